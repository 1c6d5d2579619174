"""The order in which a page is read, from pieces put where a page would have them."""

from __future__ import annotations

import random

import pytest

from corpus.reading.pdf_layout import lines
from corpus.reading.pdf_text import Piece, Rule, Sheet

LEFT = [f"The left column tells in line {n} of the lamps and their oil" for n in range(1, 13)]
RIGHT = [f"And in the right one line {n} tells of fog signals and bells" for n in range(1, 13)]
ARABIC = [f"يذكر السطر {n} من العمود مصابيح الميناء وأجراس الضباب والسفن" for n in range(1, 25)]


def piece(text: str, left: float, base: float, width: float = 0.0, size: float = 10.0) -> Piece:
    return Piece(text, left, left + (width or len(text) * size * 0.45), base, size)


def column(texts: list[str], left: float, top: float, width: float = 230.0, leading: float = 12.0) -> list[Piece]:
    """Lines of one width below each other, the last one short."""
    return [piece(t, left, top - leading * i, width if i < len(texts) - 1 else width / 3) for i, t in enumerate(texts)]


def read(pieces: list[Piece], rules: tuple[Rule, ...] = ()) -> list[str]:
    """The lines read, whatever the order of the pieces in the file."""
    shuffled = list(pieces)
    random.Random(7).shuffle(shuffled)
    found = [line.text for line in lines(Sheet(600, 800, tuple(shuffled), rules), 1)]
    assert found == [line.text for line in lines(Sheet(600, 800, tuple(pieces), rules), 1)]
    return found


def test_two_columns_are_read_one_after_the_other() -> None:
    assert read(column(LEFT, 50, 700) + column(RIGHT, 320, 700)) == LEFT + RIGHT


def test_columns_whose_lines_do_not_stand_level_are_told_as_well() -> None:
    assert read(column(LEFT, 50, 700) + column(RIGHT, 320, 694.5, leading=12.7)) == LEFT + RIGHT


def test_a_title_and_a_foot_that_span_both_columns_stand_before_and_behind_them() -> None:
    title, foot = "Report of the Working Group on Lights and Passage to the Conference", "All figures are those of the keepers, who count by the glass."
    pieces = [piece(title, 60, 740, 480), *column(LEFT, 50, 700), *column(RIGHT, 320, 700), piece(foot, 55, 520, 490)]
    assert read(pieces) == [title, *LEFT, *RIGHT, foot]


def test_a_heading_between_two_pairs_of_columns_parts_them() -> None:
    heading = "Part two, in which the bells are counted one by one and weighed"
    pieces = [*column(LEFT[:6], 50, 700), *column(RIGHT[:6], 320, 700), piece(heading, 60, 600, 480), *column(LEFT[6:], 50, 570), *column(RIGHT[6:], 320, 570)]
    assert read(pieces) == [*LEFT[:6], *RIGHT[:6], heading, *LEFT[6:], *RIGHT[6:]]


def test_three_columns() -> None:
    third = [f"In the third column line {n} is about the ferry" for n in range(1, 13)]
    assert read(column(LEFT, 30, 700, 160) + column(RIGHT, 215, 700, 160) + column(third, 400, 700, 160)) == LEFT + RIGHT + third


def test_a_page_from_right_to_left_starts_at_the_right() -> None:
    assert read(column(ARABIC[:12], 320, 700) + column(ARABIC[12:], 50, 700)) == ARABIC


def test_one_column_with_wide_word_spaces_is_not_cut() -> None:
    rows = [
        [piece(f"The lamp of {n} was lit", 50, 700 - 12 * n, 180 + 7 * (n % 4)), piece("and put out again at dawn", 255 + 7 * (n % 4), 700 - 12 * n, 230)]
        for n in range(12)
    ]
    assert read([p for row in rows for p in row]) == [f"The lamp of {n} was lit and put out again at dawn" for n in range(12)]


def test_the_numbers_of_a_list_stay_with_their_text() -> None:
    pieces = [
        p for n in range(1, 9) for p in (piece(f"{n}.", 50, 700 - 14 * n), piece(f"Lights the lamp of the port with the number {n} at dusk", 90, 700 - 14 * n))
    ]
    assert read(pieces) == [f"{n}. Lights the lamp of the port with the number {n} at dusk" for n in range(1, 9)]


def test_labels_stay_with_what_they_label() -> None:
    head = {"From:": "The keeper of Skerrivane", "To:": "The Secretary-General", "Date:": "3 May 2031", "Subject:": "Oil"}
    pieces = [p for n, (label, text) in enumerate(head.items()) for p in (piece(label, 50, 700 - 14 * n), piece(text, 130, 700 - 14 * n))]
    assert read(pieces) == [f"{label} {text}" for label, text in head.items()]


def test_a_signature_with_its_date_at_the_right_is_no_table() -> None:
    body = column(LEFT, 50, 700, 500)
    pieces = [*body, piece("Oriane Velsted", 50, 540), piece("Ellering, 3 May 2031", 400, 540), piece("Secretary-General", 50, 528)]
    assert read(pieces) == [*LEFT, "Oriane Velsted", "Ellering, 3 May 2031", "Secretary-General"]


TABLE = [["Port", "Lamps", "Keeper"], ["Ellering", "14", "Drosk"], ["Hallam", "3", "Orvell"], ["Merrow", "120", "Ines Tarn"], ["Tesk", "7", "Brae"]]


def cells(table: list[list[str]], leading: float = 16.0) -> list[Piece]:
    return [piece(text, (60, 220, 340)[c], 600 - leading * r) for r, row in enumerate(table) for c, text in enumerate(row) if text]


def test_a_table_is_read_row_by_row_with_its_cells_apart() -> None:
    assert read(cells(TABLE)) == [" | ".join(row) for row in TABLE]


def test_a_table_between_paragraphs() -> None:
    before, after = column(LEFT, 50, 760, 500), column(RIGHT, 50, 500, 500)
    assert read(before + cells(TABLE) + after) == [*LEFT, *(" | ".join(row) for row in TABLE), *RIGHT]


def test_cells_that_wrap_are_joined_where_rows_stand_further_apart() -> None:
    pieces = []
    for r, (port, first, second) in enumerate(
        (("Ellering", "lit at dusk and", "put out at dawn"), ("Hallam", "lit in fog only,", "by the ferryman"), ("Tesk", "never lit since", "the storm of May"))
    ):
        top = 600 - 34 * r
        pieces += [piece(port, 60, top), piece(first, 220, top), piece(second, 220, top - 12)]
    assert read(pieces) == [
        "Ellering | lit at dusk and put out at dawn", "Hallam | lit in fog only, by the ferryman", "Tesk | never lit since the storm of May",
    ]  # fmt: skip


def test_ruling_lines_tell_which_lines_are_one_row() -> None:
    pieces, rules = [], [Rule(55, 400, 612)]
    for r, (port, first, second) in enumerate(
        (("Ellering", "lit at dusk and", "put out at dawn"), ("Hallam", "lit in fog", ""), ("Tesk", "never lit since", "the storm"))
    ):
        top = 600 - 26 * r
        pieces += [piece(port, 60, top), piece(first, 220, top), *([piece(second, 220, top - 13)] if second else [])]
        rules.append(Rule(55, 400, top - 17))
    assert read(pieces, tuple(rules)) == ["Ellering | lit at dusk and put out at dawn", "Hallam | lit in fog", "Tesk | never lit since the storm"]


def test_a_table_of_prose_in_two_columns_is_read_by_its_rows() -> None:
    pieces: list[Piece] = []
    expected = []
    for r in range(4):
        top = 700 - 60 * r
        pieces += column(LEFT[3 * r : 3 * r + 3], 50, top) + column(RIGHT[3 * r : 3 * r + 3], 320, top)
        expected.append(" ".join(LEFT[3 * r : 3 * r + 3]) + " | " + " ".join(RIGHT[3 * r : 3 * r + 3]))
    assert read(pieces) == expected


def test_vertical_lines_are_read_from_the_right() -> None:
    sheet = Sheet(600, 800, (piece("港口", 100, 700), piece("灯标", 130, 700)), vertical=True)
    assert [line.text for line in lines(sheet, 1)] == ["灯标", "港口"]


@pytest.mark.parametrize(
    ("printed", "raised", "text"),
    [
        ("in the year 2023", "1", "in the year 2023 ¹"),
        ("of the Treaty", "12", "of the Treaty ¹²"),
        ("as agreed,", "3", "as agreed,³"),
        ("a range of 40 m", "2", "a range of 40 m²"),
    ],
)
def test_a_raised_number_does_not_glue_to_a_word(printed: str, raised: str, text: str) -> None:
    word = piece(printed, 50, 700, 90)
    assert read([word, Piece(raised, word.right + 0.3, word.right + 4, 703.5, 6.0)]) == [text]
