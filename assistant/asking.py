"""From a question to an answer: search, choose what to quote, decide, cite, check."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from assistant.answers import Answer, Unmet
from assistant.choosing.confidence import GIVEN, RECORDS, UNMET, Signals, confidence
from assistant.choosing.date_lines import with_date_line
from assistant.choosing.enumerated import with_enumeration
from assistant.choosing.extracts import Extract, choose, choose_reasons, tells_money, tells_who, without_transmittals
from assistant.choosing.features import Candidate, candidates_of
from assistant.choosing.labelled import SURE as SURE_OF_LABEL
from assistant.choosing.labelled import labelled, with_labelled
from assistant.choosing.signals import signals_of
from assistant.choosing.unmeasured import unmeasured, unmeasured_line
from assistant.choosing.unquoted import unquoted
from assistant.choosing.unsaid import unreasoned, unsaid
from assistant.choosing.versions import preferred
from assistant.citing import cite, decisions_first, written
from assistant.help import help_answer
from assistant.parts import answered_in_parts
from assistant.phrases.general import say
from assistant.records.adopted_questions import of_adopted_draft
from assistant.records.alternative_answers import alternatives_answer
from assistant.records.answers import Told, told_of_records
from assistant.records.corrigenda import with_corrigenda
from assistant.records.decided_extracts import with_decisions
from assistant.records.draft_answers import draft_answer
from assistant.records.draft_standings import DraftStandings, draft_standings, with_adoptions
from assistant.records.elsewhere import asks_what_was_decided, lacks_decision, of_what_is_named
from assistant.records.item_adoptions import with_item_adoptions
from assistant.records.vote_answers import vote_answer
from assistant.refusal import nearest_of, notes, reason_of, refusal_text, unmet_of
from assistant.short_symbols import meant
from corpus.errors import RecordMissing
from corpus.languages import SIX, Language, detect
from corpus.layout.courtesies import asks_for_courtesies, asks_for_transmittals
from corpus.naming.bodies import adopting_body
from corpus.questions.holder_questions import asks_who_holds
from corpus.questions.named import Question, understand
from corpus.questions.politeness import bare_question
from corpus.questions.reasons import reasons_asked
from corpus.questions.slots import without
from corpus.questions.talk_words import LIGHT, WORDINGS, content_words
from corpus.questions.title_block_questions import title_block_facts
from corpus.record import Record
from corpus.statements.money import asks_for_money
from corpus.statements.standings import Standing
from index.asked import evidence_of
from index.filters import Filters
from index.given import GivenTexts
from index.matching import Match
from index.results import Hit, SearchResult
from index.search import checked_query
from index.spelling import WHOLE
from index.store import Index

log = logging.getLogger(__name__)

_HITS = 20
UNTOLD = 0.76
"""What the confidence is multiplied by where an amount of money or a measure is asked for and nothing that is quoted tells one, or a State is asked
about that no record names, or for who holds an office where nobody is named: refused, but for the surest. In the sets that the confidence is fitted on there are three questions on money, and fewer on measures, too few to fit it."""
_ATTEMPTS = 2
# Deviations by which the same text may score lower in one language than in another. What is further off is another text.
_VERSIONS = 2.0


class Collection(Protocol):
    """What can be asked: an index, or texts that a caller hands over."""

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]: ...

    def record(self, record_id: str) -> Record: ...

    def names(self, kind: str, value: str) -> bool: ...

    def values_named(self, kind: str) -> set[str]: ...

    def version_in(self, record_id: str, language: Language) -> str | None: ...

    def version_keys(self) -> Mapping[str, str]: ...

    def documents(self, filters: Filters | None = None) -> int: ...


class Asking:
    """Answers questions from one collection, without a language model: every statement is a verbatim extract.

    Args:
        threshold: refuse below this confidence; None takes the shipped one.
        language: what the program itself says is said in it, in place of the question's language; versions in it are quoted.
    """

    def __init__(self, index: Collection, threshold: float | None = None, filters: Filters | None = None, language: Language | None = None) -> None:
        self._index = index
        self._filters = filters
        self._judgement = GIVEN if isinstance(index, GivenTexts) else RECORDS
        self._threshold = self._judgement.threshold if threshold is None else threshold
        self._language = language

    def signals(self, question: str, without: frozenset[str] = frozenset()) -> tuple[Signals | None, tuple[Unmet, ...]]:
        """What the confidence in an answer to `question` would be judged by if the documents `without` were not there (None
        where nothing is left), and what the question names that no record does."""
        found, match = self._index.search_matching(bare_question(checked_query(question, "question")), _HITS * (4 if without else 1), self._filters)
        left = tuple(h for h in found.hits if h.document not in without)[:_HITS]
        looked = self._look(replace(found, hits=left), match)
        return looked.signals, looked.unmet

    def candidates(self, question: str) -> tuple[list[Candidate], dict[str, Record]]:
        """What might be quoted for `question`, with what tells for each, and the records by id."""
        found, match = self._index.search_matching(bare_question(checked_query(question, "question")), _HITS, self._filters)
        records = self._records(found.hits)
        return candidates_of(
            one_version(found.hits, self._index.version_keys(), found.language), records, match, evidence_of(understand(found.query, found.language))
        ), records

    def ask(self, question: str) -> Answer:
        """The answer, or a refusal. Of a question of several parts, each is answered with its own evidence; what is polite in it plays no part.
        One that would be refused, or names more so, is asked again with its slips of spelling mended, and the answer's resolved question tells as what it was read.

        Raises:
            QuestionError: the question is empty or too long.
            StoreError: the index cannot be read.
        """
        given = checked_query(question, "question")
        bare = bare_question(given)
        asked = meant(bare, self._index) if isinstance(self._index, Index) else bare
        if (reasoned := reasons_asked(asked)) is not None:
            return replace(self._searched(reasoned[0], 1, reasons=reasoned[1]), question=given, resolved_question=asked)
        answer = self._answered(asked)
        if isinstance(self._index, Index) and (mended := self._mended(asked, self._index, refused=answer.refused)):
            again = self._answered(mended)
            answer = answer if again.refused else again
        return answer if answer.question == given else replace(answer, question=given)

    def _mended(self, asked: str, index: Index, *, refused: bool) -> str | None:
        """A question that is refused without its slips of spelling; one that is answered only where it names more without them: with "itme 7" read
        as it stands, any item answers."""
        language = detect(asked)
        if not refused and language not in WHOLE:
            return None
        mended = index.respelled(asked, language)
        more = mended is not None and len(understand(mended, language).named) > len(understand(asked, language).named)
        return mended if refused or more else None

    def _answered(self, asked: str) -> Answer:
        told = of_the_records(asked, self._index, self._filters, self._language)
        return told.answer or answered_in_parts(asked, detect(asked), self._part) or _noted(told, self._searched(asked, 1))

    def _part(self, question: str, share: int, of: str | None = None) -> Answer:
        if of is not None and self._asks_of_its_title_block(question):
            # "Which draft asks for a register, and who submitted it?"
            answer = Asking(self._index, self._threshold, replace(self._filters or Filters(), document=of), self._language).ask(question)
            if not answer.refused:
                return answer
        told = of_the_records(question, self._index, self._filters, self._language)
        return told.answer or _noted(told, self._searched(question, share))

    def _asks_of_its_title_block(self, question: str) -> bool:
        """Whether a part asks only for what a title block tells, of a document that it does not name itself."""
        understood = understand(question, detect(question))
        return isinstance(self._index, Index) and not understood.symbols and bool(title_block_facts(understood))

    def _searched(self, question: str, share: int, *, reasons: Language | None = None) -> Answer:
        """The answer from what a search finds; `share` is how many questions share the room for quotes, `reasons` the language in which the
        reasons of what answers the question are asked for, where they are."""
        if isinstance(self._index, Index):
            question = of_adopted_draft(question, self._index)
        for attempt in range(_ATTEMPTS):
            try:
                return self._answer(question, share, reasons)
            except RecordMissing:
                # A record was replaced between the search and the citation: search again.
                if attempt == _ATTEMPTS - 1:
                    raise
                log.debug("a record changed during the question; asking again")
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _answer(self, question: str, share: int, reasons: Language | None) -> Answer:
        started = time.perf_counter()
        found, match = self._index.search_matching(question, _HITS, self._filters)
        searched = time.perf_counter()
        looked = self._look(found, match, share)
        sure = confidence(looked.signals, self._judgement) if looked.signals else 0.0
        sure = max(sure, SURE_OF_LABEL) if looked.labelled else sure
        sure = min(UNMET, sure) if looked.unmet else sure * UNTOLD if looked.untold else sure
        if reasons:  # how sure it is that the records speak of the matter is told by what answers the question itself
            looked = replace(looked, extracts=choose_reasons(looked.hits, looked.records, match, evidence_of(looked.question)), reasons=True)
            sure = sure if looked.extracts else 0.0
        refused = bool(looked.unmet) or not looked.extracts or sure < self._threshold
        language = self._language or reasons
        spoken = replace(found, language=language) if language else found
        answer = self._refused(spoken, looked, sure) if refused else self._extracted(spoken, looked, sure, match)
        timings = found.timings | {"asking_ms": (time.perf_counter() - searched) * 1e3, "total_ms": (time.perf_counter() - started) * 1e3}
        return replace(answer, timings=timings)

    def _look(self, found: SearchResult, match: Match, share: int = 1) -> _Looked:
        """What is in a search's hits for its question."""
        question = understand(found.query, found.language).without(self._filters.without if self._filters is not None else ())
        wanted = evidence_of(question)
        records = self._records(found.hits)
        hits = one_version(found.hits, self._index.version_keys(), found.language)
        money = asks_for_money(question.text, question.language)
        holder = asks_who_holds(question.text, question.language)
        extracts = choose(
            hits,
            records,
            match,
            wanted,
            title_block_facts(question),
            share,
            asks_for_courtesies(question.text),
            money,
            asks_for_transmittals(question.text),
            holder,
        )
        extracts, elsewhere = of_what_is_named(question, with_enumeration(question, extracts, records, share), records)
        rows = labelled(question, extracts, hits, records) if extracts else []
        extracts = with_labelled(rows, extracts, records)
        drafts, decided = DraftStandings(), True
        if isinstance(self._index, Index):
            quoted = records.values() if asks_what_was_decided(question) else (records[e.hit.record_id] for e in extracts)
            drafts = draft_standings(quoted, self._index, found.language)
            extracts = with_decisions(question, hits, drafts.ordered(extracts), records, match, drafts.adopted.keys())
            decided = not lacks_decision(question, hits, extracts, records, match, drafts.adopted.keys())
        signals = signals_of(question, extracts, hits, records, match) if extracts else None
        untold = (money and not any(tells_money(e, records) for e in extracts)) or unmeasured(question, extracts, records) is not None
        if isinstance(self._index, Index):
            unknown = bool(question.states) and not any(self._index.names("state", state.code) for state in question.states)
            untold = untold or unknown or (holder and not any(tells_who(e, records) for e in extracts))
        unmet = unmet_of(question, wanted, self._index) or elsewhere
        return _Looked(question, hits, records, extracts, signals, unmet, untold, decided, drafts, labelled=bool(rows))

    def _records(self, hits: Sequence[Hit]) -> dict[str, Record]:
        return {record_id: self._index.record(record_id) for record_id in {h.record_id for h in hits}}

    def _extracted(self, found: SearchResult, looked: _Looked, sure: float, match: Match) -> Answer:
        keeps = asks_for_transmittals(looked.question.text) or _names_no_subject(looked.question)
        own = looked.extracts if keeps else without_transmittals(looked.extracts, looked.records)
        if self._filters is None or self._filters.language is None:  # else what is quoted is in the language that is set
            own = [preferred(e, looked.records, found.language, self._index.version_in, self._index.record) for e in own]
        own = with_date_line(looked.question, own, looked.records)
        asked = [Standing(act) for act in sorted(looked.question.acts)]
        drafts = looked.drafts
        if isinstance(self._index, Index):  # other versions may be quoted than were found
            drafts = draft_standings((looked.records[e.hit.record_id] for e in own), self._index, found.language)
        citations, statements = cite(decisions_first(own, looked.records, drafts.adopted.keys()) if Standing.DECISION in asked else own, looked.records)
        statements = drafts.stated(statements, citations, looked.records)
        labels = drafts.labels(found.language)
        untold = {c.record_id for c in citations if c.language is not found.language and self._index.version_in(c.record_id, found.language) is None}
        body = adopting_body(looked.question.text, looked.question.language)
        absent = unquoted(looked.question, own, looked.records, found.language)
        remarks = unsaid(looked.question, looked.extracts, own, looked.records, match, found.language)
        if (dimension := unmeasured(looked.question, own, looked.records)) is not None:
            remarks.append(unmeasured_line(dimension, found.language))
        remarks += unreasoned(looked.question, own, looked.records, found.language)
        text = written(statements, citations, looked.records, found.language, asked, untold, body, absent, remarks, decided=looked.decided, labels=labels)
        answer = Answer(
            question=found.query, resolved_question=found.query, language=found.language, refused=False, reason=None, confidence=sure,
            text="\n".join([*notes(found.restricted, found.language), text]), statements=statements, citations=citations,
            lead="" if looked.decided else text.partition("\n")[0],
        )  # fmt: skip
        if not isinstance(self._index, Index):
            return answer
        if not looked.decided:
            answer = with_item_adoptions(answer, own, looked.records, self._index, self._filters)
        return with_corrigenda(with_adoptions(answer, drafts), self._index)

    def _refused(self, found: SearchResult, looked: _Looked, sure: float) -> Answer:
        searched = self._index.documents(self._filters)
        reason = reason_of(looked.unmet, searched, found.language)
        if not searched and isinstance(self._index, GivenTexts):
            reason = say("none_given", found.language)
        elif self._filters and not searched:
            reason = say("none_meet", found.language)
        elif looked.reasons and not looked.extracts and not looked.unmet:
            reason = say("no_reasons", found.language)
        nearest = nearest_of(looked.hits, looked.records)
        text = refusal_text(reason, nearest, notes(found.restricted, found.language), searched, found.language)
        return Answer(
            question=found.query, resolved_question=found.query, language=found.language, refused=True, reason=reason, confidence=sure,
            text=text, nearest=nearest, unmet=looked.unmet,
        )  # fmt: skip


def _names_no_subject(question: Question) -> bool:
    """Whether a question asks for all that someone said ("What did Norrholm propose?"): a covering letter tells it in short."""
    if question.language not in SIX:
        return False
    words = content_words(without(question.text, question.states), WORDINGS[question.language])
    return all(LIGHT.fullmatch(word) or word[0].isupper() for word in words)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the hits of a search hold for its question; `signals` are None where there is no extract, `untold` is whether it asks for an
    amount of money or a measure that no extract tells, or about States that no record names, `decided` false where it asks what was decided and no extract is a decision on that, `drafts` how the drafts
    among the extracts stand, `reasons` whether the extracts are reasons, `labelled` whether one is a row that the question asks for by its label."""

    question: Question
    hits: list[Hit]
    records: dict[str, Record]
    extracts: list[Extract]
    signals: Signals | None
    unmet: tuple[Unmet, ...]
    untold: bool
    decided: bool
    drafts: DraftStandings
    reasons: bool = False
    labelled: bool = False


def of_the_records(question: str, collection: Collection, filters: Filters | None, language: Language | None = None) -> Told:
    """Help, where an index is greeted, what its records tell of votes and alternatives, or what its catalog tells where the question is about the records themselves."""
    if not isinstance(collection, Index):
        return Told()  # texts that a caller hands over have no catalog
    answer = help_answer(question, collection, language)
    for answered in (vote_answer, alternatives_answer, draft_answer):
        answer = answer or answered(question, collection, filters, language)
    return Told(answer) if answer else told_of_records(question, collection, filters, language)


def _noted(told: Told, answer: Answer) -> Answer:
    """The answer of a search, behind what the catalog tells of the question's records: that there is none of the kind that it asks for. A
    refusal that says what no record names says it already."""
    if answer.unmet or not told.lack:
        return answer
    return replace(answer, text=f"{told.lack}\n\n{answer.text}", lead=told.lack)


def one_version(hits: Sequence[Hit], keys: Mapping[str, str], language: Language) -> list[Hit]:
    """The hits without other language versions of a document: of each document's versions, the one in the question's language
    stays if the best of its hits is nearly as good as the best of all, or else the one found first. `keys`: `corpus.layout.versions.version_keys`."""
    chosen: dict[str, Hit] = {}
    for hit in hits:
        key = keys.get(hit.record_id)
        if key and (key not in chosen or (hit.language == language != chosen[key].language and hit.score > chosen[key].score - _VERSIONS)):
            chosen[key] = hit
    return [h for h in hits if not (key := keys.get(h.record_id)) or h.language == chosen[key].language]
