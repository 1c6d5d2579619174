"""Which questions ask what a revision changed, and which only speak of a change; in six languages."""

from __future__ import annotations

import pytest

from corpus.questions.record_questions import understand_records_question

OLD, NEW = "CHL/L.3", "CHL/L.3/Rev.1"
BOTH = """
    What changed between {0} and {1}? | What has changed from {0} to {1}? | What are the differences between {0} and {1}? | How does {1} differ from {0}? | How do {0} and {1} differ?
    Compare {0} with {1} | Difference between draft resolution {0} and {1} | What’s the difference between {0} and {1}? | What changed in {1} compared with {0}? | List the changes between {0} and {1}
    Qu’est-ce qui a changé entre {0} et {1} ? | Quelles sont les différences entre {0} et {1} ? | En quoi {1} diffère-t-il de {0} ? | Comparez {0} et {1} | Qu’est-ce qui a changé dans {1} par rapport à {0} ?
    ¿Qué cambió entre {0} y {1}? | ¿Cuáles son las diferencias entre {0} y {1}? | ¿En qué se diferencia {1} de {0}? | Compare {0} con {1} | ¿Qué ha cambiado en {1} respecto de {0}?
    Что изменилось между {0} и {1}? | Чем {1} отличается от {0}? | Чем отличается {1} от {0}? | В чем разница между {0} и {1}? | Сравните {0} и {1} | Что изменилось в {1} по сравнению с {0}?
    {0}和{1}有什么不同？ | {1}与{0}相比有哪些变化？ | 从{0}到{1}改了什么？ | 请比较{0}和{1}
    ما الذي تغير بين {0} و{1}؟ | ما الفرق بين {0} و {1}؟ | ما هي الاختلافات بين {0} و{1}؟ | قارن بين {0} و{1} | ما الذي تغير في {1} مقارنة بـ {0}؟
"""
ONE = """
    What is new in {1}? | What's new in document {1}? | What changed in {1}? | What did {1} change? | What changes does {1} make? | What was changed in draft resolution {1}? | What was added in {1}? | What are the changes in {1}?
    Quoi de neuf dans {1} ? | Qu’y a-t-il de nouveau dans {1} ? | Quelles modifications ont été apportées à {1} ? | ¿Qué hay de nuevo en {1}? | ¿Qué cambió en {1}? | ¿Qué cambios introduce {1}?
    Что нового в {1}? | Что изменилось в {1}? | Какие изменения внесены в {1}? | {1}有什么新内容？ | {1}作了哪些修改？ | ما الجديد في {1}؟ | ما هي التعديلات التي أدخلت على {1}؟
"""
ITS = """
    What changed between {0} and its revision? | What is new in the revision of {0}? | How was {0} revised? | ¿Cuáles son las diferencias entre {0} y su revisión? | Quelles sont les différences entre {0} et sa révision ?
    Чем {0} отличается от его пересмотренного варианта? | {0}与其修订本有什么区别？ | ما الفرق بين {0} وتنقيحه؟
"""
OF_A_KIND = """
    Difference between the draft and its revision | What changed between the draft resolution on item 5 and its revision? | Quelles sont les différences entre le projet et sa révision ?
    ¿Qué diferencias hay entre el proyecto y su revisión? | В чем разница между проектом резолюции и его пересмотренным вариантом? | 决议草案与其修订本有什么区别？ | ما هي الاختلافات بين مشروع القرار وتنقيحه؟
"""
OTHER = """
    What changed in the lighting of the coast? | What changed between 2030 and 2031? | What is the difference between a buoy and a beacon? | What is the difference between the decision and the report?
    What does {1} say? | What did {1} change in the rules for pilots? | What is new in the draft? | How do the proposals of Brazil and Chile differ? | What changed in item 6? | Why was {0} revised? | Who revised {0}?
    How does the change of the lamp differ from its repair? | Qu’est-ce qui a changé dans l’éclairage ? | En quoi la bouée diffère-t-elle du feu ? | ¿Qué cambió en 2031? | ¿Qué cambió el capitán?
    Что изменилось в освещении? | Чем буй отличается от маяка? | 灯光有什么变化？ | 浮标和灯塔有什么不同？ | ما الذي تغير في المنارة؟ | ما الفرق بين العوامة والمنارة؟
"""


def questions(text: str) -> list[str]:
    return [part.strip().format(OLD, NEW) for line in text.strip().splitlines() for part in line.split("|")]


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        *((q, {OLD, NEW}) for q in questions(BOTH)),
        *((q, {NEW}) for q in questions(ONE)),
        *((q, {OLD}) for q in questions(ITS)),
        *((q, set()) for q in questions(OF_A_KIND)),
    ],
)
def test_what_a_revision_changed_is_asked_of_the_records(question: str, symbols: set[str]) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert asked.asks == "changes"
    assert set(asked.symbols) == symbols
    assert bool(asked.kinds) != bool(symbols)


@pytest.mark.parametrize("question", questions(OTHER))
def test_a_change_that_records_tell_of_is_left_to_the_search(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is None or asked.asks != "changes"
