"""The source pane, retrying and editing, example questions and refusals, as a visitor has them in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.ui.chrome import Visitor
from tests.assistant.ui.hostile import HOSTILE_NAME

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
CHINESE = "工作组就港口灯光提出了什么建议？"
ARABIC = "ما الذي أوصى به الفريق العامل بشأن أضواء الموانئ؟"
QUESTIONS = [(ENGLISH, "en"), (CHINESE, "zh"), (ARABIC, "ar")]
REFUSED = [
    ("What was decided under agenda item 99?", "en", "No record names agenda item 99."),
    ("关于议程项目99作出了什么决定？", "zh", "99"),
    ("ما الذي تقرر في إطار البند 99 من جدول الأعمال؟", "ar", "99"),
]
REPORT = "a1fef2baffbb998b"  # the report of the working group, in English

PANE = "return !!document.querySelector('#reader .reader:not([hidden]) [data-at]')"
NO_PANE = "return !document.querySelector('#reader .reader') && document.querySelector('#sources').getBoundingClientRect().height > 0"
# Whether the first mark of each column lies within what its column shows.
IN_SIGHT = """
return [...document.querySelectorAll('#reader .column')].filter(c => c.querySelector('mark')).map(c => {
  const [m, b] = [c.querySelector('mark').getBoundingClientRect(), c.getBoundingClientRect()];
  return m.height > 0 && m.top >= b.top - 1 && m.top < b.bottom; });
"""
BOX = "return document.querySelector('#question textarea').value"


def press(page: Visitor, key: str, selector: str | None = None) -> None:
    """A key, as the browser gives it to the element that has the focus."""
    from selenium.webdriver.common.action_chains import ActionChains

    if selector:
        page.run("document.querySelector(arguments[0]).focus()", selector)
    ActionChains(page.driver).send_keys(key).perform()


def click(page: Visitor, selector: str) -> None:
    page.until("const e = document.querySelector(arguments[0]); if (e && !e.disabled) { e.click(); return true; }", selector)


def open_source(page: Visitor, selector: str = "#chat .turn:last-child a.chip") -> None:
    click(page, selector)
    page.until(PANE)


def ended(page: Visitor, answers: int) -> None:
    page.until("return document.querySelectorAll('#chat .turn').length === arguments[0] && !!document.querySelector('#chat .turn:last-child .acts')", answers)
    page.until("return document.querySelector('#stop').disabled")


@pytest.fixture
def at_place(visitor: Visitor) -> Iterator[Visitor]:
    """The visitor, whose address is put back."""
    yield visitor
    visitor.open()
    assert visitor.severe() == []
    assert visitor.foreign() == []


@pytest.mark.parametrize(("question", "language"), QUESTIONS)
def test_a_chip_opens_the_source_at_its_passage(page: Visitor, shots: Path, question: str, language: str) -> None:
    from selenium.webdriver.common.keys import Keys

    page.ask(question)
    quotes = page.texts("#sources mark")
    chips = page.texts("#chat .marks .chip")
    assert chips == [f"[{number}]" for number in range(1, len(quotes) + 1)]
    assert len(quotes) >= 2
    open_source(page)
    page.screenshot(shots / f"source-{language}.png")
    assert "".join(page.texts("#reader .column:first-child mark")) == "".join(quotes[0].split("\n"))
    assert page.run(IN_SIGHT)
    assert all(page.run(IN_SIGHT))
    assert page.run("return document.querySelector('#sources').getBoundingClientRect().height") == 0
    listed = page.texts("#reader dt")
    assert listed[0] == "Symbol"
    assert {"Kind", "Date", "Languages"} <= set(listed)
    if language == "en":  # elsewhere the first passage stands before all sections
        assert page.texts("#reader .tree [aria-current=true]") == ["Agenda item 5: Common characters of harbour lights"]

    page.until("return document.activeElement.matches('#reader .reader')")
    press(page, Keys.ESCAPE)
    page.until(NO_PANE)
    assert page.run("return document.activeElement.textContent") == "[1]", "the focus goes back to what opened the pane"
    press(page, Keys.ENTER)
    page.until(PANE)
    click(page, "#reader .close")
    page.until(NO_PANE)
    press(page, Keys.ENTER, "#sources .source:nth-child(2) a.place")
    page.until(PANE)
    assert page.texts("#reader .steps .chip") == ["[2]"]


def test_the_pane_walks_through_the_citations(page: Visitor) -> None:
    page.ask(ENGLISH)
    quotes = page.texts("#sources mark")
    open_source(page)
    assert page.run("return document.querySelector('#reader [data-step=previous]').disabled")
    for number in range(2, len(quotes) + 1):
        click(page, "#reader [data-step=next]")
        page.until("return document.querySelector('#reader .steps .chip').textContent === arguments[0]", f"[{number}]")
        assert "".join(page.texts("#reader .column:first-child mark")) == "".join(quotes[number - 1].split("\n"))
        assert all(page.run(IN_SIGHT))
    assert page.run("return document.querySelector('#reader [data-step=next]').disabled")
    click(page, "#reader [data-step=previous]")
    page.until("return document.querySelector('#reader .steps .chip').textContent === arguments[0]", f"[{len(quotes) - 1}]")
    if len(quotes) > 2:
        assert page.run("return document.activeElement.dataset.step") == "previous", "the next key press goes on walking"


def test_a_source_that_stays_open_while_another_question_is_answered_says_so_and_gives_way(page: Visitor) -> None:
    page.ask(ENGLISH)
    ended(page, 1)
    open_source(page)
    assert page.run("return document.querySelector('#reader .earlier').hidden")
    page.ask("And on fog?")
    ended(page, 2)
    page.until("return !document.querySelector('#reader .earlier').hidden")
    click(page, "#reader .earlier button")
    page.until(NO_PANE)
    open_source(page)
    assert page.run("return document.querySelector('#reader .earlier').hidden")


def test_language_versions_stand_side_by_side_at_the_same_place(page: Visitor, shots: Path) -> None:
    page.ask(ENGLISH)
    open_source(page)
    assert page.texts("#reader .version[aria-pressed=true]") == ["French"]
    assert page.run("return [...new Set([...document.querySelectorAll('#reader .column.other [data-at]')].map(e => e.lang))]") == ["fr"]
    assert "recommande" in "".join(page.texts("#reader .column.other mark"))
    click(page, "#reader .version[aria-pressed=false]")
    page.until("return !!document.querySelector('#reader .column.other [data-at][lang=ar]')")
    page.screenshot(shots / "source-beside-ar.png")
    assert page.texts("#reader .version[aria-pressed=true]") == ["French", "Arabic"]
    assert "يوصي" in "".join(page.texts("#reader .column.other mark"))
    assert all(page.run(IN_SIGHT))
    assert page.run("return getComputedStyle(document.querySelector('#reader .column.other [lang=ar]')).direction") == "rtl"
    lefts = page.run("return [...document.querySelectorAll('#reader .column')].map(e => e.getBoundingClientRect().left)")
    assert lefts == sorted(set(lefts))
    for left in (2, 1):
        click(page, "#reader .version[aria-pressed=true]")
        page.until("return document.querySelectorAll('#reader .column').length === arguments[0]", left)


def test_the_tree_leads_to_another_section_and_the_chip_back(page: Visitor, shots: Path) -> None:
    page.ask(ENGLISH)
    open_source(page)
    page.run("document.querySelector('#reader .tree').open = true")
    page.screenshot(shots / "source-tree.png")
    page.run("[...document.querySelectorAll('#reader .tree button')].find(e => e.textContent === 'Adoption of the report').click()")
    page.until("return document.querySelector('#reader .tree [aria-current]').textContent === 'Adoption of the report'")
    assert page.run("return document.querySelector('#reader .tree').open"), "the tree stays unfolded"
    shown = """
    const c = document.querySelector('#reader .column'), b = c.getBoundingClientRect();
    return [...c.querySelectorAll('.heading')].filter(e => e.textContent === arguments[0]).map(e => e.getBoundingClientRect())
        .some(r => r.top >= b.top && r.bottom <= b.bottom);
    """
    assert page.run(shown, "Adoption of the report")
    click(page, "#reader .steps .chip")
    page.until("return document.querySelector('#reader .tree [aria-current]').textContent !== 'Adoption of the report'")
    assert all(page.run(IN_SIGHT))


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        (f"?record={REPORT}&span=141-153", "Introduction"),
        (f"?record={REPORT}&span=7400-99999999", "END"),
        (f"?record={REPORT}", ""),
        (f"?record={REPORT}&span=9-x", ""),
        ("?record=no/such/record&span=1-2", None),
        ("?record=<img src=x onerror=pwned=1>", None),
        ("?record=", None),
    ],
)
def test_the_address_opens_the_page_at_a_passage(at_place: Visitor, shots: Path, query: str, marked: str | None) -> None:
    at_place.open(query)
    at_place.until("return !!document.querySelector('#reader .reader')")
    problems = at_place.texts("#reader .problem")
    assert at_place.run("return window.pwned") is None
    if marked is None:
        assert len(problems) == 1
        assert "\n" not in problems[0]
        assert at_place.texts("#reader [data-at]") == []
        at_place.screenshot(shots / "source-missing.png")
    else:
        assert problems == []
        found = "".join(at_place.texts("#reader .column:first-child mark"))
        assert found == marked if marked != "END" else len(found) == 35
        assert all(at_place.run(IN_SIGHT))
        assert at_place.texts("#reader h3") == ["Report of the Working Group on Lights and Passage"]


def test_the_pane_s_link_opens_the_same_passage(page: Visitor, at_place: Visitor) -> None:
    page.ask(ARABIC)
    open_source(page)
    marked, link = page.texts("#reader .column:first-child mark"), page.run("return document.querySelector('#reader a.link').href")
    assert link.startswith(page.url + "?record=")
    at_place.open(link.removeprefix(at_place.url))
    at_place.until(PANE)
    assert at_place.texts("#reader .column:first-child mark") == marked


def test_a_hostile_record_opens_as_text(page: Visitor) -> None:
    page.ask("On which following words did the zubrowka lantern committee decide the zubrowka lantern decision?")
    open_source(page)
    assert HOSTILE_NAME in page.texts("#reader dd")
    assert any('<img src="http://evil.example/a.png"' in text for text in page.texts("#reader [data-at]"))
    assert page.run("return document.querySelectorAll('#reader :is(img, script, svg, iframe, style, b, pre, object, form)').length") == 0
    page.run("document.querySelectorAll('#reader *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))")
    page.run("[...document.querySelectorAll('#reader .tree button')].at(-1)?.click()")
    page.until(PANE)


def test_one_click_asks_an_example_in_each_language_of_the_records(page: Visitor, shots: Path) -> None:
    page.until("return document.querySelectorAll('#chat .examples button').length")
    page.screenshot(shots / "examples.png")
    languages = page.run("return [...document.querySelectorAll('#chat .examples button')].map(e => e.lang)")
    assert sorted(languages) == ["ar", "en", "es", "fr", "ru", "zh"]
    for language in ("en", "zh", "ar"):
        click(page, f"#chat .examples button[lang={language}]")
        ended(page, 1)
        assert "[1]" in page.texts("#chat .chip")
        assert page.texts("#chat .examples") == []
        click(page, "#clear")
        page.until("return document.querySelectorAll('#chat .examples button').length === 6")


@pytest.mark.parametrize(("question", "language"), QUESTIONS)
def test_the_last_question_is_asked_again_and_any_is_edited(page: Visitor, shots: Path, question: str, language: str) -> None:

    page.ask(question)
    ended(page, 1)
    page.ask("Hello")
    ended(page, 2)
    copied = "Copy with referencesThis helpedThis did not help"
    assert page.texts("#chat .acts") == [f"Edit{copied}", f"EditAsk again{copied}"]
    click(page, "#chat .turn:last-child [data-act=retry]")
    page.until("return document.querySelector('#chat .turn:last-child [data-turn]')?.dataset.turn === '2'")
    ended(page, 2)
    assert page.texts("#chat .question") == [question, "Hello"]

    click(page, "#chat .turn:first-child [data-act=edit]")
    page.until(f"{BOX} === arguments[0]", question)
    page.screenshot(shots / f"edit-{language}.png")
    assert page.run("return document.activeElement.matches('#question textarea')")
    page.send(question)
    ended(page, 3)
    assert page.texts("#chat .question") == [question, "Hello", question]
    assert page.texts("#chat .turn:last-child .marks") == page.texts("#chat .turn:first-child .marks") != []


@pytest.mark.parametrize(("question", "language", "unmet"), REFUSED)
def test_a_refusal_says_what_was_searched_and_what_was_not_met_and_leads_on(
    page: Visitor, shots: Path, question: str, language: str, unmet: str
) -> None:  # fmt: skip
    page.ask(question)
    page.screenshot(shots / f"refusal-{language}.png")
    assert page.texts("#sources .refusal h3") == ["What was not met"]
    assert unmet in page.texts("#sources .unmet li")[0]
    assert any("12" in line for line in page.texts("#chat .refusal .lead")), "how many documents were searched"
    links = page.texts("#chat .refusal a.place")
    assert len(links) >= 2
    assert page.texts("#sources .nearest a.place")[0] in links[0]
    open_source(page, "#chat .refusal a.place")
    assert page.run(IN_SIGHT)
    assert all(page.run(IN_SIGHT))
    assert page.texts("#reader .steps .chip") == ["Marked passage"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_pane_can_be_read_on_a_telephone(url: str, tmp_path: Path, shots: Path, dark: bool) -> None:
    name = "dark" if dark else "light"
    visitor = Visitor(url, tmp_path / "profile", width=390, height=844, dark=dark)
    try:
        visitor.until("return document.querySelectorAll('#chat .examples button').length")
        visitor.screenshot(shots / f"telephone-start-{name}.png")
        visitor.ask(ENGLISH)
        open_source(visitor)
        visitor.screenshot(shots / f"telephone-source-{name}.png")
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
        assert all(visitor.run(IN_SIGHT))
        assert min(visitor.run(CONTRASTS)) >= 4.5
        click(visitor, "#reader .close")
        visitor.until(NO_PANE)
        visitor.ask("What was decided under agenda item 99?")
        visitor.screenshot(shots / f"telephone-refusal-{name}.png")
        assert visitor.severe() == []
        assert visitor.foreign() == []
    finally:
        visitor.close()


# Contrast of text to ground as in WCAG 2.2, 1.4.3.
CONTRASTS = """
const rgb = text => text.match(/[\\d.]+/g).map(Number);
const light = c => { const l = c.slice(0, 3).map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; };
const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0.99) return c; }
    return [255, 255, 255]; };
return [...document.querySelectorAll('#reader :is(h3, dt, dd, .chip, .of, .link, .version, .step:not([disabled]), .close, summary, [data-at], mark, .note)')].map(e => {
        const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))]; return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); });
"""
