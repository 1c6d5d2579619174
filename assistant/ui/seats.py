"""How many visitors may have the page open at once: each browser takes a seat, and gives it back when it has left."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from assistant.ui.asgi import HTML, Application, Message, Receive, Scope, Send, header, respond, wants_page
from assistant.ui.cookies import cookie, set_cookie, spoken_to
from assistant.ui.front_pages import POLICY, full_html

COOKIE = "rapporteur_seat"
# A page that is loading has no stream open yet; nor has one whose stream is being opened again.
_KEPT_S = 30.0
_STREAM = "/gradio_api/heartbeat/"


@dataclass(slots=True)
class _Seat:
    seen: float
    streams: int = 0


class Seats:
    """The layer that opens the page to so many browsers at once, and tells the others that it is full.

    Only a browser that shows the page takes one: not a program that looks whether the page is there, nor a page of another site that
    names this one as a picture. A seat is kept while a page of that browser has its stream open, which Gradio's pages have as long as
    they are shown.

    Args:
        application: the page.
        limit: how many browsers.
        clock: seconds, never going back.
    """

    def __init__(self, application: Application, limit: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._application = application
        self._limit = limit
        self._clock = clock
        self._seats: dict[str, _Seat] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._application(scope, receive, send)
        elif scope["path"] == "/" and _opens(scope):
            await self._opened(scope, receive, send)
        elif scope["path"].startswith(_STREAM):
            await self._streaming(scope, receive, send)
        else:
            await self._application(scope, receive, send)

    async def _opened(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = cookie(scope, COOKIE) or ""
        self._leave_empty()
        if name not in self._seats:
            if len(self._seats) >= self._limit:
                page = full_html(spoken_to(scope))
                told = [(b"retry-after", str(int(_KEPT_S)).encode()), (b"content-security-policy", POLICY.encode())]
                await respond(send, 503, page, HTML, told)
                return
            name = secrets.token_urlsafe(16)
            self._seats[name] = _Seat(self._clock())
        self._seats[name].seen = self._clock()
        kept = set_cookie(scope, COOKIE, name)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), kept]}
            await send(message)

        await self._application(scope, receive, sending)

    async def _streaming(self, scope: Scope, receive: Receive, send: Send) -> None:
        seat = self._seats.get(cookie(scope, COOKIE) or "")
        if seat is None:  # a program's, or of a page that lost its seat: what it asks waits in the queue like any question
            await self._application(scope, receive, send)
            return
        seat.streams += 1
        try:
            await self._application(scope, receive, send)
        finally:
            seat.streams -= 1
            seat.seen = self._clock()

    def _leave_empty(self) -> None:
        """Gives back the seats of those who have left."""
        now = self._clock()
        self._seats = {name: seat for name, seat in self._seats.items() if seat.streams or now - seat.seen < _KEPT_S}


def _opens(scope: Scope) -> bool:
    """Whether the page is asked for to be shown, as far as the browser tells (Fetch Metadata Request Headers, section 2.1)."""
    return wants_page(scope) and header(scope, b"sec-fetch-dest") in (None, "document")
