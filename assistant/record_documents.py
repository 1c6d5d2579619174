"""Answers on one document, from the catalog: who sent it and when, its versions, its revisions, what it cites."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Answer, Statement
from assistant.phrases import language_name
from assistant.record_about import about
from assistant.record_lines import made, marks, record_line, sender_words
from assistant.record_phrases import comma, counted, date_in, joined, kind_name, labelled, tell
from assistant.record_selection import Document, Selection, within
from assistant.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.record_questions import RecordQuestion
from corpus.symbols import parse_symbol, supersedes
from index.fact_queries import RecordFact
from index.store import Index

_PREFIX = 4  # characters that tell most symbols apart, before they are read part by part
# What proves each thing that is asked, the surest first.
_FACTS = {
    "sender": ("sender", "sponsor", "office"), "signatory": ("signatory",), "addressee": ("addressee",), "date": ("date", "distributed"), "title": ("title",),
    "symbol": ("symbol",), "agenda_item": ("sub_item", "agenda_item"),
}  # fmt: skip


def about_document(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The answer to a question on one document; None where it is not here or does not tell."""
    if asked.asks == "revisions":
        return _revisions(asked, index, selection)
    document = _document(asked, selection)
    if document is None:
        return _not_held(asked, index, selection) if asked.asks == "versions" and asked.symbols else None
    if asked.asks == "versions":
        return _versions(asked, document, index)
    if asked.asks == "about":
        return about(asked, document, index)
    if asked.asks == "cited":
        return _cited(asked, document, index, selection)
    blocks = TitleBlocks(index, document.records)
    if asked.asks == "what":
        return _described(asked, document, blocks)
    return _fact(asked, document, blocks, index)


def _document(asked: RecordQuestion, selection: Selection) -> Document | None:
    """The one document that the question names, by its symbol or by kind, date and sender."""
    if asked.symbols:
        wanted = _plain(asked.symbols[0])
        rows = [r for r in selection.rows if r.symbol and r.symbol[:_PREFIX].casefold() == wanted[:_PREFIX] and _plain(r.symbol) == wanted]
    else:
        rows = list(selection.find(asked).records)
    documents = selection.documents(rows, asked.language)
    if len(documents) > 1 and asked.periods:  # the others were given out on that day
        documents = [d for d in documents if any(within(d.date, *period) for period in asked.periods)]
    return documents[0] if len(documents) == 1 else None


def _plain(symbol: str) -> str:
    parts = parse_symbol(symbol)
    return (parts.symbol if parts else symbol).casefold()


def _named(document: Document) -> str:
    return document.first.symbol or document.first.document


def _fact(asked: RecordQuestion, document: Document, blocks: TitleBlocks, index: Index) -> Answer | None:
    """One thing that a document tells of itself, from the version that proves it best."""
    language = asked.language
    ids = [r.record_id for r in document.records]
    told = [f for f in index.facts(_FACTS[asked.asks], of=ids) if f.part == 0]
    for name in _FACTS[asked.asks]:
        found = sorted((f for f in told if f.name == name), key=lambda f: (f.end == 0, ids.index(f.record_id), f.start))
        if not found:
            continue
        of_one = [f for f in found if f.record_id == found[0].record_id and (f.end == 0) == (found[0].end == 0)]
        kept = of_one[:1] if name not in ("sub_item", "agenda_item", "signatory") else of_one
        if name == "date":
            kept += [f for f in told if f.name == "distributed" and f.record_id == kept[0].record_id][:1]
        value = joined(list(dict.fromkeys(_value(f, document, language) for f in kept)), language)
        citations = [c for f in kept for c in blocks.prove(f)]
        label = {"agenda_item": "item"}.get(asked.asks, asked.asks)
        text = f"{_named(document)}{comma(language)}{labelled(label, value, language)}"
        if not kept[0].end:
            text += f" ({tell('declared', language)})"
        statement = Statement(text, tuple(dict.fromkeys(c.number for c in citations)), True)
        return made(asked, [f"{text} {marks(statement.citations)}"], [statement], blocks.citations) if citations else None
    return _unsigned(asked, document, blocks, index) if asked.asks == "signatory" else None


def _unsigned(asked: RecordQuestion, document: Document, blocks: TitleBlocks, index: Index) -> Answer | None:
    """That a document tells nobody who signed it; None where somebody signs in it: an enclosed letter, or a signature without a name."""
    ids = [r.record_id for r in document.records]
    if index.facts(("signatory",), of=ids) or any(p.kind == "signature" for i in ids for p in index.record(i).paragraphs):
        return None
    line = _line(document, blocks, asked.language)
    statement = Statement(f"{tell('signatory_none', asked.language, value=_named(document))} {line.text}", line.citations, True)
    return made(asked, [f"{statement.text} {marks(statement.citations)}"], [statement], blocks.citations)


def _value(fact: RecordFact, document: Document, language: Language) -> str:
    if fact.name == "date":
        return date_in(fact.value, language)
    if fact.name == "distributed":
        return tell("distributed", language, date=date_in(fact.value, language))
    if fact.name in ("sender", "sponsor", "office", "addressee"):
        return sender_words(fact, document, language)
    return " ".join(fact.value.split())


def _described(asked: RecordQuestion, document: Document, blocks: TitleBlocks) -> Answer:
    statement = _line(document, blocks, asked.language)
    return made(asked, [f"{statement.text} {marks(statement.citations)}"], [statement], blocks.citations)


def _line(document: Document, blocks: TitleBlocks, language: Language, proofs: Sequence[RecordFact] = ()) -> Statement:
    citations = [c for r in document.records for c in blocks.cite(r.record_id, [p for p in proofs if p.record_id == r.record_id])]
    return Statement(record_line(document, blocks, language), tuple(c.number for c in citations), True)


def _versions(asked: RecordQuestion, document: Document, index: Index) -> Answer:
    """In which languages a document is here; what was asked for first, if it is not."""
    language = asked.language
    blocks = TitleBlocks(index, document.records)
    held = [r.language for r in document.records]
    missing = [code for code in asked.languages if code not in held]
    lines = [tell("not_in", language, value=_named(document), language=language_name(Language(code), language)) for code in missing]
    statements = []
    names = joined([language_name(Language(code), language) for code in dict.fromkeys(held)], language)
    citations = [c.number for r in document.records for c in blocks.cite(r.record_id)]
    statements.append(Statement(tell("held_in", language, value=_named(document), languages=names), tuple(citations), True))
    lines.append(f"{statements[0].text} {marks(citations)}")
    for record in document.records:
        if record.language in asked.languages or not asked.languages:
            statements.append(_line(Document((record,)), blocks, language))
            lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
    return made(asked, lines, statements, blocks.citations)


def _not_held(asked: RecordQuestion, index: Index, selection: Selection) -> Answer:
    """That a document is not here, and which others cite it."""
    language = asked.language
    lines = [tell("not_held", language, value=asked.symbols[0])]
    more, statements, blocks = _citing(asked, index, selection)
    return made(asked, lines + more, statements, blocks.citations)


def _citing(asked: RecordQuestion, index: Index, selection: Selection) -> tuple[list[str], list[Statement], TitleBlocks]:
    language = asked.language
    proofs = index.facts(["cites"], asked.symbols[:1])
    by_id = {r.record_id: r for r in selection.rows}
    documents = selection.documents([by_id[i] for i in dict.fromkeys(f.record_id for f in proofs) if i in by_id], language)[:10]
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    statements = [_line(d, blocks, language, proofs) for d in documents]
    if not documents:
        return [], [], blocks
    head = tell("cited_by", language, value=asked.symbols[0], count=counted(len(documents), "", language))
    return [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks


def _revisions(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The revisions of a document that are here, the latest first; the document itself where there is none."""
    language = asked.language
    document = _document(asked, selection)
    symbol = asked.symbols[0] if asked.symbols else document.first.symbol if document else None
    if symbol is None:
        return None
    parts = parse_symbol(symbol)
    base = parts.base if parts and parts.suffixes and parts.suffixes[-1].kind == "Rev" and parts.base else symbol
    related = [r for r in selection.rows if r.symbol and r.symbol.casefold().startswith(base.casefold())]
    rows = [r for r in related if r.symbol and (supersedes(r.symbol, base) or (base != symbol and _plain(r.symbol) == _plain(symbol)))]
    documents = sorted(selection.documents(rows, language), key=lambda d: _revision(d.first.symbol or ""), reverse=True)
    if not documents:
        lines = [tell("revisions_none", language, value=symbol)]
        if document is None:
            more, statements, blocks = _citing(asked, index, selection) if asked.symbols else ([], [], TitleBlocks(index, []))
            return made(asked, [*lines, tell("not_held", language, value=symbol), *more], statements, blocks.citations)
        blocks = TitleBlocks(index, document.records)
        statement = _line(document, blocks, language)
        return made(asked, [*lines, f"– {statement.text} {marks(statement.citations)}"], [statement], blocks.citations)
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    statements = [_line(d, blocks, language) for d in documents]
    head = tell("revisions_latest", language, value=base, latest=_named(documents[0]))
    return made(asked, [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks.citations)


def _revision(symbol: str) -> int:
    parts = parse_symbol(symbol)
    return parts.suffixes[-1].number if parts and parts.suffixes else 0


def _cited(asked: RecordQuestion, document: Document, index: Index, selection: Selection) -> Answer:
    """The documents that one cites by their symbols, each with the words that cite it, and its title where it is here."""
    language = asked.language
    of = document.records[0]
    facts = {f.value: f for f in reversed(index.facts(["cites"], of=[of.record_id]))}
    blocks = TitleBlocks(index, [of])
    if not facts:
        return made(asked, [tell("cites_none", language, value=_named(document))], [], [])
    held = {r.symbol: r for r in reversed(selection.rows) if r.symbol in facts}
    statements = []
    for symbol, fact in sorted(facts.items(), key=lambda item: item[1].start):
        row = held.get(symbol)
        told = [row.title, kind_name(row.kind, language) if row.kind else None] if row else []
        text = ", ".join([symbol, *(t for t in told if t)])
        statements.append(Statement(text, tuple(c.number for c in blocks.prove(fact)), True))
    head = tell("cites", language, value=_named(document), count=counted(len(statements), "", language))
    return made(asked, [head, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks.citations)
