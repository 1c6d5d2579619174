"""Texts printed one under the other, each under its number, with the line of its adoption: resolutions of an invented conference."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.layout.numbered_texts import numbered_texts
from corpus.reader import read_source
from corpus.sources import Source

PAGE = """The Conference of Coastal Lights — Third session

41 (III). Admission of Zubrowka

The Conference,

Decides to admit Zubrowka to membership.

112th meeting,

12 June 2031.

42 (III). Oil of the lamps

The Conference,

Decides that oil shall be bought in spring.

113th plenary meeting, 14 June 2031.
"""
MEETINGS = [
    "112e séance, 12 juin 2031.",
    "112ª sesión, 12 de junio de 2031.",
    "112-е пленарное заседание, 12 июня 2031 года.",
    "2031年6月12日第112次全体会议",
    "الجلسة العامة 112، 12 حزيران/يونيه 2031",
]


def texts_of(tmp_path: Path, page: str) -> list[tuple[set[str], str, list[str]]]:
    path = tmp_path / "page.txt"
    path.write_text(page, "utf-8")
    record = read_source(Source(path, "page.txt"))
    return [(set(t.names), record.text[slice(*t.title)], [record.text[s:e] for s, e in t.adoption]) for t in numbered_texts(record)]


def test_each_text_has_its_title_and_the_lines_of_its_adoption(tmp_path: Path) -> None:
    first, second = texts_of(tmp_path, PAGE)
    assert "resolution 41" in first[0]
    assert first[1] == "41 (III). Admission of Zubrowka"
    assert first[2] == ["112th meeting,", "12 June 2031."]
    assert second[2] == ["113th plenary meeting, 14 June 2031."]


@pytest.mark.parametrize("meeting", MEETINGS)
def test_meetings_are_read_in_each_language(tmp_path: Path, meeting: str) -> None:
    [text] = texts_of(tmp_path, f"2754 (XXVI). Zubrowka\n\nLong is the coast of Zubrowka, and its lamps burn oil in winter and in spring.\n\n{meeting}\n")
    assert text[2] == [meeting]


def test_a_text_without_such_a_line_tells_no_adoption(tmp_path: Path) -> None:
    [text] = texts_of(
        tmp_path, "2754 (XXVI). Zubrowka\n\nAt its 112th meeting the Conference heard of the lamps of Zubrowka, which burn oil in winter and in spring.\n"
    )
    assert text[2] == []


@pytest.mark.parametrize(
    "recital",
    [
        "Recalling what was said at its 98th plenary meeting,",
        "98th plenary meeting heard the keepers of Tesk,",
        "Rappelant sa 98e séance plénière,",
        "回顾其第98次全体会议，",
    ],
)
def test_a_recital_that_speaks_of_a_meeting_tells_no_adoption(tmp_path: Path, recital: str) -> None:
    examined = "Having examined the request of Zubrowka to be admitted to membership, which reached it in good order before the winter,"
    first, *_ = texts_of(tmp_path, PAGE.replace("Decides to admit", f"{recital}\n\n{examined}\n\nDecides to admit"))
    assert first[2] == ["112th meeting,", "12 June 2031."]


def test_of_two_such_lines_under_one_number_neither_is_told(tmp_path: Path) -> None:
    page = PAGE.replace("42 (III). Oil of the lamps", "4Z (III Oil of the lamps")
    [text] = texts_of(tmp_path, page)
    assert text[2] == []
