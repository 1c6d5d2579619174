"""The repository's texts are our own: no question of an evaluation set stands in it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import REPOSITORY

# The project's own example, which its purpose is told by; a set asks it too.
_OURS = "What did the working group recommend on item 7"
_KINDS = frozenset((".py", ".md", ".jsonl", ".json", ".txt", ".toml", ".html", ".js"))
_SHORT = 25
_SHORT_ZH = 10


def test_no_question_of_an_evaluation_set_stands_in_the_repository(evalsets: Path) -> None:
    asked = {
        json.loads(line)["question"] for path in evalsets.glob("*/*.jsonl") if path.stem in ("questions", "passages") for line in path.open(encoding="utf-8")
    }
    bare = {" ".join(question.split()).strip("¿?？؟ .") for question in asked} - {_OURS}
    told = {q for q in bare if len(q) >= (_SHORT_ZH if any("\u4e00" <= c <= "\u9fff" for c in q) else _SHORT)}
    folders = [REPOSITORY / name for name in ("assistant", "corpus", "docs", "evals", "index", "tests")]
    files = [path for folder in folders for path in folder.rglob("*") if path.suffix in _KINDS]
    texts = {path: " ".join(path.read_text(encoding="utf-8", errors="ignore").split()) for path in [*files, *REPOSITORY.glob("*.md")]}
    assert len(told) > 100
    assert [(str(path), question) for path, text in texts.items() for question in told if question in text] == []
