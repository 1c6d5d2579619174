"""What an extract says little without that stands right behind it: the result of a vote behind what puts it, and a reply behind what is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, text_of
from corpus.questions.named import Question
from corpus.questions.reasons import seeks_reason
from corpus.record import Paragraph, Record
from corpus.statements.asking_and_replying import asks, replies
from corpus.statements.vote_words import PUT, RESULT
from corpus.statements.votes import find_votes

_LONGEST = 900  # characters that are added to an extract


def with_outcomes(extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts, those that put something to the vote with its lists and its result, where these stand right behind them."""
    return [_grown(e, extracts, _result_end(e, records[e.hit.record_id])) for e in extracts]


def with_replies(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts, where the question seeks a reason; those in which somebody asks something with the reply that follows."""
    if not seeks_reason(question.text, question.language):
        return list(extracts)
    return [_grown(e, extracts, _reply_end(e, records[e.hit.record_id])) for e in extracts]


def _grown(extract: Extract, extracts: Sequence[Extract], end: int | None) -> Extract:
    """An extract up to that end; as it is where that is too far, or another extract stands between."""
    if end is None or not 0 < end - extract.end <= _LONGEST:
        return extract
    between = any(e is not extract and e.hit.record_id == extract.hit.record_id and extract.end <= e.start < end for e in extracts)
    return extract if between else replace(extract, end=end)


def _result_end(extract: Extract, record: Record) -> int | None:
    said = text_of(extract, {record.record_id: record})
    if record.language not in PUT or not PUT[record.language].search(said) or RESULT[record.language].search(said):
        return None
    votes = find_votes(record.text, record.root, record.paragraphs, record.language, record.metadata.symbol, record.metadata.kind)
    vote = next((v for v in votes if v.put and v.result and extract.start <= v.put[0] < v.put[1] <= extract.end <= v.result[0]), None)
    if vote is None or vote.result is None or record.sections_at(vote.start)[-1] != record.sections_at(vote.result[0])[-1]:
        return None
    paragraph = record.paragraph_at(vote.result[0])
    return paragraph.end if paragraph and paragraph.end - vote.result[1] < _LONGEST else vote.end


def _reply_end(extract: Extract, record: Record) -> int | None:
    paragraphs: Sequence[Paragraph] = record.paragraphs
    at = next((n for n, p in enumerate(paragraphs) if p.start < extract.end <= p.end), None)
    if at is None or at + 1 >= len(paragraphs):
        return None
    asked, behind = paragraphs[at], paragraphs[at + 1]
    if not asks(record.text[asked.start : asked.end], record.language) or behind.kind == "heading":
        return None
    return behind.end if replies(record.text[behind.start : behind.end], record.language) else None
