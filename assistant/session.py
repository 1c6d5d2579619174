"""A conversation: questions asked one after the other, each understood with what was said before it.

What was said is kept by llama-index's `Memory`, bounded in tokens, in a store of this process that only its session holds.
"""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import astuple, replace
from typing import TYPE_CHECKING, Protocol

from assistant.answers import Answer
from assistant.help import is_help
from assistant.pieces import in_pieces
from assistant.talk_answers import Shown, on_refused, on_wish
from corpus.conversation.follow_ups import Carried, CitedRecord, Resolved, Turn, lasting, on_a_refusal, resolve
from corpus.conversation.listed import LISTS
from corpus.conversation.short_named import of_the_series
from corpus.conversation.talk_wishes import Wish, wish_of
from corpus.conversation.within_record import is_short, within_record
from corpus.errors import RecordMissing
from corpus.languages import SIX, Language, detect
from corpus.questions.named import understand
from corpus.questions.politeness import bare_question
from corpus.questions.record_questions import understand_records_question
from index.filters import Filters

if TYPE_CHECKING:
    from llama_index.core.base.llms.types import ChatMessage

TOKENS = 6_000
"""How many tokens of a conversation are remembered: about the last ten questions with their answers."""

_RECORDS = 6  # of an answer's cited records that are remembered
_LISTED = 20  # of the records of a list that are remembered
_NEARLY = 0.6  # the confidence of a refused answer from which the record that was spoken of is asked once more
_CITED = 12  # of its citations that are remembered
_ANSWER = 2_000  # characters of an answer that are remembered


class Asks(Protocol):
    """What a conversation needs of a `Rapporteur`."""

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]: ...

    def show(self, record_id: str) -> Shown: ...


class Rewriter(Protocol):
    """Makes of a question in a conversation one that can be understood alone: `corpus.conversation.follow_ups.resolve`, or a language model."""

    def __call__(self, question: str, language: Language, earlier: Sequence[Turn]) -> Resolved: ...


class Session:
    """The bounded memory of one conversation. Use from several threads is safe; nothing of it is seen by another session.

    Args:
        token_limit: how much is remembered, at least the last question with its answer.
    """

    def __init__(self, token_limit: int = TOKENS) -> None:
        from assistant.memory import bounded_memory

        self.id = uuid.uuid4().hex
        self._lock = threading.RLock()
        self._memory = bounded_memory(self.id, token_limit)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The questions that are remembered, oldest first."""
        from assistant.memory import exchanges

        return tuple(_turn(asked, reply) for asked, reply in exchanges(self.messages()))

    def messages(self) -> list[ChatMessage]:
        """The questions as they were asked, and the answers, oldest first."""
        with self._lock:
            return list(self._memory.get())

    def add(self, resolved: Resolved, answer: Answer, cited: Mapping[str, CitedRecord] | None = None, refused: str | None = None) -> None:
        """Remembers a question and its answer.

        Args:
            cited: the records that the answer cites, by record id, where more is known of them than the citations tell.
            refused: why the question was refused, where the answer itself is no refusal but tells of one.
        """
        from assistant.memory import exchange

        told = understand_records_question(resolved.question) if answer.form == "records" else None
        listed = told is not None and told.asks in LISTS  # in their order
        often = Counter(c.record_id for c in answer.citations)
        records = {c.record_id: CitedRecord(c.symbol, c.title, c.date) for c in answer.citations} | dict(cited or {})
        said = {"resolved": resolved.question, "topic": resolved.topic, "pin": resolved.pin}
        replied = {
            "language": str(answer.language),
            "refused": refused or (answer.reason if answer.refused else ""),
            "cited": [[c.record_id, c.start, c.end] for c in answer.citations[:_CITED]],
            "confidence": round(answer.confidence, 4),
            "records": [list(astuple(records[i])) for i in (list(often) if listed else [i for i, _ in often.most_common()])[: _LISTED if listed else _RECORDS]],
        }
        with self._lock:
            self._memory.put_messages(exchange(answer.question, said, answer.text[:_ANSWER], replied))

    def restore(self, messages: Sequence[ChatMessage]) -> None:
        """Puts a conversation that was held elsewhere in the place of what is remembered."""
        with self._lock:
            self._memory.reset()
            if messages:
                self._memory.put_messages(list(messages))

    def reset(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._memory.reset()


class Conversation:
    """Asks a `Rapporteur` within a session: each question is resolved with what was said, answered, and remembered.

    Args:
        spelt_out: a question with its short symbols as the records bear them ("And L.7?").
    """

    def __init__(self, engine: Asks, session: Session | None = None, rewriter: Rewriter = resolve, spelt_out: Callable[[str], str] = str) -> None:
        self.session = session or Session()
        self._spelt_out = spelt_out
        self._engine = engine
        self._rewriter = rewriter

    def ask(self, question: str, *, filters: Filters | None = None) -> Answer:
        """The answer to `question`, whose `resolved_question` says how it was understood; from the passages that meet `filters` alone.

        Raises:
            QuestionError: the question is empty or too long.
            StoreError: the index cannot be read.
        """
        *_, answer = self.stream(question, filters=filters)
        return answer

    async def aask(self, question: str, *, filters: Filters | None = None) -> Answer:
        """As `ask`, off the event loop."""
        return await asyncio.to_thread(self.ask, question, filters=filters)

    def stream(self, question: str, *, filters: Filters | None = None) -> Generator[Answer, None, None]:
        """The answer as it grows: each holds all that is proved so far, the last one is whole. What was given on is remembered, also
        where the caller stops reading."""
        turns = lasting(self.session.turns)
        said = bare_question(question)
        if (found := self._of_the_last(said, turns)) is not None:
            last_turn, told = found
            told = replace(told, question=question.strip(), resolved_question=told.resolved_question or question.strip())
            if last_turn is not None:
                # Remembered as the former question asked again, so that what follows still stands beside that one.
                topic = (Carried("topic", last_turn.topic),) if last_turn.topic else ()
                self.session.add(Resolved(last_turn.question.text, last_turn.language, topic, changed=True), told, refused=last_turn.refused)
            yield told
            return
        said = of_the_series(self._spelt_out(said), turns)
        resolved = self._rewriter(said, detect(said), turns)
        # A bare "no" or "ok" is said in the language of the conversation.
        nodded = next((turn.language for turn in turns[-1:] if not resolved.changed and is_help(said, turn.language) is turn.language), None)
        last: Answer | None = None
        try:
            for understood, answer in self._answers(resolved, question, filters, nodded, turns):
                resolved, last = understood, replace(answer, question=question.strip(), resolved_question=answer.resolved_question)
                yield last
        finally:
            if last is not None:
                self.session.add(resolved, last, self._cited(last))

    async def astream(self, question: str, *, filters: Filters | None = None) -> AsyncIterator[str | Answer]:
        """The answer's text in pieces, each as it is proved, and last the whole `Answer`."""
        async for piece in in_pieces(self.stream(question, filters=filters)):
            yield piece

    def _of_the_last(self, said: str, turns: Sequence[Turn]) -> tuple[Turn | None, Answer] | None:
        """What is answered to what asks of the last answer itself, and the turn of that answer; None where the records are asked."""
        if (refused := on_a_refusal(said, detect(said), turns)) is not None:
            return refused, on_refused(refused)
        last = next((turn for turn in reversed(turns) if turn.refused or turn.cited), None)
        wished = wish_of(said, dict.fromkeys((detect(said), *([last.language] if last else []), *SIX)))
        if wished is None:
            return None
        if wished[0] is Wish.SPEAKER and (last is None or not last.cited or not last.records or last.records[0].sender or last.records[0].is_draft):
            return None  # of one sender, and of sponsors, the catalog tells
        if wished[0] in (Wish.BEFORE, Wish.AFTER):  # not beside a title block, which answered what the catalog tells
            told = (turn for turn in reversed(turns) if turn.cited and not turn.refused and understand_records_question(turn.question.text) is None)
            last = next(told, last)
        remembered = None if wished[0] is Wish.SPEAKER else last  # who speaks is told beside an answer, and is none that others go on from
        return remembered, on_refused(last) if last and last.refused else on_wish(*wished, last, self._engine.show, said)

    def _answers(
        self, resolved: Resolved, question: str, filters: Filters | None, nodded: Language | None, turns: Sequence[Turn]
    ) -> Iterator[tuple[Resolved, Answer]]:
        """The answer as it grows, with how the question was understood: asked of all records where the one that it was put to does not answer
        it, unless they only say again what was quoted before."""
        refused: Answer | None = None
        for answer in self._asked(resolved, question, filters, nodded):
            if answer.refused:
                refused = answer
                break
            yield resolved, answer
        if refused and resolved.otherwise:
            *_, whole = self._asked(resolved.otherwise, question, filters, nodded)
            repeats = not whole.refused and bool(turns) and _is_said_before(whole, turns[-1]) and not _names_another(resolved.otherwise.question, turns[-1])
            yield (resolved, refused) if repeats else (resolved.otherwise, whole)
        elif refused:
            yield self._of_the_last_record(resolved, refused, question, filters, turns)

    def _of_the_last_record(
        self, resolved: Resolved, refused: Answer, question: str, filters: Filters | None, turns: Sequence[Turn]
    ) -> tuple[Resolved, Answer]:
        """A question that stands alone and was refused, though the record that the last answer cited comes nearest to it: asked of that record, and
        how it was understood then."""
        cited = {record_id for record_id, _, _ in turns[-1].cited} if turns and not turns[-1].refused else set()
        near = refused.nearest[0] if refused.nearest and refused.confidence >= _NEARLY and is_short(question) else None
        inner = within_record(question, resolved.language, near.symbol) if near and near.symbol and near.record_id in cited else None
        if inner is None or resolved.changed:
            return resolved, refused
        *_, answer = self._asked(inner, question, filters, None)
        return (resolved, refused) if answer.refused else (inner, answer)

    def _asked(self, resolved: Resolved, question: str, filters: Filters | None, nodded: Language | None) -> Iterator[Answer]:
        asked = resolved.question if resolved.changed else question
        spoken = resolved.language in (detect(asked), Language.UND)
        with closing(self._engine.stream(asked, filters=filters, language=nodded or (None if spoken else resolved.language))) as answers:
            yield from answers

    def _cited(self, answer: Answer) -> dict[str, CitedRecord]:
        """The cited records with their kinds and who sent them, where they tell of one."""
        cited: dict[str, CitedRecord] = {}
        for citation in {c.record_id: c for c in answer.citations}.values():
            try:
                record = self._engine.show(citation.record_id).record
            except RecordMissing:
                continue  # replaced meanwhile, and so nothing to speak of
            senders, states = record.values("sender"), record.values("sender_state")
            cited[citation.record_id] = CitedRecord(
                citation.symbol, citation.title, citation.date,
                sender=senders[0] if len(senders) == 1 else None,  # where letters are annexed, the words cited may be another's
                state=states[0] if len(states) == 1 else None,
                kind=record.metadata.kind,
            )  # fmt: skip
            if len(cited) == _LISTED:
                break
        return cited


def _is_said_before(answer: Answer, turn: Turn) -> bool:
    """Whether an answer quotes nothing but what the one of a turn did."""
    return all(any(c.record_id == record and start <= c.start and c.end <= end for record, start, end in turn.cited) for c in answer.citations)


def _names_another(question: str, turn: Turn) -> bool:
    """Whether a question names a State that the one of a turn does not: of several, the same words may answer each."""
    return not {s.code for s in understand(question, detect(question)).states} <= {s.code for s in turn.question.states}


def _turn(asked: ChatMessage, reply: ChatMessage | None) -> Turn:
    from assistant.memory import kept

    said, told = kept(asked), kept(reply)
    text = str(said.get("resolved") or asked.content or "")
    language = detect(text)
    return Turn(
        question=understand(text, language),
        language=Language.parse(str(told.get("language") or language)),
        records=tuple(CitedRecord(*fields) for fields in told.get("records", ())),
        topic=str(said.get("topic") or ""),
        refused=str(told.get("refused") or ""),
        cited=tuple((str(record_id), int(start), int(end)) for record_id, start, end in told.get("cited", ())),
        confidence=float(told.get("confidence") or 0.0),
        pin=str(said.get("pin") or ""),
        said=str(reply.content or "") if reply else "",
    )
