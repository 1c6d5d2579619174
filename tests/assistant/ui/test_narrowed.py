"""Narrowing what is asked, what was understood, and the list of records, as a visitor has them in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assistant.ui.chrome import Visitor
from tests.assistant.ui.hostile import HOSTILE_NAME

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
LANGUAGES = "return [...new Set([...document.querySelectorAll('#sources .passage')].map(e => e.lang))]"
CHIPS = "[...document.querySelectorAll('#set button')].map(e => e.textContent.replace(/[✕\\s]+$/, ''))"
SET = f"return {CHIPS}"
ROWS = "return [...document.querySelectorAll('#browse tbody tr')].map(r => [...r.cells].map(c => c.textContent))"
CHANGE = """
const field = document.querySelector(`#narrow [name=${arguments[0]}]`);
field.value = arguments[1];
field.dispatchEvent(new Event('change', {bubbles: true}));
"""


def condition(page: Visitor, name: str, value: str) -> None:
    """Sets a condition in the form, as leaving its field does."""
    before = page.run(f"return JSON.stringify({CHIPS})")
    page.run(CHANGE, name, value)
    page.until(f"return JSON.stringify({CHIPS}) !== arguments[0]", before)


def view(page: Visitor, name: str) -> None:
    page.run("document.querySelector(`.masthead [data-view=${arguments[0]}]`).click()", name)
    if name == "records":
        page.until("return !!document.querySelector('#browse table, #browse .nothing')")


@pytest.mark.parametrize(("code", "spoken", "told"), [("ar", "en", "Language: Arabic"), ("zh", "zh", "语文：中文"), ("en", "ar", "اللغة: الإنكليزية")])
def test_answers_come_from_what_is_narrowed_to(visitor: Visitor, shots: Path, code: str, spoken: str, told: str) -> None:
    visitor.open(f"?lang={spoken}")
    visitor.run("document.querySelector('#narrow summary').click()")
    condition(visitor, "language", code)
    assert visitor.run(SET) == [told]
    visitor.ask(ENGLISH)
    visitor.screenshot(shots / f"narrowed-{spoken}.png")
    assert visitor.run(LANGUAGES) == [code]
    assert visitor.texts("#chat .within") == [told]
    visitor.run("document.querySelector('#set button').click()")
    visitor.until("return !document.querySelector('#set button')")
    assert visitor.run("return document.querySelector('#narrow [name=language]').value") == ""
    visitor.run("document.querySelector('#chat [data-act=retry]').click()")
    visitor.until("return !document.querySelector('#chat .within')")
    visitor.finished()
    assert len(visitor.run("return [...document.querySelectorAll('#chat .turn')]")) == 1
    assert visitor.severe() == []
    assert visitor.foreign() == []


def test_a_condition_that_nothing_meets_is_said_and_changes_nothing(page: Visitor) -> None:
    condition(page, "kind", "letter")
    page.run(CHANGE, "state", "Atlantis <img src=x onerror=window.pwned=1>")
    page.until("return !!document.querySelector('#set .problem')")
    assert page.texts("#set .problem")[0].startswith("state: no State, group or body of these records is called Atlantis <img")
    assert page.run("return document.querySelector('#set .problem').getBoundingClientRect().height") > 10
    assert page.run(SET) == ["Kind: letter"]
    page.run(CHANGE, "state", "")
    page.until("return !document.querySelector('#set .problem')")


def test_several_conditions_are_cleared_at_once_and_a_new_conversation_keeps_them(page: Visitor) -> None:
    condition(page, "since", "2031-03-01")
    condition(page, "item", "6")
    assert page.run(SET) == ["From: 1 March 2031", "Agenda item: 6", "Clear all"]
    page.run("document.querySelector('#clear').click()")
    page.until("return !!document.querySelector('#chat .nothing')")
    assert len(page.run(SET)) == 3
    page.run("document.querySelector('#set button[data-name=\"\"]').click()")
    page.until("return !document.querySelector('#set button')")
    assert page.run("return [...document.querySelectorAll('#narrow :is(select, input)')].map(e => e.value).join('')") == ""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What was decided on harbour lights under agenda item 99?", "Agenda item: 99"), ("关于议程项目99就港口灯光作出了什么决定？", "Agenda item: 99"),
        ("ما الذي تقرر بشأن أضواء الموانئ في إطار البند 99 من جدول الأعمال؟", "Agenda item: 99"),
    ],
)  # fmt: skip
def test_what_was_understood_can_be_taken_back(page: Visitor, question: str, named: str) -> None:
    page.ask(question)
    assert len(page.texts("#chat .answer.refusal")) == 1
    assert [text.rstrip(" ✕") for text in page.texts("#chat .named button")] == [named]
    page.run("document.querySelector('#chat .named button').click()")
    page.until("return !!document.querySelector('#chat .named [data-act=undo]')")
    page.finished()
    assert page.texts("#chat .answer.refusal") == []
    assert page.texts("#chat .question") == [question]
    assert page.texts("#chat .named span")[0] == "Asked without"
    page.run("document.querySelector('#chat .named [data-act=undo]').click()")
    page.until("return !!document.querySelector('#chat .named [data-act=delete]')")
    assert len(page.texts("#chat .answer.refusal")) == 1


def test_records_can_be_browsed_without_a_question(page: Visitor, shots: Path) -> None:
    view(page, "records")
    page.screenshot(shots / "records.png")
    rows = page.run(ROWS)
    assert page.texts("#browse .count") == [f"Records: {len(rows)}"]
    assert len(rows) > 10
    assert page.run("return document.querySelector('#chat').getBoundingClientRect().height") == 0
    assert any(HOSTILE_NAME in row[0] for row in rows)
    condition(page, "language", "fr")
    page.until("return document.querySelectorAll('#browse tbody tr').length < arguments[0]", len(rows))
    assert {row[4] for row in page.run(ROWS)} == {"French"}
    page.run("document.querySelector('#set button').click()")
    page.until("return document.querySelectorAll('#browse tbody tr').length === arguments[0]", len(rows))

    page.run("document.querySelector('#browse [data-column=title]').click()")
    page.until("return document.querySelector('#browse th[aria-sort]')?.textContent.startsWith('Title')")
    assert page.run("return document.activeElement.dataset.column") == "title"
    page.run("document.querySelector('#browse [data-column=title]').click()")
    page.until("return document.querySelector('#browse th[aria-sort]')?.getAttribute('aria-sort') === 'descending'")

    view(page, "ask")
    assert page.run("return document.querySelector('#browse').getBoundingClientRect().height") == 0
    assert page.run("return document.querySelector('#chat').getBoundingClientRect().height") > 100


def test_words_find_records_in_every_language_and_open_them_there(page: Visitor, shots: Path) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys

    view(page, "records")
    field = page.driver.find_element(By.CSS_SELECTOR, "#browse input[type=search]")
    field.send_keys("CHL/2031/12", Keys.ENTER)
    page.until("return document.querySelector('#browse tbody td')?.textContent === 'CHL/2031/12'")
    assert page.run("return document.activeElement.name") == "words"
    field = page.driver.find_element(By.CSS_SELECTOR, "#browse input[type=search]")
    field.clear()
    field.send_keys("Register of harbour lights", Keys.ENTER)
    page.until("return !!document.querySelector('#browse .excerpt')")
    page.screenshot(shots / "records-found.png")
    page.run("document.querySelector('#browse tr:has(.excerpt) a').click()")
    page.until("return !!document.querySelector('#reader mark')")
    page.screenshot(shots / "records-open.png")
    found, marked = page.run(
        "return [document.querySelector('#browse .excerpt [lang]').textContent.slice(0, 30), document.querySelector('#reader .column').textContent]"
    )
    assert found in " ".join(marked.split())
    assert page.texts("#reader .steps .chip") == ["Marked passage"]


def test_nothing_hostile_in_the_list_runs(page: Visitor) -> None:
    view(page, "records")
    assert page.run("return document.querySelectorAll(':is(#browse, #narrow, #set) :is(img, script, svg, iframe, style, object)').length") == 0
    page.run("[...document.querySelectorAll('#browse tbody a')].find(a => a.textContent.includes('onerror')).click()")
    page.until("return !!document.querySelector('#reader [data-at]')")
    assert HOSTILE_NAME in page.texts("#reader dd")


def test_an_address_opens_the_list(visitor: Visitor) -> None:
    visitor.open("?view=records&lang=ru")
    visitor.until("return !!document.querySelector('#browse tbody tr')")
    assert visitor.texts(".masthead [aria-current]") == ["Документы"]
    assert visitor.severe() == []
