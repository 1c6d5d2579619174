"""A headless Chromium, the page as a process of its own, and what the browser tests look at."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from index.embedding import HashingEmbedder

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
ROOT = Path(__file__).parents[3]
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--no-proxy-server",
)  # fmt: skip
WAIT_S = 20


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "evals.cli", *map(str, arguments)]


def ingest(records: Path, index: Path) -> None:
    """An index of these records by the weightless model, made in this process: another one would take seconds to start."""
    with Rapporteur.open(index, settings=Settings(), embedder=HashingEmbedder()) as r:
        assert r.ingest([records]).failed == ()


@contextmanager
def page_process(index: Path, log: Path, *options: str | Path) -> Iterator[str]:
    """The page's address, with these options of the command; the process is told to stop at the end, and must do so cleanly."""
    environment = os.environ | {"RAPPORTEUR_MIN_CONFIDENCE": "0"}
    with log.open("wb") as errors:
        process = subprocess.Popen(
            command("chat", "--index", index, "--port", "0", "--json", *options), cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )
    assert process.stdout is not None
    said = ""
    try:
        while not said.rstrip().endswith("}"):
            line = process.stdout.readline()
            assert line, f"the page did not start: {log.read_text()}"
            said += line
        yield json.loads(said)["url"]
    finally:
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=30)
    assert process.returncode == 0, log.read_text()
    assert rest == "", "with --json standard output is one JSON value"


class Visitor:
    """A browser on the page. Two visitors are two browser windows without anything in common."""

    def __init__(self, url: str, profile: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = str(CHROMIUM)
        for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={max(width, 500)},{height}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.url = url
        self.requests: list[str] = []
        self.console: list[dict[str, Any]] = []
        self.driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
        if width < 500:
            self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True})
        if dark:
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.open()

    def open(self, address: str = "") -> None:
        """Opens the page, or what `address` names of it."""
        self.look()
        known = len(self.console)
        self.driver.get(self.url + address)
        self.until(
            "return !!document.querySelector('#question textarea') && !!document.querySelector('#chat [role=log]:not([aria-busy])')"
            " && !!document.querySelector('#kept details')"
        )
        self.look()
        # A page that is left with a request on its way says so, as any does that a reader leaves.
        self.console[known:] = [entry for entry in self.console[known:] if "AbortError" not in entry["message"] and "errored out" not in entry["message"]]

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def until(self, script: str, *arguments: Any, seconds: float = WAIT_S) -> Any:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self.run(script, *arguments):
                return found
            time.sleep(0.05)
        raise AssertionError(f"not within {seconds} s: {script}\n{self.run('return document.body.innerText')}")

    def ask(self, question: str) -> str:
        """Types a question, waits for the end of its answer, and returns the answer's text."""
        self.submit(question)
        return self.finished()

    def submit(self, question: str) -> None:
        """Types a question and has it asked."""
        from selenium.webdriver.common.by import By

        self.driver.find_element(By.CSS_SELECTOR, "#question textarea").send_keys(question)
        self.send(question)

    def send(self, question: str) -> None:
        """Has the question asked that stands in the box."""
        from selenium.webdriver.common.by import By
        from selenium.webdriver.common.keys import Keys

        box = self.driver.find_element(By.CSS_SELECTOR, "#question textarea")
        asked = "return [...document.querySelectorAll('#chat .question')].filter(q => q.textContent === arguments[0]).length"
        before = self.run(asked, question)
        more = f"{asked} > arguments[1]"
        for _ in range(4):
            # For a moment after a stop Gradio takes no question; it stays in the box, and a reader presses the key again.
            if box.get_attribute("value") == question:
                box.send_keys(Keys.ENTER)
            with suppress(AssertionError):
                self.until(more, question, before, seconds=WAIT_S / 4)
                return
        self.until(more, question, before, seconds=0.1)

    def finished(self) -> str:
        self.until("return document.querySelector('#stop').disabled && !document.querySelector('#chat .waiting')")
        return str(self.run("const all = document.querySelectorAll('#chat .answer, #chat .problem'); return all[all.length - 1].innerText"))

    def texts(self, selector: str) -> list[str]:
        """The text content, not as it is painted, of all that the selector meets."""
        return list(self.run("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector))

    def look(self) -> None:
        """Takes up what the browser has logged since the last look."""
        self.console += self.driver.get_log("browser")
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] in ("Network.requestWillBeSent", "Network.webSocketCreated"):
                p = message["params"]
                self.requests.append(p.get("request", p)["url"])

    def severe(self) -> list[str]:
        self.look()
        return [entry["message"] for entry in self.console if entry["level"] == "SEVERE"]

    def foreign(self) -> list[str]:
        """Requests to any other origin than the page's."""
        self.look()
        assert self.requests, "the performance log is empty"
        inner = re.compile(rf"(?:data:|blob:|chrome:|about:|{re.escape(self.url)})")
        return [url for url in self.requests if not inner.match(url)]

    def screenshot(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(file))

    def close(self) -> None:
        self.driver.quit()


def needed() -> None:
    """Skips where there is no browser."""
    if not (CHROMIUM.exists() and DRIVER.exists()):
        pytest.skip("the browser tests need Chromium: apt-get install chromium chromium-driver")
