"""Damage: what can be rebuilt is rebuilt without a model, and what cannot is told in one line."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import IndexDamaged, StoreError, StoreFull
from index.catalog import Catalog
from index.embedding import HashingEmbedder
from index.store import Index
from tests.index.making import SMALL, CountingEmbedder, contents, letter, problems, write


class NoModel(HashingEmbedder):
    """A model that must not be asked."""

    def embed_passages(self, texts: Any, *, tokens: bool = False) -> Any:
        raise AssertionError("nothing is to be embedded")


def _one_line(error: StoreError) -> str:
    line = str(error)
    assert "\n" not in line
    assert error.remedy
    return line


@pytest.mark.parametrize("what", ["chroma", "chroma/*"], ids=["the folder", "what is in it"])
def test_deleted_vectors_are_rebuilt_on_opening_without_a_model(index: Index, folder: Path, records: Path, what: str) -> None:
    index.ingest([records])
    wanted = index.search("letter1 lamp keeper").hits
    index.close()
    for path in list(folder.glob(what)):
        for inner in list(path.iterdir()) if what == "chroma/*" else [path]:
            shutil.rmtree(inner) if inner.is_dir() else inner.unlink()
    with Index.open(folder, embedder=NoModel()) as opened:
        assert problems(opened) == []
    with Index.open(folder, embedder=HashingEmbedder()) as opened:
        assert opened.search("letter1 lamp keeper").hits == wanted


def test_an_index_that_can_only_be_read_is_searched(index: Index, folder: Path, records: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a disc or a volume that is mounted to be read; Chroma writes to its database even where it only reads."""
    index.ingest([records])
    wanted = index.search("letter1 lamp keeper").hits
    index.close()
    before = {path: path.read_bytes() for path in (folder / "chroma").rglob("*") if path.is_file()}
    for path in before:
        path.chmod(0o400)  # binds whoever is not root; for root the answer of the system is given instead
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: real(path, mode) and not (mode == os.W_OK and folder in Path(path).parents))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with Index.open(folder, embedder=HashingEmbedder()) as opened:
        assert opened.search("letter1 lamp keeper").hits == wanted
        assert list(tmp_path.glob("rapporteur-vectors-*"))
    assert list(tmp_path.glob("rapporteur-vectors-*")) == [], "the copy outlives its use"
    assert {path: path.read_bytes() for path in (folder / "chroma").rglob("*") if path.is_file()} == before


def test_a_vector_lost_behind_our_back_is_found_and_mended(index: Index, records: Path) -> None:
    index.ingest([records])
    wanted = index.search("letter1 lamp keeper", 50).hits
    store = index._vectors()
    store.delete([sorted(store.ids())[0]])
    assert problems(index) == ["1 passages have no vector, 0 vectors have no passage"]
    assert next(c.remedy for c in index.examine() if c.severity == "error").startswith("rapporteur doctor --repair")
    assert index.repair() == 1
    assert problems(index) == []
    assert index.search("letter1 lamp keeper", 50).hits == wanted
    assert index.repair() == 0


def test_a_vector_in_anothers_place_is_found_and_mended(index: Index, records: Path) -> None:
    index.ingest([records])
    store = index._vectors()
    store.delete([sorted(store.ids())[0]])
    store.upsert(["0123456789abcdef-0"], index.embedder().embed_queries(["lamp"])[0].vector[None], ["en"])
    assert problems(index) == ["1 passages have no vector, 1 vectors have no passage"]
    index.repair()
    assert problems(index) == []


def test_an_ingest_notices_lost_vectors(index: Index, records: Path, embedder: CountingEmbedder) -> None:
    index.ingest([records])
    embedder.taken()
    store = index._vectors()
    store.delete(sorted(store.ids())[:3])
    assert index.ingest([records]).unchanged == 6
    assert embedder.taken() == []
    assert problems(index) == []


def test_a_broken_vector_store_is_told_and_repaired(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    index.close()
    for path in folder.glob("chroma/*/chroma.sqlite3"):
        path.write_bytes(b"no database " * 1000)
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as opened:
        for use in (lambda: opened.search("lamp keeper"), opened.examine, lambda: opened.ingest([records])):
            with pytest.raises(IndexDamaged, match="doctor --repair") as told:
                use()
            _one_line(told.value)
        assert opened.repair() >= 1
        assert opened.search("letter2 lamp keeper").hits[0].document == "letter-2.txt"
        assert problems(opened) == []


@pytest.mark.parametrize("content", [b"", b"not a database at all " * 500, b"SQLite format 3\0" + b"\xff" * 5000], ids=["empty", "text", "half"])
def test_a_catalog_that_is_none_is_told_in_one_line(index: Index, folder: Path, content: bytes) -> None:
    index.close()
    for name in ("catalog.sqlite-wal", "catalog.sqlite-shm"):
        (folder / name).unlink(missing_ok=True)
    (folder / "catalog.sqlite").write_bytes(content)
    for opening in (lambda: Index.open(folder), lambda: Index.open(folder, create=True, embedder=HashingEmbedder())):
        with pytest.raises(IndexDamaged, match="ingest the records again") as told:
            opening()
        assert "catalog.sqlite" in _one_line(told.value)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as db, db:
        db.execute("CREATE TABLE birds (name TEXT)")
    with pytest.raises(IndexDamaged):
        Index.open(tmp_path, create=True, embedder=HashingEmbedder())
    with closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("birds",)]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a letter", encoding="utf-8")
    with pytest.raises(StoreError, match="a file, not a folder"):
        Index.open(tmp_path / "file", create=True, embedder=HashingEmbedder())
    with pytest.raises(StoreError):
        Index.open(tmp_path / "file" / "below", create=True, embedder=HashingEmbedder())


def test_a_folder_that_cannot_be_written_can_be_read(index: Index, folder: Path, records: Path) -> None:
    index.ingest([records])
    index.close()
    folder.chmod(0o555)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("permissions don't bind this user")
        with Index.open(folder, embedder=HashingEmbedder()) as opened:
            assert opened.search("letter1 lamp keeper").hits
            with pytest.raises(StoreError, match="permissions"):
                opened.ingest([records])
    finally:
        folder.chmod(0o755)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_keeps_what_was_finished(measured: Path, small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.ingestion.ROUND_PASSAGES", 16)
    folder = Path(shutil.copytree(measured, small_disk / "index"))
    records = write(tmp_path / "records", dict.fromkeys(range(60), "first"))
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        with pytest.raises(StoreFull, match="what was finished is kept") as told:
            index.ingest([records])
        assert told.value.retryable
        _one_line(told.value)
    subprocess.run(["mount", "-o", "remount,size=60m", str(small_disk)], check=True)
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        assert problems(index) == []
        kept = index.counts()[0]
        assert 0 < kept < 60
        report = index.ingest([records])
        assert (report.added, report.unchanged) == (60 - kept, kept)
        assert index.counts()[0] == 60
        assert problems(index) == []


def test_a_quota_is_a_full_disk_too(index: Index, records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    with monkeypatch.context() as patched:
        patched.setattr("index.lock.json.dumps", refuse)
        with pytest.raises(StoreFull):
            index.ingest([records])
    assert index.ingest([records]).added == 6


def test_a_catalog_that_may_not_grow_is_full(index: Index, records: Path) -> None:
    index.ingest([records])
    with index._catalog.reading() as db:
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0] + 2}")
    write(records, dict.fromkeys(range(40), "second"))
    with pytest.raises(StoreFull):
        index.ingest([records])
    assert all("first wording" in text for text in contents(index).values())
    with index._catalog.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    report = index.ingest([records])
    assert (report.added, report.replaced + report.unchanged) == (34, 6)
    assert problems(index) == []


def test_a_commit_that_fails_leaves_no_transaction_open(folder: Path) -> None:
    catalog = Catalog(folder / "catalog.sqlite")

    def break_a_promise() -> None:
        with catalog.writing() as db:
            db.execute("PRAGMA defer_foreign_keys = ON")
            db.execute("INSERT INTO mentions VALUES ('item', '7', 'no such revision', 0)")

    with pytest.raises(StoreError):
        break_a_promise()
    catalog.set_manifest({"note": 1})
    other = Catalog(folder / "catalog.sqlite")
    assert other.manifest("note") == 1
    other.close()
    catalog.close()


def test_threads_that_ended_hold_no_connection(index: Index, records: Path) -> None:
    index.ingest([records])

    def open_files() -> int:
        return sum("catalog.sqlite" in str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink())

    before = open_files()
    for _ in range(20):
        thread = threading.Thread(target=index.counts)
        thread.start()
        thread.join()
    assert open_files() <= before + 6


def test_a_letter_that_fails_later_leaves_the_rest(index: Index, records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unforeseen fault of one run: nothing half done stays, and the next run does it all."""
    index.ingest([records])
    (records / "letter-1.txt").write_text(letter(1, "second"), encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("index.ingestion.push_vectors", lambda *_: (_ for _ in ()).throw(RuntimeError("a fault")))
        with pytest.raises(RuntimeError, match="a fault"):
            index.ingest([records])
    assert "first wording" in contents(index)["letter-1.txt"]
    index.ingest([records])
    assert "second wording" in contents(index)["letter-1.txt"]
    assert problems(index) == []
