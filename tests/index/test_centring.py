"""Centring: means are taken from a model that keeps its languages apart, and left to one that doesn't need it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from corpus.languages import SIX, Language
from index.calibration_text import calibration_text
from index.centring import LanguageMeans, measure
from index.embedding import Embedding, Vector, unit

DIMENSION = 96
_PLACES = {text: (lang, i) for lang in SIX for side in calibration_text()[lang] for i, text in enumerate(side)}


class CalibrationModel:
    """A model of the calibration text alone: a text's vector is that of its subject, with a little noise of its own and, where
    `apart` is above 0, so much of a direction that all texts of its language share."""

    max_tokens = 1_000

    def __init__(self, apart: float) -> None:
        self.identity = f"calibration-model-{apart}"
        self.dimension = DIMENSION
        rng = np.random.default_rng(11)
        self._subjects = unit(rng.standard_normal((40, DIMENSION)))
        self._regions = {lang: apart * row for lang, row in zip(SIX, unit(rng.standard_normal((len(SIX), DIMENSION))), strict=True)}

    def _rows(self, text: str) -> Vector:
        language, subject = _PLACES[text]
        rng = np.random.default_rng(sum(text.encode()))
        noise = 0.5 * unit(rng.standard_normal((6, DIMENSION)))
        return unit(self._subjects[subject] + noise + self._regions[language])

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        found = []
        for text in texts:
            rows = self._rows(text)
            ids = tuple(range(6)) if tokens else ()
            found.append(Embedding(unit(rows.sum(axis=0)), rows[: len(ids)], ids, ((0, 1),) * len(ids)))
        return found

    def embed_queries(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return self.embed_passages(texts, tokens=tokens)

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [6 for _ in texts]


def _norms(means: LanguageMeans) -> list[float]:
    return [float(np.linalg.norm(side[lang])) for side in (means.passages, means.questions) for lang in Language]


def test_a_model_whose_languages_share_one_space_is_left_as_it_is() -> None:
    calibration = measure(CalibrationModel(apart=0.0))
    assert set(_norms(calibration.means)) == {0.0}
    assert not calibration.tokens.passage_means.any()
    assert not calibration.tokens.question_means.any()
    vector = unit(np.arange(DIMENSION, dtype=np.float32))
    np.testing.assert_allclose(calibration.means.centre_question(vector, Language.RU), vector, atol=1e-6)


@pytest.mark.parametrize("apart", [1.5, 4.0])
def test_a_model_that_keeps_languages_apart_is_mended(apart: float) -> None:
    model = CalibrationModel(apart)
    calibration = measure(model)
    assert min(_norms(calibration.means)) > 0.1
    assert calibration.tokens.passage_means.any(axis=1).all()
    found = {True: 0, False: 0}
    for mended in found:
        rows, at = [], []
        for i in range(40):
            language = SIX[i % len(SIX)]  # a mixed corpus: each passage in one language
            vector = model.embed_passages([calibration_text()[language][0][i]])[0].vector
            rows.append(unit(vector - calibration.means.passages[language]) if mended else vector)
            at.append(i)
        for asking in SIX:
            for i, question in enumerate(calibration_text()[asking][1]):
                vector = model.embed_queries([question])[0].vector
                asked = calibration.means.centre_question(vector, asking) if mended else vector
                found[mended] += int(np.argmax(np.stack(rows) @ asked)) == i
    assert found[True] > 0.95 * 40 * len(SIX)
    assert found[False] < found[True]


def test_the_mean_of_a_text_in_no_known_language_is_that_of_all() -> None:
    means = measure(CalibrationModel(apart=1.5)).means
    for side in (means.passages, means.questions):
        np.testing.assert_allclose(side[Language.UND], np.mean([side[lang] for lang in SIX], axis=0), atol=1e-6)
