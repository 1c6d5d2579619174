"""The lexical leg: BM25 as it is written down, over what is indexed and nothing else; weights and shares of a question's terms."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import Language
from corpus.reader import read_text
from corpus.record import Passage
from index.catalog import Catalog
from index.lexical import rare, share, vocabulary, weights
from index.rows import PassageVectors, SourceState
from index.store import Index
from index.terms import terms
from tests.index.making import write

_WORDS = ["lamp", "lamps", "keeper", "harbour", "Ellering", "the", "of", "1540", "CHL/2031/7", "register", "fog"]
_TEXTS = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(" ".join)
_CORPUS = st.lists(st.tuples(st.sampled_from([Language.EN, Language.FR, Language.UND]), _TEXTS), min_size=1, max_size=9)


@dataclass(frozen=True)
class Written:
    """A catalog that passages are put into by hand, one record each."""

    catalog: Catalog
    numbers: Iterator[int]

    def put(self, text: str, language: Language, document: str) -> str:
        """Commits a record of one passage as pending, and gives its revision."""
        record, revision = read_text(text, document), f"r{next(self.numbers):04}"
        passage = Passage(ordinal=0, start=0, end=len(text), text=text, context="", section="", language=language)
        vectors = PassageVectors(np.zeros(4, np.float32), np.zeros((0, 1), np.uint8), np.zeros((0, 2), np.int32))
        state = SourceState(f"/{document}", document, record.digest, "", "reader", revision)
        self.catalog.stage(state, record, [passage], [vectors], revision, "model", 0.0)
        return revision

    def fill(self, corpus: Sequence[tuple[Language, str]]) -> dict[str, list[str]]:
        """Puts these passages in the place of all others: their terms, by key."""
        with self.catalog.writing():  # one transaction, which is much faster
            self.clear()
            filled = {f"{self.put(text, language, f'{i:02}')}-0": terms(text, language) for i, (language, text) in enumerate(corpus)}
            self.catalog.publish(key.rsplit("-", 1)[0] for key in filled)
        return filled

    def clear(self) -> None:
        self.catalog.forget_sources(self.catalog.source_paths())
        for state in ("pending", "indexed", "retired"):
            self.catalog.purge(revision for revision, _ in self.catalog.revisions(state))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    catalog = Catalog(tmp_path_factory.mktemp("lexical") / "catalog.sqlite")
    catalog.create({})
    yield Written(catalog, count())
    catalog.close()


def bm25(corpus: Mapping[str, Sequence[str]], wanted: Sequence[str]) -> dict[str, float]:
    """The formula of SQLite's FTS5 over documents of terms: https://sqlite.org/fts5.html#the_bm25_function."""
    mean = sum(map(len, corpus.values())) / len(corpus)
    scores = {}
    for key, words in corpus.items():
        counts = Counter(words)
        total = 0.0
        for term in dict.fromkeys(wanted):
            holding = sum(term in other for other in corpus.values())
            idf = max(math.log((len(corpus) - holding + 0.5) / (holding + 0.5)), 1e-6)
            total += idf * counts[term] * 2.2 / (counts[term] + 1.2 * (0.25 + 0.75 * len(words) / mean))
        if any(counts[term] for term in wanted):
            scores[key] = total
    return scores


@given(_CORPUS, _TEXTS, st.sampled_from([None, Language.EN, Language.FR]), st.integers(1, 12))
def test_scores_are_those_of_bm25(written: Written, corpus: list[tuple[Language, str]], query: str, only: Language | None, limit: int) -> None:
    passages = written.fill(corpus)
    languages = dict(zip(passages, (language for language, _ in corpus), strict=True))
    wanted = terms(query, Language.EN)
    scores = bm25(passages, wanted)
    expected = sorted((k for k in scores if only in (None, languages[k])), key=lambda k: -scores[k])
    found = written.catalog.lexical(wanted, limit, only)
    assert [score for _, score in found] == pytest.approx([scores[key] for key in expected[:limit]], abs=1e-6)
    assert dict(found) == pytest.approx({key: scores[key] for key, _ in found}, abs=1e-6)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert len({key for key, _ in found}) == len(found) == min(limit, len(expected))


@given(_CORPUS, _TEXTS)
def test_frequencies_and_words_are_those_of_the_passages(written: Written, corpus: list[tuple[Language, str]], query: str) -> None:
    keys = written.fill(corpus)
    wanted = terms(query, Language.EN)
    counts = vocabulary(map(frozenset, keys.values()))
    assert written.catalog.frequencies(wanted) == {term: counts[term] for term in wanted if term in counts}
    found = written.catalog.contents(list(keys), wanted)[2]
    assert found == {key: frozenset(words) & frozenset(wanted) for key, words in keys.items()}
    assert written.catalog.contents([], ["lamp"]) == ({}, {}, {})


def test_what_is_pending_retired_or_purged_is_not_found(written: Written) -> None:
    written.clear()
    catalog, lamp = written.catalog, terms("lamp", Language.EN)
    old = written.put("the old lamp", Language.EN, "a")
    assert catalog.lexical(lamp, 9) == [], "pending"
    catalog.publish([old])
    assert [key for key, _ in catalog.lexical(lamp, 9)] == [f"{old}-0"]
    new = written.put("the new lamp of the harbour", Language.EN, "a")
    assert [key for key, _ in catalog.lexical(lamp, 9)] == [f"{old}-0"], "its replacement is pending"
    catalog.publish([new])
    assert [key for key, _ in catalog.lexical(lamp, 9)] == [f"{new}-0"], "replaced"
    catalog.purge([old])
    assert catalog.frequencies(lamp) == {lamp[0]: 1}, "a purged passage leaves the term index"
    assert catalog.lexical(terms("old", Language.EN), 9) == []
    catalog.forget_sources(["/a"])
    assert catalog.lexical(lamp, 9) == [], "removed"
    catalog.purge([new])
    assert catalog.frequencies([*lamp, *terms("harbour", Language.EN)]) == {}


def test_no_terms_find_nothing(written: Written) -> None:
    assert written.catalog.lexical([], 9) == []
    assert written.catalog.lexical(["nowhere"], 9) == []


def test_an_index_that_forgets_a_letter_forgets_its_words(index: Index, tmp_path: Path) -> None:
    records = write(tmp_path / "records", {1: "first", 2: "first"})
    index.ingest([records])
    maddow, talvania = terms("Maddow", Language.EN), terms("Talvania", Language.EN)
    assert len(index._catalog.lexical(maddow, 99)) >= 4
    index.ingest([write(records, {2: "first"})], prune=True)
    assert index._catalog.lexical(maddow, 99) == []
    assert index._catalog.frequencies(maddow) == {}
    before = index._catalog.lexical(talvania, 99)
    index.ingest([write(records, {2: "second"})])
    after = index._catalog.lexical(talvania, 99)
    assert len(before) == len(after) > 0
    assert not {key for key, _ in before} & {key for key, _ in after}
    assert index._catalog.lexical(terms("first", Language.EN), 99) == []
    assert index._catalog.lexical(terms("second", Language.EN), 99)


_FREQUENCIES = st.dictionaries(st.sampled_from([t for w in _WORDS for t in terms(w, Language.EN)]), st.integers(1, 40))


@given(_TEXTS, _FREQUENCIES, st.integers(0, 200))
def test_weights_add_up_to_one_and_what_is_rarer_weighs_more(query: str, frequencies: dict[str, int], more: int) -> None:
    passages = max(frequencies.values(), default=0) + more
    found = weights(query, Language.EN, frequencies, passages)
    assert set(found) == set(terms(query, Language.EN))
    assert sum(found.values()) == pytest.approx(1.0)
    assert all(weight > 0 for weight in found.values())
    order = sorted(found, key=lambda t: frequencies.get(t, 0))
    assert all(found[a] >= found[b] for a, b in pairwise(order))


def test_a_question_without_words_weighs_nothing() -> None:
    assert weights("?!", Language.EN, {}, 10) == {}
    assert share({}, {"lamp"}) == 0


@given(_TEXTS, st.sets(st.sampled_from([t for w in _WORDS for t in terms(w, Language.EN)])))
def test_a_share_is_between_none_and_all(query: str, words: set[str]) -> None:
    wanted = weights(query, Language.EN, {}, 10)
    assert 0.0 <= share(wanted, words) <= 1.0 + 1e-9
    assert share(wanted, set(wanted)) == pytest.approx(1.0)
    assert share(wanted, set()) == 0.0
    assert share(wanted, words) + share(wanted, set(wanted) - words) == pytest.approx(1.0)


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=4), st.integers(0, 2_000), max_size=30), st.integers(1, 20_000))
def test_rare_terms_lead_to_few_passages(frequencies: dict[str, int], passages: int) -> None:
    found = rare(dict.fromkeys(frequencies, 1.0), frequencies, passages)
    assert len(set(found)) == len(found)
    assert all(0 < frequencies[term] <= max(passages // 10, 5) for term in found)
    assert [frequencies[term] for term in found] == sorted(frequencies[term] for term in found)
    assert sum(frequencies[term] for term in found) <= 3_000
    left = [n for term, n in frequencies.items() if n and term not in found]
    assert all(n > max(passages // 10, 5) or n + sum(frequencies[term] for term in found) > 3_000 for n in left), "a rare term was left out"
