"""The documents that a question names, by symbol or by kind, date, item and who sent them to whom, and how an answer names them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Statement
from assistant.records.lines import record_line
from assistant.records.selection import Document, Found, Selection, within
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.naming.symbols import plain_symbol
from corpus.questions.record_questions import RecordQuestion
from index.fact_queries import RecordFact

_PREFIX = 4  # characters that tell most symbols apart, before they are read part by part


def of_symbol(symbol: str, selection: Selection, language: Language) -> list[Document]:
    """The documents of that symbol; several only where their versions don't tell that they are of one."""
    wanted = plain_symbol(symbol)
    rows = [r for r in selection.rows if r.symbol and r.symbol[:_PREFIX].casefold() == wanted[:_PREFIX] and plain_symbol(r.symbol) == wanted]
    return selection.documents(rows, language)


def meeting(asked: RecordQuestion, found: Found, selection: Selection) -> list[Document]:
    """The documents that meet a question without a symbol; of letters, those of the day that it names rather than those given out on it."""
    documents = selection.documents(found.records, asked.language)
    if len(documents) > 1 and asked.periods:
        return [d for d in documents if any(within(d.date, *period) for period in asked.periods)]
    return documents


def document_named(asked: RecordQuestion, selection: Selection) -> Document | None:
    """The one document that the question names; None where it names none, or several.

    Raises:
        NotUnderstood: a name is none of a sender or addressee here.
    """
    documents = of_symbol(asked.symbols[0], selection, asked.language) if asked.symbols else meeting(asked, selection.find(asked), selection)
    return documents[0] if len(documents) == 1 else None


def name_of(document: Document) -> str:
    """What an answer calls a document: its symbol, or the name of its file."""
    return document.first.symbol or document.first.document


def title_line(document: Document, blocks: TitleBlocks, language: Language, proofs: Sequence[RecordFact] = ()) -> Statement:
    """A document's line, proved by the title blocks of its versions, and by `proofs` outside of them."""
    citations = [c for r in document.records for c in blocks.cite(r.record_id, [p for p in proofs if p.record_id == r.record_id])]
    return Statement(record_line(document, blocks, language), tuple(c.number for c in citations), True)
