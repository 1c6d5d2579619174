"""Slips of spelling: what is mended by what records hold or a language knows, and what is left as it was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from corpus.languages import Language
from index.spelling import respelled
from index.terms import terms

RECORDS = {
    Language.EN: "The lamps of Merrow and the lighthouse of Varnholm are repaired by the harbour commissioner with paint, says a letter on item 6.",
    Language.FR: "Les bouées vertes de Zubrowka sont repeintes chaque printemps.",
    Language.ES: "Las balizas se pintan en primavera.",
    Language.RU: "Маяк Мерроу чинят весной, и лампы маяка меняют.",
    Language.AR: "تصلح المنارة في الربيع وتغير المصابيح",
}


def held(wanted: Sequence[str]) -> Mapping[str, int]:
    counted: dict[str, int] = {}
    for language, text in RECORDS.items():
        for term in set(terms(text, language)):
            counted[term] = counted.get(term, 0) + 1
    return {term: counted[term] for term in wanted if term in counted}


@pytest.mark.parametrize(
    ("language", "slip", "meant"),
    [
        (Language.EN, "Who repairs the lightouse of Varnholm?", "Who repairs the lighthouse of Varnholm?"),
        (Language.EN, "Who repairs the lamps of Merow?", "Who repairs the lamps of Merrow?"),
        (Language.EN, "What does the recieved leter on itme 6 say?", "What does the received letter on item 6 say?"),
        (Language.FR, "De quelle couleuur sont les bouées de Zubrwka ?", "De quelle couleur sont les bouées de Zubrowka ?"),
        (Language.ES, "¿Quién pinta las baliizas?", "¿Quién pinta las balizas?"),
        (Language.RU, "Когда чинят маяак Мерроу?", "Когда чинят маяк Мерроу?"),
        (Language.AR, "متى تصلح المنااة", "متى تصلح المنارة"),
    ],
)
def test_a_word_one_letter_away_is_read_as_what_is_known(language: Language, slip: str, meant: str) -> None:
    assert respelled(slip, language, held) == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN, "Who repairs the lighthouse of Varnholm?"), (Language.EN, "What did Severovia say on the colours of lamps?"),
        (Language.EN, "What does MEROW in CCL/Lampps/3 say at lampps.example.org on item 6?"), (Language.FR, "Que dit la lettre sur les bouees vertes ?"),
        (Language.ES, "¿Quien repara las lamparas?"), (Language.RU, "Что говорится в резолюции о подписке на карты?"), (Language.ZH, "谁修灯塔？"),
        (Language.UND, "Lampps Merow"), (Language.EN, "qzxv wqkj"), (Language.EN, ""),
    ],
)  # fmt: skip
def test_what_is_known_or_near_nothing_stays(language: Language, text: str) -> None:
    assert respelled(text, language, held) is None


def test_a_name_is_read_as_another_only_where_records_hold_that() -> None:
    assert respelled("What did Lonndon say of lamps?", Language.EN, held) is None
    assert respelled("What did Varnhlom say of lamps?", Language.EN, held) == "What did Varnholm say of lamps?"


@pytest.mark.parametrize(
    ("language", "question"),
    [(Language.ES, "¿Cuántas plazas tiene la Secretaría?"), (Language.ES, "¿Qué oferta hizo Osmere?"), (Language.RU, "Сколько внесет Осмере?")],
)
def test_a_form_that_the_list_lacks_is_read_as_no_letters_before_an_ending(language: Language, question: str) -> None:
    near = {Language.ES: "tenen hiso tenes", Language.RU: "внесте внесут"}[language]
    known = set(terms(near, language))
    assert respelled(question, language, lambda wanted: {term: 1 for term in wanted if term in known}) is None
