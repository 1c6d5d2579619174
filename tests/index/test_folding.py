"""Which passages are one place of a document in several languages."""

from __future__ import annotations

from collections.abc import Set

import numpy as np

from corpus.languages import Language
from index.folding import VersionOf, Versions
from index.rows import StoredPassage

_EN, _ES = Language.EN, Language.ES
VERSIONS = Versions({"en": "charter", "es": "charter"}, {"charter": [VersionOf("en", _EN, 1000), VersionOf("es", _ES, 1000)]})


def passage(record_id: str, language: Language, ordinal: int, start: int = 0, end: int = 100) -> StoredPassage:
    return StoredPassage(f"{record_id}{ordinal}", record_id, f"{record_id}.txt", None, ordinal, start, end, "", "", "Lamps.", language, np.zeros(1, np.float32))


def same(here: Set[tuple[str, str]], there: Set[tuple[str, str]]) -> bool:
    one, other = passage("en", _EN, 0), passage("es", _ES, 0)
    return VERSIONS.same_place(one, other, lambda p: here if p is one else there)


def test_a_paragraph_of_one_article_is_none_of_another_that_has_its_number() -> None:
    assert not same({("article", "4"), ("paragraph", "1")}, {("article", "12"), ("paragraph", "1")})
    assert same({("article", "4"), ("paragraph", "1")}, {("article", "4"), ("paragraph", "1"), ("paragraph", "2")})
    assert not same({("article", "4"), ("paragraph", "1")}, {("article", "4"), ("paragraph", "2")})


def test_numbers_that_only_one_version_prints_part_nothing() -> None:
    assert same({("article", "4")}, {("article", "4"), ("rule", "4"), ("paragraph", "1")})


def test_a_rule_is_an_article_where_one_word_is_for_both() -> None:
    assert same({("rule", "4")}, {("article", "4"), ("rule", "4")})
    assert not same({("rule", "4")}, {("article", "5"), ("rule", "5")})


def test_a_second_passage_of_an_article_that_is_shown_in_the_question_s_language_is_told() -> None:
    shown = [passage("en", _EN, 0), passage("es", _ES, 1, 500, 600), passage("es", _ES, 2, 800, 900)]
    numbers = {("en", 0): "96", ("es", 1): "96", ("es", 2): "97"}
    assert VERSIONS.repeated(shown, _EN, lambda p: {("article", numbers[p.record_id, p.ordinal])}) == {1}
    assert VERSIONS.repeated(shown[1:], _EN, lambda p: {("article", "96")}) == set()
