"""Where words of a record stand on a page of its PDF.

A record's text is not the page's: words broken at a line's end are whole, headers are gone, columns are in order. What both have are the
letters and digits, one after the other, at least within a line or two.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from corpus.lines import columns
from corpus.reading.glyph import Glyph

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points of the page's own coordinates."""

_RUN = 24  # columns that must agree for a part of the words to be found: enough that they come but once on a page
_MOST = 20_000  # letters that are looked for


def places(page: Sequence[Glyph], words: str) -> list[Box]:
    """The boxes of the words, one for each stretch of a line; empty where they aren't found.

    Args:
        page: the page's characters in the order of reading.
        words: what is looked for; all of it, or those parts of it that the page has.
    """
    owners: list[int] = []
    printed = ""
    for at, glyph in enumerate(page):
        letters = _letters(glyph.char)
        printed += letters
        owners += [at] * len(letters)
    found = _runs(printed, _letters(words)[:_MOST])
    return [box for start, end in found for box in _boxes([page[i] for i in dict.fromkeys(owners[start:end])])]


def _letters(text: str) -> str:
    """Letters and digits alone, without the forms that fonts give them."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def _runs(printed: str, wanted: str) -> Iterator[tuple[int, int]]:
    """The spans of `printed` that hold `wanted` or long parts of it. A short text that the page has twice is found in neither place."""
    if not wanted:
        return
    length = min(len(wanted), -(-_RUN * len(wanted) // columns(wanted)))
    at = 0
    while at + length <= len(wanted):
        start = printed.find(wanted[at : at + length])
        if start < 0 or (len(wanted) == length and printed.find(wanted, start + 1) >= 0):
            at += 1
            continue
        end, to = start + length, at + length
        while to < len(wanted) and end < len(printed) and wanted[to] == printed[end]:
            end, to = end + 1, to + 1
        yield start, end
        at = to


def _boxes(run: Sequence[Glyph]) -> Iterator[Box]:
    line: list[Glyph] = []
    for glyph in (*run, None):
        if line and (glyph is None or glyph.turn != line[-1].turn or abs(glyph.base - line[-1].base) > 0.5 * line[-1].size):
            yield min(g.left for g in line), min(g.bottom for g in line), max(g.right for g in line), max(g.top for g in line)
            line = []
        if glyph is not None:
            line.append(glyph)
