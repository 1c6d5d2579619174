"""Which drafts of an index were adopted, as its records of meetings and reports tell, and which a later revision took the place of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.phrases.record_phrases import kind_name, tell
from corpus.languages import Language
from corpus.layout.versions import preference
from corpus.naming.amendments import adopts_as_amended
from corpus.naming.symbols import SymbolRelations, amends, last_number, plain_symbol
from corpus.record import Record
from corpus.statements.adoptions import ToldDecision, decides_within, told_decisions
from corpus.statements.fates import told_refusal
from corpus.statements.standings import DRAFTS
from index.fact_queries import ListedRecord
from index.store import Index

MEETINGS = "record of meeting"
TELLING = frozenset((MEETINGS, "report", "decision", "resolution"))
"""Kinds of record that are believed when they tell that a draft was adopted: they are the conference's own."""
_MOST = 200  # records that are read for what they tell, the latest first


@dataclass(frozen=True, slots=True)
class Adoption:
    """That a draft was adopted: the record that tells so, and where."""

    record: Record
    told: ToldDecision

    def label(self, language: Language) -> str:
        """How what is quoted of the draft stands: "adopted as resolution 1 (CCL/PV.8)"."""
        by = self.record.metadata.symbol or self.record.document
        key = "adopted_amended" if self.amended else "adopted"
        if not self.told.names:
            return tell(f"{key}_by", language, by=by)
        return tell(f"{key}_as", language, name=adopted_name(self.told.names[0], language), by=by)

    @property
    def amended(self) -> bool:
        """Whether it was adopted as amended, so that what was adopted is not what the draft says."""
        return len(self.told.symbols) == 1 and adopts_as_amended(self.record.text[self.told.start : self.told.end], self.record.language)

    def named(self, symbol: str, language: Language) -> str:
        """The draft of that symbol by what it was adopted as: "CCL/L.3 (resolution 1; CCL/PV.8)"."""
        parts = [*(adopted_name(name, language) for name in self.told.names[:1]), self.record.metadata.symbol or self.record.document]
        return f"{symbol}（{'；'.join(parts)}）" if language is Language.ZH else f"{symbol} ({'; '.join(parts)})"


@dataclass(frozen=True, slots=True)
class Refusal:
    """That a draft was not adopted, was rejected or withdrawn: the record that tells so, and where."""

    record: Record
    start: int
    end: int

    def label(self, language: Language) -> str:
        """How what is quoted of the draft stands: "not adopted (CCL/PV.8)"."""
        return tell("refused_by", language, by=self.record.metadata.symbol or self.record.document)


class Adoptions:
    """What the records of an index tell of adoptions; to be used within one state of the index.

    Args:
        rows: the records that may be read for it and named.
    """

    def __init__(self, index: Index, rows: Sequence[ListedRecord], language: Language) -> None:
        self._index = index
        self._rows = {r.record_id: r for r in rows}
        self._order = {str(spoken): at for at, spoken in enumerate(preference(language))}
        self._told: dict[str, list[ToldDecision]] = {}
        self._of: dict[str, Adoption | None] = {}

    def of(self, symbol: str) -> Adoption | None:
        """How the draft of that symbol was adopted; None where no record tells that it was. Looked up once."""
        if symbol not in self._of:
            self._of[symbol] = self._adoption(symbol)
        return self._of[symbol]

    def _adoption(self, symbol: str) -> Adoption | None:
        citing = {f.record_id for f in self._index.facts(["cites"], [symbol])}
        wanted = plain_symbol(symbol)
        for row in self._latest_first(citing):
            for told in self.told_in(row.record_id):
                if wanted in map(plain_symbol, told.symbols):
                    return Adoption(self._index.record(row.record_id), told)
        return None

    def refused(self, symbol: str) -> Refusal | None:
        """How the draft of that symbol was refused; None where no record tells that it was, or one tells that it was adopted."""
        if self.of(symbol):
            return None
        for row in self._latest_first({f.record_id for f in self._index.facts(["cites"], [symbol])}):
            record = self._index.record(row.record_id)
            if span := told_refusal(record, symbol):
                return Refusal(record, *span)
        return None

    def adopted(self) -> Iterator[tuple[str, Adoption]]:
        """The symbols of the drafts of the index that were adopted, each with how."""
        symbols = list(dict.fromkeys(r.symbol for r in self._rows.values() if r.kind in DRAFTS and r.symbol))
        cited = {f.value for f in self._index.facts(["cites"], symbols) if self._tells(f.record_id)} if symbols else set()
        for symbol in symbols:
            if symbol in cited and (adoption := self.of(symbol)):
                yield symbol, adoption

    def as_(self, names: Sequence[str]) -> list[tuple[str, Adoption]]:
        """The symbols of the drafts that were adopted under one of these names ("resolution 1"), each with how, the latest first."""
        found: dict[str, Adoption] = {}
        for row in self._latest_first(set[str]().union(*(self._index.records_naming("adopted", name) for name in names))):
            for told in self.told_in(row.record_id):
                if {*told.names} & {*names} and len(told.symbols) == 1:
                    found.setdefault(told.symbols[0], Adoption(self._index.record(row.record_id), told))
        return list(found.items())

    def told_in(self, record_id: str) -> list[ToldDecision]:
        """What a record tells to have been decided; read once."""
        if record_id not in self._told:
            self._told[record_id] = list(told_decisions(self._index.record(record_id)))
        return self._told[record_id]

    def meetings(self) -> list[ListedRecord]:
        """The records of meetings that tell a decision, the latest first."""
        return [row for row in self._latest_first({*self._rows}) if row.kind == MEETINGS and self.told_in(row.record_id)]

    def amendments(self, symbol: str) -> list[ListedRecord]:
        """The amendments to the draft of that symbol that were adopted, in the order of their symbols, each in one version."""
        wanted, found = plain_symbol(symbol), dict[str, ListedRecord]()
        for row in self._rows.values():
            if row.symbol and (amends(row.symbol) or "").casefold() == wanted and self.of(row.symbol):
                found.setdefault(row.symbol, row)
        return [found[name] for name in sorted(found)]

    def superseded_by(self, symbol: str) -> str | None:
        """The symbol of the latest revision that took the place of the document of that symbol; None where there is none."""
        later = self._relations.of(symbol).superseded_by
        return max(later, key=last_number) if later else None

    @cached_property
    def _relations(self) -> SymbolRelations:
        symbols = dict.fromkeys(r.symbol for r in self._rows.values() if r.symbol)
        return SymbolRelations((symbol, symbol) for symbol in symbols)

    def _tells(self, record_id: str) -> bool:
        return record_id in self._rows and self._rows[record_id].kind in TELLING

    def _latest_first(self, record_ids: set[str]) -> list[ListedRecord]:
        """Those of the records that are believed, by date, of one date in the language that is preferred."""
        rows = [self._rows[i] for i in record_ids if self._tells(i)]
        rows.sort(key=lambda r: (self._order.get(r.language, len(self._order)), r.document))
        return sorted(rows, key=lambda r: r.date or "", reverse=True)[:_MOST]


def decided_there(record: Record, start: int, end: int) -> bool:
    """Whether a record of a meeting tells within that span that something was decided or adopted."""
    return record.metadata.kind == MEETINGS and decides_within(record, start, end)


def adopted_name(name: str, language: Language) -> str:
    """A resolution or a decision by its number ("resolution 1") as the language calls it."""
    kind, _, number = name.partition(" ")
    called = kind_name(kind, language)
    if language is Language.ZH:
        return f"第{number}号{called}"
    return f"{'ال' if language is Language.AR else ''}{called} {number}"
