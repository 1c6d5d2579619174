"""Tables that plain text draws with lines, of box-drawing characters or of "+", "-" and "|": rows of cells, as the tables of other formats are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_BARS = "|│┃║"
_ROW = re.compile(rf"\s*[{_BARS}].*[{_BARS}]\s*")
_RULE = re.compile(r"\s*[+|\u2500-\u257f][-=+:|\s\u2500-\u257f]*[+|\u2500-\u257f]\s*")
_CELLS = re.compile(rf"[{_BARS}]")
_LEAST = 2  # lines with cells
_GRID = 3  # groups of lines between rules, from which on each group may be a row; fewer are a head and a body


def with_drawn_rows(lines: Sequence[str]) -> list[str]:
    """The lines, in which each row of a drawn table is a line of its own, its cells parted by " | ", without the drawing."""
    out: list[str] = []
    for drawn, each in groupby(lines, key=lambda line: bool(_ROW.fullmatch(line) or _RULE.fullmatch(line))):
        part = list(each)
        rows = list(_rows(part)) if drawn else []
        out += rows or part
    return out


def _rows(block: Sequence[str]) -> Iterator[str]:
    """The rows of a block of lines that are all drawn; none where they are no table."""
    groups = [list(each) for rule, each in groupby(block, key=lambda line: bool(_RULE.fullmatch(line))) if not rule]
    filled = [_cells(line) for group in groups for line in group]
    if len(filled) < _LEAST or len({len(row) for row in filled}) != 1 or len(filled[0]) < _LEAST:
        return
    ruled = len(filled) < len(block)
    grid = len(groups) >= _GRID and all(_goes_on(_cells(line)) for group in groups[1:] for line in group[1:])
    for n, group in enumerate(groups):
        rows = [_cells(line) for line in group]
        if ruled and (grid or (n == 0 and len(groups) > 1)):
            rows = [[" ".join(part for part in column if part) for column in zip(*rows, strict=True)]]
        yield from (line for row in rows if (line := " | ".join(row).strip()))


def _goes_on(cells: Sequence[str]) -> bool:
    """Whether a line goes on with the row above it: some of its cells are empty, or the first begins in mid-sentence. Rows between two rules
    (a body above its total) fill theirs."""
    return not all(cells) or cells[0][0].islower()


def _cells(line: str) -> list[str]:
    return [" ".join(cell.split()) for cell in _CELLS.split(line.strip()[1:-1])]
