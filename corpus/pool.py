"""Reading files in processes of their own, with limits of time and memory for each file.

A process that exceeds them, or dies, costs the file that it was reading; it is replaced by a fresh one. Processes are
started as commands and not forked: the program has threads, and a user's script need not be importable.
"""

from __future__ import annotations

import atexit
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, TextIO, TypeVar, cast

from corpus import errors
from corpus.errors import DamagedFile, InputError, ReadTooLong
from corpus.reading.pictures import PagePicture
from corpus.record import Record
from corpus.sources import Source
from corpus.wire import picture_from_dict, record_from_dict

SECONDS = 60.0
"""Time for a file, and again for each of its pages that is read by OCR."""

MEMORY = 1 << 30
"""Bytes of address space that reading a file may take beyond what its process has from the start."""

_AHEAD = 4  # files read ahead for each process
_MANY = 16  # files
_PATIENCE = 3.0  # seconds that a file waits for the first process before a second is started
_T = TypeVar("_T")


_IDLE_SIGNAL = getattr(signal, "SIGALRM", 0)


class _WentIdle(Exception):  # noqa: N818 (never leaves this module)
    """A reader process had ended because nothing was asked of it."""


class _Worker:
    """One reader process; `changed` is called when it is ready for its first file, and when it has ended."""

    def __init__(self, seconds: float, memory: int, changed: Callable[[], None]) -> None:
        self._seconds = seconds
        self.ready = False
        self._changed = changed
        path = os.pathsep.join(p for p in sys.path if p)
        # One thread each: Tesseract's, for one, slow each other down where several pages are read.
        environment = os.environ | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "corpus.worker", str(seconds), str(memory)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="ascii", env=environment, start_new_session=True,
        )  # fmt: skip
        self._asking, self._answering = cast("TextIO", self._process.stdin), cast("TextIO", self._process.stdout)
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._answering:
            self._answers.put(line)
            if not self.ready:
                self.ready = True
                self._changed()
        self._answers.put("")
        self._changed()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, source: Source, wanted: dict[str, Any]) -> dict[str, Any]:
        """What is `wanted` of a file (see `corpus.worker`).

        Raises:
            InputError: the file can't be read, or not within the limits.
            _WentIdle: the process had ended for lack of work; the file was not touched.
        """
        began = time.monotonic()
        try:
            self._asking.write(json.dumps({"path": str(source.path), "document": source.document, **wanted}) + "\n")
            self._asking.flush()
        except OSError:
            if self._process.wait() == -_IDLE_SIGNAL:
                raise _WentIdle from None
            raise self._ended(source) from None
        while True:
            try:
                line = self._answers.get(timeout=self._seconds)
            except queue.Empty:
                self.kill()
                raise ReadTooLong(source.document, f"reading it takes longer than {self._seconds:.0f} s") from None
            if not line:
                if time.monotonic() - began < self._seconds and self._process.wait() == -_IDLE_SIGNAL:
                    raise _WentIdle
                raise self._ended(source)
            if answer := json.loads(line):
                return _given(answer)

    def _ended(self, source: Source) -> InputError:
        self.kill()
        code = self._process.wait()
        how = f"signal {-code}" if code < 0 else f"code {code}"
        return DamagedFile(source.document, f"reading it ended the process that read it ({how})", "check where the file comes from, or convert it")

    def kill(self) -> None:
        """Ends the process and what it started (LibreOffice, Tesseract)."""
        try:
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        except OSError:
            return
        self._process.wait()

    def close(self) -> None:
        """Ends the process when it has nothing to do."""
        self.kill()
        for pipe in (self._asking, self._answering):
            try:
                pipe.close()
            except OSError:
                continue


def _given(answer: dict[str, Any]) -> dict[str, Any]:
    if "failed" in answer:
        name, subject, problem, remedy = answer["failed"]
        kind: type[InputError] = getattr(errors, name, DamagedFile)
        raise kind(subject, problem, remedy)
    return answer


class ReaderPool:
    """A few reader processes; the first read starts them. Use from several threads is safe."""

    def __init__(self, workers: int | None = None, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        """`workers` processes at most (default: one a processor, two at most: embedding needs the others)."""
        self._count = workers or min(2, os.cpu_count() or 1)
        self._seconds = seconds
        self._memory = memory
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()
        self._guard = threading.Condition()
        self._read_so_far = 0
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix="reader")

    def read(self, source: Source) -> Record:
        """The record in a file, read by one of the processes.

        Raises:
            InputError: the file can't be read, or not within the limits.
        """
        return record_from_dict(self._asked(source, {})["record"])

    def picture(self, source: Source, digest: str, page: int, marked: str) -> PagePicture:
        """The picture of a page of a PDF, as `corpus.reading.pictures.draw` makes it.

        Raises:
            FileChanged: the file isn't the one of that digest.
            InputError: the file or the page can't be read, or not within the limits.
        """
        return picture_from_dict(self._asked(source, {"digest": digest, "page": page, "marked": marked})["picture"])

    def _asked(self, source: Source, wanted: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._ask(source, wanted)
        except _WentIdle:
            return self._ask(source, wanted)

    def _ask(self, source: Source, wanted: dict[str, Any]) -> dict[str, Any]:
        with self._guard:
            self._guard.wait_for(lambda: len(self._busy) < self._count)
            # A second process costs more than a second's work: it is started where the first has shown that there is much to do.
            if self._busy and self._read_so_far < _MANY:
                self._guard.wait_for(lambda: bool(self._idle) or self._read_so_far >= _MANY, _PATIENCE)
            worker = self._free()
            self._busy.add(worker)
        try:
            return worker.ask(source, wanted)
        finally:
            with self._guard:
                self._read_so_far += 1
                self._guard.notify_all()
                self._busy.discard(worker)
                if worker.alive:
                    self._idle.append(worker)
                else:
                    worker.close()

    def _free(self) -> _Worker:
        """A process that has nothing to do, taken from those: one that is ready, before one that is still starting while others work."""
        while True:
            for worker in [w for w in self._idle if not w.alive]:
                self._idle.remove(worker)
                worker.close()
            if not any(w.ready for w in self._idle) and len(self._idle) + len(self._busy) < self._count:
                self._idle.append(_Worker(self._seconds, self._memory, self._notify))
            free = [w for w in self._idle if w.ready] or ([] if self._busy else self._idle)
            if free:
                taken = free[-1]
                self._idle.remove(taken)
                return taken
            self._guard.wait()

    def _notify(self) -> None:
        with self._guard:
            self._guard.notify_all()

    def ahead(self, work: Iterable[_T], source_of: Callable[[_T], Source | None]) -> Iterator[tuple[_T, Future[Record] | None]]:
        """Each piece of work in order, with its record to come; the next few are read meanwhile. What has no source has none."""
        waiting: list[tuple[_T, Future[Record] | None]] = []
        for piece in work:
            source = source_of(piece)
            waiting.append((piece, self._threads.submit(self.read, source) if source else None))
            if len(waiting) > self._count * _AHEAD:
                yield waiting.pop(0)
        while waiting:
            yield waiting.pop(0)

    def close(self) -> None:
        """Ends the processes; what they were reading is given up."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        with self._guard:
            for worker in (*self._idle, *self._busy):
                worker.close()
            self._idle.clear()
        self._threads.shutdown(wait=True)

    def __enter__(self) -> ReaderPool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


_shared: list[ReaderPool] = []
_sharing = threading.Lock()


def shared_pool() -> ReaderPool:
    """The process's own pool; its processes end by themselves when they have been idle for a minute."""
    with _sharing:
        if not _shared:
            _shared.append(ReaderPool())
            atexit.register(_shared[0].close)
        return _shared[0]


# A fork shares the pipes with its parent, and neither could tell whose an answer is.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_shared.clear)
