"""Answers to whether a State is among the sponsors of a draft, and who sponsors one and not another, from the lines that name the sponsors."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.phrases.record_phrases import comma, joined, labelled, tell
from assistant.records.lines import made, marks, sender_names, sender_words
from assistant.records.named_records import name_of, of_symbol
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.naming.states import find_states, state_name
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.sponsor_questions import SponsorQuestion, understand_sponsor_question
from corpus.statements.voters import code_of, is_named, may_be_compared, parties_in
from index.fact_queries import RecordFact
from index.filters import Filters
from index.store import Index

_PRIVATE = 0xE000  # the first of the characters that no text holds, in place of the names of States
_Sponsored = tuple[Document, list[RecordFact]]


def sponsor_answer(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer to a question on sponsors; None where it asks for something else, or where the records do not tell the sponsors of what it names.

    Args:
        filters: conditions that the records meet.
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    asked = understand_sponsor_question(question)
    if asked is None:
        return None
    asked = replace(asked, language=language or asked.language)
    with index.snapshot():
        selection = Selection(index, filters)
        found = [_sponsored(symbol, index, selection, asked.language) for symbol in asked.symbols]
        told = [each for each in found if each is not None]
        if len(told) < len(found) or (lead := _lead(asked, told)) is None:
            return None
        blocks = TitleBlocks(index, [row for document, _ in told for row in document.records])
        statements = [_statement(document, facts, blocks, asked.language) for document, facts in told]
    lines = [lead, *(f"{s.text} {marks(s.citations)}" for s in statements)]
    answer = made(RecordQuestion(question, asked.language, "sender"), lines, statements, blocks.citations)
    return replace(answer, lead=lead, timings={"total_ms": (time.perf_counter() - began) * 1e3})


def _sponsored(symbol: str, index: Index, selection: Selection, language: Language) -> _Sponsored | None:
    """The one document of a symbol with the lines that name its sponsors; None where there are none."""
    documents = of_symbol(symbol, selection, language)
    if len(documents) != 1:
        return None
    ids = [row.record_id for row in documents[0].records]
    facts = sorted((f for f in index.facts(["sponsor"], of=ids) if f.part == 0 and f.end), key=lambda f: (ids.index(f.record_id), f.start))
    own = [f for f in facts if f.record_id == facts[0].record_id]
    return (documents[0], own) if own else None


def _lead(asked: SponsorQuestion, told: Sequence[_Sponsored]) -> str | None:
    """What the lines come to; None where a name may stand there as another language writes it."""
    (document, facts), language = told[0], asked.language
    if not asked.party:
        first, second = (_names(each, language) for each in told[:2])
        of = {"document": name_of(document), "other": name_of(told[1][0])}
        names = [name for name in first if name not in second]
        return tell("sponsors_only", language, names=joined(names, language), **of) if names else tell("sponsors_both", language, **of)
    leads = [_lead_on(party, document, facts, language) for party in _parties(asked)]
    return "\n".join(known) if len(known := [lead for lead in leads if lead]) == len(leads) else None


def _parties(asked: SponsorQuestion) -> list[str]:
    """The parties that are asked about, each State's name in one piece though it may hold what joins two."""
    states = sorted(find_states(asked.party, asked.language), key=lambda s: s.start)
    text = asked.party
    for n, state in reversed(list(enumerate(states))):
        text = f"{text[: state.start]}{chr(_PRIVATE + n)}{text[state.end :]}"
    return [_restored(party, asked.party, [(s.start, s.end) for s in states]) for party in parties_in(text)]


def _restored(party: str, text: str, spans: Sequence[tuple[int, int]]) -> str:
    for n, (start, end) in enumerate(spans):
        party = party.replace(chr(_PRIVATE + n), text[start:end])
    return party


def _lead_on(asked: str, document: Document, facts: Sequence[RecordFact], language: Language) -> str | None:
    """Whether one party is among the sponsors; None where its name may stand there as another language writes it."""
    code = code_of(asked)
    party = state_name(code, language) if code else asked
    spoken = Language(next(row.language for row in document.records if row.record_id == facts[0].record_id))
    if any(is_named(fact.value, spoken, asked, near=False) for fact in facts):
        return tell("is_sponsor", language, party=party, document=name_of(document))
    return tell("no_sponsor", language, party=party, document=name_of(document)) if may_be_compared(asked, spoken) else None


def _names(told: _Sponsored, language: Language) -> list[str]:
    document, facts = told
    return list(dict.fromkeys(name for fact in facts for name in sender_names(fact, document, language)))


def _statement(document: Document, facts: Sequence[RecordFact], blocks: TitleBlocks, language: Language) -> Statement:
    citations = tuple(dict.fromkeys(c.number for fact in facts for c in blocks.prove(fact)))
    words = joined([sender_words(fact, document, language) for fact in facts], language)
    return Statement(f"{name_of(document)}{comma(language)}{labelled('sender', words, language)}", citations, True)
