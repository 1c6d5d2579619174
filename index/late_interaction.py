"""Late interaction: how well each word of a question is met somewhere in a passage, in any language.

A question's score on a passage is the mean over its tokens, weighted by how rare they are, of the best cosine with any
of the passage's tokens (Khattab & Zaharia 2020, "ColBERT"), token vectors being those of the embedding model's own last
layer with their language's mean subtracted. Texts of one language agree more than texts of two, related or not, so the
score is measured for each pair of languages against what unrelated and related pairs of the calibration text show: 0 is
what an unrelated passage has, and `unit` what a passage on the question's subject has.

Token vectors are turned by a random rotation, which spreads what they say evenly over their dimensions, and each
dimension is stored in two bits, as the nearest of four levels that lose least of a normal distribution (Lloyd 1982, Max
1960; rotation before quantisation: Jégou et al. 2010, Gao & Long 2024, "RaBitQ"). Questions are not quantised.
"""

from __future__ import annotations

import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from corpus.languages import SIX, Language
from index.embedding import Embedding, Vector, unit

PROJECTED = 384
"""Dimensions kept of a token vector, all of the bundled model's: fewer lose more recall than two bits do (docs/decisions/0006)."""

# The four levels of least squared error for a normal variable of variance 1, and the bound between the inner and the outer (Max 1960).
_INNER, _OUTER, _BOUND = 0.4528, 1.5104, 0.9816
_KEPT = 0.8825  # the variance that the levels keep
_SEED = 6
_LEAST = 0.45  # of the widest gap between related and unrelated pairs; the bundled model's narrowest is half of its widest
Codes = npt.NDArray[np.uint8]


def _levels() -> Vector:
    """The four values that each byte stands for, shape (256, 4): two bits a value, the lowest first."""
    values = np.array([-_OUTER, -_INNER, _INNER, _OUTER], np.float32) / np.float32(math.sqrt(_KEPT))
    codes = np.arange(256)
    return np.stack([values[(codes >> shift) & 3] for shift in (0, 2, 4, 6)], axis=1)


_LEVELS = _levels()
_QUADS = _LEVELS.view(np.complex128).ravel()  # the same as one number of 16 bytes for each byte, which is taken fastest
# Multiplications that OpenBLAS does in one thread: where others work on the machine, waiting for a second one takes longer than
# what it would save. All products of a search are kept as small.
_SMALL_PRODUCT = 1 << 18
_PRODUCTS = 8  # of them at a time


@dataclass(frozen=True, slots=True)
class QuestionTokens:
    """A question's tokens: unit vectors of shape (n, r), and weights of shape (n,) that add up to 1."""

    vectors: Vector
    weights: Vector


@dataclass(frozen=True, slots=True)
class TokenSpace:
    """What late interaction knows of one model, measured on the calibration text.

    Means are rows in the order of `Language`; `projection` has shape (d, r); `rarity` maps a vocabulary id to its weight,
    `unseen` being that of any other; `baseline` and `related` are the mean scores of unrelated and of related pairs, the
    question's language by the passage's, at `length` tokens; with the logarithm of the length both grow by `growth`;
    `unit` is how many deviations of unrelated pairs lie between the two on average.
    """

    passage_means: Vector
    question_means: Vector
    projection: Vector
    rarity: dict[int, float]
    unseen: float
    baseline: Vector
    related: Vector
    growth: float = 0.0
    length: float = 1.0
    unit: float = 1.0

    def passage(self, embedding: Embedding, language: Language) -> Codes:
        """A passage's tokens as stored: codes of shape (n, r / 4), four dimensions a byte."""
        return self.passages([embedding], [language])[0]

    def passages(self, embeddings: Sequence[Embedding], languages: Sequence[Language]) -> list[Codes]:
        """The same of many passages in these languages, from one matrix product: of many small ones, most of the time goes into
        waiting for threads."""
        if not embeddings:
            return []
        lengths = [len(e.tokens) for e in embeddings]
        centred = np.concatenate([e.tokens - self.passage_means[_ROW[language]] for e, language in zip(embeddings, languages, strict=True)])
        rows = unit(centred @ self.projection)
        bound = _BOUND / math.sqrt(rows.shape[1])  # of rows of unit length a dimension's variance is one over their number
        values: Codes = (rows > -bound).view(np.uint8) + (rows > 0).view(np.uint8) + (rows > bound).view(np.uint8)
        quads = values.reshape(len(values), rows.shape[1] // 4, 4)
        codes = quads[:, :, 0] | quads[:, :, 1] << 2 | quads[:, :, 2] << 4 | quads[:, :, 3] << 6
        return np.split(codes, np.cumsum(lengths)[:-1])

    def question(self, embedding: Embedding, language: Language) -> QuestionTokens:
        """A question's tokens, weighted by rarity."""
        free = unit(embedding.tokens - self.question_means[_ROW[language]])
        few = max(_SMALL_PRODUCT // max(free.size, 1), 2)
        parts = [free @ self.projection[:, at : at + few] for at in range(0, self.projection.shape[1], few)]
        rows = unit(np.concatenate(parts, axis=1))
        weights = np.array([self.rarity.get(i, self.unseen) for i in embedding.ids], np.float32)
        return QuestionTokens(rows, weights / max(float(weights.sum()), 1e-6))

    def standardised(self, values: npt.ArrayLike, tokens: npt.ArrayLike, question: Language, passages: Sequence[Language]) -> npt.NDArray[np.float64]:
        """Scores on so many tokens of passages in these languages, from 0 for unrelated text to `unit` for text on the question's
        subject, beyond it where the question is met better than that. All of shape (n,)."""
        at = _ROW[question], [_ROW[language] for language in passages]
        unrelated, related = self.baseline[at].astype(np.float64), self.related[at].astype(np.float64)
        longer = self.growth * np.log(np.maximum(tokens, 1) / self.length)
        scores: npt.NDArray[np.float64] = (np.asarray(values, np.float64) - unrelated - longer) / (related - unrelated) * self.unit
        return scores

    def to_bytes(self) -> bytes:
        """The space as an .npz archive."""
        buffer = io.BytesIO()
        np.savez(
            buffer, passage_means=self.passage_means, question_means=self.question_means, projection=self.projection,
            ids=np.array(list(self.rarity), np.int64), weights=np.array(list(self.rarity.values()), np.float32),
            unseen=np.float32(self.unseen), baseline=self.baseline, related=self.related,
            growth=np.float32(self.growth), length=np.float32(self.length), unit=np.float32(self.unit),
        )  # fmt: skip
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> TokenSpace:
        """The inverse of `to_bytes`."""
        with np.load(io.BytesIO(data), allow_pickle=False) as a:
            rarity = dict(zip(a["ids"].tolist(), a["weights"].tolist(), strict=True))
            return cls(
                a["passage_means"], a["question_means"], a["projection"], rarity, float(a["unseen"]), a["baseline"], a["related"],
                float(a["growth"]), float(a["length"]), float(a["unit"]),
            )  # fmt: skip


_ROW = {language: row for row, language in enumerate(Language)}


def decode(codes: Codes) -> Vector:
    """Stored tokens as vectors of shape (n, r), of unit length on average."""
    rows = _LEVELS.take(codes, axis=0).reshape(len(codes), codes.shape[1] * 4)
    rows *= np.float32(1 / math.sqrt(max(rows.shape[1], 1)))
    return rows


def similarities(question: QuestionTokens, tokens: Vector) -> Vector:
    """Cosines of each question token with each passage token, shape (question tokens, passage tokens)."""
    result: Vector = question.vectors @ tokens.T
    return result


def similarities_to(question: QuestionTokens, codes: Codes) -> Vector:
    """The same with stored tokens, the other way round: shape (passage tokens, question tokens).

    A few tokens are decoded and multiplied at a time: they stay in the processor's cache, which takes a fifth of the time of
    thousands at once, and products so small start no threads.
    """
    width = codes.shape[1] * 4
    asked = np.ascontiguousarray(question.vectors.T) / np.float32(math.sqrt(max(width, 1)))
    found = np.empty((len(codes), asked.shape[1]), np.float32)
    few = max(_SMALL_PRODUCT // max(asked.size, 1), 1)
    step = few * _PRODUCTS
    rows = np.empty((step, codes.shape[1]), _QUADS.dtype)
    for at in range(0, len(codes), step):
        part = codes[at : at + step]
        _QUADS.take(part, out=rows[: len(part)], mode="clip")  # with the default mode NumPy would fill a buffer first
        vectors, cosines = rows[: len(part)].view(np.float32), found[at : at + step]
        whole = len(part) - len(part) % few
        np.matmul(vectors[:whole].reshape(-1, few, width), asked, out=cosines[:whole].reshape(-1, few, asked.shape[1]))
        np.matmul(vectors[whole:], asked, out=cosines[whole:])
    return found


def score(question: QuestionTokens, tokens: Vector) -> float:
    """The late-interaction score of one passage, about -1 to 1; 0 where either side has no tokens."""
    if not len(tokens) or not len(question.weights):
        return 0.0
    return float(similarities(question, tokens).max(axis=1) @ question.weights)


def measure_tokens(passages: dict[Language, list[Embedding]], questions: dict[Language, list[Embedding]], *, centre: bool = True) -> TokenSpace:
    """The token space of a model, from its embeddings (with tokens) of the calibration text: passage i and question i of each
    language are on the same subject. Without `centre` the languages' means are left in."""
    means = [_means(passages), _means(questions)] if centre else [np.zeros_like(_means(passages))] * 2
    centred = np.concatenate([unit(e.tokens - means[0][_ROW[lang]]) for lang in SIX for e in passages[lang]])
    texts = [set(e.ids) for side in (passages, questions) for lang in SIX for e in side[lang]]
    frequency = Counter(i for text in texts for i in text)
    rarity = {i: math.log(1 + len(texts) / (1 + n)) for i, n in frequency.items()}
    blank = np.zeros((len(Language), len(Language)), np.float32)
    space = TokenSpace(means[0], means[1], _projection(centred), rarity, math.log(1 + len(texts)), blank, blank)
    stored = {lang: [decode(space.passage(e, lang)) for e in passages[lang]] for lang in SIX}
    asked = {lang: [space.question(e, lang) for e in questions[lang]] for lang in SIX}
    baseline, related, apart = _pairs(stored, asked)
    length = float(np.mean([len(tokens) for lang in SIX for tokens in stored[lang]]))
    return replace(space, baseline=baseline, related=related, growth=_growth(stored, asked, length), length=length, unit=apart)


def _means(embeddings: dict[Language, list[Embedding]]) -> Vector:
    rows = {lang: np.concatenate([e.tokens for e in embeddings[lang]]).mean(axis=0) for lang in SIX}
    rows[Language.UND] = np.mean([rows[lang] for lang in SIX], axis=0)
    return np.stack([rows[lang] for lang in Language]).astype(np.float32)


def _projection(rows: Vector) -> Vector:
    """A rotation of shape (d, r); r is d, or `PROJECTED` where a model has more dimensions than that, of which the first
    principal axes are kept. Dimensions are padded to a multiple of four, which share a byte."""
    dimension = rows.shape[1]
    kept = min(dimension, PROJECTED)
    turn, _ = np.linalg.qr(np.random.default_rng(_SEED).standard_normal((kept + -kept % 4, kept + -kept % 4)))
    turn = turn[:kept]
    if kept == dimension:
        return np.asarray(turn, np.float32)
    _, axes = np.linalg.eigh((rows.T @ rows / len(rows)).astype(np.float64))
    return np.asarray(axes[:, ::-1][:, :kept] @ turn, np.float32)


def _pairs(stored: dict[Language, list[Vector]], asked: dict[Language, list[QuestionTokens]]) -> tuple[Vector, Vector, float]:
    """The mean scores of unrelated and of related pairs, for each two languages, and how far apart they lie in deviations."""
    size = len(Language)
    unrelated, related = np.zeros((size, size), np.float32), np.zeros((size, size), np.float32)
    apart: list[float] = []
    for asking in SIX:
        for written in SIX:
            table = _table(asked[asking], stored[written])
            same = np.eye(*table.shape) > 0
            at = _ROW[asking], _ROW[written]
            unrelated[at], related[at] = table[~same].mean(), table[same].mean()
            apart.append(float(related[at] - unrelated[at]) / max(float(table[~same].std()), 1e-3))
    six, und = [_ROW[lang] for lang in SIX], _ROW[Language.UND]
    # A model that doesn't know a language finds nothing related in it: measured by so little, chance would look like much.
    least = max(_LEAST * float((related - unrelated)[np.ix_(six, six)].max()), 1e-3)
    related = np.maximum(related, unrelated + least)
    for grid in (unrelated, related):
        block = grid[np.ix_(six, six)]
        grid[und, six], grid[six, und], grid[und, und] = block.mean(axis=0), block.mean(axis=1), block.mean()
    return unrelated, related, max(float(np.mean(apart)), 0.5)


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
