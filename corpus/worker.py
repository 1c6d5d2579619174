"""A process that reads files for another one: python -m corpus.worker SECONDS BYTES

A line of JSON on standard input names a file, and a page where its picture is wanted; a line on standard output answers with the record, the
picture or what is wrong with them.
An empty object first says that the process is ready, and in between is a sign of life: a page was read by OCR. What a hostile or broken file does to this process, it does to this
process alone.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any, TextIO

from corpus.errors import DamagedFile, InputError
from corpus.languages import detect
from corpus.reader import read_source
from corpus.reading import ocr
from corpus.reading.pictures import draw
from corpus.sources import Source
from corpus.wire import picture_to_dict, record_to_dict

IDLE = 60.0
"""Seconds without a file after which the process ends."""


def main(arguments: list[str]) -> int:
    """Answers until standard input ends."""
    seconds, memory = float(arguments[0]), int(arguments[1])
    # Libraries print to standard output as they like; the answers go where they can't.
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    detect("The lamps are lit.")  # loads what every record needs, before what a record needs is counted
    _limit_memory(memory)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what a Ctrl-C ends
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()

    def alive() -> None:
        _alarm(seconds)
        _say(answers, {})

    ocr.page_read = alive
    _say(answers, {})
    for line in sys.stdin:
        _alarm(seconds)
        _say(answers, _answer(json.loads(line)))
        _alarm(IDLE)
    return 0


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    source = Source(Path(asked["path"]), asked["document"])
    try:
        if "page" in asked:
            return {"picture": picture_to_dict(draw(source, asked["digest"], asked["page"], asked["marked"]))}
        return {"record": record_to_dict(read_source(source))}
    except InputError as error:
        failed = error
    except MemoryError:
        failed = DamagedFile(source.document, "reading it takes more memory than a record may need", "split it into its documents")
    return {"failed": [type(failed).__name__, failed.subject, failed.problem, failed.remedy]}


def _say(answers: TextIO, value: dict[str, Any]) -> None:
    answers.write(json.dumps(value) + "\n")
    answers.flush()


def _alarm(seconds: float) -> None:
    """Ends this process some time after the parent should have: the operating system does it, whatever a library is doing."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds + 10)


def _limit_memory(most: int) -> None:
    """Allows `most` bytes of address space beyond what the process has now, where the system can limit it."""
    try:
        import resource

        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + most, now + most))
    except (ImportError, OSError, ValueError):
        return


def _end_with_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
