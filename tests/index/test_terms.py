"""Terms: what one thing is written as in six languages is one term, and every term is one token to SQLite."""

from __future__ import annotations

import sqlite3
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.languages import Language
from index.terms import PLAIN, simplified, terms

AR, EN, ES, FR, RU, UND, ZH = Language.AR, Language.EN, Language.ES, Language.FR, Language.RU, Language.UND, Language.ZH
_LANGUAGES = st.sampled_from(list(Language))
_LATE_LETTERS = dict.fromkeys([*range(0x19B0, 0x19CA), 0x1CF2, 0x1CF3])
"""New Tai Lue vowels and two Vedic signs: letters since Unicode 8 and 12, marks in the tables of SQLite's unicode61."""
_SCRIPTS = st.text(
    st.one_of(
        st.characters(min_codepoint=0x20, max_codepoint=0x24F),
        st.characters(min_codepoint=0x300, max_codepoint=0x36F),
        st.characters(min_codepoint=0x400, max_codepoint=0x52F),
        st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
        st.characters(min_codepoint=0x900, max_codepoint=0xDFF),
        st.characters(min_codepoint=0x3000, max_codepoint=0x30FF),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x4FFF),
        st.characters(min_codepoint=0xFB00, max_codepoint=0xFFEF),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (AR, "أحمد", "احمد"),
        (AR, "إعلان", "اعلان"),
        (AR, "آذار", "اذار"),
        (AR, "ٱلميناء", "الميناء"),
        (AR, "مبنى", "مبني"),
        (AR, "منارة", "مناره"),
        (AR, "مَنَارَةٌ", "منارة"),
        (AR, "مـــنـــارة", "منارة"),
        (AR, "٢٠٣١", "2031"),
        (AR, "۲۰۳۱", "2031"),
        (AR, "١٬٥٤٠", "1540"),
        (AR, "٣٫٥", "3.5"),
        (UND, "مَنَارَةٌ", "منارة"),
        (RU, "зажёг", "зажег"),
        (RU, "Ёлкин", "Елкин"),
        (RU, "смотрителей", "смотрителями"),
        (EN, "ＨＡＲＢＯＵＲ ２０３１", "HARBOUR 2031"),
        (EN, "recommended", "recommends"),
        (EN, "1,540", "1540"),
        (EN, "ship-to-shore", "ship\u2010to\u2010shore"),
        (EN, "ship-to-shore", "ship\u2011to\u2013shore"),
        (EN, "ship-to-shore", "ship to shore"),
        (EN, "the keeper's “lamp”", "the keeper’s \"lamp\""),
        (EN, "oﬃce", "office"),
        (EN, "½ mile", "1⁄2 mile"),
        (ES, "recomendación", "recomendacion"),
        (ES, "recomendaciones", "recomendación"),
        (ES, "1.540", "1540"),
        (FR, "phares", "phare"),
        (FR, "l’école", "l'ecole"),
        (FR, "«phare»", "“phare”"),
        (FR, "1 540", "1\u202f540"),
        (ZH, "燈塔管理員", "灯塔管理员"),
        (ZH, "２０３１年", "2031年"),
        (ZH, "“灯塔”", "「灯塔」"),
    ],
)  # fmt: skip
def test_two_writings_of_one_thing_have_the_same_terms(language: Language, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language) != []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (ZH, "第十二条", 12), (ZH, "二〇三一年", 2031), (ZH, "一千五百四十名", 1540), (ZH, "三万二千", 32_000), (ZH, "两百", 200), (ZH, "十万", 100_000),
        (ZH, "一百零五", 105), (EN, "1,540,000", 1_540_000), (ES, "1.540.000", 1_540_000), (AR, "١٢", 12), (FR, "12", 12), (RU, "12", 12),
    ],
)  # fmt: skip
def test_a_number_is_one_term_however_it_is_written(language: Language, text: str, value: int) -> None:
    assert f"{PLAIN}{value}" in terms(text, language)


def test_decimals_and_the_parts_of_a_symbol_are_no_thousands() -> None:
    assert terms("3.5", EN) == terms("3,5", FR) == [f"{PLAIN}3z5"]
    assert terms("3.5", EN) != terms("35", EN)
    assert terms("15.40", EN) != terms("1540", EN)
    assert terms("2031.123", EN) != terms("2031123", EN)


def test_chinese_is_taken_by_characters_and_pairs() -> None:
    assert terms("灯塔熄灭", ZH) == ["灯", "塔", "熄", "灭", "灯塔", "塔熄", "熄灭"]
    assert terms("灯，塔", ZH) == ["灯", "塔"], "no pair across a mark"
    assert simplified("燈塔") == "灯塔"


@pytest.mark.parametrize(
    ("language", "asked", "written"),
    [
        (EN, "Who recommended lamps?", "the lamp that is recommendable"),
        (RU, "Какие маяки погасли?", "погас маяк"),
        (ES, "¿Qué faros recomiendan?", "el faro"),
        (FR, "Quels phares sont éteints ?", "le phare s’éteint"),
        (AR, "المنارات", "منارة"),
        (ZH, "哪些灯塔熄灭了？", "灯塔已熄灭"),
    ],
)
def test_inflections_meet(language: Language, asked: str, written: str) -> None:
    assert set(terms(asked, language)) & set(terms(written, language))
    if language is not ZH:
        assert not set(terms(asked, UND)) & set(terms(written, UND)), "these meet by their stems alone"


@pytest.mark.parametrize(("one", "other"), [(EN, FR), (EN, ES), (FR, ES), (EN, UND), (ES, ZH)])
def test_a_name_has_a_plain_form_that_is_the_same_in_every_language(one: Language, other: Language) -> None:
    for name in ("Talvania", "Ellering", "Costalumbre", "Mersana", "Évreux", "2031"):
        assert {t for t in terms(name, one) if t.startswith(PLAIN)} & {t for t in terms(name, other) if t.startswith(PLAIN)}, name


def test_a_plain_form_is_taken_of_what_may_be_a_name_only() -> None:
    assert [t for t in terms("the lamp of Ellering", EN) if t.startswith(PLAIN)] == [f"{PLAIN}ellering"]
    assert terms("xylophone", UND) == ["xylophone"]
    assert not set(terms("X", UND)) & set(terms("", UND))


@pytest.mark.parametrize("written", ["CHL/2031/12", "CHL/WP.600/Rev.1", "A/RES/80/12"])
def test_a_symbol_is_one_term_in_every_language_and_its_parts_are_terms_beside(written: str) -> None:
    found = {language: terms(f"… {written} …", language) for language in Language}
    whole = {found[language][0] for language in Language}
    assert len(whole) == 1
    (symbol,) = whole
    assert symbol.startswith(PLAIN)
    assert symbol.isalnum()
    assert all(len(set(found[language]) - {symbol}) >= 2 for language in Language)
    assert symbol not in terms(written.rsplit("/", 1)[0] + "/99", EN)


def test_nothing_is_made_of_nothing() -> None:
    for text in ("", " \n", "?!…", "«»", "🙂", "_", "\0\x01"):
        for language in Language:
            assert terms(text, language) == [], text


@given(_SCRIPTS, _LANGUAGES)
def test_composed_and_decomposed_text_have_the_same_terms(text: str, language: Language) -> None:
    assert terms(unicodedata.normalize("NFC", text), language) == terms(unicodedata.normalize("NFD", text), language)


@given(_SCRIPTS, _LANGUAGES)
def test_terms_are_letters_and_digits_in_lower_case(text: str, language: Language) -> None:
    for term in terms(text, language):
        assert term.isalnum()
        assert not any(c.isupper() for c in term if c.isascii())


@pytest.fixture(scope="module")
def fts() -> Iterator[sqlite3.Connection]:
    """A table as the catalog's, and its vocabulary."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.execute('CREATE VIRTUAL TABLE terms USING fts5(words, detail = none, tokenize = "unicode61 remove_diacritics 0")')
        db.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(terms, 'row')")
        yield db


def _tokens(fts: sqlite3.Connection, words: Sequence[str]) -> set[str]:
    """What SQLite makes of a row of these terms."""
    fts.execute("DELETE FROM terms")
    fts.execute("INSERT INTO terms (rowid, words) VALUES (7, ?)", (" ".join(words),))
    return {row[0] for row in fts.execute("SELECT term FROM vocabulary")}


@given(_SCRIPTS, _LANGUAGES)
@settings(max_examples=400)
def test_every_term_is_one_token_to_sqlite_and_finds_its_row(fts: sqlite3.Connection, text: str, language: Language) -> None:
    found = terms(text.translate(_LATE_LETTERS), language)
    assert _tokens(fts, found) == set(found)
    for term in set(found):
        assert fts.execute("SELECT rowid FROM terms WHERE terms MATCH ?", (f'"{term}"',)).fetchall() == [(7,)], term
        assert fts.execute("SELECT doc FROM vocabulary WHERE term = ?", (term,)).fetchone() == (1,)


@pytest.mark.parametrize("language", [EN, UND])
def test_no_letter_of_any_script_parts_a_term(fts: sqlite3.Connection, language: Language) -> None:
    for first in range(0, 0x20000, 256):
        letters = [chr(c) for c in range(first, first + 256) if not 0xD800 <= c < 0xE000]
        found = terms(" ".join(f"q{c}w" for c in letters).translate(_LATE_LETTERS), language)
        assert _tokens(fts, found) == set(found), hex(first)


def test_threads_stem_alike() -> None:
    text, wrong = "recommended lamps harbours registers extinguished delegations " * 200, []
    wanted = terms(text, EN)
    threads = [threading.Thread(target=lambda: wrong.append(1) if terms(text, EN) != wanted else None) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
