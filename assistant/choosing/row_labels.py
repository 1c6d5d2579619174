"""What a table's row is of: a State or a thing that its first cell names, and whether a question asks about that and a text speaks of it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from assistant.choosing.extract import Extract, text_of
from assistant.choosing.labelled import all_words, words_of
from corpus.languages import Language
from corpus.layout.tables import cell_spans, is_amount, label_of
from corpus.naming.states import find_states
from corpus.questions.named import Question
from corpus.questions.talk_words import WORDINGS
from corpus.record import Record

_NUMBERED = 2  # cells of which the first may only count the rows


@dataclass(frozen=True, slots=True)
class RowLabel:
    """What a row is of: States by their codes, or else `words` by their stems in a language."""

    codes: frozenset[str]
    words: frozenset[str]
    language: Language


def label_asked(question: Question, record: Record, start: int, end: int) -> RowLabel | None:
    """What the row at a span is of, where the question names that: the State, in any language, or all words of the label, in the row's
    own language."""
    cell = _label(record.text, start, end)
    if cell is None:
        return None
    told = frozenset(s.code for s in find_states(cell, record.language) if 2 * (s.end - s.start) >= len(cell))
    if told:
        return RowLabel(told, frozenset(), record.language) if told & {s.code for s in question.states} else None
    if record.language is not question.language or question.language not in WORDINGS:
        return None
    if question.language is Language.ZH:
        return RowLabel(told, frozenset(all_words(cell, Language.ZH)), Language.ZH) if len(cell) > 1 and cell in question.text else None
    words = frozenset(words_of(cell, record.language))
    return RowLabel(told, words, record.language) if words and words <= words_of(question.text, question.language) else None


def speaks_of(label: RowLabel, extract: Extract, records: Mapping[str, Record]) -> bool:
    """Whether an extract names what a row is of, or is from a State's own letter; of a text in another language than the label's words it is not known,
    and taken for so."""
    record = records[extract.hit.record_id]
    text = text_of(extract, records)
    if label.codes:
        own: Set[str] = {s.code for s in find_states(text, record.language)} | {f.value for f in record.facts if f.name == "sender_state"}
        return not label.codes.isdisjoint(own)
    return record.language is not label.language or label.words <= all_words(text, record.language)


def _label(text: str, start: int, end: int) -> str | None:
    """The cell that says what the others of a row are of: its first, or the one behind a mere number."""
    spans = cell_spans(text, start, end)
    while len(spans) > _NUMBERED and is_amount(text[slice(*spans[0])]):
        spans = spans[1:]
    label = label_of(text, spans)
    return text[slice(*label)] if label else None
