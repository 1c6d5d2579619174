"""Late interaction: how well each word of a question is met somewhere in a passage, in any language.

A question's score on a passage is the mean over its tokens, weighted by how rare they are, of the best cosine with any
of the passage's tokens (Khattab & Zaharia 2020, "ColBERT"), token vectors being those of the embedding model's own last
layer with their language's mean subtracted. Unrelated texts of one language agree more than unrelated texts of two, so
the score is standardised by the mean and deviation that unrelated pairs of the calibration text show, for each pair of
languages.

Token vectors are projected to their first principal components on the calibration text and stored as 8-bit integers
with one scale a token.
"""

from __future__ import annotations

import io
import math
from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from corpus.languages import SIX, Language
from index.embedding import Embedding, Vector, unit

PROJECTED = 256
"""Dimensions kept of a token vector, of the bundled model's 384: with 128, on axes fitted on the calibration text alone,
recall falls (docs/decisions/0001)."""

_PAIRS = 12  # unrelated passages that each calibration question is scored on, in each language
Codes = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class QuestionTokens:
    """A question's tokens: unit vectors of shape (n, r), and weights of shape (n,) that add up to 1."""

    vectors: Vector
    weights: Vector


@dataclass(frozen=True, slots=True)
class TokenSpace:
    """What late interaction knows of one model, measured on the calibration text.

    Means are rows in the order of `Language`; `projection` has shape (d, r); `rarity` maps a vocabulary id to its weight,
    `unseen` being that of any other; `baseline` and `deviation` are the mean score of unrelated pairs and its standard deviation, the question's
    language by the passage's, at `length` tokens; with the logarithm of the length the mean grows by `growth`.
    """

    passage_means: Vector
    question_means: Vector
    projection: Vector
    rarity: dict[int, float]
    unseen: float
    baseline: Vector
    deviation: Vector
    growth: float = 0.0
    length: float = 1.0

    def passage(self, embedding: Embedding, language: Language) -> tuple[Codes, Vector]:
        """A passage's tokens as stored: codes of shape (n, r), and a scale for each."""
        rows = self._project(embedding.tokens, self.passage_means[_ROW[language]])
        scales = np.maximum(np.abs(rows).max(axis=1, initial=0.0), 1e-6) / 127
        return np.rint(rows / scales[:, None]).astype(np.int8), scales.astype(np.float32)

    def question(self, embedding: Embedding, language: Language) -> QuestionTokens:
        """A question's tokens, weighted by rarity."""
        rows = self._project(embedding.tokens, self.question_means[_ROW[language]])
        weights = np.array([self.rarity.get(i, self.unseen) for i in embedding.ids], np.float32)
        return QuestionTokens(rows, weights / max(float(weights.sum()), 1e-6))

    def standardised(self, value: float, tokens: int, question: Language, passage: Language) -> float:
        """How many deviations a score on so many passage tokens lies above that of unrelated text of that length."""
        at = (_ROW[question], _ROW[passage])
        expected = float(self.baseline[at]) + self.growth * math.log(max(tokens, 1) / self.length)
        return (value - expected) / float(self.deviation[at])

    def _project(self, tokens: Vector, mean: Vector) -> Vector:
        return unit((tokens - mean) @ self.projection)

    def to_bytes(self) -> bytes:
        """An .npz archive."""
        buffer = io.BytesIO()
        np.savez(
            buffer, passage_means=self.passage_means, question_means=self.question_means, projection=self.projection,
            ids=np.array(list(self.rarity), np.int64), weights=np.array(list(self.rarity.values()), np.float32),
            unseen=np.float32(self.unseen), baseline=self.baseline, deviation=self.deviation,
            growth=np.float32(self.growth), length=np.float32(self.length),
        )  # fmt: skip
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> TokenSpace:
        """The inverse of `to_bytes`."""
        with np.load(io.BytesIO(data), allow_pickle=False) as a:
            rarity = dict(zip(a["ids"].tolist(), a["weights"].tolist(), strict=True))
            return cls(
                a["passage_means"],
                a["question_means"],
                a["projection"],
                rarity,
                float(a["unseen"]),
                a["baseline"],
                a["deviation"],
                float(a["growth"]),
                float(a["length"]),
            )


_ROW = {language: row for row, language in enumerate(Language)}


def decode(codes: Codes, scales: Vector) -> Vector:
    """Stored tokens as (nearly) unit vectors of shape (n, r)."""
    return codes.astype(np.float32) * scales[:, None]


def similarities(question: QuestionTokens, tokens: Vector) -> Vector:
    """Cosines of each question token with each passage token, shape (question tokens, passage tokens)."""
    result: Vector = question.vectors @ tokens.T
    return result


def score(question: QuestionTokens, tokens: Vector) -> float:
    """The late-interaction score of one passage, about -1 to 1; 0 where either side has no tokens."""
    if not len(tokens) or not len(question.weights):
        return 0.0
    return float(similarities(question, tokens).max(axis=1) @ question.weights)


def measure_tokens(passages: dict[Language, list[Embedding]], questions: dict[Language, list[Embedding]]) -> TokenSpace:
    """The token space of a model, from its embeddings (with tokens) of the calibration text."""
    means = [_means(passages), _means(questions)]
    centred = np.concatenate([e.tokens - means[0][_ROW[lang]] for lang in SIX for e in passages[lang]])
    projection = _principal(unit(centred), PROJECTED)
    texts = [set(e.ids) for side in (passages, questions) for lang in SIX for e in side[lang]]
    frequency = Counter(i for text in texts for i in text)
    rarity = {i: math.log(1 + len(texts) / (1 + n)) for i, n in frequency.items()}
    blank = np.zeros((len(Language), len(Language)), np.float32)
    space = TokenSpace(means[0], means[1], projection, rarity, math.log(1 + len(texts)), blank, blank)
    stored = {lang: [decode(*space.passage(e, lang)) for e in passages[lang]] for lang in SIX}
    asked = {lang: [space.question(e, lang) for e in questions[lang]] for lang in SIX}
    baseline, deviation = _unrelated(stored, asked)
    length = float(np.mean([len(tokens) for lang in SIX for tokens in stored[lang]]))
    return replace(space, baseline=baseline, deviation=deviation, growth=_growth(stored, asked, length), length=length)


def _means(embeddings: dict[Language, list[Embedding]]) -> Vector:
    rows = {lang: np.concatenate([e.tokens for e in embeddings[lang]]).mean(axis=0) for lang in SIX}
    rows[Language.UND] = np.mean([rows[lang] for lang in SIX], axis=0)
    return np.stack([rows[lang] for lang in Language]).astype(np.float32)


def _principal(rows: Vector, count: int) -> Vector:
    """The first principal axes, as columns; all of them where there are no more."""
    _, axes = np.linalg.eigh((rows.T @ rows / len(rows)).astype(np.float64))
    kept = axes[:, ::-1][:, :count]
    # An axis has no sign of its own: fixed, so that two machines agree.
    signs = np.sign(kept[np.abs(kept).argmax(axis=0), np.arange(kept.shape[1])])
    return np.asarray(kept * signs, np.float32)


def _unrelated(stored: dict[Language, list[Vector]], asked: dict[Language, list[QuestionTokens]]) -> tuple[Vector, Vector]:
    """Mean and deviation of the scores of unrelated pairs: question i with passages of other subjects than the i-th."""
    size = len(Language)
    mean, deviation = np.zeros((size, size), np.float32), np.ones((size, size), np.float32)
    for asking in SIX:
        for written in SIX:
            count = len(stored[written])
            pairs = [(i, (i + 1 + 3 * j) % count) for i in range(len(asked[asking])) for j in range(_PAIRS) if (i + 1 + 3 * j) % count != i]
            table = _table(asked[asking], stored[written])
            scores = [table[i, k] for i, k in pairs]
            mean[_ROW[asking], _ROW[written]] = np.mean(scores)
            deviation[_ROW[asking], _ROW[written]] = max(float(np.std(scores)), 1e-3)
    six, und = [_ROW[lang] for lang in SIX], _ROW[Language.UND]
    for grid in (mean, deviation):
        block = grid[np.ix_(six, six)]
        grid[und, six], grid[six, und], grid[und, und] = block.mean(axis=0), block.mean(axis=1), block.mean()
    return mean, deviation


def _growth(stored: dict[Language, list[Vector]], asked: dict[Language, list[QuestionTokens]], length: float) -> float:
    """How the mean score of unrelated pairs grows with the logarithm of the passage's length: the more tokens there are,
    the better the best of them meets a question by chance. Measured on beginnings of passages, within each language."""
    lengths = [8, 16, 32, max(int(length), 33)]
    means: list[float] = []
    for limit in lengths:
        tables = [_table(asked[lang], [tokens[:limit] for tokens in stored[lang]]) for lang in SIX]
        means.append(float(np.mean([table[i, (i + 5) % table.shape[1]] for table in tables for i in range(len(table))])))
    return float(np.polyfit(np.log(lengths), means, 1)[0])


def _table(asked: list[QuestionTokens], stored: list[Vector]) -> Vector:
    """The scores of every question on every passage, shape (questions, passages), from one matrix product."""
    cosines = np.concatenate([q.vectors for q in asked]) @ np.concatenate(stored).T
    starts = np.cumsum([0, *(len(tokens) for tokens in stored)])[:-1]
    best = np.maximum.reduceat(cosines, starts, axis=1)
    weighted = best * np.concatenate([q.weights for q in asked])[:, None]
    rows = np.cumsum([0, *(len(q.weights) for q in asked)])[:-1]
    summed: Vector = np.add.reduceat(weighted, rows, axis=0)
    return summed
