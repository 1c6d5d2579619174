"""What the Python API gives of records: lists of them, one with all that is known of it, paragraphs of two versions side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.listing import first
from assistant.records.relations import RecordRelations, symbol_parts
from corpus.naming.symbols import natural_key
from corpus.record import Paragraph, Record
from index.rows import RecordRow


@dataclass(frozen=True, slots=True)
class RecordList:
    """The records of an index, by symbol, with how each relates to the others (by record id)."""

    records: tuple[RecordRow, ...]
    relations: Mapping[str, RecordRelations] = field(default_factory=dict)

    def __iter__(self) -> Iterator[RecordRow]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def to_dict(self) -> dict[str, Any]:
        return {
            "records": [
                {
                    "record_id": r.record_id, "document": r.document, "symbol": r.symbol, "title": r.title, "kind": r.kind, "date": r.date,
                    "distributed": r.distributed, "language": r.language, "passages": r.passages, "characters": r.characters, "source": r.source,
                    "symbol_parts": symbol_parts(r.symbol), **self.relations.get(r.record_id, RecordRelations()).to_dict(),
                }
                for r in self.records
            ]
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """A record with its stored text, whose offsets every citation counts in, the tree of its sections, and the records that it
    relates to."""

    record: Record
    relations: RecordRelations = field(default_factory=RecordRelations)
    related: Mapping[str, RecordRow] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.record.text

    def to_dict(self) -> dict[str, Any]:
        r, m = self.record, self.record.metadata
        return {
            "record_id": r.record_id, "document": r.document, "text": r.text, "sections": r.root.to_dict(),
            "metadata": {
                "symbol": m.symbol, "symbol_parts": symbol_parts(m.symbol), "title": m.title, "kind": m.kind, "date": m.date,
                "distributed": first(r.values("distributed")), "language": str(r.language), "source": r.source,
                "digest": r.digest, "pages": len(r.pages) or None, "declared": m.extra, "sender": first(r.values("sender")),
                "sender_state": first(r.values("sender_state")), "office": first(r.values("office")), "sub_items": r.values("sub_item"),
                "addressee": first(r.values("addressee")), "place": first(r.values("place")), "session": first(r.values("session")),
                "agenda_items": r.values("agenda_item"), "states": r.values("state"), "cites": r.values("cites"),
            },
            "relations": self.relations.to_dict(),
            "facts": [fact.to_dict() for fact in r.facts],
            "paragraphs": [{"start": p.start, "end": p.end, "kind": p.kind, "number": p.number} for p in r.paragraphs],
            "pages": list(r.pages),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """A paragraph and its counterpart in another version: the span in each record's text."""

    span: tuple[int, int]
    other: tuple[int, int]

    @classmethod
    def of(cls, paragraph: Paragraph, counterpart: Paragraph) -> AlignedPair:
        """The pair of these two paragraphs."""
        return cls((paragraph.start, paragraph.end), (counterpart.start, counterpart.end))


def listing_order(row: RecordRow) -> tuple[bool, tuple[tuple[int, int, str], ...], str, str, str]:
    """What records are listed by."""
    return not row.symbol, natural_key(row.symbol or ""), "" if row.symbol else row.date or "9999", row.language, row.document
