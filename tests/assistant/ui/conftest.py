"""One page and one browser for all browser tests: starting either takes seconds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.ui.chrome import ROOT, Visitor, ingest, needed, page_process
from tests.assistant.ui.hostile import HOSTILE_NAME, HOSTILE_RECORD


@pytest.fixture(scope="package")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    needed()
    folder = tmp_path_factory.mktemp("page")
    records = folder / "records"
    records.mkdir()
    (records / HOSTILE_NAME).write_text(HOSTILE_RECORD, encoding="utf-8")
    for sample in (ROOT / "corpus" / "samples").iterdir():
        if sample.is_file():
            (records / sample.name).write_bytes(sample.read_bytes())
    ingest(records, folder / "index")
    with page_process(folder / "index", folder / "log") as found:
        yield found
    assert "Traceback" not in (folder / "log").read_text()


@pytest.fixture(scope="package")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(os.environ.get("TEST_SHOTS") or tmp_path_factory.mktemp("shots"))


@pytest.fixture(scope="package")
def visitor(url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    visitor = Visitor(url, tmp_path_factory.mktemp("profile"))
    yield visitor
    visitor.close()


@pytest.fixture
def page(visitor: Visitor) -> Iterator[Visitor]:
    """The page just opened; whatever is done on it, nothing may be fetched from elsewhere and nothing go wrong unseen."""
    visitor.open()
    yield visitor
    assert visitor.foreign() == []
    assert visitor.severe() == []
    assert visitor.run("return window.pwned") is None
