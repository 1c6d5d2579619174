"""A machine that adds, replaces, deletes, prunes, reopens and searches, against a dictionary of what should be there."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from corpus.languages import Language
from index.embedding import HashingEmbedder
from index.rows import beside
from index.store import Index
from index.terms import terms
from tests.index.making import SMALL, contents, letter, problems

_NUMBERS = st.integers(0, 4)
_VERSIONS = st.sampled_from(["first", "second"])
_PLACES = st.sampled_from(["east", "west"])


class IndexMachine(RuleBasedStateMachine):
    """`files` is what lies on disk, `indexed` what the last ingests saw: (place, number) to version."""

    template: ClassVar[Path]

    @initialize()
    def start(self) -> None:
        self.work = Path(tempfile.mkdtemp())
        shutil.copytree(self.template, self.work / "index")
        self.files: dict[tuple[str, int], str] = {}
        self.indexed: dict[tuple[str, int], str] = {}
        for place in ("east", "west"):
            (self.work / place).mkdir()
        self.index = self._opened()

    def _opened(self) -> Index:
        return Index.open(self.work / "index", embedder=HashingEmbedder(), split_settings=SMALL)

    def _path(self, place: str, number: int) -> Path:
        return self.work / place / f"letter-{number}.txt"

    @rule(place=_PLACES, number=_NUMBERS, version=_VERSIONS)
    def write(self, place: str, number: int, version: str) -> None:
        self._path(place, number).write_text(letter(number, version), encoding="utf-8")
        self.files[place, number] = version

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        place, number = data.draw(st.sampled_from(sorted(self.files)))
        self._path(place, number).unlink()
        del self.files[place, number]

    @rule(places=st.sampled_from([("east",), ("west",), ("east", "west")]), prune=st.booleans())
    def ingest(self, places: tuple[str, ...], prune: bool) -> None:
        report = self.index.ingest([self.work / place for place in places], prune=prune)
        here = {key: version for key, version in self.files.items() if key[0] in places}
        assert report.added == len({(n, v) for (p, n), v in here.items() if (p, n) not in self.indexed} - {(n, v) for (_, n), v in self._known(here).items()})
        gone = {key for key in self.indexed if key[0] in places and key not in self.files} if prune else set()
        assert report.removed == len(gone)
        self.indexed = {key: version for key, version in (self.indexed | here).items() if key not in gone}

    def _known(self, here: dict[tuple[str, int], str]) -> dict[tuple[str, int], str]:
        """What was indexed, or is replaced by this run: a new file with such a text is no new record."""
        return self.indexed | {key: version for key, version in here.items() if key in self.indexed}

    @precondition(lambda self: self.indexed)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(self.index.records()))
        text = self.index.record(row.record_id).text
        assert self.index.remove([row.record_id]) == 1
        self.indexed = {
            (p, n): version for (p, n), version in self.indexed.items() if (f"letter-{n}.txt", f"in its {version} wording" in text) != (row.document, True)
        }

    @rule()
    def reopen(self) -> None:
        self.index.close()
        self.index = self._opened()

    @rule(number=_NUMBERS, version=_VERSIONS)
    def search(self, number: int, version: str) -> None:
        hits = self.index.search(f"letter{number} in its {version} wording", 200).hits
        found = {(name, said) for hit in hits for name in (hit.document, *hit.also_in) for said in ("first", "second") if f"{said} wording" in hit.text}
        assert found == {(f"letter-{n}.txt", said) for (_, n), said in self.indexed.items()}
        for hit in hits:
            assert self.index.record(hit.record_id).text[hit.start : hit.end] == hit.text

    @rule(number=_NUMBERS)
    def look_up_terms(self, number: int) -> None:
        """The term index leads to every passage of what is indexed that holds a term, and to nothing else."""
        there = {row.record_id: self.index.record(row.record_id) for row in self.index.records()}
        catalog = self.index._catalog
        wanted = terms(f"{10 * number + 1} first second", Language.EN)
        with catalog.reading():
            expected = {p.key for p in catalog.passages(list(catalog.passage_keys())).values() if set(terms(p.embedded_text, p.language)) & set(wanted)}
            found = [key for key, _ in catalog.lexical(wanted, 10_000)]
            assert sorted(found) == sorted(expected)
            passages = catalog.passages(found)
            assert set(passages) == set(found)
            frequencies = catalog.frequencies(wanted)
            held = catalog.contents(list(catalog.passage_keys()), wanted)[2].values()
            assert all(frequencies.get(term, 0) == sum(term in words for words in held) for term in wanted)
        for passage in passages.values():
            assert there[passage.record_id].text[passage.start : passage.end] == passage.text

    @rule()
    def look_beside(self) -> None:
        """The passages beside one are those of its own record as it is now."""
        catalog = self.index._catalog
        with catalog.reading():
            keys = list(catalog.passage_keys())
            passages, vectors, _ = catalog.contents(keys, ())
            around = {key: catalog.tokens_of(beside(key)) for key in keys}
        places = {(p.record_id, p.ordinal): key for key, p in passages.items()}
        assert len(places) == len(keys) == len(around)
        for key, found in around.items():
            record, ordinal = passages[key].record_id, passages[key].ordinal
            expected = [places[record, at] for at in (ordinal - 1, ordinal + 1) if (record, at) in places]
            assert set(found) == set(expected)
            for other, (language, codes) in found.items():
                assert (language, codes.tobytes()) == (passages[other].language, vectors[other].tokens.tobytes())

    @invariant()
    def the_index_holds_what_it_should(self) -> None:
        if hasattr(self, "index"):
            wanted = {(f"letter-{n}.txt", version) for (_, n), version in self.indexed.items()}
            rows = [(row.document, self.index.record(row.record_id).text) for row in self.index.records()]
            assert len(rows) == len(wanted)
            assert all(any(name == document and f"in its {version} wording" in text for document, text in rows) for name, version in wanted)
            assert problems(self.index) == []

    def teardown(self) -> None:
        if hasattr(self, "index"):
            self.index.close()
            shutil.rmtree(self.work)


def test_any_history_of_an_index(measured: Path) -> None:
    IndexMachine.template = measured
    run_state_machine_as_test(IndexMachine, settings=settings(max_examples=500 if os.environ.get("RAPPORTEUR_SOAK") else 25, stateful_step_count=16))


def test_contents_notices_a_record_that_is_there_twice(index: Index, tmp_path: Path) -> None:
    """The model of the machine is checked itself: two different texts of one name are two records."""
    for place, version in (("east", "first"), ("west", "second")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "letter-1.txt").write_text(letter(1, version), encoding="utf-8")
    index.ingest([tmp_path / "east", tmp_path / "west"])
    assert index.counts()[0] == 2
    with pytest.raises(AssertionError):
        contents(index)
