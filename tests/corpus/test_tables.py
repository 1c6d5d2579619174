"""Which row of a table names its columns, and what a passage of a long table says of them."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.layout.splitting import SplitSettings, split
from corpus.layout.tables import heads
from corpus.reader import read_text
from corpus.statements.money import row_holds_money
from tests.corpus.making import count_words


def heads_of(*lines: str) -> dict[str, str]:
    """The rows of a text, each with the row that names its columns."""
    record = read_text("\n\n".join(lines), "budget.txt")
    by_start = {p.start: record.text[p.start : p.end] for p in record.paragraphs}
    return {by_start[start]: record.text[head.start : head.end] for start, head in heads(record.text, record.paragraphs).items()}


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Section | 2034 (crowns) | 2035 (crowns)", ["Keepers | 1,500 | 1,420", "Oil | 910 | 985"]),
        ("Section | 2034 | 2035", ["Keepers | 1 500 | 1 420", "Oil | 910 | –"]),
        ("2034 | 2035", ["Keepers | 1,500 | 1,420"]),
        ("Light | Range in miles", ["Cape Merrow | 12", "Tesk | 9½ – unlit", "Orrin | 7*"]),
        ("Symbol | Title | Submitted by", ["CL/1 | Fog signals | Zubrowka", "CL/2 | Lamp oil | Severovia"]),
        ("支出 | 2034年 | 2035年", ["守灯人 | 1,500 | 1,420", "灯油 | 910 | 985"]),
        ("البند | ٢٠٣٤ | ٢٠٣٥", ["الحراس | ١٥٠٠٫٥ | ٢٣", "الزيت | ٩١٠ | ٩٨٥"]),
    ],
)
def test_the_first_row_of_a_table_names_its_columns(head: str, rows: list[str]) -> None:
    assert heads_of("The lights cost what follows.", head, *rows, "The keepers are paid monthly.") == dict.fromkeys([head, *rows], head)


@pytest.mark.parametrize(
    "rows",
    [
        ["Keepers | 1,500 | 1,420", "Oil | 910 | 985"],  # amounts from the first row on
        ["Place | Tesk", "President | Ms. Orlac"],  # what stands beside its name
        ["Keepers | 2034", "Oil | 2035"],
        ["Section | Amount"],  # one row alone
        ["Venue | Port Meridian", "Opening | 3 May 2033", "Delegations | 42", "Contact | Lena Ostrom"],  # labels, each with a value of its own sort
        ["Lieu | Port Meridian", "Délégations | 42", "Langues | anglais et français"],
        ["Место проведения | Порт-Меридиан", "Делегации | 42", "Открытие | 3 мая 2033 года"],
        ["地点 | 梅里迪安港", "代表团 | 42", "联系人 | 莱娜"],
        ["المكان | ميناء ميريديان", "الوفود | 42", "جهة الاتصال | لينا"],
        ["Opening: | 3 May 2033", "Delegations: | 42"],
        ["Opening | 3 May 2033", "Delegations | 42"],
    ],
)
def test_a_table_without_such_a_row_has_none(rows: list[str]) -> None:
    assert heads_of("The lights cost what follows.", *rows, "The keepers are paid monthly.") == {}


def test_tables_apart_have_each_their_own() -> None:
    found = heads_of("Light | Miles", "Tesk | 9", "Of oil:", "Port | Barrels", "Orrin | 7")
    assert found["Tesk | 9"] == "Light | Miles"
    assert found["Orrin | 7"] == "Port | Barrels"


def test_a_table_ends_where_another_begins_as_it_does() -> None:
    found = heads_of("Harbour | Bells", "Merrow | 2", "Tesk | 3", "Harbour | Horns", "Merrow | 7", "Tesk | 9")
    assert found["Tesk | 3"] == "Harbour | Bells"
    assert found["Tesk | 9"] == "Harbour | Horns"


def test_a_passage_that_goes_on_with_a_table_repeats_its_columns_in_the_context() -> None:
    head = "Light | Keepers paid in 2034 (crowns)"
    rows = [f"Lighthouse on the rock of number {n} | {n},500" for n in range(1, 31)]
    record = read_text("\n\n".join(["The keepers were paid as follows.", head, *rows]), "keepers.txt")
    first, *further = split(record, count_words, SplitSettings(60, 160))
    assert head in first.text
    assert head not in first.context
    assert len(further) > 2
    assert all(p.context.endswith(head) for p in further)
    assert all(p.text.count("\n\n") > 2 for p in further[:-1])  # rows are packed as paragraphs are


@pytest.mark.parametrize(
    ("columns", "row", "told"),
    [
        ("Section | 2034 (crowns)", "Lamp oil | 910", True),
        ("Section | Cost in 2034", "Lamp oil | 910", True),
        ("Section | Barrels", "Lamp oil | 910", False),
        ("Section | Barrels", "Lamp oil | 910 crowns", True),
        ("Section | 2034 (crowns)", "Lamp oil | none told", False),
    ],
)
def test_a_row_holds_money_by_what_its_columns_are(columns: str, row: str, *, told: bool) -> None:
    assert row_holds_money(columns, row, Language.EN) is told
