"""Questions for an amount of money, and texts that hold one, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.money import asks_for_money, holds_money


@pytest.mark.parametrize(
    "question",
    ["How much does the lightship cost?", "What is the budget of the register?", "How much did Zubrowka pay?", "Combien coûte le bateau-feu ?", "Quel est le coût du registre ?", "¿Cuánto cuesta el faro?",
     "¿Cuál es el presupuesto del registro?", "Сколько стоит маяк?", "Какова стоимость ремонта?", "灯船的费用是多少？", "修缮需要多少钱？", "كم تبلغ تكلفة المنارة؟", "ما ميزانية السجل؟"],
)  # fmt: skip
def test_a_question_for_money_is_one(question: str) -> None:
    assert asks_for_money(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["How many ships pay a fee?", "How much time do States have?", "Who pays for the lightship?", "Combien de navires paient un droit ?", "¿Cuánto tiempo dura la avería?", "Сколько судов платят сбор?",
     "需要多少时间？", "كم سفينة تدفع الرسوم؟", "What did the working group recommend?"],
)  # fmt: skip
def test_a_question_for_another_number_is_none(question: str) -> None:
    assert not asks_for_money(question, detect(question))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "relit at a cost of 43,200 crowns"), ("en", "The toll is 300 tallies."), ("en", "open to all and free of charge"), ("fr", "cet entretien a coûté 2,9 millions d’unités de compte"),
     ("es", "estimado en 412.000 unidades de cuenta"), ("ru", "ремонт обошелся в пятьсот рублей"), ("zh", "每年拨付180万记账单位"), ("ar", "وتبلغ التكلفة ثلاثة ملايين دينار")],
)  # fmt: skip
def test_an_amount_is_held(language: str, text: str) -> None:
    assert holds_money(text, Language(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The costs for 2032 were shared."), ("en", "costs rose by 31 %"), ("en", "143 harbours"), ("es", "118 reciben menos de doscientos buques"), ("zh", "每年提供40个名额"), ("ar", "قبل ثمانية وستين عاما")],
)  # fmt: skip
def test_another_number_is_no_amount(language: str, text: str) -> None:
    assert not holds_money(text, Language(language))
