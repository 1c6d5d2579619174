"""The folder of files that visitors add, beside an index: what may come into it, and how.

Files wait in a folder of their own within it, whose name starts with a dot, so that no ingest reads them before their turn.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import StoreError, one_line
from corpus.sources import FORMATS

FOLDER = "uploads"
"""The folder of added files, in the index's."""

_NAME = 150  # characters of a file's name
_UNFIT = re.compile(r"[\x00-\x1f\x7f/\\]+")
_LEFT_S = 86_400.0  # after which what waits was left by a process that was killed
_room = threading.Lock()  # what there is room for is reckoned and taken in one step


@dataclass(frozen=True, slots=True)
class Limits:
    """How many files may be added at once, how large each may be, and how large all that were ever added together, in bytes."""

    files: int
    size: int
    total: int


class Refused(Exception):  # noqa: N818 (never leaves the adding)
    """A file that is not taken, and why, as its visitor is told."""


class UploadFolder:
    """The folder of added files of the index in `index`."""

    def __init__(self, index: Path, limits: Limits) -> None:
        self._path = Path(os.path.realpath(index / FOLDER))
        self._limits = limits

    @contextmanager
    def waiting(self) -> Iterator[Path]:
        """A folder for files that wait for their turn; it is gone afterwards.

        Raises:
            StoreError: it cannot be made.
        """
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            self._sweep()
            folder = tempfile.TemporaryDirectory(prefix=".", dir=self._path, ignore_cleanup_errors=True)
        except OSError as error:
            raise StoreError(str(self._path), f"files cannot be put there ({error.strerror})", "make the folder writable, or make room") from error
        with folder as place:
            yield Path(place)

    def receive(self, file: Path, name: str, part: Path) -> None:
        """Copies a file to `part`, where no one else deletes it.

        Raises:
            Refused: it is nothing that is read, too large, or cannot be had or written.
        """
        if Path(name).suffix.lower() not in FORMATS:
            raise Refused(f"files of this kind are not read; these are: {', '.join(sorted(FORMATS))}")
        with _told():
            size = file.stat().st_size
            if size > self._limits.size:
                raise Refused(f"it has {_megabytes(size)} MB, more than {_megabytes(self._limits.size)}")
            if not size:
                raise Refused("the file is empty")
            with _room:
                if self._held() + size > self._limits.total:
                    raise Refused(f"the files that were added would have more than {_megabytes(self._limits.total)} MB; whoever runs this page can make room")
                try:
                    shutil.copyfile(file, part)
                except OSError:
                    part.unlink(missing_ok=True)
                    raise

    def put(self, part: Path, name: str) -> tuple[Path, bool]:
        """Where the file in `part` stays, and whether it was put there just now; a file of the same name and content does as well.

        Raises:
            Refused: there is another file of that name, or this one cannot be written.
        """
        kept = self._path / name
        with _told():
            try:
                kept.open("xb").close()  # the name is taken first: of two writers one only has it
            except FileExistsError:
                if _same(kept, part):
                    return kept, False
                raise Refused("another file of this name was added before; give it another name") from None
            try:
                part.replace(kept)  # whole or not at all
            except OSError:
                kept.unlink()
                raise
        return kept, True

    def _held(self) -> int:
        """The bytes of all files, those that wait among them."""
        size = 0
        for folder, _, names in os.walk(self._path):
            for name in names:
                with suppress(FileNotFoundError):
                    size += Path(folder, name).lstat().st_size
        return size

    def _sweep(self) -> None:
        before = time.time() - _LEFT_S
        for path in self._path.glob(".*"):
            with suppress(OSError):
                if path.lstat().st_mtime >= before:
                    continue
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink()


def named(file: Path) -> str:
    """The file's name without what no system takes, on one line, short enough for all of them; its ending stays."""
    plain = one_line(_UNFIT.sub("_", file.name)).strip(" .") or "file"
    ending = Path(plain).suffix[:12]
    return plain if len(plain) <= _NAME else plain[: _NAME - len(ending)] + ending


@contextmanager
def _told() -> Iterator[None]:
    """What the system says against a file, as its visitor is told."""
    try:
        yield
    except FileNotFoundError as error:
        raise Refused("it is no longer here; send it again") from error
    except OSError as error:
        raise Refused(f"it cannot be put beside the index ({error.strerror}); whoever runs this page can make room, or the folder writable") from error


def _same(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as a, other.open("rb") as b:
        return hashlib.file_digest(a, "sha256").digest() == hashlib.file_digest(b, "sha256").digest()


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}".removesuffix(".0")
