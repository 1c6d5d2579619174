"""Rows of labels and values that a question asks for by their label: "Where is the venue?" of "Venue | Port Meridian"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.choosing.extract import Extract, text_of
from corpus.languages import Language
from corpus.layout.tables import cell_spans, heads, label_of
from corpus.naming.patterns import is_row
from corpus.questions.named import Question
from corpus.questions.talk_words import WORDINGS, content_words
from corpus.record import Record
from index.results import Hit
from index.terms import terms

SURE = 0.9
"""The least confidence where a row answers by its label: all that the question says stands there or beside it."""
_ROWS = 3  # that answer one question, of as many records
_CELLS = 2  # a label and its value
_ARTICLE_AR = re.compile(r"(?<![\u0621-\u064a])(?:[وفب]?ال|لل)(?=[\u0621-\u064a]{3})")
_OWNER_EN = re.compile(r"['’]s\b")
_OVER = 1.0  # deviations above what meets the question best


def labelled(question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record]) -> list[Extract]:
    """The rows whose label is asked for, best first: each word of the label stands in the question, and each word of the question there or in the
    passage. None of a question that names anything else (an item, a day, a State), or where the passage is of another language."""
    if question.named or question.language not in WORDINGS or any(c.isdigit() for c in question.text):
        return []
    wanted = words_of(question.text, question.language)
    best = max((e.score for e in extracts), default=0.0)
    found: dict[str, Extract] = {}
    for hit in hits if wanted else ():
        if hit.language is not question.language or hit.record_id in found or not is_row(hit.text):
            continue
        if not wanted <= all_words(f"{hit.context}\n{hit.text}", hit.language):
            continue
        record = records[hit.record_id]
        row = next((span for label, span in _rows(record, hit) if (said := words_of(label, hit.language)) and said <= wanted), None)
        if row is not None:
            found[hit.record_id] = Extract(hit, *row, best + _OVER)
    return list(found.values())[:_ROWS]


def with_labelled(rows: Sequence[Extract], extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The rows before the extracts, without those extracts that are other rows."""
    prose = [e for e in extracts if not e.label and not is_row(text_of(e, records))]
    return [*rows, *prose] if rows else list(extracts)


def _rows(record: Record, hit: Hit) -> Iterator[tuple[str, tuple[int, int]]]:
    """The labels of a passage's rows of two cells that no row names the columns of, with the span of each row."""
    columns = heads(record.text, record.paragraphs)
    for paragraph in record.paragraphs:
        if hit.start <= paragraph.start < hit.end and paragraph.start not in columns:
            spans = cell_spans(record.text, paragraph.start, paragraph.end)
            if len(spans) == _CELLS and (label := label_of(record.text, spans)):
                yield record.text[slice(*label)], (paragraph.start, paragraph.end)


def words_of(text: str, language: Language) -> set[str]:
    """What a text says beside its small words."""
    wording = WORDINGS.get(language)
    return all_words(" ".join(content_words(_OWNER_EN.sub("", text), wording)) if wording else text, language)


def all_words(text: str, language: Language) -> set[str]:
    """The words of a text by their stems; of Chinese, whose words are not set apart, the characters."""
    if language is Language.ZH:
        return {c for c in text if c.isalnum()}
    return {*terms(_ARTICLE_AR.sub("", text.lower()), language)}
