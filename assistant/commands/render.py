"""Answers, records and lists as lines for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.answers import Answer, Citation
from assistant.listing import first
from assistant.phrases.talk_phrases import say
from assistant.records.views import RecordList, ShownRecord
from corpus.lines import columns
from corpus.naming.states import state_name
from corpus.naming.symbols import parse_symbol
from corpus.record import Record, Section
from index.results import Hit

_COLUMNS = ("record", "lang", "date", "symbol", "kind", "document", "title")
_DISTRIBUTED = 3  # the column before which the days of distribution stand, where records tell some
_NONE = "–"
_SAID_BY_HEADING = ("heading", "annex", "agenda_item", "article", "chapter")  # kinds of section whose heading tells them
_PARAGRAPHS = {
    "paragraph": ("paragraph", "paragraphs"), "item": ("list item", "list items"), "footnote": ("footnote", "footnotes"),
    "signature": ("line of signature", "lines of signature"), "address": ("line of address", "lines of address"),
}  # fmt: skip
_GAP = "  "
_DOCUMENT = 30  # columns of a document's name, before a title has what it needs
_LEAST = {"document": 12, "kind": 8, "title": 16}  # columns at least, of what is cut to fit, the first to be left out first


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
    """The records as a table: a line of headings, a line for each record, their number. `chosen` says that conditions were set, which none
    may meet.

    Args:
        width: columns that a line may take, where it has any bound: the widest columns are cut to it, or left out where nothing of them would
            be told. Ids, symbols and dates are never cut.
    """
    if not len(records):
        yield "No record meets these conditions." if chosen else "The index holds no records yet."
        return
    rows: list[tuple[str, ...]] = [
        _COLUMNS,
        *((r.record_id, r.language, r.date or _NONE, r.symbol or _NONE, r.kind or _NONE, r.document, " ".join((r.title or "").split())) for r in records),
    ]
    if any(r.distributed for r in records):
        told = ["distributed", *(r.distributed or _NONE for r in records)]
        rows = [(*row[:_DISTRIBUTED], given_out, *row[_DISTRIBUTED:]) for row, given_out in zip(rows, told, strict=True)]
    natural = {name: max(columns(row[n]) for row in rows) for n, name in enumerate(rows[0])}
    widths = natural if width is None else _fitted(natural, width)
    for row in rows:
        cells = [_cut(cell, widths[name]) for name, cell in zip(rows[0], row, strict=True) if name in widths]
        yield _GAP.join(cell + " " * (wide - columns(cell)) for cell, wide in zip(cells, widths.values(), strict=True)).rstrip()
    yield f"{len(records)} record{'s' if len(records) > 1 else ''}"


def _fitted(natural: dict[str, int], width: int) -> dict[str, int]:
    """The widths of the columns, in their order, that fit into `width`; of what can be cut each has its least, or is left out, and then takes
    of what is left what it needs."""
    widths = {name: min(wide, _LEAST.get(name, wide)) for name, wide in natural.items()}

    def left() -> int:
        return width - sum(widths.values()) - len(_GAP) * (len(widths) - 1)

    for name in _LEAST:
        if left() < 0:
            del widths[name]
    for name, most in (("kind", width), ("document", _DOCUMENT), ("title", width), ("document", width)):
        if name in widths and left() > 0:
            widths[name] += min(left(), max(min(natural[name], most) - widths[name], 0))
    return widths


def _cut(text: str, width: int) -> str:
    """`text` in at most so many columns, the last a mark where something is left out."""
    if columns(text) <= width:
        return text
    while text and columns(text) >= width:
        text = text[:-1]
    return f"{text}…"


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
