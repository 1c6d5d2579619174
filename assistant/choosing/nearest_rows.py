"""The row of a table that a question in another language names: no word tells it there, but that it meets the question better than all others do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract
from assistant.choosing.features import Candidate
from corpus.languages import Language
from corpus.layout.tables import is_amount
from corpus.naming.patterns import cells
from corpus.questions.named import Question
from corpus.questions.superlatives import asks_for_extreme
from corpus.record import Record

_APART = 0.5
"""Deviations by which the row in question is nearer than the next. Rows that a question does not name differ by 0.2 or less, since only their labels do."""
_NAMED = 2  # rows that a question names, at most
_OTHERS = 2  # that are left, at least, to be told from


def without_other_rows(question: Question, extracts: Sequence[Extract], candidates: Sequence[Candidate], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts chosen from some candidates; of a table of numbers in another language than the question's, of whose rows one or two meet it far better
    than the others, without those others. All where it asks which of them is at an end."""
    if asks_for_extreme(question.text, question.language):
        return list(extracts)
    tables: dict[tuple[str, tuple[int, int]], list[Candidate]] = {}
    for c in candidates:
        if c.unit.kind == "row" and c.unit.lead and c.unit.label is None and c.hit.language not in (question.language, Language.UND) and _counts(c, records):
            tables.setdefault((c.hit.record_id, c.unit.lead), []).append(c)
    others = {(c.hit.record_id, c.unit.start, c.unit.end) for rows in tables.values() for c in _others(rows)}
    return [e for e in extracts if (e.hit.record_id, e.start, e.end) not in others]


def _others(rows: Sequence[Candidate]) -> Sequence[Candidate]:
    """The rows behind the first gap between one and the next; none where there is no such gap near the best of them."""
    ordered = sorted(rows, key=lambda c: -c.features.late)
    if len(ordered) < 1 + _OTHERS:
        return []
    kept = next((n for n in range(1, _NAMED + 1) if ordered[n - 1].features.late - ordered[n].features.late >= _APART), 0)
    return ordered[kept:] if kept and len(ordered) - kept >= _OTHERS else []


def _counts(candidate: Candidate, records: Mapping[str, Record]) -> bool:
    row = records[candidate.hit.record_id].text[candidate.unit.start : candidate.unit.end]
    return any(is_amount(cell) for cell in cells(row)[1:])
