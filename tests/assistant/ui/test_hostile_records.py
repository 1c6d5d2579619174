"""Files whose text, title, name and metadata are hostile, from the folder to the page: nothing of them runs, loads or becomes an element."""

from __future__ import annotations

import json
import queue
import re
import threading
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.browsing import Wish
from assistant.session import Conversation, Session
from assistant.ui.browse import browse_html
from assistant.ui.narrowing import form_html
from assistant.ui.opening import opened_html
from assistant.ui.places import Place
from assistant.ui.serve import serve
from corpus.languages import Language
from index.embedding import HashingEmbedder
from index.filters import Filters
from tests.assistant.ui.chrome import Visitor, needed
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, shown
from tests.assistant.ui.payloads import RAN, file_name

WRITTEN = tuple(payload.replace("\ud800", "") for payload in PAYLOADS)  # no file can hold half a character
ALL = "all.txt"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    """An index of a file for each payload, called, titled and described by it, and of one file with them all."""
    folder = tmp_path_factory.mktemp("hostile")
    records = folder / "records"
    records.mkdir()
    for payload in WRITTEN:
        # Without a symbol, in whose place the list has the file's name.
        write(records / file_name(payload), f"1. The zubrowka lantern committee decided: {payload}", payload, ("title", "kind", "sender", "addressee"))
    paragraphs = "\n\n".join(f"{number}. The lantern committee decided: {payload}" for number, payload in enumerate(WRITTEN, 1))
    write(records / ALL, f"# {WRITTEN[0]}\n\n{paragraphs}", " ".join(WRITTEN), ("title", "symbol", "kind", "sender", "addressee"))
    with Rapporteur.open(folder / "index", settings=Settings(port=0, min_confidence=0.0), embedder=HashingEmbedder()) as r:
        report = r.ingest([records])
        assert not report.failed
        yield r


def write(path: Path, text: str, described: str, keys: tuple[str, ...]) -> None:
    path.write_bytes(_CONTROLS.sub("", text).encode())  # what holds many controls is taken for no text
    path.with_name(f"{path.name}.json").write_text(json.dumps(dict.fromkeys(keys, described)), encoding="utf-8")


def test_every_hostile_file_is_listed_and_opens_as_text(hostile: Rapporteur) -> None:
    listed = [browse_html(hostile.browse(Wish(page=page)), Language.EN) for page in (1, 2, 3)]
    assert all(Parsed(html).is_harmless() for html in listed)
    rows = hostile.records().records
    assert len(rows) == len(PAYLOADS) + 1
    assert {row.document for row in rows} == {ALL, *map(file_name, WRITTEN)}
    assert max(len(row.title or "") for row in rows) > 5_000, "all payloads in one"
    for row in rows:
        page = Parsed(opened_html(hostile, Place(row.record_id, 0, 9), {}, Language.RU))
        assert page.is_harmless(), row.document
    assert Parsed(form_html(hostile.facets(), Filters(), Language.EN)).is_harmless()


class Quoting:
    """The index, whose answer quotes every payload, wherever it is asked from."""

    def __init__(self, r: Rapporteur) -> None:
        self._r = r
        record = r.show(ALL).record
        quotes = [p for p in record.paragraphs if p.end > p.start][: len(PAYLOADS)]
        self._citations = tuple(
            citation(n, record.text[p.start : p.end], p.start, record_id=record.record_id, document=payload, title=payload, symbol=payload, section=payload)
            for n, (p, payload) in enumerate(zip(quotes, PAYLOADS, strict=False), 1)
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._r, name)

    def chat(self, session: Session | None = None) -> Conversation:
        return Conversation(self, session)

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        yield replace(answered(self._citations), question=q)


FOREIGN = """
return [...document.querySelectorAll(':is(#narrow, #set, #browse, #chat, #reader, #sources) :is(script, style, link, meta, base, img, picture, svg, math, '
    + 'iframe, object, embed, video, audio, source, marquee, template, form:not([role], .find, #narrow form), b, i, pre, code, noscript, h1, h4)')].map(e => e.outerHTML.slice(0, 120));
"""
TOUCH = """
document.querySelectorAll(':is(#browse, #chat, #reader, #sources) *').forEach(e => {
  for (const kind of ['mouseover', 'pointerenter', 'focus', 'toggle', 'error', 'load', 'animationstart']) e.dispatchEvent(new Event(kind));
});
"""


@pytest.mark.browser
def test_nothing_hostile_runs_or_loads_in_a_browser(hostile: Rapporteur, shots: Path, tmp_path: Path) -> None:
    needed()
    stop, urls = threading.Event(), queue.Queue[str]()
    server = threading.Thread(target=serve, args=(Quoting(hostile), urls.put, stop))
    server.start()
    try:
        visitor = Visitor(urls.get(timeout=20), tmp_path / "profile")
        try:
            visitor.run("for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.pwned = name; }")
            seen = look_through(visitor, shots)
            assert {shown(file_name(payload)) for payload in WRITTEN} - seen == set(), "a file name is not shown as it is"
            assert visitor.run("return [window.pwned, ({}).pwned, document.title]") == [None, None, "Rapporteur"]
            assert visitor.run("return location.href") == visitor.url
            assert visitor.foreign() == []
            assert visitor.severe() == []
        finally:
            visitor.close()
    finally:
        stop.set()
        server.join(20)


def look_through(visitor: Visitor, shots: Path) -> set[str]:
    """Opens every page of the list, an answer with every payload, and the record with them all. Returns what the list names files."""

    def harmless() -> None:
        assert visitor.run(FOREIGN) == []
        visitor.run(TOUCH)

    visitor.run("document.querySelector('.masthead [data-view=records]').click()")
    names: set[str] = set()
    for page in (1, 2, 3):
        visitor.until("return JSON.parse(document.querySelector('#browse .browse')?.dataset.now || '{}').page === arguments[0]", page)
        names |= set(visitor.run("return [...document.querySelectorAll('#browse tbody a')].map(a => a.textContent)"))
        harmless()
        if page < 3:
            visitor.run("[...document.querySelectorAll('#browse .pages button')].at(-1).click()")
    visitor.screenshot(shots / "hostile-list.png")
    visitor.run("document.querySelector('.masthead [data-view=ask]').click()")
    visitor.ask(f"<img src=x onerror={RAN}> {{{{7*7}}}} ${{{RAN}}} </script><svg onload={RAN}> What was decided?")
    assert len(visitor.texts("#sources .source")) == len(PAYLOADS)
    harmless()
    visitor.screenshot(shots / "hostile-answer.png")
    visitor.run("document.querySelector('#chat a.chip').click()")
    visitor.until("return !!document.querySelector('#reader mark')")
    harmless()
    layout = visitor.run("""
        const r = document.querySelector('#reader .reader').getBoundingClientRect(), c = document.querySelector('#reader .column').getBoundingClientRect();
        return [document.documentElement.scrollWidth <= innerWidth, c.height > 200, c.bottom <= r.bottom + 1, c.width > 250];
    """)
    visitor.screenshot(shots / "hostile-pane.png")
    assert layout == [True] * 4, "a long title leaves room for the text"
    before = 0
    while visitor.run("return !!document.querySelector('#reader .more[data-step=later]')") and before < 10:
        before += 1
        visitor.run("const b = document.querySelector('#reader .more[data-step=later]'); if (b) b.click()")
        visitor.until("return document.querySelectorAll('#reader [data-at]').length > arguments[0]", 40 + before)
        harmless()
    return names
