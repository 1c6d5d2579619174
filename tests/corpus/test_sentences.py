"""Where sentences end, in the six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.layout.sentences import sentences


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Dace met Ms. Velsted at No. 4, cf. para. 12 of the report.",
        "The report was introduced by A. B. Kaarvand of Norrholm.",
        "The share rose from 2.9 to 7.6 million units of account.",
        "The meeting rose at 1.05 p.m. after a long debate.",
        "12. The Conference takes note of the report.",
        "(3). The Conference takes note.",
        "Г-н Ветлугов родился в 1984 г. в Стужеве, см. стр. 4 доклада.",
        "M. Lesquidic et Mme. Drosk ont parlé.",
        "El Sr. Dace y la Sra. Abrantal hablaron en la pág. 4.",
        "第7次会议于3月19日举行。",
        "A visit to Rev. 2 of CHL/WP.3, i.e. the revised paper.",
    ],
)
def test_a_point_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The light failed. No one was told.", ["The light failed.", "No one was told."]),
        ("Was it lit? It was! Twice…  So they said.", ["Was it lit?", "It was!", "Twice…", "So they said."]),
        ("He said “it is dark.” Then he left.", ["He said “it is dark.”", "Then he left."]),
        ("灯灭了。无人知道！为什么？“因为有雾。”他说。", ["灯灭了。", "无人知道！", "为什么？", "“因为有雾。”", "他说。"]),
        ("هل أضيئت المنارة؟ نعم. أضيئت ليلا.", ["هل أضيئت المنارة؟", "نعم.", "أضيئت ليلا."]),
        ("Огонь погас. Никто не знал.", ["Огонь погас.", "Никто не знал."]),
        ("lead-in:\n(a) first;\n(b) second", ["lead-in:", "(a) first;", "(b) second"]),
        ("The Register opens in 2032. It is free.", ["The Register opens in 2032.", "It is free."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_they_end(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_a_part_of_the_text_is_split_in_the_texts_own_offsets() -> None:
    text = "Before. The light failed. No one was told. After."
    start, end = text.index("The"), text.index(" After")
    assert [text[a:b] for a, b in sentences(text, start, end)] == ["The light failed.", "No one was told."]


_PROSE = st.text(alphabet=st.sampled_from('abZ1 .!?…"”)(\n，。；！”灯塔؟ ۔منЖж\t\u00a0-:;'), max_size=120)


@given(_PROSE, st.integers(0, 40), st.integers(0, 120))
def test_spans_are_in_order_and_cover_every_visible_character(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    spans = sentences(text, start, end)
    at = start
    for a, b in spans:
        assert start <= at <= a < b <= end
        assert not text[at:a].strip()
        assert text[a:b] == text[a:b].strip()
        at = b
    assert not text[at:end].strip()
