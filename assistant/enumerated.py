"""Enumerations that ordinals mark in running text ("Our reasons are these. First, … Second, …"): what announces them is quoted with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.extracts import Extract
from assistant.units import QUOTE_BUDGET, text_tokens
from corpus.announcing import ordinal_opening, tells_several
from corpus.questions import Question
from corpus.record import Paragraph, Record
from corpus.sentences import sentences

_PARAGRAPHS = 8  # behind the one that is quoted, within which an enumeration ends


def with_enumeration(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record], share: int = 1) -> list[Extract]:
    """The extracts, the best of them with the enumeration that it leads to and, where the question asks for several things, with the rest of
    the one that it is a part of; others as far as there is room, which `share` questions have between them."""
    if not extracts or extracts[0].above:
        return list(extracts)
    budget = QUOTE_BUDGET / share
    best, record = extracts[0], records[extracts[0].hit.record_id]
    start, end = _enumeration(record, best.start, best.end, budget, whole=tells_several(question.text))
    if (start, end) == (best.start, best.end):
        return list(extracts)
    kept = [replace(best, start=start, end=end)]
    left = budget - text_tokens(record.text[start:end])
    for extract in extracts[1:]:
        inside = extract.hit.record_id == record.record_id and start <= extract.start < end
        size = text_tokens(records[extract.hit.record_id].text[extract.start : extract.end])
        if not inside and size <= left:
            left -= size
            kept.append(extract)
    return kept


def _enumeration(record: Record, start: int, end: int, budget: float, *, whole: bool) -> tuple[int, int]:
    """A span grown by the enumeration that begins right behind it or, where the `whole` is asked for, of which it is a part; as much as there is room for."""
    at = next((n for n, p in enumerate(record.paragraphs) if p.start <= start < p.end), None)
    if at is None:
        return start, end
    for parts in _enumerations(record, record.paragraphs[max(0, at - _PARAGRAPHS) : at + _PARAGRAPHS + 1]):
        led_to = not record.text[end : parts[0][0]].strip() if end <= parts[0][0] else start < parts[0][0]
        if led_to or (whole and start < parts[-1][1] and end > parts[0][0]):
            begins = min(start, parts[0][0])
            fitting = [stop for _, stop in parts if text_tokens(record.text[begins:stop]) <= budget]
            return (begins, max(end, fitting[-1])) if fitting else (start, end)
    return start, end


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
