"""Questions on what a conference decided that call it by the name which its records give it ("What did the Amphictyony decide?")."""

from __future__ import annotations

from corpus.languages import detect
from corpus.naming.bodies import acting_body
from corpus.naming.own_bodies import as_conference
from corpus.questions.decision_questions import asks_for_a_decision
from corpus.questions.record_questions import understand_records_question
from index.store import Index

_BODY = "body"


def of_own_body(question: str, index: Index) -> str:
    """The question with the word for a conference in the place of the name by which the index's own records call theirs, where it asks what that did;
    as it is where it asks for something else, or says no such name.

    Raises:
        StoreError: the index cannot be read.
    """
    folded = question.lower()
    names = [name for name in index.tally(_BODY) if name.removeprefix("ال")[:-1] in folded]
    if not names:
        return question
    language = detect(question)
    called = as_conference(question, names, language)
    asked = understand_records_question(called) if called != question else None
    decided = asked is not None and asked.asks == "decided"
    return called if called != question and (decided or asks_for_a_decision(called, language) or acting_body(called, language)) else question
