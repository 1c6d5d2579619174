"""Metadata that lies beside records: a JSON object or a CSV row for one record, a `metadata.csv` for the files of a folder.

For `letter.pdf` the first of `letter.pdf.json`, `letter.json`, `letter.pdf.csv` and `letter.csv` counts. A CSV file has a header row
of keys (RFC 4180, UTF-8 with or without byte order mark). `metadata.csv` has a row for each record and names it in a column
`document`, `file` or `path`. The record's own sidecar outranks the folder's, key by key, and both outrank the record's front matter.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from corpus.errors import DamagedFile, InputError, MissingPath, UnreadableFile
from corpus.reading.normalise import clean

FOLDER_METADATA = "metadata.csv"
_NAME_COLUMNS = ("document", "file", "path")
_MAX_BYTES = 50_000_000
_MEND = "correct it or remove it"


def sidecar_of(path: Path) -> Path | None:
    """The file with metadata of the record at `path` alone; None where there is none. A link is none: it could lead out of the
    folder."""
    names = [named for ending in (".json", ".csv") for named in (path.with_name(path.name + ending), path.with_suffix(ending))]
    return next((c for c in names if c != path and c.is_file() and not c.is_symlink() and not _is_folders(c)), None)


def is_sidecar(path: Path, endings: Sequence[str]) -> bool:
    """Whether the file at `path` is metadata of a record beside it, which has one of `endings`."""
    if path.suffix.lower() not in (".json", ".csv") or path.is_symlink() or _is_folders(path):
        return False
    return path.with_suffix("").is_file() or any(path.with_suffix(ending).is_file() for ending in endings)


def is_folder_metadata(path: Path) -> bool:
    """Whether the file at `path` holds metadata of its folder's files."""
    return _is_folders(path) and path.is_file() and not path.is_symlink()


def _is_folders(path: Path) -> bool:
    return path.name.lower() == FOLDER_METADATA


def declared_beside(path: Path) -> dict[str, Any]:
    """What the files beside the record at `path` declare, with lower-case keys.

    Raises:
        DamagedFile: the record's own sidecar is broken. A broken `metadata.csv` declares nothing: it fails once, for itself.
    """
    return _folder_row(path) | _own(sidecar_of(path))


def digest_beside(path: Path) -> str:
    """A digest of what the files beside the record at `path` declare for it; empty where nothing lies there."""
    parts: list[bytes] = []
    if row := _folder_row(path):
        parts.append(json.dumps(row, sort_keys=True).encode())
    if sidecar := sidecar_of(path):
        parts.append(_bytes(sidecar))
    return hashlib.sha256(b"\0".join(parts)).hexdigest() if parts else ""


def folder_rows(path: Path) -> Mapping[str, dict[str, Any]]:
    """The rows of a folder's `metadata.csv`, by the name of the file that each is about.

    Raises:
        DamagedFile: it is no CSV file, names no files, or names one twice.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise MissingPath(path.name) from error
    return _rows_of(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=64)
def _rows_of(path: Path, _changed: int, _size: int) -> Mapping[str, dict[str, Any]]:
    table = _table(path)
    rows: dict[str, dict[str, Any]] = {}
    for row in table:
        named = next((row[column] for column in _NAME_COLUMNS if row.get(column)), None)
        if named is None:
            raise DamagedFile(path.name, f"a row names no file in a column {', '.join(_NAME_COLUMNS)}", _MEND)
        name = _folded(named.removeprefix("./"))
        if name in rows:
            raise DamagedFile(path.name, f"two rows are about {named}", _MEND)
        rows[name] = {key: value for key, value in row.items() if key not in _NAME_COLUMNS and value}
    return rows


def _folder_row(path: Path) -> dict[str, Any]:
    # A folder's file keeps its name however a disk spells it.
    place = next((c for c in (path.with_name(FOLDER_METADATA), path.with_name(FOLDER_METADATA.upper())) if is_folder_metadata(c)), None)
    if place is None or place == path:
        return {}
    try:
        return dict(folder_rows(place).get(_folded(path.name), {}))
    except InputError:
        return {}


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip())


def _own(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    if path.suffix.lower() == ".csv":
        rows = _table(path)
        if len(rows) != 1:
            raise DamagedFile(path.name, f"the metadata beside the record has {len(rows)} rows under its header, not one", _MEND)
        return {key: value for key, value in rows[0].items() if value}
    return _object(path)


def _object(path: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(_bytes(path).decode("utf-8-sig"), parse_constant=_no_constant)
        json.dumps(loaded, ensure_ascii=False).encode()  # JSON can name half a character, which nothing could store
    except (ValueError, RecursionError) as error:
        raise DamagedFile(path.name, "the metadata beside the record is not valid JSON", _MEND) from error
    if not isinstance(loaded, dict):
        raise DamagedFile(path.name, "the metadata beside the record is not a JSON object", _MEND)
    return {str(k).lower(): v for k, v in loaded.items()}


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")  # Python reads NaN and Infinity, which nothing else could read again


def _table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, each as its cells by lower-case column name."""
    try:
        text = _bytes(path).decode("utf-8-sig")
        if "\0" in text:
            raise ValueError("NUL")
        lines = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if any(cell.strip() for cell in row)]
    except (ValueError, csv.Error) as error:
        raise DamagedFile(path.name, "the metadata is not valid CSV in UTF-8", _MEND) from error
    if not lines:
        raise DamagedFile(path.name, "the metadata has no header row", _MEND)
    header = [clean(cell).strip().lower() for cell in lines[0]]
    if not all(header) or len(set(header)) < len(header):
        raise DamagedFile(path.name, "the header row has an empty or a repeated column name", _MEND)
    if wrong := next((n for n, row in enumerate(lines[1:], 2) if len(row) != len(header)), None):
        raise DamagedFile(path.name, f"row {wrong} has {len(lines[wrong - 1])} cells under {len(header)} columns", _MEND)
    return [{key: clean(cell).strip() for key, cell in zip(header, row, strict=True)} for row in lines[1:]]


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise DamagedFile(path.name, f"the metadata take more than {_MAX_BYTES // 1_000_000} MB", "split the folder")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingPath(path.name) from error
    except OSError as error:
        raise UnreadableFile(path.name, f"the file cannot be read ({error.strerror or type(error).__name__})") from error
