"""The number of a label, however its language writes it."""

from __future__ import annotations

import pytest

from corpus.naming.numerals import chinese_number, counted, ordinal


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Article 14", 14), ("Annex II", 2), ("ANNEX XIX", 19), ("Chapter XL", 40), ("Article premier", 1), ("Artículo primero", 1), ("Статья 5", 5),
        ("Глава III", 3), ("第十条", 10), ("第一百零八条", 108), ("第一百一十一条", 111), ("附件二", 2), ("第二十章", 20), ("المادة ١٠٩", 109),
        ("المرفق الثاني", 2), ("الفصل الحادي عشر", 11), ("الفصل الثامـن", 8), ("الفصل التاسع عشر", 19), ("المادة الأولى", 1), ("Chapter two", 2),
        ("(b)", None), ("Annex", None), ("附件", None),
    ],
)  # fmt: skip
def test_labels_in_six_languages(label: str, number: int | None) -> None:
    assert ordinal(label) == number


@pytest.mark.parametrize(("text", "value"), [("十", 10), ("二十一", 21), ("一百零五", 105), ("二千零三十一", 2031), ("九", 9)])
def test_chinese_numerals(text: str, value: int) -> None:
    assert chinese_number(text) == value


@pytest.mark.parametrize(
    ("label", "number"), [("Quatrième partie", 4), ("Quinta parte", 5), ("Часть шестая", 6), ("Part Seven", 7), ("Приложение десятое", 10), ("Octava sección", 8)]
)  # fmt: skip
def test_ordinals_in_words_count_to_ten(label: str, number: int) -> None:
    assert ordinal(label) == number


def test_the_number_of_a_paragraph_is_the_same_however_it_is_written() -> None:
    assert [counted(n) for n in ("二", "十二", "١٢", "12", "12 bis", "a")] == ["2", "12", "12", "12", "12 bis", "a"]
