"""Records that visitors add."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.upload_folder import FOLDER, Limits
from assistant.uploads import Upload, add_uploads
from corpus.errors import Busy, IndexLocked, StoreError
from index.embedding import HashingEmbedder
from index.ingestion import Progress
from index.results import IngestReport

LIMITS = Limits(4, 10_000, 1_000_000)


@pytest.fixture
def r(tmp_path: Path) -> Rapporteur:
    r = Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder())
    r.ingest([])
    return r


def files(folder: Path, **texts: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    made = []
    for name, text in texts.items():
        path = folder / name.replace("_", ".")
        path.write_text(text, encoding="utf-8")
        made.append(path)
    return made


def added(r: Rapporteur, given: Sequence[Path], limits: Limits = LIMITS) -> list[Upload]:
    *_, last = add_uploads(r, r.index.folder, given, limits)
    return list(last)


def test_files_are_indexed_and_kept_beside_the_index(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="On item 7 the keeper recommends eleven lamps.", b_md="# Note\n\nTwelve lamps.")
    assert added(r, given) == [Upload("a.txt", "added"), Upload("b.md", "added")]
    assert sorted(row.document for row in r.records()) == ["a.txt", "b.md"]
    assert sorted(path.name for path in (r.index.folder / FOLDER).iterdir()) == ["a.txt", "b.md"]
    for path in given:
        path.unlink()
    assert r.show("a.txt").record.source == str((r.index.folder / FOLDER / "a.txt").resolve())
    assert not [check for check in r.doctor() if check.severity == "error"]
    assert r.ingest([r.index.folder / FOLDER]).unchanged == 2


def test_what_cannot_be_read_is_refused_with_a_reason_and_leaves_nothing(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", good_txt="The lamp is green.", tool_exe="MZ", a_json="{}", bad_pdf="%PDF-1.7 broken", empty_txt="", big_txt="x" * 10_001)
    told = {upload.name: upload for upload in added(r, given, Limits(6, 10_000, 1_000_000))}
    assert {name: upload.state for name, upload in told.items()} == {
        "good.txt": "added", "tool.exe": "refused", "a.json": "refused", "bad.pdf": "refused", "empty.txt": "refused", "big.txt": "refused",
    }  # fmt: skip
    assert "files of this kind are not read" in told["tool.exe"].reason
    assert "it has 0 MB, more than 0" in told["big.txt"].reason
    assert told["bad.pdf"].reason
    assert told["empty.txt"].reason == "the file is empty"
    assert [path.name for path in (r.index.folder / FOLDER).iterdir()] == ["good.txt"]
    assert [row.document for row in r.records()] == ["good.txt"]


def test_no_more_than_the_limit_at_once(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", **{f"f{n}_txt": f"Lamp {n} is lit." for n in range(6)})
    assert [upload.state for upload in added(r, given)] == ["added"] * 4 + ["refused"] * 2


def test_the_same_file_again_is_known_and_another_of_its_name_refused(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    assert [u.state for u in added(r, given)] == ["added"]
    assert [u.state for u in added(r, given)] == ["known"]
    given[0].write_text("The lamp is red.", encoding="utf-8")
    [again] = added(r, given)
    assert (again.state, again.reason) == ("refused", "another file of this name was added before; give it another name")
    assert r.show("a.txt").text.strip() == "The lamp is green."


@pytest.mark.parametrize("name", ["..", "a\\..\\b.txt", "x" * 240 + ".txt", " .txt", "a\nb.txt", "<img src=x onerror=alert(1)>.txt"])
def test_a_name_stays_within_its_folder(r: Rapporteur, tmp_path: Path, name: str) -> None:
    if name == "..":
        assert [u.state for u in added(r, [tmp_path / "in" / ".."])] == ["refused"]
        return
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / name
    path.write_text("The lamp is green.", encoding="utf-8")
    [upload] = added(r, [path])
    assert len(upload.name) <= 150
    for kept in (r.index.folder / FOLDER).glob("**/*"):
        assert kept.parent == r.index.folder / FOLDER
        assert kept.name == upload.name
    assert list(tmp_path.glob("*.txt")) == []


def test_one_file_that_cannot_be_put_there_is_refused_and_the_others_are_added(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.", b_txt="", c_txt="The lamp is white.", d_txt="The lamp is out.")
    given[1].unlink()
    given[1].mkdir()  # nothing can be copied from it
    given[2].unlink()
    told = added(r, given)
    assert [upload.state for upload in told] == ["added", "refused", "refused", "added"]
    assert told[1].reason == "it cannot be put beside the index (Is a directory); whoever runs this page can make room, or the folder writable"
    assert told[2].reason == "it is no longer here; send it again"
    assert sorted(row.document for row in r.records()) == ["a.txt", "d.txt"]


def test_a_name_with_spaces_that_cannot_be_read_is_told_so(r: Rapporteur, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a  broken\u2003 one.pdf"
    path.write_bytes(b"%PDF-1.7 broken")
    [upload] = added(r, [path])
    assert (upload.name, upload.state) == ("a broken one.pdf", "refused")
    assert upload.reason
    assert list((r.index.folder / FOLDER).iterdir()) == []


def test_what_was_removed_from_the_index_can_be_added_again(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    added(r, given)
    r.remove([r.show("a.txt").record.record_id])
    assert list(r.records()) == []
    assert added(r, given) == [Upload("a.txt", "added")]
    assert r.show("a.txt").text.strip() == "The lamp is green."
    assert added(r, given) == [Upload("a.txt", "known")]


def test_what_a_stopped_server_left_is_indexed_with_the_next_that_is_equal(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.", b_txt="The lamp is red.")
    files(r.index.folder / FOLDER, a_txt="The lamp is green.")
    assert [upload.state for upload in added(r, given)] == ["added", "added"]
    assert sorted(row.document for row in r.records()) == ["a.txt", "b.txt"]


def test_what_is_added_together_has_a_limit(r: Rapporteur, tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="lamp " * 900, b_txt="buoy " * 900, c_txt="mast " * 50)
    told = added(r, given, Limits(4, 5_000, 6_000))
    assert [upload.state for upload in told] == ["added", "refused", "added"]
    assert told[1].reason == "the files that were added would have more than 0 MB; whoever runs this page can make room"
    assert added(r, given[:1], Limits(4, 5_000, 9_300)) == [Upload("a.txt", "known")]
    assert [upload.state for upload in added(r, given[1:2], Limits(4, 5_000, 9_300))] == ["added"], "what waited was let go of"


def test_what_a_killed_process_left_waiting_is_swept(r: Rapporteur, tmp_path: Path) -> None:
    left = r.index.folder / FOLDER / ".left"
    files(r.index.folder / FOLDER)
    files(left, a_txt="The lamp is green.")
    fresh = r.index.folder / FOLDER / ".fresh"
    fresh.mkdir()
    os.utime(left, (0, 0))
    added(r, files(tmp_path / "in", a_txt="The lamp is green."))
    assert not left.exists()
    assert fresh.exists(), "another process may be about to add it"


class Failing:
    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport:
        raise IndexLocked("/index")

    def holds(self, path: Path) -> bool:
        return False


class Halfway(Failing):
    """Fails when the first file is indexed."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.held: list[Path] = []

    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport:
        self.held.append(paths[0])
        raise self.error

    def holds(self, path: Path) -> bool:
        return path in self.held


@pytest.mark.parametrize("error", [StoreError("/index"), ValueError("any other")])
def test_where_the_indexing_ends_midway_what_is_indexed_stays(tmp_path: Path, error: Exception) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.", b_txt="The lamp is red.")
    engine = Halfway(error)
    with pytest.raises(type(error)):
        list(add_uploads(engine, tmp_path, given, LIMITS))
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["a.txt"]


def test_what_another_process_put_there_is_not_taken_away(tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    files(tmp_path / FOLDER, a_txt="The lamp is green.")
    with pytest.raises(IndexLocked):
        list(add_uploads(Failing(), tmp_path, given, LIMITS))
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["a.txt"]


def test_where_the_index_is_busy_nothing_is_left_behind(tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    with pytest.raises(IndexLocked):
        list(add_uploads(Failing(), tmp_path, given, LIMITS))
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    (tmp_path / FOLDER).write_text("no folder", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be put there"):
        list(add_uploads(Failing(), tmp_path, given, LIMITS))


class Slow:
    """Tells of its progress, and ends when it is told to; with an error where it is given one."""

    def __init__(self, error: Exception | None = None) -> None:
        self.go, self.done = threading.Event(), threading.Event()
        self.error = error
        self.held: list[Path] = []
        self.at_once = 0

    def holds(self, path: Path) -> bool:
        return path in self.held

    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport:
        assert progress is not None
        self.at_once += 1
        assert self.at_once == 1, "one writes at a time"
        progress(paths[0].name, 0, len(paths))
        assert self.go.wait(20)
        self.at_once -= 1
        self.done.set()
        if self.error:
            raise self.error
        self.held += paths
        return IngestReport(added=len(paths))


def quiet() -> None:
    """Waits until nothing is being added any more."""
    for thread in threading.enumerate():
        if thread.name == "upload":
            thread.join(20)


def test_each_file_is_told_of_as_it_comes_and_goes_on_without_a_listener(tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.", b_txt="The lamp is red.")
    engine = Slow()
    steps = add_uploads(engine, tmp_path, given, LIMITS)
    assert [u.state for u in next(steps)] == ["waiting", "waiting"]
    assert [u.state for u in next(steps)] == ["reading", "waiting"]
    steps.close()
    engine.go.set()
    assert engine.done.wait(20), "what was begun is brought to its end"
    quiet()
    assert sorted(path.name for path in (tmp_path / FOLDER).iterdir()) == ["a.txt", "b.txt"]


def test_what_fails_without_a_listener_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = Slow(IndexLocked("/index"))
    steps = add_uploads(engine, tmp_path, files(tmp_path / "in", a_txt="The lamp is green."), LIMITS)
    assert [[u.state for u in next(steps)] for _ in range(2)] == [["waiting"], ["reading"]]
    steps.close()
    engine.go.set()
    assert engine.done.wait(20)
    quiet()
    assert list((tmp_path / FOLDER).iterdir()) == []


@contextmanager
def begun(engine: Slow, folder: Path, given: Sequence[Path]) -> Iterator[Generator[tuple[Upload, ...], None, None]]:
    """An adding that has come to its first file; in the end all of the engine goes on."""
    steps = add_uploads(engine, folder, given, LIMITS)
    try:
        while next(steps)[0].state != "reading":
            pass
        yield steps
    finally:
        engine.go.set()
        quiet()


def test_the_next_waits_for_one_whose_visitor_left_and_its_files_may_go_meanwhile(tmp_path: Path) -> None:
    engine = Slow()
    with begun(engine, tmp_path, files(tmp_path / "in", a_txt="The lamp is green.")) as first:
        first.close()
        given = files(tmp_path / "in", b_txt="The lamp is red.")
        second = add_uploads(engine, tmp_path, given, LIMITS)
        assert [[u.state for u in next(second)] for _ in range(4)] == [["waiting"]] * 4
        given[0].unlink()
        engine.go.set()
        *_, last = second
    assert last == (Upload("b.txt", "added"),)
    assert sorted(path.name for path in (tmp_path / FOLDER).iterdir()) == ["a.txt", "b.txt"]


def test_two_who_add_the_same_file_are_both_told_what_is_true(tmp_path: Path) -> None:
    engine = Slow()
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    with begun(engine, tmp_path, given) as first:
        second = add_uploads(engine, tmp_path, given, LIMITS)
        next(second)
        engine.go.set()
        assert [[u.state for u in list(steps)[-1]] for steps in (first, second)] == [["added"], ["known"]]


def test_no_more_than_a_few_visitors_wait(tmp_path: Path) -> None:
    engine = Slow()
    given = files(tmp_path / "in", a_txt="The lamp is green.")
    with begun(engine, tmp_path, given):
        waiting = [add_uploads(engine, tmp_path, given, LIMITS) for _ in range(8)]
        for steps in waiting:
            next(steps)
        refused = []
        for steps in waiting:
            try:
                for _ in range(3):
                    next(steps)
            except Busy as error:
                refused.append(str(error))
        assert refused == ["files: those of others are being added, and as many wait as may; send them again in a few minutes"]
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["a.txt"]
    assert list(add_uploads(engine, tmp_path, given, LIMITS))[-1] == (Upload("a.txt", "known"),)
