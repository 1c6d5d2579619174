"""What the server refuses before Gradio sees it, and the headers that every response bears."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from assistant.ui.security import Guarded, Reachable
from tests.assistant.ui.asgi_client import inside, request


async def inner(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": [(b"Cache-Control", b"max-age=60"), (b"x-own", b"1")]})
    await send({"type": "http.response.body", "body": b"inside"})


def get(path: str = "/", host: str | None = "127.0.0.1:7860", listens_on: str = "127.0.0.1", kind: str = "http") -> list[Any]:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.request"}

    headers = [] if host is None else [(b"host", host.encode())]
    asyncio.run(Guarded(Reachable(inner, ("ask_records",)), listens_on)({"type": kind, "method": "GET", "path": path, "headers": headers}, receive, send))
    return sent


@pytest.mark.parametrize("host", ["127.0.0.1:7860", "127.0.0.1", "localhost:7860", "LOCALHOST", "[::1]:7860"])
def test_this_machine_is_answered(host: str) -> None:
    assert get(host=host)[0]["status"] == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:7860", "127.0.0.1.evil.example", "localhost@evil.example", "[::1", "", None])
def test_a_foreign_name_for_this_machine_is_refused(host: str | None) -> None:
    start, body = get(host=host)
    assert start["status"] == 421
    assert b"inside" not in body["body"]


def test_a_page_for_others_is_answered_under_any_name() -> None:
    assert get(host="records.example.org", listens_on="0.0.0.0")[0]["status"] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/upload", "/gradio_api/file=/etc/passwd", "/gradio_api/file/x", "/gradio_api/proxy=http://evil.example/", "/gradio_api/run/asked",
        "/gradio_api/call/asked", "/gradio_api/stream/x", "/gradio_api/runs", "/gradio_api/openapi.json", "/gradio_api/component_server", "/gradio_api",
        "/gradio_api/vibe-edit/", "/monitoring/summary", "/login", "/login/", "/logout", "/openapi.json", "/docs", "/gradio_api/mcp", "/gradio_api/mcp/",
        "/gradio_api/call/", "/gradio_api/call/ask_records/x/y", "/gradio_api/call/v2/ask_records", "/gradio_api/call/read_record", "/gradio_apiqueue/", "//",
    ],
)  # fmt: skip
def test_what_the_page_does_not_need_is_not_there(path: str) -> None:
    assert get(path)[0]["status"] == 404


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/config",
        "/assets/index.js",
        "/theme.css",
        "/gradio_api/queue/join",
        "/gradio_api/heartbeat/abc",
        "/gradio_api/cancel",
        "/gradio_api/info",
        "/gradio_api/call/ask_records",
        "/gradio_api/call/ask_records/ab12",
    ],
)
def test_what_the_page_needs_is_there(path: str) -> None:
    assert get(path)[0]["status"] == 200


@pytest.mark.parametrize(("path", "host"), [("/", "localhost"), ("/gradio_api/upload", "localhost"), ("/", "evil.example")])
def test_every_response_bears_the_policy(path: str, host: str) -> None:
    headers = dict(get(path, host)[0]["headers"])
    policy = headers[b"content-security-policy"].decode()
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "http" not in policy
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"cache-control"] == b"no-store"


def test_the_program_s_own_files_may_be_cached() -> None:
    names = [name.lower() for name, _ in get("/assets/index.js")[0]["headers"]]
    assert names.count(b"cache-control") == 1
    assert dict(get("/assets/index.js")[0]["headers"])[b"Cache-Control"] == b"max-age=60"


def test_web_sockets_are_closed() -> None:
    assert get(kind="websocket") == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("listens_on", ["[::1]", "::1", "127.0.0.2", "LOCALHOST"])
def test_every_loopback_address_refuses_foreign_names(listens_on: str) -> None:
    assert get(host="records.example:7860", listens_on=listens_on)[0]["status"] == 421
    assert get(host="localhost:7860", listens_on=listens_on)[0]["status"] == 200


@pytest.mark.parametrize("origin", ["http://127.0.0.1:7860", "HTTP://127.0.0.1:7860", None])
def test_the_page_s_own_requests_are_answered(origin: str | None) -> None:
    headers = {} if origin is None else {"origin": origin}
    assert request(Guarded(inside, "127.0.0.1"), "POST", "/gradio_api/queue/join", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "", "http://127.0.0.1:9", "http://[", "http://127.0.0.1:7860.evil.example", "127.0.0.1:7860"]
)
@pytest.mark.parametrize("listens_on", ["127.0.0.1", "0.0.0.0"])
def test_a_page_of_another_site_is_refused(origin: str, listens_on: str) -> None:
    for method in ("GET", "POST", "OPTIONS"):
        told = request(Guarded(inside, listens_on), method, "/gradio_api/queue/join", headers={"origin": origin})
        assert told.status_code == 403
        assert b"inside" not in told.content


def test_names_that_are_allowed_are_answered_and_then_no_others() -> None:
    guarded = Guarded(inside, "0.0.0.0", ("records.example.org",))
    for host, status in (("records.example.org", 200), ("RECORDS.example.org:443", 200), ("127.0.0.1", 200), ("evil.example", 421)):
        assert request(guarded, "GET", "/", headers={"host": host}).status_code == status
    behind = {"host": "127.0.0.1:7860", "origin": "https://records.example.org"}
    assert request(guarded, "POST", "/", headers=behind).status_code == 200, "a proxy may tell the server another name than the browser"


async def chunks(count: int) -> Any:
    for _ in range(count):
        yield b"x" * 1024


def test_a_request_that_is_too_large_is_refused_whether_or_not_it_says_so() -> None:
    guarded = Guarded(inside, "127.0.0.1")
    assert request(guarded, "POST", "/", content=b"x" * 262_144).status_code == 200
    assert request(guarded, "POST", "/", content=b"x" * 262_145).status_code == 413
    assert request(guarded, "POST", "/", content=chunks(300)).status_code == 413
    kept = "/gradio_api/queue/join"
    assert request(guarded, "POST", kept, content=b"x" * 5_000_000).status_code == 200, "a conversation that the browser has kept comes back"
    assert request(guarded, "POST", kept, content=b"x" * 7_000_000).status_code == 413
    assert request(guarded, "POST", "/", content=chunks(3), headers={"content-length": "9" * 5_000}).status_code == 413


def test_a_policy_from_within_is_kept_beside_the_page_s() -> None:
    async def strict(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-security-policy", b"default-src 'none'")]})
        await send({"type": "http.response.body", "body": b""})

    assert len(request(Guarded(strict, "127.0.0.1"), "GET", "/").headers.get_list("content-security-policy")) == 2


def test_tools_are_called_by_post_alone() -> None:
    needed = Reachable(inside, mcp=True)
    assert request(needed, "POST", "/gradio_api/mcp/").status_code == 200
    assert request(needed, "GET", "/gradio_api/mcp/").status_code == 405
    for path in ("/gradio_api/mcp/sse", "/gradio_api/mcp/messages/", "/gradio_api/mcp/schema", "/gradio_api/mcpx"):
        assert request(needed, "POST", path).status_code == 404
