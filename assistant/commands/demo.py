"""The demonstration: the sample records, indexed and asked."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assistant.commands.render import answer_lines
from assistant.rapporteur import Rapporteur
from assistant.settings import Settings
from corpus.errors import StoreError
from corpus.shipped import SAMPLES

QUESTIONS = (
    "What did the working group recommend on item 7?",
    "Which city has been offered to host a training centre for lighthouse keepers?",
)
"""The first is answered by English records, the second by a Chinese one only."""


def samples_folder() -> Path:
    """Where the sample records are: in the installed package."""
    return SAMPLES


def copy_samples(folder: Path) -> Path:
    """Copies the sample records into `folder`, which must not hold anything yet.

    Raises:
        StoreError: the folder is not empty.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StoreError(str(folder), "the folder is not empty", "name a new one")
    shutil.copytree(samples_folder(), folder, dirs_exist_ok=True)
    return folder


def run(index: Path | None, settings: Settings, show: Callable[[str], None] | None) -> dict[str, Any]:
    """Indexes the samples and asks the questions; returns what `--json` prints."""
    with tempfile.TemporaryDirectory() as work, Rapporteur.open(index or Path(work, "index"), settings=settings) as r:
        report = r.ingest([samples_folder()])
        if show:
            show(f"Sample records of an invented conference: {report.added} added, {report.unchanged} unchanged.\n")
        answers = []
        for question in QUESTIONS:
            answer = r.ask(question)
            answers.append(answer.to_dict())
            if show:
                show(f"> {question}\n")
                for line in answer_lines(answer):
                    show(line)
                show("")
        return {"ingest": report.to_dict(), "answers": answers}
