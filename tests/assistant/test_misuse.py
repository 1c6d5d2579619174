"""What callers of the Python API give by mistake is told in one line, and nothing is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from corpus.errors import QuestionError, RecordMissing
from index.embedding import HashingEmbedder


@pytest.mark.parametrize("question", [None, b"fog", 7])
def test_a_question_that_is_no_text(samples: Rapporteur, question: Any) -> None:
    for ask in (samples.ask, samples.search):
        with pytest.raises(QuestionError, match="is no text but"):
            ask(question)


def test_conditions_in_a_dict(samples: Rapporteur) -> None:
    conditions: Any = {"language": "fr"}
    for ask in (samples.ask, samples.search, samples.chat().ask):
        with pytest.raises(QuestionError, match=r"no Filters but dict; make them with: Filters\.of"):
            ask("What was said of fog?", filters=conditions)


def test_one_record_is_removed_by_its_id_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The lamp was lit.", encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest(tmp_path / "a.txt")
        (row,) = r.records()
        with pytest.raises(RecordMissing, match=r"^nothing-of-ours: "):
            r.remove("nothing-of-ours")
        assert r.remove(row.record_id) == 1
        assert not list(r.records())


def test_no_passages_are_not_the_index(samples: Rapporteur) -> None:
    answer = samples.ask("When was the northern light relit?", passages=[])
    assert answer.refused
    assert answer.reason == "No passages were given to answer from."
