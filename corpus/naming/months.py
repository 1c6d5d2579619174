"""Months named without a year in a question about records ("the letters of June", "before July", "六月"), where a month is one by itself: in
running text "may" and "march" are verbs too, and `corpus.naming.periods` asks for the words that make them a time."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from corpus.naming.dates import MONTH_NAME, month_number, western_digits
from corpus.naming.numerals import chinese_number
from corpus.naming.periods import BOUNDS, RU_MONTH, RU_STEMS, ZH_BOUNDS, Period

_MONTH = re.compile(
    rf"(?<![\w/])(?:{RU_MONTH}|(?P<name>{MONTH_NAME}))(?!\w)(?:\s*/\s*(?:{MONTH_NAME})(?!\w))?(?!\.?,?\s*(?:(?:de|del|of)\s+)?\d)", re.IGNORECASE
)
_ZH_MONTH = re.compile(r"(?<![年\d一二三四五六七八九十])(?P<zh>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?!\s*[\d一二三四五六七八九十])")
_LEAD = re.compile(r"(?:\b(?:from|de|desde|с|со)\s+|[从自]|(?<!\w)من\s+|(?P<between>\b(?:between|entre|между)\s+|[在于]|(?<!\w)بين\s+))$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|until|till|through|à|au|a|hasta|по|до|إلى|حتى)\s+|\s*[-–—至到]\s*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|et|y|и)\s+|\s*[和与]\s*|\s+و\s*", re.IGNORECASE)
_VERBS = frozenset(("may", "march", "mar", "jan"))  # in small letters, or as the first word, they are none


def bare_months(text: str) -> Iterator[Period]:
    """The months that `text` names without a year, with the bound that it sets ("before July") or the range that two of them do; ends as
    "--06-01"."""
    plain = western_digits(text)
    found = sorted((match for pattern in (_MONTH, _ZH_MONTH) for match in pattern.finditer(plain)), key=re.Match.start)
    named = [(match.start(), match.end(), month) for match in found if (month := _number(match))]
    at = 0
    while at < len(named):
        start, end, month = named[at]
        at += 1
        if at < len(named) and month < named[at][2] and _joins(plain, start, plain[end : named[at][0]]):
            lead = _LEAD.search(plain, 0, start)
            yield Period(_first(month), _last(named[at][2]), lead.start() if lead else start, named[at][1])
            at += 1
        else:
            yield _bounded(plain, start, end, month)


def _number(match: re.Match[str]) -> int | None:
    """The month that is named; None where the word is another."""
    groups = match.groupdict()
    name = groups.get("name") or ""
    if name.lower() in _VERBS and (name[0].islower() or not match.start()):
        return None
    if groups.get("zh"):
        return _chinese(groups["zh"])
    return RU_STEMS.index(groups["ru"].lower()) + 1 if groups.get("ru") else month_number(name)


def _joins(plain: str, start: int, gap: str) -> bool:
    """Whether what stands between two months makes them the ends of a range."""
    lead = _LEAD.search(plain, 0, start)
    return _TO.fullmatch(gap) is not None or (lead is not None and lead["between"] is not None and _AND.fullmatch(gap) is not None)


def _chinese(number: str) -> int:
    return int(number) if number.isdigit() else chinese_number(number)


def _bounded(plain: str, start: int, end: int, month: int) -> Period:
    for name, pattern in BOUNDS.items():
        if before := pattern.search(plain, 0, start):
            return Period(*_bound(name, month), before.start(), end)
    for name, pattern in ZH_BOUNDS.items():
        if after := pattern.match(plain, end):
            return Period(*_bound(name, month), start, after.end())
    return Period(_first(month), _last(month), start, end)


def _bound(name: str, month: int) -> tuple[str | None, str | None]:
    """The ends of what lies since, after, before or until a month, within the year."""
    if name in ("since", "after"):
        return _first(month if name == "since" else min(month + 1, 12)), None
    return None, _last(month if name == "until" else max(month - 1, 1))


def _first(month: int) -> str:
    return f"--{month:02d}-01"


def _last(month: int) -> str:
    return f"--{month:02d}-{calendar.monthrange(2024, month)[1]:02d}"
