"""Pictures of the pages of records that were read from PDFs, the last ones kept."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from math import inf
from pathlib import Path

from corpus.errors import Busy, DamagedFile, QuestionError, ReadTooLong
from corpus.pool import ReaderPool
from corpus.reading.pictures import PagePicture
from corpus.record import Record
from corpus.sources import Source

_SECONDS = 20.0  # for a page, the start of the process included
_MEMORY = 1 << 29  # bytes
_KEPT = 40  # pictures, of 400 kB at most
_WAITING = 3  # requests behind the one that is drawn: each holds one of the threads that answer visitors
_FAILURES = 1_000  # pages that could not be drawn
_AGAIN_S = 60.0  # after which a page that took too long is tried again: the machine may have had much to do
_LONGEST = 20_000  # characters of a marked passage


def has_pages(record: Record) -> bool:
    """Whether the record was read from pages that there are pictures of."""
    return bool(record.pages) and _source(record).format == "pdf"


def _source(record: Record) -> Source:
    return Source(Path(record.source), record.document)


class PagePictures:
    """Draws pages in processes of their own, one at a time, so that a hostile file costs its own picture only. Use from several threads is safe.

    Args:
        pool: what draws; None makes one.
        clock: seconds, never going back.
    """

    def __init__(self, pool: ReaderPool | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._pool = pool or ReaderPool(1, seconds=_SECONDS, memory=_MEMORY)
        self._clock = clock
        self._kept: OrderedDict[tuple[str, int, str], PagePicture] = OrderedDict()
        self._failed: OrderedDict[tuple[str, int], tuple[DamagedFile, float]] = OrderedDict()
        self._guard = threading.Lock()
        self._places = threading.BoundedSemaphore(1 + _WAITING)
        self._turn = threading.Lock()

    def of(self, record: Record, page: int, marked: tuple[int, int] | None = None) -> PagePicture:
        """The picture of a page, counted from 1, with the span `marked` of the record's text coloured where the page has it.

        Raises:
            QuestionError: the record has no such page, or none that there is a picture of.
            MissingPath, FileChanged: the file is gone, or no longer the one that the record was read from.
            InputError: the file can't be read, or the page not be drawn within the limits of time and memory.
            Busy: other pages are being drawn, and others wait.
        """
        if not has_pages(record) or not 1 <= page <= len(record.pages):
            raise QuestionError(f"{record.document}, page {page}", "there is no picture of it", "name a page of a record that was read from a PDF")
        words = record.text[slice(*marked)][:_LONGEST] if marked and _may_stand_on(record, page, marked) else ""
        key = (record.digest, page, words)
        if (kept := self._known(key)) is not None:
            return kept
        if not self._places.acquire(blocking=False):
            raise Busy(f"{record.document}, page {page}", "other pages are being drawn")
        try:
            with self._turn:
                return self._known(key) or self._drawn(record, key)  # it may have been drawn, or have failed, for one before
        finally:
            self._places.release()

    def _known(self, key: tuple[str, int, str]) -> PagePicture | None:
        with self._guard:
            if (kept := self._kept.get(key)) is not None:
                self._kept.move_to_end(key)
                return kept
            failure, until = self._failed.get(key[:2], (None, inf))
        if failure is not None and self._clock() < until:
            raise failure.with_traceback(None)
        return None

    def _drawn(self, record: Record, key: tuple[str, int, str]) -> PagePicture:
        digest, page, words = key
        try:
            drawn = self._pool.picture(_source(record), digest, page, words)
        except DamagedFile as error:
            # A page that can't be drawn costs its time once, whatever is to be marked on it; a file that is gone may come back.
            until = self._clock() + _AGAIN_S if isinstance(error, ReadTooLong) else inf
            with self._guard:
                self._failed[key[:2]] = (type(error)(*error.args), until)
                while len(self._failed) > _FAILURES:
                    self._failed.popitem(last=False)
            raise
        with self._guard:
            self._kept[key] = drawn
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return drawn

    def close(self) -> None:
        """Ends the processes."""
        self._pool.close()


def _may_stand_on(record: Record, page: int, marked: tuple[int, int]) -> bool:
    """Whether a span can stand on a page: a paragraph that begins on one page may end on the next."""
    first, last = record.page_at(marked[0]), record.page_at(max(marked[1] - 1, marked[0]))
    return first is not None and last is not None and min(first, last) <= page <= max(first, last) + 1
