"""Comparing runs: paired differences, their tests, what flipped, and a limit that fails a build."""

from __future__ import annotations

import copy
import itertools
import random
from math import comb
from pathlib import Path

import numpy as np
import pytest

from evals import Run, compare
from evals.comparing import mcnemar, sign_permutation
from evals.errors import RunError


def altered(run: Run, folder: str = "other", **scores: float) -> Run:
    """The run with other figures on its first answerable question."""
    rows = copy.deepcopy(run.rows)
    row = next(r for r in rows if r["answerable"])
    row["scores"] |= scores
    return Run(Path(folder), copy.deepcopy(run.manifest), rows)


def test_a_run_does_not_differ_from_itself(first_run: Run) -> None:
    found = compare(first_run, first_run)
    assert found.notes == found.flips == ()
    assert len(found.differences) > 20
    for d in found.differences:
        assert d.difference == 0.0
        assert d.p in (1.0, None)


def test_a_difference_is_that_of_the_questions_both_have(first_run: Run) -> None:
    found = compare(first_run, altered(first_run, **{"recall@1": 1.0, "evidence_recall": 0.5}))
    count = first_run.figures["all"]["recall@1"]["count"]
    before = [r["scores"] for r in first_run.rows if r["answerable"]]
    one, part = found.difference("recall@1"), found.difference("evidence_recall")
    assert one.difference == pytest.approx((1.0 - before[0]["recall@1"]) / count)
    assert part.difference == pytest.approx((0.5 - before[0]["evidence_recall"]) / count)
    assert (part.test, one.count) == ("permutation", count)
    for d in (one, part):
        if d.difference:
            assert d.interval is not None
            assert d.interval[0] <= d.difference <= d.interval[1]


def test_a_question_that_flipped_is_shown_with_both_answers(first_run: Run) -> None:
    other = altered(first_run)
    row = next(r for r in other.rows if r["right"])
    row |= {"right": False, "refused": False}
    (flip,) = compare(first_run, other).flips
    assert (flip.id, flip.became) == (row["id"], "wrong")
    shown = flip.to_dict()
    assert shown["a"]["right"]
    assert shown["a"]["text"] == row["answer"]["text"]
    (back,) = compare(other, first_run).flips
    assert back.became == "right"


def test_what_is_lower_is_better_is_worse_when_it_grows(first_run: Run) -> None:
    other = altered(first_run)
    for row in other.rows:
        row["timings"]["total_ms"] += 10
    found = compare(first_run, other)
    assert found.difference("total_ms").worse_by == pytest.approx(10)
    assert compare(first_run, altered(first_run, **{"recall@1": -3.0})).difference("recall@1").worse_by > 0
    with pytest.raises(RunError, match="no such figure in common; name one of: recall@1"):
        found.difference("beauty")


def test_questions_of_one_run_only_are_left_out_and_told(first_run: Run) -> None:
    fewer = Run(Path("fewer"), first_run.manifest | {"seed": 1}, first_run.rows[:9])
    found = compare(first_run, fewer)
    assert found.difference("right").count == 9
    assert found.notes == (f"15 questions of {first_run.folder} are not in the other run and are left out",)
    nothing = Run(Path("nothing"), first_run.manifest, ())
    with pytest.raises(RunError, match="no question in common"):
        compare(first_run, nothing)


def test_what_the_runs_were_made_with_is_told_where_it_differs(first_run: Run) -> None:
    other = altered(first_run)
    other.manifest["configuration"]["min_confidence"] = 0.9
    other.manifest["model"] = "another"
    notes = compare(first_run, other).notes
    assert notes == ("the runs differ in: model (hashing-256 and another)", "the runs differ in: configuration (min_confidence: 0.1 and 0.9)")


def test_a_folder_without_a_run(tmp_path: Path, first_run: Run) -> None:
    with pytest.raises(RunError, match="this is no evaluation run; make one with"):
        compare(tmp_path, first_run)


@pytest.mark.parametrize("seed", range(30))
def test_mcnemar_is_the_exact_binomial_of_the_pairs_that_differ(seed: int) -> None:
    chance = random.Random(seed)
    x, y = (np.array([float(chance.random() < share) for _ in range(25)]) for share in (0.5, 0.7))
    gained, lost = int(((x == 0) & (y == 1)).sum()), int(((x == 1) & (y == 0)).sum())
    n, k = gained + lost, min(gained, lost)
    wanted = min(1.0, 2 * sum(comb(n, i) for i in range(k + 1)) / 2**n) if n and gained != lost else 1.0
    assert mcnemar(x, y) == pytest.approx(wanted, abs=1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_the_permutation_test_counts_all_flips_of_signs_where_they_are_few(seed: int) -> None:
    chance = random.Random(seed)
    differences = np.array([chance.choice((0.0, 0.25, -0.5, chance.uniform(-1, 1))) for _ in range(9)])
    moved = differences[differences != 0]
    sums = [abs(sum(s * abs(d) for s, d in zip(signs, moved, strict=True))) for signs in itertools.product((1, -1), repeat=len(moved))]
    observed = abs(moved.sum())
    wanted = sum(total >= observed - 1e-12 for total in sums) / len(sums) if len(moved) > 1 else 1.0
    assert sign_permutation(differences, 0) == pytest.approx(wanted, abs=0.02)
