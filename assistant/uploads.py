"""Records that visitors add: checked, put beside the index, and indexed, with a line of what became of each file.

The files are kept in the index's folder, so that they can be read again when the index is made anew.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from corpus.errors import StoreError
from corpus.sources import FORMATS, digest
from index.ingestion import Progress
from index.results import IngestReport

FOLDER = "uploads"
"""The folder of added files, in the index's."""

_NAME = 150  # characters of a file's name
_UNFIT = re.compile(r"[\x00-\x1f\x7f/\\]+")
_TICK_S = 0.2


class Ingesting(Protocol):
    """What is needed of a `Rapporteur`."""

    def ingest(self, paths: Sequence[Path], *, progress: Progress | None = None) -> IngestReport: ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is being added: `state` is waiting, reading, added, known (it was there already) or refused, with the reason."""

    name: str
    state: str = "waiting"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many files may be added at once, and how large each may be, in bytes."""

    files: int
    size: int


def add_uploads(engine: Ingesting, index: Path, files: Sequence[Path], limits: Limits) -> Generator[tuple[Upload, ...], None, None]:
    """Adds the files to the index in the folder `index`, and tells again and again how far each is; the last time for good.

    What is refused leaves nothing behind; the others are added. Where the caller stops listening, the adding goes on to its end.

    Raises:
        StoreError: the files cannot be put beside the index, or the index cannot be written.
    """
    uploads = [Upload(_named(file)) for file in files]
    taken: dict[int, Path] = {}
    for number, file in enumerate(files):
        if number >= limits.files:
            uploads[number] = replace(uploads[number], state="refused", reason=f"more than {limits.files} files at once; add it by itself")
        else:
            uploads[number], kept = _taken(file, uploads[number], index / FOLDER, limits)
            if kept is not None:
                taken[number] = kept
    yield tuple(uploads)
    if taken:
        yield from _ingested(engine, uploads, taken)


def _ingested(engine: Ingesting, uploads: list[Upload], taken: dict[int, Path]) -> Generator[tuple[Upload, ...], None, None]:
    numbers = {path.name: number for number, path in taken.items()}
    seen: queue.SimpleQueue[str | IngestReport | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            seen.put(engine.ingest(list(taken.values()), progress=lambda name, _done, _all: seen.put(name)))
        except Exception as error:  # noqa: BLE001 - it is raised where the caller is
            seen.put(error)

    threading.Thread(target=work, name="upload", daemon=True).start()
    reading: int | None = None
    while True:
        try:
            said = seen.get(timeout=_TICK_S)
        except queue.Empty:
            yield tuple(uploads)  # here a caller who has gone is noticed
            continue
        if isinstance(said, str):
            reading = numbers.get(said, reading)
            if reading is not None and uploads[reading].state == "waiting":
                uploads[reading] = replace(uploads[reading], state="reading")
                yield tuple(uploads)
            continue
        if isinstance(said, Exception):
            for path in taken.values():
                path.unlink(missing_ok=True)
            raise said
        failed = {failure.document: failure for failure in said.failed}
        for number, path in taken.items():
            failure = failed.get(path.name)
            if failure is not None:
                path.unlink(missing_ok=True)
                uploads[number] = replace(uploads[number], state="refused", reason=f"{failure.error}; {failure.remedy}" if failure.remedy else failure.error)
            else:
                uploads[number] = replace(uploads[number], state="added")
        yield tuple(uploads)
        return


def _taken(file: Path, upload: Upload, folder: Path, limits: Limits) -> tuple[Upload, Path | None]:
    """The file put where it stays, or why it is not."""
    ending = Path(upload.name).suffix.lower()
    if ending not in FORMATS:
        return replace(upload, state="refused", reason=f"files of this kind are not read; these are: {', '.join(sorted(FORMATS))}"), None
    try:
        size = file.stat().st_size
        if size > limits.size:
            return replace(upload, state="refused", reason=f"it has {_megabytes(size)} MB, more than {_megabytes(limits.size)}"), None
        if not size:
            return replace(upload, state="refused", reason="the file is empty"), None
        kept = folder / upload.name
        if kept.exists():
            if digest(kept.read_bytes()) == digest(file.read_bytes()):
                return replace(upload, state="known"), None
            return replace(upload, state="refused", reason="another file of this name was added before; give it another name"), None
        folder.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: a copy that was cut off must not be taken for the file.
        part = folder / f".{os.getpid()}-{threading.get_ident()}.part"
        shutil.copyfile(file, part)
        part.replace(kept)
    except OSError as error:
        raise StoreError(str(folder), f"the file cannot be put there ({error.strerror})", "make the folder writable, or make room") from error
    return upload, kept


def _named(file: Path) -> str:
    """The file's name without what no system takes, short enough for all of them; its ending stays."""
    plain = _UNFIT.sub("_", file.name).strip(" .") or "file"
    ending = Path(plain).suffix[:12]
    return plain if len(plain) <= _NAME else plain[: _NAME - len(ending)] + ending


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}".removesuffix(".0")
