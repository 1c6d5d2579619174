"""What the hits of a search hold for its question: what of them is to be quoted, how they stand, and what tells whether they answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from assistant.answers import Unmet
from assistant.choosing.asked_rows import asked_rows, with_asked_rows
from assistant.choosing.confidence import Signals
from assistant.choosing.denied import with_denial
from assistant.choosing.enumerated import with_enumeration
from assistant.choosing.extract import Extract
from assistant.choosing.extracts import choose, tells_money, tells_who
from assistant.choosing.features import fitting, places, wanted_of
from assistant.choosing.labelled import labelled, with_labelled
from assistant.choosing.letter_blocks import letter_blocks
from assistant.choosing.nearest_rows import without_other_rows
from assistant.choosing.numbered import with_numbered
from assistant.choosing.other_doers import of_other_doers
from assistant.choosing.own_acts import with_own_acts
from assistant.choosing.own_blocks import without_own_blocks
from assistant.choosing.signals import signals_of
from assistant.choosing.unmeasured import unmeasured
from assistant.choosing.unquoted import of_other_states, of_other_years
from assistant.choosing.whole_tables import of_all_states, with_whole_tables
from assistant.records.decided_extracts import with_decisions, with_what_was_adopted
from assistant.records.draft_standings import DraftStandings, draft_standings
from assistant.records.elsewhere import asks_what_was_decided, lacks_decision, of_what_is_named
from assistant.refusal import unmet_of
from corpus.languages import Language
from corpus.layout.courtesies import asks_for_courtesies, asks_for_transmittals
from corpus.questions.holder_questions import asks_who_holds
from corpus.questions.named import Question, understand
from corpus.questions.place_questions import asks_for_one_place
from corpus.questions.title_block_questions import title_block_facts
from corpus.record import Record
from corpus.statements.money import asks_for_money
from index.filters import Filters
from index.matching import Match
from index.results import Hit, SearchResult
from index.store import Index

OTHER_YEARS = 0.5
"""What the confidence is multiplied by where years are asked about and what is quoted is of others: refused. Of the sets that the confidence is fitted on no
right answer is so, which leaves nothing to fit: docs/evaluation.md has what comes where their years are exchanged."""

OTHER_DOERS = 0.5
"""What it is multiplied by where it is asked what a State did to an instrument, and all that was found is what others did: refused."""

# Deviations by which the same text may score lower in one language than in another. What is further off is another text.
_VERSIONS = 2.0


class Collection(Protocol):
    """What can be asked: an index, or texts that a caller hands over."""

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]: ...

    def record(self, record_id: str) -> Record: ...

    def names(self, kind: str, value: str) -> bool: ...

    def values_named(self, kind: str) -> set[str]: ...

    def version_in(self, record_id: str, language: Language) -> str | None: ...

    def version_keys(self) -> Mapping[str, str]: ...

    def documents(self, filters: Filters | None = None) -> int: ...


@dataclass(frozen=True, slots=True)
class Looked:
    """What the hits of a search hold for its question.

    `signals` are None where there is no extract; `other_years`: years are asked about, and the extracts are of others; `other_doers`: so with States that sign, ratify or make reservations; `decided` is false where it is
    asked what was decided and no extract is a decision on that; `drafts`: how the drafts among the extracts stand; `reasons`: the extracts are
    reasons; `labelled`: what tells is a row, or a line of a letter or a resolution, that the question asks for by what it is called, or what the State that
    is asked about asks for or offers in its own letter.
    """

    question: Question
    hits: list[Hit]
    records: dict[str, Record]
    extracts: list[Extract]
    signals: Signals | None
    unmet: tuple[Unmet, ...]
    decided: bool
    drafts: DraftStandings
    reasons: bool = False
    labelled: bool = False
    other_years: bool = False
    other_doers: bool = False


def look(collection: Collection, found: SearchResult, match: Match, filters: Filters | None = None, share: int = 1) -> Looked:
    """What is in a search's hits for its question; `share` is how many questions share the room for quotes, `filters` what the search was narrowed to."""
    question = understand(found.query, found.language).without(filters.without if filters is not None else ())
    wanted = wanted_of(question)
    records = records_of(collection, found.hits)
    hits = one_version(found.hits, collection.version_keys(), found.language)
    money, holder = asks_for_money(question.text, question.language), asks_who_holds(question.text, question.language)
    fit = fitting(hits, records, match, wanted)
    extracts = choose(
        fit, records, match, wanted, title_block_facts(question), share, asks_for_courtesies(question.text), money,
        asks_for_transmittals(question.text), holder, asks_for_one_place(question.text, question.language),
    )  # fmt: skip
    extracts = with_denial(question, extracts, fit, records, match)
    extracts, elsewhere = of_what_is_named(question, with_enumeration(question, extracts, records, share), records)
    rows = labelled(question, extracts, hits, records) if extracts else []
    extracts = without_other_rows(question, extracts, fit, records) or extracts
    extracts = with_whole_tables(question, with_labelled(rows, extracts, records), records)
    table = of_all_states(question, extracts, records)
    extracts = [*table, *(e for e in extracts if e not in table)]
    if extracts and not rows:
        extracts = with_asked_rows(question, asked_rows(question, fit, hits, records, match, wanted), extracts, records, match, share)
    blocks, whole = letter_blocks(question, extracts, hits, records, match, lambda kind: collection.documents(replace(filters or Filters(), kind=kind)))
    extracts = blocks if whole else [*blocks, *extracts]
    extracts, numbered = with_numbered(question, extracts, hits, records)
    extracts, own = with_own_acts(question, with_what_was_adopted(extracts, records), hits, records, match)
    extracts, undated = without_own_blocks(question, extracts, records)
    drafts, decided = DraftStandings(), True
    if isinstance(collection, Index):
        quoted = records.values() if asks_what_was_decided(question) else (records[e.hit.record_id] for e in extracts)
        drafts = draft_standings(quoted, collection, found.language)
        extracts = with_decisions(question, hits, drafts.ordered(extracts), records, match, drafts.adopted.keys())
        decided = not lacks_decision(question, hits, extracts, records, match, drafts.adopted.keys())
    untold = (money and not any(tells_money(e, records) for e in extracts)) or unmeasured(question, extracts, records) is not None or undated
    if isinstance(collection, Index):
        untold = untold or of_other_states(question, extracts, records) or (holder and not any(tells_who(e, records) for e in extracts))
    signals = signals_of(question, extracts, hits, records, match, places(fit), untold=untold) if extracts else None
    unmet = unmet_of(question, wanted, collection) or elsewhere
    other_years = of_other_years(question, extracts, records)
    other_doers = isinstance(collection, Index) and of_other_doers(question, hits, records)
    return Looked(
        question, hits, records, extracts, signals, unmet, decided, drafts, labelled=bool(rows or table) or whole or numbered or own, other_years=other_years, other_doers=other_doers
    )  # fmt: skip


def records_of(collection: Collection, hits: Iterable[Hit]) -> dict[str, Record]:
    """The records that hits stand in, by id."""
    return {record_id: collection.record(record_id) for record_id in {h.record_id for h in hits}}


def one_version(hits: Sequence[Hit], keys: Mapping[str, str], language: Language) -> list[Hit]:
    """The hits without other language versions of a document: of each document's versions, the one in the question's language
    stays if the best of its hits is nearly as good as the best of all, or else the one found first. `keys`: `corpus.layout.versions.version_keys`."""
    chosen: dict[str, Hit] = {}
    for hit in hits:
        key = keys.get(hit.record_id)
        if key and (key not in chosen or (hit.language == language != chosen[key].language and hit.score > chosen[key].score - _VERSIONS)):
            chosen[key] = hit
    return [h for h in hits if not (key := keys.get(h.record_id)) or h.language == chosen[key].language]
