"""Resolutions asked about by number where several stand on one page: title and line of adoption, and nothing of the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed
from tests.corpus.test_numbered_texts import PAGE

LETTER = """Letter from Norrholm to the Registrar

Ellering, 20 July 2031

Madam Registrar,

Norrholm objects to the adoption of resolution 41 (III) on the admission of Zubrowka, because its ships were not heard in the debate.

After resolution 41 (III) was adopted, Norrholm sent sixteen ships home from Ellering.

Yours sincerely,

Ivo Brandt
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("page"), {"page.txt": PAGE}) as r:
        yield r


@pytest.mark.parametrize(
    "question", ["At which meeting and when was resolution 41 (III) adopted?", "À quelle séance et à quelle date la résolution 41 (III) a-t-elle été adoptée ?"]
)
def test_meeting_and_day_are_quoted_with_the_title(page: Rapporteur, question: str) -> None:
    answer = page.ask(question)
    quoted = "\n".join(c.quote for c in answer.citations)
    assert not answer.refused
    assert all(part in quoted for part in ("41 (III). Admission of Zubrowka", "112th meeting", "12 June 2031"))
    assert "14 June" not in quoted
    assert "Oil" not in quoted


def test_who_was_admitted_the_title_tells(page: Rapporteur) -> None:
    answer = page.ask("Which State was admitted to membership by resolution 41 (III), and on what date?")
    quoted = "\n".join(c.quote for c in answer.citations)
    assert "Admission of Zubrowka" in quoted
    assert "12 June 2031" in quoted
    assert "14 June" not in quoted


@pytest.fixture(scope="module")
def beside_a_letter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("beside"), {"page.txt": PAGE, "letter.txt": LETTER}) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Why did Norrholm object to resolution 41 (III)?", "its ships were not heard"),
        ("How many ships did Norrholm send after resolution 41 (III) was adopted?", "sixteen ships"),
    ],
)
def test_what_another_record_says_of_it_is_quoted_from_there(beside_a_letter: Rapporteur, question: str, quote: str) -> None:
    answer = beside_a_letter.ask(question)
    assert any(quote in c.quote for c in answer.citations)
    assert not any("112th" in c.quote for c in answer.citations)


@pytest.mark.parametrize("question", ["When were resolutions 41 (III) and 42 (III) adopted?", "Quand ont été adoptées les résolutions 41 (III) et 42 (III) ?"])
def test_of_two_that_are_named_both_are_told(page: Rapporteur, question: str) -> None:
    quoted = "\n".join(c.quote for c in page.ask(question).citations)
    assert all(part in quoted for part in ("Admission of Zubrowka", "112th meeting", "12 June", "Oil of the lamps", "113th plenary meeting, 14 June"))


@pytest.mark.parametrize(
    "question",
    [
        "When was Zubrowka at war, according to resolution 41 (III)?",
        "Who approved the budget under resolution 41 (III)?",
        "What does resolution 41 (III) say about the cost of a meeting in Ellering?",
    ],
)
def test_what_the_lines_do_not_tell_they_make_no_surer(page: Rapporteur, question: str) -> None:
    assert page.ask(question).confidence < 0.9
