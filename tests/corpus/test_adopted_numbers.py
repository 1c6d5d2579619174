"""Resolutions and decisions by number, in six languages, and as headings over their texts."""

from __future__ import annotations

import pytest

from corpus.naming.adopted_numbers import adopted_as, adopted_numbers, heads_adopted, runs
from corpus.naming.patterns import heading


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("What does resolution 1640 (2034) require?", {"resolution 1640"}),
        ("resolutions 1640 (2034) and 1673 (2036) and decision 47/422", {"resolution 1640", "resolution 1673", "decision 47/422"}),
        ("les résolutions 75/12 et 75/13", {"resolution 75/12", "resolution 75/13"}),
        ("la resolución núm. 75/12", {"resolution 75/12"}), ("la decisión 3", {"decision 3"}),
        ("в резолюциях 75/12 и 75/13 и решении № 4", {"resolution 75/12", "resolution 75/13", "decision 4"}),
        ("第2758(XXVI)号决议", {"resolution 2758"}), ("第75/12号和第75/13号决议", {"resolution 75/12", "resolution 75/13"}), ("第3号决定", {"decision 3"}),
        ("بموجب القرار 1640 (2034)", {"resolution 1640"}), ("وقراريها 75/12 و75/13", {"resolution 75/12", "resolution 75/13"}), ("المقرر ٣", {"decision 3"}),
        ("decision VIII/7", {"decision VIII/7"}), ("la décision XII/3", {"decision XII/3"}), ("Решение IX/4", {"decision IX/4"}), ("第III/7号决定", {"decision III/7"}), ("المقرر X/2", {"decision X/2"}),
        ("A/RES/75/12 and A/DEC/47/422", {"resolution 75/12", "decision 47/422"}), ("CCL/2034/DEC.2 and CCL/Res.7", {"decision 2", "resolution 7"}),
        ("draft decision 2", set()), ("le projet de décision 2", set()), ("el proyecto de decisión 2", set()), ("проект решения 2", set()), ("第2号决定草案", set()), ("مشروع المقرر 2", set()),
        ("2551 (XXIV). Lighting of straits\nThe Conference,", {"resolution 2551", "decision 2551"}),
        ("a resolution of 1,200 dots", set()), ("2034年决定", set()), ("5个决议", set()), ("the resolution was adopted in 2034", set()), ("a decision 3.5 metres away", set()),
    ],
)  # fmt: skip
def test_numbers_are_the_same_in_every_language(text: str, numbers: set[str]) -> None:
    assert adopted_numbers(text) == numbers


@pytest.mark.parametrize(
    "text", ["2551 (XXIV). Lighting of straits", "2752 (ХХУ!). Приём маяков в члены союза", "2754 (ХХУ\\У!). Приём маяков", "2763 (ХХУЮ. Доклад о маяках"]
)
def test_a_number_and_a_session_over_a_text_head_it(text: str) -> None:
    assert heads_adopted(text)
    found = heading(text)
    assert found is not None
    assert found.title == text


@pytest.mark.parametrize("text", ["2551 (XXIV). Lighting of straits was asked for.", "12 (a). lamps", "2034 (see above). The lamp", "1640 (2034) and 1673 (2036),", "2551 (XXIV)"])  # fmt: skip
def test_what_is_no_such_heading(text: str) -> None:
    assert not heads_adopted(text)


@pytest.mark.parametrize(
    ("title", "symbol", "adopted"),
    [
        ("Decision 2. Buoys of the strait", None, {"decision 2"}), ("DÉCISION 2", None, {"decision 2"}), ("# Decisión 3: Boyas", None, {"decision 3"}), ("РЕШЕНИЕ 4", None, {"decision 4"}),
        ("第5号决定：浮标", None, {"decision 5"}), ("المقرر ٦: العوامات", None, {"decision 6"}), ("Buoys", "CCL/2034/DEC.2", {"decision 2"}), ("Buoys", "CCL/DEC/7", {"decision 7"}),
        ("Report on decision 2", None, set()), ("Draft decision 2", None, set()), ("Comments on decision 2", "CCL/WP.2", set()), ("Buoys", "CCL/DEC.2/Corr.1", set()),
    ],
)  # fmt: skip
def test_what_a_record_was_adopted_as_is_told_by_how_its_title_begins_or_by_its_symbol(title: str, symbol: str | None, adopted: set[str]) -> None:
    assert adopted_as([title], symbol) == adopted


def test_numbers_that_follow_one_another_are_a_range() -> None:
    assert runs(["3", "1", "2", "7", "75/12"]) == ["1–3", "7", "75/12"]


def test_a_long_list_of_years_ends() -> None:
    assert adopted_numbers("1998, " * 3_000 + "the year after") == frozenset()
    assert adopted_numbers("第1号 、 " * 40 + "第2号决定") >= {"decision 1", "decision 2"}
