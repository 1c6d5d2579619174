"""Opening a record at a place: what the source pane needs of the index and of the conversation."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Protocol

from assistant.answers import Answer, Citation
from assistant.records.views import ShownRecord
from assistant.ui.excerpts import Window
from assistant.ui.places import Place
from assistant.ui.printed import Drawing, printed
from assistant.ui.reader import Opened, problem_pane, reader_html
from assistant.ui.versions import beside, chosen, versions_of
from assistant.ui.words import word
from corpus.errors import RapporteurError, RecordAmbiguous
from corpus.languages import Language
from corpus.layout.versions import best_version
from corpus.record import Record

log = logging.getLogger(__name__)


class Showing(Drawing, Protocol):
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
        RecordMissing: there is no such record.
        StoreError: the index cannot be read.
    """
    answer = answers.get(place.turn) if place.turn is not None else None
    shown = _shown(engine, place.record, answer.language if answer else spoken)
    record = shown.record
    citation = _citation(answer, place, record)
    here = clamped(place, record, citation)
    versions = versions_of(shown, citation)
    at = here.start if here.at is None else here.at
    bounded = here.first is not None and here.last is not None and here.last > here.first
    window = Window.of(record, here.first or 0, here.last or 0) if bounded else Window.around(record, at, here.end if here.at is None else at)
    wanted = chosen(here, versions, answer.language if answer else spoken)
    others = tuple(found for version in wanted if (found := beside(engine, record, here, window, version)))
    before, after, count = _neighbours(answer, citation, place.turn)
    return Opened(record, here, window, versions, others, printed(engine, record, here), before, after, count, spoken)


def _shown(engine: Showing, called: str, spoken: Language) -> ShownRecord:
    """The record that is called so; of several, the version that a reader of that language prefers."""
    try:
        return engine.show(called)
    except RecordAmbiguous as several:
        return engine.show(best_version([(record_id, Language(code)) for record_id, code in several.candidates], spoken))


def clamped(place: Place, record: Record, citation: Citation | None) -> Place:
    """The place with its offsets and its page within the record, which it names by id; without a citation that isn't there."""
    size = len(record.text)
    start, end = min(place.start, size), min(place.end, size)
    at = None if place.at is None else min(place.at, size)
    page = None if place.page is None else min(place.page, len(record.pages))
    told = (place.turn, place.cite) if citation else (None, None)
    return place.moved(record=record.record_id, start=start, end=end, at=at, page=page, turn=told[0], cite=told[1])


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
