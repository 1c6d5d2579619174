"""What the index returns: typed results whose `to_dict()` is the command line's JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from corpus.errors import InputError
from corpus.languages import Language
from corpus.record import Record
from index.asked import Restriction
from index.filters import Filters


@dataclass(frozen=True, slots=True)
class VersionHit:
    """The same place of a document in another language."""

    language: Language
    record_id: str
    document: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return {"language": str(self.language), "record_id": self.record_id, "document": self.document, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a query: `signals` holds each signal's own score, `score` what they add up to.

    Where a reranker is set, its score is the signal `rerank`, which orders the first hits and is no part of `score`.
    `also_in` names further documents whose passage has the same text, `versions` the same place in other languages.
    `context` is the line that was embedded with it.
    """

    rank: int
    score: float
    signals: dict[str, float]
    record_id: str
    passage_id: str
    document: str
    start: int
    end: int
    text: str
    section: str
    language: Language
    context: str = ""
    also_in: tuple[str, ...] = ()
    versions: tuple[VersionHit, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "rank": self.rank, "score": round(self.score, 6), "signals": {k: round(v, 6) for k, v in self.signals.items()},
            "record_id": self.record_id, "passage_id": self.passage_id, "document": self.document, "start": self.start, "end": self.end,
            "text": self.text, "section": self.section, "language": str(self.language), "also_in": list(self.also_in),
            "versions": [v.to_dict() for v in self.versions],
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits for a query, best first; `timings` in milliseconds.

    `restricted` names the documents that the query is put to, by which the search was restricted; `filters` are the conditions
    that were set.
    """

    query: str
    language: Language
    hits: tuple[Hit, ...]
    timings: dict[str, float] = field(default_factory=dict)
    restricted: tuple[Restriction, ...] = ()
    filters: Filters = field(default_factory=Filters)

    def to_dict(self) -> dict[str, Any]:
        return {
            "query": self.query, "language": str(self.language), "hits": [h.to_dict() for h in self.hits], "timings": rounded(self.timings),
            "restricted": [r.to_dict() for r in self.restricted], "filters": self.filters.to_dict(),
        }  # fmt: skip


class Searcher(Protocol):
    """Anything that finds passages for a query, and has the records that they stand in."""

    def search(self, query: str, k: int = 10) -> SearchResult: ...

    def record(self, record_id: str) -> Record: ...


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be worked on: what it is, why, and what to do."""

    document: str
    error: str
    remedy: str
    code: str

    @classmethod
    def of(cls, error: InputError) -> Failure:
        return cls(error.subject, error.problem, error.remedy, error.code)

    def to_dict(self) -> dict[str, str]:
        return {"document": self.document, "error": self.error, "remedy": self.remedy, "code": self.code}


@dataclass(frozen=True, slots=True)
class IngestReport:
    """How many records an ingest added, replaced, left and removed, and what failed; `timings` in milliseconds.

    `passages` is how many passages were embedded, `recentred` how many vectors were rewritten because the language means moved.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    removed: int = 0
    passages: int = 0
    failed: tuple[Failure, ...] = ()
    timings: dict[str, float] = field(default_factory=dict)
    recentred: int = 0

    def to_dict(self) -> dict[str, Any]:
        return {
            "added": self.added, "replaced": self.replaced, "unchanged": self.unchanged, "removed": self.removed,
            "passages": self.passages, "recentred": self.recentred, "failed": [f.to_dict() for f in self.failed], "timings": rounded(self.timings),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One finding of the doctor: severity ok, warning or error; the remedy is None where nothing is to be done."""

    name: str
    severity: str
    message: str
    remedy: str | None = None

    def to_dict(self) -> dict[str, str | None]:
        return {"name": self.name, "severity": self.severity, "message": self.message, "remedy": self.remedy}


def rounded(timings: dict[str, float]) -> dict[str, float]:
    """Milliseconds to two decimals."""
    return {name: round(value, 2) for name, value in timings.items()}
