"""What the records of an index can be narrowed to: the languages, kinds, States, agenda items and dates that they have."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from corpus.naming.symbols import natural_key
from index.store import Index


@dataclass(frozen=True, slots=True)
class Facets:
    """The values that conditions can have, each that some record meets: `languages` by code and `kinds` by name with how many records
    are of each, most first; `states` (ISO codes) and `items` (numbers) that passages name; `parties` that letters come from or go to, as
    the records call them; and the first and the last date."""

    languages: dict[str, int]
    kinds: dict[str, int]
    states: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    parties: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "languages": self.languages, "kinds": self.kinds, "states": list(self.states), "items": list(self.items), "since": self.since, "until": self.until,
            "parties": list(self.parties),
        }  # fmt: skip


def facets_of(index: Index) -> Facets:
    """The values that the records of an index have.

    Raises:
        StoreError: the index cannot be read.
    """
    with index.snapshot():
        rows = index.listed()
        states, items, parties = (index.values_named(kind) for kind in ("state", "item", "party"))
    dates = sorted(row.date for row in rows if row.date)
    return Facets(
        dict(Counter(row.language for row in rows).most_common()), dict(Counter(row.kind for row in rows if row.kind).most_common()),
        tuple(sorted(states)), tuple(sorted(items, key=natural_key)), dates[0] if dates else None, dates[-1] if dates else None,
        tuple(sorted(parties)),
    )  # fmt: skip
