"""What the layers around Gradio's application share: the types of ASGI, and small answers of our own.

A layer is an ASGI application that holds the next one: it answers a request itself or passes it on (ASGI specification 3.0).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = Iterable[tuple[bytes, bytes]]

TEXT, HTML, JSON = b"text/plain; charset=utf-8", b"text/html; charset=utf-8", b"application/json"


class TooLarge(Exception):  # noqa: N818 - a signal between layers, never shown
    """A request's body is larger than is read."""


def header(scope: Scope, name: bytes) -> str | None:
    """The first header of that name (in lower case); None where there is none."""
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), None)


def address(scope: Scope) -> str:
    """Where a request comes from, as the server knows it; empty where it doesn't."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def wants_page(scope: Scope) -> bool:
    """Whether a request asks for a page, as browsers do, and not for whatever there is, as programs do."""
    return "text/html" in (header(scope, b"accept") or "").lower()


async def respond(send: Send, status: int, body: bytes = b"", kind: bytes = TEXT, headers: Headers = ()) -> None:
    """A whole response."""
    told = [(b"content-type", kind), (b"content-length", str(len(body)).encode()), *headers]
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body})


async def body_of(receive: Receive, limit: int) -> bytes:
    """The whole body of a request.

    Raises:
        TooLarge: it has more than `limit` bytes.
    """
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message["type"] == "http.request" and bool(message.get("more_body"))
        if sum(map(len, parts)) > limit:
            raise TooLarge
    return b"".join(parts)
