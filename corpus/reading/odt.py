"""OpenDocument text (.odt): paragraphs, headings, lists, tables and notes in document order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from corpus.errors import DamagedFile, PasswordProtected
from corpus.lines import LIST_MARK
from corpus.reading.archive import BROKEN, check_archive
from corpus.reading.block import Block, Extract, note_mark, without_mark_signs, without_marks
from corpus.reading.file_symbols import of_properties
from corpus.reading.normalise import clean, clean_line
from corpus.reading.odt_lists import ListNumbers

# OpenDocument 1.3, part 3 (OASIS).
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
# What isn't read: deletions under tracking, comments, generated tables of contents, the marks of notes, scripts.
_SKIP = frozenset(
    (
        f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}table-of-content", f"{_TEXT}alphabetical-index", f"{_TEXT}note-citation",
        f"{_OFFICE}forms", f"{_TEXT}sequence-decls", f"{_TEXT}ruby-text", f"{_TEXT}script", f"{_OFFICE}binary-data", f"{_SVG}title", f"{_SVG}desc",
    )
)  # fmt: skip
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_MAX_REPEATED = 50  # spaces or columns that one element may stand for; files repeat empty ones by the thousand


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .odt file.

    Raises:
        PasswordProtected, DamagedFile: it cannot be opened.
    """
    check_archive(data, name, ".odt")
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise PasswordProtected(name)
            content = etree.fromstring(archive.read("content.xml"), parser)
            body = content.find(f"{_OFFICE}body/{_OFFICE}text")
            others = {n: etree.fromstring(archive.read(n), parser) for n in ("meta.xml", "styles.xml") if n in archive.namelist()}
    except (KeyError, ValueError, etree.LxmlError, *BROKEN) as error:
        raise DamagedFile(name, "the OpenDocument file cannot be opened") from error
    if body is None:
        raise DamagedFile(name, "it is an OpenDocument file without a text", "save it as a text document (.odt)")
    reading = _Reading(ListNumbers.of((*(others[n] for n in ("styles.xml",) if n in others), content)))
    blocks, anchors = without_marks(b for b in reading.blocks(body) if b.text)
    notes, meta = reading.notes, others.get("meta.xml")
    title, subject = (clean_line(meta.findtext(f".//{_DC}{name}") or "") if meta is not None else "" for name in ("title", "subject"))
    linked = [replace(note, text=bare.text, anchor=anchors.get(str(i))) for i, (note, bare) in enumerate(zip(notes, without_marks(notes)[0], strict=True))]
    return Extract((*blocks, *linked), ({"file_title": title} if title else {}) | of_properties(title, subject))


class _Reading:
    """A document's blocks; `notes` are those of its notes that were met."""

    def __init__(self, lists: ListNumbers) -> None:
        self.notes: list[Block] = []
        self._lists = lists
        self._mark = ""  # the number of the list item that is being read, which its first paragraph takes

    def blocks(self, container: Any, item: bool = False) -> Iterator[Block]:
        """What stands in a body, a section, a list, a cell or a text box, in document order."""
        for part in container:
            tag = part.tag
            if not isinstance(tag, str) or tag in _SKIP or _is_hidden(part):
                continue
            if tag in _PARAGRAPHS:
                yield from self._paragraph(part, item)
            elif tag == f"{_TABLE}table":
                yield from self._rows(part)
            elif tag == f"{_TEXT}list":
                self._lists.open(part)
                yield from self.blocks(part, item=True)
                self._lists.close()
            elif tag == f"{_TEXT}list-item":
                self._mark = self._lists.number(part)
                yield from self.blocks(part, item)
                self._mark = ""
            else:  # sections, frames with text boxes, soft page breaks
                yield from self.blocks(part, item)

    def _paragraph(self, paragraph: Any, item: bool) -> Iterator[Block]:
        level = int(paragraph.get(f"{_TEXT}outline-level") or 1) if paragraph.tag == f"{_TEXT}h" else 0
        boxes: list[Any] = []
        for line in clean("".join(self._runs(paragraph, boxes))).split("\n"):
            flat = " ".join(line.split())
            if flat and self._mark:
                flat, self._mark = flat if LIST_MARK.match(flat) else f"{self._mark} {flat}", ""  # a number typed by hand stands for itself
            yield Block(flat, level, bool(LIST_MARK.match(flat)) or (item and not level))
        for box in boxes:
            yield from self.blocks(box)

    def _runs(self, element: Any, boxes: list[Any]) -> Iterator[str]:
        """The text of a paragraph; notes and text boxes are put aside."""
        if element.tag != f"{_TEXT}note":
            yield without_mark_signs(element.text or "")
        for part in element:
            tag = part.tag
            if tag == f"{_TEXT}s":
                yield " " * min(_number(part.get(f"{_TEXT}c")), _MAX_REPEATED)
            elif tag == f"{_TEXT}tab":
                yield "\t"
            elif tag == f"{_TEXT}line-break":
                yield "\n"
            elif tag == f"{_TEXT}note":
                mark = "".join(part.itertext(f"{_TEXT}note-citation")).strip()
                body = part.find(f"{_TEXT}note-body")
                before, self._mark = self._mark, ""
                found = list(self.blocks(body)) if body is not None else []
                self._mark = before
                yield note_mark(str(len(self.notes)))
                self.notes += [Block(f"{mark} {b.text}".strip(), note=True) for b in found if b.text]
            elif tag == f"{_DRAW}text-box":
                boxes.append(part)
            elif isinstance(tag, str) and tag not in _SKIP and not (tag == f"{_TEXT}hidden-text" and _is_set(part)):
                yield from self._runs(part, boxes)
            yield without_mark_signs(part.tail or "")

    def _rows(self, table: Any) -> Iterator[Block]:
        for row in table.iter(f"{_TABLE}table-row"):
            if next(row.iterancestors(f"{_TABLE}table")) is not table:
                continue
            cells = [" ".join(b.text for b in self.blocks(cell) if b.text) for cell in row.iterchildren(f"{_TABLE}table-cell")]
            yield Block(" | ".join(cell for cell in cells if cell))


def _is_hidden(part: Any) -> bool:
    """Whether a section is not shown, or a paragraph, which a field within itself hides; what stands around that is shown."""
    if part.tag in _PARAGRAPHS:
        fields = part.iter(f"{_TEXT}hidden-paragraph")
        return any(_is_set(field) and next(field.iterancestors(*_PARAGRAPHS)) is part for field in fields)
    return bool(part.get(f"{_TEXT}display") == "none" or part.get(f"{_TEXT}is-hidden") == "true")


def _is_set(field: Any) -> bool:
    """Whether a field hides what it is for: a condition may have let it show."""
    return bool(field.get(f"{_TEXT}is-hidden") != "false")


def _number(value: str | None) -> int:
    return int(value) if value and value.isdigit() else 1
