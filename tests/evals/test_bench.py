"""The benchmark: its records are seeded, in six languages, readable; its synthetic indexes whole, and their searches timed by part."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import SIX
from corpus.reader import read_source
from corpus.sources import Source, discover
from evals.bench import write_records
from evals.scale import described, measure_sizes
from evals.synthetic import TOKENS, build, questions
from index.catalog import Catalog
from index.embedding import HashingEmbedder
from index.store import Index


def test_the_synthetic_records_are_repeatable_and_in_six_languages(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_records(tmp_path / name, 12)
    texts = [{p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("one", "two")]
    assert texts[0] == texts[1]
    records = [read_source(s) for s in discover([tmp_path / "one"]) if isinstance(s, Source)]
    assert {r.language for r in records} == set(SIX)
    assert all(len(r.paragraphs) >= 8 for r in records)


@pytest.fixture(scope="module")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A synthetic index of 130 passages: seven records, the last of them short."""
    folder = tmp_path_factory.mktemp("synthetic") / "index"
    build(folder, 130, HashingEmbedder(64))
    return folder


def test_a_synthetic_index_is_an_index_like_any(synthetic: Path) -> None:
    with Index.open(synthetic, embedder=HashingEmbedder(64)) as index:
        assert index.counts() == (7, 130)
        assert {check.severity for check in index.examine()} == {"ok"}
        assert {row.language for row in index.records()} == {str(lang) for lang in SIX}
        hits = [hit for question in questions(5) for hit in index.search(question).hits]
        assert len(hits) > 5
        assert all(hit.text == index.record(hit.record_id).text[hit.start : hit.end] for hit in hits)


def test_words_of_a_synthetic_index_are_some_frequent_and_most_rare(synthetic: Path) -> None:
    catalog = Catalog(synthetic / "catalog.sqlite")
    with catalog.reading() as db:
        counts = [row[0] for row in db.execute("SELECT doc FROM vocabulary ORDER BY doc DESC")]
        tokens = db.execute("SELECT avg(count) FROM passages").fetchone()[0]
        kinds = {row[0] for row in db.execute("SELECT DISTINCT kind FROM mentions")}
    catalog.close()
    assert counts[0] > 10
    assert sum(n == 1 for n in counts) > len(counts) / 2
    assert tokens == pytest.approx(TOKENS, rel=0.15)
    assert {"item", "symbol", "date"} <= kinds


def test_questions_are_repeatable_and_of_all_languages() -> None:
    assert questions(12) == questions(12)
    assert len(set(questions(60))) == 60


def test_every_size_is_measured_by_part_with_memory_and_disk() -> None:
    small, large = measure_sizes([40, 120], "hashing-64", asked=6)
    assert (small["passages"], large["passages"]) == (40, 120)
    parts = {name: value["p50"] for name, value in large["ms"].items()}
    assert set(parts) == {"dense", "lexical", "naming", "fetching", "neighbours", "ranking", "search"}
    assert all(parts[name] > 0 for name in ("dense", "lexical", "fetching", "ranking"))
    assert parts["search"] > max(value for name, value in parts.items() if name != "search")
    assert large["disk_bytes_a_passage"] > TOKENS * 16  # a token of 64 dimensions takes 16 bytes
    assert len(described([small, large])) == 4
