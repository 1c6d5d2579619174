"""The figures of one question, and of many; docs/evaluation.md defines each, with its source.

A figure of one question is a number from 0 to 1, or None where it is not defined for it (recall of a question that has
no answer, say). A question that failed scores as one for which nothing was found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

import ir_measures
import numpy as np
import numpy.typing as npt
from ir_measures import RR, R, nDCG
from sklearn.metrics import roc_auc_score

from assistant.choosing.units import text_tokens

Scores = dict[str, float | None]
Covered = Sequence[Sequence[bool]]
"""For each span in order, whether it covers each point: shape (spans, points)."""

CUTS = (1, 5, 10, 20)
BUDGETS = (250, 1_000, 2_000)
RETRIEVAL = (*(f"recall@{k}" for k in CUTS), "ndcg@10", "mrr", *(f"recall@{b}tokens" for b in BUDGETS))
ANSWERS = ("evidence_recall", "evidence_recall@250tokens", "citation_precision", "quote_exactness", "fact_recall", "unsupported_statements")
JUDGED = ("judged_faithfulness", "judged_correctness")
"""Figures that a judge model adds; they replace none."""

LOWER_IS_BETTER = frozenset({"unsupported_statements", "calibration_error", "risk_coverage_area"})
"""Figures of which less is better; so it is with every time."""

_MEASURES = {**{f"recall@{k}": R @ k for k in CUTS}, "ndcg@10": nDCG @ 10}
_BINS = 10
_DRAWS, _SEED = 500, 7


def ranked_scores(texts: Sequence[str], covering: Callable[[Sequence[int]], Covered], points: int) -> Scores:
    """The figures of `RETRIEVAL` of texts in the order they were found in.

    `covering` is given a length in characters for each text, and tells which points the beginnings of these lengths cover.
    """
    scores = retrieval_scores(covering([len(text) for text in texts]), points)
    for budget in BUDGETS:
        scores[f"recall@{budget}tokens"] = recall_of(covering(within_budget(texts, budget)), points)
    return scores


def retrieval_scores(covered: Covered, points: int) -> Scores:
    """Recall of points within the first hits, nDCG@10 and MRR, by ir-measures.

    Each point is a query of its own whose one relevant document is the first hit that covers it; recall and nDCG are
    means over the points. For MRR the question is one query, whose relevant document is the first hit that covers any.
    """
    hits = [f"hit{i}" for i in range(len(covered))]
    first = [next((hits[i] for i, row in enumerate(covered) if row[p]), "none") for p in range(points)]
    ranking = {name: float(len(hits) - i) for i, name in enumerate(hits)}
    qrels = {f"point{p}": {name: 1} for p, name in enumerate(first)}
    run = dict.fromkeys(qrels, ranking) if ranking else {}
    sums = dict.fromkeys(_MEASURES, 0.0)
    if run:
        names = {measure: name for name, measure in _MEASURES.items()}
        for value in ir_measures.iter_calc(list(_MEASURES.values()), qrels, run):
            sums[names[value.measure]] += value.value
    scores: Scores = {name: total / points for name, total in sums.items()}
    best = next((hits[i] for i, row in enumerate(covered) if any(row)), "none")
    scores["mrr"] = ir_measures.calc_aggregate([RR], {"question": {best: 1}}, {"question": ranking})[RR] if ranking else 0.0
    return scores


def within_budget(texts: Sequence[str], budget: float) -> list[int]:
    """How many characters of each text, taken in order, lie within the first `budget` tokens."""
    left = budget
    kept: list[int] = []
    for text in texts:
        if left <= 0:
            kept.append(0)
            continue
        size = text_tokens(text)
        if size <= left:
            kept.append(len(text))
            left -= size
            continue
        ends = accumulate(text_tokens(c) for c in text)
        kept.append(sum(1 for end in ends if end <= left))
        left = 0.0
    return kept


def recall_of(covered: Covered, points: int) -> float:
    """The share of points that any of the spans covers."""
    return sum(any(row[p] for row in covered) for p in range(points)) / points


def precision_of(covered: Covered) -> float | None:
    """The share of spans that cover a point; None without spans."""
    return sum(any(row) for row in covered) / len(covered) if covered else None


def refusal_figures(refused: Sequence[bool], answerable: Sequence[bool], confidence: Sequence[float]) -> Scores:
    """Refusing as a classification of questions, the unanswerable ones being those to refuse; AUROC and calibration error of
    the confidence that a question is answerable. None where a figure is not defined."""
    told, true = np.array(refused, bool), ~np.array(answerable, bool)
    right = float((told & true).sum())
    recall = right / float(true.sum()) if true.any() else None
    kept = float((~told & ~true).sum()) / float((~true).sum()) if (~true).any() else None
    return {
        "refusal_precision": right / float(told.sum()) if told.any() else None,
        "refusal_recall": recall,
        "answerable_refused": None if kept is None else 1.0 - kept,
        "balanced_accuracy": None if recall is None or kept is None else (recall + kept) / 2,
        "auroc": float(roc_auc_score(~true, np.array(confidence))) if true.any() and (~true).any() else None,
        "calibration_error": calibration_error(confidence, answerable),
        "calibration_by_chance": calibration_by_chance(confidence),
    }


def reliability(confidence: Sequence[float], answerable: Sequence[bool]) -> list[dict[str, float]]:
    """The reliability diagram: for each tenth of confidence that occurs, its mean, the share answerable, and the count."""
    sure, true = np.array(confidence, float), np.array(answerable, float)
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    return [
        {"confidence": float(sure[bins == b].mean()), "answerable": float(true[bins == b].mean()), "count": int((bins == b).sum())}
        for b in range(_BINS)
        if (bins == b).any()
    ]


def calibration_error(confidence: Sequence[float], answerable: Sequence[bool]) -> float | None:
    """Expected calibration error in ten bins of equal width (Naeini et al. 2015)."""
    if not len(confidence):
        return None
    rows = reliability(confidence, answerable)
    return float(sum(r["count"] * abs(r["confidence"] - r["answerable"]) for r in rows) / len(confidence))


def calibration_by_chance(confidence: Sequence[float]) -> float | None:
    """The calibration error that these confidences would have on average if each were right: what is left to chance in so few
    questions. From `_DRAWS` draws of answers by the confidences themselves, by a fixed seed (Bröcker & Smith 2007, consistency resampling)."""
    if not len(confidence):
        return None
    sure = np.array(confidence, float)
    drawn = np.random.default_rng(_SEED).random((_DRAWS, len(sure))) < sure
    return float(np.mean([calibration_error(confidence, row.tolist()) for row in drawn]))


def risk_coverage(confidence: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float]]:
    """(coverage, risk) for answering the most confident question only, the two most confident, and so on: the share of
    questions answered, and the share of those whose answer is wrong (El-Yaniv & Wiener 2010). Equal confidences are
    answered together."""
    sure, wrong = np.array(confidence, float), ~np.array(right, bool)
    points: list[tuple[float, float]] = []
    for level in np.unique(sure)[::-1]:
        answered = sure >= level
        points.append((float(answered.mean()), float(wrong[answered].mean())))
    return points


def area(curve: Sequence[tuple[float, float]]) -> float | None:
    """The mean risk over all coverages, each step of the curve by its width; None without one."""
    if not curve:
        return None
    widths = np.diff([0.0, *(c for c, _ in curve)])
    return float(widths @ np.array([risk for _, risk in curve]))


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of what is defined."""
    known = [v for v in values if v is not None]
    return float(np.mean(known)) if known else None


def latency(rows: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, float]]:
    """p50, p95 and maximum in milliseconds of each stage that the rows' `timings` tell."""
    stages = list(dict.fromkeys(stage for row in rows for stage in row["timings"]))
    out: dict[str, dict[str, float]] = {}
    for stage in stages:
        values: npt.NDArray[np.float64] = np.array([row["timings"][stage] for row in rows if stage in row["timings"]])
        out[stage] = {"p50": float(np.median(values)), "p95": float(np.percentile(values, 95)), "max": float(values.max())}
    return out
