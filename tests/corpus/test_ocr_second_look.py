"""What a second look at a page adds to the first: words in the place of doubtful ones, in the line beside, and as lines of their own."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from corpus.reading.ocr_second_look import completed, unread
from corpus.reading.ocr_words import Word


def word(text: str, left: int, sure: float, *, row: int = 1, top: int = 100, width: int = 80) -> Word:
    return Word(text, left, top, left + width, top + 30, sure, (1, 1, row))


def texts(words: list[Word]) -> list[str]:
    return [w.text for w in words]


def test_a_surer_reading_takes_the_place_of_a_doubtful_word() -> None:
    first = [word("acknowledge", 0, 95), word("seria", 100, 21), word("of", 200, 96)]
    assert texts(completed(first, [word("receipt", 100, 96)])) == ["acknowledge", "receipt", "of"]


def test_what_is_little_surer_or_stands_on_a_sure_word_changes_nothing() -> None:
    first = [word("lamps", 0, 31), word("burn", 100, 95)]
    assert completed(first, [word("1amps", 0, 66), word("bum", 100, 96)]) == first


def test_two_readings_that_agree_are_believed() -> None:
    [kept] = completed([word("l'Organisation", 0, 6)], [word("l’Organisation", 0, 41)])
    assert kept.sure >= 60


def test_a_word_that_the_first_look_passed_over_joins_the_line_beside_it() -> None:
    first = [word("under", 0, 95), word("article", 100, 96), word("Annex", 0, 95, row=2, top=200)]
    assert texts(completed(first, [word("17.", 200, 95)])) == ["under", "article", "17.", "Annex"]


def test_lines_that_were_lost_stand_where_they_are_read() -> None:
    first = [word("Above", 0, 95, top=100), word("Below", 0, 95, row=2, top=300)]
    again = [word("Annex", 0, 95, row=1, top=200), word("III", 100, 90, row=1, top=200)]
    assert texts(completed(first, again)) == ["Above", "Annex", "III", "Below"]


def test_a_neighbour_that_a_new_word_touches_stays() -> None:
    first = [word("The", 0, 95, width=60), word("Hnrbonr", 70, 21, width=100), word("Tesk", 175, 38, width=65), word("burns", 250, 95)]
    assert texts(completed(first, [word("Harbour", 70, 96, width=107)])) == ["The", "Harbour", "Tesk", "burns"]


def test_a_word_between_two_that_it_touches_is_put_between_them() -> None:
    first = [word("Teal", 0, 30, width=72), word("light", 168, 30)]
    assert texts(completed(first, [word("Rock", 70, 96, width=100)])) == ["Teal", "Rock", "light"]


def test_one_word_takes_the_place_of_all_that_it_stands_on() -> None:
    first = [word("Har", 0, 20, width=40), word("bonr", 44, 25, width=50), word("burns", 120, 95)]
    assert texts(completed(first, [word("Harbour", 0, 96, width=96)])) == ["Harbour", "burns"]


def test_a_label_stands_before_what_it_labels() -> None:
    first = [word("The", 600, 95), word("Registrar", 700, 95, width=120), word("Subject", 0, 95, row=2, top=200)]
    assert texts(completed(first, [word("TO:", 0, 93)])) == ["TO:", "The", "Registrar", "Subject"]


def test_arabic_goes_on_to_the_left() -> None:
    first = [word("وأرفق", 500, 91), word("قائمة", 300, 91)]
    assert texts(completed(first, [word("طيه", 400, 92)])) == ["وأرفق", "طيه", "قائمة"]


@pytest.mark.parametrize("stroke", [word("J", 200, 95), word("LA", 0, 65, row=3, top=400), word("Ng", 0, 85, row=3, top=400)])
def test_strokes_of_a_pen_are_no_words(stroke: Word) -> None:
    first = [word("Lamps", 0, 95), word("burn", 100, 95)]
    assert completed(first, [stroke]) == first


def test_what_is_left_of_a_page_has_neither_what_was_read_nor_specks() -> None:
    page = Image.new("L", (400, 400), 255)
    pen = ImageDraw.Draw(page)
    pen.rectangle((20, 20, 120, 50), fill=0)  # read
    pen.rectangle((20, 200, 120, 230), fill=0)  # not read
    pen.point([(300, 100), (320, 340)], fill=0)
    rest = unread(page, [Word("Lamps", 20, 20, 120, 50, 95.0, (1, 1, 1))])
    assert rest is not None
    dark = rest.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert dark == (20, 200, 121, 231)
    assert unread(page, [Word("Lamps", 20, 20, 120, 50, 95.0, (1, 1, 1)), Word("burn", 20, 200, 120, 230, 95.0, (1, 1, 2))]) is None
