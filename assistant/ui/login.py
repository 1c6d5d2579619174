"""The layer that lets no one in who has not signed in: a session's cookie from the sign-in page, or HTTP Basic (RFC 7617) for programs.

Without either nothing behind this layer is reached, whatever the path and the method. The session's token is random, kept
as a hash on the server alone, and sent as a cookie that no script and no other site can use.
"""

from __future__ import annotations

import base64
import binascii
import math
from unicodedata import normalize
from urllib.parse import parse_qs, quote

import anyio

from assistant.ui.asgi import HTML, JSON, Application, Receive, Scope, Send, address, body_of, header, respond, wants_page
from assistant.ui.cookies import cookie, set_cookie, spoken_to
from assistant.ui.credentials import SESSION_S, Credentials, Refused
from assistant.ui.front_pages import POLICY, again_html, sign_in_html, signed_in_html

COOKIE = "rapporteur_session"
USER = "rapporteur.user"
"""Key of the ASGI scope under which the layers within find who has signed in."""

_MAX_FORM = 8_192
# A check takes a tenth of a second of a core and 32 MiB: more at once would let anyone take all of both.
_CHECKS = 2
_POLICY = ((b"content-security-policy", POLICY.encode()), (b"x-frame-options", b"DENY"))


class SignIn:
    """The layer around what is for those who have signed in.

    Args:
        application: what they reach.
        credentials: who they may be.
    """

    def __init__(self, application: Application, credentials: Credentials) -> None:
        self._application = application
        self._credentials = credentials
        self._checks = anyio.CapacityLimiter(_CHECKS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        path, method = scope["path"].rstrip("/"), scope["method"]
        token = cookie(scope, COOKIE)
        user = self._credentials.user_of(token) if token else None
        if path == "/login" and method in ("GET", "HEAD"):
            await _form(scope, send, user)
        elif path == "/login" and method == "POST":
            await self._enter(scope, receive, send, token)
        elif path == "/logout" and method == "POST":
            self._credentials.close_session(token or "")
            await respond(send, 303, headers=[(b"location", b"/login"), set_cookie(scope, COOKIE, "", 0)])
        elif user is not None:
            await self._application({**scope, USER: user}, receive, send)
        elif (basic := _basic(scope)) is not None:
            await self._enter_by_header(scope, receive, send, basic)
        else:
            await _turned_away(scope, send)

    async def _enter(self, scope: Scope, receive: Receive, send: Send, former: str | None) -> None:
        form = _fields((await body_of(receive, _MAX_FORM)).decode("utf-8", "replace"))
        user, password = normalize("NFC", form.get("username", "")), form.get("password", "")
        try:
            await anyio.to_thread.run_sync(self._credentials.check, user, password, address(scope), limiter=self._checks)
        except Refused as refused:
            await _refused(scope, send, refused, page=wants_page(scope))
            return
        self._credentials.close_session(former or "")
        kept = set_cookie(scope, COOKIE, self._credentials.open_session(user), int(SESSION_S))
        if wants_page(scope):
            await respond(send, 303, headers=[(b"location", _after(scope).encode()), kept])
        else:
            await respond(send, 200, b'{"success": true}', JSON, [kept])

    async def _enter_by_header(self, scope: Scope, receive: Receive, send: Send, basic: tuple[str, str]) -> None:
        try:
            await anyio.to_thread.run_sync(self._credentials.check_again, *basic, address(scope), limiter=self._checks)
        except Refused as refused:
            await _refused(scope, send, refused, page=False)
            return
        await self._application({**scope, USER: basic[0]}, receive, send)


async def _form(scope: Scope, send: Send, user: str | None) -> None:
    spoken = spoken_to(scope)
    page = signed_in_html(spoken, user) if user is not None else sign_in_html(spoken, _after(scope))
    await respond(send, 200, b"" if scope["method"] == "HEAD" else page, HTML, _POLICY)


async def _turned_away(scope: Scope, send: Send) -> None:
    where = scope["path"] + ("?" + scope["query_string"].decode("latin-1") if scope.get("query_string") else "")
    opened = scope["method"] in ("GET", "HEAD") and scope["path"] == "/" and wants_page(scope)
    if opened and header(scope, b"sec-fetch-site") == "cross-site":
        await respond(send, 401, again_html(where), HTML, (*_challenge(scope), *_POLICY))
    elif opened:
        await respond(send, 303, headers=[(b"location", f"/login?next={quote(where, safe='')}".encode())])
    else:
        await respond(send, 401, b"Sign in first.", headers=_challenge(scope))


async def _refused(scope: Scope, send: Send, refused: Refused, *, page: bool) -> None:
    seconds = math.ceil(refused.wait)
    status, headers = (429, [(b"retry-after", str(seconds).encode())]) if seconds else (401, _challenge(scope))
    if page:
        html = sign_in_html(spoken_to(scope), _after(scope), wrong=True, wait=seconds)
        await respond(send, status, html, HTML, [*headers, *_POLICY])
    else:
        line = f"Too many attempts have failed; try again in {seconds} s." if seconds else "The user name or the password is wrong."
        await respond(send, status, line.encode(), headers=headers)


def _challenge(scope: Scope) -> list[tuple[bytes, bytes]]:
    # To its own scripts' requests a browser would answer this with a window of its own, where only the page can sign in.
    scheme = b"Session" if header(scope, b"sec-fetch-mode") is not None else b"Basic"
    return [(b"www-authenticate", scheme + b' realm="Rapporteur", charset="UTF-8"')]


def _basic(scope: Scope) -> tuple[str, str] | None:
    scheme, _, value = (header(scope, b"authorization") or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(value.strip(), validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return (normalize("NFC", user), password) if colon else ("", "")


def _fields(encoded: str) -> dict[str, str]:
    """The fields of a form or a query; none where there are more than we ever send."""
    try:
        return {name: values[0] for name, values in parse_qs(encoded, keep_blank_values=True, max_num_fields=10).items()}
    except ValueError:
        return {}


def _after(scope: Scope) -> str:
    """What is opened after signing in: the page, with what its address named. Never another site's."""
    path, question, query = _fields(scope.get("query_string", b"").decode("latin-1")).get("next", "/").partition("?")
    if path != "/":
        return "/"
    return "/" + (question + quote(query, safe="=&%+-._~") if question else "")
