"""Answers about a draft that its title calls: who submitted it, and what its operative paragraphs ask of somebody, word for word.

A search puts the passages of a draft before those of others on like subjects only by what each says; titles tell drafts apart, and all that a draft
asks of one body stands in several paragraphs, which are quoted together.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.attribution import source_line
from assistant.choosing.operative import operative_paragraphs
from assistant.choosing.units import text_tokens
from assistant.records.draft_standings import draft_standings
from assistant.records.lines import made, marks
from assistant.records.matters import called, called_across, matter_of
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.layout.authors import sponsors_lines
from corpus.naming.dates import western_digits
from corpus.naming.mentions import find_symbols
from corpus.naming.states import find_states
from corpus.naming.years import YEARS, years_in
from corpus.questions.draft_questions import REVISED, DraftQuestion, addresses, understand_draft_question
from corpus.questions.named import understand
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.slots import without
from corpus.record import Record
from corpus.statements.standings import DRAFTS, Standing, standing_in, standing_of
from index.fact_queries import ListedRecord
from index.filters import Filters
from index.store import Index
from index.terms import terms

SURE_OF_TITLE = 0.9
"""The confidence in an answer about a draft that was told by its title."""
SURE_ACROSS = 0.8
"""The same where the title is in another language than the question, so that not each of its words can be looked for in it: a draft on radio signals may be
told by a title on fog signals."""
_ADOPTED = frozenset(("decision", "resolution"))
_ASKING = frozenset((Standing.REQUEST, Standing.RECOMMENDATION))
_MOST = 3  # drafts of one title, the latest first
_TITLES = 400  # drafts among whose titles one is looked for; an index with more is searched
_EMBEDDED = 20  # titles at most that are embedded for one question
_HITS = 5  # of a search among drafts of one kind
_ROOM = 450  # tokens of what is quoted of all
_FROM = ("sponsor", "sender")  # facts that name who submitted a draft
_TIME = re.compile(
    rf"(?:\b(?:of|from|for|de|du|del|pour|para|за|от)\s+|(?<![\u0621-\u064a])(?:ل?(?:ال)?عام|ل?(?:ال)?سنة)\s+)?{YEARS.pattern}(?:\s*年|\s+(?:год\w*|г\.))?",
    re.IGNORECASE,
)
_ON_ZH = re.compile(r"关于|有关|题为|名为")  # what Chinese writes as one with the matter
_REVISION = re.compile(r"/Rev\.", re.IGNORECASE)


def draft_answer(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer to a question on a draft; None where it asks for something else, where no title is near what it calls the draft, or where the draft tells
    nothing of what is asked.

    Args:
        filters: conditions that the records meet.
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    asked = understand_draft_question(question)
    if asked is None:
        return None
    with index.snapshot():
        selection = Selection(index, filters)
        drafts = _drafts(question, asked, selection, index)
        answer = _told(question, asked, drafts, index, language or asked.language) if drafts else None
    return replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3}) if answer else None


def _drafts(question: str, asked: DraftQuestion, selection: Selection, index: Index) -> list[Document]:
    """The drafts that the question means, the latest first: by symbol, else by title, the year and whether it is revised."""
    kinds = DRAFTS | _ADOPTED if asked.bodies or asked.members else DRAFTS
    rows = [row for row in selection.rows if row.kind in kinds and row.title]
    if any(True for _ in find_symbols(asked.on)) or not 0 < len(rows) <= _TITLES:
        return []  # a symbol restricts the search, which then quotes nothing else
    states = understand(asked.on, asked.language).states  # "the draft of China on lamps"
    matter = matter_of(_without_time(without(asked.on, states)), asked.language)
    if not matter.words or matter.items or matter.adopted:
        return []
    by: dict[str, str] = {}
    for fact in selection.facts(_FROM):
        by[fact.record_id] = f"{by.get(fact.record_id, '')}\n{fact.value}"
    rows = [row for row in rows if _of_states({m.code for m in states}, f"{by.get(row.record_id, '')}\n{row.title}", row)]
    rows = _of_the_time(question, rows)
    own = _likely([row for row in rows if row.language == asked.language], matter.words, asked.language, index)
    kept = (
        [own[at] for at in called(matter.words, [row.title or "" for row in own], [by.get(row.record_id, "") for row in own], asked.language, index)]
        if own
        else []
    )
    if not kept:
        others = [row for row in rows if row.language != asked.language and index.version_in(row.record_id, asked.language) is None]
        others = _likely(others, matter.words, None, index)
        kept = [others[at] for at in called_across(matter.words, [row.title or "" for row in others], index)] if others else []
    documents = selection.documents(kept, asked.language)[::-1][:_MOST]
    if asked.bodies or asked.members:
        return documents
    symbols = {f"{document.first.symbol}/Add." for document in documents if document.first.symbol}  # addenda name who joins the sponsors
    return (
        [*documents, *selection.documents([r for r in selection.rows if (r.symbol or "").startswith(tuple(symbols))], asked.language)] if symbols else documents
    )


def _likely(rows: Sequence[ListedRecord], words: str, language: Language | None, index: Index) -> list[ListedRecord]:
    """Of many drafts those whose titles have most of the words, and those that a search for them finds: each title that is looked at is embedded, which takes a
    thirtieth of a second. `language`: of the words and the titles; None where titles are in others, with which words share none."""
    if len(rows) <= _EMBEDDED:
        return list(rows)
    wanted = frozenset(terms(words, language)) if language else frozenset[str]()
    shared = {row.record_id: len(wanted & frozenset(terms(row.title or "", language or Language.UND))) for row in rows}
    best = sorted((row for row in rows if shared[row.record_id]), key=lambda row: -shared[row.record_id])[: _EMBEDDED // 2]
    within = str(language) if language else None
    found = {hit.record_id for kind in {row.kind for row in rows} for hit in index.search(words, _HITS, Filters(language=within, kind=kind)).hits}
    return [row for row in rows if row in best or row.record_id in found]


def _without_time(on: str) -> str:
    """What calls a draft without its year, without that it is revised, and without what stands before its matter: no title says that of itself."""
    return _ON_ZH.sub(" ", REVISED.sub(" ", _TIME.sub(" ", western_digits(on))))


def _of_states(codes: set[str], text: str, row: ListedRecord) -> bool:
    """Whether who submitted a draft, with its title, names each of these States."""
    return not codes or codes <= {m.code for m in find_states(text, Language.parse(row.language))}


def _of_the_time(question: str, rows: Sequence[ListedRecord]) -> list[ListedRecord]:
    """Of drafts those of a year that the question names, in their date or their title, or without a date; and the revised ones where it asks for those."""
    kept = list(rows)
    if years := {*years_in(question)}:
        kept = [r for r in kept if not r.date or int(r.date[:4]) in years or not years.isdisjoint(years_in(r.title or ""))]
    if REVISED.search(question) and (revised := [r for r in kept if r.symbol and _REVISION.search(r.symbol)]):
        kept = revised
    return kept


def _told(question: str, asked: DraftQuestion, drafts: Sequence[Document], index: Index, language: Language) -> Answer | None:
    records = [index.record(document.first.record_id) for document in drafts]
    labels = draft_standings(records, index, language).labels(language)
    blocks = TitleBlocks(index, [document.first for document in drafts])
    lines: list[str] = []
    statements: list[Statement] = []
    room = float(_ROOM)
    for record in records:
        spans = _asked_of(record, asked) if asked.bodies or asked.members else sponsors_lines(record)
        size = sum(text_tokens(record.text[slice(*span)]) for span in spans)
        if not spans or (statements and size > room):
            continue
        room -= size
        for at, span in enumerate(spans):
            if (citation := blocks.quote(record, *span)) is None:
                continue
            label = labels.get(record.record_id)
            lines += ["", f"{source_line(citation, record, language)}{f' — {label}' if label else ''}"] if at == 0 else []
            statements.append(Statement(citation.quote, (citation.number,), True, standing_in(record, citation.quote)))
            lines.append(f"{citation.quote} {marks([citation.number])}")
    if not statements:
        return None
    answer = made(RecordQuestion(question, language, "sender"), lines[1:], statements, blocks.citations)
    return replace(answer, confidence=SURE_OF_TITLE if all(document.first.language == asked.language for document in drafts) else SURE_ACROSS)


def _asked_of(record: Record, asked: DraftQuestion) -> list[tuple[int, int]]:
    """The operative paragraphs that speak to those of whom it is asked what they are to do: those that ask something, where any does."""
    spans = [span for span in operative_paragraphs(record) if addresses(record.text[slice(*span)], asked, record.language)]
    return [span for span in spans if standing_of(record.text[slice(*span)], record.language) in _ASKING] or spans
