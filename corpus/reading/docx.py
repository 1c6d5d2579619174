"""Word documents (.docx): paragraphs, headings by style, list items and table rows in document order."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from corpus.errors import DamagedFile, PasswordProtected
from corpus.reading.block import Block, Extract
from corpus.reading.lines import LIST_MARK
from corpus.reading.normalise import clean, clean_line

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of encrypted OOXML and of legacy .doc (MS-CFB 2.2)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HEADING = re.compile(r"^heading (\d)$", re.IGNORECASE)
# What zipfile raises for damaged, encrypted and unsupported members (NotImplementedError is a RuntimeError).
_BROKEN_ARCHIVE = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError)
_MAX_UNPACKED = 300_000_000


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .docx file.

    Raises:
        PasswordProtected, DamagedFile: it cannot be opened.
    """
    if data.startswith(_COMPOUND_FILE):
        if _ENCRYPTED in data:
            raise PasswordProtected(name)
        raise DamagedFile(name, "this is a legacy Word document", "save it as .docx")
    _check_archive(data, name)
    # Imported here: python-docx costs 0.2 s of a command's start.
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import LxmlError

    try:
        document = Document(io.BytesIO(data))
        blocks = tuple(b for b in _blocks(document) if b.text)
        title = clean_line(document.core_properties.title)
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, *_BROKEN_ARCHIVE) as error:
        raise DamagedFile(name, "the Word document cannot be opened") from error
    return Extract(blocks, {"title": title} if title else {})


def _check_archive(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except _BROKEN_ARCHIVE as error:
        raise DamagedFile(name, "a .docx file is a zip archive, and this is none") from error
    if size > _MAX_UNPACKED:
        raise DamagedFile(name, f"its content unpacks to {size // 1_000_000} MB", "check where the file comes from")


def _blocks(document: Any) -> Iterator[Block]:
    from docx.table import Table

    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield from _rows(part)
        else:
            yield from _paragraph(part)


def _rows(table: Any) -> Iterator[Block]:
    for row in table.rows:
        cells: list[str] = []
        seen: set[int] = set()
        for cell in row.cells:  # a merged cell comes once for each column it spans
            if id(cell._tc) not in seen:  # noqa: SLF001 (python-docx has no public identity of a merged cell)
                seen.add(id(cell._tc))  # noqa: SLF001
                cells.append(clean_line(cell.text))
        yield Block(" | ".join(cell for cell in cells if cell))


def _paragraph(paragraph: Any) -> Iterator[Block]:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    match = _HEADING.match(style)
    level = int(match[1]) if match else 1 if style == "Title" else 0
    properties = paragraph._p.pPr  # noqa: SLF001 (numbering is not in python-docx's public interface)
    numbered = properties is not None and properties.numPr is not None
    listed = numbered or style.startswith("List")
    for line in clean(paragraph.text).split("\n"):
        flat = " ".join(line.split())
        marked = bool(LIST_MARK.match(flat))
        yield Block(f"– {flat}" if flat and listed and not marked and not level else flat, level, listed or marked)
