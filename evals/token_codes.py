"""What storing token vectors smaller costs in recall: python -m evals.token_codes SET

SET is a folder with `corpus/` and `questions.jsonl`. For each way of storing them, late interaction alone ranks every passage
of the set, calibrated for each pair of languages as `index.late_interaction` does; recall@1 over all questions, and split
by whether question and evidence share a language.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from assistant.settings import Settings
from corpus.errors import InputError
from corpus.languages import SIX, Language, detect
from corpus.layout.splitting import split
from corpus.reader import read_source
from corpus.record import Passage, Record
from corpus.sources import discover
from evals.evidence import Evidence, Span
from evals.question_set import Question, QuestionSet
from index.calibration_text import calibration_text
from index.embedding import Embedder, Embedding, Vector, unit
from index.sentence_model import load_embedder

Store = Callable[[Vector], Vector]
"""What is left of token vectors, shape (n, r), after they were stored."""

# Levels of least squared error for a normal variable, above zero (Max 1960).
_LEVELS = {1: (0.7979,), 2: (0.4528, 1.5104), 3: (0.2451, 0.7560, 1.344, 2.152), 4: (0.1284, 0.3881, 0.6568, 0.9424, 1.256, 1.618, 2.069, 2.733)}
WAYS = ((384, 0), (384, 4), (384, 2), (384, 1), (256, 3), (320, 2), (176, 4), (128, 4))
"""Dimensions and bits of each; 0 bits are float32."""


def quantised(bits: int) -> Store:
    """Rounds each dimension to the nearest of 2 ** bits levels."""
    levels = np.array(_LEVELS[bits], np.float32)
    bounds = (levels[1:] + levels[:-1]) / 2

    def store(rows: Vector) -> Vector:
        spread = rows * np.sqrt(rows.shape[1])
        return unit(np.sign(spread) * levels[np.searchsorted(bounds, np.abs(spread))])

    return store


class Space:
    """One way of storing tokens, and what the calibration text shows in it."""

    def __init__(self, passages: dict[Language, list[Embedding]], questions: dict[Language, list[Embedding]], dimensions: int, bits: int) -> None:
        self._means = [{lang: np.concatenate([e.tokens for e in side[lang]]).mean(axis=0) for lang in SIX} for side in (passages, questions)]
        for means in self._means:
            means[Language.UND] = np.mean([means[lang] for lang in SIX], axis=0)
        centred = np.concatenate([unit(e.tokens - self._means[0][lang]) for lang in SIX for e in passages[lang]])
        _, axes = np.linalg.eigh((centred.T @ centred / len(centred)).astype(np.float64))
        turn, _ = np.linalg.qr(np.random.default_rng(0).standard_normal((dimensions, dimensions)))
        self._axes = np.asarray(axes[:, ::-1][:, :dimensions] @ turn, np.float32)
        self._store: Store = quantised(bits) if bits else lambda rows: rows
        self._gaps = self._measured(passages, questions)

    def passage(self, embedding: Embedding, language: Language) -> Vector:
        return self._store(unit(unit(embedding.tokens - self._means[0][language]) @ self._axes))

    def question(self, embedding: Embedding, language: Language) -> Vector:
        return unit(unit(embedding.tokens - self._means[1][language]) @ self._axes)

    def scores(self, question: Vector, language: Language, stored: Sequence[tuple[Vector, Language]]) -> Vector:
        """The calibrated scores of a question on every passage; its tokens weigh the same."""
        raw = _late(question, [rows for rows, _ in stored])
        low, gap = (np.array([self._gaps[language, written][i] for _, written in stored]) for i in (0, 1))
        return np.asarray((raw - low) / gap, np.float32)

    def _measured(
        self, passages: dict[Language, list[Embedding]], questions: dict[Language, list[Embedding]]
    ) -> dict[tuple[Language, Language], tuple[float, float]]:
        """For each two languages, the mean score of unrelated pairs and how far above it related ones lie."""
        gaps: dict[tuple[Language, Language], tuple[float, float]] = {}
        for written in SIX:
            stored = [self.passage(e, written) for e in passages[written]]
            for asking in SIX:
                table = np.stack([_late(self.question(e, asking), stored) for e in questions[asking]])
                same = np.eye(*table.shape) > 0
                gaps[asking, written] = float(table[~same].mean()), max(float(table[same].mean() - table[~same].mean()), 0.01)
        mean = tuple(float(np.mean([gap[i] for gap in gaps.values()])) for i in (0, 1))
        for one in Language:
            gaps |= dict.fromkeys(((one, Language.UND), (Language.UND, one)), (mean[0], mean[1]))
        return gaps


def _late(question: Vector, passages: Sequence[Vector]) -> Vector:
    cosines = question @ np.concatenate(passages).T
    starts = np.cumsum([0, *(len(rows) for rows in passages)])[:-1]
    return np.asarray(np.maximum.reduceat(cosines, starts, axis=1).mean(axis=0), np.float32)


def measure(folder: Path, embedder: Embedder) -> dict[tuple[int, int], dict[str, float]]:
    """recall@1 of each way, by group of questions (all, one language, two languages)."""
    chosen = QuestionSet.load(folder)
    records = {r.document: r for r in (read_source(s) for s in discover([folder / "corpus"]) if not isinstance(s, InputError))}
    sizes = Settings.load().split.within(embedder.max_tokens)
    pieces = [(record, passage) for record in records.values() for passage in split(record, embedder.count_tokens, sizes)]
    embedded = embedder.embed_passages([passage.embedded_text for _, passage in pieces], tokens=True)
    questions = [q for q in chosen.questions if q.answerable]
    asked = embedder.embed_queries([q.question for q in questions], tokens=True)
    calibration = [
        {lang: embed(calibration_text()[lang][side], tokens=True) for lang in SIX}
        for side, embed in ((0, embedder.embed_passages), (1, embedder.embed_queries))
    ]
    covered = _covered(questions, pieces, records)
    out: dict[tuple[int, int], dict[str, float]] = {}
    for dimensions, bits in WAYS:
        space = Space(calibration[0], calibration[1], min(dimensions, embedder.dimension), bits)
        stored = [(space.passage(e, passage.language), passage.language) for e, (_, passage) in zip(embedded, pieces, strict=True)]
        found: dict[str, list[float]] = {}
        for question, embedding, covers in zip(questions, asked, covered, strict=True):
            language = detect(question.question)
            best = int(space.scores(space.question(embedding, language), language, stored).argmax())
            group = "one language" if _languages(question, records) & {str(question.language)} else "two languages"
            for name in ("all", group):
                found.setdefault(name, []).append(float(np.mean(covers[best])))
        out[dimensions, bits] = {name: float(np.mean(values)) for name, values in found.items()}
    return out


def _covered(questions: Sequence[Question], pieces: Sequence[tuple[Record, Passage]], records: dict[str, Record]) -> list[list[list[bool]]]:
    evidence = Evidence(records)
    spans = [Span(record.document, passage.start, passage.end) for record, passage in pieces]
    return [evidence.covered(question.evidence, spans) for question in questions]


def _languages(question: Question, records: dict[str, Record]) -> set[str]:
    return {str(records[a.document].language) for point in question.evidence for a in point if a.document in records}


def main(arguments: list[str]) -> int:
    """Measures and prints; returns the exit code."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python -m evals.token_codes SET  (a folder with corpus/ and questions.jsonl)", file=sys.stderr)
        return 2
    print("dimensions  bits  bytes a token  recall@1: all  one language  two languages")
    for (dimensions, bits), figures in measure(Path(arguments[0]), load_embedder()).items():
        size = dimensions * (bits or 32) // 8
        print(
            f"{dimensions:10}  {bits or 'float':>4}  {size:13}"
            + "".join(f"  {figures.get(name, float('nan')):13.3f}" for name in ("all", "one language", "two languages"))
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
