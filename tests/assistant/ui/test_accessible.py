"""The page without a mouse, for a screen reader, and on a telephone: axe-core's rules, the order of the keyboard, and what is told."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from tests.assistant.ui.chrome import Visitor

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations
    .filter(v => ['serious', 'critical'].includes(v.impact)).map(v => [v.id, v.impact, v.nodes.map(n => n.html.slice(0, 160)).slice(0, 4)])));
"""
FOCUSED = "const e = document.activeElement; return [e.closest('[id=masthead], [id=narrow], [id=set], [id=chat], [id=question], [id=controls], [id=reader], [id=sources], [id=browse]')?.id, e.tagName, (e.getAttribute('aria-label') || e.textContent || e.placeholder || '').trim().slice(0, 40)]"


@pytest.fixture(scope="module")
def axe() -> str:
    found = importlib.util.find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core is not installed (make setup-dev)")
    return (Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Visitor, axe: str) -> list[Any]:
    page.run(axe + ";window.axe = axe;")
    page.driver.set_script_timeout(60)
    return list(page.driver.execute_async_script(AXE))


def prepare(page: Visitor, part: str) -> None:
    """Brings the page into a state that is worth a look."""
    if part == "empty":
        return
    if part == "records":
        page.run("document.querySelector('#narrow summary').click(); document.querySelector('.masthead [data-view=records]').click()")
        page.until("return !!document.querySelector('#browse tbody tr')")
        page.run("const s = document.querySelector('#narrow [name=kind]'); s.value = 'letter'; s.dispatchEvent(new Event('change', {bubbles: true}))")
        page.until("return !!document.querySelector('#set .chip')")
    elif part == "refusal":
        page.ask("What was decided under agenda item 99?")
    else:
        page.ask(ENGLISH)
        if part == "reader":
            page.run("document.querySelector('#chat a.chip').click()")
            page.until("return !!document.querySelector('#reader [data-at]')")


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("part", ["empty", "answer", "refusal", "reader", "records"])
def test_no_serious_rule_of_axe_is_broken(visitor: Visitor, axe: str, part: str, language: str) -> None:
    visitor.open(f"?lang={language}")
    prepare(visitor, part)
    assert violations(visitor, axe) == []


@pytest.mark.parametrize("part", ["answer", "reader", "records"])
def test_nor_in_the_dark_or_on_a_telephone(url: str, tmp_path: Path, shots: Path, axe: str, part: str) -> None:
    visitor = Visitor(url, tmp_path / "profile", width=390, height=844, dark=True)
    try:
        visitor.open("?lang=ar")
        prepare(visitor, part)
        visitor.screenshot(shots / f"telephone-ar-{part}.png")
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
        assert violations(visitor, axe) == []
    finally:
        visitor.close()


def test_everything_can_be_done_by_the_keyboard_alone(page: Visitor) -> None:
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    def press(*keys: str) -> None:
        for key in keys:
            ActionChains(page.driver).send_keys(key).perform()

    def tabbed_to(place: str, said: str) -> None:
        for _ in range(60):
            press(Keys.TAB)
            at = page.run(FOCUSED)
            if at[0] == place and said in at[2]:
                return
        raise AssertionError(f"no Tab reaches {said} in #{place}")

    assert page.run(FOCUSED)[0] == "question", "a visitor can type at once"
    press(*"What was recommended on harbour lights?", Keys.ENTER)
    page.until("return document.querySelectorAll('#chat .turn .acts').length === 1")
    tabbed_to("chat", "Open source 1")
    press(Keys.ENTER)
    page.until("return !!document.querySelector('#reader [data-at]') && document.activeElement.matches('#reader .reader')")
    press(Keys.ESCAPE)
    page.until("return !document.querySelector('#reader .reader') && document.activeElement.matches('#chat a.chip')")
    page.run("document.body.focus(); document.activeElement.blur()")
    tabbed_to("masthead", "Records")
    press(Keys.ENTER)
    page.until("return !!document.querySelector('#browse tbody tr')")
    tabbed_to("narrow", "Narrow the search")
    press(Keys.ENTER)
    tabbed_to("browse", "Title")
    press(Keys.SPACE)
    page.until("return document.querySelector('#browse th[aria-sort]')?.textContent.startsWith('Title')")
    tabbed_to("browse", "CHL/")
    press(Keys.ENTER)
    page.until("return !!document.querySelector('#reader [data-at]')")


def test_what_changes_is_told_to_a_screen_reader(page: Visitor) -> None:
    log = page.run("return document.querySelector('#chat [role=log]').getAttribute('aria-label')")
    assert log == "Conversation"
    page.ask(ENGLISH)
    names = page.run("return [...document.querySelectorAll('#chat a.chip')].map(e => e.getAttribute('aria-label'))")
    assert names[0].startswith("Open source 1: ")
    page.ask("???")
    assert page.run("return document.querySelector('#chat .problem').getAttribute('role')") == "alert"
    page.run("document.querySelector('.masthead [data-view=records]').click()")
    page.until("return !!document.querySelector('#browse tbody tr')")
    assert page.run("return document.querySelector('#browse .count').getAttribute('role')") == "status"
    unnamed = page.run("""
        return [...document.querySelectorAll('button, a, select, input, textarea')].filter(e => e.getClientRects().length)
            .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.title || e.closest('label'))).map(e => e.outerHTML.slice(0, 120));
    """)
    assert unnamed == []


def test_the_rules_find_what_is_wrong(page: Visitor, axe: str) -> None:
    page.run("document.body.insertAdjacentHTML('beforeend', '<button id=\"nameless\"></button>')")
    assert [rule for rule, _, _ in violations(page, axe)] == ["button-name"]
