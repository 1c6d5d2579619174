"""Processes killed in the middle: whatever the moment, each record is wholly old or wholly new, and the next run finishes.

`RAPPORTEUR_SOAK=1` tries every step and many random moments; else a choice of them.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index.embedding import HashingEmbedder
from index.store import Index
from tests.index.making import SMALL, Child, contents, letter, problems, write

pytestmark = pytest.mark.kill

SOAK = bool(os.environ.get("RAPPORTEUR_SOAK"))
OLD = dict.fromkeys(range(9), "first")
NEW = {n: "second" if n % 2 else "first" for n in range(12) if n not in (2, 5)}
"""What the second run finds: five letters changed, two gone, three new."""

_INGEST_STEPS = ("Catalog.stage", "VectorStore.upsert", "Catalog.publish", "VectorStore.delete", "Catalog.purge", "Catalog.forget_sources")
_REINDEX_STEPS = ("Catalog.stage", "VectorStore.discard", "VectorStore.upsert", "Catalog.switch_model", "Catalog.purge")


def _moments(steps: tuple[str, ...], few: set[tuple[str, str, int]]) -> list[Any]:
    every = [(step, when, nth) for step in steps for when in ("before", "after") for nth in (1, 2, 3)]
    return [pytest.param(moment, id=f"{moment[1]} {moment[0]} {moment[2]}") for moment in every if SOAK or moment in few]


def _held(index: Index) -> tuple[dict[str, str], tuple[int, int], dict[str, str]]:
    """What an index holds: its texts, its counts, and its record ids."""
    return contents(index), index.counts(), {row.document: row.record_id for row in index.records()}


Held = tuple[dict[str, str], tuple[int, int], dict[str, str]]


@pytest.fixture(scope="module")
def clean(measured: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[int, str]], Held]:
    """What an index holds after an undisturbed ingest of these letters."""
    known: dict[str, Held] = {}

    def ingested(letters: dict[int, str]) -> Held:
        if str(letters) not in known:
            work = tmp_path_factory.mktemp("clean")
            with Index.open(shutil.copytree(measured, work / "index"), embedder=HashingEmbedder(), split_settings=SMALL) as index:
                index.ingest([write(work / "records", letters)])
                known[str(letters)] = _held(index)
        return known[str(letters)]

    return ingested


@pytest.fixture(scope="module")
def ingested(measured: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an index of the old letters, and the letters: `index` and `records`."""
    work = tmp_path_factory.mktemp("ingested")
    shutil.copytree(measured, work / "index")
    return work


def _prepared(ingested: Path, work: Path, child: Child) -> tuple[Path, Path]:
    """An index of the old letters, made in place (a source's key is its path)."""
    index, records = Path(shutil.copytree(ingested / "index", work / "index")), write(work / "records", OLD)
    assert child.ask("ingest", folder=index, paths=[records])["answer"]["added"] == len(OLD)
    return index, records


def _assert_wholly_old_or_new(index: Index, allowed: list[dict[str, str]]) -> None:
    texts = contents(index)
    for document, text in texts.items():
        assert text in [state[document] for state in allowed if document in state]
    for hit in index.search("lamp keeper lit the lantern at dusk", 200).hits:
        assert texts[hit.document][hit.start : hit.end] == hit.text
    always = set.intersection(*(set(state) for state in allowed))
    assert always <= texts.keys()


def _assert_finishes(folder: Path, records: Path, states: list[dict[str, str]], wanted: Held) -> None:
    """After a kill: consistent when opened, and finished by the next run as if nothing had happened."""
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        assert problems(index) == []
        _assert_wholly_old_or_new(index, states)
        index.ingest([records], prune=True)
        assert _held(index) == wanted
        assert problems(index) == []
        assert {hit.document for hit in index.search("lamp keeper", 200).hits} == set(wanted[0])


@pytest.mark.parametrize(
    "moment",
    _moments(
        _INGEST_STEPS,
        {
            ("Catalog.stage", "after", 1), ("Catalog.stage", "before", 3), ("VectorStore.upsert", "after", 1), ("Catalog.publish", "before", 2),
            ("Catalog.publish", "after", 1), ("VectorStore.delete", "after", 1), ("Catalog.purge", "after", 1), ("Catalog.forget_sources", "after", 1),
        },
    ),
)  # fmt: skip
def test_an_ingest_killed_at_a_step(
    moment: tuple[str, str, int], ingested: Path, tmp_path: Path, child: Child, clean: Callable[[dict[int, str]], Held]
) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    write(records, NEW)
    ended = child.ask("ingest", folder=folder, paths=[records], prune=True, kill=moment)
    assert ended["signal"] in ({signal.SIGKILL, 0} if moment[2] > 2 else {signal.SIGKILL})
    _assert_finishes(folder, records, [clean(OLD)[0], clean(NEW)[0]], clean(NEW))


def test_an_ingest_killed_at_any_time(ingested: Path, tmp_path: Path, child: Child, clean: Callable[[dict[int, str]], Held]) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    chance = random.Random(7)
    states = [OLD, NEW]
    killed = 0
    for trial in range(200 if SOAK else 6):
        target = states[(trial + 1) % 2]
        write(records, target)
        killed += child.ask("ingest", folder=folder, paths=[records], prune=True, after=chance.uniform(0.01, 0.25))["signal"] == signal.SIGKILL
        _assert_finishes(folder, records, [clean(state)[0] for state in states], clean(target))
    assert killed


def test_an_index_whose_making_was_killed_is_made_by_the_next_run(tmp_path: Path, child: Child, clean: Callable[[dict[int, str]], Held]) -> None:
    folder, records = tmp_path / "index", write(tmp_path / "records", OLD)
    for moment in (("Catalog.create", "before", 1), ("Path.replace", "before", 1), ("Catalog.create", "after", 1)):
        assert child.ask("ingest", folder=folder, paths=[records], kill=moment)["signal"] == signal.SIGKILL
    with Index.open(folder, create=True, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        index.ingest([records])
        assert _held(index) == clean(OLD)


def test_a_removal_of_vectors_and_rows_killed_between_them(ingested: Path, tmp_path: Path, child: Child, clean: Callable[[dict[int, str]], Held]) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    write(records, {n: version for n, version in OLD.items() if n != 4})
    assert child.ask("ingest", folder=folder, paths=[records], prune=True, kill=("VectorStore.delete", "after", 1))["signal"] == signal.SIGKILL
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        assert "letter-4.txt" not in contents(index)
        assert problems(index) == []


def test_a_rebuild_of_the_vectors_that_was_killed_is_done_again(ingested: Path, tmp_path: Path, child: Child) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    shutil.rmtree(folder / "chroma")
    assert child.ask("ingest", folder=folder, paths=[records], kill=("VectorStore.discard", "after", 1))["signal"] == signal.SIGKILL
    assert child.ask("ingest", folder=folder, paths=[records], kill=("VectorStore.upsert", "after", 1))["signal"] == signal.SIGKILL
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        assert problems(index) == []
        assert {hit.document for hit in index.search("lamp keeper", 200).hits} == set(contents(index))


@pytest.mark.parametrize(
    "moment",
    _moments(
        _REINDEX_STEPS,
        {
            ("Catalog.stage", "after", 3), ("VectorStore.upsert", "after", 1), ("Catalog.switch_model", "before", 1),
            ("Catalog.switch_model", "after", 1), ("Catalog.purge", "after", 2),
        },
    ),
)  # fmt: skip
def test_a_reindex_killed_at_a_step(
    moment: tuple[str, str, int], ingested: Path, tmp_path: Path, child: Child, clean: Callable[[dict[int, str]], Held]
) -> None:
    folder, _ = _prepared(ingested, tmp_path, child)
    ended = child.ask("reindex", folder=folder, dimension=64, kill=moment)
    with Index.open(folder, split_settings=SMALL) as index:
        before = _held(index)
        assert before == clean(OLD)
        assert index.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"
        switched = index.model == "hashing-64"
        interrupted = [check for check in index.examine() if check.severity == "error"]
        assert interrupted == []
    assert ended["signal"] == (0 if ended["answer"] else signal.SIGKILL)
    report = child.ask("reindex", folder=folder, dimension=64)["answer"]
    assert report["replaced"] + report["unchanged"] == len(OLD)
    if moment[0] == "VectorStore.upsert":
        assert (switched, report["replaced"], report["unchanged"]) == (False, 0, len(OLD))
    with Index.open(folder, embedder=HashingEmbedder(64), split_settings=SMALL) as index:
        assert _held(index) == clean(OLD)
        assert index.search("letter4 lamp keeper").hits[0].document == "letter-4.txt"
        assert problems(index) == []


def test_a_record_replaced_between_two_runs_of_a_reindex(ingested: Path, tmp_path: Path, child: Child) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    child.ask("reindex", folder=folder, dimension=64, kill=("Catalog.switch_model", "before", 1))
    (records / "letter-3.txt").write_text(letter(3, "second"), encoding="utf-8")
    assert child.ask("ingest", folder=folder, paths=[records])["answer"]["replaced"] == 1
    child.ask("reindex", folder=folder, dimension=64)
    with Index.open(folder, split_settings=SMALL) as index:
        assert index.model == "hashing-64"
        assert "second wording" in contents(index)["letter-3.txt"]
        assert problems(index) == []
        assert index.ingest([records]).unchanged == len(OLD)


def test_a_killed_ingest_is_finished_before_another_model_takes_over(ingested: Path, tmp_path: Path, child: Child) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    write(records, NEW)
    child.ask("ingest", folder=folder, paths=[records], kill=("VectorStore.upsert", "after", 1))
    Index.reindex(folder, embedder=HashingEmbedder(64), split_settings=SMALL).to_dict()
    with Index.open(folder, split_settings=SMALL) as index:
        assert {hit.document for hit in index.search("lamp keeper", 200).hits} == set(contents(index))
        assert "second wording" in contents(index)["letter-1.txt"]
        assert problems(index) == []


def test_a_reindex_that_is_given_up_is_dropped_by_a_repair(ingested: Path, tmp_path: Path, child: Child) -> None:
    folder, records = _prepared(ingested, tmp_path, child)
    child.ask("reindex", folder=folder, dimension=64, kill=("Catalog.switch_model", "before", 1))
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        warnings = [check for check in index.examine() if check.severity == "warning"]
        assert ["hashing-64" in check.message and "reindex --model hashing-64" in str(check.remedy) for check in warnings] == [True]
        assert index.repair() == len(OLD)
        assert problems(index) == []
        assert index.ingest([records]).unchanged == len(OLD)
