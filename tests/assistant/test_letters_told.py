"""Answers from letters: with their date line where it is asked for, with all of the reasons that they give, and with remarks by name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from index.embedding import HashingEmbedder

LETTER = """Letter from Orvell to Aasland

Ellering, 10 February 1932

Dear Ms. Aasland,

I recommend that no offer for the lamp of Tesk be made before the elections in Osmere. Our reasons are these.

First, a government that leaves office binds nobody.

Second, the present lamp burns for five years more.

Third, a higher price would be quoted against us in Hallam.

As to the fog signal, I have no view of it and would leave the choice to the harbour.

Yours sincerely,

J. Orvell
"""
SUBMISSION = """# Submission from Merrow to Aasland[^1]

Skerrivane, 3 March 1932

The keeper of Hallam asks for a boat, and I propose that one be lent to him until the autumn.

Marginal note by Aasland: 'Agreed. Not the boat at Tesk, or the keeper there will be cut off.'

[^1]: Berit Aasland, Minister of Lights, Skerrivane.
"""


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    folder = tmp_path_factory.mktemp("letters")
    for name, text in (("letter.txt", LETTER), ("submission.md", SUBMISSION)):
        (folder / name).write_text(text, encoding="utf-8")
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([folder / "letter.txt", folder / "submission.md"])
        yield r


def quotes(answer: Answer) -> list[str]:
    return [c.quote for c in answer.citations]


def test_reasons_are_quoted_with_the_sentence_that_announces_them(letters: Rapporteur) -> None:
    answer = letters.ask("For which three reasons did Orvell recommend that no offer for the lamp of Tesk be made before the elections in Osmere?")
    quoted = next(q for q in quotes(answer) if "no offer" in q)
    assert all(part in quoted for part in ("First, a government", "Second, the present lamp", "in Hallam."))
    assert "fog signal" not in quoted


@pytest.mark.parametrize(
    "question",
    [
        "Who recommended that no offer for the lamp of Tesk be made, on what date, and why?",
        "Who wrote that no offer for the lamp of Tesk be made before the elections, and from where did Orvell write?",
        "When did Orvell recommend that no offer for the lamp of Tesk be made before the elections in Osmere?",
    ],
)
def test_the_date_line_is_quoted_where_it_is_asked_for(letters: Rapporteur, question: str) -> None:
    assert "Ellering, 10 February 1932" in quotes(letters.ask(question))


def test_the_date_line_is_not_quoted_where_nothing_asks_for_it(letters: Rapporteur) -> None:
    assert not any("10 February" in quote for quote in quotes(letters.ask("What did Orvell recommend on the lamp of Tesk?")))


def test_a_remark_is_quoted_with_whose_it_is(letters: Rapporteur) -> None:
    answer = letters.ask("What marginal note did Aasland write on the boat at Tesk?")
    assert any(quote.startswith("Marginal note by Aasland: 'Agreed. Not the boat") for quote in quotes(answer))


def test_a_note_on_who_someone_is_answers_nothing_else(letters: Rapporteur) -> None:
    assert not any("Minister of Lights" in quote for quote in quotes(letters.ask("What did Berit Aasland decide on the boat of the keeper of Hallam?")))
