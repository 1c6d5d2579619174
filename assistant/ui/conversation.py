"""What one visitor has asked and was told, and the steps by which an answer appears. No Gradio here."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from assistant.answers import Answer
from assistant.pieces import pieces
from assistant.records.views import ShownRecord
from assistant.session import Conversation, Session
from assistant.ui.markup import escaped, lang
from assistant.ui.narrowing import conditions_html, understood_html
from assistant.ui.sources import empty_html, sources_html
from assistant.ui.streaming import answer_html
from assistant.ui.words import word
from corpus.errors import RapporteurError, RecordMissing
from corpus.languages import Language, detect
from corpus.questions.named import understand
from index.filters import Filters
from index.search import MAX_QUERY

if TYPE_CHECKING:
    from llama_index.core.base.llms.types import ChatMessage

log = logging.getLogger(__name__)

TURNS = 50
"""Questions of a conversation that are shown and kept."""

# Long enough to be seen growing and to be stopped, too short to be waited for.
_PAUSE_S = 0.04
_NONE = Filters()
ARRIVING = '<div role="log" aria-label="Conversation" aria-busy="true"></div>'
"""The conversation before the page has been told what to begin with."""

_STOPPED = "stopped"
_DONE = "done"


class Answering(Protocol):
    """What the page needs of a `Rapporteur`."""

    def chat(self, session: Session | None = None) -> Conversation: ...

    def show(self, record_id: str) -> ShownRecord: ...

    def examples(self) -> tuple[tuple[Language, str], ...]: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply so far.

    `number` tells it from the other turns of the conversation, and `asked` is the question as it was put, within `filters`. Of
    `answer` the first `shown` pieces can be read. `ending` is empty while more may come; then it is "done" or "stopped". `problem` is an
    error in one line. `named` is what the question was understood to name, and `before` what the session remembered when it was asked.
    `key` tells the answer from all others; `stale` says that records which it quotes have changed since.
    """

    asked: str
    number: int = 1
    answer: Answer | None = field(default=None, compare=False)
    shown: int = 0
    ending: str = ""
    problem: str = ""
    filters: Filters = _NONE
    named: tuple[tuple[str, str], ...] = ()
    before: tuple[ChatMessage, ...] = field(default=(), compare=False)
    key: str = field(default_factory=lambda: uuid.uuid4().hex, compare=False)
    stale: bool = False

    @property
    def done(self) -> bool:
        """Whether nothing more will come."""
        return bool(self.ending)

    def html(self, spoken: Language, last: bool, rated: bool = False) -> str:
        """The turn, with what can be done with it once its reply has ended.

        Args:
            last: whether it is the last one, which alone can be asked again.
            rated: whether readers may say if it helped.
        """
        question = f'<div class="question" dir="auto">{escaped(self.asked)}</div>'
        return f'<article class="turn" data-number="{self.number}">{question}{conditions_html(self.filters, spoken)}{self._reply(spoken)}{self._acts(spoken, last, rated)}</article>'

    def _reply(self, spoken: Language) -> str:
        said = ""
        if self.answer is not None:
            said = answer_html(tuple(pieces(self.answer))[: self.shown], self.answer, self.number, spoken)
        elif not self.ending:
            said = f'<div class="waiting" role="status">{word("searching", spoken)}</div>'
        if self.problem:
            said += f'<div class="problem" role="alert" dir="auto">{escaped(self.problem)}</div>'
        notes = [word(name, spoken) for name, holds in (("stopped", self.ending == _STOPPED), ("stale", self.stale)) if holds]
        return said + "".join(f'<div class="problem">{note}</div>' for note in notes)

    def _acts(self, spoken: Language, last: bool, rated: bool) -> str:
        if not self.done:
            return ""
        edit = f'<button type="button" data-act="edit" data-turn="{self.number}">{word("edit", spoken)}</button>'
        retry = f'<button type="button" data-act="retry" data-turn="{self.number}">{word("again", spoken)}</button>' if last else ""
        named = understood_html(self.named, self.filters.without, self.number, spoken, can_change=last)
        copy = f'<button type="button" data-act="copy" data-turn="{self.number}">{word("copy", spoken)}</button>' if self.answer else ""
        ratings = (("helped", "yes"), ("not_helped", "no")) if rated and self.answer else ()
        rating = "".join(
            f'<button type="button" class="rating" data-act="like" data-turn="{self.number}" data-name="{name}" data-key="{self.key}" aria-pressed="false">'
            f"{word(label, spoken)}</button>"
            for label, name in ratings
        )
        return f'{named}<div class="acts">{edit}{retry}{copy}{rating}</div>'


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows at one moment: the conversation, oldest turn first, and the sources panel; and what the page's own
    session remembers of it, which begins with the first question. `examples` are questions to begin with; `spoken` is the language that
    the page is read in, and `rated` says whether readers may say if an answer helped. `key` tells the conversation from others that are
    kept; it is empty before the first question. `index` is the name of the index that is asked."""

    turns: tuple[Turn, ...] = ()
    sources: str = empty_html()
    session: Session | None = field(default=None, compare=False)
    examples: tuple[tuple[Language, str], ...] = ()
    spoken: Language = Language.EN
    rated: bool = False
    key: str = ""
    index: str = ""

    def conversation(self) -> str:
        """The conversation as HTML: a log, so that screen readers say what is added; without turns, questions to begin with."""
        turns = "".join(turn.html(self.spoken, turn is self.turns[-1], self.rated) for turn in self.turns)
        return f'<div role="log" aria-label="{word("conversation", self.spoken)}" data-key="{escaped(self.key)}">{turns or self._welcome()}</div>'

    def _welcome(self) -> str:
        welcome = f'<p class="nothing">{word("welcome", self.spoken)}</p>'
        if not self.examples:
            return welcome
        shown = "".join(
            f'<li><button type="button" data-act="example_select" data-example {lang(language)}>{escaped(question)}</button></li>'
            for language, question in self.examples
        )
        return f'{welcome}<p class="nothing">{word("try", self.spoken)}</p><ul class="examples">{shown}</ul>'

    def asked(self, question: str, filters: Filters = _NONE) -> View:
        """This view with a question that is not answered yet."""
        session = self.session or Session()
        shown = question if len(question) <= MAX_QUERY else question[:MAX_QUERY] + "…"  # the engine refuses it in one line
        number = self.turns[-1].number + 1 if self.turns else 1
        turn = Turn(shown, number, filters=filters, before=tuple(session.messages()))
        return replace(self, turns=(*self.turns, turn)[-TURNS:], sources="", session=session, key=self.key or uuid.uuid4().hex)

    def replied(self, sources: str | None = None, **changes: object) -> View:
        """This view with another reply to the last question: other values of its turn."""
        last = replace(self.turns[-1], **changes)  # type: ignore[arg-type]  # they are fields of a turn, checked where it is made
        return replace(self, turns=(*self.turns[:-1], last), sources=self.sources if sources is None else sources)

    def stopped(self) -> View:
        """This view after the visitor's stop: what was shown stays, and is said to be unfinished."""
        if not self.turns or self.turns[-1].done:
            return self
        return self.replied(None if self.sources else empty_html(self.spoken), ending=_STOPPED)

    @property
    def busy(self) -> bool:
        """Whether an answer is still growing."""
        return bool(self.turns) and not self.turns[-1].done

    def taken_back(self) -> View:
        """This view as it was before the last question was asked: nothing of that is remembered."""
        session = Session()  # another one: what was stopped may still be about to add its answer to the old one
        session.restore(self.turns[-1].before)
        return replace(self, turns=self.turns[:-1], sources=empty_html(self.spoken), session=session)

    def turn(self, number: object) -> Turn | None:
        """The turn of that number, if it is still shown."""
        return next((turn for turn in self.turns if turn.number == number), None)

    def answers(self) -> dict[int, Answer]:
        """The answers shown, by the number of their turn."""
        return {turn.number: turn.answer for turn in self.turns if turn.answer is not None}


def steps(
    engine: Answering, question: str, view: View, filters: Filters = _NONE, pause: Callable[[float], None] = time.sleep
) -> Generator[View, None, None]:  # fmt: skip
    """What the page shows from the question to the end of its answer.

    An error of the program is shown as its one line, any other as a line that gives nothing away: this is the border
    beyond which nothing may be raised, or the visitor would be left waiting.
    """
    now = view.asked(question, filters)
    yield now
    turn, shown = now.turns[-1].number, 0
    try:
        with closing(engine.chat(now.session).stream(question, filters=filters)) as answers:
            for answer in answers:
                sources = sources_html(answer, record_texts(engine, answer), turn, view.spoken)
                whole = len(tuple(pieces(answer)))
                for count in range(min(shown, whole - 1) + 1, whole + 1):
                    if count > 1:
                        pause(_PAUSE_S)
                    now = now.replied(sources, answer=answer, shown=count)
                    yield now
                shown = whole
    except RapporteurError as error:
        yield now.replied(empty_html(view.spoken), problem=str(error), ending=_DONE)
        return
    except Exception:
        log.exception("a question could not be answered")
        yield now.replied(empty_html(view.spoken), problem=word("broken", view.spoken), ending=_DONE)
        return
    last = now.turns[-1].answer
    yield now.replied(ending=_DONE, named=_named(last) if last else ())


def _named(answer: Answer) -> tuple[tuple[str, str], ...]:
    """What the question was understood to name, where its answer was looked for by that."""
    asked = answer.resolved_question
    return understand(asked, detect(asked)).named if answer.form not in ("records", "help") else ()


def begun(engine: Answering, spoken: Language = Language.EN, *, rated: bool = False, index: str = "") -> View:
    """An empty conversation with questions to begin with; without them where the index cannot be read, which the first answer tells."""
    try:
        return View(sources=empty_html(spoken), examples=engine.examples(), spoken=spoken, rated=rated, index=index)
    except RapporteurError as error:
        log.warning("no example questions: %s", error)
        return View(sources=empty_html(spoken), spoken=spoken, rated=rated, index=index)


def in_language(engine: Answering, view: View, spoken: Language) -> View:
    """The view in another language of the page."""
    last = view.turns[-1] if view.turns else None
    if last is None or last.answer is None or last.problem:
        return replace(view, spoken=spoken, sources=empty_html(spoken))
    try:
        texts = record_texts(engine, last.answer)
    except RapporteurError as error:
        log.warning("sources are shown by their quotes alone: %s", error)
        texts = {}
    return replace(view, spoken=spoken, sources=sources_html(last.answer, texts, last.number, spoken))


def record_texts(engine: Answering, answer: Answer) -> dict[str, str]:
    """By id, the texts of the records that an answer points to, without those that were replaced meanwhile.

    Raises:
        StoreError: the index cannot be read.
    """
    texts: dict[str, str] = {}
    for record_id in {c.record_id for c in answer.citations} | {n.record_id for n in answer.nearest}:
        try:
            texts[record_id] = engine.show(record_id).text
        except RecordMissing:
            log.debug("a record was replaced while its answer was shown")
    return texts
