"""An index of the sample records, made once with the weightless model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.commands.demo import samples_folder
from index.embedding import HashingEmbedder


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of the sample records, made by the model hashing-256. Not to be written to."""
    folder = tmp_path_factory.mktemp("samples") / "index"
    with Rapporteur.open(folder, settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([samples_folder()])
    return folder


@pytest.fixture
def samples(sample_index: Path) -> Iterator[Rapporteur]:
    """The sample records, asked without a threshold: the weightless model's confidence means nothing."""
    with Rapporteur.open(sample_index, settings=Settings(min_confidence=0.0)) as r:
        yield r
