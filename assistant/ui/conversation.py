"""What one visitor has asked and was told, and the steps by which an answer appears. No Gradio here."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from assistant.answers import Answer
from assistant.pieces import pieces
from assistant.rapporteur import ShownRecord
from assistant.session import Conversation, Session
from assistant.ui.markup import escaped, lang
from assistant.ui.sources import empty_html, sources_html
from assistant.ui.streaming import answer_html
from corpus.errors import RapporteurError, RecordMissing
from corpus.languages import Language
from index.search import MAX_QUERY

if TYPE_CHECKING:
    from llama_index.core.base.llms.types import ChatMessage

log = logging.getLogger(__name__)

_TURNS = 50
# Long enough to be seen growing and to be stopped, too short to be waited for.
_PAUSE_S = 0.04
_WELCOME = '<p class="nothing">Ask a question. The sources of its answer appear beside it.</p>'
_TRY = '<p class="nothing">Questions that these records answer:</p>'
ARRIVING = '<div role="log" aria-label="Conversation" aria-busy="true"></div>'
"""The conversation before the page has been told what to begin with."""

_SEARCHING = '<div class="waiting" role="status">Searching the records…</div>'
_STOPPED = '<div class="problem">Stopped.</div>'
_BROKEN = "something went wrong inside the program; its log on the server says what"


class Answering(Protocol):
    """What the page needs of a `Rapporteur`."""

    def stream(self, q: str, *, language: Language | None = None) -> Generator[Answer, None, None]: ...

    def show(self, record_id: str) -> ShownRecord: ...

    def examples(self) -> tuple[tuple[Language, str], ...]: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply so far, both as harmless HTML; `done` when nothing more will come.

    `number` tells it from the other turns of the conversation, `asked` is the question as it was put, `answer` what the reply
    shows, and `before` what the session remembered when it was asked.
    """

    question: str
    reply: str = _SEARCHING
    done: bool = False
    number: int = 0
    asked: str = ""
    answer: Answer | None = field(default=None, compare=False)
    before: tuple[ChatMessage, ...] = field(default=(), compare=False)

    def html(self, last: bool) -> str:
        """The turn, with what can be done with it once its reply has ended."""
        edit = f'<button type="button" data-act="edit" data-turn="{self.number}">Edit</button>'
        retry = f'<button type="button" data-act="retry" data-turn="{self.number}">Ask again</button>' if last else ""
        acts = f'<div class="acts">{edit}{retry}</div>' if self.done else ""
        return f'<article class="turn">{self.question}{self.reply}{acts}</article>'


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows at one moment: the conversation, oldest turn first, and the sources panel; and what the page's own
    session remembers of it, which begins with the first question. `examples` are questions to begin with."""

    turns: tuple[Turn, ...] = ()
    sources: str = empty_html()
    session: Session | None = field(default=None, compare=False)
    examples: tuple[tuple[Language, str], ...] = ()

    def conversation(self) -> str:
        """The conversation as HTML: a log, so that screen readers say what is added; without turns, questions to begin with."""
        turns = "".join(turn.html(last=turn is self.turns[-1]) for turn in self.turns)
        return f'<div role="log" aria-label="Conversation">{turns or self._welcome()}</div>'

    def _welcome(self) -> str:
        if not self.examples:
            return _WELCOME
        shown = "".join(
            f'<li><button type="button" data-act="example_select" data-example {lang(language)}>{escaped(question)}</button></li>'
            for language, question in self.examples
        )
        return f'{_WELCOME}{_TRY}<ul class="examples">{shown}</ul>'

    def asked(self, question: str) -> View:
        """This view with a question that is not answered yet."""
        session = self.session or Session()
        shown = question if len(question) <= MAX_QUERY else question[:MAX_QUERY] + "…"  # the engine refuses it in one line
        html = f'<div class="question" dir="auto">{escaped(shown)}</div>'
        number = self.turns[-1].number + 1 if self.turns else 1
        turn = Turn(html, number=number, asked=shown, before=tuple(session.messages()))
        return View((*self.turns, turn)[-_TURNS:], "", session, self.examples)

    def replied(self, reply: str, sources: str | None = None, answer: Answer | None = None, *, done: bool = False) -> View:
        """This view with another reply to the last question."""
        last = replace(self.turns[-1], reply=reply, done=done, answer=answer or self.turns[-1].answer)
        return View((*self.turns[:-1], last), self.sources if sources is None else sources, self.session, self.examples)

    def stopped(self) -> View:
        """This view after the visitor's stop: what was shown stays, and is said to be unfinished."""
        if not self.turns or self.turns[-1].done:
            return self
        said = self.turns[-1].reply
        return self.replied(_STOPPED if said == _SEARCHING else said + _STOPPED, None if self.sources else empty_html(), done=True)

    def taken_back(self) -> View:
        """This view as it was before the last question was asked: nothing of that is remembered."""
        session = Session()  # another one: what was stopped may still be about to add its answer to the old one
        session.restore(self.turns[-1].before)
        return View(self.turns[:-1], empty_html(), session, self.examples)

    def turn(self, number: object) -> Turn | None:
        """The turn of that number, if it is still shown."""
        return next((turn for turn in self.turns if turn.number == number), None)

    def answers(self) -> dict[int, Answer]:
        """The answers shown, by the number of their turn."""
        return {turn.number: turn.answer for turn in self.turns if turn.answer is not None}


def steps(engine: Answering, question: str, view: View, pause: Callable[[float], None] = time.sleep) -> Generator[View, None, None]:
    """What the page shows from the question to the end of its answer.

    An error of the program is shown as its one line, any other as a line that gives nothing away: this is the border
    beyond which nothing may be raised, or the visitor would be left waiting.
    """
    asked = view.asked(question)
    turn = asked.turns[-1].number
    yield asked
    html, sources, shown, last = "", empty_html(), 0, None
    try:
        with closing(Conversation(engine, asked.session).stream(question)) as answers:
            for answer in answers:
                last = answer
                sources = sources_html(answer, record_texts(engine, answer), turn)
                parts = tuple(pieces(answer))
                for count in range(min(shown, len(parts) - 1) + 1, len(parts) + 1):
                    if count > 1:
                        pause(_PAUSE_S)
                    html = answer_html(parts[:count], answer, turn)
                    yield asked.replied(html, sources, answer)
                shown = len(parts)
    except RapporteurError as error:
        yield asked.replied(html + problem_html(str(error)), empty_html(), last, done=True)
        return
    except Exception:
        log.exception("a question could not be answered")
        yield asked.replied(html + problem_html(_BROKEN), empty_html(), last, done=True)
        return
    yield asked.replied(html, sources, last, done=True)


def begun(engine: Answering) -> View:
    """An empty conversation with questions to begin with; without them where the index cannot be read, which the first answer tells."""
    try:
        return View(examples=engine.examples())
    except RapporteurError as error:
        log.warning("no example questions: %s", error)
        return View()


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


def problem_html(line: str) -> str:
    """An error as a chat message."""
    return f'<div class="problem" role="alert" dir="auto">{escaped(line)}</div>'
