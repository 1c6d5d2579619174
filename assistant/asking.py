"""From a question to an answer: search, choose what to quote, decide, cite, check."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

from assistant.answers import Answer, Unmet
from assistant.choosing.by_states import with_all_states
from assistant.choosing.confidence import GIVEN, RECORDS, UNMET, Signals, confidence
from assistant.choosing.date_lines import with_date_line
from assistant.choosing.extracts import choose_reasons, without_transmittals
from assistant.choosing.features import Candidate, candidates_of, wanted_of
from assistant.choosing.followed import with_outcomes, with_replies
from assistant.choosing.labelled import SURE as SURE_OF_LABEL
from assistant.choosing.unmeasured import unmeasured, unmeasured_line
from assistant.choosing.unquoted import unquoted
from assistant.choosing.unsaid import unreasoned, unsaid
from assistant.choosing.versions import preferred
from assistant.citing import cite, decisions_first, written
from assistant.help import help_answer
from assistant.looking import OTHER_DOERS, OTHER_YEARS, Collection, Looked, look, one_version, records_of
from assistant.own_bodies import of_own_body
from assistant.parts import answered_in_parts
from assistant.phrases.general import say
from assistant.phrases.record_phrases import comma
from assistant.records.adopted_questions import of_adopted_draft
from assistant.records.alternative_answers import alternatives_answer
from assistant.records.answers import Told, told_of_records
from assistant.records.corrigenda import with_corrigenda
from assistant.records.draft_answers import draft_answer
from assistant.records.draft_standings import draft_standings, with_adoptions
from assistant.records.final_texts import with_final_texts
from assistant.records.item_adoptions import with_item_adoptions
from assistant.records.meeting_answers import meeting_answer, of_no_meeting
from assistant.records.sponsor_answers import sponsor_answer
from assistant.records.vote_answers import vote_answer
from assistant.refusal import between, nearest_of, notes, reason_of, refusal_text
from assistant.short_symbols import meant
from corpus.conversation.parts import asked_part
from corpus.errors import RecordMissing
from corpus.languages import SIX, Language, detect
from corpus.layout.courtesies import asks_for_transmittals
from corpus.naming.bodies import adopting_body
from corpus.questions.lower_case import with_state_names
from corpus.questions.named import Question, understand
from corpus.questions.politeness import bare_question
from corpus.questions.reasons import reasons_asked
from corpus.questions.slots import without
from corpus.questions.talk_words import LIGHT, WORDINGS, content_words
from corpus.questions.title_block_questions import names_no_document, title_block_facts
from corpus.record import Record
from corpus.statements.standings import Standing
from index.filters import Filters
from index.given import GivenTexts
from index.matching import Match
from index.results import SearchResult
from index.search import checked_query
from index.spelling import WHOLE
from index.store import Index

log = logging.getLogger(__name__)

_HITS = 20
_ATTEMPTS = 2


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
        looked = look(self._index, replace(found, hits=left), match, self._filters)
        return looked.signals, looked.unmet

    def candidates(self, question: str) -> tuple[list[Candidate], dict[str, Record]]:
        """What might be quoted for `question`, with what tells for each, and the records by id."""
        found, match = self._index.search_matching(bare_question(checked_query(question, "question")), _HITS, self._filters)
        records = records_of(self._index, found.hits)
        return candidates_of(
            one_version(found.hits, self._index.version_keys(), found.language), records, match, wanted_of(understand(found.query, found.language))
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
        asked = meant(with_state_names(bare), self._index) if isinstance(self._index, Index) else bare
        if (reasoned := reasons_asked(asked)) is not None:
            return replace(self._searched(reasoned[0], 1, reasons=reasoned[1]), question=given, resolved_question=asked)
        if isinstance(self._index, Index) and (called := of_own_body(asked, self._index)) != asked:
            return replace(self._answered(called), question=given, resolved_question=asked)
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
        if of is not None and self._asks_of_its_title_block(question, of):
            # "Which draft asks for a register, and who submitted it?"
            answer = Asking(self._index, self._threshold, replace(self._filters or Filters(), document=of), self._language).ask(question)
            if answer.citations and not answer.refused:
                return answer
        told = of_the_records(question, self._index, self._filters, self._language)
        return told.answer or _noted(told, self._searched(question, share))

    def _asks_of_its_title_block(self, question: str, of: str) -> bool:
        """Whether a part asks only for what a title block tells, and of no other document than `of`: what was added to it of the part before apart, it
        names nothing but, at most, that document's kind."""
        language = detect(question)
        own = understand(asked_part(question, language), language)
        if not isinstance(self._index, Index) or not title_block_facts(understand(question, language)) or not names_no_document(own):
            return False
        kinds = {kind.value for kind in own.kinds}
        return not kinds or any(self._index.documents(Filters(document=of, kind=kind)) for kind in kinds)

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
        looked = look(self._index, found, match, self._filters, share)
        sure = confidence(looked.signals, self._judgement) if looked.signals else 0.0
        sure = max(sure, SURE_OF_LABEL) if looked.labelled else sure
        sure = min(UNMET, sure) if looked.unmet else sure * OTHER_YEARS if looked.other_years else sure * OTHER_DOERS if looked.other_doers else sure
        elsewhere = of_no_meeting(found, looked.extracts, looked.records)
        sure = 0.0 if elsewhere else sure
        if reasons:  # how sure it is that the records speak of the matter is told by what answers the question itself
            looked = replace(looked, extracts=choose_reasons(looked.hits, looked.records, match, wanted_of(looked.question)), reasons=True)
            sure = sure if looked.extracts else 0.0
        refused = bool(looked.unmet) or elsewhere or not looked.extracts or sure < self._threshold
        language = self._language or reasons
        spoken = replace(found, language=language) if language else found
        answer = self._refused(spoken, looked, sure) if refused else self._extracted(spoken, looked, sure, match)
        timings = found.timings | {"asking_ms": (time.perf_counter() - searched) * 1e3, "total_ms": (time.perf_counter() - started) * 1e3}
        return replace(answer, timings=timings)

    def _extracted(self, found: SearchResult, looked: Looked, sure: float, match: Match) -> Answer:
        keeps = asks_for_transmittals(looked.question.text) or _names_no_subject(looked.question)
        own = looked.extracts if keeps else without_transmittals(looked.extracts, looked.records)
        own = with_all_states(looked.question, own, looked.records)
        if isinstance(self._index, Index):
            own = with_final_texts(looked.question, own, looked.records, self._index)
        if self._filters is None or self._filters.language is None:  # else what is quoted is in the language that is set
            own = [preferred(e, looked.records, found.language, self._index.version_in, self._index.record) for e in own]
        own = with_date_line(looked.question, with_replies(looked.question, with_outcomes(own, looked.records), looked.records), looked.records)
        asked = [Standing(act) for act in sorted(looked.question.acts)]
        drafts = looked.drafts
        if isinstance(self._index, Index):  # other versions may be quoted than were found
            known = drafts if found.language is looked.question.language else None  # what tells of an adoption is preferred in the language of the answer
            drafts = draft_standings((looked.records[e.hit.record_id] for e in own), self._index, found.language, known)
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

    def _refused(self, found: SearchResult, looked: Looked, sure: float) -> Answer:
        searched = self._index.documents(self._filters)
        reason = reason_of(looked.unmet, searched, found.language)
        if not searched and isinstance(self._index, GivenTexts):
            reason = say("none_given", found.language)
        elif self._filters and not searched:
            reason = say("none_meet", found.language)
        elif looked.reasons and not looked.extracts and not looked.unmet:
            reason = say("no_reasons", found.language)
        elif looked.extracts and not looked.unmet and (others := unquoted(looked.question, looked.extracts, looked.records, found.language)):
            reason = f"{reason}{between(found.language)}{say('nearest_of_others', found.language, names=comma(found.language).join(others))}"
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


def of_the_records(question: str, collection: Collection, filters: Filters | None, language: Language | None = None) -> Told:
    """Help, where an index is greeted, what its records tell of votes and alternatives, or what its catalog tells where the question is about the records themselves."""
    if not isinstance(collection, Index):
        return Told()  # texts that a caller hands over have no catalog
    answer = help_answer(question, collection, language)
    for answered in (vote_answer, meeting_answer, sponsor_answer, alternatives_answer, draft_answer):
        answer = answer or answered(question, collection, filters, language)
    return Told(answer) if answer else told_of_records(question, collection, filters, language)


def _noted(told: Told, answer: Answer) -> Answer:
    """The answer of a search, behind what the catalog tells of the question's records: that there is none of the kind that it asks for. A
    refusal that says what no record names says it already."""
    if answer.unmet or not told.lack:
        return answer
    return replace(answer, text=f"{told.lack}\n\n{answer.text}", lead=told.lack)
