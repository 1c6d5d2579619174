"""Quoting the version of a document that a reader prefers (`corpus.layout.versions`), where its paragraphs stand side by side with those found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.choosing.extract import Extract
from corpus.languages import Language
from corpus.layout.alignment import align
from corpus.layout.versions import original_language, preference
from corpus.record import Record
from index.results import VersionHit

_WHOLE = 0.6  # of its paragraphs that an extract must quote: a sentence has no counterpart that could be told


def preferred(
    extract: Extract, records: dict[str, Record], language: Language, version: Callable[[str, Language], str | None], record: Callable[[str], Record]
) -> Extract:
    """The extract in the version that a reader of `language` prefers among those there are; arguments as of `in_language`."""
    for wanted in preference(language, original_language(records[extract.hit.record_id].text)):
        if extract.hit.language is wanted:
            return extract
        if version(extract.hit.record_id, wanted):
            return in_language(extract, records, wanted, version, record)
    return extract


def in_language(
    extract: Extract, records: dict[str, Record], language: Language, version: Callable[[str, Language], str | None], record: Callable[[str], Record]
) -> Extract:
    """The extract in the version of its document in `language`, naming the one it was found in; as it is where there is none, or
    where it quotes less than whole paragraphs. A version that is quoted is added to `records`.

    Args:
        version: the id of the record that is a record's version in a language, or None.
        record: the record of an id.
    """
    found = records[extract.hit.record_id]
    other_id = version(found.record_id, language) if extract.hit.language is not language else None
    if other_id is None or other_id == found.record_id or extract.above:
        return extract
    inside = [i for i, p in enumerate(found.paragraphs) if p.start < extract.end and p.end > extract.start]
    if not inside or extract.end - extract.start < _WHOLE * sum(found.paragraphs[i].end - found.paragraphs[i].start for i in inside):
        return extract
    other = records.get(other_id) or record(other_id)
    beside = dict(align(found, other))
    if not all(i in beside for i in inside) or [beside[i] for i in inside] != list(range(beside[inside[0]], beside[inside[-1]] + 1)):
        return extract
    start, end = other.paragraphs[beside[inside[0]]].start, other.paragraphs[beside[inside[-1]]].end
    records[other_id] = other
    was = VersionHit(extract.hit.language, found.record_id, found.document, extract.start, extract.end)
    versions = (was, *(v for v in extract.hit.versions if v.record_id not in (other_id, found.record_id)))
    hit = replace(extract.hit, record_id=other_id, document=other.document, language=other.language, versions=versions)
    return replace(extract, hit=hit, start=start, end=end)
