"""From a reader's blocks to a record's parts: the stored text, the tree of sections, paragraphs, pages, metadata."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.dates import find_dates, first_date
from corpus.mentions import agenda_items, symbols
from corpus.patterns import Heading, heading, is_masthead, is_sponsors, kind_of
from corpus.reading.block import Block, Extract
from corpus.reading.lines import columns, ends_sentence
from corpus.record import Fact, Metadata, Paragraph, Section

_NUMBER = re.compile(
    r"^\s*(?P<number>\d{1,4}(?=[.．、)]\s*[^\d\s])|[(（][\da-zа-я一二三四五六七八九十\u0660-\u0669أ-ي]{1,4}[)）]|[a-z](?=[.)]\s)"
    r"|[一二三四五六七八九十]{1,3}(?=、)|[\u0660-\u0669]{1,3}(?=\s*[.\-–)]))"
)
_NOTE_MARK = re.compile(r"\s*(?P<number>[\w*†‡]{1,4})(?=\s)")
_PARAGRAPH_NUMBER = re.compile(r"^\s*(?:\d{1,4}[.．、]\s*|[\u0660-\u0669]{1,3}\s*[.\-–]\s*)")
_TITLE_BLOCKS = 15  # a title block is looked for within so many blocks of the start
_SHORT = 250  # characters: a title or a line of a masthead is no longer
_DATE_KEYS = ("date", "doc_date", "issued", "published")
_KIND_KEYS = ("kind", "type")
_SYMBOL_KEYS = ("symbol", "doc_symbol", "document_symbol", "identifier")


@dataclass(frozen=True, slots=True)
class Structure:
    """The parts of a record that its blocks tell."""

    text: str
    root: Section
    paragraphs: tuple[Paragraph, ...]
    pages: tuple[int, ...]
    metadata: Metadata
    notes: tuple[Fact, ...] = ()


@dataclass(slots=True)
class _Open:
    """A section whose end is not known yet."""

    heading: Heading
    start: int
    date: str | None = None
    end: int = 0
    children: list[_Open] = field(default_factory=list)

    def close(self) -> Section:
        h = self.heading
        return Section(
            h.kind, h.label, h.title, self.start, self.end, self.date,
            tuple(sorted(agenda_items(f"{h.label or ''} {h.title or ''}"), key=int)) if h.kind != "document" else (),
            tuple(child.close() for child in self.children),
        )  # fmt: skip


def recognise(extract: Extract) -> Structure:
    """The structure of what a reader extracted; the text is its blocks, items on lines of their own, else a blank line between."""
    kept = [i for i, b in enumerate(extract.blocks) if b.text.strip()]
    blocks = [extract.blocks[i] for i in kept]
    metadata = _metadata(blocks, extract.declared)
    text, paragraphs, headings = _assemble(blocks)
    root = _tree(blocks, paragraphs, headings, len(text), metadata)
    return Structure(text, root, tuple(paragraphs), _pages(blocks, paragraphs, extract.pages, len(text)), metadata, _notes(blocks, paragraphs, kept))


def _notes(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], kept: Sequence[int]) -> tuple[Fact, ...]:
    """Where the text refers to its footnotes: a fact a note, in their order, its value the note's number, its span the mark."""
    place = {original: at for at, original in enumerate(kept)}
    facts: list[Fact] = []
    for block, paragraph in zip(blocks, paragraphs, strict=True):
        if block.note and block.anchor and paragraph.number and block.anchor[0] in place:
            at = place[block.anchor[0]]
            start = paragraphs[at].start + block.anchor[1]
            printed = unicodedata.normalize("NFKC", blocks[at].text[block.anchor[1] :][: len(paragraph.number)]).replace("∗", "*")
            facts.append(Fact("footnote", paragraph.number, start, start + (len(paragraph.number) if printed == paragraph.number else 0)))
    return tuple(facts)


def _assemble(blocks: Sequence[Block]) -> tuple[str, list[Paragraph], list[Heading | None]]:
    # One level-1 heading at the top is the title of the whole, not a section of it.
    top = [i for i, b in enumerate(blocks) if b.level == 1 and not _special(b)]
    title_at = top[0] if len(top) == 1 and top[0] < 3 else None
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    headings: list[Heading | None] = []
    at = 0
    after_lead_in = False
    for i, block in enumerate(blocks):
        found = None if i == title_at or block.note else heading(block.text, block.level)
        match = _NOTE_MARK.match(block.text) if block.note else None if found else _NUMBER.match(block.text)
        numbered = bool(_PARAGRAPH_NUMBER.match(block.text))
        # A list is also told by a lead-in that ends in a colon and by items that end in semicolons, without marks.
        item = not found and not numbered and not block.note and (block.item or (after_lead_in and _is_item(block.text)))
        if parts:
            gap = "\n" if item else "\n\n"
            parts.append(gap)
            at += len(gap)
        kind = "footnote" if block.note else "heading" if found or i == title_at else "item" if item else "paragraph"
        paragraphs.append(Paragraph(at, at + len(block.text), kind, match["number"].strip("（）") if match else None))
        headings.append(found)
        parts.append(block.text)
        at += len(block.text)
        after_lead_in = (kind == "item" and _goes_on(block.text)) or (kind != "heading" and block.text[-1:] in ":：")
    return "".join(parts), paragraphs, headings


def _special(block: Block) -> bool:
    found = heading(block.text, block.level)
    return found is not None and found.kind != "heading"


def _goes_on(text: str) -> bool:
    return text[-1:] in ";；,，؛،" or not ends_sentence(text)


def _is_item(text: str) -> bool:
    return len(text) < 600


def _tree(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], headings: Sequence[Heading | None], length: int, metadata: Metadata) -> Section:
    root = _Open(Heading("document", 0, None, None), 0, None, length)
    stack = [root]
    first_annex = next((i for i, h in enumerate(headings) if h and h.kind == "annex"), None)
    if first_annex:
        # What stands before the first annex is a part of its own: the covering letter, or the report itself.
        body = _Open(Heading(metadata.kind or "body", 1, None, metadata.title), 0, metadata.date)
        root.children.append(body)
        stack.append(body)
    for i, found in enumerate(headings):
        if found is None:
            continue
        while stack[-1].heading.depth >= found.depth:
            stack.pop().end = paragraphs[i].start
        date, named = None, found
        if found.kind == "annex":
            opening = _opening(blocks, headings, i)
            date = next((d for text in opening if (d := first_date(text))), None)
            if not found.title and opening and blocks[i + 1].text == opening[0] and _is_title(opening[0]):
                named = Heading(found.kind, found.depth, found.label, opening[0])
        section = _Open(named, paragraphs[i].start, date)
        stack[-1].children.append(section)
        stack.append(section)
    for section in stack[1:]:
        section.end = length
    return root.close()


def _opening(blocks: Sequence[Block], headings: Sequence[Heading | None], at: int) -> list[str]:
    """The lines above the text of the annex at `at`: its title, its date; no sentence, and nothing of the next annex."""
    lines: list[str] = []
    for block, found in zip(blocks[at + 1 : at + 6], headings[at + 1 : at + 6], strict=True):
        if found and found.kind == "annex":
            break
        if len(block.text) <= _SHORT and not ends_sentence(block.text):
            lines.append(block.text)
    return lines


def _is_title(text: str) -> bool:
    return not _date_only(text) and len(text) <= _SHORT and text[-1:] not in ",，،" and not ends_sentence(text)


def _pages(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], count: int, length: int) -> tuple[int, ...]:
    """The offset at which each page starts; a page without text starts where the next one does."""
    turns = [(block.page or 1, paragraph.start) for block, paragraph in zip(blocks, paragraphs, strict=True)]
    turns += [(page, paragraph.start + at) for block, paragraph in zip(blocks, paragraphs, strict=True) for at, page in block.breaks]
    first: dict[int, int] = {}
    for page, start in turns:
        first[page] = min(start, first.get(page, start))
    starts: list[int] = []
    following = length
    for page in range(count, 0, -1):
        following = min(first.get(page, following), following)
        starts.append(following)
    return (0, *reversed(starts[:-1])) if starts else ()


def _metadata(blocks: Sequence[Block], declared: dict[str, Any]) -> Metadata:
    top: list[str] = []
    for block in blocks[:_TITLE_BLOCKS]:
        if _is_annex(block):
            break
        top.append(block.text)
    title = _text(declared, ("title",)) or _title(blocks, top, declared)
    symbol = _text(declared, _SYMBOL_KEYS) or _own_symbol(top)
    date = next((d for key in _DATE_KEYS if (d := first_date(str(declared.get(key) or "")))), None) or _own_date(top)
    kind = _text(declared, _KIND_KEYS) or _kind(title, top)
    extra = {k: v for k, v in declared.items() if k not in ("title", "language", *_KIND_KEYS, *_DATE_KEYS, *_SYMBOL_KEYS)}
    return Metadata(symbol=symbol, title=title, kind=kind.lower() if kind else None, date=date, extra=extra)


def _is_annex(block: Block) -> bool:
    found = heading(block.text, block.level)
    return found is not None and found.kind == "annex"


def _text(declared: dict[str, Any], keys: Sequence[str]) -> str | None:
    for key in keys:
        value = declared.get(key)
        if isinstance(value, str | int) and str(value).strip():
            return " ".join(str(value).split())
    return None


def _title(blocks: Sequence[Block], top: Sequence[str], declared: dict[str, Any]) -> str | None:
    if head := next((b.text for b in blocks[:_TITLE_BLOCKS] if b.level and not is_masthead(b.text)), None):
        return head[:_SHORT]
    for text, following in zip(top, [*top, ""][1:], strict=True):
        if is_sponsors(text) and 0 < len(following) <= _SHORT and not following.endswith((",", "，", "،")):
            return following
    # The agenda item's heading above the sponsors may itself name a report.
    for text in top:
        if kind_of(text) and _is_title(text) and not (is_masthead(text) or is_sponsors(text) or heading(text)):
            return text
    if len(blocks) > 1:
        lines: list[str] = []
        for text in top:
            fits = _SHORT >= len(text) >= 4 and not ends_sentence(text) and text[-1:] not in ",，،:："
            plain = fits and not is_masthead(text) and heading(text) is None and not _date_only(text)
            if plain and not is_sponsors(text) and len("".join(lines)) < 120:
                lines.append(text)
            elif lines:
                break
        if lines:
            return " ".join(lines)[:_SHORT]
    return _text(declared, ("file_title",))


def _date_only(text: str) -> bool:
    """Whether `text` is a date line: "Geneva, 16 August 2017"."""
    mention = next(find_dates(text), None)
    return mention is not None and columns(text[: mention.start] + text[mention.end :]) <= 25 and kind_of(text) is None


def _own_symbol(top: Sequence[str]) -> str | None:
    """The symbol in the masthead: alone on its line or beside a few words. A symbol that a sentence cites is another's."""
    for text in top:
        found = sorted(symbols(text), key=text.index)
        if found and len(text) <= 80 and not ends_sentence(text):
            rest = text.replace(found[0], " ").split()
            if len(found) == 1 and (len(rest) <= 3 or text.startswith(found[0])):
                return found[0]
    return None


def _own_date(top: Sequence[str]) -> str | None:
    short = [text for text in top if len(text) <= _SHORT]
    lines = [text for text in short if _date_only(text)]
    return next((d for text in (*lines, *short) if (d := first_date(text))), None)


def _kind(title: str | None, top: Sequence[str]) -> str | None:
    if sponsors := next((text for text in top if is_sponsors(text)), None):
        return kind_of(sponsors)
    if title and (found := kind_of(title)):
        return found
    short = [text for text in top if len(text) <= _SHORT and not (ends_sentence(text) and len(text) > 100)]
    return next((found for text in short if (found := kind_of(text))), None)
