"""Records that visitors add: checked, put beside the index, and indexed, with a line of what became of each file.

The files are kept in the index's folder, so that they can be read again when the index is made anew.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from assistant.upload_folder import Limits, Refused, UploadFolder, named
from corpus.errors import Busy, RapporteurError
from index.ingestion import Progress
from index.results import IngestReport

_TICK_S = 0.2
_AT_ONCE = 8  # visitors whose files are being added, or wait: each holds a thread, and room on the disk
_places = threading.BoundedSemaphore(_AT_ONCE)
_turn = threading.Lock()  # held while files are indexed, whether or not anyone still listens


class Ingesting(Protocol):
    """What is needed of a `Rapporteur`."""

    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport: ...

    def holds(self, path: Path) -> bool: ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is being added: `state` is waiting, reading, added, known (the index held it already) or refused, with the reason."""

    name: str
    state: str = "waiting"
    reason: str = ""


def add_uploads(engine: Ingesting, index: Path, files: Sequence[Path], limits: Limits) -> Generator[tuple[Upload, ...], None, None]:
    """Adds the files to the index in the folder `index`, and tells again and again how far each is; the last time for good.

    They are copied at once, and then wait until the files of those who came before are indexed. What is refused leaves nothing behind; the
    others are added. Where the caller stops listening, the adding goes on to its end.

    Raises:
        StoreError: nothing can be put beside the index, or the index cannot be written.
        Busy: too many others wait.
    """
    adding = _Adding(engine, UploadFolder(index, limits), files, limits)
    uploads = adding.uploads
    threading.Thread(target=adding.work, name="upload", daemon=True).start()
    while True:
        yield uploads  # here a caller who has gone is noticed
        with suppress(queue.Empty):
            said = adding.said.get(timeout=_TICK_S)
            if said is None:
                return
            if isinstance(said, Exception):
                raise said
            uploads = said


class _Adding:
    """The files of one visitor on their way. All is done, and cleaned up, where `work` runs; `said` tells what becomes of them, and None
    or an error at the end."""

    def __init__(self, engine: Ingesting, folder: UploadFolder, files: Sequence[Path], limits: Limits) -> None:
        self._engine = engine
        self._folder = folder
        self._files = files
        self._most = limits.files
        self._uploads = [Upload(named(file)) for file in files]
        self.said: queue.SimpleQueue[tuple[Upload, ...] | Exception | None] = queue.SimpleQueue()

    @property
    def uploads(self) -> tuple[Upload, ...]:
        return tuple(self._uploads)

    def work(self) -> None:
        try:
            self._added()
        except Exception as error:  # noqa: BLE001 - it is raised where the caller is
            self.said.put(error)
        else:
            self.said.put(self.uploads)
            self.said.put(None)

    def _added(self) -> None:
        if not _places.acquire(blocking=False):
            raise Busy("files", "those of others are being added, and as many wait as may", "send them again in a few minutes")
        try:
            with self._folder.waiting() as place:
                parts = self._received(place)
                with _turn:
                    self._ingested(parts)
        finally:
            _places.release()

    def _received(self, place: Path) -> dict[int, Path]:
        """The copies of the files that are taken, by number."""
        parts: dict[int, Path] = {}
        for number, file in enumerate(self._files):
            try:
                if number >= self._most:
                    raise Refused(f"more than {self._most} files at once; add it by itself")
                self._folder.receive(file, self._uploads[number].name, place / str(number))
                parts[number] = place / str(number)
            except Refused as refused:
                self._becomes(number, "refused", str(refused))
        return parts

    def _ingested(self, parts: dict[int, Path]) -> None:
        """Puts the files where they stay and indexes them; those that the index then does not hold are taken away again."""
        kept: dict[int, Path] = {}
        ours: list[Path] = []
        try:
            for number, part in parts.items():
                try:
                    kept[number], new = self._folder.put(part, self._uploads[number].name)
                    ours += [kept[number]] if new else []
                except Refused as refused:
                    self._becomes(number, "refused", str(refused))
            if kept:
                known = {path for path in kept.values() if self._engine.holds(path)}
                self._told(kept, known, self._engine.ingest(list(dict.fromkeys(kept.values())), progress=self._reads(kept)))
        except Exception:
            self._discard(ours)
            raise

    def _reads(self, kept: dict[int, Path]) -> Progress:
        numbers = {path.name: number for number, path in kept.items()}

        def progress(name: str, _done: int, _all: int) -> None:
            if name in numbers:
                self._becomes(numbers[name], "reading")

        return progress

    def _told(self, kept: dict[int, Path], known: set[Path], report: IngestReport) -> None:
        reasons = {failure.document: f"{failure.error}; {failure.remedy}" if failure.remedy else failure.error for failure in report.failed}
        for number, path in kept.items():
            if path.name in reasons or not self._engine.holds(path):
                self._becomes(number, "refused", reasons.get(path.name, "it could not be indexed"))
                self._discard([path])
            else:
                self._becomes(number, "known" if path in known else "added")

    def _becomes(self, number: int, state: str, reason: str = "") -> None:
        self._uploads[number] = replace(self._uploads[number], state=state, reason=reason)
        self.said.put(self.uploads)

    def _discard(self, paths: Iterable[Path]) -> None:
        # Where it cannot be told what the index holds, files stay: the next who adds one of them has it indexed.
        with suppress(OSError, RapporteurError):
            for path in paths:
                if not self._engine.holds(path):
                    path.unlink(missing_ok=True)
