"""Of the real application: without a session no route of it is reached, and with one none but what is needed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.routing import BaseRoute, Mount

from assistant import Rapporteur, Settings
from assistant.ui.asgi import Application
from assistant.ui.calls import ENDPOINTS
from assistant.ui.credentials import Credentials
from assistant.ui.page import build
from assistant.ui.passwords import hashed, write_users
from assistant.ui.security import Reachable
from assistant.ui.serve import application
from tests.assistant.ui.asgi_client import inside, request
from tests.assistant.ui.engines import shelf_of

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("auth") / "users"
    write_users(path, {"ana": hashed("a lamp in fog", ln=14)})
    return path


@pytest.fixture(scope="module", params=[False, True], ids=["page", "mcp"])
def guarded(request: pytest.FixtureRequest, sample_index: Path, users: Path) -> Iterator[tuple[Application, Any]]:
    settings = Settings(auth=users, mcp=request.param)
    with Rapporteur.open(sample_index, settings=settings) as r:
        page = build(shelf_of(r), settings)
        yield application(page, settings, Credentials(users), lambda: None), page
        page.close(verbose=False)


def mounted(layer: Any) -> Any:
    """Gradio's application, within all the layers."""
    while hasattr(layer, "_application"):
        layer = layer._application
    return next(route.app for route in layer.routes if isinstance(route, Mount))


def paths(routes: list[BaseRoute], before: str = "") -> Iterator[str]:
    """Every path of an application, with something in the place of each parameter."""
    for route in routes:
        here = before + re.sub(r"\{[^}]*\}", "x", getattr(route, "path", ""))
        if isinstance(route, Mount):
            yield here
            yield here + "/x"
            yield from paths(list(route.routes), here)
        elif hasattr(route, "original_router"):  # FastAPI keeps a router that was included as one
            yield from paths(route.original_router.routes, before + getattr(route.include_context, "prefix", ""))
        else:
            yield here


def test_without_a_session_every_route_says_sign_in(guarded: tuple[Application, Any]) -> None:
    app, page = guarded
    known = sorted(set(paths(mounted(app).routes)) - {"/login", "/login/", "/logout", "/logout/", ""})
    assert len(known) > 50, "the routes were not found"
    assert page.mcp_server == ("/gradio_api/mcp" in known)
    assert {"/config", "/gradio_api/upload", "/gradio_api/queue/join", "/gradio_api/file=x", "/gradio_api/call/x"} <= set(known)
    answered = [(method, path, told.status_code) for path in known for method in METHODS if (told := request(app, method, path)).status_code not in (401, 303)]
    assert answered == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
def test_signing_in_and_out_answer_to_nothing_else(guarded: tuple[Application, Any], method: str) -> None:
    told = request(guarded[0], method, "/logout")
    assert told.status_code == 401
    form = request(guarded[0], method, "/login")
    assert form.status_code == (200 if method == "GET" else 401)
    assert "gradio" not in form.text


def test_web_sockets_are_closed_before_anything_is_looked_at(guarded: tuple[Application, Any]) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    for path in ("/", "/health", "/gradio_api/queue/join"):
        asyncio.run(guarded[0]({"type": "websocket", "path": path, "headers": [(b"host", b"127.0.0.1")]}, receive, send))
    assert sent == [{"type": "websocket.close", "code": 1008}] * 3


def test_with_a_session_only_what_is_needed_is_there(guarded: tuple[Application, Any]) -> None:
    app, page = guarded
    needed = Reachable(inside, ENDPOINTS, mcp=page.mcp_server)
    reached = {path for path in paths(mounted(app).routes) if path.startswith("/gradio_api") and needed.reaches(path)}
    allowed = re.compile(
        r"/gradio_api/(queue/(join|data)|heartbeat/x|cancel|reset/?|startup-events|info/?|app_id/?|theme\.css)"
        + ("|/gradio_api/mcp/?" if page.mcp_server else "")
    )
    assert [path for path in reached if not allowed.fullmatch(path)] == []
    for path in (
        "/gradio_api/upload",
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/call/asked",
        "/gradio_api/mcp/sse",
        "/gradio_api/mcp/schema",
        "/gradio_api/api/ask_records",
    ):
        assert request(app, "POST", path, auth=("ana", "a lamp in fog")).status_code == 404
    assert request(app, "GET", "/config", auth=("ana", "a lamp in fog")).status_code == 200
    if not page.mcp_server:
        assert request(app, "POST", "/gradio_api/mcp/", auth=("ana", "a lamp in fog")).status_code == 404


def test_health_needs_no_session(guarded: tuple[Application, Any]) -> None:
    assert request(guarded[0], "GET", "/health", base="http://10.0.0.7").json() == {"status": "ok"}


@pytest.mark.parametrize("headers", [{"host": "evil.example"}, {"origin": "http://evil.example"}, {"origin": "null"}])
@pytest.mark.parametrize("path", ["/", "/login", "/gradio_api/mcp/", "/gradio_api/call/ask_records"])
def test_other_sites_reach_neither_page_nor_endpoints_nor_tools(guarded: tuple[Application, Any], path: str, headers: dict[str, str]) -> None:
    told = request(guarded[0], "POST", path, headers=headers, auth=("ana", "a lamp in fog"))
    assert told.status_code in (403, 421)


def test_gradio_itself_refuses_who_has_not_signed_in(guarded: tuple[Application, Any]) -> None:
    assert request(mounted(guarded[0]), "GET", "/config").status_code == 401
    assert request(mounted(guarded[0]), "POST", "/gradio_api/queue/join", json={"data": [], "fn_index": 0, "session_hash": "x"}).status_code == 401
