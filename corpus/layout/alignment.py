"""Paragraphs of two language versions of one document, side by side.

Anchors first: headings of parts with the same number ("Article 5", "Статья 5"), and paragraphs that print the same number under
them. Between two anchors, paragraphs follow one another in both; which of them has no counterpart is told by length, by dynamic
programming (W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19
(1993), with the beads 1-1, 1-0 and 0-1, since a paragraph is seldom parted in translation).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from corpus.lines import columns
from corpus.naming.numerals import ordinal
from corpus.record import Record

_SKIP = 0.6  # the cost of a paragraph without counterpart; that of a pair is how far their shares of the text are apart
_OTHER_KIND = 0.7  # the cost of pairing, say, a heading with an item
_MAX_CELLS = 250_000  # of one table between two anchors; what is larger is paired by position

Key = tuple[object, ...]


def align(a: Record, b: Record) -> list[tuple[int, int]]:
    """Pairs of indices of paragraphs that say the same in `a` and `b`: strictly ascending in both, each paragraph at most once."""
    through = _numbered_through(a) and _numbered_through(b)
    anchors = _anchors(_keys(a, through), _keys(b, through))
    sizes_a, sizes_b = _shares(a), _shares(b)
    kinds_a, kinds_b = [p.kind for p in a.paragraphs], [p.kind for p in b.paragraphs]
    pairs: list[tuple[int, int]] = []
    at_a = at_b = 0
    for to_a, to_b in (*anchors, (len(sizes_a), len(sizes_b))):
        between = _between(sizes_a[at_a:to_a], sizes_b[at_b:to_b], kinds_a[at_a:to_a], kinds_b[at_b:to_b])
        pairs += [(at_a + i, at_b + j) for i, j in between]
        if to_a < len(sizes_a) and to_b < len(sizes_b):
            pairs.append((to_a, to_b))
        at_a, at_b = to_a + 1, to_b + 1
    return pairs


def _numbered_through(record: Record) -> bool:
    """Whether a record's articles or rules bear each its own number: then chapters, which versions may mark otherwise, tell nothing more."""
    numbers = [ordinal(path[-1].label or "") for path in record.root.walk() if path[-1].kind == "article"]
    return bool(numbers) and len(numbers) == len(set(numbers))


def _keys(record: Record, through: bool) -> list[Key | None]:
    """For each paragraph what tells it apart in any language: the numbers of the parts it stands in, and its own; where articles are numbered `through`,
    of the article alone."""
    keys: list[Key | None] = []
    for paragraph in record.paragraphs:
        path = record.root.path_at(paragraph.start)
        first = next((n for n, s in enumerate(path) if s.kind == "article"), 1) if through else 1
        parts = tuple(number for s in path[first:] if (number := _number(s.kind, s.label, s.agenda_items)) is not None)
        opens = path[-1].kind != "document" and path[-1].start == paragraph.start and bool(parts)
        printed = ordinal(paragraph.number) if paragraph.number and paragraph.kind == "paragraph" else None
        keys.append((parts, "opens") if opens else (parts, printed) if printed is not None else None)
    return keys


def _number(kind: str, label: str | None, items: tuple[str, ...]) -> Key | None:
    """What a part is counted by; None where it only has a title."""
    if kind == "agenda_item":
        return (kind, *items)
    if kind in ("annex", "article", "chapter"):
        return (kind, ordinal(label or ""))
    return None


def _anchors(a: Sequence[Key | None], b: Sequence[Key | None]) -> list[tuple[int, int]]:
    """Pairs with a key that each side has once, thinned out to the longest ascending series."""
    once_a, once_b = _once(a), _once(b)
    common = [(i, once_b[key]) for key, i in once_a.items() if key in once_b]
    ends: list[int] = []  # the smallest last j of an ascending series of each length, and where it stands
    at: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(common):
        length = bisect_left(ends, j)
        before.append(at[length - 1] if length else -1)
        ends[length:] = [j] if length == len(ends) else [j, *ends[length + 1 :]]
        at[length:] = [n] if length == len(at) else [n, *at[length + 1 :]]
    series: list[tuple[int, int]] = []
    n = at[-1] if at else -1
    while n >= 0:
        series.append(common[n])
        n = before[n]
    return series[::-1]


def _once(keys: Sequence[Key | None]) -> dict[Key, int]:
    counts = Counter(keys)
    return {key: i for i, key in enumerate(keys) if key is not None and counts[key] == 1}


def _shares(record: Record) -> list[float]:
    """Each paragraph's width against the mean of the record, so that Chinese and French compare."""
    widths = [columns(record.text[p.start : p.end]) for p in record.paragraphs]
    mean = sum(widths) / len(widths) if widths else 1.0
    return [width / mean for width in widths]


def _between(a: Sequence[float], b: Sequence[float], kinds_a: Sequence[str], kinds_b: Sequence[str]) -> list[tuple[int, int]]:
    if not a or not b:
        return []
    if len(a) * len(b) > _MAX_CELLS:
        return [(n, n) for n in range(min(len(a), len(b)))]
    width = len(b) + 1
    cost = [[_SKIP * (i + j) if not (i and j) else 0.0 for j in range(width)] for i in range(len(a) + 1)]
    for i, (size_a, kind_a) in enumerate(zip(a, kinds_a, strict=True), 1):
        for j, (size_b, kind_b) in enumerate(zip(b, kinds_b, strict=True), 1):
            apart = abs(size_a - size_b) / max(size_a, size_b, 0.05) * 0.8 + (_OTHER_KIND if kind_a != kind_b else 0.0)
            cost[i][j] = min(cost[i - 1][j - 1] + apart, cost[i - 1][j] + _SKIP, cost[i][j - 1] + _SKIP)
    pairs: list[tuple[int, int]] = []
    i, j = len(a), len(b)
    while i and j:
        if cost[i][j] == cost[i - 1][j] + _SKIP:
            i -= 1
        elif cost[i][j] == cost[i][j - 1] + _SKIP:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
