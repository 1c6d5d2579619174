"""What every reader hands on: blocks in reading order, before the structure of the record is recognised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

# Characters that Unicode keeps for a program's own use and that no text may hold; between two of them stands a note's name.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_SIGNS = str.maketrans("", "", _OPEN + _CLOSE)

SUBJECT = "email_subject"
"""What is declared of a message beside its title: that this is a subject, which may name documents that the message is about."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item as the format tells it.

    `level` is the heading's level from 1, or 0 where the format doesn't say that this is a heading; `item` is true for
    a list item, `inner` for one of a list within another's item; `page` counts from 1, or is None where the format has no pages, and is that of the block's start:
    `breaks` holds (offset in `text`, page) of each further page that the block runs on to. `note` is true for a footnote, whose text begins with its mark; `anchor` is the
    place that refers to it: the index of a block among the extract's, and the offset of the mark in its text. `attached` is the name of
    what is attached to a message and is read from here on, in the block that names it; empty in others.
    """

    text: str
    level: int = 0
    item: bool = False
    page: int | None = None
    breaks: tuple[tuple[int, int], ...] = ()
    note: bool = False
    anchor: tuple[int, int] | None = None
    inner: bool = False
    attached: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """A file's content: its blocks, what the file says of itself (title, symbol, date, …), its number of pages.

    `declared` holds front matter, HTML meta elements or document properties, with lower-case keys.
    """

    blocks: tuple[Block, ...]
    declared: dict[str, Any] = field(default_factory=dict)
    pages: int = 0


def own_blocks(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without those of what is attached: what a message says of itself stands above."""
    return blocks[: next((i for i, block in enumerate(blocks) if block.attached), len(blocks))]


def note_mark(name: str) -> str:
    """What a reader puts into a text where it refers to the note of that name, until `without_marks` takes it out."""
    return f"{_OPEN}{name}{_CLOSE}"


def without_mark_signs(text: str) -> str:
    """A file's own text without the characters that `note_mark` uses."""
    return text.translate(_SIGNS)


def without_marks(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], dict[str, tuple[int, int]]]:
    """The blocks without the marks of notes, and for each note's name its `Block.anchor`."""
    out: list[Block] = []
    anchors: dict[str, tuple[int, int]] = {}
    for block in blocks:
        text, last = "", 0
        for match in _MARK.finditer(block.text):
            text += block.text[last : match.start()]
            last = match.end()
            anchors.setdefault(match[1], (len(out), len(text)))
        out.append(replace(block, text=text + block.text[last:]) if last else block)
    return tuple(out), anchors
