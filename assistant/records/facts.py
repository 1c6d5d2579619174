"""What documents tell of themselves, from the catalog: who sent or signed them, to whom, when, under which item.

A question may name one by its symbol, or by what tells it from others ("the letter of Brazil to Kenya"); where several are named so, each
is told with its title block, letters annexed to other records beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum, auto

from assistant.answers import Answer, Citation, Statement
from assistant.phrases.record_phrases import comma, counted, date_in, joined, labelled, tell
from assistant.records.conditions import head, none_meets
from assistant.records.lines import SHOWN, made, marks, record_line, sender_words
from assistant.records.named_records import meeting, name_of, of_symbol, title_line
from assistant.records.selection import Document, Found, NotUnderstood, Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.records.word_proofs import holding
from corpus.languages import Language
from corpus.naming.bearing import nearly_borne, written_in
from corpus.naming.bodies import is_body
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.record_words import NOT_IN_WORDS
from index.fact_queries import RecordFact
from index.filters import Filters
from index.store import Index

FACTS = {
    "sender": ("sender", "sponsor", "office"), "signatory": ("signatory",), "addressee": ("addressee",), "date": ("date", "distributed"), "title": ("title",),
    "symbol": ("symbol",), "agenda_item": ("sub_item", "agenda_item"),
}  # fmt: skip
"""What is asked, and what proves it, the surest first."""
_ALL_OF = frozenset(("sub_item", "agenda_item", "signatory", "sender"))  # of which a document may tell several
_LATIN = frozenset((Language.EN, Language.FR, Language.ES))


def facts_told(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> Answer | None:
    """The answer to a question on what documents tell of themselves; None where they do not tell, or where other records may.

    Raises:
        NotUnderstood: a name is none of a sender or addressee here, and may be one all the same.
    """
    if asked.symbols:
        documents = of_symbol(asked.symbols[0], selection, asked.language)
        return _of_one(asked, documents[0], index) if len(documents) == 1 else None
    if _lack(asked, index, selection) is _Lack.SURE:
        return made(asked, none_meets(asked, selection, filters), [], [])
    found = selection.find(asked)
    documents = meeting(asked, found, selection)
    if len(documents) == 1 and not found.annexed:
        return _of_one(asked, documents[0], index)
    return _of_several(asked, documents, found, index, selection, filters) if documents or found.annexed else None


def no_document(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> str | None:
    """That no record meets a question on a document from somebody, where others may tell of it all the same; None where one does, or where the
    answer says so itself."""
    return "\n".join(none_meets(asked, selection, filters)) if _lack(asked, index, selection) is _Lack.TOLD_ELSEWHERE else None


class _Lack(Enum):
    """What is known where no record is found: that there is none, that there is none but others may tell of it, or neither."""

    SURE = auto()
    TOLD_ELSEWHERE = auto()
    UNKNOWN = auto()


def _lack(asked: RecordQuestion, index: Index, selection: Selection) -> _Lack | None:
    """What is known of the document that a question names by who sent it or to whom; None where one is found."""
    named = (*asked.sender_names, *asked.addressee_names)
    if asked.symbols or not (named or asked.senders or asked.addressees):
        return None
    try:
        found = selection.find(asked)
    except NotUnderstood:
        if any(written_in(name) in NOT_IN_WORDS and not is_body(name) for name in named):
            return _Lack.UNKNOWN  # without capital letters a name looks like any other word
        scripts = {Language.EN if Language(r.language) in _LATIN else Language(r.language) for r in selection.rows}
        if asked.entitled or not all(is_body(name) or scripts <= {written_in(name)} for name in named):
            return _Lack.UNKNOWN  # no name of a sender, or one that a record in another script may write otherwise
        if any(nearly_borne(name, selection.correspondents()) for name in named if not is_body(name)):
            return _Lack.UNKNOWN
        return _Lack.TOLD_ELSEWHERE if any(holding(index, name, asked.language) for name in named) else _Lack.SURE
    if found.records or found.annexed:
        return None
    # A letter that does not say who sent it may be the one.
    return _Lack.TOLD_ELSEWHERE if asked.loose or found.unsaid else _Lack.SURE


def _told(asked: RecordQuestion, document: Document, part: int, index: Index) -> list[RecordFact]:
    """The facts that answer the question on a document, or on a letter annexed to it, from the version that proves them best."""
    ids = [r.record_id for r in document.records]
    # Of a document that is asked for by the body that made it, the signature tells who wrote it.
    names = (*FACTS[asked.asks], *(["signatory"] if asked.asks == "sender" and asked.sender_names else []))
    told = [f for f in index.facts(names, of=ids) if f.part == part]
    for name in names:
        found = sorted((f for f in told if f.name == name), key=lambda f: (f.end == 0, ids.index(f.record_id), f.start))
        if found:
            of_one = [f for f in found if f.record_id == found[0].record_id and (f.end == 0) == (found[0].end == 0)]
            given_out = [f for f in told if name == "date" and f.name == "distributed" and f.record_id == found[0].record_id][:1]
            return [*(of_one if name in _ALL_OF else of_one[:1]), *given_out]
    return []


def _labelled(asked: RecordQuestion, facts: Sequence[RecordFact], document: Document) -> str:
    """What the facts tell, under its name: "signed by: Ana Orrel"."""
    label = "signatory" if facts[0].name == "signatory" else {"agenda_item": "item"}.get(asked.asks, asked.asks)
    value = joined(list(dict.fromkeys(_value(f, document, asked.language) for f in facts)), asked.language)
    return labelled(label, value, asked.language) + ("" if facts[0].end else f" ({tell('declared', asked.language)})")


def _value(fact: RecordFact, document: Document, language: Language) -> str:
    if fact.name == "date":
        return date_in(fact.value, language)
    if fact.name == "distributed":
        return tell("distributed", language, date=date_in(fact.value, language))
    if fact.name in ("sender", "sponsor", "office", "addressee"):
        return sender_words(fact, document, language)
    return " ".join(fact.value.split())


def _of_one(asked: RecordQuestion, document: Document, index: Index) -> Answer | None:
    """What one document tells; which it is, where the question does not call it by its symbol."""
    facts = _told(asked, document, 0, index)
    blocks = TitleBlocks(index, document.records)
    if not facts:
        return _unsigned(asked, document, blocks, index) if asked.asks == "signatory" else None
    citations = [c for f in facts for c in blocks.prove(f)]
    statement = Statement(f"{name_of(document)}{comma(asked.language)}{_labelled(asked, facts, document)}", _numbers(citations), True)
    statements = [statement] if asked.symbols else [statement, title_line(document, blocks, asked.language)]
    return made(asked, _lines(statements), statements, blocks.citations) if citations else None


def _lines(statements: Sequence[Statement]) -> list[str]:
    """The first as it is, the others as a list beneath it."""
    return [f"{'– ' if at else ''}{s.text} {marks(s.citations)}" for at, s in enumerate(statements)]


def _of_several(
    asked: RecordQuestion, documents: Sequence[Document], found: Found, index: Index, selection: Selection, filters: Filters | None
) -> Answer | None:
    """Each of the documents, and of the letters annexed to records, with its title block and what it tells."""
    language = asked.language
    shown, annexed = documents[:SHOWN], found.annexed[:SHOWN]
    by_id = {r.record_id: r for r in selection.rows}
    blocks = TitleBlocks(index, [*(r for d in shown for r in d.records), *(by_id[f.record_id] for f in annexed)])
    statements = []
    for document in shown:
        line = title_line(document, blocks, language, [p for r in document.records for p in found.proofs.get(r.record_id, [])])
        statements.append(_with_facts(line, asked, document, 0, blocks, index) if asked.asks != "date" else line)
    lines = [head(asked, documents, len(documents), filters)] if documents else []
    lines += [f"– {s.text} {marks(s.citations)}" for s in statements]
    if len(documents) > len(shown):
        lines.append(tell("more_untold", language, count=counted(len(documents) - len(shown), "", language)))
    if annexed:
        lines.append(tell("annexed", language))
    for fact in annexed:
        document = Document((by_id[fact.record_id],))
        sender = labelled("sender", sender_words(fact, document, language), language)
        line = Statement(sender, _numbers(blocks.cite(fact.record_id, [fact])), True)
        told = _with_facts(line, asked, document, fact.part, blocks, index)
        statements.append(replace(told, text=f"{told.text} – {record_line(document, blocks, language)}"))
        lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
    return made(asked, lines, statements, blocks.citations)


def _with_facts(line: Statement, asked: RecordQuestion, document: Document, part: int, blocks: TitleBlocks, index: Index) -> Statement:
    """A document's line with what it, or the letter annexed to it, tells of what is asked; as it is where that tells nothing."""
    facts = _told(asked, document, part, index)
    if not facts:
        return line
    numbers = (*line.citations, *_numbers(c for f in facts for c in blocks.prove(f)))
    return Statement(f"{line.text}{comma(asked.language)}{_labelled(asked, facts, document)}", tuple(dict.fromkeys(numbers)), True)


def _numbers(citations: Iterable[Citation]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(c.number for c in citations))


def _unsigned(asked: RecordQuestion, document: Document, blocks: TitleBlocks, index: Index) -> Answer | None:
    """That a document tells nobody who signed it; None where somebody signs in it: an enclosed letter, or a signature without a name."""
    ids = [r.record_id for r in document.records]
    if index.facts(("signatory",), of=ids) or any(p.kind == "signature" for i in ids for p in index.record(i).paragraphs):
        return None
    line = title_line(document, blocks, asked.language)
    statement = Statement(f"{tell('signatory_none', asked.language, value=name_of(document))} {line.text}", line.citations, True)
    return made(asked, [f"{statement.text} {marks(statement.citations)}"], [statement], blocks.citations)
