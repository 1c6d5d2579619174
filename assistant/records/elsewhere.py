"""Extracts that are of another body, agenda item or resolution than the one that the question names by its number: they share all of its words
but the number, which is the point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from assistant.answers import Unmet
from assistant.choosing.extract import Extract
from assistant.records.adoptions import MEETINGS, decided_there
from corpus.layout.agenda import agenda_of, items_in
from corpus.naming.adopted_numbers import adopted_numbers
from corpus.naming.answer_types import AnswerType
from corpus.naming.numbered_bodies import NumberedBody, body_of_symbol, numbered_bodies
from corpus.questions.decision_questions import DECIDED, asks_for_a_decision
from corpus.questions.named import Question
from corpus.questions.record_questions import understand_records_question
from corpus.record import Record
from corpus.statements.standings import Standing, standing_in
from index.matching import Match
from index.results import Hit

_ASIDE = frozenset((AnswerType.PERSON, AnswerType.DATE, AnswerType.NUMBER, AnswerType.STATE))  # what is asked of a decision that was taken
_ON_IT = 0.25
"""The least cosine of the worst-met part of a question with a decision on it. In six languages and across them, decisions on other matters that
share only "decided" with the question mostly have less (3 of 16 questions more), those on it mostly more (1 of 15 less)."""

_WORDS = 0.6  # of what the question says, by rarity, that a decision on it holds word for word


def of_what_is_named(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> tuple[list[Extract], tuple[Unmet, ...]]:
    """The extracts without those of another numbered body, or, where the question asks for an act on an agenda item, of another item; and
    what no extract that is left is of, where some were left out. Extracts that tell no body or item stay. Where an extract is of the resolution or
    decision that the question calls by number, or names it, those of others are left out."""
    kept, unmet = list(extracts), list[Unmet]()
    for body in numbered_bodies(question.text):
        wanted = frozenset([str(body.number)])
        kept, found = _without_others(kept, [_numbers(e, records[e.hit.record_id], body) for e in kept], wanted)
        if not found:
            unmet.append(Unmet("body", " ".join(question.text[body.start : body.end].split())))
    if adopted := question.adopted_numbers:
        own = [_adopted(e, records[e.hit.record_id], adopted) for e in kept]
        kept = _without_others(kept, own, adopted)[0] if any(numbers & adopted for numbers in own) else kept
    items = frozenset(question.mentions.items)
    if items and question.acts:
        named = [_items(e, records[e.hit.record_id]) for e in kept]
        if _asks_for_all_of(question) and any(numbers & items for numbers in named):
            # A decision that names no item is one on another matter, as far as can be told.
            kept = [e for e, numbers in zip(kept, named, strict=True) if numbers or records[e.hit.record_id].metadata.kind not in DECIDED]
        kept, found = _without_others(kept, [_items(e, records[e.hit.record_id]) for e in kept], items)
        if not found:
            unmet += [Unmet("act_item", item) for item in sorted(items)]
    return kept, tuple(unmet)


def lacks_decision(
    question: Question, hits: Sequence[Hit], extracts: Sequence[Extract], records: Mapping[str, Record], match: Match, adopted: Set[str] = frozenset()
) -> bool:
    """Whether the question asks what was decided, by a body or by nobody that it names, and neither a decision among the hits nor an extract that
    tells one is on what it asks about. An extract of a draft that was adopted, or of a record of a meeting where it decides, is taken for one, but for one
    that orders the business of several items where one of them is asked for.

    Args:
        adopted: the ids of the records that are drafts which were adopted.
    """
    if not asks_what_was_decided(question):
        return False
    extracts = [e for e in extracts if not of_other_items(question, records[e.hit.record_id], e.start, e.end)]
    if any(e.hit.record_id in adopted or decided_there(records[e.hit.record_id], e.start, e.end) for e in extracts):
        return False
    deciding = {h.passage_id: h for h in hits if records[h.record_id].metadata.kind in DECIDED}
    deciding |= {e.hit.passage_id: e.hit for e in extracts if decides(e, records[e.hit.record_id], adopted)}
    return not any(is_on_it(hit, match) for hit in deciding.values())


def asks_what_was_decided(question: Question) -> bool:
    """Whether a question asks what was decided, by a body or by nobody that it names, on whatever matter."""
    if str(Standing.DECISION) not in question.acts or question.senders or question.answer_types & _ASIDE:
        return False
    return asks_for_a_decision(question.text, question.language)


def is_on_it(hit: Hit, match: Match) -> bool:
    """Whether a passage is on what the question asks about."""
    return match.unmet([hit.passage_id]) >= _ON_IT or match.words(f"{hit.context}\n{hit.text}", hit.language) >= _WORDS


def of_other_items(question: Question, record: Record, start: int, end: int) -> bool:
    """Whether a place in a record of a meeting is on other agenda items than those that the question names, by its heading, or, under none, names others
    beside them: in what order items are taken up is no decision on one of them."""
    wanted = frozenset(question.mentions.items)
    if not wanted or record.metadata.kind != MEETINGS:
        return False
    headed = agenda_of(record).headed(record.sections_at(start))
    return headed.isdisjoint(wanted) if headed else not items_in(record.text[start:end]) <= wanted


def decides(extract: Extract, record: Record, adopted: Set[str]) -> bool:
    """Whether an extract tells a decision; of drafts, those of the ones that were adopted do."""
    text = record.text[extract.start : extract.end]
    return record.record_id in adopted or standing_in(record, text) is Standing.DECISION or decided_there(record, extract.start, extract.end)


def _asks_for_all_of(question: Question) -> bool:
    """Whether a question asks for whatever was decided on an item, and names no matter beside it."""
    asked = understand_records_question(question.text)
    return asked is not None and asked.asks == "decided" and bool(asked.items)


def _without_others(extracts: Sequence[Extract], named: Sequence[Set[str]], wanted: Set[str]) -> tuple[list[Extract], bool]:
    """The extracts that tell none but other numbers left out; and whether what is left answers, as far as that can be told: one tells a number
    that is wanted, or none was left out."""
    kept = [e for e, numbers in zip(extracts, named, strict=True) if not numbers or numbers & wanted]
    return kept, len(kept) == len(extracts) or any(numbers & wanted for numbers in named)


def _numbers(extract: Extract, record: Record, body: NumberedBody) -> Set[str]:
    """The numbers of such a body that an extract, the headings above it, or else the record's title and symbol name."""
    for text in (record.text[extract.start : extract.end], record.section_at(extract.start), record.metadata.title or ""):
        if numbers := {str(b.number) for b in numbered_bodies(text) if b.names & body.names}:
            return numbers
    of = body_of_symbol(record.metadata.symbol or "")
    return {str(of[1])} if of and of[0] & body.names else frozenset()


def _adopted(extract: Extract, record: Record, wanted: Set[str]) -> Set[str]:
    """Of the resolutions and decisions `wanted` those that an extract names; else the one that it stands in, by its heading, title or symbol."""
    named = adopted_numbers(record.text[extract.start : extract.end]) & wanted
    return named or adopted_numbers("\n".join((record.section_at(extract.start), record.metadata.title or "", record.metadata.symbol or "")))


def _items(extract: Extract, record: Record) -> Set[str]:
    """The agenda items that an extract names, or that it stands under."""
    agenda = agenda_of(record)
    return items_in(record.text[extract.start : extract.end]) | (agenda.headed(record.sections_at(extract.start)) or agenda.assigned)
