"""A folder that holds no index: opened for records to come it stays as it is until they do, and whoever reads it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from assistant.browsing import Wish
from corpus.errors import IndexMissing, ModelError, StoreError
from index.embedding import HashingEmbedder


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text("CHL/2031/1\n\nThe northern light was relit on 3 May 2031.\n", encoding="utf-8")
    return path


def opened(folder: Path, **more: Any) -> Rapporteur:
    return Rapporteur.open(folder, settings=Settings(min_confidence=0.0, **more), embedder=HashingEmbedder())


@pytest.mark.parametrize(
    "use",
    [
        lambda r: r.search("light"), lambda r: r.ask("Is it lit?"), lambda r: list(r.stream("Is it lit?")), lambda r: r.chat().ask("Is it lit?"),
        lambda r: r.records(), lambda r: r.browse(Wish()), lambda r: r.show("CHL/2031/1"), lambda r: r.remove("a"), lambda r: r.facets(),
        lambda r: r.examples(), lambda r: r.doctor(), lambda r: r.holds("letter.txt"), lambda r: r.index,
    ],
)  # fmt: skip
def test_what_reads_a_folder_without_an_index_says_so_and_leaves_nothing(tmp_path: Path, use: Callable[[Rapporteur], Any]) -> None:
    with opened(tmp_path / "mistyped") as r, pytest.raises(IndexMissing) as caught:
        use(r)
    assert str(caught.value) == f"{tmp_path / 'mistyped'}: there is no index in this folder; make one with: rapporteur ingest PATH --index DIR"
    assert not (tmp_path / "mistyped").exists()


def test_the_first_ingest_makes_the_index(tmp_path: Path, letter: Path) -> None:
    with opened(tmp_path / "new") as r:
        with pytest.raises(IndexMissing):
            r.ask("When was the northern light relit?")
        assert r.ingest(letter).added == 1
        assert r.ask("When was the northern light relit?").citations
    with Rapporteur.open(tmp_path / "new", create=False, settings=Settings()) as again:
        assert len(again.records()) == 1


def test_an_index_that_another_makes_meanwhile_is_read(tmp_path: Path, letter: Path) -> None:
    with opened(tmp_path / "new") as reader, opened(tmp_path / "new") as writer:
        writer.ingest(letter)
        assert [row.symbol for row in reader.records()] == ["CHL/2031/1"]


def test_an_empty_folder_is_no_index_and_stays_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with opened(tmp_path / "empty") as r, pytest.raises(IndexMissing):
        r.search("light")
    assert not list((tmp_path / "empty").iterdir())


def test_passages_need_no_index(tmp_path: Path) -> None:
    with opened(tmp_path / "new") as r:
        assert r.ask("When was the light relit?", passages=["The light was relit on 3 May 2031."]).citations
    assert not (tmp_path / "new").exists()


def test_with_create_false_it_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        Rapporteur.open(tmp_path / "mistyped", create=False, settings=Settings())


@pytest.mark.parametrize("create", [True, False])
def test_a_file_is_told_at_once(letter: Path, create: bool) -> None:
    with pytest.raises(StoreError, match="this is a file, not a folder"):
        Rapporteur.open(letter, create=create, settings=Settings())


def test_a_model_that_cannot_be_had_leaves_no_index(tmp_path: Path, letter: Path) -> None:
    with Rapporteur.open(tmp_path / "new", settings=Settings(model=str(tmp_path / "no-model"))) as r, pytest.raises(ModelError):
        r.ingest(letter)
    with pytest.raises(IndexMissing):
        Rapporteur.open(tmp_path / "new", create=False, settings=Settings())
