"""Ctrl-C at any moment of a command: no traceback, and the exit code that shells have for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

_AT = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background of a shell ignores it, and so do its children
module = sys.argv.pop(1)
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
from evals.script import main
main()
"""
"""The script, interrupted when it imports the module that the first argument names."""


@pytest.mark.parametrize("module", ["evals.cli", "typer", "assistant.rapporteur", "index.store"])
def test_an_interrupted_import_ends_the_command_quietly(tmp_path: Path, module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AT, module, "records", "--index", str(tmp_path / "none")], capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 1


def test_with_json_it_is_one_value(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AT, "assistant.rapporteur", "records", "--index", str(tmp_path / "none"), "--json"], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 130
    assert json.loads(done.stdout)["error"]["code"] == "interrupted"
    assert done.stderr == ""
