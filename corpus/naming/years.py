"""Years that a text names, one by one or within a range ("2031–2033"), in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.naming.dates import western_digits
from corpus.naming.periods import Period

_YEARS = re.compile(r"(?<![\d/.,])(?P<first>(?:1[89]|20)\d\d)(?:\s*[-–—/]\s*(?P<last>(?:(?:1[89]|20)\d\d|\d\d)(?!\d)))?(?![\d/]|[.,]\d)")
_CHINESE = re.compile(r"[〇零○一二三四五六七八九]{4}(?=\s*年)")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def years_in(text: str) -> Iterator[int]:
    """The years that a text names, those within a range too."""
    plain = _CHINESE.sub(lambda year: year[0].translate(_DIGITS), western_digits(text))
    for match in _YEARS.finditer(plain):
        first = int(match["first"])
        last = int(match["last"] or first)
        yield from range(first, (last if last > 99 else first - first % 100 + last) + 1) if last != first else (first,)


def years_asked(periods: Sequence[Period]) -> Iterator[tuple[int, int]]:
    """The first and the last year of each period; of periods that are open or tell no year, nothing."""
    for period in periods:
        if period.since and period.until and "-" not in (period.since[0], period.until[0]):
            yield int(period.since[:4]), int(period.until[:4])
