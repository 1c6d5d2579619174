"""The one normal form of stored text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.normalise import clean, clean_line


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("re\u0301solution", "r\u00e9solution"),
        ("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("page\fpage", "page\n\npage"),
        ("a\vb", "a\nb"),
        ("a\x00b\x07c\x1fd\x7fe\x9ff", "abcdef"),
        ("pay \u202e000,1\u202c crowns \u2066x\u2069", "pay 000,1 crowns x"),
        ("light\u200bhouse\ufeff\u2060", "lighthouse"),
        ("1\u00a0350\u2009m\u3000灯\tx", "1 350 m 灯 x"),
        ("مرسانة\u200f (CHL)\u200e", "مرسانة\u200f (CHL)\u200e"),
        ("half \ud83d a character", "half  a character"),
        ("co\u00adoperate", "cooperate"),
        ("co\u00ad\noperate", "co\u00ad\noperate"),
    ],
)
def test_normal_form(text: str, normal: str) -> None:
    assert clean(text) == normal


def test_one_line() -> None:
    assert clean_line("  Decision 4:\r\n  Register\tof  Harbour Lights \f") == "Decision 4: Register of Harbour Lights"


@given(st.text(alphabet=st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("\r\n\x85\u2028\f\v\u00a0\u202e\u200be\u0301\u2000\u212b"))))
def test_cleaning_is_idempotent_and_normal(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(c in "\r\f\v\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" for c in once)
