"""Cookies of the server's own layers: read from a request, and set so that no script and no other site can use them."""

from __future__ import annotations

from urllib.parse import parse_qsl

from assistant.ui.asgi import Scope, header
from assistant.ui.masthead import language_of
from corpus.languages import Language


def cookies(scope: Scope) -> dict[str, str]:
    """The cookies of a request, by name, whatever stands between them: other programs of the site set theirs as they like, and what a
    browser sends is split at `;` and the first `=` (RFC 6265, section 5.4). Of two of one name the last counts, as for Gradio."""
    pairs = (pair.partition("=") for name, value in scope["headers"] if name == b"cookie" for pair in value.decode("latin-1").split(";"))
    return {key.strip(" \t"): value.strip(" \t") for key, equals, value in pairs if equals and key.strip(" \t")}


def cookie(scope: Scope, name: str) -> str | None:
    """One cookie of a request; None where it bears none of that name."""
    return cookies(scope).get(name)


def set_cookie(scope: Scope, name: str, value: str, seconds: int | None = None) -> tuple[bytes, bytes]:
    """The header that sets a cookie: for this site alone, over HTTPS alone where the request came so.

    Args:
        seconds: how long it is kept; None keeps it until the browser is closed, 0 takes it away.
    """
    kept = "" if seconds is None else f"; Max-Age={seconds}"
    secure = "; Secure" if scope.get("scheme") == "https" else ""
    return b"set-cookie", f"{name}={value}{kept}; Path=/; HttpOnly; SameSite=Strict{secure}".encode()


def spoken_to(scope: Scope) -> Language:
    """The language of the six in which to answer a browser, told as the chat page tells it."""
    query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
    return language_of(query, cookies(scope), header(scope, b"accept-language"))
