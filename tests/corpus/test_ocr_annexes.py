"""Labels of annexes as OCR reads them, by what a Roman numeral can be and by their order."""

from __future__ import annotations

import pytest

from corpus.layout.structure import recognise
from corpus.reading.block import Block, Extract
from corpus.reading.ocr_annexes import mended, numerals


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("1 IL LV V VI", "I II IV V VI"), ("I IL III LV", "I II III IV"), ("LV", "IV"), ("l ll lll", "I II III"), ("T IT TII", "I II III"), ("11 III", "II III"), ("I 11 111 1V", "I II III IV"), ("IX X XL XII", "IX X XI XII"), ("V1", "VI"), ("I I II IL", "I I II II"),
        ("П Ш IV", "II III IV"), ("I П Ш IУ V", "I II III IV V"), ("I II 1 II", "I II I II"),
    ],
)  # fmt: skip
def test_labels_are_read_by_their_order(read: str, printed: str) -> None:
    assert numerals(read.split()) == printed.split()


@pytest.mark.parametrize("labels", ["1", "1 2 3", "I II III", "IV V", "A B C", "C D", "一 二", "10 11 12", "I 2 3"])
def test_labels_that_are_right_or_counted_otherwise_are_left(labels: str) -> None:

    assert numerals(labels.split()) == labels.split()


def block(text: str, page: int) -> Block:
    return Block(text, page=page)


def test_only_headings_of_scanned_pages_are_mended() -> None:
    found = mended([block("Annex IL", 1), block("Annex IL tells of the bell.", 1), block("Annex LV: Lamps of Tesk", 2), block("Anexo LV", 3)], {1, 3})
    assert [b.text for b in found] == ["Annex II", "Annex IL tells of the bell.", "Annex LV: Lamps of Tesk", "Anexo IV"]


def test_what_is_mended_is_a_section_of_the_record() -> None:
    blocks = [
        block("Letter dated 3 May 2031 from the Keeper of Skerrivane", 1),
        block("The lamp is lit.", 1),
        block("Приложение П", 2),
        block("Лампа горит.", 2),
        block("Приложение Ш", 3),
        block("Лампа погасла.", 3),
    ]
    found = recognise(Extract(tuple(mended(blocks)), {}))
    assert [path[-1].label for path in found.root.walk() if path[-1].kind == "annex"] == ["Приложение II", "Приложение III"]
