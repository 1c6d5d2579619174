"""Opening a record at a place: what the source pane needs of the index and of the conversation."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Protocol

from assistant.answers import Answer, Citation
from assistant.rapporteur import ShownRecord
from assistant.ui.excerpts import Window
from assistant.ui.places import Place
from assistant.ui.reader import Opened, Version, problem_pane, reader_html
from assistant.ui.words import word
from corpus.alignment import align
from corpus.errors import RapporteurError, RecordMissing
from corpus.languages import Language
from corpus.record import Record

log = logging.getLogger(__name__)

# Of one version: laying two longer ones side by side takes longer than a click may.
_ALIGNED = 2_000


class Showing(Protocol):
    """What the pane needs of a `Rapporteur`."""

    def show(self, record_id: str) -> ShownRecord: ...


def opened_html(engine: Showing, place: Place | None, answers: Mapping[int, Answer], spoken: Language = Language.EN) -> str:
    """The source pane at `place`, or one line that says why there is none. Nothing is raised: the visitor would not see it.

    Args:
        answers: by number of their turn, the answers of the conversation, whose citations the pane walks through.
        spoken: the page's language.
    """
    if place is None:
        return problem_pane(word("no_record", spoken), spoken)
    try:
        return reader_html(opened(engine, place, answers, spoken))
    except RapporteurError as error:
        return problem_pane(str(error), spoken)
    except Exception:
        log.exception("a source could not be opened")
        return problem_pane(word("broken", spoken), spoken)


def opened(engine: Showing, place: Place, answers: Mapping[int, Answer], spoken: Language = Language.EN) -> Opened:
    """What the pane shows at `place`.

    Raises:
        RecordMissing: there is no such record, or several are called so.
        StoreError: the index cannot be read.
    """
    shown = engine.show(place.record)
    record = shown.record
    answer = answers.get(place.turn) if place.turn is not None else None
    citation = _citation(answer, place, record)
    here = clamped(place, record, citation)
    versions = _versions(shown, citation)
    beside = _beside(engine, record, here, versions, answer.language if answer else spoken)
    if beside:
        versions = tuple(beside[1] if v.record_id == beside[1].record_id else v for v in versions)
    at = here.start if here.at is None else here.at
    chosen = here.first is not None and here.last is not None and here.last > here.first
    window = Window.of(record, here.first or 0, here.last or 0) if chosen else Window.around(record, at, here.end if here.at is None else at)
    before, after, count = _neighbours(answer, citation, place.turn)
    return Opened(record, here, window, versions, beside, before, after, count, spoken)


def clamped(place: Place, record: Record, citation: Citation | None) -> Place:
    """The place with its offsets within the record, which it names by id; without a citation that isn't there."""
    size = len(record.text)
    start, end = min(place.start, size), min(place.end, size)
    at = None if place.at is None else min(place.at, size)
    told = (place.turn, place.cite) if citation else (None, None)
    return place.moved(record=record.record_id, start=start, end=end, at=at, turn=told[0], cite=told[1])


def _citation(answer: Answer | None, place: Place, record: Record) -> Citation | None:
    if answer is None:
        return None
    return next((c for c in answer.citations if c.number == place.cite and c.record_id == record.record_id), None)


def _neighbours(answer: Answer | None, citation: Citation | None, turn: int | None) -> tuple[Place | None, Place | None, int]:
    if answer is None or citation is None or turn is None:
        return None, None, 0
    cited = answer.citations
    at = cited.index(citation)
    before = Place.cited(cited[at - 1], turn) if at else None
    after = Place.cited(cited[at + 1], turn) if at + 1 < len(cited) else None
    return before, after, len(cited)


def _versions(shown: ShownRecord, citation: Citation | None) -> tuple[Version, ...]:
    """The other language versions: those of the citation with their place, then the others that the index knows."""
    found = {v.record_id: Version(v.record_id, v.language, v.document, (v.start, v.end)) for v in (citation.versions if citation else ())}
    for other in shown.relations.versions:
        row = shown.related.get(other)
        if row is not None and other not in found:
            found[other] = Version(other, Language.parse(row.language), row.document)
    return tuple(found.values())


def _beside(
    engine: Showing, record: Record, place: Place, versions: tuple[Version, ...], spoken: Language
) -> tuple[Record, Version] | None:  # fmt: skip
    """The version shown next to the record: the one chosen; else one in the language `spoken`, the answer's or the page's, or the first."""
    if not versions or place.beside == "":
        return None
    chosen = next((v for v in versions if v.record_id == place.beside), None) or next((v for v in versions if v.language is spoken), versions[0])
    try:
        other = engine.show(chosen.record_id).record
    except RecordMissing:
        log.debug("a version was removed while its document was opened")
        return None
    span = chosen.span or _counterpart(record, other, place)
    if span is not None:
        span = (min(span[0], len(other.text)), min(span[1], len(other.text)))
    return other, Version(chosen.record_id, chosen.language, chosen.document, span)


def _counterpart(record: Record, other: Record, place: Place) -> tuple[int, int] | None:
    """The paragraphs of another version that say what the place says; None where that can't be told."""
    if place.end <= place.start or max(len(record.paragraphs), len(other.paragraphs)) > _ALIGNED:
        return None
    inside = {i for i, p in enumerate(record.paragraphs) if p.start < place.end and p.end > place.start}
    beside = [other.paragraphs[b] for a, b in align(record, other) if a in inside]
    return (beside[0].start, beside[-1].end) if beside else None
