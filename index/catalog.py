"""The catalog: one SQLite file that is the source of truth for records, passages, vectors and what was ingested.

Readers work in snapshots (write-ahead log), so a search sees the catalog as it was at one moment. A record's text as it
stands in one ingest is a *revision*; it goes through these states, each step one transaction:

    pending   committed here, perhaps not in Chroma yet; no search returns it
    indexed   what the record is now; set for the new revision in the same transaction that retires the old one
    retired   replaced or removed; no search returns it; deleted after its vectors are
"""

from __future__ import annotations

import json
import sqlite3
import threading
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from corpus.errors import IndexDamaged, ManifestMismatch, StoreError, StoreFull
from corpus.languages import Language
from corpus.record import Passage, Record
from index.embedding import Vector
from index.late_interaction import Codes
from index.rows import (
    LANGUAGES,
    PASSAGE_COLUMNS,
    PASSAGE_QUERY,
    RECORD_QUERY,
    PassageVectors,
    RecordRow,
    SourceState,
    StoredPassage,
    body_of,
    codes_of,
    mentions_in,
    passage_of,
    record_of,
    spans_of,
)
from index.terms import terms

SCHEMA_VERSION = 2

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
_BUSY_SECONDS = 10
_CACHE_KB = 16_000  # of a connection: the candidates of a search are read several times
# The passages of some keys, given as JSON. One parameter keeps the statement's text the same, and so prepared; the cross join keeps
# SQLite from starting at another table.
_KEYED = "json_each(?) j CROSS JOIN passages p ON p.revision = json_extract(j.value, '$[0]') AND p.ordinal = json_extract(j.value, '$[1]')"


class Catalog:
    """The catalog of one index. A transaction has a connection to itself, which the next one takes over; writers must hold
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
                db.executescript(_SCHEMA)
                db.executemany("INSERT INTO manifest VALUES (?, ?)", [(k, _store(v)) for k, v in values.items()])
        except sqlite3.Error as error:
            raise _as_store_error(self.path, error) from error
        new.replace(self.path)

    def check_schema(self) -> None:
        """Raises ManifestMismatch where the catalog is of another version of the program, IndexDamaged where it is none."""
        with self.reading() as db:
            try:
                row = db.execute("SELECT value FROM manifest WHERE key = 'schema'").fetchone()
            except sqlite3.OperationalError as error:
                raise IndexDamaged(str(self.path), "the file is not a catalog of this program") from error
        found = row[0] if row else None
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

    # What is ingested

    def source(self, path: str) -> SourceState | None:
        """What is known of the source file at `path`."""
        with self.reading() as db:
            row = db.execute("SELECT path, document, digest, sidecar, made_by, revision FROM sources WHERE path = ?", (path,)).fetchone()
        return SourceState(*row) if row else None

    def twin(self, state: SourceState) -> str | None:
        """The indexed revision of another source with the same document name, content, sidecar and making; or None."""
        with self.reading() as db:
            row = db.execute(
                "SELECT s.revision FROM sources s JOIN revisions r USING (revision) WHERE s.document = ? AND s.digest = ? AND s.sidecar = ?"
                " AND s.made_by = ? AND s.path <> ? AND r.state = 'indexed'",
                (state.document, state.digest, state.sidecar, state.made_by, state.path),
            ).fetchone()
        return row[0] if row else None

    def source_paths(self) -> list[str]:
        """The paths of all sources."""
        with self.reading() as db:
            return [row[0] for row in db.execute("SELECT path FROM sources ORDER BY path")]

    def has_revision(self, revision: str, *states: str) -> bool:
        """Whether the revision is here in one of `states`."""
        with self.reading() as db:
            row = db.execute("SELECT state FROM revisions WHERE revision = ?", (revision,)).fetchone()
        return row is not None and row[0] in states

    def stage(
        self, state: SourceState | None, record: Record, passages: Sequence[Passage],
        vectors: Sequence[PassageVectors], revision: str, model: str, now: float,
    ) -> None:  # fmt: skip
        """Commits a revision as pending: record, passages, what they mention, their vectors. `state` is None in a reindex."""
        with self.writing() as db:
            db.execute("DELETE FROM revisions WHERE revision = ?", (revision,))
            m = record.metadata
            db.execute(
                "INSERT INTO revisions VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (revision, record.record_id, model, record.document, record.source, record.digest, str(record.language),
                 m.symbol, m.title, m.kind, m.date, record.text, body_of(record), now),
            )  # fmt: skip
            for p, v in zip(passages, vectors, strict=True):
                row = db.execute(
                    "INSERT INTO passages VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (revision, p.ordinal, p.start, p.end, p.section, p.context, p.text, str(p.language), v.vector.astype("<f4").tobytes(),
                     v.tokens.tobytes(), v.packed_spans(), len(v.tokens)),
                )  # fmt: skip
                db.execute("INSERT INTO terms (rowid, words) VALUES (?, ?)", (row.lastrowid, " ".join(terms(p.embedded_text, p.language))))
            db.executemany("INSERT OR IGNORE INTO mentions VALUES (?, ?, ?, ?)", mentions_in(record, passages, revision))
            if state is not None:
                _put_source(db, "staged", state)

    def link(self, state: SourceState) -> None:
        """Notes, as pending, that a source's text is a revision that is here already."""
        with self.writing() as db:
            _put_source(db, "staged", state)

    def publish(self, revisions: Iterable[str]) -> None:
        """Makes pending revisions what their records are now, and retires what they replace, in one transaction.

        A record has one revision: sources of another one (same name and content, but metadata of their own) follow the
        newest.
        """
        with self.writing() as db:
            for revision in revisions:
                db.execute("UPDATE revisions SET state = 'indexed' WHERE revision = ?", (revision,))
                db.execute(
                    "UPDATE sources SET revision = :new WHERE revision IN (SELECT o.revision FROM revisions o JOIN revisions n USING (record_id)"
                    " WHERE n.revision = :new AND o.state = 'indexed')",
                    {"new": revision},
                )
                db.execute("INSERT OR REPLACE INTO sources SELECT * FROM staged WHERE revision = ?", (revision,))
                db.execute("DELETE FROM staged WHERE revision = ?", (revision,))
            _retire_unreferenced(db)
            _next_generation(db)

    def forget_sources(self, paths: Iterable[str]) -> None:
        """Removes sources; records that no source is left for are retired in the same transaction."""
        with self.writing() as db:
            db.executemany("DELETE FROM sources WHERE path = ?", [(path,) for path in paths])
            _retire_unreferenced(db)
            _next_generation(db)

    def sources_of(self, record_id: str) -> list[str]:
        """The paths whose text is this record."""
        with self.reading() as db:
            rows = db.execute("SELECT s.path FROM sources s JOIN revisions r USING (revision) WHERE r.record_id = ? AND r.state = 'indexed'", (record_id,))
            return [row[0] for row in rows]

    def revisions(self, state: str) -> list[tuple[str, str]]:
        """(revision, model) of every revision in `state`."""
        with self.reading() as db:
            return list(db.execute("SELECT revision, model FROM revisions WHERE state = ? ORDER BY revision", (state,)))

    def staged_revisions(self) -> list[str]:
        """Revisions that a source waits for."""
        with self.reading() as db:
            return [row[0] for row in db.execute("SELECT DISTINCT revision FROM staged ORDER BY revision")]

    def purge(self, revisions: Iterable[str]) -> None:
        """Deletes revisions and all that hangs on them."""
        with self.writing() as db:
            for revision in revisions:
                db.execute("DELETE FROM revisions WHERE revision = ?", (revision,))
                db.execute("DELETE FROM staged WHERE revision = ?", (revision,))

    def switch_model(self, replacements: dict[str, str], split_key: str, manifest: dict[str, Any]) -> None:
        """Puts new revisions (made by another model or splitter) in the place of old ones, with the manifest, in one transaction."""
        with self.writing() as db:
            for old, new in replacements.items():
                db.execute("UPDATE sources SET revision = ?, made_by = substr(made_by, 1, instr(made_by, ':')) || ? WHERE revision = ?", (new, split_key, old))
                db.execute("UPDATE revisions SET state = 'indexed' WHERE revision = ?", (new,))
            _retire_unreferenced(db)
            self.set_manifest(manifest)
            _next_generation(db)

    # Passages

    def passages(self, keys: Sequence[str]) -> dict[str, StoredPassage]:
        """The indexed passages with these keys; keys of pending or retired ones are missing from the result."""
        with self.reading() as db:
            rows = db.execute(f"{PASSAGE_COLUMNS} FROM {_KEYED} CROSS JOIN revisions r USING (revision) WHERE r.state = 'indexed'", (_keyed(keys),))
            found = {p.key: p for p in map(passage_of, rows)}
        return {key: found[key] for key in keys if key in found}

    def vectors(
        self, among: Collection[str] | None = None, size: int = 4_000, *, pending_of: str | None = None
    ) -> Iterator[tuple[list[str], list[Language], Vector]]:
        """Keys, languages and raw vectors of all indexed passages, of those among some keys, or of those pending of one model, up
        to `size` at a time."""
        source = "passages p JOIN revisions r USING (revision)"
        given: tuple[str, ...] = ()
        which: str = "r.state = 'indexed'"
        if among is not None:
            source, given = f"{_KEYED} CROSS JOIN revisions r USING (revision)", (_keyed(among),)
        elif pending_of is not None:
            which, given = "r.state = 'pending' AND r.model = ?", (pending_of,)
        with self.reading() as db:
            rows = db.execute(f"SELECT p.revision || '-' || p.ordinal, p.language, p.vector FROM {source} WHERE {which}", given)
            while part := rows.fetchmany(size):
                yield [row[0] for row in part], [LANGUAGES[row[1]] for row in part], np.stack([np.frombuffer(row[2], "<f4") for row in part])

    def passages_of(self, revision: str) -> list[StoredPassage]:
        """All passages of a revision, whatever its state, in order."""
        with self.reading() as db:
            return [passage_of(row) for row in db.execute(f"{PASSAGE_QUERY} WHERE p.revision = ? ORDER BY p.ordinal", (revision,))]

    def contents(self, passages: Collection[StoredPassage], terms_wanted: Iterable[str]) -> tuple[dict[str, PassageVectors], dict[str, frozenset[str]]]:
        """By key, the vectors of these passages, and which of the wanted terms each holds."""
        wanted = frozenset(terms_wanted)
        by_row = {p.row: p for p in passages}
        vectors: dict[str, PassageVectors] = {}
        words: dict[str, frozenset[str]] = {}
        with self.reading() as db:
            rows = db.execute(
                "SELECT p.id, p.tokens, p.spans, p.count, t.words FROM json_each(?) j CROSS JOIN passages p ON p.id = j.value"
                " CROSS JOIN terms t ON t.rowid = p.id",
                (json.dumps(sorted(by_row)),),
            )
            for row, tokens, spans, count, text in rows:
                passage = by_row[row]
                vectors[passage.key] = PassageVectors(passage.vector, codes_of(tokens, count), spans_of(spans, count))
                words[passage.key] = wanted.intersection(text.split())
        return vectors, words

    def neighbours(self, keys: Sequence[str]) -> dict[str, list[tuple[Language, Codes]]]:
        """The passages before and after each of these in their record: the language and the tokens of those that there are."""
        beside = {key: [f"{revision}-{int(ordinal) + step}" for step in (-1, 1)] for key in keys for revision, ordinal in [key.rsplit("-", 1)]}
        wanted = list(dict.fromkeys(other for others in beside.values() for other in others))
        with self.reading() as db:
            rows = db.execute(f"SELECT p.revision || '-' || p.ordinal, p.language, p.tokens, p.count FROM {_KEYED}", (_keyed(wanted),))
            found = {key: (LANGUAGES[language], codes_of(tokens, count)) for key, language, tokens, count in rows}
        return {key: [found[other] for other in others if other in found] for key, others in beside.items()}

    # Terms

    def frequencies(self, wanted: Sequence[str]) -> dict[str, int]:
        """In how many passages each of these terms stands; those that stand nowhere are missing."""
        with self.reading() as db:
            rows = (db.execute("SELECT term, doc FROM vocabulary WHERE term = ?", (term,)).fetchone() for term in wanted)
            return dict(row for row in rows if row)

    def lexical(self, wanted: Sequence[str], count: int, language: Language | None = None) -> list[tuple[str, float]]:
        """Keys of up to `count` indexed passages (of one language) that hold any of these terms, and their BM25 scores, best first.

        BM25 is FTS5's own: k1 1.2, b 0.75, and the inverse document frequency of Robertson & Spärck Jones 1976, at least 1e-6.
        """
        if not wanted:
            return []
        best: list[tuple[float, str, int, str]] = []
        with self.reading() as db:
            query = " OR ".join(f'"{term}"' for term in dict.fromkeys(wanted))
            scored = db.execute("SELECT -bm25(terms), rowid FROM terms WHERE terms MATCH ? ORDER BY 1 DESC", (query,)).fetchall()
            at = 0
            while at < len(scored) and len(best) < count:  # a page at a time: few of thousands are wanted
                end = bisect_right(scored, -scored[min(at + 2 * count, len(scored)) - 1][0], lo=at, key=lambda row: -row[0])  # with all of equal score
                best += _of_indexed(db, {row: score for score, row in scored[at:end]}, language)
                at = end
        return [(key, -score) for score, _, _, key in sorted(best)[:count]]

    def keys_of(self, record_ids: Sequence[str]) -> set[str]:
        """The keys of the indexed passages of these records."""
        found: set[str] = set()
        with self.reading() as db:
            for at in range(0, len(record_ids), 400):
                part = record_ids[at : at + 400]
                rows = db.execute(
                    "SELECT p.revision || '-' || p.ordinal FROM passages p JOIN revisions r USING (revision)"
                    f" WHERE r.state = 'indexed' AND r.record_id IN ({', '.join('?' * len(part))})",
                    part,
                )
                found |= {row[0] for row in rows}
        return found

    def mentioning(self, kind: str, value: str, limit: int = -1) -> list[str]:
        """Keys of up to `limit` indexed passages (all of them by default) that name `value`, such as item 7."""
        with self.reading() as db:
            rows = db.execute(
                "SELECT m.revision || '-' || m.ordinal FROM mentions m JOIN revisions r USING (revision)"
                " WHERE m.kind = ? AND m.value = ? AND r.state = 'indexed' ORDER BY m.revision, m.ordinal LIMIT ?",
                (kind, value, limit),
            )
            return [row[0] for row in rows]

    def naming(self, kind: str, value: str) -> int:
        """How many passages name `value`."""
        with self.reading() as db:
            return int(db.execute("SELECT count(*) FROM mentions WHERE kind = ? AND value = ?", (kind, value)).fetchone()[0])

    def records_naming(self, kind: str, value: str) -> set[str]:
        """The ids of indexed records with a passage that names `value`."""
        with self.reading() as db:
            rows = db.execute(
                "SELECT DISTINCT r.record_id FROM mentions m JOIN revisions r USING (revision) WHERE m.kind = ? AND m.value = ? AND r.state = 'indexed'",
                (kind, value),
            )
            return {row[0] for row in rows}

    def mentions_of(self, keys: Sequence[str], kinds: Iterable[str]) -> dict[str, set[tuple[str, str]]]:
        """What of these kinds each of the passages names, as (kind, value)."""
        found: dict[str, set[tuple[str, str]]] = {key: set() for key in keys}
        with self.reading() as db:
            rows = db.execute(
                "SELECT m.revision || '-' || m.ordinal, m.kind, m.value FROM json_each(?1) j CROSS JOIN mentions m"
                " ON m.revision = json_extract(j.value, '$[0]') AND m.ordinal = json_extract(j.value, '$[1]')"
                " WHERE m.kind IN (SELECT value FROM json_each(?2))",
                (_keyed(keys), json.dumps(sorted(kinds))),
            )
            for key, kind, value in rows:
                found[key].add((kind, value))
        return found

    def passage_keys(self) -> Iterator[str]:
        """Keys of all indexed passages."""
        with self.reading() as db:
            rows = db.execute("SELECT p.revision || '-' || p.ordinal FROM passages p JOIN revisions r USING (revision) WHERE r.state = 'indexed'")
            yield from [row[0] for row in rows]

    def counts(self) -> tuple[int, int]:
        """(records, passages) that are indexed."""
        with self.reading() as db:
            records = db.execute("SELECT count(DISTINCT record_id) FROM revisions WHERE state = 'indexed'").fetchone()[0]
            passages = db.execute("SELECT count(*) FROM passages JOIN revisions USING (revision) WHERE state = 'indexed'").fetchone()[0]
        return int(records), int(passages)

    # Records

    def records(self) -> list[RecordRow]:
        """Every indexed record, by document."""
        with self.reading() as db:
            rows = db.execute(
                "SELECT record_id, document, symbol, title, kind, date, language,"
                " (SELECT count(*) FROM passages p WHERE p.revision = r.revision), length(text), source"
                " FROM revisions r WHERE state = 'indexed' ORDER BY document, record_id"
            )
            return [RecordRow(*row) for row in rows]

    def declared(self, key: str) -> dict[str, Any]:
        """What the indexed records declare under `key` in their metadata beyond the usual, by record id; most declare nothing."""
        with self.reading() as db:
            rows = db.execute(
                "SELECT record_id, json_extract(body, ?) FROM revisions WHERE state = 'indexed' AND instr(body, ?)", (f'$.extra."{key}"', f'"{key}"')
            )
            return {row[0]: row[1] for row in rows if row[1] is not None}

    def record(self, record_id: str) -> Record | None:
        """The record of that id as it is now."""
        with self.reading() as db:
            row = db.execute(f"{RECORD_QUERY} WHERE record_id = ? AND state = 'indexed'", (record_id,)).fetchone()
        return record_of(row) if row else None

    def revision_record(self, revision: str) -> Record | None:
        """The record that a revision is, whatever its state."""
        with self.reading() as db:
            row = db.execute(f"{RECORD_QUERY} WHERE revision = ?", (revision,)).fetchone()
        return record_of(row) if row else None


def _keyed(keys: Iterable[str]) -> str:
    """Keys as the parameter of `_KEYED`."""
    return json.dumps([(revision, int(ordinal)) for revision, ordinal in (key.rsplit("-", 1) for key in keys)])


def _of_indexed(db: sqlite3.Connection, scores: dict[int, float], language: Language | None) -> Iterator[tuple[float, str, int, str]]:
    """Those of some passages that are indexed (and of one language): negative score, document, ordinal, key."""
    rows = db.execute(
        "SELECT p.id, r.document, p.ordinal, p.revision || '-' || p.ordinal FROM json_each(?1) j CROSS JOIN passages p ON p.id = j.value"
        " CROSS JOIN revisions r USING (revision) WHERE r.state = 'indexed' AND p.language = ifnull(?2, p.language)",
        (json.dumps(list(scores)), str(language) if language else None),
    )
    for row, document, ordinal, key in rows:
        yield -scores[row], document, ordinal, key


def _put_source(db: sqlite3.Connection, table: str, state: SourceState) -> None:
    db.execute(
        f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?, ?)",
        (state.path, state.document, state.digest, state.sidecar, state.made_by, state.revision),
    )


def _retire_unreferenced(db: sqlite3.Connection) -> None:
    db.execute("UPDATE revisions SET state = 'retired' WHERE state = 'indexed' AND revision NOT IN (SELECT revision FROM sources)")


def _next_generation(db: sqlite3.Connection) -> None:
    db.execute("UPDATE manifest SET value = value + 1 WHERE key = 'generation'")


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
