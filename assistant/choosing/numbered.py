"""A resolution that is called by its number where several stand in one record: its title, the line of its adoption, and of the rest what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract
from corpus.layout.numbered_texts import NumberedText, numbered_texts
from corpus.questions.adoption_questions import asks_for_adoption, asks_for_nothing_but_adoption, asks_what_it_is_about
from corpus.questions.named import Question
from corpus.record import Record
from index.results import Hit

_BESIDE = 2  # extracts of the text itself, beside its title
_OVER = 1.0  # deviations above what meets the question best


def with_numbered(question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record]) -> tuple[list[Extract], bool]:
    """The extracts, or, where the question calls texts by their numbers and one record alone has them among several, with their titles and, where that is
    asked for, the lines of their adoption; and whether these answer the question, which asks for nothing else: then nothing of other records is quoted.

    Of the record's other texts nothing is quoted. Where what meets the question best stands in another record, a letter on the resolution say, or a
    State's words are asked for, the extracts are left as they are.
    """
    numbers = {name.partition(" ")[2] for mention in question.adopted for name in mention.names}
    names = {name for mention in question.adopted for name in mention.names}
    found: list[tuple[str, list[NumberedText]]] = []
    for record_id in dict.fromkeys(hit.record_id for hit in hits) if names else ():
        texts = list(numbered_texts(records[record_id]))
        own = [text for text in texts if text.names & names]
        if own and len(texts) > 1:
            found.append((record_id, own))
    if len(found) != 1 or len(found[0][1]) != len(numbers):
        return list(extracts), False
    record_id, own = found[0]
    adoption = asks_for_adoption(question)
    told = (asks_for_nothing_but_adoption(question) and all(text.adoption for text in own)) or asks_what_it_is_about(question)
    best = max(extracts, key=lambda e: e.score, default=None)
    lines = [line for text in own for line in (text.title, *(text.adoption if adoption else ()))]
    notes = {p.start for p in records[record_id].paragraphs if p.kind == "footnote"}
    inside = [
        e for e in extracts
        if e.hit.record_id == record_id and any(text.title[1] <= e.start and e.end <= text.end for text in own) and e.start not in notes
        and not any(e.start < end and start < e.end for start, end in lines)
    ]  # fmt: skip
    if not told and (question.senders or best is None or best.hit.record_id != record_id or not (inside or adoption)):
        return list(extracts), False
    score = (best.score if best else 0.0) + (_OVER if told else 0.0)
    quoted = [Extract(_hit_of(line, [hit for hit in hits if hit.record_id == record_id]), *line, score) for line in lines]
    return [*quoted, *inside[:_BESIDE], *(e for e in extracts if e.hit.record_id != record_id and not told)], told


def _hit_of(line: tuple[int, int], hits: Sequence[Hit]) -> Hit:
    """The hit that a line stands in, or else the first of its record."""
    return next((hit for hit in hits if hit.start <= line[0] < hit.end), hits[0])
