"""Records and pictures as JSON values: between a reader process and its parent, and in the catalog."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict
from typing import Any

from corpus.languages import Language
from corpus.reading.pictures import PagePicture
from corpus.record import Fact, Metadata, Paragraph, Record, Section


def body_to_dict(record: Record) -> dict[str, Any]:
    """What of a record is neither its text nor one of its plain fields: sections, paragraphs, pages, further metadata."""
    return {
        "root": record.root.to_dict(), "pages": list(record.pages), "extra": record.metadata.extra,
        "paragraphs": [[p.start, p.end, p.kind, p.number] for p in record.paragraphs],
        "facts": [[f.name, f.value, f.start, f.end] for f in record.facts],
    }  # fmt: skip


def record_to_dict(record: Record) -> dict[str, Any]:
    """The whole record."""
    m = record.metadata
    return {
        "record_id": record.record_id, "document": record.document, "source": record.source, "digest": record.digest,
        "language": str(record.language), "text": record.text, "symbol": m.symbol, "title": m.title, "kind": m.kind, "date": m.date,
        "body": body_to_dict(record),
    }  # fmt: skip


def record_from_dict(value: dict[str, Any]) -> Record:
    """The inverse of `record_to_dict`."""
    body = value["body"]
    return Record(
        record_id=value["record_id"], document=value["document"], source=value["source"], digest=value["digest"],
        language=Language(value["language"]), text=value["text"],
        metadata=Metadata(value["symbol"], value["title"], value["kind"], value["date"], body["extra"]), root=Section.from_dict(body["root"]),
        paragraphs=tuple(Paragraph(*p) for p in body["paragraphs"]), pages=tuple(body["pages"]),
        facts=tuple(Fact(*f) for f in body.get("facts", ())),
    )  # fmt: skip


def picture_to_dict(picture: PagePicture) -> dict[str, Any]:
    """The whole picture."""
    return asdict(picture) | {"data": b64encode(picture.data).decode("ascii")}


def picture_from_dict(value: dict[str, Any]) -> PagePicture:
    """The inverse of `picture_to_dict`."""
    return PagePicture(**value | {"data": b64decode(value["data"])})
