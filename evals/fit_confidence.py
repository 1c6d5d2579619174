"""Fits the coefficients of `assistant.choosing.confidence` on question sets: python -m evals.fit_confidence SET…

Each SET is a folder with `corpus/` and `questions.jsonl` (keys `question`, `answerable`, `evidence`), or with `passages.jsonl`
(`passages` in place of a corpus). Each answerable question on a corpus counts twice: as it is, and as an unanswerable one
with the documents of its evidence left out of what was found (unless it is the only document). Ten questions a language of
the sets with passages, which are of general knowledge, are put to each corpus too, as questions about something else. Logistic regression
(scikit-learn, L2, C = 1 on standardised signals), every set and both classes of it weighing the same, the foreign questions less. That orders
questions well and knows nothing of how often questions have an answer: slope and intercept are then fitted to the questions of the sets with a corpus
as they are written (Platt 1999), each set weighing the same. Printed beside the coefficients: what each set gets from a model fitted on the others, which is the figure to
believe, on the questions that were written as unanswerable and on those made so.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

from assistant.answers import Unmet
from assistant.asking import Asking
from assistant.choosing.confidence import GIVEN, THRESHOLD, Signals
from corpus.layout.splitting import SplitSettings
from evals.metrics import calibration_error
from index.centring import measure
from index.given import GivenTexts
from index.sentence_model import load_embedder
from index.store import Index

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
_REGULARISATION = 1.0
# Signals of given passages alone: put beside the others on corpora, it refused more of the foreign questions and as many more of those with an answer.
_ONLY_GIVEN = tuple(i for i, field in enumerate(fields(Signals)) if field.name == "likeness")
_SEED, _A_LANGUAGE, _FOLDS = 4, 10, 8
_WEIGHT, _FOREIGN = 25, 10  # what a class of a set weighs together, in questions, and what foreign questions do
_FREE = 1e4  # of the second step, two numbers to hundreds of questions: next to no regularisation


@dataclass(frozen=True, slots=True)
class Signed:
    """The signals of a set's questions, one row a question; whether each is answerable; whether it is so as written; whether it is foreign.
    `given`: the set brings its passages."""

    rows: Numbers
    answerable: Flags
    written: Flags
    foreign: Flags
    given: bool = False


def signals_of_set(folder: Path, foreign: Sequence[str]) -> Signed:
    """The signals of a set's questions. Those that name what no record names are refused without the model: left out."""
    if (folder / "passages.jsonl").is_file():
        return replace(_signed(_given(folder)), given=True)
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True) as index:
        index.ingest([folder / "corpus"])
        asking = Asking(index, THRESHOLD)
        return _signed([*_asked(folder, asking, index.counts()[0]), *((asking.signals(question), False, None) for question in foreign)])


def foreign_questions(folders: Sequence[Path]) -> list[str]:
    """Questions of the sets with passages, so many a language, drawn by a seed."""
    by_language: dict[str, list[str]] = {}
    for folder in folders:
        if (folder / "passages.jsonl").is_file():
            for question in _lines(folder / "passages.jsonl"):
                by_language.setdefault(question["lang"], []).append(question["question"])
    drawn = random.Random(_SEED)
    return [text for lang in sorted(by_language) for text in drawn.sample(by_language[lang], min(_A_LANGUAGE, len(by_language[lang])))]


# What was seen of a question, whether it has an answer, and whether it is so as written; None of one that is foreign to the set.
_Row = tuple[tuple[Signals | None, tuple[Unmet, ...]], bool, bool | None]


def _asked(folder: Path, asking: Asking, records: int) -> Iterator[_Row]:
    for question in _lines(folder / "questions.jsonl"):
        yield asking.signals(question["question"]), bool(question["answerable"]), True
        proof = frozenset(alternative["document"] for point in question["evidence"] for alternative in point)
        if question["answerable"] and len(proof) < records:
            yield asking.signals(question["question"], proof), False, False


def _given(folder: Path) -> Iterator[_Row]:
    embedder = load_embedder()
    calibration = measure(embedder)
    for question in _lines(folder / "passages.jsonl"):
        texts = GivenTexts(question["passages"], embedder, calibration, SplitSettings())
        yield Asking(texts, THRESHOLD).signals(question["question"]), bool(question["answerable"]), True


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def _signed(rows: Iterable[_Row]) -> Signed:
    kept = [(signals.as_row(), answerable, written) for (signals, unmet), answerable, written in rows if signals is not None and not unmet]
    flags = [np.array([value is wanted for _, _, value in kept]) for wanted in (True, None)]
    return Signed(np.array([r for r, _, _ in kept]), np.array([a for _, a, _ in kept]), flags[0], flags[1])


def fit(sets: Sequence[Signed]) -> tuple[Numbers, float]:
    """Coefficients of the raw signals, and the intercept, so that the probabilities hold for questions as they are asked: of the sets with a
    corpus where there is one, else of all."""
    coefficients, intercept = _separated(sets)
    asked = [s for s in sets if not s.given] or sets
    totals = np.concatenate([s.rows[s.written] @ coefficients + intercept for s in asked])
    answerable = np.concatenate([s.answerable[s.written] for s in asked])
    if answerable.all() or not answerable.any():
        return coefficients, intercept
    weights = np.concatenate([np.full(int(s.written.sum()), _WEIGHT / max(int(s.written.sum()), 1)) for s in asked])
    model = LogisticRegression(C=_FREE).fit(totals[:, None], answerable, sample_weight=weights)
    slope = float(model.coef_[0, 0])
    return coefficients * slope, intercept * slope + float(model.intercept_[0])


def _separated(sets: Sequence[Signed]) -> tuple[Numbers, float]:
    """The coefficients and the intercept that tell answerable questions from others best, both being as frequent."""
    x, y = np.concatenate([s.rows for s in sets]), np.concatenate([s.answerable for s in sets])
    weights = np.concatenate([_weights(s) for s in sets])
    if not all(s.given for s in sets):
        x[:, _ONLY_GIVEN] = 0.0
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=_REGULARISATION).fit(scaler.transform(x), y, sample_weight=weights)
    coefficients = model.coef_[0] / scaler.scale_
    return coefficients, float(model.intercept_[0] - coefficients @ scaler.mean_)


def _weights(held: Signed) -> Numbers:
    """The weight of each question of a set, those of its classes adding up to the same."""
    weights = np.zeros(len(held.answerable))
    for kind, total in ((held.answerable, _WEIGHT), (~held.answerable & ~held.foreign, _WEIGHT), (held.foreign, _FOREIGN)):
        weights[kind] = total / max(int(kind.sum()), 1)
    return weights


def report(name: str, held: Signed, sure: Numbers) -> str:
    """One line of figures on a set that the model was not fitted on."""
    parts = [f"{name}, fitted on the others:"]
    for title, kept in (("as written", held.written), ("evidence left out", held.answerable | ~held.written & ~held.foreign)):
        y, p = held.answerable[kept], sure[kept]
        if y.all() or not y.any():
            continue
        refused = f"refused {np.mean(p[~y] < THRESHOLD):.2f} of unanswerable, {np.mean(p[y] < THRESHOLD):.2f} of answerable"
        parts.append(f"{title}: AUROC {roc_auc_score(y, p):.2f}, {refused}, calibration error {calibration_error(p.tolist(), y.tolist()):.2f};")
    if held.foreign.any():
        parts.append(f"foreign: refused {np.mean(sure[held.foreign] < THRESHOLD):.2f};")
    return " ".join(parts).rstrip(";")


def report_given(name: str, held: Signed) -> str:
    """One line of figures on a set with passages, whose judgement is fitted on such sets alone: by cross-validation."""
    sure = np.zeros(len(held.answerable))
    for fitted, left in StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(held.rows, held.answerable):
        part = Signed(held.rows[fitted], held.answerable[fitted], held.written[fitted], held.foreign[fitted], given=True)
        coefficients, intercept = fit([part])
        sure[left] = 1 / (1 + np.exp(-(held.rows[left] @ coefficients + intercept)))
    y = held.answerable
    balanced = (np.mean(sure[y] >= GIVEN.threshold) + np.mean(sure[~y] < GIVEN.threshold)) / 2
    error = calibration_error(sure.tolist(), y.tolist())
    return f"{name}, given passages, {_FOLDS} folds: AUROC {roc_auc_score(y, sure):.2f}, balanced accuracy {balanced:.2f}, calibration error {error:.2f}"


def main(folders: list[str]) -> int:
    """Fits, prints, returns the exit code."""
    if len(folders) < 2:
        print("usage: python -m evals.fit_confidence SET SET…  (at least two, so that one can be left out)", file=sys.stderr)
        return 2
    foreign = foreign_questions([Path(folder) for folder in folders])
    sets = [signals_of_set(Path(folder), foreign) for folder in folders]
    for i, folder in enumerate(folders):
        coefficients, intercept = fit(sets[:i] + sets[i + 1 :])
        print(report(Path(folder).name, sets[i], 1 / (1 + np.exp(-(sets[i].rows @ coefficients + intercept)))))
    coefficients, intercept = fit(sets)
    print(f"COEFFICIENTS = {tuple(round(float(c), 3) for c in coefficients)}\nINTERCEPT = {intercept:.3f}")
    given = [held for held, folder in zip(sets, folders, strict=True) if (Path(folder) / "passages.jsonl").is_file()]
    if given:
        for held, folder in zip(sets, folders, strict=True):
            if (Path(folder) / "passages.jsonl").is_file():
                print(report_given(Path(folder).name, held))
        coefficients, intercept = fit(given)
        print(f"GIVEN: {tuple(round(float(c), 3) for c in coefficients)}, {intercept:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
