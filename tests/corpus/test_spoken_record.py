"""Which record a question goes on from, and when it leaves it."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import Language, detect

REPORT = CitedRecord("CHL/2031/12", "Report of the Working Group", "2031-03-14", kind="report")
LETTER = CitedRecord("CHL/2031/7", "Letter of 3 February", "2031-02-03", "Permanent Representative of Norway", "NO", "letter")
OSMERE = CitedRecord("CHL/2031/9", "Letter of 5 February", "2031-02-05", "Permanent Representative of Osmere", None, "letter")


def resolved(former: str, question: str, *records: CitedRecord, pin: str = "") -> Resolved:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, records, pin=pin)])


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does Norway propose?", "Who signed it?", "Who signed CHL/2031/7?"), ("Que propose la Norvège ?", "Qui l’a signée ?", "Qui a signé CHL/2031/7 ?"),
        ("¿Qué propone Noruega?", "¿Quién la firmó?", "¿Quién firmó CHL/2031/7?"), ("Что предлагает Норвегия?", "Кто его подписал?", "Кто подписал CHL/2031/7?"),
        ("挪威提出什么建议？", "谁签署的？", "谁签署了CHL/2031/7？"), ("ماذا تقترح النرويج؟", "من وقعها؟", "من وقع CHL/2031/7؟"),
    ],
)  # fmt: skip
def test_of_the_records_cited_the_letter_of_the_state_in_question_is_meant(former: str, question: str, asked: str) -> None:
    assert resolved(former, question, REPORT, LETTER).question == asked


def test_a_sender_that_no_list_of_states_knows_is_known_by_its_name() -> None:
    assert resolved("What does Osmere propose?", "Who signed it?", REPORT, OSMERE).question == "Who signed CHL/2031/9?"


def test_the_kind_that_is_pointed_to_is_the_record_of_that_kind() -> None:
    assert resolved("What was said of keepers?", "Who signed that letter?", REPORT, OSMERE).question == "Who signed letter CHL/2031/9?"


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does Norway propose?", "Who signed that letter?", "Who signed the letter of Norway?"), ("Que propose la Norvège ?", "Qui a signé cette lettre ?", "Qui a signé la lettre de la Norvège ?"),
        ("¿Qué propone Noruega?", "¿Quién firmó esa carta?", "¿Quién firmó la carta de Noruega?"), ("Что предлагает Норвегия?", "Кто подписал это письмо?", "Кто подписал письмо (Норвегия)?"),
        ("挪威提出什么建议？", "谁签署了这封信？", "谁签署了挪威的信？"), ("ماذا تقترح النرويج؟", "من وقع هذه الرسالة؟", "من وقع رسالة النرويج؟"),
    ],
)  # fmt: skip
def test_where_no_such_record_was_cited_it_is_that_of_the_state(former: str, question: str, asked: str) -> None:
    assert resolved(former, question, REPORT).question == asked


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does Norway propose?", "And what would it cost?", "What would it cost (Norway)?"), ("Que propose la Norvège ?", "Et combien cela coûterait-il ?", "Combien cela coûterait-il (Norvège) ?"),
        ("¿Qué propone Noruega?", "¿Y cuánto costaría eso?", "¿Cuánto costaría eso (Noruega)?"), ("Что предлагает Норвегия?", "А сколько это стоит?", "Сколько это стоит (Норвегия)?"),
    ],
)  # fmt: skip
def test_what_a_state_said_is_not_asked_of_the_record_of_another(former: str, question: str, asked: str) -> None:
    assert resolved(former, question, REPORT).question == asked


def test_what_another_state_is_asked_of_leaves_the_record() -> None:
    assert (
        resolved("What does Norway propose?", "What did Chile answer to that?", LETTER).question
        == "What did Chile answer to that (on the question “What does Norway propose”)?"
    )


def test_a_body_that_acts_in_its_record_keeps_it() -> None:
    assert resolved("What did the working group recommend to Norway?", "What would it cost?", REPORT).question == "What would it cost in CHL/2031/12?"


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What will it cost in CHL/2031/12 regarding item 5?", "and on item 6?", "What will it cost regarding item 6?"),
        ("Combien cela coûtera-t-il dans CHL/2031/12 (point 5) ?", "Et le point 6 ?", "Combien cela coûtera-t-il (point 6) ?"),
        ("¿Cuánto costará en CHL/2031/12 (tema 5)?", "¿Y el tema 6?", "¿Cuánto costará (tema 6)?"),
        ("Сколько это будет стоить в CHL/2031/12 (пункт 5)?", "А пункт 6?", "Сколько это будет стоить (пункт 6)?"),
        ("CHL/2031/12中项目5需要多少费用？", "项目6呢？", "项目6需要多少费用？"),
        ("كم ستكلف في CHL/2031/12 بشأن البند 5؟", "والبند 6؟", "كم ستكلف بشأن البند 6؟"),
    ],
)  # fmt: skip
def test_another_item_is_asked_of_all_records(former: str, question: str, asked: str) -> None:
    assert resolved(former, question, REPORT, pin="CHL/2031/12").question == asked


def test_a_party_is_exchanged_in_the_question_that_has_a_place_for_it() -> None:
    first, second = spoken_of("What does Norway propose?"), spoken_of("How many lights would it have in CHL/2031/7?")
    turns = [Turn(first, Language.EN, (LETTER,)), Turn(second, Language.EN, (LETTER,), pin="CHL/2031/7")]
    assert resolve("No, I meant Chile", Language.EN, turns).question == "What does Chile propose?"


def test_what_is_put_to_a_record_can_be_asked_of_all() -> None:
    pinned = resolved("What was said of keepers?", "And who leads the mission?", REPORT)
    assert (pinned.question, pinned.pin) == ("Who leads the mission in CHL/2031/12?", "CHL/2031/12")
    assert pinned.otherwise
    assert (pinned.otherwise.question, pinned.otherwise.pin) == ("Who leads the mission?", "")


def test_a_document_that_the_question_named_is_not_left() -> None:
    assert resolved("What does CHL/2031/12 say of keepers?", "And who pays for them?", REPORT).otherwise is None


def test_reasons_are_those_of_what_was_answered() -> None:
    assert resolved("What was said of keepers?", "Why?", REPORT).otherwise is None


@pytest.mark.parametrize(
    ("kind", "asked"), [("draft resolution", "Who sponsors CHL/L.9?"), ("letter", "Who sponsors it in CHL/L.9 (on the question “What was said of keepers”)?")]
)
def test_who_sponsors_a_draft_is_told_by_its_title_block(kind: str, asked: str) -> None:
    assert resolved("What was said of keepers?", "Who sponsors it?", CitedRecord("CHL/L.9", "Draft", None, kind=kind)).question == asked


@pytest.mark.parametrize(
    ("former", "question", "cited", "asked"),
    [
        ("What does Norway propose?", "When was the letter written?", LETTER, "When was CHL/2031/7 written?"), ("What does Norway propose?", "When was the letter written?", REPORT, "When was the letter of Norway written?"),
        ("Que propose la Norvège ?", "Quand la lettre a-t-elle été écrite ?", LETTER, "Quand CHL/2031/7 a-t-elle été écrite ?"), ("¿Qué propone Noruega?", "¿Cuándo se escribió la carta?", LETTER, "¿Cuándo se escribió CHL/2031/7?"),
        ("Что предлагает Норвегия?", "Когда было написано письмо?", LETTER, "Когда было написано CHL/2031/7?"), ("挪威提出什么建议？", "信函是什么时候写的？", LETTER, "CHL/2031/7是什么时候写的？"),
        ("ماذا تقترح النرويج؟", "متى كتبت الرسالة؟", LETTER, "متى كتبت CHL/2031/7؟"),
    ],
)  # fmt: skip
def test_the_letter_whose_day_is_asked_is_the_one_that_was_cited(former: str, question: str, cited: CitedRecord, asked: str) -> None:
    assert resolved(former, question, cited).question == asked


@pytest.mark.parametrize(
    "question",
    ["Which letter was written in Valgrave?", "When was the letter of Osmere written?", "What does the letter say of oil?", "When was the report adopted?"],
)
def test_a_document_that_is_told_otherwise_is_not_the_one_cited(question: str) -> None:
    assert resolved("What was said of keepers?", question, OSMERE).question == question
