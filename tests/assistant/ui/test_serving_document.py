"""What docs/serving.md shows works as it stands there, and it tells every setting of the server."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from assistant.settings import Settings
from assistant.ui.passwords import hashed, write_users
from evals.cli import app
from tests.assistant.ui.served import served
from tests.conftest import REPOSITORY

TEXT = (REPOSITORY / "docs" / "serving.md").read_text(encoding="utf-8")
HERE = "http://127.0.0.1:7860/"


def shown(kind: str, holding: str) -> str:
    """The one block of that kind that holds these words."""
    found = [block for block in re.findall(rf"```{kind}\n(.*?)```", TEXT, flags=re.DOTALL) if holding in block]
    assert len(found) == 1
    return found[0]


@pytest.fixture(scope="module")
def url(sample_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    users = tmp_path_factory.mktemp("auth") / "users"
    write_users(users, {"ana": hashed("a lamp in fog", ln=14)})
    with served(sample_index, auth=users, mcp=True) as found:
        yield found


def test_the_example_for_gradio_s_client_runs(url: str) -> None:
    names: dict[str, object] = {}
    exec(compile(shown("python", "gradio_client").replace(HERE, url), "serving.md", "exec"), names)
    assert names["hits"]
    assert names["answer"]["citations"]  # type: ignore[index]


def test_the_example_for_curl_runs(url: str) -> None:
    if not shutil.which("curl"):
        pytest.skip("there is no curl")
    script = shown("sh", "curl").replace(HERE, url)
    done = subprocess.run(["bash", "-eu", "-c", script], check=True, capture_output=True, text=True, timeout=60, env={"PATH": "/usr/bin:/bin", "no_proxy": "*"})
    kind, data = done.stdout.strip().split("\n")
    assert kind == "event: complete"
    assert json.loads(data.removeprefix("data: "))[0]["citations"]


def test_the_configuration_for_tools_is_one_that_works(url: str) -> None:
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    server = json.loads(shown("json", "mcpServers"))["mcpServers"]["records"]

    async def names() -> list[str]:
        async with (
            httpx.AsyncClient(headers=server["headers"], trust_env=False) as caller,
            streamable_http_client(server["url"].replace(HERE, url), http_client=caller) as (read, write, _),
            ClientSession(read, write) as session,
        ):
            await session.initialize()
            return [tool.name for tool in (await session.list_tools()).tools]

    assert sorted(asyncio.run(names())) == ["ask_records", "read_record", "search_records"]


def test_behind_a_server_that_speaks_https_cookies_are_for_https(url: str) -> None:
    forwarded = {"x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.9"}
    told = httpx.post(f"{url}login", data={"username": "ana", "password": "a lamp in fog"}, headers=forwarded, trust_env=False)
    assert "; Secure" in told.headers["set-cookie"]


def test_every_setting_of_the_server_is_told() -> None:
    named = set(re.findall(r"`([a-z_]+)`", TEXT))
    server = {
        name
        for name, field in Settings.model_fields.items()
        if name in ("auth", "mcp", "host", "port") or re.match(r"(allow|max_|answers_|queue_|read_)", name)
    }
    assert len(server) == 11
    assert server <= named


def test_the_options_are_those_of_the_command() -> None:
    told = set(re.findall(r"`(--[a-z-]+)", TEXT))
    helped = CliRunner().invoke(app, ["chat", "--help"]).stdout + CliRunner().invoke(app, ["password", "--help"]).stdout + " --json --index"
    assert [option for option in told if option not in helped] == []
