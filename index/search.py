"""Search: a query in any language to the passages that answer it, whatever language they are in.

Candidates come from three sides: Chroma (dense vectors, centred per language), the passages that hold the query's rare
terms, and those that name what the query names (an agenda item, a symbol, a date). `index.ranking` orders them.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Mapping

import numpy as np

from corpus.errors import IndexDamaged, QuestionError
from corpus.languages import Language, detect
from corpus.reading.normalise import clean_line
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans
from index.embedding import Embedder, Embedding, Vector, unit
from index.lexical import rare, weights
from index.matching import Match
from index.ranking import Asked, Candidates, match_of, named_by, ranked, weighed
from index.results import Hit, SearchResult
from index.terms import terms
from index.vectors import VectorStore

MAX_QUERY = 4_000
"""Characters: the longest query that is worked on. The model reads the first 500 tokens of it."""

_CANDIDATES = 100
_BY_TERMS = 20
_BY_MENTION = 40
_RETRIES = 3


def checked_query(query: str, subject: str = "query") -> str:
    """The query on one line, without control characters.

    Raises:
        QuestionError: it is empty, holds no letter or digit, or is too long.
    """
    if len(query) > MAX_QUERY:
        raise QuestionError(subject, f"it has {len(query):,} characters, more than {MAX_QUERY:,}", "ask a shorter question")
    flat = clean_line(query.encode("utf-8", "ignore").decode("utf-8"))  # halves of surrogate pairs are no text
    if not flat:
        raise QuestionError(subject, f"the {subject} is empty")
    if not any(c.isalnum() for c in flat):
        raise QuestionError(subject, f"the {subject} holds no word and no number")
    return flat


class HybridSearch:
    """Searches one index. `embedder` and `centring` are called for at the first search, since loading a model takes seconds."""

    def __init__(self, catalog: Catalog, vectors: Callable[[], VectorStore], embedder: Callable[[], Embedder], calibration: Callable[[], Calibration]) -> None:
        self._catalog = catalog
        self._vectors = vectors
        self._embedder = embedder
        self._calibration = calibration
        self._generation = -1
        self._held = (-1, 0)

    def search_matching(self, query: str, k: int = 10) -> tuple[SearchResult, Match]:
        """The `k` best passages for `query`, and the means to score parts of them.

        Raises:
            QuestionError: the query is empty or too long, or k is not positive.
            StoreError: the index cannot be read.
        """
        flat = checked_query(query)
        if k < 1:
            raise QuestionError("k", f"{k} passages were asked for", "ask for at least one")
        self._calibration()  # refuses an index that another model has re-embedded, before the question is embedded
        embedder = self._embedder()
        started = time.perf_counter()
        language = detect(flat)
        embedding = embedder.embed_queries([flat], tokens=True)[0]
        embedded = time.perf_counter()
        hits, match = self._hits(flat, language, embedding, k)
        done = time.perf_counter()
        timings = {"embedding_ms": (embedded - started) * 1e3, "search_ms": (done - embedded) * 1e3, "total_ms": (done - started) * 1e3}
        return SearchResult(flat, language, tuple(hits), timings), match

    def _hits(self, query: str, language: Language, embedding: Embedding, k: int) -> tuple[list[Hit], Match]:
        """The hits of one moment: tried again where an ingest finished between looking at Chroma and at the catalog, and
        in the end by the catalog alone."""
        attempt = 0
        while True:
            with self._catalog.reading():
                generation = self._catalog.generation()
                calibration = self._calibration()  # of this moment: the model may have been switched since the question was embedded
                vector = calibration.means.centre_question(embedding.vector, language)
                count = max(_CANDIDATES, 4 * k)
                dense = self._nearest(vector, count, generation) if attempt < _RETRIES else []
                passages = self._catalog.passages(dense)
                if len(passages) < min(count, self._passages_at(generation)):
                    # Chroma is being changed: it holds what isn't valid yet or any more in place of what is.
                    passages = self._catalog.passages(self._nearest_in_catalog(vector, count, calibration.means))
                asked, also = self._asked(query, language, embedding, generation)
                passages |= self._catalog.passages([key for key in also if key not in passages])
                keys = list(passages)
                named = self._catalog.mentions_of(keys) if asked.wanted else {}
                candidates = Candidates(passages, self._catalog.tokens(keys), self._catalog.words(keys), named)
                match = match_of(asked, candidates, calibration.tokens)
                hits = ranked(asked, candidates, calibration, match, self._catalog.neighbours, k)
            if attempt >= _RETRIES or self._catalog.generation() == generation:
                return hits, match
            attempt += 1

    def _asked(self, query: str, language: Language, embedding: Embedding, generation: int) -> tuple[Asked, list[str]]:
        """The query as the ranking sees it, and the passages that its words and what it names lead to."""
        count = self._passages_at(generation)
        found = dict.fromkeys(terms(query, language))
        frequencies = self._catalog.frequencies(list(found))
        wanted = weights(query, language, frequencies, count)
        names = weighed(named_by(query), self._catalog.naming, count)
        also = [key for key, _ in self._catalog.lexical(rare(wanted, frequencies, count), _BY_TERMS)]
        return Asked(language, embedding, wanted, names), [*also, *self._naming(names)]

    def _nearest(self, vector: Vector, count: int, generation: int) -> list[str]:
        """The passages nearest to `vector` by Chroma, loaded again if it is of another generation or fails."""
        store = self._vectors()
        if generation != self._generation:
            store.reopen()
            self._generation = generation
        try:
            found = store.query(vector, count)
        except IndexDamaged:
            # A reader whose loaded graph and SQLite file are of two moments: forget what was loaded.
            store.reopen()
            found = store.query(vector, count)
        return [key for key, _ in found]

    def _nearest_in_catalog(self, vector: Vector, count: int, means: LanguageMeans) -> list[str]:
        """The same by the catalog's own vectors, one by one: exact, of one moment, and slower the more there are."""
        best: list[tuple[float, str]] = []
        for keys, languages, raw in self._catalog.vectors():
            centred = unit(raw - np.stack([means.passages[language] for language in languages]))
            best = heapq.nlargest(count, [*best, *zip((centred @ vector).tolist(), keys, strict=True)])
        return [key for _, key in best]

    def _passages_at(self, generation: int) -> int:
        """How many passages are indexed in this generation."""
        if self._held[0] != generation:
            self._held = (generation, self._catalog.counts()[1])
        return self._held[1]

    def _naming(self, wanted: Mapping[str, Mapping[str, float]]) -> list[str]:
        """Passages that name the items, symbols or dates wanted; an act alone names no passage."""
        pairs = [(kind, value) for kind, values in wanted.items() if kind != "act" for value in sorted(values)]
        return [key for kind, value in pairs for key in self._catalog.mentioning(kind, value, _BY_MENTION)]
