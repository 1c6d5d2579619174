"""An answer's text in pieces, so that its statements can be told from what the program writes around them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from assistant.answers import GAP, Answer, Citation, Statement
from corpus.languages import Language

_NUMBER = re.compile(r"\d+")
_MARKS = re.compile(r"\s*((?:\[\d+\])+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer's text, in order: what stands before a statement, the statement, and its [n].

    The pieces of an answer, each as `lead + statement + marks`, add up to `Answer.text`.
    """

    lead: str
    statement: str = ""
    marks: str = ""
    language: Language = Language.UND
    supported: bool = True

    @property
    def text(self) -> str:
        return self.lead + self.statement + self.marks


def pieces(answer: Answer) -> Iterator[Piece]:
    """The answer's text in pieces, one a statement; text without statements, such as a refusal, comes line by line."""
    cited = {c.number: c for c in answer.citations}
    at = 0
    for statement in answer.statements:
        start = _found(answer.text, statement, at)
        if start < 0:
            continue  # what isn't in the text isn't shown; the rest below still is
        end = start + len(statement.text)
        # Only the marks right after a statement are the program's own: a quote may hold a "[1]" itself.
        found = _MARKS.match(answer.text, end) if statement.citations else None
        stop = found.end() if found else end
        language = _language(answer, [cited[n] for n in statement.citations if n in cited], statement.text)
        yield Piece(answer.text[at:start], statement.text, answer.text[end:stop], language, statement.supported)
        at = stop
    for line in answer.text[at:].splitlines(keepends=True):
        yield Piece(line)


def _found(text: str, statement: Statement, at: int) -> int:
    """Where a statement stands in a text from an offset on: before its own marks, since the line above may hold the same words, as a day; else where
    its words do; -1 where they do not."""
    if not statement.text:
        return -1
    start = first = text.find(statement.text, at)
    while start >= 0 and statement.citations:
        marks = _MARKS.match(text, start + len(statement.text))
        if marks and {int(n) for n in _NUMBER.findall(marks[0])} == {*statement.citations}:
            return start
        start = text.find(statement.text, start + 1)
    return first


def _language(answer: Answer, citations: Sequence[Citation], text: str) -> Language:
    """The language of a statement: that of the record where it quotes it, that of the answer where it is the program's or a model's own."""
    if answer.form in ("records", "prose") and _bare(text) != _bare("".join(c.quote for c in citations)):
        return answer.language
    return citations[0].language if citations else Language.UND


def _bare(text: str) -> str:
    """A text without white space and the marks of what is left out between quotes."""
    return "".join(text.replace(GAP.strip(), "").split())


async def in_pieces(growing: Generator[Answer, None, None]) -> AsyncIterator[str | Answer]:
    """The text of a growing answer in pieces, each as it is proved, and last the whole answer; read off the event loop."""
    told = ""
    answer: Answer | None = None
    with closing(growing):
        while (following := await asyncio.to_thread(next, growing, None)) is not None:
            answer = following
            if answer.text.startswith(told) and len(answer.text) > len(told):
                yield answer.text[len(told) :]
                told = answer.text
    if answer is not None:
        yield answer
