"""Tables in a record's text: a row is a paragraph whose cells are parted, and says little without the row that names its columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from corpus.lines import columns, ends_sentence
from corpus.naming.dates import find_dates
from corpus.naming.patterns import SEPARATOR, cells, is_row
from corpus.record import Paragraph

# A number with its separators, a sign or a footnote mark; the digits of any script.
_AMOUNT = re.compile(r"[\s(\[+\-–—−±~*$€£¥]*\d[\d\s.,'’٫٬()\[\]%*–—-]*")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d|(?:19|20)\d\d))?|[١٢][٠-٩]{3}")
_CAPTION = 120  # characters that a caption has at most
_CAPTIONS = frozenset(("paragraph", "heading"))
_COLUMNS = 3  # a table of so many columns has its first row above them, whatever stands below
_MOST = 2 / 3  # of the rows of two columns, that tell a number where the first names the columns; of labels and values fewer do
_LABEL = 60  # columns of a cell that says what the others of its row are
# A cell that tells a number, a note or a unit behind it, or that there is none.
_COUNTED = re.compile(r"[\s(\[+\-–—−±~≈<>≤≥$€£¥]*\d|\W*$|(?:nil|none|néant|aucune?|ningun[oa]|нет|无|لا\s+شيء|n/?a)\W*$", re.IGNORECASE)


def heads(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Paragraph]:
    """Of each row of a table, by where it begins, the row that names its columns: of that row too, and of no row of a table without one."""
    found: dict[int, Paragraph] = {}
    at = 0
    while at < len(paragraphs):
        last = at
        if is_row(text[paragraphs[at].start : paragraphs[at].end]):
            while last + 1 < len(paragraphs) and _goes_on(text, paragraphs[at], paragraphs[last], paragraphs[last + 1]):
                last += 1
            if last > at and _names_columns([cells(text[p.start : p.end]) for p in paragraphs[at : last + 1]]):
                found |= dict.fromkeys((p.start for p in paragraphs[at : last + 1]), paragraphs[at])
        at = last + 1
    return found


def lead_of(text: str, paragraphs: Sequence[Paragraph], head: Paragraph) -> tuple[int, int]:
    """The span that leads to a table's rows: the row that names the columns, with the caption above it, which may tell the unit."""
    at = bisect_left(paragraphs, head.start, key=lambda p: p.start)
    above = paragraphs[at - 1] if at else None
    if above is None or above.kind not in _CAPTIONS or above.end - above.start > _CAPTION:
        return head.start, head.end
    said = text[above.start : above.end].strip()
    return (head.start if ends_sentence(said) or is_row(said) else above.start), head.end


def _goes_on(text: str, first: Paragraph, row: Paragraph, following: Paragraph) -> bool:
    """Whether a table goes on with a paragraph: a row behind a row, that doesn't begin as the table's first does, as another table would."""
    under = text[following.start : following.end]
    if not is_row(under) or text[row.end : following.start].strip():
        return False
    named, *others = cells(under)
    return named.casefold() != cells(text[first.start : first.end])[0].casefold() or any(map(is_amount, others))


def _names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of a table's rows names its columns: it holds no amounts where those below it do, or there are three columns or more."""
    first, *rest = rows
    named = [cell for cell in first if cell]
    if len(named) < 2 or any(_AMOUNT.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in first):
        return False
    if all(_YEAR.fullmatch(cell) for cell in named[1:]) and not any(is_amount(cell) for row in rest for cell in row[1:]):
        return False  # a line of a chronology
    return len(first) >= _COLUMNS or (any(is_amount(cell) for row in rest for cell in row[1:]) and not _tells_values(first, rest))


def _tells_values(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first of a table's rows of two columns tells a value under a label, as those below it do ("Venue | Port Meridian"): a day, or
    what its label ends by a colon for; or those below it tell all sorts of values, and not a number each."""
    if len(first) != 2 or next(find_dates(first[1]), None) or first[0].endswith((":", "：")):
        return len(first) == 2
    return sum(_COUNTED.match(row[-1]) is not None and not next(find_dates(row[-1]), None) for row in rest) < _MOST * len(rest)


def cell_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the cells of the row at that span, without the space around them; empty cells have none."""
    spans: list[tuple[int, int]] = []
    at = start
    for cell in text[start:end].split(SEPARATOR):
        stripped = cell.strip()
        inner = text.find(stripped, at)
        spans += [(inner, inner + len(stripped))] if stripped else []
        at += len(cell) + len(SEPARATOR)
    return spans


def label_of(text: str, row: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The span of the first of a row's cells, where it is short enough to say what the others are, and no sentence."""
    if len(row) < 2:
        return None
    said = text[slice(*row[0])]
    return row[0] if columns(said) <= _LABEL and not ends_sentence(said) else None


def is_amount(cell: str) -> bool:
    """Whether a cell holds a number alone, a year not being one."""
    return bool(_AMOUNT.fullmatch(cell)) and not _YEAR.fullmatch(cell)
