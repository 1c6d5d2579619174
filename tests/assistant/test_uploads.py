"""Records that visitors add."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.uploads import FOLDER, Limits, Upload, add_uploads
from corpus.errors import IndexLocked, StoreError
from index.embedding import HashingEmbedder
from index.ingestion import Progress
from index.results import IngestReport

LIMITS = Limits(4, 10_000)


@pytest.fixture
def r(tmp_path: Path) -> Rapporteur:
    return Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder())


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
    told = {upload.name: upload for upload in added(r, given, Limits(6, 10_000))}
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


class Failing:
    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport:
        raise IndexLocked("/index")


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
    """Tells of its progress, and ends when it is told to."""

    def __init__(self) -> None:
        self.go, self.done = threading.Event(), threading.Event()

    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport:
        assert progress is not None
        progress(paths[0].name, 0, len(paths))
        assert self.go.wait(20)
        self.done.set()
        return IngestReport(added=len(paths))


def test_each_file_is_told_of_as_it_comes_and_goes_on_without_a_listener(tmp_path: Path) -> None:
    given = files(tmp_path / "in", a_txt="The lamp is green.", b_txt="The lamp is red.")
    engine = Slow()
    steps = add_uploads(engine, tmp_path, given, LIMITS)
    assert [u.state for u in next(steps)] == ["waiting", "waiting"]
    assert [u.state for u in next(steps)] == ["reading", "waiting"]
    steps.close()
    engine.go.set()
    assert engine.done.wait(20), "what was begun is brought to its end"
    assert len(list((tmp_path / FOLDER).iterdir())) == 2
