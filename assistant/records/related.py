"""Answers on what became of one document, from the catalog: what corrects it, what adds to it, and whether a record says it was adopted."""

from __future__ import annotations

from assistant.answers import Answer, Statement
from assistant.phrases.record_phrases import counted, tell
from assistant.records.about import about
from assistant.records.corrigenda import corrections_of
from assistant.records.documents import not_held
from assistant.records.lines import made, marks
from assistant.records.named_records import document_named, title_line
from assistant.records.quotes import quoted_span
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.naming.symbols import SymbolRelations
from corpus.questions.decision_questions import DECIDED
from corpus.questions.record_questions import RecordQuestion
from corpus.statements.fates import told_fates
from corpus.statements.standings import standing_in
from index.store import Index

RELATED = ("corrections", "additions")
"""What may be asked of what relates to a document."""
_QUOTED = 6  # sentences on an adoption that are quoted


def related(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The corrigenda or addenda of a document, counted, with what corrigenda correct; None where the question names no one document."""
    language = asked.language
    document = document_named(asked, selection)
    symbol = _symbol(asked, document)
    if symbol is None:
        return None
    relations = SymbolRelations((r.record_id, r.symbol) for r in selection.rows).of(symbol)
    ids = relations.corrections if asked.asks == "corrections" else relations.additions
    documents = selection.documents([r for r in selection.rows if r.record_id in ids], language)
    if not documents:
        none = tell(f"{asked.asks}_none", language, value=symbol)
        return _beside(asked, none, document, index, selection)
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    lines = [tell(asked.asks, language, value=symbol, count=counted(len(documents), "", language))]
    statements: list[Statement] = []
    for each in documents:
        statements.append(title_line(each, blocks, language))
        lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
        record = index.record(each.first.record_id)
        for span in corrections_of(record) if asked.asks == "corrections" else []:
            if quoted := quoted_span(record, span, blocks):
                statements.append(quoted)
                lines.append(f"{quoted.text} {marks(quoted.citations)}")
    return made(asked, lines, statements, blocks.citations)


def adopted(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """What records say of the adoption of a document that they name by its symbol; that none does, where none does; of a decision itself,
    what it is. None where the question names no one document."""
    document = document_named(asked, selection)
    symbol = _symbol(asked, document)
    if symbol is None:
        return None
    if document and document.first.kind in DECIDED:
        return about(asked, document, index)
    of = {r.record_id for r in document.records} if document else set()
    citing = {f.record_id for f in index.facts(["cites"], [symbol])} - of
    rows = [r for r in selection.rows if r.record_id in citing]
    blocks = TitleBlocks(index, rows)
    lines, statements = [tell("adoption", asked.language, value=symbol)], []
    for each in selection.documents(rows, asked.language):
        record = index.record(each.first.record_id)
        if not (spans := told_fates(record, symbol)):
            continue
        statements.append(title_line(each, blocks, asked.language))
        lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
        for span in spans[:_QUOTED]:
            if quoted := blocks.quote(record, *span):
                statements.append(Statement(quoted.quote, (quoted.number,), True, standing_in(record, quoted.quote)))
                lines.append(f"{quoted.quote} {marks([quoted.number])}")
    if statements:
        return made(asked, lines, statements, blocks.citations)
    return _beside(asked, tell("adoption_none", asked.language, value=symbol), document, index, selection)


def _symbol(asked: RecordQuestion, document: Document | None) -> str | None:
    return asked.symbols[0] if asked.symbols else document.first.symbol if document else None


def _beside(asked: RecordQuestion, told: str, document: Document | None, index: Index, selection: Selection) -> Answer | None:
    """What is not here, above the document that was asked about, or above what cites it where it is not here either."""
    if document is None:
        return not_held(asked, index, selection, told) if asked.symbols else None
    blocks = TitleBlocks(index, document.records)
    statement = title_line(document, blocks, asked.language)
    return made(asked, [told, f"– {statement.text} {marks(statement.citations)}"], [statement], blocks.citations)
