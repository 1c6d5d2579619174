"""Questions for what stands in a letter's head and foot, over letters of an invented conference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.choosing.letter_blocks import letter_blocks
from assistant.looking import records_of
from corpus.questions.named import understand
from index.filters import Filters
from tests.assistant.coastal import indexed
from tests.corpus.test_letter_heads import BODY, LETTER, MEMORANDUM, RUSSIAN


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


def note(mission: str, foot: str) -> str:
    return f"NOTE VERBALE\n\nThe Permanent Mission of {mission} presents its compliments to the Secretariat.\n\n{BODY}\n\nPort Meridian, 3 May 2031\n\n{foot}"


SIGNED = "(Signed) Ada Crane\nPermanent Representative of Norrholm\n"


def blocks(r: Rapporteur, query: str) -> list[str]:
    """The lines that are told for a question over all of an index."""
    found, match = r.index.search_matching(query)
    records = records_of(r.index, found.hits)
    told, _ = letter_blocks(understand(query, found.language), [], found.hits, records, match, lambda kind: r.index.documents(Filters(kind=kind)))
    return [records[e.hit.record_id].text[e.start : e.end] for e in told]


def test_of_two_notes_the_only_signed_one_is_not_the_only_note(tmp_path: Path) -> None:
    notes = {"first.txt": note("Severovia", "Secretariat of the Conference\n"), "second.txt": note("Norrholm", SIGNED)}
    with indexed(tmp_path, notes) as r:
        assert blocks(r, "Who signed the note verbale?") == []


def test_the_only_note_is_the_one_that_is_meant(tmp_path: Path) -> None:
    with indexed(tmp_path, {"second.txt": note("Norrholm", SIGNED), "minister.txt": LETTER}) as r:
        told = blocks(r, "Who signed the note verbale?")
    assert len(told) == 1
    assert "Ada Crane" in told[0]


def test_a_letter_is_not_told_for_a_note_that_is_not_there(letters: Rapporteur) -> None:
    assert blocks(letters, "Who signed the note verbale?") == []


@pytest.mark.parametrize(
    "question",
    [
        "What telephone number is given in the letter of the Minister of Harbours of Zubrowka?",
        "Who signed the treaty, according to the letter of the Minister of Harbours of Zubrowka?",
        "¿Cuál es el número de lámparas en la carta del Ministro de Puertos de Zubrowka?",
    ],
)
def test_what_the_letter_speaks_of_is_not_answered_by_its_head_or_foot(letters: Rapporteur, question: str) -> None:
    assert blocks(letters, question) == []
