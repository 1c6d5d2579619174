"""Questions for an amount of money, and texts that hold one, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.statements.money import asks_for_money, holds_money


@pytest.mark.parametrize(
    "question",
    ["How much does the lightship cost?", "What is the budget of the register?", "How much did Zubrowka pay?", "Combien coûte le bateau-feu ?", "Quel est le coût du registre ?", "¿Cuánto cuesta el faro?",
     "¿Cuál es el presupuesto del registro?", "Сколько стоит маяк?", "Какова стоимость ремонта?", "灯船的费用是多少？", "修缮需要多少钱？", "كم تبلغ تكلفة المنارة؟", "ما ميزانية السجل؟",
     "What does the fog bell cost?", "What did Norrholm pay?", "What are the harbour dues?", "Tell me the price of a buoy", "What is the amount of the contribution of Norrholm?", "What sum was allocated to the register?",
     "How many crowns did Norrholm pay?", "Combien d’argent a été dépensé ?", "Combien vaut la cloche ?", "Quel est le montant du budget ?", "¿Cuánto vale la boya?", "¿Cuántas coronas pagó?", "¿Qué cantidad se pagó?",
     "Сколько Норрия заплатила?", "Какая сумма взносов?", "会费是多少？", "预算为多少？", "What amount was pledged by Norroway?", "How much did Norrholm pledge?", "¿Cuánto costaría la reunión?", "Какую сумму пообещала Норрия?", "诺里亚认捐了多少？", "ما قيمة التبرعات التي تعهدت بها أوزمير؟", "كم كانت تكلفة الجرس؟", "كم دفعت أوزمير؟"],
)  # fmt: skip
def test_a_question_for_money_is_one(question: str) -> None:
    assert asks_for_money(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["How many ships pay a fee?", "How much time do States have?", "Who pays for the lightship?", "Combien de navires paient un droit ?", "¿Cuánto tiempo dura la avería?", "Сколько судов платят сбор?",
     "需要多少时间？", "كم سفينة تدفع الرسوم؟", "What did the working group recommend?",
     "What amount of oil was burnt?", "What was the sum of the ballots?", "What is the fine print?", "What is the budget committee?", "How much attention was paid to the bells?", "How much notice must be given of fees?",
     "What did Norrholm pay tribute to?", "What are the fees for?", "What contributions were made?", "What did the keepers say of the cost?", "Quelle est la somme des voix ?", "Quel est le traitement des plaintes ?", "Combien d’attention a été portée au budget ?", "¿Cuál es la cantidad de faros?",
     "¿Cuánto se habló de las tasas?", "Какая сумма баллов?", "Сколько Сторон заплатило взнос?", "Сколько средств связи?", "费用由多少国家分担？", "浪费了多少时间？", "ما قيمة هذا الرأي؟", "كم دفعة وصلت؟"],
)  # fmt: skip
def test_a_question_for_another_number_is_none(question: str) -> None:
    assert not asks_for_money(question, detect(question))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "relit at a cost of 43,200 crowns"), ("en", "The toll is 300 tallies."), ("en", "open to all and free of charge"), ("fr", "cet entretien a coûté 2,9 millions d’unités de compte"),
     ("es", "estimado en 412.000 unidades de cuenta"), ("ru", "ремонт обошелся в пятьсот рублей"), ("zh", "每年拨付180万记账单位"), ("ar", "وتبلغ التكلفة ثلاثة ملايين دينار"),
     ("en", "Contributions (crowns): 43,200"), ("en", "300 Severovian crowns"), ("en", "paid $ 300"), ("en", "The annual fee shall be 300 tallies"), ("en", "12,000 (twelve thousand) crowns"), ("fr", "un montant de 300 livres sterling"), ("ru", "заплатила 300 северовийских крон"), ("zh", "会费为300元"), ("ar", "والدخول مجاني للجميع")],
)  # fmt: skip
def test_an_amount_is_held(language: str, text: str) -> None:
    assert holds_money(text, Language(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The costs for 2032 were shared."), ("en", "costs rose by 31 %"), ("en", "143 harbours"), ("es", "118 reciben menos de doscientos buques"), ("zh", "每年提供40个名额"), ("ar", "قبل ثمانية وستين عاما"),
     ("en", "paid tribute to 25 pilots"), ("en", "the chart marks 40 shoals"), ("en", "30 pounds of tallow"), ("fr", "les droits de 12 États"), ("es", "treinta libras de cera"), ("ru", "30 фунтов воска"), ("ru", "средства связи 15 портов"),
     ("ru", "взносы 12 государств"), ("zh", "费用由4个国家承担"), ("ar", "رسوم 15 دولة"), ("ar", "وصف المجانين في الرواية")],
)  # fmt: skip
def test_another_number_is_no_amount(language: str, text: str) -> None:
    assert not holds_money(text, Language(language))
