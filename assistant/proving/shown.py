"""Passages as they are shown to a language model: numbered, each with the line that says where it comes from, and the parts of a question
that they were found for."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.languages import Language
from corpus.record import Record


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage under its number: `text == record.text[start:end]`. `passage_id` is the index's, where it has one."""

    number: int
    record: Record
    start: int
    end: int
    text: str
    source: str
    passage_id: str | None = None

    @property
    def language(self) -> Language:
        return self.record.language

    @property
    def place(self) -> tuple[str, int, int]:
        """What tells it from other passages, whatever its number."""
        return self.record.record_id, self.start, self.end


@dataclass(frozen=True, slots=True)
class AskedPart:
    """A part of a question, or a whole one that has no parts, with the passages found for it, best first: none where there is no evidence
    or where the program answers it itself (`answered`)."""

    question: str
    passages: tuple[Shown, ...] = ()
    answered: bool = False
