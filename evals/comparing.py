"""Comparing two runs, question by question: is one better, and where do they part?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import binomtest, permutation_test

from evals.errors import RunError
from evals.metrics import ANSWERS, JUDGED, LOWER_IS_BETTER, RETRIEVAL, area, refusal_figures, risk_coverage
from evals.rows import Row
from evals.run_folder import Run
from evals.summary import interval, refused_of, sure_of

_RESAMPLES = 9_999
_WHOLE_RUN = ("refusal_precision", "refusal_recall", "answerable_refused", "balanced_accuracy", "auroc", "calibration_error", "risk_coverage_area", "errors")
_TIMES = ("embedding_ms", "search_ms", "asking_ms", "total_ms", "reading_ms")
_LOWER = LOWER_IS_BETTER | {"answerable_refused", "errors"} | set(_TIMES)

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure in both runs, over the questions that have it in both.

    `interval` is that of the mean difference b - a, 95 %, by the bootstrap over questions; `p` the probability of so large a
    difference by chance alone, by `test`: "mcnemar" (exact, for figures that are 0 or 1), "permutation" (of signs), or None
    for a figure of the whole run, which has no question's own value.
    """

    figure: str
    a: float
    b: float
    difference: float
    interval: tuple[float, float] | None
    p: float | None
    test: str | None
    count: int

    @property
    def worse_by(self) -> float:
        """By how much b is worse than a; negative where it is better."""
        return self.difference if self.figure in _LOWER else -self.difference

    def to_dict(self) -> dict[str, Any]:
        return {
            "figure": self.figure, "a": self.a, "b": self.b, "difference": self.difference, "interval": list(self.interval) if self.interval else None,
            "p": self.p, "test": self.test, "count": self.count,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flip:
    """A question that one run got right and the other didn't, with both answers."""

    id: str
    question: str
    became: str
    a: Row
    b: Row

    def to_dict(self) -> dict[str, Any]:
        return {"id": self.id, "question": self.question, "became": self.became, "a": _outcome(self.a), "b": _outcome(self.b)}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Run b against run a."""

    a: Run
    b: Run
    differences: tuple[Difference, ...]
    flips: tuple[Flip, ...]
    notes: tuple[str, ...]
    missing: int = 0
    """How many questions of run a run b lacks."""

    def difference(self, figure: str) -> Difference:
        """The difference of that figure.

        Raises:
            RunError: the runs don't both have it.
        """
        found = next((d for d in self.differences if d.figure == figure), None)
        if found is None:
            raise RunError(figure, "the runs have no such figure in common", f"name one of: {', '.join(d.figure for d in self.differences)}")
        return found

    def to_dict(self) -> dict[str, Any]:
        return {
            "a": str(self.a.folder), "b": str(self.b.folder), "notes": list(self.notes), "differences": [d.to_dict() for d in self.differences],
            "flips": [f.to_dict() for f in self.flips],
        }  # fmt: skip


def compare(a: Run | str | PathLike[str], b: Run | str | PathLike[str], *, seed: int = 0) -> Comparison:
    """Compares two runs over the questions that both asked.

    Raises:
        RunError: one of them is no finished run, or they have no question in common.
    """
    first, second = (run if isinstance(run, Run) else Run.load(run) for run in (a, b))
    others = {(row["id"], row.get("question")): row for row in second.rows}  # ids of drafts are alike in all sets
    pairs = [(row, others[key]) for row in first.rows if (key := (row["id"], row.get("question"))) in others]
    if not pairs or first.manifest["set"]["form"] != second.manifest["set"]["form"]:
        raise RunError(str(second.folder), f"it has no question in common with {first.folder}", "compare runs of one set")
    differences = [d for name in (*RETRIEVAL, *ANSWERS, *JUDGED, "strings_found", "files_right", "right", *_TIMES) if (d := _difference(name, pairs, seed))]
    if first.manifest["set"]["form"] != "parsing":
        differences += _of_whole_runs(pairs)
    flips = tuple(
        Flip(x["id"], str(x.get("question") or x["id"]), "right" if y["right"] else "wrong", x, y) for x, y in pairs if bool(x["right"]) is not bool(y["right"])
    )
    return Comparison(first, second, tuple(differences), flips, tuple(_notes(first, second, len(pairs))), len(first.rows) - len(pairs))


def _value(row: Row, name: str) -> float | None:
    if name == "right":
        return float(row["right"])
    value = row["timings"].get(name) if name in _TIMES else row["scores"].get(name)
    return None if value is None else float(value)


def _difference(name: str, pairs: Sequence[tuple[Row, Row]], seed: int) -> Difference | None:
    values = [(x, y) for a, b in pairs if (x := _value(a, name)) is not None and (y := _value(b, name)) is not None]
    if not values:
        return None
    x, y = np.array(values, float).T
    found = interval((y - x).tolist(), seed)
    binary = bool(np.isin(np.concatenate([x, y]), (0.0, 1.0)).all())
    p = mcnemar(x, y) if binary else sign_permutation(y - x, seed)
    return Difference(
        name,
        float(x.mean()),
        float(y.mean()),
        float((y - x).mean()),
        (found[0], found[1]) if found else None,
        p,
        "mcnemar" if binary else "permutation",
        len(x),
    )


def mcnemar(x: Values, y: Values) -> float:
    """The exact McNemar test (McNemar 1947) of paired outcomes 0 or 1: two-sided, on the pairs that differ."""
    gained, lost = int(((x == 0) & (y == 1)).sum()), int(((x == 1) & (y == 0)).sum())
    return float(binomtest(gained, gained + lost).pvalue) if gained + lost else 1.0


def sign_permutation(differences: Values, seed: int) -> float:
    """The paired permutation test of the mean difference (Fisher 1935): signs flipped at random, or all ways where there are
    few."""
    moved = differences[differences != 0.0]
    if len(moved) < 2:
        return 1.0
    found = permutation_test((moved,), np.mean, permutation_type="samples", n_resamples=_RESAMPLES, rng=np.random.default_rng(seed), batch=500)
    return float(found.pvalue)


def _of_whole_runs(pairs: Sequence[tuple[Row, Row]]) -> list[Difference]:
    figures = []
    for rows in ([x for x, _ in pairs], [y for _, y in pairs]):
        sure = [sure_of(r) for r in rows]
        found_one = refusal_figures([refused_of(r) for r in rows], [r["answerable"] for r in rows], sure)
        errors = float(sum(r["error"] is not None for r in rows))
        figures.append(found_one | {"risk_coverage_area": area(risk_coverage(sure, [bool(r["draft_right"]) for r in rows])), "errors": errors})
    found: list[Difference] = []
    for name in _WHOLE_RUN:
        x, y = figures[0][name], figures[1][name]
        if x is not None and y is not None:
            found.append(Difference(name, x, y, y - x, None, None, None, len(pairs)))
    return found


def _notes(a: Run, b: Run, common: int) -> list[str]:
    notes: list[str] = []
    for run in (a, b):
        if len(run.rows) > common:
            notes.append(f"{len(run.rows) - common} questions of {run.folder} are not in the other run and are left out")
    for part in ("set", "corpus", "model", "configuration", "code"):
        x, y = a.manifest.get(part), b.manifest.get(part)
        if x != y:
            notes.append(f"the runs differ in: {part}{_changed(x, y)}")
    return notes


def _changed(x: object, y: object) -> str:
    if not isinstance(x, dict) or not isinstance(y, dict):
        return f" ({x} and {y})"
    keys = [f"{key}: {x.get(key)} and {y.get(key)}" for key in x if x.get(key) != y.get(key) and not isinstance(x.get(key), dict)]
    return f" ({'; '.join(keys)})" if keys else ""


def _outcome(row: Row) -> dict[str, Any]:
    answer = row.get("answer") or {}
    return {
        "right": bool(row["right"]), "refused": row.get("refused"), "confidence": row.get("confidence"), "text": answer.get("text"),
        "missing": row.get("missing"), "error": row["error"],
    }  # fmt: skip
