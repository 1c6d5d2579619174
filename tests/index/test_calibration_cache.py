"""The cache of calibrations: a model whose weights are known is measured once per user, any other each time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from index.centring import Calibration, measure
from index.embedding import Embedding
from tests.index.test_centring import CalibrationModel


class PinnedModel(CalibrationModel):
    """One of the `number`th objects of a model, each with an identity of its own, so that the process's memory knows none."""

    def __init__(self, number: int, pinned: str | None) -> None:
        super().__init__(apart=1.0)
        self.identity = f"pinned-model-{number}-{pinned}"
        self.pinned = pinned
        self.asked = 0

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        self.asked += len(texts)
        return super().embed_passages(texts, tokens=tokens)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache" / "of the user"
    monkeypatch.setenv("RAPPORTEUR_CACHE", str(folder))
    return folder


def _assert_same(one: Calibration, other: Calibration) -> None:
    assert all(np.array_equal(one.means.passages[lang], other.means.passages[lang]) for lang in one.means.passages)
    assert all(np.array_equal(one.means.questions[lang], other.means.questions[lang]) for lang in one.means.questions)
    assert one.tokens.to_bytes() == other.tokens.to_bytes()


def test_a_model_with_known_weights_is_measured_once(cache: Path) -> None:
    first, second = PinnedModel(1, "known float32"), PinnedModel(2, "known float32")
    measured = measure(first)
    _assert_same(measure(second), measured)
    assert (first.asked > 0, second.asked) == (True, 0)
    assert len(list(cache.iterdir())) == 1


def test_other_weights_or_numbers_are_measured_for_themselves() -> None:
    models = [PinnedModel(3, "several float32"), PinnedModel(3, "several bfloat16"), PinnedModel(3, "others float32")]
    for model in models:
        measure(model)
    assert all(model.asked for model in models)


def test_a_model_that_cannot_tell_its_weights_is_measured_each_time(cache: Path) -> None:
    models = [PinnedModel(number, None) for number in (4, 5)]
    for model in models:
        measure(model)
    assert all(model.asked for model in models)
    assert not cache.exists()


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "text"])
def test_a_broken_file_is_measured_again(cache: Path, damage: str) -> None:
    pinned = f"broken {damage}"
    measured = measure(PinnedModel(6, pinned))
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    flipped = whole[:5_000] + bytes([whole[5_000] ^ 1]) + whole[5_001:]
    file.write_bytes({"cut": whole[:-100], "flipped": flipped, "empty": b"", "text": b"no calibration " * 50}[damage])
    again = PinnedModel(7, pinned)
    _assert_same(measure(again), measured)
    assert again.asked
    assert file.read_bytes()[:32] == whole[:32]
    assert list(cache.iterdir()) == [file]


def test_what_other_code_or_another_text_measured_is_measured_again(monkeypatch: pytest.MonkeyPatch) -> None:
    measure(PinnedModel(8, "older"))
    monkeypatch.setattr("index.centring._measuring_code", lambda: "of the next version")
    again, after = PinnedModel(9, "older"), PinnedModel(10, "older")
    measure(again)
    measure(after)
    assert (again.asked > 0, after.asked) == (True, 0)


def test_a_cache_that_cannot_be_written_is_done_without(cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("a file in its place", encoding="utf-8")
    model = PinnedModel(11, "nowhere")
    assert measure(model).means.passages
    assert model.asked
