"""Pieces to printed lines: what stands on one baseline, in the order in which it is read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from corpus.reading.normalise import clean_line
from corpus.reading.pdf_text import RAISED, SMALL, SUPERSCRIPT, Piece

_OVERLAP = 0.35  # baselines of one row differ by at most so many line heights
_WORD_GAP = 0.13  # white space from so many line heights parts words
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# A raised digit behind a word or a year is a reference, behind "m" or "10" an exponent. Later steps fold "1995⁷" to "19957":
# a reference is kept apart by a space where it would glue.
_GLUED = re.compile(rf"([^\W\d_{_RAISED}]{{3,}}|[\d/]{{3,}})\s*(?=[{_RAISED}])")
_APART = re.compile(rf"(?<=[.,;:!?”’\"»)\]])\s+(?=[{_RAISED}])")
_AFTER = re.compile(rf"(?<=[{_RAISED}])(?=[^\W\d_{_RAISED}])")
_BROKEN = re.compile(rf"(?<=[{_RAISED}]) (?=[{_RAISED}])")
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f…—]")
_SPACED = re.compile(rf"(?<={_WIDE.pattern}) +(?={_WIDE.pattern})")


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line. `start` and `end` are its edges in the direction of reading (for lines from right to left, both are
    negative), `base` its baseline, `size` its font's height, all in points; `region` numbers the column it stands in.

    `cells` holds a table row's cells; `margin` tells a place where running headers and footers stand; `scanned` that the
    places come from a picture and are rough.
    """

    text: str
    start: float
    end: float
    base: float
    size: float
    page: int
    region: int = 0
    bold: bool = False
    cells: tuple[str, ...] = ()
    margin: bool = False
    note: bool = False
    scanned: bool = False


def right_to_left(pieces: Iterable[Piece]) -> bool:
    """Whether most letters are Arabic or Hebrew."""
    classes = [unicodedata.bidirectional(c) for piece in pieces for c in piece.text if c.isalpha()]
    return sum(c in ("R", "AL") for c in classes) * 2 > len(classes)


def rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces by baseline, from the top down, each row from left to right."""
    found: list[list[Piece]] = []
    # The tallest piece of a row comes first and is its measure: what is raised or small joins it, whatever the file's order.
    seeds: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -p.size):
        best = min(range(len(seeds)), key=lambda i: _distance(piece, seeds[i], found[i]) + _off(piece, seeds[i], found[i]), default=None)
        if best is not None and _distance(piece, seeds[best], found[best]) < 1:
            found[best].append(piece)
        else:
            seeds.append(piece)
            found.append([piece])
    ordered = sorted(zip(seeds, found, strict=True), key=lambda each: -each[0].base)
    return [sorted(row, key=lambda p: p.left) for _, row in ordered]


def _distance(piece: Piece, seed: Piece, row: Sequence[Piece]) -> float:
    """How far `piece` is off the row of `seed`: below 1 it belongs to it."""
    off = piece.base - seed.base
    small = piece.size <= SMALL * seed.size
    # A small piece may be raised up to the top of the line, or lowered as an index is.
    apart = max(off / (0.75 * seed.size), -off / (0.3 * seed.size)) if small else abs(off) / (_OVERLAP * seed.size)
    if apart >= 1:
        return apart
    over = any(min(piece.right, p.right) - max(piece.left, p.left) > 0.5 * min(piece.right - piece.left, p.right - p.left) + 0.5 for p in row)
    return 2.0 if over else apart


def _off(piece: Piece, seed: Piece, row: Sequence[Piece]) -> float:
    """A small piece belongs to the text that it touches, rather than to another column's line that happens to lie at its height."""
    if piece.size > SMALL * seed.size:
        return 0.0
    gap = min(max(piece.left, p.left) - min(piece.right, p.right) for p in row)
    return min(1.0, max(gap, 0.0) / (3 * seed.size))


def text_of(row: Sequence[Piece]) -> str:
    """The text of a row's pieces (left to right), read in their direction."""
    size = max(p.size for p in row)
    base = median(p.base for p in row if p.size > SMALL * size)
    backwards = right_to_left(row)
    text = ""
    last: Piece | None = None
    for piece in reversed(row) if backwards else row:
        raised = len(row) > 1 and piece.size <= SMALL * size and piece.base - base >= RAISED * size
        part = piece.text.translate(SUPERSCRIPT) if raised else piece.text
        if last is not None and (last.left - piece.right if backwards else piece.left - last.right) > _WORD_GAP * size:
            text += " "
        text += part
        last = piece
    return tidy(text)


def tidy(text: str) -> str:
    """A line's text in the normal form: letter-spaced Chinese closed up, raised numbers apart from what they would glue to."""
    text = clean_line(text)
    pairs = len(re.findall(rf"(?={_WIDE.pattern} *{_WIDE.pattern})", text))
    if len(_SPACED.findall(text)) * 2 > pairs >= 2:
        text = _SPACED.sub("", text)
    if any(c in _RAISED for c in text):
        text = _BROKEN.sub("", text)
        text = _AFTER.sub(" ", _APART.sub("", _GLUED.sub(_parted, text)))
    return text


def _parted(match: re.Match[str]) -> str:
    return match[1] if _WIDE.match(match[1][-1]) else f"{match[1]} "


def line_of(row: Sequence[Piece], page: int, region: int = 0) -> Line:
    """A row (left to right) as a line."""
    left, right = min(p.left for p in row), max(p.right for p in row)
    longest = max(row, key=lambda p: len(p.text.strip()))
    start, end = (-right, -left) if right_to_left(row) else (left, right)
    letters = sum(len(p.text) for p in row)
    return Line(text_of(row), start, end, longest.base, longest.size, page, region, sum(len(p.text) for p in row if p.bold) * 2 > letters)
