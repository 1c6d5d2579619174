"""`GET /health`, for whatever watches the server: whether the index can be read, and nothing else. No model is loaded for it."""

from __future__ import annotations

import logging
from collections.abc import Callable

import anyio

from assistant.ui.asgi import JSON, Application, Receive, Scope, Send, respond
from corpus.errors import RapporteurError

log = logging.getLogger(__name__)

_PATH = "/health"
_CHECKS = 2


class Health:
    """The layer that answers `/health` to anyone, under any name: it says no more than that the server lives.

    Args:
        application: everything else.
        check: raises a `RapporteurError` where the index cannot be read.
    """

    def __init__(self, application: Application, check: Callable[[], object]) -> None:
        self._application = application
        self._check = check
        # Threads of its own: those of the page may all be busy with answers, which is no reason to call the server dead.
        self._threads = anyio.CapacityLimiter(_CHECKS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != _PATH:
            await self._application(scope, receive, send)
        elif scope["method"] not in ("GET", "HEAD"):
            await respond(send, 405, b"Use GET.", headers=[(b"allow", b"GET, HEAD")])
        else:
            status, body = await self._state()
            await respond(send, status, b"" if scope["method"] == "HEAD" else body, JSON)

    async def _state(self) -> tuple[int, bytes]:
        try:
            await anyio.to_thread.run_sync(self._check, limiter=self._threads)
        except (RapporteurError, OSError) as error:
            log.warning("not healthy: %s", error)
            return 503, b'{"status":"unavailable"}'
        return 200, b'{"status":"ok"}'
