"""Which files an ingest reads, and their identity."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import InputError, MissingPath, OutsideFolder, UnknownFormat, UnreadableFile
from corpus.sidecars import folder_rows, is_folder_metadata, is_sidecar, sidecar_of

FORMATS = {
    ".txt": "plain", ".text": "plain", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".docm": "docx", ".dotx": "docx", ".dotm": "docx", ".doc": "doc", ".odt": "odt", ".rtf": "rtf", ".eml": "eml",
    ".png": "image", ".jpg": "image", ".jpeg": "image", ".tif": "image", ".tiff": "image", ".webp": "image", ".bmp": "image",
}  # fmt: skip
# What to do with files that hold several records.
_REMEDIES = dict.fromkeys((".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"), "unpack it and name the folder") | {".mbox": "save its messages as .eml"}
# What systems leave in folders, and what the program itself writes: no records, and no failures either.
_NOT_RECORDS = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its resolved path (the record's key) and `document`, the path relative to the PATH that was given."""

    path: Path
    document: str

    @property
    def format(self) -> str | None:
        """The name of the reader, by the file's ending; None where there is none."""
        return FORMATS.get(self.path.suffix.lower())

    @property
    def sidecar(self) -> Path | None:
        """The file with metadata of this record alone, as `corpus.sidecars` tells; None where there is none."""
        return sidecar_of(self.path)


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def record_id(document: str, file_digest: str) -> str:
    """The record's id: 16 hexadecimal digits of a hash of its document name and its file's digest."""
    return digest(f"{document}\0{file_digest}".encode("utf-8", "surrogateescape"))[:16]


def read_bytes(path: Path, document: str) -> bytes:
    """The file's content.

    Raises:
        MissingPath, UnreadableFile: it is gone, or the operating system refuses.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingPath(document) from error
    except OSError as error:
        raise UnreadableFile(document, f"the file cannot be read ({error.strerror or type(error).__name__})") from error


def discover(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Source | InputError]:
    """The sources below each of `paths`, in a stable order, or the error that stands for what can't be one.

    Files whose names start with a dot are left out, and a sidecar belongs to its record. A file that is reached twice
    comes once, under its first name.
    """
    seen: set[Path] = set()
    for given in paths:
        path = Path(given)
        try:
            resolved = _resolved(path)
            if resolved.is_dir():
                found = _folder(resolved)
            elif resolved.is_file():
                found = iter((_file(resolved, path.name or resolved.name),))
            elif resolved.exists():
                found = iter((UnreadableFile(str(given), "this is neither a file nor a folder", "name a regular file"),))
            else:
                found = iter((MissingPath(str(given)),))
        except (OSError, ValueError) as error:
            found = iter((MissingPath(str(given), f"the path cannot be used ({type(error).__name__})"),))
        for source in found:
            if isinstance(source, Source):
                if source.path in seen:
                    continue
                seen.add(source.path)
            yield source


def _resolved(path: Path) -> Path:
    # Path.resolve raises RuntimeError on a link to itself before Python 3.13.
    return Path(os.path.realpath(path))


def _file(resolved: Path, document: str) -> Source | InputError:
    source = Source(resolved, document)
    if source.format is None:
        return UnknownFormat(document, f"no reader for files that end in {resolved.suffix or 'nothing'}", _REMEDIES.get(resolved.suffix.lower()))
    try:
        f"{resolved}{document}".encode()
    except UnicodeEncodeError:
        return UnreadableFile(document, "the name of the file or of a folder above it is not UTF-8", "rename it")
    return source


def _folder(root: Path) -> Iterator[Source | InputError]:
    failed: list[InputError] = []

    def refused(error: OSError) -> None:
        name = os.path.relpath(error.filename or root, root)
        failed.append(UnreadableFile(name, f"the folder cannot be read ({error.strerror})"))

    for folder, names, files in os.walk(root, onerror=refused):
        names[:] = sorted(n for n in names if not n.startswith(".") and not _is_index(Path(folder, n)))
        for name in names:
            # Links to folders aren't walked into: within the root they'd only give its files second names.
            if (link := Path(folder, name)).is_symlink() and not _resolved(link).is_relative_to(root):
                yield OutsideFolder(link.relative_to(root).as_posix())
        for name in sorted(files):
            if name.startswith((".", "~$")) or name.lower() in _NOT_RECORDS:
                continue
            path = Path(folder, name)
            document = path.relative_to(root).as_posix()
            if is_sidecar(path, tuple(FORMATS)):
                continue
            if is_folder_metadata(path):
                if broken := _broken(path, document):
                    yield broken
                continue
            resolved = _resolved(path)
            if path.is_symlink() and not resolved.is_relative_to(root):
                yield OutsideFolder(document)
            elif not resolved.exists():
                yield MissingPath(document, "the link leads nowhere", "mend or remove the link")
            elif not resolved.is_file():
                yield UnreadableFile(document, "this is neither a file nor a folder", "remove it from the folder")
            else:
                yield _file(resolved, document)
    yield from failed


def _is_index(folder: Path) -> bool:
    """Whether a folder is an index of this program, which people keep beside the records."""
    return (folder / "catalog.sqlite").is_file() and (folder / "lock").exists()


def _broken(metadata: Path, document: str) -> InputError | None:
    """Why a folder's metadata can't be read, said once for all its records."""
    try:
        folder_rows(metadata)
    except InputError as error:
        return type(error)(document, error.problem, error.remedy)
    return None
