"""Fits the coefficients of `assistant.confidence` on question sets: python -m evals.fit_confidence SET…

Each SET is a folder with `corpus/` and `questions.jsonl` (keys `question`, `answerable`, `evidence`). Each answerable
question counts twice: as it is, and as an unanswerable one with the documents of its evidence left out of what was found.
Logistic regression (scikit-learn, L2, C = 0.3 on standardised signals), every set and both classes of it weighing the
same. Printed beside the coefficients: what each set gets from a model fitted on the others, which is the figure to
believe, on the questions that were written as unanswerable and on those made so.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from assistant.asking import Asking
from assistant.confidence import THRESHOLD
from index.store import Index

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
_REGULARISATION = 0.3
_WEIGHT = 25  # what a class of a set weighs together, in questions


@dataclass(frozen=True, slots=True)
class Signed:
    """The signals of a set's questions, one row a question; whether each is answerable; whether it is so as written."""

    rows: Numbers
    answerable: Flags
    written: Flags


def signals_of_set(folder: Path) -> Signed:
    """The signals of a set's questions. Those that name what no record names are refused without the model: left out."""
    rows: list[tuple[float, ...]] = []
    answerable: list[bool] = []
    written: list[bool] = []
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True) as index:
        index.ingest([folder / "corpus"])
        asking = Asking(index, THRESHOLD)
        for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
            question = json.loads(line)
            proof = frozenset(alternative["document"] for point in question["evidence"] for alternative in point)
            for without in (frozenset[str](), proof) if question["answerable"] else (frozenset[str](),):
                signals, unmet = asking.signals(question["question"], without)
                if signals is not None and not unmet:
                    rows.append(signals.as_row())
                    answerable.append(bool(question["answerable"]) and not without)
                    written.append(not without)
    return Signed(np.array(rows), np.array(answerable), np.array(written))


def fit(sets: list[Signed]) -> tuple[Numbers, float]:
    """Coefficients of the raw signals, and the intercept."""
    x, y = np.concatenate([s.rows for s in sets]), np.concatenate([s.answerable for s in sets])
    weights = np.concatenate([np.where(s.answerable, 1 / max(s.answerable.sum(), 1), 1 / max((~s.answerable).sum(), 1)) for s in sets])
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=_REGULARISATION).fit(scaler.transform(x), y, sample_weight=weights * _WEIGHT)
    coefficients = model.coef_[0] / scaler.scale_
    return coefficients, float(model.intercept_[0] - coefficients @ scaler.mean_)


def report(name: str, held: Signed, sure: Numbers) -> str:
    """One line of figures on a set that the model was not fitted on."""
    parts = [f"{name}, fitted on the others:"]
    for title, kept in (("as written", held.written), ("evidence left out", held.answerable | ~held.written)):
        y, p = held.answerable[kept], sure[kept]
        if y.all() or not y.any():
            continue
        refused = f"refused {np.mean(p[~y] < THRESHOLD):.2f} of unanswerable, {np.mean(p[y] < THRESHOLD):.2f} of answerable"
        parts.append(f"{title}: AUROC {roc_auc_score(y, p):.2f}, {refused};")
    return " ".join(parts).rstrip(";")


def main(folders: list[str]) -> int:
    """Fits, prints, returns the exit code."""
    if len(folders) < 2:
        print("usage: python -m evals.fit_confidence SET SET…  (at least two, so that one can be left out)", file=sys.stderr)
        return 2
    sets = [signals_of_set(Path(folder)) for folder in folders]
    for i, folder in enumerate(folders):
        coefficients, intercept = fit(sets[:i] + sets[i + 1 :])
        print(report(Path(folder).name, sets[i], 1 / (1 + np.exp(-(sets[i].rows @ coefficients + intercept)))))
    coefficients, intercept = fit(sets)
    print(f"COEFFICIENTS = {tuple(round(float(c), 3) for c in coefficients)}\nINTERCEPT = {intercept:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
