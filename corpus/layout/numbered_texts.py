"""Resolutions and decisions printed one under the other, each under its number: "2551 (XXIV). Lighting of straits"; where each begins and ends, and the
line behind it that tells at which meeting and when it was adopted.

After the form of the United Nations' volumes of resolutions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.naming.adopted_numbers import OVER, adopted_numbers
from corpus.naming.dates import find_dates
from corpus.record import Record

_BESIDE = 12  # characters beside the meeting and the day in such a line
_LINE = 80  # characters of a line that tells of a meeting, or of a day
_MEETING = re.compile(
    r"\b\d{1,5}\s*(?:st|nd|rd|th|e|ème|è|ª|a\.?|-?е|-?o?e)?\s+(?:plenary\s+)?(?:meeting|séance|sesión)|\b\d{1,5}\s*-?\s*(?:[ое]?е|я)?\s+(?:пленарн\w+\s+)?заседан\w*|第?\s?\d{1,5}\s?次(?:全体)?会议"
    r"|الجلسة\s+(?:العامة\s+)?\d{1,5}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NumberedText:
    """A text under its number: the names it is called by, the span of its title, its end, and the spans of the lines that tell of its adoption."""

    names: frozenset[str]
    title: tuple[int, int]
    end: int
    adoption: tuple[tuple[int, int], ...]


def numbered_texts(record: Record) -> Iterator[NumberedText]:
    """The numbered texts of a record, in reading order."""
    text, paragraphs = record.text, record.paragraphs
    opens = [n for n, p in enumerate(paragraphs) if OVER.match(text, p.start, p.end)]
    for at, following in zip(opens, [*opens[1:], len(paragraphs)][: len(opens)], strict=True):
        title, own = paragraphs[at], paragraphs[at + 1 : following]
        meetings = [n for n, p in enumerate(own) if p.end - p.start <= _LINE and _is_meeting(text[p.start : p.end])]
        meeting = meetings[0] if len(meetings) == 1 else None  # behind another one stands a text whose number is not read
        told = [] if meeting is None else [own[meeting]]
        if meeting is not None and meeting + 1 < len(own) and not _dated(text[own[meeting].start : own[meeting].end]):
            behind = own[meeting + 1]
            told += [behind] if behind.end - behind.start <= _LINE else []
        end = own[-1].end if own else title.end
        yield NumberedText(adopted_numbers(text[title.start : title.end]), (title.start, title.end), end, tuple((p.start, p.end) for p in told))


def _is_meeting(line: str) -> bool:
    """Whether a line is a meeting's number with the day at most, not a sentence that speaks of a meeting."""
    day = next(find_dates(line), None)
    plain = f"{line[: day.start]}{line[day.end :]}" if day else line
    meeting = _MEETING.match(plain.lstrip(" \t,，،.—–-"))
    return meeting is not None and len(plain.strip()) - len(meeting[0]) <= _BESIDE


def _dated(line: str) -> bool:
    return next(find_dates(line), None) is not None
