"""Extracts for questions that ask what was decided: a decision on it that the search found, where nothing that is quoted is one; and which proposal it
is that a quote says to have been adopted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from assistant.choosing.extract import Extract
from assistant.choosing.operative import operative_paragraphs
from assistant.records.adoptions import MEETINGS
from assistant.records.elsewhere import asks_what_was_decided, decides, is_on_it, of_other_items
from corpus.layout.sentences import sentences
from corpus.questions.decision_questions import DECIDED
from corpus.questions.named import Question
from corpus.record import Record
from corpus.statements.adoptions import told_decisions, what_was_adopted
from index.matching import Match
from index.results import Hit

_FARTHER = 0.05
"""How much farther than what is quoted a decision may be from the part of the question that it meets worst: cosines, of which those on other matters
are a tenth and more below."""


def with_decisions(
    question: Question, hits: Sequence[Hit], extracts: Sequence[Extract], records: Mapping[str, Record], match: Match, adopted: Set[str]
) -> list[Extract]:
    """The extracts, behind the best passage of a decision, an adopted draft or a record of a meeting that decides on what the question asks about, where
    it asks for a decision and none of the extracts is one; as they are, where there is no such passage.

    Args:
        adopted: the ids of the records that are drafts which were adopted.
    """
    if not extracts or not asks_what_was_decided(question) or any(decides(e, records[e.hit.record_id], adopted) for e in extracts):
        return list(extracts)
    on_it = [hit for hit in hits if is_on_it(hit, match)]
    deciding = {record_id: _deciding(records[record_id], adopted) for record_id in {hit.record_id for hit in on_it}}
    found = [
        (hit, spans)
        for hit in on_it
        if (spans := [
            (start, end) for start, end in deciding[hit.record_id]
            if hit.start <= start and end <= hit.end and not of_other_items(question, records[hit.record_id], start, end)
        ])
    ]  # fmt: skip
    if not found:
        return list(extracts)
    hit, spans = max(found, key=lambda of: match.unmet([of[0].passage_id]))
    if match.unmet([hit.passage_id]) < max(match.unmet([e.hit.passage_id]) for e in extracts) - _FARTHER:
        return list(extracts)
    chosen = [Extract(hit, start, end, extracts[0].score) for start, end in spans]
    return [*chosen, *(e for e in extracts if not any(e.hit.record_id == hit.record_id and e.start < end and start < e.end for start, end in spans))]


def with_what_was_adopted(extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts, each that begins by "the proposal was adopted" with what says which proposal that was; without those that are then quoted twice."""
    led: list[Extract] = []
    for extract in extracts:
        record = records[extract.hit.record_id]
        end = min((stop for _, stop in sentences(record.text, extract.start, extract.end)), default=extract.end)
        start = what_was_adopted(record, extract.start, end)
        led.append(replace(extract, start=start) if start < extract.start else extract)
    widened = [e for e, old in zip(led, extracts, strict=True) if e is not old]
    return [e for e in led if not any(w is not e and w.hit.record_id == e.hit.record_id and w.start <= e.start and e.end <= w.end for w in widened)]


def _deciding(record: Record, adopted: Set[str]) -> Sequence[tuple[int, int]]:
    """The spans of a record that decide."""
    if record.metadata.kind == MEETINGS:
        return [(t.start, t.end) for t in told_decisions(record)]
    if record.metadata.kind in DECIDED or record.record_id in adopted:
        return operative_paragraphs(record)
    return []
