"""Questions for what stands in a letter's head and foot, over letters of an invented conference."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed
from tests.corpus.test_letter_heads import LETTER, MEMORANDUM, RUSSIAN


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    records = {"minister.txt": LETTER, "memorandum.txt": MEMORANDUM, "president.txt": RUSSIAN}
    with indexed(tmp_path_factory.mktemp("letters"), records) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("What reference number does the letter of the Minister of Harbours of Zubrowka bear?", ["Ref.: LT-4/31-88"]),
        ("Кто подписал письмо Республики Северовия?", ["ПРЕЗИДЕНТ\n\nРЕСПУБЛИКИ СЕВЕРОВИЯ", "М. Ладов"]),
        ("Through whom was the memorandum sent?", ["THROUGH: Ms. Odile Ferrant"]),
        ("备忘录是通过谁转交的？", ["THROUGH: Ms. Odile Ferrant"]),
    ],
)
def test_the_lines_that_tell_it_are_quoted(letters: Rapporteur, question: str, quotes: list[str]) -> None:
    answer = letters.ask(question)
    assert not answer.refused
    assert all(any(quote in c.quote for c in answer.citations) for quote in quotes)


def test_of_another_sender_s_letter_no_lines_are_quoted(letters: Rapporteur) -> None:
    answer = letters.ask("What number does the letter of the President of Osmere bear?")
    assert not any("417" in c.quote or "LT-4" in c.quote for c in answer.citations)
