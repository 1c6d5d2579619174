"""The line that tells when and where a letter was written, among the hits of a question that asks for it: it says nothing of the question's
subject, so that no ranking by what passages say finds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from corpus.layout.date_lines import date_line_of
from corpus.questions.attribution import asks_for_another_day
from corpus.questions.named import AnswerType, types_in, understand
from corpus.questions.title_block_questions import asks_date_line
from corpus.record import Record
from corpus.statements.facts import letter_at
from index.results import Hit, SearchResult
from index.rows import StoredPassage

_OF_MANY = frozenset(("draft resolution", "draft decision", "resolution", "decision"))  # kinds whose date is not when somebody wrote

SIGNAL = "date_line"
"""The signal of a hit that stands where it does because it is the date line of the record that meets the question best."""


def with_date_line(
    found: SearchResult, k: int, record_of: Callable[[str], Record | None], passage_at: Callable[[str, int], StoredPassage | None]
) -> SearchResult:
    """The hits of a search and, second among them where the question asks for it, the passage that holds the date line of the record of the best.

    Args:
        k: how many hits there are at most.
        record_of: the record with an id; None where it is gone since.
        passage_at: the passage of a record, by its id, that holds a character, by its number.
    """
    if k < 2 or not found.hits:
        return found
    best, *others = found.hits
    dated = AnswerType.DATE in types_in(best.text, best.language)
    question = understand(found.query, found.language).without(found.filters.without)
    if not asks_date_line(question, dated=dated) or asks_for_another_day(question):
        return found
    record = record_of(best.record_id)
    if record is None or record.text[best.start : best.end] != best.text:  # another text has taken its place since
        return found
    line = date_line_of(record) if record.metadata.kind not in _OF_MANY else None
    if line is None or letter_at(record.root, line.start) != letter_at(record.root, best.start):  # an annex may be of another day
        return found
    passage = passage_at(best.record_id, line.start)
    if passage is None or passage.passage_id == best.passage_id:
        return found
    hit = next((h for h in others if h.passage_id == passage.passage_id), None)
    if hit is None:  # no candidate of the search: only where it stands is known
        p = passage
        hit = Hit(0, best.score, {}, p.record_id, p.passage_id, p.document, p.start, p.end, p.text, p.section, p.language, p.context)
    second = replace(hit, signals=hit.signals | {SIGNAL: 1.0}, score=others[0].score if others else best.score)
    kept = [best, second, *(h for h in others if h is not hit)][:k]
    return replace(found, hits=tuple(replace(h, rank=rank) for rank, h in enumerate(kept, 1)))
