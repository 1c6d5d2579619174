"""Footnotes of scanned pages: what stands at the foot of a column, set off from the text, behind a mark and in closer lines, or as typists
marked it ("1/ See …")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from statistics import median
from typing import Protocol

_TYPED = re.compile(r"\s*(?:[\dlI]{1,2}|[a-z]|\*{1,3})\s?/\s+\S")
# A raised figure is often read as a sign, or as part of the word behind it.
_MARKED = re.compile(r"\s*(?:[^\w\s«»(\[\-–—]{1,2}\s?|\d{1,2}\s|[©®°]\s?|[a-zа-я]\s)[^\W\d_`‘']*\S")
_BODY = 3  # lines of text above the notes, at least
_DEEP = 0.4  # of a column's height, within which no note begins
_APART, _CLOSER, _SMALLER = 1.2, 0.9, 0.9  # of the text's line distance and size
_TURNS = 3.0  # line heights by which the next column's first line stands higher


class Placed(Protocol):
    """A line with the height of its base above the page's foot, and its size."""

    @property
    def text(self) -> str: ...
    @property
    def base(self) -> float: ...
    @property
    def size(self) -> float: ...


def notes_at_foot(lines: Sequence[Placed]) -> set[int]:
    """The indices of the lines of a scanned page, in the order of reading, that belong to footnotes."""
    found: set[int] = set()
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].base - lines[at - 1].base > _TURNS * lines[at].size:
            first = _start(lines[start:at])
            found |= set(range(start + first, at)) if first is not None else set()
            start = at
    return found


def _start(column: Sequence[Placed]) -> int | None:
    """Where in a column its notes begin."""
    gaps = [above.base - below.base for above, below in itertools.pairwise(column)]
    deep = column[0].base - _DEEP * (column[0].base - column[-1].base)
    for at in range(_BODY, len(column)):
        usual = median(gaps[: at - 1])
        if column[at].base > deep or gaps[at - 1] < _APART * usual:
            continue
        if _TYPED.match(column[at].text):
            return at
        closer = at < len(gaps) and median(gaps[at:]) <= _CLOSER * usual
        smaller = median(line.size for line in column[at:]) <= _SMALLER * median(line.size for line in column[:at])
        if closer and smaller and _MARKED.match(column[at].text):
            return at
    return None
