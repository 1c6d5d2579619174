"""One writer at a time: a lock on the index folder that dies with its holder, and says who that is."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from corpus.errors import IndexLocked

_HOLDER = "lock.holder"


@contextmanager
def writing(folder: Path, purpose: str) -> Iterator[None]:
    """Holds the index's write lock; `purpose` is what the holder says it does, such as "ingest".

    Raises:
        IndexLocked: another process or thread holds it; the message names it. Raised at once.
    """
    lock = FileLock(folder / "lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise IndexLocked(str(folder), f"another process is writing to this index ({_describe(folder)})") from error
    holder = folder / _HOLDER
    try:
        # The lock file itself is truncated by each attempt to take it, so the holder's name stands beside it.
        holder.write_text(json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "doing": purpose, "since": time.time()}), encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _describe(folder: Path) -> str:
    try:
        holder = json.loads((folder / _HOLDER).read_text(encoding="utf-8"))
        since = time.strftime("%H:%M:%S", time.localtime(holder["since"]))
        return f"process {holder['pid']} on {holder['host']}, {holder['doing']} since {since}"
    except (OSError, ValueError, KeyError, TypeError):
        return "its holder is just starting or ending"
