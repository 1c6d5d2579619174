"""Fits the weights of `assistant.choosing.features` on question sets: python -m evals.fit_extracts SET…

Each SET is a folder with `corpus/` and `questions.jsonl`. Of each answerable question the units of the first hits are taken, and
whether each covers a point of the evidence (`evals.evidence`). A pairwise logistic model (RankNet's loss with a linear score; C.
Burges et al. 2005) is fitted on the differences of a covering and a non-covering unit of one question, every set weighing the same and
every question of it too. Printed: the share of questions whose best unit covers a point, for each set by the model fitted on the others,
beside the shipped weights and late interaction alone; then the weights fitted on all, late interaction being 1.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from assistant.asking import Asking
from assistant.choosing.confidence import THRESHOLD
from assistant.choosing.features import WEIGHTS, Features
from evals.evidence import Evidence, Span
from evals.question_set import QuestionSet
from index.embedding import Embedder
from index.store import Index

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
_PAIRS, _SEED = 200, 6  # pairs that are drawn of a question at most
_REGULARISATION = 1.0


@dataclass(frozen=True, slots=True)
class Asked:
    """The units of one question: their features, shape (units, features), and whether each covers a point of the evidence."""

    rows: Numbers
    covers: Flags


def asked_of(folder: Path, embedder: Embedder | None = None) -> list[Asked]:
    """The answerable questions of a set of which some unit covers a point and some other none: of the others no weights can tell.

    `embedder` is used in place of the bundled model.
    """
    chosen = QuestionSet.load(folder)
    found: list[Asked] = []
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True, embedder=embedder) as index:
        index.ingest([folder / "corpus"])
        evidence = Evidence({row.document: index.record(row.record_id) for row in index.records()})
        asking = Asking(index, THRESHOLD)
        for question in chosen.questions:
            if not question.answerable:
                continue
            candidates, _ = asking.candidates(question.question)
            spans = [Span(c.hit.document, c.unit.start, c.unit.end) for c in candidates]
            covers = np.array([any(points) for points in evidence.covered(question.evidence, spans)], bool)
            if covers.any() and not covers.all():
                found.append(Asked(np.array([c.features.as_row() for c in candidates]), covers))
    return found


def pairs_of(asked: Asked, drawn: random.Random) -> Numbers:
    """The features of covering units less those of others, at most `_PAIRS` of them."""
    pairs = [(i, j) for i in np.flatnonzero(asked.covers) for j in np.flatnonzero(~asked.covers)]
    pairs = drawn.sample(pairs, min(_PAIRS, len(pairs)))
    return np.array([asked.rows[i] - asked.rows[j] for i, j in pairs])


def fit(sets: Sequence[Sequence[Asked]]) -> Numbers:
    """The weights of the features, late interaction being 1."""
    drawn = random.Random(_SEED)
    differences: list[Numbers] = []
    weights: list[Numbers] = []
    for held in sets:
        for asked in held:
            pairs = pairs_of(asked, drawn)
            differences.append(pairs)
            weights.append(np.full(len(pairs), 1000 / len(held) / len(pairs)))
    x, w = np.concatenate(differences), np.concatenate(weights)
    scale = x.std(axis=0)
    scale[scale == 0] = 1.0
    # Each pair both ways: a difference has no intercept, and a model needs two classes.
    both, classes = np.concatenate([x, -x]) / scale, np.repeat([True, False], len(x))
    model = LogisticRegression(C=_REGULARISATION, fit_intercept=False).fit(both, classes, sample_weight=np.concatenate([w, w]))
    found = model.coef_[0] / scale
    return np.asarray(found / abs(found[0]), np.float64)


def first_covers(held: Sequence[Asked], weights: Numbers) -> float:
    """The share of questions whose best unit by these weights covers a point."""
    return float(np.mean([asked.covers[int(np.argmax(asked.rows @ weights))] for asked in held]))


def main(folders: list[str]) -> int:
    """Fits, prints, returns the exit code."""
    if len(folders) < 2:
        print("usage: python -m evals.fit_extracts SET SET…  (at least two, so that one can be left out)", file=sys.stderr)
        return 2
    sets = [asked_of(Path(folder)) for folder in folders]
    shipped, alone = np.array(WEIGHTS), np.eye(len(WEIGHTS))[0]
    for i, folder in enumerate(folders):
        others = first_covers(sets[i], fit(sets[:i] + sets[i + 1 :]))
        print(
            f"{Path(folder).name}, {len(sets[i])} questions, best unit covers a point: fitted on the others {others:.3f}, "
            f"shipped weights {first_covers(sets[i], shipped):.3f}, late interaction alone {first_covers(sets[i], alone):.3f}"
        )
    print("WEIGHTS:", ", ".join(f"{f.name} {w:.2f}" for f, w in zip(fields(Features), fit(sets), strict=True)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
