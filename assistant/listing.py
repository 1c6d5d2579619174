"""Lists of values, as results show them."""

from __future__ import annotations

from collections.abc import Sequence


def first(values: Sequence[str]) -> str | None:
    """The first of some values, or None."""
    return values[0] if values else None
