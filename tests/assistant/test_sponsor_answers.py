"""Whether a State sponsors a draft, and who sponsors one and not another, is told by the lines that name the sponsors: not by a letter that a draft
recalls, not by lists of votes, and not where a draft names no sponsor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from corpus.questions.sponsor_questions import understand_sponsor_question
from tests.assistant.coastal import checked, indexed

_RECALLING = "Buoys in winter\n\nThe Conference,\n\nRecalling the letter dated 4 June 2032 from the Permanent Representative of Brazil,\n\n1. Decides that buoys shall be green.\n"
_DRAFTS = {
    "l3.txt": f"CCL/L.3\n1 March 2032\nAgenda item 5\n\nKenya, Norway and Severovia: draft resolution\n\n{_RECALLING}",
    "l3-rev.txt": f"CCL/L.3/Rev.1\n8 March 2032\nAgenda item 5\n\nBhutan, Kenya, Norway and Severovia: revised draft resolution\n\n{_RECALLING}",
    "l4.fr.txt": "CCL/L.4\n2 mars 2032\nPoint 6 de l’ordre du jour\n\nKenya et Pérou : projet de résolution\n\nCloches des ports\n\nLa Conférence,\n\n1. Décide de prêter des cloches.\n",
    "l9.txt": "CCL/L.9\n2 March 2032\n\nDraft resolution\n\nOil of the lamps\n\nThe Conference,\n\n1. Decides to buy oil.\n",
    "decision.txt": "CCL/DEC/1\n12 March 2032\n\nDecision 1: Lamps\n\nAdopted by a recorded vote, as follows:\n\nIn favour: Bhutan, Kenya.\n\nThe Conference,\n\n1. Decides to buy lamps.\n",
}


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("sponsors"), _DRAFTS) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is Bhutan a sponsor of L.3?", "Bhutan is not named among the sponsors of CCL/L.3:"), ("Is Bhutan a sponsor of L.3/Rev.1?", "Bhutan is among the sponsors of CCL/L.3/Rev.1:"),
        ("Did Brazil sponsor draft resolution CCL/L.3?", "Brazil is not named among the sponsors of CCL/L.3:"), ("Is Severovia one of the sponsors of L.3?", "Severovia is among the sponsors of CCL/L.3:"),
        ("La Norvège est-elle coauteur de L.3 ?", "Norvège figure parmi les auteurs de CCL/L.3 :"), ("¿Es Noruega patrocinadora de L.3?", "Noruega figura entre los patrocinadores de CCL/L.3:"),
        ("Является ли Норвегия автором L.3?", "Среди авторов CCL/L.3 названо: Норвегия."), ("挪威是L.3的提案国吗？", "挪威是CCL/L.3的提案国之一："), ("هل النرويج من مقدمي L.3؟", "النرويج من مقدمي CCL/L.3:"),
    ],
)  # fmt: skip
def test_whether_a_state_is_a_sponsor(coast: Rapporteur, question: str, told: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.text.startswith(told)
    assert all("Norway" in c.quote for c in answer.citations)


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("Are Norway and Bhutan sponsors of L.3?", "Norway is among the sponsors of CCL/L.3:", "Bhutan is not named among the sponsors of CCL/L.3:"),
        ("Are Bosnia and Herzegovina and Norway sponsors of L.3?", "Bosnia and Herzegovina is not named among the sponsors of CCL/L.3:", "Norway is among the sponsors of CCL/L.3:"),
        ("La Norvège et le Bhoutan sont-ils coauteurs de L.3 ?", "Norvège figure parmi les auteurs de CCL/L.3 :", "Bhoutan n’est pas nommé parmi les auteurs de CCL/L.3 :"),
        ("挪威和不丹是L.3的提案国吗？", "挪威是CCL/L.3的提案国之一：", "CCL/L.3的提案国中没有不丹："),
    ],
)  # fmt: skip
def test_of_several_states_each_is_told(coast: Rapporteur, question: str, first: str, second: str) -> None:
    assert checked(coast.ask(question), coast).text.split("\n")[:2] == [first, second]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who sponsored L.3/Rev.1 but not L.3?", "Sponsors of CCL/L.3/Rev.1 and not of CCL/L.3: Bhutan."), ("Which States sponsor CCL/L.3 but not CCL/L.4?", "Sponsors of CCL/L.3 and not of CCL/L.4: Norway, Severovia."),
        ("Who sponsored L.3 but did not sponsor L.3/Rev.1?", "All sponsors of CCL/L.3 are sponsors of CCL/L.3/Rev.1 too."), ("Quels États sont auteurs de L.3/Rev.1 mais pas de L.3 ?", "Auteurs de CCL/L.3/Rev.1 et non de CCL/L.3 : Bhoutan."),
        ("¿Qué Estados patrocinan L.3/Rev.1 pero no L.3?", "Patrocinadores de CCL/L.3/Rev.1 y no de CCL/L.3: Bhután."), ("Кто является автором L.3/Rev.1, но не L.3?", "Авторы CCL/L.3/Rev.1, но не CCL/L.3: Бутан."),
        ("哪些国家是L.3/Rev.1的提案国，但不是L.3的提案国？", "是CCL/L.3/Rev.1而不是CCL/L.3的提案国：不丹。"), ("من قدم L.3/Rev.1 ولم يقدم L.3؟", "مقدمو CCL/L.3/Rev.1 دون CCL/L.3: بوتان."),
    ],
)  # fmt: skip
def test_who_sponsors_one_draft_and_not_another(coast: Rapporteur, question: str, told: str) -> None:
    assert checked(coast.ask(question), coast).text.startswith(told)


def test_a_draft_that_names_no_sponsor_and_one_that_is_not_here_are_left_to_the_search(coast: Rapporteur) -> None:
    for question in ("Is Bhutan a sponsor of CCL/L.9?", "Is Bhutan a sponsor of CCL/L.99?", "Who sponsored CCL/L.3 but not CCL/L.9?"):
        assert coast.ask(question).form == "extracts"


@pytest.mark.parametrize(
    "question",
    [
        "Who sponsors CCL/L.3?",
        "Is Bhutan a party to the Convention?",
        "Did Bhutan vote for CCL/L.3?",
        "What does CCL/L.3 say that CCL/L.4 does not?",
        "Is Bhutan a sponsor of the summer course?",
        "Qui est l’auteur de CCL/L.3 ?",
    ],
)
def test_other_questions_are_none_on_sponsors(question: str) -> None:
    assert understand_sponsor_question(question) is None
