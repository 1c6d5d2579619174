"""Questions on what a conference decided that call it by the name which its records give it ("What did the Amphictyony decide?")."""

from __future__ import annotations

import re

from corpus.languages import detect
from corpus.naming.bodies import acting_body, find_bodies
from corpus.naming.own_bodies import as_conference
from corpus.questions.decision_questions import asks_for_a_decision
from corpus.questions.record_questions import understand_records_question
from index.store import Index

_BODY = "body"
# What a decision is on stands behind these: "What was decided on the fund?"
_ON = re.compile(
    r"\b(?:on|about|concerning|regarding|for|over)\s+(?:the\s+)?$|\b(?:sur|concernant|pour|au\s+sujet\s+d\w*|à\s+propos\s+d\w*)\s*(?:la\s+|les?\s+|l['’]|['’])?$"
    r"|\b(?:sobre|acerca\s+del?|respecto\s+(?:a|del?)|para)\s+(?:la\s+|el\s+)?$|\b(?:об?|относительно|касательно|по|для)\s+$"
    r"|(?:关于|有关|就|对|对于|针对)$|(?:بشأن|حول|عن|بخصوص|في)\s+(?:ال)?$",
    re.IGNORECASE,
)


def of_own_body(question: str, index: Index) -> str:
    """The question with the word for a conference in the place of the name by which the index's own records call theirs, where it asks what that did;
    as it is where it asks for something else, names another body, or what was decided on a matter of that name.

    Raises:
        StoreError: the index cannot be read.
    """
    folded = question.lower()
    names = [name for name in index.tally(_BODY) if name.removeprefix("ال")[:-1] in folded]
    if not names or any(_is_matter(folded, name) for name in names) or find_bodies(_without(folded, names)):
        return question
    language = detect(question)
    called = as_conference(question, names, language)
    asked = understand_records_question(called) if called != question else None
    decided = asked is not None and asked.asks == "decided"
    return called if called != question and (decided or asks_for_a_decision(called, language) or acting_body(called, language)) else question


def _is_matter(folded: str, name: str) -> bool:
    return any(_ON.search(folded[: match.start()]) for match in re.finditer(_said(name), folded))


def _without(folded: str, names: list[str]) -> str:
    return re.sub("|".join(f"{_said(name)}(?:.?会议)?" for name in names), " ", folded)


def _said(name: str) -> str:
    """A pattern of a name without what languages inflect."""
    return re.escape(name.removeprefix("ال")[:-1])
