"""The day of the meeting that a record of a meeting is of, and the later one on which that record was distributed: "Held at Tesk on
Friday, 14 July 2034, at 10 a.m.", in six languages.

Mastheads follow the United Nations Editorial Manual, "Records of meetings".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.layout.dating import Dated, is_date_line, is_distribution, is_period
from corpus.lines import ends_sentence
from corpus.naming.dates import find_dates
from corpus.naming.patterns import find_kind

MEETING = "record of meeting"
"""The kind of document whose date is that of the meeting."""

_SHORT = 250  # characters: a line of a masthead is no longer
_TEXT = 60  # characters: a shorter sentence may belong to a title block
_UNDER = 2  # lines under that of the distribution in which its day stands
# What tells of a meeting when and where it took place, at the head of its line or behind the record's own title.
_HELD = re.compile(
    r"\bheld\b|\btenues?\b|\bcelebrad[ao]s?\b|\b(?:состоявш|проходивш|проведенн|проведённ|состоял|проходил)\w*|(?<![\u0621-\u064a])(?:المعقودة|المنعقدة|عقدت|معقودة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W*(?:which\s+was\s+|was\s+|التي\s+)?", re.IGNORECASE)
_HELD_ZH = re.compile(r"[^。；]{0,60}举行\W*$")
# The hour at which a meeting was called, behind its day; such a line needs no word.
_HOUR = re.compile(
    r"[\s,،，(（]{0,4}(?:года|г\.|星期[一二三四五六日天])?[\s,،，]{0,4}(?:at|à|a\s+las?|в|الساعة)?\s{0,4}(?:\d{1,2}(?:[.:/]\d{2})?\s*(?:[ap]\.?\s?m\b|h(?:eures?|oras?|rs|ours)?\b|ч(?:ас\w*)?\b)|(?:上午|下午|晚上)\s*[\d一二三四五六七八九十]{1,3}\s*[时点]|(?<=الساعة )\d{1,2})",
    re.IGNORECASE,
)
_ENDS_WITH_HOUR = re.compile(r"(?:\b[ap]\.\s?m|\d\s?(?:h|hrs|ч|мин))\.$", re.IGNORECASE)
_NUMBERED = re.compile(r"\W*\d{1,4}\s*(?:[.)．）、]|[-–]\s)\s*(?!\d)")


def meeting_dates(lines: Sequence[str]) -> tuple[Dated | None, Dated | None]:
    """The day of the meeting that the first lines of its record tell, and the later one of the record's distribution; None where they don't."""
    head = list(_head(lines))
    own = next((day for at in head if (day := _held(lines, at, head))), None) or next((day for at in head if (day := _called(lines[at], at))), None)
    if own is None:
        return None, None
    imprint = [at for at in head if is_distribution(lines[at]) or (is_date_line(lines[at]) and any(map(is_distribution, lines[max(0, at - _UNDER) : at])))]
    later = (Dated(at, m) for at in imprint if at != own.line for m in find_dates(lines[at]) if m.iso and m.iso > own.iso)
    return own, next(later, None)


def _head(lines: Sequence[str]) -> Iterator[int]:
    """The numbers of the lines of the title block: up to the first paragraph with a number, or sentence."""
    for at, text in enumerate(lines):
        told = _tells(text) or any(_HOUR.match(text, m.end) for m in find_dates(text))
        if len(text) > _SHORT or (_NUMBERED.match(text) and ends_sentence(text)) or (len(text) > _TEXT and ends_sentence(text) and not told):
            return
        yield at


def _tells(text: str) -> bool:
    """Whether a line says that the meeting took place: it begins so, or does behind the title of the record."""
    if _HELD_ZH.fullmatch(text) and not ends_sentence(text):
        return True
    held = _HELD.search(text)
    if held is None:
        return False
    if _LEAD.fullmatch(text, 0, held.start()):
        return True
    named = find_kind(text[: held.start()])
    return named is not None and named[0] == MEETING and (not ends_sentence(text) or _ENDS_WITH_HOUR.search(text) is not None)


def _held(lines: Sequence[str], at: int, head: Sequence[int]) -> Dated | None:
    """The day in a line that says when the meeting was held, or in the next one where that line breaks before it."""
    if not _tells(lines[at]):
        return None
    days = [Dated(at, m) for m in find_dates(lines[at])]
    if not days and at + 1 in head:
        days = [Dated(at + 1, m) for m in find_dates(lines[at + 1])]
    return next((day for day in days if day.iso and not is_period(lines[day.line], day.mention)), None)


def _called(text: str, at: int) -> Dated | None:
    """The day of a line that tells the hour with it: "Friday, 14 July 2034, 10 a.m."."""
    return next((Dated(at, m) for m in find_dates(text) if m.iso and is_date_line(text[: m.end]) and _HOUR.match(text, m.end)), None)
