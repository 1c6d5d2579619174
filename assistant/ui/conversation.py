"""What one visitor has asked and was told, and the steps by which an answer appears. No Gradio here."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Protocol

from assistant.answers import Answer
from assistant.pieces import pieces
from assistant.rapporteur import ShownRecord
from assistant.session import Conversation, Session
from assistant.ui.markup import escaped
from assistant.ui.sources import empty_html, sources_html
from assistant.ui.streaming import answer_html
from corpus.errors import RapporteurError, RecordMissing
from corpus.languages import Language
from index.search import MAX_QUERY

log = logging.getLogger(__name__)

_TURNS = 50
# Long enough to be seen growing and to be stopped, too short to be waited for.
_PAUSE_S = 0.04
_WELCOME = '<p class="nothing">Ask a question. The sources of its answer appear beside it.</p>'
_SEARCHING = '<div class="waiting" role="status">Searching the records…</div>'
_STOPPED = '<div class="problem">Stopped.</div>'
_BROKEN = "something went wrong inside the program; its log on the server says what"


class Answering(Protocol):
    """What the page needs of a `Rapporteur`."""

    def stream(self, q: str, *, language: Language | None = None) -> Generator[Answer, None, None]: ...

    def show(self, record_id: str) -> ShownRecord: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply so far, both as harmless HTML; `done` when nothing more will come."""

    question: str
    reply: str = _SEARCHING
    done: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows at one moment: the conversation, oldest turn first, and the sources panel; and what the page's own
    session remembers of it, which begins with the first question."""

    turns: tuple[Turn, ...] = ()
    sources: str = empty_html()
    session: Session | None = field(default=None, compare=False)

    def conversation(self) -> str:
        """The conversation as HTML: a log, so that screen readers say what is added."""
        turns = "".join(f'<article class="turn">{turn.question}{turn.reply}</article>' for turn in self.turns)
        return f'<div role="log" aria-label="Conversation">{turns or _WELCOME}</div>'

    def replied(self, reply: str, sources: str | None = None, *, done: bool = False) -> View:
        """This view with another reply to the last question."""
        last = replace(self.turns[-1], reply=reply, done=done)
        return View((*self.turns[:-1], last), self.sources if sources is None else sources, self.session)

    def stopped(self) -> View:
        """This view after the visitor's stop: what was shown stays, and is said to be unfinished."""
        if not self.turns or self.turns[-1].done:
            return self
        said = self.turns[-1].reply
        return self.replied(_STOPPED if said == _SEARCHING else said + _STOPPED, None if self.sources else empty_html(), done=True)


def steps(engine: Answering, question: str, view: View, pause: Callable[[float], None] = time.sleep) -> Generator[View, None, None]:
    """What the page shows from the question to the end of its answer.

    An error of the program is shown as its one line, any other as a line that gives nothing away: this is the border
    beyond which nothing may be raised, or the visitor would be left waiting.
    """
    shown_question = question if len(question) <= MAX_QUERY else question[:MAX_QUERY] + "…"  # the engine refuses it in one line
    asked = View((*view.turns, Turn(f'<div class="question" dir="auto">{escaped(shown_question)}</div>'))[-_TURNS:], "", view.session or Session())
    yield asked
    html, sources, shown = "", empty_html(), 0
    try:
        with closing(Conversation(engine, asked.session).stream(question)) as answers:
            for answer in answers:
                sources = sources_html(answer, record_texts(engine, answer))
                parts = tuple(pieces(answer))
                for count in range(min(shown, len(parts) - 1) + 1, len(parts) + 1):
                    if count > 1:
                        pause(_PAUSE_S)
                    html = answer_html(parts[:count], answer)
                    yield asked.replied(html, sources)
                shown = len(parts)
    except RapporteurError as error:
        yield asked.replied(html + problem_html(str(error)), empty_html(), done=True)
        return
    except Exception:
        log.exception("a question could not be answered")
        yield asked.replied(html + problem_html(_BROKEN), empty_html(), done=True)
        return
    yield asked.replied(html, sources, done=True)


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
