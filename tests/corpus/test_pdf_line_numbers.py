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


@pytest.mark.parametrize(
    "items",
    [
        ["Opening of the session", "Election of officers", "Adoption of the agenda and other questions of organization", "Report of the keepers", "Oil", "Bells", "Other matters", "Closure"],
        ["Report of the keepers on oil", "Report of the keepers on rope", "Report of the keepers on fog", "Report of the keepers on bells", "Report of the keepers on boats", "Report on harbours in fog", "Report on lamps and oil"],
        ["会议开幕", "选举主席团成员", "通过议程和其他组织事项以及会议工作安排", "守灯人的报告", "燃油", "雾号", "闭幕"],
    ],
)  # fmt: skip
def test_the_numbers_of_an_agenda_stay(items: list[str]) -> None:
    page = Sheet(595, 842, (piece("Agenda", 250, 0), *(p for n, item in enumerate(items, 2) for p in (piece(str(n - 1), 72, n), piece(item, 100, n)))))
    assert without_line_numbers(page) == page


@pytest.mark.parametrize("language", ["zh", "ar"])
def test_lines_of_scripts_without_capitals_are_numbered_too(language: str) -> None:
    lines = {"zh": "守灯人记下每一艘船的名字并在黎明时把灯熄灭然后", "ar": "تضاء مصابيح خليج أورين من الغسق حتى الفجر ويرعاها"}[language]
    page = Sheet(595, 842, tuple(p for n in range(9) for p in (piece(str(n + 1), 540 if language == "ar" else 30, n), piece(lines, 72, n))))
    assert [p.text for p in without_line_numbers(page).pieces] == [lines] * 9


def test_a_page_of_many_numbers_is_left_in_no_time() -> None:
    page = Sheet(595, 842, tuple(piece(str(n % 1000), 40 + n % 7 * 60, n // 7) for n in range(20_000)))
    assert without_line_numbers(page) is page
