"""The layers that count visitors, tell health, and complete what is posted to an endpoint."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from assistant.ui.asgi import Application
from assistant.ui.call_bodies import CallBodies
from assistant.ui.forgetting import RETURN_S, UNREAD_S, Forgetting
from assistant.ui.health import Health
from assistant.ui.seats import COOKIE, Seats
from corpus.errors import IndexDamaged
from tests.assistant.ui.asgi_client import inside, request


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def seat(application: Application, cookie: str | None = None) -> tuple[int, str | None]:
    """The status of opening the page, and the cookie that it gives."""
    told = request(application, "GET", "/", headers=BROWSER | ({"cookie": cookie} if cookie else {}))
    given = told.headers.get("set-cookie")
    return told.status_code, given.partition(";")[0] if given else None


def test_the_page_is_full_when_as_many_as_may_have_it_open() -> None:
    clock = Clock()
    seats = Seats(inside, 2, clock)
    first, second = seat(seats), seat(seats)
    assert first[0] == second[0] == 200
    assert seat(seats) == (503, None)
    assert seat(seats, first[1])[0] == 200, "who is here may open it again"
    assert seat(seats, f"{COOKIE}=guess") == (503, None)
    told = request(seats, "GET", "/", headers=BROWSER | {"accept-language": "es"})
    assert "llena" in told.text
    assert "retry-after" in told.headers
    assert request(seats, "GET", "/config").status_code == 200, "what is not the page is not counted"
    clock.now += 31
    assert seat(seats)[0] == 200, "whoever came and did not stay has left"


@pytest.mark.parametrize(
    "headers",
    [
        {"accept": "*/*"}, {"accept": "image/avif,image/webp,*/*"}, BROWSER | {"sec-fetch-dest": "image"}, BROWSER | {"sec-fetch-dest": "iframe"},
        BROWSER | {"sec-fetch-dest": "empty"},
    ],
)  # fmt: skip
def test_only_a_browser_that_shows_the_page_takes_a_seat(headers: dict[str, str]) -> None:
    seats = Seats(inside, 1, Clock())
    for method in ("GET", "HEAD"):
        told = request(seats, method, "/", headers=headers)
        assert (told.status_code, "set-cookie" in told.headers) == (200, False)
    request(seats, "HEAD", "/", headers=BROWSER)
    shown = request(seats, "GET", "/", headers=BROWSER | {"sec-fetch-dest": "document"})
    assert COOKIE in shown.headers["set-cookie"]
    assert seat(seats) == (503, None)
    assert request(seats, "GET", "/", headers=headers).status_code == 200, "a watching program is not told that the page is full"


def test_a_seat_is_kept_while_its_page_is_open() -> None:
    clock = Clock()
    inner_open, leave = asyncio.Event(), asyncio.Event()

    async def page(scope: Any, receive: Any, send: Any) -> None:
        if "heartbeat" in scope["path"]:
            inner_open.set()
            await leave.wait()
        await inside(scope, receive, send)

    async def visit() -> list[int]:
        import httpx

        seats = Seats(page, 1, clock)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(seats), base_url="http://127.0.0.1") as here:  # type: ignore[arg-type]
            statuses = [(await here.get("/", headers=BROWSER)).status_code]
            stream = asyncio.create_task(here.get("/gradio_api/heartbeat/abc"))
            await inner_open.wait()
            clock.now += 10_000
            async with httpx.AsyncClient(transport=httpx.ASGITransport(seats), base_url="http://127.0.0.1") as other:  # type: ignore[arg-type]
                statuses.append((await other.get("/", headers=BROWSER)).status_code)
                leave.set()
                await stream
                clock.now += 31
                statuses.append((await other.get("/", headers=BROWSER)).status_code)
        return statuses

    assert asyncio.run(visit()) == [200, 503, 200]


def test_health_says_ok_and_no_more() -> None:
    told = request(Health(inside, lambda: None), "GET", "/health")
    assert (told.status_code, told.text, told.headers["content-type"]) == (200, '{"status":"ok"}', "application/json")
    assert request(Health(inside, lambda: None), "HEAD", "/health").content == b""
    assert request(Health(inside, lambda: None), "POST", "/health").status_code == 405
    assert request(Health(inside, lambda: None), "GET", "/healthy").text.startswith("inside")


def test_health_fails_where_the_index_cannot_be_read() -> None:
    def broken() -> None:
        raise IndexDamaged("/srv/secret/index")

    told = request(Health(inside, broken), "GET", "/health")
    assert (told.status_code, told.text) == (503, '{"status":"unavailable"}')


def test_health_answers_while_visitors_have_all_threads() -> None:
    import anyio
    import httpx

    async def asked() -> int:
        taken = anyio.to_thread.current_default_thread_limiter()
        for thread in range(int(taken.total_tokens)):
            taken.acquire_on_behalf_of_nowait(thread)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(Health(inside, lambda: None)), base_url="http://127.0.0.1") as http:  # type: ignore[arg-type]
            with anyio.fail_after(10):
                return (await http.get("/health")).status_code

    assert asyncio.run(asked()) == 200


def lamp(name: str, height: int = 3, colour: str = "") -> None: ...


CALLS = CallBodies(inside, {"lamp": lamp})


@pytest.mark.parametrize(
    ("given", "completed"),
    [
        ({"name": "Tesk"}, ["Tesk", 3, ""]), ({"colour": "red", "name": "Tesk"}, ["Tesk", 3, "red"]), ({"data": ["Tesk"]}, ["Tesk", 3, ""]),
        ({"data": ["Tesk", 9, "red"]}, ["Tesk", 9, "red"]), ({"data": {"name": "灯"}}, ["灯", 3, ""]), ({"name": None}, [None, 3, ""]),
    ],
)  # fmt: skip
def test_what_is_left_out_is_added(given: Any, completed: list[Any]) -> None:
    told = request(CALLS, "POST", "/gradio_api/call/lamp", json=given)
    assert json.loads(told.text.removeprefix("inside POST /gradio_api/call/lamp ")) == {"data": completed}


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "no JSON"), (b"{", "no JSON"), (b"[" * 50_000, "no JSON"), (b"3", "no parameter"), (b'{"nmae": 1}', "no parameter"), (b'{"data": [1,2,3,4]}', "no parameter"),
        (b'{"height": 4}', "name is missing"), (b'{"data": []}', "name is missing"), (b'{"data": "x"}', "no parameter"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_call_is_told_in_one_line(body: bytes, says: str) -> None:
    told = request(CALLS, "POST", "/gradio_api/call/lamp", content=body)
    assert told.status_code == 422
    assert says in told.json()["error"]
    assert "\n" not in told.json()["error"]


def test_anything_else_passes_as_it_is() -> None:
    assert request(CALLS, "POST", "/gradio_api/call/other", content=b"x").text == "inside POST /gradio_api/call/other x"
    assert request(CALLS, "GET", "/gradio_api/call/lamp/12").text.startswith("inside GET")


class Session:
    """What Gradio keeps of one."""

    is_closed = False


class Kept:
    """The books of Gradio that `Forgetting` looks into."""

    def __init__(self) -> None:
        self.session_data: dict[str, Session] = {}
        self.time_last_used: dict[str, int] = {}
        self.pending_event_ids_session: dict[str, set[str]] = {}
        self.pending_messages_per_session: dict[str, int] = {}
        self.event_ids_to_events: dict[str, int] = {}
        self._queue = self.state_holder = self

    def remember(self, session: str, *events: str) -> None:
        self.session_data[session] = Session()
        self.time_last_used[session] = self.pending_messages_per_session[session] = 1
        self.pending_event_ids_session[session] = set(events)

    def known(self) -> set[str]:
        return set(self.session_data) | set(self.time_last_used) | set(self.pending_event_ids_session) | set(self.pending_messages_per_session)


async def gradio(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b'{"event_id": "e1"}' if scope["method"] == "POST" else b"data: x"})


def test_who_has_left_is_forgotten_after_an_hour_unless_they_return() -> None:
    clock, kept = Clock(), Kept()
    layer = Forgetting(gradio, kept, clock)
    for session in ("gone", "back"):
        kept.remember(session)
        request(layer, "GET", f"/gradio_api/heartbeat/{session}")
    clock.now += RETURN_S - 1
    request(layer, "GET", "/gradio_api/heartbeat/back")
    assert kept.known() == {"gone", "back"}
    clock.now += 31
    request(layer, "GET", "/gradio_api/heartbeat/other")
    assert kept.known() == {"back"}


def test_a_call_is_forgotten_when_its_answer_was_read_or_waits_too_long() -> None:
    clock, kept = Clock(), Kept()
    layer = Forgetting(gradio, kept, clock)
    kept.remember("e1", "e1")
    request(layer, "POST", "/gradio_api/call/ask_records")
    kept.remember("e2")
    request(layer, "GET", "/gradio_api/call/ask_records/e2")
    clock.now += 61
    request(layer, "GET", "/gradio_api/call/ask_records/none")
    assert kept.known() == {"e1"}
    kept.event_ids_to_events["e1"] = 1
    clock.now += UNREAD_S
    request(layer, "GET", "/gradio_api/call/ask_records/none")
    assert kept.known() == {"e1"}, "what is being answered is not forgotten"
    kept.event_ids_to_events.clear()
    clock.now += 61
    request(layer, "GET", "/gradio_api/call/ask_records/none")
    assert kept.known() == set()


def test_a_window_that_has_connected_again_is_not_forgotten_when_its_first_stream_is_found_dead() -> None:
    clock, kept = Clock(), Kept()
    first, second = asyncio.Event(), asyncio.Event()
    opened: asyncio.Queue[bytes] = asyncio.Queue()

    async def streaming(scope: Any, receive: Any, send: Any) -> None:
        stream = {b"first": first, b"second": second}.get(scope["query_string"])
        if stream:
            await opened.put(scope["query_string"])
            await stream.wait()
            kept.session_data["window"].is_closed = True  # as Gradio does when a stream ends
        await gradio(scope, receive, send)

    layer = Forgetting(streaming, kept, clock)

    async def visited() -> None:
        import httpx

        async with httpx.AsyncClient(transport=httpx.ASGITransport(layer), base_url="http://127.0.0.1") as here:  # type: ignore[arg-type]
            kept.remember("window")
            one = asyncio.create_task(here.get("/gradio_api/heartbeat/window?first"))
            await opened.get()
            two = asyncio.create_task(here.get("/gradio_api/heartbeat/window?second"))
            await opened.get()
            first.set()
            await one
            clock.now += RETURN_S + 31
            await here.get("/gradio_api/heartbeat/other")
            assert kept.known() == {"window"}
            assert not kept.session_data["window"].is_closed, "or Gradio would delete what it keeps of it"
            second.set()
            await two
            clock.now += RETURN_S + 31
            await here.get("/gradio_api/heartbeat/other")
            assert kept.known() == set()

    asyncio.run(visited())


def test_what_is_left_is_noted_only_of_what_is_kept() -> None:
    clock, kept = Clock(), Kept()
    layer = Forgetting(gradio, kept, clock)
    kept.remember("window")
    for n in range(50):
        request(layer, "GET", f"/gradio_api/heartbeat/{n}")
        request(layer, "GET", f"/gradio_api/call/ask_records/{n}")
        request(layer, "POST", "/gradio_api/call/ask_records")
    request(layer, "GET", "/gradio_api/heartbeat/window")
    assert set(layer._left) == {"window"}
    assert not layer._streams
