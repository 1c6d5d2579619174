"""What a resolution or a decision says that a question calls by its number ("What does decision 3 say?"): its operative paragraphs, of the record that it is,
or of the draft that was adopted under that number where there is no such record."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Answer, Statement
from assistant.choosing.operative import in_quotes, operative_paragraphs
from assistant.phrases.record_phrases import tell
from assistant.records.about import opening
from assistant.records.adoptions import Adoption, Adoptions
from assistant.records.lines import marks
from assistant.records.named_records import of_symbol, title_line
from assistant.records.place_quotes import Quoted
from assistant.records.places import spans_at
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.naming.adopted_numbers import adopted_as
from corpus.questions.provision_questions import ProvisionQuestion
from corpus.record import Record
from corpus.statements.standings import Standing
from index.store import Index

_OTHERS = 5  # further records of that number that are named


def adopted_text(asked: ProvisionQuestion, index: Index, selection: Selection) -> Answer | None:
    """The operative paragraphs, or those of them that the question names, of the latest record that bears the number; the others are named. None where
    nothing here bears it, or a part of what it says is asked for."""
    names = asked.question.adopted_numbers
    if asked.about:
        return None
    ids = set[str]().union(*(index.records_naming("adopts", name) for name in names))
    documents = selection.documents([r for r in selection.rows if r.record_id in ids], asked.language)
    adoption: Adoption | None = None
    if not documents:
        found = [
            (d, a) for symbol, a in Adoptions(index, selection.rows, asked.language).as_(sorted(names)) for d in of_symbol(symbol, selection, asked.language)
        ]
        if not found:
            return None
        documents, adoption = [document for document, _ in found], found[0][1]
    elif len(documents) > 1:  # the Arabic word for a resolution stands for a decision too
        documents = sorted(documents, key=lambda d: (d.first.kind == "resolution", d.date), reverse=True)
    best, others = documents[0], documents[1:]
    record = index.record(best.first.record_id)
    spans = _spans(record, names, asked)
    if not spans:
        return None
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    quoted = Quoted(asked.language, blocks)
    _add_title(best, quoted, blocks, asked, adoption)
    if adoption and (told := blocks.quote(adoption.record, adoption.told.start, adoption.told.end)):
        quoted.add(Statement(told.quote, (told.number,), True, Standing.DECISION), f"{told.quote} {marks([told.number])}")
    quoted.quote(record, spans, titled=True)
    if others:
        quoted.lines += ["", tell("provision_others", asked.language)]
        for other in others[:_OTHERS]:
            _add_title(other, quoted, blocks, asked)
    return quoted.answer(asked.text)


def _add_title(document: Document, quoted: Quoted, blocks: TitleBlocks, asked: ProvisionQuestion, adoption: Adoption | None = None) -> None:
    line = title_line(document, blocks, asked.language)
    quoted.add(line, f"– {line.text} {marks(line.citations)}" + (f" — {adoption.label(asked.language)}" if adoption else ""))


def _spans(record: Record, names: frozenset[str], asked: ProvisionQuestion) -> list[tuple[int, int]]:
    """The spans of the operative paragraphs, or of the paragraphs that the question names; of a record with several resolutions those of that one. A
    text without the usual words is quoted from its opening."""
    start, end = _place(record, names)
    spans = list(spans_at(record, asked.places)) if asked.places else operative_paragraphs(record)
    inside = [span for span in spans if start <= span[0] and span[1] <= end]
    if inside or asked.places:
        return inside
    if (start, end) != (0, len(record.text)):
        return in_quotes(record, start, end)
    begins = opening(record)
    return in_quotes(record, *begins) if begins else []


def _place(record: Record, names: frozenset[str]) -> tuple[int, int]:
    """Where a record is that resolution: the section under its heading, or all of it."""
    sections: Sequence[tuple[int, int]] = [
        (path[-1].start, path[-1].end) for path in record.root.walk() if path[-1].heading and adopted_as([path[-1].heading], None) & names
    ]
    others = any(path[-1].heading and adopted_as([path[-1].heading], None) - names for path in record.root.walk())
    return sections[-1] if sections and others else (0, len(record.text))
