"""What tells how well a sentence or list of a found passage answers, computed in one place for those who choose extracts
(`assistant.choosing.extracts`) and for those who fit the weights (`evals.fit_extracts`)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import astuple, dataclass

from assistant.choosing.units import Unit, text_tokens, units_of
from corpus.layout.provisions import KINDS, numbers_of
from corpus.naming.adopted_numbers import adopted_as, adopted_numbers
from corpus.naming.mentions import acts_stated, find_mentions
from corpus.questions.named import AnswerType, Question, types_in
from corpus.questions.reasons import seeks_reason, tells_why
from corpus.record import Record
from corpus.statements.stances import stances_at
from index.asked import evidence_of
from index.matching import Match
from index.results import Hit

_PASSAGES = 10  # hits whose sentences are looked at
_PERSON = str(AnswerType.PERSON)
_EXACT = frozenset((str(AnswerType.NUMBER), str(AnswerType.DATE)))  # told in recitals as well as anywhere
_CONTEXT = 0.9  # of what the context line meets of the question, counted for each unit below it
_REASON = "reason"
MARGIN = 2.0
"""How far below the best a further extract may score, in deviations: wider margins find more of the evidence and quote more beside the point."""
_NAMED = {"item": 1.0, "symbol": 1.0, "adopted": 1.0, "date": 1.0, "act": 2.8, "type": 1.4, "sender": 2.2, "stance": 1.5, _REASON: 1.4}


@dataclass(frozen=True, slots=True)
class Features:
    """`late` is late interaction with the context line, in deviations; `named` what the unit names of what the question names,
    each kind by its weight; `passage` how far the passage's own score is below the best passage's (0 or less); `words` the
    share of the question's words that stand in the unit; `length` the logarithm of its tokens, since what is longer says more;
    `recital` 1 for a recital."""

    late: float
    named: float
    passage: float
    words: float
    length: float
    recital: float

    def as_row(self) -> tuple[float, ...]:
        """The features as numbers, in the order of `WEIGHTS`."""
        return astuple(self)

    @property
    def score(self) -> float:
        """What they add up to, in deviations of late interaction."""
        return sum(weight * value for weight, value in zip(WEIGHTS, self.as_row(), strict=True))


RECITAL = -2.0
"""The weight of being a recital."""

WEIGHTS = (1.0, 1.0, 0.35, 2.6, 0.3, RECITAL)
"""Of the order that `python -m evals.fit_extracts SET…` fits, late interaction being 1, and kept where they put a covering unit first more
often than the weights fitted on other sets."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit of a hit that may be quoted, and what tells for it; `of_type`: it holds what the question asks for (a number, a date …);
    `on_item`: whether it stands under an agenda item that the question names, None where either names none; `on_place`: the same of articles and rules."""

    hit: Hit
    unit: Unit
    features: Features
    of_type: bool = False
    on_item: bool | None = None
    on_place: bool | None = None


def wanted_of(question: Question) -> dict[str, frozenset[str]]:
    """What a question names and asks for, by kind, as units are judged by it: what passages are searched by, and whether a reason is asked for."""
    reason = {_REASON: frozenset((_REASON,))} if seeks_reason(question.text, question.language) else {}
    return evidence_of(question) | reason


def candidates_of(hits: Sequence[Hit], records: Mapping[str, Record], match: Match, wanted: Mapping[str, frozenset[str]]) -> list[Candidate]:
    """The units of the first hits, in the order of the hits and of the text. `wanted` is what the question names, by kind (see `wanted_of`)."""
    found: list[Candidate] = []
    person = _PERSON in wanted.get("type", ())
    for hit in hits[:_PASSAGES]:
        record = records[hit.record_id]
        units = units_of(record, hit, signatures=person)
        scores = iter(match.spans(hit.passage_id, [part for unit in units for part in unit.parts], _CONTEXT))
        for unit in units:
            text = record.text[unit.start : unit.end]
            here = _named(record, unit, wanted, hit)
            exact = bool(wanted.get("type", frozenset()) & here.get("type", set()) & _EXACT)
            features = Features(
                late=max(next(scores) for _ in unit.parts), named=_weighed(wanted, here), passage=hit.score - hits[0].score,
                words=match.words(text, hit.language), length=math.log1p(text_tokens(text)), recital=float(recites(text) and not exact),
            )  # fmt: skip
            if person and unit.kind in ("signature", "address") and not features.words:
                continue  # these answer by the office that the question names; others are of whoever signed, or was written to
            items, asked = here.get("item", set()), wanted.get("item", frozenset())
            on_item = bool(items & asked) if items and asked else None
            of_type = bool(wanted.get("type", frozenset()) & here.get("type", set()))
            found.append(Candidate(hit, unit, features, of_type, on_item, _on_place(record, unit, wanted)))
    return found


def _on_place(record: Record, unit: Unit, wanted: Mapping[str, frozenset[str]]) -> bool | None:
    """Whether a unit stands in an article or a rule that the question names by its number; None where the question names none, or the unit stands in none."""
    asked = {(kind, number) for kind in KINDS for number in wanted.get(kind, ())}
    here = {place for section in record.root.path_at(unit.start) for place in numbers_of(section, record.language) if place[0] in KINDS} if asked else set()
    return bool(here & asked) if here else None


def recites(text: str) -> bool:
    """Whether a unit is a recital, which says why a body acts and not what it does: in six languages it ends with a comma."""
    return text.rstrip()[-1:] in ",،，"


def _weighed(wanted: Mapping[str, frozenset[str]], here: Mapping[str, Set[str | None]]) -> float:
    """How much of what the question names stands here, each kind by its weight; a reason is one of several things that a question asks for."""
    asked = {kind: len(values) for kind, values in wanted.items()} | {_REASON: 1 + len(wanted.get("type", ()))}
    return sum(_NAMED[kind] * len(values & here[kind]) / asked[kind] for kind, values in wanted.items() if kind in here)


def _named(record: Record, unit: Unit, wanted: Mapping[str, frozenset[str]], hit: Hit) -> Mapping[str, Set[str | None]]:
    """What the unit itself names, by kind, of a question that names anything; the headings above it count for the item, the letter that its hit
    stands in for the sender."""
    if not wanted:
        return {}
    text = " ".join(record.text[start:end] for start, end in filter(None, (unit.lead, unit.label, (unit.start, unit.end))))
    found = find_mentions(text)
    items = set(found.items)
    path = record.root.path_at(unit.start)
    headings = [heading for heading in (record.metadata.title, *(section.title for section in path)) if heading]
    for section in path:
        items |= set(section.agenda_items)
    dates = set(found.dates) | {f"-{d[4:]}" for d in found.dates if d[0] != "-"}
    types = {str(t) for t in types_in(text, record.language)}
    if any(f.name == "signatory" and unit.start <= f.start < unit.end for f in record.facts):
        types.add(_PERSON)
    return {
        "item": {*items},
        "symbol": {*found.symbols, record.metadata.symbol},
        "adopted": adopted_numbers(text) | adopted_as(headings, record.metadata.symbol),
        "date": {*dates},
        "act": {*acts_stated(text)},
        "type": {*types},
        "stance": {str(stance) for stance in stances_at(record, unit.start, unit.end)} if "stance" in wanted else set(),
        "sender": {*wanted.get("sender", ())} if hit.signals.get("sender") else set(),
        _REASON: {_REASON} if _REASON in wanted and tells_why(text, record.language) else set(),
    }


def fitting(hits: Sequence[Hit], records: Mapping[str, Record], match: Match, wanted: Mapping[str, frozenset[str]]) -> Sequence[Candidate]:
    """The candidates without those on another agenda item than the question names, where some are on that item: what was recommended on
    item 6 does not answer what was on item 5, however little was. So it is with articles and rules, where what meets the question best is near, or stands
    in the same record: whose articles are asked about, another of them may name better (a State that shares in a fund)."""
    found: Sequence[Candidate] = candidates_of(hits, records, match, wanted)
    if any(c.on_item for c in found):
        found = [c for c in found if c.on_item is not False]
    placed = [c.features.score for c in found if c.on_place]
    if placed and max(placed) > max(c.features.score for c in found) - MARGIN:
        return [c for c in found if c.on_place is not False]
    if placed:
        record_id = max(found, key=lambda c: c.features.score).hit.record_id
        return [c for c in found if c.on_place and c.hit.record_id == record_id] or found
    return found


def places(candidates: Sequence[Candidate]) -> int:
    """In how many sections of records something meets the question about as well as the best does; 0 without any."""
    least = max((c.features.score for c in candidates), default=0.0) - MARGIN
    return len({(c.hit.record_id, c.hit.section) for c in candidates if c.features.score > least})
