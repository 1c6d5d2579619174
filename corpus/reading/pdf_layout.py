"""The order in which a page is read: columns told by their gutter, what spans them, right-to-left pages from the right.

A recursive cut (Nagy and Seth 1984) along gutters only: a gutter is a straight strip without text beside which, on both
sides, several full lines of text stand. What is no such strip (a table's, a list's numbers, a signature with its date) is read
row by row.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from corpus.lines import LIST_MARK, columns
from corpus.reading.pdf_rows import Line, line_of, right_to_left, rows, text_of
from corpus.reading.pdf_tables import find_tables
from corpus.reading.pdf_text import Piece, Rule, Sheet

_LEAST = 4  # lines on either side of a gutter
_GUTTER = 0.8  # line heights that it is wide
_FULL = 0.6  # share of the column's width that its median line fills
_PROSE = 16  # display columns of its median line
_SAME = 0.7  # share of paragraph gaps that run through both sides of a table
_ALIGNED = 3.0  # points
_APART = 2.2  # line distances: white space that parts a page's head from its body
_FAR = 3.0  # line heights between pieces of one row that say different things (a symbol, and the date at the right)
_DEPTH = 4
_MAX_PIECES = 1_000  # a page with more is a drawing or all table, and is read row by row


@dataclass(frozen=True, slots=True)
class _Band:
    """Rows that a gutter parts, without any that crosses it."""

    left: list[Piece]
    right: list[Piece]


def lines(sheet: Sheet, page: int) -> list[Line]:
    """The page's lines in the order of reading; `region` tells the columns apart."""
    if sheet.vertical:
        return [Line(p.text, 0.0, 0.0, -float(i), p.size, page, i) for i, p in enumerate(sorted(sheet.pieces, key=lambda p: -p.left))]
    out: list[Line] = []
    counter = itertools.count()
    backwards = right_to_left(sheet.pieces)
    parts = _cut(list(sheet.pieces), sheet.rules, backwards, _DEPTH if len(sheet.pieces) <= _MAX_PIECES else 0)
    for pieces in parts:
        out += _lines_of(pieces, sheet.rules, page, next(counter))
    return out


def _cut(pieces: list[Piece], rules: Sequence[Rule], backwards: bool, depth: int) -> Iterator[list[Piece]]:
    """The pieces in parts to be read one after the other."""
    found = _gutter(pieces, rules) if depth and len(pieces) >= 2 * _LEAST else None
    if found is None:
        if pieces:
            yield pieces
        return
    through: list[Piece] = []  # rows that no column holds, to be read together
    for band in _bands(rows(pieces), found):
        if isinstance(band, _Band) and _is_columns(band, rules):
            if through:
                yield through
                through = []
            for side in (band.right, band.left) if backwards else (band.left, band.right):
                yield from _cut(side, rules, backwards, depth - 1)
        else:
            through += band.left + band.right if isinstance(band, _Band) else band
    if through:
        yield through


def _gutter(pieces: Sequence[Piece], rules: Sequence[Rule]) -> float | None:
    """The place of the best gutter: the one beside which most text stands in columns."""
    best, most = None, 0
    found = rows(pieces)
    for x in _candidates(pieces):
        columned = [band for band in _bands(found, x) if isinstance(band, _Band) and _is_columns(band, rules)]
        # The smaller side counts, so that a cut through the middle wins over one near an edge.
        held = sum(min(sum(len(p.text) for p in band.left), sum(len(p.text) for p in band.right)) for band in columned)
        if held > most:
            best, most = x, held
    return best


def _candidates(pieces: Sequence[Piece]) -> list[float]:
    """Places just left of where several pieces start, and just right of where several end."""
    found: list[float] = []
    for edges, off in ((sorted(p.left for p in pieces), -1.0), (sorted(p.right for p in pieces), 1.0)):
        group: list[float] = []
        for edge in [*edges, float("inf")]:
            if group and edge - group[-1] > _ALIGNED:
                if len(group) >= _LEAST:
                    found.append((group[0] if off < 0 else group[-1]) + off)
                group = []
            group.append(edge)
    return found


def _bands(found: Sequence[Sequence[Piece]], x: float) -> Iterator[_Band | list[Piece]]:
    """The page from the top down: rows that cross `x`, and what stands between them on both sides of it."""
    band: list[list[Piece]] = []
    for row in found:
        near = [p for p in row if p.left < x < p.right]
        left, right = [p for p in row if p.right <= x], [p for p in row if p.left >= x]
        narrow = left and right and min(p.left for p in right) - max(p.right for p in left) < _GUTTER * median(p.size for p in row)
        if near or narrow:
            yield from _split(band, x)
            band = []
            yield list(row)
        else:
            band.append(list(row))
    yield from _split(band, x)


def _split(band: list[list[Piece]], x: float) -> Iterator[_Band | list[Piece]]:
    """The band without a few rows at its top or foot that white space sets off: a head, a signature."""
    if not band:
        return
    bases = [row[0].base for row in band]
    distances = [a - b for a, b in itertools.pairwise(bases)]
    usual = median(distances) if distances else 0.0
    cuts = [i + 1 for i, d in enumerate(distances) if d > _APART * max(usual, 1.0)]
    first = next((c for c in reversed(cuts) if c < _LEAST), 0)
    last = next((c for c in cuts if len(band) - c < _LEAST and c > first), len(band))
    if len(cuts) > (first > 0) + (last < len(band)):
        first, last = 0, len(band)  # white space within as well: rather a table's rows than a head and a foot
    for row in band[:first]:
        yield row
    body = [piece for row in band[first:last] for piece in row]
    if body:
        yield _Band([p for p in body if p.right <= x], [p for p in body if p.left >= x])
    for row in band[last:]:
        yield row


def _is_columns(band: _Band, rules: Sequence[Rule]) -> bool:
    """Whether both sides hold running text, and no table runs through them."""
    sides = [rows(side) for side in (band.left, band.right)]
    for side in sides:
        if len(side) < _LEAST:
            return False
        width = max(p.right for row in side for p in row) - min(p.left for row in side for p in row)
        if median(row[-1].right - row[0].left for row in side) < _FULL * width:
            return False
        if median(sum(columns(p.text) for p in row) for row in side) < _PROSE:
            return False
    edge = max(p.right for p in band.left)
    top = max(p.base + p.size for p in band.left + band.right)
    foot = min(p.base for p in band.left + band.right)
    if sum(rule.left < edge - 10 and rule.right > edge + 20 and foot < rule.y < top for rule in rules) > 1:
        return False
    return not _gaps_run_through(sides)


def _gaps_run_through(sides: Sequence[Sequence[Sequence[Piece]]]) -> bool:
    """Whether the white space between paragraphs of one side goes on in the other, as between a table's rows."""
    gaps: list[list[tuple[float, float]]] = []
    for side in sides:
        bases = [row[0].base for row in side]
        usual = median(a - b for a, b in itertools.pairwise(bases))
        gaps.append([(b, a) for a, b in itertools.pairwise(bases) if a - b > 1.3 * usual])
    shared = sum(any(min(a[1], b[1]) - max(a[0], b[0]) > 0.6 * (a[1] - a[0]) for b in gaps[1]) for a in gaps[0])
    return shared >= 2 and shared > _SAME * max(len(gaps[0]), len(gaps[1]))


def _lines_of(pieces: Sequence[Piece], rules: Sequence[Rule], page: int, region: int) -> list[Line]:
    """The lines of one part of the page: its tables' rows, and its rows."""
    found = rows(pieces)
    tables = find_tables(found, rules)
    out: list[Line] = []
    at = 0
    while at < len(found):
        table = next((t for t in tables if t.first == at), None)
        if table is not None:
            for cells, base in zip(table.cells, table.bases, strict=True):
                out.append(Line(" | ".join(cell for cell in cells if cell), table.left, table.right, base, table.size, page, region, cells=cells))
            at = table.last
            continue
        out += [line_of(part, page, region) for part in _far_apart(found[at])]
        at += 1
    return out


def _far_apart(row: list[Piece]) -> list[list[Piece]]:
    """A row in parts where far more than a word space parts letters; a list's number and a label such as "From:" stay with their text."""
    parts = [[row[0]]]
    for before, piece in itertools.pairwise(row):
        far = piece.left - before.right > _FAR * max(before.size, piece.size)
        words = all(any(c.isalpha() for c in text_of([p])) for p in (before, piece))
        label = before.text.rstrip().endswith((":", "：")) or LIST_MARK.match(before.text.strip() + " ")
        if far and words and not label and not LIST_MARK.match(piece.text.strip() + " "):
            parts.append([piece])
        else:
            parts[-1].append(piece)
    return parts[::-1] if right_to_left(row) else parts
