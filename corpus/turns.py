"""The questions of a conversation as what comes behind them goes back to them: how each was understood, and which records answered it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.exchange import Carried
from corpus.languages import SIX, Language, detect
from corpus.pointing import asks
from corpus.questions import Question, understand
from corpus.talk_words import sentence, without_mark

_GREETING = 3  # words of what is no question


@dataclass(frozen=True, slots=True)
class CitedRecord:
    """A record that an answer cited: what a later question can name it by."""

    symbol: str | None
    title: str | None = None
    date: str | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation, as it was resolved, with its answer's language, and the records it cited, the one that it
    speaks of most first. `topic` is what the question was about where it was itself carried over; `refused` why it was refused,
    where it was. `cited` are the spans of records that the answer rests on, as (record id, start, end), and `confidence` its own."""

    question: Question
    language: Language
    records: tuple[CitedRecord, ...] = ()
    topic: str = ""
    refused: str = ""
    cited: tuple[tuple[str, int, int], ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Resolved:
    """The question as it is to be searched for, the language to answer in, what was carried over, and whether it was changed."""

    question: str
    language: Language
    carried: tuple[Carried, ...] = ()
    changed: bool = False

    @property
    def topic(self) -> str:
        """The former question's topic, where it was attached to this one."""
        return next((c.value for c in self.carried if c.kind == "topic"), "")


def without_frame(turn: Turn) -> Turn:
    """A turn whose question quotes another one, with that in its place: what goes on from it is put to the question, not to what it is
    quoted in ("What reasons are given in CHL/2031/12 (on the question …)?")."""
    if not turn.topic:
        return turn
    language = detect(turn.topic)
    language = language if language in SIX else turn.question.language
    return replace(turn, question=understand(sentence(turn.topic, language), language), topic="")


def asked_something(turn: Turn) -> bool:
    """Whether a turn was a question: a greeting or thanks leave nothing to go on with."""
    text, language = without_mark(turn.question.text), turn.question.language
    return (
        bool(turn.records)
        or len(text.split()) > _GREETING
        or (language in SIX and (asks(text, language) or len(understand(text, language).mentions.items) > 0))
    )


def spoken_record(earlier: Sequence[Turn]) -> CitedRecord | None:
    """The record that was spoken of last."""
    for turn in reversed(earlier):
        if turn.records:
            return turn.records[0]
        if turn.question.symbols:
            return CitedRecord(turn.question.symbols[-1].value)
    return None


def called(record: CitedRecord) -> str:
    """A record without a symbol by its title and date."""
    return ", ".join(p for p in (record.title, record.date) if p)


def spoken_of(question: str) -> Question:
    """`question` as `Turn` holds it."""
    return understand(question, detect(question))
