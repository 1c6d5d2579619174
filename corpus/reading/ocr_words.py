"""The words that OCR saw on a page: which of two readings is right, what is a stain, and the lines that they stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median_high, median_low
from typing import Any

from corpus.lines import join
from corpus.reading.normalise import clean_line

_WORD, _LINE = 20.0, 40.0  # confidences in percent below which a word or a line is a stain, not text
_SURE_LINE = 60.0  # of a line whose doubtful words are words all the same
_LETTERS = 3  # of a doubtful word that is kept
_FOREIGN = 0.6  # confidence of a word read in the page's own script over that in another
_OVERLAP = 0.7  # of two boxes that are one word

_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_STROKES = re.compile(r"[°|¦_`~=\\^<>+]+")
_SYMBOL = re.compile(r"\d|^[^\w]*[IVXLC]+[^\w]*$")
"""What is Latin in Cyrillic text as well: symbols, numbers and Roman numerals."""


@dataclass(frozen=True, slots=True)
class Line:
    """A recognised line: its text, its box in pixels from the upper left, its confidence from 0 to 1, its paragraph's number."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    paragraph: tuple[int, int]

    @property
    def base(self) -> float:
        """How high it stands, as on paper: the lower a line, the less."""
        return -self.bottom

    @property
    def size(self) -> float:
        """Its height in pixels."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Word:
    """A recognised word: its box in pixels from the upper left, its confidence in percent, the numbers of its block, paragraph and line."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: float
    line: tuple[int, int, int]


def words_of(found: dict[str, list[Any]]) -> list[Word]:
    """The words of Tesseract's table (`pytesseract.image_to_data`), in its order."""
    out: list[Word] = []
    for i, text in enumerate(found["text"]):
        if text.strip() and float(found["conf"][i]) >= 0:
            left, top = int(found["left"][i]), int(found["top"][i])
            line = (int(found["block_num"][i]), int(found["par_num"][i]), int(found["line_num"][i]))
            out.append(Word(text, left, top, left + int(found["width"][i]), top + int(found["height"][i]), float(found["conf"][i]), line))
    return out


def mixed_up(words: Sequence[Word]) -> bool:
    """Whether a Cyrillic page has words in Latin letters that are no symbols: read with a Latin language beside it, "ООН" comes out as "OOH"."""
    return any(map(_doubtful, words))


def own_script(mixed: Sequence[Word], alone: Sequence[Word]) -> list[Word]:
    """The words of a Cyrillic page that was read with a Latin language beside it, each in Latin letters exchanged for what the page's own
    language alone makes of the same place, where that is about as sure: a Latin language is surer of the same shapes."""
    out: list[Word] = []
    for word in mixed:
        own = max(alone, key=lambda other: _overlap(word, other), default=None) if _doubtful(word) else None
        fits = own is not None and _overlap(word, own) >= _OVERLAP and _CYRILLIC.search(own.text) and own.sure >= _FOREIGN * word.sure
        out.append(replace(word, text=own.text) if own is not None and fits else word)
    return out


def lines_of(words: Sequence[Word]) -> tuple[list[Line], float]:
    """The lines, top to bottom as Tesseract orders them, without stains, and the mean confidence of their words, 0 to 1.

    A doubtful word within a line that is sure is a word that was read wrongly: left out, the sentence would say something else.
    """
    rows: dict[tuple[int, int, int], list[Word]] = {}
    for word in words:
        rows.setdefault(word.line, []).append(word)
    lines: list[Line] = []
    confidences: list[float] = []
    for (block, paragraph, _), row in rows.items():
        kept = _without_stains(row)
        sure = _mean(kept)
        text = ""
        for word in kept:
            text = join(text, word.text) if text else word.text
        if sure < _LINE or not any(c.isalnum() for c in text):
            continue
        confidences += [word.sure for word in kept]
        # Boxes of single words take in specks and the strokes of other lines: the line's height is that of most of its words.
        top, bottom = median_low(w.top for w in kept), median_high(w.bottom for w in kept)
        lines.append(Line(clean_line(text), min(w.left for w in kept), top, max(w.right for w in kept), bottom, sure / 100, (block, paragraph)))
    return lines, sum(confidences) / len(confidences) / 100 if confidences else 0.0


def sureness(words: Sequence[Word]) -> float:
    """The mean confidence of a page's words, stains among them, 0 to 1: what tells a clean picture from one full of specks."""
    return _mean(words) / 100


def _without_stains(row: Sequence[Word]) -> list[Word]:
    row = _within_strokes(row)
    seen = [word.sure >= _WORD for word in row]
    if True not in seen or _mean([word for word, sure in zip(row, seen, strict=True) if sure]) < _SURE_LINE:
        return [word for word, sure in zip(row, seen, strict=True) if sure]
    first, last = seen.index(True), len(seen) - seen[::-1].index(True)
    return [w for i, (w, sure) in enumerate(zip(row, seen, strict=True)) if sure or (first < i < last and sum(c.isalpha() for c in w.text) >= _LETTERS)]


def _within_strokes(row: Sequence[Word]) -> Sequence[Word]:
    """A row without strokes at its ends, which specks and the edge of a sheet are read as: no mark of writing stands there alone."""
    kept = [n for n, word in enumerate(row) if not _STROKES.fullmatch(word.text)]
    return row[kept[0] : kept[-1] + 1] if kept else []


def _mean(words: Sequence[Word]) -> float:
    return sum(word.sure for word in words) / len(words) if words else 0.0


def _doubtful(word: Word) -> bool:
    return bool(_LATIN.search(word.text)) and not _SYMBOL.search(word.text)


def _overlap(word: Word, other: Word) -> float:
    """The share of the larger of two boxes that both cover."""
    width = min(word.right, other.right) - max(word.left, other.left)
    height = min(word.bottom, other.bottom) - max(word.top, other.top)
    larger = max(_area(word), _area(other), 1)
    return max(width, 0) * max(height, 0) / larger


def _area(word: Word) -> int:
    return (word.right - word.left) * (word.bottom - word.top)
