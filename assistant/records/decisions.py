"""What was decided, from the catalog: the records that are decisions or adopted resolutions, the latest first, with what they decide word for
word; behind them what has no record of its own: drafts that were adopted, and what records of meetings tell to have been decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.choosing.operative import in_quotes, naming_states, operative_paragraphs
from assistant.choosing.units import QUOTE_BUDGET, text_tokens
from assistant.phrases.record_phrases import counted, joined, tell
from assistant.records.about import opening
from assistant.records.conditions import head, none_meets, uncounted
from assistant.records.item_subjects import Heading, on_subject, unnamed_item
from assistant.records.lines import SHOWN, made, marks, quoted
from assistant.records.named_records import name_of, title_line
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.records.untitled_decisions import AdoptedDraft, ToldInMeeting, UntitledDecisions
from corpus.languages import Language
from corpus.questions.record_questions import RecordQuestion
from corpus.statements.standings import Standing
from index.filters import Filters
from index.store import Index

_QUOTED = 10  # paragraphs that an answer quotes
_TOKENS = 3 * QUOTE_BUDGET  # of all of them
_DOCUMENTS = 5  # that are quoted from
_CALLED = 8  # that are named where none is quoted


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
    headings: list[Heading] = []
    if asked.items and not documents and not asked.naming:
        documents, headings = on_subject(asked, selection, index)
    untitled = UntitledDecisions(asked, index, selection)
    drafts, meetings = untitled.drafts(), untitled.meetings()
    if not (documents or drafts or meetings):
        return None
    shown = documents[:SHOWN]
    beside = [draft.document for draft in drafts] + [meeting.document for meeting in meetings]
    blocks = TitleBlocks(index, [r for d in (*shown, *beside) for r in d.records])
    kinds = tuple(dict.fromkeys(d.first.kind for d in documents if d.first.kind))
    counted_as = replace(asked, kinds=kinds if len(kinds) == 1 else asked.kinds)
    lines = [head(counted_as, documents, len(documents), filters, newest_first=True)] if documents and not headings else []
    statements: list[Statement] = []
    if headings:
        lines.append(_subject_line(asked, headings, blocks))
    room = _Room(min(len(shown), _DOCUMENTS) or 1)
    for at, document in enumerate(shown):
        statements.append(title_line(document, blocks, language))
        lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
        if at < _DOCUMENTS:
            operative, left = _quoted(document, asked, blocks, room, index)
            statements += operative
            lines += [f"{s.text} {marks(s.citations)}" for s in operative]
            if left:
                lines.append(tell("paragraphs_left", language, value=name_of(document), count=str(left)))
    if len(shown) > _DOCUMENTS:
        lines.append(tell("quoted_of", language, count=counted(_DOCUMENTS, "", language)))
    if len(documents) > len(shown):
        lines.append(tell("more_untold", language, count=counted(len(documents) - len(shown), "", language)))
    if asked.items and not (documents or drafts) and not any(t.symbols or t.names for m in meetings for t in m.decisions):
        lines.append(tell("item_undecided", language, item=joined(sorted(asked.items, key=int), language)))
    for told, more in (_of_drafts(drafts, untitled, language, blocks, index), _of_meetings(meetings, language, blocks, index)):
        lines += told
        statements += more
    if not found.records:
        lines += _itemless(asked, index, selection, documents)
    lines += uncounted(asked, found, selection)
    return made(asked, lines, statements, blocks.citations)


def no_decision(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> str | None:
    """That no record is a decision that meets the question, and which there are if it asks for less, those that name no agenda item by name where one is
    asked for; None where there is one. Asked where `decided` finds none."""
    found = selection.find(asked)
    if found.records:
        return None
    lines = [*none_meets(asked, selection, filters), *uncounted(asked, found, selection)]
    lines += _itemless(asked, index, selection, [])
    return "\n".join(lines)


def _itemless(asked: RecordQuestion, index: Index, selection: Selection, shown: Sequence[Document]) -> list[str]:
    """Which decisions name no agenda item, where one is asked for: they may be on it. Those that are shown are left out."""
    if not asked.items or asked.naming:
        return []
    documents = [d for d in _newest_first(selection.documents(unnamed_item(asked, selection, index), asked.language)) if d not in shown]
    called = [f"{name_of(d)} ({quoted(d.first.title, asked.language)})" if d.first.title else name_of(d) for d in documents[:_CALLED]]
    more = " …" if len(documents) > _CALLED else ""
    return [tell("itemless", asked.language, values="; ".join(called) + more)] if called else []


def _subject_line(asked: RecordQuestion, headings: Sequence[Heading], blocks: TitleBlocks) -> str:
    """That no decision names the agenda item, and by which headings those that are told are on its subject."""
    citations = [c for heading in headings if (c := blocks.quote(*heading))]
    subjects = joined([f"{quoted(c.quote, asked.language)} {marks([c.number])}" for c in citations], asked.language)
    return tell("by_subject", asked.language, item=asked.items[0], subject=subjects)


def _of_drafts(
    drafts: Sequence[AdoptedDraft], untitled: UntitledDecisions, language: Language, blocks: TitleBlocks, index: Index
) -> tuple[list[str], list[Statement]]:
    """The lines and statements on adopted drafts: each by its title block, what tells that it was adopted, and its operative paragraphs."""
    lines = [tell("adopted_drafts", language, count=counted(len(drafts), "", language))] if drafts else []
    statements: list[Statement] = []
    room = _Room(min(len(drafts), _DOCUMENTS) or 1)
    for at, draft in enumerate(drafts):
        title = title_line(draft.document, blocks, language)
        statements.append(title)
        lines.append(f"– {title.text} {marks(title.citations)}")
        record = index.record(draft.document.first.record_id)
        spans = untitled.operative(draft) if at < _DOCUMENTS else []
        kept = spans[: room.fitting([record.text[slice(*span)] for span in spans])]
        told = blocks.quote(draft.adoption.record, draft.adoption.told.start, draft.adoption.told.end)
        citations = [c for c in (told, *(blocks.quote(record, *span) for span in kept)) if c]
        statements += [Statement(c.quote, (c.number,), True, Standing.DECISION) for c in citations]
        lines += [f"{c.quote} {marks([c.number])}" for c in citations]
        if left := len(spans) - len(kept):
            lines.append(tell("paragraphs_left", language, value=name_of(draft.document), count=str(left)))
    return lines, statements


def _of_meetings(meetings: Sequence[ToldInMeeting], language: Language, blocks: TitleBlocks, index: Index) -> tuple[list[str], list[Statement]]:
    """The lines and statements on what records of meetings tell to have been decided."""
    lines = [tell("decided_in_meetings", language)] if meetings else []
    statements: list[Statement] = []
    for meeting in meetings[:SHOWN]:
        title = title_line(meeting.document, blocks, language)
        statements.append(title)
        lines.append(f"– {title.text} {marks(title.citations)}")
        record = index.record(meeting.document.first.record_id)
        citations = [c for told in meeting.decisions if (c := blocks.quote(record, told.start, told.end))]
        statements += [Statement(c.quote, (c.number,), True, Standing.DECISION) for c in citations]
        lines += [f"{c.quote} {marks([c.number])}" for c in citations]
    if len(meetings) > SHOWN:
        lines.append(tell("more_untold", language, count=counted(len(meetings) - SHOWN, "", language)))
    return lines, statements


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
