"""Pictures of pages to text: our own drawings of our own words."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

from corpus.errors import DamagedFile, MissingProgram, NoTextLayer
from corpus.reading import ocr, pdf

LINES = (
    "The Working Group recommends that the Conference adopt",
    "a single fog signal for harbour entrances, consisting of",
    "two long blasts followed by one short blast.",
)


@pytest.fixture
def drawn() -> Image.Image:
    """A page at 150 dots an inch with three lines of one paragraph."""
    if not ocr.available():
        pytest.skip(f"pictures are read by Tesseract: apt-get install {ocr.PACKAGES}")
    image = Image.new("L", (1240, 700), 255)
    font = ImageFont.load_default(size=34)
    for number, line in enumerate(LINES):
        ImageDraw.Draw(image).text((120, 160 + 52 * number), line, fill=0, font=font)
    return image


def saved(image: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


@pytest.mark.broken
@pytest.mark.parametrize("turn", [0, 90, 180])
def test_a_picture_is_set_upright_and_read(drawn: Image.Image, turn: int) -> None:
    found = ocr.read(saved(drawn.rotate(turn, expand=True, fillcolor=255), "PNG"), "a.png")
    assert [b.text for b in found.blocks] == [" ".join(LINES)]
    assert found.declared["ocr"]["confidence"] > 0.8
    assert found.pages == 1


@pytest.mark.parametrize("ink", [0, 255])
def test_ink_on_a_clear_ground_is_read(drawn: Image.Image, ink: int) -> None:
    clear = Image.merge("LA", (Image.new("L", drawn.size, ink), ImageOps.invert(drawn)))
    assert [b.text for b in ocr.read(saved(clear, "PNG"), "a.png").blocks] == [" ".join(LINES)]


@pytest.mark.broken
def test_pages_of_a_pdf_without_text_are_read_among_those_with_text(drawn: Image.Image) -> None:
    document = pypdfium2.PdfDocument(saved(drawn, "PDF"))
    out = io.BytesIO()
    document.save(out)
    found = pdf.read(out.getvalue(), "a.pdf")
    assert " ".join(b.text for b in found.blocks) == " ".join(LINES)
    assert found.declared["ocr"]["pages"] == [1]


def test_without_tesseract_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "installed", frozenset)
    picture = Image.new("L", (80, 80), 255)
    with pytest.raises(MissingProgram, match=r"Tesseract is not installed; install it: tesseract-ocr tesseract-ocr-ara"):
        ocr.read(saved(picture, "PNG"), "a.png")
    with pytest.raises(NoTextLayer, match=r"install Tesseract .*ocrmypdf"):
        pdf.read(saved(picture, "PDF"), "a.pdf")
    assert ocr.missing_languages() == ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"]


@pytest.mark.broken
def test_what_is_no_picture_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: frozenset(("eng",)))
    for data in (b"lamps", saved(Image.new("L", (50, 50)), "PNG")[:60], b"\x89PNG\r\n\x1a\n" + bytes(200)):
        with pytest.raises(DamagedFile, match=r"^a\.png: the picture cannot be opened; "):
            ocr.read(data, "a.png")
