"""Fitting what makes a unit answer: what the fit learns, and what its figures mean."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest

from assistant.choosing.features import WEIGHTS, Features
from assistant.commands.demo import samples_folder
from evals.fit_extracts import Asked, asked_of, first_covers, fit, main, pairs_of
from index.embedding import HashingEmbedder


def asked(seed: int, telling: int) -> Asked:
    """A question one feature of whose units tells, beside late interaction, which tells half as much; and others nothing."""
    chance = np.random.default_rng(seed)
    covers = np.arange(12) % 4 == 0
    rows = chance.standard_normal((12, len(WEIGHTS)))
    rows[:, 0] += covers
    rows[:, telling] += 2 * covers
    return Asked(rows, covers)


def test_the_feature_that_tells_gets_the_weight() -> None:
    weights = fit([[asked(i, 3) for i in range(40)], [asked(i, 3) for i in range(40, 60)]])
    assert weights[0] == pytest.approx(1.0)
    assert weights[3] > 1.4
    assert np.abs(np.delete(weights, [0, 3])).max() < 0.5


def test_a_set_weighs_the_same_however_many_questions_it_has() -> None:
    one, other = [asked(i, 3) for i in range(10)], [asked(i, 4) for i in range(100)]
    weights = fit([one, other])
    assert weights[3] > 0.5 < weights[4]


def test_pairs_are_of_one_question_and_no_more_than_enough() -> None:
    pairs = pairs_of(Asked(np.arange(6.0)[:, None], np.array([True, False, False, False, False, True])), random.Random(1))
    assert sorted(pairs[:, 0]) == [-4, -3, -2, -1, 1, 2, 3, 4]
    many = Asked(np.zeros((60, 2)), np.arange(60) < 30)
    assert len(pairs_of(many, random.Random(1))) == 200


def test_the_share_counts_the_best_unit_alone() -> None:
    questions = [Asked(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([True, False]))] * 3 + [Asked(np.array([[0.0, 2.0], [1.0, 0.0]]), np.array([True, False]))]
    assert first_covers(questions, np.array([1.0, 0.0])) == 0.75
    assert first_covers(questions, np.array([0.0, 1.0])) == 0.25


def test_the_weights_are_one_a_feature() -> None:
    features = Features(late=2.0, named=1.0, passage=-1.0, words=0.5, length=3.0, recital=1.0)
    assert features.score == pytest.approx(sum(w * v for w, v in zip(WEIGHTS, (2.0, 1.0, -1.0, 0.5, 3.0, 1.0), strict=True)))
    assert WEIGHTS[0] == 1.0


@pytest.fixture
def small_set(tmp_path: Path) -> Path:
    """A set of two questions on one of the sample records, one of them without an answer."""
    folder = tmp_path / "small"
    (folder / "corpus").mkdir(parents=True)
    name = "CHL_2031_7_letter.en.txt"
    (folder / "corpus" / name).write_bytes((samples_folder() / name).read_bytes())
    evidence = [[{"document": name, "quote": "sea water had entered the battery housing through a perished seal"}]]
    lines = [
        {"id": "1", "lang": "en", "question": "What did the inquiry find had entered the battery housing?", "answerable": True, "evidence": evidence},
        {"id": "2", "lang": "en", "question": "Who painted the lighthouse green?", "answerable": False, "evidence": []},
    ]
    (folder / "questions.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return folder


def test_of_a_set_the_answerable_questions_are_taken_with_what_covers_their_evidence(small_set: Path) -> None:
    (one,) = asked_of(small_set, HashingEmbedder())
    assert one.rows.shape == (len(one.covers), len(WEIGHTS))
    assert one.covers.sum() == 1
    assert one.rows[one.covers][0, 3] == one.rows[:, 3].max() > 0.5


def test_one_set_is_not_enough(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["one"]) == 2
    assert "at least two" in capsys.readouterr().err
