"""Choosing what to quote: the sentences and lists of the best passages that meet the question.

A list stays whole with its lead-in, since "(b) a single fog signal" says nothing without "recommends that the Conference".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.mentions import acts_stated, find_mentions
from corpus.reading.lines import columns, ends_sentence
from corpus.record import Paragraph, Record
from corpus.sentences import sentences
from index.matching import Match
from index.results import Hit

QUOTE_BUDGET = 250
"""Tokens of quoted text in an answer: enough for a list of recommendations, little enough to read."""

_PASSAGES = 10  # hits whose sentences are looked at
_UNITS = 4
# How far below the best a further extract may score, in deviations: wider margins find more of the evidence and quote
# more beside the point.
_MARGIN = 1.2
_PASSAGE_WEIGHT = 0.35
_APART = frozenset(("heading", "signature", "address"))  # kinds of paragraphs that answer nothing by themselves
_LINE = 60  # columns: what is shorter and ends without a mark is a heading, a name or a symbol
_NAMED = {"item": 0.7, "symbol": 0.7, "date": 0.7, "act": 2.0}


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


def choose(hits: Sequence[Hit], records: dict[str, Record], match: Match, wanted: dict[str, frozenset[str]]) -> list[Extract]:
    """The extracts that answer, best first; the first is there however weak it is."""
    if not hits:
        return []
    top = hits[0].score
    candidates: list[Extract] = []
    for hit in hits[:_PASSAGES]:
        record = records[hit.record_id]
        units = list(_units(record, hit))
        flat = [part for unit in units for part in unit.parts]
        scores = iter(match.spans(hit.passage_id, flat))
        for unit in units:
            score = max(next(scores) for _ in unit.parts)
            score += _named(record, unit, wanted) + _PASSAGE_WEIGHT * (hit.score - top)
            candidates.append(Extract(hit, unit.start, unit.end, score, unit.lead))
    saying = [e for e in candidates if _says_something(records[e.hit.record_id].text[e.start : e.end])]
    candidates = saying or candidates
    candidates.sort(key=lambda e: (-e.score, e.hit.rank, e.start))
    return _within_budget(candidates, records)


def _within_budget(candidates: Sequence[Extract], records: dict[str, Record]) -> list[Extract]:
    chosen: list[Extract] = []
    seen: set[str] = set()
    leads: set[tuple[str, tuple[int, int] | None]] = set()
    left = float(QUOTE_BUDGET)
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
    here: dict[str, set[str | None]] = {"item": {*items}, "symbol": {*found.symbols, record.metadata.symbol}, "date": {*dates}, "act": {*acts_stated(text)}}
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
