"""A draft that was adopted as amended is told so, with the words of the amendment; what was adopted as it is, is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from corpus.languages import Language
from corpus.naming.amendments import adopts_as_amended
from corpus.naming.symbols import amends
from tests.assistant.coastal import checked, indexed

_DRAFT = "CCL/L.2\n6 June 2033\n\nAgenda item 4\n\nNorway: draft resolution\n\nPassage of boats\n\nThe Conference,\n\n1. Decides that at each harbour gate a free passage of not less than eighty metres shall be kept open;\n\n2. Invites the owners of harbours to paint their gates.\n"
_AMENDMENT = "CCL/L.2/Amend.1\n12 June 2033\n\nAgenda item 4\n\nBRAZIL: AMENDMENT TO DRAFT RESOLUTION CCL/L.2\n\nIn operative paragraph 1, replace the words “eighty metres” by the words “sixty metres”.\n"
_REFUSED = "CCL/L.2/Amend.2\n12 June 2033\n\nAgenda item 4\n\nKENYA: AMENDMENT TO DRAFT RESOLUTION CCL/L.2\n\nIn operative paragraph 1, replace the words “eighty metres” by the words “ninety metres”.\n"
_OTHER = "CCL/L.3\n6 June 2033\n\nAgenda item 5\n\nKenya: draft resolution\n\nBells of buoys\n\nThe Conference,\n\n1. Decides that the bells of buoys shall ring twice in each minute.\n"
_MEETING = (
    "CCL/SR.4\n21 June 2033\n\nConvention on Coastal Lights\n\nSummary record of the 4th meeting\n\nAgenda item 4: Passage of boats (CCL/L.2)\n\n1. The amendment of Kenya (CCL/L.2/Amend.2) was rejected by 7 votes to 2.\n\n"
    "2. The amendment of Brazil (CCL/L.2/Amend.1) was adopted by 8 votes to 1.\n\n3. Draft resolution CCL/L.2, as amended, was adopted by 9 votes to none.\n\nAgenda item 5: Bells of buoys (CCL/L.3)\n\n4. Draft resolution CCL/L.3 was adopted without a vote.\n"
)


@pytest.fixture(scope="module")
def harbours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    files = {"l2.txt": _DRAFT, "a1.txt": _AMENDMENT, "a2.txt": _REFUSED, "l3.txt": _OTHER, "sr4.txt": _MEETING}
    with indexed(tmp_path_factory.mktemp("harbours"), files) as r:
        yield r


def test_the_draft_is_labelled_so_and_the_adopted_amendment_is_quoted(harbours: Rapporteur) -> None:
    answer = checked(harbours.ask("What free passage shall be kept open at each harbour gate?"), harbours)
    assert "adopted as amended (CCL/SR.4)" in answer.text
    quotes = [c.quote for c in answer.citations]
    assert any("sixty metres" in quote for quote in quotes)
    assert "12 June 2033" not in quotes


def test_what_was_decided_has_the_words_of_the_amendment(harbours: Rapporteur) -> None:
    answer = checked(harbours.ask("What did the Conference decide?"), harbours)
    assert "sixty metres" in answer.text
    assert "ninety metres" not in answer.text
    assert "– CCL/L.2/Amend.1" in answer.text


def test_what_was_adopted_as_it_is_has_no_such_label(harbours: Rapporteur) -> None:
    answer = checked(harbours.ask("How often shall the bells of buoys ring?"), harbours)
    assert "adopted (CCL/SR.4)" in answer.text
    assert "amended" not in answer.text


@pytest.mark.parametrize(
    ("language", "amended", "plain"),
    [
        (Language.EN, "Draft resolution CCL/L.2, as orally amended, was adopted.", "The draft, which amended an earlier one, was adopted."),
        (Language.FR, "Le projet de résolution, tel qu’il a été modifié, est adopté.", "Le projet de résolution modifiant le règlement est adopté."),
        (
            Language.ES,
            "Queda aprobado el proyecto de resolución en su forma enmendada.",
            "Queda aprobado el proyecto de resolución que enmienda el reglamento.",
        ),
        (Language.RU, "Проект резолюции с внесенными в него поправками принимается.", "Проект резолюции о поправках принимается."),
        (Language.ZH, "经口头修正的决议草案获得通过。", "关于修正案的决议草案获得通过。"),
        (Language.AR, "اعتمد مشروع القرار بصيغته المعدلة.", "اعتمد مشروع القرار المعدل للنظام."),
    ],
)
def test_sentences_that_say_as_amended(language: Language, amended: str, plain: str) -> None:
    assert adopts_as_amended(amended, language)
    assert not adopts_as_amended(plain, language)


def test_an_amendment_by_its_symbol() -> None:
    assert amends("CCL/L.2/Amend.1") == "CCL/L.2"
    assert amends("CCL/L.2/Rev.1") is None
    assert amends("CCL/L.2") is None
