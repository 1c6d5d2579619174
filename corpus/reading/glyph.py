"""A character of a page with its place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its box in points, as the page's own coordinates have it."""

    char: str
    left: float
    bottom: float
    right: float
    top: float
    base: float
    made: bool  # white space that PDFium put in because of a gap
    bold: bool
    turn: int  # the quarter by which it is turned, in degrees

    @property
    def size(self) -> float:
        return max(self.top - self.bottom, 1.0)
