"""Fixtures of the index's tests: an empty index that is measured once, and processes of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.store import Index
from tests.index.making import SMALL, Child, CountingEmbedder, write


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty index: measuring a model takes a second, copying this none."""
    folder = tmp_path_factory.mktemp("measured") / "index"
    Index.open(folder, create=True, embedder=CountingEmbedder()).close()
    return folder


@pytest.fixture
def folder(measured: Path, tmp_path: Path) -> Path:
    """The folder of an empty index."""
    return Path(shutil.copytree(measured, tmp_path / "index"))


@pytest.fixture
def embedder() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture
def index(folder: Path, embedder: CountingEmbedder) -> Iterator[Index]:
    """An empty index, open."""
    with Index.open(folder, embedder=embedder, split_settings=SMALL) as opened:
        yield opened


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """A folder of six letters."""
    return write(tmp_path / "records", dict.fromkeys(range(6), "first"))


@pytest.fixture(scope="session")
def child() -> Iterator[Child]:
    """A process that works on indexes of the tests."""
    with Child() as started:
        yield started


@pytest.fixture(scope="session")
def other_child() -> Iterator[Child]:
    """A second one."""
    with Child() as started:
        yield started
