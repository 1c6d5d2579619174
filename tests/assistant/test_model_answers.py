"""Answers in a language model's words, through the API, the command line and the page's steps; hostile records and an obedient model."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.commands.render import answer_lines
from corpus.errors import LanguageModelError, SettingsError
from evals.cli import app
from index.embedding import HashingEmbedder
from tests.assistant.llm_server import Cut, Finish, ScriptedServer, Status, good, obedient, passages_of, says, serving

ITEM_7 = "What did the working group recommend on item 7?"
LOADABLE = re.compile(r"<[a-z!/]|https?:|//\w|!\[|\]\(|www\.|javascript:|data:\w|\S@\S+\.\w", re.IGNORECASE)


def settings(server: ScriptedServer, **more: object) -> Settings:
    return Settings.load(None, {}, llm="openai-like", llm_base_url=server.url, llm_model="scripted", min_confidence=0.0, llm_context=32_000, **more)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(good) as running:
        yield running


def opened(folder: Path, server: ScriptedServer, **more: object) -> Rapporteur:
    return Rapporteur.open(folder, settings=settings(server, **more))


def is_proved(answer: Answer, r: Rapporteur) -> bool:
    """Whether every statement of the text is cited, and every citation stands in its record."""
    numbers = {c.number for c in answer.citations}
    shown = [s for s in answer.statements if s.supported]
    return all(s.citations and set(s.citations) <= numbers for s in shown) and all(
        r.show(c.record_id).text[c.start : c.end] == c.quote for c in answer.citations
    )


def test_a_good_model_s_answer_is_cited_prose(sample_index: Path, server: ScriptedServer) -> None:
    with opened(sample_index, server) as r:
        answer = r.ask(ITEM_7)
        assert answer.form == "prose"
        assert not answer.refused
        assert answer.text.startswith("Written by a language model; each statement was checked")
        assert len([s for s in answer.statements if s.supported]) >= 1
        assert is_proved(answer, r)
        assert answer.timings["writing_ms"] > 0
        printed = "\n".join(answer_lines(answer))
        assert all(c.quote.split("\n")[0] in printed for c in answer.citations)
    shown = passages_of(server.requests[0])
    assert 1 < len(shown) <= 12
    assert json.loads(json.dumps(answer.to_dict()))["form"] == "prose"


def test_an_answer_grows_and_the_last_one_is_whole(sample_index: Path, server: ScriptedServer) -> None:
    with opened(sample_index, server) as r:
        growing = list(r.stream(ITEM_7))
        texts = [answer.text for answer in growing]
        assert len(growing) > 2
        assert all(after.startswith(before) for before, after in itertools.pairwise(texts))

        async def pieces() -> list[str | Answer]:
            return [piece async for piece in r.astream(ITEM_7)]

        *parts, last = asyncio.run(pieces())
    assert isinstance(last, Answer)
    assert "".join(str(p) for p in parts) == last.text == texts[-1]
    assert len(parts) > 1


def test_what_is_not_proved_is_shown_on_demand_only(sample_index: Path, server: ScriptedServer) -> None:
    server.script = says("Whales sang for 9999 nights [1]. CHL/2031/999 was withdrawn [1].")
    with opened(sample_index, server) as r:
        answer = r.ask(ITEM_7)
        assert answer.refused
        assert answer.citations == ()
        assert "9999" not in answer.text
        assert [s.supported for s in answer.statements] == [False, False]
        assert answer.nearest
    with opened(sample_index, server, show_unsupported=True) as r:
        text = r.ask(ITEM_7).text
    assert "[not supported: the passage does not say “9999”] Whales sang for 9999 nights." in text


@pytest.mark.parametrize("script", [[Status(500)], [Finish()], [Cut()], ["Whales sang for 9999 nights.", Finish()]])
def test_where_the_model_fails_extracts_can_take_its_place(sample_index: Path, server: ScriptedServer, script: list[object]) -> None:
    server.script = lambda _: script  # type: ignore[assignment, return-value]
    with opened(sample_index, server, llm_fallback="extractive", llm_retries=0) as r:
        answer = r.ask(ITEM_7)
        assert answer.form == "extracts"
        assert is_proved(answer, r)
        assert "extracts from the records follow" in answer.text
        assert answer.text.splitlines()[0].endswith(".")
    with opened(sample_index, server, llm_retries=0) as r:
        answer = r.ask(ITEM_7)
    assert answer.refused
    assert answer.reason == answer.text
    assert "\n" not in answer.text
    assert list(answer_lines(answer)) == [answer.text], "how sure the records are would be taken for how sure this line is"


def test_a_model_that_finds_no_answer_refuses_in_the_question_s_language(sample_index: Path, server: ScriptedServer) -> None:
    server.script = says("NO_ANSWER")
    with opened(sample_index, server, llm_fallback="extractive") as r:
        answer = r.ask("Qu’a recommandé le Groupe de travail au titre du point 7 de l’ordre du jour ?")
    assert answer.refused
    assert answer.text == "Le modèle de langage n’a trouvé aucune réponse dans les passages."


def test_a_refusal_from_evidence_asks_no_model(sample_index: Path, server: ScriptedServer) -> None:
    with opened(sample_index, server) as r:
        assert r.ask("What was decided on item 19?").refused
    assert server.requests == []


def test_given_passages_are_answered_from_by_the_model_too(server: ScriptedServer) -> None:
    with Rapporteur.open(None, settings=settings(server), embedder=HashingEmbedder()) as r:
        answer = r.ask("When was the northern light relit?", passages=["The northern light was relit on 3 May 2031.", "It burns oil."])
    assert answer.form == "prose"
    assert "The northern light was relit on 3 May 2031. [1]" in answer.text


def test_any_llm_object_will_do(sample_index: Path) -> None:
    from llama_index.core.llms import MockLLM

    with Rapporteur.open(sample_index, settings=Settings(min_confidence=0.0, llm_context=32_000), llm=MockLLM(max_tokens=50)) as r:
        answer = r.ask(ITEM_7)
    assert answer.form == "prose"


def test_the_command_line_takes_a_model(sample_index: Path, server: ScriptedServer) -> None:
    arguments = ["ask", ITEM_7, "--index", str(sample_index), "--llm", "openai-like", "--llm-base-url", server.url, "--llm-model", "m", "--json"]
    result = CliRunner().invoke(
        app, arguments, env={"RAPPORTEUR_MIN_CONFIDENCE": "0.0", "RAPPORTEUR_LLM_CONTEXT": "32000", "RAPPORTEUR_LLM_API_KEY": "sk-secret"}
    )
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["form"] == "prose"
    assert "sk-secret" not in result.output
    assert server.keys == ["Bearer sk-secret"]


def typed(sample_index: Path, server: ScriptedServer, *more: str, question: str = ITEM_7) -> Result:
    """`rapporteur ask` with the model of a server that is asked once."""
    arguments = ["ask", question, "--index", str(sample_index), "--llm", "openai-like", "--llm-base-url", server.url, "--llm-model", "m", *more]
    environment = {"RAPPORTEUR_MIN_CONFIDENCE": "0.0", "RAPPORTEUR_LLM_CONTEXT": "32000", "RAPPORTEUR_LLM_RETRIES": "0"}
    return CliRunner().invoke(app, arguments, env=environment)


@pytest.mark.parametrize("script", [[Status(500)], [Status(401)], [Finish()], [Cut()], ["Whales sang for 9999 nights.", Cut()]])
def test_a_model_that_fails_before_anything_is_proved_is_an_error(sample_index: Path, server: ScriptedServer, script: list[object]) -> None:
    server.script = lambda _: script  # type: ignore[assignment, return-value]
    plain = typed(sample_index, server)
    assert (plain.exit_code, plain.stdout) == (2, "")
    assert plain.stderr.startswith("rapporteur: m: The language model")
    assert plain.stderr.count("\n") == 1
    assert "--llm-fallback extractive" in plain.stderr
    as_json = typed(sample_index, server, "--json")
    assert as_json.exit_code == 2
    assert json.loads(as_json.stdout)["error"]["code"] == "language_model"
    assert typed(sample_index, server, "--llm-fallback", "extractive").exit_code == 0


def test_of_an_answer_that_breaks_off_what_is_proved_is_shown(sample_index: Path, server: ScriptedServer) -> None:
    server.script = lambda messages: [*[piece for piece in good(messages) if isinstance(piece, str)], Cut()]
    plain = typed(sample_index, server)
    assert plain.exit_code == 1
    assert "broke off" in plain.stdout
    assert "[1]" in plain.stdout
    as_json = typed(sample_index, server, "--json")
    assert as_json.exit_code == 1
    told = json.loads(as_json.stdout)
    assert (told["refused"], told["incomplete"]) == (False, True)
    assert told["citations"]


@pytest.mark.parametrize("reply", ["NO_ANSWER", "Whales sang for 9999 nights [1]."])
def test_a_model_that_finds_nothing_or_proves_nothing_has_refused(sample_index: Path, server: ScriptedServer, reply: str) -> None:
    server.script = says(reply)
    told = typed(sample_index, server, "--json")
    assert told.exit_code == 0
    assert (json.loads(told.stdout)["refused"], json.loads(told.stdout)["incomplete"]) == (True, False)


def test_a_whole_answer_is_done(sample_index: Path, server: ScriptedServer) -> None:
    told = typed(sample_index, server, "--json")
    assert (told.exit_code, json.loads(told.stdout)["incomplete"]) == (0, False)


@pytest.mark.parametrize(("given", "named"), [({"llm_model": "m"}, "llm_base_url"), ({"llm_base_url": "http://127.0.0.1:9/v1"}, "llm_model")])
def test_a_missing_setting_is_named(sample_index: Path, given: dict[str, str], named: str) -> None:
    with Rapporteur.open(sample_index, settings=Settings(min_confidence=0.0, llm="openai-like", **given)) as r, pytest.raises(SettingsError, match=named):  # type: ignore[arg-type]
        r.ask(ITEM_7)


@pytest.mark.parametrize("kind", ["ollama", "anthropic"])
def test_a_model_whose_package_is_missing_names_the_extra(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.model.llm import load_llm

    monkeypatch.setitem(sys.modules, f"llama_index.llms.{kind}", None)
    with pytest.raises(LanguageModelError, match=rf"pip install 'conference-rapporteur\[{kind}\]'"):
        load_llm(Settings(llm=kind, llm_model="m"))  # type: ignore[arg-type]


def test_without_a_model_nothing_of_one_is_imported(sample_index: Path) -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from evals.cli import app\n"
        f"for a in (['--help'], ['ask', '--help'], ['ask', 'lights?', '--index', {str(sample_index)!r}]):\n"
        "    assert CliRunner().invoke(app, a).exit_code == 0\n"
        "print([m for m in sys.modules if m == 'openai' or m.startswith('llama_index.llms')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().splitlines()[-1] == "[]", done.stderr


def hostile_texts(evalsets: Path, count: int) -> list[str]:
    lines = (evalsets / "injections" / "injections.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:: max(len(lines) // count, 1)]]


@pytest.mark.parametrize("writer", ["extractive", "model"])
def test_hostile_texts_in_records_get_nothing_out(evalsets: Path, tmp_path: Path, server: ScriptedServer, writer: str) -> None:
    server.script = obedient
    texts = hostile_texts(evalsets, 60)
    folder = tmp_path / "records"
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(f"CHL/2031/{number}\n\nNote on harbour lights number {number}\n\n{text}\n", encoding="utf-8")
    chosen = settings(server) if writer == "model" else Settings(min_confidence=0.0)
    with Rapporteur.open(tmp_path / "index", settings=chosen, embedder=HashingEmbedder()) as r:
        r.ingest([folder])
        proved = 0
        for number in range(0, len(texts), 4):
            question = f"What does the note on harbour lights say about {' '.join(texts[number].split()[:6])}?"
            answer = r.ask(question)
            assert is_proved(answer, r)
            for statement in answer.statements:
                if not statement.supported:
                    continue
                proved += 1
                assert statement.citations
                if writer == "model":
                    assert not LOADABLE.search(statement.text), statement.text
                    assert "evil.example" not in statement.text
                    assert "123456789" not in statement.text
                    assert "[99]" not in answer.text
                else:
                    quoted = " […] ".join(c.quote for c in answer.citations if c.number in statement.citations)
                    assert statement.text == quoted
    assert proved > 0
