"""Lines by which a document tells of itself, when it was written or adopted and who signed it, left out of what is quoted where a question asks what it
tells of something else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, text_of
from corpus.layout.dating import is_date_line
from corpus.layout.numbered_texts import numbered_texts
from corpus.naming.answer_types import AnswerType
from corpus.naming.dates import find_dates
from corpus.naming.held_types import types_in
from corpus.questions.attribution import asks_for_another_day, asks_who_signed_another
from corpus.questions.named import Question
from corpus.record import Paragraph, Record

_LINE = 160  # characters of a line that tells of an adoption and of nothing else
_ADOPTED = re.compile(
    r"\W*(?:adopted\s+(?:at|on|by|without)\b|adoptée?s?\s+(?:à|le|par|lors|sans)\b|(?:adoptad|aprobad)[oa]s?\s+(?:en|el|por|sin)\b|принят[аоы]?\s+(?:на|без|\d)|[^。，]{0,24}(?:会议)?[^。，]{0,16}通过$|اعتمد(?:ت|ه)?\s+(?:في|المؤتمر))",
    re.IGNORECASE,
)
_SIGNED = frozenset(("signature", "address"))


def without_own_blocks(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> tuple[list[Extract], bool]:
    """The extracts without such lines, where the question asks for another day or for who signed something else; and whether what is asked for is then
    told by none of them."""
    day, signed = asks_for_another_day(question), asks_who_signed_another(question)
    if not day and not signed:
        return list(extracts), False
    kept = [left for e in extracts if (left := _without(e, records[e.hit.record_id], day=day, signed=signed))]
    untold = day and not any(AnswerType.DATE in types_in(text_of(e, records), e.hit.language) for e in kept)
    return kept, untold


def _without(extract: Extract, record: Record, *, day: bool, signed: bool) -> Extract | None:
    """An extract from the first to the last of its paragraphs that are no such lines; None where all are."""
    inside = [p for p in record.paragraphs if p.start < extract.end and extract.start < p.end]
    told = {span for text in numbered_texts(record) for span in (*text.adoption, text.title)} if day else set()
    kept = [
        p for p in inside
        if not (signed and p.kind in _SIGNED) and not (day and ((p.start, p.end) in told or _tells_its_day(record.text[p.start : p.end], p)))
    ]  # fmt: skip
    if not kept:
        return None
    start, end = max(extract.start, kept[0].start), min(extract.end, kept[-1].end)
    return extract if (start, end) == (extract.start, extract.end) else replace(extract, start=start, end=end)


def _tells_its_day(text: str, paragraph: Paragraph) -> bool:
    """Whether a line tells when the document was written or adopted, and nothing else."""
    if paragraph.number or len(text) > _LINE or next(find_dates(text), None) is None:
        return False
    return is_date_line(text) or _ADOPTED.match(text) is not None
