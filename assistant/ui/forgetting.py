"""Lets go of what Gradio keeps of visitors who have left and of calls that were answered.

Measured with Gradio 6.31: each session, and each call to an endpoint is one, leaves 70 kB that only the ten thousandth after
it takes away, and an entry in the queue's own books that nothing does.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

from assistant.ui.asgi import Application, Message, Receive, Scope, Send
from assistant.ui.call_bodies import CALLS

RETURN_S = 3_600.0
"""Seconds for which a conversation waits for its window to be connected again, as Gradio has it."""

UNREAD_S = 600.0
"""Seconds for which an answer waits for the program that called."""

_READ_S = 30.0
_EVERY_S = 30.0
_WINDOWS = "/gradio_api/heartbeat/"


class Forgetting:
    """The layer that sees who comes and leaves.

    Args:
        application: Gradio's.
        page: its `Blocks`.
        clock: seconds, never going back.
    """

    def __init__(self, application: Application, page: Any, clock: Callable[[], float] = time.monotonic) -> None:
        self._application = application
        self._page = page
        self._clock = clock
        self._streams: Counter[str] = Counter()
        self._left: dict[str, float] = {}
        self._next = clock() + _EVERY_S

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].rstrip("/") if scope["type"] == "http" else ""
        if path.startswith(_WINDOWS):
            with self._reading(path.removeprefix(_WINDOWS), RETURN_S):
                await self._application(scope, receive, send)
        elif path.startswith(CALLS) and path.count("/") == CALLS.count("/") + 1:
            with self._reading(path.rpartition("/")[2], _READ_S):
                await self._application(scope, receive, send)
        elif path.startswith(CALLS):
            await self._application(scope, receive, self._noting(send))
        else:
            await self._application(scope, receive, send)

    @contextmanager
    def _reading(self, session: str, seconds: float) -> Iterator[None]:
        """Within, a stream of the session is open. A window that connects again may have two for a while, since that the first one's
        connection is dead is noticed late: when the last one ends, the session is left."""
        self._streams[session] += 1
        self._left.pop(session, None)
        self._reopen(session)
        try:
            yield
        finally:
            self._streams[session] -= 1
            if self._streams[session]:
                self._reopen(session)
            else:
                del self._streams[session]
                self._leave(session, seconds)

    def _reopen(self, session: str) -> None:
        """Takes back what Gradio notes of a session when any stream of it ends, and never takes back: that its window is closed."""
        kept = self._page.state_holder.session_data.get(session)
        if kept is not None:
            kept.is_closed = False

    def _noting(self, send: Send) -> Send:
        """`send`, which notes the call that the response names: it is a session of its own."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.body":
                told = _json(message.get("body", b""))
                if isinstance(told, dict) and isinstance(told.get("event_id"), str):
                    self._leave(told["event_id"], UNREAD_S)
            await send(message)

        return sending

    def _leave(self, session: str, seconds: float) -> None:
        """Notes when the session is to be forgotten, if Gradio keeps anything of it: whatever else is asked for adds nothing here."""
        now = self._clock()
        if any(session in kept for kept in self._books()):
            self._left[session] = now + seconds
        if now >= self._next:
            self._next = now + _EVERY_S
            for other in [name for name, until in self._left.items() if until <= now]:
                self._forget(other)

    def _forget(self, session: str) -> None:
        queue = self._page._queue  # noqa: SLF001 - Gradio has no public way to it
        if any(event in queue.event_ids_to_events for event in queue.pending_event_ids_session.get(session, ())):
            return  # still being answered: seen to again
        del self._left[session]
        for kept in self._books():
            kept.pop(session, None)

    def _books(self) -> tuple[MutableMapping[str, Any], ...]:
        """What Gradio keeps, by session."""
        queue, states = self._page._queue, self._page.state_holder  # noqa: SLF001 - as above
        return queue.pending_event_ids_session, queue.pending_messages_per_session, states.session_data, states.time_last_used


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
