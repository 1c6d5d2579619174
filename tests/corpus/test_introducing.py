"""Sentences that only introduce what is told behind them are known in six languages."""

from __future__ import annotations

import pytest

from corpus.statements.introducing import introduces


@pytest.mark.parametrize(
    "sentence",
    ["I wish to report on the talks of 3 May on the harbour dues.", "On behalf of the three ports I should like to make two remarks on the fog signals.",
     "In reply to several delegations, I have the honour to state the following:", "The position of Osmere is as follows.",
     "Je voudrais rendre compte des entretiens du 3 mai sur les droits de port.", "J’ai l’honneur de vous faire savoir ce qui suit :",
     "Tengo el honor de precisar lo siguiente.", "Quisiera referirme a los derechos de puerto.", "Имею честь сообщить следующее.", "Я хотел бы остановиться на портовых сборах.",
     "谨说明如下：", "我想就港口费问题谈谈以下看法。", "أتشرف بإبلاغكم بما يلي:", "أود أن أتحدث عن رسوم الميناء."],
)  # fmt: skip
def test_a_sentence_that_says_what_will_be_spoken_of(sentence: str) -> None:
    assert introduces(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The report on the harbour dues was adopted.", "The following ports pay the dues: Tesk and Orrin.", "I wish to report that Tesk has paid.",
     "Je voudrais que les droits soient abolis.", "Los siguientes puertos pagan: Tesk y Orrin.", "Следующее совещание состоится 3 мая.", "港口费如下表所示。", "أود أن يدفع تيسك."],
)  # fmt: skip
def test_a_sentence_that_tells_something_introduces_nothing(sentence: str) -> None:
    assert not introduces(sentence)
