"""The symbol of a record whose text has none: from its file's own properties, behind the masthead and what is declared beside it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from docx import Document
from fpdf import FPDF

from corpus.reading.file_symbols import of_properties
from corpus.record import Record
from tests.corpus.making import record_of, write

TEXT = "The lamp of Skerrivane was relit on 20 October 2030 and has burned since without fail."


def page(folder: Path, head: str, body: str = f"<p>{TEXT}</p>") -> Record:
    return record_of(write(folder, "page.html", f"<html><head>{head}</head><body>{body}</body></html>"))


@pytest.mark.parametrize(
    "head",
    [
        "<title>CCL/2032/4</title>", "<title>CCL/2032/4 – Letter of Varnholm</title>", "<title>Letter of Varnholm (CCL/2032/4)</title>", "<title>Coastal Lights | CCL/2032/4</title>", "<title>Document CCL/2032/4</title>", "<title>文件 CCL/2032/4</title>",
        "<title>Lights</title><meta name='DC.identifier' content='CCL/2032/4'>", "<title>Lights</title><meta name='symbol' content='CCL/2032/4'>",
    ],
)  # fmt: skip
def test_the_symbol_of_a_web_page_stands_in_its_head(tmp_path: Path, head: str) -> None:
    record = page(tmp_path, head)
    assert record.metadata.symbol == "CCL/2032/4"
    assert [(f.start, f.end) for f in record.facts if f.name == "symbol"] == [(0, 0)], "declared, and in no words of the text"
    assert "file_symbol" not in record.metadata.extra


@pytest.mark.parametrize(
    "title", ["Comments on CCL/2032/4", "Reply to CCL/2032/4", "CCL/2032/4 and CCL/2032/5", "https://lights.example/CCL/2032/4", "Lights of the coast", ""]
)
def test_a_title_that_only_speaks_of_a_symbol_tells_none(title: str) -> None:
    assert of_properties(title, None) == {}


def test_the_masthead_and_a_sidecar_go_before_the_head(tmp_path: Path) -> None:
    stale = "<title>CCL/2032/4</title>"
    assert page(tmp_path, stale, f"<p>CCL/2032/9</p><p>{TEXT}</p>").metadata.symbol == "CCL/2032/9"
    write(tmp_path, "page.json", json.dumps({"symbol": "CCL/2032/11"}))
    assert page(tmp_path, stale).metadata.symbol == "CCL/2032/11"


@pytest.mark.parametrize("name", ["title", "subject", "identifier"])
def test_the_symbol_of_a_word_document_stands_in_its_properties(tmp_path: Path, name: str) -> None:
    document = Document()
    document.add_paragraph(TEXT)
    setattr(document.core_properties, name, "CCL/2032/4")
    stream = io.BytesIO()
    document.save(stream)
    (tmp_path / "a.docx").write_bytes(stream.getvalue())
    assert record_of(tmp_path / "a.docx").metadata.symbol == "CCL/2032/4"


def test_the_symbol_of_a_pdf_stands_in_its_properties(tmp_path: Path) -> None:
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    paper.multi_cell(0, text=TEXT)
    paper.set_title("CCL/2032/4")
    paper.output(str(tmp_path / "a.pdf"))
    assert record_of(tmp_path / "a.pdf").metadata.symbol == "CCL/2032/4"
