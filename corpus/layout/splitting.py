"""From a record to its passages: whole paragraphs of one section, lists with their lead-in, near a target size."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.layout.agenda import facts_of_whole
from corpus.layout.sentences import sentences
from corpus.layout.tables import heads
from corpus.record import Paragraph, Passage, Record, Section

CountTokens = Callable[[Sequence[str]], list[int]]
"""The number of tokens that the embedding model makes of each text."""

_CONTEXT = (200, 100, 50, 25, 12)  # characters of a part of the context line, the first that fits
_CLOSING = frozenset(("signature", "address"))
_LEAD_IN = 160  # characters of a lead-in that a continued list's context repeats


@dataclass(frozen=True, slots=True)
class SplitSettings:
    """Sizes in tokens of the embedding model: `target` is filled up to, `limit` (context included) never passed."""

    target: int = 80
    limit: int = 480

    @property
    def room(self) -> int:
        """The tokens that a passage's text may take; its context line has the rest."""
        return self.limit * 3 // 4

    def within(self, max_tokens: int) -> SplitSettings:
        """These settings for a model that reads at most so many tokens: what it would cut off could not be found."""
        limit = min(self.limit, max_tokens)
        return SplitSettings(min(self.target, max(1, limit * 3 // 4)), limit)

    @property
    def key(self) -> str:
        """What these settings and the splitter's version are called in a record's identity."""
        return f"split-6:{self.target}:{self.limit}"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A span that stays whole if it can: a paragraph, a list with its lead-in, or a part of one too long."""

    start: int
    end: int
    tokens: int
    lead_in: str = ""
    table: int | None = None  # where the row begins that names the columns of the table which this ends in
    closes: bool = False  # a signature or an address, which says nothing alone


def split(record: Record, count: CountTokens, settings: SplitSettings) -> list[Passage]:
    """The record's passages in reading order; together they cover every paragraph, without overlap."""
    sizes = _sizes(count, [record.text[p.start : p.end] for p in record.paragraphs])
    spans: list[tuple[int, _Unit]] = []
    columns = heads(record.text, record.paragraphs)
    waiting: list[tuple[Paragraph, int]] = []  # headings without text of their own, which the next passage takes in
    for section, group in _by_section(record):
        paragraphs = [(record.paragraphs[i], sizes[i]) for i in group]
        if all(p.kind == "heading" for p, _ in paragraphs) and section.children:
            waiting += paragraphs
            continue
        first, *rest = _pack(_units(record, paragraphs, columns, count, settings), record.text, count, settings)
        if waiting and sum(size for _, size in waiting) + first.tokens <= settings.room:
            spans.append((waiting[0][0].start, first))
        else:
            spans += [(unit.start, unit) for unit in (*_headings(record, waiting, count, settings), first)]
        spans += [(unit.start, unit) for unit in rest]
        waiting = []
    spans += [(unit.start, unit) for unit in _headings(record, waiting, count, settings)]
    items = _items_of_whole(record)
    contexts = _contexts(record, [unit for _, unit in spans], items, count, settings.limit - settings.room)
    return [_passage(record, ordinal, start, unit, context) for ordinal, ((start, unit), context) in enumerate(zip(spans, contexts, strict=True))]


def _sizes(count: CountTokens, texts: Sequence[str]) -> list[int]:
    """The tokens of each text, at least one: a tokenizer may know none of its characters."""
    return [max(1, size) for size in count(texts)]


def _headings(record: Record, waiting: Sequence[tuple[Paragraph, int]], count: CountTokens, settings: SplitSettings) -> Iterator[_Unit]:
    """Headings that no passage has room for, as passages of their own."""
    if waiting:
        yield from _fit(record, waiting, count, settings)


def _by_section(record: Record) -> Iterator[tuple[Section, list[int]]]:
    """The indices of the paragraphs that stand in one section, its children's left out, in reading order."""
    current: tuple[Section, list[int]] | None = None
    for i, paragraph in enumerate(record.paragraphs):
        section = record.root.path_at(paragraph.start)[-1]
        if current is None or current[0] is not section:
            if current is not None:
                yield current
            current = (section, [])
        current[1].append(i)
    if current is not None:
        yield current


def _units(
    record: Record, paragraphs: Sequence[tuple[Paragraph, int]], columns: Mapping[int, Paragraph], count: CountTokens, settings: SplitSettings
) -> Iterator[_Unit]:
    group: list[tuple[Paragraph, int]] = []
    for at, (paragraph, size) in enumerate(paragraphs):
        group.append((paragraph, size))
        following = paragraphs[at + 1][0] if at + 1 < len(paragraphs) else None
        closes = paragraph.kind in _CLOSING
        if following is not None and closes and following.kind in _CLOSING:
            continue
        if following is not None and not closes and (following.kind == "item" or (paragraph.kind == "heading" and len(group) < 4)):
            continue  # an item belongs to its lead-in, a heading to what it heads
        if closes and all(p.kind in _CLOSING for p, _ in group):
            yield from (replace(unit, lead_in="", closes=True) for unit in _fit(record, group, count, settings))
            group = []
            continue
        units = _fit(record, group, count, settings)
        yield from (_of_table(unit, record.text, paragraph, head) for unit in units) if (head := columns.get(paragraph.start)) else units
        group = []
    if group:
        yield from _fit(record, group, count, settings)


def _of_table(unit: _Unit, text: str, row: Paragraph, head: Paragraph) -> _Unit:
    """The unit that ends in a table's row, led by the row that names the columns unless it is that."""
    return replace(unit, table=head.start, lead_in=unit.lead_in if row.start == head.start else text[head.start : head.end][:_LEAD_IN])


def _fit(record: Record, group: Sequence[tuple[Paragraph, int]], count: CountTokens, settings: SplitSettings) -> Iterator[_Unit]:
    """The group as one unit if there is room, else split between its items, else at sentence ends."""
    room = settings.room
    total = sum(size for _, size in group)
    if total <= room:
        yield _Unit(group[0][0].start, group[-1][0].end, total)
        return
    first = record.text[group[0][0].start : group[0][0].end]
    lead_in = first[-_LEAD_IN:] if len(group) > 1 and group[0][0].kind != "item" else ""
    start, filled = group[0][0].start, 0
    for at, (paragraph, size) in enumerate(group):
        if filled and filled + size > settings.target and not (at == 1 and filled < settings.target // 2 and size <= room - filled):
            yield _Unit(start, group[at - 1][0].end, filled, lead_in if start != group[0][0].start else "")
            start, filled = paragraph.start, 0
        if size > room:
            if filled:
                yield _Unit(start, group[at - 1][0].end, filled, lead_in if start != group[0][0].start else "")
            yield from _by_sentence(record.text, paragraph, lead_in if at else "", count, settings)
            start, filled = (group[at + 1][0].start if at + 1 < len(group) else paragraph.end), 0
            continue
        filled += size
    if filled:
        yield _Unit(start, group[-1][0].end, filled, lead_in if start != group[0][0].start else "")


def _by_sentence(text: str, paragraph: Paragraph, lead_in: str, count: CountTokens, settings: SplitSettings) -> Iterator[_Unit]:
    spans = [piece for span in sentences(text, paragraph.start, paragraph.end) for piece in _short(text, span, settings.room, count)]
    sizes = _sizes(count, [text[a:b] for a, b in spans])
    # As few parts as there can be, of like size: a paragraph says one thing, and a short rest of it little.
    fair = sum(sizes) / math.ceil(sum(sizes) / settings.room)
    start, end, filled = paragraph.start, paragraph.start, 0
    for (a, b), size in zip(spans, sizes, strict=True):
        if filled and (filled + size > settings.room or filled + size / 2 > fair):
            yield _Unit(start, end, filled, lead_in)
            start, filled = a, 0
        end, filled = b, filled + size
    if filled:
        yield _Unit(start, end, filled, lead_in)


def _short(text: str, span: tuple[int, int], room: int, count: CountTokens) -> Iterator[tuple[int, int]]:
    """The span, halved at white space (or anywhere) until each part is within `room` tokens."""
    stack = [span]
    while stack:
        start, end = stack.pop()
        if end - start < 8 or end - start <= room // 4 or count([text[start:end]])[0] <= room:
            yield start, end
            continue
        middle = (start + end) // 2
        space = text.find(" ", middle, end)
        cut = space if space > 0 and space - middle < 200 else middle
        stack += [(cut, end), (start, cut)]


def _pack(units: Iterator[_Unit], text: str, count: CountTokens, settings: SplitSettings) -> Iterator[_Unit]:
    """Short neighbours joined while they stay within the target; a rest too short to stand alone joins what is before it, a
    signature what it signs, and an address what follows it."""
    held: list[_Unit] = []
    for unit in units:
        together = sum(u.tokens for u in held) + unit.tokens
        if not held:
            held = [unit]
        elif unit.closes and not held[-1].closes and together > settings.room:
            before, last = _give_up(held, unit, text, count, settings.room)
            yield from before
            held = last
        elif (not unit.lead_in or _same_table(held[-1], unit)) and (
            together <= settings.target
            or ((unit.closes or all(u.closes for u in held)) and together <= settings.room)
            or (min(together - unit.tokens, unit.tokens) < settings.target // 8 and together <= settings.room)
        ):
            held.append(unit)
        else:
            yield _one(held)
            held = [unit]
    if held:
        yield _one(held)


def _same_table(before: _Unit, unit: _Unit) -> bool:
    return unit.table is not None and before.table == unit.table


def _one(units: Sequence[_Unit]) -> _Unit:
    return _Unit(units[0].start, units[-1].end, sum(u.tokens for u in units), units[0].lead_in)


def _give_up(held: Sequence[_Unit], closing: _Unit, text: str, count: CountTokens, room: int) -> tuple[list[_Unit], list[_Unit]]:
    """Where a signature has no room in the passage before it: that passage without its end, and its end with the signature."""
    *before, last = held
    if before and last.tokens + closing.tokens <= room:
        return [_one(before)], [last, closing]
    spans = [piece for span in sentences(text, last.start, last.end) for piece in _short(text, span, max(1, room - closing.tokens), count)]
    if len(spans) > 1:
        (_, cut), (start, end) = spans[-2], spans[-1]
        start = end - len(text[start:end].lstrip())
        kept, tail = _sizes(count, [text[last.start : cut], text[start:end]])
        if tail + closing.tokens <= room:
            return [_one([*before, _Unit(last.start, cut, kept, last.lead_in)])], [_Unit(start, end, tail, last.lead_in), closing]
    return [_one(held)], [closing]


def _passage(record: Record, ordinal: int, start: int, unit: _Unit, context: str) -> Passage:
    return Passage(
        ordinal=ordinal,
        start=start,
        end=unit.end,
        text=record.text[start : unit.end],
        context=context,
        section=record.section_at(unit.start),
        language=record.language,
    )


def _contexts(record: Record, units: Sequence[_Unit], items: str, count: CountTokens, room: int) -> list[str]:
    """For each unit, document, section, agenda items and date in one line, in the record's own words: what a passage torn out of its place
    lacks.

    Each part is cut further until the line takes at most `room` tokens.
    """
    parts = [_context_parts(record, unit, items) for unit in units]
    lines = [""] * len(units)
    long = list(range(len(units)))
    for width in _CONTEXT:
        for i in long:
            head, headings, whole, date, lead_in = parts[i]
            lines[i] = " | ".join(part for part in (head[:width], headings[-width:], whole[:width], date, lead_in[-width:]) if part)
        sizes = count([lines[i] for i in long])
        long = [i for i, size in zip(long, sizes, strict=True) if size > room]
        if not long:
            break
    return lines


def _context_parts(record: Record, unit: _Unit, items: str) -> tuple[str, str, str, str, str]:
    """Document, headings, agenda items of the whole record, date and lead-in; empty where there are none."""
    meta = record.metadata
    name = record.document.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ").replace("-", " ")
    head = " ".join(part for part in (meta.symbol, meta.title or (None if meta.symbol else name)) if part)
    headings = record.section_at(unit.start).removeprefix(meta.title or "\0").strip(" ›")
    if any(s.agenda_items for s in record.root.path_at(unit.start)):
        items = ""  # the headings name them
    return head, headings, items, record.date_at(unit.start) or "", unit.lead_in


def _items_of_whole(record: Record) -> str:
    """The words by which the record says under which agenda items it stands as a whole."""
    spans = dict.fromkeys((fact.start, fact.end) for fact in facts_of_whole(record))
    return ", ".join(dict.fromkeys(record.text[start:end] for start, end in spans))
