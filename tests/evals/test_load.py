"""The load test itself, small: several visitors at once on the page as a process, each told what its own question is told alone."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from assistant import Rapporteur, Settings
from assistant.commands.demo import samples_folder
from evals import load
from evals.page_visitor import LoadError, Shown, Visitor
from index.embedding import HashingEmbedder


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("load") / "index"
    with Rapporteur.open(folder, settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([samples_folder()])
    return folder


def test_visitors_at_once_are_each_told_their_own(index: Path) -> None:
    found = load.measure(index, 8, 24)
    assert (found.errors, found.strange, found.questions) == (0, 0, 24)
    assert 0 < found.first_p50 <= found.p50 <= found.p95 <= found.worst
    assert len(found.memory) == 6
    assert found.memory[0] > 0
    table = "\n".join(load.described(found))
    assert "| 24, 8 |" in table
    assert "0; 0" in table


def test_an_answer_to_another_question_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    known = load.sample_questions()[:3]
    alone = {question: Shown((question,), f"reply to {question}", 0.1, 0.1) for question in known}

    class Muddled:
        def __init__(self, *_: object) -> None:
            self.asked: list[str] = []

        def open(self) -> Muddled:
            return self

        async def __aenter__(self) -> Muddled:
            return self

        async def __aexit__(self, *_: object) -> None: ...

        async def ask(self, question: str) -> Shown:
            self.asked.append(question)
            if len(self.asked) == 2:
                raise LoadError("the queue answered 503")
            return Shown(tuple(self.asked), "reply to " + (known[0] if len(self.asked) == 3 else question), 0.1, 0.1)

    monkeypatch.setattr(load, "Visitor", Muddled)
    answers, strange, problems = asyncio.run(load._conversation(None, None, known, 3, 0, alone))  # type: ignore[arg-type]
    assert (len(answers), strange, problems) == (2, 1, ["the queue answered 503"])


def test_shares_are_even() -> None:
    assert load._shares(24, 5) == [5, 5, 5, 5, 4]
    assert sum(load._shares(7, 30)) == 7


def test_what_the_server_refuses_is_an_error_with_its_words() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={"detail": "Queue is full."})

    async def ask() -> None:
        from evals.page_visitor import Asking

        async with httpx.AsyncClient(transport=httpx.MockTransport(refuse), base_url="http://127.0.0.1") as http:
            await Visitor(http, Asking(0, 3)).ask("Is it lit?")

    with pytest.raises(LoadError, match=r"503.*Queue is full"):
        asyncio.run(ask())


def test_misuse_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["load", "--index", "x", "--users", "9", "--questions", "3"])
    with pytest.raises(SystemExit) as caught:
        load.main()
    assert caught.value.code == 2
    assert "no fewer" in capsys.readouterr().err
