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
        ("1999/00", [1999, 2000]),
        ("2001-12-31, 2031-03-14", [2001, 2031]),
        ("from 2031-03-14–2032-04-02", [2031, 2032]),
        ("2031-03", [2031]),
        ("2033–31", [2033]),
        ("в 2031–2033 годах", [2031, 2032, 2033]),
        ("2031—2033年", [2031, 2032, 2033]),
        ("the lights of 1950–2040", [1950, 2040]),
        ("CHL/2031/12, 2,031 lamps", []),
    ],
)
def test_years_of_a_text(text: str, years: list[int]) -> None:
    assert list(years_in(text)) == years
