"""Figures against independent implementations on random cases, and against examples worked out by hand."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import pytest

from assistant.choosing.units import text_tokens
from evals.metrics import (
    BUDGETS,
    CUTS,
    area,
    calibration_by_chance,
    calibration_error,
    mean,
    precision_of,
    ranked_scores,
    recall_of,
    refusal_figures,
    retrieval_scores,
    risk_coverage,
    within_budget,
)

CASES = range(60)


def random_covered(chance: random.Random) -> tuple[list[list[bool]], int]:
    points = chance.randint(1, 6)
    share = chance.choice((0.02, 0.1, 0.4))
    return [[chance.random() < share for _ in range(points)] for _ in range(chance.randint(0, 25))], points


def first_rank(covered: list[list[bool]], point: int) -> float:
    return next((rank for rank, row in enumerate(covered, 1) if row[point]), math.inf)


@pytest.mark.parametrize("seed", CASES)
def test_retrieval_figures_are_those_of_their_definitions(seed: int) -> None:
    covered, points = random_covered(random.Random(seed))
    ranks = [first_rank(covered, p) for p in range(points)]
    scores = retrieval_scores(covered, points)
    for cut in CUTS:
        assert scores[f"recall@{cut}"] == pytest.approx(sum(r <= cut for r in ranks) / points, abs=1e-9)
    assert scores["ndcg@10"] == pytest.approx(sum(1 / math.log2(1 + r) for r in ranks if r <= 10) / points, abs=1e-9)
    assert scores["mrr"] == pytest.approx(1 / min(ranks), abs=1e-9)


def test_retrieval_figures_of_a_worked_example() -> None:
    # The second hit covers point 0, the fourth points 0 and 1; nothing covers point 2.
    covered = [[False, False, False], [True, False, False], [False, False, False], [True, True, False]]
    scores = retrieval_scores(covered, 3)
    assert scores == pytest.approx(
        {"recall@1": 0.0, "recall@5": 2 / 3, "recall@10": 2 / 3, "recall@20": 2 / 3, "ndcg@10": (1 / math.log2(3) + 1 / math.log2(5)) / 3, "mrr": 0.5}
    )


def test_nothing_found_scores_nothing() -> None:
    assert set(retrieval_scores([], 2).values()) == {0.0}
    assert set(retrieval_scores([[False, False]] * 30, 2).values()) == {0.0}


@pytest.mark.parametrize("seed", CASES)
def test_every_figure_falls_with_a_worse_ranking(seed: int) -> None:
    chance = random.Random(seed)
    covered, points = random_covered(chance)
    covered.append([True] * points)
    better, worse = retrieval_scores(covered, points), retrieval_scores([[False] * points] * 25 + covered, points)
    for name, value in better.items():
        assert (worse[name] or 0.0) < (value or 0.0) or value == 0.0
    assert recall_of([], points) == 0.0 < recall_of(covered, points)
    good, bad = precision_of(covered), precision_of([*covered, [False] * points])
    assert good is not None
    assert bad is not None
    assert bad < good


@pytest.mark.parametrize("seed", CASES)
def test_a_budget_is_filled_and_never_passed(seed: int) -> None:
    chance = random.Random(seed)
    texts = ["".join(chance.choice("ab 港口灯c") for _ in range(chance.randint(0, 900))) for _ in range(chance.randint(0, 9))]
    for budget in BUDGETS:
        kept = within_budget(texts, budget)
        used = sum(text_tokens(text[:size]) for text, size in zip(texts, kept, strict=True))
        assert used <= budget + 1e-9
        cut = next((i for i, (text, size) in enumerate(zip(texts, kept, strict=True)) if size < len(text)), None)
        if cut is None:
            continue
        assert used + text_tokens(texts[cut][kept[cut]]) > budget - 1e-6  # one character more would not fit
        assert not any(kept[cut + 1 :])


def test_a_budget_counts_four_letters_or_seven_tenths_of_a_chinese_character() -> None:
    assert within_budget(["abcdefgh", "ijkl"], 2.5) == [8, 2]
    assert within_budget(["港口灯标港口灯标"], 3) == [4]


def reference_auroc(sure: list[float], answerable: list[bool]) -> float:
    pairs = [(a, b) for a, x in zip(sure, answerable, strict=True) if x for b, y in zip(sure, answerable, strict=True) if not y]
    return sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs) / len(pairs)


@pytest.mark.parametrize("seed", CASES)
def test_refusal_figures_are_those_of_their_definitions(seed: int) -> None:
    chance = random.Random(seed)
    count = chance.randint(2, 40)
    answerable = [True, False, *(chance.random() < 0.6 for _ in range(count))]
    sure = [chance.choice((0.0, 0.2, 0.25, 0.9, 1.0, chance.random())) for _ in answerable]
    refused = [c < 0.25 for c in sure]
    right = sum(r and not a for r, a in zip(refused, answerable, strict=True))
    wrong = sum(r and a for r, a in zip(refused, answerable, strict=True))
    recall, lost = right / (len(answerable) - sum(answerable)), wrong / sum(answerable)
    figures = refusal_figures(refused, answerable, sure)
    assert figures["refusal_recall"] == pytest.approx(recall, abs=1e-9)
    assert figures["answerable_refused"] == pytest.approx(lost, abs=1e-9)
    assert figures["balanced_accuracy"] == pytest.approx((recall + 1 - lost) / 2, abs=1e-9)
    assert figures["auroc"] == pytest.approx(reference_auroc(sure, answerable), abs=1e-9)
    if right + wrong:
        assert figures["refusal_precision"] == pytest.approx(right / (right + wrong), abs=1e-9)
    else:
        assert figures["refusal_precision"] is None
    bins: dict[int, list[tuple[float, bool]]] = {}
    for c, a in zip(sure, answerable, strict=True):
        bins.setdefault(min(int(c * 10), 9), []).append((c, a))
    error = sum(abs(sum(c for c, _ in rows) - sum(a for _, a in rows)) for rows in bins.values()) / len(sure)
    assert figures["calibration_error"] == pytest.approx(error, abs=1e-9)


def test_what_chance_makes_of_confidences_that_are_right() -> None:
    assert calibration_by_chance([]) is None
    assert calibration_by_chance([1.0, 0.0, 1.0]) == 0.0, "what is certain leaves nothing to chance"
    few, many = (calibration_by_chance([0.5] * count) for count in (4, 4_000))
    # Of four coins the share of heads lies 3/16 from a half on average, of four thousand about 0.4 / sqrt(4000).
    assert few == pytest.approx(3 / 16, abs=0.02)
    assert many == pytest.approx(0.4 / 4_000**0.5, abs=0.002)
    assert few == calibration_by_chance([0.5] * 4), "the same each time"


def test_figures_that_need_both_kinds_of_questions_are_not_made_up() -> None:
    figures = refusal_figures([False, True], [True, True], [0.9, 0.1])
    assert figures["refusal_recall"] is figures["balanced_accuracy"] is figures["auroc"] is None
    assert figures["answerable_refused"] == 0.5
    assert calibration_error([], []) is None
    assert mean([None, None]) is None


@pytest.mark.parametrize("seed", CASES)
def test_the_risk_coverage_curve_is_that_of_its_definition(seed: int) -> None:
    chance = random.Random(seed)
    sure = [chance.choice((0.1, 0.5, chance.random())) for _ in range(chance.randint(1, 30))]
    right = [chance.random() < c for c in sure]
    curve = risk_coverage(sure, right)
    wanted = []
    for level in sorted(set(sure), reverse=True):
        kept = [r for c, r in zip(sure, right, strict=True) if c >= level]
        wanted.append((len(kept) / len(sure), sum(not r for r in kept) / len(kept)))
    assert [pytest.approx(point, abs=1e-9) for point in wanted] == curve
    before, total = 0.0, 0.0
    for coverage, risk in wanted:
        total += (coverage - before) * risk
        before = coverage
    assert area(curve) == pytest.approx(total, abs=1e-9)


def test_the_curve_of_a_worked_example() -> None:
    curve = risk_coverage([0.9, 0.6, 0.6, 0.1], [True, False, True, False])
    assert curve == [(0.25, 0.0), (0.75, pytest.approx(1 / 3)), (1.0, 0.5)]


def test_texts_found_are_scored_whole_by_rank_and_cut_by_budget() -> None:
    texts = ["a" * 800, "b" * 4_000, "c" * 4_000]  # 200, 1,000 and 1,000 tokens
    needed = [(0, 800), (1, 201), (1, 3_300), (2, 4_000)]  # the text that each point stands in, and how much of it covers the point

    def covering(sizes: Sequence[int]) -> list[list[bool]]:
        return [[text == i and size >= least for text, least in needed] for i, size in enumerate(sizes)]

    scores = ranked_scores(texts, covering, len(needed))
    assert scores["recall@1"] == 0.25
    assert scores["recall@5"] == 1.0
    assert [scores[f"recall@{budget}tokens"] for budget in BUDGETS] == [0.25, 0.5, 0.75]
    assert ranked_scores([], lambda _: [], 2)["recall@1000tokens"] == 0.0
