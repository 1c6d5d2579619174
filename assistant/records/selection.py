"""Which records meet what a question asks of them, from the catalog alone, and the words in them that prove it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from assistant.attribution import body_name
from assistant.records.body_records import deciding, from_body
from assistant.records.word_proofs import WORDS, holding
from corpus.languages import Language
from corpus.layout.versions import preference
from corpus.naming.bearing import bears
from corpus.naming.dates import western_digits
from corpus.naming.mentions import find_items
from corpus.naming.states import find_states, state_name
from corpus.naming.symbols import belongs_to, natural_key
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.talk_words import WORDINGS, content_words
from index.fact_queries import ListedRecord, RecordFact
from index.filters import Filters
from index.store import Index
from index.terms import terms

_SENDERS = ("sender", "office", "signatory", "sponsor")  # facts whose words name a sender
_DECIDING = frozenset(("decision", "resolution", "draft decision", "draft resolution"))
CONDITIONS = ("kinds", "bodies", "senders", "addressees", "naming", "items", "citing", "words", "languages", "periods")
"""The conditions of a question, in the order in which they are told; names stand beside the States."""


@dataclass(frozen=True, slots=True)
class Document:
    """The records that are language versions of one document, the one to show first at their head."""

    records: tuple[ListedRecord, ...]

    @property
    def first(self) -> ListedRecord:
        return self.records[0]

    @property
    def date(self) -> str:
        return next((r.date for r in self.records if r.date), "")

    @property
    def distributed(self) -> str:
        """The later day on which a letter was given out; empty where none is told."""
        return next((r.distributed for r in self.records if r.distributed), "")


@dataclass(frozen=True, slots=True)
class Found:
    """What meets a question: records, the facts that prove it by record id, further letters that are annexed to records, and records
    that could not be judged since they don't tell who sent them or of what date they are."""

    records: tuple[ListedRecord, ...]
    proofs: dict[str, list[RecordFact]] = field(default_factory=dict)
    annexed: tuple[RecordFact, ...] = ()
    unsaid: tuple[ListedRecord, ...] = ()
    undated: tuple[ListedRecord, ...] = ()


class NotUnderstood(Exception):  # noqa: N818 - no error: the question is for the search
    """A condition means nothing that the catalog can tell."""


class Selection:
    """The records of an index as one question sees them; to be used within one snapshot of the catalog."""

    def __init__(self, index: Index, filters: Filters | None) -> None:
        self._index = index
        rows = index.listed()
        if filters:
            index.check(filters)
            rows = [row for row in rows if filters.meets(row)]
            for named, value in filters.named:
                meeting = index.records_meeting(named, value)
                rows = [row for row in rows if row.record_id in meeting]
        self.rows = rows
        self._keys = index.version_keys()
        self._found: dict[RecordQuestion, Found] = {}
        self._facts: dict[tuple[str, ...], list[RecordFact]] = {}
        self._senders: dict[tuple[tuple[str, ...], tuple[str, ...]], list[RecordFact]] = {}

    def facts(self, names: Sequence[str], values: Collection[str] | None = None) -> list[RecordFact]:
        """The facts of those names; what was asked for once is kept."""
        if values is not None:
            return self._index.facts(names, values)
        if tuple(names) not in self._facts:
            self._facts[tuple(names)] = self._index.facts(names)
        return self._facts[tuple(names)]

    def documents(self, records: Iterable[ListedRecord], language: Language) -> list[Document]:
        """The records by document, each document's version in `language` first, the others in the order of `corpus.layout.versions`."""
        order = {str(spoken): at for at, spoken in enumerate(preference(language))}
        groups: dict[str, list[ListedRecord]] = {}
        for row in records:
            groups.setdefault(self._keys.get(row.record_id, row.record_id), []).append(row)
        found = [Document(tuple(sorted(group, key=lambda r: (order.get(r.language, len(order)), r.document)))) for group in groups.values()]
        return sorted(found, key=lambda d: (d.date == "", d.date, natural_key(d.first.symbol or d.first.document)))

    def naming_items(self, items: Sequence[str]) -> set[str]:
        """The ids of the records with a passage that names one of these agenda items."""
        return set[str]().union(*(self._index.records_naming("item", item) for item in items))

    def find(self, asked: RecordQuestion) -> Found:
        """The records that meet every condition; what was asked for once is kept.

        Raises:
            NotUnderstood: a name is none of a sender or addressee here, or no record holds the words.
        """
        if asked not in self._found:
            self._found[asked] = self._find(asked)
        return self._found[asked]

    def _find(self, asked: RecordQuestion) -> Found:
        proofs: dict[str, list[RecordFact]] = {}
        rows = self.rows
        if asked.kinds:
            rows = [r for r in rows if r.kind in asked.kinds and not _corrects(r.symbol)]
        if asked.languages:
            rows = [r for r in rows if r.language in asked.languages]
        for facts in self._proving(asked):
            by_record: dict[str, list[RecordFact]] = {}
            for fact in facts:
                by_record.setdefault(fact.record_id, []).append(fact)
            rows = [r for r in rows if r.record_id in by_record]
            for row in rows:
                proofs.setdefault(row.record_id, []).extend(by_record[row.record_id] if asked.words else by_record[row.record_id][:1])
        if asked.bodies:
            rows = deciding(self._index, rows, {*asked.bodies})
        undated: tuple[ListedRecord, ...] = ()
        if asked.periods:
            undated = tuple(r for r in rows if not r.date)
            rows = [r for r in rows if any(within(date, *period) for period in asked.periods for date in (r.date, r.distributed))]
        unsaid, annexed = self._beside(asked, {r.record_id for r in rows}) if asked.senders or asked.sender_names else ((), ())
        return Found(tuple(rows), {r.record_id: proofs.get(r.record_id, []) for r in rows}, annexed, unsaid, undated)

    def _proving(self, asked: RecordQuestion) -> Iterable[list[RecordFact]]:
        """For each condition that facts prove, the facts that do."""
        if asked.senders or asked.sender_names:
            yield [f for f in self._sent_by(asked) if f.part == 0]
        if asked.addressees or asked.addressee_names:
            yield [f for f in self._sent_to(asked) if f.part == 0]
        if asked.naming:
            yield self.facts(["state"], asked.naming)
        if asked.sub_items:
            yield self.facts(["sub_item"], asked.sub_items)
        elif asked.items:
            yield self._on_items(asked.items) if asked.asks in ("list", "count") else self.facts(["agenda_item"], asked.items)
        if asked.citing:
            yield self.facts(["cites"], asked.citing)
        for words in asked.words:
            spoken = asked.word_language or asked.language
            if not (held := self._called(words, spoken) if asked.titled else holding(self._index, words, spoken)):
                raise NotUnderstood(words)  # another word, or another language, may say the same
            yield held

    def _called(self, words: str, language: Language) -> list[RecordFact]:
        """The titles that begin with these words; those of what was decided or is to be, which are called by what they decide, left out."""
        rows = {r.record_id for r in self.rows if r.kind not in _DECIDING}
        wanted = terms(" ".join(content_words(words, WORDINGS[language])).lower(), language)
        titles = (f for f in self.facts(["title"]) if f.record_id in rows)
        return [f._replace(name=WORDS) for f in titles if wanted and terms(f.value.lower(), language)[: len(wanted)] == wanted]

    def _on_items(self, items: Sequence[str]) -> list[RecordFact]:
        """What proves each record that meets one of these items as a condition: its own fact, or the first words in its text that name the item."""
        found = self.facts(["agenda_item"], items)
        told = {f.record_id for f in found}
        for item in items:
            for record_id in sorted(self._index.records_meeting("item", item) - told):
                text = western_digits(self._index.record(record_id).text)
                spans = [(m.start, m.end) for m in find_items(text) if item in m.numbers]
                found += [RecordFact(record_id, "agenda_item", item, 0, *span) for span in spans[:1]]
                told |= {record_id} if spans else set()
        return found

    def _sent_by(self, asked: RecordQuestion) -> list[RecordFact]:
        key = (asked.senders, asked.sender_names)
        if key in self._senders:
            return self._senders[key]
        found = self.facts(["sender_state", "sponsor_state"], asked.senders) if asked.senders else []
        for name in asked.sender_names:
            named = self._bearing(_SENDERS, name, asked.language)
            named += [f for f in from_body(name, self.rows, self.facts(["sender", "sponsor", "title"])) if f not in named]
            if not named:
                raise NotUnderstood(name)
            found = [*found, *named]
        self._senders[key] = found
        return found

    def correspondents(self) -> set[str]:
        """The words by which records name who sent them and to whom."""
        return {value for name in (*_SENDERS, "addressee") for value in self._index.tally(name)}

    def _bearing(self, names: Sequence[str], name: str, language: Language) -> list[RecordFact]:
        """The facts of those names whose words hold a name."""
        values = [value for of in names for value in self._index.tally(of) if bears(value, name, language)]
        return self.facts(names, values) if values else []

    def _sent_to(self, asked: RecordQuestion) -> list[RecordFact]:
        found = []
        if asked.addressees:
            languages = {r.record_id: Language(r.language) for r in self.rows}
            naming = set[str]().union(*(self._index.records_naming("state", code) for code in asked.addressees))
            found = [
                f for f in self.facts(["addressee"]) if f.record_id in naming and f.record_id in languages
                and any(m.code in asked.addressees for m in find_states(f.value, languages[f.record_id]))
            ]  # fmt: skip
        for name in asked.addressee_names:
            named = self._bearing(["addressee"], name, asked.language)
            named += [f for f in from_body(name, (), self.facts(["addressee"])) if f not in named]
            # That a letter is annexed which bears the name tells nothing where the sender, by whom such are found, is not asked for.
            if not any(f.part == 0 or asked.senders or asked.sender_names for f in named):
                raise NotUnderstood(name)
            found += named
        return found

    def _beside(self, asked: RecordQuestion, held: set[str]) -> tuple[tuple[ListedRecord, ...], tuple[RecordFact, ...]]:
        """The records that meet all but the sender and tell none, and the letters annexed to others that are of that sender, addressee and date."""
        said = self._index.telling(["sender", "sender_state", "sponsor", "sponsor_state"])
        unsaid = tuple(r for r in self.find(replace(asked, senders=(), sender_names=())).records if r.record_id not in said)
        enclosed = [f for f in self._sent_by(asked) if f.part and f.record_id not in held]
        if not enclosed or (asked.kinds and "letter" not in asked.kinds):
            return unsaid, ()
        if asked.addressees or asked.addressee_names:
            addressed = {(f.record_id, f.part) for f in self._sent_to(asked)}
            enclosed = [f for f in enclosed if (f.record_id, f.part) in addressed]
        free = replace(asked, senders=(), sender_names=(), addressees=(), addressee_names=(), periods=(), kinds=())  # told by the letter itself
        rest = {r.record_id for r in self.find(free).records}
        annexed = {(f.record_id, f.part): f for f in reversed(enclosed) if f.record_id in rest}
        dates = {(f.record_id, f.part): f.value for f in reversed(self.facts(["date"]))} if asked.periods and annexed else {}
        kept = [f for key, f in annexed.items() if not asked.periods or any(within(dates.get(key), *period) for period in asked.periods)]
        return unsaid, tuple(sorted(kept, key=lambda f: (f.record_id, f.start)))


def _corrects(symbol: str | None) -> bool:
    """Whether a record is a corrigendum, which is of no kind but its own, whatever it corrects."""
    whole = belongs_to(symbol) if symbol and "/corr" in symbol.casefold() else None
    return whole is not None and whole[1] == "Corr"


def within(date: str | None, since: str | None, until: str | None) -> bool:
    """Whether a date (ISO 8601, of a day, a month or a year) lies in a period, whose ends may lack the year."""
    if not date:
        return False
    if (since or until or "").startswith("--"):
        date = f"-{date[4:]}"
        if len(date) < 5:
            return False  # a year alone
    return (since is None or date >= since[: len(date)]) and (until is None or date <= until[: len(date)])


def described(asked: RecordQuestion, name: str) -> list[str]:
    """The values of a condition as its language writes them; States by their names."""
    if name in ("senders", "addressees"):
        return [state_name(code, asked.language) for code in getattr(asked, name)] + list(getattr(asked, f"{name[:-1]}_names"))
    if name == "naming":
        return [state_name(code, asked.language) for code in asked.naming]
    if name == "items":
        return list(asked.sub_items or asked.items)
    if name == "bodies":
        return [body_name({*asked.bodies}, asked.language)] if asked.bodies else []
    return list(getattr(asked, name))
