"""Sentences that say that nothing is recommended."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.denied_acts import denies_recommendation

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Chair makes no recommendation on the bells.", EN),
        ("No recommendation is made on the bells.", EN),
        ("The Panel did not make any recommendation on the oil of the lamps.", EN),
        ("La Présidente ne formule pas de recommandation sur les cloches.", FR),
        ("La Présidente n’a formulé aucune recommandation sur les cloches.", FR),
        ("La Relatora no formula ninguna recomendación sobre las campanas.", ES),
        ("La Presidenta se abstuvo de recomendar medidas sobre las campanas.", ES),
        ("Рекомендации по колоколам Председатель не выносит.", RU),
        ("Председатель не сделал рекомендаций по колоколам.", RU),
        ("主席未就钟的问题提出建议。", ZH),
        ("报告员没有作出任何建议。", ZH),
        ("ولا يقدم الميسر أي توصية بشأن الأجراس.", AR),
        ("لم تصدر الرئيسة توصيات بشأن الأجراس.", AR),
        ("لم يقدم الفريق العامل أي توصية.", AR),
        ("Aucune recommandation n’a été formulée sur les cloches.", FR),
        ("Ninguna recomendación fue formulada sobre las campanas.", ES),
        ("Никаких рекомендаций Председатель не вынес.", RU),
    ],
)
def test_that_no_recommendation_is_made(text: str, language: Language) -> None:
    assert denies_recommendation(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Chair recommends that no bell be lent.", EN),
        ("The recommendations were not adopted.", EN),
        ("The Chair does not oppose the recommendation on bells.", EN),
        ("La Présidente recommande de ne pas prêter de cloches.", FR),
        ("La recomendación no fue aprobada.", ES),
        ("Председатель рекомендует не давать колоколов.", RU),
        ("Aucune recommandation n’a été omise.", FR),
        ("No se omitió ninguna recomendación.", ES),
        ("Рекомендации Комитета выполнены, но государство не представило отчет.", RU),
        ("Рекомендации Комитета не делают различия между фонарями.", RU),
        ("По этой рекомендации Председатель не вынес решения.", RU),
        ("Кения не представила доклад о выполнении рекомендаций.", RU),
        ("لم تقدم الحكومة معلومات عن تنفيذ التوصيات.", AR),
        ("لم تقدم الحكومة تقريرا عن توصيات اللجنة.", AR),
        ("主席不反对该建议。", ZH),
        ("主席建议不得出借钟。", ZH),
        ("يوصي الميسر بعدم إعارة الأجراس.", AR),
    ],
)
def test_what_is_recommended_or_became_of_it_is_no_denial(text: str, language: Language) -> None:
    assert not denies_recommendation(text, language)
