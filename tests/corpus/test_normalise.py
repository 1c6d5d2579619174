"""The one normal form of stored text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.normalise import clean, clean_line, removed
from tests.corpus.making import record_of, write


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


@given(
    st.text(
        alphabet=st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("\r\n\x85\u2028\f\v\u00a0\u202e\u200be\u0301\u2000\u212b\u200c\x1b[m"))
    )
)
def test_cleaning_is_idempotent_and_normal(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(c in "\r\f\v\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" for c in once)


def test_what_is_taken_out_is_counted_by_kind_where_asked_for() -> None:
    with removed() as counts:
        clean("pay \u202e000,1\u202c \u2066x\u2069")
        clean("a\x00b\x1bc\x85d\r\n\te\f")
        clean("light\u200bhouse\U000e0041\U000e0042")
        clean("\ufeffla\u00admp \u200e\u200f灯\u00a0")
    assert counts == {"bidi override": 4, "control": 2, "invisible": 3}
    clean("\x00")
    assert counts["control"] == 2


LONG = "Nothing is wrong with this line of the keeper's log. " * 20 + "\n\n"  # a short text with such characters is taken for none


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", LONG + "The lamp\u202e is\u202c lit\x07."),
        ("a.md", LONG + "# Lamps\n\nThe lamp\u202e is\u202c lit\x07."),
        ("a.html", "<p>" + LONG + "The lamp\u202e is\u202c lit\x07.</p>"),
        ("a.eml", "From: keeper@example.org\nSubject: Lamps\nContent-Type: text/plain; charset=utf-8\n\nThe lamp\u202e is\u202c lit\x07.\n"),
    ],
)
def test_a_record_tells_what_was_taken_out_of_its_text(tmp_path: Path, name: str, content: str) -> None:
    record = record_of(write(tmp_path, name, content))
    assert "The lamp is lit." in record.text
    assert record.metadata.extra["removed_characters"] == {"bidi override": 2, "control": 1}


def test_a_record_of_plain_text_tells_of_nothing_taken_out(tmp_path: Path) -> None:
    assert "removed_characters" not in record_of(write(tmp_path, "a.txt", "\ufeffThe lamp is lit.\r\nTwice.\r\n")).metadata.extra


def test_characters_taken_out_of_a_subject_are_counted_once(tmp_path: Path) -> None:
    subject = "=?utf-8?b?TGFtcHPigK7igK4gbGl0?="  # two overrides
    record = record_of(write(tmp_path, "a.eml", f"From: a@conference.example\nDate: Wed, 12 Mar 2031 10:00:00 +0100\nSubject: {subject}\n\nThe lamp is lit.\n"))
    assert record.metadata.title == "Lamps lit"
    assert record.metadata.extra["removed_characters"] == {"bidi override": 2}


@pytest.mark.parametrize(
    "sequence", ["\x1b[31m", "\x1b[2J\x1b[1;1H", "\x9b31m", "\x1b]0;title\x07", "\x1b]8;;http://lamps.example\x1b\\", "\x1bPq#0\x1b\\", "\x1bc", "\x1b(B"]
)
def test_what_terminals_obey_is_taken_out_whole(sequence: str) -> None:
    assert clean(f"The lamps{sequence} are lit[31m].") == "The lamps are lit[31m]."


def test_a_quotation_mark_that_was_read_as_a_control_takes_no_letter_with_it() -> None:
    assert clean("\x9bReport\x8b of \x9b Orvell") == "Report of  Orvell"


def test_arabic_letters_are_stored_as_letters_whatever_their_shape() -> None:
    assert clean("\ufeb3\ufed4\ufef4\ufee8\ufe94 \ufefb \ufefc") == "سفينة لا لا"


def test_joiners_are_kept_only_where_they_shape_letters() -> None:
    assert clean("Zub\u200drow\u200cka Зуб\u200dровка 灯\u200d塔") == "Zubrowka Зубровка 灯塔"
    assert clean("می\u200cشود 👩\u200d🚀") == "می\u200cشود 👩\u200d🚀"
