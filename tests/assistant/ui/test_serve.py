"""The address, and the life of the server, with the page really served but without a browser."""

from __future__ import annotations

import logging
import threading
import urllib.request
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.ui.serve import address, bound, serve, warm_up
from corpus.errors import SettingsError


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:80/"), ("localhost", "http://localhost:80/"), ("0.0.0.0", "http://127.0.0.1:80/"), ("::", "http://[::1]:80/"),
        ("::1", "http://[::1]:80/"), ("[::1]", "http://[::1]:80/"),
    ],
)  # fmt: skip
def test_the_address_opens_the_page(host: str, url: str) -> None:
    assert address(host, 80) == url


def test_a_port_that_is_taken_is_said_so() -> None:
    with bound("127.0.0.1", 0) as first, pytest.raises(SettingsError, match=r"taken by another program.*--port"), bound("127.0.0.1", first.getsockname()[1]):
        pass


@pytest.mark.parametrize("host", ["no-such-host.invalid", "192.0.2.1"])
def test_an_address_of_another_machine_is_said_so(host: str) -> None:
    with pytest.raises(SettingsError, match="no address of this machine"), bound(host, 0):
        pass


def test_the_page_is_served_until_it_is_stopped(sample_index: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    # A proxy that isn't there: nothing of the page may go through one.
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    stop, urls, pages = threading.Event(), [], []

    def listening(url: str) -> None:
        urls.append(url)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(url, timeout=10) as response:
            pages.append(response.read().decode())
        stop.set()

    with Rapporteur.open(sample_index, settings=Settings(port=0)) as r:
        serve(r, listening, stop)
    assert len(urls) == 1
    assert not urls[0].endswith(":0/")
    assert "gradio_config" in pages[0]
    assert '"analytics_enabled":false' in pages[0].replace(" ", "")
    assert '"run_history":false' in pages[0].replace(" ", "")
    assert "fonts.googleapis" not in pages[0]
    out, err = capfd.readouterr()
    assert out == ""
    assert "Traceback" not in err


def test_a_model_that_cannot_be_loaded_does_not_stop_the_page(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def search(self, q: str, k: int = 10) -> None:
            raise SettingsError("model", "is not there")

    with caplog.at_level(logging.WARNING):
        warm_up(Broken())  # type: ignore[arg-type]
    assert "is not there" in caplog.text
