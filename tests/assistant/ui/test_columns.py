"""What stands beside the text of a source: the printed page, language versions in step, and what copying gives."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from tests.assistant.ui.chrome import ROOT, Visitor
from tests.assistant.ui.test_accessible import axe, violations  # noqa: F401 - a fixture
from tests.assistant.ui.test_source_pane import IN_SIGHT, REPORT, click, press

pytestmark = pytest.mark.browser

SHOWN = "return !!document.querySelector('#reader [data-at]')"
PICTURE = "const p = document.querySelector('#reader .picture img'); return p && p.complete && p.naturalWidth"


def record(name: str) -> Record:
    return read_source(Source(ROOT / "corpus" / "samples" / name, name))


DRAFT = record("CHL-L9-draft-resolution.en.pdf")


def address(of: Record, start: int, end: int, language: str = "en") -> str:
    return f"?record={of.record_id}&span={start}-{end}&lang={language}"


@pytest.fixture
def placed(visitor: Visitor) -> Iterator[Visitor]:
    """The visitor, whose address is put back; nothing may have been fetched or gone wrong."""
    yield visitor
    visitor.open()
    assert visitor.foreign() == []
    assert visitor.severe() == []


def look_at(visitor: Visitor, where: str) -> None:
    visitor.open(where)
    visitor.until(SHOWN)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_printed_page_stands_beside_the_text(placed: Visitor, shots: Path, language: str) -> None:
    marked = next(p for p in DRAFT.paragraphs if "2,960" in DRAFT.text[p.start : p.end])
    look_at(placed, address(DRAFT, marked.start, marked.end, language))
    click(placed, "#reader [data-step=picture]")
    assert placed.until(PICTURE) == 1241
    placed.screenshot(shots / f"picture-{language}.png")
    assert placed.run(IN_SIGHT) == [True]
    assert placed.run("return document.querySelectorAll('#reader .column').length") == 2
    spot = """
    const c = document.querySelector('#reader .picture'), i = c.querySelector('img'), y = i.getBoundingClientRect().top + c.dataset.mark * i.clientHeight;
    const b = c.getBoundingClientRect(); return y > b.top && y < b.bottom && i.clientWidth <= c.clientWidth;
    """
    assert placed.run(spot), "the passage is in sight on the page too"
    click(placed, "#reader .zoom")
    assert placed.run("const c = document.querySelector('#reader .picture'); return c.querySelector('img').clientWidth > c.clientWidth")
    assert placed.run(spot.replace("<= c.clientWidth", "> c.clientWidth")), "and stays there"
    assert placed.run(
        "const i = document.querySelector('#reader .picture img').getBoundingClientRect(), c = document.querySelector('#reader .picture').getBoundingClientRect(); return i.left < c.left && i.right > c.right"
    )
    placed.screenshot(shots / f"picture-full-{language}.png")
    alt = placed.run("return document.querySelector('#reader .picture img').alt")
    click(placed, "#reader [data-step=page_after]")
    placed.until("return document.querySelector('#reader .picture img').alt !== arguments[0]", alt)
    assert placed.run("return document.querySelector('#reader .picture').matches('.full')"), "the size is kept"
    assert placed.run("return document.activeElement.dataset.step") == "page_before", "there is no page after it"
    click(placed, "#reader .zoom")
    click(placed, "#reader [data-step=picture]")
    placed.until("return !document.querySelector('#reader .picture')")


def test_the_picture_follows_the_reader_to_another_part(placed: Visitor) -> None:
    look_at(placed, address(DRAFT, len(DRAFT.text) - 100, len(DRAFT.text)))
    click(placed, "#reader [data-step=picture]")
    placed.until(PICTURE)
    assert placed.texts("#reader .picture .of") == ["Page 2 of 2"]
    placed.run("document.querySelector('#reader .tree button').click()")
    placed.until("return document.querySelector('#reader .picture .of').textContent === 'Page 1 of 2'")
    click(placed, "#reader .steps .chip")
    placed.until("return document.querySelector('#reader .picture .of').textContent === 'Page 2 of 2'")


def test_versions_stand_side_by_side_and_move_in_step(placed: Visitor, shots: Path) -> None:
    english = record("CHL-2031-12-report.en.md")
    at = english.paragraphs[10]
    look_at(placed, address(english, at.start, at.end))
    click(placed, "#reader .version[aria-pressed=false]")
    placed.until("return document.querySelectorAll('#reader .column').length === 3")
    assert sorted(placed.run("return [...document.querySelectorAll('#reader .column')].map(c => c.querySelector('[data-at]').lang)")) == ["ar", "en", "fr"]
    assert placed.run(IN_SIGHT) == [True] * 3
    placed.screenshot(shots / "three-columns.png")
    for leader in (0, 1, 2):
        seen = placed.driver.execute_async_script(
            """
            const done = arguments[1], all = [...document.querySelectorAll('#reader .column')], lead = all[arguments[0]];
            lead.dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
            const before = all.map(c => c.scrollTop);
            lead.scrollTop = lead.scrollTop > 900 ? lead.scrollTop - 500 : lead.scrollTop + 500;
            const key = (c, p) => c.matches('.other') ? p.dataset.pair : p.dataset.at;
            const seen = c => { const b = c.getBoundingClientRect(), line = b.top + c.clientHeight / 4;
              return [...c.querySelectorAll('[data-at]')].filter(p => key(c, p) && p.getBoundingClientRect().top <= line).map(p => key(c, p)).pop(); };
            setTimeout(() => done(all.map((c, i) => [seen(c), c.scrollTop !== before[i]])), 150);
            """,
            leader,
        )
        assert {moved for _, moved in seen} == {True}, seen
        places = [int(key) for key, _ in seen]
        assert max(places) - min(places) < 800, f"the same part is in sight, led by column {leader}: {seen}"
    click(placed, "#reader .version[aria-pressed=true]")
    placed.until("return document.querySelectorAll('#reader .column').length === 2")


def test_the_tree_takes_all_columns_along(placed: Visitor) -> None:
    look_at(placed, f"?record={REPORT}&span=7300-7340")
    placed.run("[...document.querySelectorAll('#reader .tree button')].find(b => b.textContent === 'Introduction').click()")
    placed.until("return document.querySelector('#reader .tree [aria-current]')?.textContent === 'Introduction'")
    placed.until("return [...document.querySelectorAll('#reader .column')].every(c => c.scrollTop < 200)")


def copied(placed: Visitor) -> str:
    """What the copying of the selection gives, as it is pasted into the question."""
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    ActionChains(placed.driver).key_down(Keys.CONTROL).send_keys("c").key_up(Keys.CONTROL).perform()
    placed.run("document.querySelector('#question textarea').focus()")
    ActionChains(placed.driver).key_down(Keys.CONTROL).send_keys("v").key_up(Keys.CONTROL).perform()
    return str(placed.until("return document.querySelector('#question textarea').value"))


SELECT = """
const [from, to] = arguments, column = document.querySelector('#reader .column');
const spot = offset => {
  const p = [...column.querySelectorAll('[data-at]')].filter(p => Number(p.dataset.at) <= offset).pop();
  const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  let left = offset - Number(p.dataset.at);
  for (let node; node = walk.nextNode(); left -= node.length) if (left <= node.length) return [node, left];
};
const range = document.createRange();
range.setStart(...spot(from));
range.setEnd(...spot(to));
getSelection().removeAllRanges();
getSelection().addRange(range);
"""


@pytest.mark.parametrize("name", ["CHL-2031-12-report.en.md", "CHL-2031-12-report.ar.txt", "CHL-L9-draft-resolution.ru.pdf"])
def test_what_is_copied_is_the_record_s_text(placed: Visitor, name: str) -> None:
    of = record(name)
    item = next(i for i, p in enumerate(of.paragraphs) if p.kind == "item" and i > 3)
    first, last = of.paragraphs[item - 1], of.paragraphs[item + 1]
    start, end = first.start + 5, last.end - 3
    look_at(placed, address(of, first.start + 20, last.start + 10))
    assert len(placed.texts("#reader .column:first-child mark")) == 3, "the mark begins and ends within the selection"
    placed.run(SELECT, start, end)
    assert copied(placed) == of.text[start:end]


def test_what_is_copied_across_pages_has_no_page_number(placed: Visitor) -> None:
    turn = DRAFT.pages[1]
    look_at(placed, address(DRAFT, turn - 100, turn + 100))
    assert "Page 2" in placed.texts("#reader .column p.page")
    placed.run(SELECT, turn - 80, turn + 80)
    assert copied(placed) == DRAFT.text[turn - 80 : turn + 80]


def test_keys_walk_through_the_citations_while_the_source_has_the_focus(page: Visitor) -> None:
    page.ask("What did the working group recommend on harbour lights?")
    click(page, "#chat .turn:last-child a.chip")
    page.until("return document.activeElement.matches('#reader .reader')")
    now = "return document.querySelector('#reader .steps .chip').textContent === arguments[0]"
    press(page, "n")
    page.until(now, "[2]")
    press(page, "p")
    page.until(now, "[1]")
    press(page, "p")
    press(page, "т")
    assert page.texts("#reader .steps .chip") == ["[1]"]
    told = page.run("return [...document.querySelectorAll('#reader .steps [aria-keyshortcuts]')].map(e => [e.getAttribute('aria-keyshortcuts'), e.title])")
    assert told == [["p", "Previous citation (p)"], ["n", "Next citation (n)"]]
    press(page, "n", "#question textarea")
    assert page.run("return document.querySelector('#question textarea').value") == "n"
    assert page.texts("#reader .steps .chip") == ["[1]"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_beside_the_text_can_be_used_by_anybody(url: str, tmp_path: Path, shots: Path, axe: str, language: str) -> None:  # noqa: F811
    visitor = Visitor(url, tmp_path / "profile", dark=True)
    try:
        marked = DRAFT.paragraphs[14]
        look_at(visitor, address(DRAFT, marked.start, marked.end, language))
        click(visitor, "#reader [data-step=picture]")
        visitor.until(PICTURE)
        click(visitor, "#reader .version:not(.leaf)[aria-pressed=false]")
        visitor.until("return document.querySelectorAll('#reader .column').length === 3")
        visitor.screenshot(shots / f"dark-columns-{language}.png")
        assert violations(visitor, axe) == []
    finally:
        visitor.close()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_columns_stack_on_a_telephone(url: str, tmp_path: Path, shots: Path, dark: bool) -> None:
    visitor = Visitor(url, tmp_path / "profile", width=390, height=844, dark=dark)
    try:
        look_at(visitor, f"?record={REPORT}&span=900-1000&lang=ar")
        click(visitor, "#reader .version[aria-pressed=false]")
        visitor.until("return document.querySelectorAll('#reader .column').length === 3")
        visitor.screenshot(shots / f"telephone-columns-{'dark' if dark else 'light'}.png")
        boxes = visitor.run("return [...document.querySelectorAll('#reader .column')].map(c => c.getBoundingClientRect()).map(b => [b.top, b.bottom, b.width])")
        assert all(after[0] >= before[1] for before, after in itertools.pairwise(boxes))
        assert min(bottom - top for top, bottom, _ in boxes) > 120
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
        marked = DRAFT.paragraphs[14]
        look_at(visitor, address(DRAFT, marked.start, marked.end, "ar"))
        click(visitor, "#reader [data-step=picture]")
        visitor.until(PICTURE)
        visitor.screenshot(shots / f"telephone-picture-{'dark' if dark else 'light'}.png")
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
        assert visitor.severe() == []
        assert visitor.foreign() == []
    finally:
        visitor.close()
