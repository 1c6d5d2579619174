"""Alternatives in a text that is under negotiation ("Alternative A", "[Option 2 (Zubrowka)", "Вариант 1", "备选案文一"), in six languages: what marks
one, and where it ends.

A line that only marks an alternative, with who proposes it, heads what stands below, to the end of the bracket that it opens; without one, to the
next alternative or heading, the last of several as far as the longest of those before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.naming.numerals import ordinal
from corpus.record import Paragraph, Section

ALTERNATIVE = "alternative"
"""The kind of the section of one."""

_MARK = r"(?:(?:[A-Z]|[А-Е]|\d{1,2}|[IVX]{1,4}|[\u0660-\u0669]{1,2}|ألف|باء|جيم|دال|هاء|(?:ال)?(?:أول|ثاني|ثالث|رابع|خامس))(?![\w’'])|[一二三四五六七八九十甲乙丙丁]{1,2})"
_MARK_ZH = r"(?:[A-H]|\d{1,2}|[一二三四五六七八九十甲乙丙丁]{1,2})(?![A-Za-z0-9])"
_LETTERS = ("ABCDEFGH", "АБВГДЕ", "甲乙丙丁")
_LETTERS_AR = ("ألف", "باء", "جيم", "دال", "هاء")
LABEL = (
    rf"(?:alternative|option|variante?|alternativa|opción|вариант[аеуом]{{0,2}}|альтернатив[аеуыой]{{1,2}}|(?:ال)?(?:بديل|خيار))\s+(?:n[o°º]\.?\s*|№\s*)?{_MARK}"
    rf"|(?:备选(?:案文|方案|条文|条款|措词)|选项|方案)\s*{_MARK_ZH}|第[一二三四五六七八九十\d]{{1,2}}(?:种|个)?(?:备选(?:案文|方案|条文|条款|措词)|选项|方案)"
    r"|(?:first|second|third|fourth|première|deuxième|troisième|primera|segunda|tercera|перв(?:ый|ая)|втор(?:ой|ая)|трет(?:ий|ья))\s+(?:alternative|option|variante?|alternativa|opción|вариант|альтернатива)(?!\w)"
)
"""What an alternative is called by, as a pattern without groups."""
_BEGINS = re.compile(rf"[\s*_]*(?P<open>[\[［【]?)\s*(?P<label>{LABEL})", re.IGNORECASE)
_OWNER = r"\s*(?:[(（\[［][^()（）\[\]［］]{1,90}[)）\]］])?"
_HEADS = re.compile(rf"{_OWNER}[\s*_]*(?:[:：.]|[–—-]\s*[^.。:：]{{1,90}}|[:：]\s*[^.。:：;；]{{1,60}})?[\s*_]*[\]］】]?[\s*_]*")
_GOES_ON = re.compile(rf"{_OWNER}[\s*_]*[:：.–—\]］】-]\s*\S")
# A line that only tells whose the text above is.
_WHOSE = re.compile(
    r"\s*[(（\[［]?\s*(?:(?:text\s+)?propos(?:ed|al)\s+(?:by|of)|submitted\s+by|proposition\s+d[eu']|proposée?\s+par|présentée?\s+par|propuest[oa]\s+(?:por|de)|presentad[oa]\s+por|предложен(?:о|ие)|внесено|由?[^，。]{1,30}(?:提出|提议|提案)|(?:مقترح|مقدم)\s+من)\b[^.。]{0,90}[)）\]］]?\s*"
    r"|\s*[(（\[［][^()（）\[\]［］.。]{2,60}[)）\]］]\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(\d{1,3})\s*[.)．、–-]")
_OPEN, _CLOSE = "[［【", "]］】"
_LONGEST = 160  # characters of a line that heads an alternative


@dataclass(frozen=True, slots=True)
class Alternative:
    """One alternative: its label as printed, its span with the line that marks it and tells whose it is, and the span of that line."""

    label: str
    start: int
    end: int
    head_end: int


def label_of(text: str) -> str | None:
    """The label of the alternative that a line marks and that stands below it; None where it marks none, or holds its text itself."""
    line = " ".join(text.split())
    match = _BEGINS.match(line) if len(line) <= _LONGEST else None
    return match["label"] if match and _HEADS.fullmatch(line, match.end()) else None


def tells_whose(text: str) -> bool:
    """Whether a line only tells who proposes the text above it: "(Proposal of Zubrowka)"."""
    return len(text) <= _LONGEST and _WHOSE.fullmatch(text) is not None


def number_of(label: str) -> int | None:
    """The number that a label counts its alternative by, letters too: 2 for "Option 2", "Alternative B" and "البديل باء"."""
    mark = label.rsplit(maxsplit=1)[-1] if " " in label else label[-1:]
    for letters in _LETTERS:
        if len(mark) == 1 and mark.upper() in letters:
            return letters.index(mark.upper()) + 1
    return _LETTERS_AR.index(mark) + 1 if mark in _LETTERS_AR else ordinal(label)


def owner_of(text: str, alternative: Alternative) -> str:
    """The words by which an alternative tells who proposes it, in its first line or in one of its own behind it; empty where it does not."""
    head = text[alternative.start : alternative.head_end]
    match = _BEGINS.match(head)
    behind = head[match.end() :] if match else head
    last = text[alternative.start : alternative.end].rstrip().split("\n")[-1]
    named = re.match(_OWNER, behind)
    found = named[0].strip() if named and named[0].strip() else behind.strip(" :：.–—-") if label_of(head) else ""
    closing = re.search(r"[(（]([^()（）]{2,60})[)）][\]］】.。\s]*$", last)
    return " ".join(part for part in (found.strip("()（）[] "), last.strip("()（） ") if tells_whose(last) else closing[1] if closing else "") if part)


def ends(texts: Sequence[str], heads: Sequence[bool], marks: Sequence[bool]) -> set[int]:
    """The blocks with which something else begins behind an alternative, as indexes.

    Args:
        texts: those of the blocks.
        heads: which blocks are headings, those of alternatives too.
        marks: which head an alternative.
    """
    found: set[int] = set()
    longest = 0
    for at in (n for n, marked in enumerate(marks) if marked):
        following = next((n for n in range(at + 1, len(texts)) if heads[n]), len(texts))
        bracket = texts[at].lstrip(" *_")[:1] in tuple(_OPEN)
        end = _closing(texts, at, following) if bracket else None
        if end is None and not (following < len(texts) and marks[following]) and longest:
            end = min(at + 1 + longest, following)
            while longest > 1 and end < following and _counts_on(texts[end - 1], texts[end]):
                end += 1
        if end is not None and end < following and tells_whose(texts[end]):
            end += 1
        longest = max(longest, (following if end is None else end) - at - 1) if following < len(texts) and marks[following] else 0
        if end is not None and end < following:
            found.add(end)
    return found


def _counts_on(before: str, text: str) -> bool:
    """Whether a numbered paragraph follows another one in their count."""
    one, other = _NUMBER.match(before), _NUMBER.match(text)
    return one is not None and other is not None and int(other[1]) == int(one[1]) + 1


def _closing(texts: Sequence[str], at: int, following: int) -> int | None:
    """The block behind the one with which the bracket closes that the block at `at` opens; None where it does not, before the next heading."""
    depth = 0
    for n in range(at, following):
        for c in texts[n]:
            depth += (c in _OPEN) - (c in _CLOSE)
            if c in _CLOSE and depth <= 0 and n > at:
                return n + 1
    return None


def alternatives(text: str, root: Section, paragraphs: Sequence[Paragraph]) -> list[tuple[tuple[Section, ...], list[Alternative]]]:
    """The alternatives of a record: those that stand under one heading together, with the path to the section of that heading; none that stands alone."""
    groups: dict[int, tuple[tuple[Section, ...], list[Alternative]]] = {}
    heads = {paragraph.start: paragraph.end for paragraph in paragraphs}
    for path in root.walk():
        if path[-1].kind == ALTERNATIVE and len(path) > 1:
            section = path[-1]
            end = section.start + len(text[section.start : section.end].rstrip())
            found = Alternative(label_of(section.label or "") or "", section.start, end, heads.get(section.start, section.start))
            groups.setdefault(path[-2].start, (path[:-1], []))[1].append(found)
    for paragraph, following in zip(paragraphs, [*paragraphs[1:], None], strict=True):
        if found_here := _inline(text, paragraph, following):
            path = root.path_at(paragraph.start)
            groups.setdefault(path[-1].start, (path, []))[1].append(found_here)
    return [group for _, group in sorted(groups.items()) if len(group[1]) > 1]


def _inline(text: str, paragraph: Paragraph, following: Paragraph | None) -> Alternative | None:
    """The alternative that a paragraph marks and holds itself."""
    said = text[paragraph.start : paragraph.end]
    match = _BEGINS.match(said)
    if match is None or paragraph.kind in ("heading", "footnote") or not _GOES_ON.match(said, match.end()):
        return None
    end = paragraph.end
    if following and tells_whose(text[following.start : following.end]):
        end = following.end
    return Alternative(match["label"], paragraph.start, end, paragraph.start + min(len(said), _LONGEST))
