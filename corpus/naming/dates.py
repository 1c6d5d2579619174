"""Dates as conferences print them, in six languages, to ISO 8601.

Month names: Unicode CLDR (wide, genitive where a date takes it), and for Arabic both sets that the United Nations
prints side by side ("16 آب/أغسطس 2017").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = {
    1: "january jan janvier enero января يناير كانون الثاني",
    2: "february feb février fevrier febrero февраля فبراير شباط",
    3: "march mar mars marzo марта مارس آذار",
    4: "april apr avril abril апреля أبريل نيسان",
    5: "may mai mayo мая مايو أيار",
    6: "june jun juin junio июня يونيه يونيو حزيران",
    7: "july jul juillet julio июля يوليه يوليو تموز",
    8: "august aug août aout agosto августа أغسطس آب",
    9: "september sept sep septembre septiembre setiembre сентября سبتمبر أيلول",
    10: "october oct octobre octubre октября أكتوبر تشرين الأول",
    11: "november nov novembre noviembre ноября نوفمبر تشرين الثاني",
    12: "december dec décembre decembre diciembre декабря ديسمبر كانون الأول",
}
_TWO_WORDS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
_NUMBER = {name: n for n, names in _MONTHS.items() for name in names.split() if name not in ("كانون", "تشرين", "الثاني", "الأول")}
_NUMBER |= _TWO_WORDS

_NAME = "|".join(sorted((re.escape(name) for name in _NUMBER), key=len, reverse=True))
MONTH_NAME = _NAME
"""A pattern of the months' names, in all six languages and in the form that a date takes."""
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
_MONTH = rf"(?P<month>{_NAME})(?:\s*/\s*(?:{_NAME}))?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # 16 August 2017; 1er août 2017; 16 de agosto de 2017; 16 августа 2017; 16 آب/أغسطس 2017
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|°|-(?:го|е))?\s+(?:de\s+|of\s+)?{_MONTH}\b\.?,?(?:\s+(?:de\s+|del\s+|عام\s+)?{_YEAR}(?!\d))?",
        r"(?:(?P<year>\d{4})\s*年\s*)?(?<!\d)(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?![\d.]*\d)",  # with points the day comes first, everywhere
        r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])",
    )
)
_MONTH_FIRST = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?\b(?!\s*\d{{3}})(?:,?\s+{_YEAR}(?!\d))?",
        rf"\b{_MONTH}\.\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",  # Sept. 8, 2017
    )
)
# Those look for every month at every word: of an ingest's work on a passage beside the model a fifth, and few texts have a month before a number.
_BEFORE_NUMBER = re.compile(r"\b([^\W\d_]+)\.?\s+\d")
_LAST_WORDS = frozenset(name.split()[-1] for name in _NUMBER)
_ZH_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_ZH_DATE = re.compile(
    r"(?:([〇零○一二三四五六七八九]{4})\s*年\s*)?(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十廿卅]{1,3})\s*日"
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date found in a text: its span, month and day, and the year where the text gives one."""

    start: int
    end: int
    month: int
    day: int
    year: int | None

    @property
    def iso(self) -> str | None:
        """ISO 8601, or None where the text gives no year."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.year else None


def month_number(name: str) -> int | None:
    """The month, 1 to 12, that a name as in `MONTH_NAME` stands for."""
    return _NUMBER.get(name.lower())


def western_digits(text: str) -> str:
    """`text` with every decimal digit of any script as 0 to 9, of the same length."""
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def _zh_number(text: str) -> int:
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return int(text.translate(_ZH_DIGITS))
    tens, _, ones = text.partition("十")
    return (int(tens.translate(_ZH_DIGITS)) if tens else 1) * 10 + (int(ones.translate(_ZH_DIGITS)) if ones else 0)


def _valid(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def find_dates(text: str) -> Iterator[DateMention]:
    """Every date in `text` that names a day and a month, in order; the year may be missing ("8 月 14 日")."""
    plain = western_digits(text)
    found: list[DateMention] = []
    month_first = any(word.lower() in _LAST_WORDS for word in _BEFORE_NUMBER.findall(plain))
    for pattern in (*_PATTERNS, *_MONTH_FIRST) if month_first else _PATTERNS:
        for match in pattern.finditer(plain):
            name = match["month"].lower()
            month = int(name) if name.isdigit() else _NUMBER[name]
            found.append(DateMention(match.start(), match.end(), month, int(match["day"]), int(match["year"]) if match["year"] else None))
    for match in _ZH_DATE.finditer(plain):
        year = int(match[1].translate(_ZH_DIGITS)) if match[1] else None
        found.append(DateMention(match.start(), match.end(), _zh_number(match[2]), _zh_number(match[3]), year))
    end = -1
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end and _valid(mention.year, mention.month, mention.day):
            end = mention.end
            yield mention


def first_date(text: str) -> str | None:
    """The ISO form of the first full date in `text`, or None."""
    return next((m.iso for m in find_dates(text) if m.iso), None)
