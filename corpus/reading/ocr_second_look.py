"""A second look at a page that OCR has read: at the places where it was not sure, or saw no words though there is ink.

Tesseract parts a page into blocks first, and loses what it takes for specks or pictures: short last lines, labels at the margin, lines between
blocks. Alone on an otherwise white page they are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median_high, median_low
from typing import Any

from corpus.reading.ocr_words import Word

DOUBTFUL = 40.0
"""The confidence in percent below which a word is read again."""

MODE = "--psm 6"
"""Tesseract's mode for the rest of a page, "a single uniform block of text": the others look for columns, which a rest has none of."""

_SURE = 60.0  # of a word that the second look adds
_SURER = 40.0  # percent by which it has to be surer than what it takes the place of
_PAD = 6  # pixels around a word that belong to it
_CELL = 8  # pixels a side of the cells in which ink is looked for; specks fill none
_INK = 225  # mean brightness of a cell below which there is ink
_LEAST = 6  # cells of ink in which there may be a word
_SPECK = 3  # pixels a side within which a dot is taken for a stain
_LETTERS = 3  # of a word that two readings agree on, or that a further row has
_SURE_ROW = 70.0  # of a row of its own, which may be the strokes of a signature
_CJK = re.compile(r"[\u4e00-\u9fff]")
_BESIDE = 3.0  # heights from a line within which a word belongs to it
_COVERED = 0.3  # the share of the lower of two boxes within which both stand on one line
_SAME_ROW = 0.5
_STANDS_ON = 0.5  # the share of the narrower of two boxes within which one stands in the other's place: neighbours touch by a few pixels

_Key = tuple[int, int, int]
_Box = tuple[int, int, int, int]  # left, top, right, bottom


def unread(image: Any, words: Sequence[Word]) -> Any | None:
    """The picture (a `PIL.Image` in grey) without what was read surely and without specks; None where no ink is left."""
    from PIL import Image, ImageDraw, ImageFilter

    rest, clean = image.copy(), image.filter(ImageFilter.MedianFilter(_SPECK))
    for picture in (rest, clean):
        pen = ImageDraw.Draw(picture)
        for word in words:
            if word.sure >= DOUBTFUL:
                pen.rectangle([word.left - _PAD, word.top - _PAD, word.right + _PAD, word.bottom + _PAD], fill=255)
    ink = clean.reduce(_CELL).point(lambda grey: 255 if grey < _INK else 0)
    if ink.histogram()[255] < _LEAST:
        return None
    near = ink.filter(ImageFilter.MaxFilter(5)).resize(rest.size, Image.Resampling.NEAREST)
    out = Image.new("L", rest.size, 255)
    out.paste(rest, mask=near)
    return out


def completed(words: Sequence[Word], again: Sequence[Word]) -> list[Word]:
    """The words of a page with what the second look found: in the place of doubtful ones where it is surer, else in the line beside, or as
    lines of their own. A doubtful word that it reads the same is taken for right."""
    rows: dict[_Key, list[Word]] = {}
    for word in words:
        rows.setdefault(word.line, []).append(word)
    alone: dict[_Key, list[Word]] = {}
    for new in again:
        touched = [word for word in words if _on_one_line(_box(word), _box(new)) and _across(word, new) > 0]
        over = [word for word in touched if _stands_on(word, new)]
        if any(word.sure >= DOUBTFUL for word in over or touched):
            continue
        if not _is_word(new.text):
            continue
        if over:
            _in_place(rows, over, new)
        elif new.sure >= _SURE:
            alone.setdefault(new.line, []).append(new)
    out = list(rows.values())
    for found in alone.values():
        out = _placed(out, found)
    return [word for row in out for word in row]


def _in_place(rows: dict[_Key, list[Word]], over: Sequence[Word], new: Word) -> None:
    """Takes a word for the doubtful ones in whose place it stands."""
    same = _letters(new.text) == _letters("".join(word.text for word in over))
    if not (len(_letters(new.text)) >= _LETTERS and same) and (new.sure < _SURE or new.sure - max(word.sure for word in over) < _SURER):
        return
    row = rows[over[0].line]
    taken = replace(new, line=over[0].line, sure=max(new.sure, _SURE))
    # The first of several that stand there is exchanged, the others are put beside it.
    rest = [word for word in row if word not in over]
    rows[over[0].line] = _with(rest, taken) if rest else [taken]
    for word in over[1:]:
        if word.line != over[0].line:
            rows[word.line] = [other for other in rows[word.line] if other != word]


def _placed(rows: list[list[Word]], found: Sequence[Word]) -> list[list[Word]]:
    """The rows with the words of a further one: in the row beside which they stand, else as a row where it belongs in the order of reading."""
    own = []
    for word in found:
        beside = next((n for n, row in enumerate(rows) if row and _stands_beside(row, word)), None)
        if beside is None:
            own.append(word)
        else:
            rows[beside] = _with(rows[beside], replace(word, line=rows[beside][0].line))
    sure = sum(word.sure for word in own) / len(own) if own else 0.0
    if sure < _SURE_ROW or not any(len(_letters(word.text)) >= _LETTERS or word.text.endswith((":", "：")) for word in own):
        return rows
    key = (max((row[0].line[0] for row in rows if row), default=0) + 1, 1, 1)
    new = [replace(word, line=key) for word in own]
    at = _place(rows, _bounds(new), rtl=_is_rtl(new))
    return [*rows[:at], new, *rows[at:]]


def _place(rows: Sequence[Sequence[Word]], box: _Box, *, rtl: bool) -> int:
    """Before which row a new one stands: the one it leads to on the same line, or the first below it in its column."""
    above = None
    for at, row in enumerate(rows):
        if not row:
            continue
        other = _bounds(row)
        across = min(other[2], box[2]) > max(other[0], box[0])
        if _on_one_line(other, box, _SAME_ROW):
            if other[0] >= box[2] if not rtl else other[2] <= box[0]:
                return at
            above = at
        elif across and other[1] >= box[1]:
            return at
        elif across:
            above = at
    return len(rows) if above is None else above + 1


def _stands_beside(row: Sequence[Word], word: Word) -> bool:
    box, height = _bounds(row), word.bottom - word.top
    gap = max(word.left - box[2], box[0] - word.right)
    within = gap < 0 and not any(_stands_on(other, word) for other in row)
    return _on_one_line(box, _box(word), _SAME_ROW) and (within or 0 <= gap <= _BESIDE * height)


def _with(row: Sequence[Word], word: Word) -> list[Word]:
    """A row with one more word where it stands in it."""
    rtl = _is_rtl([*row, word])
    at = next((n for n, other in enumerate(row) if (other.left < word.left if rtl else other.left > word.left)), len(row))
    return [*row[:at], word, *row[at:]]


def _on_one_line(one: _Box, other: _Box, share: float = _COVERED) -> bool:
    return min(one[3], other[3]) - max(one[1], other[1]) > share * min(one[3] - one[1], other[3] - other[1])


def _across(one: Word, other: Word) -> int:
    """How many pixels of the line two words have in common."""
    return min(one.right, other.right) - max(one.left, other.left)


def _stands_on(one: Word, other: Word) -> bool:
    return _across(one, other) >= _STANDS_ON * min(one.right - one.left, other.right - other.left)


def _bounds(row: Sequence[Word]) -> _Box:
    # Boxes of single words take in specks: a row is as high as most of its words.
    return (
        min(w.left for w in row), median_low(w.top for w in row), max(w.right for w in row), median_high(w.bottom for w in row),
    )  # fmt: skip


def _box(word: Word) -> _Box:
    return word.left, word.top, word.right, word.bottom


def _is_rtl(words: Sequence[Word]) -> bool:
    letters = [c for word in words for c in word.text if c.isalpha()]
    return 2 * sum("\u0600" <= c <= "\u06ff" for c in letters) > len(letters)


def _is_word(text: str) -> bool:
    """Whether a word says something by itself: a single letter or digit may as well be a speck, but for a Chinese one."""
    return len(_letters(text)) > 1 or _CJK.search(text) is not None


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
