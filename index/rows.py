"""What the catalog's tables hold, as objects, and the way between the two."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.languages import Language
from corpus.layout.agenda import agenda_of, items_in
from corpus.layout.authors import authors
from corpus.naming.adopted_numbers import adopted_as, adopted_numbers
from corpus.naming.mentions import acts_stated, find_mentions
from corpus.naming.parties import parties_of, sponsors
from corpus.naming.states import find_states
from corpus.naming.years import years_in
from corpus.questions.decision_questions import DECIDED
from corpus.record import Fact, Passage, Record, Section
from corpus.statements.facts import letter_at
from corpus.statements.stances import stances_at
from corpus.wire import body_to_dict, record_from_dict
from index.asked import places_of, types_of
from index.embedding import Vector
from index.late_interaction import Codes


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is known of a source file: it is unchanged as long as digest, sidecar and made_by are.

    `made_by` names the reader's version and, after a colon, the splitter's settings.
    """

    path: str
    document: str
    digest: str
    sidecar: str
    made_by: str
    revision: str


@dataclass(frozen=True, slots=True)
class PassageVectors:
    """What the model made of a passage: `vector` (d,); `tokens`, codes of shape (n, r / 4); and `spans`, the tokens' spans of
    shape (n, 2) in the embedded text."""

    vector: Vector
    tokens: Codes
    spans: npt.NDArray[np.integer[Any]]

    def packed_spans(self) -> bytes:
        """The spans for the catalog: two bytes a number, four where a text is longer than that reaches."""
        wide = bool(self.spans.size) and int(self.spans.max()) >= 1 << 16
        return self.spans.astype("<u4" if wide else "<u2").tobytes()


def codes_of(tokens: bytes, count: int) -> Codes:
    """The codes of `count` tokens as the catalog holds them."""
    return np.frombuffer(tokens, np.uint8).reshape(count, len(tokens) // max(count, 1))


def spans_of(spans: bytes, count: int) -> npt.NDArray[np.unsignedinteger[Any]]:
    """The spans of `count` tokens as the catalog holds them; the inverse of `packed_spans`."""
    return np.frombuffer(spans, "<u2" if len(spans) <= 4 * count else "<u4").reshape(-1, 2)


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage as the catalog holds it, with its record's id, document and raw vector; `row` is its number in the
    catalog."""

    key: str
    record_id: str
    document: str
    symbol: str | None
    ordinal: int
    start: int
    end: int
    section: str
    context: str
    text: str
    language: Language
    vector: Vector
    row: int = 0

    @property
    def passage_id(self) -> str:
        """The id that the program shows: the record's, and the passage's number in it."""
        return f"{self.record_id}:{self.ordinal}"

    @property
    def embedded_text(self) -> str:
        """The text that the embedding model reads."""
        return f"{self.context}\n{self.text}" if self.context else self.text


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One line of the list of records; `distributed` is the day on which a letter or the record of a meeting, of an earlier date, was given out."""

    record_id: str
    document: str
    symbol: str | None
    title: str | None
    kind: str | None
    date: str | None
    language: str
    passages: int
    characters: int
    source: str
    distributed: str | None = None


def beside(key: str) -> tuple[str, str]:
    """The keys of the passages before and after the one with this key in its record, whether there are such or not."""
    revision, ordinal = key.rsplit("-", 1)
    return f"{revision}-{int(ordinal) - 1}", f"{revision}-{int(ordinal) + 1}"


LANGUAGES = {str(language): language for language in Language}
"""Languages by their codes as the catalog holds them: a lookup takes a tenth of the time of `Language(code)`."""

PASSAGE_COLUMNS = 'SELECT p.revision, r.record_id, r.document, r.symbol, p.ordinal, p.start, p."end", p.section, p.context, p.text, p.language, p.vector, p.id'
PASSAGE_QUERY = f"{PASSAGE_COLUMNS} FROM passages p JOIN revisions r USING (revision)"
RECORD_QUERY = "SELECT record_id, document, source, digest, language, text, symbol, title, kind, date, body FROM revisions"


def passage_of(row: Sequence[Any]) -> StoredPassage:
    """The passage in a row of `PASSAGE_COLUMNS`."""
    vector = np.frombuffer(row[11], "<f4")
    return StoredPassage(f"{row[0]}-{row[4]}", row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], LANGUAGES[row[10]], vector, row[12])


def body_of(record: Record) -> str:
    """What of a record has no column of its own, as JSON."""
    return json.dumps(body_to_dict(record), ensure_ascii=False)


def record_of(row: Sequence[Any]) -> Record:
    """The record in a row of `RECORD_QUERY`."""
    names = ("record_id", "document", "source", "digest", "language", "text", "symbol", "title", "kind", "date")
    return record_from_dict(dict(zip(names, row, strict=False)) | {"body": json.loads(row[-1])})


def mentions_in(record: Record, passages: Sequence[Passage], revision: str) -> Iterator[tuple[str, str, str, int]]:
    """What each passage names: in its text, by the headings above it, and by the date of its letter.

    Beside the agenda items that it names stand those that the record is assigned to as a whole (`item_of_whole`), and those of them
    that it does not belong to since it is on others alone (`item_of_others`); beside States, those that wrote it or sponsor it (`sender`) and the parties of its letter by name (`party`); beside the
    resolutions and decisions that it calls by number, the one that it is a part of (`adopts`).
    """
    agenda = agenda_of(record)
    named = list(parties_of(record))
    given_out = record.values("distributed")
    authoring = list(authors(record))
    sponsored = [name for fact in authoring if fact.name == "sponsor" for name in sponsors(fact.value)]
    sponsoring = {fact.value for fact in authoring if fact.name == "sponsor_state"}
    for passage in passages:
        found = find_mentions(passage.text)
        items = items_in(passage.text)
        path = record.root.path_at(passage.end - 1)
        own = items | agenda.headed(path)
        others = agenda.assigned - own if own and len(agenda.about) > 1 else frozenset()
        headings = [heading for heading in (record.metadata.title, *(section.title for section in path)) if heading]
        for section in path:
            items |= set(section.agenda_items)
        dates = set(found.dates)
        dates |= {date for date in (record.date_at(passage.end - 1), *given_out) if date}
        sent = _of_sender(record, passage.start)
        states = {mention.code for mention in find_states(passage.text, passage.language)} | sent
        own_years = {date[:4] for date in (record.date_at(passage.end - 1), record.metadata.date, *given_out) if date}
        symbols = set(found.symbols) | ({record.metadata.symbol} if record.metadata.symbol else set())
        for kind, values in (
            ("item", items),
            ("item_of_whole", agenda.assigned - others),
            ("item_of_others", others),
            ("party", {*sponsored, *_parties(record, passage, named)}),
            ("item_alone", _alone(path, items)),
            ("date", dates | _yearless(dates)),
            ("day", {date for date in found.dates if date[0] == "-"}),  # whose year the text leaves out
            ("date_said", set(found.dates) | _yearless(found.dates)),
            ("distributed", {*given_out} | _yearless(given_out)),
            ("symbol", symbols),
            ("adopted", adopted_numbers("\n".join((passage.text, *headings, record.metadata.symbol or "")))),
            ("adopts", adopted_as(headings, record.metadata.symbol)),
            ("act", acts_stated(passage.text) | _act_of(record, passage)),
            ("state", states),
            ("sender", sent | sponsoring | _of_covering_letter(record, passage.start)),
            ("kind", {record.metadata.kind} if record.metadata.kind else set()),
            ("type", types_of(passage)),
            ("year", {str(year) for year in years_in(passage.text)} | own_years),
            ("of_year", own_years),
            ("stance", {str(stance) for stance in stances_at(record, passage.start, passage.end)}),
        ):
            yield from ((kind, value, revision, passage.ordinal) for value in sorted(values))
        yield from ((kind, value, revision, passage.ordinal) for kind, value in sorted(set(places_of(record, passage))))


def _alone(path: Sequence[Section], items: Set[str]) -> Set[str]:
    """The one agenda item that a passage is on: that of the innermost heading which names any, or else the only one that its text names."""
    headed = next((set(section.agenda_items) for section in reversed(path) if section.agenda_items), set(items))
    return headed if len(headed) == 1 else set()


def _act_of(record: Record, passage: Passage) -> frozenset[str]:
    """The act of a numbered paragraph of a decision or a resolution, whatever its verb: what it thanks, bans or postpones is decided too."""
    numbered = any(p.number and p.kind not in ("item", "footnote") and passage.start <= p.start < passage.end for p in record.paragraphs)
    return frozenset(("decision",)) if numbered and record.metadata.kind in DECIDED else frozenset()


def _yearless(dates: Iterable[str]) -> set[str]:
    """Dates as they are named without their year."""
    return {f"-{date[4:]}" for date in dates if date[0] != "-"}


def _parties(record: Record, passage: Passage, named: Iterable[tuple[str, Fact]]) -> Iterator[str]:
    """Those who sent the letter that a passage stands in, and those to whom it goes where the passage says so, or the metadata alone."""
    letter = letter_at(record.root, passage.start)
    for name, fact in named:
        told_here = passage.start <= fact.start < passage.end
        if told_here or (fact.name == "sender" and (fact.end == 0 or letter.start <= fact.start < letter.end)):
            yield name


def _of_sender(record: Record, offset: int) -> set[str]:
    """The States that the sender of the letter which holds `offset` speaks for."""
    letter = letter_at(record.root, offset)
    return _speaking([f for f in record.facts if f.name == "sender" and (f.end == 0 or letter.start <= f.start < letter.end)], record)


def _of_covering_letter(record: Record, offset: int) -> set[str]:
    """The States that the first sender of the record speaks for, where `offset` is in an annex that nobody else has signed."""
    letter = letter_at(record.root, offset)
    others = any(f.name in ("sender", "signatory") and letter.start <= f.start < letter.end for f in record.facts)
    return set() if others else _speaking([f for f in record.facts if f.name == "sender"][:1], record)


def _speaking(senders: Iterable[Fact], record: Record) -> set[str]:
    return {mention.code for fact in senders for mention in find_states(fact.value, record.language)}
