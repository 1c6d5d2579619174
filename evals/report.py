"""A run as a page to be looked at: one file, which loads nothing."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from corpus.languages import SIX
from evals.rows import Row

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from evals.run_folder import Run

_GROUP_COLUMNS = ("recall@1", "recall@10", "recall@250tokens", "recall@1000tokens", "evidence_recall", "citation_precision", "right")
_HEAT = "recall@1000tokens"
_FOUND = 5
_BARS = 24


def write_report(run: Run, path: Path) -> None:
    """Writes the report of a finished run."""
    partial = path.with_name(f".{path.name}.part")
    partial.write_text(report_html(run), encoding="utf-8")
    partial.replace(path)


def report_html(run: Run) -> str:
    """The report as HTML. All that stands in the records, the set or the answers is escaped."""
    about, figures = run.manifest, run.figures
    environment = Environment(loader=PackageLoader("evals"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    parsing = about["set"]["form"] == "parsing"
    return environment.get_template("report.html").render(
        title=f"Evaluation of {about['set']['name']}", about=_about(about), problems=about.get("problems", []),
        labels=("mean", "95 % interval", "questions"), figures=figure_rows(figures["all"]), heat=_heat(figures.get("groups", {}).get("pair", {})),
        gap=figures.get("gap"), plots=[] if parsing else _plots(run), groups={k: _table(v) for k, v in figures.get("groups", {}).items()},
        latency=figures["latency_ms"], cost=_cost(about, figures), files=run.rows if parsing else [],
        failed=[] if parsing else [_failed(row) for row in run.rows if not row["right"]],
    )  # fmt: skip


def figure_rows(figures: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str, str, str]]:
    """Each figure's name, mean, interval and count, as text."""
    rows: list[tuple[str, str, str, str]] = []
    for name, value in figures.items():
        if value["mean"] is None:
            continue
        low_high = value.get("interval")
        rows.append((name, f"{value['mean']:.3f}", f"{low_high[0]:.3f}–{low_high[1]:.3f}" if low_high else "", str(value["count"])))
    return rows


def _about(about: Mapping[str, Any]) -> str:
    corpus, index = about.get("corpus"), about.get("index") or {}
    parts = [
        about.get("finished"), f"model {about['model']}" if about.get("model") else None, f"{corpus['files']} files" if corpus else None,
        f"{index['records']} records, {index['passages']} passages" if index.get("records") is not None else None,
        f"version {about['code']['version']}, code {about['code']['digest']}", f"set {about['set']['digest']}",
        f"judged by {about['judge']}" if about.get("judge") else None,
    ]  # fmt: skip
    return " · ".join(part for part in parts if part)


def _cost(about: Mapping[str, Any], figures: Mapping[str, Any]) -> list[str]:
    index = about.get("index") or {}
    lines: list[str] = []
    if ingest := index.get("ingest"):
        lines.append(f"Ingest: {ingest['timings']['total_ms'] / 1e3:.1f} s for {index['records']} records and {index['passages']} passages.")
    if size := index.get("bytes"):
        lines.append(f"Index: {size / 1e6:.1f} MB, {size / max(index['passages'], 1) / 1e3:.0f} kB a passage.")
    if (tokens := figures.get("quoted_tokens")) is not None:
        lines.append(f"Quoted: {tokens:.0f} tokens an answer.")
    return lines


def _heat(pairs: Mapping[str, Mapping[str, Any]]) -> dict[str, Any] | None:
    """The table of language pairs, in the order of the six languages, coloured from red (0) over yellow to green (1)."""
    cells = {tuple(name.split("-")): group for name, group in pairs.items() if group.get(_HEAT) is not None}
    if not cells:
        return None
    order = [str(language) for language in SIX] + ["und"]
    asked = [name for name in order if any(pair[0] == name for pair in cells)]
    written = [name for name in order if any(pair[1] == name for pair in cells)]

    def cell(pair: tuple[str, str]) -> dict[str, Any] | None:
        group = cells.get(pair)
        return {"value": group[_HEAT], "count": group["count"], "colour": f"hsl({120 * group[_HEAT]:.0f} 55% 72%)"} if group else None

    return {"columns": written, "rows": [{"name": name, "cells": [cell((name, other)) for other in written]} for name in asked]}


def _table(groups: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    columns = [name for name in _GROUP_COLUMNS if any(group.get(name) is not None for group in groups.values())]
    rows = [{"name": name, "count": group["count"], "cells": [group.get(column) for column in columns]} for name, group in groups.items()]
    # `rows` would be the dictionary's own attribute in a template, were it not a key: keys come first there.
    return {"columns": columns, "rows": rows}


def _failed(row: Row) -> dict[str, Any]:
    answer = row["answer"] or {}
    what = row["error"]["message"] if row["error"] else "refused" if row["refused"] else "answered" if not row["answerable"] else "no point cited"
    cited = [c | {"points": p} for c, p in zip(answer.get("citations", ()), row["citation_points"] or [()] * len(answer.get("citations", ())), strict=True)]
    points = [alternatives[0] for alternatives in row["evidence"]]
    found = [h | {"points": [p + 1 for p in h["points"]]} for i, h in enumerate(row["hits"]) if i < _FOUND or h["points"]]
    return {
        "id": row["id"], "lang": row["lang"], "question": row["question"], "what": what, "confidence": row.get("confidence", "–"),
        "reason": answer.get("reason"), "points": points, "cited": cited, "found": found,
    }  # fmt: skip


def _plots(run: Run) -> list[dict[str, Any]]:
    figures = run.figures
    plots = [
        {"svg": _svg(_risk(figures["risk_coverage"])), "caption": "Risk and coverage: the share of wrong answers among the most confident share of questions."},
        {"svg": _svg(_reliability(figures["reliability"])), "caption": "Reliability: the share of answerable questions at each confidence, and how many."},
    ]
    times = [row["timings"]["total_ms"] for row in run.rows if "total_ms" in row["timings"]]
    if times:
        plots.append({"svg": _svg(_latency(times)), "caption": "Latency: milliseconds from a question to its answer."})
    return plots


def _axes(x: str, y: str) -> tuple[Figure, Any]:
    # Imported here: drawing is needed at the end of a run only. No pyplot: it keeps figures alive and looks for a display.
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.4, 3.1), layout="tight")
    axes = figure.subplots()
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.grid(visible=True, alpha=0.3)
    return figure, axes


def _risk(curve: Sequence[tuple[float, float]]) -> Figure:
    figure, axes = _axes("coverage", "risk")
    axes.plot([c for c, _ in curve], [r for _, r in curve], color="#245a9c", drawstyle="steps-pre")
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    return figure


def _reliability(rows: Sequence[Mapping[str, float]]) -> Figure:
    figure, axes = _axes("confidence", "share answerable")
    axes.plot([0, 1], [0, 1], color="#999", linewidth=1)
    axes.plot([r["confidence"] for r in rows], [r["answerable"] for r in rows], marker="o", color="#245a9c")
    for row in rows:
        axes.annotate(f"{row['count']:.0f}", (row["confidence"], row["answerable"]), textcoords="offset points", xytext=(5, -9), fontsize=7)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1.02)
    return figure


def _latency(times: Sequence[float]) -> Figure:
    figure, axes = _axes("milliseconds", "questions")
    axes.hist(times, bins=_BARS, color="#245a9c")
    return figure


def _svg(figure: Figure) -> Markup:
    """A figure as an inline SVG element, the same for the same figures."""
    from matplotlib import rc_context

    out = io.StringIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "rapporteur"}):
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = out.getvalue()
    return Markup(text[text.index("<svg") :])  # noqa: S704 (drawn of numbers and of this module's own words)
