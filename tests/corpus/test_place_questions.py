"""Questions for the one article, rule or paragraph where something stands, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import detect
from corpus.questions.place_questions import asks_for_one_place


@pytest.mark.parametrize(
    "question",
    [
        "Which article of the Convention deals with winter buoys?", "Under what rule may a delegate speak twice?", "Quel article traite des bouées d’hiver ?", "Quelle disposition interdit les réserves ?", "¿Qué artículo se refiere a las boyas?", "¿Cuál es el artículo sobre las reservas?",
        "Какая статья Конвенции касается буёв?", "В каком правиле говорится о кворуме?", "公约哪一条涉及浮标？", "议事规则第几条规定了法定人数？", "أي مادة تتناول التحفظات؟", "В каком положении говорится о буях?", "Какое положение Конвенции запрещает оговорки?", "Какой пункт касается фонарей?", "أي حكم ينص على التحفظات؟", "في أي بند ورد ذكر المنارات؟", "ما هو البند الذي يتناول العوامات؟", "في أي قاعدة ورد ذكر النصاب؟",
    ],
)  # fmt: skip
def test_a_place_is_asked_for(question: str) -> None:
    assert asks_for_one_place(question, detect(question))


@pytest.mark.parametrize(
    "question",
    [
        "Which articles deal with winter buoys?", "What does article 4 say?", "Which article deals with lamps, and which rule with bells?", "Que dit l’article 4 ?", "¿Qué dice el artículo 4?", "Что говорится в статье 4?", "第四条规定了什么？", "ماذا تنص المادة 4؟",
        "What rule 4 says", "Какое положение сложилось на острове?", "В каком положении находится маяк?", "Какой пункт пропуска закрыт?", "Какой пункт пропуска устанавливает плату?", "ما هو حكم المحكمة؟", "ما هو حكم المحكمة الذي صدر بشأن المنارة؟", "أي حكم صدر بحق الحارس؟",
    ],
)  # fmt: skip
def test_a_place_is_not_asked_for(question: str) -> None:
    assert not asks_for_one_place(question, detect(question))
