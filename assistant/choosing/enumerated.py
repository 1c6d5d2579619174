"""Enumerations in running text ("Our reasons are these. First, … Second, …"), which are quoted with what announces them, and lists that announce
several things ("for three reasons:"), which are quoted whole where several are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, text_of
from assistant.choosing.units import QUOTE_BUDGET, list_end, text_tokens
from corpus.layout.sentences import sentences
from corpus.questions.named import Question
from corpus.record import Paragraph, Record
from corpus.statements.announcing import ordinal_opening, tells_several

_COUNTED = 1.2 * QUOTE_BUDGET  # tokens of a list that is asked for as a whole: two of three reasons answer less than they take of the room
_PARAGRAPHS = 8  # behind the one that is quoted, within which an enumeration ends


def with_enumeration(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record], share: int = 1) -> list[Extract]:
    """The extracts, the first of the best record that leads to an enumeration with it and, where the question asks for several things, one that
    is a part of such with the whole; others as far as there is room, which `share` questions have between them."""
    several = tells_several(question.text)
    budget = QUOTE_BUDGET / share
    for n, extract in enumerate(extracts):
        record = records[extract.hit.record_id]
        if extract.hit.record_id == extracts[0].hit.record_id and (grown := _grown(record, extract, budget, several=several)):
            whole = replace(extract, start=grown[0], end=grown[1], lead=None)
            # Where several things are asked for, the list of them answers before what else meets the question.
            kept, others = ([whole], [*extracts[:n], *extracts[n + 1 :]]) if several else ([*extracts[:n], whole], extracts[n + 1 :])
            return _with_room(kept, others, records, budget, whole)
    return list(extracts)


def _with_room(kept: list[Extract], others: Sequence[Extract], records: Mapping[str, Record], budget: float, whole: Extract) -> list[Extract]:
    """Those that are kept, and of the others what is no part of the `whole` enumeration and has room behind it."""
    left = budget - sum(text_tokens(text_of(e, records)) for e in kept)
    for extract in others:
        size = text_tokens(text_of(extract, records))
        if size <= left and not (extract.hit.record_id == whole.hit.record_id and whole.start <= extract.start < whole.end):
            left -= size
            kept.append(extract)
    return kept


def _grown(record: Record, extract: Extract, budget: float, *, several: bool) -> tuple[int, int] | None:
    """The span of the enumeration or list with which an extract is quoted; None where it stands alone."""
    if extract.label:
        return None
    if extract.lead:
        return _list(record, extract.lead) if several else None
    return _enumeration(record, extract.start, extract.end, budget, whole=several)


def _list(record: Record, lead: tuple[int, int]) -> tuple[int, int] | None:
    """The list of that lead-in, with it, where it announces several things and there is room for it."""
    at = next((n for n, p in enumerate(record.paragraphs) if p.start <= lead[0] < p.end), None)
    if at is None or not tells_several(record.text[slice(*lead)]):
        return None
    span = lead[0], list_end(record, at)
    return span if text_tokens(record.text[slice(*span)]) <= _COUNTED else None


def _enumeration(record: Record, start: int, end: int, budget: float, *, whole: bool) -> tuple[int, int] | None:
    """A span grown by the enumeration that begins right behind it or, where the `whole` is asked for, of which it is a part; as much as there is room for."""
    at = next((n for n, p in enumerate(record.paragraphs) if p.start <= start < p.end), None)
    if at is None:
        return None
    for parts in _enumerations(record, record.paragraphs[max(0, at - _PARAGRAPHS) : at + _PARAGRAPHS + 1]):
        led_to = not record.text[end : parts[0][0]].strip() if end <= parts[0][0] else start < parts[0][0]
        if led_to or (whole and start < parts[-1][1] and end > parts[0][0]):
            begins = min(start, parts[0][0])
            fitting = [stop for _, stop in parts if text_tokens(record.text[begins:stop]) <= budget]
            return (begins, max(end, fitting[-1])) if fitting else None
    return None


def _enumerations(record: Record, paragraphs: Sequence[Paragraph]) -> list[list[tuple[int, int]]]:
    """The enumerations of two parts or more in some paragraphs, each by the spans of its parts: paragraphs that open with an ordinal, or sentences."""
    found: list[list[tuple[int, int]]] = []
    parts: list[tuple[int, int]] = []
    for paragraph in paragraphs:
        if paragraph.kind not in ("paragraph", "item"):
            parts = []
            continue
        for start, end in sentences(record.text, paragraph.start, paragraph.end):
            opens, number = start == paragraph.start, ordinal_opening(record.text[start:end])
            if number == 1 or (number and number == len(parts) + 1):
                parts = [*parts, (start, paragraph.end if opens else end)] if number > 1 else [(start, paragraph.end if opens else end)]
                if number == 2:
                    found.append(parts)
                elif number > 2:
                    found[-1] = parts
            elif opens:
                parts = []  # text behind the enumeration
    return found
