"""Resolutions and decisions as they are called by number: "resolution 1540 (2004)", "résolution 75/12", "2758 (XXVI). …" over a text.

The number is the same in every language and stands in the symbol as well (A/RES/75/12). The session or the year in brackets behind it is a part
of the name, which other resolutions share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.dates import western_digits
from corpus.mentions import find_symbols

_NUMBER = r"\d{1,4}(?:/\d{1,4}(?!\d))?(?![\d/]|[.,]\d)"
_BEHIND = r"(?:\s*[(（][^()（）]{1,12}[)）])?"
_MORE = rf"(?:\s*(?:,|،|、|;|and|et|y|e|и|和|及|与|و)\s*و?(?:the\s+)?{_NUMBER}{_BEHIND})*"
_NO = r"(?:n[o°º]s?\.?\s*|núms?\.\s*|№\s*|رقم\s+)?"
_KINDS = {
    "resolution": r"\br[eé]solutions?|\bresoluci(?:ón|ones)|\bрезолюци\w{1,3}|(?<![\u0621-\u064a])[بولفك]{0,2}(?:ال|ل)?قرار(?:ات|ين|ان|ها|يها|يه|ه)?",
    "decision": r"\bd[eé]cisions?|\bdecisi(?:ón|ones)|\bрешени\w{1,3}|(?<![\u0621-\u064a])[بولفك]{0,2}(?:ال|ل)?مقرر(?:ات|ين|ان|ها|يها|يه|ه)?",
}
_NAMED = {kind: re.compile(rf"(?:{words})\s+{_NO}(?P<numbers>{_NUMBER}{_BEHIND}{_MORE})", re.IGNORECASE) for kind, words in _KINDS.items()}
_CHINESE = re.compile(
    rf"(?P<numbers>{_NUMBER}{_BEHIND}(?:\s*[号號]?\s*(?:[、,，和及与與]|以及)\s*第?\s*{_NUMBER}{_BEHIND})*)\s*[号號]?\s*(?P<kind>决议|決議|决定|決定)"
)
_FIRST = re.compile(rf"(?<![\d/])(?P<number>{_NUMBER})")
_BRACKETS = re.compile(r"[(（][^()（）]{1,12}[)）]")
_SYMBOL = re.compile(r"/(?P<kind>RES|DEC)/(?P<number>[\d/]+)$")
_OVER = re.compile(r"^(?P<number>\d{2,5})\s*\([IVXLCХУПЮЛСШ!|/\\1l]{1,9}[).]{1,2}\s*(?:[.:—–-]\s*)?(?=[^\W\d_])(?![a-zа-я]).{3,150}$", re.MULTILINE)
"""The number and session of a resolution or a decision over its text: "2551 (XXIV). Lighting of straits". OCR reads Roman numerals as the letters of
the page's own script, and as strokes."""


def adopted_numbers(text: str) -> frozenset[str]:
    """The resolutions and decisions that `text` calls by number, as "resolution 75/12" and "decision 3"; those over a text as both."""
    return frozenset(_adopted(western_digits(text)))


def heads_adopted(text: str) -> bool:
    """Whether a line is the heading of a resolution or a decision: its number and session, and its title."""
    return bool(_OVER.match(text)) and text[-1:] not in ".。,，،;；"


def _adopted(text: str) -> Iterator[str]:
    for kind, pattern in _NAMED.items():
        for match in pattern.finditer(text):
            yield from (f"{kind} {number}" for number in _numbers(match["numbers"]))
    for match in _CHINESE.finditer(text):
        kind = "decision" if match["kind"][1] == "定" else "resolution"
        yield from (f"{kind} {number}" for number in _numbers(match["numbers"]))
    for symbol, _, _ in find_symbols(text):
        if match_ := _SYMBOL.search(symbol):
            yield f"{'resolution' if match_['kind'] == 'RES' else 'decision'} {match_['number']}"
    for match in _OVER.finditer(text):
        yield from (f"{kind} {match['number']}" for kind in _KINDS)


def _numbers(enumeration: str) -> list[str]:
    """The numbers of an enumeration such as "1540 (2004) and 1673 (2006)", without what stands in brackets."""
    return [match["number"] for match in _FIRST.finditer(_BRACKETS.sub(" ", enumeration))]
