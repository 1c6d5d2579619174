"""Questions for the records of a kind that hold a word, in six languages: the kind narrows what is looked for."""

from __future__ import annotations

import pytest

from corpus.questions.record_questions import understand_records_question


@pytest.mark.parametrize(
    ("question", "asks", "kinds", "words"),
    [
        ("Which letters mention the lamp of Tesk?", "list", ("letter",), "the lamp of Tesk"), ("How many reports mention fog?", "count", ("report",), "fog"), ("Which drafts mention buoys?", "list", ("draft resolution", "draft decision"), "buoys"),
        ("Quelles lettres mentionnent la brume ?", "list", ("letter",), "la brume"), ("Quelles lettres parlent de brume ?", "list", ("letter",), "brume"), ("¿Qué cartas mencionan la niebla?", "list", ("letter",), "la niebla"),
        ("¿Cuántas cartas hablan de niebla?", "count", ("letter",), "niebla"), ("Какие письма упоминают туман?", "list", ("letter",), "туман"), ("В каких письмах говорится о тумане?", "list", ("letter",), "тумане"),
        ("哪些信提到浓雾？", "list", ("letter",), "浓雾"), ("哪些报告提到浓雾？", "list", ("report",), "浓雾"), ("ما الرسائل التي تذكر الضباب؟", "list", ("letter",), "الضباب"), ("Which documents mention fog?", "list", (), "fog"),
    ],
)  # fmt: skip
def test_a_kind_in_place_of_records_narrows_them(question: str, asks: str, kinds: tuple[str, ...], words: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.words) == (asks, kinds, (words,))


@pytest.mark.parametrize("question", ["Which letters mention that the lamp failed and who mended it?", "Which letters ask for lamps?", "Which lamps mention fog?"])  # fmt: skip
def test_what_asks_for_more_than_words_is_left_to_the_search(question: str) -> None:
    assert understand_records_question(question) is None
