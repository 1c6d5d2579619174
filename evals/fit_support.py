"""Finds `assistant.proving.support.THRESHOLD`: python -m evals.fit_support

How far a passage supports a statement is a score in deviations from unrelated texts. Statements that a passage proves are had without
writing any: the sample records have versions in several languages, and a sentence of one version is proved by the paragraph that
stands beside it in another (`corpus.layout.alignment`). Unrelated are the same sentences with other paragraphs of the same record, the
hardest there are, and each question of the calibration text with passages of other subjects. As in use, the best single sentence of
a paragraph counts.

Printed: how true and unrelated pairs lie for each two languages, and for each threshold the shares on either side of it. The
threshold taken is the one that leaves out at most three true pairs in a hundred (what a model writes in
fewer words scores lower than a translated sentence); what unrelated pairs are left above it, the other checks
must stop (numbers, dates, names, negation).
"""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.commands.demo import samples_folder
from assistant.proving.support import THRESHOLD
from corpus.languages import SIX, Language
from corpus.layout.alignment import align
from corpus.layout.sentences import sentences
from corpus.layout.versions import keys_of_records
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from index.calibration_text import calibration_text
from index.centring import measure
from index.embedding import Embedder, Embedding
from index.ingestion import passage_vectors
from index.matching import Match
from index.rows import PassageVectors, StoredPassage
from index.sentence_model import default_model, load_embedder

LOST = 0.03
"""The share of true pairs that the threshold may leave out."""

_EVERY = 5  # questions of the calibration text: one in so many is asked, which makes 9,360 unrelated pairs
_LEAST = 25  # characters of a sentence that says something


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of true and of unrelated pairs, by the statement's language and the text's."""

    true: dict[tuple[Language, Language], list[float]]
    unrelated: dict[tuple[Language, Language], list[float]]


def measured(embedder: Embedder) -> Scored:
    """The scores of all pairs."""
    found = Scored(defaultdict(list), defaultdict(list))
    for one, other in _versions():
        _of_versions(embedder, one, other, found)
    _of_calibration_text(embedder, found)
    return found


def threshold_of(true: Sequence[float]) -> float:
    """The highest threshold, to one decimal, that leaves out at most `LOST` of the true pairs."""
    return float(np.floor(np.quantile(true, LOST) * 10) / 10)


def _versions() -> Iterator[tuple[Record, Record]]:
    records = [read_source(Source(path, path.name)) for path in sorted(samples_folder().iterdir()) if path.is_file() and not path.name.startswith("_")]
    keys = keys_of_records(records)
    for one, other in itertools.permutations(records, 2):
        if one.record_id in keys and keys[one.record_id] == keys.get(other.record_id):
            yield one, other


def _of_versions(embedder: Embedder, one: Record, other: Record, found: Scored) -> None:
    """Each sentence of `one` as a statement, on the paragraph beside it in `other` and on the others."""
    pairs = [(a, b) for a, b in align(one, other) if other.paragraphs[b].kind in ("paragraph", "item") and one.paragraphs[a].kind in ("paragraph", "item")]
    texts = [(other.text[other.paragraphs[b].start : other.paragraphs[b].end], other.language) for _, b in pairs]
    match = _Pool(embedder, texts)
    for row, (a, _) in enumerate(pairs):
        paragraph = one.paragraphs[a]
        for start, end in sentences(one.text, paragraph.start, paragraph.end):
            if end - start >= _LEAST // (3 if one.language is Language.ZH else 1):
                scores = match.scores(one.text[start:end], one.language)
                key = (one.language, other.language)
                found.true[key].append(scores[row])
                found.unrelated[key] += [score for at, score in enumerate(scores) if at != row]


def _of_calibration_text(embedder: Embedder, found: Scored) -> None:
    for written in SIX:
        match = _Pool(embedder, [(text, written) for text in calibration_text()[written][0]])
        for asking in SIX:
            for row in range(0, len(calibration_text()[asking][1]), _EVERY):
                question = calibration_text()[asking][1][row]
                found.unrelated[asking, written] += [score for at, score in enumerate(match.scores(question, asking)) if at != row]


class _Pool:
    """Texts on which statements are scored: the best single sentence of each."""

    def __init__(self, embedder: Embedder, texts: Sequence[tuple[str, Language]]) -> None:
        self._embedder = embedder
        self._space = measure(embedder).tokens
        self._texts = texts
        self._held: dict[str, tuple[StoredPassage, PassageVectors]] = {}
        for at, ((text, language), embedding) in enumerate(zip(texts, embedder.embed_passages([t for t, _ in texts], tokens=True), strict=True)):
            passage = StoredPassage(str(at), "", "", None, at, 0, len(text), "", "", text, language, embedding.vector)
            self._held[str(at)] = passage, passage_vectors(self._space, embedding, language)

    def scores(self, statement: str, language: Language) -> list[float]:
        embedding = _embedded(self._embedder, statement)
        match = Match(self._space.question(embedding, language), language, self._space, self._held)
        return [max(match.spans(str(at), [[span] for span in sentences(text)])) for at, (text, _) in enumerate(self._texts)]


_EMBEDDED: dict[str, Embedding] = {}


def _embedded(embedder: Embedder, statement: str) -> Embedding:
    if statement not in _EMBEDDED:
        _EMBEDDED[statement] = embedder.embed_queries([statement], tokens=True)[0]
    return _EMBEDDED[statement]


def _lines(found: Scored) -> Iterator[str]:
    yield "statement > text     true pairs: n, 5 %, median    unrelated: n, median, 95 %"
    for key in sorted(found.unrelated):
        true, unrelated = found.true.get(key, []), found.unrelated[key]
        low, middle = np.quantile(true, [LOST, 0.5]) if true else (float("nan"), float("nan"))
        yield f"{key[0]} > {key[1]}   {len(true):4d} {low:6.2f} {middle:6.2f}      {len(unrelated):6d} {np.quantile(unrelated, 0.5):6.2f} {np.quantile(unrelated, 0.95):6.2f}"
    true = [score for scores in found.true.values() for score in scores]
    unrelated = [score for scores in found.unrelated.values() for score in scores]
    yield f"all: {len(true)} true, {len(unrelated)} unrelated pairs"
    for at in np.arange(0.5, 5.1, 0.5):
        yield f"threshold {at:.1f}: {np.mean(np.array(true) < at):.3f} of true pairs left out, {np.mean(np.array(unrelated) >= at):.3f} of unrelated ones let through"
    best = threshold_of(true)
    yield f"THRESHOLD = {best:.1f}   (in force: {THRESHOLD}): {np.mean(np.array(true) < best):.3f} left out, {np.mean(np.array(unrelated) >= best):.3f} let through"


def main() -> int:
    """Measures, prints, returns the exit code."""
    for line in _lines(measured(load_embedder(default_model()))):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
