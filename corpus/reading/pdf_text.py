"""What PDFium tells of a page: its characters with their places, gathered to pieces of a line, and the rules drawn on it."""

from __future__ import annotations

import ctypes
import itertools
import math
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

from corpus.reading.glyph import Glyph
from corpus.reading.pdf_bidi import brackets_inverted, in_reading_order, mirrored

GAP = 0.7
"""White space of so many line heights parts two pieces: wider than a word space, narrower than most gutters."""

SUPERSCRIPT = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩", "⁰¹²³⁴⁵⁶⁷⁸⁹" * 2)
"""Digits as they are kept where they are printed raised and small."""

RAISED, SMALL = 0.15, 0.82
"""A raised character's baseline lies so many line heights above the line's, its height is at most so many of the line's."""

# PDFium marks a hyphen at the end of a line whose word goes on with one of these.
LINE_HYPHEN = "\x02\ufffe\u00ad"
_ALEFS = "اأإآ"
_LAM = "ل"
_RULE_OBJECTS, _RULE_SEGMENTS = 5_000, 400  # a map's thousands of strokes are no rules of a table
_RULE_HEIGHT, _RULE_WIDTH = 2.5, 20.0  # points: thicker is a box, shorter a dash
_BOLD = 600


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that stand side by side on a line, in the order of reading; points from the page's lower left.

    `base` is the baseline, `size` the height of the font's box. White space at the ends of `text` tells that there was some.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line drawn on the page, in points."""

    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is read: width and height in points, pieces in the file's order, rules; `vertical` where its lines run
    downwards; `aside` is text that stands at another angle than most, such as a stamp along the edge."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    rules: tuple[Rule, ...] = ()
    vertical: bool = False
    aside: tuple[str, ...] = ()

    def translated(self, table: dict[int, str]) -> Sheet:
        """The sheet with its characters replaced by `table`, as `str.translate` does."""
        pieces = tuple(replace(piece, text=piece.text.translate(table)) for piece in self.pieces)
        return replace(self, pieces=pieces, aside=tuple(text.translate(table) for text in self.aside))


def read_sheet(page: Any, text_page: Any) -> Sheet:
    """The page's text and rules, turned so that most of its text stands upright."""
    shown = page.get_bbox()
    within = ([g for g in segment if _is_within(g, shown)] for segment in _segments(text_page))
    segments = [segment for segment in within if any(not g.char.isspace() for g in segment)]
    turns = Counter(g.turn for segment in segments for g in segment if not g.made)
    turn = turns.most_common(1)[0][0] if turns else 0
    aside = tuple(" ".join(p.text.strip() for p in _pieces([_turned(g, g.turn) for g in s])) for s in segments if s[0].turn != turn)
    segments = [segment for segment in segments if segment[0].turn == turn]
    rules = list(_rules(page))
    width, height = page.get_size()
    x, y = shown[:2]
    if x or y:
        segments = [[_moved(g, x, y) for g in segment] for segment in segments]
        rules = [Rule(r.left - x, r.right - x, r.y - y) for r in rules]
    if turn:
        segments = [[_turned(g, turn) for g in segment] for segment in segments]
        rules = []
    if sum(_runs_down(s) for s in segments) * 2 > len(segments):
        return Sheet(width, height, tuple(_column(s) for s in segments), (), vertical=True, aside=aside)
    pieces = tuple(piece for segment in segments for piece in _pieces(segment))
    if brackets_inverted([p.text for p in pieces]):
        pieces = tuple(replace(p, text=mirrored(p.text)) for p in pieces)
    left, bottom = min((p.left for p in pieces), default=0.0), min((p.base for p in pieces), default=0.0)
    if turn:  # turned coordinates have their origin anywhere
        width, height = (height, width) if turn in (90, 270) else (width, height)
        pieces = tuple(Piece(p.text, p.left - left, p.right - left, p.base - bottom + 0.1 * height, p.size, p.bold) for p in pieces)
    return Sheet(width, height, pieces, tuple(rules), aside=aside)


def _is_within(glyph: Glyph, box: tuple[float, float, float, float]) -> bool:
    """Whether some of a character stands on the page: what is wholly beyond its edges is neither shown nor printed."""
    left, bottom, right, top = box
    return glyph.made or (glyph.right > left and glyph.left < right and glyph.top > bottom and glyph.bottom < top)


def glyphs(text_page: Any) -> list[Glyph]:
    """The page's characters in PDFium's order, which is that of reading within a line."""
    found = list(_glyphs(text_page))
    _unligate(found)
    return found


def _glyphs(text_page: Any) -> Iterator[Glyph]:
    import pypdfium2.raw as pdfium

    raw = text_page.raw
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    high = turn = 0
    for i in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(raw, i)
        if 0xD800 <= code < 0xDC00:  # the first half of a character beyond the basic plane
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
        high = 0
        pdfium.FPDFText_GetLooseCharBox(raw, i, box)
        pdfium.FPDFText_GetCharOrigin(raw, i, x, y)
        made = pdfium.FPDFText_IsGenerated(raw, i) == 1
        bold = pdfium.FPDFText_GetFontWeight(raw, i) >= _BOLD
        left, right = min(box.left, box.right), max(box.left, box.right)
        if not made:
            turn = round(math.degrees(pdfium.FPDFText_GetCharAngle(raw, i)) / 90) % 4 * 90
        yield Glyph(chr(code), left, min(box.bottom, box.top), right, max(box.bottom, box.top), y.value, made, bold, turn)


def _segments(text_page: Any) -> Iterator[list[Glyph]]:
    """PDFium's lines, each also ending at a hyphen at which PDFium has joined two."""
    line: list[Glyph] = []
    page = glyphs(text_page)
    for at, glyph in enumerate(page):
        if glyph.char in "\r\n":
            yield line
            line = []
        elif glyph.char in LINE_HYPHEN:
            following = page[at + 1] if at + 1 < len(page) else None
            line.append(replace(glyph, char="-", made=False))
            if following is None or abs(following.base - glyph.base) > 0.5 * glyph.size:
                yield line
                line = []
        else:
            if line and line[-1].turn != glyph.turn:
                yield line
                line = []
            line.append(glyph)
    yield line


def _unligate(found: list[Glyph]) -> None:
    """Alef and lam in the order of reading: PDFium takes the ligature lam-alef apart from left to right, both letters keeping
    the ligature's box, while the article's two letters stand side by side."""
    for i in range(len(found) - 1):
        alef, lam = found[i], found[i + 1]
        if lam.char == _LAM and alef.char in _ALEFS and (alef.left, alef.right) == (lam.left, lam.right):
            found[i], found[i + 1] = lam, alef


def _moved(g: Glyph, x: float, y: float) -> Glyph:
    return replace(g, left=g.left - x, bottom=g.bottom - y, right=g.right - x, top=g.top - y, base=g.base - y)


def _turned(g: Glyph, degrees: int) -> Glyph:
    """The glyph as it stands when the page is turned so that text at that angle is upright."""
    if degrees == 0:
        return g
    if degrees == 180:
        return replace(g, left=-g.right, bottom=-g.top, right=-g.left, top=-g.bottom, base=-g.top)
    if degrees == 90:
        return replace(g, left=-g.top, bottom=g.left, right=-g.bottom, top=g.right, base=g.left)
    return replace(g, left=g.bottom, bottom=-g.right, right=g.top, top=-g.left, base=-g.right)


def _runs_down(segment: Sequence[Glyph]) -> bool:
    """Whether a segment's characters stand below each other, as in vertical Chinese and Japanese."""
    filled = [g for g in segment if not g.char.isspace()]
    steps = list(itertools.pairwise(filled))
    down = sum(abs(a.left - b.left) < 0.3 * a.size and 0.5 * a.size < a.base - b.base < 2.5 * a.size for a, b in steps)
    return len(steps) > 1 and down * 2 > len(steps)


def _column(segment: Sequence[Glyph]) -> Piece:
    filled = [g for g in segment if not g.char.isspace()]
    left, right = min(g.left for g in filled), max(g.right for g in filled)
    return Piece("".join(g.char for g in segment).strip(), left, right, filled[0].base, right - left)


def _pieces(segment: Sequence[Glyph]) -> Iterator[Piece]:
    """The segment cut at wide gaps; each piece keeps the order of reading, whichever way that runs."""
    filled = [g for g in segment if not g.char.isspace()]
    heights = sorted(g.size for g in filled if g.char.isalnum()) or sorted(g.size for g in filled)
    size = heights[len(heights) // 2]
    base = median(g.base for g in filled if g.size > SMALL * size)
    edges: list[float] = []  # where a new piece starts, left to right
    reach = -math.inf
    for glyph in sorted(filled, key=lambda g: g.left):
        if glyph.left - reach > GAP * size:
            edges.append(glyph.left)
        reach = max(reach, glyph.right)
    members: list[list[Glyph]] = [[] for _ in edges]
    last = 0
    for glyph in segment:
        if not glyph.char.isspace():
            last = max(i for i, edge in enumerate(edges) if glyph.left >= edge - 0.01)
        members[last].append(glyph)
    for member in members:
        part = [g for g in member if not g.char.isspace()]
        own = [g.size for g in part if g.char.isalnum()] or [g.size for g in part]
        raised = all(_is_raised(g, size, base) for g in part)
        yield Piece(
            "".join(_text(in_reading_order(member, [g.char.isdigit() and _is_raised(g, size, base) for g in member]), size, base)),
            min(g.left for g in part), max(g.right for g in part), median(g.base for g in part) if raised else base, median(own),
            sum(g.bold for g in part) * 2 > len(part),
        )  # fmt: skip


def _is_raised(glyph: Glyph, size: float, base: float) -> bool:
    return glyph.size <= SMALL * size and glyph.base - base >= RAISED * size


def _text(glyphs: Sequence[Glyph], size: float, base: float) -> Iterator[str]:
    # Where the file has spaces of its own, those that PDFium adds stand where letters were set a little apart.
    least = 0.07 if sum(g.char == " " and not g.made for g in glyphs) < 2 else 0.15
    for at, glyph in enumerate(glyphs):
        if glyph.made and 0 < at < len(glyphs) - 1 and not _is_gap(glyphs[at - 1], glyphs[at + 1], least * size, size):
            continue
        yield glyph.char.translate(SUPERSCRIPT) if glyph.char.isdigit() and _is_raised(glyph, size, base) else glyph.char


def _is_gap(before: Glyph, after: Glyph, least: float, size: float) -> bool:
    """Whether white space stands between two characters: PDFium also puts a space where letters are merely set apart, before
    a hyphen, and between Chinese characters."""
    gap = max(before.left, after.left) - min(before.right, after.right)
    wide = unicodedata.east_asian_width(before.char) in "WF" and unicodedata.east_asian_width(after.char) in "WF"
    return gap > (0.5 * size if wide else 0.2 * size if after.char == "-" else least)


def _rules(page: Any) -> Iterator[Rule]:
    """The horizontal lines of the page's paths, with their matrices applied."""
    import pypdfium2.raw as pdfium

    for i in range(min(pdfium.FPDFPage_CountObjects(page.raw), _RULE_OBJECTS)):
        shape = pdfium.FPDFPage_GetObject(page.raw, i)
        if pdfium.FPDFPageObj_GetType(shape) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        if not pdfium.FPDFPageObj_GetBounds(shape, left, bottom, right, top) or right.value - left.value < _RULE_WIDTH:
            continue
        if top.value - bottom.value <= _RULE_HEIGHT:
            yield Rule(left.value, right.value, (top.value + bottom.value) / 2)
        elif pdfium.FPDFPath_CountSegments(shape) <= _RULE_SEGMENTS:
            yield from _strokes(shape)


def _strokes(shape: Any) -> Iterator[Rule]:
    """The horizontal strokes of a path that draws several, such as a table's grid."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(shape, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    before: tuple[float, float] | None = None
    for i in range(pdfium.FPDFPath_CountSegments(shape)):
        segment = pdfium.FPDFPath_GetPathSegment(shape, i)
        if not pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        at = (matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f)
        moved = pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO
        if before is not None and not moved and abs(at[1] - before[1]) < 0.5 and abs(at[0] - before[0]) >= _RULE_WIDTH:
            yield Rule(min(at[0], before[0]), max(at[0], before[0]), at[1])
        before = at
