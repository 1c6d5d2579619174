"""Years that a text names."""

from __future__ import annotations

import pytest

from corpus.naming.years import years_in


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("in 2031 and 2033", [2031, 2033]),
        ("the biennium 2031–33", [2031, 2032, 2033]),
        ("二〇三一年", [2031]),
        ("عام ٢٠٣١", [2031]),
        ("CHL/2031/12, 2,031 lamps", []),
    ],
)
def test_years_of_a_text(text: str, years: list[int]) -> None:
    assert list(years_in(text)) == years
