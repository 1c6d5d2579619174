"""Which pages a picture can be had of, and what of them is kept."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.commands.demo import samples_folder
from assistant.page_pictures import PagePictures, has_pages
from corpus.errors import Busy, DamagedFile, FileChanged, MissingPath, QuestionError, ReadTooLong
from corpus.languages import Language
from corpus.pool import ReaderPool
from corpus.reading.pictures import PagePicture
from corpus.record import Metadata, Record, Section
from corpus.sources import Source
from index.embedding import HashingEmbedder

PDF = Record("r1", "a.pdf", "/x/a.pdf", "d", Language.EN, "one two three", Metadata(), Section("document", None, None, 0, 13), (), pages=(0, 4, 8))
Wanted = tuple[Path, str, int, str]


class Drawing(ReaderPool):
    """Draws nothing, and remembers what it was to draw."""

    def __init__(self, fault: Exception | None = None) -> None:
        super().__init__(1)
        self.wanted: list[Wanted] = []
        self.fault = fault

    def picture(self, source: Source, digest: str, page: int, marked: str) -> PagePicture:
        self.wanted.append((source.path, digest, page, marked))
        if self.fault:
            raise self.fault
        return PagePicture(str(page).encode(), "image/png", 1, 1)


def test_only_records_of_pdfs_have_pictures() -> None:
    assert has_pages(PDF)
    assert not has_pages(replace(PDF, pages=()))
    assert not has_pages(replace(PDF, source="/x/a.docx"))
    assert not has_pages(replace(PDF, source=""))


@pytest.mark.parametrize("page", [-1, 0, 4, 10**9])
def test_a_page_that_is_not_there_is_not_asked_for(page: int) -> None:
    pool = Drawing()
    with pytest.raises(QuestionError, match=r"^a\.pdf, page -?\d+: there is no picture of it"):
        PagePictures(pool).of(PDF, page)
    assert pool.wanted == []


def test_a_page_is_drawn_once_and_the_oldest_is_forgotten() -> None:
    pool = Drawing()
    pictures = PagePictures(pool)
    many = replace(PDF, pages=tuple(range(100)), text="x" * 100)
    assert [pictures.of(many, page).data for page in (1, 1, 2, 1)] == [b"1", b"1", b"2", b"1"]
    assert len(pool.wanted) == 2
    for page in range(3, 42):
        pictures.of(many, page)
    pictures.of(many, 1)
    assert [page for _, _, page, _ in pool.wanted].count(1) == 1, "it was asked for after 2"
    pictures.of(many, 2)
    assert [page for _, _, page, _ in pool.wanted].count(2) == 2
    pictures.of(replace(many, digest="other"), 1)
    assert len(pool.wanted) == 43, "another file of the same name"


def test_what_is_marked_is_looked_for_on_its_pages_and_the_next() -> None:
    pool = Drawing()
    pictures = PagePictures(pool)
    for page in (1, 2, 3):
        pictures.of(PDF, page, (0, 3))
    assert [marked for *_, marked in pool.wanted] == ["one", "one", ""]


def test_a_page_that_cannot_be_drawn_costs_its_time_once_but_a_file_may_come_back() -> None:
    for fault, times in ((DamagedFile("a.pdf"), 1), (FileChanged("a.pdf"), 2)):
        pool = Drawing(fault)
        pictures = PagePictures(pool)
        for _ in range(2):
            with pytest.raises(type(fault)):
                pictures.of(PDF, 1)
        assert len(pool.wanted) == times


def test_a_page_that_cannot_be_drawn_is_not_tried_again_for_each_span_marked() -> None:
    pool = Drawing(DamagedFile("a.pdf"))
    pictures = PagePictures(pool)
    for end in (1, 2, 3):
        with pytest.raises(DamagedFile):
            pictures.of(PDF, 1, (0, end))
    assert len(pool.wanted) == 1
    with pytest.raises(DamagedFile):
        pictures.of(PDF, 2)
    assert len(pool.wanted) == 2, "another page may be drawn"


def test_a_page_that_took_too_long_is_tried_again_after_a_minute() -> None:
    now = [0.0]
    pool = Drawing(ReadTooLong("a.pdf"))
    pictures = PagePictures(pool, lambda: now[0])
    for second, times in ((0.0, 1), (59.0, 1), (61.0, 2), (62.0, 2)):
        now[0] = second
        with pytest.raises(ReadTooLong):
            pictures.of(PDF, 1)
        assert len(pool.wanted) == times
    now[0], pool.fault = 200.0, None
    assert pictures.of(PDF, 1).data == b"1"


class Slow(Drawing):
    """Draws when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def picture(self, source: Source, digest: str, page: int, marked: str) -> PagePicture:
        assert self.go.wait(20)
        return super().picture(source, digest, page, marked)


def test_only_a_few_requests_wait_and_the_others_are_told_to_come_again() -> None:
    pool = Slow()
    pictures = PagePictures(pool)
    many = replace(PDF, pages=tuple(range(20)), text="x" * 20)
    with ThreadPoolExecutor(9) as threads:
        asked = [threads.submit(pictures.of, many, page) for page in range(1, 10)]
        refused = [one.exception() for one in islice(as_completed(asked, timeout=20), 5)]
        assert sum(one.done() for one in asked) == 5, "four wait"
        pool.go.set()
        assert sum(one.exception(20) is None for one in asked) == 4
    assert {type(error) for error in refused} == {Busy}
    assert all(re.fullmatch(r"a\.pdf, page \d: other pages are being drawn; try again in a moment", str(error)) for error in refused)
    assert [pictures.of(many, page).data for page in (1, 9)] == [b"1", b"9"], "nothing of it is remembered"


@pytest.mark.parametrize("fault", [None, DamagedFile("a.pdf")])
def test_who_waits_for_the_same_page_has_what_is_drawn_for_the_first(fault: Exception | None) -> None:
    pool = Slow()
    pool.fault = fault
    pictures = PagePictures(pool)
    with ThreadPoolExecutor(4) as threads:
        asked = [threads.submit(pictures.of, PDF, 1) for _ in range(4)]
        pool.go.set()
        assert [one.exception(20) for one in asked].count(None) == (0 if fault else 4)
    assert len(pool.wanted) == 1


def test_a_record_of_an_index_has_pictures_until_its_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "records" / "CHL-L9-draft-resolution.en.pdf"
    path.parent.mkdir()
    path.write_bytes((samples_folder() / path.name).read_bytes())
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([path.parent])
        record = r.show("CHL/L.9").record
        marked = next(p for p in record.paragraphs if "2,960" in record.text[p.start : p.end])
        picture = r.page_picture(record.record_id, 1, marked=(marked.start, marked.end))
        assert picture.data.startswith(b"\x89PNG")
        assert picture.marked is not None
        path.write_bytes(path.read_bytes() + b" ")
        assert r.page_picture("CHL/L.9", 1, marked=(marked.start, marked.end)) == picture, "it is that of the record's own file"
        with pytest.raises(FileChanged):
            r.page_picture("CHL/L.9", 2)
        path.unlink()
        with pytest.raises(MissingPath):
            r.page_picture("CHL/L.9", 2)
