"""How far a passage bears out a statement, as a whole: late interaction between the two, or shared words where there is no model.

A statement is embedded as a query and scored on spans of the passages that were found, from the token vectors that the index
keeps of them (`index.matching`): 0 is what an unrelated text has.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.proving.shown import Shown
from corpus.languages import Language
from index.embedding import Embedder
from index.matching import Match
from index.terms import terms

THRESHOLD = 2.8
"""Deviations of unrelated texts above which a span supports a statement; found by `python -m evals.fit_support`, which prints
how many true and how many unrelated statements lie above it."""

WORDS_THRESHOLD = 0.34
"""The share of a statement's terms that must stand in the span where there is no model."""

Spans = Sequence[tuple[int, int]]


class Support(Protocol):
    """Scores how far spans of a shown passage bear out a statement; above `threshold` they do."""

    @property
    def threshold(self) -> float: ...

    def scores(self, statement: str, language: Language, shown: Shown, spans: Sequence[Spans]) -> list[float]:
        """A score for each of `spans`, themselves lists of spans in the record's text that count as one."""
        ...


class LateSupport:
    """Late interaction from the vectors of the searches that found the passages. Each statement is embedded once."""

    def __init__(self, matches: Sequence[Match], embedder: Embedder, shown: Sequence[Shown], threshold: float = THRESHOLD) -> None:
        self.threshold = threshold
        self._embedder = embedder
        self._words = WordSupport()
        self._holding = {i: match for match in reversed(matches) for s in shown if (i := s.passage_id) is not None and match.holds(i)}
        self._matches = matches
        self._last: tuple[str, dict[str, Match]] | None = None

    def scores(self, statement: str, language: Language, shown: Shown, spans: Sequence[Spans]) -> list[float]:
        if shown.passage_id is None or shown.passage_id not in self._holding:
            return [score / WORDS_THRESHOLD * self.threshold for score in self._words.scores(statement, language, shown, spans)]
        return self._asked(statement, language)[shown.passage_id].spans(shown.passage_id, spans)

    def _asked(self, statement: str, language: Language) -> dict[str, Match]:
        """The statement against the passages, by their ids."""
        if self._last is None or self._last[0] != statement:
            embedding = self._embedder.embed_queries([statement], tokens=True)[0]
            self._last = (statement, {})
            for match in self._matches:
                ids = [i for i, holding in self._holding.items() if holding is match]
                self._last[1].update(dict.fromkeys(ids, match.asking(embedding, language, ids)))
        return self._last[1]


class WordSupport:
    """The share of a statement's terms that stand in the span: within one language only, and without a model."""

    threshold = WORDS_THRESHOLD

    def scores(self, statement: str, language: Language, shown: Shown, spans: Sequence[Spans]) -> list[float]:
        wanted = set(terms(statement, language))
        if not wanted:
            return [0.0] * len(spans)
        texts = (" ".join(shown.record.text[start:end] for start, end in part) for part in spans)
        return [len(wanted & set(terms(text, shown.language))) / len(wanted) for text in texts]
