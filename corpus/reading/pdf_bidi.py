"""Lines from right to left in the order in which they are read, by where their words stand: PDFium tells that order by the file's, and misses it beside
numbers, raised marks and text from left to right. Unicode Standard Annex #9 is followed backwards, in the parts that printed lines need."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.reading.glyph import Glyph

_TO_LEFT = ("R", "AL")
_GAP = 0.15  # line heights between words
_MIRRORED = str.maketrans("()[]{}«»‹›", ")(][}{»«›‹")
_PROPER, _INVERTED = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]"), re.compile(r"[)\]][^()\[\]]{1,60}[(\[]")


@dataclass(frozen=True, slots=True)
class _Token:
    """Characters without white space of one direction, in their order; `kind` is "R", "L" (holds Latin or Cyrillic letters), "EN" or "" (marks)."""

    glyphs: tuple[Glyph, ...]
    kind: str

    @property
    def left(self) -> float:
        return min(g.left for g in self.glyphs)

    @property
    def right(self) -> float:
        return max(g.right for g in self.glyphs)


def runs_to_left(text: str) -> bool:
    """Whether most letters of a text are Arabic or Hebrew."""
    classes = [unicodedata.bidirectional(c) for c in text if c.isalpha()]
    return sum(c in _TO_LEFT for c in classes) * 2 > len(classes)


def in_reading_order(glyphs: Sequence[Glyph], raised: Sequence[bool]) -> list[Glyph]:
    """The glyphs of a line that runs from right to left as they are read; others are left as they are.

    Args:
        raised: whether each of the glyphs is a small number above the line.
    """
    if not runs_to_left("".join(g.char for g in glyphs)):
        return list(glyphs)
    tokens = sorted(_tokens(glyphs, raised), key=lambda t: -(t.left + t.right))
    found: list[Glyph] = []
    before: _Token | None = None
    for token in _latin_restored(tokens):
        # PDFium's own white space stands where its order has it, and is put in anew where a gap is.
        if before and _spaced(before, token):
            found.append(replace(found[-1], char=" ", made=True))
        found += token.glyphs
        before = token
    return found


def _spaced(before: _Token, token: _Token) -> bool:
    """Whether white space that no character tells stands between two tokens."""
    if before.glyphs[-1].char.isspace() or token.glyphs[0].char.isspace():
        return False
    gap = max(before.left, token.left) - min(before.right, token.right)
    return gap > _GAP * token.glyphs[0].size


def _tokens(glyphs: Sequence[Glyph], raised: Sequence[bool]) -> list[_Token]:
    found: list[_Token] = []
    for (kind, _), each in itertools.groupby(zip(glyphs, raised, strict=True), key=lambda pair: (_side(pair[0].char), pair[1])):
        part = [g for g, _ in each]
        if kind == "space":
            found += [_Token((g,), "") for g in part if not g.made]
        elif kind == "R":
            found.append(_Token(tuple(part), "R"))
        else:
            found += _without_edges(part)
    return found


def _side(char: str) -> str:
    if char.isspace():
        return "space"
    return "R" if unicodedata.bidirectional(char) in (*_TO_LEFT, "NSM") else "L"


def _without_edges(part: Sequence[Glyph]) -> list[_Token]:
    """A number or a word with the marks at its ends as tokens of their own: what stands at the left of a number is read behind it."""
    solid = [i for i, g in enumerate(part) if g.char.isalnum()]
    if not solid:
        return [_Token((g,), "") for g in part]
    first, last = solid[0], solid[-1] + 1
    core = tuple(part[first:last])
    kind = "L" if any(g.char.isalpha() for g in core) else "EN"
    return [*(_Token((g,), "") for g in part[:first]), _Token(core, kind), *(_Token((g,), "") for g in part[last:])]


def _latin_restored(tokens: Sequence[_Token]) -> list[_Token]:
    """The tokens from right to left, with words of Latin or Cyrillic that stand side by side, and numbers behind them, from left to right again."""
    found: list[_Token] = []
    for is_right, each in itertools.groupby(tokens, key=lambda t: t.kind == "R"):
        part = list(each)
        words = [i for i, t in enumerate(part) if t.kind == "L"]
        if not is_right and words:
            first = next((i for i, t in enumerate(part[: words[0]]) if t.kind == "EN"), words[0])
            part[first : words[-1] + 1] = reversed(part[first : words[-1] + 1])
        found += part
    return found


def brackets_inverted(texts: Sequence[str]) -> bool:
    """Whether lines from right to left have the brackets that close where others open: some writers name the drawn sign, some the written one."""
    lines = [text for text in texts if runs_to_left(text)]
    return sum(len(_INVERTED.findall(text)) for text in lines) > sum(len(_PROPER.findall(text)) for text in lines)


def mirrored(text: str) -> str:
    """The text with its brackets and quotation marks turned, where it runs from right to left; others as they are."""
    return text.translate(_MIRRORED) if runs_to_left(text) else text
