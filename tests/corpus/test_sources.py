"""Which files are read, in which order, and what identifies a record."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from corpus.errors import InputError, MissingPath, OutsideFolder, UnknownFormat, UnreadableFile
from corpus.reader import read_source
from corpus.sources import Source, digest, discover, read_bytes, record_id
from tests.corpus.making import write


def documents(*paths: str | Path) -> list[str]:
    """The names of the sources found; an error is an unexpected one."""
    found = list(discover(paths))
    assert not [f for f in found if isinstance(f, InputError)]
    return [f.document for f in found if isinstance(f, Source)]


def errors(*paths: str | Path) -> list[InputError]:
    return [f for f in discover(paths) if isinstance(f, InputError)]


def test_a_records_id_depends_on_its_document_and_content_only(tmp_path: Path) -> None:
    one = read_source(Source(write(tmp_path, "one/letter.txt", "The lamp burns."), "letter.txt"))
    two = read_source(Source(write(tmp_path, "two/letter.txt", "The lamp burns."), "letter.txt"))
    assert one.record_id == two.record_id
    assert one.source != two.source
    assert record_id("other.txt", one.digest) != one.record_id
    assert record_id("letter.txt", digest(b"The lamp is out.")) != one.record_id
    os.utime(one.source, (1, 1))
    assert read_source(Source(Path(one.source), "letter.txt")).record_id == one.record_id


def test_a_records_id_does_not_depend_on_its_sidecar(tmp_path: Path) -> None:
    source = Source(write(tmp_path, "letter.txt", "The lamp burns."), "letter.txt")
    before = read_source(source).record_id
    write(tmp_path, "letter.json", '{"symbol": "CHL/1"}')
    assert read_source(source).record_id == before


def test_a_digest_is_sha_256_and_an_id_short_hexadecimal() -> None:
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert len(record_id("a\udcff.txt", "0")) == 16
    assert int(record_id("a", "b"), 16) >= 0


def test_a_folder_is_read_in_a_stable_order_with_relative_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "z/c.html", "d/e/f.txt", "A.docx"):
        write(tmp_path, name, "lamp")
    assert documents(tmp_path) == ["A.docx", "a.md", "b.txt", "d/e/f.txt", "z/c.html"]
    assert documents(tmp_path) == documents(str(tmp_path))


def test_paths_come_in_the_order_given_and_a_file_by_its_name(tmp_path: Path) -> None:
    second, first = write(tmp_path, "x/a.txt", "lamp"), write(tmp_path, "y/b.txt", "oil")
    assert documents(first, second) == ["b.txt", "a.txt"]


def test_endings_count_without_case(tmp_path: Path) -> None:
    assert documents(write(tmp_path, "LETTER.TXT", "lamp")) == ["LETTER.TXT"]


def test_hidden_and_system_files_are_left_out(tmp_path: Path) -> None:
    for name in (".hidden.txt", ".git/a.txt", "~$open.docx", "Thumbs.db", "desktop.ini", ".DS_Store", "seen.txt"):
        write(tmp_path, name, "lamp")
    assert documents(tmp_path) == ["seen.txt"]


def test_a_sidecar_is_no_record_but_a_stray_json_file_is_unknown(tmp_path: Path) -> None:
    for name in ("a.pdf", "a.pdf.json", "b.txt", "b.json"):
        write(tmp_path, name, "{}")
    assert documents(tmp_path) == ["a.pdf", "b.txt"]
    write(tmp_path, "stray.json", "{}")
    (error,) = errors(tmp_path)
    assert isinstance(error, UnknownFormat)
    assert error.subject == "stray.json"


def test_an_unknown_format_is_told_and_the_others_are_found(tmp_path: Path) -> None:
    for name in ("a.txt", "b.xyz", "c", "d.txt"):
        write(tmp_path, name, "lamp")
    found = list(discover([tmp_path]))
    assert [type(f).__name__ for f in found] == ["Source", "UnknownFormat", "UnknownFormat", "Source"]
    assert str(found[1]).startswith("b.xyz: no reader for files that end in .xyz; ")
    assert str(found[2]).startswith("c: no reader for files that end in nothing; ")


def test_a_file_reached_twice_comes_once_under_its_first_name(tmp_path: Path) -> None:
    path = write(tmp_path, "in/letter.txt", "lamp")
    assert documents(tmp_path, path, tmp_path / "in") == ["in/letter.txt"]
    assert documents(path, tmp_path, path) == ["letter.txt"]
    (tmp_path / "alias.txt").symlink_to(path)
    assert documents(tmp_path) == ["alias.txt"]


def test_a_link_inside_the_folder_is_followed_and_one_that_leaves_it_is_refused(tmp_path: Path) -> None:
    folder, secret = tmp_path / "records", write(tmp_path, "secret.txt", "hush")
    write(folder, "z/true.txt", "lamp")
    (folder / "inside.txt").symlink_to(folder / "z" / "true.txt")
    (folder / "out.txt").symlink_to(secret)
    (folder / "up.txt").symlink_to("../secret.txt")
    found = list(discover([folder]))
    assert [f.document for f in found if isinstance(f, Source)] == ["inside.txt"]
    refused = [f for f in found if isinstance(f, InputError)]
    assert [(type(f), f.subject) for f in refused] == [(OutsideFolder, "out.txt"), (OutsideFolder, "up.txt")]


def test_a_linked_folder_is_not_entered(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    write(folder, "a.txt", "lamp")
    write(tmp_path, "elsewhere/b.txt", "oil")
    (folder / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (folder / "round").symlink_to(folder, target_is_directory=True)
    found = list(discover([folder]))
    assert [s.document for s in found if isinstance(s, Source)] == ["a.txt"]
    assert [(type(f), f.subject) for f in found if isinstance(f, InputError)] == [(OutsideFolder, "linked")]


def test_a_linked_sidecar_is_refused_and_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    path = write(folder, "a.txt", "The lamp burns.")
    (folder / "a.json").symlink_to(write(tmp_path, "secret.json", '{"symbol": "SECRET/1"}'))
    (error,) = errors(folder)
    assert isinstance(error, OutsideFolder)
    assert error.subject == "a.json"
    assert read_source(Source(path, "a.txt")).metadata.symbol is None


def test_a_dangling_link_and_a_link_to_itself_are_told(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (error,) = errors(tmp_path)
    assert isinstance(error, MissingPath)
    assert str(error) == "gone.txt: the link leads nowhere; mend or remove the link"
    (tmp_path / "gone.txt").unlink()
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (error,) = errors(tmp_path)
    assert isinstance(error, InputError)
    assert "self.txt" in str(error)


def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for given in (tmp_path, tmp_path / "pipe.txt"):
        (error,) = errors(given)
        assert isinstance(error, UnreadableFile)


@pytest.mark.parametrize("name", ["nowhere.txt", "nowhere/at/all", "a\0b", "x" * 5000])
def test_a_path_that_is_none_is_missing(tmp_path: Path, name: str) -> None:
    (error,) = errors(f"{tmp_path}/{name}")
    assert isinstance(error, MissingPath)
    assert "\n" not in str(error)


def test_a_name_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("lamp")
    write(tmp_path, "seen.txt", "lamp")
    found = list(discover([tmp_path]))
    assert [f.document for f in found if isinstance(f, Source)] == ["seen.txt"]
    (error,) = [f for f in found if isinstance(f, InputError)]
    assert isinstance(error, UnreadableFile)
    assert str(error).encode().endswith(b"not UTF-8; rename it")


def test_a_name_with_a_line_break_prints_on_one_line(tmp_path: Path) -> None:
    write(tmp_path, "two\nlines.xyz", "lamp")
    (error,) = errors(tmp_path)
    assert str(error).startswith("two lines.xyz: ")


def test_a_file_and_a_folder_without_permission_are_unreadable(tmp_path: Path) -> None:
    closed = write(tmp_path, "closed.txt", "lamp")
    closed.chmod(0)
    if os.access(closed, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(UnreadableFile, match=r"^closed\.txt: .*Permission denied"):
        read_bytes(closed, "closed.txt")
    (tmp_path / "shut").mkdir(mode=0)
    assert [(type(e), e.subject) for e in errors(tmp_path)] == [(UnreadableFile, "shut")]


def test_a_folder_read_as_a_file_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"^records: the file cannot be read \(Is a directory\); ") as caught:
        read_bytes(tmp_path, "records")
    assert caught.value.retryable


def test_an_unknown_ending_is_told_all_formats_that_need_no_other_program(tmp_path: Path) -> None:
    (error,) = errors(write(tmp_path, "letter.xyz", "The lamp burns."))
    (row,) = [line for line in (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `rapporteur ingest")]
    named = re.findall(r"\.[a-z]+", row.split("indexes ")[1].split(";")[0])
    assert named
    assert re.findall(r"\.[a-z]+", error.remedy) == named
