"""How many annexes a document has, told by its text's divisions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

RECORDS = {
    "letter.txt": "CHL/2031/4\n\nLetter dated 6 February 2031 from the Permanent Representative of Norway addressed to the Secretary-General\n\nI have the honour to transmit two annexes.\n\n"
    "Annex I\n\nReport on the lamps\n\n1. Twenty lamps were counted in five harbours.\n\nAnnex II\n\nBells\n\n1. Nine bells were counted.\n\nEnclosure\n\n1. A list of bells.\n",
    "note.txt": "CHL/2031/5\n\nLetter dated 7 February 2031 from the Permanent Representative of Kenya addressed to the Secretary-General\n\nI write about buoys.\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("annexes"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many annexes does CHL/2031/4 have?", "Annexes of CHL/2031/4: 2."),
        ("Combien d’annexes a CHL/2031/4 ?", "Annexes de CHL/2031/4 : 2."),
        ("¿Cuántos anexos tiene CHL/2031/4?", "Anexos de CHL/2031/4: 2."),
        ("Сколько приложений у CHL/2031/4?", "Приложения к CHL/2031/4: 2."),
        ("CHL/2031/4有几个附件？", "CHL/2031/4的附件：2。"),
        ("كم عدد مرفقات CHL/2031/4؟", "مرفقات CHL/2031/4: 2."),
    ],
)
def test_annexes_are_counted_and_called_by_their_headings(r: Rapporteur, question: str, said: str) -> None:
    answer = checked(r.ask(question), r)
    assert answer.text.startswith(said)
    assert [c.quote for c in answer.citations][-2:] == ["Annex I\n\nReport on the lamps", "Annex II\n\nBells"]


def test_that_there_is_none_is_told(r: Rapporteur) -> None:
    assert checked(r.ask("How many annexes does CHL/2031/5 have?"), r).text.startswith("CHL/2031/5 has no annex in this index.")


@pytest.mark.parametrize("question", ["What does annex II of CHL/2031/4 say?", "How many lamps were counted in annex I of CHL/2031/4?"])
def test_what_an_annex_says_is_another_question(r: Rapporteur, question: str) -> None:
    assert "Annexes of" not in r.ask(question).text
