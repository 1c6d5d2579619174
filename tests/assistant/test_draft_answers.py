"""Answers about drafts that their titles call: who submitted them, and all that they ask of one body."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\nAgenda item 5\n\n"
_WINTER = (
    "The Conference,\n\nConcerned at the drift of buoys in ice,\n\n1. Decides that winter buoys shall be painted green;\n\n"
    "2. Requests the Secretary-General to keep a list of winter buoys;\n\n3. Invites States to lift them in May;\n\n4. Requests the Secretary-General to report on it at the {} session.\n"
)
_FOG = "The Conference,\n\n1. Requests the Secretary-General to lend horns to small ports;\n\n2. Decides to meet again.\n"
RECORDS = {
    "winter-2031.txt": f"CCL/L.2\n1 March 2031\n{_HEAD}Varnholm: draft resolution\n\nColours of winter buoys in northern waters\n\n{_WINTER.format('third')}",
    "winter-2032.txt": f"CCL/L.3\n1 March 2032\n{_HEAD}Varnholm and Zubrowka: draft resolution\n\nColours of winter buoys in northern waters\n\n{_WINTER.format('fourth')}",
    "winter-add.txt": f"CCL/L.3/Add.1\n9 March 2032\n{_HEAD}Addendum\n\nAdd the following countries to the list of sponsors of the draft resolution: Chile and Peru.\n",
    "fog.txt": f"CCL/L.4\n2 March 2032\n{_HEAD}Brazil: draft resolution\n\nHorns for thick fog at small ports\n\n{_FOG}",
    "oil.txt": f"CCL/L.5\n2 March 2032\n{_HEAD}Kenya: draft decision\n\nOil of the lamps\n\nThe Conference decides to buy oil in spring.\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("drafts"), RECORDS) as opened:
        yield opened


def quotes(r: Rapporteur, question: str) -> list[str]:
    return [c.quote for c in checked(r.ask(question), r).citations]


def test_who_submitted_a_draft_is_quoted_with_those_who_joined(r: Rapporteur) -> None:
    assert quotes(r, "Which countries sponsored the 2032 draft on the colours of winter buoys in northern waters?") == [
        "Varnholm and Zubrowka: draft resolution",
        "Add the following countries to the list of sponsors of the draft resolution: Chile and Peru.",
    ]


def test_all_that_a_draft_asks_of_one_body_is_quoted_and_nothing_else(r: Rapporteur) -> None:
    assert quotes(r, "What does the 2032 draft on the colours of winter buoys in northern waters request the Secretary-General to do?") == [
        "2. Requests the Secretary-General to keep a list of winter buoys;",
        "4. Requests the Secretary-General to report on it at the fourth session.",
    ]


def test_drafts_of_one_title_are_told_the_latest_first(r: Rapporteur) -> None:
    answer = checked(r.ask("What does the draft on the colours of winter buoys in northern waters request the Secretary-General to do?"), r)
    assert [c.symbol for c in answer.citations] == ["CCL/L.3", "CCL/L.3", "CCL/L.2", "CCL/L.2"]


def test_a_draft_that_no_title_is_near_is_searched_for(r: Rapporteur) -> None:
    assert r.ask("Which countries sponsored the draft on the wages of pilots?").form != "records"


def test_what_a_state_asks_is_not_told_from_a_draft_on_it(r: Rapporteur) -> None:
    assert r.ask("What did the Horns for thick fog at small ports ask the Secretary-General to do?").form != "records"
    assert r.ask("What does the draft on thick fog at small ports ask the Secretary-General to do?").form == "records"
