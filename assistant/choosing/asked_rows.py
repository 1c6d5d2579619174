"""Rows of tables that a question asks for by what they are of, where it asks for a number: "How much does Osmere pay?" of "Osmere | 12 | 9,400".

The State in question is spoken of in its letters too, and more of them; and a text in another language may meet the other words of the question better than
two numbers do. Neither tells the number that the row does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set

from assistant.choosing.extract import Extract
from assistant.choosing.extracts import tells_money, to_the_point
from assistant.choosing.features import Candidate, candidates_of
from assistant.choosing.labelled import all_words, words_of
from assistant.choosing.room import within_budget
from assistant.choosing.row_labels import RowLabel, label_asked, speaks_of
from assistant.choosing.units import QUOTE_BUDGET
from assistant.choosing.unquoted import missing_years, row_years, years_of
from assistant.choosing.whole_tables import Tables
from corpus.layout.tables import is_amount
from corpus.naming.dimensions import dimension_asked
from corpus.naming.patterns import cells, is_row
from corpus.questions.named import AnswerType, Question
from corpus.questions.slots import without
from corpus.questions.superlatives import asks_for_extreme
from corpus.record import Record
from corpus.statements.money import asks_for_money
from index.matching import Match
from index.results import Hit

_ROWS = 4  # that answer one question
_NEAR = 3.5  # deviations below what meets the question best: a name and two numbers say little of what they are
_ACROSS = 1.2  # what a State's name adds where the row says it as the question does
_OVER = 0.1  # above what meets the question best, where all that it says stands in the row and above it


def asked_rows(
    question: Question, fit: Sequence[Candidate], hits: Sequence[Hit], records: Mapping[str, Record], match: Match, wanted: Mapping[str, frozenset[str]]
) -> list[tuple[Extract, RowLabel]]:
    """The rows with a number whose label the question names, under the name of their columns, best first, each with that label: those that hold with what
    stands above them all that it says; and where it asks for a number, those that meet it nearly as well as what does best, of a State only where the
    number may be on the matter. None of other years than those that it names."""
    if not fit or asks_for_extreme(question.text, question.language):
        return []
    said = {word for word in words_of(question.text, question.language) if not any(c.isdigit() for c in word)}
    money = asks_for_money(question.text, question.language)
    number = money or AnswerType.NUMBER in question.answer_types or dimension_asked(question.text, question.language) is not None
    best = max(c.features.score for c in fit)
    found: dict[tuple[str, int], tuple[Extract, RowLabel]] = {}
    for c in (*fit, *_further(question, fit, hits, records, match, wanted)):
        if (label := _asked(question, c, records)) is None:
            continue
        whole = _holds(said, c, records)
        met = c.features.score + (0.0 if c.hit.language is question.language else _ACROSS)
        if whole or (number and met >= best - _NEAR and (money or not label.codes or _on_the_matter(question, c, records))):
            score = max(c.features.score, best + _OVER) if whole else c.features.score
            found.setdefault((c.hit.record_id, c.unit.start), (Extract(c.hit, c.unit.start, c.unit.end, score, c.unit.lead, of_type=c.of_type), label))
    return sorted(found.values(), key=lambda row: -row[0].score)[:_ROWS]


def with_asked_rows(
    question: Question, rows: Sequence[tuple[Extract, RowLabel]], extracts: Sequence[Extract], records: dict[str, Record], match: Match, share: int = 1
) -> list[Extract]:
    """The extracts with these rows: behind those that meet the question better in the language of the first of them and hold what it asks for; without other
    rows of their tables, what speaks of something else than the first, and what leaves a part of the question far worse met than it does."""
    if not rows:
        return list(extracts)
    asked = [row for row, _ in rows]
    tables = Tables(records)
    of_asked = {tables.of(row) for row in asked}
    first, label = rows[0]
    others = [e for e in extracts if tables.of(e) not in of_asked and speaks_of(label, e, records)]
    others = to_the_point([first, *others], match)[1:]
    money = asks_for_money(question.text, question.language)
    before = [
        e for e in others
        if e.score > first.score and e.of_type and e.hit.language is first.hit.language and (tells_money(e, records) or not money)
    ]  # fmt: skip
    return within_budget([*before, *asked, *(e for e in others if e not in before)], records, QUOTE_BUDGET / share, math.inf)


def _further(
    question: Question, fit: Sequence[Candidate], hits: Sequence[Hit], records: Mapping[str, Record], match: Match, wanted: Mapping[str, frozenset[str]]
) -> list[Candidate]:
    """The rows of what the question names in the hits that are no candidates: a State's own letters may stand before its row in every list."""
    seen = {c.hit.passage_id for c in fit}
    rows: list[Candidate] = []
    for hit in hits:
        record = records[hit.record_id]
        inside = [p for p in record.paragraphs if hit.start <= p.start < hit.end and is_row(record.text[p.start : p.end])] if hit.passage_id not in seen else []
        if any(label_asked(question, record, p.start, p.end) for p in inside):
            rows += [c for c in candidates_of([hits[0], hit], records, match, wanted) if c.hit is hit]
    return rows


def _asked(question: Question, candidate: Candidate, records: Mapping[str, Record]) -> RowLabel | None:
    """What a candidate's row is of, where the question names that and the row tells numbers, of the years in question if of any."""
    unit, record = candidate.unit, records[candidate.hit.record_id]
    if unit.kind != "row" or unit.lead is None or unit.label is not None:
        return None
    if not any(is_amount(cell) for cell in cells(record.text[unit.start : unit.end])[1:]):
        return None
    asked, told = years_of(question), row_years(record, unit.start, unit.end, [unit.lead])
    if told and missing_years(asked, told):
        return None
    return label_asked(question, record, unit.start, unit.end)


def _on_the_matter(question: Question, candidate: Candidate, records: Mapping[str, Record]) -> bool:
    """Whether a State's row, or what stands above it, says anything that a question in its language says beside that State: how many members a delegation
    has is not told by what the State pays."""
    if candidate.hit.language is not question.language:
        return False
    said = {word for word in words_of(without(question.text, question.states), question.language) if not any(c.isdigit() for c in word)}
    own, above = _row_words(candidate, records)
    return not said.isdisjoint(own | above)


def _holds(said: Set[str], candidate: Candidate, records: Mapping[str, Record]) -> bool:
    """Whether all that a question says stands in a row, the name of its columns and the headings above it, and something beside the row's label."""
    if candidate.features.words == 0.0 or candidate.unit.lead is None:
        return False
    own, above = _row_words(candidate, records)
    return said <= own | above and not said <= own


def _row_words(candidate: Candidate, records: Mapping[str, Record]) -> tuple[set[str], set[str]]:
    """The words of a row, and of the name of its columns and the headings above it."""
    unit, hit = candidate.unit, candidate.hit
    record = records[hit.record_id]
    columns = record.text[slice(*unit.lead)] if unit.lead else ""
    headings = (section.title or "" for section in record.root.path_at(unit.start))
    return all_words(record.text[unit.start : unit.end], hit.language), all_words("\n".join((columns, *headings, record.metadata.title or "")), hit.language)
