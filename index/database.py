"""The database of one index: connections, transactions, and the manifest of what the index was made with.

Readers work in snapshots (write-ahead log), so that everything read in one transaction is of one moment.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from corpus.errors import IndexDamaged, ManifestMismatch, StoreError, StoreFull

SCHEMA_VERSION = 3

_SCHEMA = """
CREATE TABLE manifest (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE revisions (
    revision TEXT PRIMARY KEY, record_id TEXT NOT NULL, state TEXT NOT NULL, model TEXT NOT NULL,
    document TEXT NOT NULL, source TEXT NOT NULL, digest TEXT NOT NULL, language TEXT NOT NULL,
    symbol TEXT, title TEXT, kind TEXT, date TEXT, text TEXT NOT NULL, body TEXT NOT NULL, ingested_at REAL NOT NULL
);
CREATE INDEX revisions_record ON revisions (record_id, state);
CREATE INDEX revisions_state ON revisions (state);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, revision TEXT NOT NULL REFERENCES revisions ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, section TEXT NOT NULL, context TEXT NOT NULL, text TEXT NOT NULL,
    language TEXT NOT NULL, vector BLOB NOT NULL, tokens BLOB NOT NULL, spans BLOB NOT NULL, count INTEGER NOT NULL,
    UNIQUE (revision, ordinal)
);
CREATE VIRTUAL TABLE terms USING fts5(words, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(terms, 'row');
CREATE TRIGGER passages_gone AFTER DELETE ON passages BEGIN DELETE FROM terms WHERE rowid = old.id; END;
CREATE TABLE mentions (
    kind TEXT NOT NULL, value TEXT NOT NULL, revision TEXT NOT NULL REFERENCES revisions ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, PRIMARY KEY (kind, value, revision, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_passage ON mentions (revision, ordinal);
CREATE TABLE sources (
    path TEXT PRIMARY KEY, document TEXT NOT NULL, digest TEXT NOT NULL, sidecar TEXT NOT NULL, made_by TEXT NOT NULL,
    revision TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sources_revision ON sources (revision);
CREATE TABLE staged (
    path TEXT PRIMARY KEY, document TEXT NOT NULL, digest TEXT NOT NULL, sidecar TEXT NOT NULL, made_by TEXT NOT NULL,
    revision TEXT NOT NULL
) WITHOUT ROWID;
"""
FACTS_SCHEMA = """
CREATE TABLE facts (
    revision TEXT NOT NULL REFERENCES revisions ON DELETE CASCADE, name TEXT NOT NULL, value TEXT NOT NULL, part INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX facts_value ON facts (name, value, revision, part, start, "end");
CREATE INDEX facts_revision ON facts (revision, name);
"""
"""What schema 3 adds to schema 2."""
_BUSY_SECONDS = 10
_CACHE_KB = 16_000  # of a connection: the candidates of a search are read several times


class Database:
    """The tables of one index. A transaction has a connection to itself, which the next one takes over; writers must hold
    the index's lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._idle: list[sqlite3.Connection] = []
        self._guard = threading.Lock()

    @property
    def exists(self) -> bool:
        return self.path.is_file()

    def create(self, manifest: dict[str, Any]) -> None:
        """Makes an empty catalog with this manifest; the file appears whole or not at all. Does nothing where there is one."""
        if self.exists:
            return
        new = self.path.with_name(self.path.name + ".new")
        new.unlink(missing_ok=True)
        values = {"schema": SCHEMA_VERSION, "generation": 0} | manifest
        try:
            with closing(sqlite3.connect(new, isolation_level=None)) as db:
                db.execute("PRAGMA journal_mode = MEMORY")  # no journal file that a later attempt could take for its own
                db.executescript(_SCHEMA + FACTS_SCHEMA)
                db.executemany("INSERT INTO manifest VALUES (?, ?)", [(k, _store(v)) for k, v in values.items()])
        except sqlite3.Error as error:
            raise _as_store_error(self.path, error) from error
        new.replace(self.path)

    def schema(self) -> Any:
        """The version of the catalog's tables; raises IndexDamaged where the file is no catalog."""
        with self.reading() as db:
            try:
                row = db.execute("SELECT value FROM manifest WHERE key = 'schema'").fetchone()
            except sqlite3.OperationalError as error:
                raise IndexDamaged(str(self.path), "the file is not a catalog of this program") from error
        return row[0] if row else None

    def check_schema(self) -> None:
        """Raises ManifestMismatch where the catalog is of another version of the program, IndexDamaged where it is none."""
        found = self.schema()
        if found != SCHEMA_VERSION:
            raise ManifestMismatch(
                str(self.path.parent),
                f"the index has schema {found}, and this version of the program works with schema {SCHEMA_VERSION}",
                "use the version that made it, or ingest the records into a new folder",
            )

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A snapshot: everything read inside is of one moment."""
        with self._transaction("BEGIN") as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it happens, or nothing."""
        with self._transaction("BEGIN IMMEDIATE") as db:
            yield db

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        outer: sqlite3.Connection | None = getattr(self._local, "db", None)
        if outer is not None:
            yield outer  # part of this thread's transaction, which ends where it began
            return
        try:
            db = self._local.db = self._borrow()
            try:
                db.execute(begin)
                yield db
                db.execute("COMMIT")
            finally:
                self._local.db = None
                if db.in_transaction:
                    db.execute("ROLLBACK")
                self._give_back(db)
        except sqlite3.Error as error:
            raise _as_store_error(self.path, error) from error

    def _borrow(self) -> sqlite3.Connection:
        with self._guard:
            if self._idle:
                return self._idle.pop()
        db = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        with self._guard:
            self._all.append(db)
        return db

    def _give_back(self, db: sqlite3.Connection) -> None:
        with self._guard:
            if db in self._all:
                self._idle.append(db)

    def close(self) -> None:
        """Closes every connection; one that a thread is using fails there."""
        with self._guard:
            for db in self._all:
                db.close()
            self._all.clear()
            self._idle.clear()

    # The manifest

    def manifest(self, key: str) -> Any:
        """The manifest's value for `key`, or None."""
        with self.reading() as db:
            row = db.execute("SELECT value FROM manifest WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_manifest(self, values: dict[str, Any]) -> None:
        """Sets values of the manifest, in one transaction with what surrounds it."""
        with self.writing() as db:
            db.executemany("INSERT OR REPLACE INTO manifest VALUES (?, ?)", [(k, _store(v)) for k, v in values.items()])

    def generation(self) -> int:
        """A number that grows whenever what a search can return has changed."""
        return int(self.manifest("generation") or 0)


def _store(value: Any) -> Any:
    return value if isinstance(value, str | int | float | bytes) else json.dumps(value, ensure_ascii=False)


def _as_store_error(path: Path, error: sqlite3.Error) -> StoreError:
    text = str(error)
    if "full" in text or "disk I/O" in text:
        return StoreFull(str(path), f"the catalog cannot be written ({text})")
    if "readonly" in text or "unable to open" in text:
        return StoreError(str(path), f"the catalog cannot be opened or written ({text})", "check the folder's permissions")
    if "locked" in text:
        return StoreError(str(path), "the catalog is busy", "try again")
    return IndexDamaged(str(path), f"the catalog cannot be used ({text})")
