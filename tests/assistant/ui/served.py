"""The page served in this process, on a free port of 127.0.0.1, until the test has done with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from assistant import Rapporteur, Settings
from assistant.ui.serve import serve


@contextmanager
def served(index: Path, **settings: Any) -> Iterator[str]:
    """The page's address."""
    stop, ready, urls = threading.Event(), threading.Event(), []

    def listening(url: str) -> None:
        urls.append(url)
        ready.set()

    with Rapporteur.open(index, settings=Settings(port=0, min_confidence=0.0, **settings)) as r:
        thread = threading.Thread(target=serve, args=(r, listening, stop))
        thread.start()
        try:
            assert ready.wait(30), "the page did not start"
            yield urls[0]
        finally:
            stop.set()
            thread.join(30)
    assert not thread.is_alive()


def client(url: str, **given: Any) -> httpx.Client:
    """A client that takes no proxy from the environment."""
    return httpx.Client(base_url=url, timeout=30, trust_env=False, **given)
