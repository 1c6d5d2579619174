"""What was decided, from the catalog: the records that are decisions or adopted resolutions, the latest first, with what they decide word for
word. Drafts are none of them."""

from __future__ import annotations

from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.named_records import name_of, title_line
from assistant.operative import in_quotes, naming_states, operative_paragraphs
from assistant.record_about import opening
from assistant.record_conditions import head, none_meets, uncounted
from assistant.record_lines import SHOWN, made, marks
from assistant.record_phrases import counted, tell
from assistant.record_selection import Document, Selection
from assistant.title_blocks import TitleBlocks
from assistant.units import QUOTE_BUDGET, text_tokens
from corpus.record_questions import RecordQuestion
from index.filters import Filters
from index.store import Index

_QUOTED = 10  # paragraphs that an answer quotes
_TOKENS = 3 * QUOTE_BUDGET  # of all of them
_DOCUMENTS = 5  # that are quoted from


def decided(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> Answer | None:
    """The decisions that meet the question, each with its title block and its operative paragraphs, as many as there is room for; None where
    there is none, or where a State is named of which none decides anything.

    Raises:
        RecordMissing: a record was removed meanwhile.
    """
    language = asked.language
    found = selection.find(asked)
    documents = _newest_first(selection.documents(found.records, language))
    if asked.naming:  # the State may stand in a recital, which decides nothing
        documents = [d for d in documents if _operative(d, asked, index)]
    if not documents:
        return None
    shown = documents[:SHOWN]
    blocks = TitleBlocks(index, [r for d in shown for r in d.records])
    kinds = tuple(dict.fromkeys(d.first.kind for d in documents if d.first.kind))
    lines = [head(replace(asked, kinds=kinds if len(kinds) == 1 else asked.kinds), documents, len(documents), filters, newest_first=True)]
    statements: list[Statement] = []
    room = _Room(min(len(shown), _DOCUMENTS))
    for at, document in enumerate(shown):
        statements.append(title_line(document, blocks, language))
        lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
        if at < _DOCUMENTS:
            quoted, left = _quoted(document, asked, blocks, room, index)
            statements += quoted
            lines += [f"{s.text} {marks(s.citations)}" for s in quoted]
            if left:
                lines.append(tell("paragraphs_left", language, value=name_of(document), count=str(left)))
    if len(shown) > _DOCUMENTS:
        lines.append(tell("quoted_of", language, count=counted(_DOCUMENTS, "", language)))
    if len(documents) > len(shown):
        lines.append(tell("more_untold", language, count=counted(len(documents) - len(shown), "", language)))
    lines += uncounted(asked, found, selection)
    return made(asked, lines, statements, blocks.citations)


def no_decision(asked: RecordQuestion, selection: Selection, filters: Filters | None) -> str | None:
    """That no record is a decision that meets the question, and which there are if it asks for less; None where there is one."""
    found = selection.find(asked)
    return None if found.records else "\n".join([*none_meets(asked, selection, filters), *uncounted(asked, found, selection)])


class _Room:
    """How much may still be quoted, shared evenly among documents."""

    def __init__(self, documents: int) -> None:
        self._each = max(_QUOTED // documents, 1)
        self._tokens = float(_TOKENS)

    def fitting(self, quotes: list[str]) -> int:
        """How many of a document's quotes there is room for, the first in any case; that room is then taken."""
        taken = 0
        for quote in quotes[: self._each]:
            if taken and text_tokens(quote) > self._tokens:
                break
            self._tokens -= text_tokens(quote)
            taken += 1
        return taken


def _newest_first(documents: list[Document]) -> list[Document]:
    """By date, the latest first; of one date as they were, and those without one last."""
    return sorted(documents, key=lambda d: d.date, reverse=True)


def _operative(document: Document, asked: RecordQuestion, index: Index) -> list[tuple[int, int]]:
    record = index.record(document.first.record_id)
    spans = operative_paragraphs(record)
    if asked.naming:
        return naming_states(record, spans, asked.naming)
    return spans or [span for begins in (opening(record),) if begins for span in in_quotes(record, *begins)]  # one without the usual words


def _quoted(document: Document, asked: RecordQuestion, blocks: TitleBlocks, room: _Room, index: Index) -> tuple[list[Statement], int]:
    """A document's operative paragraphs, as many as there is room for, and how many are left."""
    record = index.record(document.first.record_id)
    spans = _operative(document, asked, index)
    kept = spans[: room.fitting([record.text[slice(*span)] for span in spans])]
    citations = [c for span in kept if (c := blocks.quote(record, *span))]
    return [Statement(c.quote, (c.number,), True) for c in citations], len(spans) - len(citations)
