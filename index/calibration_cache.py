"""What a calibration measured of a model, kept in the user's cache: measuring takes seconds, and gives the same every time.

A file for each model and number type: the SHA-256 of the key and the content, then the content. The key names everything that
the measurement depends on; a file of another key, or a broken one, is as good as none and is written again.
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
from pathlib import Path

from index.bundled import cache_folder

log = logging.getLogger(__name__)

_DIGEST_BYTES = 32


def kept(model: str, key: str) -> bytes | None:
    """What was kept of the model under this key; None where nothing was, or the file is broken."""
    try:
        data = _file(model).read_bytes()
    except OSError:
        return None
    digest, content = data[:_DIGEST_BYTES], data[_DIGEST_BYTES:]
    return content if digest == _digest(key, content) else None


def keep(model: str, key: str, content: bytes) -> None:
    """Keeps it; a cache that cannot be written costs the next process the measuring, no more."""
    target = _file(model)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=target.name + ".", delete=False) as file:
            new = Path(file.name)
            try:
                file.write(_digest(key, content) + content)
                file.close()
                new.replace(target)
            except BaseException:
                new.unlink(missing_ok=True)
                raise
    except OSError as error:
        log.info("the calibration of %s is not kept: %s", model, error)


def _file(model: str) -> Path:
    return cache_folder() / f"calibration-{hashlib.sha256(model.encode()).hexdigest()[:16]}"


def _digest(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\0" + content).digest()
