"""How the records of an index relate to one another: language versions, revisions, addenda and corrigenda.

Computed from the list of records, so that nothing has to be kept true when a record comes or goes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.naming.symbols import Relations, SymbolRelations, parse_symbol
from index.rows import RecordRow


@dataclass(frozen=True, slots=True)
class RecordRelations:
    """The ids of the records that one record relates to; `versions` are the same document in other languages."""

    versions: tuple[str, ...] = ()
    by_symbol: Relations = field(default_factory=Relations)

    def to_dict(self) -> dict[str, list[str]]:
        """By name: versions, supersedes, superseded_by, belongs_to, additions, corrections."""
        return {"versions": list(self.versions), **self.by_symbol.to_dict()}


class IndexRelations:
    """The relations among the records of an index.

    Args:
        rows: all its records.
        keys: what the versions of one document have in common, by record id (`corpus.layout.versions.version_keys`).
    """

    def __init__(self, rows: Sequence[RecordRow], keys: Mapping[str, str]) -> None:
        self._keys = keys
        self._versions: dict[str, list[str]] = {}
        for row in rows:
            if (key := keys.get(row.record_id)) is not None:
                self._versions.setdefault(key, []).append(row.record_id)
        self._symbols = SymbolRelations((row.record_id, row.symbol) for row in rows)

    def of(self, record_id: str, symbol: str | None) -> RecordRelations:
        """The relations of one of the records."""
        versions = self._versions.get(self._keys.get(record_id) or "", [])
        return RecordRelations(tuple(other for other in versions if other != record_id), self._symbols.of(symbol))


def symbol_parts(symbol: str | None) -> dict[str, Any] | None:
    """A symbol's parts as JSON; None where there is no symbol or it follows no known grammar."""
    parts = parse_symbol(symbol or "")
    return parts.to_dict() if parts else None
