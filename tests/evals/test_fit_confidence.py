"""Fitting the confidence: what the fit learns, and what its figures mean."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from assistant.confidence import COEFFICIENTS, INTERCEPT, Signals, confidence
from evals.fit_confidence import Signed, fit, main, report


def signed(seed: int, shift: float) -> Signed:
    """A set whose first signal tells, and whose others don't."""
    chance = np.random.default_rng(seed)
    answerable = np.arange(60) % 2 == 0
    rows = chance.standard_normal((60, len(COEFFICIENTS)))
    rows[:, 0] += np.where(answerable, shift, -shift)
    return Signed(rows, answerable, np.ones(60, bool))


def test_the_signal_that_tells_gets_the_weight() -> None:
    coefficients, _ = fit([signed(1, 2.0), signed(2, 2.0)])
    assert coefficients[0] > 2 * np.abs(coefficients[1:]).max()


def test_the_report_counts_refusals_at_the_shipped_threshold() -> None:
    held = Signed(np.zeros((4, 1)), np.array([True, True, False, False]), np.ones(4, bool))
    line = report("set", held, np.array([0.9, 0.01, 0.02, 0.8]))
    assert "AUROC 0.50" in line
    assert "refused 0.50 of unanswerable, 0.50 of answerable" in line


def test_confidence_is_a_probability_that_grows_with_the_evidence() -> None:
    weak = confidence(Signals(passage=0.0, worst=0.1, same_language=True, named=0.0, words=0.1, nearby=0.0))
    strong = confidence(Signals(passage=8.0, worst=0.6, same_language=True, named=1.0, words=0.8, nearby=2.0))
    assert 0.0 < weak < 0.2
    assert 0.9 < strong < 1.0
    assert confidence(Signals(1e9, 1.0, True, 1.0, 1.0, 1.0)) <= 1.0
    assert len(COEFFICIENTS) == len(Signals(0, 0, True, 0, 0, 0).as_row())
    assert isinstance(INTERCEPT, float)


def test_one_set_is_not_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "questions.jsonl").write_text(json.dumps({}), encoding="utf-8")
    assert main([str(tmp_path)]) == 2
    assert "at least two" in capsys.readouterr().err
