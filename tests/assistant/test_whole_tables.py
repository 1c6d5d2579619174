"""Of which of several is at an end, all rows of their table answer; where there is no room for all, those at an end are among those quoted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed

STATES = ("Zubrowka", "Osmere", "Varnholm", "Severovia", "Norrmark", "Saltmark", "Tavria")
AMOUNTS = (4_100, 12_300, 9_900, 800, 77_000, 2_500, 6_400)
PORTS = tuple(
    f"Port of {name} {side}"
    for name in ("Ellering", "Hallam", "Merrow", "Tesk", "Orrin", "Strand", "Maddow")
    for side in ("North", "South", "East", "West", "Outer")
)
LAMPS = tuple(400 + 7 * n for n in range(len(PORTS)))


def table(head: str, labels: tuple[str, ...], numbers: tuple[int, ...]) -> str:
    rows = "\n".join(f"| {label} | {number:,} |" for label, number in zip(labels, numbers, strict=True))
    return f"| {head} |\n|---|---|\n{rows}\n"


LAMPS_OF = (*LAMPS[:17], 9_000, *LAMPS[18:29], 12, *LAMPS[30:])
RECORDS = {
    "dues.md": "CCL/2033/4\n\n# Dues of the States\n\n3 March 2033\n\nDues of the States for 2033 in crowns\n\n"
    + table("State | Dues (crowns)", STATES, AMOUNTS),
    "lamps.md": "CCL/2033/5\n\n# Lamps of the ports\n\n4 March 2033\n\nLamps that burn in the ports\n\n"
    + table("Port | Lamps", (*PORTS, "Total"), (*LAMPS_OF, sum(LAMPS_OF))),
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("tables"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize("question", ["Which State pays the most dues?", "Which of the States pays the lowest dues in crowns?"])
def test_all_rows_of_the_table_are_quoted(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert all(f"{state} | {amount:,}" in text for state, amount in zip(STATES, AMOUNTS, strict=True)), text
    assert "[…]" not in text


def test_of_a_long_table_the_rows_at_an_end_are_quoted_and_its_total_is_none(r: Rapporteur) -> None:
    text = r.ask("Which of the ports has the most lamps?").text
    assert f"{PORTS[17]} | 9,000" in text
    assert f"{PORTS[29]} | 12" in text
    assert "[…]" in text


@pytest.mark.parametrize("question", ["What are the dues of Osmere?", "How many lamps burn in the Port of Tesk Outer?"])
def test_what_asks_for_one_row_is_not_answered_by_the_table(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert "Osmere | 12,300" in text or "Port of Tesk Outer |" in text
    assert not all(f"{state} |" in text for state in STATES)
