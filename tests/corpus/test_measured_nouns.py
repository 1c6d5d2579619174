"""What the cost or the amount is asked of next takes the place of the noun beside the verb."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import detect

BUDGET = CitedRecord("CHL/2031/BUD/1", "Budget of the lights", "2031-03-14")


def after(former: str, question: str) -> str:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, (BUDGET,))]).question


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How much is paraffin in 2034?", "and rope?", "How much is rope in 2034?"), ("How much is paraffin in 2034?", "And the lamps?", "How much are the lamps in 2034?"),
        ("How much did oil cost in 2031?", "And coal?", "How much did coal cost in 2031?"), ("What is the price of oil in 2031?", "And coal?", "What is the price of coal in 2031?"),
        ("How much is a berth at the Lantern Quay?", "and breakfast?", "How much is breakfast at the Lantern Quay?"),
        ("Combien coûte l’huile en 2031 ?", "Et le charbon ?", "Combien coûte le charbon en 2031 ?"), ("Combien coûte l’huile en 2031 ?", "Et les lampes ?", "Combien coûtent les lampes en 2031 ?"),
        ("¿Cuánto costó el aceite en 2031?", "¿Y la cuerda?", "¿Cuánto costó la cuerda en 2031?"), ("¿Cuánto cuesta el aceite?", "¿Y las lámparas?", "¿Cuánto cuestan las lámparas?"),
        ("Сколько стоит масло в 2034 году?", "А уголь?", "Сколько стоит уголь в 2034 году?"), ("Сколько стоило масло в 2031 году?", "А лампы?", "Сколько стоили лампы в 2031 году?"),
        ("2034年灯油费是多少？", "口译费呢？", "2034年口译费是多少？"), ("2031年灯油费用是多少？", "煤呢？", "2031年煤费用是多少？"),
        ("كم تبلغ تكلفة الزيت في عام 2034؟", "والفحم؟", "كم تبلغ تكلفة الفحم في عام 2034؟"), ("كم كلف الزيت في عام 2031؟", "والفحم؟", "كم كلف الفحم في عام 2031؟"),
    ],
)  # fmt: skip
def test_the_noun_before_the_year_is_exchanged(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How many samples were taken?", "And the tar?", "How many tar samples were taken?"), ("How many samples were taken?", "And the tar samples?", "How many tar samples were taken?"),
        ("Combien d’échantillons a-t-on pris ?", "Et l’huile ?", "Combien d’échantillons d’huile a-t-on pris ?"), ("¿Cuántas muestras se tomaron?", "¿Y el aceite?", "¿Cuántas muestras de aceite se tomaron?"),
        ("How many tar samples were taken?", "And the red lead?", "How many red lead samples were taken?"), ("Combien d’échantillons d’huile a-t-on pris ?", "Et le goudron ?", "Combien d’échantillons de goudron a-t-on pris ?"),
        ("¿Cuántas muestras de aceite se tomaron?", "¿Y el carbón?", "¿Cuántas muestras de carbón se tomaron?"),
        ("How many samples were taken?", "And the buoys?", "How many buoys were taken?"),
    ],
)  # fmt: skip
def test_a_stuff_is_a_kind_of_what_is_counted(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


def test_money_that_was_spent_on_something_is_spent_on_the_next() -> None:
    assert after("How much was spent on fuel in 2031?", "And wages?") == "How much was spent on wages in 2031?"
