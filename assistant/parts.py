"""One answer of the answers to a question's parts: each part under its own question, with its own evidence, the citations numbered
through. A part that is refused is said to be not answered while the others are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answers import Answer, Citation, Statement
from assistant.pieces import pieces
from assistant.talk_phrases import say
from corpus.languages import Language, detect
from corpus.parts import asked_part, split

_NUMBER = re.compile(r"\d+")


def answered_in_parts(question: str, language: Language, ask: Callable[[str, int], Answer]) -> Answer | None:
    """The answer to a question of several parts; None where it has one, or where no part is answered: then it is answered, or
    refused, as a whole.

    Args:
        language: that of the question.
        ask: answers one part, given how many there are.
    """
    questions = split(question, language)
    if len(questions) == 1:
        return None
    answers = [ask(part, len(questions)) for part in questions]
    return None if all(answer.refused for answer in answers) else composed(question, questions, answers)


def composed(question: str, questions: Sequence[str], answers: Sequence[Answer]) -> Answer:
    """The answers to `questions`, the parts of `question`, as one; at least one of them is no refusal.

    Its confidence is the lowest of the parts that are answered, and `unmet` what the others name in vain.
    """
    language = next(a.language for a in answers if not a.refused)
    citations: dict[tuple[str, int, int], Citation] = {}
    statements: list[Statement] = []
    lines: list[str] = []
    for part, answer in zip(questions, answers, strict=True):
        lines += ["", asked_part(part, detect(question))] if lines else [part]
        if answer.refused:
            lines.append(say("part_unanswered", answer.language, reason=answer.reason or ""))
            continue
        numbers: dict[int, int] = {}
        for citation in answer.citations:
            key = (citation.record_id, citation.start, citation.end)
            citations.setdefault(key, replace(citation, number=len(citations) + 1))
            numbers[citation.number] = citations[key].number
        statements += [replace(s, citations=tuple(numbers[n] for n in s.citations)) for s in answer.statements]
        lines.append(_renumbered(answer, numbers))
    return Answer(
        question=question, resolved_question=question, language=language, refused=False, reason=None,
        confidence=min(a.confidence for a in answers if not a.refused), text="\n".join(lines), statements=tuple(statements),
        citations=tuple(citations.values()), unmet=tuple(dict.fromkeys(u for a in answers if a.refused for u in a.unmet)),
        timings={name: sum(a.timings.get(name, 0.0) for a in answers) for a in answers for name in a.timings},
    )  # fmt: skip


def _renumbered(answer: Answer, numbers: dict[int, int]) -> str:
    """The answer's text with other numbers in its marks; a quote that holds a "[1]" itself stays as it is."""
    return "".join(p.lead + p.statement + _NUMBER.sub(lambda n: str(numbers.get(int(n[0]), int(n[0]))), p.marks) for p in pieces(answer))
