"""The sample question set, and a run of it by the weightless model."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

import pytest

from assistant import Settings
from assistant.commands.demo import copy_samples
from evals import Run, run
from index.embedding import HashingEmbedder

SETTINGS = Settings(min_confidence=0.1)
"""A threshold on both sides of which the weightless model's confidences lie."""


@pytest.fixture(scope="session")
def sample_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample question set. Not to be written to."""
    folder = tmp_path_factory.mktemp("sets") / "sample"
    copy_samples(folder / "corpus")
    (folder / "questions.jsonl").write_bytes((resources.files("evals") / "sample_set" / "questions.jsonl").read_bytes())
    return folder


@pytest.fixture(scope="session")
def first_run(sample_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A finished run of the sample set, with its index. Not to be written to."""
    return run(sample_set, tmp_path_factory.mktemp("runs") / "first", settings=SETTINGS, embedder=HashingEmbedder())


@pytest.fixture
def sample_copy(sample_set: Path, tmp_path: Path) -> Path:
    """A copy of the sample set that a test may change."""
    return Path(shutil.copytree(sample_set, tmp_path / "set"))
