"""Pictures of the pages of records that were read from PDFs, the last ones kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path

from corpus.errors import InputError, QuestionError
from corpus.pictures import PagePicture
from corpus.pool import ReaderPool
from corpus.record import Record
from corpus.sources import Source

_SECONDS = 20.0  # for a page, the start of the process included
_MEMORY = 1 << 29  # bytes
_KEPT = 40  # pictures, of 400 kB at most
_LONGEST = 20_000  # characters of a marked passage


def has_pages(record: Record) -> bool:
    """Whether the record was read from pages that there are pictures of."""
    return bool(record.pages) and _source(record).format == "pdf"


def _source(record: Record) -> Source:
    return Source(Path(record.source), record.document)


class PagePictures:
    """Draws pages in processes of their own, one at a time, so that a hostile file costs its own picture only. Use from several threads is safe."""

    def __init__(self, pool: ReaderPool | None = None) -> None:
        self._pool = pool or ReaderPool(1, seconds=_SECONDS, memory=_MEMORY)
        self._kept: OrderedDict[tuple[str, int, str], PagePicture | InputError] = OrderedDict()
        self._guard = threading.Lock()

    def of(self, record: Record, page: int, marked: tuple[int, int] | None = None) -> PagePicture:
        """The picture of a page, counted from 1, with the span `marked` of the record's text coloured where the page has it.

        Raises:
            QuestionError: the record has no such page, or none that there is a picture of.
            MissingPath, FileChanged: the file is gone, or no longer the one that the record was read from.
            InputError: the file can't be read, or the page not be drawn within the limits of time and memory.
        """
        if not has_pages(record) or not 1 <= page <= len(record.pages):
            raise QuestionError(f"{record.document}, page {page}", "there is no picture of it", "name a page of a record that was read from a PDF")
        words = record.text[slice(*marked)][:_LONGEST] if marked and _may_stand_on(record, page, marked) else ""
        key = (record.digest, page, words)
        with self._guard:
            if (kept := self._kept.get(key)) is not None:
                self._kept.move_to_end(key)
        if kept is None:
            kept = self._drawn(record, page, words)
            with self._guard:
                self._kept[key] = kept
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
        if isinstance(kept, InputError):
            raise kept
        return kept

    def _drawn(self, record: Record, page: int, words: str) -> PagePicture | InputError:
        try:
            return self._pool.picture(_source(record), record.digest, page, words)
        except InputError as error:
            # A page that can't be drawn costs its time once; a file may come back, or be mended.
            if error.code != "damaged_file":
                raise
            return error

    def close(self) -> None:
        """Ends the processes."""
        self._pool.close()


def _may_stand_on(record: Record, page: int, marked: tuple[int, int]) -> bool:
    """Whether a span can stand on a page: a paragraph that begins on one page may end on the next."""
    first, last = record.page_at(marked[0]), record.page_at(max(marked[1] - 1, marked[0]))
    return first is not None and last is not None and min(first, last) <= page <= max(first, last) + 1
