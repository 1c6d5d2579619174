"""Alternatives in a text that is under negotiation ("Alternative A", "[Option 2 (Zubrowka)", "Вариант 1", "备选案文一"), in six languages: what marks
one, and where it ends.

A line that only marks an alternative, with who proposes it, heads what stands below, to the end of the bracket that it opens; without one, to the
next alternative or heading, the last of several as far as the longest of those before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.record import Paragraph, Record, Section

ALTERNATIVE = "alternative"
"""The kind of the section of one."""

_MARK = r"(?:[A-Z]|[А-Е]|\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十甲乙丙丁]{1,2}|[\u0660-\u0669]{1,2}|ألف|باء|جيم|دال|هاء|(?:ال)?(?:أول|ثاني|ثالث|رابع|خامس))(?![\w’'])"
_LABEL = (
    rf"(?:alternative|option|variante?|alternativa|opción|вариант|альтернатива|альтернативный\s+вариант|(?:ال)?(?:بديل|خيار))\s+(?:n[o°º]\.?\s*|№\s*)?{_MARK}"
    rf"|(?:备选(?:案文|方案|条文|条款|措词)|选项|方案)\s*{_MARK}|第[一二三四五六七八九十\d]{{1,2}}(?:种|个)?(?:备选(?:案文|方案|条文|条款|措词)|选项|方案)"
    r"|(?:first|second|third|fourth|première|deuxième|troisième|primera|segunda|tercera|перв(?:ый|ая)|втор(?:ой|ая)|трет(?:ий|ья))\s+(?:alternative|option|variante?|alternativa|opción|вариант|альтернатива)(?!\w)"
)
_BEGINS = re.compile(rf"[\s*_]*(?P<open>[\[［【]?)\s*(?P<label>{_LABEL})", re.IGNORECASE)
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
    match = _BEGINS.match(text) if len(text) <= _LONGEST else None
    return match["label"] if match and _HEADS.fullmatch(text, match.end()) else None


def tells_whose(text: str) -> bool:
    """Whether a line only tells who proposes the text above it: "(Proposal of Zubrowka)"."""
    return _WHOSE.fullmatch(text) is not None


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


def alternatives(record: Record) -> list[tuple[Section, list[Alternative]]]:
    """The alternatives of a record: those that follow one another under one heading together, with the section of that heading; none that stands
    alone."""
    groups: dict[int, tuple[Section, list[Alternative]]] = {}
    for path in record.root.walk():
        if path[-1].kind == ALTERNATIVE and len(path) > 1:
            section = path[-1]
            head = record.paragraph_at(section.start)
            end = section.start + len(record.text[section.start : section.end].rstrip())
            found = Alternative(label_of(section.label or "") or "", section.start, end, head.end if head else section.start)
            groups.setdefault(path[-2].start, (path[-2], []))[1].append(found)
    for paragraph, following in zip(record.paragraphs, [*record.paragraphs[1:], None], strict=True):
        if found := _inline(record.text, paragraph, following):
            section = record.root.path_at(paragraph.start)[-1]
            groups.setdefault(section.start, (section, []))[1].append(found)
    return [group for group in sorted(groups.values(), key=lambda g: g[0].start) if len(group[1]) > 1]


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
