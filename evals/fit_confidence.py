"""Fits the coefficients of `assistant.confidence` on question sets: python -m evals.fit_confidence SET…

Each SET is a folder with `corpus/` and `questions.jsonl` (keys `question` and `answerable`). Logistic regression
(scikit-learn, L2, C = 0.3 on standardised signals), every set and both classes of it weighing the same. Printed beside
the coefficients: what each set gets from a model fitted on the others, which is the figure to believe.
"""

from __future__ import annotations

import json
import sys
import tempfile
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
_REGULARISATION = 0.3


def signals_of_set(folder: Path) -> tuple[Numbers, npt.NDArray[np.bool_]]:
    """The signals of a set's questions, one row a question, and whether each is answerable. Questions that name what no
    record names are left out: they are refused without the model."""
    rows: list[tuple[float, ...]] = []
    answerable: list[bool] = []
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True) as index:
        index.ingest([folder / "corpus"])
        asking = Asking(index, THRESHOLD)
        for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
            question = json.loads(line)
            signals, unmet = asking.signals(question["question"])
            if signals is not None and not unmet:
                rows.append(signals.as_row())
                answerable.append(bool(question["answerable"]))
    return np.array(rows), np.array(answerable)


def fit(sets: list[tuple[Numbers, npt.NDArray[np.bool_]]]) -> tuple[Numbers, float]:
    """Coefficients of the raw signals, and the intercept."""
    x, y = np.concatenate([s[0] for s in sets]), np.concatenate([s[1] for s in sets])
    weights = np.concatenate([np.where(s[1], 1 / max(s[1].sum(), 1), 1 / max((~s[1]).sum(), 1)) for s in sets]) * 5
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=_REGULARISATION).fit(scaler.transform(x), y, sample_weight=weights)
    coefficients = model.coef_[0] / scaler.scale_
    return coefficients, float(model.intercept_[0] - coefficients @ scaler.mean_)


def main(folders: list[str]) -> int:
    """Fits, prints, returns the exit code."""
    if len(folders) < 2:
        print("usage: python -m evals.fit_confidence SET SET…  (at least two, so that one can be left out)", file=sys.stderr)
        return 2
    sets = [signals_of_set(Path(folder)) for folder in folders]
    for i, folder in enumerate(folders):
        coefficients, intercept = fit(sets[:i] + sets[i + 1 :])
        x, y = sets[i]
        sure = 1 / (1 + np.exp(-(x @ coefficients + intercept)))
        if y.all() or not y.any():
            continue
        print(
            f"{Path(folder).name}, fitted on the others: AUROC {roc_auc_score(y, sure):.3f}, "
            f"unanswerable refused {np.mean(sure[~y] < THRESHOLD):.2f}, answerable refused {np.mean(sure[y] < THRESHOLD):.2f}"
        )
    coefficients, intercept = fit(sets)
    print(f"COEFFICIENTS = {tuple(round(float(c), 3) for c in coefficients)}\nINTERCEPT = {intercept:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
