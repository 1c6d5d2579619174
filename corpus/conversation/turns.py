"""The questions of a conversation as what comes behind them goes back to them: how each was understood, and which records answered it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.conversation.carried import Carried
from corpus.languages import SIX, Language, detect
from corpus.naming.bodies import acting_body
from corpus.naming.offices import OFFICE
from corpus.questions.named import Question, understand
from corpus.questions.pointing import asks
from corpus.questions.talk_words import WORDINGS, sentence, without_mark
from corpus.questions.vote_questions import understand_vote_question

_GREETING = 3  # words of what is no question
_WORD = re.compile(r"[^\W\d_]{4,}|[一-鿿]{2,}")


@dataclass(frozen=True, slots=True)
class CitedRecord:
    """A record that an answer cited: what a later question can name it by. `state` is its sender's code, `kind` as `Metadata.kind`."""

    symbol: str | None
    title: str | None = None
    date: str | None = None
    sender: str | None = None
    state: str | None = None
    kind: str | None = None

    @property
    def is_draft(self) -> bool:
        """Whether it is proposed by sponsors."""
        return (self.kind or "").startswith("draft")


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation, as it was resolved, with its answer's language, and the records it cited, the one that it
    speaks of most first. `topic` is what the question was about where it was itself carried over; `refused` why it was refused,
    where it was. `cited` are the spans of records that the answer rests on, as (record id, start, end), and `confidence` its own; `pin`
    is the record that the question was put to, where it does not name it itself; `said` is the answer's text."""

    question: Question
    language: Language
    records: tuple[CitedRecord, ...] = ()
    topic: str = ""
    refused: str = ""
    cited: tuple[tuple[str, int, int], ...] = ()
    confidence: float = 0.0
    pin: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The question as it is to be searched for, the language to answer in, what was carried over, and whether it was changed;
    `otherwise` is how it is asked of all records, where it is put to one and that does not answer it."""

    question: str
    language: Language
    carried: tuple[Carried, ...] = ()
    changed: bool = False
    otherwise: Resolved | None = None

    @property
    def pin(self) -> str:
        """The record that the question was put to."""
        return next((c.value for c in self.carried if c.kind == "record"), "")

    @property
    def topic(self) -> str:
        """The former question's topic, where it was attached to this one."""
        return next((c.value for c in self.carried if c.kind == "topic"), "")


def without_frame(turn: Turn) -> Turn:
    """A turn whose question quotes another one, with that in its place: what goes on from it is put to the question, not to what it is
    quoted in ("What reasons are given in CHL/2031/12 (on the question …)?")."""
    if not turn.topic or understand_vote_question(turn.question.text):  # of a vote, what it was on is the matter, and no frame
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


def without_pin(turn: Turn) -> Turn:
    """A turn as if its question had been asked of all records: what has a subject of its own goes on from it without the record."""
    if not turn.pin:
        return turn
    text, language = turn.question.text, turn.question.language
    for form in (*(w.within for w in WORDINGS.values()), " ({})", "（{}）"):
        text = text.replace(form.format(turn.pin), "", 1)
    return replace(turn, question=understand(text, language), pin="")


def of_all_records(turn: Turn) -> Turn:
    """A turn as if its answer had cited none: its question's own document is what is left to point to."""
    return replace(without_pin(turn), records=())


def spoken_record(earlier: Sequence[Turn], states: Iterable[str] = (), kind: str | None = None) -> CitedRecord | None:
    """The record that was spoken of last: of those that an answer cited one of the kind that is meant, before others, and one that is from whom
    is spoken of.

    Args:
        states: the codes of the States that the new question names; without, those of the question that was answered count.
    """
    for turn in reversed(earlier):
        if turn.records:
            named = frozenset(states)
            return max(turn.records, key=lambda r: (kind is not None and r.kind == kind, _is_from(r, turn, named)))
        if turn.question.symbols:
            return CitedRecord(turn.question.symbols[-1].value)
    return None


def is_anothers(record: CitedRecord | None, earlier: Sequence[Turn], states: Iterable[str] = ()) -> bool:
    """Whether a question is about a State's words, or what is of a State, and the record that was cited is neither from that State nor what the
    question itself named or asked the act of: what follows is as likely told elsewhere."""
    turn = next((t for t in reversed(earlier) if t.records), None)
    if record is None or turn is None:
        return False
    asked, named = turn.question, frozenset(states)
    if not named and (asked.kinds or asked.symbols or asked.documents or acting_body(asked.text, asked.language)):
        return False
    return bool(named or _speakers(asked)) and not _is_from(record, turn, named)


def _speakers(question: Question) -> frozenset[str]:
    return frozenset(s.code for s in question.states if s.role != "addressee")


def _is_from(record: CitedRecord, turn: Turn, named: frozenset[str]) -> bool:
    """Whether a record is from one of these States, or from whom the question of its turn names."""
    if named:
        return record.state in named
    if record.state is not None:
        return record.state in _speakers(turn.question)
    words = _WORD.findall(OFFICE.sub(" ", record.sender or ""))
    return any(word in turn.question.text for word in words)


def called(record: CitedRecord) -> str:
    """A record without a symbol by its title and date."""
    return ", ".join(p for p in (record.title, record.date) if p)


def spoken_of(question: str) -> Question:
    """`question` as `Turn` holds it."""
    return understand(question, detect(question))
