"""The page in each of the six languages, its direction, and what is left in another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.ui.words import PAGE_LANGUAGES, word
from corpus.languages import Language
from tests.assistant.ui.chrome import Visitor

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
CHOOSE = "const s = document.querySelector('.masthead select'); s.value = arguments[0]; s.dispatchEvent(new Event('change', {bubbles: true}))"
SPOKEN = "return document.documentElement.lang === arguments[0]"
# What a reader sees or hears of the page that is not a record's and not an answer's.
LABELS = """
return [...document.querySelectorAll('#stop, #clear, #question button, .masthead button, #narrow summary, #narrow label span, #chat .acts button, h2, #sources dt, #reader dt, #reader summary')]
    .map(e => e.textContent.trim()).concat([...document.querySelectorAll('#reader [aria-label], #chat [role=log], #question textarea')]
    .map(e => e.getAttribute('aria-label') || e.placeholder)).filter(Boolean);
"""


@pytest.mark.parametrize("language", PAGE_LANGUAGES)
def test_every_label_is_in_the_pages_language(visitor: Visitor, shots: Path, language: Language) -> None:
    visitor.open(f"?lang={language}")
    visitor.until(SPOKEN, str(language))
    visitor.ask(ENGLISH)
    visitor.run("document.querySelector('#chat a.chip').click()")
    visitor.until("return !!document.querySelector('#reader [data-at]')")
    visitor.screenshot(shots / f"page-{language}.png")
    labels = visitor.run(LABELS)
    for key in ("stop", "new", "ask", "asking", "records", "narrow", "state", "edit", "again", "sources", "symbol", "sections", "close", "placeholder"):
        assert word(key, language) in labels, key
    if language is not Language.EN:
        english = {word(key, Language.EN) for key in ("stop", "new", "ask", "records", "narrow", "edit", "again", "symbol", "close", "languages", "sender")}
        assert not english & set(labels)
    directions = visitor.run(
        "return ['html', '#masthead', '#chat', '#reader', '#sources', '#narrow'].map(s => getComputedStyle(document.querySelector(s)).direction)"
    )
    assert set(directions) == {"rtl" if language is Language.AR else "ltr"}
    assert visitor.run("return [...new Set([...document.querySelectorAll('#chat .statement')].map(e => getComputedStyle(e).direction))]") == ["ltr"]
    assert visitor.severe() == []
    assert visitor.foreign() == []


def test_the_language_is_changed_in_the_middle_of_a_conversation_and_remembered(page: Visitor) -> None:
    page.ask(ENGLISH)
    page.run("document.querySelector('#chat a.chip').click()")
    page.until("return !!document.querySelector('#reader [data-at]')")
    page.run(CHOOSE, "fr")
    page.until(SPOKEN, "fr")
    assert page.texts("#chat .question") == [ENGLISH]
    assert page.texts("#reader dt")[0] == "Cote"
    assert page.texts("#reader .steps .chip") == ["[1]"]
    assert "Modifier" in page.texts("#chat .acts button")
    page.ask("And on notifications?")
    assert len(page.texts("#chat .question")) == 2
    page.open()
    page.until(SPOKEN, "fr")
    page.run(CHOOSE, "en")
    page.until(SPOKEN, "en")
    page.driver.delete_all_cookies()


def test_the_language_waits_for_an_answer_to_end(page: Visitor) -> None:
    page.submit(ENGLISH)
    page.run(CHOOSE, "es")
    page.until(SPOKEN, "es")
    assert len(page.texts("#chat .turn .acts")) == 1
    assert "Modificar" in page.texts("#chat .acts button")
    page.driver.delete_all_cookies()
