"""How well parts of found passages meet a question: late interaction on spans, from the stored token vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from corpus.languages import Language
from index.embedding import Vector
from index.late_interaction import QuestionTokens, TokenSpace, decode, similarities
from index.rows import PassageVectors, StoredPassage

_WORST = 0.2


class Match:
    """A question against the passages of one search. Nothing is embedded again."""

    def __init__(self, question: QuestionTokens, language: Language, space: TokenSpace, held: dict[str, tuple[StoredPassage, PassageVectors]]) -> None:
        self.language = language
        self._question = question
        self._space = space
        self._held = held
        self._cosines = _all_cosines(question, {key: vectors for key, (_, vectors) in held.items()})

    def passage(self, passage_id: str) -> float:
        """The score of a whole passage with its context line: 0 for an unrelated one (see `TokenSpace.standardised`)."""
        cosines = self._cosines[passage_id]
        return self._standardised(cosines, self._held[passage_id][0].language)

    def scores(self, others: Sequence[tuple[Language, PassageVectors]]) -> list[float]:
        """The scores of passages that are not among those held."""
        cosines = _all_cosines(self._question, {str(i): vectors for i, (_, vectors) in enumerate(others)})
        return [self._standardised(cosines[str(i)], language) for i, (language, _) in enumerate(others)]

    def unmet(self, passage_ids: Sequence[str]) -> float:
        """How badly the worst-met part of the question is met by these passages together: the mean of its tokens' best
        cosines over the worst fifth of the question, by weight."""
        if not passage_ids or not len(self._question.weights):
            return 0.0
        best = np.max([self._cosines[i].max(axis=1, initial=-1.0) for i in passage_ids], axis=0)
        order = np.argsort(best)
        weights = self._question.weights[order]
        worst = np.clip(_WORST - (np.cumsum(weights) - weights), 0.0, weights)
        return float(worst @ best[order] / max(float(worst.sum()), 1e-6))

    def spans(self, passage_id: str, spans: Sequence[Sequence[tuple[int, int]]]) -> list[float]:
        """The scores of parts of a passage, each a set of spans in the record's text (an item and its lead-in, say)."""
        passage, vectors = self._held[passage_id]
        cosines = self._cosines[passage_id]
        shift = passage.start - (len(passage.context) + 1 if passage.context else 0)
        middle = vectors.spans.mean(axis=1) + shift if len(vectors.spans) else np.zeros(0)
        scores: list[float] = []
        for part in spans:
            inside = np.zeros(len(middle), bool)
            for start, end in part:
                inside |= (middle >= start) & (middle < end)
            scores.append(self._standardised(cosines[:, inside], passage.language))
        return scores

    def _standardised(self, cosines: Vector, language: Language) -> float:
        tokens = cosines.shape[1]
        value = float(cosines.max(axis=1) @ self._question.weights) if cosines.size else 0.0
        return self._space.standardised(value, tokens, self.language, language)


def _cosines(question: QuestionTokens, vectors: PassageVectors) -> Vector:
    if not len(vectors.tokens):
        return np.zeros((len(question.weights), 0), np.float32)
    return similarities(question, decode(vectors.tokens))


def _all_cosines(question: QuestionTokens, held: dict[str, PassageVectors]) -> dict[str, Vector]:
    """Each passage's cosines, of shape (question tokens, passage tokens), from one matrix product: hundreds of small ones
    cost more in starting threads than in multiplying."""
    if not any(len(v.tokens) for v in held.values()):
        return {key: _cosines(question, v) for key, v in held.items()}
    cosines = similarities(question, decode(np.concatenate([v.tokens for v in held.values() if len(v.tokens)])))
    ends = np.cumsum([len(v.tokens) for v in held.values()])
    return {key: cosines[:, end - len(v.tokens) : end] for (key, v), end in zip(held.items(), ends, strict=True)}
