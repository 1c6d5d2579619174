"""Tables in plain text, whose columns stand apart by tabs or by spaces: rows of cells, as the tables of other formats are read.

Columns are clear where the same display columns are blank in every line of a block. What reads so without being a table is left to
the lines: a masthead of two pieces, a list whose marks stand apart from its items.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus.lines import columns
from corpus.reading.drawn_tables import with_drawn_rows

_RULE = re.compile(r"[\s\-–—=_+|.·]+")  # a line drawn under the head of a table, or around it
_LINES, _MOST = 3, 1_000  # lines that a table has at least and at most
_CAPTION = 2  # lines of a caption right above a table, at most
_GAP = 2  # blank columns that part two columns
_MARK = re.compile(r"(?:\(?\w{1,4}[.)]|[-–—•·*]|[（(][^()（）]{1,4}[）)]|[一二三四五六七八九十]{1,3}、)")
# An amount, a time or a year alone in a cell.
_AMOUNT = re.compile(r"[(\[+\-–—−±~$€£¥]?\d[\d\s.,:'’٫٬/%*–—-]*[)\]]?%?|[–—-]|\.{2,3}|n\.?a\.?|nil", re.IGNORECASE)


def with_rows(text: str) -> str:
    """A plain text, with its tabs and spaces as they are, in which each row of a table is a line of its own, its cells parted by " | "."""
    lines = with_drawn_rows(text.replace("\r\n", "\n").split("\n"))
    out: list[str] = []
    at = 0
    above = 0  # lines of the block above this one
    while at < len(lines):
        above = above + 1 if at and lines[at - 1].strip() else 0
        table = _table_at(lines, at) if above <= _CAPTION else None
        out += table[1] if table else [lines[at]]
        at = table[0] if table else at + 1
    return "\n".join(out)


def _table_at(lines: Sequence[str], at: int) -> tuple[int, list[str]] | None:
    """The table that the block of lines there begins with: the line behind it, and its rows; None where it begins with none."""
    stop = at
    while stop < len(lines) and lines[stop].strip():
        stop += 1
    block = [line for line in lines[at:stop] if not _RULE.fullmatch(line)]
    if not _LINES <= len(block) <= _MOST or not any("\t" in line or "  " in line.strip() for line in block[:_LINES]):
        return None
    tabbed = sum("\t" in line.strip() for line in block) * 2 > len(block)
    if not tabbed and _by_gaps(block[:_LINES]) is None:
        return None
    # A note may follow the table without a blank line.
    for last in range(len(block), max(_LINES, len(block) - _LINES) - 1, -1):
        rows = _by_tabs(block[:last]) if tabbed else _by_gaps(block[:last])
        if rows and _is_table(rows):
            end = next((n for n in range(at, stop) if last < len(block) and lines[n] is block[last]), stop)
            return end, [" | ".join(row).strip() for row in _without_breaks(rows)]
    return None


def _by_tabs(block: Sequence[str]) -> list[list[str]] | None:
    rows = [[" ".join(cell.split()) for cell in re.split(r"\t+" if block[0].count("\t\t") else r"\t", line.strip("\n"))] for line in block]
    widths = {len(row) for row in rows}
    return rows if len(widths) == 1 and widths.pop() > 1 else None


def _by_gaps(block: Sequence[str]) -> list[list[str]] | None:
    """The cells of lines that are blank at the same places; None where there are none."""
    grid = [_in_columns(line.expandtabs()) for line in block]
    width = max(len(line) for line in grid)
    blank = [all(len(line) <= at or line[at].isspace() for line in grid) for at in range(width)]
    starts = [at for at in range(width) if not blank[at] and (at == 0 or blank[at - 1])]
    parted = [at for n, at in enumerate(starts) if n == 0 or all(blank[max(at - _GAP, 0) : at])]
    if len(parted) < 2:
        return None
    bounds = [*parted, width]
    return [[" ".join("".join(line[a:b]).replace("\0", "").split()) for a, b in pairwise(bounds)] for line in grid]


def _in_columns(line: str) -> list[str]:
    """The characters of a line by display column: behind a wide one stands a filler, a mark that combines with a letter stands with it."""
    out: list[str] = []
    for character in line:
        wide = columns(character)
        if wide == 0 and out:
            out[-1] += character
        else:
            out += [character, *[" " if character.isspace() else "\0"] * (wide - 1)]
    return out


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows of cells are a table: no list with its marks, most cells filled, and in two columns amounts under the head."""
    filled = [sum(bool(cell) for cell in row) for row in rows]
    if filled[0] < 2:
        return False  # a caption
    if sum(bool(_MARK.fullmatch(row[0])) for row in rows) * 2 >= len(rows) or sum(filled) * 3 < len(rows) * len(rows[0]) * 2:
        return False
    if len(rows[0]) > 2:
        return sum(n > 1 for n in filled) * 4 >= len(rows) * 3
    told = [row for row in rows[1:] if any(_AMOUNT.fullmatch(cell) for cell in row)]
    return len(told) >= len(rows) - 1 and all(n == 2 for n in filled[1:])


def _without_breaks(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows, what a line goes on with under a cell joined to it: a line whose first cell is empty and that holds no amount."""
    out: list[list[str]] = []
    for row in rows:
        goes_on = out and not row[0] and not any(_AMOUNT.fullmatch(cell) for cell in row if cell)
        if goes_on:
            out[-1] = [" ".join(part for part in (above, cell) if part) for above, cell in zip(out[-1], row, strict=True)]
        else:
            out.append(list(row))
    return out
