"""Search: a query in any language to the passages that answer it, whatever language they are in.

Dense candidates come from Chroma (vectors centred per language), and passages that name what the query names (an agenda
item, a symbol, a date) join them. Late interaction ranks them, standardised for each pair of languages, and what is
named adds to it. Nothing is ranked by words, which only know the query's own language.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Sequence

import numpy as np

from corpus.errors import IndexDamaged, QuestionError
from corpus.languages import Language, detect
from corpus.mentions import acts_asked, find_mentions
from corpus.reading.normalise import clean_line
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans
from index.embedding import Embedder, Embedding, Vector, unit
from index.matching import Match
from index.results import Hit, SearchResult
from index.rows import StoredPassage
from index.vectors import VectorStore

MAX_QUERY = 4_000
"""Characters: the longest query that is worked on. The model reads the first 500 tokens of it."""

_CANDIDATES = 100
_BY_MENTION = 200
_RETRIES = 3
NAMED_KINDS = ("item", "symbol", "date", "act")
"""What a question can name; the signal of that name is the share of it that a passage names."""

# A hit's score counts in deviations of unrelated passages' late interaction. What the other signals weigh there is set by
# hand: naming a symbol says most, an item or an act enough to decide between passages that meet the question alike.
_DENSE = 1.0
_EVIDENCE = {"item": 1.0, "symbol": 3.0, "date": 1.5, "act": 1.5}


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

    def search(self, query: str, k: int = 10) -> SearchResult:
        """The `k` best passages for `query`; see `search_matching`."""
        return self.search_matching(query, k)[0]

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
                wanted = named_by(query)
                passages |= self._catalog.passages([key for key in self._naming(wanted) if key not in passages])
                tokens = self._catalog.tokens(list(passages))
                named = self._catalog.mentions_of(list(passages)) if wanted else {}
            if attempt >= _RETRIES or self._catalog.generation() == generation:
                question = calibration.tokens.question(embedding, language)
                match = Match(question, language, calibration.tokens, {p.passage_id: (p, tokens[key]) for key, p in passages.items()})
                return self._ranked(passages, embedding, calibration, wanted, named, match, k), match
            attempt += 1

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

    def _naming(self, wanted: dict[str, frozenset[str]]) -> list[str]:
        """Passages that name the items, symbols or dates wanted; an act alone names no passage."""
        pairs = [(kind, value) for kind, values in wanted.items() if kind != "act" for value in sorted(values)]
        return [key for kind, value in pairs for key in self._catalog.mentioning(kind, value, _BY_MENTION)]

    def _ranked(
        self, passages: dict[str, StoredPassage], embedding: Embedding, calibration: Calibration,
        wanted: dict[str, frozenset[str]], named: dict[str, set[tuple[str, str]]], match: Match, k: int,
    ) -> list[Hit]:  # fmt: skip
        if not passages:
            return []
        raw = np.stack([p.vector for p in passages.values()])
        means = np.stack([calibration.means.passages[p.language] for p in passages.values()])
        dense = unit(raw - means) @ calibration.means.centre_question(embedding.vector, match.language)
        plain = raw @ embedding.vector
        scored: list[tuple[float, dict[str, float], StoredPassage]] = []
        for i, (key, passage) in enumerate(passages.items()):
            signals = {"late": match.passage(passage.passage_id), "dense": float(dense[i]), "dense_raw": float(plain[i])}
            signals |= {kind: sum((kind, value) in named.get(key, set()) for value in values) / len(values) for kind, values in wanted.items()}
            total = signals["late"] + _DENSE * signals["dense"] + sum(w * signals.get(kind, 0.0) for kind, w in _EVIDENCE.items())
            scored.append((total, signals, passage))
        scored.sort(key=lambda s: (-s[0], s[2].document, s[2].ordinal, s[2].record_id))
        return _folded(scored, k)


def named_by(question: str) -> dict[str, frozenset[str]]:
    """What a question names, by kind (item, symbol, date, act); kinds without any are left out."""
    found = find_mentions(question)
    kinds = {"item": found.items, "symbol": found.symbols, "date": found.dates, "act": acts_asked(question)}
    return {kind: values for kind, values in kinds.items() if values}


def _folded(scored: Sequence[tuple[float, dict[str, float], StoredPassage]], k: int) -> list[Hit]:
    """The best `k`, passages of equal text folded into the first of them."""
    first: dict[str, int] = {}
    kept: list[tuple[float, dict[str, float], StoredPassage]] = []
    also: list[list[str]] = []
    for score, signals, passage in scored:
        text = "".join(passage.text.split())
        if text in first:
            if passage.document not in also[first[text]] and passage.document != kept[first[text]][2].document:
                also[first[text]].append(passage.document)
        elif len(kept) < k:
            first[text] = len(kept)
            kept.append((score, signals, passage))
            also.append([])
    return [
        Hit(i + 1, score, signals, p.record_id, p.passage_id, p.document, p.start, p.end, p.text, p.section, p.language, p.context, tuple(also[i]))
        for i, (score, signals, p) in enumerate(kept)
    ]
