"""Sections that are divided by States ("Reservations": "Portugal", "Japan"), quoted whole where the question is on all of them and names none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract
from assistant.choosing.units import QUOTE_BUDGET, text_tokens
from corpus.languages import SIX, Language
from corpus.naming.states import find_states
from corpus.questions.named import Question
from corpus.questions.talk_words import WORDINGS, content_words
from corpus.record import Record, Section
from index.terms import terms

_WHOLE = 2 * QUOTE_BUDGET  # tokens of such a section: of four States three answer no question on all
_NEARLY = 0.6  # of a heading
_LEAST = 2  # of its parts, quoted already, where its heading is in other words than the question


def with_all_states(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts; where the question names no State, the first of such a section whose heading the question says, or of which several parts are quoted, with all of it,
    in place of its parts."""
    if question.states or question.language not in SIX:
        return list(extracts)
    for extract in extracts:
        record = records[extract.hit.record_id]
        section = next((s for s in reversed(record.root.path_at(extract.start)[1:]) if _divided(s, record.language)), None)
        if section is None:
            continue
        inside = [e for e in extracts if e.hit.record_id == record.record_id and section.start <= e.start < section.end]
        parts = {record.root.path_at(e.start)[-1].start for e in inside}
        span = _body(record, section)
        if span and (len(parts) >= _LEAST or _says(question, section, record)) and text_tokens(record.text[slice(*span)]) <= _WHOLE:
            whole = replace(extract, start=span[0], end=span[1], lead=None, item=None, label=None)
            return [whole if e is extract else e for e in extracts if e is extract or e not in inside]
    return list(extracts)


def _divided(section: Section, language: Language) -> bool:
    """Whether a section has parts, and a State's name, which says all or nearly all, heads each of them."""
    return len(section.children) > 1 and all(
        any(mention.end - mention.start >= _NEARLY * len(child.heading) for mention in find_states(child.heading, language)) for child in section.children
    )


def _body(record: Record, section: Section) -> tuple[int, int] | None:
    """A section with its heading, without notes behind it."""
    inside = [p for p in record.paragraphs if section.start <= p.start < section.end and p.kind != "footnote"]
    return (inside[0].start, inside[-1].end) if inside else None


def _says(question: Question, section: Section, record: Record) -> bool:
    """Whether the question says each word of a section's heading, in the heading's language."""
    if question.language is not record.language:
        return False
    wanted = {*terms(" ".join(content_words(section.heading or "", WORDINGS[question.language])), question.language)}
    return bool(wanted) and wanted <= {*terms(question.text, question.language)}
