"""Citations of records by their title blocks, and of the words there that prove a fact, without reading whole records."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from assistant.answers import Citation
from assistant.citing import verified
from corpus.languages import Language
from corpus.record import Record
from index.fact_queries import Head, ListedRecord, RecordFact
from index.store import Index

log = logging.getLogger(__name__)

_HEAD = 4_000  # characters of a record that are read
_BLOCK = 500  # characters that a title block has at most
_TOLD = ("symbol", "title", "kind", "date", "distributed", "sender", "addressee", "sponsor", "agenda_item")
_ANCHORS = ("title", "symbol", "date", "sender")


class TitleBlocks:
    """Cites records by their title blocks, each span numbered once; to be used within one snapshot of the catalog.

    Args:
        records: those that may be cited.
    """

    def __init__(self, index: Index, records: Iterable[ListedRecord]) -> None:
        self._records = {r.record_id: r for r in records}
        self._heads = index.heads(list(self._records), _HEAD)
        self._index = index
        self._facts: dict[str, list[RecordFact]] = {}
        for fact in index.facts(_TOLD, of=self._records):
            if fact.part == 0:
                self._facts.setdefault(fact.record_id, []).append(fact)
        self._citations: dict[tuple[str, int, int], Citation] = {}

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All that were made, by number."""
        return tuple(self._citations.values())

    def facts(self, record_id: str, name: str) -> list[RecordFact]:
        """The facts of that name that the record's title block or its covering letter tells."""
        return [f for f in self._facts.get(record_id, ()) if f.name == name]

    def spans(self, record_id: str) -> list[tuple[int, int]]:
        """The title block: what its symbol, title, date and sender span; as two where a long list of sponsors parts symbol and title."""
        facts, head = self._facts.get(record_id, ()), self._heads[record_id]
        block = title_span(facts, head)
        symbol = next((f for f in facts if f.name == "symbol" and 0 < f.end <= len(head.text)), None)
        if symbol is None or block[0] <= symbol.start < symbol.end <= block[1]:
            return [block]
        return sorted([title_span(facts, head, ("symbol",)), block])

    def cite(self, record_id: str, proofs: Sequence[RecordFact] = ()) -> list[Citation]:
        """The title block of a record, and what proves those facts outside of it."""
        blocks = self.spans(record_id)
        spans = [*blocks, *((f.start, f.end) for f in proofs if f.end and not any(start <= f.start < f.end <= end for start, end in blocks))]
        return [c for span in dict.fromkeys(spans) if (c := self._cited(record_id, *span))]

    def quote(self, record: Record, start: int, end: int) -> Citation | None:
        """A passage of a record, word for word; None where it does not stand there so."""
        key = (record.record_id, start, end)
        if key not in self._citations:
            citation = Citation.of(len(self._citations) + 1, record, start, end)
            if not verified(citation, record):
                log.error("a citation of %s did not match its text and was left out", record.document)
                return None
            self._citations[key] = citation
        return self._citations[key]

    def prove(self, fact: RecordFact) -> list[Citation]:
        """The words that tell a fact; the title block where it is only declared beside the text."""
        proof = self._cited(fact.record_id, fact.start, fact.end) if fact.end else None
        return [proof] if proof else self.cite(fact.record_id)

    def _cited(self, record_id: str, start: int, end: int) -> Citation | None:
        key = (record_id, start, end)
        if key not in self._citations:
            number = len(self._citations) + 1
            head, row = self._heads[record_id], self._records[record_id]
            if end <= len(head.text) and (quote := head.text[start:end]).strip():
                self._citations[key] = Citation(
                    number, record_id, row.document, row.symbol, row.title, row.date, "", None, head.page_at(start), start, end, quote, Language(row.language)
                )
            elif end > len(head.text):
                record = self._index.record(record_id)
                if not record.text[start:end].strip():
                    return None
                self._citations[key] = Citation.of(number, record, start, end)
            else:
                return None
        return self._citations[key]


def title_span(facts: Sequence[RecordFact], head: Head, anchors: Sequence[str] = _ANCHORS) -> tuple[int, int]:
    """The span of a title block in a record's text: what its facts span around the first of `anchors`, up to 500 characters; the
    first line where none of them stands in the text."""
    told = [f for f in facts if f.end and f.end <= len(head.text) and f.name != "sponsor"]
    anchor = next((f for name in anchors for f in told if f.name == name), None)
    if anchor is None:
        line = next((part for part in head.text.split("\n") if part.strip()), "")
        start = head.text.find(line)
        return start, start + len(line[:_BLOCK].rstrip())
    start, end = anchor.start, anchor.end
    if not any(f.name == "title" for f in told) and end <= _BLOCK:  # the title is declared in other words than the text begins with
        start = len(head.text) - len(head.text.lstrip())
    for fact in sorted(told, key=lambda f: abs(f.start - anchor.start)):
        wider = min(start, fact.start), max(end, fact.end)
        if wider[1] - wider[0] <= _BLOCK:
            start, end = wider
    return start, end
