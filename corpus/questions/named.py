"""What a question names, in six languages: agenda items, symbols, places in documents, dates and periods, States and who of them
speaks, kinds of documents, a document that it is put to, languages, acts, and the type of answer that it asks for.

What is not sure is not claimed. All of it but `documents` is evidence: only those may restrict a search.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol, TypeVar

from corpus.languages import Language
from corpus.naming.adopted_numbers import AdoptedMention, adopted_numbers, find_adopted
from corpus.naming.answer_types import AnswerType, types_asked
from corpus.naming.dates import DateMention, find_dates
from corpus.naming.document_words import Named, find_kinds, find_languages
from corpus.naming.held_types import types_in
from corpus.naming.locators import Locator, find_locators, is_paragraph
from corpus.naming.mentions import ItemMention, Mentions, acts_asked, find_items, find_symbols
from corpus.naming.periods import Period, find_periods
from corpus.naming.roles import StateRole, find_state_roles
from corpus.questions.named_documents import NamedDocument, find_documents

__all__ = ["AnswerType", "Locator", "Named", "NamedDocument", "Period", "Question", "StateRole", "types_in", "understand"]

_T = TypeVar("_T", ItemMention, Named, Locator, DateMention, Period, StateRole, NamedDocument, AdoptedMention)
_MAX = 4000  # characters of a question that are read: what it names stands in them


@dataclass(frozen=True, slots=True)
class Question:
    """What a question names, each part with its span in `text`, in the order of the text.

    `locators` are annexes, paragraphs, articles and rules; `dates` all days, those at the ends of `periods` too; `kinds` are as
    `Metadata.kind`; `languages` are codes; `acts` as `corpus.naming.mentions.acts_asked`. `adopted` are
    resolutions and decisions that are called by number: such a one is a document, so its kind is not asked for, nor what else was decided.
    """

    text: str
    language: Language
    items: tuple[ItemMention, ...] = ()
    symbols: tuple[Named, ...] = ()
    locators: tuple[Locator, ...] = ()
    dates: tuple[DateMention, ...] = ()
    periods: tuple[Period, ...] = ()
    states: tuple[StateRole, ...] = ()
    kinds: tuple[Named, ...] = ()
    documents: tuple[NamedDocument, ...] = ()
    languages: tuple[Named, ...] = ()
    adopted: tuple[AdoptedMention, ...] = ()
    acts: frozenset[str] = frozenset()
    answer_types: frozenset[AnswerType] = frozenset()

    @property
    def mentions(self) -> Mentions:
        """Items, symbols and days as `corpus.naming.mentions.find_mentions` gives those of a passage."""
        days = frozenset(_day(d) for d in self.dates)
        return Mentions(frozenset(n for item in self.items for n in item.numbers), frozenset(s.value for s in self.symbols), days)

    @property
    def adopted_numbers(self) -> frozenset[str]:
        """The resolutions and decisions that the question calls by number, or by their symbols, as "decision 3"."""
        return frozenset(name for mention in self.adopted for name in mention.names) | adopted_numbers(" ".join(s.value for s in self.symbols))

    @property
    def senders(self) -> tuple[str, ...]:
        """The codes of the States whose letters, words or proposals are asked for."""
        return tuple(dict.fromkeys(s.code for s in self.states if s.role == "sender"))

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """What the question names and answers are looked for by, as (kind, value), in the order of its text: item, symbol, date (ISO 8601,
        "--06-15" without a year), annex, paragraph, article, rule, and the State (by its code) that it asks for the words of."""
        found = [(item.start, "item", number) for item in self.items for number in item.numbers]
        found += [(symbol.start, "symbol", symbol.value) for symbol in self.symbols]
        found += [(d.start, "date", _day(d)) for d in self.dates]
        found += [(locator.start, locator.kind, number) for locator in self.locators for number in locator.numbers]
        found += [(s.start, "state", s.code) for s in self.states if s.role == "sender"]
        return tuple(dict.fromkeys((kind, value) for _, kind, value in sorted(found)))

    def without(self, left_out: Collection[tuple[str, str]]) -> Question:
        """The question as if it did not name these, which are as in `named`; its text stays as it is."""
        if not left_out:
            return self

        def kept(kind: str, values: Sequence[str]) -> tuple[str, ...]:
            return tuple(value for value in values if (kind, value) not in left_out)

        return replace(
            self,
            items=tuple(replace(i, numbers=n) for i in self.items if (n := kept("item", i.numbers))),
            symbols=tuple(s for s in self.symbols if kept("symbol", [s.value])),
            dates=tuple(d for d in self.dates if kept("date", [_day(d)])),
            locators=tuple(replace(place, numbers=n) for place in self.locators if (n := kept(place.kind, place.numbers))),
            states=tuple(s for s in self.states if s.role != "sender" or kept("state", [s.code])),
            documents=tuple(d for d in self.documents if not {("symbol", d.symbol), ("date", d.date)} & set(left_out)),
        )

    def located(self, kind: str) -> tuple[str, ...]:
        """The numbers of the annexes, paragraphs, articles or rules that the question names."""
        return tuple(dict.fromkeys(n for locator in self.locators if locator.kind == kind for n in locator.numbers))


@lru_cache(maxsize=16)  # one question is read in several places
def understand(question: str, language: Language) -> Question:
    """What `question` names, read as a question in `language`; of a very long one, its first 4,000 characters."""
    plain, offsets = _plain(question[:_MAX])
    symbols = [Named(symbol, start, end) for symbol, start, end in find_symbols(plain)]
    taken = [(s.start, s.end) for s in symbols]
    locators = [loc for loc in find_locators(plain) if not _overlaps(loc, symbols)]
    items = [item for item in find_items(plain) if not is_paragraph(plain, item) and not _overlaps(item, symbols)]
    dates = list(find_dates(plain))
    states = list(find_state_roles(plain, language))
    kinds = find_kinds(plain)
    adopted = _of_either_kind(find_adopted(plain)) if language is Language.AR else find_adopted(plain)
    documents = list(find_documents(plain, language, symbols, kinds, dates, locators, adopted))
    return Question(
        text=question, language=language,
        items=_placed(items, offsets), symbols=_placed(symbols, offsets), locators=_placed(locators, offsets), dates=_placed(dates, offsets),
        periods=_placed(find_periods(plain, dates, taken), offsets), states=_placed(states, offsets),
        kinds=_placed([kind for kind in kinds if not _overlaps(kind, adopted)], offsets),
        documents=_placed(documents, offsets), languages=_placed(list(find_languages(plain)), offsets),
        adopted=_placed(adopted, offsets), acts=acts_asked(plain) - ({"decision"} if adopted else set()), answer_types=types_asked(plain, language),
    )  # fmt: skip


def _day(mention: DateMention) -> str:
    return mention.iso or f"--{mention.month:02d}-{mention.day:02d}"


def _of_either_kind(adopted: Sequence[AdoptedMention]) -> list[AdoptedMention]:
    """What is called by number in Arabic, whose word for a resolution is also that for a decision, as either."""
    return [replace(m, names=tuple(dict.fromkeys((*m.names, *(f"decision {name.partition(' ')[2]}" for name in m.names))))) for m in adopted]


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def _overlaps(one: _Spanned, others: Sequence[_Spanned]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _placed(found: Sequence[_T], offsets: Sequence[int] | None) -> tuple[_T, ...]:
    """What was found in the plain form of a text, with its spans in the text itself."""
    if offsets is None:
        return tuple(found)
    return tuple(replace(m, start=offsets[m.start], end=offsets[m.end]) for m in found)


def _plain(text: str) -> tuple[str, Sequence[int] | None]:
    """The text composed, without Arabic vowel marks, elongation and direction marks, with full-width letters, digits and strokes
    as narrow ones; and for each of its offsets the one in `text`, None where they are the same."""
    if text.isascii():
        return text, None
    kept: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(text):
        c = char
        if unicodedata.combining(c):
            if "\u064b" <= c <= "\u065f" or not kept:
                continue
            composed = unicodedata.normalize("NFC", kept[-1] + c)
            if len(composed) == 1:
                kept[-1] = composed
                continue
        elif c == "\u0640" or unicodedata.category(c) == "Cf":
            continue
        elif "\uff0f" <= c <= "\uff19" or "\uff21" <= c <= "\uff3a" or "\uff41" <= c <= "\uff5a":
            c = chr(ord(char) - 0xFEE0)
        kept.append(c)
        offsets.append(at)
    if len(kept) == len(text):
        return "".join(kept), None
    return "".join(kept), [*offsets, len(text)]
