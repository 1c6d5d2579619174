"""The page's words in six languages, and the language that it opens in."""

from __future__ import annotations

import string

import pytest

from assistant.ui.masthead import COOKIE, chosen, language_of, masthead_html
from assistant.ui.words import _WORDS, PAGE_LANGUAGES, preferred, word
from corpus.languages import RIGHT_TO_LEFT, SIX, Language
from tests.assistant.ui.hostile import Parsed

# Words that two languages write alike.
_ALIKE = {
    "Conversations (1)",
    "Date",
    "Question",
    "Page",
    "Sources",
    "Conversation",
    "Symbol",
    "Questions",
    "Source",
    "Document",
    "Articles",
    "Sections",
    "Section",
    "Article",
    "Kind",
}


@pytest.mark.parametrize("key", sorted(_WORDS))
def test_every_label_stands_in_six_languages_with_the_same_places(key: str) -> None:
    forms = [_WORDS[key][n] for n in range(6)]
    assert all(form.strip() for form in forms)
    places = [{name for _, name, _, _ in string.Formatter().parse(form) if name} for form in forms]
    assert all(named == places[0] for named in places)


@pytest.mark.parametrize("language", SIX)
def test_no_language_falls_back_to_english(language: Language) -> None:
    values = {"n": 1, "all": 2, "name": "x", "value": "y", "what": "z", "language": "l", "files": 20, "size": 50}
    same = {word(key, Language.EN, **values) for key in _WORDS} & {word(key, language, **values) for key in _WORDS}
    if language is not Language.EN:
        assert {text for text in same if text.isascii() and len(text) > 1} <= _ALIKE | {"x: y"}
    assert word("ask", Language.UND) == "Ask"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"), ("", "en"), ("fr", "fr"), ("de-DE,de;q=0.9,ru;q=0.4,es;q=0.7", "es"), ("zh-Hant-TW", "zh"), ("ar;q=0, fr;q=0.1", "fr"),
        ("*", "en"), (";;;q=x,,", "en"), ("ru;q=two, es;q=0.5", "es"), ("x" * 10_000 + ",fr", "en"),
    ],
)  # fmt: skip
def test_the_browser_is_asked_for_its_language(header: str | None, language: str) -> None:
    assert preferred(header) == language


def test_the_address_says_more_than_what_was_chosen_and_that_more_than_the_browser() -> None:
    assert language_of({"lang": "ar"}, {COOKIE: "fr"}, "ru") == Language.AR
    assert language_of({}, {COOKIE: "fr"}, "ru") == Language.FR
    assert language_of({}, {}, "ru") == Language.RU
    assert language_of({"lang": "<script>"}, {}, "ru") == Language.EN


@pytest.mark.parametrize("sent", [None, 7, "", "xx", "und", ["fr"], {"lang": "fr"}])
def test_a_language_that_is_none_is_english(sent: object) -> None:
    assert chosen(sent) == Language.EN


@pytest.mark.parametrize("language", PAGE_LANGUAGES)
def test_the_head_of_the_page_names_each_language_in_itself(language: Language) -> None:
    html = masthead_html(language)
    page = Parsed(html)
    assert page.is_harmless()
    assert page.texts("option") == ["العربية", "中文", "English", "Français", "Русский", "Español"]
    assert f'<option value="{language}" lang="{language}" selected>' in html
    assert f'dir="{"rtl" if language in RIGHT_TO_LEFT else "ltr"}" lang="{language}"' in html
