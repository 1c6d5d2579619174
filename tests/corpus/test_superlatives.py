"""Questions that ask which of several is at an end, and those that only hold the same words."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.questions.superlatives import asks_for_extreme, is_superlative

ASKED = [
    ("Which State pays the most?", Language.EN), ("Which light is the highest?", Language.EN), ("Which harbour has the fewest pilots?", Language.EN), ("Which of the least developed countries pays the most?", Language.EN), ("Which State ratified latest?", Language.EN),
    ("Quel État paie le plus ?", Language.FR), ("Quel est le phare le plus haut ?", Language.FR), ("Quel phare a coûté le moins ?", Language.FR),
    ("¿Qué Estado paga más?", Language.ES), ("¿Cuál es el faro más alto?", Language.ES), ("¿Qué puerto hace la mayor contribución?", Language.ES),
    ("Какое государство платит больше всех?", Language.RU), ("Какой маяк самый высокий?", Language.RU), ("Кто внес наибольший взнос?", Language.RU),
    ("哪个国家缴款最多？", Language.ZH), ("哪座灯塔最高？", Language.ZH),
    ("أي دولة تدفع أكثر؟", Language.AR), ("ما هي أعلى منارة؟", Language.AR), ("ما هي الدولة صاحبة المساهمة الأكبر؟", Language.AR),
]  # fmt: skip
NOT_ASKED = [
    ("How much does Osmere pay?", Language.EN), ("Must a light burn for at least six hours?", Language.EN), ("What did most of the delegations say?", Language.EN),
    ("Faut-il au moins six gardiens ?", Language.FR), ("Quels phares ont plus de dix lampes ?", Language.FR),
    ("¿Qué faros tienen más de diez lámparas?", Language.ES), ("¿Hay al menos seis guardianes?", Language.ES),
    ("В каких маяках больше десяти ламп?", Language.RU), ("Что сказал сам смотритель?", Language.RU),
    ("最后的决定是什么？", Language.ZH), ("最近的会议在哪里举行？", Language.ZH),
    ("What do the least developed countries pay?", Language.EN), ("What did most delegations say?", Language.EN), ("What is the latest position of Norway?", Language.EN), ("What does the most favoured nation pay?", Language.EN),
    ("Que paient les pays les moins avancés ?", Language.FR), ("Que dit la clause de la nation la plus favorisée ?", Language.FR),
    ("¿Qué pagan los países menos adelantados?", Language.ES), ("¿Qué más dice el informe?", Language.ES), ("¿Qué dice la cláusula de la nación más favorecida?", Language.ES),
    ("Сколько платят наименее развитые страны?", Language.RU), ("Что сказано о режиме наиболее благоприятствуемой нации?", Language.RU),
    ("最不发达国家缴款多少？", Language.ZH), ("كم تدفع أقل البلدان نموا؟", Language.AR), ("ماذا يقول شرط الدولة الأكثر رعاية؟", Language.AR),
    ("ما هي المنارات التي فيها أكثر من عشرة مصابيح؟", Language.AR),
]  # fmt: skip


@pytest.mark.parametrize(("question", "language"), ASKED)
def test_what_is_at_an_end_is_asked_for(question: str, language: Language) -> None:
    assert asks_for_extreme(question, language)


@pytest.mark.parametrize(("question", "language"), NOT_ASKED)
def test_words_that_count_or_compare_ask_for_no_end(question: str, language: Language) -> None:
    assert not asks_for_extreme(question, language)


def test_a_superlative_alone_is_no_noun() -> None:
    assert is_superlative("largest", Language.EN)
    assert not is_superlative("share", Language.EN)
    assert all(is_superlative(word, Language.ZH) for word in ("最多", "最高", "最大", "最便宜"))
    assert not is_superlative("最后", Language.ZH)
