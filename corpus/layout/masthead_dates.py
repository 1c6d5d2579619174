"""The dates of a record as a whole: its own, and the later one on which a letter or the record of a meeting was distributed; declared or printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from corpus.layout.dating import LETTERS, Dated, dated_by_title, full_day, is_date_line, is_distribution, letter_dates
from corpus.layout.file_names import NAMED_DAY
from corpus.layout.meeting_dates import MEETING, meeting_dates
from corpus.layout.proofs import Proof
from corpus.layout.telegraph_dates import is_opening, telegraph_date
from corpus.naming.dates import find_dates, first_date

DATE_KEYS = ("date", "doc_date", "issued", "published")
"""What a record's date is declared under."""

_TOP = 15  # lines in which a date is looked for
_UNDER = 2  # lines under that of the distribution in which its day stands
_SHORT = 250  # characters: a line of a masthead is no longer
_MONTH_OR_YEAR = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True)
class RecordDates:
    """A record's date and, of a letter or of the record of a meeting with an earlier date of its own, the day of its distribution; ISO 8601, None where it is not
    told. `proofs` are the words that tell them, where they are printed."""

    date: str | None
    distributed: str | None
    proofs: tuple[Proof, ...]


def record_dates(declared: dict[str, Any], lines: Sequence[str], title: str | None, proof: Proof | None, kind: str | None) -> RecordDates:
    """The dates that a record's first lines or what is declared of it tell.

    Where a letter's title gives its date, or the record of a meeting that of the meeting, and a later one is declared as the record's,
    that is the day of its distribution, unless that day is declared too.

    Args:
        title: the record's title, and `proof` the lines on which it stands.
        kind: the record's kind; None where it is not told.
    """
    top = lines[:_TOP]
    given = next((d for key in DATE_KEYS if (d := _declared(declared.get(key)))), None)
    distributed = _declared(declared.get("distributed"))
    held, out = meeting_dates(lines) if kind == MEETING else (None, None)
    place = range(proof.first, proof.last + 1) if proof else range(0)
    own, later = (held, out) if held else letter_dates(lines, title, place, is_letter=kind in LETTERS)
    date = given or (own.iso if own else None)
    if given and own and not distributed and (held or dated_by_title(title or "")) and own.iso < given and not own.iso.startswith(given):
        date, distributed = own.iso, given
    if date is None and (telegraphed := telegraph_date(top)):
        return RecordDates(telegraphed.value, distributed, (telegraphed,))
    if date is None and (named := _declared(declared.get(NAMED_DAY))):
        return RecordDates(named, distributed, tuple(p for p in (_printed("date", named, top),) if p))
    if date is None:
        found = _first(top)
        return RecordDates(found.value if found else None, distributed, (found,) if found else ())
    if later and not distributed and later.iso > date and not later.iso.startswith(date):
        distributed = later.iso
    proofs = [_printed("date", date, top) or (_place("date", own, proof) if own and own.iso == date else None)]
    if distributed:
        proofs.append(_place("distributed", later, None) if later and later.iso == distributed else _printed("distributed", distributed, top))
    return RecordDates(date, distributed, tuple(p for p in proofs if p))


def _declared(value: Any) -> str | None:
    """A declared date in ISO 8601; of a month or a year alone too, since nothing in the text tells it better."""
    text = str(value or "").strip()
    return first_date(text) or (text if _MONTH_OR_YEAR.fullmatch(text) else None)


def _first(top: Sequence[str]) -> Proof | None:
    """The date of the title block: beside or under the line of the distribution, else the first, on a line of its own where there is such a
    line. The days of a session ("Vellmoor, 5–23 September 2033") date nothing."""
    short = [at for at, text in enumerate(top) if len(text) <= _SHORT]
    lines = [at for at in short if is_date_line(top[at])]
    imprint = [at for at in short if is_distribution(top[at]) or (at in lines and any(is_distribution(text) for text in top[max(0, at - _UNDER) : at]))]
    days = ((at, m) for at in (*imprint, *lines, *short) if (m := full_day(top[at])) and not is_opening(top[at], m.start, m.end))
    return next((Proof("date", m.iso, at, m.start, at, m.end) for at, m in days if m.iso), None)


def _printed(name: str, date: str, top: Sequence[str]) -> Proof | None:
    """The first place in the title block that gives a date."""
    mentions = ((at, m) for at, text in enumerate(top) if len(text) <= _SHORT for m in find_dates(text))
    return next((Proof(name, date, at, m.start, at, m.end) for at, m in mentions if m.iso == date), None)


def _place(name: str, day: Dated, title: Proof | None) -> Proof | None:
    """The words of a day on its line; those of the title where it runs over two lines of that."""
    if day.line >= 0:
        return Proof(name, day.iso, day.line, day.mention.start, day.line, day.mention.end)
    return Proof(name, day.iso, title.first, title.start, title.last, title.end) if title else None
