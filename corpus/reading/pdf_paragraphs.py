"""Printed lines to paragraphs: by gap, indent, list mark and how far the line before reached; footnotes apart, behind the text."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from statistics import median

from corpus.lines import LIST_MARK, ends_sentence, join, vocabulary
from corpus.naming.adopted_numbers import OVER
from corpus.naming.bodies import find_bodies
from corpus.naming.patterns import heading
from corpus.reading.block import Block
from corpus.reading.normalise import clean
from corpus.reading.pdf_notes import link, mark_notes, opens, without_mark
from corpus.reading.pdf_rows import Line
from corpus.reading.pdf_text import Rule

_SAME_SIZE, _SAME_SIZE_SCANNED = 0.15, 0.5  # sizes of one paragraph's lines differ by less
_WIDER = 1.35  # line distances: a wider one parts paragraphs
_INDENT = 0.6  # line heights
_BESIDE = 90  # points within which scanned lines begin that are of one column
_LABEL = 3  # words
_ARTICLE = 5  # characters beside a body's name that stands alone, its comma among them
_SET_IN = 3.0  # line heights by which a scanned heading is set in on both sides, alike to within so many
_REACHED = 0.7  # of the column's width: a line that ends further left was not broken because it was full
# A line that ends so says that its sentence goes on; a table of contents' line that ends so has said all.
_UNFINISHED = re.compile(
    r"(?:^|\s)(?:and|or|of|the|to|in|for|on|by|with|from|et|ou|de|du|des|la|le|les|sur|pour|par|y|o|el|los|las|del|en|con|и|или|в|о|по|на|с|для|من|في|إلى|على|عن|أو)$",
    re.IGNORECASE,
)
_LEADER = re.compile(r"(?:\.{4,}|…{2,}|(?:\. ?){4,}|·{4,})\s*\d+$")
# How a body's name opens a sentence; without an article it may as well stand within one.
_THE = re.compile(r"(?:The|L[ea]|L['’]|El|La)(?![a-zà-ÿ])|إن\s")
_WORD = re.compile(r"\S[a-zA-Zа-яА-ЯёЁ\u00c0-\u017f\u0600-\u06ff’'-]*")


def blocks(lines: Sequence[Line], rules: Mapping[int, Sequence[Rule]]) -> list[Block]:
    """The paragraphs of a document's lines in the order of reading, then its footnotes; `rules` by page."""
    marked = mark_notes(lines, rules)
    known = vocabulary(line.text for line in lines)
    body = _body([line for line in marked if not line.note], known)
    return body + link(body, _notes([line for line in marked if line.note], known))


def _notes(lines: Sequence[Line], known: Collection[str]) -> list[tuple[str | None, Block]]:
    """A block a note, with its mark in front, as other formats have it."""
    found: list[tuple[str | None, Block]] = []
    for line in lines:
        same_page = bool(found) and line.page == (found[-1][1].page or 0)
        mark = opens(line.text, found[-1][0] if same_page else None)
        if mark is not None or not found:
            found.append((mark, Block(f"{mark} {without_mark(line.text)}" if mark else line.text, page=line.page, note=True)))
            continue
        last_mark, last = found[-1]
        text = join(last.text, line.text, known)
        turned = ((len(text) - len(line.text), line.page),) if line.page != max((last.page or 0, *(p for _, p in last.breaks))) else ()
        found[-1] = (last_mark, replace(last, text=text, breaks=last.breaks + turned))
    return found


def _body(lines: Sequence[Line], known: Collection[str]) -> list[Block]:
    leading = _leadings(lines)
    found: list[Block] = []
    opening: Line | None = None  # the first line of the paragraph that is open
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else None
        if before is not None and opening is not None and _continues(lines, at, opening, leading):
            last = found[-1]
            text = join(last.text, line.text, known)
            turned = ((len(text) - len(line.text), line.page),) if line.page != before.page else ()
            found[-1] = replace(last, text=text, breaks=last.breaks + turned)
        else:
            opening = line
            found.append(Block(line.text, item=not line.cells and bool(LIST_MARK.match(line.text)), page=line.page))
    return [replace(b, text=clean(b.text), breaks=tuple((len(clean(b.text[:at])), page) for at, page in b.breaks)) for b in found]


def _leadings(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance of lines by their kind."""
    gaps: dict[int, list[float]] = defaultdict(list)
    for a, b in itertools.pairwise(lines):
        if (a.page, a.region) == (b.page, b.region) and _kind(a) == _kind(b) and 0.6 * a.size < a.base - b.base < (4 if a.scanned else 2.5) * a.size:
            gaps[_kind(a)].append(a.base - b.base)
    # The lower third: where paragraphs are short, most distances are those between them. In pictures the places are too rough for it.
    return {kind: sorted(each)[len(each) // (3 if kind else 2)] for kind, each in gaps.items()}


def _kind(line: Line) -> int:
    """The line's size in whole points; 0 for a scanned one, whose size tells little."""
    return 0 if line.scanned else max(round(line.size), 1)


def _column(lines: Sequence[Line], at: int) -> list[Line]:
    """The neighbours of line `at` in its column and size."""
    line = lines[at]
    near = lines[max(0, at - 60) : at + 60]
    return [
        o for o in near if (o.page, o.region) == (line.page, line.region) and not o.cells and (o.scanned or abs(o.size - line.size) <= _SAME_SIZE * line.size)
    ]


def _edge(lines: Sequence[Line], at: int) -> float:
    """How far lines of the column that line `at` stands in reach."""
    ends = sorted(o.end for o in _column(lines, at) if o.start < lines[at].end and (not o.scanned or abs(o.start - lines[at].start) < _BESIDE))
    return ends[int(len(ends) * 0.9)] if ends else lines[at].end


def _is_full(lines: Sequence[Line], at: int) -> bool:
    """Whether the first word of the next line would not have fitted into line `at`."""
    line, following = lines[at], lines[at + 1]
    letter = (line.end - line.start) / max(len(line.text), 1)
    first_word = _WORD.match(following.text)
    word = letter * (len(first_word[0]) + 1) if first_word else 0.0
    return line.end + word > _edge(lines, at) - 2 * letter


def _continues(lines: Sequence[Line], at: int, opening: Line, leading: dict[int, float]) -> bool:
    """Whether line `at` goes on with the paragraph of the line before it, which `opening` began."""
    before, line = lines[at - 1], lines[at]
    if before.cells or line.cells or LIST_MARK.match(line.text):
        return False
    if abs(before.size - line.size) > (_SAME_SIZE_SCANNED * max(before.size, line.size) if line.scanned else _SAME_SIZE * before.size):
        return False
    if _LEADER.search(before.text):
        return False
    if line.scanned and (
        OVER.match(line.text) or _opens_resolution(lines, at) or (OVER.match(opening.text) and line.text.endswith(",") and _is_short(line.text))
    ):
        return False
    full, ended = _is_full(lines, at - 1), ends_sentence(before.text)
    unfinished = bool(_UNFINISHED.search(before.text))
    lower = line.text[0].islower() or unfinished
    if (before.page, before.region) != (line.page, line.region):
        return not ended and (full or lower) and (lower or not _opens_by_indent(lines, at))
    usual = leading.get(_kind(before), 1.2 * before.size)
    gap = before.base - line.base
    if gap < -0.5 * usual or gap > 1.8 * usual or (gap <= 0.3 * usual and not line.scanned):
        return False
    if line.scanned and line.text[0].isupper() and (_is_label(before.text) or _heads(lines, at - 1)):
        return False
    if gap > _WIDER * usual:
        return full and not ended and (lower or line.scanned)
    if line.start - before.start > _INDENT * line.size and not (before is opening and LIST_MARK.match(before.text)) and not _centred(before, line):
        follows = lines[at + 1] if at + 1 < len(lines) else None
        outdented = follows is not None and follows.region == line.region and follows.start < line.start - _INDENT * line.size / 2
        if ended or (not lower and (outdented or not full)):
            return False
    heading = before.bold and line.bold and abs(before.size - line.size) < 0.5
    if heading and gap < 1.15 * usual and (lower or line.text[0].isdigit()):
        return full or _fills_run(lines, at, usual)
    return full or (lower and not ended and gap < 1.15 * usual and _reaches(lines, at))


def _reaches(lines: Sequence[Line], at: int) -> bool:
    """Whether the line before `at` goes far enough to be a broken line."""
    left = min((o.start for o in _column(lines, at - 1)), default=0.0)
    return lines[at - 1].end - left > _REACHED * (_edge(lines, at - 1) - left)


def _fills_run(lines: Sequence[Line], at: int, usual: float) -> bool:
    """Whether the bold line before `at` is full by the measure of its own heading, which may be narrower than the text."""
    first, last = at - 1, at
    while first > 0 and _of_one_heading(lines[first - 1], lines[first], usual):
        first -= 1
    while last + 1 < len(lines) and _of_one_heading(lines[last], lines[last + 1], usual):
        last += 1
    line = lines[at - 1]
    letter = (line.end - line.start) / max(len(line.text), 1)
    first_word = _WORD.match(lines[at].text)
    return line.end + letter * (len(first_word[0]) + 1 if first_word else 0) > max(o.end for o in lines[first : last + 1]) - 2 * letter


def _of_one_heading(above: Line, line: Line, usual: float) -> bool:
    alike = above.bold and line.bold and abs(above.size - line.size) < 0.5 and (above.page, above.region) == (line.page, line.region)
    return alike and 0 < above.base - line.base < 1.15 * usual and (abs(above.start - line.start) < line.size or _centred(above, line))


def _centred(before: Line, line: Line) -> bool:
    return abs((before.start + before.end) - (line.start + line.end)) < line.size


def _is_short(text: str) -> bool:
    """Whether a line has no more words than a body's name."""
    return text[0].isupper() and len(text.split()) <= _LABEL


def _opens_resolution(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the body alone whose resolution begins ("The General Assembly,"), and does not go on with the sentence of the line before."""
    text, before = lines[at].text, lines[at - 1].text
    if text[0].islower() or not text.endswith((",", "،", "，")) or not any(len(text) - (body.end - body.start) <= _ARTICLE for body in find_bodies(text)):
        return False
    return bool(_THE.match(text)) or ends_sentence(before) or not (_is_full(lines, at - 1) or _UNFINISHED.search(before))


def _is_label(text: str) -> bool:
    """Whether a line is the heading of an article, an annex or a chapter and no more: "Article 4"."""
    return len(text.split()) <= _LABEL and heading(text) is not None


def _heads(lines: Sequence[Line], at: int) -> bool:
    """Whether the heading that line `at` is, or ends, is over when the next line begins."""
    open_end = _UNFINISHED.search(lines[at].text) or lines[at].text.endswith((",", "،", "-"))
    return not open_end and _is_caption(lines, at) and not _is_caption(lines, at + 1)


def _is_caption(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands in the middle of its column, short on both sides: what is bold elsewhere looks like any other line to OCR."""
    line = lines[at]
    left = line.start - min(o.start for o in _column(lines, at) if abs(o.start - line.start) < _BESIDE)
    right = _edge(lines, at) - line.end
    return min(left, right) > _SET_IN * line.size and abs(left - right) < _SET_IN * line.size


def _opens_by_indent(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at`, the first of its column, is set in as a paragraph's first line is."""
    column = _column(lines, at)
    starts = [o.start for o in column if o is not lines[at]]
    return bool(starts) and lines[at].start - median(starts) > _INDENT * lines[at].size
