"""Passages as they are shown to a language model: numbered, each with the line that says where it comes from."""

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
