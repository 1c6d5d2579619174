"""Decisions of which an index has no record of their own: drafts that its records of meetings and reports tell to have been adopted, and what was decided
at a meeting without a draft."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.choosing.operative import naming_states, operative_paragraphs
from assistant.records.adoptions import Adoption, Adoptions
from assistant.records.body_records import deciding
from assistant.records.named_records import of_symbol
from assistant.records.selection import Document, Selection, within
from corpus.naming.mentions import find_items
from corpus.naming.states import find_states
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record
from corpus.statements.adoptions import ToldDecision
from corpus.statements.standings import DRAFTS
from index.fact_queries import ListedRecord
from index.store import Index


@dataclass(frozen=True, slots=True)
class AdoptedDraft:
    """A draft that was adopted, and how."""

    document: Document
    adoption: Adoption


@dataclass(frozen=True, slots=True)
class ToldInMeeting:
    """A record of a meeting, and what it tells to have been decided."""

    document: Document
    decisions: tuple[ToldDecision, ...]


class UntitledDecisions:
    """What of them meets a question; to be used within one snapshot of the catalog."""

    def __init__(self, asked: RecordQuestion, index: Index, selection: Selection) -> None:
        self._asked = asked
        self._index = index
        self._selection = selection
        self._adoptions = Adoptions(index, selection.rows, asked.language)

    def drafts(self) -> list[AdoptedDraft]:
        """The adopted drafts, the latest first."""
        found: list[AdoptedDraft] = []
        for symbol, adoption in self._adoptions.adopted():
            document = next(iter(of_symbol(symbol, self._selection, self._asked.language)), None)
            if document and not self._has_record(adoption.told) and self._meets(document, adoption):
                found.append(AdoptedDraft(document, adoption))
        return sorted(found, key=lambda d: d.adoption.record.metadata.date or "", reverse=True)

    def meetings(self) -> list[ToldInMeeting]:
        """The records of meetings with what they tell of decisions that neither a record nor a draft of the index is of, the latest first. Of language
        versions the one that is shown first counts."""
        rows = self._adoptions.meetings()
        if self._asked.bodies:
            rows = deciding(self._index, rows, {*self._asked.bodies})
        found: list[ToldInMeeting] = []
        for document in self._selection.documents(rows, self._asked.language):
            record = self._index.record(document.first.record_id)
            told = tuple(
                t for t in self._adoptions.told_in(record.record_id) if self._is_told(t, record) and not self._has_record(t) and not self._is_of_draft(t)
            )
            if told and self._in_time(record.metadata.date, document.first):
                found.append(ToldInMeeting(document, told))
        return found[::-1]

    def operative(self, draft: AdoptedDraft) -> list[tuple[int, int]]:
        """The operative paragraphs of a draft that answer the question."""
        record = self._index.record(draft.document.first.record_id)
        spans = operative_paragraphs(record)
        return naming_states(record, spans, self._asked.naming) if self._asked.naming else spans

    def _has_record(self, told: ToldDecision) -> bool:
        return any(self._index.records_naming("adopts", name) for name in told.names)

    def _is_of_draft(self, told: ToldDecision) -> bool:
        named = (d for symbol in told.symbols for d in of_symbol(symbol, self._selection, self._asked.language))
        return any(document.first.kind in DRAFTS for document in named)

    def _meets(self, document: Document, adoption: Adoption) -> bool:
        asked, row = self._asked, document.first
        if asked.kinds == ("resolution",) and row.kind != "draft resolution":
            return False
        if asked.bodies and not deciding(self._index, [row], {*asked.bodies}):
            return False
        if asked.items and not (_under(adoption.record, adoption.told, asked) or row.record_id in self._selection.naming_items(asked.items)):
            return False
        return self._in_time(adoption.record.metadata.date, row) and (not asked.naming or bool(self.operative(AdoptedDraft(document, adoption))))

    def _is_told(self, told: ToldDecision, record: Record) -> bool:
        asked = self._asked
        if asked.kinds == ("resolution",) and not any(name.startswith("resolution") for name in told.names):
            return False
        if asked.items and not _under(record, told, asked):
            return False
        return not asked.naming or any(m.code in asked.naming for m in find_states(record.text[told.start : told.end], record.language))

    def _in_time(self, date: str | None, row: ListedRecord) -> bool:
        return not self._asked.periods or any(within(date or row.date, *period) for period in self._asked.periods)


def _under(record: Record, told: ToldDecision, asked: RecordQuestion) -> bool:
    """Whether a decision is told under the heading of one of the items that are asked for."""
    items = [item for section in record.sections_at(told.start) for item in find_items(section.heading)]
    if asked.sub_items:
        return any({*item.sub_items} & {*asked.sub_items} for item in items)
    return bool({number for item in items for number in item.numbers} & {*asked.items})
