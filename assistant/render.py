"""Answers, records and lists as lines for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.answers import Answer, Citation
from assistant.listing import first
from assistant.record_views import RecordList, ShownRecord
from assistant.talk_phrases import say
from corpus.reading.lines import columns
from corpus.record import Record, Section
from corpus.states import state_name
from corpus.symbols import parse_symbol
from index.results import Hit

_COLUMNS = ("record", "lang", "date", "symbol", "kind", "document", "title")
_DISTRIBUTED = 3  # the column before which the days of distribution stand, where records tell some
_NONE = "–"
_SAID_BY_HEADING = ("heading", "annex", "agenda_item", "article", "chapter")  # kinds of section whose heading tells them
_PARAGRAPHS = {
    "paragraph": ("paragraph", "paragraphs"), "item": ("list item", "list items"), "footnote": ("footnote", "footnotes"),
    "signature": ("line of signature", "lines of signature"), "address": ("line of address", "lines of address"),
}  # fmt: skip
_TITLE, _LEAST = 60, 20  # columns of a title in the list, where nothing limits it and at least


def answer_lines(answer: Answer) -> Iterator[str]:
    """As what the question was read, where that is not as it was asked; the answer's text, then its citations with where to open them, and how
    sure it is, unless a language model that failed left nothing to be sure of."""
    if " ".join(answer.resolved_question.split()) != " ".join(answer.question.split()):
        yield say("understood", answer.language, question=answer.resolved_question)
        yield ""
    yield answer.text
    if answer.citations:
        yield ""
        yield "Citations"
    for citation in answer.citations:
        yield f"[{citation.number}] {_place(citation)}"
        if answer.form == "prose":
            yield "    " + citation.quote.replace("\n", "\n    ")
    if answer.citations or answer.form != "prose":
        yield ""
        yield f"Confidence {answer.confidence:.2f}"


def _place(c: Citation) -> str:
    parts = [c.document, c.symbol, c.section or None, f"paragraph {c.paragraph}" if c.paragraph else None]
    parts += [f"page {c.page}" if c.page else None, c.date, f"characters {c.start}–{c.end}", f"record {c.record_id}"]
    return ", ".join(part for part in parts if part)


def hit_lines(hits: Sequence[Hit], explain: bool) -> Iterator[str]:
    """The hits, each with where it stands and its text; with `explain` its signals too, each under the same of the other hits."""
    names = list(dict.fromkeys(name for hit in hits for name in hit.signals))
    widths = {name: max(len(f"{hit.signals[name]:.3f}") for hit in hits if name in hit.signals) for name in names}
    for hit in hits:
        yield f"{hit.rank}. {hit.document}" + (f", {hit.section}" if hit.section else "") + f"  [{hit.language}]  {hit.score:.2f}"
        if explain:
            cells = (f"{n}={hit.signals[n]:{widths[n]}.3f}" if n in hit.signals else " " * (len(n) + 1 + widths[n]) for n in names)
            yield ("   " + "  ".join(cells)).rstrip()
        yield "   " + hit.text.replace("\n", "\n   ")
        if hit.versions:
            yield "   also in: " + ", ".join(f"{v.document} [{v.language}]" for v in hit.versions)
        yield ""


def record_lines(records: RecordList, width: int | None = None, *, chosen: bool = False) -> Iterator[str]:
    """The records as a table: a line of headings, a line for each record, their number; `width` columns at most, where given.
    `chosen` says that conditions were set, which none may meet."""
    if not len(records):
        yield "No record meets these conditions." if chosen else "The index holds no records yet."
        return
    rows: list[tuple[str, ...]] = [
        _COLUMNS,
        *((r.record_id, r.language, r.date or _NONE, r.symbol or _NONE, r.kind or _NONE, r.document, r.title or "") for r in records),
    ]
    if any(r.distributed for r in records):
        told = ["distributed", *(r.distributed or _NONE for r in records)]
        rows = [(*row[:_DISTRIBUTED], given_out, *row[_DISTRIBUTED:]) for row, given_out in zip(rows, told, strict=True)]
    widths = [max(columns(row[n]) for row in rows) for n in range(len(rows[0]) - 1)]
    left = max(_TITLE if width is None else width - sum(widths) - 2 * len(widths), _LEAST)
    for row in rows:
        cells = [cell + " " * (wide - columns(cell)) for cell, wide in zip(row, widths, strict=False)]
        yield "  ".join((*cells, _cut(row[-1], left))).rstrip()
    yield f"{len(records)} record{'s' if len(records) > 1 else ''}"


def _cut(text: str, width: int) -> str:
    """`text` on one line of at most so many columns, the last a mark where something is left out."""
    line = " ".join(text.split())
    if columns(line) <= width:
        return line
    while line and columns(line) >= width:
        line = line[:-1]
    return f"{line}…"


def shown_lines(shown: ShownRecord) -> Iterator[str]:
    """A record's metadata, the records it relates to, its tree and its text."""
    record, meta = shown.record, shown.record.metadata
    for name, value in (
        ("record", record.record_id), ("document", record.document), ("symbol", _symbol(meta.symbol)), ("title", meta.title), ("kind", meta.kind),
        ("date", meta.date), ("distributed", first(record.values("distributed"))), ("language", str(record.language)), ("pages", len(record.pages) or None), ("source", record.source),
        ("from", "; ".join(record.values("sender"))), ("signed", "; ".join(record.values("signatory"))),
        ("State", ", ".join(state_name(code, record.language) for code in record.values("sender_state"))),
        ("to", "; ".join(record.values("addressee"))), ("place", "; ".join(record.values("place"))),
        ("session", "; ".join(record.values("session"))), ("items", ", ".join(_items(record))),
        ("States", ", ".join(state_name(code, record.language) for code in record.values("state"))), ("cites", ", ".join(record.values("cites"))),
        ("OCR", _ocr(meta.extra["ocr"]) if record.read_by_ocr else None),
    ):  # fmt: skip
        if value:
            yield f"{name:13} {value}"
    for name, others in shown.relations.to_dict().items():
        for n, other in enumerate(others):
            row = shown.related.get(other)
            told = ", ".join(part for part in (row.symbol, row.language, row.document) if part) if row else ""
            yield f"{name.replace('_', ' ') if not n else '':13} {other}  {told}".rstrip()
    yield ""
    yield from _tree(record, record.root, 0)
    yield ""
    yield record.text


def _symbol(symbol: str | None) -> str | None:
    """A symbol and what its parts are."""
    parts = parse_symbol(symbol or "")
    if parts is None:
        return symbol
    named = (("body", parts.body), ("session", parts.session), ("kind", parts.kind), ("number", parts.number), ("of", parts.base))
    return f"{symbol} ({', '.join(f'{name} {value}' for name, value in named if value)})"


def _items(record: Record) -> list[str]:
    """The agenda items, sub-items in the place of the items that they are parts of."""
    subs = record.values("sub_item")
    return [s for item in record.values("agenda_item") for s in ([sub for sub in subs if sub.split()[0] == item] or [item])]


def _ocr(declared: Any) -> str:
    sure = declared.get("confidence") if isinstance(declared, dict) else None
    return f"read from pictures, confidence {sure:.2f}" if isinstance(sure, float) else "read from pictures"


def _tree(record: Record, section: Section, depth: int) -> Iterator[str]:
    kind = section.kind if section.kind not in _SAID_BY_HEADING or not section.heading else ""
    named = ": ".join(part for part in (kind, section.heading) if part)
    items = [f"item{'s' if len(section.agenda_items) > 1 else ''} {', '.join(section.agenda_items)}"] if section.agenda_items else []
    counted = _counted(record, section)
    yield "  " * depth + ", ".join((named, *([section.date] if section.date else []), *items)) + (f" ({counted})" if counted else "")
    for child in section.children:
        yield from _tree(record, child, depth + 1)


def _counted(record: Record, section: Section) -> str:
    """How many paragraphs of each kind are the section's own."""
    kinds = Counter(p.kind for p in record.paragraphs if section.start <= p.start < section.end and record.root.path_at(p.start)[-1] is section)
    told = ((kinds[kind], names) for kind, names in _PARAGRAPHS.items() if kinds[kind])
    return ", ".join(f"{count} {many if count > 1 else one}" for count, (one, many) in told)
