"""Answers, records and lists as lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.answers import Answer, Citation
from assistant.rapporteur import RecordList, ShownRecord
from corpus.record import Section
from corpus.states import state_name

_TITLE = 60


def answer_lines(answer: Answer) -> Iterator[str]:
    """The answer's text, then its citations with where to open them."""
    yield answer.text
    if answer.citations:
        yield ""
        yield "Citations"
    for citation in answer.citations:
        yield f"[{citation.number}] {_place(citation)}"
    yield ""
    yield f"Confidence {answer.confidence:.2f}"


def _place(c: Citation) -> str:
    parts = [c.document, c.symbol, c.section or None, f"paragraph {c.paragraph}" if c.paragraph else None]
    parts += [f"page {c.page}" if c.page else None, c.date, f"characters {c.start}–{c.end}", f"record {c.record_id}"]
    return ", ".join(part for part in parts if part)


def record_lines(records: RecordList) -> Iterator[str]:
    """One line a record: id, language, date, symbol, document and title."""
    if not len(records):
        yield "The index holds no records yet."
        return
    width = max(len(r.symbol or "–") for r in records)
    for r in records:
        title = (r.title or "")[:_TITLE]
        yield f"{r.record_id}  {r.language:3}  {r.date or '–':10}  {r.symbol or '–':{width}}  {r.document}" + (f"  {title}" if title else "")
    yield f"{len(records)} records"


def shown_lines(shown: ShownRecord) -> Iterator[str]:
    """A record's metadata, its tree and its text."""
    record, meta = shown.record, shown.record.metadata
    for name, value in (
        ("record", record.record_id), ("document", record.document), ("symbol", meta.symbol), ("title", meta.title), ("kind", meta.kind),
        ("date", meta.date), ("language", str(record.language)), ("pages", len(record.pages) or None), ("source", record.source),
        ("from", "; ".join(record.values("sender"))), ("to", "; ".join(record.values("addressee"))), ("place", "; ".join(record.values("place"))),
        ("session", "; ".join(record.values("session"))), ("items", ", ".join(record.values("agenda_item"))),
        ("States", ", ".join(state_name(code, record.language) for code in record.values("state"))), ("cites", ", ".join(record.values("cites"))),
        ("OCR", _ocr(meta.extra.get("ocr"))),
    ):  # fmt: skip
        if value:
            yield f"{name:9} {value}"
    yield ""
    yield from _tree(record.root, 0)
    yield ""
    yield record.text


def _ocr(declared: Any) -> str | None:
    if not declared:
        return None
    sure = declared.get("confidence") if isinstance(declared, dict) else None
    return f"read from pictures, confidence {sure:.2f}" if isinstance(sure, float) else "read from pictures"


def _tree(section: Section, depth: int) -> Iterator[str]:
    date = f", {section.date}" if section.date else ""
    yield f"{'  ' * depth}{section.kind}{': ' + section.heading if section.heading else ''}{date} ({section.start}–{section.end})"
    for child in section.children:
        yield from _tree(child, depth + 1)
