"""What a conference decided that its records call by another name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from assistant.own_bodies import of_own_body
from tests.assistant.coastal import checked, indexed

_HEAD = "SYNOD ON COASTAL LIGHTS\n\nSCL/2031/{n}\n\n{day} June 2031\n\nOriginal: English\n\n"
RECORDS = {
    "decision.txt": _HEAD.format(n="5", day="3")
    + "Decision\n\nWork of the Synod in 2031\n\nThe Synod on Coastal Lights,\n\nRecalling its agenda, which the Synod adopted,\n\n1. Decides to count the lamps of the coast;\n",
    "draft.txt": _HEAD.format(n="L.2", day="9")
    + "Draft decision submitted by Norway\n\nA register of bells\n\nThe Synod on Coastal Lights,\n\nRecalling what the Synod counted,\n\n1. Decides to keep a register of bells;\n",
    "report.txt": _HEAD.format(n="9", day="20")
    + "REPORT OF THE SYNOD\n\n1. The Synod met in Ellering.\n\n2. At its 4th meeting the Synod considered draft decision SCL/2031/L.2 on a register of bells. The draft decision was not adopted, Kenya having objected.\n",
}


@pytest.fixture(scope="module")
def synod(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("synod"), RECORDS) as r:
        yield r


@pytest.mark.parametrize("question", ["What did the Synod decide in 2031?", "What did the Synod decide?", "What decisions did the synod take?"])
def test_what_it_decided_is_told_of_the_decision_and_of_no_draft(synod: Rapporteur, question: str) -> None:
    answer = checked(synod.ask(question), synod)
    assert "1. Decides to count the lamps of the coast;" in [c.quote for c in answer.citations]
    assert not any("register" in c.quote for c in answer.citations)
    assert answer.question == answer.resolved_question == question


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote to the Secretary-General of the Synod?",
        "What did the Assembly decide?",
        "How many lamps did the Synod count?",
        "What was decided on the synod?",
        "What did the Conference decide on the synod?",
    ],
)
def test_other_questions_stay_as_they_are(synod: Rapporteur, question: str) -> None:
    assert of_own_body(question, synod.index) == question


def test_a_draft_that_was_not_adopted_is_labelled_so_and_the_sentence_that_tells_it_stands_beneath(synod: Rapporteur) -> None:
    answer = checked(synod.ask("What happened to the draft decision on a register of bells?"), synod)
    assert "proposal, not adopted (SCL/2031/9)" in answer.text
    assert any(c.quote.endswith("The draft decision was not adopted, Kenya having objected.") for c in answer.citations)


@pytest.mark.parametrize("question", ["Was SCL/2031/L.2 adopted?", "Was draft decision L.2 adopted?"])
def test_whether_it_was_adopted_is_answered_by_the_sentence_that_tells_that_it_was_not(synod: Rapporteur, question: str) -> None:
    answer = checked(synod.ask(question), synod)
    assert any(c.quote.endswith("The draft decision was not adopted, Kenya having objected.") for c in answer.citations)
    assert "No record" not in answer.text
