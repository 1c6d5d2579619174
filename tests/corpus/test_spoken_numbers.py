"""Numbers and years that a follow-up says without what they count, in six languages."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import Language, detect
from corpus.naming.spoken_numbers import spoken_number, year_beside

RECORD = CitedRecord("CHL/2031/12", "Report of the Working Group on Lights and Passage", "2031-03-14", kind="report")


def after(former: str, question: str) -> str:
    return resolve(question, detect(question), [Turn(spoken_of(former), detect(former), (RECORD,))]).question


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What did the working group recommend on item 5?", "and on the sixth one", "What did the working group recommend on item 6?"), ("What does article 3 say?", "and the fourth?", "What does article 4 say?"),
        ("¿Qué recomienda el grupo de trabajo sobre el tema 7?", "¿y sobre el 8?", "¿Qué recomienda el grupo de trabajo sobre el tema 8?"), ("Que recommande le groupe sur le point 5 ?", "et sur le sixième ?", "Que recommande le groupe sur le point 6 ?"),
        ("Что рекомендовала рабочая группа по пункту 6?", "а по пятому?", "Что рекомендовала рабочая группа по пункту 5?"), ("工作组对议程项目7有什么建议？", "第五个呢", "工作组对议程项目5有什么建议？"), ("بماذا أوصى الفريق العامل بشأن البند 7؟", "والخامس؟", "بماذا أوصى الفريق العامل بشأن البند 5؟"),
    ],
)  # fmt: skip
def test_a_number_without_its_noun_takes_the_place_of_the_one_that_was_named(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How much oil was bought in 2031?", "and the year after?", "How much oil was bought in 2032?"), ("How much oil was bought in 2031?", "and the previous year?", "How much oil was bought in 2030?"), ("Combien d’huile a-t-on achetée en 2031 ?", "et l'annee suivante", "Combien d’huile a-t-on achetée en 2032 ?"),
        ("¿Cuánto aceite se compró en 2031?", "¿y el año anterior?", "¿Cuánto aceite se compró en 2030?"), ("Сколько масла купили в 2031 году?", "а в следующем году?", "Сколько масла купили в 2032 году?"), ("2031年买了多少油？", "次年呢", "2032年买了多少油？"), ("كم بلغ الزيت في عام 2031؟", "وفي السنة التالية؟", "كم بلغ الزيت في عام 2032؟"),
    ],
)  # fmt: skip
def test_the_year_beside_is_counted_from_the_one_that_was_named(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


def test_where_several_years_or_none_are_named_none_is_counted_from() -> None:
    assert year_beside("the year after", Language.EN, "What changed between 2030 and 2031?") is None
    assert year_beside("the year after", Language.EN, "What does CCL/2031/7 say?") is None
    assert year_beside("the year after the stranding", Language.EN, "What was bought in 2031?") is None


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("the sixth meeting", Language.EN),
        ("six", Language.EN),
        ("la primera carta", Language.ES),
        ("2031", Language.EN),
        ("第五段的内容", Language.ZH),
        ("first of all", Language.EN),
    ],
)
def test_a_number_with_its_noun_is_none_of_these(phrase: str, language: Language) -> None:
    assert spoken_number(phrase, language) is None
