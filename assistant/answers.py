"""What the assistant returns: an answer made of verbatim statements, or a refusal. `to_dict()` is the command line's JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from corpus.languages import Language
from corpus.record import Record
from corpus.statements.standings import Standing
from index.results import VersionHit, rounded


@dataclass(frozen=True, slots=True)
class Citation:
    """One contiguous span of a record: `quote == record.text[start:end]`, checked before it is shown.

    `date` is the ISO date of the innermost letter or annex; `section` the path of headings; `paragraph` the printed number, or the first and
    the last ("22–23"); `page` counts from 1.
    """

    number: int
    record_id: str
    document: str
    symbol: str | None
    title: str | None
    date: str | None
    section: str
    paragraph: str | None
    page: int | None
    start: int
    end: int
    quote: str
    language: Language
    versions: tuple[VersionHit, ...] = ()

    @classmethod
    def of(cls, number: int, record: Record, start: int, end: int, versions: tuple[VersionHit, ...] = ()) -> Citation:
        """The citation of a span of a record; `versions` are the same place in other languages."""
        m = record.metadata
        return cls(
            number, record.record_id, record.document, m.symbol, m.title, record.date_at(start), record.section_at(start),
            record.numbers_over(start, end), record.page_at(start), start, end, record.text[start:end], record.language, versions,
        )  # fmt: skip

    def to_dict(self) -> dict[str, Any]:
        return {
            "number": self.number, "record_id": self.record_id, "document": self.document, "symbol": self.symbol, "title": self.title,
            "date": self.date, "section": self.section, "paragraph": self.paragraph, "page": self.page, "start": self.start,
            "end": self.end, "quote": self.quote, "language": str(self.language), "versions": [v.to_dict() for v in self.versions],
        }  # fmt: skip


GAP = " […] "
"""What stands between two spans that are quoted as one statement."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A part of the answer, the numbers of its citations, and whether they prove it; and how it stands in the record, where its
    words tell (a recommendation, the view of one delegation).

    Of a language model's statement, `reason` says why it is not proved (None where it is), and `translation` is the model's own
    translation of what the statement quotes.
    """

    text: str
    citations: tuple[int, ...]
    supported: bool
    standing: Standing | None = None
    reason: str | None = None
    translation: str | None = None

    def to_dict(self) -> dict[str, Any]:
        told = {
            "text": self.text, "citations": list(self.citations), "supported": self.supported,
            "standing": str(self.standing) if self.standing else None,
        }  # fmt: skip
        return told | {key: value for key, value in (("reason", self.reason), ("translation", self.translation)) if value is not None}


@dataclass(frozen=True, slots=True)
class Nearest:
    """Where a refusal points the reader: the passages nearest to the question."""

    record_id: str
    document: str
    section: str
    start: int
    end: int
    symbol: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {"record_id": self.record_id, "document": self.document, "section": self.section, "start": self.start, "end": self.end, "symbol": self.symbol}


@dataclass(frozen=True, slots=True)
class Unmet:
    """Something that the question names and no indexed passage does: constraint is item, symbol, date, state, decision or resolution (one
    that is called by number; `held` are the numbers of those that there are, by kind); or that nothing found is of: body (a numbered one) or act_item (an
    agenda item on which an act is asked for)."""

    constraint: str
    value: str
    held: tuple[tuple[str, str], ...] = ()

    def to_dict(self) -> dict[str, str]:
        return {"constraint": self.constraint, "value": self.value}


@dataclass(frozen=True, slots=True)
class Answer:
    """The reply to a question. Where `refused` is true there are no statements, and reason, nearest and unmet say why.

    `confidence` is the probability, from 0 to 1, that the indexed records answer the question; `text` is the whole
    answer as shown, with [n] after what citation n proves; `timings` in milliseconds.
    """

    question: str
    resolved_question: str
    language: Language
    refused: bool
    reason: str | None
    confidence: float
    text: str
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Nearest, ...] = ()
    unmet: tuple[Unmet, ...] = ()
    timings: dict[str, float] = field(default_factory=dict)
    form: str = "extracts"
    """What kind of answer this is: extracts, prose, records (from the catalog) or help."""
    lead: str = ""
    """What the program says first of what was asked, whoever words the rest: that no record is of the kind, or nothing decided on it. It stands in
    `text`, and `to_dict()` does not repeat it."""
    parts: tuple[Answer, ...] = ()
    """Of a question of several parts, what was found for each by itself, under its own question: an answer or a refusal, without a
    language model. They stand in `text`, and `to_dict()` does not repeat them."""

    incomplete: bool = False
    """Whether a language model failed before its answer was whole, and nothing takes the place of what is missing; with `refused`, all is."""

    def to_dict(self) -> dict[str, Any]:
        return {
            "question": self.question, "resolved_question": self.resolved_question, "language": str(self.language),
            "refused": self.refused, "reason": self.reason, "confidence": round(self.confidence, 4), "text": self.text,
            "statements": [s.to_dict() for s in self.statements], "citations": [c.to_dict() for c in self.citations],
            "nearest": [n.to_dict() for n in self.nearest], "unmet": [u.to_dict() for u in self.unmet], "timings": rounded(self.timings),
            "form": self.form, "incomplete": self.incomplete,
        }  # fmt: skip
