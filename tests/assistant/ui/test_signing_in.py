"""Signing in and out in a real browser: the form, the page behind it, and what a link from elsewhere finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.ui.passwords import hashed, write_users
from tests.assistant.ui.chrome import Visitor, needed, page_process

pytestmark = pytest.mark.browser


class Stranger(Visitor):
    """A browser that has not signed in."""

    def open(self) -> None:
        self.driver.get(self.url)

    def sign_in(self, password: str, user: str = "ana") -> None:
        from selenium.webdriver.common.by import By

        for name, value in (("username", user), ("password", password)):
            self.driver.find_element(By.NAME, name).send_keys(value)
        self.driver.find_element(By.CSS_SELECTOR, "main button").click()

    def signed_in(self) -> None:
        self.until("return !!document.querySelector('#question textarea') && !!document.querySelector('#chat [role=log]:not([aria-busy])')")


@pytest.fixture(scope="module")
def guarded(sample_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    needed()
    folder = tmp_path_factory.mktemp("signing-in")
    write_users(folder / "users", {"ana": hashed("a lamp in fog", ln=14), "bruno": hashed("two long blasts", ln=14)})
    with page_process(sample_index, folder / "log", "--auth", folder / "users") as found:
        yield found
    assert "Traceback" not in (folder / "log").read_text()


def test_a_visitor_signs_in_asks_and_signs_out(guarded: str, tmp_path: Path, shots: Path) -> None:
    visitor = Stranger(guarded, tmp_path)
    try:
        visitor.screenshot(shots / "sign-in.png")
        visitor.sign_in("a lamp in frog")
        assert "wrong" in visitor.until("return document.querySelector('[role=alert]')?.textContent")
        visitor.sign_in("a lamp in fog")
        visitor.signed_in()
        assert "fog" in visitor.ask("Where are the fog corridors to be?")
        kept = visitor.run("return Object.keys(localStorage).filter(k => k.startsWith('rapporteur-'))")
        assert kept, "the conversation is kept in the browser"
        visitor.screenshot(shots / "signed-in.png")
        assert visitor.foreign() == []
        assert visitor.run("return document.cookie").find("session") == -1, "no script sees the session"
        visitor.run("document.querySelector('form[action=\"/logout\"] button').click()")
        visitor.until("return location.pathname === '/login'")
        visitor.open()
        visitor.until("return location.pathname === '/login'")
        visitor.sign_in("two long blasts", "bruno")
        visitor.signed_in()
        scope = visitor.run("return document.querySelector('.masthead').dataset.scope")
        assert scope
        assert not [key for key in kept if scope in key], "whoever signs in next finds nothing of it"
    finally:
        visitor.close()


def test_a_link_from_another_site_opens_where_it_leads(guarded: str, tmp_path: Path) -> None:
    elsewhere = tmp_path / "mail.html"
    elsewhere.write_text(f'<a href="{guarded}?record=CHL-2031-12-report.en.md&span=0-40">the report</a>', encoding="utf-8")
    visitor = Stranger(guarded, tmp_path / "profile")
    try:
        visitor.sign_in("a lamp in fog")
        visitor.signed_in()
        visitor.driver.get(elsewhere.as_uri())
        visitor.run("document.querySelector('a').click()")
        visitor.signed_in()
        visitor.until("return !!document.querySelector('#reader h2, #reader h3')")
    finally:
        visitor.close()


def test_the_form_fits_a_phone_in_the_dark(guarded: str, tmp_path: Path, shots: Path) -> None:
    visitor = Stranger(guarded, tmp_path, width=360, height=740, dark=True)
    try:
        assert visitor.run("return document.documentElement.scrollWidth <= innerWidth")
        background, ink = visitor.run("const s = getComputedStyle(document.body); return [s.backgroundColor, s.color]")
        assert background != "rgb(248, 250, 252)"
        assert ink != background
        assert visitor.run("return document.activeElement.name") == "username"
        assert visitor.severe() == []
        visitor.screenshot(shots / "sign-in-phone.png")
    finally:
        visitor.close()
