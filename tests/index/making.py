"""What the tests of `index` are made from: small letters of an invented conference, and what an index holds of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from corpus.layout.splitting import SplitSettings
from index.embedding import Embedding, HashingEmbedder
from index.store import Index

ROOT = Path(__file__).parents[2]
SMALL = SplitSettings(target=30, limit=60)
"""Passages of a paragraph or so, so that short letters have several."""

_HARBOURS = ("Ellering", "Maddow", "Talvania", "Brume", "Quenda", "Osmere", "Norrholm", "Varenia")


def letter(number: int, version: str = "first") -> str:
    """A letter of several passages, each of which says its number and its version."""
    harbour = _HARBOURS[number % len(_HARBOURS)]
    body = "\n\n".join(
        f"{i}. Paragraph {i} of letter{number} in its {version} wording reports from the harbour of {harbour} that lamp keeper number {number * 10 + i}"
        f" lit the {version} lantern at dusk, counted the passing vessels and wrote their names into the register of the port."
        for i in range(1, 5)
    )
    return f"CHL/2031/{100 + number}\n\nLetter dated {1 + number % 28} March 2031 from the harbour of {harbour}\n\n{body}\n"


def write(folder: Path, letters: Mapping[int, str]) -> Path:
    """`folder` with exactly these letters, by number and version."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("letter-*.txt"):
        if int(old.stem.split("-")[1]) not in letters:
            old.unlink()
    for number, version in letters.items():
        (folder / f"letter-{number}.txt").write_text(letter(number, version), encoding="utf-8")
    return folder


class CountingEmbedder(HashingEmbedder):
    """A hashing model that notes every passage it embeds."""

    def __init__(self, dimension: int = 256) -> None:
        super().__init__(dimension)
        self.texts: list[str] = []

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        self.texts += texts
        return super().embed_passages(texts, tokens=tokens)

    def taken(self) -> list[str]:
        """What was embedded since the last call."""
        texts, self.texts = self.texts, []
        return texts


def contents(index: Index) -> dict[str, str]:
    """The text of every record, by document."""
    rows = index.records()
    assert len({row.document for row in rows}) == len(rows)
    return {row.document: index.record(row.record_id).text for row in rows}


def problems(index: Index) -> list[str]:
    """What the doctor finds wrong."""
    return [check.message for check in index.examine() if check.severity != "ok"]


def assert_hits_are_of_records(index: Index, query: str, k: int = 50) -> None:
    """Every hit is the text that its record has at its offsets now."""
    for hit in index.search(query, k).hits:
        assert index.record(hit.record_id).text[hit.start : hit.end] == hit.text


class Child:
    """The process of `tests/index/child.py`: it works on indexes as another user of the machine would."""

    def __init__(self) -> None:
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.index.child"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=env
        )

    def ask(self, do: str, **arguments: Any) -> dict[str, Any]:
        """What the child answers to one request."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"do": do} | arguments, default=str) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the child is gone"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=20)
        assert self._process.stdout
        self._process.stdout.close()
