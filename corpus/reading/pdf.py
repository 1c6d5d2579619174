"""PDF files with a text layer, through PDFium: lines by geometry, running headers and footers off, pages kept."""

from __future__ import annotations

import itertools
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

from corpus.errors import DamagedFile, NoTextLayer, PasswordProtected
from corpus.reading import ocr
from corpus.reading.block import Block, Extract
from corpus.reading.lines import LIST_MARK, ends_sentence, join
from corpus.reading.normalise import clean, clean_line

# PDFium marks a hyphen at the end of a line whose word goes on with one of these.
_LINE_HYPHEN = ("\x02", "\ufffe", "\u00ad")
_MARGIN = 0.12  # running headers and footers stand within this share of the page's height from its edge
_RUNNING = 80  # characters; a longer line is body text that happens to stand in the margin
_PAGE_NUMBER = re.compile(r"^[\s–—-]*(?:page\s*)?\d{1,4}\s*(?:/\s*\d{1,4}|of \d{1,4})?[\s–—-]*$", re.IGNORECASE)
# The secretariat's job number and barcode, alone or with the page number: "25-16254 (E) 131025", "2/2 25-15826", "*2516254*".
_JOB_NUMBER = re.compile(r"^(?:\d{1,3}/\d{1,3}\s+)?(?:GE\.)?\d{2}-\d{5}\s*(?:\([A-Z]\))?[\s\d*/]*$|^\*\d{7,}\*$")
_LAM_ALEF = re.compile("[اأإآ]ل")
_RULE = re.compile(r"^[_–—\-=\s]{5,}$")
_MAX_PAGES = 5_000
_MAX_PIXELS = 5_000  # of a side of a page that is read by OCR
_SAMPLE = 400  # characters of a page that are looked at to tell text from noise
_FEW = 12
_NOISE = 0.4


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line: its text, left and right edge, baseline (points, from the page's lower left), height, page, and whether it
    stands in the page's margin."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    page: int
    margin: bool = False


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .pdf file.

    Raises:
        PasswordProtected, DamagedFile, NoTextLayer: it cannot be opened, or holds pictures only.
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
        count = len(document)
        if count > _MAX_PAGES:
            raise DamagedFile(name, f"the PDF has {count} pages, more than {_MAX_PAGES}", "split it into its documents")
        pages = [_page_lines(document, number) for number in range(count)]
        declared = _declared(document) | _read_pictures(document, pages, name)
    except pypdfium2.PdfiumError as error:
        raise DamagedFile(name, "a page of the PDF cannot be read") from error
    finally:
        document.close()
    if not any(pages):
        raise NoTextLayer(name)
    return Extract(tuple(_blocks(_without_margins(pages))), declared, pages=count)


def _declared(document: Any) -> dict[str, Any]:
    title = clean_line(str(document.get_metadata_dict().get("Title") or ""))
    # Word processors leave "Microsoft Word - draft3.doc" there; a title has words and no file ending.
    return {"file_title": title} if " " in title and not re.search(r"\.\w{2,4}$|^Microsoft", title) else {}


def _page_lines(document: Any, number: int) -> list[_Line]:
    """The lines of a page's text layer; none where it holds no text, or what it holds is none."""
    page = document[number]
    try:
        text_page = page.get_textpage()
        try:
            return [] if _is_noise(text_page) else _lines(text_page, number + 1, page.get_height())
        finally:
            text_page.close()
    finally:
        page.close()


def _is_noise(text_page: Any) -> bool:
    """Whether a page's characters are no text: glyphs without a Unicode map, or letters and signs that form no words."""
    import pypdfium2.raw as pdfium

    count = text_page.count_chars()
    sample = range(0, count, max(1, count // _SAMPLE))
    unmapped = sum(pdfium.FPDFText_HasUnicodeMapError(text_page, i) == 1 for i in sample)
    if len(sample) >= _FEW and unmapped > _NOISE * len(sample):
        return True
    text = text_page.get_text_range()
    filled = [c for c in text[: 50 * _SAMPLE] if not c.isspace() and c not in _LINE_HYPHEN]
    strange = sum(unicodedata.category(c) in ("Co", "Cn", "Cc", "Cs") or c == "\ufffd" for c in filled)
    if len(filled) >= _FEW and strange > _NOISE * len(filled):
        return True
    words = [w.strip(string.punctuation + "“”«»—–’‘…") for w in text[: 50 * _SAMPLE].split()]
    words = [w for w in words if len(w) >= 3 and not w.replace(".", "").replace(",", "").isdigit()]
    # "#%&'(" in place of letters: a font whose codes were never mapped. Symbols, numbers and links are a few among words.
    broken = sum(sum(c.isalpha() or c.isdigit() or c in "-’'./" or unicodedata.combining(c) > 0 for c in w) < 0.6 * len(w) for w in words)
    return len(words) >= _FEW and broken > _NOISE * len(words)


def _read_pictures(document: Any, pages: list[list[_Line]], name: str) -> dict[str, Any]:
    """Reads the pages without text by OCR, into `pages`; returns what the record declares of it."""
    without = [number for number, lines in enumerate(pages) if not lines and not _is_blank(document[number])]
    if not without:
        return {}
    if not ocr.available():
        return {"unread_pages": [number + 1 for number in without]}
    if len(without) > ocr.MAX_PAGES:
        raise DamagedFile(name, f"{len(without)} pages are pictures, more than {ocr.MAX_PAGES}", "run OCR on it first, for example with ocrmypdf")
    confidences: list[float] = []
    reader = ocr.PictureReader(name)
    for number in without:
        page = document[number]
        width, height = page.get_size()
        scale = min(ocr.RESOLUTION / 72, _MAX_PIXELS / max(width, height, 1.0))
        image = page.render(scale=scale).to_pil()
        page.close()
        lines, sure = reader.read(image)
        # A page that was turned upright has its sides exchanged; only the order and the gaps of lines count from here.
        top = max((line.bottom for line in lines), default=0) + scale
        pages[number] = _same_row(
            [
                _Line(
                    line.text, line.left / scale, line.right / scale, (top - line.bottom) / scale, max((line.bottom - line.top) / scale, 1.0), number + 1,
                    margin=not _MARGIN * height < (top - line.bottom) / scale < (1 - _MARGIN) * height,
                )
                for line in lines
            ]
        )  # fmt: skip
        if lines:
            confidences.append(sure)
    if not confidences:
        return {}
    return {"ocr": {"confidence": round(sum(confidences) / len(confidences), 3), "pages": [number + 1 for number in without]}}


def _is_blank(page: Any) -> bool:
    try:
        return next(iter(page.get_objects(max_depth=2)), None) is None
    finally:
        page.close()


def _lines(text_page: Any, page: int, page_height: float) -> list[_Line]:
    raw = text_page.get_text_range()
    exact = len(raw) == text_page.count_chars()  # else characters outside the BMP shift the indices
    if exact:
        raw = _LAM_ALEF.sub(lambda m: _unligated(text_page, m), raw)
    lines: list[_Line] = []
    at = 0
    for piece in raw.split("\n"):
        start, at = at, at + len(piece) + 1
        text = piece.rstrip("\r")
        filled = [i for i, c in enumerate(text) if not c.isspace()]
        if not filled:
            continue
        hyphen = text.rstrip().endswith(_LINE_HYPHEN)
        flat = clean_line(text.rstrip().rstrip("".join(_LINE_HYPHEN))) + ("-" if hyphen else "")
        if not flat:
            continue
        left = right = bottom = height = 0.0
        if exact:
            first = text_page.get_charbox(start + filled[0], loose=True)
            last = text_page.get_charbox(start + filled[-1], loose=True)
            left, right = min(first[0], last[0]), max(first[2], last[2])
            bottom, height = first[1], max(first[3] - first[1], 1.0)
        margin = exact and not _MARGIN * page_height < bottom < (1 - _MARGIN) * page_height
        lines.append(_Line(flat, left, right, bottom, height, page, margin))
    return _same_row(lines)


def _unligated(text_page: Any, match: re.Match[str]) -> str:
    """Alef and lam in the order of reading: PDFium takes the ligature lam-alef apart from left to right, both letters keeping
    the ligature's box, while the article's two letters stand side by side."""
    alef, lam = (text_page.get_charbox(i, loose=True) for i in (match.start(), match.start() + 1))
    return match[0][::-1] if alef == lam else match[0]


def _same_row(lines: Sequence[_Line]) -> list[_Line]:
    """Pieces that PDFium parts although they stand on one row, to the right of each other (a number and its text)."""
    rows: list[_Line] = []
    for line in lines:
        if rows and line.height and abs(rows[-1].bottom - line.bottom) < 0.3 * line.height and 0 <= line.left - rows[-1].right < 60:
            last = rows[-1]
            rows[-1] = _Line(join(last.text, line.text), last.left, line.right, last.bottom, max(last.height, line.height), line.page, line.margin)
        else:
            rows.append(line)
    return rows


def _fold(text: str) -> str:
    return re.sub(r"\d+", "0", re.sub(r"\s+", "", text)).lower()


def _without_margins(pages: Sequence[Sequence[_Line]]) -> list[_Line]:
    """The lines without running headers, footers, page numbers and job numbers. The first page's masthead stays."""
    seen = Counter(fold for lines in pages for fold in {_fold(line.text) for line in lines if line.margin})
    # A running header often repeats one line of the masthead, such as the symbol beside "United Nations".
    masthead = {word for line in (pages[0] if pages else ()) if line.margin for word in line.text.split()}
    kept: list[_Line] = []
    for number, lines in enumerate(pages):
        for line in lines:
            twice = number > 0 or _fold(line.text) in (_fold(k.text) for k in kept)
            running = line.margin and seen[_fold(line.text)] > 1 and (twice or line.bottom < lines[0].bottom / 2)
            repeated = line.margin and number > 0 and len(line.text) <= _RUNNING and set(line.text.split()) <= masthead
            numbering = line.margin and bool(_PAGE_NUMBER.match(line.text)) and len(lines) > 1
            if not (running or repeated or numbering or _JOB_NUMBER.match(line.text) or _RULE.match(line.text)):
                kept.append(line)
    return kept


def _blocks(lines: Sequence[_Line]) -> list[Block]:
    """Lines joined to paragraphs by gap, indent, list mark and how far the line before reached."""
    if not lines:
        return []
    height = median(line.height for line in lines)
    gaps = [a.bottom - b.bottom for a, b in itertools.pairwise(lines) if a.page == b.page and 0 < a.bottom - b.bottom < 4 * height]
    leading = median(gaps) if gaps else 1.2 * height
    blocks: list[Block] = []
    before: _Line | None = None
    for at, line in enumerate(lines):
        if before is not None and _continues(before, line, leading, _right_edge(lines, at)):
            last = blocks[-1]
            text = join(last.text, line.text)
            turned = ((len(text) - len(line.text), line.page),) if line.page != before.page else ()
            blocks[-1] = replace(last, text=text, breaks=last.breaks + turned)
        else:
            blocks.append(Block(line.text, item=bool(LIST_MARK.match(line.text)), page=line.page))
        before = line
    return [replace(b, text=clean(b.text), breaks=tuple((len(clean(b.text[:at])), page) for at, page in b.breaks)) for b in blocks]


def _right_edge(lines: Sequence[_Line], at: int) -> float:
    """The right edge of the column that the line before `at` stands in, from its neighbours on the page."""
    before = lines[at - 1]
    near = [
        line.right for line in lines[max(0, at - 40) : at + 40] if line.page == before.page and abs(line.left - before.left) < 90 and line.left < before.right
    ]
    near.sort()
    return near[int(len(near) * 0.9)] if near else before.right


def _continues(before: _Line, line: _Line, leading: float, right: float) -> bool:
    """Whether `line` goes on with the paragraph of `before`: its first word would not have fitted into `before`."""
    if LIST_MARK.match(line.text):
        return False
    letter = (before.right - before.left) / max(len(before.text), 1)
    first_word = re.match(r"\S[a-zA-Zа-яА-Я\u0600-\u06ff]*", line.text)
    word = letter * (len(first_word[0]) + 1) if first_word else 0.0
    full = before.right + word > right - 2 * letter
    if before.page != line.page:
        return full and not ends_sentence(before.text)
    gap = before.bottom - line.bottom
    if abs(before.height - line.height) > 0.35 * before.height or gap < -0.5 * leading or gap > 1.8 * leading:
        return False
    if gap > 1.35 * leading or (line.left - before.left > 8 and ends_sentence(before.text)):
        return full and not ends_sentence(before.text)
    return full
