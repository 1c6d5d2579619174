"""The text of an instrument as it was adopted, before that of its draft: who asks what the Convention says, does not ask what its draft said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract
from corpus.layout.provisions import numbers_of
from corpus.naming.instruments import instruments_in
from corpus.questions.named import Question
from corpus.record import Record, Section
from index.store import Index

_DRAFT = re.compile(
    r"\b(?:preliminary\s+)?drafts?\b|\b(?:avant-)?projets?\s+(?:de\s+|d['’])?|\b(?:ante)?proyectos?(?:\s+de\b)?|\b(?:предварительн\w+\s+)?проект\w*\b|草案|初稿|草稿|(?<![\u0621-\u064a])(?:ال)?(?:مشروع|مسودة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W*(?:(?:articles?|art\.|art[íi]culos?|статья|(?:ال)?مادة)\s*\S+|第\S{1,4}条)[\s.:：—–-]*", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 900  # characters of a provision that is quoted whole
_STEM = 5  # letters of the first word, which Russian has in another case behind the word for a draft


def with_final_texts(question: Question, extracts: Sequence[Extract], records: dict[str, Record], index: Index) -> list[Extract]:
    """The extracts, each of a draft convention (treaty, protocol …) behind the provision of the text as adopted that has the same heading; as they are where the question speaks
    of a draft. Records that are quoted so are added to `records`."""
    if _DRAFT.search(question.text):
        return list(extracts)
    found: list[Extract] = []
    for extract in extracts:
        final = _final_of(records[extract.hit.record_id], index)
        span = _same_provision(records[extract.hit.record_id], extract.start, final) if final else None
        if final and span and not any(e.start < span[1] and span[0] < e.end for e in found if e.hit.record_id == final.record_id):
            versions = {final.record_id, *(other for e in extracts if (other := index.version_in(final.record_id, e.hit.language)))}
            own = next(
                (e for e in extracts if e.hit.record_id in versions and _provision_at(records[e.hit.record_id], e.start) == _provision_at(final, span[0])), None
            )
            if own is None:
                records[final.record_id] = final
                hit = replace(extract.hit, record_id=final.record_id, document=final.document, versions=(), also_in=())
                own = replace(extract, hit=hit, start=span[0], end=span[1], lead=None, item=None, label=None)
            found += [own] if own not in found else []
        found += [extract] if extract not in found else []
    return found


def _final_of(draft: Record, index: Index) -> Record | None:
    """The record of the instrument as adopted whose draft a record is, in its language; None where it is none, or there is no such."""
    title = draft.metadata.title or ""
    if not _DRAFT.search(title) or not instruments_in(title):
        return None
    wanted = _called(title)
    rows = [
        row
        for row in index.listed()
        if row.language == str(draft.language)
        and row.title
        and not _DRAFT.search(row.title)
        and _called(row.title) == wanted
        and (row.date or "") >= (draft.metadata.date or "")
    ]
    return index.record(max(rows, key=lambda row: row.date or "").record_id) if rows else None


def _called(title: str) -> str:
    """The title of an instrument as it is compared, with or without the word for a draft."""
    words = _WORDS.findall(_DRAFT.sub(" ", title).casefold())
    return " ".join([words[0][:_STEM], *words[1:]]) if words else ""


def _same_provision(draft: Record, at: int, final: Record) -> tuple[int, int] | None:
    """What the article of the final text says that has the same heading as that at an offset of the draft."""
    if (wanted := _heading(_article(draft, at))) is None:
        return None
    sections = [path[-1] for path in final.root.walk() if _heading(path[-1]) == wanted]
    if len(sections) != 1:
        return None
    section = sections[0]
    body = [p for p in final.paragraphs if section.start <= p.start < section.end and p.kind not in ("heading", "footnote")]
    return (body[0].start, body[-1].end) if body and body[-1].end - body[0].start <= _LONGEST else None


def _article(record: Record, at: int) -> Section | None:
    return next((s for s in reversed(record.root.path_at(at)[1:]) if s.heading and _NUMBER.match(s.heading)), None)


def _heading(section: Section | None) -> str | None:
    """The heading of an article without its number; None of what has none."""
    heading = section.heading if section else None
    if not heading or not (number := _NUMBER.match(heading)):
        return None
    return " ".join(_WORDS.findall(heading[number.end() :].casefold())) or None


def _provision_at(record: Record, at: int) -> str | None:
    """The number of the article at an offset, which its versions share."""
    section = _article(record, at)
    return next((number for _, number in numbers_of(section, record.language)), None) if section else None
