"""What is chosen to be quoted: a span of a record, and how well it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.record import Record
from index.matching import Match
from index.results import Hit


@dataclass(frozen=True, slots=True)
class Extract:
    """A contiguous span chosen to be quoted, its score in deviations, and the hit it lies in.

    `lead` is the span of the lead-in that an item of a list says nothing without, where the two aren't quoted as one span.
    `item` is how well one item of a list meets the question, in deviations, where the extract is a list. `of_type` is whether it
    holds what the question asks for: a number, a date, a person. `label` is the first cell of the table's row, where only another one of its cells
    is quoted, and `lead` the name of its column.
    """

    hit: Hit
    start: int
    end: int
    score: float
    lead: tuple[int, int] | None = None
    item: float | None = None
    of_type: bool = False
    label: tuple[int, int] | None = None

    @property
    def above(self) -> list[tuple[int, int]]:
        """The spans that are quoted with it and stand before it: its lead-in or the name of its column, and its row's label."""
        return [span for span in (self.lead, self.label) if span]


def text_of(extract: Extract, records: Mapping[str, Record]) -> str:
    """The words of an extract, without what stands above it."""
    return records[extract.hit.record_id].text[extract.start : extract.end]


def met(extract: Extract, match: Match) -> float:
    """How well an extract meets the part of the question that it meets worst."""
    return match.unmet_by(extract.hit.passage_id, [(extract.start, extract.end)])
