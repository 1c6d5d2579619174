"""How well parts of found passages meet a question: late interaction on spans, from the stored token vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt

from corpus.languages import Language
from index.asked_nouns import AskedNoun
from index.embedding import Embedding, Vector
from index.late_interaction import Codes, QuestionTokens, TokenSpace, similarities_to
from index.lexical import content, share
from index.rows import PassageVectors, StoredPassage
from index.terms import terms

_WORST = 0.2


class Match:
    """A question against the passages of one search. Nothing is embedded again."""

    def __init__(
        self, question: QuestionTokens, language: Language, space: TokenSpace, held: dict[str, tuple[StoredPassage, PassageVectors]],
        wanted: Mapping[str, float] | None = None, asking: Sequence[bool] = (), nouns: Sequence[AskedNoun] = (), text: str = "", places: Sequence[tuple[int, int]] = (),
    ) -> None:  # fmt: skip
        self.language = language
        self.nouns = nouns
        self.text = text  # what was looked for; `places` is where its tokens stand in it
        self._places = places
        self._terms = content(wanted or {}, language)
        self._question = question
        self._content = _content(question, asking)
        self._space = space
        self._held = held
        passages = [(passage.language, vectors.tokens) for passage, vectors in held.values()]
        cosines = _all_cosines(question, [codes for _, codes in passages])
        ends = np.cumsum([len(codes) for _, codes in passages]).tolist()
        self._cosines = {key: cosines[end - len(codes) : end] for key, (_, codes), end in zip(held, passages, ends, strict=True)}
        self._scores = dict(zip(held, self._standardised(cosines, passages), strict=True))

    def asking(self, embedding: Embedding, language: Language, passage_ids: Sequence[str]) -> Match:
        """Another query, a statement say, against some of the same passages."""
        held = {i: self._held[i] for i in passage_ids if i in self._held}
        return Match(self._space.question(embedding, language), language, self._space, held)

    def holds(self, passage_id: str) -> bool:
        """Whether the passage is among those that were found."""
        return passage_id in self._held

    def passage(self, passage_id: str) -> float:
        """The score of a whole passage with its context line: 0 for an unrelated one (see `TokenSpace.standardised`)."""
        return self._scores[passage_id]

    def scores(self, others: Sequence[tuple[Language, Codes]]) -> list[float]:
        """The scores of passages that are not among those held, by their tokens."""
        return self._standardised(_all_cosines(self._question, [codes for _, codes in others]), others)

    def unmet(self, passage_ids: Sequence[str]) -> float:
        """How badly the worst-met part of the question is met by these passages together: the mean of its tokens' best
        cosines over the worst fifth of the question, by weight. Words that only ask are no part of it: no text answers with them."""
        if not passage_ids or not len(self._question.weights):
            return 0.0
        return self._worst(np.max([self._cosines[i].max(axis=0, initial=-1.0) for i in passage_ids], axis=0))

    def unmet_by(self, passage_id: str, spans: Sequence[tuple[int, int]]) -> float:
        """The same for spans of a passage, with its context line."""
        if not len(self._question.weights):
            return 0.0
        middle = self._middle(passage_id)
        inside = middle < self._held[passage_id][0].start
        for start, end in spans:
            inside |= (middle >= start) & (middle < end)
        return self._worst(self._cosines[passage_id][inside].max(axis=0, initial=-1.0))

    def met(self, tokens: Sequence[int], spans: Sequence[tuple[str, int, int]]) -> float:
        """How well some of the question's tokens are met by spans of passages, each with its passage's id, and those passages' context lines:
        the mean of their best cosines, by weight."""
        chosen = list(tokens)
        best = np.full(len(chosen), -1.0)
        for passage_id, start, end in spans:
            middle = self._middle(passage_id)
            inside = (middle < self._held[passage_id][0].start) | ((middle >= start) & (middle < end))
            best = np.maximum(best, self._cosines[passage_id][inside][:, chosen].max(axis=0, initial=-1.0))
        weights = self._question.weights[chosen]
        return float(weights @ best / max(float(weights.sum()), 1e-6))

    def tokens(self, start: int, end: int) -> tuple[int, ...]:
        """The question's tokens that stand within a span of `text`."""
        return tuple(i for i, (s, e) in enumerate(self._places) if s < end and start < e)

    def _worst(self, best: Vector) -> float:
        order = np.argsort(best)
        weights = self._content[order]
        worst = np.clip(_WORST - (np.cumsum(weights) - weights), 0.0, weights)
        return float(worst @ best[order] / max(float(worst.sum()), 1e-6))

    def _middle(self, passage_id: str) -> npt.NDArray[np.float64]:
        """Where each token of a passage stands in the record's text; those of the context line before the passage's start."""
        passage, vectors = self._held[passage_id]
        shift = passage.start - (len(passage.context) + 1 if passage.context else 0)
        return np.asarray(vectors.spans.mean(axis=1) + shift if len(vectors.spans) else np.zeros(0), np.float64)

    def spans(self, passage_id: str, spans: Sequence[Sequence[tuple[int, int]]], context: float = 0.0) -> list[float]:
        """The scores of parts of a passage, each a set of spans in the record's text (an item and its lead-in, say).

        With `context`, words of the question that the passage's context line meets count so much of what they have there: what
        a heading says of all its sentences, no sentence need say again.
        """
        passage, _ = self._held[passage_id]
        cosines, middle = self._cosines[passage_id], self._middle(passage_id)
        above = cosines[middle < passage.start] * context
        least = above.max(axis=0) if context and len(above) else np.full(len(self._question.weights), -1.0)
        values: list[float] = []
        lengths: list[int] = []
        for part in spans:
            inside = np.zeros(len(middle), bool)
            for start, end in part:
                inside |= (middle >= start) & (middle < end)
            chosen = cosines[inside]
            lengths.append(len(chosen))
            values.append(float(np.maximum(chosen.max(axis=0), least) @ self._question.weights) if chosen.size else 0.0)
        return [float(v) for v in self._space.standardised(values, lengths, self.language, [passage.language] * len(values))]

    def words(self, text: str, language: Language) -> float:
        """How much of what the question says (beside asking it) stands in a text word for word, by rarity, 0 to 1; 0 across languages."""
        return share(self._terms, frozenset(terms(text, language))) if language is self.language else 0.0

    def _standardised(self, cosines: Vector, passages: Sequence[tuple[Language, Codes]]) -> list[float]:
        """The scores of passages whose tokens' cosines stand in `cosines` one after the other."""
        lengths = np.array([len(codes) for _, codes in passages], np.int64)
        values = np.zeros(len(passages))
        if cosines.size:
            some = lengths > 0
            starts = (np.cumsum(lengths) - lengths)[some]
            values[some] = np.einsum("pq,q->p", np.maximum.reduceat(cosines, starts, axis=0), self._question.weights)
        return [float(v) for v in self._space.standardised(values, lengths, self.language, [language for language, _ in passages])]


def _content(question: QuestionTokens, asking: Sequence[bool]) -> Vector:
    """The weights of the tokens that say what is asked about, adding up to 1; of all, where all only ask."""
    if not len(asking) or all(asking):
        return question.weights
    kept: Vector = question.weights * ~np.asarray(asking, np.bool_)
    return kept / max(float(kept.sum()), 1e-6)


def _all_cosines(question: QuestionTokens, passages: Sequence[Codes]) -> Vector:
    """The cosines of these passages' tokens, one passage after the other, with the question's: shape (tokens, question tokens).

    Of many tokens, one half is worked on by another thread: NumPy leaves Python's lock while it works.
    """
    some = [codes for codes in passages if len(codes)]
    if not some:
        return np.zeros((0, len(question.weights)), np.float32)
    codes = np.concatenate(some)
    if len(codes) < _MANY:
        return similarities_to(question, codes)
    half = len(codes) // 2
    other = _BESIDE.submit(similarities_to, question, codes[half:])
    return np.concatenate([similarities_to(question, codes[:half]), other.result()])


_MANY = 2_000  # tokens: what fewer take is not worth another thread
_BESIDE = ThreadPoolExecutor(2, "cosines")
