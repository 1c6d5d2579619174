"""PDF files to blocks, made with fpdf2 and read with PDFium."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from corpus.errors import DamagedFile, InputError, NoTextLayer, PasswordProtected
from corpus.reading import pdf
from tests.corpus.making import record_of, write

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "defusedxml could not be imported")  # SVG pictures, of which there are none here
    from fpdf import FPDF

OPENING = (
    "The keeper of the Skerrivane light reports that the lamp was relit on the evening of 20 October, when the sea had fallen enough "
    "for a boat to land. The crew had waited three days, and no notice had been given to shipping in the meantime."
)
PORTS = ("Ellering", "Hallam", "Skerrivane", "Merrow", "Tesk", "Orrin", "Stuzhev", "Almeja", "Santa Brasa", "Lower Strand")


def numbered(count: int) -> list[str]:
    """That many numbered paragraphs of six or seven lines, all of them different."""
    return [
        f"{n}. " + " ".join(f"The light of {port} was seen {n * 31 % 47} times from the {PORTS[(n + i) % 10]} ferry." for i, port in enumerate(PORTS))
        for n in range(1, count + 1)
    ]


class Paper(FPDF):
    """An A4 page with a running header and a page number, as conferences print them."""

    def header(self) -> None:
        self.set_font("helvetica", size=9)
        self.set_y(12)
        self.cell(0, 5, "CHL/2031/30", align="R", new_x="LMARGIN", new_y="NEXT")
        self.set_y(30)

    def footer(self) -> None:
        self.set_y(-15)
        self.set_font("helvetica", size=9)
        self.cell(0, 5, f"{self.page_no()}/3", align="C")


def printed(paragraphs: list[str], paper: FPDF | None = None, gap: float = 4) -> bytes:
    """The paragraphs as a PDF in 11 point Helvetica."""
    paper = paper or Paper()
    paper.set_auto_page_break(True, margin=30)
    paper.add_page()
    for paragraph in paragraphs:
        paper.set_font("helvetica", size=11)
        paper.multi_cell(0, 5.5, paragraph, align="L", new_x="LMARGIN", new_y="NEXT")
        paper.ln(gap)
    return bytes(paper.output())


def blocks(data: bytes) -> list[str]:
    return [block.text for block in pdf.read(data, "a.pdf").blocks]


def encrypted(user: str, owner: str) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(printed([OPENING]))))
    writer.encrypt(user, owner, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_are_joined_to_paragraphs() -> None:
    assert blocks(printed([OPENING, numbered(3)[2], OPENING], FPDF())) == [OPENING, numbered(3)[2], OPENING]


def test_list_items_stay_apart() -> None:
    items = ["The group recommends:", "(a) " + OPENING, "(b) a second lamp;", "(c) a third keeper."]
    found = pdf.read(printed(items, FPDF(), gap=0), "a.pdf").blocks
    assert [b.text for b in found] == items
    assert [b.item for b in found] == [False, True, True, True]


def test_running_headers_and_page_numbers_are_left_out_and_pages_kept() -> None:
    paragraphs = numbered(18)
    found = pdf.read(printed(paragraphs), "a.pdf")
    text = " ".join(b.text for b in found.blocks)
    assert found.pages == 3
    assert text.count("CHL/2031/30") <= 1
    assert not re.search(r"(?<!\d)[123]/3(?!\d)", text)
    assert [b.page for b in found.blocks] == sorted(b.page or 0 for b in found.blocks)
    assert {b.page for b in found.blocks} == {1, 2, 3}
    assert [b.text for b in found.blocks if b.text[0].isdigit()] == paragraphs


def first_lines(data: bytes, page: int) -> list[str]:
    """The lines of a page as another program reads them, without header and footer."""
    return [line.strip() for line in PdfReader(io.BytesIO(data)).pages[page - 1].extract_text().splitlines() if "CHL/" not in line]


def test_a_page_number_is_left_out_even_where_there_is_one_page() -> None:
    assert blocks(printed([OPENING])) == ["CHL/2031/30", OPENING]


def test_a_paragraph_goes_on_across_the_page() -> None:
    paper = FPDF()
    paragraphs = numbered(9)
    found = pdf.read(printed(paragraphs, paper, gap=5), "a.pdf")
    assert found.pages == 2
    assert [b.text for b in found.blocks] == paragraphs
    turned = [b for b in found.blocks if b.breaks]
    assert [b.page for b in turned] == [1]
    ((at, page),) = turned[0].breaks
    lines = first_lines(printed(paragraphs, FPDF(), gap=5), 2)
    assert page == 2
    assert turned[0].text[at:].startswith(lines[0])


def test_a_document_title_is_declared_and_a_file_name_is_not() -> None:
    for title, declared in (("Report on lights", {"file_title": "Report on lights"}), ("Microsoft Word - draft.doc", {}), ("draft", {})):
        paper = FPDF()
        paper.set_title(title)
        assert pdf.read(printed([OPENING], paper), "a.pdf").declared == declared


@pytest.mark.broken
def test_a_file_that_opens_without_the_owners_password_is_read() -> None:
    assert OPENING in blocks(encrypted("", "keeper"))


@pytest.mark.broken
def test_a_file_that_asks_for_a_password_is_refused() -> None:
    with pytest.raises(PasswordProtected, match=r"^a\.pdf: the file is protected by a password; save a copy without the password$"):
        pdf.read(encrypted("lamp", "keeper"), "a.pdf")


@pytest.mark.broken
def test_pages_without_text_ask_for_ocr() -> None:
    paper = FPDF()
    paper.add_page()
    paper.rect(20, 20, 100, 100, style="F")
    paper.add_page()
    with pytest.raises(NoTextLayer, match=r"^a\.pdf: .*no text layer.*ocrmypdf$"):
        pdf.read(bytes(paper.output()), "a.pdf")


@pytest.mark.broken
def test_an_empty_page_between_is_counted() -> None:
    paper = FPDF()
    paper.set_font("helvetica", size=11)
    paper.add_page()
    paper.multi_cell(0, 5, "On the first page.")
    paper.add_page()
    paper.add_page()
    paper.multi_cell(0, 5, "On the third page.")
    found = pdf.read(bytes(paper.output()), "a.pdf")
    assert [(b.text, b.page) for b in found.blocks] == [("On the first page.", 1), ("On the third page.", 3)]
    assert found.pages == 3


@pytest.mark.broken
@pytest.mark.parametrize("content", [b"%PDF-1.7\n" + b"lamps " * 400, b"%PDF-", b"The lamps are lit.", b"%PDF-1.4\n%%EOF\n"])
def test_garbage_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(DamagedFile, match=r"^a\.pdf: the PDF cannot be opened; get a fresh copy") as caught:
        pdf.read(content, "a.pdf")
    assert "\n" not in str(caught.value)


def outcome(data: bytes) -> str:
    """What came of reading: "read", or the name of the error."""
    try:
        return "read" if blocks(data) else "nothing"
    except InputError as error:
        return type(error).__name__


@pytest.mark.broken
@pytest.mark.parametrize("part", range(1, 10))
def test_a_cut_file_is_read_or_refused_but_never_crashes(part: int) -> None:
    data = printed([OPENING] * 30)
    assert outcome(data[: len(data) * part // 10]) in ("read", "DamagedFile", "NoTextLayer")


def two_columns(right_first: bool) -> tuple[bytes, list[str]]:
    """A page with a title over two columns of a paragraph each, and its texts in the order of reading."""
    texts = ["Report of the Working Group on Lights and Passage to the Conference at its second meeting", numbered(2)[0], numbered(2)[1]]
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=15)
    paper.multi_cell(0, 8, texts[0], align="L", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("helvetica", size=10)
    columns = [(10, texts[1]), (110, texts[2])]
    for left, text in reversed(columns) if right_first else columns:
        paper.set_xy(left, 50)
        paper.multi_cell(88, 5, text, align="L")
    return bytes(paper.output()), texts


@pytest.mark.parametrize("right_first", [False, True])
def test_columns_are_read_in_order_whatever_the_files_order(right_first: bool) -> None:
    data, texts = two_columns(right_first)
    assert blocks(data) == texts


def test_a_stamp_along_the_edge_stands_behind_the_text() -> None:
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    with paper.rotation(90, 8, 150):
        paper.text(8, 150, "Received 3 May 2031")
    paper.multi_cell(0, 5.5, OPENING, align="L")
    assert blocks(bytes(paper.output())) == [OPENING, "Received 3 May 2031"]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_is_read_upright(degrees: int) -> None:
    paper = FPDF(format=(300, 300))
    paper.add_page()
    paper.set_font("helvetica", size=11)
    with paper.rotation(degrees, 150, 150):
        paper.set_xy(30, 60)
        paper.multi_cell(180, 5.5, OPENING, align="L")
        paper.set_xy(30, 100)
        paper.multi_cell(180, 5.5, OPENING.upper(), align="L")
    assert blocks(bytes(paper.output())) == [OPENING, OPENING.upper()]


NOTE = "See the log of the Skerrivane station for the autumn of 2030, which the keeper wrote up every night of the year, sect. 4."


def footnoted(rule: bool) -> bytes:
    """Two pages, the first with two notes at its foot; the text goes on from the one to the other."""
    paper = FPDF()
    paper.set_auto_page_break(False)
    paper.add_page()
    paper.set_font("helvetica", size=11)
    for paragraph in numbered(5):
        paper.multi_cell(0, 5.5, paragraph, align="L", new_x="LMARGIN", new_y="NEXT")
        paper.ln(4)
    paper.write(5.5, "6. The lamp was lit again in 2023")
    for raised, text in (("1", " and again by the crew"), ("2", " of the ferry of Hallam, in a storm such as nobody had seen for years, and it went")):
        paper.char_vpos = "SUP"
        paper.write(5.5, raised)
        paper.char_vpos = "LINE"
        paper.write(5.5, text)
    if rule:
        paper.line(10, 255, 60, 255)
    paper.set_font("helvetica", size=8)
    for top, mark, text in ((258, "1", NOTE), (268, "2", "Ibid., sect. 5.")):
        paper.set_xy(12, top)
        paper.write(4, " ")
        paper.char_vpos = "SUP"
        paper.write(4, mark)
        paper.char_vpos = "LINE"
        paper.write(4, f" {text}")
    paper.add_page()
    paper.set_font("helvetica", size=11)
    paper.multi_cell(0, 5.5, "on burning until the morning.", align="L")
    return bytes(paper.output())


@pytest.mark.parametrize("rule", [True, False])
def test_footnotes_are_kept_apart_and_know_where_they_are_referred_to(rule: bool) -> None:
    found = pdf.read(footnoted(rule), "a.pdf").blocks
    body, notes = [b for b in found if not b.note], [b for b in found if b.note]
    assert found == (*body, *notes)
    assert body[-1].text == (
        "6. The lamp was lit again in 2023 \u00b9 and again by the crew \u00b2 of the ferry of Hallam, in a storm such as nobody had seen for years, "
        "and it went on burning until the morning."
    )
    assert [page for _, page in body[-1].breaks] == [2]
    assert [(b.text, b.page) for b in notes] == [(f"1 {NOTE}", 1), ("2 Ibid., sect. 5.", 1)]
    assert [body[b.anchor[0]].text[b.anchor[1]] for b in notes if b.anchor] == ["\u00b9", "\u00b2"]


def test_a_numbered_paragraph_at_the_foot_is_no_footnote() -> None:
    assert not any(b.note for b in pdf.read(printed(numbered(9), FPDF()), "a.pdf").blocks)


def test_the_page_of_a_footnote_is_that_of_its_mark(tmp_path: Path) -> None:
    record = record_of(write(tmp_path, "a.pdf", footnoted(True)))
    (first, second) = [p for p in record.paragraphs if p.kind == "footnote"]
    assert [record.page_at(p.start) for p in (first, second)] == [1, 1]
    assert [(f.value, record.text[f.start : f.end]) for f in record.facts if f.name == "footnote"] == [("1", "\u00b9"), ("2", "\u00b2")]
    assert [record.text[start] for _, start in record.notes()] == ["\u00b9", "\u00b2"]


def test_a_table_becomes_a_line_a_row() -> None:
    rows = [["Port", "Lamps", "Keeper"], ["Ellering", "14", "Drosk"], ["Hallam", "3", "Orvell"], ["Merrow", "120", "Ines Tarn"]]
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    paper.multi_cell(0, 5.5, OPENING, align="L", new_x="LMARGIN", new_y="NEXT")
    with paper.table() as table:
        for row in rows:
            table.row(row)
    paper.ln(8)
    paper.multi_cell(0, 5.5, OPENING, align="L")
    assert blocks(bytes(paper.output())) == [OPENING, *(" | ".join(row) for row in rows), OPENING]


def test_headings_that_differ_from_page_to_page_are_no_running_headers() -> None:
    paper = FPDF()
    for number in (1, 2, 3):
        paper.add_page()
        paper.set_font("helvetica", size=11)
        paper.set_y(12)
        paper.multi_cell(0, 5.5, f"Article {number * number}", new_x="LMARGIN", new_y="NEXT")
        paper.multi_cell(0, 5.5, numbered(3)[number - 1], align="L")
    assert [text for text in blocks(bytes(paper.output())) if text.startswith("Article")] == ["Article 1", "Article 4", "Article 9"]


def test_a_word_broken_at_a_line_is_made_whole_as_the_document_writes_it_elsewhere() -> None:
    text = "The keepers praise the cooperation of the ports.\nAll agree that co-\noperation in fog is needed and that a well-\nknown lamp is best."
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    for line in text.split("\n"):
        paper.set_stretching(100)
        paper.set_stretching(100 * 120 / paper.get_string_width(line))  # all lines equally long, so that each goes on
        paper.cell(120, 5.5, line, new_x="LMARGIN", new_y="NEXT")
    joined = " ".join(blocks(bytes(paper.output())))
    assert "All agree that cooperation in fog" in joined
    assert "a well-known lamp" in joined
