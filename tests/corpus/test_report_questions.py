"""Which bodies have reported: how the six languages ask it, and of which body a report's title says it is."""

from __future__ import annotations

import pytest

from corpus.questions.record_questions import understand_records_question
from corpus.questions.report_questions import reporting_body


@pytest.mark.parametrize(
    "question",
    ["Which working groups reported?", "Which working groups have submitted reports to the Conference?", "Quels groupes de travail ont fait rapport ?", "¿Qué grupos de trabajo informaron?", "Какие рабочие группы представили доклады?", "哪些工作组提交了报告？", "ما هي الأفرقة العاملة التي قدمت تقارير؟"],
)  # fmt: skip
def test_which_working_groups_reported(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.bodies) == ("reported", ("report",), ("working group",))


@pytest.mark.parametrize(
    "question",
    ["Which bodies have reported to the Conference on item 4?", "Quels organes ont fait rapport à la Conférence sur le point 4 ?", "¿Qué órganos han informado a la Conferencia sobre el tema 4?", "Какие органы представили доклады Конференции по пункту 4?", "哪些机构就议程项目4向会议提交了报告？", "أي الهيئات قدمت تقارير إلى المؤتمر بشأن البند 4؟"],
)  # fmt: skip
def test_which_bodies_reported_on_an_item(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.items) == ("reported", ("4",))
    assert {"working group", "committee", "commission"} <= {*asked.bodies}
    assert not {"conference", "secretariat"} & {*asked.bodies}, "whom one reports to, and who serves it"


@pytest.mark.parametrize("question", ["Which working groups reported progress?", "Which bodies have reported that the light was dark?", "What did the working groups report?", "Quels organes ont fait rapport sur les bouées ?"])  # fmt: skip
def test_what_bodies_reported_is_left_to_the_search(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is None or asked.asks != "reported"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Report of the Working Group on Buoys", "working group"), ("Working Group II: report on its second session", "working group"), ("Report on the work of the Committee", "committee"), ("Report of the Secretary-General on the work of the Committee", "secretary-general"),
        ("Rapport de la Commission à la Conférence", "commission"), ("Informe del Grupo de Trabajo sobre las boyas", "working group"), ("Доклад Рабочей группы по буям", "working group"), ("第二工作组提交会议的报告", "working group"), ("缔约国会议第二工作组的报告", "working group"), ("تقرير الفريق العامل المعني بالعوامات", "working group"),
        ("Report on the Working Group", None), ("Letter of the Committee", None),
    ],
)  # fmt: skip
def test_of_which_body_a_report_is(title: str, body: str | None) -> None:
    found = reporting_body(title)
    assert (body in found.names) if found and body else found is body is None
