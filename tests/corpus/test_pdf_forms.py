"""What a page of a PDF shows beside its content, and what of its content it does not show."""

from __future__ import annotations

import warnings

import pytest

from corpus.reading import pdf

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "defusedxml could not be imported")  # SVG pictures, of which there are none here
    from fpdf import FPDF


def stream(content: str, more: str = "") -> str:
    return f"<<{more}/Length {len(content)}>>stream\n{content}\nendstream"


def with_annotation(kind: str, flags: int = 4) -> bytes:
    """A page of one line with an annotation of that kind, whose appearance is a name."""
    font = "/Resources<</Font<</F 6 0 R>>>>"
    objects = (
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{font}/Contents 4 0 R/Annots[5 0 R]>>", stream("BT /F 12 Tf 72 700 Td (Name of the State:) Tj ET"),
        f"<</Type/Annot/Subtype/{kind}/FT/Tx/T(state)/F {flags}/V(Zubrowka)/Contents(Unseen)/Rect[200 695 400 715]/AP<</N 7 0 R>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        stream("BT /F 12 Tf 2 5 Td (Zubrowka) Tj ET", f"/Type/XObject/Subtype/Form/BBox[0 0 200 20]{font}"),
    )  # fmt: skip
    numbered = "\n".join(f"{n} 0 obj\n{content}\nendobj" for n, content in enumerate(objects, 1))
    return f"%PDF-1.7\n{numbered}\ntrailer<</Root 1 0 R/Size 8>>\nstartxref\n0\n%%EOF\n".encode("ascii")


def read(data: bytes) -> str:
    return " ".join(block.text for block in pdf.read(data, "a.pdf").blocks)


@pytest.mark.parametrize("kind", ["Widget", "FreeText", "Stamp"])
def test_what_was_typed_onto_a_page_is_read_in_its_place(kind: str) -> None:
    assert read(with_annotation(kind)) == "Name of the State: Zubrowka"


@pytest.mark.parametrize(("kind", "flags"), [("Text", 4), ("Link", 4), ("Widget", 2)])
def test_comments_links_and_hidden_fields_are_no_text(kind: str, flags: int) -> None:
    assert read(with_annotation(kind, flags)) == "Name of the State:"


def test_what_stands_beyond_the_edges_of_the_page_is_not_read() -> None:
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=12)
    paper.text(20, 40, "The lamps are lit.")
    for x, y in ((300, 40), (-200, 40), (20, 400), (20, -60)):
        paper.text(x, y, "Unseen words.")
    assert read(bytes(paper.output())) == "The lamps are lit."
