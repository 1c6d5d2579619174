"""Who a record is from where it has no letter's opening: the sponsors above a draft's title, and what a title says of who submitted
the document; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.patterns import is_sponsors
from corpus.record import Fact, Record
from corpus.states import find_states

_HEAD = 15  # paragraphs within which sponsors stand
_LONG = 1200  # characters: a line of sponsors may name a hundred States, a line of text is shorter than that only by chance
_BY = re.compile(
    r"\b(?:submitted|presented|prepared|transmitted)\s+(?:jointly\s+)?by\s+(?:the\s+)?|\b(?:présentée?s?|soumise?s?|établie?s?)\s+par\s+(?:l[ea]s?\s+|l['’])?"
    r"|\b(?:presentad|sometid|preparad)[oa]s?\s+por\s+(?:el\s+|la\s+|los\s+|las\s+)?|\b(?:представлен|внес[её]н|подготовлен)\w*\s+|(?<=提交的)|由|(?:مقدمة?|المقدمة?)\s+من\s+",
    re.IGNORECASE,
)
_END = re.compile(r"\s*[:：,;(（]|提交|\s+[-–—]\s|$")


def authors(record: Record) -> Iterator[Fact]:
    """What names the authors of a record: "sponsor" (the words that do, as its value) and "sponsor_state" (codes), each with its span."""
    for paragraph in record.paragraphs[:_HEAD]:
        line = record.text[paragraph.start : min(paragraph.end, paragraph.start + _LONG)]
        if is_sponsors(line) and (named := re.split(r"[:：]", line, maxsplit=1)[0].strip(" *")) and named != line.strip(" *"):
            yield from _named(record, paragraph.start + line.index(named), named)
            return
    title = next((f for f in record.facts if f.name == "title" and f.end), None)
    if title and (by := _BY.search(record.text, title.start, title.end)):
        end = _END.search(record.text, by.end(), title.end)
        if named := record.text[by.end() : end.start() if end else title.end].strip():
            yield from _named(record, by.end(), named)


def _named(record: Record, start: int, words: str) -> Iterator[Fact]:
    start = record.text.index(words, start)
    yield Fact("sponsor", words, start, start + len(words))
    for mention in find_states(words, record.language):
        yield Fact("sponsor_state", mention.code, start + mention.start, start + mention.end)
