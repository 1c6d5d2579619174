"""Whether a body followed what was recommended, and how many voted, behind an answer."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import Language, detect

REPORT = CitedRecord("CHL/2031/12", "Report of the Working Group", "2031-03-14", "Working Group on Lights", None, "report")
DRAFT = CitedRecord("CHL/L.9", "Small ports", "2031-03-10", "Varland", None, "draft resolution")
DECISIONS = (
    CitedRecord("CHL/DEC/1", "Decision 1: Notice of dark lights", "2031-03-17", None, None, "decision"),
    CitedRecord("CHL/DEC/4", "Decision 4: Fees of small ports", "2031-03-20", None, None, "decision"),
)
FORMER = {
    Language.EN: "What did the working group recommend on keepers?", Language.FR: "Qu’a recommandé le groupe de travail sur les gardiens ?", Language.ES: "¿Qué recomendó el grupo de trabajo sobre los guardianes?",
    Language.RU: "Что рекомендовала рабочая группа о смотрителях?", Language.ZH: "工作组就看守人建议了什么？", Language.AR: "بماذا أوصى الفريق العامل بشأن الحراس؟",
}  # fmt: skip
DECIDED = {
    Language.EN: "What did the Conference decide on keepers?", Language.FR: "Qu’a décidé la Conférence sur les gardiens ?", Language.ES: "¿Qué decidió la Conferencia sobre los guardianes?",
    Language.RU: "Что решила Конференция о смотрителях?", Language.ZH: "关于看守人，大会作出了什么决定？", Language.AR: "ماذا قرر المؤتمر بشأن الحراس؟",
}  # fmt: skip


def after(former: str, question: str, *records: CitedRecord) -> Resolved:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, records or (REPORT,))])


@pytest.mark.parametrize(
    ("spoken", "question"),
    [
        (Language.EN, "Did the Conference follow it?"), (Language.EN, "And did the Conference accept that?"), (Language.EN, "Has the Conference agreed to this recommendation?"),
        (Language.FR, "La Conférence a-t-elle suivi cette recommandation ?"), (Language.FR, "La Conférence l’a-t-elle acceptée ?"), (Language.FR, "Est-ce que la Conférence l’a suivie ?"),
        (Language.ES, "¿Siguió la Conferencia esa recomendación?"), (Language.ES, "¿Lo aceptó la Conferencia?"), (Language.ES, "¿La Conferencia aceptó eso?"),
        (Language.RU, "Последовала ли этому Конференция?"), (Language.RU, "Приняла ли Конференция эту рекомендацию?"), (Language.RU, "А Конференция приняла это?"),
        (Language.ZH, "大会采纳了吗？"), (Language.ZH, "大会是否接受了这项建议？"), (Language.AR, "هل أخذ المؤتمر بذلك؟"), (Language.AR, "هل قبل المؤتمر هذه التوصية؟"),
    ],
)  # fmt: skip
def test_whether_a_body_followed_is_what_it_decided_on_the_matter(spoken: Language, question: str) -> None:
    resolved = after(FORMER[spoken], question)
    assert (resolved.question, resolved.pin) == (DECIDED[spoken], "")


def test_a_question_without_a_matter_is_quoted() -> None:
    assert (
        after("What did Varland propose?", "Did the Conference accept it?").question
        == "What did the Conference decide (on the question “What did Varland propose”)?"
    )


def test_of_a_draft_it_is_asked_whether_it_was_adopted() -> None:
    assert after("What does CHL/L.9 propose on fees?", "Did the Conference adopt it?", DRAFT).question == "Was CHL/L.9 adopted?"
    assert after("Que propose CHL/L.9 ?", "La Conférence l’a-t-elle adopté ?", DRAFT).question == "CHL/L.9 a-t-il été adopté ?"


@pytest.mark.parametrize(
    "question",
    [
        "Did Norrholm accept it?",
        "Did the captain follow it?",
        "Did the Conference follow the pilots to the port?",
        "What did the Conference accept?",
        "Did it follow?",
    ],
)
def test_what_no_body_followed_is_asked_otherwise(question: str) -> None:
    assert "decide" not in after(FORMER[Language.EN], question).question


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What was decided on the fees of ports?", "How many voted in favour?", "How many States voted for decision 4?"), ("What was decided on the fees of ports?", "How many abstained?", "How many States abstained on decision 4?"),
        ("What was decided on dark lights?", "How many votes were there against?", "How many States voted against decision 1?"), ("Qu’a-t-on décidé ?", "Combien ont voté pour ?", "Combien d’États ont voté pour CHL/DEC/1 ?"),
        ("¿Qué se decidió?", "¿Cuántos votaron en contra?", "¿Cuántos Estados votaron en contra de CHL/DEC/1?"), ("Что решили?", "Сколько проголосовало за?", "Сколько государств голосовало за CHL/DEC/1?"),
        ("作出了什么决定？", "多少国家赞成？", "多少国家对CHL/DEC/1投了赞成票？"), ("ماذا تقرر؟", "كم دولة صوتت لصالحه؟", "كم دولة صوتت لصالح CHL/DEC/1؟"),
    ],
)  # fmt: skip
def test_how_many_voted_is_asked_of_the_decision_on_the_matter(former: str, question: str, asked: str) -> None:
    assert after(former, question, *DECISIONS).question == asked


def test_who_supported_a_party_is_asked_alone_where_the_former_question_does_not_lead_there() -> None:
    resolved = after("What did Varland say?", "Who supported Norrholm?")
    assert resolved.otherwise is not None
    assert resolved.otherwise.question == "Who supported Norrholm?"
