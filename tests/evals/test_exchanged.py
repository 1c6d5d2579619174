"""Questions about another thing: how they are made of others, and how their answers are counted."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from assistant.asking import Asking
from corpus.languages import Language
from evals.evidence import Evidence
from evals.exchanged import exchanged, main, nouns_of, other_state, other_years, outcomes
from evals.question_set import Alternative, Question
from index.embedding import HashingEmbedder
from index.store import Index

TEXT = "The keepers of the northern lights burnt ninety barrels of colza in the winter of the great storm."


def _question(text: str, quote: str = "ninety barrels of colza") -> Question:
    return Question(id="q", language="en", question=text, answerable=True, evidence=((Alternative("oil.txt", quote),),))


def test_one_noun_is_exchanged_and_nothing_else() -> None:
    words = nouns_of([_question("Why did the pilots ring the bell of Ellering?")])
    assert words == {Language.EN: ["pilots", "bell"]}
    found = exchanged("How much colza did the keepers burn?", words, random.Random(1))
    assert found in (
        "How much colza did the pilots burn?",
        "How much colza did the bell burn?",
        "How much pilots did the keepers burn?",
        "How much bell did the keepers burn?",
    )
    assert exchanged("Why?", words, random.Random(1)) is None


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What was burnt in 2031 and in May 2033?", {"What was burnt in 2028 and in May 2030?", "What was burnt in 2035 and in May 2037?"}),
        ("ماذا أحرق الحراس في عام ٢٠٣١؟", {"ماذا أحرق الحراس في عام 2028؟", "ماذا أحرق الحراس في عام 2035؟"}),
        ("What did CHL/2031/5 say in 2029 and in 2032?", {"What did CHL/2031/5 say in 2026 and in 2029?", "What did CHL/2031/5 say in 2033 and in 2036?"}),
        ("What do the keepers burn?", {None}),
    ],
)
def test_years_are_some_years_off(question: str, found: set[str | None]) -> None:
    assert other_years(question, random.Random(1)) in found


def test_a_state_is_exchanged_for_another_that_is_named() -> None:
    assert other_state("Что предложила Норвегия?", ["NO", "JP"], random.Random(1)) == "Что предложила Япония?"
    assert other_state("Что предложила Норвегия?", ["NO"], random.Random(1)) is None
    assert other_state("Что предложили лоцманы?", ["JP"], random.Random(1)) is None


def test_answers_that_tell_a_noun_are_counted(tmp_path: Path) -> None:
    (tmp_path / "oil.txt").write_text(TEXT, encoding="utf-8")
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()) as index:
        index.ingest([tmp_path / "oil.txt"])
        evidence = Evidence({row.document: index.record(row.record_id) for row in index.records()})
        questions = [_question("How many barrels of colza did the keepers of the northern lights burn?"), _question("What stood in the harbour?", "not there")]
        counts = outcomes(questions, lambda text: exchanged(text, {Language.EN: ["sirens"]}, random.Random(1)), Asking(index, 0.0), evidence)
    assert dict(counts) == {"answers": 1, "told for no reason": 0, "exchanged": 1, "refused": 0, "told": 1}


def test_one_set_alone_has_no_nouns_to_exchange(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "at least two sets" in capsys.readouterr().err
