"""What the catalog is asked about records rather than about passages: the list of them, and what each tells of itself.

The facts stand in a table of their own, since a record's body, which holds them too, takes a hundred times longer to read.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from corpus.languages import Language
from corpus.layout.authors import authors
from corpus.layout.versions import COMPARED, version_keys
from corpus.record import Record
from corpus.statements.facts import letters_of
from index.passage_queries import PassageQueries

DISTRIBUTED = "(SELECT f.value FROM facts f WHERE f.revision = r.revision AND f.name = 'distributed')"
"""The day of distribution of the record in a row `r` of the revisions."""

_LEFT_OUT = frozenset(("footnote",))  # of a text, not of a record


class ListedRecord(NamedTuple):
    """A record as a list of records tells it (`distributed`: see `RecordRow`); None where it does not tell. A tuple, since thousands of them are made at once."""

    record_id: str
    document: str
    symbol: str | None
    title: str | None
    kind: str | None
    date: str | None
    language: str
    distributed: str | None = None


class RecordFact(NamedTuple):
    """A fact of a record: `part` is 0 for the record itself or its covering letter, and counts its annexes and further letters."""

    record_id: str
    name: str
    value: str
    part: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a record's text, and the offset at which its second page begins (None where it has none)."""

    text: str
    second_page: int | None
    paged: bool

    def page_at(self, offset: int) -> int | None:
        """The page that holds an offset within the first two pages."""
        return (2 if self.second_page is not None and offset >= self.second_page else 1) if self.paged else None


def facts_in(record: Record) -> Iterator[tuple[str, str, int, int, int]]:
    """(name, value, part, start, end) of what the catalog keeps of a record's facts, and of what its metadata declare of versions."""
    starts = [letter.start for letter in letters_of(record.root)]
    for fact in (*record.facts, *authors(record)):
        if fact.name not in _LEFT_OUT:
            part = max(sum(start <= fact.start for start in starts) - 1, 0)
            yield fact.name, fact.value, part, fact.start, fact.end
    declared = record.metadata.extra.get("version_of")
    if isinstance(declared, str) and declared.strip():
        yield "version_of", declared, 0, 0, 0


class FactQueries(PassageQueries):
    """The records of one index, as questions about them ask."""

    _keyed: tuple[int, Mapping[str, str]] | None = None

    def listed(self) -> list[ListedRecord]:
        """Every indexed record, by document, without reading any text."""
        with self.reading() as db:
            rows = db.execute(f"SELECT record_id, document, symbol, title, kind, date, language, {DISTRIBUTED} FROM revisions r WHERE state = 'indexed'")
            return sorted((ListedRecord._make(row) for row in rows), key=lambda r: (r.document, r.record_id))

    def version_keys(self) -> Mapping[str, str]:
        """What the language versions of a document have in common, by record id (`corpus.layout.versions.version_keys`); found out once for each
        generation of the catalog."""

        def heads(record_ids: Sequence[str]) -> dict[str, str]:
            return {record_id: head.text for record_id, head in self.heads(record_ids, COMPARED).items()}

        with self.reading():
            generation = self.generation()
            known = self._keyed
            if known is None or known[0] != generation:
                declared = {fact.record_id: fact.value for fact in self.facts(["version_of"])}
                known = self._keyed = (generation, version_keys(self.listed(), declared, heads))
        return known[1]

    def facts(self, names: Collection[str], values: Collection[str] | None = None, *, of: Collection[str] | None = None) -> list[RecordFact]:
        """The facts of those names in indexed records, by record and place.

        Args:
            values: only those of these values.
            of: only those of the records with these ids.
        """
        query = (
            "SELECT r.record_id, f.name, f.value, f.part, f.start, f.\"end\" FROM revisions r CROSS JOIN facts f USING (revision) WHERE r.state = 'indexed'"
            if values is None
            else "SELECT r.record_id, f.name, f.value, f.part, f.start, f.\"end\" FROM facts f CROSS JOIN revisions r USING (revision) WHERE r.state = 'indexed'"
        )
        given: list[str] = [json.dumps(sorted(names))]
        query += " AND f.name IN (SELECT value FROM json_each(?))"
        if values is not None:
            query += " AND f.value IN (SELECT value FROM json_each(?))"
            given.append(json.dumps(sorted(values)))
        if of is not None:
            query += " AND r.record_id IN (SELECT value FROM json_each(?))"
            given.append(json.dumps(sorted(of)))
        with self.reading() as db:
            found = [RecordFact._make(row) for row in db.execute(query, given)]
        return sorted(found, key=lambda f: (f.record_id, f.start, f.end, f.name))

    def telling(self, names: Collection[str]) -> set[str]:
        """The ids of the indexed records that tell, of themselves or in their covering letter, a fact of one of those names."""
        query = (
            "SELECT r.record_id FROM revisions r WHERE r.state = 'indexed' AND EXISTS (SELECT 1 FROM facts f WHERE f.revision = r.revision"
            " AND f.part = 0 AND f.name IN (SELECT value FROM json_each(?)))"
        )
        with self.reading() as db:
            return {row[0] for row in db.execute(query, (json.dumps(sorted(names)),))}

    def tally(self, name: str) -> dict[str, int]:
        """The values of the facts of that name, each with how many indexed records tell it."""
        with self.reading() as db:
            return dict(
                db.execute(
                    "SELECT f.value, count(DISTINCT f.revision) FROM facts f CROSS JOIN revisions r USING (revision) WHERE f.name = ? AND r.state = 'indexed' GROUP BY f.value",
                    (name,),
                )
            )

    def holding(self, wanted: Sequence[str], language: Language | None) -> list[tuple[str, int, int]]:
        """The record id, start and end of each indexed passage (of one language) that holds all of these terms (`index.terms`), in its text
        or the headings above it; by record and place."""
        query = (
            'SELECT r.record_id, p.start, p."end" FROM terms t CROSS JOIN passages p ON p.id = t.rowid CROSS JOIN revisions r USING (revision)'
            " WHERE terms MATCH ? AND r.state = 'indexed' AND (? IS NULL OR p.language = ?)"
        )
        spoken = str(language) if language else None
        with self.reading() as db:
            return sorted(db.execute(query, (" AND ".join(f'"{term}"' for term in wanted), spoken, spoken)))

    def heads(self, record_ids: Sequence[str], length: int) -> dict[str, Head]:
        """The first `length` characters of those records' texts, by record id."""
        query = (
            "SELECT record_id, substr(text, 1, ?), json_extract(body, '$.pages[1]'), json_array_length(body, '$.pages') FROM revisions"
            " WHERE state = 'indexed' AND record_id IN (SELECT value FROM json_each(?))"
        )
        with self.reading() as db:
            return {row[0]: Head(row[1], row[2], bool(row[3])) for row in db.execute(query, (length, json.dumps(list(record_ids))))}
