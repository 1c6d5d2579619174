"""The votes that an index's records tell of, and which of them a question means: by the documents, numbers and places that it names, by its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.records.matters import Matter, called, called_across, matter_of, nearest
from assistant.records.selection import Selection
from corpus.languages import Language
from corpus.naming.adopted_numbers import adopted_as
from corpus.naming.instruments import instruments_in
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_symbols
from corpus.naming.symbols import amends, plain_symbol
from corpus.record import Record
from corpus.statements.named_votes import with_named
from corpus.statements.votes import AMENDMENT, Vote, find_votes
from index.fact_queries import ListedRecord
from index.store import Index


@dataclass(frozen=True, slots=True)
class VotePlace:
    """A vote in the version of a record that is quoted; `adopted` holds what became of what was voted on, by any vote on it, `called`
    the heading above and the titles, in any language, of the documents that were voted on."""

    row: ListedRecord
    record: Record
    vote: Vote
    adopted: frozenset[str]
    called: tuple[str, ...] = ()

    @property
    def symbols(self) -> frozenset[str]:
        """What was voted on, as symbols are compared, and the record's own symbol."""
        return frozenset(plain_symbol(symbol) for symbol in (*self.vote.symbols, self.row.symbol) if symbol)

    @property
    def amended(self) -> frozenset[str]:
        """What the documents amend that were voted on, as symbols are compared."""
        return frozenset(plain_symbol(text) for symbol in self.vote.symbols if (text := amends(symbol)))

    @property
    def heading(self) -> str:
        """The heading above the vote; empty where it has none but the record's title."""
        return next((section.heading for section in reversed(self.record.sections_at(self.vote.start)[1:]) if section.heading), "")

    @property
    def under(self) -> frozenset[str]:
        """The articles that the heading above is about ("article 6"), where the vote names no place of its own."""
        if {*self.vote.places} - {AMENDMENT}:
            return frozenset()
        return frozenset(f"article {n}" for place in find_locators(self.heading) if place.kind == "article" for n in place.numbers)

    def is_on(self, instruments: frozenset[str]) -> bool:
        """Whether the vote was on the whole of an instrument of that kind, as what puts it or its result says."""
        said = " ".join(self.record.text[slice(*span)] for span in (self.vote.put, self.vote.result) if span)
        return not self.vote.places and bool(instruments & instruments_in(said))


def vote_places(selection: Selection, index: Index, wanted: Matter, spoken: Language) -> list[VotePlace]:
    """The votes of the records that a selection holds, each document in its version in `spoken` or the next one that tells of votes; where the
    matter names a document by its symbol, of the records that tell of votes on one, only."""
    telling = {fact.record_id for fact in index.facts(["vote"])}
    if wanted.symbols and (named := {f.record_id for f in index.facts(["vote"]) if _on(f.value) & wanted.symbols}):
        telling = named
    found: list[VotePlace] = []
    for document in selection.documents([row for row in selection.rows if row.record_id in telling], spoken):
        record = index.record(document.first.record_id)
        votes = find_votes(record.text, record.root, record.paragraphs, record.language, record.metadata.symbol, record.metadata.kind)
        found += [
            VotePlace(document.first, record, with_named(vote, record.text, record.paragraphs, record.language), frozenset(vote.adopted)) for vote in votes
        ]
    became: dict[str, set[str]] = {}
    for place in found:
        for symbol in place.vote.symbols:
            became.setdefault(symbol, set()).update(place.vote.adopted)
    titles = _titles(selection)
    return [_called(replace(p, adopted=p.adopted.union(*(became[s] for s in p.vote.symbols))), titles) for p in found]


def _on(voted: str) -> set[str]:
    """The documents of a vote as the catalog has it, as symbols are compared, and those that they amend."""
    return {plain_symbol(found) for symbol in voted.split(", ") for found in (symbol, amends(symbol)) if found}


def _titles(selection: Selection) -> dict[str, list[str]]:
    """The titles of records, by their symbols and by what they were adopted as."""
    found: dict[str, list[str]] = {}
    for row in selection.rows:
        for name in {plain_symbol(row.symbol), *adopted_as((), row.symbol)} if row.symbol and row.title else ():
            found.setdefault(name, []).append(row.title or "")
    return found


def _called(place: VotePlace, titles: Mapping[str, Sequence[str]]) -> VotePlace:
    headings = [section.heading for section in place.record.sections_at(place.vote.start)[1:] if section.heading][-1:]
    named = [title for name in (*(plain_symbol(s) for s in place.vote.symbols), *sorted(place.adopted)) for title in titles.get(name, ())]
    # Of an election nothing else names who or what was voted on, nor of a proposal that no document makes.
    spans = [span for span in (place.vote.put, place.vote.result if not named else None) if span]
    said = [text for text in (place.record.text[slice(*span)] for span in spans) if not named or next(find_symbols(text), None) is None]
    return replace(place, called=tuple(dict.fromkeys((*headings, *named, *said))))


def meant(places: Sequence[VotePlace], wanted: Matter, index: Index, instruments: frozenset[str] = frozenset()) -> list[VotePlace] | None:
    """The votes that a matter means, on the whole of a text before those on its parts; empty where it names what no vote is on, None where its
    words alone call none.

    Args:
        instruments: the kinds of instruments that the matter names, which tell where nothing else does: "the Convention as a whole".
    """
    kept = [
        p for p in places
        if (wanted.symbols <= p.symbols or (AMENDMENT in wanted.places and wanted.symbols <= p.amended)) and wanted.adopted <= p.adopted and (not wanted.items or wanted.items & {*p.vote.items} or _counts(wanted, p))
    ]  # fmt: skip
    if wanted.places:
        kept = _at_places(wanted.places, kept)
    named = bool(wanted.symbols or wanted.adopted or wanted.places or wanted.items)
    if wanted.words and (not named or len(kept) > 1):
        called = [kept[at] for at in nearest(wanted.words, [p.called for p in kept], index)] if kept else []
        if not called and not named:
            return None
        kept = _of_the_same(called, kept) if called else kept
    if instruments and not named and not wanted.words:
        kept = [p for p in kept if p.is_on(instruments)] or [p for p in kept if p.vote.symbols and instruments & instruments_in(" ".join(p.called))]
    if named or wanted.words:
        whole = [p for p in kept if not p.vote.places]
        kept = whole if whole and not wanted.places and not wanted.items else kept
    return kept


def listed_elsewhere(found: Sequence[VotePlace], places: Sequence[VotePlace], index: Index) -> list[VotePlace]:
    """Other votes with lists of names, whose heading or title calls the matter that a vote without any stands under: what a summary record tells of by
    numbers, a decision in another language lists by names. Empty where one of those found has lists."""
    if any(p.vote.lists for p in found):
        return []
    others = [p for p in places if p.vote.lists and p.called]
    kept: list[VotePlace] = []
    for place in found:
        words = matter_of(place.heading, place.record.language).words
        if not words:
            continue
        near = [p for p in others if p.record.language is place.record.language]
        far = [p for p in others if p not in near]
        titles = [matter_of(p.called[0], p.record.language).words for p in (*near, *far)]
        same = called(words, titles[: len(near)], [""] * len(near), place.record.language, index) if near else []
        across = called_across(words, titles[len(near) :], index) if far else []
        kept += [p for p in (*(near[at] for at in same), *(far[at] for at in across)) if p not in kept]
    return kept


def _at_places(wanted: frozenset[str], places: Sequence[VotePlace]) -> list[VotePlace]:
    """The votes on places in texts; where none names them, those under the heading of an article that name no other place."""
    named = [p for p in places if wanted & {*p.vote.places}]
    articles = wanted - {AMENDMENT}
    if not articles or any(articles & {*p.vote.places} for p in named):
        return named
    return [p for p in places if articles <= p.under and (AMENDMENT in wanted) == (AMENDMENT in p.vote.places)] or named


def _counts(wanted: Matter, place: VotePlace) -> bool:
    """Whether what reads as an agenda item is a paragraph of what was voted on, as a Russian пункт may be."""
    return any(f"paragraph {item}" in place.vote.places for item in wanted.items)


def _of_the_same(called: Sequence[VotePlace], places: Sequence[VotePlace]) -> list[VotePlace]:
    """The votes that the words call, and others on the same document or on what it became, in another record or language."""
    symbols = frozenset[str]().union(*(p.vote.symbols for p in called))
    adopted = frozenset[str]().union(*(p.adopted for p in called))
    return [p for p in places if p in called or symbols & {*p.vote.symbols} or adopted & p.adopted]
