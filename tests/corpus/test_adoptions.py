"""What became of a draft, as sentences tell it in six languages; what is only asked for became nothing."""

from __future__ import annotations

import pytest

from corpus.adoptions import tells_adoption
from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Conference adopted draft resolution CCL/L.3 without a vote."), (_EN, "Draft resolution CCL/L.3, as orally revised, was adopted by 40 votes to none."), (_EN, "The sponsors withdrew CCL/L.3."),
        (_EN, "The Conference did not adopt draft resolution CCL/L.3."), (_FR, "La Conférence a adopté le projet de résolution CCL/L.3 sans le mettre aux voix."), (_FR, "Le projet de résolution CCL/L.3 est adopté."),
        (_ES, "La Conferencia aprobó el proyecto de resolución CCL/L.3 sin votación."), (_ES, "Queda aprobado el proyecto de resolución CCL/L.3."),
        (_RU, "Конференция приняла проект резолюции CCL/L.3 без голосования."), (_RU, "Проект резолюции CCL/L.3 принимается."), (_ZH, "会议未经表决通过了决议草案CCL/L.3。"), (_ZH, "决议草案CCL/L.3获得通过。"),
        (_AR, "اعتمد المؤتمر مشروع القرار CCL/L.3 بدون تصويت."), (_AR, "اعتُمد مشروع القرار CCL/L.3."),
    ],
)  # fmt: skip
def test_what_became_of_a_draft_is_told(language: Language, sentence: str) -> None:
    assert tells_adoption(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Working Group recommends that the Conference adopt CCL/L.3."), (_EN, "Varnholm proposed that CCL/L.3 should be adopted."), (_EN, "The President drew attention to CCL/L.3."),
        (_EN, "If CCL/L.3 were adopted, the lamps would cost more."), (_FR, "Le Groupe de travail recommande que CCL/L.3 soit adopté."), (_ES, "El Grupo de Trabajo recomienda que CCL/L.3 sea aprobado."),
        (_RU, "Рабочая группа рекомендует, чтобы Конференция приняла CCL/L.3."), (_RU, "Конференция приняла к сведению документ CCL/L.3."), (_ZH, "工作组建议会议通过决议草案CCL/L.3。"),
        (_AR, "يوصي الفريق العامل بأن يعتمد المؤتمر مشروع القرار CCL/L.3."),
    ],
)  # fmt: skip
def test_what_is_asked_for_became_nothing(language: Language, sentence: str) -> None:
    assert not tells_adoption(sentence, language)
