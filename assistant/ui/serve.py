"""Serves the chat page until the program is told to stop.

Gradio's own `launch()` is not used: it cannot take a free port, it fetches its own page through whatever proxy the
environment names, and it prints. Its page is mounted on a server of our own instead.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import signal
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.rapporteur import Rapporteur
from assistant.settings import Settings
from assistant.ui.asgi import Application
from assistant.ui.call_bodies import CallBodies
from assistant.ui.calls import ENDPOINTS
from assistant.ui.credentials import Credentials
from assistant.ui.forgetting import Forgetting
from assistant.ui.health import Health
from assistant.ui.login import USER, SignIn
from assistant.ui.offered import Offered, upload_limits
from assistant.ui.page import appearance, build
from assistant.ui.passwords import open_to_others
from assistant.ui.received import VARIABLE
from assistant.ui.seats import Seats
from assistant.ui.security import Guarded, Reachable, is_loopback
from assistant.ui.shelf import Held, Shelf, names_of
from assistant.ui.tools import answer_in_json, check_installed
from corpus.errors import IndexMissing, RapporteurError, SettingsError
from index.catalog import Catalog

if TYPE_CHECKING:
    from fastapi import Request

log = logging.getLogger(__name__)

_START_S = 30.0
_STOP_S = 5.0
_GRACE_S = 1
# Conversations that are kept, those of windows closed within the hour among them: the one unused longest goes first.
_SESSIONS, _SESSIONS_A_USER = 1_000, 10


def serve(r: Rapporteur, listening: Callable[[str], None], stop: threading.Event | None = None, *, others: Sequence[Rapporteur] = ()) -> None:
    """Serves the chat page on `r.settings.host` and `port`; returns after Ctrl-C, SIGTERM or `stop`.

    Args:
        listening: called once with the page's address when the page can be opened.
        stop: ends the serving when it is set; None makes one.
        others: further indexes for visitors to choose; all is done as the settings of `r` say.

    Raises:
        SettingsError: the address or the port cannot be listened on, other machines reach it and no one would have to sign
            in, or a setting can't be met.
    """
    ended = stop or threading.Event()
    check_exposure(r.settings)
    credentials = Credentials(r.settings.auth) if r.settings.auth else None
    if r.settings.mcp:
        check_installed()
    with _received(r.settings), bound(r.settings.host, r.settings.port) as listener, _signals(ended):
        served = (r, *others)
        page = build(_shelf(served, r.settings), r.settings)
        server, thread = _started(application(page, r.settings, credentials, lambda: check_indexes(served)), listener)
        warming = threading.Thread(target=warm_up, args=(served,), name="warm-up", daemon=True)
        try:
            warming.start()
            listening(address(r.settings.host, listener.getsockname()[1]))
            # A wait without end would not be woken by signals on every platform.
            while thread.is_alive() and not ended.wait(0.5):
                pass
        finally:
            _end(page, server, thread)
            warming.join(_STOP_S)


@contextmanager
def _received(settings: Settings) -> Iterator[None]:
    """Within, what visitors send goes to a folder that no other user of the machine can read, and that is gone afterwards."""
    if not settings.allow_upload:
        yield
        return
    before = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory(prefix="rapporteur-") as folder:
        os.environ[VARIABLE] = folder
        try:
            yield
        finally:
            os.environ.pop(VARIABLE, None)
            if before is not None:
                os.environ[VARIABLE] = before


def _shelf(served: Sequence[Rapporteur], settings: Settings) -> Shelf:
    names = names_of([one.index.folder.resolve().as_posix() for one in served])
    return Shelf([Held(name, one, Offered.of(settings, _scope(one), one.index.folder)) for name, one in zip(names, served, strict=True)])


def _scope(r: Rapporteur) -> str:
    """A short name of the index, by which a browser tells its conversations from those on another one."""
    return hashlib.sha256(str(r.index.folder.resolve()).encode()).hexdigest()[:12]


def application(page: Any, settings: Settings, credentials: Credentials | None, healthy: Callable[[], object]) -> Application:
    """The page as an ASGI application: Gradio's, with everything turned off that it doesn't need, within the layers of our own.

    Args:
        page: as `build` makes it.
        settings: the names it is served under, the tools, the number of visitors.
        credentials: who may enter; None lets everyone in.
        healthy: raises a `RapporteurError` where the index cannot be read.

    Raises:
        SettingsError: the tools can't be served.
    """
    import gradio as gr
    from fastapi import FastAPI

    from assistant.ui.endpoints import functions

    limits = upload_limits(settings)
    page.state_session_capacity = max(_SESSIONS, _SESSIONS_A_USER * settings.max_users)
    outer = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    gr.mount_gradio_app(
        outer, page, "/", footer_links=[], run_history=False, allowed_paths=[], show_error=False, max_file_size=limits.size if limits else 1_000, ssr_mode=False,
        enable_monitoring=False, pwa=False, mcp_server=settings.mcp, auth_dependency=_user if credentials else None, **appearance(),
    )  # fmt: skip
    if settings.mcp:
        answer_in_json(page)
    needed = Reachable(CallBodies(Forgetting(outer, page), functions()), ENDPOINTS, mcp=settings.mcp, upload=limits is not None)
    within: Application = Seats(needed, settings.max_users)
    entered = SignIn(within, credentials) if credentials else within
    # A form has some bytes around each file.
    return Health(Guarded(entered, settings.host, settings.allowed_hosts, upload=limits.files * (limits.size + 4_096) if limits else 0), healthy)


def _user(request: Request) -> str | None:
    """Who has signed in, for Gradio: it refuses a request without one itself, should a layer ever let one pass."""
    user = request.scope.get(USER)
    return user if isinstance(user, str) else None


def check_exposure(settings: Settings) -> None:
    """Refuses to show the records to whoever reaches the address, unless that is wanted; warns of what else others could see.

    Raises:
        SettingsError: other machines reach the address, and no one would have to sign in.
    """
    reached = not is_loopback(settings.host.strip("[]"))
    if reached and settings.auth is None and not settings.allow_anonymous:
        raise SettingsError(
            "host", f"{settings.host} can be reached from other machines, and whoever reaches it could read the records",
            "let users sign in with --auth FILE (rapporteur password FILE USER makes one), or give --allow-anonymous",
        )  # fmt: skip
    if reached and settings.auth is not None:
        log.warning("passwords can be read on their way to %s: put a server that speaks HTTPS before it (docs/serving.md)", settings.host)
    if settings.auth is not None and settings.auth.is_file() and open_to_others(settings.auth):
        log.warning("%s can be read by other users of this machine; chmod 600 closes it", settings.auth)


def check_index(folder: Path) -> None:
    """Whether the index in `folder` can be read, by opening its catalog anew.

    Raises:
        StoreError: it can't.
    """
    catalog = Catalog(folder / "catalog.sqlite")
    if not catalog.exists:
        raise IndexMissing(str(folder))
    try:
        catalog.check_schema()
    finally:
        catalog.close()


def warm_up(served: Sequence[Rapporteur]) -> None:
    """Loads the model and the vectors, so that the first visitor doesn't wait for them. What is wrong is only logged."""
    for r in served:
        try:
            r.search("conference", 1)
        except RapporteurError as error:
            log.warning("the first answer will show this: %s", error)


def check_indexes(served: Sequence[Rapporteur]) -> None:
    """Raises what `check_index` raises of the first index that cannot be read."""
    for r in served:
        check_index(r.index.folder)


@contextmanager
def bound(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that listens on the address; port 0 takes a free one.

    Raises:
        SettingsError: there is no such address, or the port is taken or not allowed.
    """
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.socket(family, kind, protocol) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(where)
            listener.listen(128)
            yield listener
    except socket.gaierror as error:
        raise SettingsError("host", f"{host} is no address of this machine", "give another with --host, such as 127.0.0.1") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SettingsError("port", f"{port} is taken by another program", "give another with --port; 0 takes a free one") from error
        if error.errno == errno.EACCES:
            raise SettingsError("port", f"{port} needs rights that the program doesn't have", "give one above 1023 with --port") from error
        if error.errno == errno.EADDRNOTAVAIL:
            raise SettingsError("host", f"{host} is no address of this machine", "give another with --host, such as 127.0.0.1") from error
        raise


def address(host: str, port: int) -> str:
    """The URL that opens the page on this machine."""
    plain = host.strip("[]")
    named = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(plain, f"[{plain}]" if ":" in plain else plain)  # noqa: S104 - compared, not bound
    return f"http://{named}:{port}/"


def _started(application: Application, listener: socket.socket) -> tuple[Any, threading.Thread]:
    import uvicorn

    config = uvicorn.Config(application, log_config=None, access_log=False, server_header=False, lifespan="on", timeout_graceful_shutdown=_GRACE_S)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="chat page", daemon=True)
    thread.start()
    until = time.monotonic() + _START_S
    while not server.started:
        if not thread.is_alive() or time.monotonic() > until:
            raise SettingsError("chat page", "the server did not start", "run it again with --verbose to see why")
        time.sleep(0.01)
    return server, thread


def _end(page: Any, server: Any, thread: threading.Thread) -> None:
    # Open pages hold a stream each that never ends by itself; cutting them off is no error worth a line.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    page.close(verbose=False)
    server.should_exit = True
    thread.join(_STOP_S)


@contextmanager
def _signals(ended: threading.Event) -> Iterator[None]:
    """Within, Ctrl-C and SIGTERM set `ended`; a second one has its usual effect."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def told(_number: int, _frame: object) -> None:
        ended.set()
        restore()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    before = {number: signal.signal(number, told) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        restore()
