"""What readers say of answers: a line each in the index's `feedback.jsonl`, from which question sets can be drafted."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.answers import Answer
from corpus.errors import StoreError
from index.filters import Filters

NAME = "feedback.jsonl"
_LONGEST = 100_000  # bytes of a line: an answer quotes some hundred words
_SHORTENED = 2_000  # characters of a question in a line that would be longer
_FULL = 10_000_000  # bytes of the file: some ten thousand opinions


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a reader said of an answer: whether it `helped`. `key` is the same where one changes one's mind; `citations` are
    (document, quote)."""

    key: str
    question: str
    language: str
    helped: bool
    refused: bool
    citations: tuple[tuple[str, str], ...]


def add(folder: Path, key: str, answer: Answer, helped: bool, filters: Filters) -> None:
    """Adds a line to the feedback of the index in `folder`. Nothing says who it is from. A line that would be very long has no citations,
    and the beginning of the question only.

    Raises:
        StoreError: it cannot be written, or there are as many opinions as the file may hold.
    """
    line: dict[str, Any] = {
        "key": key, "time": datetime.now(UTC).isoformat(timespec="seconds"), "helped": helped, "question": answer.question,
        "resolved_question": answer.resolved_question, "language": str(answer.language), "filters": filters.to_dict(), "refused": answer.refused,
        "confidence": round(answer.confidence, 4), "form": answer.form,
        "citations": [{"record_id": c.record_id, "document": c.document, "start": c.start, "end": c.end, "quote": c.quote} for c in answer.citations],
    }  # fmt: skip
    data = _written(line)
    if len(data) > _LONGEST:
        shortened = {name: line[name][:_SHORTENED] for name in ("question", "resolved_question")}
        data = _written(line | {"citations": []} | shortened)
    path = folder / NAME
    try:
        if path.exists() and path.stat().st_size + len(data) > _FULL:
            raise StoreError(str(path), f"it holds as many opinions as it may ({_FULL // 1_000_000} MB)", "move it away, and a new one is begun")
        # One write in append mode: lines of several processes don't mix.
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, data)
        finally:
            os.close(handle)
    except OSError as error:
        raise StoreError(str(path), f"the feedback cannot be written ({error.strerror})", "make the index's folder writable") from error


def _written(line: dict[str, Any]) -> bytes:
    return (json.dumps(line, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def opinions(folder: Path) -> Iterator[Opinion]:
    """What was said of each answer last, in the order in which it was first said of it; lines that make no sense are passed over.

    Raises:
        StoreError: the file cannot be read.
    """
    path = folder / NAME
    try:
        # Not by `splitlines`: a quote may hold a line separator of Unicode.
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n") if path.exists() else []
    except OSError as error:
        raise StoreError(str(path), f"the feedback cannot be read ({error.strerror})", "check the path") from error
    found: dict[str, Opinion] = {}
    for line in lines:
        try:
            opinion = _read(json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue  # a line that was cut off when its process was killed
        found[opinion.key] = opinion
    yield from found.values()


def _read(line: dict[str, Any]) -> Opinion:
    cited = tuple((str(c["document"]), str(c["quote"])) for c in line["citations"])
    return Opinion(str(line["key"]), str(line["question"]), str(line["language"]), line["helped"] is True, line["refused"] is True, cited)
