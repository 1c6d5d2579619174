"""Footnotes: told at a page's foot by a short rule or by small type and a mark, and linked to the mark in the text."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus.reading.block import Block
from corpus.reading.ocr_notes import notes_at_foot
from corpus.reading.pdf_rows import Line
from corpus.reading.pdf_text import SUPERSCRIPT, Rule

_SMALL = 0.93  # of the body's size
_RULE_SHARE = 0.5  # of the column's width that the rule above notes has at most
_FAR = 6.0  # line heights between the rule and the first note
_NOTE = re.compile(
    r"\s*(?:(?P<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*∗†‡§¶]{1,4}|[\u2460-\u2473])|[(（\[](?P<round>[\d⁰¹²³⁴⁵⁶⁷⁸⁹\u0660-\u0669]{1,3}|\*{1,3})[)）\]]"
    r"|(?P<plain>\d{1,3}|[\u0660-\u0669]{1,3}|[a-z])(?=[.\s]\s*|/\s))/?[.\s]*(?P<text>\S.*)"
)
_TO_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹∗", "0123456789*")


def mark_notes(lines: Sequence[Line], rules: Mapping[int, Sequence[Rule]]) -> list[Line]:
    """The lines with `note` set on those of footnotes; `rules` by page."""
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size, 1)] += len(line.text)
    body = weights.most_common(1)[0][0] if weights else 0.0
    groups: dict[tuple[int, int], list[int]] = {}
    for i, line in enumerate(lines):
        groups.setdefault((line.page, line.region), []).append(i)
    out = list(lines)
    open_note = False
    for (page, _), members in groups.items():
        column = [lines[i] for i in members]
        if column[0].scanned:
            for i in (members[at] for at in notes_at_foot(column)):
                out[i] = replace(lines[i], note=True)
            continue
        at = _start(column, rules.get(page, ()), body, open_note)
        if at is None or _covered(column[at:], [line for line in lines if line.page == page and line not in column]):
            continue
        for i in members[at:]:
            out[i] = replace(lines[i], note=True)
        open_note = lines[members[-1]].text.rstrip()[-1:] not in ".)）。"
    return out


def _start(column: Sequence[Line], rules: Sequence[Rule], body: float, open_note: bool) -> int | None:
    """Where in a column, read from the top down, its notes begin."""
    if any(a.base < b.base for a, b in itertools.pairwise(column)):
        return None
    left, right = min(min(abs(line.start), abs(line.end)) for line in column), max(max(abs(line.start), abs(line.end)) for line in column)
    for rule in sorted(rules, key=lambda r: -r.y):
        below = next((i for i, line in enumerate(column) if line.base < rule.y), None)
        short = rule.right - rule.left < _RULE_SHARE * (right - left) and (rule.left < left + 0.1 * (right - left) or rule.right > right - 0.1 * (right - left))
        if below is None or below == 0 or not short or rule.right < left or rule.left > right:
            continue
        tail = column[below:]
        if any(0 < line.base - rule.y < 0.35 * line.size or 0 < rule.y - line.base < line.size for line in column):
            continue  # words underlined or struck out
        marked = [bool(_NOTE.match(line.text)) for line in tail]
        close = rule.y - tail[0].base < _FAR * tail[0].size
        small = all(line.size <= (_SMALL if _NOTE.match(tail[0].text) is None or tail[0].text[0].isalnum() else 1.05) * body for line in tail)
        if close and small and (marked[0] or open_note) and not any(line.cells for line in tail):
            return below
    at = len(column)
    while at and column[at - 1].size <= _SMALL * body and not column[at - 1].cells:
        at -= 1
    if at == 0:
        return None  # a column in small type throughout
    return next((i for i in range(at, len(column)) if _NOTE.match(column[i].text)), None)


def _covered(notes: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether other text stands below the notes: then they are none."""
    top = notes[0].base
    return any(o.base < notes[-1].base < top and o.start < max(n.end for n in notes) and o.end > min(n.start for n in notes) for o in others)


def opens(text: str, before: str | None) -> str | None:
    """The mark with which a line opens a note, where it does; `before` is the mark of the note above."""
    match = _NOTE.match(text)
    if match is None:
        return None
    mark = (match["mark"] or match["round"] or match["plain"]).translate(_TO_DIGITS)
    if match["plain"] and before is not None and before.isdigit() and not (mark.isdigit() and int(mark) == int(before) + 1):
        return None  # a number or a letter within the note above
    return mark


def without_mark(text: str) -> str:
    """A note's first line without its mark."""
    match = _NOTE.match(text)
    return match["text"] if match else text


def link(body: Sequence[Block], notes: Sequence[tuple[str | None, Block]]) -> list[Block]:
    """The notes, each with the place of its mark among the blocks of the body, where that stands on the note's page."""
    taken: set[tuple[int, int]] = set()
    out: list[Block] = []
    for mark, note in notes:
        place = next((p for p in _places(body, mark, note.page) if p not in taken), None) if mark else None
        if place is not None:
            taken.add(place)
        out.append(replace(note, anchor=place))
    return out


def _places(body: Sequence[Block], mark: str, page: int | None) -> list[tuple[int, int]]:
    raised = mark.translate(SUPERSCRIPT)
    if raised == mark:  # a sign, which stands behind a word
        pattern = re.compile(rf"(?<=\S)(?<!{re.escape(mark[0])}){re.escape(mark)}(?!{re.escape(mark[-1])})".replace(r"\*", "[*∗]"))
    else:
        pattern = re.compile(rf"(?<![⁰¹²³⁴⁵⁶⁷⁸⁹]){raised}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=[\[(（]){re.escape(mark)}(?=[\])）])")
    found: list[tuple[int, int]] = []
    for i, block in enumerate(body):
        if page is None or not block.page or not block.page <= page <= max((block.page, *(p for _, p in block.breaks))):
            continue
        start = next((at for at, p in block.breaks if p == page), 0)
        end = next((at for at, p in block.breaks if p > page), len(block.text))
        found += [(i, m.start()) for m in pattern.finditer(block.text) if start <= m.start() < end]
    # A raised number is a surer mark than one in brackets, which may be a subparagraph's.
    return sorted(found, key=lambda place: body[place[0]].text[place[1]] != raised[0])
