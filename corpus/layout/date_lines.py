"""The line of a record that tells when and where it was written."""

from __future__ import annotations

from corpus.layout.dating import is_date_line
from corpus.record import Paragraph, Record

_TOP = 15  # paragraphs within which the line stands


def date_line_of(record: Record) -> Paragraph | None:
    """The first line of a record's head that is a date line and has the record's own date; None where there is none."""
    dates = [f for f in record.facts if f.name == "date" and f.end]
    return next(
        (
            p for p in record.paragraphs[:_TOP]
            if any(p.start <= f.start < p.end for f in dates) and p.kind in ("paragraph", "heading") and is_date_line(record.text[p.start : p.end])
        ),
        None,
    )  # fmt: skip
