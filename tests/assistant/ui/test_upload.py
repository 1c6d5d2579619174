"""Adding records on the page, in a real browser; and that nothing of it is there where the operator does not allow it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.ui.chrome import ROOT, Visitor, ingest, needed, page_process

pytestmark = pytest.mark.browser

LINES = "return [...document.querySelectorAll('#added li')].map(e => [e.className, e.querySelector('bdi').textContent])"


@pytest.fixture(scope="module")
def open_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Visitor, Path]]:
    needed()
    folder = tmp_path_factory.mktemp("upload")
    ingest(ROOT / "corpus" / "samples" / "CHL_2031_7_letter.en.txt", folder / "index")
    with page_process(folder / "index", folder / "log", "--allow-upload") as url:
        visitor = Visitor(url, folder / "profile")
        try:
            yield visitor, folder
        finally:
            visitor.close()
    assert "Traceback" not in (folder / "log").read_text()


def test_records_are_added_and_can_be_asked_at_once(open_page: tuple[Visitor, Path], shots: Path) -> None:
    from selenium.webdriver.common.by import By

    page, folder = open_page
    page.run("document.querySelector('.masthead [data-view=records]').click()")
    page.until("return document.querySelectorAll('#browse tbody tr').length === 1")
    assert "Up to 20 files at once" in page.texts("#adding")[0]
    sent = folder / "sent"
    sent.mkdir()
    (sent / "lamps.txt").write_text("On item 31 the keeper of Zubrowka recommends eleven purple lamps.", encoding="utf-8")
    (sent / "broken.pdf").write_bytes(b"%PDF-1.7 this is none")
    page.driver.find_element(By.CSS_SELECTOR, "#upload input[type=file]").send_keys(f"{sent / 'lamps.txt'}\n{sent / 'broken.pdf'}")
    page.until("return document.querySelectorAll('#added .added, #added .refused').length === 2")
    page.screenshot(shots / "added.png")
    assert dict(page.run(LINES)) == {"added": "lamps.txt", "refused": "broken.pdf"}
    assert page.texts("#added .refused .reason")[0]
    page.until("return document.querySelectorAll('#browse tbody tr').length === 2")
    assert page.run("return [...document.querySelectorAll('#known-item option')].some(o => o.value === '31')"), "the form offers the new item"
    page.run("document.querySelector('.masthead [data-view=ask]').click()")
    assert "eleven purple lamps" in page.ask("What does the keeper of Zubrowka recommend on item 31?")
    assert (folder / "index" / "uploads" / "lamps.txt").is_file()
    assert page.severe() == []
    assert page.foreign() == []


def test_where_it_is_not_allowed_there_is_nothing_of_it(page: Visitor, url: str) -> None:
    page.run("document.querySelector('.masthead [data-view=records]').click()")
    page.until("return !!document.querySelector('#browse tbody tr')")
    assert page.run("return document.querySelectorAll('#upload, #added li, input[type=file]').length") == 0
    status = page.driver.execute_async_script("""
        const done = arguments[0], form = new FormData();
        form.append('files', new Blob(['x']), 'x.txt');
        fetch('gradio_api/upload', {method: 'POST', body: form}).then(r => done(r.status), () => done(0));
    """)
    assert status in (404, 413)
    page.look()
    page.console.clear()
