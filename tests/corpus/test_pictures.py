"""Pictures of a PDF's pages: of the right page and file, of bounded size, with the words marked where they stand."""

from __future__ import annotations

import io
import os
import random
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from corpus.errors import DamagedFile, FileChanged, InputError, MissingPath
from corpus.pool import ReaderPool
from corpus.reading.pdf import opened
from corpus.reading.pdf_picture import page_picture
from corpus.reading.pdf_places import places
from corpus.reading.pdf_text import glyphs
from corpus.reading.pictures import PagePicture, draw
from corpus.sources import Source, digest
from corpus.wire import picture_from_dict, picture_to_dict
from tests.corpus.making import record_of
from tests.corpus.test_pdf import OPENING, encrypted, numbered, printed


def image(picture: PagePicture) -> Any:
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def yellow(picture: PagePicture) -> set[int]:
    """The rows of pixels, in hundredths of the height, that have something marked."""
    shown = image(picture)
    colours, height = shown.load(), shown.height
    return {y * 100 // height for y in range(height) for x in range(0, shown.width, 3) if colours[x, y][2] + 60 < colours[x, y][0]}


def turned(data: bytes, degrees: int) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    writer.pages[0].rotate(degrees)
    return written(writer)


def sized(data: bytes, width: float, height: float) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    for name in ("mediabox", "cropbox"):
        setattr(writer.pages[0], name, RectangleObject((0, 0, width, height)))
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_page_of_text_is_a_small_png_that_can_be_read() -> None:
    picture = page_picture(printed([OPENING, *numbered(4)]), "a.pdf", 1)
    assert picture.kind == "image/png"
    assert len(picture.data) < 400_000
    assert image(picture).size == (picture.width, picture.height) == (1241, 1754)
    assert picture.marked is None
    assert yellow(picture) == set()


def test_each_page_has_its_own_picture() -> None:
    data = printed(numbered(30))
    assert len({page_picture(data, "a.pdf", page).data for page in (1, 2, 3)}) == 3


def test_the_words_are_marked_where_they_stand() -> None:
    paragraphs = [OPENING, *numbered(4)]
    high, low = (page_picture(printed(paragraphs), "a.pdf", 1, paragraphs[at]) for at in (0, 4))
    assert max(yellow(high)) < min(yellow(low))
    assert high.marked is not None
    assert low.marked is not None
    assert round(low.marked * 100) - min(yellow(low)) in (0, 1)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_on_a_page_that_is_turned_too(degrees: int) -> None:
    upright, other = (yellow(page_picture(data, "a.pdf", 1, OPENING)) for data in (printed([OPENING]), turned(printed([OPENING]), degrees)))
    if degrees == 180:
        assert min(other) == pytest.approx(99 - max(upright), abs=1)
    else:
        assert len(other) > 70, "the lines run up or down the picture"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_paragraph_of_a_sample_is_found_on_its_page(samples: Path, language: str) -> None:
    path = samples / f"CHL-L9-draft-resolution.{language}.pdf"
    record = record_of(path)
    with opened(path.read_bytes(), path.name) as document:
        pages = [glyphs(document[number].get_textpage()) for number in range(len(record.pages))]
    for paragraph in record.paragraphs:
        words = record.text[paragraph.start : paragraph.end]
        if len(words) > 60:
            page = pages[(record.page_at(paragraph.start) or 0) - 1]
            assert sum(right - left for left, _, right, _ in places(page, words)) > 3 * len(words), words


def test_words_that_the_page_has_not_or_has_twice_are_not_marked() -> None:
    data = printed(["The lamp is lit.", "The lamp is lit.", "The keeper sleeps."])
    assert page_picture(data, "a.pdf", 1, "The lamp is lit.").marked is None
    assert page_picture(data, "a.pdf", 1, "A word that is not there").marked is None
    assert page_picture(data, "a.pdf", 1, "?!").marked is None
    assert page_picture(data, "a.pdf", 1, "The keeper sleeps.").marked is not None


@pytest.mark.parametrize(("width", "height"), [(14_000, 14_000), (14_000, 1), (1, 14_000), (0.01, 0.01)])
def test_no_page_is_drawn_larger_than_a_screen_needs(width: float, height: float) -> None:
    picture = page_picture(sized(printed([OPENING]), width, height), "a.pdf", 1, OPENING)
    assert 0 < picture.width * picture.height <= 2_600_000
    assert max(picture.width, picture.height) <= 4_001


def test_a_page_of_noise_is_cut_down_to_the_bytes_allowed(tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (1_200, 1_700), random.Random(7).randbytes(1_200 * 1_700 * 3))
    noise.save(tmp_path / "a.pdf", quality=95)
    picture = page_picture((tmp_path / "a.pdf").read_bytes(), "a.pdf", 1)
    assert len(picture.data) <= 400_000
    assert picture.kind == "image/jpeg"


def test_a_picture_comes_from_its_process_as_it_was_drawn(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed([OPENING]))
    source = Source(path, "a.pdf")
    here = draw(source, digest(path.read_bytes()), 1, OPENING)
    assert picture_from_dict(picture_to_dict(here)) == here
    with ReaderPool(1) as pool:
        assert pool.picture(source, digest(path.read_bytes()), 1, OPENING) == here
        assert OPENING in pool.read(source).text, "the same processes read"
        path.write_bytes(path.read_bytes() + b"\n")
        with pytest.raises(FileChanged, match=r"^a\.pdf: the file has changed since its record was read; ingest it again$"):
            pool.picture(source, here.kind, 1, "")
        path.unlink()
        with pytest.raises(MissingPath):
            pool.picture(source, here.kind, 1, "")


@pytest.mark.broken
def test_a_broken_file_costs_its_own_picture(tmp_path: Path) -> None:
    good = printed([OPENING, *numbered(3)])
    chance = random.Random(11)
    path, said = tmp_path / "a.pdf", list[str]()
    with ReaderPool(1) as pool:
        for number in range(40):
            data = bytearray(good)
            for _ in range(chance.randint(1, 60)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            path.write_bytes(encrypted("secret", "owner") if number == 0 else bytes(data))
            try:
                assert pool.picture(Source(path, "a.pdf"), digest(path.read_bytes()), 1, OPENING).data
            except InputError as error:
                said.append(str(error))
        assert "a.pdf: the file is protected by a password; save a copy without the password" in said
        assert all(line.startswith("a.pdf: ") and "\n" not in line for line in said)
        path.write_bytes(good)
        assert pool.picture(Source(path, "a.pdf"), digest(good), 1, OPENING).marked is not None


@pytest.mark.kill
def test_a_file_that_never_ends_is_given_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slow.pdf")
    with ReaderPool(1, seconds=2) as pool, pytest.raises(DamagedFile, match="longer than 2 s"):
        pool.picture(Source(tmp_path / "slow.pdf", "slow.pdf"), "d", 1, "")
