"""The folder into which Gradio receives what visitors send."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

VARIABLE = "GRADIO_TEMP_DIR"
"""The variable of the environment by which Gradio is told the folder."""

_OLD_S = 3_600.0


def sweep(clock: Callable[[], float] = time.time) -> None:
    """Deletes what uploads that were broken off left there: Gradio itself only deletes what came whole. What was written to within the hour
    may still be on its way.

    Args:
        clock: seconds since 1970, as files are dated.
    """
    folder = os.environ.get(VARIABLE)
    if folder is None:
        return
    before = clock() - _OLD_S
    for path in Path(folder).glob("tmp*"):
        with suppress(OSError):
            if path.is_file() and path.lstat().st_mtime < before:
                path.unlink()
