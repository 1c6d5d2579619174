"""The page as a visitor has it: a real server process, a real browser, no network."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from assistant.answers import Answer
from assistant.ui.serve import serve
from corpus.languages import Language
from index.filters import Filters
from tests.assistant.ui.chrome import Visitor, needed
from tests.assistant.ui.engines import Bare
from tests.assistant.ui.hostile import HOSTILE_NAME, answered, citation

pytestmark = pytest.mark.browser

ENGLISH = "What did the working group recommend on harbour lights?"
ARABIC = "ما الذي أوصى به الفريق العامل بشأن أضواء الموانئ؟"


@pytest.mark.parametrize(("question", "language"), [(ENGLISH, "en"), (ARABIC, "ar")])
def test_an_answer_is_streamed_with_its_sources(page: Visitor, shots: Path, question: str, language: str) -> None:
    page.run("""
        window.lengths = [];
        new MutationObserver(() => window.lengths.push(document.querySelectorAll('#chat .statement').length))
            .observe(document.querySelector('#chat'), {childList: true, subtree: true});
    """)
    answer = page.ask(question)
    page.screenshot(shots / f"answer-{language}.png")
    assert "[1]" in answer
    statements = page.texts("#chat .statement")
    marks = page.texts("#sources mark")
    assert [text.rsplit(" [", 1)[0] for text in statements] == marks
    assert set(range(1, len(statements) + 1)) <= set(page.run("return window.lengths")), "it came all at once"
    assert page.texts("#sources h3 .number") == [f"[{n}]" for n in range(1, len(marks) + 1)]
    assert set(page.run("return [...document.querySelectorAll('#sources .passage')].map(e => e.lang)")) == {language}
    direction = "return [...new Set([...document.querySelectorAll('#sources .passage, #chat .statement')].map(e => getComputedStyle(e).direction))]"
    assert page.run(direction) == ["rtl" if language == "ar" else "ltr"]
    around = page.run("return [...document.querySelectorAll('#sources .passage')].map(e => e.textContent.length - e.querySelector('mark').textContent.length)")
    assert all(0 < length <= 602 for length in around)


def test_a_refusal_is_shown_as_one(page: Visitor, shots: Path) -> None:
    page.ask("What was decided under agenda item 99?")
    page.screenshot(shots / "refusal.png")
    assert len(page.texts("#chat .answer.refusal")) == 1
    assert page.texts("#sources .verdict") == ["No answer in the records"]
    assert page.texts("#sources .nearest .document")
    assert page.texts("#sources mark") == []


def test_an_error_is_one_line_and_the_next_question_is_answered(page: Visitor) -> None:
    assert page.ask("???").startswith("question: ")
    assert "Traceback" not in page.run("return document.body.innerText")
    assert "[1]" in page.ask(ENGLISH)


def test_a_new_conversation_is_empty(page: Visitor) -> None:
    page.ask(ENGLISH)
    page.run("document.querySelector('#clear').click()")
    page.until("return !document.querySelector('#chat .turn') && !document.querySelector('#sources .source')")
    page.ask("And lights?")
    assert page.texts("#chat .question") == ["And lights?"]


class Patient(Bare):
    """An engine that answers when it is told to, at length; in the place of a `Rapporteur`."""

    def __init__(self) -> None:
        self.answering = threading.Event()

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        assert self.answering.wait(20)
        yield answered(tuple(citation(n, f"Statement {n}.") for n in range(1, 41)))


def test_stop_ends_an_answer_and_the_next_question_is_answered(tmp_path: Path) -> None:
    needed()
    engine, stop, urls = Patient(), threading.Event(), queue.Queue[str]()
    server = threading.Thread(target=serve, args=(engine, urls.put, stop))
    server.start()
    try:
        visitor = Visitor(urls.get(timeout=20), tmp_path / "profile")
        try:
            stop_it = "const stop = document.querySelector('#stop'); if (!stop.disabled) { stop.click(); return true; }"
            stopped = "return [...document.querySelectorAll('#chat .turn:last-child .problem')].some(e => e.textContent === 'Stopped.')"
            visitor.submit("While it is searching")
            visitor.until(stop_it)
            visitor.until(stopped)
            assert visitor.texts("#chat .answer") == []

            engine.answering.set()
            visitor.submit("While it is answering")
            visitor.until("return document.querySelectorAll('#chat .turn:last-child .statement').length > 3")
            visitor.until(stop_it)
            visitor.until(stopped)
            assert 3 < len(visitor.texts("#chat .statement")) < 40

            visitor.ask("To the end")
            assert len(visitor.texts("#chat .turn:last-child .statement")) == 40
            assert visitor.texts("#chat .question") == ["While it is searching", "While it is answering", "To the end"]

            # Asked again it can be stopped as well, and its sources can be opened while it is still growing.
            visitor.run("document.querySelector('#chat [data-act=retry]').click()")
            visitor.until("const n = document.querySelectorAll('#chat .turn:last-child .statement').length; return 3 < n && n < 40")
            visitor.run("document.querySelector('#chat .turn:last-child a.chip').click()")
            visitor.until("return document.querySelectorAll('#reader .problem').length === 1")
            visitor.until(stop_it)
            visitor.until(stopped)
            assert 3 < len(visitor.texts("#chat .turn:last-child .statement")) < 40
            assert visitor.texts("#chat .question") == ["While it is searching", "While it is answering", "To the end"]
            assert visitor.severe() == []
        finally:
            visitor.close()
    finally:
        engine.answering.set()
        stop.set()
        server.join(20)


def test_a_hostile_record_is_only_text(page: Visitor, shots: Path) -> None:
    page.run("window.alert = () => { window.pwned = 'alert' }")
    answer = page.ask("<img src=x onerror='window.pwned=2'> On which following words did the zubrowka lantern committee decide the zubrowka lantern decision?")
    page.screenshot(shots / "hostile.png")
    assert '<script>window.pwned = 1</script> <img src="http://evil.example/a.png"' in answer
    assert any("<script>window.pwned = 1</script>" in mark for mark in page.texts("#sources mark"))
    assert any("![picture](http://evil.example/b.png)" in text and "${window.pwned = 1} {{7*7}}" in text for text in page.texts("#sources .passage"))
    assert HOSTILE_NAME in page.texts("#sources dd")
    inside = "return document.querySelectorAll(':is(#chat, #sources) :is(img, script, svg, iframe, style, b, pre, object, form)').length"
    assert page.run(inside) == 0
    assert all(
        link.startswith("?record=") for link in page.run("return [...document.querySelectorAll(':is(#chat, #sources) a')].map(e => e.getAttribute('href'))")
    )
    page.run("document.querySelectorAll('#chat *, #sources *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))")
    assert page.run("return getComputedStyle(document.body).display") != "none"


def test_the_policy_stops_what_escaping_would_miss(page: Visitor) -> None:
    blocked = page.driver.execute_async_script("""
        const done = arguments[0];
        document.addEventListener('securitypolicyviolation', e => done(e.blockedURI), {once: true});
        new Image().src = 'http://evil.example/leak.png';
    """)
    assert blocked.startswith("http://evil.example")
    page.look()
    # The console reports the blocked picture, and the performance log what was asked for: neither left the machine.
    page.console.clear()
    page.requests[:] = [request for request in page.requests if "leak.png" not in request]


def test_what_one_visitor_asks_another_never_sees(page: Visitor, url: str, tmp_path: Path) -> None:
    page.ask("Tell me about the confidential lighthouse question")
    other = Visitor(url, tmp_path / "profile")
    try:
        assert other.texts("#chat .turn") == []
        other.ask(ENGLISH)
        assert "confidential lighthouse" not in other.run("return document.documentElement.innerHTML")
        assert len(other.texts("#chat .turn")) == 1
    finally:
        other.close()
    page.ask("And then?")
    assert page.texts("#chat .question") == ["Tell me about the confidential lighthouse question", "And then?"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_can_be_read_on_a_telephone(url: str, tmp_path: Path, shots: Path, dark: bool) -> None:
    visitor = Visitor(url, tmp_path / "profile", width=390, height=844, dark=dark)
    try:
        visitor.ask(ENGLISH)
        visitor.screenshot(shots / f"telephone-{'dark' if dark else 'light'}.png")
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
        assert visitor.run("return document.querySelector('#sources').getBoundingClientRect().width") > 300
        assert min(visitor.run(CONTRASTS)) >= 4.5
        assert visitor.severe() == []
    finally:
        visitor.close()


# Contrast of text to ground as in WCAG 2.2, 1.4.3, of every kind of text that the page shows.
CONTRASTS = """
const rgb = text => text.match(/[\\d.]+/g).map(Number);
const light = c => { const l = c.slice(0, 3).map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; };
const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0.99) return c; }
    return [255, 255, 255]; };
return [...document.querySelectorAll('h1, .masthead p, h2, #chat .question, #chat .lead, #chat .statement, #chat .marks, #sources .number, ' +
    '#sources .passage, #sources mark, #sources dt, #sources dd, #sources .confidence')].map(e => {
        const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))]; return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); });
"""
