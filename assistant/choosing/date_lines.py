"""The line of a letter that tells when and where it was written, quoted beside what the letter says where a question asks for that too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract
from corpus.layout.date_lines import date_line_of
from corpus.questions.attribution import asks_for_another_day
from corpus.questions.named import AnswerType, Question, types_in
from corpus.questions.title_block_questions import asks_date_line
from corpus.record import Record


def with_date_line(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts and, where `question` asks for it and none is of it, the date line of the record that answers best."""
    if not extracts:
        return []
    record = records[extracts[0].hit.record_id]
    own = [e for e in extracts if e.hit.record_id == record.record_id]
    dated = any(AnswerType.DATE in types_in(record.text[e.start : e.end], record.language) for e in own)
    line = date_line_of(record) if asks_date_line(question, dated=dated) and not asks_for_another_day(question) else None
    if line is None or any(e.start < line.end and e.end > line.start for e in own):
        return list(extracts)
    least = min(e.score for e in extracts)
    return [*extracts, replace(extracts[0], start=line.start, end=line.end, score=least, lead=None, item=None, of_type=False, label=None)]
