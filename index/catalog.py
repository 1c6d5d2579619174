"""The catalog: one SQLite file that is the source of truth for records, passages, vectors and what was ingested.

Readers work in snapshots (write-ahead log), so a search sees the catalog as it was at one moment. A record's text as it
stands in one ingest is a *revision*; it goes through these states, each step one transaction:

    pending   committed here, perhaps not in Chroma yet; no search returns it
    indexed   what the record is now; set for the new revision in the same transaction that retires the old one
    retired   replaced or removed; no search returns it; deleted after its vectors are
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from corpus.record import Passage, Record
from index.conditions import ConditionQueries
from index.database import FACTS_SCHEMA, SCHEMA_VERSION
from index.fact_queries import DISTRIBUTED, facts_in
from index.rows import RECORD_QUERY, PassageVectors, RecordRow, SourceState, body_of, mentions_in, record_of
from index.terms import terms

_WITHOUT_FACTS = 2  # the schema of catalogs without the table of facts


class Catalog(ConditionQueries):
    """The catalog of one index; writers must hold the index's lock."""

    def upgrade(self) -> None:
        """Gives the catalog of an earlier version of the program the tables that it lacks."""
        if self.schema() != _WITHOUT_FACTS:
            return
        with self.writing() as db:
            if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'facts'").fetchone():
                return  # another process was first
            for statement in FACTS_SCHEMA.split(";"):
                db.execute(statement)
            for revision in [row[0] for row in db.execute("SELECT revision FROM revisions")]:
                if record := self.revision_record(revision):
                    _put_facts(db, revision, record)
            self.set_manifest({"schema": SCHEMA_VERSION})

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
            _put_facts(db, revision, record)
            if state is not None:
                _stage_source(db, state)

    def link(self, state: SourceState) -> None:
        """Notes, as pending, that a source's text is a revision that is here already."""
        with self.writing() as db:
            _stage_source(db, state)

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

    # Records

    def records(self) -> list[RecordRow]:
        """Every indexed record, by document."""
        with self.reading() as db:
            rows = db.execute(
                "SELECT record_id, document, symbol, title, kind, date, language,"
                " (SELECT count(*) FROM passages p WHERE p.revision = r.revision), length(text), source,"
                f" {DISTRIBUTED} FROM revisions r WHERE state = 'indexed' ORDER BY document, record_id"
            )
            return [RecordRow(*row) for row in rows]

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


def _put_facts(db: sqlite3.Connection, revision: str, record: Record) -> None:
    db.executemany("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", [(revision, *fact) for fact in facts_in(record)])


def _stage_source(db: sqlite3.Connection, state: SourceState) -> None:
    db.execute(
        "INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?, ?, ?)",
        (state.path, state.document, state.digest, state.sidecar, state.made_by, state.revision),
    )


def _retire_unreferenced(db: sqlite3.Connection) -> None:
    db.execute("UPDATE revisions SET state = 'retired' WHERE state = 'indexed' AND revision NOT IN (SELECT revision FROM sources)")


def _next_generation(db: sqlite3.Connection) -> None:
    db.execute("UPDATE manifest SET value = value + 1 WHERE key = 'generation'")
