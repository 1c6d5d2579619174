"""Tables of plain texts as rows of cells; and what stands apart without being a table."""

from __future__ import annotations

import pytest

from corpus.reading.text_tables import with_rows
from tests.corpus.making import record_in, texts


def test_a_table_is_read_row_by_row_under_its_caption() -> None:
    record = record_in(
        "CHL/2031/9\n\nLamps of the coast\n\nThe lamps were counted in winter.\n\nLamps (number)\n\nPort        Lamps     Oil     Bells\n2029        96        1,610   212\n2030        81                205\n\nSource: the harbour office.\n"
    )
    assert texts(record)[-5:] == ["Lamps (number)", "Port | Lamps | Oil | Bells", "2029 | 96 | 1,610 | 212", "2030 | 81 | | 205", "Source: the harbour office."]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Port\tLamps\tOil\nEllering\t12\t300\nMerrin\t\t40", ["Port | Lamps | Oil", "Ellering | 12 | 300", "Merrin |  | 40"]),
        ("港口        灯具      燃油\n埃勒林      12        300\n梅林        7         40", ["港口 | 灯具 | 燃油", "埃勒林 | 12 | 300", "梅林 | 7 | 40"]),
        ("الميناء     المصابيح    الزيت\nإليرينغ     12          300\nميرين       7           40", ["الميناء | المصابيح | الزيت", "إليرينغ | 12 | 300", "ميرين | 7 | 40"]),
        ("             Contribution     Number\n             in thalers       of lamps\n-------------------------------------\nEllering            1,200     4\nPort Merrin           950     12", ["| Contribution in thalers | Number of lamps", "Ellering | 1,200 | 4", "Port Merrin | 950 | 12"]),
        ("Lamps lent\nEllering        300\nPort Merrin      12\nTotal           312", ["Lamps lent", "Ellering | 300", "Port Merrin | 12", "Total | 312"]),
    ],
)  # fmt: skip
def test_columns_stand_apart_by_tabs_or_blanks(text: str, rows: list[str]) -> None:
    assert with_rows(text).split("\n") == rows


@pytest.mark.parametrize(
    "text",
    [
        "United Nations                     CHL/75/1\nGeneral Assembly                   Distr.: General\nSeventy-fifth session              10 March 2031",
        "(a)  one lamp\n(b)  another lamp\n(c)  a third lamp",
        "1.   Opening of the session\n2.   Election of officers\n3.   Adoption of the agenda",
        "The lamps of the coast are lit  at dusk and\nput out at dawn, as the keepers of  the lamps\nhave always done,  in winter and in summer.",
        "Port      Lamps     Oil\nEllering  12        300",
    ],
)
def test_what_is_no_table_stays_as_it_is(text: str) -> None:
    assert with_rows(text) == text


def test_a_long_text_without_tables_is_read_in_no_time() -> None:
    text = "\n".join(f"The  lamp {n} burns  all night" for n in range(20_000))
    assert with_rows(text) == text


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Lamps\n\n┌──────┬────┐\n│ Port │ 灯 │\n├──────┼────┤\n│ Tesk │ 12 │\n│ Orr  │    │\n└──────┴────┘\nEnd.", ["Lamps", "", "Port | 灯", "Tesk | 12", "Orr |", "End."]),
        ("+------+-----+\n| Port | No. |\n| name | of  |\n+======+=====+\n| Tesk | 12  |\n| isle |     |\n+------+-----+\n| Orr  | 7   |\n+------+-----+", ["Port name | No. of", "Tesk isle | 12", "Orr | 7"]),
        ("+-------+------+\n| State | Dues |\n+-------+------+\n| Orr   | 5    |\n| Tesk  | 7    |\n+-------+------+\n| Total | 12   |\n+-------+------+", ["State | Dues", "Orr | 5", "Tesk | 7", "Total | 12"]),
        ("+------+-------+\n| 国家 | 会费 |\n+------+------+\n| 奥尔 | 5 |\n| 特斯克 | |\n| 梅林 | 7 |\n+------+------+\n| 合计 | 12 |\n+------+------+", ["国家 | 会费", "奥尔 | 5", "特斯克 |", "梅林 | 7", "合计 | 12"]),
        ("+-----+-----+\n| Body | Result |\n+-----+-----+\n| Keepers of | Adopted with |\n| the lamps | no vote |\n+-----+-----+\n| Bureau | Met |\n+-----+-----+", ["Body | Result", "Keepers of the lamps | Adopted with no vote", "Bureau | Met"]),
        ("| Порт | Огни |\n|------|------|\n| Теск | 12 |", ["Порт | Огни", "Теск | 12"]),
        ("║ المرفأ ║ ١٢ ║\n║ تيسك ║ ٧ ║", ["المرفأ | ١٢", "تيسك | ٧"]),
    ],
)  # fmt: skip
def test_a_table_that_is_drawn_is_read_without_its_lines(text: str, rows: list[str]) -> None:
    assert with_rows(text).split("\n") == rows


@pytest.mark.parametrize("text", ["|x| is a length", "| one cell |\n| alone |", "+---+", "a | b\nc | d", "| a | b |\n| c |"])
def test_bars_that_draw_no_table_stay(text: str) -> None:
    assert with_rows(text) == text
