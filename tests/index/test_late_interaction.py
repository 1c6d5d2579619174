"""Late interaction and centring: against a slow computation of the same, and through the bytes that are stored."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import SIX, Language
from index.calibration_text import calibration_digest, calibration_text
from index.centring import Calibration, LanguageMeans, measure
from index.embedding import HashingEmbedder, unit
from index.late_interaction import TokenSpace, decode, score

_WORDS = ["lamp", "keeper", "harbour", "register", "vessel", "dusk", "fog", "signal", "delegation", "item", "six", "灯", "港", "фонарь", "ميناء"]
_TEXTS = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join)
_LANGUAGES = st.sampled_from(list(Language))


@lru_cache(maxsize=1)
def _model() -> tuple[HashingEmbedder, Calibration]:
    embedder = HashingEmbedder(32)
    return embedder, measure(embedder)


@given(_TEXTS, _TEXTS, _LANGUAGES, _LANGUAGES)
def test_the_score_is_the_weighted_mean_of_best_cosines(asked: str, written: str, ask: Language, write: Language) -> None:
    embedder, calibration = _model()
    space = calibration.tokens
    question, passage = embedder.embed_queries([asked], tokens=True)[0], embedder.embed_passages([written], tokens=True)[0]
    rows = list(Language)
    q = [unit((t - space.question_means[rows.index(ask)]) @ space.projection) for t in question.tokens]
    p = [unit((t - space.passage_means[rows.index(write)]) @ space.projection) for t in passage.tokens]
    weights = [space.rarity.get(i, space.unseen) for i in question.ids]
    wanted = sum(w * max(float(np.dot(a, b)) for b in p) for w, a in zip(weights, q, strict=True)) / sum(weights)
    stored = decode(*space.passage(passage, write))
    assert score(space.question(question, ask), stored) == pytest.approx(wanted, abs=0.01)


@given(_TEXTS, _LANGUAGES)
def test_stored_tokens_are_nearly_unit_vectors(written: str, language: Language) -> None:
    embedder, calibration = _model()
    embedding = embedder.embed_passages([written], tokens=True)[0]
    codes, scales = calibration.tokens.passage(embedding, language)
    assert codes.dtype == np.int8
    assert codes.shape == (len(embedding.ids), calibration.tokens.projection.shape[1])
    assert np.linalg.norm(decode(codes, scales), axis=1) == pytest.approx(1.0, abs=0.02)


@given(_TEXTS, _LANGUAGES)
def test_a_questions_weights_add_up_to_one(asked: str, language: Language) -> None:
    embedder, calibration = _model()
    question = calibration.tokens.question(embedder.embed_queries([asked], tokens=True)[0], language)
    assert float(question.weights.sum()) == pytest.approx(1.0, abs=1e-5)
    assert np.linalg.norm(question.vectors, axis=1) == pytest.approx(1.0, abs=1e-4)


def test_texts_without_tokens_score_nothing() -> None:
    embedder, calibration = _model()
    space = calibration.tokens
    empty, lamp = embedder.embed_passages(["…", "lamp"], tokens=True)
    codes, scales = space.passage(empty, Language.EN)
    assert decode(codes, scales).shape[0] == 0
    assert score(space.question(lamp, Language.EN), decode(codes, scales)) == 0.0
    assert score(space.question(empty, Language.EN), decode(*space.passage(lamp, Language.EN))) == 0.0


def test_words_that_many_texts_have_weigh_less() -> None:
    embedder, calibration = _model()
    the, lantern = (embedder.embed_queries([word], tokens=True)[0].ids[0] for word in ("the", "xylograph"))
    assert calibration.tokens.rarity[the] < calibration.tokens.unseen
    assert lantern not in calibration.tokens.rarity


def test_the_token_space_survives_its_bytes() -> None:
    space = _model()[1].tokens
    again = TokenSpace.from_bytes(space.to_bytes())
    for name in ("passage_means", "question_means", "projection", "baseline", "deviation"):
        np.testing.assert_array_equal(getattr(again, name), getattr(space, name))
    assert again.rarity == pytest.approx(space.rarity)
    assert (again.unseen, again.growth, again.length) == pytest.approx((space.unseen, space.growth, space.length))
    assert again.to_bytes() == TokenSpace.from_bytes(again.to_bytes()).to_bytes()


def test_the_language_means_survive_their_bytes() -> None:
    means = _model()[1].means
    again = LanguageMeans.from_bytes(means.to_bytes())
    for side in ("passages", "questions"):
        assert set(getattr(again, side)) == set(Language)
        for language in Language:
            np.testing.assert_array_equal(getattr(again, side)[language], getattr(means, side)[language])


def test_centred_calibration_questions_have_no_common_direction() -> None:
    embedder, calibration = _model()
    for language in SIX:
        vectors = [e.vector - calibration.means.questions[language] for e in embedder.embed_queries(calibration_text()[language][1])]
        assert np.abs(np.mean(vectors, axis=0)).max() < 1e-5
        centred = calibration.means.centre_question(embedder.embed_queries(["lamp"])[0].vector, language)
        assert float(np.linalg.norm(centred)) == pytest.approx(1.0, abs=1e-5)


def test_unrelated_pairs_score_nothing_on_average_and_a_match_much() -> None:
    embedder, calibration = _model()
    space = calibration.tokens
    passages, questions = calibration_text()[Language.EN]
    asked = [space.question(e, Language.EN) for e in embedder.embed_queries(questions, tokens=True)]
    stored = [decode(*space.passage(e, Language.EN)) for e in embedder.embed_passages(passages, tokens=True)]
    unrelated = [
        space.standardised(score(q, stored[(i + 7) % len(stored)]), len(stored[(i + 7) % len(stored)]), Language.EN, Language.EN) for i, q in enumerate(asked)
    ]
    assert abs(float(np.mean(unrelated))) < 0.7
    same = embedder.embed_queries([passages[0]], tokens=True)[0]
    assert space.standardised(score(space.question(same, Language.EN), stored[0]), len(stored[0]), Language.EN, Language.EN) > 3


def test_a_longer_passage_must_score_more_for_the_same_deviation() -> None:
    space = _model()[1].tokens
    assert space.growth > 0
    short, long = (space.standardised(0.5, n, Language.EN, Language.EN) for n in (10, 200))
    assert short - long == pytest.approx(space.growth * math.log(20) / float(space.deviation[0, 0]), rel=1e-4)


def test_the_calibration_text_is_even_in_all_languages() -> None:
    for passages, questions in (calibration_text()[language] for language in SIX):
        assert (len(passages), len(set(passages)), len(questions), len(set(questions))) == (40, 40, 40, 40)
    assert len(calibration_digest()) == 16


def test_a_measurement_is_repeatable() -> None:
    one, two = measure(HashingEmbedder(32)), _model()[1]
    assert one.tokens.to_bytes() == two.tokens.to_bytes()
    assert one.means.to_bytes() == two.means.to_bytes()
