"""Fitting the confidence: what the fit learns, and what its figures mean."""

from __future__ import annotations

import json
import math
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from assistant.choosing.confidence import COEFFICIENTS, GIVEN, INTERCEPT, Signals, confidence
from evals.fit_confidence import Signed, fit, foreign_questions, main, report
from evals.metrics import calibration_error

LIKENESS = [field.name for field in fields(Signals)].index("likeness")


def signed(seed: int, shift: float) -> Signed:
    """A set whose first signal tells, and whose others don't."""
    chance = np.random.default_rng(seed)
    answerable = np.arange(60) % 2 == 0
    rows = chance.standard_normal((60, len(COEFFICIENTS)))
    rows[:, 0] += np.where(answerable, shift, -shift)
    return Signed(rows, answerable, np.ones(60, bool), np.zeros(60, bool))


def test_the_signal_that_tells_gets_the_weight() -> None:
    coefficients, _ = fit([signed(1, 2.0), signed(2, 2.0)])
    assert coefficients[0] > 2 * np.abs(coefficients[1:]).max()


def mixed(seed: int, asked: int, *, given: bool = False) -> Signed:
    """A set of so many questions as they are asked, five of six with an answer, and as many more that were made unanswerable."""
    chance = np.random.default_rng(seed)
    answerable = np.arange(2 * asked) % 6 < 5
    answerable[asked:] = False
    rows = chance.standard_normal((2 * asked, len(COEFFICIENTS)))
    rows[:, 0] += np.where(answerable, 1.0, -1.0)
    return Signed(rows, answerable, np.arange(2 * asked) < asked, np.zeros(2 * asked, bool), given)


def test_probabilities_hold_for_questions_as_they_are_asked() -> None:
    sets = [mixed(3, 300), mixed(4, 300)]
    coefficients, intercept = fit([*sets, mixed(5, 90, given=True)])
    sure = np.concatenate([1 / (1 + np.exp(-(s.rows[s.written] @ coefficients + intercept))) for s in sets])
    right = np.concatenate([s.answerable[s.written] for s in sets])
    assert float(sure.mean()) == pytest.approx(float(right.mean()), abs=0.01)
    assert calibration_error(sure.tolist(), right.tolist()) < 0.06


def test_asking_for_a_number_or_a_date_lowers_the_confidence_in_given_passages() -> None:
    assert confidence(replace(MUCH, exact=True), GIVEN) < confidence(MUCH, GIVEN)


def test_the_likeness_of_whole_texts_counts_for_given_passages_alone() -> None:
    assert confidence(replace(MUCH, likeness=0.6), GIVEN) > confidence(MUCH, GIVEN)
    assert confidence(replace(MUCH, likeness=0.6)) == confidence(MUCH)
    likeness = [field.name for field in fields(Signals)].index("likeness")
    coefficients, _ = fit([signed(1, 2.0), signed(2, 2.0)])
    assert coefficients[likeness] == 0.0
    assert fit([replace(signed(1, 2.0), given=True)])[0][likeness] != 0.0


def test_a_noun_that_nothing_quoted_says_lowers_the_confidence() -> None:
    assert confidence(replace(MUCH, unsaid=True)) < confidence(MUCH)


@pytest.mark.parametrize("seen", [{"places": math.log(8)}, {"nobody": True}, {"untold": True}])
def test_many_places_and_what_is_not_told_lower_the_confidence(seen: dict[str, float]) -> None:
    assert confidence(replace(MUCH, **seen)) < confidence(MUCH)


def test_the_report_counts_refusals_at_the_shipped_threshold() -> None:
    held = Signed(np.zeros((4, 1)), np.array([True, True, False, False]), np.ones(4, bool), np.zeros(4, bool))
    line = report("set", held, np.array([0.9, 0.01, 0.02, 0.8]))
    assert "AUROC 0.50" in line
    assert "refused 0.50 of unanswerable, 0.50 of answerable" in line


NOTHING = Signals(
    passage=0.0, worst=0.1, worst_quoted=0.0, same_language=True, named=0.0, words=0.1, words_quoted=0.1, nearby=0.0, absent_numbers=0.0,
    absent_names=0.0, absent_senders=0.0, title_block=False, exact=False, unsaid=False,
    likeness=0.1, places=0.0, nobody=False, untold=False,
)  # fmt: skip
MUCH = replace(NOTHING, passage=8.0, worst=0.6, worst_quoted=0.5, named=1.0, words=0.8, words_quoted=0.8, nearby=2.0)


def test_confidence_is_a_probability_that_grows_with_the_evidence() -> None:
    assert 0.0 < confidence(NOTHING) < 0.2
    assert 0.9 < confidence(MUCH) < 1.0
    assert confidence(replace(MUCH, passage=1e9)) <= 1.0
    assert len(COEFFICIENTS) == len(NOTHING.as_row())
    assert isinstance(INTERCEPT, float)


@pytest.mark.parametrize("absent", ["absent_numbers", "absent_names", "absent_senders"])
def test_what_no_passage_names_lowers_the_confidence(absent: str) -> None:
    assert confidence(replace(MUCH, **{absent: 1.0})) < confidence(MUCH)


def test_questions_of_other_sets_are_drawn_alike_from_each_language(tmp_path: Path) -> None:
    lines = [json.dumps({"lang": lang, "question": f"{lang} {i}"}) for lang in ("en", "zh") for i in range(30)]
    (tmp_path / "passages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    drawn = foreign_questions([tmp_path, tmp_path / "other"])
    assert drawn == foreign_questions([tmp_path])
    assert len(set(drawn)) == 20
    assert sum(text.startswith("zh") for text in drawn) == 10


def test_one_set_is_not_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "questions.jsonl").write_text(json.dumps({}), encoding="utf-8")
    assert main([str(tmp_path)]) == 2
    assert "at least two" in capsys.readouterr().err
