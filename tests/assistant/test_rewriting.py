"""Follow-ups rewritten by a language model, and what of it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from assistant.model.llm import load_llm
from assistant.model.rewriting import ModelRewriter
from corpus.conversation.follow_ups import CitedRecord, Turn, resolve
from corpus.languages import Language, detect
from corpus.questions.named import understand
from tests.assistant.llm_server import Action, Finish, ScriptedServer, Sleep, Status, good, serving

FIRST = "What did the working group recommend on fog signals?"
EARLIER = (Turn(understand(FIRST, Language.EN), Language.EN, (CitedRecord("CHL/2031/12", "Report on France", "2031-03-14", "E. Pellowe"),)),)


class Says:
    """A script that rewrites to one text, and answers as `good` does where it is given passages."""

    def __init__(self, *actions: Action) -> None:
        self.actions = actions

    def __call__(self, request: dict[str, Any]) -> list[Action]:
        return list(good(request)) if "<passage" in str(request["messages"]) else [*self.actions, Finish()]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(Says()) as running:
        yield running


def rewriter(server: ScriptedServer, **more: Any) -> ModelRewriter:
    settings = Settings.load(None, {}, llm="openai-like", llm_base_url=server.url, llm_model="scripted", **more)
    llm = load_llm(settings)
    assert llm
    return ModelRewriter(llm, settings)


def rewritten(server: ScriptedServer, question: str, written: str, earlier: tuple[Turn, ...] = EARLIER) -> str:
    server.script = Says(written)
    return rewriter(server)(question, detect(question), earlier).question


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("And how loud are they to be?", "How loud are the fog signals that the working group recommended to be?"),
        ("Who wrote that?", "Who wrote the report CHL/2031/12 of 14 March 2031?"),
        ("What does it say of France?", "What does the report CHL/2031/12 say of France?"),
    ],
)
def test_what_the_model_writes_is_searched_for(server: ScriptedServer, question: str, written: str) -> None:
    assert rewritten(server, question, written) == written
    assert rewritten(server, question, f"“{written}”\nI have put in what was meant.") == written
    sent = str(server.requests[-1]["messages"])
    assert FIRST in sent
    assert "CHL/2031/12" in sent
    assert question in sent


@pytest.mark.parametrize(
    "written",
    [
        "", "…", "Что рекомендовала группа о сигналах?", "What did the working group recommend on item 7?", "How loud are 17 signals to be?",
        "What does CHL/L.9 say of fog signals?", "What did Norway recommend on fog signals?", "What was said on 3 May 2030 of fog signals?", "word " * 200,
    ],
)  # fmt: skip
def test_what_says_more_than_was_said_is_not_taken(server: ScriptedServer, written: str) -> None:
    question = "And how loud are they to be?"
    assert rewritten(server, question, written) == resolve(question, Language.EN, EARLIER).question


@pytest.mark.parametrize("action", [Status(500), Status(429), Sleep(3.0)])
def test_a_model_that_fails_leaves_it_to_the_rules(server: ScriptedServer, action: Action) -> None:
    server.script = Says(action)
    found = rewriter(server, llm_timeout=1.0)("And on item 6?", Language.EN, (Turn(understand("What was decided on item 7?", Language.EN), Language.EN),))
    assert found.question == "What was decided on item 6?"


def test_the_model_is_not_asked_where_there_is_nothing_to_ask(server: ScriptedServer) -> None:
    ask = rewriter(server)
    assert ask(FIRST, Language.EN, ()).question == FIRST
    assert ask("In French, please.", Language.EN, EARLIER).language is Language.FR
    assert ask("word " * 100, Language.EN, EARLIER).changed is False
    assert server.requests == []


def test_a_conversation_asks_the_model_that_is_set(server: ScriptedServer, sample_index: Path) -> None:
    server.script = Says("Where are the lighted buoys of the fog corridors to be?")
    settings = Settings.load(None, {}, llm="openai-like", llm_base_url=server.url, llm_model="scripted", min_confidence=0.0, llm_context=32_000)
    with Rapporteur.open(sample_index, settings=settings) as r:
        chat = r.chat()
        chat.ask("Which fog corridors are to be designated, and with which lighted buoys?")
        answer = chat.ask("Where are they to be?")
        assert answer.resolved_question == "Where are the lighted buoys of the fog corridors to be?"
        assert answer.question == "Where are they to be?"
        assert r.chat(rewriter=resolve).ask("Where are they to be?").resolved_question == "Where are they to be?"
