"""What a revision changed, from the records themselves: what was altered, added and left out, old beside new, each word for word."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Answer
from assistant.phrases.general import say
from assistant.phrases.record_phrases import joined, labelled, tell
from assistant.records.change_quotes import Text, quoted_changes
from assistant.records.lines import made, marks
from assistant.records.named_records import meeting, name_of, of_symbol, title_line
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.layout.versions import preference
from corpus.naming.symbols import parse_symbol, plain_symbol, supersedes
from corpus.questions.record_questions import RecordQuestion
from corpus.statements.revisions import Changes, changes_between
from index.fact_queries import ListedRecord
from index.store import Index

_DRAFTS = 10  # drafts with a revision that are named where the question does not tell which is meant


def changed(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """What changed between two texts of one document; None where the two that are named are no such texts, or neither is here.

    Raises:
        RecordMissing: a record was removed meanwhile.
    """
    if not asked.symbols:
        return _of_a_kind(asked, index, selection)
    named = [of_symbol(symbol, selection, asked.language) for symbol in asked.symbols]
    if len(asked.symbols) == 1:
        return _of_one(asked, named[0], index, selection)
    first, other = asked.symbols
    if supersedes(first, other):
        first, other, named = other, first, named[::-1]
    if not supersedes(other, first):
        return None  # two documents: how these differ, a search tells
    if len(named[0]) == 1 and len(named[1]) == 1:
        return _compared(asked, named[0][0], named[1][0], index)
    held = next((d for documents in named for d in documents if len(documents) == 1), None)
    missing = next((symbol for symbol, documents in zip((first, other), named, strict=True) if not documents), None)
    return _missing(asked, missing, held, index) if held and missing else None


def _of_one(asked: RecordQuestion, named: Sequence[Document], index: Index, selection: Selection) -> Answer | None:
    """A revision against what it revises, or a document against its latest revision."""
    symbol = asked.symbols[0]
    parts = parse_symbol(symbol)
    if len(named) != 1 or parts is None:
        return None
    if parts.suffixes and parts.suffixes[-1].kind == "Rev":
        if earlier := _before(symbol, selection, asked.language):
            return _compared(asked, earlier, named[0], index)
        left_out = _before(symbol, Selection(index, None), asked.language)
        return _missing(asked, (left_out and left_out.first.symbol) or parts.base or symbol, named[0], index)
    if later := _after(symbol, selection, asked.language):
        return _compared(asked, named[0], later, index)
    if left_out := _after(symbol, Selection(index, None), asked.language):
        return _missing(asked, left_out.first.symbol or symbol, named[0], index)
    return _told(asked, [tell("revisions_none", asked.language, value=symbol)], named, index) if asked.order else None


def _before(symbol: str, selection: Selection, language: Language) -> Document | None:
    """The latest text of a document before that one."""
    return _latest(selection, language, [r for r in selection.rows if supersedes(symbol, r.symbol or "")])


def _after(symbol: str, selection: Selection, language: Language) -> Document | None:
    """The latest text of a document after that one."""
    return _latest(selection, language, [r for r in selection.rows if supersedes(r.symbol or "", symbol)])


def _of_a_kind(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The one document of the kind and item that has a revision here; where several have, which these are."""
    revised: dict[str, Document] = {}
    for document in meeting(asked, selection.find(asked), selection):
        parts = parse_symbol(document.first.symbol or "")
        if parts and parts.suffixes and parts.suffixes[-1].kind == "Rev":
            revised[plain_symbol(parts.base or "")] = document
    pairs = [(old, new) for base, new in revised.items() for old in of_symbol(base, selection, asked.language)]
    if not pairs:
        return None
    if len(pairs) == 1:
        return _compared(asked, *pairs[0], index)
    return _told(asked, [tell("several_revised", asked.language, count=str(len(pairs)))], [d for pair in pairs[:_DRAFTS] for d in pair], index)


def _latest(selection: Selection, language: Language, rows: Sequence[ListedRecord]) -> Document | None:
    """Of texts of one document, the one that the others came before."""
    return max(selection.documents(rows, language), key=lambda d: _revision(d.first.symbol or ""), default=None)


def _revision(symbol: str) -> int:
    parts = parse_symbol(symbol)
    return parts.suffixes[-1].number if parts and parts.suffixes and parts.suffixes[-1].kind == "Rev" else 0


def _missing(asked: RecordQuestion, symbol: str, held: Document, index: Index) -> Answer:
    """That one of the two texts is not here, or is left out by the conditions that are set; and the one that is not."""
    left_out = of_symbol(symbol, Selection(index, None), asked.language)
    line = say("left_out", asked.language, value=symbol) if left_out else tell("not_held", asked.language, value=symbol)
    return _told(asked, [line], [held], index)


def _told(asked: RecordQuestion, lines: Sequence[str], documents: Sequence[Document], index: Index) -> Answer:
    blocks = TitleBlocks(index, [r for d in documents for r in d.records])
    statements = [title_line(d, blocks, asked.language) for d in documents]
    return made(asked, [*lines, *(f"– {s.text} {marks(s.citations)}" for s in statements)], statements, blocks.citations)


def _compared(asked: RecordQuestion, old: Document, new: Document, index: Index) -> Answer:
    """The changes between two documents, in the first language, of the question's and `corpus.layout.versions`' order, that both are here in."""
    language = asked.language
    common = next((spoken for spoken in dict.fromkeys((*preference(language), Language.UND)) if _in(old, spoken) and _in(new, spoken)), None)
    rows = [row for document in (old, new) if common and (row := _in(document, common))]
    if not rows:
        return _told(asked, [tell("no_common", language, old=name_of(old), new=name_of(new))], [old, new], index)
    blocks = TitleBlocks(index, rows)
    before, after = (Text(index.record(row.record_id), name_of(document)) for row, document in zip(rows, (old, new), strict=True))
    changes = changes_between(before.record, after.record)
    statements = [title_line(Document((row,)), blocks, language) for row in rows]
    lines = [_head(before, after, changes, language), *(f"– {s.text} {marks(s.citations)}" for s in statements)]
    quoted, left = quoted_changes(changes, before, after, language, blocks)
    for line, statement in quoted:
        lines += ["", line, f"{statement.text} {marks(statement.citations)}"]
        statements.append(statement)
    if left:
        lines += ["", tell("changes_left", language, count=str(left))]
    return made(asked, lines, statements, blocks.citations)


def _in(document: Document, spoken: Language) -> ListedRecord | None:
    return next((r for r in document.records if r.language == spoken), None)


def _head(old: Text, new: Text, changes: Changes, language: Language) -> str:
    """How many paragraphs were altered, added, left out, moved and left as they were."""
    if not changes.made and not changes.moved:
        return tell("changes_none", language, old=old.name, new=new.name)
    counts = {
        "count_altered": sum(c.old is not None and c.new is not None for c in changes.made), "count_added": sum(c.old is None for c in changes.made),
        "count_left_out": sum(c.new is None for c in changes.made), "count_moved": changes.moved, "count_unchanged": changes.unchanged,
    }  # fmt: skip
    told = joined([labelled(key, str(count), language) for key, count in counts.items() if count], language)
    return tell("changes_head", language, old=old.name, new=new.name, counts=told)
