"""The column of the source pane that shows a page as it is printed."""

from __future__ import annotations

import logging
from base64 import b64encode
from dataclasses import dataclass
from typing import Protocol

from assistant.page_pictures import has_pages
from assistant.ui.markup import escaped
from assistant.ui.places import Place
from assistant.ui.words import word
from corpus.errors import Busy, FileChanged, MissingPath, RapporteurError
from corpus.languages import Language
from corpus.reading.pictures import PagePicture
from corpus.record import Record

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Printed:
    """A page of the record: its number, counted from 1, how many there are, and its picture, or the key of the words that say why there is none."""

    page: int
    pages: int
    picture: PagePicture | None
    problem: str = ""


class Drawing(Protocol):
    """What draws pages."""

    def page_picture(self, record_id: str, page: int, *, marked: tuple[int, int] | None = None) -> PagePicture: ...


def printed(engine: Drawing, record: Record, place: Place) -> Printed | None:
    """The page that `place` names of a record that has pages; None where it names none. Page 0 is that of the place itself."""
    if place.page is None or not has_pages(record):
        return None
    page = place.page or record.page_at(place.start if place.at is None else place.at) or 1
    marked = (place.start, place.end) if place.end > place.start else None
    try:
        return Printed(page, len(record.pages), engine.page_picture(record.record_id, page, marked=marked))
    except (MissingPath, FileChanged):
        return Printed(page, len(record.pages), None, "picture_gone")
    except Busy:
        return Printed(page, len(record.pages), None, "picture_busy")
    except RapporteurError as error:
        log.warning("a page cannot be shown: %s", error)
        return Printed(page, len(record.pages), None, "picture_failed")


def printed_html(shown: Printed, record: Record, place: Place, spoken: Language) -> str:
    """The column: the picture, what turns its pages, and what shows it in full size."""
    told = word("page_of", spoken, n=shown.page, all=shown.pages)
    turning = "".join(
        _turn(place.moved(page=to) if 1 <= to <= shown.pages else None, step, sign, word(step, spoken))
        for step, sign, to in (("page_before", "‹", shown.page - 1), ("page_after", "›", shown.page + 1))
    )
    zoom = f'<button type="button" class="zoom" aria-pressed="false">{word("full_size", spoken)}</button>' if shown.picture else ""
    label = escaped(f"{word('picture', spoken)}: {told}")
    return (
        f'<div class="column picture" tabindex="0" role="group" aria-label="{label}"{_top(shown.picture)}>'
        f'<p class="turning"><span class="of">{told}</span>{turning}{zoom}</p>{_inner(shown, record, spoken)}</div>'
    )


def _top(picture: PagePicture | None) -> str:
    return f' data-mark="{picture.marked:.3f}"' if picture and picture.marked is not None else ""


def _turn(to: Place | None, step: str, sign: str, label: str) -> str:
    does = to.opens() if to else "disabled"
    return f'<button type="button" class="step leaf" data-step="{step}" aria-label="{label}" title="{label}" {does}>{sign}</button>'


def _inner(shown: Printed, record: Record, spoken: Language) -> str:
    if shown.picture is None:
        return f'<p class="problem" role="alert">{word(shown.problem, spoken)}</p>'
    named = word("picture_of", spoken, n=shown.page, all=shown.pages, name=record.metadata.symbol or record.document)
    source = f"data:{shown.picture.kind};base64,{b64encode(shown.picture.data).decode('ascii')}"
    return f'<img src="{source}" alt="{escaped(named)}" width="{shown.picture.width}" height="{shown.picture.height}">'
