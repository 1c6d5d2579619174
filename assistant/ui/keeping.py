"""Conversations that a reader keeps. They stay in the reader's browser: the server makes their lists and reads what comes back,
which is never trusted.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from assistant.answers import Answer
from assistant.exporting import FORMS, Exchange
from assistant.memory import plain_messages, read_messages
from assistant.pieces import pieces
from assistant.records.views import ShownRecord
from assistant.session import Session
from assistant.ui.conversation import TURNS, Turn, View
from assistant.ui.markup import escaped
from assistant.ui.words import word
from corpus.errors import QuestionError, RapporteurError
from corpus.languages import Language
from corpus.questions.named import understand
from index.filters import Filters, is_date
from index.search import MAX_QUERY

log = logging.getLogger(__name__)

_LISTED = 200
NAME = 120
"""Characters of a conversation's name."""

_KEY = 64
_TEXT = 200_000  # characters of an answer
_CITED = 200
_LARGEST = 10**9
_MARK = re.compile(r"\[(\d+)\]")
_ANSWER = TypeAdapter(Answer)


class Showing(Protocol):
    """What is needed of a `Rapporteur` to see whether what was cited still stands."""

    def show(self, record_id: str) -> ShownRecord: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A line of the list: the conversation's key, its name, and when it was last spoken in (as the browser tells it)."""

    key: str
    name: str
    when: str = ""

    @classmethod
    def sent(cls, data: object) -> tuple[Kept, ...]:
        """The list that a browser holds; what makes no sense is left out."""
        found = []
        for line in data[:_LISTED] if isinstance(data, list) else ():
            if isinstance(line, Mapping) and isinstance(line.get("key"), str) and 0 < len(line["key"]) <= _KEY:
                name, when = line.get("name"), line.get("when")
                found.append(cls(line["key"], str(name or "")[:NAME], when[:10] if isinstance(when, str) else ""))
        return tuple(found)


def named(view: View) -> str:
    """What the conversation is called unless its reader says otherwise: by its first question."""
    first = " ".join(view.turns[0].asked.split()) if view.turns else ""
    return first if len(first) <= NAME else first[: NAME - 1].rstrip() + "…"


def exchanges(view: View) -> list[Exchange]:
    """The conversation for `assistant.exporting`."""
    return [Exchange(turn.asked, turn.answer, turn.filters, turn.problem) for turn in view.turns]


def kept_html(view: View) -> str:
    """The conversation as the browser is to keep it; nothing where nothing was asked."""
    if not view.turns or not view.key:
        return ""
    turns = [
        {"key": t.key, "asked": t.asked, "answer": t.answer.to_dict() if t.answer else None, "filters": t.filters.to_dict(), "problem": t.problem}
        for t in view.turns
    ]  # fmt: skip
    memory = plain_messages(view.session.messages()) if view.session else []
    data = json.dumps({"key": view.key, "name": named(view), "turns": turns, "memory": memory}, ensure_ascii=False)
    return f'<div class="kept" data-key="{escaped(view.key)}" data-kept="{escaped(data)}"></div>'


def list_html(kept: tuple[Kept, ...], current: str, spoken: Language, *, opened: bool = False) -> str:
    """The list of kept conversations, and what can be done with them and with the one that is open.

    Args:
        current: the key of the open one, empty where nothing was asked.
        opened: whether the list is unfolded.
    """
    items = "".join(_line(item, item.key == current, spoken) for item in kept)
    listed = f'<ul class="conversations">{items}</ul>' if items else f'<p class="nothing">{word("none_kept", spoken)}</p>'
    forms = "".join(f'<button type="button" data-act="download" data-name="{form}">{form.upper()}</button>' for form in FORMS)
    exports = f'<p class="exports"><span>{word("export", spoken)}</span> {forms}</p>' if current else ""
    every = f'<button type="button" data-keep="delete-all">{word("delete_all", spoken)}</button>' if len(kept) > 1 else ""
    note = f'<p class="note">{word("kept_where", spoken)}</p>'
    summary = f"<summary>{word('conversations', spoken, n=len(kept))}</summary>"
    asks = f'data-rename="{word("rename_to", spoken)}" data-sure="{word("delete_sure", spoken)}" data-sure-all="{word("delete_all_sure", spoken)}" '
    asks += f'data-full="{word("kept_full", spoken)}"'
    return f'<details class="kept-list" {asks}{" open" if opened else ""}>{summary}{exports}{listed}{every}{note}</details>'


def _line(item: Kept, is_open: bool, spoken: Language) -> str:
    key, name = escaped(item.key), escaped(item.name or "–")
    current = ' aria-current="true"' if is_open else ""
    acts = "".join(
        f'<button type="button" data-keep="{act}" data-key="{key}" aria-label="{escaped(word(label, spoken, name=item.name))}">{word(act, spoken)}</button>'
        for act, label in (("rename", "rename_one"), ("delete", "delete_one"))
    )
    when = f' <bdi class="when" dir="ltr">{escaped(item.when)}</bdi>' if item.when else ""
    return f'<li><button type="button" class="conversation" data-keep="open" data-key="{key}"{current}><bdi>{name}</bdi></button>{when}{acts}</li>'


def restored(engine: Showing, data: object, view: View) -> View:
    """The conversation that a browser kept, with each citation checked against the record; `view` where it makes no sense.

    Its session remembers what was said, as if it had just been asked.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("key"), str) or not 0 < len(data["key"]) <= _KEY or not isinstance(data.get("turns"), list):
        return view
    read = [_turn(engine, told, number, view.spoken) for number, told in enumerate(data["turns"][-TURNS:], 1)]
    turns = [turn for turn in read if turn is not None]
    if not turns:
        return view
    session, memory = Session(), read_messages(data.get("memory"))
    session.restore(memory)
    turns[-1] = replace(turns[-1], before=tuple(memory[:-2]))
    return replace(view, turns=tuple(turns), session=session, key=data["key"])


def _turn(engine: Showing, told: object, number: int, spoken: Language) -> Turn | None:
    asked = told.get("asked") if isinstance(told, Mapping) else None
    if not isinstance(told, Mapping) or not isinstance(asked, str) or not asked.strip():
        return None
    problem = told.get("problem")
    key = told.get("key")
    turn = Turn(asked[: MAX_QUERY + 1], number, filters=_filters(told.get("filters")), ending="done", problem=str(problem or "")[:1_000])
    turn = replace(turn, key=key) if isinstance(key, str) and 0 < len(key) <= _KEY else turn
    try:
        answer = _ANSWER.validate_python(told.get("answer")) if told.get("answer") else None
    except (ValidationError, RecursionError):
        answer = None
    if told.get("answer") and (answer is None or not _makes_sense(answer)):
        return replace(turn, problem=word("unreadable", spoken))
    if answer is None:
        return turn
    changed = not all(_stands(engine, c.record_id, c.start, c.end, c.quote) for c in answer.citations)
    asked_for = understand(answer.resolved_question, answer.language).named if answer.form not in ("records", "help") else ()
    return replace(turn, answer=answer, shown=len(tuple(pieces(answer))), named=asked_for, stale=changed)


def _makes_sense(answer: Answer) -> bool:
    """Whether an answer that came from outside is one that the page can show and export."""
    return (
        len(answer.text) <= _TEXT and len(answer.citations) <= _CITED and len(answer.resolved_question) <= MAX_QUERY
        and all(0 <= c.start <= c.end <= _LARGEST and 0 <= c.number <= _CITED and (c.date is None or is_date(c.date)) for c in answer.citations)
        and all(0 <= n.start <= n.end <= _LARGEST for n in answer.nearest)
        and all(len(mark) <= 4 for mark in _MARK.findall(answer.text))
    )  # fmt: skip


def _stands(engine: Showing, record_id: str, start: int, end: int, quote: str) -> bool:
    try:
        return engine.show(record_id).text[start:end] == quote
    except RapporteurError:
        return False


def _filters(data: object) -> Filters:
    values: dict[str, Any] = dict(data) if isinstance(data, Mapping) else {}
    pairs = values.pop("without", ())
    left_out = frozenset(
        (p[0], p[1]) for p in (pairs if isinstance(pairs, list) else ()) if isinstance(p, list) and len(p) == 2 and all(isinstance(v, str) for v in p)
    )
    try:
        return replace(Filters.of(**{k: v for k, v in values.items() if isinstance(v, str)}), without=left_out)
    except (QuestionError, TypeError):
        return Filters()
