"""An answer that quotes places of records one after the other, each under the line that says where it comes from, as long as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Answer, Statement
from assistant.attribution import source_line
from assistant.choosing.units import QUOTE_BUDGET, text_tokens
from assistant.phrases.record_phrases import tell
from assistant.records.lines import SURE, marks
from assistant.records.quotes import quoted_span
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.record import Record

TOKENS = 3 * QUOTE_BUDGET
"""Tokens of places that are quoted in an answer."""


class Quoted:
    """The lines and statements of an answer in `language`, as they are added; `blocks` number its citations."""

    def __init__(self, language: Language, blocks: TitleBlocks) -> None:
        self.lines: list[str] = []
        self.statements: list[Statement] = []
        self._language = language
        self._blocks = blocks
        self._room = float(TOKENS)

    def add(self, statement: Statement, line: str) -> None:
        """Adds a statement with the line that shows it."""
        self.statements.append(statement)
        self.lines.append(line)

    def quote(self, record: Record, spans: Sequence[tuple[int, int]], *, titled: bool = False) -> None:
        """Quotes the spans of a record, the first in any case; how many are left is said.

        Args:
            titled: whether a line above says already where they come from.
        """
        for at, span in enumerate(spans):
            if at and text_tokens(record.text[slice(*span)]) > self._room:
                self.lines.append(tell("place_left", self._language, count=str(len(spans) - at)))
                return
            if quoted := quoted_span(record, span, self._blocks):
                above = source_line(self._blocks.citations[quoted.citations[0] - 1], record, self._language)
                self.lines += [above] if above not in self.lines and not titled else []
                self.add(quoted, f"{quoted.text} {marks(quoted.citations)}")
                self._room -= text_tokens(quoted.text)

    def answer(self, question: str) -> Answer:
        """The answer to that question, of what was added."""
        return Answer(
            question=question, resolved_question=question, language=self._language, refused=False, reason=None, confidence=SURE,
            text="\n".join(self.lines), statements=tuple(self.statements), citations=self._blocks.citations, form="records",
        )  # fmt: skip
