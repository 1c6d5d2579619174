"""Numbers of lines in the margin of a printed page, as drafts have them; they are no text."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.pdf_text import Piece, Sheet

_LEAST, _MOST = 6, 200  # numbered lines of a page; a page of more numbers is a table
_SHARE = 0.8  # of the page's lines that have a number, or of the steps between numbers that are the same
_STEPS = (1, 2, 5, 10)
_SAME_LINE, _ALIGNED = 0.3, 0.4  # sizes by which base lines, and edges, may differ
_APART = 0.5  # size between a number and the text
_WIDE, _FULL = 0.8, 0.5  # of the widest line's width, from which on a line is full; of the lines that are, where a text was wrapped
_GOING_ON = 0.3  # of its lines that begin in small letters, at least


def without_line_numbers(sheet: Sheet) -> Sheet:
    """The sheet without the numbers of its lines, where it has such in its left or its right margin."""
    numbers = [p for p in sheet.pieces if p.text.isascii() and p.text.isdigit() and len(p.text) < 5]
    if sheet.vertical or not _LEAST <= len(numbers) <= _MOST:
        return sheet
    of_numbers = {id(p) for p in numbers}
    text = [p for p in sheet.pieces if id(p) not in of_numbers]
    if not text:
        return sheet
    for side in ("left", "right"):
        found = _aligned(numbers, side)
        edge = min(p.left for p in text) if side == "left" else max(p.right for p in text)
        outside = [p for p in found if (p.right <= edge - _APART * p.size if side == "left" else p.left >= edge + _APART * p.size)]
        if len(outside) >= _LEAST and _counts_lines(outside, text):
            gone = {id(p) for p in outside}
            return replace(sheet, pieces=tuple(p for p in sheet.pieces if id(p) not in gone))
    return sheet


def _aligned(numbers: Sequence[Piece], side: str) -> list[Piece]:
    """The largest group of numbers that stand under one another, by either of their edges."""
    groups = ([p for p in numbers if abs(getattr(p, edge) - getattr(q, edge)) < _ALIGNED * q.size] for q in numbers for edge in ("left", "right"))
    outermost = min(numbers, key=lambda p: p.left) if side == "left" else max(numbers, key=lambda p: p.right)
    return max((g for g in groups if outermost in g), key=len, default=[])


def _counts_lines(numbers: Sequence[Piece], text: Sequence[Piece]) -> bool:
    """Whether numbers count on by one step down the page, each beside a line of running text, and leave few lines out."""
    ordered = sorted(numbers, key=lambda p: -p.base)
    values = [int(p.text) for p in ordered]
    steps = [b - a for a, b in itertools.pairwise(values)]
    step = max(set(steps), key=steps.count)
    if step not in _STEPS or steps.count(step) < _SHARE * len(steps):
        return False
    bases = sorted({round(p.base, 1) for p in text}, reverse=True)
    within = [b for b in bases if ordered[-1].base - 1 <= b <= ordered[0].base + 1]
    beside = sum(any(abs(p.base - b) < _SAME_LINE * p.size for b in within) for p in ordered)
    lines: dict[float, list[Piece]] = {b: [] for b in within}
    for p in text:
        lines.get(round(p.base, 1), []).append(p)
    if not _is_wrapped(list(lines.values())):
        return False
    # A table's numbered rows have cells beside them, a text's lines have none.
    pieces = sum(ordered[-1].base - 1 <= p.base <= ordered[0].base + 1 for p in text)
    return beside >= _SHARE * len(ordered) and len(within) * _SHARE <= len(ordered) * step and pieces <= len(within) / _SHARE


def _is_wrapped(lines: Sequence[Sequence[Piece]]) -> bool:
    """Whether lines are those of paragraphs: most are about as wide as the widest, and enough go on in small letters, where there are any. The
    items of an agenda, whose numbers count them as well, end where they end and begin in capitals."""
    if not lines:
        return False
    widths = [max(p.right for p in line) - min(p.left for p in line) for line in lines]
    if sum(width >= _WIDE * max(widths) for width in widths) < _FULL * len(widths):
        return False
    begun = [c for line in lines if (c := min(line, key=lambda p: p.left).text.lstrip()[:1]).lower() != c.upper()]
    return sum(c.islower() for c in begun) >= _GOING_ON * len(begun)
