"""Checking a question set before anything is measured with it: which lines are wrong, and why."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from os import PathLike
from typing import Any

from corpus.errors import InputError
from corpus.languages import Language, detect
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source, discover
from evals.errors import SetError
from evals.evidence import Evidence
from evals.question_set import Alternative, Question, QuestionSet

_NEAR = 60


@dataclass(frozen=True, slots=True)
class SetReport:
    """What `check` found: `problems` have to be mended, `remarks` may be meant."""

    set: QuestionSet
    questions: int
    documents: int
    problems: tuple[SetError, ...]
    remarks: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "set": self.set.name, "form": self.set.form, "questions": self.questions, "documents": self.documents,
            "problems": [p.to_dict()["error"] for p in self.problems], "remarks": list(self.remarks),
        }  # fmt: skip


def check(folder: str | PathLike[str], progress: Callable[[str, int, int], None] | None = None) -> SetReport:
    """Every line of a set that is wrong: no JSON, keys missing or of the wrong kind, an id twice, an unknown language, a
    document that isn't there, a quote that its document doesn't hold.

    Raises:
        SetError: the folder holds no set.
    """
    found, problems = QuestionSet.read(folder)
    records: dict[str, Record] = {}
    failed: dict[str, InputError] = {}
    documents = 0
    if found.corpus is not None and not found.corpus.is_dir():
        problems.append(SetError(found.name, "the set has no folder corpus", "put its documents there"))
    elif found.corpus is not None:
        sources = list(discover([found.corpus]))
        documents = len(sources)
        for done, source in enumerate(sources):
            if progress:
                progress(source.document if isinstance(source, Source) else source.subject, done, len(sources))
            try:
                if isinstance(source, InputError):
                    raise source
                records[source.document] = read_source(source)
            except InputError as error:
                failed[error.subject if isinstance(source, InputError) else source.document] = error
        if progress:
            progress("", len(sources), len(sources))
    evidence = Evidence(records)
    for question in found.questions:
        for alternative in dict.fromkeys(a for point in question.evidence for a in point):
            problems += _quote(found, question, alternative, evidence, records, failed)
    for expected in found.expected:
        if expected.document not in records and expected.document not in failed:
            problems.append(SetError(f"{found.file}, line {expected.line}", f"there is no document {expected.document} in the corpus", "correct the line"))
    problems.sort(key=_line_of)
    return SetReport(found, len(found.questions) or len(found.expected), documents, tuple(problems), tuple(_remarks(found)))


def _quote(
    found: QuestionSet, question: Question, a: Alternative, evidence: Evidence, records: dict[str, Record], failed: dict[str, InputError]
) -> Iterator[SetError]:
    line = f"{found.file}, line {question.line}"
    if a.document in failed:
        yield SetError(line, f"the document {a.document} cannot be read ({failed[a.document].problem})", failed[a.document].remedy)
    elif a.document not in records:
        near = difflib.get_close_matches(a.document, records, 1)
        yield SetError(line, f"there is no document {a.document} in the corpus", f"is {near[0]} meant?" if near else "correct the line")
    elif not evidence.places((a,)):
        yield SetError(line, f"{a.document} does not hold the quote “{a.quote[:_NEAR]}”", "copy the quote from the document, as `rapporteur show` prints it")


def _remarks(found: QuestionSet) -> Iterator[str]:
    for question in found.questions:
        language = detect(question.question)
        if language is not Language.UND and str(language) != question.language:
            yield f"{found.file}, line {question.line}: the question looks {language}, and lang says {question.language}"
    if found.questions and all(q.answerable for q in found.questions):
        yield "no question is unanswerable: how well the program refuses can't be measured"


def _line_of(problem: SetError) -> tuple[int, str]:
    digits = problem.subject.rpartition(" ")[2]
    return (int(digits) if digits.isdigit() else 0, problem.subject)
