"""Headings of a text that no style marks, by what stands around them: a mark that goes on from the heading before it ("I." behind "H.", a long
heading "IV. …" behind "III."), and lines that only look like headings of parts, since they tell days."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.naming.dates import find_dates
from corpus.naming.numerals import ordinal
from corpus.naming.patterns import ABJAD, ORDINAL_AR, Heading, is_row
from corpus.reading.block import Block

_LONGEST = 160  # characters of a heading
# A dash with small letters behind it is of a sentence: "I - for one - disagree".
_MARKED = re.compile(
    rf"(?P<mark>[IVX]{{1,5}}|[A-Z](?!\.\s?[A-Z]\.)|[А-ЯЁ](?!\.\s?[А-ЯЁ]\.)|[一二三四五六七八九十]{{1,3}}(?=、)|{ORDINAL_AR}|{ABJAD})(?:[.、]\s*|\s*[-–—]\s+(?![a-zà-ÿа-яё]))(?=[^\W\d])\S.*"
)
_CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"
_ABJAD = ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون")
_LATIN_SHAPE = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")  # Russian texts count by Latin letters, too
_LETTERS = frozenset(("latin", "cyrillic", "abjad"))
_EARLY = 3
_DEPTH = {True: 5, False: 4}  # of letters, and of numerals above them

# What a heading calls the part that it heads.
_PART = re.compile(
    r"\b(?:chapter|chapitre|cap[íi]tulo|глава|part(?:ie|e)?|часть|tit(?:le|re)|secci[óo]n|section|раздел)\b|(?<=[一二三四五六七八九十\d])\s*[章部编節节]|ال(?:فصل|باب|جزء|فرع)",
    re.IGNORECASE,
)

_Mark = tuple[str, int]


def marks(text: str) -> frozenset[_Mark]:
    """What the outline mark that `text` begins with may count, by the series: "I." is the first of Roman numerals and the ninth letter."""
    match = _MARKED.match(text)
    if match is None:
        return frozenset()
    mark = match["mark"]
    if "\u0621" <= mark[0] <= "\u064a":
        counted = ordinal(re.sub(r"(?<=[لثعسنر])[اًٌ]+$|(?<=ي)[اً]+$", "", mark))
        return frozenset({("abjad", _ABJAD.index(mark) + 1)} if mark in _ABJAD else {("ordinal", counted)} if counted else ())
    if "一" <= mark[0] <= "鿿":
        return frozenset({("chinese", ordinal(mark) or 0)})
    found: set[_Mark] = set()
    if mark in _CYRILLIC and len(mark) == 1:
        found.add(("cyrillic", _CYRILLIC.index(mark) + 1))
    latin = mark.translate(_LATIN_SHAPE)
    if len(latin) == 1 and "A" <= latin <= "Z":
        found.add(("latin", ord(latin) - ord("A") + 1))
    if not mark.strip("IVX"):
        found.add(("roman", ordinal(mark) or 0))
    return frozenset(found)


def in_series(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings, with those that their marks tell since the heading before or behind them in the same section counts on from them."""
    kept = list(headings)
    counted = [frozenset() if block.level or block.note else marks(block.text) for block in blocks]
    last: dict[bool, frozenset[_Mark]] = {}  # the marks of the last heading by letters (True) and by numerals, in the section that is open
    pending: list[int] = []  # lines in it that may be headings
    begun = False  # whether the letters in it count from the first, as initials of speakers do not
    for i, found in enumerate(kept):
        if found is not None and not (counted[i] and found.kind == "heading"):
            last, pending = ({} if found.depth < _DEPTH[False] else {False: last.get(False, frozenset())} if found.depth < _DEPTH[True] else last), []
            continue
        if not counted[i] or (found is None and not _may_head(blocks[i].text, counted, i)):
            continue
        goes_on = (letters for letters in (True, False) if _goes_on(counted[i], last.get(letters, frozenset())))
        series = next((letters for letters in goes_on if not letters or found is not None or begun), None)
        if series is None and found is None:
            pending.append(i)
            continue
        if series is None:
            begun = _begins(counted[i])
            series = found is not None and found.depth == _DEPTH[True]
            before = next((n for n in reversed(pending) if _goes_on(_of(counted[i], letters=series), counted[n])), None)
            if before is not None:
                kept[before] = Heading("heading", _DEPTH[series], None, blocks[before].text)
                begun = _begins(counted[before])
        kept[i] = Heading("heading", _DEPTH[series], None, blocks[i].text)
        last = {series: _of(counted[i], letters=series), **({False: last[False]} if series and False in last else {})}
        pending = []
    return kept


def _of(counted: frozenset[_Mark], *, letters: bool) -> frozenset[_Mark]:
    return frozenset(mark for mark in counted if (mark[0] in _LETTERS) == letters)


def _begins(counted: frozenset[_Mark]) -> bool:
    """Whether letters may count from here: the first, or one that those before it, which were not known, came to."""
    return any(series in _LETTERS and n <= _EARLY for series, n in counted)


def _goes_on(counted: frozenset[_Mark], before: frozenset[_Mark]) -> bool:
    return any((series, n - 1) in before for series, n in counted)


def _may_head(text: str, counted: Sequence[frozenset[_Mark]], at: int) -> bool:
    """Whether a line can be a heading by its form, and does not stand in a list beside the line that its mark goes on from."""
    if len(text) > _LONGEST or text[-1:] in ".。:：?？؟!;,；，،؛" or is_row(text):
        return False
    above = counted[at - 1] if at else frozenset()
    below = counted[at + 1] if at + 1 < len(counted) else frozenset()
    return not (_goes_on(counted[at], above) or _goes_on(below, counted[at]))


def without_days(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings without lines of a list that tell the days of the parts of a session: "First part: 4 to 28 March 2031". A chapter below
    its part is none of a list."""
    kept = list(headings)
    listed = [
        h is not None and h.kind == "chapter" and not b.level and next(find_dates(b.text), None) is not None for b, h in zip(blocks, headings, strict=True)
    ]
    for i, of_days in enumerate(listed):
        beside = any(0 <= n < len(listed) and listed[n] and _called(blocks[n].text) == _called(blocks[i].text) for n in (i - 1, i + 1))
        led = i and headings[i - 1] is None and blocks[i - 1].text.rstrip()[-1:] in ":："
        if of_days and (beside or led):
            kept[i] = None
    return kept


def _called(text: str) -> str:
    match = _PART.search(text)
    return match[0].strip().lower() if match else ""
