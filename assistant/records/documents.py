"""Answers on one document, from the catalog: what it is and is about, its versions, its revisions, what it cites."""

from __future__ import annotations

from assistant.answers import Answer, Statement
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import counted, joined, kind_name, tell
from assistant.records.about import about
from assistant.records.lines import made, marks
from assistant.records.named_records import document_named, name_of, title_line
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.naming.symbols import last_number, parse_symbol, plain_symbol, supersedes
from corpus.questions.record_questions import RecordQuestion
from index.store import Index


def about_document(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The answer to a question on one document; None where it is not here or does not tell."""
    if asked.asks == "revisions":
        return _revisions(asked, index, selection)
    document = document_named(asked, selection)
    if document is None:
        return not_held(asked, index, selection) if asked.asks == "versions" and asked.symbols else None
    if asked.asks == "versions":
        return _versions(asked, document, index)
    if asked.asks == "about":
        return about(asked, document, index)
    if asked.asks == "cited":
        return _cited(asked, document, index, selection)
    blocks = TitleBlocks(index, document.records)
    statement = title_line(document, blocks, asked.language)
    return made(asked, [f"{statement.text} {marks(statement.citations)}"], [statement], blocks.citations)


def _versions(asked: RecordQuestion, document: Document, index: Index) -> Answer:
    """In which languages a document is here; what was asked for first, if it is not."""
    language = asked.language
    blocks = TitleBlocks(index, document.records)
    held = [r.language for r in document.records]
    missing = [code for code in asked.languages if code not in held]
    lines = [tell("not_in", language, value=name_of(document), language=language_name(Language(code), language)) for code in missing]
    statements = []
    names = joined([language_name(Language(code), language) for code in dict.fromkeys(held)], language)
    citations = [c.number for r in document.records for c in blocks.cite(r.record_id)]
    statements.append(Statement(tell("held_in", language, value=name_of(document), languages=names), tuple(citations), True))
    lines.append(f"{statements[0].text} {marks(citations)}")
    for record in document.records:
        if record.language in asked.languages or not asked.languages:
            statements.append(title_line(Document((record,)), blocks, language))
            lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
    return made(asked, lines, statements, blocks.citations)


def not_held(asked: RecordQuestion, index: Index, selection: Selection, *told: str) -> Answer:
    """What is told of a document, that it is not here, and which others cite it."""
    language = asked.language
    lines = [*told, tell("not_held", language, value=asked.symbols[0])]
    more, statements, blocks = _citing(asked, index, selection)
    return made(asked, lines + more, statements, blocks.citations)


def _citing(asked: RecordQuestion, index: Index, selection: Selection) -> tuple[list[str], list[Statement], TitleBlocks]:
    language = asked.language
    proofs = index.facts(["cites"], asked.symbols[:1])
    by_id = {r.record_id: r for r in selection.rows}
    documents = selection.documents([by_id[i] for i in dict.fromkeys(f.record_id for f in proofs) if i in by_id], language)[:10]
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    statements = [title_line(d, blocks, language, proofs) for d in documents]
    if not documents:
        return [], [], blocks
    head = tell("cited_by", language, value=asked.symbols[0], count=counted(len(documents), "", language))
    return [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks


def _revisions(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The revisions of a document that are here, the latest first; the document itself where there is none."""
    language = asked.language
    document = document_named(asked, selection)
    symbol = asked.symbols[0] if asked.symbols else document.first.symbol if document else None
    if symbol is None:
        return None
    parts = parse_symbol(symbol)
    base = parts.base if parts and parts.suffixes and parts.suffixes[-1].kind == "Rev" and parts.base else symbol
    related = [r for r in selection.rows if r.symbol and r.symbol.casefold().startswith(base.casefold())]
    rows = [r for r in related if r.symbol and (supersedes(r.symbol, base) or (base != symbol and plain_symbol(r.symbol) == plain_symbol(symbol)))]
    documents = sorted(selection.documents(rows, language), key=lambda d: last_number(d.first.symbol or ""), reverse=True)
    if not documents:
        lines = [tell("revisions_none", language, value=symbol)]
        if document is None:
            more, statements, blocks = _citing(asked, index, selection) if asked.symbols else ([], [], TitleBlocks(index, []))
            return made(asked, [*lines, tell("not_held", language, value=symbol), *more], statements, blocks.citations)
        blocks = TitleBlocks(index, document.records)
        statement = title_line(document, blocks, language)
        return made(asked, [*lines, f"– {statement.text} {marks(statement.citations)}"], [statement], blocks.citations)
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    statements = [title_line(d, blocks, language) for d in documents]
    head = tell("revisions_latest", language, value=base, latest=name_of(documents[0]))
    return made(asked, [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks.citations)


def _cited(asked: RecordQuestion, document: Document, index: Index, selection: Selection) -> Answer:
    """The documents that one cites by their symbols, each with the words that cite it, and its title where it is here."""
    language = asked.language
    of = document.records[0]
    facts = {f.value: f for f in reversed(index.facts(["cites"], of=[of.record_id]))}
    blocks = TitleBlocks(index, [of])
    if not facts:
        return made(asked, [tell("cites_none", language, value=name_of(document))], [], [])
    held = {r.symbol: r for r in reversed(selection.rows) if r.symbol in facts}
    statements = []
    for symbol, fact in sorted(facts.items(), key=lambda item: item[1].start):
        row = held.get(symbol)
        told = [row.title, kind_name(row.kind, language) if row.kind else None] if row else []
        text = ", ".join([symbol, *(t for t in told if t)])
        statements.append(Statement(text, tuple(c.number for c in blocks.prove(fact)), True))
    head = tell("cites", language, value=name_of(document), count=counted(len(statements), "", language))
    return made(asked, [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks.citations)
