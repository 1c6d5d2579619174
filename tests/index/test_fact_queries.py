"""What the catalog tells of records: listed, and their facts; and a catalog that an earlier version made. The letters are invented."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from index.embedding import HashingEmbedder
from index.store import Index

LETTER = """CHL/2031/40
3 April 2031

Letter dated 3 April 2031 from the Permanent Representative of Brazil addressed to the President of the Conference

I have the honour to transmit the annexed letter, which concerns document CHL/2031/7.

(Signed) Ana Furtado
Permanent Representative of Brazil

Annex I

Letter dated 1 April 2031 from the Permanent Representative of Chile addressed to the Permanent Representative of Brazil

The light of Tesk is burning again.

(Signed) Pedro Rojas
"""
DRAFT = """CHL/L.20
4 April 2031
Agenda item 5

Chile and Peru: draft resolution

Lamps of small harbours

The Conference,

Decides to lend lamps to small harbours.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    records = tmp_path / "records"
    records.mkdir()
    (records / "letter.txt").write_text(LETTER, encoding="utf-8")
    (records / "draft.txt").write_text(DRAFT, encoding="utf-8")
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder(64)) as index:
        index.ingest([records])
    return tmp_path / "index"


def test_records_are_listed_as_their_rows_tell(folder: Path) -> None:
    with Index.open(folder) as index:
        full = [(r.record_id, r.document, r.symbol, r.title, r.kind, r.date, r.language) for r in index.records()]
        assert [(r.record_id, r.document, r.symbol, r.title, r.kind, r.date, r.language) for r in index.listed()] == full


def test_facts_tell_the_covering_letter_from_its_annexes_and_name_sponsors(folder: Path) -> None:
    with Index.open(folder) as index:
        by_document = {r.record_id: r.document for r in index.listed()}
        sent = [(by_document[f.record_id], f.value, f.part) for f in index.facts(["sender_state", "sponsor_state"])]
        assert sorted(sent) == [("draft.txt", "CL", 0), ("draft.txt", "PE", 0), ("letter.txt", "BR", 0), ("letter.txt", "CL", 1)]
        assert [by_document[f.record_id] for f in index.facts(["cites"], ["CHL/2031/7"])] == ["letter.txt"]
        draft = next(r.record_id for r in index.listed() if r.document == "draft.txt")
        assert [f.value for f in index.facts(["sponsor"], of=[draft])] == ["Chile and Peru"]
        for fact in index.facts(["sponsor", "sender", "agenda_item"]):
            words = index.record(fact.record_id).text[fact.start : fact.end]
            assert words == fact.value or fact.name == "agenda_item"


def test_the_catalog_of_an_earlier_version_is_given_its_facts(folder: Path) -> None:
    with Index.open(folder) as index:
        before = index.facts(["sender", "sponsor", "cites", "date"])
    assert before
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as db, db:
        db.execute("DROP TABLE facts")
        db.execute("UPDATE manifest SET value = 2 WHERE key = 'schema'")
    with Index.open(folder) as index:
        assert index.facts(["sender", "sponsor", "cites", "date"]) == before
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as db:
        assert db.execute("SELECT value FROM manifest WHERE key = 'schema'").fetchone() == (3,)


def test_facts_go_with_their_record(folder: Path) -> None:
    with Index.open(folder) as index:
        index.remove([r.record_id for r in index.listed() if r.document == "draft.txt"])
        assert index.facts(["sponsor"]) == []
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as db:
        assert db.execute("SELECT count(*) FROM facts WHERE name = 'sponsor'").fetchone() == (0,)


def test_a_head_tells_the_page_of_its_offsets(folder: Path) -> None:
    with Index.open(folder) as index:
        ids = [r.record_id for r in index.listed()]
        heads = index.heads(ids, 40)
        assert {i: h.text for i, h in heads.items()} == {i: index.record(i).text[:40] for i in ids}
        assert {h.page_at(3) for h in heads.values()} == {None}
