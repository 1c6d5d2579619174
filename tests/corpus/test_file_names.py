"""What the name of a scanned file tells where its pages don't."""

from __future__ import annotations

import pytest

from corpus.layout.file_names import day_of, words_of
from corpus.layout.masthead import read_masthead
from corpus.layout.titles import is_title
from corpus.reading.block import Block


@pytest.mark.parametrize(
    ("document", "words", "day"),
    [
        ("in/2032-03-04_Letter_of_Varnholm_to_the_Secretary.pdf", "2032-03-04 Letter of Varnholm to the Secretary", None),
        ("1971-10-25_письмо_Зубровки.pdf", "1971-10-25 письмо Зубровки", "1971-10-25"),
        ("1999.12.31 Varnholm.tif", "1999.12.31 Varnholm", "1999-12-31"),
        ("scan_0012.pdf", "", None), ("IMG_2024-02-30.png", "", None), ("New Document 7.pdf", "", None), ("20240301.pdf", "", None),
        ("Varnholm 2024-03-01 to 2024-04-01.pdf", "Varnholm 2024-03-01 to 2024-04-01", None),
    ],
)  # fmt: skip
def test_names_that_somebody_gave_are_told_from_those_of_scanners(document: str, words: str, day: str | None) -> None:
    assert words_of(document) == words
    assert day_of(document) == (day or ("2032-03-04" if "2032" in document else None))


def test_a_scanned_page_s_letterhead_is_no_title_where_the_file_is_named() -> None:
    blocks = [Block("PRESIBENT ~"), Block("of Varnhoim"), Block("I have the honour to write that the lamp was lit.")]
    named = {"ocr": {"confidence": 0.7, "pages": [1]}, "file_words": "1991-12-24 Note verbale of Varnholm", "file_day": "1991-12-24"}
    told = read_masthead(blocks, named).metadata
    assert (told.title, told.kind, told.date) == (None, "note verbale", "1991-12-24")
    assert set(told.extra) == {"ocr"}
    assert read_masthead(blocks, {"ocr": named["ocr"]}).metadata.title == "PRESIBENT ~ of Varnhoim"


def test_a_day_in_the_text_s_title_goes_before_the_name_s() -> None:
    blocks = [Block("Letter dated 20 December 1991 from the Permanent Representative of Varnholm"), Block("The lamp was lit.")]
    assert read_masthead(blocks, {"file_words": "1991-12-24 Letter", "file_day": "1991-12-24"}).metadata.date == "1991-12-20"


@pytest.mark.parametrize("text", ["получив рекомендацию о приёме маяка", "The lamps of the northern har-", "and the lamps"])
def test_a_piece_of_a_sentence_is_no_title(text: str) -> None:
    assert not is_title(text)
