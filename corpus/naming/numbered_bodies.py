"""Bodies that are told apart by a number ("Working Group II", "la Première Commission", "第二工作组"), in six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.naming.bodies import BODY_PATTERNS
from corpus.naming.dates import western_digits
from corpus.naming.numerals import ordinal

_NUMBERED = ("working group", "committee", "commission", "panel")
_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))"
_BEHIND = re.compile(rf"\s*(?:n[o°º]\.?\s*|№\s*)?((?-i:{_ROMAN})(?![\w’'.]\w)|\d{{1,2}}(?![\d.,/]\d|\w))", re.IGNORECASE)
_AR_ORDINAL = r"(?:أول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة)"
_AR_BEHIND = re.compile(rf"\s+(ال{_AR_ORDINAL})(?![\u0621-\u064a])")
# "the Second Working Group", "la Première Commission", "Вторая рабочая группа": words that count the first three, and digits.
_BEFORE = re.compile(
    r"\b(first|second|third|premi(?:er|ère)|deuxième|troisième|primer[oa]?|segund[oa]|tercer[oa]?|перв\w{2,3}|втор\w{2,3}|трет\w{2,3}|\d(?:st|nd|rd|e|er|re|-[яйе]))\s+(?:main\s+|главн\w+\s+)?$",
    re.IGNORECASE,
)
_ZH_BEFORE = re.compile(r"第\s*([一二三四五六七八九十\d]{1,2})$")
_LOOKED = 40  # characters before a body in which an ordinal stands
_SYMBOL = re.compile(rf"(?:^|/)(?:(?P<wg>WG)|(?P<c>C))\.(?P<number>\d{{1,2}}|{_ROMAN})(?=/|$)")


@dataclass(frozen=True, slots=True)
class NumberedBody:
    """A body with its number: the names that it may have (`corpus.naming.bodies`), and the span of its words."""

    names: frozenset[str]
    number: int
    start: int
    end: int


def numbered_bodies(text: str) -> list[NumberedBody]:
    """The bodies that `text` names with a number, in order."""
    plain = western_digits(text)
    spans: dict[tuple[int, int, int], set[str]] = {}
    for name in _NUMBERED:
        for match in BODY_PATTERNS[name].finditer(plain):
            if told := _number(plain, match.start(), match.end()):
                spans.setdefault(told, set()).add(name)
    return [NumberedBody(frozenset(names), number, start, end) for (start, end, number), names in sorted(spans.items())]


def body_of_symbol(symbol: str) -> tuple[frozenset[str], int] | None:
    """The numbered body whose document bears a symbol ("CCL/WG.1/2", "CCL/WG.II/2"); None where the symbol names none."""
    match = _SYMBOL.search(symbol)
    if match is None:
        return None
    names = ("working group",) if match["wg"] else ("committee", "commission")
    number = ordinal(match["number"])
    return (frozenset(names), number) if number else None


def _number(plain: str, start: int, end: int) -> tuple[int, int, int] | None:
    """The start, the end and the number of a body that stands at a span; None where it has no number."""
    behind = _BEHIND.match(plain, end) or _AR_BEHIND.match(plain, end)
    if behind and (number := ordinal(behind[1])):
        return start, behind.end(1), number
    before = _ZH_BEFORE.search(plain, 0, start) or _BEFORE.search(plain, max(0, start - _LOOKED), start)
    if before and (number := ordinal(before[1])):
        return before.start(), end, number
    return None
