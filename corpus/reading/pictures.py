"""Pictures of a PDF's pages, of the very file that a record was read from."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from corpus.errors import DamagedFile, FileChanged, InputError
from corpus.sources import Source, digest, read_bytes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as it is printed: the picture file, its kind ("image/png" or "image/jpeg"), its size in pixels, and how far down the page the
    words that were to be marked begin, from 0 to 1; None where none are marked."""

    data: bytes
    kind: str
    width: int
    height: int
    marked: float | None = None


def draw(source: Source, file_digest: str, page: int, marked: str) -> PagePicture:
    """The picture of a page, counted from 1, with the words `marked` coloured where they are found on it. To be called in a reader process.

    Raises:
        FileChanged: the file isn't the one of that digest.
        InputError: the file can't be read, or the page not be drawn.
    """
    # Imported here: PDFium and Pillow are needed in reader processes only.
    from corpus.reading.pdf_picture import page_picture

    data = read_bytes(source.path, source.document)
    if digest(data) != file_digest:
        raise FileChanged(source.document)
    try:
        return page_picture(data, source.document, page, marked)
    except (InputError, MemoryError):
        raise
    except Exception as error:  # as in `corpus.reader`: a broken file can make a library raise anything
        log.debug("drawing page %d of %s failed", page, source.document, exc_info=True)
        raise DamagedFile(source.document, f"page {page} of the PDF cannot be drawn ({type(error).__name__})") from error
