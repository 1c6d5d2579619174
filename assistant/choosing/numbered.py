"""A resolution that is called by its number where several stand in one record: its title, the line of its adoption, and of the rest what stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract
from corpus.layout.numbered_texts import NumberedText, numbered_texts
from corpus.questions.named import AnswerType, Question
from corpus.record import Record
from index.results import Hit

_ADOPTED = re.compile(
    r"\bmeeting\b|\bséance\b|\bsesión\b|заседани|次?会议|(?<![\u0621-\u064a])(?:ال)?جلسة|\badopt|\bapprov|\bapprouv|\baprob|принят|通过|اعتمد|اعتُمد",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\babout\b|\bsubject\b|\btrait(?:e|ait)\b|\bobjet\b|\bporte\s+sur\b|\btrata\b|\btema\b|\bо\s+ч[её]м\b|\bпосвящен\w*|\bпосвящён\w*|关于什么|什么内容|涉及|موضوع|تتناول|عن\s+ماذا",
    re.IGNORECASE,
)
_BESIDE = 2  # extracts of the text itself, beside its title
_OVER = 1.0  # deviations above what meets the question best


def with_numbered(question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record]) -> tuple[list[Extract], bool]:
    """The extracts, or, where the question calls a text by its number and one record alone has it among several, its title, the line of its adoption
    where that is asked for, and those extracts that stand in it; and whether title and line answer the question."""
    names = {name for mention in question.adopted for name in mention.names}
    found: list[tuple[Hit, NumberedText]] = []
    for record_id in dict.fromkeys(hit.record_id for hit in hits) if names else ():
        texts = list(numbered_texts(records[record_id]))
        own = next((text for text in texts if text.names & names), None)
        if own is not None and len(texts) > 1:
            found.append((_hit_of(own, [hit for hit in hits if hit.record_id == record_id]), own))
    if len(found) != 1:
        return list(extracts), False
    hit, text = found[0]
    best = max((e.score for e in extracts), default=0.0) + _OVER
    adopted = AnswerType.DATE in question.answer_types or bool(_ADOPTED.search(question.text))
    lines = [text.title, *(text.adoption if adopted else ())]
    own_notes = {p.start for p in records[hit.record_id].paragraphs if p.kind == "footnote"}
    inside = [
        e for e in extracts
        if e.hit.record_id == hit.record_id and text.title[1] <= e.start and e.end <= text.end and e.start not in own_notes
        and not any(e.start < end and start < e.end for start, end in lines)
    ]  # fmt: skip
    told = (adopted and bool(text.adoption)) or bool(_ABOUT.search(question.text))
    return [*(Extract(hit, start, end, best) for start, end in lines), *inside[:_BESIDE]], told


def _hit_of(text: NumberedText, hits: Sequence[Hit]) -> Hit:
    """The hit that a text's title stands in, or else the first of its record."""
    return next((hit for hit in hits if hit.start <= text.title[0] < hit.end), hits[0])
