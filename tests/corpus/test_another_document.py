"""A follow-up that names another document is asked of that one, by a short symbol or as "decision 2", whether a record is it or not; in six languages."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve
from corpus.conversation.short_named import of_the_series
from corpus.languages import Language, detect
from corpus.questions.named import understand

DRAFT = CitedRecord("CCL/2032/L.5", "Winter buoys", "2032-03-01", kind="draft resolution")
DECISION = CitedRecord("CCL/2032/DEC.1", "Decision 1: Register of lights", "2032-03-12", kind="decision")


def turn(question: str, *records: CitedRecord) -> Turn:
    language = detect(question)
    return Turn(understand(question, language), language, records)


def asked(former: str, question: str, *records: CitedRecord) -> str:
    return resolve(question, detect(question), [turn(former, *records)]).question


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("And L.7?", "And CCL/2032/L.7?"), ("And of l.7/Rev.1?", "And of CCL/2032/L.7/Rev.1?"), ("Et L.7 ?", "Et CCL/2032/L.7 ?"), ("¿Y L.7?", "¿Y CCL/2032/L.7?"),
        ("А L.7?", "А CCL/2032/L.7?"), ("L.7呢？", "CCL/2032/L.7呢？"), ("وL.7؟", "وCCL/2032/L.7؟"),
    ],
)  # fmt: skip
def test_a_short_symbol_that_no_record_bears_is_of_the_series_that_was_spoken_of(said: str, whole: str) -> None:
    assert of_the_series(said, [turn("Who sponsors CCL/2032/L.5/Rev.2?", DRAFT), turn("Where is the buoy store?")]) == whole
    assert of_the_series(said, [turn("Who sponsors it?", DRAFT)]) == whole


def test_a_known_series_stands_beside_the_last_document_and_nothing_else_does() -> None:
    former = [turn("What does decision 1 say?", DECISION)]
    assert of_the_series("And on WP.9?", former) == "And on CCL/2032/WP.9?"
    for said in ("And Art.5?", "And vol.2?", "And 3.5 metres?", "And CCL/2032/L.9?", "And on/off?"):
        assert of_the_series(said, former) == said
    assert of_the_series("And L.7?", []) == "And L.7?"
    assert of_the_series("And L.7?", [turn("Where is the buoy store?")]) == "And L.7?"
    assert of_the_series("And 2033/4?", [turn("Who signed CCL/2032/12?")]) == "And 2033/4?"
    assert of_the_series("And 2032/4?", [turn("Who signed CCL/2032/12?")]) == "And CCL/2032/4?"


@pytest.mark.parametrize(
    ("former", "said", "whole"),
    [
        ("What is CCL/2032/DEC.1 about?", "And decision 2?", "What is decision 2 about?"),
        ("What is the date of CCL/2032/DEC.1?", "And of decision 9?", "What is the date of decision 9?"),
        ("Que dit CCL/2032/DEC.1 ?", "Et la décision 2 ?", "Que dit la décision 2 ?"),
        ("¿Qué dice CCL/2032/DEC.1?", "¿Y la decisión 2?", "¿Qué dice la decisión 2?"),
        ("О чем говорится в CCL/2032/DEC.1?", "А в решении 2?", "О чем говорится в решении 2?"),
        ("CCL/2032/DEC.1说了什么？", "第2号决定呢？", "第2号决定说了什么？"),
        ("ماذا يقول CCL/2032/DEC.1؟", "والمقرر 2؟", "ماذا يقول المقرر 2؟"),
        ("What does decision 1 say?", "And CCL/2032/L.5?", "What does CCL/2032/L.5 say?"),
        ("Que dit la décision 1 ?", "Et CCL/2032/L.5 ?", "Que dit CCL/2032/L.5 ?"),
        ("第1号决定说了什么？", "CCL/2032/L.5呢？", "CCL/2032/L.5说了什么？"),
    ],
)
def test_what_a_decision_is_called_by_and_a_symbol_take_each_others_place(former: str, said: str, whole: str) -> None:
    assert asked(former, said, DECISION) == whole


@pytest.mark.parametrize(
    ("former", "said", "whole"),
    [
        ("Who abstained on Decision 2?", "And on Decision 1?", "Who abstained on Decision 1?"),
        ("What was the vote on Decision 2?", "And on CCL/2032/L.5?", "What was the vote on CCL/2032/L.5?"),
        ("Who abstained on Decision 2?", "And on the third session?", "Who abstained on the third session?"),
        ("Qui a voté contre la décision 2 ?", "Et la décision 1 ?", "Qui a voté contre la décision 1 ?"),
        ("¿Quién se abstuvo sobre la decisión 2?", "¿Y sobre la decisión 1?", "¿Quién se abstuvo sobre la decisión 1?"),
        ("Кто воздержался по решению 2?", "А по решению 1?", "Кто воздержался по решению 1?"),
        ("第2号决定的表决结果如何？", "第1号决定呢？", "第1号决定的表决结果如何？"),
        ("ما نتيجة التصويت على المقرر 2؟", "والمقرر 1؟", "ما نتيجة التصويت على المقرر 1؟"),
    ],
)
def test_another_decision_is_voted_on_and_does_not_vote(former: str, said: str, whole: str) -> None:
    assert asked(former, said, DECISION) == whole


def test_a_state_still_votes() -> None:
    assert asked("Who abstained on Decision 2?", "And Kenya?", DECISION) == "How did Kenya vote on Decision 2?"
    assert resolve("And Kenya?", Language.EN, [turn("How did Peru vote on decision 2?", DECISION)]).question == "How did Kenya vote on decision 2?"
