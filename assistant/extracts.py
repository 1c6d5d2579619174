"""Choosing what to quote: the sentences and lists of the best passages that meet the question.

A list stays whole with its lead-in, since "(b) a single fog signal" says nothing without "recommends that the Conference".
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.mentions import acts_stated, find_mentions
from corpus.questions import types_in
from corpus.reading.lines import columns, ends_sentence
from corpus.record import Paragraph, Record
from corpus.sentences import sentences
from index.matching import Match
from index.results import Hit

QUOTE_BUDGET = 250
"""Tokens of quoted text in an answer: enough for a list of recommendations, little enough to read."""

_PASSAGES = 10  # hits whose sentences are looked at
_UNITS = 5
# How far below the best a further extract may score, in deviations: wider margins find more of the evidence and quote
# more beside the point.
_MARGIN = 2.0
# What counts beside late interaction, in its deviations: how far the passage's own score is below the best passage's, the
# question's words that stand in the unit, its length (the logarithm of its tokens: what is longer says more), and that it is
# a recital. Fitted by `python -m evals.fit_extracts SET…`, each set by the others.
_PASSAGE_WEIGHT = 0.35
_WORDS = 2.6
_LENGTH = 0.3
_RECITAL = -2.0
_BLOCKS = 2  # records whose title blocks may answer
_TOLD = 1.0  # above what the record's best passage has, where the title block tells what is asked
_BETWEEN = 250  # characters: a sentence between two others that are quoted is quoted with them
_CONTEXT = 0.9  # of what the context line meets of the question, counted for each unit below it
_APART = frozenset(("heading", "signature", "address"))  # kinds of paragraphs that answer nothing by themselves
_LINE = 60  # columns: what is shorter and ends without a mark is a heading, a name or a symbol
_NAMED = {"item": 1.0, "symbol": 1.0, "date": 1.0, "act": 2.8, "type": 1.4}


@dataclass(frozen=True, slots=True)
class Extract:
    """A contiguous span chosen to be quoted, its score in deviations, and the hit it lies in.

    `lead` is the span of the lead-in that an item of a list says nothing without, where the two aren't quoted as one span.
    """

    hit: Hit
    start: int
    end: int
    score: float
    lead: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Unit:
    """A span that is quoted whole or not at all, with `lead` before it; `parts` are scored apart, and the best counts."""

    start: int
    end: int
    parts: tuple[tuple[tuple[int, int], ...], ...]
    lead: tuple[int, int] | None = None


def text_tokens(text: str) -> float:
    """The length of a text in tokens, whatever the model: a CJK character is 0.7 of one, any other a quarter (the bundled model
    makes 0.76 tokens of a Chinese character)."""
    cjk = sum("\u2e80" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" for c in text)
    return cjk * 0.7 + (len(text) - cjk) / 4


def choose(
    hits: Sequence[Hit], records: dict[str, Record], match: Match, wanted: dict[str, frozenset[str]], told: Sequence[str] = (), share: int = 1
) -> list[Extract]:
    """The extracts that answer, best first; the first is there however weak it is.

    `told` names facts (`corpus.title_block_questions`) that the question asks for: of the records found first, the lines that
    tell them are extracts too. Where several questions `share` an answer, each has that part of its room.
    """
    if not hits:
        return []
    top = hits[0].score
    candidates: list[Extract] = []
    for hit in hits[:_PASSAGES]:
        record = records[hit.record_id]
        units = list(_units(record, hit))
        flat = [part for unit in units for part in unit.parts]
        scores = iter(match.spans(hit.passage_id, flat, _CONTEXT))
        for unit in units:
            text = record.text[unit.start : unit.end]
            score = max(next(scores) for _ in unit.parts) + _named(record, unit, wanted) + _PASSAGE_WEIGHT * (hit.score - top)
            score += _WORDS * match.words(text, hit.language) + _LENGTH * math.log1p(text_tokens(text)) + _RECITAL * _recites(text)
            candidates.append(Extract(hit, unit.start, unit.end, score, unit.lead))
    blocks = _title_blocks(candidates, records, told)
    saying = [*blocks] + [e for e in candidates if _says_something(records[e.hit.record_id].text[e.start : e.end])]
    candidates = saying or candidates
    candidates.sort(key=lambda e: (-e.score, e.hit.rank, e.start))
    return _joined(_within_budget(candidates, records, QUOTE_BUDGET / share), records)


def _title_blocks(candidates: Sequence[Extract], records: dict[str, Record], told: Sequence[str]) -> list[Extract]:
    """The lines of the title blocks of the records found first that tell these facts."""
    found: list[Extract] = []
    best = {e.hit.record_id: e for e in sorted(candidates, key=lambda e: (-e.hit.rank, e.score))} if told else {}
    for extract in sorted(best.values(), key=lambda e: e.hit.rank)[:_BLOCKS]:
        record = records[extract.hit.record_id]
        for name in told:
            fact = next((f for f in record.facts if f.name == name and f.end), None)
            line = fact and next((p for p in record.paragraphs if p.start <= fact.start < p.end), None)
            if line and not any(e.hit.record_id == record.record_id and e.start == line.start for e in found):
                found.append(Extract(extract.hit, line.start, line.end, extract.score + _TOLD))
    return found


def _recites(text: str) -> bool:
    """Whether a unit is a recital, which says why a body acts and not what it does: in six languages it ends with a comma."""
    return text.rstrip()[-1:] in ",،，"


def _adjoining(between: str) -> bool:
    return not between.strip() or (len(between) <= _BETWEEN and "\n" not in between)


def _joined(chosen: Sequence[Extract], records: dict[str, Record]) -> list[Extract]:
    """The extracts, best first, those that adjoin in their record, or have no more than a sentence of one paragraph between them,
    as one: one span to open and read."""
    joined: list[Extract] = []
    for extract in sorted(chosen, key=lambda e: (e.hit.record_id, e.start)):
        before = joined[-1] if joined else None
        if (
            before and before.hit.record_id == extract.hit.record_id and before.end <= extract.start and extract.lead is None
            and _adjoining(records[extract.hit.record_id].text[before.end : extract.start])
        ):  # fmt: skip
            best = max(before, extract, key=lambda e: e.score)
            joined[-1] = Extract(best.hit, before.start, extract.end, best.score, before.lead)
        else:
            joined.append(extract)
    return sorted(joined, key=lambda e: (-e.score, e.hit.rank, e.start))


def _within_budget(candidates: Sequence[Extract], records: dict[str, Record], budget: float) -> list[Extract]:
    chosen: list[Extract] = []
    seen: set[str] = set()
    leads: set[tuple[str, tuple[int, int] | None]] = set()
    left = budget
    for extract in candidates:
        if chosen and (extract.score < chosen[0].score - _MARGIN or len(chosen) == _UNITS):
            break
        text = records[extract.hit.record_id].text[extract.start : extract.end]
        folded = "".join(text.split()).casefold()
        size = text_tokens(text)
        if extract.lead and (extract.hit.record_id, extract.lead) not in leads:
            size += text_tokens(records[extract.hit.record_id].text[slice(*extract.lead)])
        if folded in seen or (chosen and size > left):
            continue
        seen.add(folded)
        leads.add((extract.hit.record_id, extract.lead))
        left -= size
        chosen.append(extract)
    return chosen


def _named(record: Record, unit: _Unit, wanted: dict[str, frozenset[str]]) -> float:
    """What the unit itself names of what the question names; the headings above it count for the item."""
    if not wanted:
        return 0.0
    text = " ".join(record.text[start:end] for start, end in filter(None, (unit.lead, (unit.start, unit.end))))
    found = find_mentions(text)
    items = set(found.items)
    for section in record.root.path_at(unit.start):
        items |= set(section.agenda_items)
    dates = set(found.dates) | {f"-{d[4:]}" for d in found.dates if d[0] != "-"}
    here: dict[str, set[str | None]] = {
        "item": {*items},
        "symbol": {*found.symbols, record.metadata.symbol},
        "date": {*dates},
        "act": {*acts_stated(text)},
        "type": {str(t) for t in types_in(text, record.language)},
    }
    return sum(_NAMED[kind] * len(values & here[kind]) / len(values) for kind, values in wanted.items() if kind in _NAMED)


def _units(record: Record, hit: Hit) -> list[_Unit]:
    """The sentences and lists of a passage; headings, signatures and addresses left out (unless there is nothing else)."""
    inside = [p for p in record.paragraphs if p.start < hit.end and p.end > hit.start]
    units: list[_Unit] = []
    at = 0
    while at < len(inside):
        paragraph = inside[at]
        last = at
        while last + 1 < len(inside) and inside[last + 1].kind == "item" and paragraph.kind not in _APART:
            last += 1
        if last > at or paragraph.kind == "item":
            units += _list(record, hit, inside[at : last + 1])
        elif paragraph.kind not in _APART or all(p.kind in _APART for p in inside):
            spans = sentences(record.text, max(paragraph.start, hit.start), min(paragraph.end, hit.end))
            units += [_Unit(start, end, (((start, end),),)) for start, end in spans]
        at = last + 1
    return units


def _says_something(text: str) -> bool:
    """Whether a text can stand as an extract: a sentence or an item, not a lead-in without its list, a heading without a
    mark, or a line of the masthead."""
    if text[-1:] in ":：":
        return False
    return ends_sentence(text) or text[-1:] in ";；؛" or columns(text) >= _LINE


def _list(record: Record, hit: Hit, paragraphs: Sequence[Paragraph]) -> list[_Unit]:
    """A list as one unit if it can be quoted within the budget, else its items one by one, each with the lead-in."""
    spans = [(max(p.start, hit.start), min(p.end, hit.end)) for p in paragraphs]
    whole = (spans[0][0], spans[-1][1])
    lead = spans[0] if paragraphs[0].kind != "item" else None
    parts = tuple((span,) if lead is None or span == lead else (lead, span) for span in spans)
    said = _lead_in(record, paragraphs[0])
    if text_tokens(record.text[whole[0] : whole[1]]) <= QUOTE_BUDGET:
        return [_Unit(*whole, (*parts, tuple(spans)), said if lead is None else None)]
    units = [_Unit(*span, (part,), said) for span, part in zip(spans, parts, strict=True) if span != lead]
    if lead is None:
        return units
    # Of a paragraph that leads to a long list, the sentence that does so comes with each item; the others stand alone.
    alone = [span for span in sentences(record.text, *lead) if span != said]
    return [*(_Unit(*span, ((span,),)) for span in alone), *units]


def _lead_in(record: Record, paragraph: Paragraph) -> tuple[int, int] | None:
    """The span of the sentence that leads to the list which `paragraph` opens or belongs to: the last one before the first
    item, where it is left open ("decides:"). Without it an item may say the reverse of what was meant."""
    at = bisect_right([p.start for p in record.paragraphs], paragraph.start) - 1
    while at >= 0 and record.paragraphs[at].kind == "item":
        at -= 1
    if at < 0 or record.paragraphs[at].kind in _APART:
        return None
    opening = record.paragraphs[at]
    text = record.text[opening.start : opening.end].rstrip()
    if ends_sentence(text) and text[-1] not in ":：":
        return None
    return sentences(record.text, opening.start, opening.end)[-1]
