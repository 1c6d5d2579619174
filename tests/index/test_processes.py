"""Several processes on one index: one writer at a time, and readers that see every finished ingest and nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from corpus.errors import IndexLocked
from index.embedding import HashingEmbedder
from index.store import Index
from tests.index.making import SMALL, Child, contents, letter, problems, write


@pytest.mark.kill
def test_a_second_writer_is_refused_at_once_and_readers_go_on(index: Index, folder: Path, records: Path, child: Child) -> None:
    index.ingest([records])
    pid = child.ask("hold", folder=folder)["pid"]
    try:
        started = time.monotonic()
        with pytest.raises(IndexLocked, match=rf"process {pid} on .*ingest since") as refused:
            index.ingest([records])
        assert time.monotonic() - started < 1
        assert refused.value.retryable
        with pytest.raises(IndexLocked):
            index.remove([index.records()[0].record_id])
        with pytest.raises(IndexLocked):
            Index.reindex(folder, embedder=HashingEmbedder(64))
        with Index.open(folder, embedder=HashingEmbedder()) as reader:
            assert reader.search("letter2 lamp keeper").hits[0].document == "letter-2.txt"
        assert index.counts()[0] == 6
    finally:
        child.ask("kill", pid=pid)


@pytest.mark.kill
def test_the_lock_dies_with_its_holder(index: Index, folder: Path, records: Path, child: Child) -> None:
    pid = child.ask("hold", folder=folder)["pid"]
    child.ask("kill", pid=pid)
    assert index.ingest([records]).added == 6
    assert not (folder / "lock.holder").exists()


def test_a_second_writer_in_another_thread_or_object_is_refused(index: Index, folder: Path, records: Path) -> None:
    refusals: list[IndexLocked] = []

    def write_meanwhile(_document: str, _done: int, _all: int) -> None:
        with Index.open(folder, embedder=HashingEmbedder()) as other:
            try:
                other.ingest([records])
            except IndexLocked as error:
                refusals.append(error)

    assert index.ingest([records], progress=write_meanwhile).added == 6
    assert len(refusals) == 7
    assert problems(index) == []


def test_a_reader_sees_a_finished_ingest_of_another_process(index: Index, folder: Path, records: Path, child: Child) -> None:
    index.ingest([records])
    question = {"folder": folder, "query": "letter3 second lantern", "k": 30}
    assert any("letter3 in its first wording" in hit["text"] for hit in child.ask("search", **question)["hits"])
    (records / "letter-3.txt").write_text(letter(3, "second"), encoding="utf-8")
    (records / "letter-9.txt").write_text(letter(9), encoding="utf-8")
    index.ingest([records])
    started = time.monotonic()
    hits = child.ask("search", **question)["hits"]
    assert time.monotonic() - started < 1
    of_letter = [hit["text"] for hit in hits if hit["document"] == "letter-3.txt"]
    assert of_letter
    assert not any("first wording" in text for text in of_letter)
    assert "letter-9.txt" in {hit["document"] for hit in child.ask("search", folder=folder, query="letter9 lamp keeper")["hits"]}
    index.remove([row.record_id for row in index.records() if row.document == "letter-9.txt"])
    assert "letter-9.txt" not in {hit["document"] for hit in child.ask("search", folder=folder, query="letter9 lamp keeper")["hits"]}
    child.ask("close")


def test_a_store_without_vectors_answers_from_the_catalog_until_it_is_repaired(index: Index, folder: Path, records: Path, child: Child) -> None:
    index.ingest([records])
    generation = index.generation()
    wanted = {f"letter-{n}.txt" for n in range(6)}
    store = index._vectors()
    store.delete(sorted(store.ids()))
    question = {"folder": folder, "query": "lamp keeper", "k": 50}
    assert {hit["document"] for hit in child.ask("search", **question)["hits"]} == wanted
    assert index.repair() >= 1
    assert index.generation() > generation
    assert {hit["document"] for hit in child.ask("search", **question)["hits"]} == wanted
    child.ask("close")


def test_a_reader_never_sees_half_a_record_while_another_process_replaces_them(
    index: Index, folder: Path, tmp_path: Path, child: Child, other_child: Child
) -> None:
    letters = list(range(5))
    records = write(tmp_path / "records", dict.fromkeys(letters, "first"))
    index.ingest([records])
    whole = len([hit for hit in index.search("letter2 lamp keeper lantern", 50).hits if hit.document == "letter-2.txt"])
    pid = other_child.ask("start", folder=folder, paths=[records], letters=letters, turns=8)["pid"]
    seen: set[str] = set()
    deadline = time.monotonic() + 20
    while other_child.ask("running", pid=pid)["running"]:
        hits = child.ask("search", folder=folder, query="letter2 lamp keeper lantern", k=50)["hits"]
        of_letter = [hit for hit in hits if hit["document"] == "letter-2.txt"]
        wordings = {version for hit in of_letter for version in ("first", "second") if f"{version} wording" in hit["text"]}
        assert len(wordings) == 1
        assert len(of_letter) == whole
        assert len({hit["record_id"] for hit in of_letter}) == 1
        assert all(hit["of_record"] in (hit["text"], None) for hit in of_letter)
        seen |= wordings
        assert time.monotonic() < deadline
    ended = other_child.ask("wait", pid=pid)
    assert ended["answer"]["failed"] == []
    assert seen == {"first", "second"}
    child.ask("close")
    assert problems(index) == []
    assert all("second wording" in text for text in contents(index).values())


def test_old_and_new_offsets_agree_for_a_reader_that_stays_open(index: Index, folder: Path, records: Path) -> None:
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as reader:
        assert reader.search("lamp keeper").hits == ()
        for version in ("first", "second", "third"):
            write(records, dict.fromkeys(range(6), version))
            index.ingest([records])
            hits = reader.search("lamp keeper of the harbour", 50).hits
            assert {hit.document for hit in hits} == {f"letter-{n}.txt" for n in range(6)}
            assert all(reader.record(hit.record_id).text[hit.start : hit.end] == hit.text for hit in hits)


def test_two_handles_of_one_process_both_see_what_another_process_wrote(index: Index, folder: Path, tmp_path: Path, other_child: Child) -> None:
    records = write(tmp_path / "records", dict.fromkeys(range(3), "first"))
    index.ingest([records])
    with Index.open(folder, embedder=HashingEmbedder()) as second:
        handles = (index, second)
        assert all("first wording" in handle.search("letter1 lamp keeper").hits[0].text for handle in handles)
        pid = other_child.ask("start", folder=folder, paths=[records], letters=[0, 1, 2], turns=2)["pid"]
        assert other_child.ask("wait", pid=pid)["answer"]["failed"] == []
        wanted = set(index._catalog.passage_keys())
        for handle in handles:
            assert "second wording" in handle.search("letter1 lamp keeper").hits[0].text
            assert handle._vectors().ids() == wanted
    assert index.search("letter1 lamp keeper").hits
