"""What one document is about: its title block, and the first paragraph of its text that says something."""

from __future__ import annotations

from assistant.answers import Answer, Statement
from assistant.choosing.features import recites
from assistant.choosing.units import leads, list_end, says_something
from assistant.records.lines import made, marks, record_line
from assistant.records.quotes import quoted_span
from assistant.records.selection import Document
from assistant.records.title_blocks import TitleBlocks
from corpus.layout.courtesies import is_courtesy
from corpus.lines import ends_sentence
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Paragraph, Record
from index.store import Index

_APART = frozenset(("heading", "signature", "address", "footnote"))
_HEAD = 4_000  # characters in which a title block stands


def about(asked: RecordQuestion, document: Document, index: Index) -> Answer:
    """The title block of a document, and its opening paragraph word for word, in the version that is shown first."""
    blocks = TitleBlocks(index, document.records)
    line = record_line(document, blocks, asked.language)
    cited = [c.number for r in document.records for c in blocks.cite(r.record_id)]
    statements = [Statement(line, tuple(cited), True)]
    record = index.record(document.first.record_id)
    if (span := opening(record)) and (begins := quoted_span(record, span, blocks)):
        statements.append(begins)
    return made(asked, [f"{s.text} {marks(s.citations)}" for s in statements], statements, blocks.citations)


def opening(record: Record) -> tuple[int, int] | None:
    """The span of the first paragraph below the title block that says something, with its items where it leads to a list; None where there is none."""
    below = max((f.end for f in record.facts if f.name in ("title", "sponsor") and f.end <= _HEAD), default=0)
    for at, paragraph in enumerate(record.paragraphs):
        if paragraph.start < below or paragraph.kind in _APART or not _tells(record, paragraph):
            continue
        end = list_end(record, at)
        if end == paragraph.end and leads(record.text[paragraph.start : end]):
            continue  # "Decides as follows:" says nothing without what follows
        return paragraph.start, end
    return None


def _tells(record: Record, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a statement: no line of the title block, no recital, no courtesy."""
    text = record.text[paragraph.start : paragraph.end].strip()
    if text[:1].islower() or recites(text) or is_courtesy(text) or not (ends_sentence(text) or text[-1:] in ";；؛:："):
        return False
    return says_something(text) or leads(text)
