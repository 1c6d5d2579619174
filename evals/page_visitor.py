"""A visitor of the chat page without a browser: asks over HTTP as the page does, through its queue, and reads what would be shown.

The protocol is that of Gradio 6 (`sse_v3`): a question joins the queue, and a stream of events tells what the page shows.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from bs4 import BeautifulSoup

_API = "gradio_api/"
_TIMEOUT_S = 300.0
_STOP_S = 30


class LoadError(RuntimeError):
    """The server under load said or did what it should not."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A conversation as the page shows it, in plain text.

    `questions` are those of all turns, oldest first; `reply` is what was said to the last one; `seconds` went by from the question
    to its whole answer, `first` to the first piece of it.
    """

    questions: tuple[str, ...]
    reply: str
    seconds: float
    first: float


@dataclass(frozen=True, slots=True)
class Asking:
    """The page's event that puts a question: its number, and how many values it takes, the question the first of them."""

    number: int
    inputs: int

    @classmethod
    async def of(cls, http: httpx.AsyncClient) -> Asking:
        """The event that a submitted text box sets off."""
        config = (await http.get("config")).raise_for_status().json()
        event = next(event for event in config["dependencies"] if any(name == "submit" for _, name in event["targets"]))
        return cls(event["id"], len(event["inputs"]))


class Visitor:
    """One browser window: a session of its own, and a stream that stays open as long as it does.

    Args:
        http: a client whose base is the page's address.
        asking: the page's event that puts a question.
    """

    def __init__(self, http: httpx.AsyncClient, asking: Asking) -> None:
        self._http = http
        self._asking = asking
        self._session = secrets.token_hex(8)

    async def ask(self, question: str) -> Shown:
        """Puts a question and reads its answer to the end.

        Raises:
            LoadError: the queue did not take it, or the answer failed.
        """
        began = time.perf_counter()
        first, pieces = 0.0, 0
        await self._join(question)
        async with self._http.stream("GET", f"{_API}queue/data", params={"session_hash": self._session}) as stream:
            async for event in _events(stream):
                if event["msg"] == "process_generating":
                    pieces += 1  # the first tells that the records are searched
                    first = time.perf_counter() - began if pieces == 2 else first
                if event["msg"] == "process_completed":
                    if not event["success"]:
                        raise LoadError(f"{question}: {event['output']}")
                    return _shown(event["output"]["data"], time.perf_counter() - began, first)
        raise LoadError(f"{question}: the stream ended before its answer")

    async def leave_during(self, question: str) -> None:
        """Puts a question, and is gone as soon as it is being answered."""
        await self._join(question)
        async with self._http.stream("GET", f"{_API}queue/data", params={"session_hash": self._session}) as stream:
            async for event in _events(stream):
                if event["msg"] == "process_starts":
                    return

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Visitor]:
        """The window while it is open."""
        async with self._http.stream("GET", f"{_API}heartbeat/{self._session}"):
            yield self

    async def _join(self, question: str) -> None:
        held = [None] * (self._asking.inputs - 1)  # what the server holds of the session, of which a browser sends nothing
        body = {"data": [question, *held], "fn_index": self._asking.number, "session_hash": self._session}
        response = await self._http.post(f"{_API}queue/join", json=body)
        if response.status_code != 200:
            raise LoadError(f"{question}: the queue answered {response.status_code}: {response.text[:200]}")


def client(url: str) -> httpx.AsyncClient:
    """A client for as many connections as there are visitors, which takes no proxy from the environment."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
    return httpx.AsyncClient(base_url=url, timeout=_TIMEOUT_S, limits=limits, trust_env=False)


@contextmanager
def served(index: Path, log: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """A chat page in a process of its own: its address, and the process's number.

    Args:
        log: file that takes its standard error.
        environment: variables for it alone.

    Raises:
        LoadError: it did not start, or did not end as it should.
    """
    command = [sys.executable, "-m", "evals.cli", "chat", "--index", str(index), "--port", "0", "--json"]
    with log.open("wb") as errors:
        process = subprocess.Popen(command, env=os.environ | environment, stdout=subprocess.PIPE, stderr=errors, text=True)
    try:
        yield _address(process, log), process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=_STOP_S)
    if process.returncode != 0:
        raise LoadError(f"the server ended with {process.returncode}: {log.read_text(errors='replace')[-500:]}")


def _address(process: subprocess.Popen[str], log: Path) -> str:
    said = ""
    while not said.rstrip().endswith("}"):
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise LoadError(f"the server did not start: {log.read_text(errors='replace')[-500:]}")
        said += line
    return str(json.loads(said)["url"])


async def _events(stream: httpx.Response) -> AsyncIterator[dict[str, Any]]:
    async for line in stream.aiter_lines():
        if line.startswith("data: "):
            event: dict[str, Any] = json.loads(line.removeprefix("data: "))
            if event["msg"] == "unexpected_error":
                raise LoadError(str(event.get("message")))
            yield event


def _shown(data: list[Any], seconds: float, first: float) -> Shown:
    html = next(value for value in data if isinstance(value, str) and 'role="log"' in value)
    turns = BeautifulSoup(html, "html.parser").select(".turn")
    questions = tuple(q.get_text() for turn in turns for q in turn.select(".question"))
    said = turns[-1].select(".answer, .refusal, .problem")
    return Shown(questions, "\n".join(part.get_text(" ", strip=True) for part in said), seconds, first)
