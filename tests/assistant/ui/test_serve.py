"""The address, and the life of the server, with the page really served but without a browser."""

from __future__ import annotations

import logging
import shutil
import threading
import urllib.request
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.ui.passwords import hashed, write_users
from assistant.ui.serve import address, bound, check_exposure, check_index, serve, warm_up
from corpus.errors import IndexMissing, SettingsError, StoreError
from tests.assistant.ui.served import client, served


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
        warm_up([Broken()])  # type: ignore[arg-type]
    assert "is not there" in caplog.text


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "[::]", "192.0.2.1", "records.example"])
def test_other_machines_reach_no_page_that_anyone_may_open(host: str) -> None:
    with pytest.raises(SettingsError, match=r"other machines.*--auth FILE.*--allow-anonymous") as caught:
        check_exposure(Settings(host=host))
    assert "\n" not in str(caught.value)
    check_exposure(Settings(host=host, allow_anonymous=True))


def test_this_machine_s_page_needs_no_signing_in() -> None:
    for host in ("127.0.0.1", "::1", "localhost"):
        check_exposure(Settings(host=host))


def test_passwords_on_the_open_network_and_a_readable_file_are_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "users"
    write_users(file, {"ana": hashed("a lamp in fog", ln=14)})
    file.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        check_exposure(Settings(host="0.0.0.0", auth=file))
    assert "HTTPS" in caplog.text
    assert "chmod 600" in caplog.text


def test_health_is_told_without_a_model_until_the_index_is_gone(tmp_path: Path, sample_index: Path) -> None:
    index = tmp_path / "index"
    shutil.copytree(sample_index, index)
    check_index(index)
    with served(index, model="hashing-256") as url, client(url) as http:
        assert http.get("health").json() == {"status": "ok"}
        (index / "catalog.sqlite").write_bytes(b"no catalog")
        assert http.get("health").status_code == 503
        with pytest.raises(StoreError):
            check_index(index)
        (index / "catalog.sqlite").unlink()
        assert http.get("health").json() == {"status": "unavailable"}
        with pytest.raises(IndexMissing):
            check_index(index)


def test_a_page_that_is_full_says_so(sample_index: Path) -> None:
    with served(sample_index, max_users=1) as url, client(url) as first, client(url) as second:
        page = {"accept": "text/html", "accept-language": "fr"}
        assert first.get("/", headers=page).status_code == 200
        with first.stream("GET", "gradio_api/heartbeat/one"):
            full = second.get("/", headers=page)
            assert full.status_code == 503
            assert "complète" in full.text


def test_a_queue_that_is_full_takes_no_more(sample_index: Path) -> None:
    with served(sample_index, queue_limit=1, answers_at_once=1) as url, client(url) as http:
        asked = [http.post("gradio_api/queue/join", json={"data": ["?", None, None], "fn_index": 0, "session_hash": f"s{n}"}) for n in range(12)]
    assert {told.status_code for told in asked} == {200, 503}
