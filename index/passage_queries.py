"""What a search reads of the catalog: passages, their vectors, their terms, and what they name.

Only passages of indexed revisions are ever returned (see `index.catalog`).
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence

import numpy as np

from corpus.languages import Language
from index.database import Database
from index.embedding import Vector
from index.late_interaction import Codes
from index.rows import LANGUAGES, PASSAGE_COLUMNS, PASSAGE_QUERY, PassageVectors, StoredPassage, codes_of, passage_of, spans_of
from index.terms import PLAIN

# The passages of some keys, given as JSON. One parameter keeps the statement's text the same, and so prepared; the cross join keeps
# SQLite from starting at another table.
_KEYED = "json_each(?) j CROSS JOIN passages p ON p.revision = json_extract(j.value, '$[0]') AND p.ordinal = json_extract(j.value, '$[1]')"


class PassageQueries(Database):
    """The passages of one index, as searches ask for them."""

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

    def contents(
        self, keys: Collection[str], terms_wanted: Iterable[str]
    ) -> tuple[dict[str, StoredPassage], dict[str, PassageVectors], dict[str, frozenset[str]]]:
        """By key, the indexed passages with these keys, their vectors, and which of the wanted terms each holds; in the order of
        the keys."""
        wanted = [(term, f" {term} ") for term in terms_wanted]
        found: dict[str, tuple[StoredPassage, PassageVectors, frozenset[str]]] = {}
        with self.reading() as db:
            rows = db.execute(
                f"{PASSAGE_COLUMNS}, p.tokens, p.spans, p.count, t.c0 FROM {_KEYED} CROSS JOIN revisions r USING (revision)"
                " CROSS JOIN terms_content t ON t.id = p.id WHERE r.state = 'indexed'",  # FTS5's own table of what it was given
                (_keyed(keys),),
            )
            for row in rows:
                passage, (tokens, spans, count, words) = passage_of(row), row[-4:]
                held = f" {words} "
                vectors = PassageVectors(passage.vector, codes_of(tokens, count), spans_of(spans, count))
                found[passage.key] = passage, vectors, frozenset(term for term, spaced in wanted if spaced in held)
        ordered = {key: found[key] for key in keys if key in found}
        return tuple({key: parts[i] for key, parts in ordered.items()} for i in range(3))  # type: ignore[return-value]

    def tokens_of(self, keys: Collection[str]) -> dict[str, tuple[Language, Codes]]:
        """The language and the tokens of the passages with these keys, whatever the state of their revisions."""
        with self.reading() as db:
            rows = db.execute(f"SELECT p.revision || '-' || p.ordinal, p.language, p.tokens, p.count FROM {_KEYED}", (_keyed(keys),))
            return {key: (LANGUAGES[language], codes_of(tokens, count)) for key, language, tokens, count in rows}

    # Terms

    def frequencies(self, wanted: Sequence[str]) -> dict[str, int]:
        """In how many passages each of these terms stands; those that stand nowhere are missing."""
        with self.reading() as db:
            rows = (db.execute("SELECT term, doc FROM vocabulary WHERE term = ?", (term,)).fetchone() for term in wanted)
            return dict(row for row in rows if row)

    def name_frequencies(self) -> dict[str, int]:
        """In how many passages each term stands that may be a name: plain forms, and all Arabic words."""
        with self.reading() as db:
            rows = db.execute("SELECT term, doc FROM vocabulary WHERE term >= :plain AND term < :plain || '\U0010ffff'", {"plain": PLAIN})
            arabic = db.execute("SELECT term, doc FROM vocabulary WHERE term >= '\u0621' AND term < '\u064b'")
            return dict(itertools.chain(rows, arabic))

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

    def passage_at(self, record_id: str, position: int) -> StoredPassage | None:
        """The indexed passage of a record that holds the character at `position`; None where there is none."""
        with self.reading() as db:
            of_record = f"{PASSAGE_QUERY} WHERE r.state = 'indexed' AND r.record_id = ? AND p.start <= ? AND p.\"end\" > ? ORDER BY p.ordinal LIMIT 1"
            row = db.execute(of_record, (record_id, position, position)).fetchone()
        return passage_of(row) if row else None

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

    def values_named(self, kind: str) -> set[str]:
        """The values of that kind that passages of indexed records name."""
        with self.reading() as db:
            rows = db.execute("SELECT DISTINCT m.value FROM mentions m JOIN revisions r USING (revision) WHERE m.kind = ? AND r.state = 'indexed'", (kind,))
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
