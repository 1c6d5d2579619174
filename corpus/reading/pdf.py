"""PDF files through PDFium: lines in the order of reading, running headers and footers off, footnotes apart, pages kept."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from corpus.errors import DamagedFile, NoTextLayer, PasswordProtected
from corpus.reading import ocr
from corpus.reading.block import Extract
from corpus.reading.file_symbols import of_properties
from corpus.reading.normalise import clean_line
from corpus.reading.ocr_annexes import mended
from corpus.reading.pdf_forms import with_typed_text
from corpus.reading.pdf_layer import is_better, is_noise, is_suspect, mending
from corpus.reading.pdf_layout import lines as in_order
from corpus.reading.pdf_line_numbers import without_line_numbers
from corpus.reading.pdf_margins import MARGIN, running
from corpus.reading.pdf_paragraphs import blocks
from corpus.reading.pdf_rows import Line, line_of, rows, tidy
from corpus.reading.pdf_text import Piece, Sheet, read_sheet

_MAX_PAGES = 5_000
_MAX_PIXELS = 5_000  # of a side of a page that is read by OCR
_SURE = 0.7  # OCR's confidence from which it is believed rather than a text layer
_TRIED = 3  # pages with a suspect layer on which OCR may fail before the file is taken for one in another language
_ASIDE = 1_000  # the region of what stands aside
_PART = 3.0  # line heights of white space between what a header says at the left and at the right


@dataclass(slots=True)
class _Page:
    """A page while it is read: its sheet, or the lines that OCR read of it; `suspect` holds a text layer that may lie."""

    number: int
    height: float
    sheet: Sheet | None = None
    scanned: list[Line] = field(default_factory=list)
    suspect: str = ""

    @property
    def filled(self) -> bool:
        return bool(self.scanned or (self.sheet and self.sheet.pieces))


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Any]:
    """The file as PDFium has it open.

    Raises:
        PasswordProtected, DamagedFile: it cannot be opened, or what is done with a page of it fails.
    """
    # Imported here: PDFium is a shared library that other formats don't need.
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise PasswordProtected(name) from error
        raise DamagedFile(name, "the PDF cannot be opened") from error
    try:
        yield document
    except pypdfium2.PdfiumError as error:
        raise DamagedFile(name, "a page of the PDF cannot be read") from error
    finally:
        document.close()


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .pdf file.

    Raises:
        PasswordProtected, DamagedFile, NoTextLayer: it cannot be opened, or holds pictures only.
    """
    with opened(data, name) as document:
        count = len(document)
        if count > _MAX_PAGES:
            raise DamagedFile(name, f"the PDF has {count} pages, more than {_MAX_PAGES}", "split it into its documents")
        pages = [_page(document, number) for number in range(count)]
        declared = _declared(document) | _read_pictures(document, pages, name)
    if not any(page.filled for page in pages):
        raise NoTextLayer(name)
    rules = {page.number: page.sheet.rules for page in pages if page.sheet}
    read = blocks(_lines(pages), rules)
    scanned = {page.number for page in pages if page.scanned}
    return Extract(tuple(mended(read, scanned) if scanned else read), declared, pages=count)


def _declared(document: Any) -> dict[str, Any]:
    told = document.get_metadata_dict()
    title = clean_line(str(told.get("Title") or ""))
    # Word processors leave "Microsoft Word - draft3.doc" there; a title has words and no file ending.
    named = {"file_title": title} if " " in title and not re.search(r"\.\w{2,4}$|^Microsoft", title) else {}
    return named | of_properties(title, str(told.get("Subject") or ""))


def _page(document: Any, number: int) -> _Page:
    """A page's text layer; none where it holds no text, or what it holds is none."""
    page = with_typed_text(document, number)
    try:
        text_page = page.get_textpage()
        try:
            sheet = without_line_numbers(read_sheet(page, text_page))
            text = " ".join((*(piece.text for piece in sheet.pieces), *sheet.aside))
            if table := mending(text):
                sheet = sheet.translated(table)
                text = text.translate(table)
            elif is_noise(text_page):
                return _Page(number + 1, page.get_height())
            return _Page(number + 1, sheet.height, sheet, suspect=text if is_suspect(text) else "")
        finally:
            text_page.close()
    finally:
        page.close()


def _read_pictures(document: Any, pages: Sequence[_Page], name: str) -> dict[str, Any]:
    """Reads the pages without text, and those whose text is doubtful, by OCR; returns what the record declares of it."""
    without = [page for page in pages if not page.filled and not _is_blank(document[page.number - 1])]
    suspect = [page for page in pages if page.suspect]
    if not without and not suspect:
        return {}
    if not ocr.available():
        unread = {"unread_pages": [page.number for page in without]} if without else {}
        return unread | ({"suspect_pages": [page.number for page in suspect]} if suspect else {})
    if len(without) > ocr.MAX_PAGES:
        raise DamagedFile(name, f"{len(without)} pages are pictures, more than {ocr.MAX_PAGES}", "run OCR on it first, for example with ocrmypdf")
    confidences: dict[int, float] = {}
    reader = ocr.PictureReader(name)
    for page in without:
        page.scanned, sure = _recognised(document, page, reader)
        if page.scanned:
            confidences[page.number] = sure
    failed = 0
    for page in suspect[: ocr.MAX_PAGES]:
        if failed == _TRIED:
            break
        found, sure = _recognised(document, page, ocr.PictureReader(name))
        if is_better("\n".join(line.text for line in found), page.suspect, sure, _SURE):
            page.sheet, page.scanned, confidences[page.number] = None, found, sure
        else:
            failed += 1
    if not confidences:
        return {}
    tried = sorted({page.number for page in without} | set(confidences))
    return {"ocr": {"confidence": round(sum(confidences.values()) / len(confidences), 3), "pages": tried}}


def _recognised(document: Any, page: _Page, reader: ocr.PictureReader) -> tuple[list[Line], float]:
    """What OCR reads of a page, and how sure it is."""
    printed = document[page.number - 1]
    scale = min(ocr.RESOLUTION / 72, _MAX_PIXELS / max(*printed.get_size(), 1.0))
    image = printed.render(scale=scale).to_pil()
    printed.close()
    lines, sure = reader.read(image)
    # A page that was turned upright may have its sides exchanged.
    page.height = reader.height / scale
    found: list[Line] = []
    for line in lines:
        base, size = (reader.height - line.bottom) / scale, max((line.bottom - line.top) / scale, 1.0)
        new = Line(line.text, line.left / scale, line.right / scale, base, size, page.number, margin=_in_margin(base, page.height), scanned=True)
        last = found[-1] if found else None
        # What stands on one row, to the right of each other: a number and its text.
        if last is not None and abs(last.base - base) < 0.3 * size and 0 <= new.start - last.end < 60:
            found[-1] = replace(last, text=f"{last.text} {new.text}", end=new.end, size=max(last.size, size))
        else:
            found.append(new)
    return found, sure


def _in_margin(base: float, height: float) -> bool:
    return not MARGIN * height < base < (1 - MARGIN) * height


def _is_blank(page: Any) -> bool:
    try:
        return next(iter(page.get_objects(max_depth=2)), None) is None
    finally:
        page.close()


def _lines(pages: Sequence[_Page]) -> list[Line]:
    """The document's lines in the order of reading, without what only repeats at the pages' edges."""
    parts = [_parts(page.sheet) for page in pages]
    printed = [_printed(page, each) for page, each in zip(pages, parts, strict=True)]
    dropped = running(printed, [page.height for page in pages])
    out: list[Line] = []
    for page, each, gone in zip(pages, parts, dropped, strict=True):
        if page.sheet is None or page.scanned:
            out += [line for i, line in enumerate(page.scanned) if i not in gone]
        elif page.sheet.vertical:
            out += in_order(page.sheet, page.number)
        else:
            off = {id(piece) for i in gone for piece in each[i]}
            kept = tuple(piece for piece in page.sheet.pieces if id(piece) not in off)
            out += in_order(replace(page.sheet, pieces=kept), page.number)
    # What stands at another angle, such as a stamp along the edge, would come between the lines of a paragraph: it is put last.
    aside = dict.fromkeys((page.number, text) for page in pages if page.sheet for text in page.sheet.aside if any(c.isalnum() for c in text))
    seen = Counter(text for _, text in aside)
    return out + [Line(tidy(text), 0.0, 0.0, -float(i), 1.0, number, _ASIDE) for i, (number, text) in enumerate(aside) if seen[text] == 1]


def _parts(sheet: Sheet | None) -> list[list[Piece]]:
    """A page's rows from the top down, each in parts where white space parts them."""
    found: list[list[Piece]] = []
    for row in rows(sheet.pieces) if sheet and not sheet.vertical else ():
        found.append([row[0]])
        for before, piece in itertools.pairwise(row):
            if piece.left - before.right > _PART * max(before.size, piece.size):
                found.append([piece])
            else:
                found[-1].append(piece)
    return found


def _printed(page: _Page, parts: Sequence[list[Piece]]) -> list[Line]:
    if page.scanned:
        return page.scanned
    lines = [line_of(part, page.number) for part in parts]
    return [replace(line, margin=_in_margin(line.base, page.height)) for line in lines]
