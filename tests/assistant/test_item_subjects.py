"""What was decided on an agenda item by decisions that do not name it: told by their titles where these hold what the item is called, named where not;
a decision on another matter is no answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_REPORT = (
    "CCL/WG/2\n9 March 2032\n\nReport of the Working Group on Buoys\n\n## II. Agenda item 6: Lamp Repair Fund\n\n3. The Working Group recommends that the Conference grant Norrmark ninety crowns.\n\n"
    "## III. Agenda item 7: Bells\n\n4. The Working Group recommends that the Conference buy bells.\n"
)
_RECORDS = {
    "report.md": _REPORT,
    "dec1.txt": "CCL/DEC/1\n12 March 2032\n\nDecision 1: Grant to Norrmark from the Lamp Repair Fund\n\nThe Conference,\n\n1. Grants Norrmark eighty crowns.\n",
    "dec2.txt": "CCL/DEC/2\n13 March 2032\n\nDecision 2: Repair of lamps at sea\n\nThe Conference,\n\n1. Decides that lamps shall be repaired at sea.\n",
    "dec3.txt": "CCL/DEC/3\n14 March 2032\nAgenda item 9\n\nDecision 3: Lamp Repair Fund of the pilots\n\nThe Conference,\n\n1. Decides to close the fund of the pilots.\n",
}


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("subjects"), _RECORDS) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did the Conference decide on item 6?", "No decision names agenda item 6."), ("Qu’a décidé la Conférence au titre du point 6 ?", "Aucune décision ne mentionne le point 6"),
        ("¿Qué decidió la Conferencia sobre el tema 6?", "Ninguna decisión menciona el tema 6"), ("Что решила Конференция по пункту 6 повестки дня?", "Ни одно решение не упоминает пункт 6"),
        ("会议就项目6作出了什么决定？", "没有决定提及议程项目6"), ("ماذا قرر المؤتمر بشأن البند 6؟", "لا يذكر أي مقرر البند 6"),
    ],
)  # fmt: skip
def test_a_decision_is_on_the_item_whose_subject_its_title_holds(coast: Rapporteur, question: str, told: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.text.startswith(told)
    assert "1. Grants Norrmark eighty crowns." in [c.quote for c in answer.citations]
    assert any(c.quote.startswith("II. Agenda item 6") for c in answer.citations)
    assert {c.symbol for c in answer.citations} == {"CCL/WG/2", "CCL/DEC/1"}  # nor one of another item, nor one on another matter
    assert "CCL/DEC/2" in answer.text.splitlines()[-1]  # which may be on it, and is named


def test_an_item_called_by_one_word_tells_no_subject_and_what_is_on_another_matter_is_not_quoted(coast: Rapporteur) -> None:
    answer = coast.ask("What did the Conference decide on item 7?")
    assert answer.form == "extracts"
    assert "Naming no agenda item: CCL/DEC/2 (“Decision 2: Repair of lamps at sea”); CCL/DEC/1" in answer.text
    assert {c.symbol for c in answer.citations} == {"CCL/WG/2"}


def test_a_decision_that_names_the_item_is_told_alone(coast: Rapporteur) -> None:
    answer = checked(coast.ask("What did the Conference decide on item 9?"), coast)
    assert {c.symbol for c in answer.citations} == {"CCL/DEC/3"}
    assert "Naming no agenda item" not in answer.text


def test_a_matter_beside_the_item_still_finds_a_decision_that_names_none(tmp_path: Path) -> None:
    with indexed(tmp_path, _RECORDS) as r:
        answer = r.ask("What did the Conference decide on the repair of lamps at sea under item 7?")
        assert "CCL/DEC/2" in {c.symbol for c in answer.citations}


_SR8 = (
    "CCL/SR.8\n19 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 8th meeting\nheld at Port Merrin on Friday, 19 March 2032, at 10 a.m.\n\nPresident: Ms. LUND (Varnholm)\n\n"
    "Organization of work\n\n1. The President proposed that the Conference should take up item 6 at once and items 5 and 7 in the afternoon.\n\n2. It was so decided.\n\n"
    "Agenda item 8: Bells of the ports\n\n3. The President suggested that the sponsors should meet on Monday.\n\n4. It was so decided.\n\nThe meeting rose at 12.55 p.m.\n"
)  # fmt: skip


def test_that_items_are_taken_up_is_no_decision_on_one_of_them(tmp_path: Path) -> None:
    with indexed(tmp_path, {"sr8.txt": _SR8, "dec2.txt": _RECORDS["dec2.txt"]}) as r:
        ordered = r.ask("What did the Conference decide on item 5?").text
        under = r.ask("What did the Conference decide on item 8?").text
    assert "— decision" not in ordered
    assert "No decision on this was found" in ordered
    assert "No decision names agenda item 8." in under
    assert "the sponsors should meet on Monday" in under
