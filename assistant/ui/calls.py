"""What the endpoints for programs take and need, checked: over HTTP any JSON value may come. No Gradio here."""

from __future__ import annotations

from typing import Protocol

from assistant.answers import Answer
from assistant.records.views import ShownRecord
from corpus.errors import QuestionError
from index.filters import Filters
from index.results import SearchResult
from index.search import MAX_QUERY

ENDPOINTS = ("search_records", "ask_records", "read_record")

MAX_FIELD = 500
"""Characters of whatever is no question."""


class Answerer(Protocol):
    """What the endpoints need of a `Rapporteur`."""

    def search(self, q: str, k: int = 10, *, filters: Filters | None = None) -> SearchResult: ...

    def ask(self, q: str, *, filters: Filters | None = None) -> Answer: ...

    def show(self, record_id: str) -> ShownRecord: ...


def conditions(symbol: str, lang: str, since: str, until: str, state: str, item: str, kind: str, document: str) -> Filters:
    """The conditions of a call, of which an empty one sets none.

    Raises:
        QuestionError: nothing can meet one of them.
    """
    given = {"symbol": symbol, "language": lang, "since": since, "until": until, "state": state, "item": item, "kind": kind, "document": document}
    return Filters.of(**{name: text(name, value, MAX_FIELD).strip() or None for name, value in given.items()})


def text(name: str, value: object, limit: int = MAX_QUERY) -> str:
    """A text that a caller gave; null counts as empty. Over HTTP any JSON value may come.

    Raises:
        QuestionError: it is none, or too long.
    """
    if value is not None and not isinstance(value, str):
        raise QuestionError(name, "it is no text", "give a string")
    if len(value or "") > limit:
        raise QuestionError(name, f"it has {len(value or ''):,} characters, more than {limit:,}", "give a shorter one")
    return value or ""


def whole(name: str, value: object) -> int:
    """A whole number that a caller gave.

    Raises:
        QuestionError: it is none.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise QuestionError(name, "it is no whole number", "give an integer")
    return value
