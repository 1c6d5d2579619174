from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answers import Answer, Unmet
from assistant.parts import answered_in_parts, composed
from assistant.pieces import pieces
from corpus.conversation.parts import asked_part, split
from corpus.languages import Language, detect
from tests.assistant.ui.hostile import answered, citation, refused

ONE = answered((citation(1, "Twelve hours [1].", record_id="a"), citation(2, "Free of charge.", record_id="b")))
TWO = answered((citation(1, "Ms. Drosk chaired it.", record_id="c"), citation(2, "Free of charge.", record_id="b")))


def test_each_part_stands_under_its_question_and_citations_are_numbered_through() -> None:
    answer = composed("A, and who?", ["A?", "Who?"], [ONE, replace(TWO, confidence=0.5)])
    assert [c.number for c in answer.citations] == [1, 2, 3]
    assert [c.record_id for c in answer.citations] == ["a", "b", "c"]
    assert [s.citations for s in answer.statements] == [(1,), (2,), (3,), (2,)]
    assert answer.text.splitlines()[0] == "A?"
    assert "\n\nWho?\n" in answer.text
    assert "Twelve hours [1]. [1]" in answer.text
    assert "Ms. Drosk chaired it. [3]" in answer.text
    assert answer.text.count("Free of charge. [2]") == 2
    assert (answer.confidence, answer.refused, answer.question) == (0.5, False, "A, and who?")


def test_a_short_quote_that_its_source_line_holds_too_is_numbered_through_where_it_is_quoted() -> None:
    day = replace(answered((citation(1, "10 March 2032", record_id="d"),)), text="CCL/L.3, draft resolution of 10 March 2032\n10 March 2032 [1]")
    shown = list(pieces(day))
    assert [(p.lead, p.statement, p.marks) for p in shown] == [("CCL/L.3, draft resolution of 10 March 2032\n", "10 March 2032", " [1]")]
    answer = composed("A, and when?", ["A?", "When?"], [ONE, day])
    assert answer.text.endswith("of 10 March 2032\n10 March 2032 [3]")
    assert answer.statements[-1].citations == (3,)


def test_a_statement_whose_marks_are_not_behind_it_is_found_by_its_words() -> None:
    day = replace(answered((citation(1, "10 March 2032", record_id="d"),)), text="It was issued on 10 March 2032 in Merrin.")
    assert [p.statement for p in pieces(day)] == ["10 March 2032", ""]


def test_a_refused_part_is_said_to_be_not_answered() -> None:
    no = replace(refused("No record names agenda item 99."), unmet=(Unmet("item", "99"),), language=Language.FR)
    answer = composed("A, and 99?", ["A?", "99?"], [ONE, no])
    assert not answer.refused
    assert answer.text.endswith("\n\n99?\nSans réponse : No record names agenda item 99.")
    assert answer.unmet == (Unmet("item", "99"),)
    assert len(answer.citations) == 2


def test_a_question_of_one_part_and_one_of_which_nothing_is_known_are_not_composed() -> None:
    asked: list[tuple[str, int]] = []

    def ask(part: str, share: int, of: str | None = None) -> Answer:
        asked.append((part, share))
        return refused()

    assert answered_in_parts("What did the working group recommend on item 7?", Language.EN, ask) is None
    assert asked == []
    assert answered_in_parts("Which city hosts the session and how many delegates may each State send?", Language.EN, ask) is None
    assert asked == [("Which city hosts the session?", 2), ("How many delegates may each State send?", 2)]


@pytest.mark.parametrize(("whole", "told"), [(ONE, True), (TWO, False), (replace(ONE, refused=True), False)])
def test_a_part_that_what_is_quoted_for_the_other_may_tell_is_not_said_to_be_unanswered(whole: Answer, told: bool) -> None:
    question = "Which city hosts the session and how many delegates may each State send?"

    def ask(part: str, share: int, of: str | None = None) -> Answer:
        if part == question:
            return whole
        return replace(ONE, citations=ONE.citations[:1], statements=ONE.statements[:1]) if part.startswith("Which") else refused("Nothing says enough.")

    answer = answered_in_parts(question, Language.EN, ask)
    assert answer is not None
    assert ("What is quoted for the other part" in answer.text) is told
    assert ("Not answered: Nothing says enough." in answer.text) is not told


def test_a_later_part_is_told_which_document_answers_the_one_before() -> None:
    of: list[str | None] = []

    def ask(part: str, share: int, of_document: str | None = None) -> Answer:
        of.append(of_document)
        return ONE

    answered_in_parts("Which draft asks for a register of lights and who submitted it?", Language.EN, ask)
    assert of == [None, ONE.citations[0].document]


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("Where does the Conference meet and who is its president?", "Who is its president?"),
        ("Que recommande le Groupe de travail au titre du point 6, et qui l’a présidé ?", "Qui l’a présidé ?"),
    ],
)
def test_a_part_is_shown_as_the_question_asks_it(question: str, second: str) -> None:
    parts = split(question, detect(question))
    assert len(parts) == 2
    shown = asked_part(parts[1], detect(question))
    assert shown == second
    assert asked_part("What is this: a test?", Language.UND) == "What is this: a test?"
