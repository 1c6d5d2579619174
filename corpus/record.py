"""The vocabulary of records: what a reader makes of a file, and what is indexed of it.

All offsets count Unicode code points of `Record.text`, start inclusive, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.languages import Language

_NO = ("", "0", "false", "no", "n", "off", "none", "null")


@dataclass(frozen=True, slots=True)
class Section:
    """A node of a record's tree: the document, its covering letter, an annex, a heading and what stands under it.

    `date` is the ISO date of the letter or annex itself; `agenda_items` are the items that its heading names.
    """

    kind: str
    label: str | None
    title: str | None
    start: int
    end: int
    date: str | None = None
    agenda_items: tuple[str, ...] = ()
    children: tuple[Section, ...] = ()

    @property
    def heading(self) -> str:
        """Label and title as printed, such as "Annex II: Letter dated 15 June 2031"; empty for the document itself."""
        return ": ".join(part for part in (self.label, self.title) if part)

    def walk(self, path: tuple[Section, ...] = ()) -> Iterator[tuple[Section, ...]]:
        """Every path from this section down to each of its nodes, in reading order."""
        here = (*path, self)
        yield here
        for child in self.children:
            yield from child.walk(here)

    def path_at(self, offset: int) -> tuple[Section, ...]:
        """The path from this section to the innermost one that holds `offset`."""
        path: tuple[Section, ...] = (self,)
        while at := bisect_right(path[-1].children, offset, key=lambda child: child.start):
            inner = path[-1].children[at - 1]
            if offset >= inner.end:
                break
            path = (*path, inner)
        return path

    def to_dict(self) -> dict[str, Any]:
        """The tree as JSON: kind, label, title, date, agenda_items, start, end, children."""
        return {
            "kind": self.kind, "label": self.label, "title": self.title, "date": self.date,
            "agenda_items": list(self.agenda_items), "start": self.start, "end": self.end,
            "children": [child.to_dict() for child in self.children],
        }  # fmt: skip

    @classmethod
    def from_dict(cls, value: dict[str, Any]) -> Section:
        """The inverse of `to_dict`."""
        return cls(
            kind=value["kind"], label=value["label"], title=value["title"], date=value["date"],
            agenda_items=tuple(value["agenda_items"]), start=value["start"], end=value["end"],
            children=tuple(cls.from_dict(child) for child in value["children"]),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, heading or list item; `number` as printed ("12", "(a)"), `kind` one of paragraph, heading, item, footnote,
    signature (a line of a signature block) and address (a line that says to whom a letter goes)."""

    start: int
    end: int
    kind: str = "paragraph"
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a record tells: `value` is what is meant, `text[start:end]` the words that say so.

    Names: symbol, title, kind, date (ISO 8601; of the record, of a letter or of an annex), distributed
    (ISO 8601; the later day on which a letter or the record of a meeting was given out), sender, sender_state (ISO 3166 code),
    office, signatory, addressee, place, session, agenda_item, sub_item ("99 (d)"), state (ISO 3166 code), cites (a document's
    symbol), vote (what was voted on: symbols, what it became, places in it), alternative (the label of one in a text under negotiation), footnote (its number; the words are its mark in the text, and none where the format prints the mark itself). What is only declared has the span (0, 0).
    """

    name: str
    value: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "value": self.value, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a record as a whole; None where the record does not tell. `date` is ISO 8601."""

    symbol: str | None = None
    title: str | None = None
    kind: str | None = None
    date: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """One document in one language: its normalised text, the tree of its sections, its paragraphs and pages.

    `pages` holds the offset at which each page starts (empty where the format has none). `record_id` is a hash of
    `document` (the path relative to what was ingested) and of the file's digest.
    """

    record_id: str
    document: str
    source: str
    digest: str
    language: Language
    text: str
    metadata: Metadata
    root: Section
    paragraphs: tuple[Paragraph, ...]
    pages: tuple[int, ...] = ()
    facts: tuple[Fact, ...] = ()

    def values(self, name: str) -> list[str]:
        """The values of the facts of that name, in the order of the text, each once."""
        return list(dict.fromkeys(fact.value for fact in self.facts if fact.name == name))

    @property
    def read_by_ocr(self) -> bool:
        """Whether the text was read from pictures of its pages, with the errors that brings: declared by `ocr` in the record's
        front matter or sidecar, or found by the reader."""
        declared = self.metadata.extra.get("ocr")
        return bool(declared) and str(declared).strip().casefold() not in _NO  # a CSV file has no booleans

    def page_at(self, offset: int) -> int | None:
        """The page, counted from 1, that holds `offset`; None where the format has no pages.

        Footnotes stand behind the text: one's page is that of its mark.
        """
        return bisect_right(self.pages, self._told_at(offset)) or None if self.pages else None

    def _told_at(self, offset: int) -> int:
        """Where the text refers to the footnote that holds `offset`; else `offset` itself."""
        paragraph = self.paragraph_at(offset)
        if paragraph is None or paragraph.kind != "footnote":
            return offset
        return next((start for note, start in self.notes() if note == paragraph), offset)

    def notes(self) -> Iterator[tuple[Paragraph, int]]:
        """The footnotes whose mark is known, each with the offset of the mark in the text."""
        marks: dict[str, list[int]] = {}
        for fact in self.facts:
            if fact.name == "footnote":
                marks.setdefault(fact.value, []).append(fact.start)
        numbers: dict[str, list[Paragraph]] = {}
        for paragraph in self.paragraphs:
            if paragraph.kind == "footnote" and paragraph.number:
                numbers.setdefault(paragraph.number, []).append(paragraph)
        for number, paragraphs in numbers.items():
            # A mark such as * comes again on other pages; where one of them is not found, which is whose can't be told.
            if len(paragraphs) == len(marks.get(number, ())):
                yield from zip(paragraphs, marks[number], strict=True)

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph that holds `offset`, or the last one before it."""
        at = bisect_right(self.paragraphs, offset, key=lambda p: p.start)
        return self.paragraphs[at - 1] if at else None

    def number_at(self, offset: int) -> str | None:
        """The printed number at `offset`, such as "12" or, for an item of a list under it, "12 (a)"; None without one."""
        at = bisect_right(self.paragraphs, offset, key=lambda p: p.start)
        if not at:
            return None
        paragraph = self.paragraphs[at - 1]
        if paragraph.kind != "item":
            return paragraph.number
        lead = next((p for p in reversed(self.paragraphs[: at - 1]) if p.kind != "item"), None)
        parts = (lead.number if lead else None, paragraph.number)
        return " ".join(part for part in parts if part) or None

    def numbers_over(self, start: int, end: int) -> str | None:
        """The printed numbers of what stands from `start` to `end`, such as "12", "12–14" or "12 (a)–(c)": that at `start`, and, where it is
        another paragraph or item of the same section, that at the end."""
        first, last = self.number_at(start), self.number_at(max(start, end - 1))
        if first is None or last is None or (last + " ").startswith(first + " ") or self.sections_at(start) != self.sections_at(end - 1):
            return first
        lead, _, item = last.rpartition(" ")
        return f"{first}–{item if lead and first.startswith(lead + ' ') else last}"

    def section_at(self, offset: int) -> str:
        """The path of headings that leads to `offset`, as one string; empty where there are none. A footnote's is that of its mark."""
        return " › ".join(s.heading for s in self.sections_at(offset) if s.heading)

    def sections_at(self, offset: int) -> tuple[Section, ...]:
        """The sections that hold `offset`, from the root down. A footnote's are those of its mark."""
        return self.root.path_at(self._told_at(offset))

    def date_at(self, offset: int) -> str | None:
        """The ISO date of the innermost letter or annex that holds `offset` (of a footnote: its mark), or of the record."""
        dates = [s.date for s in self.sections_at(offset) if s.date]
        return dates[-1] if dates else self.metadata.date


@dataclass(frozen=True, slots=True)
class Passage:
    """What is indexed and found: whole paragraphs of one section, `record.text[start:end]`.

    `context` (document, section, date) is embedded with the text and never quoted.
    """

    ordinal: int
    start: int
    end: int
    text: str
    context: str
    section: str
    language: Language

    @property
    def embedded_text(self) -> str:
        """The text that the embedding model reads."""
        return f"{self.context}\n{self.text}" if self.context else self.text
