"""Metadata in CSV files: beside one record, and for the files of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import DamagedFile, InputError, UnknownFormat
from corpus.reader import read_source, sidecar_digest
from corpus.record import Metadata
from corpus.sources import Source, discover
from tests.corpus.making import write

LETTER = "Letter from the Keeper\n\nThe lamp of the harbour burns at night.\n"


def letter(folder: Path, name: str = "letter.txt", content: str = LETTER) -> Source:
    return Source(write(folder, name, content), name)


def metadata(source: Source) -> Metadata:
    return read_source(source).metadata


@pytest.mark.parametrize("name", ["letter.txt.csv", "letter.csv"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_csv_file_beside_a_record_tells_its_metadata(tmp_path: Path, name: str, encoding: str) -> None:
    content = 'Symbol,Date,Title,sponsor\r\nCHL/2031/42,3 May 2031,"Lamps, ""lit"" and\nunlit; é",\r\n'
    write(tmp_path, name, content.encode(encoding))
    found = metadata(letter(tmp_path))
    assert (found.symbol, found.date, found.title, found.extra) == ("CHL/2031/42", "2031-05-03", 'Lamps, "lit" and unlit; é', {})
    assert [s.document for s in discover([tmp_path]) if isinstance(s, Source)] == ["letter.txt"]


def test_metadata_csv_tells_of_the_files_of_its_folder(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "document,symbol,sponsor\nletter.txt,CHL/1,Osmere\n./café.txt,CHL/2,\nabsent.txt,CHL/3,\n")
    write(tmp_path, "deeper/letter.txt", LETTER)
    assert metadata(letter(tmp_path)).symbol == "CHL/1"
    assert metadata(letter(tmp_path)).extra == {"sponsor": "Osmere"}
    assert metadata(letter(tmp_path, "cafe\u0301.txt")).symbol == "CHL/2"
    assert metadata(letter(tmp_path, "other.txt")).symbol is None
    assert metadata(Source(tmp_path / "deeper" / "letter.txt", "deeper/letter.txt")).symbol is None
    assert all(isinstance(s, Source) for s in discover([tmp_path]))


def test_the_records_own_metadata_outrank_the_folders_and_the_front_matter(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "file,symbol,title,kind\nletter.md,CHL/1,Of the folder,note\n")
    write(tmp_path, "letter.csv", "symbol\nCHL/2\n")
    found = metadata(letter(tmp_path, "letter.md", "---\nsymbol: CHL/3\ntitle: In front\ndate: 2031-05-03\n---\n" + LETTER))
    assert (found.symbol, found.title, found.kind, found.date) == ("CHL/2", "Of the folder", "note", "2031-05-03")
    write(tmp_path, "letter.json", '{"symbol": "CHL/4"}')
    assert metadata(Source(tmp_path / "letter.md", "letter.md")).symbol == "CHL/4"


BROKEN = [
    ("", "no header row"),
    ('symbol\n"CHL/1\n', "not valid CSV"),
    ("symbol,symbol\nCHL/1,CHL/2\n", "repeated column"),
    ("symbol,\nCHL/1,\n", "empty"),
    ("symbol,title\nCHL/1\n", "row 2 has 1 cells under 2 columns"),
    (b"symbol\n\xff\xfe\n", "not valid CSV"),
    ("symbol\nCHL\x00/1\n", "not valid CSV"),
    ("title\n" + "lamp" * 100_000 + "\n", "not valid CSV"),
]


@pytest.mark.parametrize(("content", "problem"), [*BROKEN, ("symbol\n", "0 rows"), ("symbol\nCHL/1\nCHL/2\n", "2 rows")])
def test_a_broken_csv_file_costs_its_record_one_line(tmp_path: Path, content: str | bytes, problem: str) -> None:
    write(tmp_path, "letter.csv", content)
    with pytest.raises(DamagedFile, match=rf"^letter\.csv: .*{problem}.*; correct it or remove it$") as caught:
        read_source(letter(tmp_path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [*((c, p) for c, p in BROKEN if c), ("symbol\nCHL/1\n", "names no file"), ("file,symbol\na.txt,CHL/1\na.txt,CHL/2\n", "two rows are about a.txt")],
)
def test_a_broken_metadata_csv_fails_once_and_its_records_are_read(tmp_path: Path, content: str | bytes, problem: str) -> None:
    write(tmp_path, "in/metadata.csv", content)
    for name in ("in/a.txt", "in/b.txt"):
        write(tmp_path, name, LETTER)
    found = list(discover([tmp_path]))
    (error,) = [f for f in found if isinstance(f, InputError)]
    assert str(error).startswith("in/metadata.csv: ")
    assert problem in str(error)
    assert [read_source(s).metadata.symbol for s in found if isinstance(s, Source)] == [None, None]


def test_a_csv_file_beside_no_record_is_unknown(tmp_path: Path) -> None:
    write(tmp_path, "stray.csv", "symbol\nCHL/1\n")
    (error,) = discover([tmp_path])
    assert isinstance(error, UnknownFormat)


def test_a_link_is_no_metadata(tmp_path: Path) -> None:
    outside = write(tmp_path, "outside/secret.csv", "file,symbol\nletter.txt,CHL/1\n")
    source = letter(tmp_path / "in")
    (tmp_path / "in" / "metadata.csv").symlink_to(outside)
    (tmp_path / "in" / "letter.csv").symlink_to(outside)
    assert metadata(source).symbol is None
    assert sidecar_digest(source) == ""


def test_a_row_that_changes_makes_its_record_changed_and_no_other(tmp_path: Path) -> None:
    one, other, third = letter(tmp_path, "one.txt"), letter(tmp_path, "other.txt"), letter(tmp_path, "third.txt")
    write(tmp_path, "metadata.csv", "file,symbol\none.txt,CHL/1\nother.txt,CHL/2\n")
    before = [sidecar_digest(s) for s in (one, other, third)]
    write(tmp_path, "metadata.csv", "file,symbol\nother.txt,CHL/2\none.txt,CHL/10\n")
    after = [sidecar_digest(s) for s in (one, other, third)]
    assert [a != b for a, b in zip(before, after, strict=True)] == [True, False, False]
    assert before[2] == ""
    assert metadata(one).symbol == "CHL/10"


@pytest.mark.parametrize(("cell", "read"), [("yes", True), ("true", True), ("false", False), ("No", False), ("0", False), ("", False)])
def test_a_csv_file_tells_whether_a_record_was_read_from_pictures(tmp_path: Path, cell: str, read: bool) -> None:
    write(tmp_path, "metadata.csv", f"document,ocr\nletter.txt,{cell}\n")
    assert read_source(letter(tmp_path)).read_by_ocr is read
