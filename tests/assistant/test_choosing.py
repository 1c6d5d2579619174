"""What is chosen to be quoted for what a question asks: no courtesies, lines that name a person, texts that hold a number."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.asking import Asking
from assistant.choosing import extracts
from assistant.choosing.extract import Extract
from corpus.languages import Language
from corpus.questions.named import AnswerType, types_in
from index.embedding import HashingEmbedder
from index.matching import Match
from index.results import Hit
from index.store import Index

LETTER = """CHL/2031/40
3 May 2031

Letter dated 3 May 2031 from the Permanent Representative of Zubrowka addressed to the Secretary-General

Madam,

The lamp of Teal Rock burned through the whole winter.

Please accept, Madam, the assurances of my highest consideration for the lamp of Teal Rock.

(Signed) Milena Vask
Permanent Representative of Zubrowka
"""
MEETING = """CHL/PV.11

Third meeting of the Committee on Lamps

President: Ms. Ludmila Orlac (Zubrowka)

The President proposed that the Committee on Lamps should meet again in June.

It was so decided.

The meeting of the Committee on Lamps rose at 6 p.m.

The meeting rose at 6.20 p.m.
"""


def answered(folder: Path, text: str, question: str) -> Answer:
    folder.mkdir(exist_ok=True)
    (folder / "record.txt").write_text(text, encoding="utf-8")
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([folder / "record.txt"])
        return r.ask(question)


def quoted(answer: Answer) -> str:
    return "\n".join(c.quote for c in answer.citations)


def test_a_complimentary_close_is_not_quoted_whatever_words_it_shares_with_the_question(tmp_path: Path) -> None:
    answer = answered(tmp_path, LETTER, "What happened to the lamp of Teal Rock in winter?")
    assert "burned through the whole winter" in quoted(answer)
    assert "assurances" not in quoted(answer)
    assert "Madam" not in quoted(answer)


def test_a_close_is_quoted_where_the_question_asks_for_it(tmp_path: Path) -> None:
    assert "assurances" in quoted(answered(tmp_path, LETTER, "With which assurances of consideration does the writer of Teal Rock end?"))


def test_a_meeting_s_formulas_are_quoted_only_where_they_are_asked_for(tmp_path: Path) -> None:
    assert "rose at 6.20" not in quoted(answered(tmp_path / "a", MEETING, "What should the Committee on Lamps do in June?"))
    assert "rose at 6.20" in quoted(answered(tmp_path / "b", MEETING, "When did the meeting rise?"))


def test_nothing_is_quoted_where_nothing_but_courtesies_was_found(tmp_path: Path) -> None:
    answer = answered(tmp_path, "Dear Madam,\n\nThank you very much.\n\nYours sincerely,\n", "What is the colour of the lamp?")
    assert answer.refused
    assert not answer.citations


def test_who_presides_is_answered_by_the_line_that_names_the_president(tmp_path: Path) -> None:
    assert "President: Ms. Ludmila Orlac (Zubrowka)" in quoted(answered(tmp_path, MEETING, "Who is the President of the Committee on Lamps?"))


def test_who_holds_an_office_is_answered_by_a_signature_that_names_it(tmp_path: Path) -> None:
    answer = answered(tmp_path, LETTER, "Who is the Permanent Representative of Zubrowka?")
    assert "Milena Vask" in quoted(answer)


def test_a_signature_is_no_answer_to_who_did_something_else(tmp_path: Path) -> None:
    assert "Milena Vask" not in quoted(answered(tmp_path, LETTER, "Who lit the lamp of Teal Rock?"))


def test_a_question_for_a_number_brings_the_text_that_holds_one(tmp_path: Path) -> None:
    text = (
        "The school of keepers at Merrow trains keepers of lamps, and the school of keepers is open to keepers of all States.\n\n"
        "The school of keepers at Merrow greets and trains the keepers of all States.\n\n"
        "Each year the school of keepers admits forty pupils of all coasts, ages, tongues and trades.\n"
    )
    answer = answered(tmp_path, text, "How many keepers does the school of keepers at Merrow train?")
    assert "forty pupils" in quoted(answer)


@pytest.mark.parametrize(
    ("text", "person"),
    [("Tomas Orlac President of the Committee", True), ("President of the Committee", False), ("Permanent Representative Vask", False)],
)
def test_a_name_beside_an_office_is_a_person(text: str, person: bool) -> None:
    assert (AnswerType.PERSON in types_in(text, Language.EN)) is person


class _Met:
    """Stands for a match: how well the worst-met part of the question is met where an extract begins."""

    def __init__(self, met: dict[int, float]) -> None:
        self._met = met

    def unmet_by(self, passage_id: str, spans: list[tuple[int, int]]) -> float:
        return self._met[spans[0][0]]


def test_of_other_records_what_leaves_a_part_of_the_question_unmet_is_not_quoted() -> None:
    def extract(record_id: str, start: int) -> Extract:
        return Extract(Hit(1, 1.0, {}, record_id, f"{record_id}-0", "a.txt", 0, 9, "", "", Language.EN), start, start + 5, 9.0 - start)

    best, same, near, far = extract("a", 0), extract("a", 1), extract("b", 2), extract("c", 3)
    met = cast("Match", _Met({0: 0.5, 1: 0.1, 2: 0.45, 3: 0.3}))
    assert extracts.to_the_point([best, same, near, far], met) == [best, same, near]
    assert extracts.to_the_point([best, same], met) == [best, same]


PUT_OUT = """CHL/2031/41

The north lamp was put out in the spring, on the second day after the visit of the keepers of the port, who came by boat.

The lamp was put out because oil ran short.
"""


def test_a_sentence_that_gives_a_reason_counts_for_more_only_where_one_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "record.txt").write_text(PUT_OUT, encoding="utf-8")
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()) as index:
        index.ingest([tmp_path / "record.txt"])
        named = {}
        for asked in ("Why was the north lamp put out?", "How was the north lamp put out?", "Who put out the north lamp, and why?"):
            candidates, records = Asking(index).candidates(asked)
            named[asked[:3]] = {"because" in records[c.hit.record_id].text[c.unit.start : c.unit.end]: c.features.named for c in candidates}
    assert named["Why"][True] > named["Why"][False] == 0.0
    assert named["How"] == {True: 0.0, False: 0.0}
    assert named["Who"][True] == named["Why"][True] / 2  # beside who did
