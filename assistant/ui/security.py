"""What the chat page's server refuses and forbids, whatever Gradio would allow. ASGI layers around Gradio's application.

Measured with Gradio 6.31: the page fetches remote pictures, media and styles that a text names, any cached file can be
had by its URL, private endpoints answer plain HTTP requests, a page on another site may read the answers of a server
that is not on a loopback address (Gradio's CORS headers allow any origin there), and one that points its own name to
127.0.0.1 those of one that is. The headers and refusals below close these.
"""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit

from assistant.ui.asgi import Application, Message, Receive, Scope, Send, TooLarge, header, respond

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

_POLICY = (b"content-security-policy", CONTENT_SECURITY_POLICY.encode())
_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    # With `no-referrer` a browser would not tell where a form comes from either.
    (b"referrer-policy", b"same-origin"),
    # Answers quote records: no copy of them stays in a cache on disk.
    (b"cache-control", b"no-store"),
)

_API = "/gradio_api/"
_MCP = "/gradio_api/mcp"
# The page and its files, and what it calls. Uploads, cached files, proxying, streams and the rest are not reachable at all.
_PAGE = frozenset({"/", "/config", "/favicon.ico", "/manifest.json", "/robots.txt", "/theme.css"})
_FOLDERS = ("/assets/", "/static/", "/svelte/")
_CALLED = frozenset({"queue/join", "queue/data", "cancel", "reset", "startup-events", "info", "app_id", "theme.css"})
_STREAM = "heartbeat/"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_UPLOAD = frozenset({"upload", "upload_progress"})
_MAX_BODY = 256 * 1024
# A page may send back a conversation that its browser has kept.
_MAX_EVENT = 6 * 1024 * 1024


class Guarded:
    """The outermost layer: whom a request is addressed to, where it comes from, how large it is, and the headers of every response.

    Args:
        application: the application to guard.
        host: the address that the server listens on. On a loopback address only requests to a name of this machine
            are answered (DNS rebinding); on any other the names that lead here are not known and all are.
        allowed: further names that requests may be addressed to. Where there are some, they and this machine's are all.
        upload: bytes that a request which brings files may have.
    """

    def __init__(self, application: Application, host: str, allowed: Collection[str] = (), *, upload: int = 0) -> None:
        self._application = application
        self._largest = {"/gradio_api/queue/join": _MAX_EVENT, "/gradio_api/upload": upload}
        self._allowed = frozenset(name.lower() for name in allowed)
        plain = host.strip("[]").lower()
        known = is_loopback(plain) or bool(self._allowed)
        self._names = _LOOPBACK | {plain} | self._allowed if known else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._application(scope, receive, send)
        elif scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._http(scope, receive, _with_headers(send, scope["path"]))

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._names is not None and host_name(scope) not in self._names:
            await respond(send, 421, b"This page is not served under that name.")
        elif not self._from_here(scope):
            await respond(send, 403, b"Requests from pages of other sites are not answered.")
        else:
            started = False

            async def sending(message: Message) -> None:
                nonlocal started
                started = True
                await send(message)

            try:
                await self._application(scope, _bounded(scope, receive, self._largest.get(scope["path"].rstrip("/"), _MAX_BODY)), sending)
            except TooLarge:
                if not started:
                    await respond(send, 413, b"The request is too large.")

    def _from_here(self, scope: Scope) -> bool:
        """Whether a request comes from a page of this server, or from no page at all."""
        origin = header(scope, b"origin")
        if origin is None:
            return True
        try:
            there = urlsplit(origin)
            return there.netloc.lower() == (header(scope, b"host") or "").lower() or (there.hostname or "") in self._allowed
        except ValueError:
            return False


class Reachable:
    """The innermost layer: of Gradio's application only what the page and the endpoints need is there.

    Args:
        endpoints: names of the endpoints that may be called.
        mcp: whether the Model Context Protocol is served.
        upload: whether files may be sent.
    """

    def __init__(self, application: Application, endpoints: Collection[str] = (), *, mcp: bool = False, upload: bool = False) -> None:
        self._application = application
        self._endpoints = frozenset(endpoints)
        self._mcp = mcp
        self._called = _CALLED | (_UPLOAD if upload else frozenset())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self.reaches(scope["path"]):
            await respond(send, 404, b"Not found.")
        elif scope["type"] == "http" and scope["path"].startswith(_MCP) and scope["method"] != "POST":
            # Without sessions of its own the protocol needs no other method; Gradio would show a page with links elsewhere.
            await respond(send, 405, b"Use POST.", headers=[(b"allow", b"POST")])
        else:
            await self._application(scope, receive, send)

    def reaches(self, path: str) -> bool:
        """Whether a request path is one that the chat page or an endpoint needs."""
        if path in _PAGE or path.startswith(_FOLDERS):
            return True
        if self._mcp and path.removesuffix("/") == _MCP:
            return True
        called = path.removeprefix(_API)
        return called != path and (called.removesuffix("/") in self._called or called.startswith(_STREAM) or self._is_call(called))

    def _is_call(self, path: str) -> bool:
        """`call/NAME` puts a question, `call/NAME/EVENT` reads its answer."""
        parts = path.split("/")
        return len(parts) in (2, 3) and parts[0] == "call" and parts[1] in self._endpoints


def is_loopback(host: str) -> bool:
    """Whether an address or name, without brackets, is one of this machine only."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def host_name(scope: Scope) -> str:
    """The name that a request is addressed to, without the port; empty where there is none or it makes no sense."""
    try:
        return urlsplit("//" + (header(scope, b"host") or "")).hostname or ""
    except ValueError:
        return ""


def _bounded(scope: Scope, receive: Receive, largest: int) -> Receive:
    """`receive`, which raises TooLarge where more bytes come than a request to this path needs."""
    told = header(scope, b"content-length") or "0"
    if told.isascii() and told.isdigit() and (len(told) > len(str(largest)) or int(told) > largest):
        raise TooLarge
    size = 0

    async def receiving() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > largest:
            raise TooLarge
        return message

    return receiving


def _with_headers(send: Send, path: str) -> Send:
    # The program's own files may be cached; they hold nothing of anyone's.
    added = _HEADERS[:-1] if path.startswith(("/assets/", "/static/", "/svelte/")) else _HEADERS
    names = {name for name, _ in added}

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in names]
            # A policy that comes from within is kept beside this one: a browser obeys both.
            message = {**message, "headers": [*kept, *added, _POLICY]}
        await send(message)

    return sending
