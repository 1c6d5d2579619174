"""One answer of the answers to a question's parts: each part under its own question, with its own evidence, the citations numbered
through. A part that is refused is said to be not answered while the others are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.answers import Answer, Citation, Statement
from assistant.phrases.talk_phrases import say
from assistant.pieces import pieces
from corpus.conversation.parts import asked_part, split
from corpus.languages import Language, detect

_NUMBER = re.compile(r"\d+")


class Ask(Protocol):
    """Answers one part, given how many there are; what a title block tells of a document, of the one `of` that name where a part before is answered from it."""

    def __call__(self, part: str, share: int, of: str | None = None, /) -> Answer: ...


def answered_in_parts(question: str, language: Language, ask: Ask) -> Answer | None:
    """The answer to a question of several parts; None where it has one, or where no part is answered: then it is answered, or
    refused, as a whole.

    Args:
        language: that of the question.
        ask: answers one part.
    """
    questions = split(question, language)
    if len(questions) == 1:
        return None
    answers: list[Answer] = []
    for part in questions:
        before = next((a for a in reversed(answers) if a.citations), None)
        answers.append(ask(part, len(questions), before.citations[0].document if before else None))
    if all(answer.refused for answer in answers):
        return None
    doubted = any(answer.refused and not answer.unmet for answer in answers)
    return composed(question, questions, answers, beside=doubted and _shares_a_quote(ask(question, 1), answers))


def _shares_a_quote(whole: Answer, answers: Sequence[Answer]) -> bool:
    """Whether the answer to a question as a whole quotes something that a part is answered with: a sentence that answers both parts meets the words
    of one only where the other is left out."""
    quoted = [c for answer in answers if not answer.refused for c in answer.citations]
    return not whole.refused and any(c.record_id == q.record_id and c.start < q.end and q.start < c.end for c in whole.citations for q in quoted)


def composed(question: str, questions: Sequence[str], answers: Sequence[Answer], *, beside: bool = False) -> Answer:
    """The answers to `questions`, the parts of `question`, as one; at least one of them is no refusal. `beside`: what is quoted was found for the
    question as a whole too, so that a part without an answer of its own may be told by it.

    Its confidence is the lowest of the parts that are answered, and `unmet` what the others name in vain.
    """
    language = next(a.language for a in answers if not a.refused)
    numbered = Numbering()
    statements: list[Statement] = []
    lines: list[str] = []
    for heading, answer in zip(headings(question, questions), answers, strict=True):
        lines += ["", heading] if lines else [heading]
        if answer.refused:
            lines.append(say("part_beside", answer.language) if beside and not answer.unmet else unanswered(answer.reason or "", answer.language))
            continue
        text, cited = numbered.through(answer)
        lines.append(text)
        statements += cited
    return Answer(
        question=question, resolved_question=question, language=language, refused=False, reason=None,
        confidence=min(a.confidence for a in answers if not a.refused), text="\n".join(lines), statements=tuple(statements),
        citations=numbered.citations, unmet=tuple(dict.fromkeys(u for a in answers if a.refused for u in a.unmet)),
        timings={name: sum(a.timings.get(name, 0.0) for a in answers) for a in answers for name in a.timings},
        parts=tuple(replace(a, question=part) for part, a in zip(questions, answers, strict=True)),
    )  # fmt: skip


def headings(question: str, questions: Sequence[str]) -> list[str]:
    """What the answers to `questions`, the parts of `question`, stand under."""
    language = detect(question)
    return [asked_part(part, language) if n else part for n, part in enumerate(questions)]


def unanswered(reason: str, language: Language) -> str:
    """The line of a part that is not answered, while others are."""
    return say("part_unanswered", language, reason=reason)


class Numbering:
    """Citations of several answers numbered through: each span of a record has one number, from 1 in the order in which they come."""

    def __init__(self) -> None:
        self._citations: dict[tuple[str, int, int], Citation] = {}

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations so far."""
        return tuple(self._citations.values())

    def number(self, citation: Citation) -> int:
        """The number of a citation among all."""
        key = (citation.record_id, citation.start, citation.end)
        return self._citations.setdefault(key, replace(citation, number=len(self._citations) + 1)).number

    def through(self, answer: Answer) -> tuple[str, list[Statement]]:
        """An answer's text and statements with these numbers; a quote that holds a "[1]" itself stays as it is."""
        numbers = {citation.number: self.number(citation) for citation in answer.citations}
        text = "".join(p.lead + p.statement + _NUMBER.sub(lambda n: str(numbers.get(int(n[0]), int(n[0]))), p.marks) for p in pieces(answer))
        return text, [replace(s, citations=tuple(numbers[n] for n in s.citations)) for s in answer.statements]
