"""Answers to questions on the alternatives in a text under negotiation: each word for word, with the line that tells whose it is, in order."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from assistant.answers import Answer, Statement
from assistant.attribution import source_line
from assistant.phrases.record_phrases import tell
from assistant.phrases.vote_phrases import say_of
from assistant.records.lines import made, marks
from assistant.records.matters import matter_of, nearest
from assistant.records.quotes import quoted_span
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.naming.alternatives import Alternative, alternatives, number_of, owner_of
from corpus.naming.locators import find_locators
from corpus.naming.symbols import plain_symbol
from corpus.questions.alternative_questions import AlternativeQuestion, understand_alternative_question
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record
from corpus.statements.voters import is_named
from index.fact_queries import ListedRecord
from index.filters import Filters
from index.store import Index

_SHOWN = 8  # alternatives that are quoted
_BEGINNING = 300  # characters of the first alternative that tell what all are on


@dataclass(frozen=True, slots=True)
class _Group:
    """The alternatives under one heading of a record; `places` are the articles and paragraphs that the headings name."""

    row: ListedRecord
    record: Record
    headings: tuple[str, ...]
    places: frozenset[str]
    members: tuple[Alternative, ...]


def alternatives_answer(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer to a question on alternatives; None where it asks for something else, or no text that meets `filters` has such alternatives.

    Args:
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    asked = understand_alternative_question(question)
    if asked is None:
        return None
    with index.snapshot():
        found = _wanted(asked, _groups(Selection(index, filters), index, asked.language), index)
        answer = _written(replace(asked, language=language or asked.language), found, index) if found else None
    return replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3}) if answer else None


def _groups(selection: Selection, index: Index, language: Language) -> list[_Group]:
    telling = {fact.record_id for fact in index.facts(["alternative"])}
    found: list[_Group] = []
    for document in selection.documents([row for row in selection.rows if row.record_id in telling], language):
        record = index.record(document.first.record_id)
        for path, members in alternatives(record.text, record.root, record.paragraphs):
            headings = tuple(section.heading for section in path[1:] if section.heading)
            places = frozenset(f"{place.kind} {n}" for heading in headings for place in find_locators(heading) for n in place.numbers)
            found.append(_Group(document.first, record, headings, places, tuple(members)))
    return found


def _wanted(asked: AlternativeQuestion, groups: list[_Group], index: Index) -> list[_Group]:
    """The groups on the matter, each with the alternatives that are asked for."""
    party = asked.party
    if asked.on and not party and any(_of(group, asked.on) for group in groups):
        party, on = asked.on, ""  # "祖布罗夫卡的备选案文" may be read as the alternatives on it
    else:
        on = asked.on
    wanted = matter_of(on, asked.language)
    kept = [g for g in groups if wanted.places <= g.places and wanted.symbols <= {plain_symbol(g.row.symbol or "")}]
    if wanted.words and (not wanted.places or len(kept) > 1):
        kept = [kept[at] for at in nearest(wanted.words, [_called(group) for group in kept], index)]
    if party:
        kept = [replace(group, members=tuple(_of(group, party))) for group in kept]
    if asked.label:
        number = number_of(asked.label)
        kept = [replace(group, members=tuple(m for m in group.members if number_of(m.label) == number)) for group in kept]
    return [group for group in kept if group.members]


def _of(group: _Group, party: str) -> list[Alternative]:
    """The alternatives of a group that a party proposes."""
    return [m for m in group.members if (owner := owner_of(group.record.text, m)) and is_named(owner, group.record.language, party)]


def _called(group: _Group) -> list[str]:
    """What tells what a group is on: the heading above it and how its first alternative begins."""
    first = group.members[0]
    return [*group.headings[-1:], group.record.text[first.start : min(first.end, first.start + _BEGINNING)]]


def _written(asked: AlternativeQuestion, groups: list[_Group], index: Index) -> Answer:
    blocks = TitleBlocks(index, [group.row for group in groups])
    lines = [say_of("alternatives", asked.language)]
    statements: list[Statement] = []
    members = [(group, member) for group in groups for member in group.members]
    for group, member in members[:_SHOWN]:
        if (quoted := quoted_span(group.record, (member.start, member.end), blocks)) is None:
            continue
        lines.append(source_line(blocks.citations[-1], group.record, asked.language))
        statements.append(quoted)
        lines.append(f"{quoted.text} {marks(quoted.citations)}")
    if len(members) > _SHOWN:
        lines.append(tell("more_untold", asked.language, count=str(len(members) - _SHOWN)))
    return made(RecordQuestion(asked.text, asked.language, "alternatives"), lines, statements, blocks.citations)
