"""Answers to questions on votes: who voted how, with what result, from the records that tell of votes, word for word.

A vote on another document than the one that is named is no answer: that there is none is said then, and on what there are votes.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Nearest, Statement
from assistant.attribution import source_line
from assistant.phrases.record_phrases import joined, tell
from assistant.phrases.vote_phrases import say_of
from assistant.records.lines import SURE, made, marks
from assistant.records.matters import matter_of
from assistant.records.related import adopted
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.records.vote_places import VotePlace, listed_elsewhere, meant, vote_places
from assistant.refusal import refusal_text
from corpus.languages import Language
from corpus.naming.amendments import is_on_amendment
from corpus.naming.instruments import instruments_in
from corpus.naming.mentions import find_symbols
from corpus.naming.states import state_name
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.vote_questions import VoteQuestion, understand_vote_question
from corpus.statements.named_votes import names_voters
from corpus.statements.own_votes import tells_own_vote
from corpus.statements.vote_words import LISTED, OF_SIDE, RESULT, VOTED
from corpus.statements.voters import code_of, is_named, may_be_compared, named_in, parties_in
from corpus.statements.votes import AMENDMENT, SideList, Span, find_votes
from index.filters import Filters
from index.store import Index

_SHOWN = 5  # votes that are quoted
_CALLED = 12  # votes that a refusal calls
_READ = 30  # records that are read for whether they tell of a vote
_EXPLAINED = 2  # paragraphs in which a party tells how it voted, that are quoted
_SAID = 600  # characters of such a paragraph
_SPEAKER = 80  # characters at a paragraph's beginning in which its speaker is named


def vote_answer(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer to a question on votes; None where it asks for something else, or where its words call no vote that the records tell of.

    Args:
        filters: conditions that the records meet.
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    asked = understand_vote_question(question)
    if asked is None:
        return None
    wanted = matter_of(asked.on, asked.language)
    if is_on_amendment(asked.on):
        wanted = replace(wanted, places=wanted.places | {AMENDMENT})
    asked = replace(asked, language=language or asked.language)
    with index.snapshot():
        selection = Selection(index, filters)
        places = vote_places(selection, index, wanted, asked.language)
        found = meant(places, wanted, index, instruments_in(asked.on)) if places else [] if _on_untold_vote(asked, index, selection) else None
        if found is None:
            return None
        by_words = not (wanted.symbols or wanted.adopted or wanted.places or wanted.items)
        elsewhere = listed_elsewhere(found, places, index) if by_words and asked.asks in ("how", "who", "why") else []
        writing = _Writing(asked, index, [*elsewhere, *found], found if elsewhere else ())
        if (asked.asks == "why" or asked.reasons) and not writing.explains():
            return None  # another record may tell why
        answer = writing.answer() if found else _none(asked, places, index, selection, filters)
    return replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3})


def _on_untold_vote(asked: VoteQuestion, index: Index, selection: Selection) -> bool:
    """Whether the question names documents of this index by their symbols, and no record that names one says that anybody voted."""
    naming = {i for symbol, _, _ in find_symbols(asked.on) for i in index.records_naming("symbol", symbol)} & {row.record_id for row in selection.rows}
    records = map(index.record, sorted(naming)[:_READ])
    return 0 < len(naming) <= _READ and not any(words[r.language].search(r.text) for r in records for words in (VOTED, RESULT, LISTED) if r.language in words)


def _none(asked: VoteQuestion, places: Sequence[VotePlace], index: Index, selection: Selection, filters: Filters | None) -> Answer:
    """That there is no vote on what is named: what became of the document without one, where a record tells it, else what there are votes on."""
    language = asked.language
    reason = say_of("no_vote", language, value=asked.on)
    for symbol, _, _ in find_symbols(asked.on):
        told = adopted(RecordQuestion(asked.text, language, "adopted", symbols=(symbol,)), index, selection)
        if told and told.text.startswith(tell("adoption", language, value=symbol)):
            return replace(told, text=f"{reason}\n{told.text}", lead=reason)
    called = list(
        dict.fromkeys(_on(place, language) for place in places if place.vote.symbols or not any(place.adopted & p.adopted for p in places if p.vote.symbols))
    )
    on = [say_of("votes_on", language, values=("；" if language is Language.ZH else "; ").join(called[:_CALLED]))] if called else []
    headings = {(p.row.record_id, p.record.section_at(p.vote.start)): p for p in reversed(places)}
    near = [p for p in places if p in headings.values()][:_SHOWN]
    nearest = tuple(Nearest(p.row.record_id, p.row.document, p.record.section_at(p.vote.start), p.vote.start, p.vote.end, p.row.symbol) for p in near)
    text = refusal_text(reason, nearest, on, index.documents(filters), language)
    return Answer(
        question=asked.text, resolved_question=asked.text, language=language, refused=True, reason=reason, confidence=1 - SURE, text=text, nearest=nearest
    )


def _on(place: VotePlace, language: Language) -> str:
    """What was voted on, as an answer calls it: the symbol, what it became, the place in it; else the heading above."""
    named = [say_of(kind, language, n=number) for kind, _, number in (name.partition(" ") for name in (*place.vote.adopted, *place.vote.places))]
    return joined([*place.vote.symbols, *named], language) or place.record.section_at(place.vote.start) or place.row.document


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans in the order of the text, sentences that follow one another in a line as one."""
    found: list[Span] = []
    for start, end in sorted(dict.fromkeys(spans)):
        if found and start >= found[-1][1] and not text[found[-1][1] : start].strip(" \t"):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


class _Writing:
    """Puts the answer of some votes together."""

    def __init__(self, asked: VoteQuestion, index: Index, places: Sequence[VotePlace], unlisted: Sequence[VotePlace] = ()) -> None:
        """`unlisted` are those of the places that have no lists and are quoted nevertheless: others tell names on their matter."""
        self._asked, self._language = asked, asked.language
        self._places, self._unlisted = places, unlisted
        self._blocks = TitleBlocks(index, [p.row for p in places])
        self._lines: list[str] = []
        self._lead = ""
        self._statements: list[Statement] = []
        self._parties = parties_in(asked.party) if asked.party else []

    def explains(self) -> bool:
        """Whether a party tells of its vote in any of these places."""
        return any(self._explained(place) for place in self._places)

    def answer(self) -> Answer:
        if self._asked.asks == "votes":
            self._lines.append(say_of("votes", self._language))
        told = self._telling()
        for place in told[:_SHOWN]:
            self._tell(place)
        if len(told) > _SHOWN:
            self._lines.append(tell("more_untold", self._language, count=str(len(told) - _SHOWN)))
        return made(RecordQuestion(self._asked.text, self._language, "votes"), self._lines, self._statements, self._blocks.citations)

    def _telling(self) -> list[VotePlace]:
        """The votes that tell most of what is asked: where who voted how is asked for, those with lists, of these the ones that name the party; where it is
        asked why, before them those where the party tells of its vote."""
        listing = [p for p in self._places if p.vote.lists] if self._asked.asks in ("how", "who", "why") else []
        naming = [p for p in listing if any(self._list_of(p, party) for party in self._parties)]
        telling = naming or listing or [*self._places]
        telling += [p for p in self._unlisted if p not in telling]
        if self._asked.asks != "why" and not self._asked.reasons:
            return telling
        explaining = [p for p in self._places if self._explained(p)]
        return [*explaining, *(p for p in telling if p not in explaining)]

    def _list_of(self, place: VotePlace, party: str) -> SideList | None:
        return named_in(place.vote.lists, place.record.text, place.record.language, party)

    def _sides(self, place: VotePlace) -> tuple[str, tuple[SideList, ...]]:
        """What is told of the side of each party, and the lists that show it: those that name the parties, or all where one is in none."""
        found = [(party, self._list_of(place, party)) for party in self._parties]
        told = []
        for party, own in found:
            code = code_of(party)
            known = may_be_compared(party, place.record.language)
            name = state_name(code, self._language) if code else party
            unfound = "no_lists" if any(one.sentence for one in place.vote.lists) else "in_none" if known else "not_found"
            told.append(say_of(own.side if own else unfound, self._language, party=name))
        own_lists = {own for _, own in found if own}
        shown = tuple(one for one in place.vote.lists if one in own_lists) if all(own for _, own in found) else place.vote.lists
        return "\n".join(told), shown

    def _tell(self, place: VotePlace) -> None:
        """One vote: whose it was, from where, what was voted on, the lists that are asked for, the result."""
        vote, asks = place.vote, self._asked.asks
        lead = ""
        lists: tuple[SideList, ...] = ()
        if asks in ("how", "why") and vote.lists:
            lead, lists = self._sides(place)
        elif asks in ("who", "how many"):
            lists = tuple(found for found in vote.lists if self._asked.side in ("", found.side))
        if asks in ("how", "who", "why") and not lists:
            lead = say_of("side_unlisted" if vote.lists else "no_lists", self._language)
        spans = [vote.put, *(found.told for found in lists), vote.result]
        if vote.result is None and not lists:
            spans += [found.told for found in vote.lists]
        told = [span for span in spans if span]
        explained = self._explained(place) if asks == "why" or self._asked.reasons or (asks in ("how", "who") and not lists) else []
        if not lists and vote.result and ((explained and vote.lists) or names_voters(place.record.text[slice(*vote.result)], place.record.language)):
            lead = ""  # what is quoted tells some of the names
        told += explained
        if lead and (lists or lead != self._lead):
            self._lines.append(lead)
        self._lead = lead
        self._quote(place, _joined(place.record.text, told))

    def _explained(self, place: VotePlace) -> list[Span]:
        """The paragraphs under the same heading in which a party, whose name stands at their beginning, tells how it voted; where who voted so is
        asked for and no list tells it, those in which anybody does, if there was but one vote or they stand before the next one."""
        record, section = place.record, place.record.sections_at(place.vote.start)[-1]
        side = self._asked.side if self._asked.asks == "who" else ""
        until = self._next_vote(place) if side in OF_SIDE else None
        found: list[Span] = []
        for paragraph in record.paragraphs:
            said = record.text[paragraph.start : paragraph.end]
            telling = section.start <= paragraph.start < section.end and len(said) <= _SAID and VOTED[record.language].search(said)
            if not telling or (paragraph.start, paragraph.end) in (place.vote.put, place.vote.result) or LISTED[record.language].match(said):
                continue
            of_this = until is not None and (place.vote.end <= paragraph.start < until or until == section.end)
            if (of_this and tells_own_vote(said, record.language, side)) or any(is_named(said[:_SPEAKER], record.language, party) for party in self._parties):
                found.append((paragraph.start, paragraph.end))
        return found[:_EXPLAINED]

    def _next_vote(self, place: VotePlace) -> int | None:
        """Where what is said of votes behind a vote is said of the next one: at the end of its section where it is the only one there; None where it
        is the last of several, of any of which those may speak who explain their votes."""
        section = place.record.sections_at(place.vote.start)[-1]
        votes = find_votes(place.record.text, place.record.root, place.record.paragraphs, place.record.language, place.row.symbol, place.record.metadata.kind)
        under = [vote.start for vote in votes if section.start <= vote.start < section.end]
        return section.end if len(under) == 1 else next((start for start in under if start > place.vote.start), None)

    def _quote(self, place: VotePlace, spans: Sequence[Span]) -> None:
        """Quotes spans of a record under a line that says where they come from."""
        above = ""
        for span in spans:
            if (citation := self._blocks.quote(place.record, *span)) is None:
                continue
            line = source_line(citation, place.record, self._language)
            self._lines += [line] if line != above else []
            above = line
            self._statements.append(Statement(citation.quote, (citation.number,), True))
            self._lines.append(f"{citation.quote} {marks([citation.number])}")
