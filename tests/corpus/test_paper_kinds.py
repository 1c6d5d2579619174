"""A conference's own papers by their kinds: what title blocks call them, and questions that list them, in six languages."""

from __future__ import annotations

import pytest

from corpus.naming.document_words import kind_named
from corpus.naming.paper_kinds import AGENDA, NON_PAPER, PROGRAMME, PROVISIONAL, RULES
from corpus.naming.patterns import kind_of
from corpus.questions.record_questions import understand_records_question
from tests.corpus.making import record_in


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Agenda", AGENDA), ("Agenda of the third session", AGENDA), ("Provisional agenda for the third session", PROVISIONAL), ("Annotated provisional agenda", PROVISIONAL), ("Programme of work", PROGRAMME), ("Draft programme of work for the third session", PROGRAMME),
        ("Provisional rules of procedure", RULES), ("Non-paper by Varnholm on lamps", NON_PAPER),
        ("Ordre du jour", AGENDA), ("Ordre du jour provisoire annoté", PROVISIONAL), ("Programme de travail", PROGRAMME), ("Règlement intérieur de la Conférence", RULES), ("Document officieux présenté par Varnholm", NON_PAPER),
        ("Temario", AGENDA), ("Programa provisional", PROVISIONAL), ("Programa de trabajo", PROGRAMME), ("Reglamento de la Conferencia", RULES), ("Documento oficioso", NON_PAPER),
        ("Повестка дня", AGENDA), ("Предварительная повестка дня третьей сессии", PROVISIONAL), ("Программа работы", PROGRAMME), ("Правила процедуры", RULES), ("Неофициальный документ Варнхольма", NON_PAPER),
        ("议程", AGENDA), ("第三届会议临时议程", PROVISIONAL), ("工作方案", PROGRAMME), ("议事规则", RULES), ("非文件", NON_PAPER),
        ("جدول الأعمال", AGENDA), ("جدول الأعمال المؤقت", PROVISIONAL), ("برنامج العمل", PROGRAMME), ("النظام الداخلي للمؤتمر", RULES), ("ورقة غير رسمية مقدمة من فارنهولم", NON_PAPER),
    ],
)  # fmt: skip
def test_a_title_names_its_kind(title: str, kind: str) -> None:
    assert kind_of(title) == kind
    assert record_in(f"CCL/2032/1\n\n{title}\n\nThe text of the paper begins here and says what it has to say.").metadata.kind == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Agenda item 5", None), ("Adoption of the agenda", None), ("Provisional agenda item 5", None), ("Item 5 of the provisional agenda", None), ("Point 5 de l’ordre du jour", None), ("Tema 5 del programa provisional", None), ("Пункт 5 повестки дня", None), ("议程项目5", None), ("临时议程项目5", None), ("البند 5 من جدول الأعمال", None),
        ("Report on the rules of procedure", "report"), ("Draft decision on the programme of work", "draft decision"), ("Letter on the agenda", "letter"),
    ],
)  # fmt: skip
def test_what_speaks_of_such_a_paper_is_none(line: str, kind: str | None) -> None:
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("List the agendas", (AGENDA, PROVISIONAL)), ("Which notes verbales were sent?", ("note verbale",)), ("Which non-papers are there?", (NON_PAPER,)), ("How many programmes of work are there?", (PROGRAMME,)), ("List the rules of procedure", (RULES,)), ("List the lists of participants", ("list of participants",)),
        ("Liste des ordres du jour", (AGENDA, PROVISIONAL)), ("Quelles notes verbales ont été envoyées ?", ("note verbale",)), ("Quels documents officieux y a-t-il ?", (NON_PAPER,)), ("Quels programmes de travail ont été publiés ?", (PROGRAMME,)),
        ("Lista de temarios", (AGENDA, PROVISIONAL)), ("¿Qué notas verbales se enviaron?", ("note verbale",)), ("¿Qué documentos oficiosos hay?", (NON_PAPER,)), ("¿Cuántos programas de trabajo hay?", (PROGRAMME,)),
        ("Сколько предварительных повесток дня?", (PROVISIONAL,)), ("Какие вербальные ноты были направлены?", ("note verbale",)), ("Какие неофициальные документы есть?", (NON_PAPER,)), ("Перечисли программы работы", (PROGRAMME,)),
        ("有哪些临时议程？", (PROVISIONAL,)), ("发出了哪些普通照会？", ("note verbale",)), ("有哪些非文件？", (NON_PAPER,)), ("列出工作方案", (PROGRAMME,)),
        ("اذكر جداول الأعمال", (AGENDA, PROVISIONAL)), ("ما هي المذكرات الشفوية التي أرسلت؟", ("note verbale",)), ("ما هي الورقات غير الرسمية؟", (NON_PAPER,)), ("كم عدد برامج العمل؟", (PROGRAMME,)),
    ],
)  # fmt: skip
def test_such_papers_are_listed_by_their_kinds(question: str, kinds: tuple[str, ...]) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks in ("list", "count"), asked.kinds) == (True, kinds)


@pytest.mark.parametrize(
    "question",
    [
        "What is on the agenda?",
        "Show me the provisional agenda",
        "Quel est l’ordre du jour ?",
        "¿Cuál es el programa provisional?",
        "Какова повестка дня?",
        "列出议程",
        "ما هو جدول الأعمال؟",
    ],
)
def test_the_agenda_itself_answers_with_its_items(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert asked.asks == "agenda"


@pytest.mark.parametrize(
    "question",
    [
        "What do the rules of procedure say about voting?",
        "Que prévoit le règlement intérieur ?",
        "Which notes verbales were sent to the harbours in the storm?",
    ],
)
def test_what_such_a_paper_says_is_left_to_the_search(question: str) -> None:
    assert understand_records_question(question) is None


def test_a_condition_takes_the_kind_by_its_name_in_any_language() -> None:
    assert {
        kind_named(name)
        for name in (
            "Provisional agenda",
            "ordre du jour provisoire",
            "programa provisional",
            "предварительная повестка дня",
            "临时议程",
            "جدول الأعمال المؤقت",
        )
    } == {PROVISIONAL}
