"""Several runs as one: means over runs, and figures over all their questions."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from evals import Run
from evals.errors import RunError
from evals.together import main, together


def part(run: Run, first: int, last: int) -> Run:
    """A run of some of the questions, whose own figures are made so that they can be told apart."""
    manifest = copy.deepcopy(run.manifest)
    manifest["figures"]["all"] = {"evidence_recall": {"mean": first / 100}, "auroc": {"mean": 0.5}}
    return Run(Path(f"part-{first}"), manifest, run.rows[first:last])


def test_a_run_alone_keeps_its_figures(first_run: Run) -> None:
    found = together([first_run])
    assert len(found) > 15
    for name, figure in found.items():
        own = first_run.figures["all"][name]["mean"]
        assert figure == {"runs": pytest.approx(own), "count": 1, "questions": pytest.approx(own)}


def test_runs_weigh_the_same_and_so_do_questions(first_run: Run) -> None:
    whole = first_run.figures["all"]
    found = together([part(first_run, 0, 3), part(first_run, 3, len(first_run.rows))])
    assert set(found) == {"evidence_recall", "auroc"}
    assert found["evidence_recall"] == {"runs": pytest.approx(0.015), "count": 2, "questions": pytest.approx(whole["evidence_recall"]["mean"])}
    assert found["auroc"]["questions"] == pytest.approx(whole["auroc"]["mean"])


def test_a_run_without_questions_is_told(first_run: Run) -> None:
    other = part(first_run, 0, 3)
    other.manifest["set"]["form"] = "parsing"
    with pytest.raises(RunError, match="asked no questions"):
        together([first_run, other])


def test_the_command_prints_a_table_or_json(first_run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(first_run.folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["auroc"]["count"] == 1
    assert main([str(first_run.folder), str(first_run.folder)]) == 0
    assert "calibration_error" in capsys.readouterr().out


def test_a_folder_without_a_run_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
