"""Choosing what to quote: the sentences and lists of the best passages that meet the question.

How much each feature of a unit counts is told in `assistant.choosing.features`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, met, text_of
from assistant.choosing.features import RECITAL, Candidate, fitting
from assistant.choosing.room import joined, whole, within_budget
from assistant.choosing.units import QUOTE_BUDGET, says_something
from corpus.layout.authors import authors, sponsors_lines
from corpus.layout.courtesies import is_courtesy, is_transmittal, sends_list
from corpus.layout.dating import is_date_line
from corpus.layout.provisions import KINDS, numbers_of
from corpus.layout.sentences import sentences
from corpus.layout.title_lines import in_masthead, in_title_block, names_someone
from corpus.naming.answer_types import AnswerType
from corpus.naming.held_types import names_with_title, types_in
from corpus.naming.offices import OFFICE
from corpus.naming.patterns import SEPARATOR, is_row
from corpus.questions.reasons import gives_reason
from corpus.record import Record
from corpus.statements.introducing import introduces
from corpus.statements.money import holds_money, row_holds_money
from index.matching import Match
from index.results import Hit

# Where none of the best holds what is asked for (a number, say), the best that do are quoted in place of all but the first.
_HOLDING = 2
_TOLD_SURELY = frozenset(("number", "date", "document"))  # types that a text tells by their form; a person or a State may go unseen
_OF_DATE_LINE = frozenset(("date", "place"))
_HOLDING_MARGIN = 2.5
_BLOCKS = 2  # records whose title blocks may answer
_TOLD = 1.0  # above what the record's best passage has, where the title block tells what is asked
_SAME_RECORD_MARGIN = 6.0
_HOLDERS = frozenset((AnswerType.PERSON, AnswerType.STATE))  # who may hold an office
_REASONS_MARGIN = 4.0  # below what meets a question best: reasons name it again seldom
_TRANSMITTED = 6.0  # below what says that an annex is sent, what the annex says may score
_INTRODUCED = 3000  # characters behind a sentence in which what it introduces is told
_NOTE = math.log1p(12)  # tokens of a footnote that only refers to a document, as the logarithm that a unit's length is told by
_ASIDE = 0.1
"""How much lower the cosine of the question's worst-met part may be in an extract of another record than the best is from. On five sets of other
kinds of text, of 0.05 to 0.2 the one that loses no evidence and takes the most away that is beside the point."""


def choose(
    fit: Sequence[Candidate], records: dict[str, Record], match: Match, wanted: dict[str, frozenset[str]], told: Sequence[str] = (), share: int = 1,
    courtesies: bool = False, money: bool = False, transmittals: bool = False, holder: bool = False, one_place: bool = False,
) -> list[Extract]:  # fmt: skip
    """The extracts that answer, best first, of what is `fit` to be quoted (`assistant.choosing.features.fitting`); the first is there however weak it is, unless all that was found are `courtesies` (salutations,
    closes) and the question asks for none, or footnotes that only name a document.

    `told` names facts (`corpus.questions.title_block_questions`) that the question asks for: of the records found first, the lines that
    tell them are extracts too. Where several questions `share` an answer, each has that part of its room. `money` is whether the
    question asks for an amount of it, `transmittals` whether it may be about what was sent with what, `holder` whether it asks for who holds an office,
    `one_place` whether it asks in which one article, rule or paragraph something stands.
    """
    candidates = [
        Extract(c.hit, c.unit.start, c.unit.end, c.features.score, c.unit.lead, c.features.late if len(c.unit.parts) > 1 else None, c.of_type, c.unit.label)
        for c in fit
        if (courtesies or not is_courtesy(records[c.hit.record_id].text[c.unit.start : c.unit.end])) and not _is_reference(c, records[c.hit.record_id])
    ]
    blocks = _title_blocks(candidates, records, told)
    named = str(AnswerType.PERSON) in wanted.get("type", ())  # "President: Ms. Orlac" answers who presides, and is no sentence
    dated = wanted.get("type", frozenset()) == {str(AnswerType.DATE)}  # so does "Adopted at the 9th meeting, on 27 June 2034"
    title_lines = bool(told) or ("type" in wanted and not named)
    if not told:
        candidates = _below_masthead(candidates, records)
    candidates = candidates if wanted.get("type", frozenset()) & _OF_DATE_LINE else _without_date_lines(candidates, records)
    saying = [*blocks] + [
        e
        for e in candidates
        if (e.of_type and (named or (dated and not is_date_line(text_of(e, records)))))
        or ((e.label or says_something(text_of(e, records))) and (title_lines or not in_title_block(records[e.hit.record_id], e.start, e.end)))
    ]
    candidates = saying or candidates
    if not candidates:
        return []
    candidates = _introduced(candidates, records)
    candidates.sort(key=lambda e: (-e.score, e.hit.rank, e.start))
    chosen = within_budget(candidates, records, QUOTE_BUDGET / share)
    if not transmittals:
        chosen = _with_annexes(chosen, candidates, records, QUOTE_BUDGET / share)
    if money and not any(tells_money(e, records) for e in chosen):
        # Of the record that meets the question best, since other records tell what other things cost.
        of_best = [e for e in candidates if e.hit.record_id == chosen[0].hit.record_id and e.score > chosen[0].score - _SAME_RECORD_MARGIN]
        near = [e for e in candidates if e.score > chosen[0].score - _HOLDING_MARGIN]
        chosen = _with_holding(chosen, next((found for some in (of_best, near) if (found := [e for e in some if tells_money(e, records)])), []), records, share)
    elif holder and not any(tells_who(e, records) for e in chosen):
        best = chosen[0]
        near = [e for e in candidates if e.score > best.score - (_SAME_RECORD_MARGIN if e.hit.record_id == best.hit.record_id else _HOLDING_MARGIN)]
        chosen = _with_holding(chosen, [e for e in near if tells_who(e, records)], records, share)
    elif not money and frozenset() < wanted.get("type", frozenset()) <= _TOLD_SURELY and not any(e.of_type or e in blocks for e in chosen):
        holding = [e for e in candidates if e.of_type and e.score > chosen[0].score - _HOLDING_MARGIN]
        chosen = _with_holding(chosen, holding, records, share)
    as_one = joined(whole(_of_best_place(chosen, records) if one_place else chosen, records, QUOTE_BUDGET / share), records)
    return as_one if told or money else to_the_point(as_one, match)


def _of_best_place(chosen: list[Extract], records: dict[str, Record]) -> list[Extract]:
    """The extracts of the article or rule that the best of them stands in; all where that stands in none."""
    places = [_provision(records[e.hit.record_id], e.start) for e in chosen]
    return [e for e, place in zip(chosen, places, strict=True) if place == places[0]] if places[0] else chosen


def _provision(record: Record, at: int) -> tuple[str, int] | None:
    """The article or rule at an offset, by its record and where it begins."""
    section = next((s for s in reversed(record.root.path_at(at)) if any(kind in KINDS for kind, _ in numbers_of(s, record.language))), None)
    return (record.record_id, section.start) if section else None


def to_the_point(extracts: Sequence[Extract], match: Match) -> list[Extract]:
    """The extracts without those of other records than the best that leave a part of the question far worse met: what they share with it is its
    type ("how much") or its place, and they tell of something else."""
    record_id = extracts[0].hit.record_id
    if all(e.hit.record_id == record_id for e in extracts):
        return list(extracts)
    least = met(extracts[0], match) - _ASIDE
    return [e for e in extracts if e.hit.record_id == record_id or met(e, match) >= least]


def _with_holding(chosen: list[Extract], holding: Sequence[Extract], records: dict[str, Record], share: int) -> list[Extract]:
    """The best extract, and beside it the best that hold what is asked for; those that were chosen where none does."""
    return within_budget([chosen[0], *holding[:_HOLDING]], records, QUOTE_BUDGET / share, _SAME_RECORD_MARGIN) if holding else chosen


def without_transmittals(extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts without what only says that an annex is sent, where that annex is quoted: it tells on what, and the annex tells what."""
    told = {e.hit.record_id for e in extracts if annexed(records[e.hit.record_id], e.start)}
    return [e for e in extracts if e.hit.record_id not in told or not transmits(e, records[e.hit.record_id])]


def _with_annexes(chosen: list[Extract], candidates: Sequence[Extract], records: dict[str, Record], budget: float) -> list[Extract]:
    """The extracts; where the best only says that an annex is sent, with the best of that annex beside it, and with a row of the list that it says to be
    sent."""
    best, record = chosen[0], records[chosen[0].hit.record_id]
    if not transmits(best, record):
        return chosen
    near = [e for e in candidates if e.hit.record_id == record.record_id and e.score >= best.score - _TRANSMITTED and annexed(record, e.start)]
    row = next((e for e in near if sends_a_list(best, record) and e.lead and is_row(text_of(e, records))), None)
    if any(e.hit.record_id == record.record_id and annexed(record, e.start) for e in chosen):
        told = [row] if row and row not in chosen else []
    else:
        told = [near[0], row] if row and row is not near[0] else near[:_HOLDING]
    return within_budget([best, *told, *chosen[1:]], records, budget, _TRANSMITTED) if told else chosen


def transmits(extract: Extract, record: Record) -> bool:
    """Whether each sentence of an extract from a covering letter says no more than that something is sent with it."""
    if extract.of_type or annexed(record, extract.start):
        return False
    return all(is_transmittal(record.text[start:end]) for start, end in sentences(record.text, extract.start, extract.end))


def sends_a_list(extract: Extract, record: Record) -> bool:
    """Whether an extract from a covering letter says that a list or a table is annexed."""
    return not annexed(record, extract.start) and any(sends_list(record.text[start:end]) for start, end in sentences(record.text, extract.start, extract.end))


def annexed(record: Record, start: int) -> bool:
    """Whether an offset stands in an annex."""
    return any(section.kind == "annex" for section in record.sections_at(start))


def _below_masthead(candidates: list[Extract], records: dict[str, Record]) -> list[Extract]:
    """The candidates without lines of mastheads; such a line stays where it holds what is asked for (a date) and nothing else does, and
    all stay where there is nothing else."""
    below = [e for e in candidates if not in_masthead(records[e.hit.record_id], e.start)]
    if any(e.of_type for e in below):
        return below
    return [e for e in candidates if e in below or e.of_type] or candidates


def _without_date_lines(candidates: list[Extract], records: dict[str, Record]) -> list[Extract]:
    """The candidates without date lines ("Ellering, 10 February 2032."), which tell nothing but when and where; all where there is nothing else."""
    return [e for e in candidates if not is_date_line(text_of(e, records))] or candidates


def _introduced(candidates: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The candidates without those that only introduce what is told behind them: the best of that has their score, since they name its subject. One
    behind which nothing was found stays."""
    found = list(candidates)
    for extract in candidates:
        record = records[extract.hit.record_id]
        if extract.lead or not introduces(text_of(extract, records)):
            continue
        section = record.sections_at(extract.start)[-1]
        behind = [
            e for e in found
            if e.hit.record_id == record.record_id and 0 <= e.start - extract.end < _INTRODUCED and section in record.sections_at(e.start) and not introduces(text_of(e, records))
        ]  # fmt: skip
        if not behind:
            continue
        told = max(behind, key=lambda e: e.score)
        # Right behind it, it is what "under it" points at, and often whose words these are.
        start = extract.start if not told.lead and not record.text[extract.end : told.start].strip() else told.start
        found = [replace(e, start=start, score=max(e.score, extract.score)) if e is told else e for e in found if e is not extract]
    return found


def tells_money(extract: Extract, records: dict[str, Record]) -> bool:
    """Whether an extract holds an amount of money."""
    record, text = records[extract.hit.record_id], text_of(extract, records)
    if extract.lead and (is_row(text) or extract.label):
        row = f"{record.text[slice(*extract.label)]}{SEPARATOR}{text}" if extract.label else text
        return row_holds_money(record.text[slice(*extract.lead)], row, record.language)
    return holds_money(text, record.language)


def choose_reasons(hits: Sequence[Hit], records: dict[str, Record], match: Match, wanted: dict[str, frozenset[str]]) -> list[Extract]:
    """The extracts that give reasons, best first, of the passages that a question was found in; none where none is near what meets the
    question best."""
    found = fitting(hits, records, match, wanted)
    if not found:
        return []
    # A recital says why and not what: here that is no fault.
    scored = [(c, c.features.score + (c.features.recital and -RECITAL)) for c in found]
    least = max(score for _, score in scored) - _REASONS_MARGIN
    reasons = [
        Extract(c.hit, c.unit.start, c.unit.end, score, c.unit.lead, label=c.unit.label)
        for c, score in scored
        if score > least and _gives(records[c.hit.record_id], c.unit.start, c.unit.end)
    ]
    reasons.sort(key=lambda e: (-e.score, e.hit.rank, e.start))
    return joined(within_budget(reasons, records, QUOTE_BUDGET), records)


def _gives(record: Record, start: int, end: int) -> bool:
    text = record.text[start:end]
    return not is_courtesy(text) and text[-1:] not in ":：" and gives_reason(text, record.language)


def _is_reference(candidate: Candidate, record: Record) -> bool:
    """Whether a unit is a short footnote ("5 Resolution 60/1.", "2 Orvell, Head of Section, Office of Lights.") that doesn't hold what is asked for: it
    says where to look or who someone is, and no more."""
    if candidate.unit.kind != "footnote" or candidate.of_type:
        return False
    return candidate.features.length < _NOTE or names_someone(record.text[candidate.unit.start : candidate.unit.end])


def tells_who(extract: Extract, records: dict[str, Record]) -> bool:
    """Whether an extract names who may hold an office: a person by a title, or a person or a State beside an office."""
    record, text = records[extract.hit.record_id], text_of(extract, records)
    if any(f.name == "signatory" and extract.start <= f.start < extract.end for f in record.facts) or names_with_title(text, record.language):
        return True
    return OFFICE.search(text) is not None and not _HOLDERS.isdisjoint(types_in(text, record.language))


def _title_blocks(candidates: Sequence[Extract], records: dict[str, Record], told: Sequence[str]) -> list[Extract]:
    """The lines of the title blocks of the records found first that tell these facts; of a draft, who sponsors it is who sent it."""
    found: list[Extract] = []
    best = {e.hit.record_id: e for e in sorted(candidates, key=lambda e: (-e.hit.rank, e.score))} if told else {}
    for extract in sorted(best.values(), key=lambda e: e.hit.rank)[:_BLOCKS]:
        record = records[extract.hit.record_id]
        sponsors = [replace(f, name="sender") for f in authors(record) if f.name == "sponsor"] if "sender" in told else []
        for name in told:
            fact = next((f for f in (*record.facts, *sponsors) if f.name == name and f.end), None)
            lines = [p for p in record.paragraphs if fact and p.start < fact.end and p.end > fact.start]
            if lines and not any(e.hit.record_id == record.record_id and e.start == lines[0].start for e in found):
                found.append(Extract(extract.hit, lines[0].start, lines[-1].end, extract.score + _TOLD))
                notes = sponsors_lines(record)[1:] if fact in sponsors else []
                found += [Extract(extract.hit, start, end, extract.score + _TOLD) for start, end in notes]
    return found
