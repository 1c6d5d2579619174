"""Sentences that lean on the one before them by a pronoun."""

from __future__ import annotations

import pytest

from corpus.conversation.anaphora import leans_on_the_one_before
from corpus.languages import Language


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("He proposed bells.", Language.EN),
        ("This delegation wanted lamps.", Language.EN),
        ("Elle a demandé des cloches.", Language.FR),
        ("Cette proposition a été appuyée.", Language.FR),
        ("Pidió campanas.", Language.ES),
        ("Esa delegación quería lámparas.", Language.ES),
        ("Он предложил колокола.", Language.RU),
        ("Это предложение поддержали трое.", Language.RU),
        ("该代表团要求装灯。", Language.ZH),
        ("并指出，钟声传得不远。", Language.ZH),
        ("ودعت إلى تركيب الأجراس.", Language.AR),
        ("وأيدته ثلاثة وفود.", Language.AR),
    ],
)
def test_a_sentence_that_begins_with_a_pronoun_leans_on_the_one_before(sentence: str, language: Language) -> None:
    assert leans_on_the_one_before(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Osmere proposed bells.", Language.EN),
        ("Herring is sold here.", Language.EN),
        ("Il a été décidé de sonner les cloches.", Language.FR),
        ("La delegación de Osmere pidió campanas.", Language.ES),
        ("Оно не горит.", Language.RU),
        ("一个代表团要求装灯。", Language.ZH),
        ("وطلب وفد أوزمير أجراساً.", Language.AR),
        ("He proposed bells.", Language.UND),
    ],
)
def test_a_sentence_that_names_its_subject_stands_alone(sentence: str, language: Language) -> None:
    assert not leans_on_the_one_before(sentence, language)
