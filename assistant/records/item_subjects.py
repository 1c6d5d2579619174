"""Which decisions are on the subject of an agenda item though they do not name it: those whose titles hold what the headings of that item call it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.records.selection import Document, Selection
from corpus.languages import Language
from corpus.naming.dates import western_digits
from corpus.naming.mentions import find_items
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.talk_words import WORDINGS, content_words
from corpus.record import Record
from index.fact_queries import ListedRecord
from index.store import Index
from index.terms import terms

_READ = 30  # records that are read for the headings of an item
_LEAST = 2  # terms that a subject has, at least, to be told from others by them
_EDGES = " \t:：.,،—–-()（）[]"
_BRACKETED = re.compile(r"\s*[(（][^()（）]*[)）]")

Heading = tuple[Record, int, int]


def unnamed_item(asked: RecordQuestion, selection: Selection, index: Index) -> list[ListedRecord]:
    """The records that meet a question but for its agenda items, and name none."""
    rows = selection.find(replace(asked, items=(), sub_items=())).records
    naming = {f.record_id for f in index.facts(["agenda_item", "sub_item"], of=[r.record_id for r in rows])}
    return [row for row in rows if row.record_id not in naming]


def on_subject(asked: RecordQuestion, selection: Selection, index: Index) -> tuple[list[Document], list[Heading]]:
    """The documents that name no item and whose titles hold all that a heading of the item that is asked for calls it, and those headings; nothing where
    several items are asked for."""
    if len(asked.items) != 1 or asked.sub_items or not (rows := unnamed_item(asked, selection, index)):
        return [], []
    subjects = list(_headings(asked.items[0], selection, index))
    kept: dict[str, ListedRecord] = {}
    proofs: list[Heading] = []
    for row in rows:
        language = Language(row.language)
        said = set(_terms(row.title or "", language))
        own = next((h for subject, h in subjects if h[0].language is language and said.issuperset(_terms(subject, language))), None)
        if own is not None:
            kept[row.record_id] = row
            proofs += [own] if own not in proofs else []
    return selection.documents(kept.values(), asked.language), proofs


def _headings(item: str, selection: Selection, index: Index) -> Iterator[tuple[str, Heading]]:
    """What headings call an agenda item, each with where it stands."""
    here = {row.record_id for row in selection.rows}
    for record_id in sorted(selection.naming_items([item]) & here)[:_READ]:
        record = index.record(record_id)
        for path in record.root.walk():
            section = path[-1]
            subject = _subject(section.heading) if section.agenda_items == (item,) else ""
            if len(_terms(subject, record.language)) >= _LEAST and (heading := record.paragraph_at(section.start)):
                yield subject, (record, heading.start, heading.end)


def _subject(heading: str) -> str:
    """What a heading calls its agenda item: what stands behind the item's number, or before it where that stands in brackets behind."""
    named = next(find_items(western_digits(heading)), None)
    if named is None:
        return ""
    behind = _BRACKETED.sub("", heading[named.end :]).strip(_EDGES)
    return behind or _BRACKETED.sub("", heading[: named.start].rstrip(_EDGES))


def _terms(words: str, language: Language) -> Sequence[str]:
    wording = WORDINGS.get(language)
    return terms(" ".join(content_words(words, wording)).lower(), language) if wording else []
