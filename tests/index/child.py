"""A process of its own that works on indexes: one request a line on standard input, one answer a line on standard output.

Requests that write run in forks of it, so that a test can kill them; the fork inherits the imports, not their cost. It
opens no Chroma client itself unless it is asked to search.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import chromadb  # noqa: F401  # imported once, before the forks
import llama_index.core.schema  # noqa: F401

from corpus.errors import RapporteurError
from corpus.languages import detect
from corpus.pool import ReaderPool
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from index import ingestion, lock, reindexing, seams, upkeep  # noqa: F401
from index.catalog import Catalog
from index.centring import measure
from index.embedding import HashingEmbedder
from index.store import Index
from index.vectors import VectorStore
from tests.index.making import SMALL, write

_SMALL_ROUND = 8
_CLASSES: dict[str, Any] = {"Catalog": Catalog, "VectorStore": VectorStore, "Path": Path, "Index": Index}
_open: dict[str, Index] = {}
_started: dict[int, int] = {}


class _ReadHere(ReaderPool):
    """Reads in the process that asks. A fork's own reader process takes a second to start, in which nothing can be killed half done;
    what becomes of reader processes is tried in `tests/corpus/test_pool.py`, and here by `make soak`."""

    def read(self, source: Source) -> Record:
        return read_source(source)


def _kill_at(step: str, when: str, nth: int) -> None:
    """Has this process kill itself before or after the n-th call of a method, such as "Catalog.publish"."""
    owner, name = step.split(".")
    real: Callable[..., Any] = getattr(_CLASSES[owner], name)
    calls = 0

    def deadly(*args: Any, **kwargs: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == nth and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*args, **kwargs)
        if calls == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(_CLASSES[owner], name, deadly)


def _write(request: dict[str, Any]) -> dict[str, Any]:
    """One writing run, in this process."""
    ingestion.ROUND_PASSAGES = reindexing.ROUND_PASSAGES = upkeep._PAGE = _SMALL_ROUND
    if not os.environ.get("RAPPORTEUR_SOAK"):
        ingestion.shared_pool = _ReadHere
    if kill := request.get("kill"):
        _kill_at(*kill)
    folder, embedder = request["folder"], HashingEmbedder(request.get("dimension", 256))
    if request["do"] == "reindex":
        return Index.reindex(folder, embedder=embedder, split_settings=SMALL).to_dict()
    with Index.open(folder, create=True, embedder=embedder, split_settings=SMALL) as index:
        for turn in range(request.get("turns", 1)):
            if "letters" in request:
                write(Path(request["paths"][0]), dict.fromkeys(request["letters"], ("first", "second")[turn % 2]))
            report = index.ingest(request["paths"], prune=request.get("prune", False))
        return report.to_dict()


def _reported(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return work()
    except RapporteurError as error:
        return {"error": type(error).__name__, "message": str(error)}


def _fork(work: Callable[[], dict[str, Any]]) -> tuple[int, int]:
    reading, writing = os.pipe()
    if pid := os.fork():
        os.close(writing)
        return pid, reading
    os.close(reading)
    os.write(writing, json.dumps(_reported(work)).encode())
    os._exit(0)


def _ended(pid: int, reading: int) -> dict[str, Any]:
    """What a fork answered, and the signal that ended it."""
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    status = os.waitpid(pid, 0)[1]
    return {"signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, "answer": json.loads(answer) if answer else None}


def _hold(folder: str) -> dict[str, Any]:
    """Holds the write lock for as long as the process lives."""
    with lock.writing(Path(folder), "ingest"):
        Path(folder, "held").touch()
        time.sleep(60)
    return {}


def _search(request: dict[str, Any]) -> dict[str, Any]:
    folder = request["folder"]
    if folder not in _open:
        _open[folder] = Index.open(folder)
    found = _open[folder].search(request["query"], request.get("k", 20))
    hits = []
    for hit in found.hits:
        try:
            text = _open[folder].record(hit.record_id).text[hit.start : hit.end]
        except RapporteurError:
            text = None
        hits.append({"document": hit.document, "text": hit.text, "record_id": hit.record_id, "of_record": text})
    return {"hits": hits, "dense": {hit.passage_id: hit.signals["dense"] for hit in found.hits}}


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    match request["do"]:
        case "search":
            return _reported(lambda: _search(request))
        case "close":
            for index in _open.values():
                index.close()
            _open.clear()
            return {}
        case "hold":
            pid, reading = _fork(lambda: _hold(request["folder"]))
            _started[pid] = reading
            while not Path(request["folder"], "held").exists():
                time.sleep(0.01)
            return {"pid": pid}
        case "start":
            pid, reading = _fork(lambda: _write(request))
            _started[pid] = reading
            return {"pid": pid}
        case "kill":
            os.kill(request["pid"], signal.SIGKILL)
            return _ended(request["pid"], _started.pop(request["pid"]))
        case "running":
            return {"running": os.waitid(os.P_PID, request["pid"], os.WEXITED | os.WNOHANG | os.WNOWAIT) is None}
        case "wait":
            return _ended(request["pid"], _started.pop(request["pid"]))
        case _:
            if request["do"] == "reindex" or not Path(request["folder"], "catalog.sqlite").exists():
                measure(HashingEmbedder(request.get("dimension", 256)))  # once here, not in every fork
            pid, reading = _fork(lambda: _write(request))
            if "after" in request:
                time.sleep(request["after"])
                os.kill(pid, signal.SIGKILL)
            return _ended(pid, reading)


def main() -> None:
    """Answers until standard input ends."""
    detect("Where do the lamps burn?")
    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
