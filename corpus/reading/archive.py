"""Zip archives that documents are packed in: opened only where they are whole and unpack to something bearable."""

from __future__ import annotations

import io
import zipfile
import zlib

from corpus.errors import DamagedFile

# What zipfile raises for damaged, encrypted and unsupported members (NotImplementedError is a RuntimeError).
BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError)
_MAX_UNPACKED = 300_000_000


def check_archive(data: bytes, name: str, ending: str) -> None:
    """Looks at the archive's directory before anything of it is unpacked.

    Raises:
        DamagedFile: it is no zip archive, or unpacks to more than 300 MB.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except BROKEN as error:
        raise DamagedFile(name, f"a {ending} file is a zip archive, and this is none") from error
    if size > _MAX_UNPACKED:
        raise DamagedFile(name, f"its content unpacks to {size // 1_000_000} MB", "check where the file comes from")
