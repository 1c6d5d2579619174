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
from index.embedding import Embedding, HashingEmbedder, Vector, unit
from index.late_interaction import PROJECTED, TokenSpace, decode, measure_tokens, score, similarities
from index.rows import PassageVectors, codes_of, spans_of

_WORDS = ["lamp", "keeper", "harbour", "register", "vessel", "dusk", "fog", "signal", "delegation", "item", "six", "灯", "港", "фонарь", "ميناء"]
_TEXTS = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join)
_LANGUAGES = st.sampled_from(list(Language))


def one_score(space: TokenSpace, value: float, tokens: int, question: Language, passage: Language) -> float:
    """The standardised score of one passage."""
    return float(space.standardised([value], [tokens], question, [passage])[0])


@lru_cache(maxsize=1)
def _model() -> tuple[HashingEmbedder, Calibration]:
    embedder = HashingEmbedder(32)
    return embedder, measure(embedder)


def _floats(space: TokenSpace, embedding: Embedding, language: Language) -> Vector:
    """A passage's tokens as they are before they are stored."""
    return unit(unit(embedding.tokens - space.passage_means[list(Language).index(language)]) @ space.projection)


@given(_TEXTS, _TEXTS, _LANGUAGES, _LANGUAGES)
def test_the_score_is_the_weighted_mean_of_best_cosines(asked: str, written: str, ask: Language, write: Language) -> None:
    """Each cosine is off by no more than the length of what the quantiser lost of the token, and so is each best one."""
    embedder, calibration = _model()
    space = calibration.tokens
    question, passage = embedder.embed_queries([asked], tokens=True)[0], embedder.embed_passages([written], tokens=True)[0]
    mean = space.question_means[list(Language).index(ask)]
    q = [unit(unit(t - mean) @ space.projection) for t in question.tokens]
    p = _floats(space, passage, write)
    weights = [space.rarity.get(i, space.unseen) for i in question.ids]
    stored = decode(space.passage(passage, write))
    lost = float(np.linalg.norm(stored - p, axis=1).max())
    wanted = sum(w * max(float(np.dot(a, b)) for b in p) for w, a in zip(weights, q, strict=True)) / sum(weights)
    assert score(space.question(question, ask), stored) == pytest.approx(wanted, abs=lost + 1e-5)


@pytest.mark.parametrize("dimension", [1, 2, 3, 5, 32, 33, 130, 384, 400, 700])
def test_the_quantiser_loses_what_a_quantiser_of_two_bits_must(dimension: int) -> None:
    """Max 1960: the four levels leave 0.1175 of a normal variable's variance; brought back to its full variance, they differ from
    it by 2 - 2 * sqrt(0.8825) = 0.121 of it. Errors of dimensions are independent, so that a cosine's is theirs over sqrt(r)."""
    space, rng = _space(dimension), np.random.default_rng(dimension)
    rows = unit(rng.standard_normal((400, dimension)))
    passage = Embedding(rows[0], rows, tuple(range(400)), ((0, 1),) * 400)
    stored, exact = decode(space.passage(passage, Language.EN)), _floats(space, passage, Language.EN)
    kept = space.projection.shape[1]
    assert exact.shape == stored.shape == (400, kept)
    assert kept % 4 == 0
    assert min(dimension, PROJECTED) <= kept <= min(dimension, PROJECTED) + 3
    assert np.linalg.norm(exact, axis=1) == pytest.approx(1.0, abs=1e-5)
    if kept < 32:
        return  # too few dimensions for a rotation to make them normal
    lost = stored - exact
    assert float((lost**2).sum(axis=1).mean()) == pytest.approx(2 - 2 * math.sqrt(0.8825), abs=0.03)
    asked = space.question(Embedding(rows[0], unit(rng.standard_normal((200, dimension))), tuple(range(200)), ((0, 1),) * 200), Language.EN)
    errors = similarities(asked, stored) - similarities(asked, exact)
    deviation = math.sqrt(0.121 / kept)
    assert float(errors.std()) == pytest.approx(deviation, rel=0.15)
    assert abs(float(errors.mean())) < deviation / 10
    assert float(np.abs(errors).max()) < 6 * deviation


def _space(dimension: int) -> TokenSpace:
    """The token space of a model of so many dimensions whose tokens are random."""
    rng = np.random.default_rng(7)

    def texts() -> dict[Language, list[Embedding]]:
        return {lang: [Embedding(row, unit(rng.standard_normal((12, dimension))), tuple(range(12)), ((0, 1),) * 12)
                       for row in unit(rng.standard_normal((8, dimension)))] for lang in SIX}  # fmt: skip

    return measure_tokens(texts(), texts(), centre=False)


@pytest.mark.parametrize("dimension", [2, 3, 33, 383, 384])
def test_without_projection_cosines_stay_what_they_are(dimension: int) -> None:
    space, rows = _space(dimension), unit(np.random.default_rng(1).standard_normal((50, dimension)))
    turned = _floats(space, Embedding(rows[0], rows, tuple(range(50)), ((0, 1),) * 50), Language.ZH)
    assert np.abs(turned @ turned.T - rows @ rows.T).max() < 1e-4


def test_a_projection_keeps_the_axes_in_which_tokens_differ() -> None:
    """Tokens that lie in 100 of 600 dimensions lose nothing by being brought to 384."""
    rng = np.random.default_rng(3)
    axes = np.linalg.qr(rng.standard_normal((600, 100)))[0].T

    def texts() -> dict[Language, list[Embedding]]:
        return {lang: [Embedding(axes[0].astype(np.float32), unit(rng.standard_normal((12, 100)) @ axes), tuple(range(12)), ((0, 1),) * 12)
                       for _ in range(8)] for lang in SIX}  # fmt: skip

    space = measure_tokens(texts(), texts(), centre=False)
    assert space.projection.shape == (600, PROJECTED)
    rows = unit(rng.standard_normal((40, 100)) @ axes)
    turned = _floats(space, Embedding(rows[0], rows, tuple(range(40)), ((0, 1),) * 40), Language.RU)
    assert np.abs(turned @ turned.T - rows @ rows.T).max() < 1e-3


@given(_TEXTS, _LANGUAGES)
def test_stored_tokens_have_four_levels_and_a_quarter_byte_a_dimension(written: str, language: Language) -> None:
    embedder, calibration = _model()
    embedding = embedder.embed_passages([written], tokens=True)[0]
    codes = calibration.tokens.passage(embedding, language)
    size = calibration.tokens.projection.shape[1]
    assert codes.dtype == np.uint8
    assert codes.shape == (len(embedding.ids), size // 4)
    rows, exact = decode(codes), _floats(calibration.tokens, embedding, language)
    spread = rows * math.sqrt(size * 0.8825)
    levels = np.array([-1.5104, -0.4528, 0.4528, 1.5104])
    nearest = np.abs(spread[..., None] - levels).min(axis=-1)
    assert nearest.max() < 1e-4
    assert np.array_equal(rows > 0, exact > 0)
    outer = np.abs(exact) * math.sqrt(size) > 0.9816
    assert np.array_equal(np.abs(spread) > 1, outer), "each value has the nearest level"


def test_passages_together_are_stored_as_they_are_one_by_one() -> None:
    embedder = HashingEmbedder(64)
    space = measure(embedder).tokens
    languages = [*SIX, Language.UND]
    texts = [*(calibration_text()[lang][0][3] for lang in SIX), ""]
    embeddings = embedder.embed_passages(texts, tokens=True)
    together = space.passages(embeddings, languages)
    assert [len(codes) for codes in together] == [len(e.tokens) for e in embeddings]
    for codes, embedding, language in zip(together, embeddings, languages, strict=True):
        # A value on the bound between two levels may fall to either side: a sum in another order differs in its last bit.
        assert np.mean(codes != space.passage(embedding, language)) < 0.001 if codes.size else not len(embedding.tokens)
    assert space.passages([], []) == []


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
    codes = space.passage(empty, Language.EN)
    assert codes.shape == (0, space.projection.shape[1] // 4)
    assert decode(codes).shape == (0, space.projection.shape[1])
    assert score(space.question(lamp, Language.EN), decode(codes)) == 0.0
    assert score(space.question(empty, Language.EN), decode(space.passage(lamp, Language.EN))) == 0.0


@given(_TEXTS | st.just("…"), st.booleans())
def test_vectors_survive_the_catalog_s_bytes(written: str, wide: bool) -> None:
    embedder, calibration = _model()
    embedding = embedder.embed_passages([written], tokens=True)[0]
    spans = np.array(embedding.spans, np.int32).reshape(-1, 2) + (70_000 if wide else 0)
    vectors = PassageVectors(embedding.vector, calibration.tokens.passage(embedding, Language.EN), spans)
    count = len(vectors.tokens)
    again = PassageVectors(vectors.vector, codes_of(vectors.tokens.tobytes(), count), spans_of(vectors.packed_spans(), count))
    np.testing.assert_array_equal(again.spans, vectors.spans)
    assert len(again.tokens) == len(embedding.ids)
    assert again.tokens.tobytes() == vectors.tokens.tobytes()
    assert score(calibration.tokens.question(embedding, Language.EN), decode(again.tokens)) == score(
        calibration.tokens.question(embedding, Language.EN), decode(vectors.tokens)
    )


def test_words_that_many_texts_have_weigh_less() -> None:
    embedder, calibration = _model()
    the, lantern = (embedder.embed_queries([word], tokens=True)[0].ids[0] for word in ("the", "xylograph"))
    assert calibration.tokens.rarity[the] < calibration.tokens.unseen
    assert lantern not in calibration.tokens.rarity


def test_the_token_space_survives_its_bytes() -> None:
    space = _model()[1].tokens
    again = TokenSpace.from_bytes(space.to_bytes())
    for name in ("passage_means", "question_means", "projection", "baseline", "related"):
        np.testing.assert_array_equal(getattr(again, name), getattr(space, name))
    assert again.rarity == pytest.approx(space.rarity)
    assert (again.unseen, again.growth, again.length, again.unit) == pytest.approx((space.unseen, space.growth, space.length, space.unit))
    assert again.to_bytes() == TokenSpace.from_bytes(again.to_bytes()).to_bytes()


def test_the_language_means_survive_their_bytes() -> None:
    means = _model()[1].means
    again = LanguageMeans.from_bytes(means.to_bytes())
    for side in ("passages", "questions"):
        assert set(getattr(again, side)) == set(Language)
        for language in Language:
            np.testing.assert_array_equal(getattr(again, side)[language], getattr(means, side)[language])


@pytest.mark.parametrize(("asking", "written"), [(Language.EN, Language.EN), (Language.FR, Language.ZH), (Language.UND, Language.AR)])
def test_a_score_is_0_at_the_unrelated_mean_and_unit_at_the_related(asking: Language, written: Language) -> None:
    space = _model()[1].tokens
    at = list(Language).index(asking), list(Language).index(written)
    length = round(space.length)
    assert space.related[at] > space.baseline[at]
    assert one_score(space, float(space.baseline[at]), length, asking, written) == pytest.approx(0.0, abs=0.02)
    assert one_score(space, float(space.related[at]), length, asking, written) == pytest.approx(space.unit, rel=0.05)
    better = [one_score(space, float(space.related[at]) + step, length, asking, written) for step in (0.0, 0.01, 0.1)]
    assert better == sorted(set(better)), "what meets the question better still counts for more"


def test_the_calibration_texts_own_pairs_are_where_they_were_measured() -> None:
    embedder, calibration = _model()
    space = calibration.tokens
    for language in SIX:
        passages, questions = calibration_text()[language]
        asked = [space.question(e, language) for e in embedder.embed_queries(questions, tokens=True)]
        stored = [decode(space.passage(e, language)) for e in embedder.embed_passages(passages, tokens=True)]
        table = np.array([[score(q, tokens) for tokens in stored] for q in asked])
        same = np.eye(len(table)) > 0
        at = list(Language).index(language)
        assert float(space.baseline[at, at]) == pytest.approx(float(table[~same].mean()), abs=1e-4)
        # Where a model hardly tells related text from other text, related is set further off than it was measured.
        assert float(space.related[at, at]) >= float(table[same].mean()) - 1e-4


def test_a_copy_of_a_passage_meets_it_better_than_a_question_on_its_subject() -> None:
    embedder, calibration = _model()
    space, passages = calibration.tokens, calibration_text()[Language.EN][0]
    stored = decode(space.passage(embedder.embed_passages([passages[0]], tokens=True)[0], Language.EN))
    same = embedder.embed_queries([passages[0]], tokens=True)[0]
    assert one_score(space, score(space.question(same, Language.EN), stored), len(stored), Language.EN, Language.EN) > 2 * space.unit


def test_chance_between_languages_that_a_model_does_not_link_counts_for_little() -> None:
    """The hashing model knows no link between languages: unrelated text in another one deviates no further than in the question's own."""
    embedder = HashingEmbedder(256)
    space = measure(embedder).tokens
    asked = {lang: [space.question(e, lang) for e in embedder.embed_queries(calibration_text()[lang][1][:12], tokens=True)] for lang in SIX}
    stored = {lang: [decode(space.passage(e, lang)) for e in embedder.embed_passages(calibration_text()[lang][0][:12], tokens=True)] for lang in SIX}
    spread = {
        (a, w): float(np.std([one_score(space, score(q, p), len(p), a, w) for i, q in enumerate(asked[a]) for j, p in enumerate(stored[w]) if i != j]))
        for a in SIX
        for w in SIX
    }
    own = max(spread[lang, lang] for lang in SIX)
    assert max(spread[a, w] for a in SIX for w in SIX if a is not w) <= 1.5 * own


def test_a_longer_passage_must_score_more_for_the_same_deviation() -> None:
    space = _model()[1].tokens
    assert space.growth > 0
    short, long = (one_score(space, 0.5, n, Language.EN, Language.EN) for n in (10, 200))
    gap = float(space.related[0, 0] - space.baseline[0, 0])
    assert short - long == pytest.approx(space.growth * math.log(20) / gap * space.unit, rel=1e-4)
    assert math.isfinite(one_score(space, 0.0, 0, Language.EN, Language.EN))


def test_the_calibration_text_is_even_in_all_languages() -> None:
    for passages, questions in (calibration_text()[language] for language in SIX):
        assert (len(passages), len(set(passages)), len(questions), len(set(questions))) == (40, 40, 40, 40)
    assert len(calibration_digest()) == 16


def test_a_measurement_is_repeatable() -> None:
    one, two = measure(HashingEmbedder(32)), _model()[1]
    assert one.tokens.to_bytes() == two.tokens.to_bytes()
    assert one.means.to_bytes() == two.means.to_bytes()
