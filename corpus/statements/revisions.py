"""What a revision changed: the paragraphs of two texts of one document in one language, those that are altered side by side.

Paragraphs that say the same are found first (`difflib`), whatever number they have; of those between two such places the most alike are
paired, in order. `corpus.layout.alignment` pairs the paragraphs of translations, which have no words in common.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from corpus.layout.dating import is_date_line
from corpus.layout.sentences import sentences
from corpus.layout.title_lines import in_masthead
from corpus.lines import ends_sentence
from corpus.record import Paragraph, Record

_ALIKE = 0.5  # the share of words in common from which one paragraph is another one altered
_MAX_CELLS = 40_000  # of one table of paragraphs between two that are the same; beyond, none are paired
_SHORT = 80  # characters of a line of the masthead
_WORD = re.compile(r"[\u2e80-\u9fff]|[^\W_]+")
_MARKS = " .;:,。；：،؛"  # at the end of a paragraph
_AND = re.compile(r"(?:\s(?:and|et|y|e|и|و)|(?<=[；;])[和并])$")  # before the last paragraph of a list
_AND_CHARS = 5  # of the longest of them, with the mark before it


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that is added (`old` is None), left out (`new` is None) or altered; each by its index in its record."""

    old: int | None
    new: int | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What a revision changed, in the order of its text; how many paragraphs it has as they were, and how many of these at another place."""

    made: tuple[Change, ...]
    unchanged: int
    moved: int


def changes_between(old: Record, new: Record) -> Changes:
    """What `new`, a revision of `old` in the same language, changed. Symbols, dates and other lines of the masthead count for nothing, nor do
    the numbers of paragraphs and the marks at their ends."""
    a, b = _compared(old), _compared(new)
    before, after = [_said(old, old.paragraphs[i]) for i in a], [_said(new, new.paragraphs[j]) for j in b]
    found: list[Change] = []
    unchanged = 0
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            unchanged += i2 - i1
            continue
        pairs = _paired(before[i1:i2], after[j1:j2])
        found += _in_order([(i1 + i, j1 + j) for i, j in pairs], (i1, i2), (j1, j2))
    moved = _moved(found, before, after)
    kept = [c for c in found if c not in moved]
    return Changes(
        tuple(replace(c, old=None if c.old is None else a[c.old], new=None if c.new is None else b[c.new]) for c in kept), unchanged, len(moved) // 2
    )


def altered_spans(record: Record, paragraph: Paragraph, other: Record, beside: Paragraph) -> list[tuple[int, int]]:
    """The spans of the sentences of a paragraph that the other text of it has not, those that follow each other as one; of the whole paragraph
    where all of its sentences stand there, or where it is one."""
    spans = sentences(record.text, paragraph.start, paragraph.end)
    there = {_plain(other.text[start:end]) for start, end in sentences(other.text, beside.start, beside.end)}
    runs: list[tuple[int, int]] = []
    before = False
    for start, end in spans:
        own = _plain(record.text[start:end]) not in there
        if own and before:
            runs[-1] = (runs[-1][0], end)
        elif own:
            runs.append((start, end))
        before = own
    return runs if runs and len(spans) > 1 else [(paragraph.start, paragraph.end)]


def _compared(record: Record) -> list[int]:
    """The indices of the paragraphs that say something of their own: all but the lines by which a masthead tells one text from another."""
    return [at for at, p in enumerate(record.paragraphs) if record.text[p.start : p.end].strip() and not _tells_apart(record, p)]


def _tells_apart(record: Record, paragraph: Paragraph) -> bool:
    line = record.text[paragraph.start : paragraph.end]
    if len(line) > _SHORT or paragraph.number or ends_sentence(line):
        return False
    facts = {f.name for f in record.facts if f.end and paragraph.start <= f.start < paragraph.end}
    told = bool(facts & {"symbol", "date", "distributed"}) and "title" not in facts
    # A day that tells nothing of the document is of its masthead above the title alone: below, it may be that of a meeting.
    title = next((f.start for f in record.facts if f.name == "title" and f.end), 0)
    return told or (paragraph.start < title and is_date_line(line.strip())) or in_masthead(record, paragraph.start)


def _said(record: Record, paragraph: Paragraph) -> str:
    """A paragraph's words without its number and the marks at its end."""
    text = record.text[paragraph.start : paragraph.end].strip()
    if paragraph.number and (number := re.match(rf"[(（\[]?{re.escape(paragraph.number.strip('()（）.'))}[.)）、:\s-]*", text)):
        text = text[number.end() :]
    return _plain(text)


def _plain(text: str) -> str:
    """A text without the marks at its end, and without the "and" that leads to the next paragraph; read once, however many marks there are."""
    words = " ".join(text.split())
    if joined := _AND.search(words[-_AND_CHARS:]):
        words = words[: len(words) - len(joined[0])]
    return words.rstrip(_MARKS)


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """The share of words in common (Dice's coefficient)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _paired(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of paragraphs of which one is the other altered: ascending in both, as alike in sum as can be."""
    if not before or not after or len(before) * len(after) > _MAX_CELLS:
        return []
    words_a, words_b = ([Counter(_WORD.findall(text)) for text in texts] for texts in (before, after))
    alike = [[_alike(one, other) for other in words_b] for one in words_a]
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in range(1, len(before) + 1):
        for j in range(1, len(after) + 1):
            share = alike[i - 1][j - 1]
            best[i][j] = max(best[i - 1][j], best[i][j - 1], best[i - 1][j - 1] + share if share >= _ALIKE else 0.0)
    pairs: list[tuple[int, int]] = []
    i, j = len(before), len(after)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _in_order(pairs: Sequence[tuple[int, int]], a: tuple[int, int], b: tuple[int, int]) -> list[Change]:
    """What is altered, left out and added between two places that are the same, in the order of the texts."""
    found: list[Change] = []
    i, j = a[0], b[0]
    for to_i, to_j in (*pairs, (a[1], b[1])):
        found += [Change(left, None) for left in range(i, to_i)] + [Change(None, added) for added in range(j, to_j)]
        if to_i < a[1] and to_j < b[1]:
            found.append(Change(to_i, to_j))
        i, j = to_i + 1, to_j + 1
    return found


def _moved(found: Sequence[Change], before: Sequence[str], after: Sequence[str]) -> set[Change]:
    """What is left out at one place and added, word for word, at another: both changes of each."""
    added: dict[str, list[Change]] = {}
    for change in found:
        if change.old is None and change.new is not None:
            added.setdefault(after[change.new], []).append(change)
    moved: set[Change] = set()
    for change in found:
        if change.new is None and change.old is not None and (there := added.get(before[change.old])):
            moved |= {change, there.pop(0)}
    return moved
