"""The language versions of a record beside it, each at the same place: which are shown, and which of their paragraphs say the same."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from assistant.answers import Citation
from assistant.records.views import ShownRecord
from assistant.ui.excerpts import Window
from assistant.ui.places import Place
from corpus.errors import RecordMissing
from corpus.languages import Language
from corpus.layout.alignment import align
from corpus.record import Paragraph, Record

log = logging.getLogger(__name__)

# Of one version: laying two longer ones side by side takes longer than a click may.
_ALIGNED = 2_000


@dataclass(frozen=True, slots=True)
class Version:
    """A language version of the record: its id, its language and, where it can be told, the same place in it."""

    record_id: str
    language: Language
    document: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """A version that is shown: its record, the part of its text, and by the offset of a paragraph in it that of the paragraph of the opened
    record that says the same."""

    record: Record
    version: Version
    window: Window
    pairs: Mapping[int, int] = field(default_factory=dict)


class Showing(Protocol):
    """What has the versions' records."""

    def show(self, record_id: str) -> ShownRecord: ...


def versions_of(shown: ShownRecord, citation: Citation | None) -> tuple[Version, ...]:
    """The other language versions: those of the citation with their place, then the others that the index knows."""
    found = {v.record_id: Version(v.record_id, v.language, v.document, (v.start, v.end)) for v in (citation.versions if citation else ())}
    for other in shown.relations.versions:
        row = shown.related.get(other)
        if row is not None and other not in found:
            found[other] = Version(other, Language.parse(row.language), row.document)
    return tuple(found.values())


def chosen(place: Place, versions: tuple[Version, ...], spoken: Language) -> tuple[Version, ...]:
    """The versions that are shown: those that `place` names; where it names none that is there, one in the language `spoken` or the first,
    unless a page's picture stands beside the text."""
    if not versions or place.beside == () or (place.beside is None and place.page is not None):
        return ()
    named = tuple(v for v in versions if v.record_id in (place.beside or ()))
    return named or (next((v for v in versions if v.language is spoken), versions[0]),)


def beside(engine: Showing, record: Record, place: Place, window: Window, version: Version) -> Beside | None:
    """A version at the same place as the record's `window`; None where it was removed meanwhile."""
    try:
        other = engine.show(version.record_id).record
    except RecordMissing:
        log.debug("a version was removed while its document was opened")
        return None
    long = max(len(record.paragraphs), len(other.paragraphs)) > _ALIGNED
    pairs = [] if long else [(record.paragraphs[a], other.paragraphs[b]) for a, b in align(record, other)]
    span = _nearer(_counterpart(pairs, place.start, place.end), version.span)
    if span is not None:
        span = (min(span[0], len(other.text)), min(span[1], len(other.text)))
    shown = {there.start: max(here.start, window.first) for here, there in pairs if here.end > window.first}
    needed = span if window.first <= place.start <= window.last else None
    return Beside(other, replace(version, span=span), _window(other, needed, _counterpart(pairs, window.first, window.last)), shown)


def _nearer(same: tuple[int, int] | None, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Of the paragraphs that say the same and of the passage that a search found there, what is nearer to the quote: the passage only
    where it lies within the paragraphs."""
    if same is None or found is None:
        return same or found
    return found if same[0] <= found[0] and found[1] <= same[1] else same


def _counterpart(pairs: Sequence[tuple[Paragraph, Paragraph]], start: int, end: int) -> tuple[int, int] | None:
    """The paragraphs of another version that say what the span says; None where that can't be told."""
    there = [other for here, other in pairs if here.start < end and here.end > start]
    return (there[0].start, there[-1].end) if there else None


def _window(other: Record, needed: tuple[int, int] | None, same: tuple[int, int] | None) -> Window:
    """The part `same` that says what the opened record shows; some pages around the place that is `needed` where that can't be told, or
    does not hold the place."""
    window = Window.of(other, *same) if same else None
    if window and (needed is None or window.first <= needed[0] <= window.last):
        return window
    return Window.around(other, *(needed or (0, 0)))
