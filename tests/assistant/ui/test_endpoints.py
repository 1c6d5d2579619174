"""The endpoints, with the page really served: plain HTTP, Gradio's client, and tools of the Model Context Protocol."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant import Rapporteur, Settings
from assistant.ui.calls import ENDPOINTS
from assistant.ui.page import build
from assistant.ui.passwords import hashed, write_users
from assistant.ui.tools import answer_in_json
from corpus.errors import SettingsError
from tests.assistant.ui.engines import shelf_of
from tests.assistant.ui.served import client, served

ASKED = "Where are the fog corridors to be?"
ANA = ("ana", "a lamp in fog")


@pytest.fixture(scope="module")
def url(sample_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    users = tmp_path_factory.mktemp("auth") / "users"
    write_users(users, {ANA[0]: hashed(ANA[1], ln=14)})
    with served(sample_index, auth=users, mcp=True) as found:
        yield found


@pytest.fixture(scope="module")
def http(url: str) -> Iterator[httpx.Client]:
    with client(url, auth=ANA) as found:
        yield found


def call(http: httpx.Client, name: str, given: Any) -> Any:
    """What an endpoint gives, or the line that it says in its place."""
    posted = http.post(f"gradio_api/call/{name}", json=given)
    if posted.status_code != 200:
        return posted.json()["error"]
    kind, data = http.get(f"gradio_api/call/{name}/{posted.json()['event_id']}").text.strip().split("\n")
    told = json.loads(data.removeprefix("data: "))
    return told[0] if kind == "event: complete" else told["error"]


def test_an_endpoint_gives_what_the_command_gives(http: httpx.Client, sample_index: Path) -> None:
    with Rapporteur.open(sample_index, settings=Settings(min_confidence=0.0)) as r:
        record = next(iter(r.records())).record_id
        from index.filters import Filters

        expected = {
            "search_records": r.search(ASKED, 3, filters=Filters.of(language="fr")).to_dict(), "ask_records": r.ask(ASKED).to_dict(),
            "read_record": r.show(record).to_dict(),
        }  # fmt: skip
    found = {
        "search_records": call(http, "search_records", {"query": ASKED, "k": 3, "lang": "fr"}), "ask_records": call(http, "ask_records", {"question": ASKED}),
        "read_record": call(http, "read_record", {"record": record}),
    }  # fmt: skip
    for told in (*expected.values(), *found.values()):
        told.pop("timings", None)
    expected["read_record"]["metadata"]["source"] = None  # the one difference: no paths of the server
    assert found == json.loads(json.dumps(expected))


def test_a_part_of_a_record_is_read_as_citations_count(http: httpx.Client) -> None:
    cited = call(http, "ask_records", {"question": ASKED})["citations"][0]
    told = call(http, "read_record", {"record": cited["record_id"], "start": cited["start"], "end": cited["end"]})
    assert told["text"] == cited["quote"]
    assert (told["start"], told["end"]) == (cited["start"], cited["end"])
    assert told["characters"] > len(told["text"])
    assert told["paragraphs"]
    assert all(p["start"] < cited["end"] and p["end"] > cited["start"] for p in told["paragraphs"])


@pytest.mark.parametrize(
    ("name", "given", "says"),
    [
        ("ask_records", {"question": ""}, "the question is empty"), ("ask_records", {"question": "x" * 4_001}, "more than 4,000"),
        ("ask_records", {"question": {"a": [1]}}, "it is no text"), ("ask_records", {"question": ASKED, "lang": "tlh"}, "no language of the records"),
        ("ask_records", {"question": ASKED, "state": "Atlantis"}, "is called Atlantis; the nearest are: "), ("search_records", {"query": ASKED, "k": 101}, "ask for 1 to 100"),
        ("search_records", {"query": ASKED, "item": "5.a"}, "5.a is no agenda item's number"), ("ask_records", {"question": ASKED, "item": "six"}, "give the number alone"),
        ("ask_records", {"question": ASKED, "since": "2032", "until": "2031"}, "2032 is later than until, 2031"), ("search_records", {"query": ASKED, "k": 0}, "ask for 1 to 100"), ("search_records", {"query": ASKED, "k": "3"}, "no whole number"),
        ("search_records", {"query": ASKED, "k": True}, "no whole number"), ("search_records", {"query": ASKED, "kind": "x" * 501}, "more than 500"),
        ("search_records", {"query": ASKED, "nope": 1}, "no parameter"), ("search_records", {}, "query is missing"),
        ("read_record", {"record": "feedbeef"}, "no such record"), ("read_record", {"record": ""}, "no such record"), ("read_record", {"record": "CHL-2031-12-report.en.md", "start": -1}, "characters"),
        ("read_record", {"record": "CHL-2031-12-report.en.md", "start": 5, "end": 10**9}, "characters"), ("read_record", {"record": "../../etc/passwd"}, "no such record"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line(http: httpx.Client, name: str, given: Any, says: str) -> None:
    said = call(http, name, given)
    assert isinstance(said, str)
    assert says in said
    assert "\n" not in said


def test_gradio_s_client_calls_them_signed_in_by_form_or_header(url: str) -> None:
    from gradio_client import Client

    for given in ({"auth": ANA}, {"httpx_kwargs": {"auth": ANA}}):
        caller = Client(url, verbose=False, **given)  # type: ignore[arg-type]
        assert caller.predict(question=ASKED, api_name="/ask_records")["question"] == ASKED
        assert len(caller.predict("lights", 2, api_name="/search_records")["hits"]) == 2
        with pytest.raises(Exception, match="no whole number"):
            caller.predict("lights", "two", api_name="/search_records")
        offered = caller.view_api(return_format="dict", print_info=False)
        assert sorted(offered["named_endpoints"]) == sorted(f"/{name}" for name in ENDPOINTS)


def test_a_fault_of_the_program_gives_nothing_away(caplog: pytest.LogCaptureFixture) -> None:
    from assistant.ui.endpoints import ApiError, Endpoints

    class Broken:
        def ask(self, q: str, **given: Any) -> Any:
            raise RuntimeError("at /srv/secret")

    with caplog.at_level(logging.ERROR), pytest.raises(ApiError) as caught:
        asyncio.run(Endpoints(shelf_of(Broken()), 1, 1).ask_records(ASKED))  # type: ignore[arg-type]
    assert "secret" not in str(caught.value)
    assert "secret" in caplog.text


def test_only_so_many_calls_wait() -> None:
    import threading

    from assistant.ui.endpoints import ApiError, Endpoints

    leave = threading.Event()

    class Slow:
        def ask(self, q: str, **given: Any) -> Any:
            leave.wait(10)
            raise RuntimeError

    async def many() -> list[str]:
        endpoints = Endpoints(shelf_of(Slow()), 1, 2)  # type: ignore[arg-type]
        calls = [asyncio.create_task(endpoints.ask_records(ASKED)) for _ in range(6)]
        await asyncio.sleep(0.2)
        said = [str(done.exception()) for done in calls if done.done()]
        leave.set()
        await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(done.exception(), ApiError) for done in calls)
        return said

    assert asyncio.run(many()) == ["the server is busy; try again in a moment"] * 3


def test_the_tools_are_these_three_and_answer_in_json(url: str) -> None:
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    async def used() -> None:
        async with (
            httpx.AsyncClient(auth=ANA, trust_env=False) as caller,
            streamable_http_client(url + "gradio_api/mcp/", http_client=caller) as (read, write, _),
            ClientSession(read, write) as session,
        ):
            await session.initialize()
            tools = (await session.list_tools()).tools
            assert sorted(tool.name for tool in tools) == sorted(ENDPOINTS)
            for tool in tools:
                assert tool.description
                assert all(value["type"] in ("string", "integer") and value["description"] for value in tool.inputSchema["properties"].values())
            assert (await session.list_resources()).resources == []
            assert (await session.list_prompts()).prompts == []
            answer = await session.call_tool("ask_records", {"question": ASKED})
            assert not answer.isError
            assert json.loads(answer.content[0].text)["question"] == ASKED  # type: ignore[union-attr]
            for name, given, says in (
                ("ask_records", {"question": ""}, "question: the question is empty"),
                ("asked", {}, "Unknown tool"),
                ("ask_records", {}, "question"),
            ):
                wrong = await session.call_tool(name, given)
                assert wrong.isError
                assert says in wrong.content[0].text  # type: ignore[union-attr]

    asyncio.run(used())


def test_tools_need_signing_in_and_are_not_there_unasked(url: str, sample_index: Path) -> None:
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    with client(url) as stranger:
        assert stranger.post("gradio_api/mcp/", json=body).status_code == 401
    with served(sample_index) as plain, client(plain) as http:
        assert http.post("gradio_api/mcp/", json=body).status_code == 404
        assert call(http, "search_records", {"query": ASKED, "k": 1})["hits"]


def test_tools_that_could_not_be_set_up_stop_the_server(sample_index: Path) -> None:
    with Rapporteur.open(sample_index, settings=Settings()) as r, pytest.raises(SettingsError, match="--mcp"):
        answer_in_json(build(shelf_of(r)))
