"""From rows to the figures of a run: over all questions, by group, and what it cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.stats import bootstrap

from evals.metrics import ANSWERS, JUDGED, RETRIEVAL, area, latency, mean, refusal_figures, reliability, risk_coverage
from evals.rows import Row

LEVEL = 0.95
RESAMPLES = 2_000
_GAPS = ("recall@1", "recall@10", "recall@250tokens", "recall@1000tokens", "evidence_recall")


def summary(rows: Sequence[Row], form: str, seed: int) -> dict[str, Any]:
    """The figures of a run's rows.

    `all` holds each figure's mean, its confidence interval and the number of questions it is defined for; `groups` the
    means by language, language pair, tag and document; `gap` the means of questions whose evidence is in their own
    language, of the others, and the difference.
    """
    if form == "parsing":
        return {"all": _means(rows, ("strings_found", "files_right"), seed), "latency_ms": latency(rows), "errors": 0}
    figures: dict[str, Any] = {
        "all": _means(rows, (*RETRIEVAL, *ANSWERS, *JUDGED), seed) | _refusals(rows),
        "errors": sum(row["error"] is not None for row in rows),
    }
    figures["risk_coverage"] = [list(point) for point in risk_coverage([sure_of(r) for r in rows], [bool(r["draft_right"]) for r in rows])]
    figures["all"]["risk_coverage_area"] = {"mean": area(figures["risk_coverage"]), "count": len(rows)}
    figures["reliability"] = reliability([sure_of(r) for r in rows], [r["answerable"] for r in rows])
    figures["groups"] = _groups(rows)
    figures["gap"] = _gap(rows)
    figures["latency_ms"] = latency(rows)
    figures["quoted_tokens"] = mean(row.get("quoted_tokens") for row in rows if row.get("refused") is False)
    return figures


def sure_of(row: Row) -> float:
    """A row's confidence; that of a question that failed is as wrong as can be."""
    return float(row.get("confidence") or 0.0) if row["error"] is None else float(not row["answerable"])


def refused_of(row: Row) -> bool:
    """Whether a question was refused; one that failed counts as treated wrongly."""
    return bool(row.get("refused")) if row["error"] is None else bool(row["answerable"])


def _means(rows: Sequence[Row], names: Sequence[str], seed: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in names:
        values = [v for row in rows if (v := row["scores"].get(name)) is not None]
        if values:
            found[name] = {"mean": float(np.mean(values)), "interval": interval(values, seed), "count": len(values)}
    return found


def interval(values: Sequence[float], seed: int) -> list[float] | None:
    """The 95 % confidence interval of the mean, by the percentile bootstrap over questions (Efron 1979); None for one value."""
    if len(values) < 2:
        return None
    if min(values) == max(values):
        return [values[0], values[0]]
    found = bootstrap(
        (np.array(values),), np.mean, n_resamples=RESAMPLES, confidence_level=LEVEL, method="percentile", rng=np.random.default_rng(seed), batch=100
    )
    return [float(found.confidence_interval.low), float(found.confidence_interval.high)]


def _refusals(rows: Sequence[Row]) -> dict[str, Any]:
    figures = refusal_figures([refused_of(r) for r in rows], [r["answerable"] for r in rows], [sure_of(r) for r in rows])
    refused, unanswerable = sum(map(refused_of, rows)), sum(not r["answerable"] for r in rows)
    counts = {"refusal_precision": refused, "refusal_recall": unanswerable, "answerable_refused": len(rows) - unanswerable}
    right = mean(float(r["right"]) for r in rows)
    return {name: {"mean": value, "count": counts.get(name, len(rows))} for name, value in {**figures, "right": right}.items() if value is not None}


def _groups(rows: Sequence[Row]) -> dict[str, dict[str, Any]]:
    """The means of every group with its size, groups in the order of their names."""
    members: dict[str, dict[str, list[Row]]] = {
        "language": defaultdict(list),
        "pair": defaultdict(list),
        "tag": defaultdict(list),
        "document": defaultdict(list),
    }
    for row in rows:
        members["language"][row["lang"]].append(row)
        if row["evidence_language"]:
            members["pair"][f"{row['lang']}-{row['evidence_language']}"].append(row)
        for tag in row["tags"]:
            members["tag"][tag].append(row)
        for document in row["documents"]:
            members["document"][document].append(row)
    return {kind: {name: _group(found[name]) for name in sorted(found)} for kind, found in members.items()}


def _group(rows: Sequence[Row]) -> dict[str, Any]:
    means = {name: mean(row["scores"].get(name) for row in rows) for name in (*RETRIEVAL, *ANSWERS)}
    figures = refusal_figures([refused_of(r) for r in rows], [r["answerable"] for r in rows], [sure_of(r) for r in rows])
    shown = {name: value for name, value in {**means, **figures}.items() if value is not None}
    return {"count": len(rows), "right": mean(float(r["right"]) for r in rows), **shown}


def _gap(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """For each figure: questions with evidence in their own language, the others, and how much better the first do."""
    found: dict[str, dict[str, float]] = {}
    for name in _GAPS:
        own = mean(r["scores"].get(name) for r in rows if r["evidence_language"] == r["lang"])
        other = mean(r["scores"].get(name) for r in rows if r["evidence_language"] not in (None, r["lang"]))
        if own is not None and other is not None:
            found[name] = {"own": own, "other": other, "gap": own - other}
    return found
