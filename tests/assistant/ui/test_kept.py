"""Conversations kept, taken away and judged, as a visitor has them in a real browser."""

from __future__ import annotations

import base64
import io
import json
import queue
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from assistant.answers import Answer
from assistant.ui.serve import serve
from corpus.languages import Language
from index.filters import Filters
from tests.assistant.ui.chrome import Visitor, needed
from tests.assistant.ui.engines import Bare
from tests.assistant.ui.hostile import answered, citation

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
CHINESE = "工作组就港口灯光提出了什么建议？"
ARABIC = "ما الذي أوصى به الفريق العامل بشأن أضواء الموانئ؟"
LINES = "return [...document.querySelectorAll('#kept .conversation')].map(e => e.textContent)"


@pytest.fixture
def fresh(page: Visitor) -> Iterator[Visitor]:
    """The page in a browser that keeps nothing yet."""
    page.run("localStorage.clear()")
    page.open()
    page.run("document.querySelector('#kept summary').click()")
    yield page
    page.run("localStorage.clear()")


def kept(page: Visitor, *names: str) -> None:
    page.until(f"{LINES.replace('return ', 'return JSON.stringify(')}) === arguments[0]", json.dumps(list(names), ensure_ascii=False, separators=(",", ":")))


def renew(page: Visitor) -> None:
    page.run("document.querySelector('#clear').click()")
    page.until("return !document.querySelector('#chat .turn')")


def choose(page: Visitor, act: str, number: int = 1) -> None:
    page.run("document.querySelectorAll(`#kept [data-keep=${arguments[0]}]`)[arguments[1] - 1].click()", act, number)


def answer_dialog(page: Visitor, text: str | None = None) -> None:
    alert = page.driver.switch_to.alert
    if text is not None:
        alert.send_keys(text)
    alert.accept()


def test_conversations_outlive_the_page_and_go_on_where_they_ended(fresh: Visitor, shots: Path) -> None:
    fresh.ask(ENGLISH)
    kept(fresh, ENGLISH)
    renew(fresh)
    fresh.ask(CHINESE)
    kept(fresh, CHINESE, ENGLISH)
    fresh.open()
    fresh.run("document.querySelector('#kept summary').click()")
    kept(fresh, CHINESE, ENGLISH)
    choose(fresh, "open", 2)
    fresh.until("return document.querySelector('#chat .question')?.textContent === arguments[0]", ENGLISH)
    fresh.until("return !!document.querySelector('#sources mark')")
    fresh.screenshot(shots / "kept.png")
    fresh.until("return document.querySelector('#kept [aria-current]')?.textContent === arguments[0]", ENGLISH)
    assert fresh.texts("#chat .marks .chip")
    fresh.run("document.querySelector('#chat a.chip').click()")
    fresh.until("return !!document.querySelector('#reader mark')")
    fresh.ask("And on notifications of extinguished lights?")
    assert len(fresh.texts("#chat .question")) == 2
    kept(fresh, ENGLISH, CHINESE)


def test_a_conversation_is_renamed_and_deleted(fresh: Visitor) -> None:
    fresh.ask(ARABIC)
    renew(fresh)
    fresh.ask(ENGLISH)
    kept(fresh, ENGLISH, ARABIC)
    choose(fresh, "rename", 1)
    answer_dialog(fresh, "Lights <img src=x onerror=window.pwned=1>")
    kept(fresh, "Lights <img src=x onerror=window.pwned=1>", ARABIC)
    fresh.ask("And on notifications?")
    kept(fresh, "Lights <img src=x onerror=window.pwned=1>", ARABIC)
    choose(fresh, "delete", 1)
    answer_dialog(fresh)
    kept(fresh, ARABIC)
    fresh.until("return !document.querySelector('#chat .turn')")
    assert len(fresh.run("return Object.keys(localStorage)")) == 2
    choose(fresh, "delete", 1)
    answer_dialog(fresh)
    kept(fresh)
    assert fresh.run("return Object.keys(localStorage).filter(k => localStorage.getItem(k) !== '[]')") == []


@pytest.mark.parametrize("form", ["md", "docx", "json"])
def test_a_conversation_is_exported(fresh: Visitor, form: str) -> None:
    fresh.ask(ARABIC)
    fresh.ask(ENGLISH)
    statements = fresh.texts("#chat .statement")
    fresh.run("""
        window.files = [];
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () { this.download ? window.files.push([this.download, this.href]) : click.call(this); };
    """)
    fresh.until("return !!document.querySelector('#kept [data-act=download]')")
    fresh.run("document.querySelector(`#kept [data-name=${arguments[0]}]`).click()", form)
    fresh.until("return window.files.length")
    name, content = fresh.run("const file = document.querySelector('#carried [data-file]').dataset; return [file.file, file.base64]")
    assert fresh.run("return window.files[0][0]") == name
    assert name.endswith(f".{form}")
    data = base64.b64decode(content)
    if form == "docx":
        text = "\n".join(p.text for p in Document(io.BytesIO(data)).paragraphs)
    else:
        text = data.decode()
        if form == "json":
            text = "\n".join(s["text"] for e in json.loads(text)["exchanges"] for s in e["answer"]["statements"])
    plain = " ".join(text.replace("\\", "").replace("> ", "").split())
    for statement in statements:
        assert " ".join(statement.rsplit(" [", 1)[0].split()) in plain


def test_an_answer_is_copied_with_its_references(fresh: Visitor) -> None:
    fresh.run("window.copied = []; navigator.clipboard.writeText = text => { window.copied.push(text); return Promise.resolve(); }")
    fresh.ask(ENGLISH)
    for times in (1, 2):
        fresh.run("document.querySelector('#chat [data-act=copy]').click()")
        fresh.until("return window.copied.length === arguments[0]", times)
    text = fresh.run("return window.copied[1]")
    assert "References\n[1] CHL/2031/12" in text
    assert fresh.run("return getComputedStyle(document.querySelector('#carried [role=status]'), '::before').content") == '"Copied."'


def test_an_opinion_is_written_to_the_index(fresh: Visitor, url: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    fresh.ask(ENGLISH)
    pressed = "return [...document.querySelectorAll('#chat .rating')].map(e => e.getAttribute('aria-pressed')).join(' ') === arguments[0]"
    fresh.run("document.querySelectorAll('#chat .rating')[0].click()")
    fresh.until(pressed, "true false")
    fresh.run("document.querySelectorAll('#chat .rating')[1].click()")
    fresh.until(pressed, "false true")
    key = fresh.run("return document.querySelector('#chat .rating').dataset.key")
    until = time.monotonic() + 20
    said: list[tuple[str, bool]] = []
    while len(said) < 2 and time.monotonic() < until:  # they are shown before they are written
        time.sleep(0.1)
        files = [folder / "index" / "feedback.jsonl" for folder in tmp_path_factory.getbasetemp().glob("page[0-9]*")]
        lines = [json.loads(line) for file in files if file.exists() for line in file.read_text().split("\n") if line]
        said = [(line["question"], line["helped"]) for line in lines if line["key"] == key]
    assert said == [(ENGLISH, True), (ENGLISH, False)]


class Slow(Bare):
    """An engine whose answers take two seconds to appear."""

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        yield replace(answered(tuple(citation(n, f"Statement {n}.") for n in range(1, 51))), question=q, resolved_question=q)


def test_what_is_done_while_an_answer_grows_is_not_undone_by_it(tmp_path: Path) -> None:
    needed()
    stop, urls = threading.Event(), queue.Queue[str]()
    server = threading.Thread(target=serve, args=(Slow(), urls.put, stop))
    server.start()
    growing = "const n = document.querySelectorAll('#chat .turn:last-child .statement').length; return 2 < n && n < 45"
    asked = "return [...document.querySelectorAll('#chat .question')].map(e => e.textContent)"
    try:
        page = Visitor(urls.get(timeout=20), tmp_path / "profile")
        try:
            page.run("document.querySelector('#kept summary').click()")
            page.ask("One")
            kept(page, "One")
            page.submit("Two")
            page.until(growing)
            choose(page, "rename", 1)
            answer_dialog(page, "Lamps")
            page.finished()
            kept(page, "Lamps")
            assert len(page.texts("#chat .statement")) == 100

            renew(page)
            page.ask("Three")
            kept(page, "Three", "Lamps")
            page.submit("Four")
            page.until(growing)
            page.run("document.querySelectorAll('#chat .rating')[0].click()")
            page.finished()
            assert page.run("return document.querySelector('#chat .rating').getAttribute('aria-pressed')") == "true"

            page.submit("Five")
            page.until(growing)
            choose(page, "open", 2)
            page.until(f"{asked.replace('return ', 'return JSON.stringify(')}) === arguments[0]", '["One","Two"]')
            kept(page, "Three", "Lamps")
            page.until("return document.querySelector('#kept .conversation[aria-current]')?.textContent === 'Lamps'")

            page.submit("Six")
            page.until(growing)
            page.run("document.querySelector('#chat [data-act=retry]')?.click()")
            choose(page, "delete", 2)
            answer_dialog(page)
            page.until("return !document.querySelector('#chat .turn')")
            kept(page, "Three")
            page.run("return new Promise(done => setTimeout(done, 1500))")
            assert page.run(asked) == []
            kept(page, "Three")
            assert page.severe() == []
        finally:
            page.close()
    finally:
        stop.set()
        server.join(20)
