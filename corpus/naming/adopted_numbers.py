"""Resolutions and decisions as they are called by number: "resolution 1540 (2004)", "résolution 75/12", "2758 (XXVI). …" over a text.

The number is the same in every language and stands in the symbol as well (A/RES/75/12). The session or the year in brackets behind it is a part
of the name, which other resolutions share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.naming.dates import western_digits
from corpus.naming.mentions import find_symbols

_SESSION = r"(?:(?<![A-Za-z])X{0,3}(?:IX|IV|VI{0,3}|I{1,3}|(?<=X))/)?"  # "decision VIII/7"
_NUMBER = _SESSION + r"\d{1,4}(?:/\d{1,4}(?!\d))?(?![\d/]|[.,]\d)"
_BEHIND = r"(?:\s*[(（][^()（）]{1,12}[)）])?"
_MORE = rf"(?:\s*(?:,|،|、|;|and|et|y|e|и|和|及|与|و)\s*و?(?:the\s+)?{_NUMBER}{_BEHIND})*"
_NO = r"(?:n[o°º]s?\.?\s*|núms?\.\s*|№\s*|رقم\s+)?"
_KINDS = {
    "resolution": r"\br[eé]solutions?|\bresoluci(?:ón|ones)|\bрезолюци\w{1,3}|(?<![\u0621-\u064a])[بولفك]{0,2}(?:ال|ل)?قرار(?:ات|ين|ان|ها|يها|يه|ه)?",
    "decision": r"\bd[eé]cisions?|\bdecisi(?:ón|ones)|\bрешени\w{1,3}|(?<![\u0621-\u064a])[بولفك]{0,2}(?:ال|ل)?مقرر(?:ات|ين|ان|ها|يها|يه|ه)?",
}
_NAMED = {kind: re.compile(rf"(?:{words})\s+{_NO}(?P<numbers>{_NUMBER}{_BEHIND}{_MORE})", re.IGNORECASE) for kind, words in _KINDS.items()}
_CHINESE = re.compile(
    rf"(?P<numbers>{_NUMBER}{_BEHIND}(?:(?:\s*[号號])?\s*(?:[、,，和及与與]|以及)\s*(?:第\s*)?{_NUMBER}{_BEHIND}){{0,20}})(?:\s*[号號])?\s*(?P<kind>决议|決議|决定|決定)(?!草案)"
)
_DRAFT = re.compile(r"(?:\bdraft|\bprojets?\s+de\s+|\bproyectos?\s+de\s+|\bпроект\w{0,3}|مشروع|مشاريع)\s*$", re.IGNORECASE)
_FIRST = re.compile(rf"(?<![\d/])(?P<number>{_NUMBER})", re.IGNORECASE)
_BEFORE = ' \t#*_[«“"第【'  # marks, and the Chinese ordinal, before the number that begins a title
_BRACKETS = re.compile(r"[(（][^()（）]{1,12}[)）]")
_SYMBOL = re.compile(r"/(?P<kind>RES|DEC)[./](?P<number>[\d/]+)$", re.IGNORECASE)
OVER = re.compile(r"^(?P<number>\d{2,5})\s*\([IVXLCХУПЮЛСШ!|/\\1l]{1,9}[).]{1,2}\s*(?:[.:—–-]\s*)?(?=[^\W\d_])(?![a-zа-я]).{3,150}$", re.MULTILINE)
"""The number and session of a resolution or a decision over its text: "2551 (XXIV). Lighting of straits". OCR reads Roman numerals as the letters of
the page's own script, and as strokes."""


@dataclass(frozen=True, slots=True)
class AdoptedMention:
    """Resolutions or decisions that are called by number at one place: "decision 3", and the span."""

    names: tuple[str, ...]
    start: int
    end: int


def find_adopted(text: str) -> list[AdoptedMention]:
    """Every place in `text` that calls resolutions or decisions by a word and a number, in order; drafts are called by numbers of their own."""
    plain = western_digits(text)
    found: list[AdoptedMention] = []
    for kind, pattern in _NAMED.items():
        found += [_mention(kind, match) for match in pattern.finditer(plain) if not _DRAFT.search(plain, 0, match.start())]
    found += [_mention("decision" if match["kind"][1] == "定" else "resolution", match) for match in _CHINESE.finditer(plain)]
    return sorted(found, key=lambda m: m.start)


def adopted_numbers(text: str) -> frozenset[str]:
    """The resolutions and decisions that `text` calls by number, as "resolution 75/12" and "decision 3"; those over a text as both."""
    return frozenset((*(name for mention in find_adopted(text) for name in mention.names), *_of_symbols(text), *_over(text)))


def adopted_as(headings: Iterable[str], symbol: str | None) -> frozenset[str]:
    """What a text under these headings, of a record with that symbol, was adopted as: the resolution or decision that a heading or the title begins
    with, or that the symbol tells."""
    found = set(_of_symbols(symbol or ""))
    for text in headings:
        found.update(name for mention in find_adopted(text)[:1] if not text[: mention.start].strip(_BEFORE) for name in mention.names)
        found.update(_over(text))
    return frozenset(found)


def heads_adopted(text: str) -> bool:
    """Whether a line is the heading of a resolution or a decision: its number and session, and its title."""
    return bool(OVER.match(text)) and text[-1:] not in ".。,，،;；"


def runs(numbers: Iterable[str]) -> list[str]:
    """Numbers in order, those that follow one another as a range: "1–3", "7"; those of sessions ("75/12") each by itself."""
    plain = sorted({int(n) for n in numbers if n.isdigit()})
    found: list[tuple[int, int]] = []
    for number in plain:
        found = [*found[:-1], (found[-1][0], number)] if found and found[-1][1] == number - 1 else [*found, (number, number)]
    return [str(low) if low == high else f"{low}–{high}" for low, high in found] + sorted({n for n in numbers if not n.isdigit()})


def _mention(kind: str, match: re.Match[str]) -> AdoptedMention:
    return AdoptedMention(tuple(f"{kind} {number}" for number in _numbers(match["numbers"])), match.start(), match.end())


def _of_symbols(text: str) -> Iterator[str]:
    for symbol, _, _ in find_symbols(text):
        if match := _SYMBOL.search(symbol):
            yield f"{'resolution' if match['kind'].upper() == 'RES' else 'decision'} {match['number']}"


def _over(text: str) -> Iterator[str]:
    for match in OVER.finditer(western_digits(text)):
        yield from (f"{kind} {match['number']}" for kind in _KINDS)


def _numbers(enumeration: str) -> list[str]:
    """The numbers of an enumeration such as "1540 (2004) and 1673 (2006)", without what stands in brackets."""
    return [match["number"].upper() for match in _FIRST.finditer(_BRACKETS.sub(" ", enumeration))]
