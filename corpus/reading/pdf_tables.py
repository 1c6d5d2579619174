"""Tables by their geometry: rows whose cells stand in the same columns, ruled or not."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from corpus.lines import LIST_MARK, join
from corpus.reading.pdf_rows import right_to_left, text_of
from corpus.reading.pdf_text import Piece, Rule

_LEAST = 3  # rows with two cells or more
_COLUMN_GAP = 0.6  # line heights of white space between two columns
_NEAR = 4.0  # line heights: what is further below is no row of the table
_ALIGNED = 4.0  # points
_SHARE = 0.6  # of a column's cells that share an edge or the middle
_WRAP = 1.25  # row distances that differ by more tell wrapped lines from rows
_MARK = re.compile(r"(?:\d{1,3}|[*†‡•–—-]|[a-z]\)|\(?\w{1,4}\)|.{0,30}[:：])\s*")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows `first` to `last` (exclusive) as a table: the cells of each of its own rows, and their baselines."""

    first: int
    last: int
    cells: tuple[tuple[str, ...], ...]
    bases: tuple[float, ...]
    left: float
    right: float
    size: float


def find_tables(found: Sequence[Sequence[Piece]], rules: Sequence[Rule]) -> list[Table]:
    """The tables among a region's rows (from the top down, each from left to right)."""
    tables: list[Table] = []
    at = 0
    while at < len(found):
        table = _table_at(found, at, rules) if len(found[at]) > 1 else None
        if table is None:
            at += 1
        else:
            tables.append(table)
            at = table.last
    return tables


def _table_at(found: Sequence[Sequence[Piece]], first: int, rules: Sequence[Rule]) -> Table | None:
    last = first + 1
    strips = _columns(found[first : first + 1])
    while last < len(found):
        row = found[last]
        size = median(p.size for p in row)
        if found[last - 1][0].base - row[0].base > _NEAR * size:
            break
        grown = _merged(strips, row)
        # A row that closes a gutter ends the table; the first row may be a heading with fewer cells than the rest.
        if len(grown) < 2 or (len(grown) < len(strips) and last - first >= _LEAST):
            break
        if len(row) == 1 and not _fits(row[0], strips):
            break
        strips = grown
        last += 1
    while last > first and len(found[last - 1]) == 1 and not _wraps(found, last - 1, strips):
        last -= 1
    rows = found[first:last]
    strips = _columns(rows)
    if len(strips) < 2 or not _is_table(rows, strips):
        return None
    return _assembled(first, rows, strips, rules)


def _columns(rows: Sequence[Sequence[Piece]]) -> list[tuple[float, float]]:
    """The strips that the rows' pieces leave between white space that runs through all of them."""
    strips: list[tuple[float, float]] = []
    for row in rows:
        strips = _merged(strips, row)
    return strips


def _merged(strips: Sequence[tuple[float, float]], row: Sequence[Piece]) -> list[tuple[float, float]]:
    """The strips with another row's pieces in them."""
    gap = _COLUMN_GAP * median(p.size for p in row)
    merged: list[tuple[float, float]] = []
    for left, right in sorted([*strips, *((p.left, p.right) for p in row)]):
        if merged and left - merged[-1][1] < gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _fits(piece: Piece, strips: Sequence[tuple[float, float]]) -> bool:
    """Whether the piece stands within one column."""
    return any(left - _ALIGNED <= piece.left and piece.right <= right + _ALIGNED for left, right in strips)


def _wraps(found: Sequence[Sequence[Piece]], at: int, strips: Sequence[tuple[float, float]]) -> bool:
    """Whether a row of one piece goes on with a cell above: it stands in a later column, close below."""
    piece = found[at][0]
    return _column(piece, strips) > 0 and found[at - 1][0].base - piece.base < 1.5 * piece.size


def _column(piece: Piece, strips: Sequence[tuple[float, float]]) -> int:
    return max((i for i, (left, _) in enumerate(strips) if piece.left >= left - 0.5), default=0)


def _is_table(rows: Sequence[Sequence[Piece]], strips: Sequence[tuple[float, float]]) -> bool:
    filled = [{_column(p, strips) for p in row} for row in rows]
    several = [row for row, each in zip(rows, filled, strict=True) if len(each) > 1]
    if len(several) < _LEAST or len(several) * 3 < len(rows):
        return False
    for column in range(len(strips)):
        cells = [text_of([p for p in row if _column(p, strips) == column] or row[:1]) for row in several]
        if not _aligned([[p for p in row if _column(p, strips) == column] for row in several]):
            return False
        edge = column in (0, len(strips) - 1)
        # Numbers of a list, or labels such as "From:", stand beside their text and make no table of it.
        if edge and len(strips) == 2 and sum(bool(_MARK.fullmatch(c) or LIST_MARK.fullmatch(c + " ")) for c in cells) * 2 > len(cells):
            return _all_numbers(cells, rows)
    return True


def _all_numbers(cells: Sequence[str], rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether a column of numbers counts something, at the right of its labels, rather than numbering what stands beside it."""
    plain = all(c.strip().isdigit() for c in cells)
    values = [int(c) for c in cells if c.strip().isdigit()]
    counted = all(b == a + 1 for a, b in itertools.pairwise(values))
    return plain and not counted and not LIST_MARK.match(text_of(rows[0]))


def _aligned(cells: Sequence[Sequence[Piece]]) -> bool:
    present = [row for row in cells if row]
    if len(present) < 2:
        return len(cells) > 2 * _LEAST  # a column that is all but empty, in a long table
    for edges in (
        [row[0].left for row in present], [row[-1].right for row in present], [(row[0].left + row[-1].right) / 2 for row in present],
    ):  # fmt: skip
        middle = median(edges)
        if sum(abs(edge - middle) <= _ALIGNED for edge in edges) >= _SHARE * len(present):
            return True
    return False


def _assembled(first: int, rows: Sequence[Sequence[Piece]], strips: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> Table:
    cells: list[list[str]] = []
    bases: list[float] = []
    goes_on = _continuations(rows, strips, rules)
    for row, more in zip(rows, goes_on, strict=True):
        texts = [text_of(part) if (part := [p for p in row if _column(p, strips) == c]) else "" for c in range(len(strips))]
        if more and cells:
            cells[-1] = [join(a, b) for a, b in zip(cells[-1], texts, strict=True)]
        else:
            cells.append(texts)
            bases.append(row[0].base)
    pieces = [p for row in rows for p in row]
    backwards = right_to_left(pieces)
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    start, end = (-right, -left) if backwards else (left, right)
    ordered = tuple(tuple(reversed(row)) if backwards else tuple(row) for row in cells)
    return Table(first, first + len(rows), ordered, tuple(bases), start, end, median(p.size for p in pieces))


def _continuations(rows: Sequence[Sequence[Piece]], strips: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> list[bool]:
    """Which rows go on with the cells of the row above: no rule between where rules part the rows, else set closer, else an empty first cell."""
    left, right = strips[0][0], strips[-1][1]
    across = [rule.y for rule in rules if min(rule.right, right) - max(rule.left, left) > 0.5 * (right - left)]
    pairs = list(itertools.pairwise(rows))
    parted = [any(b[0].base < y < a[0].base for y in across) for a, b in pairs]
    if sum(parted) >= 2:
        # Rules at the head and the foot only part nothing within.
        return [False, *(not cut for cut in parted)] if sum(parted) * 4 >= len(pairs) else [False, *_by_distance(rows, strips)]
    return [False, *_by_distance(rows, strips)]


def _by_distance(rows: Sequence[Sequence[Piece]], strips: Sequence[tuple[float, float]]) -> list[bool]:
    distances = [a[0].base - b[0].base for a, b in itertools.pairwise(rows)]
    close = min(distances)
    if max(distances) > _WRAP * close and sum(d > _WRAP * close for d in distances) + 1 >= _LEAST:
        return [d <= _WRAP * close for d in distances]
    backwards = right_to_left([p for row in rows for p in row])
    head = len(strips) - 1 if backwards else 0
    return [all(_column(p, strips) != head for p in row) for row in rows[1:]]
