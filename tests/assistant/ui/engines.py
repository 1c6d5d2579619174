"""What stands in the place of a `Rapporteur` where a test needs an engine that does as it is told."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from assistant import Settings
from assistant.answers import Answer
from assistant.browsing import Listing, Wish
from assistant.facets import Facets
from assistant.rapporteur import ShownRecord
from assistant.session import Conversation, Session
from assistant.ui.offered import Offered
from assistant.ui.shelf import Held, Shelf
from corpus.errors import RecordMissing
from corpus.languages import Language
from corpus.reading.pictures import PagePicture
from index.filters import Filters


def shelf_of(engine: Any, **offered: Any) -> Shelf:
    """One engine, as the page is served for."""
    return Shelf([Held("records", engine, Offered(**offered))])


class Bare:
    """An engine without records."""

    settings = Settings(port=0)
    index = SimpleNamespace(folder=Path("no-index"))

    def show(self, record_id: str) -> ShownRecord:
        raise RecordMissing(record_id)

    def page_picture(self, record_id: str, page: int, *, marked: tuple[int, int] | None = None) -> PagePicture:
        raise RecordMissing(record_id)

    def examples(self) -> tuple[tuple[Language, str], ...]:
        return ()

    def chat(self, session: Session | None = None) -> Conversation:
        return Conversation(self, session)

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        raise NotImplementedError

    def facets(self) -> Facets:
        return Facets({}, {})

    def check(self, filters: Filters) -> None:
        pass

    def browse(self, wish: Wish, filters: Filters | None = None) -> Listing:
        return Listing(wish, (), 0, 1, 0)

    def feedback(self, key: str, answer: Answer, helped: bool, filters: Filters | None = None) -> None:
        pass

    def search(self, q: str, k: int = 10) -> None:
        pass
