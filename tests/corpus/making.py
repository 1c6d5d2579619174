"""Makes the small files and records that the tests of this folder read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from corpus.reader import read_source
from corpus.record import Paragraph, Record
from corpus.sources import Source


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """A file of that content; text is written as UTF-8."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def record_of(path: Path) -> Record:
    """The record in a file, its document named as the file is."""
    return read_source(Source(path.resolve(), path.name))


def record_in(text: str) -> Record:
    """The record of a plain text."""
    return read_source(Source(Path("/records/a.txt"), "a.txt"), text.encode())


def texts(record: Record, kind: str | None = None) -> list[str]:
    """The texts of a record's paragraphs, or of those of one kind."""
    return [text_of(record, p) for p in record.paragraphs if kind in (None, p.kind)]


def text_of(record: Record, paragraph: Paragraph) -> str:
    """A paragraph's text by its offsets."""
    return record.text[paragraph.start : paragraph.end]


def bare(text: str) -> str:
    """The text without its white space."""
    return "".join(text.split())


def count_words(pieces: Sequence[str]) -> list[int]:
    """A tokenizer for tests: a token a word, and one for each Chinese character."""
    return [sum(1 + sum(1 for c in word if "\u4e00" <= c <= "\u9fff") for word in piece.split()) for piece in pieces]
