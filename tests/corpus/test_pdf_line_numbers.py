"""Numbers of lines in the margins of a page."""

from __future__ import annotations

import pytest

from corpus.reading.pdf_line_numbers import without_line_numbers
from corpus.reading.pdf_text import Piece, Sheet

LINES = [f"of which the keepers of the port saw {n} from the tower" for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")]


def piece(text: str, left: float, line: int) -> Piece:
    return Piece(text, left, left + 5.0 * len(text), 800.0 - 14 * line, 11.0)


def sheet(numbers: list[str], left: float, *more: Piece) -> Sheet:
    """A page of text with these numbers at that place, each beside a line."""
    text = [piece(line, 72, n) for n, line in enumerate(LINES)]
    return Sheet(595, 842, (*(p for n, t in enumerate(text) for p in ((piece(numbers[n], left, n), t) if numbers[n] else (t,))), *more))


@pytest.mark.parametrize("left", [40.0, 540.0])
@pytest.mark.parametrize("first", [1, 8, 96])
def test_numbers_that_count_the_lines_are_taken_off(left: float, first: int) -> None:
    footer = piece("3", 290, 52)
    found = without_line_numbers(sheet([str(n) for n in range(first, first + 10)], left, footer))
    assert [p.text for p in found.pieces] == [*LINES, "3"]


def test_every_fifth_line_may_have_the_number() -> None:
    long = Sheet(595, 842, tuple(p for n in range(40) for p in ((piece(str(n), 40, n),) if n and n % 5 == 0 else ()) + (piece(LINES[n % 10], 72, n),)))
    assert [p.text for p in without_line_numbers(long).pieces] == LINES * 4


@pytest.mark.parametrize(
    "numbers",
    [["12", "7", "40", "3", "9", "11", "2", "8", "6", "1"], ["2031", "", "2032", "", "", "", "", "", "", ""], ["", "1", "", "", "", "2", "", "", "", "3"]],
)
def test_numbers_that_count_nothing_stay(numbers: list[str]) -> None:
    page = sheet(numbers, 40)
    assert without_line_numbers(page) == page


def test_numbered_rows_of_a_table_stay() -> None:
    cells = [piece("twelve", 400, n) for n in range(10)]
    page = sheet([str(n) for n in range(1, 11)], 40, *cells)
    assert without_line_numbers(page) == page
