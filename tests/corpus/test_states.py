"""States by their names, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.states import find_states, state_code, state_name


def named(text: str, language: Language) -> list[tuple[str, str]]:
    return [(m.code, text[m.start : m.end]) for m in find_states(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (Language.EN, "Belarus’s letter to the Islamic Republic of Iran", [("BY", "Belarus"), ("IR", "Islamic Republic of Iran")]),
        (Language.EN, "the United Kingdom of Great Britain and Northern Ireland, the U.S. and Guinea-Bissau", [("GB", "United Kingdom of Great Britain and Northern Ireland"), ("US", "U.S."), ("GW", "Guinea-Bissau")]),
        (Language.EN, "a chad of paper, a turkey; the Democratic Republic of the Congo", [("CD", "Democratic Republic of the Congo")]),
        (Language.EN, "the Union of Soviet Socialist Republics and Zaire", [("SU", "Union of Soviet Socialist Republics"), ("ZR", "Zaire")]),
        (Language.EN, "Iran (Islamic Republic of) abstained.", [("IR", "Iran (Islamic Republic of")]),
        (Language.AR, "وللبرازيل وبالولايات المتحدة ولألمانيا", [("BR", "للبرازيل"), ("US", "الولايات المتحدة"), ("DE", "ألمانيا")]),
        (Language.FR, "l’Allemagne, la Côte d’Ivoire et le Bélarus", [("DE", "Allemagne"), ("CI", "Côte d’Ivoire"), ("BY", "Bélarus")]),
        (Language.ES, "los Estados Unidos de América y el Perú", [("US", "Estados Unidos de América"), ("PE", "Perú")]),
        (Language.RU, "Представитель Республики Беларусь и Российской Федерацией", [("BY", "Республики Беларусь"), ("RU", "Российской Федерацией")]),
        (Language.RU, "в Мали и малой группе", [("ML", "Мали")]),
        (Language.ZH, "白俄罗斯共和国常驻代表和俄罗斯联邦", [("BY", "白俄罗斯共和国"), ("RU", "俄罗斯联邦")]),
        (Language.AR, "ممثل بيلاروس والاتحاد الروسي", [("BY", "بيلاروس"), ("RU", "الاتحاد الروسي")]),
        (Language.AR, "تقرير مالي", []),
        (Language.EN, "Yugoslavia, Czechoslovakia and the German Democratic Republic", [("YU", "Yugoslavia"), ("CS", "Czechoslovakia"), ("DD", "German Democratic Republic")]),
        (Language.EN, "Guinea, Equatorial Guinea and Papua New Guinea; Niger and Nigeria", [("GN", "Guinea"), ("GQ", "Equatorial Guinea"), ("PG", "Papua New Guinea"), ("NE", "Niger"), ("NG", "Nigeria")]),
        (Language.FR, "la République populaire démocratique de Corée et la République de Corée", [("KP", "République populaire démocratique de Corée"), ("KR", "République de Corée")]),
        (Language.RU, "Белорусская ССР и Союз Советских Социалистических Республик", [("BU-SSR", "Белорусская ССР"), ("SU", "Союз Советских Социалистических Республик")]),
        (Language.ZH, "苏联、捷克斯洛伐克和德意志民主共和国", [("SU", "苏联"), ("CS", "捷克斯洛伐克"), ("DD", "德意志民主共和国")]),
        (Language.AR, "جنوب السودان والسودان ويوغوسلافيا", [("SS", "جنوب السودان"), ("SD", "السودان"), ("YU", "يوغوسلافيا")]),
        (Language.UND, "Bélarus", [("BY", "Bélarus")]),
    ],
)  # fmt: skip
def test_the_longest_name_wins_on_word_boundaries(language: Language, text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(text, language) == wanted


def test_names_and_codes() -> None:
    assert [state_code(name) for name in ("belarus", "白俄罗斯", "BY", " Côte  d'Ivoire ", "Atlantis", "")] == ["BY", "BY", "BY", "CI", None, None]
    assert (state_name("BY", Language.ZH), state_name("BY", Language.UND), state_name("??", Language.EN)) == ("白俄罗斯", "Belarus", "??")
