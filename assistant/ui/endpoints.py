"""The endpoints for programs: `search_records`, `ask_records` and `read_record`, over HTTP and as tools of the Model Context Protocol.

Each gives what the command of the same purpose gives with `--json`. Imports Gradio, so it is imported only after
`page.quiet_gradio` has run.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import gradio as gr

from assistant.ui.calls import ENDPOINTS, MAX_FIELD, Answerer, conditions, text, whole
from assistant.ui.shelf import Shelf
from assistant.ui.words import word
from corpus.errors import QuestionError, RapporteurError
from corpus.languages import Language

log = logging.getLogger(__name__)

MAX_HITS = 100
MAX_TEXT = 200_000
"""Characters of a record's text that one reading gives."""


class ApiError(gr.Error):
    """An error as a caller is told it: one line."""

    def __init__(self, line: str) -> None:
        super().__init__(line, print_exception=False)

    def __str__(self) -> str:
        return str(self.message)


class Endpoints:
    """The endpoints over an engine.

    Args:
        shelf: searches and answers.
        at_once: how many calls are worked on at once.
        waiting: how many more may wait; those beyond are told to come back.
    """

    def __init__(self, shelf: Shelf, at_once: int, waiting: int) -> None:
        self._shelf = shelf
        self._at_once = at_once
        self._turns = anyio.CapacityLimiter(at_once)
        self._most = at_once + waiting
        self._calls = 0

    async def search_records(
        self, query: str, k: int = 10, symbol: str = "", lang: str = "", since: str = "", until: str = "", state: str = "", item: str = "", kind: str = "",
        document: str = "", index: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Find the passages of the conference's records that meet a query best, in whatever of the six UN languages they are.

        Args:
            query: What to look for, in any of the six languages.
            k: How many passages, at most 100.
            symbol: Only records whose symbol begins so, such as CHL/2031/; empty for any, as for all that follow.
            lang: Only records in this language: ar, zh, en, fr, ru or es.
            since: Only records of this date (2031-03-14, 2031-03 or 2031) or later.
            until: Only records of this date or earlier.
            state: Only what names this State, group or body, or comes from it.
            item: Only what names the agenda item of this number, or stands under it.
            kind: Only records of this kind, such as letter.
            document: Only this document, or the documents of this folder.
            index: The collection to search, where several are served; empty for the first.

        Returns:
            The hits, best first: passage, record, place and score.
        """

        def found() -> dict[str, Any]:
            if not 1 <= whole("k", k) <= MAX_HITS:
                raise QuestionError("k", f"{k} passages are asked for", f"ask for 1 to {MAX_HITS}")
            filters = conditions(symbol, lang, since, until, state, item, kind, document)
            return self._engine(index).search(text("query", query), k, filters=filters).to_dict()

        return await self._in_turn(found)

    async def ask_records(
        self, question: str, symbol: str = "", lang: str = "", since: str = "", until: str = "", state: str = "", item: str = "", kind: str = "",
        document: str = "", index: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Answer a question from the conference's records, in verbatim extracts with checked citations, or say that they hold no answer.

        Args:
            question: A question, in any of the six UN languages; it must be understandable alone.
            symbol: Only from records whose symbol begins so, such as CHL/2031/; empty for any, as for all that follow.
            lang: Only from records in this language: ar, zh, en, fr, ru or es.
            since: Only from records of this date (2031-03-14, 2031-03 or 2031) or later.
            until: Only from records of this date or earlier.
            state: Only from what names this State, group or body, or comes from it.
            item: Only from what names the agenda item of this number, or stands under it.
            kind: Only from records of this kind, such as letter.
            document: Only from this document, or the documents of this folder.
            index: The collection to ask, where several are served; empty for the first.

        Returns:
            The answer's text, its citations with quote, record and place, its confidence, and whether it is a refusal.
        """

        def answered() -> dict[str, Any]:
            return self._engine(index).ask(text("question", question), filters=conditions(symbol, lang, since, until, state, item, kind, document)).to_dict()

        return await self._in_turn(answered)

    async def read_record(self, record: str, start: int = 0, end: int = 0, index: str = "") -> dict[str, Any]:
        """Read one of the conference's records: its metadata, what it relates to, its sections and its text.

        Args:
            record: The record's id (as hits and citations give it; a unique beginning is enough), document or symbol.
            start: The first character of the text to read, as citations count them.
            end: The character to stop before; 0 reads to the end of the text. At most 200,000 characters are read at once.
            index: The collection that holds it, where several are served; empty for the first.

        Returns:
            The record; of a part its text, its paragraphs, and the record's metadata.
        """
        return await self._in_turn(partial(self._record, record, start, end, index))

    def _record(self, name: str, start: int, end: int, index: str) -> dict[str, Any]:
        shown = self._engine(index).show(text("record", name, MAX_FIELD))
        size = len(shown.text)
        stop = whole("end", end) or size
        if not 0 <= whole("start", start) <= stop <= size:
            raise QuestionError("start, end", f"the text has {size:,} characters, and those from {start:,} to {stop:,} are asked for", "ask for some of them")
        if stop - start > MAX_TEXT:
            raise QuestionError("record", f"{stop - start:,} characters are asked for, more than {MAX_TEXT:,}", "read it in pieces with start and end")
        told = shown.to_dict()
        told["metadata"]["source"] = None  # a path of the server is nobody's business elsewhere
        if stop - start == size:
            return told
        inside = [p for p in told["paragraphs"] if p["start"] < stop and p["end"] > start]
        kept = {key: told[key] for key in ("record_id", "document", "metadata", "relations")}
        return kept | {"text": shown.text[start:stop], "start": start, "end": stop, "characters": size, "paragraphs": inside}

    def _engine(self, name: str) -> Answerer:
        held = self._shelf.held(text("index", name, MAX_FIELD))
        if name and held.name != name:
            raise QuestionError("index", f"no collection is called {name}", f"there are: {', '.join(self._shelf.names) or held.name}")
        return held.engine

    async def _in_turn(self, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        if self._calls >= self._most:
            raise ApiError("the server is busy; try again in a moment")
        self._calls += 1
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._turns)
        except RapporteurError as error:
            raise ApiError(str(error)) from error
        except Exception as error:
            log.exception("a call could not be answered")
            raise ApiError(word("broken", Language.EN)) from error
        finally:
            self._calls -= 1

    def add(self) -> None:
        """Adds the endpoints to the page that is being built."""
        for name in ENDPOINTS:
            # Not queued where a tool is called: Gradio would call itself over HTTP, under whatever name the caller gave the server.
            gr.api(getattr(self, name), api_name=name, queue=False, concurrency_limit=self._at_once, concurrency_id="endpoints")


def functions() -> dict[str, Callable[..., Any]]:
    """The endpoints by name, for their parameters."""
    return {name: partial(getattr(Endpoints, name), None) for name in ENDPOINTS}
