"""Questions for the name of whoever holds an office, in six languages, and others that begin like them."""

from __future__ import annotations

import pytest

from corpus.languages import detect
from corpus.questions.holder_questions import asks_who_holds


@pytest.mark.parametrize(
    "question",
    ["Who chaired the Working Group on Buoys?", "Who was elected Chair of the Group?", "Who is the rapporteur of the Group?", "Which ambassador will preside over the session?", "Qui a été élu à la présidence du Groupe de travail ?",
     "Qui a présidé la session ?", "¿Quién presidió el grupo de trabajo?", "¿Qué diplomático presidirá la Conferencia?", "¿Quién fue elegida relatora?", "Кто был избран председателем Группы?", "Кто председательствовал на сессии?",
     "谁被任命为协调员？", "工作组主席是谁？", "谁主持了会议？", "من ترأس الفريق العامل؟", "من هي المقررة الخاصة المعنية بالعوامات؟", "من كان رئيس الفريق؟"],
)  # fmt: skip
def test_who_holds_an_office_is_asked_for(question: str) -> None:
    assert asks_who_holds(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["Who elects the Chair of the Conference?", "Who presides where the President is absent?", "Who submitted the draft?", "What did the Chair propose?", "Qui élit le Président ?", "¿Quién elige al Presidente?", "Кто избирает Председателя?",
     "谁选举主席？", "谁是最年长的守灯人？", "من ينتخب الرئيس؟"],
)  # fmt: skip
def test_who_elects_is_another_question(question: str) -> None:
    assert not asks_who_holds(question, detect(question))
