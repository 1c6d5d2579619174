"""Conversations that a browser keeps: their list, and what is read back of them."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from assistant.ui.carrying import copied_html, file_html
from assistant.ui.conversation import View, steps
from assistant.ui.keeping import NAME, Kept, kept_html, list_html, named, restored
from corpus.languages import Language
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, refused, shown
from tests.assistant.ui.test_conversation import TWO, Engine, views

TEXTS = {"r1": "One.", "r2": "Two."}


def data_of(view: View) -> dict[str, Any]:
    told = re.search(r'data-kept="([^"]*)"', kept_html(view))
    assert told
    return dict(json.loads(html.unescape(told[1])))


def asked(*questions: str) -> View:
    view = View()
    for question in questions:
        view = views(TWO, question, view, **TEXTS)[-1]
    return view


def test_what_is_kept_comes_back_as_it_was() -> None:
    before = asked("What did the working group recommend on item 7?", "And on item 6?")
    after = restored(Engine(TWO, TEXTS), data_of(before), View(rated=True))
    assert View(after.turns, after.sources).conversation() == View(before.turns, before.sources).conversation()
    assert (after.key, named(after)) == (before.key, "What did the working group recommend on item 7?")
    assert after.rated
    # It is spoken of as if it had just been asked.
    again = list(views(TWO, "And on item 5?", after, **TEXTS))[-1]
    assert "on item 5?" in (again.turns[-1].answer.resolved_question if again.turns[-1].answer else "")
    assert again.key == before.key
    assert again.taken_back().turns == after.turns


def test_a_refusal_and_an_error_are_kept_too() -> None:
    view = views(refused(), "Why?")[-1]
    assert restored(Engine(TWO), data_of(view), View()).turns[0].answer == view.turns[0].answer
    broken = views(ValueError("x"), "Why?")[-1]
    assert restored(Engine(TWO), data_of(broken), View()).turns[0].problem == broken.turns[0].problem


def test_quotes_that_no_longer_stand_are_said_to_be_old() -> None:
    data = data_of(asked("What?"))
    assert not restored(Engine(TWO, TEXTS), data, View()).turns[0].stale
    for texts in ({"r1": "One.", "r2": "Others."}, {"r1": "One."}):
        old = restored(Engine(TWO, texts), data, View())
        assert old.turns[0].stale
        assert "have changed since" in old.conversation()
        assert not restored(Engine(TWO, TEXTS), data_of(old), View()).turns[0].stale, "it is found out anew each time"


def test_nothing_asked_is_nothing_kept() -> None:
    assert kept_html(View()) == ""
    assert file_html(View(), "md") == ""
    assert file_html(asked("What?"), "exe") == ""
    assert copied_html(None, View()) == ""


@pytest.mark.parametrize(
    "data",
    [
        None, 7, "x", [], {}, {"key": "k"}, {"key": "k", "turns": 7}, {"key": "", "turns": []}, {"key": "k" * 100, "turns": []}, {"key": "k", "turns": []},
        {"key": "k", "turns": [None, 7, {}, {"asked": 7}, {"asked": " "}]},
    ],
)  # fmt: skip
def test_what_makes_no_sense_changes_nothing(data: object) -> None:
    view = asked("What?")
    assert restored(Engine(TWO), data, view) is view


@pytest.mark.parametrize(
    "answer", [{"question": 7}, {"citations": [{}]}, "x", [1], {"text": {}}, {"statements": "<script>"}, {"language": "tlh", "question": "q", "text": "t"}]
)
def test_an_answer_that_cannot_be_read_is_said_to_be_so(answer: object) -> None:
    view = restored(Engine(TWO), {"key": "k", "turns": [{"asked": "What?", "answer": answer}]}, View())
    assert view.turns[0].answer is None
    assert "could not be read back" in view.conversation()


def test_conditions_come_back_as_far_as_they_make_sense() -> None:
    told = {"asked": "What?", "filters": {"language": "fr", "without": [["item", "7"], 7, ["x"], [1, 2]]}}
    turn = restored(Engine(TWO), {"key": "k", "turns": [told]}, View()).turns[0]
    assert turn.filters.language == "fr"
    assert turn.filters.without == {("item", "7")}
    for nonsense in ({"language": "tlh"}, {"planet": "x"}, 7, {"since": "soon"}):
        assert not restored(Engine(TWO), {"key": "k", "turns": [{"asked": "What?", "filters": nonsense}]}, View()).turns[0].filters


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_conversations_are_only_text(payload: str) -> None:
    answer = answered((citation(1, payload, record_id=payload, document=payload, title=payload),)).to_dict()
    data = {"key": "k", "name": payload, "turns": [{"asked": payload, "answer": answer, "problem": payload, "filters": {"symbol": payload}}]}
    view = restored(Engine(TWO), json.loads(json.dumps(data)), View(rated=True))
    assert Parsed(view.conversation()).is_harmless()
    assert Parsed(kept_html(view)).is_harmless()
    assert Parsed(copied_html(view.turns[0], view)).is_harmless()
    assert Parsed(file_html(view, "json")).is_harmless()
    page = Parsed(list_html(Kept.sent([{"key": payload, "name": payload, "when": payload}]), payload, Language.AR))
    assert page.is_harmless()
    if len(payload) <= 64:
        assert shown(payload) in page.texts("bdi")


def test_the_list_says_what_can_be_done() -> None:
    kept = Kept.sent([{"key": "a", "name": "On lights", "when": "2031-03-14T10:00"}, {"key": "b"}, {"name": "x"}, 7, {"key": "", "name": "x"}])
    assert kept == (Kept("a", "On lights", "2031-03-14"), Kept("b", ""))
    page = Parsed(list_html(kept, "a", Language.EN, opened=True))
    assert page.texts("summary") == ["Conversations (2)"]
    assert page.texts("button") == ["MD", "DOCX", "JSON", "On lights", "Rename", "Delete", "–", "Rename", "Delete", "Delete all"]
    assert ("aria-label", "Delete: On lights") in page.attributes
    assert len([1 for name, _ in page.attributes if name == "aria-current"]) == 1
    empty = Parsed(list_html((), "", Language.FR))
    assert empty.texts("button") == []
    assert "Aucune n’est encore conservée." in empty.texts("p")
    assert Kept.sent("x") == ()
    assert len(Kept.sent([{"key": str(n), "name": "x" * 1_000} for n in range(1_000)])) == 200
    assert len(Kept.sent([{"key": "a", "name": "x" * 1_000}])[0].name) == NAME


def test_a_long_first_question_is_a_short_name() -> None:
    assert len(named(asked("word " * 100))) == NAME


def test_what_was_refused_is_spoken_of_as_before() -> None:
    engine = Engine(refused(), TEXTS)
    live = list(steps(engine, "What is the price of rice in Norway?", View(), pause=lambda _: None))[-1]
    live = list(steps(engine, "Why?", live, pause=lambda _: None))[-1]
    kept = restored(engine, data_of(live), View())
    for question in ("And in France?", "Why?"):
        one, other = (list(steps(engine, question, view, pause=lambda _: None))[-1].turns[-1].answer for view in (live, kept))
        assert one
        assert other
        assert one.resolved_question == other.resolved_question


def test_each_answer_has_a_key_of_its_own_that_is_kept() -> None:
    view = asked("What?", "And?")
    keys = [turn.key for turn in view.turns]
    assert len(set(keys)) == 2
    assert [turn.key for turn in restored(Engine(TWO, TEXTS), data_of(view), View()).turns] == keys
    again = views(TWO, "And?", view.taken_back(), **TEXTS)[-1]
    assert again.turns[-1].number == 2
    assert again.turns[-1].key not in keys


@pytest.mark.parametrize(
    "change",
    [
        {"date": "2031-99-01"}, {"date": "x-y"}, {"start": -1}, {"end": 10**30}, {"start": 5, "end": 2}, {"number": -1},
    ],
)  # fmt: skip
def test_a_citation_that_makes_no_sense_is_not_shown(change: dict[str, object]) -> None:
    answer = TWO.to_dict()
    answer["citations"][0] |= change
    view = restored(Engine(TWO), {"key": "k", "turns": [{"asked": "What?", "answer": answer}]}, View())
    assert view.turns[0].answer is None
    assert "could not be read back" in view.conversation()
    assert file_html(view, "md")


@pytest.mark.parametrize("text", ["[" + "9" * 5_000 + "]", "x" * 300_000])
def test_nor_a_text_that_makes_none(text: str) -> None:
    view = restored(Engine(TWO), {"key": "k", "turns": [{"asked": "What?", "answer": TWO.to_dict() | {"text": text}}]}, View())
    assert view.turns[0].answer is None
    assert len(view.conversation()) < 10_000


@pytest.mark.parametrize(
    "memory",
    [
        None,
        7,
        [7],
        [["system", "x", "{}"]],
        [["user", "x", "["]],
        [["user", 7, "{}"]],
        [["assistant", "x", '{"records": [[1, 2], ["a"]]}']],
        [["user", "x", "[" * 5_000]],
    ],
)
def test_a_memory_that_makes_no_sense_is_forgotten(memory: object) -> None:
    view = restored(Engine(TWO, TEXTS), data_of(asked("What?")) | {"memory": memory}, View())
    after = views(TWO, "And on item 6?", view, **TEXTS)[-1]
    assert after.turns[-1].done
    assert not after.turns[-1].problem
