"""The dates of telegrams as their heads have them: the date-time group of military and diplomatic traffic ("R 191640Z JUL 84", Allied Communications
Publication 121), and a day with its month in Roman numerals ("12.IV.85 г."). And the lines that tell when a paper was opened to readers, whose day is not its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from corpus.layout.proofs import Proof

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_GROUP = re.compile(rf"\b(?P<day>[0-3]\d)[0-2]\d[0-5]\d[A-Z]\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>\d{{4}}|\d{{2}})\b")
_IN_ROMAN = re.compile(r"(?<![\w./-])(?P<day>[0-3]?\d)\s?(?P<mark>[.\-/])\s?(?P<month>[IVX]{1,4})\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})(?![\w/-])")
_OPENED = re.compile(
    r"\bdeclassif|\bdéclassif|\bdesclasific|\brecatalog|рассекреч|解密|(?<![\u0621-\u064a])(?:رفعت?|أزيلت)\s+(?:عنه[ا]?\s+)?السرية", re.IGNORECASE
)
_CENTURY = 30  # two figures from here on are of the twentieth century, to which telegrams dated with two belong
_HEAD = 15  # lines
_BEFORE, _BEHIND = 24, 4  # characters


def is_opening(text: str, start: int, end: int) -> bool:
    """Whether the day that stands at `start` to `end` in a line is that on which the paper was declassified: the word stands right before it, or in Chinese behind."""
    return _OPENED.search(text, max(0, start - _BEFORE), start) is not None or _OPENED.search(text, end, end + _BEHIND) is not None


def telegraph_date(lines: Sequence[str]) -> Proof | None:
    """The day that the head of a telegram bears in one of these forms."""
    for at, text in enumerate(lines[:_HEAD]):
        for pattern, months in ((_GROUP, _MONTHS), (_IN_ROMAN, _ROMAN)):
            match = pattern.search(text)
            if match and (day := _day(match, months)) and not is_opening(text, match.start(), match.end()):
                return Proof("date", day.isoformat(), at, match.start(), at, match.end())
    return None


def _day(match: re.Match[str], months: Sequence[str]) -> date | None:
    """The day that a match tells; None where there is none such."""
    year = int(match["year"])
    if len(match["year"]) == 2:
        year += 1900 if year >= _CENTURY else 2000
    try:
        return date(year, months.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None
