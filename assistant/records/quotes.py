"""A span of a record as answers about records quote it: word for word, as far as there is room for it, with a mark where it is cut."""

from __future__ import annotations

from assistant.answers import GAP, Statement
from assistant.choosing.units import fitting
from assistant.records.title_blocks import TitleBlocks
from corpus.record import Record


def quoted_span(record: Record, span: tuple[int, int], blocks: TitleBlocks) -> Statement | None:
    """The span as a statement; None where it does not stand there so."""
    start, end = fitting(record, *span)
    citation = blocks.quote(record, start, end)
    cut = record.text[end : span[1]].strip()
    return Statement(citation.quote + (GAP.rstrip() if cut else ""), (citation.number,), True) if citation else None
