"""The order in which records came into an index tells nothing: with enough candidates, a search finds the same."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.embedding import HashingEmbedder
from index.store import Index
from tests.index.making import ROOT, write

_QUESTIONS = (
    "Which lamp keeper of letter3 wrote the register?", "CHL/2031/104", "lamp", "Quels feux sont éteints ?", "导航灯熄灭",
    "Что рекомендовала рабочая группа?", "ما الذي أوصى به الفريق العامل؟", "¿Qué puertos hay?", "What was recommended on item 7?",
)  # fmt: skip
_LETTERS = range(5)
_SAMPLES = ("CHL-2031-12-report.fr.docx", "CHL-2031-21-letter.zh.txt", "CHL-2031-STAT-5-statement.es.md")


def _found(index: Index) -> dict[str, list[tuple[str, float]]]:
    return {f"{k}: {q}": [(hit.passage_id, hit.score) for hit in index.search(q, k).hits] for q in _QUESTIONS for k in (10, 200)}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five letters and a few samples in other languages: fewer passages than candidates are ranked."""
    folder = write(tmp_path_factory.mktemp("order") / "records", dict.fromkeys(_LETTERS, "first"))
    for name in _SAMPLES:
        shutil.copy(ROOT / "corpus" / "samples" / name, folder)
    return folder


@pytest.fixture(scope="module")
def at_once(measured: Path, records: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, float]]]:
    with Index.open(shutil.copytree(measured, tmp_path_factory.mktemp("once") / "index"), embedder=HashingEmbedder()) as index:
        index.ingest([records])
        assert 20 < index.counts()[1] <= 100, "the corpus must not be larger than the candidates"
        return _found(index)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_search_finds_the_same_whatever_came_first(measured: Path, records: Path, at_once: dict[str, list[tuple[str, float]]], data: st.DataObject) -> None:
    order = data.draw(st.permutations(sorted(path.name for path in records.iterdir())))
    again = data.draw(st.sampled_from(order))
    with tempfile.TemporaryDirectory() as work, Index.open(shutil.copytree(measured, Path(work) / "index"), embedder=HashingEmbedder()) as index:
        # From the same folder, a few at a time; one is taken out and comes back as the last.
        parts = [order[: len(order) // 2], order[len(order) // 2 :]]
        for part in parts:
            index.ingest([records / name for name in part])
        (row,) = (row for row in index.records() if row.document == again)
        index.remove([row.record_id])
        index.ingest([records / again])
        found = _found(index)
    for question, hits in at_once.items():
        # Equal scores may differ in their last digits, and then in their order.
        assert [score for _, score in found[question]] == pytest.approx([score for _, score in hits], abs=1e-4), question
        scores = dict(hits)
        last = hits[-1][1]
        for key, score in found[question]:
            assert score == pytest.approx(scores.get(key, last), abs=1e-4), question
