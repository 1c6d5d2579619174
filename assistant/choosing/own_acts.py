"""What a State itself asks for or offers, quoted from its own letters before what others grant it or ask of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract, met, text_of
from assistant.choosing.units import QUOTE_BUDGET, text_tokens, units_of
from corpus.conversation.parts import asked_part
from corpus.naming.answer_types import AnswerType
from corpus.naming.held_types import types_in
from corpus.naming.states import find_states
from corpus.questions.decision_questions import DECIDED
from corpus.questions.named import Question, understand
from corpus.questions.own_act_questions import own_act_asked
from corpus.record import Record
from corpus.statements.money import asks_for_money, holds_money
from corpus.statements.own_acts import OwnAct, states_own_act
from corpus.statements.standings import DRAFTS, Standing, standing_in
from index.matching import Match
from index.results import Hit

_OVER = 1.0  # deviations above what meets the question best
_FARTHER = 0.05  # cosines by which the part of a question that it meets worst may be met worse than by the other extracts
_SENDER = "sender"
_OF_BODIES = frozenset((Standing.DECISION, Standing.RECOMMENDATION))


def with_own_acts(
    question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record], match: Match
) -> tuple[list[Extract], bool]:
    """The extracts, where the question asks what a State asks for or offers, behind the sentences of its own letters that state it; what decisions and
    recommendations say of it, and what does not name it, is then left out. As they are where no letter of its own that was found states it. And whether
    these answer for sure, since the question names no matter that they might not be on."""
    own_part = asked_part(question.text, question.language)
    asked = own_act_asked(question if own_part == question.text else understand(own_part, question.language))
    if asked is None or not extracts:
        return list(extracts), False
    act, alone = asked
    letters = [hit for hit in hits if _is_own(hit) and _is_of_what_is_named(hit) and records[hit.record_id].metadata.kind not in DRAFTS]
    own = [extract for hit in letters for extract in _stating(question, act, hit, records[hit.record_id])]
    if not alone:
        least = max(met(e, match) for e in extracts) - _FARTHER
        own = [extract for extract in own if met(extract, match) >= least]
    chosen = _fitting(own, records)
    if not chosen:
        return list(extracts), False
    best = max(e.score for e in extracts) + _OVER
    chosen = [Extract(e.hit, e.start, e.end, best, e.lead) for e in chosen]
    rest = [e for e in extracts if not any(e.hit.record_id == c.hit.record_id and e.start < c.end and c.start < e.end for c in chosen)]
    return [*chosen, *(e for e in rest if _is_own(e.hit) or _may_tell(e, question.senders[0], records))], alone


def _is_own(hit: Hit) -> bool:
    """Whether a passage stands in a letter or paper of the State that the question names as its author."""
    return hit.signals.get(_SENDER, 0.0) > 0


def _is_of_what_is_named(hit: Hit) -> bool:
    """Whether a passage names some of the items, documents and days that the question names, and the year where it names one."""
    year = [hit.signals[kind] for kind in ("year", "of_year") if kind in hit.signals]
    return all(hit.signals.get(kind, 1.0) > 0 for kind in ("item", "symbol", "date", "adopted")) and (not year or max(year) > 0)


def _stating(question: Question, act: OwnAct, hit: Hit, record: Record) -> list[Extract]:
    """The sentences of a passage that state the act, with an amount or a number where one is asked for."""
    found: list[Extract] = []
    money = asks_for_money(question.text, question.language)
    number = AnswerType.NUMBER in question.answer_types
    for unit in units_of(record, hit):
        text = record.text[unit.start : unit.end]
        if not states_own_act(text, act, record.language) or (money and not holds_money(text, record.language)):
            continue
        if number and AnswerType.NUMBER not in types_in(text, record.language):
            continue
        found.append(Extract(hit, unit.start, unit.end, hit.score, unit.lead, of_type=money or number))
    return found


def _fitting(extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """As many of the extracts as there is room for, the first in any case, each once."""
    kept: list[Extract] = []
    room = float(QUOTE_BUDGET)
    for extract in extracts:
        size = text_tokens(text_of(extract, records))
        if any(extract.hit.record_id == k.hit.record_id and extract.start < k.end and k.start < extract.end for k in kept) or (kept and size > room):
            continue
        kept.append(extract)
        room -= size
    return kept


def _may_tell(extract: Extract, state: str, records: Mapping[str, Record]) -> bool:
    """Whether an extract of others may tell what the State asked for: it names it, and is no act of a body."""
    record = records[extract.hit.record_id]
    text = text_of(extract, records)
    if record.metadata.kind in DECIDED or standing_in(record, text) in _OF_BODIES:
        return False
    return any(mention.code == state for mention in find_states(text, record.language))
