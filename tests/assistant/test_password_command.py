"""`rapporteur password`: a password file that only its owner reads, changed a user at a time; and `chat` with it."""

from __future__ import annotations

import json
import os
import pty
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.ui.passwords import matches, read_users
from evals.cli import app

RUNNER = CliRunner()


def run(*arguments: str | Path, given: str | None = None) -> Result:
    return RUNNER.invoke(app, [str(a) for a in arguments], input=given)


def test_a_user_is_added_changed_and_removed(tmp_path: Path) -> None:
    file = tmp_path / "users"
    added = run("password", file, "ana", "--stdin", "--json", given="a lamp in fog\n")
    assert json.loads(added.stdout) == {"file": str(file), "user": "ana", "done": "added", "users": 1}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "a lamp in fog" not in file.read_text()
    assert run("password", file, "bruno", "--stdin", given="two long blasts\r\n").stdout.startswith("bruno: added")
    assert json.loads(run("password", file, "ana", "--stdin", "--json", given="another lamp").stdout)["done"] == "changed"
    assert matches("another lamp", read_users(file)["ana"])
    assert matches("two long blasts", read_users(file)["bruno"])
    assert json.loads(run("password", file, "ana", "--remove", "--json").stdout) == {"file": str(file), "user": "ana", "done": "removed", "users": 1}
    assert list(read_users(file)) == ["bruno"]


@pytest.mark.parametrize(
    ("arguments", "given", "says"),
    [
        (["FILE", "ana", "--stdin"], "short\n", "password: it has 5 characters"), (["FILE", "ana", "--stdin"], "", "password: it has 0 characters"),
        (["FILE", "ana", "--stdin"], "x" * 5_000, "password: it has"), (["FILE", "a:b", "--stdin"], "a lamp in fog\n", "cannot be a user's name"),
        (["FILE", "ana"], "a lamp in fog\n", "there is no terminal"), (["FILE", "nobody", "--remove"], "", "nobody does not stand in"),
        (["NOWHERE", "ana", "--remove"], "", "cannot be read"), (["NOWHERE/deeper/users", "ana", "--stdin"], "a lamp in fog\n", "No such file"),
        (["BROKEN", "ana", "--stdin"], "a lamp in fog\n", "line 1"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line_and_changes_nothing(tmp_path: Path, arguments: list[str], given: str, says: str) -> None:
    file, broken = tmp_path / "users", tmp_path / "broken"
    run("password", file, "bruno", "--stdin", given="two long blasts\n")
    broken.write_text("bruno:two long blasts\n", encoding="utf-8")
    before = file.read_bytes()
    names = {"FILE": str(file), "NOWHERE": str(tmp_path / "nowhere"), "BROKEN": str(broken), "NOWHERE/deeper/users": str(tmp_path / "no" / "users")}
    result = run("password", *(names.get(a, a) for a in arguments), given=given)
    assert result.exit_code == 2
    assert says in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert file.read_bytes() == before
    assert broken.read_text() == "bruno:two long blasts\n"


@pytest.mark.parametrize(("typed", "code"), [(("a lamp in fog", "a lamp in fog"), 0), (("a lamp in fog", "a lamp in frog"), 2)])
def test_on_a_terminal_it_is_asked_twice_and_not_shown(tmp_path: Path, typed: tuple[str, str], code: int) -> None:
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "evals.cli", "password", str(tmp_path / "users"), "ana"]
    process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, start_new_session=True)
    os.close(follower)
    shown = b""
    for prompt, password in zip((b"Password:", b"Again:"), typed, strict=True):
        until = time.monotonic() + 60
        while prompt not in shown:
            assert time.monotonic() < until
            shown += os.read(leader, 1024)
        os.write(leader, password.encode() + b"\n")
    try:
        while piece := os.read(leader, 1024):
            shown += piece
    except OSError:
        pass  # Linux says so when the other end is closed
    os.close(leader)
    assert process.wait(30) == code
    assert b"lamp" not in shown
    assert (tmp_path / "users").exists() == (code == 0)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--host", "0.0.0.0"], "--allow-anonymous"), (["--host", "::"], "--auth FILE"), (["--host", "0.0.0.0", "--auth", "NOWHERE"], "password file cannot be read"),
        (["--auth", "EMPTY"], "holds no user"), (["--read-only", "--allow-upload"], "read_only and allow_upload exclude each other"), (["--max-users", "0"], "max_users"),
        (["--queue-limit", "0"], "queue_limit"), (["--answers-at-once", "0"], "answers_at_once"), (["--allowed-host", "http://x.example/"], "no host name"),
    ],
)  # fmt: skip
def test_chat_refuses_what_cannot_be_meant(sample_index: Path, tmp_path: Path, options: list[str], says: str) -> None:
    (tmp_path / "empty").touch(mode=0o600)
    names = {"NOWHERE": str(tmp_path / "nowhere"), "EMPTY": str(tmp_path / "empty")}
    result = run("chat", "--index", sample_index, "--port", "0", *(names.get(o, o) for o in options))
    assert result.exit_code == 2
    assert says in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
