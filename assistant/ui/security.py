"""What the chat page's server refuses and forbids, whatever Gradio would allow. An ASGI application around Gradio's.

Measured with Gradio 6.31: the page fetches remote pictures, media and styles that a text names, any cached file can be
had by its URL, private endpoints answer plain HTTP requests, and a page on another site that points its own name to
127.0.0.1 can read the answers. The headers and the two refusals below close these.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        # Gradio's page sets styles and starts itself from inline code, and evaluates the templates of its components.
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "form-action 'self'",
        "base-uri 'self'",
        "frame-ancestors 'none'",
    )
)
"""Sent as a header, so that it holds before the first byte of the page and for every other response too."""

_HEADERS = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    # Answers quote records: no copy of them stays in a cache on disk.
    (b"cache-control", b"no-store"),
)

_API = "/gradio_api/"
# What the page itself calls. Uploads, cached files, proxying, streams and the rest are not reachable at all.
_CALLED = ("queue/", "heartbeat/", "cancel", "reset", "startup-events", "info", "app_id", "theme.css")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Guarded:
    """Gradio's application behind the page's own rules.

    Args:
        application: the application to guard.
        host: the address that the server listens on. On a loopback address only requests to a name of this machine
            are answered (DNS rebinding); on any other the names that lead here are not known and all are.
    """

    def __init__(self, application: Application, host: str) -> None:
        self._application = application
        plain = host.strip("[]").lower()
        self._names = _LOOPBACK | {plain} if is_loopback(plain) else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._application(scope, receive, send)
        elif scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
        elif self._names is not None and host_name(scope) not in self._names:
            await _refuse(send, 421, b"This page answers on this machine only.")
        elif not reachable(scope["path"]):
            await _refuse(send, 404, b"Not found.")
        else:
            await self._application(scope, receive, _with_headers(send, scope["path"]))


def is_loopback(host: str) -> bool:
    """Whether an address or name, without brackets, is one of this machine only."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def host_name(scope: Scope) -> str:
    """The name that a request is addressed to, without the port; empty where there is none or it makes no sense."""
    for name, value in scope["headers"]:
        if name == b"host":
            try:
                return urlsplit("//" + value.decode("latin-1")).hostname or ""
            except ValueError:
                return ""
    return ""


def reachable(path: str) -> bool:
    """Whether a request path is one that the chat page needs."""
    if path.rstrip("/") in ("/login", "/logout") or path.startswith("/monitoring"):
        return False
    return not path.startswith(_API.rstrip("/")) or (path.startswith(_API) and path.removeprefix(_API).startswith(_CALLED))


def _with_headers(send: Send, path: str) -> Send:
    # The program's own files may be cached; they hold nothing of anyone's.
    added = _HEADERS[:-1] if path.startswith(("/assets/", "/static/", "/svelte/")) else _HEADERS
    names = {name for name, _ in added}

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in names]
            message = {**message, "headers": [*kept, *added]}
        await send(message)

    return sending


async def _refuse(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *_HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
