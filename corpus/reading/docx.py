"""Word documents (.docx): paragraphs, headings by style, list items and table rows in document order."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from typing import Any

from corpus.errors import DamagedFile, PasswordProtected
from corpus.lines import LIST_MARK
from corpus.naming.mentions import find_symbols
from corpus.reading.archive import BROKEN, check_archive
from corpus.reading.block import Block, Extract, note_mark, without_mark_signs, without_marks
from corpus.reading.docx_hidden import Hidden
from corpus.reading.docx_numbers import Numbering
from corpus.reading.docx_package import plain_package
from corpus.reading.file_symbols import of_properties
from corpus.reading.normalise import clean, clean_line

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of encrypted OOXML and of legacy .doc (MS-CFB 2.2)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HEADING = re.compile(r"^heading (\d)$", re.IGNORECASE)
_PAGE = re.compile(
    r"[\s.)\]）\u200e\u200f]*(?:(?:page|página|страница|стр\.|صفحة|第)?\s*\d{1,4}\s*页?)?\s*", re.IGNORECASE
)  # what may stand behind a header's symbol
_NO_TITLES = ("Word Document", "Document", "Untitled")  # what programs write where nobody gave a title

# WordprocessingML (ECMA-376 part 1, 17): what wraps paragraphs or runs, what is text, and what holds none to be read.
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WRAPPERS = frozenset(f"{_W}{name}" for name in ("ins", "moveTo", "customXml", "smartTag"))
_RUNS = (f"{_W}r", f"{_MATH}r")
_TEXT = frozenset((f"{_W}t", f"{_MATH}t"))
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_REFERENCES = {f"{_W}footnoteReference": "footnote", f"{_W}endnoteReference": "endnote"}
# Properties (whose tab stops are called like tabs), deletions, readings over Chinese characters, and the second form of what an mc:Choice holds.
_NO_TEXT = frozenset((*(f"{_W}{name}" for name in ("pPr", "rPr", "sdtPr", "del", "moveFrom", "rt")), f"{_COMPATIBILITY}Fallback"))


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .docx file.

    Raises:
        PasswordProtected, DamagedFile: it cannot be opened.
    """
    if data.startswith(_COMPOUND_FILE):
        if _ENCRYPTED in data:
            raise PasswordProtected(name)
        raise DamagedFile(name, "this is a legacy Word document", "give it the ending .doc, or save it as .docx")
    check_archive(data, name, ".docx")
    # Imported here: python-docx costs 0.2 s of a command's start.
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import LxmlError

    try:
        document = Document(io.BytesIO(plain_package(data)))
        names = {style.style_id: style.name or "" for style in document.styles}
        default = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
        normal = (default.name or "") if default is not None else ""

        def style_of(paragraph: Any) -> str:
            named = paragraph.find(f"{_W}pPr/{_W}pStyle")
            return names.get(named.get(f"{_W}val"), normal) if named is not None else normal

        parts = _parts(document)
        hidden = Hidden(parts.get("styles"))
        reading = _Reading(style_of, Numbering(parts.get("numbering"), parts.get("styles")), hidden)
        blocks, anchors = without_marks(b for b in reading.blocks(document.element.body) if b.text)
        blocks += tuple(replace(b, anchor=anchors.get(mark)) for mark, b in _notes(document, parts, hidden) if b.text)
        told = document.core_properties
        title, symbols = clean_line(told.title), of_properties(*_headers(document, hidden), told.identifier, told.title, told.subject)
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, *BROKEN) as error:
        raise DamagedFile(name, "the Word document cannot be opened") from error
    return Extract(blocks, ({"file_title": title} if title and title not in _NO_TITLES else {}) | symbols)


def _parts(document: Any) -> dict[str, Any]:
    """The roots of the document's numbering, styles, footnotes and endnotes, by these names; those that it has."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    found = {rel.reltype.rsplit("/", 1)[-1]: rel.target_part for rel in document.part.rels.values() if not rel.is_external}
    return {name: etree.fromstring(found[name].blob, parser) for name in ("numbering", "styles", "footnotes", "endnotes") if name in found}


def _headers(document: Any, hidden: Hidden) -> Iterator[str]:
    """What stands above the text of the first section's pages, where the masthead of a document may stand, tab by tab, without what tells more
    than a symbol there: of which document this one speaks."""
    section = document.element.body.find(f".//{_W}sectPr")
    for reference in section.iterchildren(f"{_W}headerReference") if section is not None else ():
        relation = document.part.rels.get(reference.get(f"{_RELATIONS}id"))
        if relation is not None and not relation.is_external:
            for paragraph in relation.target_part.element.iter(f"{_W}p"):
                for piece in re.split(r"[\t\n]", "".join(_runs(paragraph, [], hidden))):
                    if all(_PAGE.fullmatch(piece[end:]) for _, _, end in find_symbols(piece)):
                        yield piece


def _notes(document: Any, parts: dict[str, Any], hidden: Hidden) -> Iterator[tuple[str, Block]]:
    """The footnotes and endnotes that the text refers to, in its order, each with the name of its mark and with its number."""
    for kind in ("footnote", "endnote"):
        if f"{kind}s" not in parts:
            continue
        notes = {note.get(f"{_W}id"): note for note in parts[f"{kind}s"].iterchildren(f"{_W}{kind}")}
        references = (ref.get(f"{_W}id") for ref in document.element.body.iter(f"{_W}{kind}Reference"))
        for number, ident in enumerate(dict.fromkeys(references), 1):
            if ident in notes:
                reading = _Reading(lambda _: "", Numbering(None, None), hidden)
                text = " ".join(block.text for block in without_marks(reading.blocks(notes[ident]))[0] if block.text)
                yield f"{kind}{ident}", Block(f"{number} {text}" if text else "", note=True)


class _Reading:
    """A document's blocks: `style_of` names the style of a paragraph."""

    def __init__(self, style_of: Callable[[Any], str], numbering: Numbering, hidden: Hidden) -> None:
        self._style_of = style_of
        self._numbering = numbering
        self._hidden = hidden
        self._begun = ""  # the text of a paragraph whose end was deleted under tracking: the next one goes on with it

    def blocks(self, container: Any) -> Iterator[Block]:
        """What stands in a body, a cell, a content control or a text box, in document order. Insertions that nobody accepted yet
        are text, as Word shows it; deletions are not."""
        for part in container:
            tag = part.tag
            if tag == f"{_W}p":
                boxes: list[Any] = []
                yield from self._paragraph(part, boxes)
                begun, self._begun = self._begun, ""
                for box in boxes:
                    yield from self.blocks(box)
                self._begun = begun
            elif tag == f"{_W}tbl":
                yield from self._end()
                yield from self._rows(part)
            elif tag == f"{_W}sdt":
                for content in part.iterchildren(f"{_W}sdtContent"):
                    yield from self.blocks(content)
            elif tag in _WRAPPERS:
                yield from self.blocks(part)
        if container.tag not in _WRAPPERS:
            yield from self._end()

    def _end(self) -> Iterator[Block]:
        """The paragraph that was begun, where nothing follows that could go on with it."""
        if self._begun:
            text, self._begun = self._begun, ""
            yield Block(" ".join(text.split()))

    def _rows(self, table: Any) -> Iterator[Block]:
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl")) is not table or row.find(f"{_W}trPr/{_W}del") is not None:
                continue  # a row of a table within a cell, which that cell reads, or a deleted one
            cells = [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]
            read = [[block for block in self.blocks(cell) if block.text] for cell in cells]
            filled = [blocks for blocks in read if blocks]
            if len(cells) == 1 and len(filled) == 1:
                yield from filled[0]  # a frame around paragraphs, and no row
            else:
                yield Block(" | ".join(" ".join(block.text for block in blocks) for blocks in filled))

    def _paragraph(self, paragraph: Any, boxes: list[Any]) -> Iterator[Block]:
        style = self._style_of(paragraph)
        match = _HEADING.match(style)
        level = int(match[1]) if match else 1 if style == "Title" else 0
        text = clean(self._begun + "".join(_runs(paragraph, boxes, self._hidden, _of_instructions(paragraph))))
        self._begun = ""
        if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
            self._begun = text
            return
        # An empty paragraph is counted too, but where its end is hidden.
        number = self._numbering.number(paragraph) if text.strip() or not self._hidden.end(paragraph) else ""
        listed = bool(number) or paragraph.find(f"{_W}pPr/{_W}numPr") is not None or style.startswith("List")
        for line in text.split("\n"):
            flat = " ".join(line.split())
            if flat and number:
                flat, number = flat if LIST_MARK.match(flat) else f"{number} {flat}", ""  # a number typed by hand stands for itself
            yield Block(flat, level, bool(LIST_MARK.match(flat)) or (listed and not level))


def _runs(element: Any, boxes: list[Any], hidden: Hidden, unseen: Set[Any] = frozenset()) -> Iterator[str]:
    """The text of a paragraph's runs, wherever they are wrapped, without the elements that are `unseen`; text boxes are put aside to be read after it."""
    for part in element:
        tag = part.tag
        if tag in _TEXT:
            if part in unseen:
                continue
            yield without_mark_signs(part.text or "")
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag in _REFERENCES:
            yield note_mark(f"{_REFERENCES[tag]}{part.get(f'{_W}id')}")
        elif tag == f"{_W}txbxContent":
            boxes.append(part)
        elif isinstance(tag, str) and tag not in _NO_TEXT and not (tag in _RUNS and hidden.run(part)):  # comments and processing instructions have no name
            yield from _runs(part, boxes, hidden, unseen)


def _of_instructions(paragraph: Any) -> frozenset[Any]:
    """The texts of fields that stand in the instruction of another field, where they only say what that shows."""
    found: list[Any] = []
    open_fields: list[bool] = []  # whether each is in its instruction still
    for part in paragraph.iter(f"{_W}fldChar", f"{_W}t"):
        if part.tag == f"{_W}t":
            found += [part] if any(open_fields[:-1]) else []
            continue
        kind = part.get(f"{_W}fldCharType")
        if kind == "begin":
            open_fields.append(True)
        elif open_fields and kind == "separate":
            open_fields[-1] = False
        elif open_fields and kind == "end":
            open_fields.pop()
    return frozenset(found)
