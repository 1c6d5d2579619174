"""What every reader hands on: blocks in reading order, before the structure of the record is recognised."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item as the format tells it.

    `level` is the heading's level from 1, or 0 where the format doesn't say that this is a heading; `item` is true for
    a list item; `page` counts from 1, or is None where the format has no pages, and is that of the block's start:
    `breaks` holds (offset in `text`, page) of each further page that the block runs on to. `note` is true for a footnote, whose text begins with its mark; `anchor` is the
    place that refers to it: the index of a block among the extract's, and the offset of the mark in its text.
    """

    text: str
    level: int = 0
    item: bool = False
    page: int | None = None
    breaks: tuple[tuple[int, int], ...] = ()
    note: bool = False
    anchor: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Extract:
    """A file's content: its blocks, what the file says of itself (title, symbol, date, …), its number of pages.

    `declared` holds front matter, HTML meta elements or document properties, with lower-case keys.
    """

    blocks: tuple[Block, ...]
    declared: dict[str, Any] = field(default_factory=dict)
    pages: int = 0
