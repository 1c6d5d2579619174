"""Years that a text names, one by one or within a range ("2031–2033"), in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.naming.dates import western_digits
from corpus.naming.periods import Period

# A day as "2031-03-14" is no range.
YEARS = re.compile(r"(?<![\d/.,])(?P<first>(?:1[89]|20)\d\d)(?:\s*[-–—/]\s*(?P<last>(?:1[89]|20)\d\d|\d\d)(?!\d|[-–—]\d))?(?![\d/]|[.,]\d)")
"""A year or a range of years, in western digits."""
MOST_YEARS = 10  # a longer range tells few letters from others
_CHINESE = re.compile(r"[〇零○一二三四五六七八九]{4}(?=\s*年)")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def year_spans(text: str) -> Iterator[tuple[int, int]]:
    """The first and the last year of each range that a text names; of a single year, that year twice."""
    plain = _CHINESE.sub(lambda year: year[0].translate(_DIGITS), western_digits(text))
    for match in YEARS.finditer(plain):
        first = int(match["first"])
        last = int(match["last"] or first)
        if last < 100:  # "2031–33", "1999/00"; "2031-03" is a month
            last += first - first % 100 + (100 if last == 0 and first % 100 else 0)
        yield first, max(first, last)


def years_in(text: str) -> Iterator[int]:
    """The years that a text names, those within a range too; of a range of more than `MOST_YEARS`, its ends."""
    for first, last in year_spans(text):
        yield from range(first, last + 1) if last - first < MOST_YEARS else (first, last)


def years_asked(periods: Sequence[Period]) -> Iterator[tuple[int, int]]:
    """The first and the last year of each period; of periods that are open or tell no year, nothing."""
    for period in periods:
        if period.since and period.until and "-" not in (period.since[0], period.until[0]):
            yield int(period.since[:4]), int(period.until[:4])
