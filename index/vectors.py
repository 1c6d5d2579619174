"""The dense vectors in Chroma: derived from the catalog, rebuildable from it. The only module that imports chromadb.

Facts this module rests on (chromadb 1.5.9): a client goes on answering queries from what it loaded after another
process wrote, until it is closed and opened again; two writers corrupt a collection; a batch holds at most
`get_max_batch_size()` rows; a client writes to its database even where it only reads.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from corpus.errors import IndexDamaged, StoreFull
from corpus.sources import digest
from index.embedding import Vector

_COLLECTION = "passages"
# Recall of the HNSW graph counts more than its speed at the sizes of a conference (Malkov & Yashunin 2018).
_CONFIGURATION = {"hnsw": {"space": "cosine", "ef_construction": 200, "ef_search": 200, "max_neighbors": 24}}
_NEXT_TO_NOTHING = 4 << 20  # bytes: what a write that failed may have given back


def folder_name(model: str, version: int) -> str:
    """The folder of the vectors that one version of a model's means made: a switch to others must leave them readable."""
    return f"{digest(model.encode())[:12]}-{version}"


def discard_others(parent: Path, kept: str) -> int:
    """Deletes every store in `parent` but the one called so. Returns how many."""
    others = others_than(parent, kept)
    for folder in others:
        VectorStore(folder).discard()
    return len(others)


def others_than(parent: Path, kept: str) -> list[Path]:
    """The folders of stores in `parent` but the one called so."""
    return [path for path in parent.iterdir() if path.name != kept and path.is_dir()] if parent.is_dir() else []


_shared: dict[Path, tuple[VectorStore, int]] = {}
_sharing = threading.Lock()


class VectorStore:
    """The collection of passage vectors in one folder; calls are serialised.

    Chroma keeps one counted system a process and path, and closing one of two clients forgets nothing: whoever opens a
    folder takes the process's one store of it by `of`, and gives it back by `release`.
    """

    @classmethod
    def of(cls, folder: Path) -> VectorStore:
        """The process's store of that folder."""
        path = folder.resolve()
        with _sharing:
            store, users = _shared.get(path, (None, 0))
            store = store or cls(path)
            _shared[path] = (store, users + 1)
            return store

    def release(self) -> None:
        """Gives the store back; the last user closes it."""
        with _sharing:
            store, users = _shared.get(self.folder, (self, 1))
            if users > 1:
                _shared[self.folder] = (store, users - 1)
                return
            _shared.pop(self.folder, None)
        self.close()

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._client: Any = None
        self._collection: Any = None
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._lock = threading.RLock()

    @property
    def exists(self) -> bool:
        """Whether there is a store in the folder; looking makes none."""
        return (self.folder / "chroma.sqlite3").is_file()

    def upsert(self, ids: Sequence[str], vectors: Vector, languages: Sequence[str]) -> None:
        """Adds or replaces vectors of shape (n, d)."""
        with self._errors(), self._lock:
            collection = self._open()
            size = int(self._client.get_max_batch_size())
            for at in range(0, len(ids), size):
                part = slice(at, at + size)
                collection.upsert(
                    ids=list(ids[part]), embeddings=np.ascontiguousarray(vectors[part]),
                    metadatas=[{"language": language} for language in languages[part]],
                )  # fmt: skip

    def delete(self, ids: Sequence[str]) -> None:
        """Deletes vectors; ids that aren't there are ignored."""
        with self._errors(), self._lock:
            if not self.exists:
                return
            collection = self._open()
            size = int(self._client.get_max_batch_size())
            for at in range(0, len(ids), size):
                collection.delete(ids=list(ids[at : at + size]))

    def query(self, vector: Vector, count: int) -> list[tuple[str, float]]:
        """The ids nearest to `vector` (d,), with their cosine, best first; fewer where there are fewer."""
        with self._errors(), self._lock:
            if not self.exists:  # the writer has gone on to other means; opening would leave an empty store behind
                return []
            collection = self._open()
            found = collection.query(query_embeddings=[vector], n_results=count, include=["distances"])
            return [(i, 1.0 - float(d)) for i, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def ids(self) -> set[str]:
        """Every id in the collection."""
        with self._errors(), self._lock:
            if not self.exists:
                return set()
            collection = self._open()
            return {i for page in _pages(collection) for i in page}

    def count(self) -> int:
        """How many vectors the collection holds."""
        with self._errors(), self._lock:
            return int(self._open().count()) if self.exists else 0

    def reopen(self) -> None:
        """Forgets what was loaded, so that the next call sees what another process wrote."""
        self.close()

    def close(self) -> None:
        """Releases the client; the next call opens it again."""
        with self._lock:
            if self._client is not None:
                self._client.close()
            self._client = self._collection = None
            if self._copy is not None:
                self._copy.cleanup()
                self._copy = None

    def discard(self) -> None:
        """Deletes the whole store, to be filled again from the catalog."""
        with self._lock:
            self.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _open(self) -> Any:
        if self._collection is None:
            import chromadb
            from chromadb.api.shared_system_client import SharedSystemClient

            settings = chromadb.Settings(anonymized_telemetry=False)
            try:
                self._client = chromadb.PersistentClient(path=str(self._writable()), settings=settings)
            except BaseException:
                # Chroma keeps a system that failed to start, and would give it out again after a repair.
                SharedSystemClient.clear_system_cache()
                raise
            self._collection = self._client.get_or_create_collection(_COLLECTION, embedding_function=None, configuration=_CONFIGURATION)
        return self._collection

    def _writable(self) -> Path:
        """The folder that Chroma opens: the store's own, or a copy of it while it is open, where it lies on what may only be read (a disc, a
        volume of a container)."""
        if not self.exists or os.access(self.folder / "chroma.sqlite3", os.W_OK):
            return self.folder
        self._copy = tempfile.TemporaryDirectory(prefix="rapporteur-vectors-")
        copy = Path(self._copy.name)
        for file in self.folder.rglob("*"):
            if file.is_file():
                target = copy / file.relative_to(self.folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)  # without its permissions: the copy is to be written
        return copy

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Chroma's errors as the program's; they are of many types, some of them from its Rust core."""
        try:
            yield
        except (MemoryError, KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        except BaseException as error:  # a panic of the Rust core is no `Exception`
            self.close()
            text = str(error)
            if any(words in text.lower() for words in ("no space left", "disk is full", "disk full")) or _is_full(self.folder):
                raise StoreFull(str(self.folder)) from error
            raise IndexDamaged(
                str(self.folder), f"the vector store failed ({type(error).__name__}: {text})", "rebuild it with: rapporteur doctor --repair --index DIR"
            ) from error


def _is_full(folder: Path) -> bool:
    """Whether the file system has next to nothing left: Chroma's own message mostly does not tell."""
    try:
        return shutil.disk_usage(folder).free < _NEXT_TO_NOTHING
    except OSError:
        return False


def _pages(collection: Any, size: int = 10_000) -> Iterator[list[str]]:
    at = 0
    while page := collection.get(limit=size, offset=at, include=[])["ids"]:
        yield page
        at += len(page)
