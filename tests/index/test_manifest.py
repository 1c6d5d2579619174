"""The manifest: vectors of two models never mix, and what does not fit is refused with the remedy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.errors import IndexMissing, ManifestMismatch
from corpus.layout.splitting import SplitSettings
from index.catalog import Catalog
from index.embedding import HashingEmbedder
from index.search import HybridSearch
from index.sentence_model import model_identity
from index.store import Index
from tests.index.making import SMALL, CountingEmbedder, contents, problems


@pytest.fixture
def small_model() -> CountingEmbedder:
    return CountingEmbedder(64)


def test_another_model_is_refused_with_the_command_that_helps(index: Index, folder: Path) -> None:
    for wrong in ({"model": "hashing-64"}, {"embedder": HashingEmbedder(64)}):
        with pytest.raises(ManifestMismatch) as refused:
            Index.open(folder, **wrong)
        assert "hashing-256" in refused.value.problem
        assert refused.value.remedy.startswith("re-embed it with: rapporteur reindex --model hashing-64 --index")
        assert "\n" not in str(refused.value)


def test_another_schema_is_refused(index: Index, folder: Path) -> None:
    index.close()
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as db, db:
        db.execute("UPDATE manifest SET value = 99 WHERE key = 'schema'")
    for opening in (lambda: Index.open(folder), lambda: Index.reindex(folder, embedder=HashingEmbedder(64))):
        with pytest.raises(ManifestMismatch, match="schema 99"):
            opening()


def test_no_index_is_made_where_none_was_asked_for(tmp_path: Path) -> None:
    for opening in (lambda: Index.open(tmp_path / "none"), lambda: Index.reindex(tmp_path / "none", model="hashing-64")):
        with pytest.raises(IndexMissing, match="rapporteur ingest"):
            opening()
    assert not (tmp_path / "none").exists()


def test_an_index_opens_without_its_models_name(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    with Index.open(folder) as opened:
        assert opened.model == "hashing-256"
        assert opened.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"


def test_reindexing_by_another_dimension(index: Index, folder: Path, records: Path, small_model: CountingEmbedder) -> None:
    index.ingest([records])
    before, generation = contents(index), index.generation()
    index.close()
    report = Index.reindex(folder, embedder=small_model, split_settings=SMALL)
    assert (report.replaced, report.unchanged, report.added) == (6, 0, 0)
    with Index.open(folder, split_settings=SMALL) as opened:
        assert opened.model == "hashing-64"
        assert opened.generation() > generation
        assert contents(opened) == before
        assert opened.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"
        assert opened.ingest([records]).unchanged == 6
        assert problems(opened) == []
    with pytest.raises(ManifestMismatch, match="hashing-64"):
        Index.open(folder, embedder=HashingEmbedder())


def test_reindexing_with_other_passage_sizes_is_what_the_next_ingest_finds(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    index.close()
    passages = Index.reindex(folder, embedder=HashingEmbedder(), split_settings=SplitSettings()).passages
    with Index.open(folder, split_settings=SplitSettings()) as opened:
        assert opened.counts() == (6, passages)
        assert opened.ingest([records]).unchanged == 6
        assert problems(opened) == []
    with Index.open(folder, split_settings=SMALL) as opened:
        assert opened.ingest([records]).replaced == 6


def test_a_reader_from_before_the_switch_is_told_so(index: Index, folder: Path, records: Path, small_model: CountingEmbedder) -> None:
    index.ingest([records])
    with Index.open(folder, embedder=HashingEmbedder()) as reader:
        assert reader.search("lamp keeper").hits
        Index.reindex(folder, embedder=small_model, split_settings=SMALL)
        for use in (lambda: reader.search("lamp keeper"), lambda: reader.ingest([records])):
            with pytest.raises(ManifestMismatch, match=r"hashing-64.*open it again"):
                use()


def test_a_switch_in_the_middle_of_a_search_is_told_too(index: Index, folder: Path, records: Path, small_model: CountingEmbedder) -> None:
    index.ingest([records])

    class Switching(HashingEmbedder):
        def embed_queries(self, texts, *, tokens=False):  # type: ignore[no-untyped-def]
            Index.reindex(folder, embedder=small_model, split_settings=SMALL)
            return super().embed_queries(texts, tokens=tokens)

    with Index.open(folder, embedder=Switching()) as reader, pytest.raises(ManifestMismatch, match="open it again"):
        reader.search("lamp keeper")


def test_a_reader_that_asked_for_no_certain_model_goes_on_with_the_new_one(index: Index, folder: Path, records: Path, small_model: CountingEmbedder) -> None:
    index.ingest([records])
    with Index.open(folder) as reader:
        assert reader.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"
        Index.reindex(folder, embedder=small_model, split_settings=SMALL)
        assert reader.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"
        assert reader.model == small_model.identity
        assert reader.ingest([records]).failed == ()


def test_readers_go_on_with_the_old_vectors_until_all_new_ones_are_there(index: Index, folder: Path, records: Path, small_model: CountingEmbedder) -> None:
    index.ingest([records])
    before = index.search("letter4 lamp keeper").hits
    during: list[object] = []
    Index.reindex(
        folder, embedder=small_model, split_settings=SMALL, progress=lambda document, *_: document and during.append(index.search("letter4 lamp keeper").hits)
    )
    assert during == [before] * 6


def test_the_identity_of_a_folder_is_its_content(tmp_path: Path) -> None:
    one, two = tmp_path / "one" / "model", tmp_path / "two" / "model"
    for place in (one, two):
        place.mkdir(parents=True)
        (place / "config.json").write_text("{}", encoding="utf-8")
        (place / "model.safetensors").write_bytes(b"weights")
    assert model_identity(str(one)) == model_identity(str(two))
    (two / "model.safetensors").write_bytes(b"weightz")
    assert model_identity(str(one)) != model_identity(str(two))
    assert model_identity("some/model") == "some/model"


def test_two_makers_of_one_index_make_one(folder: Path) -> None:
    catalog = Catalog(folder / "catalog.sqlite")
    model = catalog.manifest("model")
    catalog.create({"model": "another"})
    assert catalog.manifest("model") == model
    catalog.close()


def test_searching_needs_no_more_than_its_parts(index: Index, records: Path) -> None:
    index.ingest([records])
    search = HybridSearch(index._catalog, index._vectors, index.embedder, index.calibration)
    assert search.search_matching("letter1 lamp keeper")[0].hits == index.search("letter1 lamp keeper").hits
