"""The words of a record's first blocks that prove what it tells of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that prove a value: from `start` in the block numbered `first` to `end` in the block numbered `last`."""

    name: str
    value: str
    first: int
    start: int
    last: int
    end: int
