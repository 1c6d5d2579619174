"""Rerankers: models that read a query and a passage together and put the first hits of a search in a new order. Off by default.

`Reranker` is the port. What stands behind it is any sentence-transformers CrossEncoder (Nogueira & Cho 2019, "Passage
re-ranking with BERT"), or the weightless `WordOverlapReranker`, for tests.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from corpus.errors import ModelError
from corpus.languages import detect
from index.filters import Filters
from index.matching import Match
from index.results import Hit, SearchResult
from index.sentence_model import CrossEncoderReranker
from index.terms import terms

DEPTH = 30
"""Hits that are reranked unless told otherwise: a CrossEncoder reads each of them anew for every query."""

WORD_OVERLAP = "word-overlap"
"""The name of the reranker without weights."""

Search = Callable[[str, int, Filters | None], tuple[SearchResult, Match]]
"""A search: a query, how many hits, conditions."""


class Reranker(Protocol):
    """A model that tells how well texts answer a query. `identity` names it."""

    @property
    def identity(self) -> str: ...

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        """A score for each text, higher for the better, in whatever unit the model has.

        Raises:
            ModelError: it cannot score.
        """
        ...


class Reranking:
    """How searches are reranked: by which model, loaded at its first use, and how deep. Use from several threads is safe."""

    def __init__(self, reranker: Reranker | str, depth: int = DEPTH, *, dtype: str = "auto") -> None:
        """
        Args:
            reranker: a model object, or what `load_reranker` takes.
            depth: how many of a search's first hits are reranked.
            dtype: number type of a model that is loaded by name: auto, float32 or bfloat16.
        """
        self._chosen = reranker
        self._depth = depth
        self._dtype = dtype
        self._guard = threading.Lock()

    def search(self, search: Search, query: str, k: int, filters: Filters | None = None) -> tuple[SearchResult, Match]:
        """The `k` best passages by `search`, its first `depth` hits put in the reranker's order.

        Each of these has the signal `rerank`; what lies below them stays in its order. `score` stays what the search's own
        signals add up to, so that it need not fall from rank to rank. Ranks are counted anew.

        Raises:
            ModelError: the reranker can't be had or loaded, or gives no scores; and whatever `search` raises.
        """
        found, match = search(query, k if k < 1 else max(k, self._depth), filters)
        if not found.hits:
            return found, match
        reranker = self.reranker()
        started = time.perf_counter()
        hits = _reordered(reranker, found.query, found.hits, self._depth)[:k]
        spent = (time.perf_counter() - started) * 1e3
        timings = found.timings | {"rerank_ms": spent, "total_ms": found.timings.get("total_ms", 0.0) + spent}
        return replace(found, hits=hits, timings=timings), match

    def reranker(self) -> Reranker:
        """The model.

        Raises:
            ModelError: it can't be had or loaded.
        """
        with self._guard:
            if isinstance(self._chosen, str):
                self._chosen = load_reranker(self._chosen, dtype=self._dtype)
            return self._chosen


def load_reranker(name: str, *, dtype: str = "auto") -> Reranker:
    """The reranker of that name: a CrossEncoder's folder or hub name, or `word-overlap` (no weights).

    Raises:
        ModelError: it can't be had or loaded.
    """
    return WordOverlapReranker() if name == WORD_OVERLAP else CrossEncoderReranker(name, dtype=dtype)


class WordOverlapReranker:
    """A reranker without weights: the share, 0 to 1, of a query's terms (`index.terms`) that a text holds.

    Deterministic on every machine; for tests, and for trying the mechanics without a model.
    """

    @property
    def identity(self) -> str:
        return WORD_OVERLAP

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        wanted = set(terms(query, detect(query)))
        return [len(wanted.intersection(terms(text, detect(text)))) / max(len(wanted), 1) for text in texts]


def _reordered(reranker: Reranker, query: str, hits: Sequence[Hit], depth: int) -> tuple[Hit, ...]:
    """The hits, the first `depth` of them by the reranker's scores; where these are equal, in the order that they had."""
    head = hits[:depth]
    scores = reranker.scores(query, [f"{hit.context}\n{hit.text}" if hit.context else hit.text for hit in head])
    if len(scores) != len(head) or not all(map(math.isfinite, scores)):
        problem = f"the reranker gave {sum(map(math.isfinite, scores))} usable scores for {len(head)} passages"
        raise ModelError(reranker.identity, problem, "choose another reranker")
    order = sorted(range(len(head)), key=lambda i: -scores[i])
    first = [replace(head[i], signals=head[i].signals | {"rerank": scores[i]}) for i in order]
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate([*first, *hits[depth:]], 1))
