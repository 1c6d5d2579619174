"""Folders beside a script that are called like the package's own: an index in `index`, the documents in `corpus`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_SCRIPT = """
from assistant import Rapporteur
from assistant.commands.demo import samples_folder
from index.embedding import HashingEmbedder

with Rapporteur.open("index", embedder=HashingEmbedder(256)) as rapporteur:
    rapporteur.ingest(["corpus"])
    assert "Chile" in str(rapporteur.ask("When did Chile write its letter?").to_dict())
assert any(samples_folder().iterdir())
"""


def test_folders_named_like_the_packages_hide_none_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "index").mkdir()
    (tmp_path / "corpus" / "letter.txt").write_text(
        "Letter dated 3 May 2031 from the Permanent Representative of Chile\n\nChile supports the draft.\n", encoding="utf-8"
    )
    (tmp_path / "script.py").write_text(_SCRIPT, encoding="utf-8")
    run = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
