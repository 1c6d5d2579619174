"""Several runs as one: python -m evals.together RUN…

Prints each figure as the mean over the runs, each weighing the same, and over all their questions at once. Figures of a whole run
(AUROC, calibration error) are surer over all questions: in few questions chance makes some error of any confidence.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from corpus.errors import RapporteurError
from evals.errors import RunError
from evals.metrics import mean
from evals.run_folder import Run
from evals.summary import summary


def together(runs: Sequence[Run]) -> dict[str, dict[str, float]]:
    """The figures of finished runs by name: `runs` is the mean over those that have it, of `count` runs, and `questions` that over
    all their rows.

    Raises:
        RunError: a run is not of questions.
    """
    for run in runs:
        if run.manifest["set"]["form"] == "parsing":
            raise RunError(str(run.folder), "this run read files and asked no questions", "leave it out")
    rows = [row for run in runs for row in run.rows]
    over_all = summary(rows, "questions", 0)["all"]
    found: dict[str, dict[str, float]] = {}
    for name, figure in over_all.items():
        means = [run.figures["all"][name]["mean"] for run in runs if name in run.figures["all"]]
        if figure["mean"] is not None and (of_runs := mean(means)) is not None:
            found[name] = {"runs": of_runs, "count": len(means), "questions": figure["mean"]}
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads, prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.together", description="The figures of several runs together.")
    parser.add_argument("runs", nargs="+", metavar="RUN", help="folder that `rapporteur eval run` wrote")
    parser.add_argument("--json", action="store_true", help="print JSON")
    given = parser.parse_args(arguments)
    try:
        found: dict[str, Any] = together([Run.load(folder) for folder in given.runs])
    except RapporteurError as error:
        print(error, file=sys.stderr)
        return 2
    if given.json:
        print(json.dumps(found, indent=2))
    else:
        print(f"{'':28}{'mean of runs':>14}{'all questions':>16}")
        for name, figure in found.items():
            print(f"{name:28}{figure['runs']:14.3f}{figure['questions']:16.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
