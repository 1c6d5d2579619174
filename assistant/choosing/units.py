"""What of a passage is quoted whole or not at all: its sentences, its lists and the rows of its tables.

A list stays whole with its lead-in, since "(b) a single fog signal" says nothing without "recommends that the Conference"; items that are
sentences, under a lead-in that states no act, are quoted one by one. A row is led by the one that names its columns.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.conversation.anaphora import leans_on_the_one_before
from corpus.layout.sentences import sentences
from corpus.layout.tables import cell_spans, heads, label_of, lead_of
from corpus.lines import columns, ends_sentence
from corpus.naming.mentions import acts_stated
from corpus.naming.patterns import is_row
from corpus.record import Paragraph, Record
from index.results import Hit

QUOTE_BUDGET = 250
"""Tokens of quoted text in an answer: enough for a list of recommendations, little enough to read."""

_APART = frozenset(("heading", "signature", "address"))  # kinds of paragraphs that answer nothing by themselves
_SENTENCE = 24  # columns of an item that is a sentence, at least
_SHORT = 80  # tokens of a row of labels and values, or of a cell, that is quoted whole
# "Marginal note by the Minister: 'Agreed. But not before May.'"
_REMARK = re.compile(r"[^.:：。!?\n]{2,80}(?:,\s*\d[^:：\n]{0,20})?[:：]\s*[\"'“‘«„「『]")
_CAPTION = 2  # words of a caption that runs in with its paragraph ("5. Fisheries. …"), at most
_WORD = re.compile(r"[^\W\d_]+|[\u2e80-\u9fff]{1,2}")
_LINE = 60  # columns: what is shorter and ends without a mark is a heading, a name or a symbol


@dataclass(frozen=True, slots=True)
class Unit:
    """A span that is quoted whole or not at all, with `lead` before it; `parts` are scored apart, and the best counts.
    `kind` is that of its paragraph, or "row" of a table's row or a cell of one. Of a cell that is quoted apart from its row, `lead` is the
    name of its column, where that is told, and `label` the row's first cell, which says what it is of."""

    start: int
    end: int
    parts: tuple[tuple[tuple[int, int], ...], ...]
    lead: tuple[int, int] | None = None
    kind: str = "paragraph"
    label: tuple[int, int] | None = None


def text_tokens(text: str) -> float:
    """The length of a text in tokens, whatever the model: a CJK character is 0.7 of one, any other a quarter (the bundled model
    makes 0.76 tokens of a Chinese character)."""
    cjk = sum("\u2e80" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" for c in text)
    return cjk * 0.7 + (len(text) - cjk) / 4


def units_of(record: Record, hit: Hit, *, signatures: bool = False) -> list[Unit]:
    """The sentences and lists of a passage; headings, addresses and, unless they are asked for, `signatures` left out (unless there is
    nothing else)."""
    inside = [p for p in record.paragraphs if p.start < hit.end and p.end > hit.start]
    tables = heads(record.text, record.paragraphs) if any(is_row(record.text[p.start : p.end]) for p in inside) else {}
    units: list[Unit] = []
    at = 0
    while at < len(inside):
        paragraph = inside[at]
        last = at
        while last + 1 < len(inside) and inside[last + 1].kind == "item" and paragraph.kind not in _APART:
            last += 1
        if is_row(record.text[paragraph.start : paragraph.end]) and paragraph.kind == "paragraph" and last == at:
            units += _row(record, paragraph, tables.get(paragraph.start), hit)
        elif last > at or paragraph.kind == "item":
            units += _list(record, hit, inside[at : last + 1])
        elif paragraph.kind == "signature" and signatures:
            while last + 1 < len(inside) and inside[last + 1].kind == "signature":
                last += 1  # a name and the office below it are one signature
            span = (max(paragraph.start, hit.start), min(inside[last].end, hit.end))
            units.append(Unit(*span, ((span,),), kind="signature"))
        elif paragraph.kind not in _APART or all(p.kind in _APART for p in inside):
            units += _sentences(record, paragraph, hit)
        at = last + 1
    return units


def _row(record: Record, row: Paragraph, head: Paragraph | None, hit: Hit) -> list[Unit]:
    """A table's row with the one that names its columns; nothing of that row alone. A row that there is no room to quote is quoted by its cells,
    each with the name of its column and with the row's first cell. Where no row names the columns, a row is quoted whole if it is short, and else
    by the sentences of its cells, each with the first cell."""
    if head and row.start == head.start:
        return []
    lead = lead_of(record.text, record.paragraphs, head) if head else None
    size = text_tokens(record.text[row.start : row.end]) + (text_tokens(record.text[slice(*lead)]) if lead else 0.0)
    spans = cell_spans(record.text, row.start, row.end)
    label = label_of(record.text, spans)
    if label is None and head is None:  # columns of text, side by side
        return _sentences(record, row, hit)
    if size <= (QUOTE_BUDGET if head else _SHORT):
        whole = (row.start, row.end)
        return [Unit(*whole, ((lead, whole) if lead else (whole,),), lead, kind="row")]
    named = cell_spans(record.text, head.start, head.end) if head else []
    units: list[Unit] = []
    for at, span in enumerate(spans):
        column = named[at] if len(named) == len(spans) else None
        above = tuple(part for part in (column, label) if part)
        for start, end in sentences(record.text, *span) if text_tokens(record.text[slice(*span)]) > _SHORT else [span]:
            part = (max(start, hit.start), min(end, hit.end))
            if part[0] < part[1] and span != label:
                units.append(Unit(*part, ((*above, part),), column, kind="row", label=label))
    return units


def _sentences(record: Record, paragraph: Paragraph, hit: Hit) -> list[Unit]:
    """The sentences of a paragraph, as far as the passage goes; a number or a word or two that name its subject, with the sentence that they head.
    A short one that quotes somebody is one: without its name nothing tells whose words they are."""
    whole = (paragraph.start, paragraph.end)
    if hit.start <= whole[0] and whole[1] <= hit.end and _REMARK.match(record.text, *whole) and text_tokens(record.text[slice(*whole)]) <= _SHORT:
        return [Unit(*whole, ((whole,),), kind=paragraph.kind)]
    spans = sentences(record.text, max(paragraph.start, hit.start), min(paragraph.end, hit.end))
    if len(spans) > 1 and spans[0][0] == paragraph.start and len(_WORD.findall(record.text[slice(*spans[0])])) <= _CAPTION:
        spans[:2] = [(spans[0][0], spans[1][1])]
    return [Unit(part[0][0], part[-1][1], _parts(part), kind=paragraph.kind) for part in _together(record, spans)]


def _together(record: Record, spans: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Sentences, each with those behind it that say by a pronoun alone of whom they speak, as far as these are short."""
    groups: list[list[tuple[int, int]]] = []
    for start, end in spans:
        leaning = bool(groups) and leans_on_the_one_before(record.text[start:end], record.language)
        if leaning and text_tokens(record.text[groups[-1][0][0] : end]) <= _SHORT:
            groups[-1].append((start, end))
        else:
            groups.append([(start, end)])
    return groups


def _parts(group: Sequence[tuple[int, int]]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """A group of sentences as the parts of its unit: each alone, and all together."""
    return (*((span,) for span in group), tuple(group)) if len(group) > 1 else ((group[0],),)


def list_end(record: Record, at: int) -> int:
    """Where the list ends that the paragraph of that index leads to; its own end where it leads to none."""
    last = at
    while last + 1 < len(record.paragraphs) and record.paragraphs[last + 1].kind == "item":
        last += 1
    return record.paragraphs[last].end


def fitting(record: Record, start: int, end: int) -> tuple[int, int]:
    """A span, or as many of its sentences and items as there is room to quote: the first of them in any case, and not without what it leads to."""
    if text_tokens(record.text[start:end]) <= QUOTE_BUDGET:
        return start, end
    stops = (stop for p in record.paragraphs if p.start < end and p.end > start for _, stop in sentences(record.text, max(p.start, start), min(p.end, end)))
    kept = next(stops, end)
    for stop in stops:
        if not leads(record.text[start:kept]) and text_tokens(record.text[start:stop]) > QUOTE_BUDGET:
            break
        kept = stop
    return start, kept


def leads(text: str) -> bool:
    """Whether a text ends with what leads to a list: without the list it says nothing."""
    return text.rstrip()[-1:] in ":："


def says_something(text: str) -> bool:
    """Whether a text can stand as an extract: a sentence, an item or a table's row, not a lead-in without its list, a heading without
    a mark, or a line of the masthead."""
    if leads(text):
        return False
    if is_row(text):
        return True
    return ends_sentence(text) or text[-1:] in ";；؛" or columns(text) >= _LINE


def _list(record: Record, hit: Hit, paragraphs: Sequence[Paragraph]) -> list[Unit]:
    """A list as one unit if it can be quoted within the budget, else its items one by one, each with the lead-in."""
    spans = [(max(p.start, hit.start), min(p.end, hit.end)) for p in paragraphs]
    whole = (spans[0][0], spans[-1][1])
    lead = spans[0] if paragraphs[0].kind != "item" else None
    parts = tuple((span,) if lead is None or span == lead else (lead, span) for span in spans)
    said = lead_in(record, paragraphs[0])
    together = (
        not said or not all(_is_sentence(record.text[p.start : p.end]) for p in paragraphs if p.kind == "item") or bool(acts_stated(record.text[slice(*said)]))
    )
    if together and text_tokens(record.text[whole[0] : whole[1]]) <= QUOTE_BUDGET:
        return [Unit(*whole, (*parts, tuple(spans)), said if lead is None else None)]
    units = [Unit(*span, (part,), said) for span, part in zip(spans, parts, strict=True) if span != lead]
    if lead is None:
        return units
    # Of a paragraph that leads to a long list, the sentence that does so comes with each item; the others stand alone.
    alone = [span for span in sentences(record.text, *lead) if span != said]
    return [*(Unit(*span, ((span,),)) for span in alone), *units]


def _is_sentence(item: str) -> bool:
    return item.rstrip()[-1:] in (".", "。") and columns(item) >= _SENTENCE


def lead_in(record: Record, paragraph: Paragraph) -> tuple[int, int] | None:
    """The span of the sentence that leads to the list which `paragraph` opens or belongs to: the last one before the first
    item, where it is left open ("decides:"). Without it an item may say the reverse of what was meant."""
    at = bisect_right(record.paragraphs, paragraph.start, key=lambda p: p.start) - 1
    while at >= 0 and record.paragraphs[at].kind == "item":
        at -= 1
    if at < 0 or record.paragraphs[at].kind in _APART:
        return None
    opening = record.paragraphs[at]
    text = record.text[opening.start : opening.end].rstrip()
    if ends_sentence(text) and text[-1] not in ":：":
        return None
    return sentences(record.text, opening.start, opening.end)[-1]
