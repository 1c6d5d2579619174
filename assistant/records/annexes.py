"""Which annexes a document has, as its text is divided: counted, each by its heading, word for word."""

from __future__ import annotations

from assistant.answers import Answer, Statement
from assistant.phrases.record_phrases import tell
from assistant.records.lines import made, marks
from assistant.records.named_records import document_named, name_of, title_line
from assistant.records.quotes import quoted_span
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record, Section
from index.store import Index


def annexed(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The annexes of a document; that it has none where it has none. None where the question names no one document."""
    document = document_named(asked, selection)
    if document is None:
        return None
    record = index.record(document.first.record_id)
    blocks = TitleBlocks(index, document.records)
    annexes = annexes_of(record)
    lines = [
        tell("annexes", asked.language, value=name_of(document), count=str(len(annexes)))
        if annexes
        else tell("annexes_none", asked.language, value=name_of(document))
    ]
    statements: list[Statement] = [title_line(document, blocks, asked.language)]
    lines.append(f"– {statements[0].text} {marks(statements[0].citations)}")
    for annex in annexes:
        if quoted := quoted_span(record, _heading(record, annex), blocks):
            statements.append(quoted)
            lines.append(f"{quoted.text} {marks(quoted.citations)}")
    return made(asked, lines, statements, blocks.citations)


def annexes_of(record: Record) -> list[Section]:
    """The annexes of a record in reading order, those within others left out."""
    return [path[-1] for path in record.root.walk() if path[-1].kind == "annex" and not any(section.kind == "annex" for section in path[:-1])]


def _heading(record: Record, annex: Section) -> tuple[int, int]:
    """The span of an annex's heading, with its title where that stands on the next line."""
    lines = [p for p in record.paragraphs if annex.start <= p.start < annex.end][:2]
    titled = len(lines) > 1 and annex.title is not None and record.text[lines[1].start : lines[1].end] == annex.title
    return annex.start, lines[1 if titled else 0].end
