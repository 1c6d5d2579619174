"""Printed lines from right to left, put in the order in which they are read by where their characters stand."""

from __future__ import annotations

import pytest

from corpus.reading.glyph import Glyph
from corpus.reading.pdf_bidi import brackets_inverted, in_reading_order, mirrored

WIDTH = 6.0


def glyphs(text: str, left: float, *, to_left: bool, raised: bool = False) -> list[Glyph]:
    """A word's characters in the order of reading, whose box begins at `left`."""
    order = [len(text) - 1 - i if to_left else i for i in range(len(text))]
    size, base = (5.0, 4.0) if raised else (10.0, 0.0)
    return [Glyph(c, left + WIDTH * at, base, left + WIDTH * (at + 1), base + size, base, False, False, 0) for c, at in zip(text, order, strict=True)]


def read(*words: list[Glyph], raised: tuple[str, ...] = ()) -> str:
    line = [g for word in words for g in (*word, Glyph(" ", 0, 0, 0, 10, 0, True, False, 0))]  # PDFium's own spaces stand anywhere
    return "".join(g.char for g in in_reading_order(line, [g.char in raised for g in line]))


def test_words_that_pdfium_has_the_wrong_way_round_are_read_from_the_right() -> None:
    assert read(glyphs("الأضواء", 0, to_left=True), glyphs("مؤتمر", 60, to_left=True)) == "مؤتمر الأضواء"


def test_a_comma_at_the_left_of_a_year_is_read_behind_it() -> None:
    year = [*glyphs("،", 60, to_left=False), *glyphs("2031", 66, to_left=False)]
    assert read(year, glyphs("يوم", 0, to_left=True), glyphs("عام", 100, to_left=True)) == "عام 2031، يوم"


def test_the_mark_of_a_footnote_stays_behind_its_word_and_the_rest_of_the_line_after_it() -> None:
    marked = [*glyphs("1", 60, to_left=False, raised=True), *glyphs("الضوء", 66, to_left=True)]
    assert read(glyphs("الذي", 30, to_left=True), marked, raised=("1",)) == "الضوء1 الذي"


def test_latin_words_side_by_side_are_read_from_the_left() -> None:
    port = (glyphs("Port", 30, to_left=False), glyphs("Merrin", 57, to_left=False))
    assert read(glyphs("وفاق", 100, to_left=True), glyphs("ثانيا وأخيرا", -60, to_left=True), *port) == "وفاق Port Merrin ثانيا وأخيرا"


def test_numbers_side_by_side_are_read_from_the_right() -> None:
    assert read(glyphs("عام", 90, to_left=True), glyphs("2032", 30, to_left=False), glyphs("2031", 60, to_left=False)) == "عام 2031 2032"


@pytest.mark.parametrize("text", ["Port Merrin", "Порт-Меррин", "梅林港"])
def test_other_lines_are_left_as_they_are(text: str) -> None:
    assert read(glyphs(text, 0, to_left=False)).strip() == text


def test_brackets_that_close_where_others_open_are_turned_in_arabic_lines_alone() -> None:
    assert brackets_inverted(["البند 19 )أ( من جدول الأعمال", "Item 19 (a)"])
    assert not brackets_inverted(["البند 19 (أ) من جدول الأعمال", "Item 19 )a("])
    assert mirrored("البند )أ( «ب»") == "البند (أ) »ب«"
    assert mirrored("Item )a(") == "Item )a("
