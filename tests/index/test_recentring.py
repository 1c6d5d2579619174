"""The corpus's own language means: how they are refined, and that they change with the vectors in one step or not at all."""

from __future__ import annotations

import shutil
import signal
import time
from pathlib import Path

import numpy as np
import pytest

from corpus.errors import StoreFull
from corpus.languages import SIX, Language
from index.catalog import Catalog
from index.centring import LanguageMeans
from index.embedding import HashingEmbedder, Vector, unit
from index.recentring import ENOUGH, MATTERS, PRIOR, corpus_means, means_version, moved, recentre, refined
from index.store import Index
from index.vectors import VectorStore
from tests.index.making import SMALL, Child, CountingEmbedder, letter, problems, write

QUERY = "letter4 lamp keeper of the harbour"
LETTERS = dict.fromkeys(range(9), "first")


def _means(scale: float = 1.0) -> LanguageMeans:
    rows = scale * np.eye(7, 8, dtype=np.float32)
    return LanguageMeans(dict(zip(Language, rows, strict=True)), dict(zip(Language, -rows, strict=True)))


def _found(index: Index) -> dict[str, float]:
    """What a search finds, and how near it is by the dense vectors alone."""
    return {hit.passage_id: hit.signals["dense"] for hit in index.search(QUERY, 200).hits}


def _folders(folder: Path) -> list[str]:
    return sorted(path.name[-2:] for path in (folder / "chroma").iterdir())


def _assert_vectors_are_of_the_means(index: Index) -> None:
    """Chroma holds what the means in force make of the raw vectors, and nothing else."""
    store, means = index._vectors(), LanguageMeans.from_bytes(index._catalog.manifest("means"))
    for keys, languages, raw in index._catalog.vectors():
        for key, language, vector in zip(keys, languages, raw, strict=True):
            wanted = unit(vector - means.passages[language])
            near = dict(store.query(wanted, store.count()))
            assert near[key] == pytest.approx(1.0, abs=1e-5)
    assert problems(index) == []


def test_a_mean_moves_by_how_many_passages_it_rests_on() -> None:
    means = _means()
    own = {Language.EN: (60, np.full(8, 0.5)), Language.FR: (ENOUGH, np.zeros(8)), Language.RU: (ENOUGH - 1, np.full(8, 9.0))}
    better, counts = refined(means, own)
    assert counts == {Language.EN: 60, Language.FR: ENOUGH}
    assert better.passages[Language.EN] == pytest.approx(means.passages[Language.EN] + 60 / (60 + PRIOR) * (0.5 - means.passages[Language.EN]))
    assert better.passages[Language.FR] == pytest.approx(means.passages[Language.FR] * PRIOR / (ENOUGH + PRIOR))
    assert np.array_equal(better.passages[Language.RU], means.passages[Language.RU])
    assert better.passages[Language.UND] == pytest.approx(np.mean([better.passages[lang] for lang in SIX], axis=0))
    assert all(np.array_equal(better.questions[lang], means.questions[lang]) for lang in Language)


def test_a_model_that_needs_no_centring_gets_none() -> None:
    means, counts = refined(_means(0.0), {Language.EN: (1_000, np.full(8, 0.5))})
    assert not any(means.passages[lang].any() for lang in Language)
    assert counts == {}


def test_how_far_means_have_moved_is_that_of_the_one_that_moved_most() -> None:
    means = _means(2.0)
    turned = {lang: means.passages[lang].copy() for lang in Language}
    turned[Language.AR] += 0.3 * np.eye(8, dtype=np.float32)[7]
    turned[Language.ZH] *= 1.1
    assert moved(means, LanguageMeans(turned, means.questions)) == pytest.approx(0.15)
    assert moved(means, means) == 0


def test_corpus_means_are_the_same_however_the_pages_are_cut() -> None:
    rng = np.random.default_rng(5)
    raw = rng.standard_normal((50, 8)).astype(np.float32)
    languages = [list(Language)[i] for i in rng.integers(0, 7, 50)]

    def pages(size: int) -> list[tuple[list[str], list[Language], Vector]]:
        return [([""] * size, languages[at : at + size], raw[at : at + size]) for at in range(0, 50, size)]

    whole, cut = corpus_means(pages(50)), corpus_means(pages(7))
    assert whole.keys() == cut.keys() == set(languages) - {Language.UND}
    for language, (count, mean) in whole.items():
        rows = raw[[found is language for found in languages]]
        assert count == cut[language][0] == len(rows)
        assert mean == pytest.approx(rows.mean(axis=0), abs=1e-6)
        assert cut[language][1] == pytest.approx(mean, abs=1e-12)


def test_an_ingest_refines_the_means_and_rewrites_the_vectors(index: Index, folder: Path, records: Path) -> None:
    report = index.ingest([records])
    passages = index.counts()[1]
    assert report.recentred == report.to_dict()["recentred"] == passages >= ENOUGH
    assert report.timings["recentring_ms"] > 0
    assert means_version(index._catalog) == 1
    assert _folders(folder) == ["-1"]
    assert [c.message for c in index.examine() if c.name == "means"] == [f"language means version 1, refined by {passages} passages (en {passages})"]
    _assert_vectors_are_of_the_means(index)


def test_a_corpus_too_small_keeps_the_calibrations_means(index: Index, folder: Path, tmp_path: Path) -> None:
    assert index.ingest([write(tmp_path / "records", {0: "first"})]).recentred == 0
    assert _folders(folder) == ["-0"]
    assert "language means version 0, of the calibration text" in [c.message for c in index.examine()]
    _assert_vectors_are_of_the_means(index)


def test_nothing_new_costs_nothing_and_little_new_moves_nothing(index: Index, records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(records, dict.fromkeys(range(20), "first"))
    index.ingest([records])
    generation, means = index.generation(), index._catalog.manifest("means")
    (records / "letter-20.txt").write_text(letter(20), encoding="utf-8")
    assert (report := index.ingest([records])).added == 1
    assert report.recentred == 0
    assert (index._catalog.manifest("means"), means_version(index._catalog)) == (means, 1)
    assert index.generation() > generation
    generation = index.generation()

    def read_again(*_: object, **__: object) -> None:
        raise AssertionError("the vectors are read although nothing has changed")

    monkeypatch.setattr(Catalog, "vectors", read_again)
    assert index.ingest([records]).recentred == 0
    assert index.generation() == generation


def test_records_that_go_take_their_means_with_them(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    write(records, {0: "first"})
    assert index.ingest([records], prune=True).recentred == index.counts()[1] < ENOUGH
    assert _folders(folder) == ["-2"]
    assert index._catalog.manifest("means") == index._catalog.manifest("calibration_means")


def test_results_are_those_of_a_new_index_with_the_same_means(index: Index, measured: Path, records: Path, tmp_path: Path) -> None:
    index.ingest([records])
    shutil.copytree(measured, tmp_path / "new")
    with Index.open(tmp_path / "new", embedder=CountingEmbedder(), split_settings=SMALL) as new:
        new._catalog.set_manifest({"means": index._catalog.manifest("means")})
        assert new.ingest([records]).recentred == 0
        assert new.search(QUERY, 50).hits == index.search(QUERY, 50).hits


def test_searches_meanwhile_are_wholly_by_the_old_means(index: Index, folder: Path, records: Path) -> None:
    before: list[dict[str, float]] = []

    index.ingest([records])
    catalog = index._catalog
    catalog.set_manifest({"means": catalog.manifest("calibration_means"), "means_version": 4, "means_examined": -1})
    index.repair()
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as reader:
        old = _found(reader)

        def vectors_of(version: int) -> VectorStore:
            before.append(_found(reader))
            return index._vectors_of(index._model, version)

        assert recentre(catalog, vectors_of) == index.counts()[1]
        assert before[0] == old
        assert before[-1] == _found(reader) == _found(index)
        assert before[-1].keys() == old.keys()
        assert before[-1] != old
        assert _folders(folder) == ["-5"]


def test_a_full_disk_leaves_the_means_as_they_are(index: Index, folder: Path, records: Path) -> None:
    class Full(VectorStore):
        def upsert(self, ids: object, vectors: object, languages: object) -> None:
            self.folder.mkdir(parents=True)
            raise StoreFull(str(self.folder))

    index.ingest([records])
    before = _found(index)
    index._catalog.set_manifest({"means_examined": -1, "calibration_means": _scaled(index, 3.0)})
    with pytest.raises(StoreFull):
        recentre(index._catalog, lambda version: Full(folder / "chroma" / "full-9") if version > 1 else index._vectors_of(index._model, version))
    assert _folders(folder) == ["-1"]
    assert _found(index) == before


def _scaled(index: Index, scale: float) -> bytes:
    means = LanguageMeans.from_bytes(index._catalog.manifest("means"))
    return LanguageMeans({lang: scale * row for lang, row in means.passages.items()}, means.questions).to_bytes()


def test_given_texts_are_ranked_by_the_calibration_whatever_the_index_holds(index: Index, records: Path) -> None:
    texts = [letter(number) for number in range(3)]
    before = index.given(texts).search_matching(QUERY)[0].hits
    assert index.ingest([records]).recentred
    assert index.given(texts).search_matching(QUERY)[0].hits == before


def test_a_reindex_takes_the_means_of_what_it_makes(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    index.close()
    for dimension, version in ((64, 2), (64, 3), (256, 4)):
        Index.reindex(folder, embedder=HashingEmbedder(dimension), split_settings=SMALL)
        with Index.open(folder, embedder=HashingEmbedder(dimension), split_settings=SMALL) as opened:
            assert means_version(opened._catalog) == version
            assert opened._catalog.manifest("means") != opened._catalog.manifest("calibration_means")
            assert _folders(folder) == [f"-{version}"]
            assert opened.ingest([records]).recentred == 0
            _assert_vectors_are_of_the_means(opened)


def test_readers_in_another_process_see_the_new_means_at_once(index: Index, folder: Path, records: Path, tmp_path: Path, child: Child) -> None:
    index.ingest([write(tmp_path / "few", {4: "first"})])
    question = {"folder": folder, "query": QUERY, "k": 200}
    assert child.ask("search", **question)["dense"] == _found(index)
    assert index.ingest([records]).recentred
    started = time.monotonic()
    found = child.ask("search", **question)["dense"]
    assert time.monotonic() - started < 1
    assert found == _found(index)
    child.ask("close")


@pytest.mark.kill
@pytest.mark.parametrize(
    ("step", "when", "nth", "switched"),
    [
        ("Catalog.vectors", "before", 1, False), ("VectorStore.discard", "after", 1, False), ("VectorStore.upsert", "after", 8, False),
        ("Catalog.set_manifest", "before", 1, False), ("Catalog.set_manifest", "after", 1, False), ("VectorStore.discard", "before", 2, True),
        ("VectorStore.discard", "after", 2, True),
    ],
)  # fmt: skip
def test_a_recentring_killed_at_a_step(step: str, when: str, nth: int, switched: bool, measured: Path, tmp_path: Path, other_child: Child) -> None:
    folder, records = Path(shutil.copytree(measured, tmp_path / "index")), write(tmp_path / "records", LETTERS)
    # Not of the child that searches: a fork of a process that has a Chroma client hangs.
    assert other_child.ask("ingest", folder=folder, paths=[records], kill=(step, when, nth))["signal"] == signal.SIGKILL
    if step == "VectorStore.upsert":
        assert _folders(folder) == ["-0", "-1"]
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        assert means_version(index._catalog) == int(switched)
        assert _folders(folder) == [f"-{int(switched)}"]
        assert index.counts()[0] == len(LETTERS)
        _assert_vectors_are_of_the_means(index)
        found = _found(index)
        assert len(found) == index.counts()[1]
        report = index.ingest([records])
        assert (report.unchanged, report.recentred) == (len(LETTERS), 0 if switched else len(found))
        assert means_version(index._catalog) == 1
        assert _folders(folder) == ["-1"]
        assert (_found(index) == found) == switched
        _assert_vectors_are_of_the_means(index)


def test_the_threshold_is_a_share_of_a_means_length(index: Index, records: Path) -> None:
    index.ingest([records])
    catalog = index._catalog
    for share, rewritten in ((0.9 * MATTERS, False), (1.1 * MATTERS, True)):
        catalog.set_manifest({"means": _scaled(index, 1 / (1 + share)), "means_examined": -1})
        assert bool(index.ingest([records]).recentred) == rewritten
        if not rewritten:
            catalog.set_manifest({"means": _scaled(index, 1 + share)})
