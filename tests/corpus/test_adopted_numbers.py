"""Resolutions and decisions by number, in six languages, and as headings over their texts."""

from __future__ import annotations

import pytest

from corpus.adopted_numbers import adopted_numbers, heads_adopted
from corpus.patterns import heading


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
        ("A/RES/75/12 and A/DEC/47/422", {"resolution 75/12", "decision 47/422"}),
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
