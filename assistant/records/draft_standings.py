"""How the drafts that an answer quotes stand by now: adopted, as records of meetings and reports tell, or superseded by a later revision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from assistant.answers import Answer, Citation, Statement
from assistant.attribution import source_line, standing_name
from assistant.choosing.extract import Extract
from assistant.choosing.operative import operative_paragraphs
from assistant.phrases.record_phrases import comma, tell
from assistant.records.adoptions import Adoption, Adoptions, Refusal, decided_there
from assistant.records.lines import marks
from corpus.languages import Language
from corpus.record import Record
from corpus.statements.standings import DRAFTS, Standing
from index.store import Index

_T = TypeVar("_T")
_AMENDED = 3  # paragraphs of an amendment that are quoted


@dataclass(frozen=True, slots=True)
class DraftStandings:
    """By record id, the adoptions of drafts, the refusals of others, the symbols of the revisions that took the place of others, and the amendments with which
    drafts were adopted. `drafts`: the records that were looked up, whatever was found."""

    adopted: dict[str, Adoption] = field(default_factory=dict)
    refused: dict[str, Refusal] = field(default_factory=dict)
    superseded: dict[str, str] = field(default_factory=dict)
    amendments: dict[str, list[Record]] = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()

    def ordered(self, extracts: Sequence[Extract]) -> list[Extract]:
        """The extracts, those of superseded drafts behind the others."""
        return sorted(extracts, key=lambda e: e.hit.record_id in self.superseded)

    def stated(self, statements: Sequence[Statement], citations: Sequence[Citation], records: Mapping[str, Record]) -> tuple[Statement, ...]:
        """The statements, those of adopted drafts as decisions, and so those of records of meetings that tell one, whatever their words say."""
        by_number = {c.number: c for c in citations}

        def decided(statement: Statement) -> bool:
            last = by_number[statement.citations[-1]]
            if last.record_id in self.adopted:
                return True
            return statement.standing is None and decided_there(records[last.record_id], last.start, last.end)

        return tuple(replace(s, standing=Standing.DECISION) if decided(s) else s for s in statements)

    def labels(self, language: Language) -> dict[str, str]:
        """By record id, how what is quoted of it stands, in place of what its words tell."""
        told = {record_id: adoption.label(language) for record_id, adoption in self.adopted.items()}
        proposed = standing_name(Standing.PROPOSAL, language)
        told |= {record_id: comma(language).join([proposed, refusal.label(language)]) for record_id, refusal in self.refused.items()}
        for record_id, symbol in self.superseded.items():
            later = tell("superseded_by", language, value=symbol)
            told[record_id] = comma(language).join([told.get(record_id, proposed), later])
        return told

    def of(self, drafts: Iterable[str]) -> DraftStandings:
        """Those of the drafts of these record ids alone, in their order."""
        order = list(dict.fromkeys(drafts))

        def kept(told: Mapping[str, _T]) -> dict[str, _T]:
            return {record_id: told[record_id] for record_id in order if record_id in told}

        return DraftStandings(kept(self.adopted), kept(self.refused), kept(self.superseded), kept(self.amendments), self.drafts.intersection(order))

    def __or__(self, others: DraftStandings) -> DraftStandings:
        """These and those of other drafts."""
        return DraftStandings(
            self.adopted | others.adopted, self.refused | others.refused, self.superseded | others.superseded,
            self.amendments | others.amendments, self.drafts | others.drafts,
        )  # fmt: skip


def draft_standings(records: Iterable[Record], index: Index, language: Language, known: DraftStandings | None = None) -> DraftStandings:
    """How those of the records stand that are drafts with a symbol. Those that are among the `known` are not looked up again.

    Raises:
        RecordMissing: a record was removed meanwhile.
    """
    known = known or DraftStandings()
    drafts = {r.record_id: r.metadata.symbol for r in records if r.metadata.kind in DRAFTS and r.metadata.symbol}
    others = {record_id: symbol for record_id, symbol in drafts.items() if record_id not in known.drafts}
    return (known | _looked_up(others, index, language) if others else known).of(drafts)


def _looked_up(drafts: Mapping[str, str], index: Index, language: Language) -> DraftStandings:
    with index.snapshot():
        adoptions = Adoptions(index, index.listed(), language)
        adopted = {record_id: found for record_id, symbol in drafts.items() if (found := adoptions.of(symbol))}
        refused = {record_id: told for record_id, symbol in drafts.items() if record_id not in adopted and (told := adoptions.refused(symbol))}
        superseded = {record_id: later for record_id, symbol in drafts.items() if (later := adoptions.superseded_by(symbol))}
        amendments = {
            record_id: [index.record(row.record_id) for row in adoptions.amendments(drafts[record_id])]
            for record_id, adoption in adopted.items()
            if adoption.amended
        }
    return DraftStandings(adopted, refused, superseded, amendments, frozenset(drafts))


def with_adoptions(answer: Answer, standings: DraftStandings) -> Answer:
    """The answer with what tells that the drafts which it quotes were adopted, or were not, beneath, and with the amendments with which they were, word for word."""
    cited = {c.record_id for c in answer.citations}
    lines: list[str] = []
    citations, statements = list(answer.citations), list(answer.statements)

    def quote(record: Record, start: int, end: int, standing: Standing | None) -> None:
        if any(c.record_id == record.record_id and c.start <= start and end <= c.end for c in citations):
            return
        citations.append(Citation.of(len(citations) + 1, record, start, end))
        statements.append(Statement(citations[-1].quote, (citations[-1].number,), True, standing))
        lines.extend(["", source_line(citations[-1], record, answer.language), f"{statements[-1].text} {marks(statements[-1].citations)}"])

    for record_id, adoption in standings.adopted.items():
        if record_id in cited:
            quote(adoption.record, adoption.told.start, adoption.told.end, Standing.DECISION)
            for amendment in standings.amendments.get(record_id, ()):
                for span in operative_paragraphs(amendment)[:_AMENDED]:
                    quote(amendment, *span, Standing.DECISION)
    for record_id, refusal in standings.refused.items():
        if record_id in cited:
            quote(refusal.record, refusal.start, refusal.end, None)
    if not lines:
        return answer
    return replace(answer, text="\n".join([answer.text, *lines]), statements=tuple(statements), citations=tuple(citations))
