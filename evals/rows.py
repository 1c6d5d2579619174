"""One row of a run's results: what was found, what was answered, and what that scores."""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant import Rapporteur
from assistant.answers import Answer
from assistant.choosing.units import text_tokens
from corpus.errors import ModelError, RapporteurError, RecordMissing, one_line
from corpus.languages import Language
from corpus.reading.normalise import clean
from corpus.record import Record
from evals.evidence import Evidence, Span
from evals.metrics import ANSWERS, CUTS, RETRIEVAL, Scores, precision_of, ranked_scores, recall_of, within_budget
from evals.question_set import Expected, Question
from index.results import Hit

log = logging.getLogger(__name__)

Row = dict[str, Any]
_QUOTED = 250
_CJK = "\u2e80"  # from here on scripts set no spaces between words
_CJK_SPACE = re.compile("(?<=[\u2e80-\u9fff]) (?=[\u2e80-\u9fff])")
_EXCERPT = 400


@dataclass(frozen=True, slots=True)
class Asking:
    """What rows are made with: the program, and where its records' evidence stands; `given` where the questions bring their own
    passages."""

    rapporteur: Rapporteur
    evidence: Evidence
    records: Mapping[str, Record]
    judge: Callable[[Question, Answer], dict[str, float | None]] | None = None
    given: bool = False

    def row(self, question: Question) -> Row:
        """The row of a question; an error of the program is a row too, scored as one for which nothing was found."""
        row = _head(question)
        try:
            row |= self._of_given(question) if self.given else self._of_index(question)
        except RapporteurError as error:
            row |= {"error": error.to_dict()["error"]}
        except Exception as error:
            log.exception("question %s failed", question.id)
            row |= {"error": {"code": "internal", "message": one_line(f"{type(error).__name__}: {error}"), "remedy": "run it again with --verbose"}}
        if row.get("error"):
            row |= {"hits": [], "answer": None, "right": False, "draft_right": False, "timings": {}, "scores": zero(question)}
        return row

    def _of_index(self, question: Question) -> Row:
        languages = {a.document: str(self.records[a.document].language) for point in question.evidence for a in point if a.document in self.records}
        hits = self.rapporteur.search(question.question, max(CUTS)).hits
        answer = self.rapporteur.ask(question.question)
        covered = self.evidence.covered(question.evidence, [Span(h.document, h.start, h.end) for h in hits])
        quoted = self.evidence.covered(question.evidence, [Span(c.document, c.start, c.end) for c in answer.citations])
        scores: Scores = dict.fromkeys((*RETRIEVAL, *ANSWERS))
        points = len(question.evidence)
        if question.answerable and points:
            scores |= ranked_scores([h.text for h in hits], lambda sizes: self.evidence.covered(question.evidence, beginnings(hits, sizes)), points)
            scores["evidence_recall"] = recall_of(quoted, points)
            kept = within_budget([c.quote for c in answer.citations], _QUOTED)
            first = [Span(c.document, c.start, c.start + size) for c, size in zip(answer.citations, kept, strict=True) if size]
            scores[f"evidence_recall@{_QUOTED}tokens"] = recall_of(self.evidence.covered(question.evidence, first), points)
            scores["citation_precision"] = precision_of(quoted)
        exact = [self._exact(answer, n) for n in range(len(answer.citations))]
        draft = answer
        if answer.refused and question.answerable:
            draft = self.rapporteur.ask(question.question, min_confidence=0.0)
        judged, judge_error = self._judged(question, answer)
        proved = any(map(any, self.evidence.covered(question.evidence, [Span(c.document, c.start, c.end) for c in draft.citations])))
        return {
            "evidence_languages": sorted(set(languages.values())), "evidence_language": evidence_language(question, languages),
            "hits": [
                {
                    "rank": h.rank, "document": h.document, "start": h.start, "end": h.end, "language": str(h.language), "section": h.section,
                    "score": round(h.score, 4), "points": [p for p, found in enumerate(row) if found], "text": h.text[:_EXCERPT],
                }
                for h, row in zip(hits, covered, strict=True)
            ],
            "citation_points": [[p for p, found in enumerate(row) if found] for row in quoted],
            "scores": scores | self._answered(question, answer, exact) | judged, "judge_error": judge_error, "draft_right": question.answerable and proved,
            **_told(answer, right=proved and not answer.refused if question.answerable else answer.refused),
        }  # fmt: skip

    def _of_given(self, question: Question) -> Row:
        answer = self.rapporteur.ask(question.question, passages=question.passages)
        exact = [question.passages[int(c.document.split()[1]) - 1][c.start : c.end] == c.quote for c in answer.citations]
        scores: Scores = dict.fromkeys((*RETRIEVAL, *ANSWERS))
        right = answer.refused != question.answerable
        judged, judge_error = self._judged(question, answer)
        return {
            "evidence_languages": [], "evidence_language": None, "hits": [], "citation_points": [], "draft_right": question.answerable,
            "scores": scores | self._answered(question, answer, exact) | judged, "judge_error": judge_error, **_told(answer, right=right),
        }  # fmt: skip

    def _answered(self, question: Question, answer: Answer, exact: list[bool]) -> Scores:
        """The figures that need no evidence."""
        scores: Scores = {}
        if not answer.refused:
            scores["quote_exactness"] = sum(exact) / len(exact) if exact else 0.0
            held = {c.number for c, good in zip(answer.citations, exact, strict=True) if good}
            bare = [s for s in answer.statements if not s.supported or not held.intersection(s.citations)]
            scores["unsupported_statements"] = len(bare) / len(answer.statements) if answer.statements else 1.0
        if question.answerable and question.facts:
            said = "\n".join(statement.text for statement in answer.statements)  # not the line of the source, nor its marks
            scores["fact_recall"] = 0.0 if answer.refused else sum(states(said, fact) for fact in question.facts) / len(question.facts)
        return scores

    def _exact(self, answer: Answer, number: int) -> bool:
        citation = answer.citations[number]
        try:
            return self.rapporteur.show(citation.record_id).text[citation.start : citation.end] == citation.quote
        except RecordMissing:
            return False

    def _judged(self, question: Question, answer: Answer) -> tuple[Scores, str | None]:
        """The judge's figures, and what was wrong with it: a judge that fails takes nothing away from what was measured."""
        if self.judge is None or answer.refused:
            return {}, None
        try:
            return {f"judged_{name}": value for name, value in self.judge(question, answer).items()}, None
        except ModelError as error:
            log.warning("%s", error)
            return {}, str(error)


def _head(question: Question) -> Row:
    return {
        "id": question.id, "lang": question.language, "question": question.question, "answerable": question.answerable, "tags": list(question.tags),
        "facts": list(question.facts), "evidence": [[a.to_dict() for a in point] for point in question.evidence],
        "documents": sorted({a.document for point in question.evidence for a in point}), "other": question.other,
        "evidence_languages": [], "evidence_language": None, "hits": [], "citation_points": [], "error": None,
    }  # fmt: skip


def _told(answer: Answer, *, right: bool) -> Row:
    told = answer.to_dict()
    tokens = sum(text_tokens(c.quote) for c in answer.citations)
    return {
        "answer": told, "refused": answer.refused, "quoted_tokens": round(tokens, 1), "confidence": told["confidence"], "right": right, "timings": told["timings"],
    }  # fmt: skip


def beginnings(hits: Sequence[Hit], sizes: Sequence[int]) -> list[Span]:
    """The spans of the first so many characters of each hit."""
    return [Span(h.document, h.start, h.start + size) for h, size in zip(hits, sizes, strict=True)]


def evidence_language(question: Question, languages: Mapping[str, str]) -> str | None:
    """The language that the evidence is in, by the documents' `languages`: the question's own if some of it is, else that of the
    first alternative; None where none of its documents is known."""
    held = [languages[a.document] for point in question.evidence for a in point if a.document in languages]
    return question.language if question.language in held else next(iter(held), None)


def zero(question: Question) -> Scores:
    """The figures of a question for which nothing was found and nothing was said."""
    scores: Scores = dict.fromkeys((*RETRIEVAL, *ANSWERS))
    if question.answerable and question.evidence:
        scores |= dict.fromkeys((*RETRIEVAL, "evidence_recall", f"evidence_recall@{_QUOTED}tokens"), 0.0)
    if question.answerable and question.facts:
        scores["fact_recall"] = 0.0
    return scores


def states(text: str, fact: str) -> bool:
    """Whether a text states a fact: holds the string, whatever case and white space, and not as a part of a longer number or
    Latin word."""
    whole, wanted = _spaced(text), _spaced(fact)
    at = whole.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if not (_goes_on(whole[max(0, at - 2) : at][::-1], wanted[0]) or _goes_on(whole[end : end + 2], wanted[-1])):
            return True
        at = whole.find(wanted, at + 1)
    return False


def _spaced(text: str) -> str:
    """NFKC, small letters, single spaces, and none between Chinese characters."""
    return _CJK_SPACE.sub("", " ".join(unicodedata.normalize("NFKC", clean(text)).casefold().split()))


def _goes_on(beyond: str, end: str) -> bool:
    """Whether what stands beyond the end of a string belongs to the same number or word: "12" in "12,500", "art" in "party"."""
    if not beyond:
        return False
    if end.isdigit():
        return beyond[0].isdigit() or (len(beyond) > 1 and beyond[0] in "., " and beyond[1].isdigit())
    return end.isalpha() and beyond[0].isalpha() and max(end, beyond[0]) < _CJK


def parsing_row(expected: Expected, record: Record | None, failure: str | None) -> Row:
    """The row of a document of a parsing set: which strings are in its text, and whether it was refused."""
    held = _folded(record.text) if record else ""
    missing = [text for text in expected.must_contain if _folded(text) not in held]
    count = len(expected.must_contain)
    right = failure is not None if expected.must_fail else record is not None and not missing
    scores: Scores = {"strings_found": (count - len(missing)) / count if count else None, "files_right": float(right)}
    return {
        "id": expected.document, "must_fail": expected.must_fail, "note": expected.note, "characters": len(record.text) if record else 0,
        "language": str(record.language if record else Language.UND), "missing": missing, "refused": failure, "right": right,
        "scores": scores, "timings": {}, "error": None,
    }  # fmt: skip


def _folded(text: str) -> str:
    """Text as a parsing set compares it: NFKC, without white space and direction marks."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c not in "\u200e\u200f\u061c")
