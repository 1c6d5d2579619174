"""Numbers in words and digits come to the same values in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.naming.quantities import quantities, values

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("forty-five days and twelve hours", EN, ["45", "12"]),
        ("two hundred and twelve fishermen", EN, ["212"]),
        ("items five, six and seven", EN, ["5", "6", "7"]),
        ("1,540 lamps, 3.5 metres, 4.2 million crowns", EN, ["1540", "3.5", "4200000"]),
        ("quatre-vingt-dix-sept feux", FR, ["97"]),
        ("soixante et onze navires, vingt-trois pratiques", FR, ["71", "23"]),
        ("cuarenta y cinco días, veinticuatro horas", ES, ["45", "24"]),
        ("doscientos doce pescadores", ES, ["212"]),
        ("сорок пять дней, двадцати четырёх часов", RU, ["45", "24"]),
        ("двести двенадцать судов", RU, ["212"]),
        ("四十五天，十二小时，三名", ZH, ["45", "12", "3"]),
        ("خمسة وأربعين يوما", AR, ["45"]),
        ("اثنتي عشرة ساعة", AR, ["12"]),
        ("أربعا وعشرين ساعة", AR, ["24"]),
        ("٤٥ يوما", AR, ["45"]),
    ],
)
def test_numbers_are_read_by_value(text: str, language: Language, expected: list[str]) -> None:
    assert [q.value for q in quantities(text, language)] == expected


def test_digits_that_can_be_read_in_two_ways_are_read_in_both() -> None:
    (found,) = quantities("1.540", ES)
    assert found.readings == {"1540", "1.54"}


@pytest.mark.parametrize(
    ("text", "language", "held"),
    [
        ("at its third session", EN, "3"),
        ("closed at 5.40 p.m.", EN, "17"),
        ("第三届会议", ZH, "3"),
        ("في دورته الثالثة", AR, "3"),
        ("на третьей сессии", RU, "3"),
        ("tercera reunión", ES, "3"),
        ("la huitième séance", FR, "8"),
    ],
)
def test_values_are_generous(text: str, language: Language, held: str) -> None:
    assert held in values(text, language)
    assert "97" not in values(text, language)
