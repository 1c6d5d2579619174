"""The indexes that the page is served for: one, or several to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.ui.offered import Offered
from corpus.errors import RapporteurError

if TYPE_CHECKING:
    from assistant.ui.handlers import Engine


@dataclass(frozen=True, slots=True)
class Held:
    """An index: the name that visitors choose it by, what answers from it, and what they can do there."""

    name: str
    engine: Engine
    offered: Offered


class Shelf:
    """The indexes by name, in the order that they were given; the first is opened where none is chosen.

    Args:
        held: at least one, each of another name.
    """

    def __init__(self, held: Sequence[Held]) -> None:
        self._held = {one.name: one for one in held}
        self._first = held[0]

    @property
    def names(self) -> tuple[str, ...]:
        """What visitors can choose; empty where there is no choice."""
        return tuple(self._held) if len(self._held) > 1 else ()

    def held(self, name: object) -> Held:
        """The index of that name; the first where there is none."""
        return self._held.get(name, self._first) if isinstance(name, str) else self._first

    def holding(self, record: str) -> Held:
        """The index that holds a record, the first of those that do; the first of all where none does."""
        return next((one for one in self._held.values() if _holds(one, record)), self._first)


def names_of(folders: Sequence[str]) -> list[str]:
    """A name for each index: its folder's, or its whole path where two folders are called alike."""
    short = [folder.rstrip("/").rsplit("/", 1)[-1] for folder in folders]
    return [whole if short.count(name) > 1 else name for whole, name in zip(folders, short, strict=True)]


def _holds(one: Held, record: str) -> bool:
    try:
        one.engine.show(record)
    except RapporteurError as error:
        return error.code == "record_ambiguous"
    return True
