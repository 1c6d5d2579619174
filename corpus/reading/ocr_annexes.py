"""Labels of annexes as OCR misreads them: "Annex IL" for "Annex II", "Annex LV" for "Annex IV", "Приложение П" for "Приложение II".

Each label is read by what a Roman numeral can be and by the order in which a document counts its annexes: the numerals that the shapes
allow are set against those before and behind, and the row that takes the fewest changes and leaves the fewest gaps is the one that was
printed (a shortest path, as Viterbi's). Only for pages that were read by OCR.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from corpus.naming.numerals import roman
from corpus.reading.block import Block

_LABEL = re.compile(
    r"^(?P<word>annex(?:es|e)?|anexo|appendix|appendice|apéndice|enclosure|приложение|добавление|附件|附录|(?:ال)?(?:مرفق|تذييل|ضميمة))\s+(?P<token>[^\s:：.—–-]{1,6})\s*(?:$|[:：.—–-]\s*\S)",
    re.IGNORECASE,
)
# What a shape may be that OCR took for another: strokes for I, and letters of both alphabets that look like two or three of them.
_SHAPES = {
    "I": ("I",), "V": ("V",), "X": ("X",), "L": ("L", "I"), "C": ("C",), "l": ("I",), "i": ("I",), "1": ("I",), "|": ("I",), "!": ("I",), "[": ("I",), "]": ("I",), "T": ("I",), "J": ("I",), "v": ("V",), "x": ("X",),
    "Y": ("V",), "У": ("V",), "U": ("V", "II"), "H": ("II",), "П": ("II",), "Ш": ("III",), "Х": ("X",), "І": ("I",), "Т": ("I",),
}  # fmt: skip
_VALUES = {roman(n): n for n in range(1, 60)}
_LONGEST = 6
_CHANGE, _GAP, _BACK, _AGAIN, _OTHER = 0.4, 1.0, 4.0, 0.3, 2.0
"""What it costs to take a shape for another one, to leave numbers out, to go back, to stand there again, and to be a figure among Roman numerals."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a label may be: its text, the number that it counts, and what it costs to read it so."""

    text: str
    value: int | None
    cost: float


def mended(blocks: Sequence[Block], scanned: Collection[int] | None = None) -> list[Block]:
    """The blocks with the labels of annexes as they were printed.

    Args:
        scanned: the pages that were read by OCR; None means all.
    """
    out = list(blocks)
    found: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for at, block in enumerate(blocks):
        if block.note or block.breaks or (scanned is not None and block.page not in scanned):
            continue
        if match := _LABEL.match(block.text):
            found.setdefault(match["word"].casefold(), []).append((at, match))
    for labels in found.values():
        tokens = [match["token"] for _, match in labels]
        for (at, match), text in zip(labels, numerals(tokens), strict=True):
            start, end = match.span("token")
            out[at] = replace(out[at], text=f"{match.string[:start]}{text}{match.string[end:]}")
    return out


def numerals(tokens: Sequence[str]) -> list[str]:
    """The labels of a document's annexes, in their order, as they were printed; those that are counted by letters or figures as they are."""
    if not tokens or any(len(token) == 1 and token.isalpha() and token not in _SHAPES for token in tokens):
        return list(tokens)
    figures = [token for token in tokens if token.isdigit()]
    roman = len(figures) < len(tokens) and all(set(token) == {"1"} for token in figures)
    paths: list[tuple[float, list[_Reading]]] = [(0.0, [])]
    for token in tokens:
        readings = _readings(token, roman=roman)
        paths = [min(((cost + r.cost + _step(path, r), [*path, r]) for cost, path in paths), key=lambda each: each[0]) for r in readings]
    return [reading.text for reading in min(paths, key=lambda each: each[0])[1]]


def _readings(token: str, *, roman: bool) -> list[_Reading]:
    """What a label may be, as it stands first."""
    figure = token.isdigit()
    own = _VALUES.get(token)
    found = {token: _Reading(token, int(token) if figure else own, _OTHER if roman and (figure or own is None) else 0.0)}
    if len(token) <= _LONGEST and all(c in _SHAPES for c in token) and (roman or not figure):
        for shapes in itertools.product(*(_SHAPES[c] for c in token)):
            text = "".join(shapes)
            changes = sum(shape != c for shape, c in zip(shapes, token, strict=True))
            if text in _VALUES and text not in found:
                found[text] = _Reading(text, _VALUES[text], _CHANGE * changes)
    return list(found.values())


def _step(path: Sequence[_Reading], reading: _Reading) -> float:
    """What it costs that a label follows those before it; the first may be any, the sooner the first of all."""
    before = next((r.value for r in reversed(path) if r.value is not None), 0)
    if reading.value is None:
        return _OTHER
    step = reading.value - before
    if step == 1:
        return 0.0
    if step == 0:
        return _AGAIN
    if step < 0:
        return _GAP if reading.value == 1 else _BACK  # another part of the record may count anew
    return _GAP + step / 20
