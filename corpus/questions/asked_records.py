"""What a question asks of the records, and what it names of them by the signs that its words are coded by (`corpus.questions.coded_questions`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.questions.coded_questions import Sign
from corpus.questions.record_signs import SIGNS

# Kinds whose words mean other things too: "decisions on item 6", "cables", "minutes", "notes".
LOOSE = frozenset(("decision", "resolution", "statement", "report", "submission", "cablegram", "minute", "note", "despatch"))

TITLE_BLOCK_FACTS = frozenset(("date", "title", "agenda_item", "signatory", "addressee"))
"""What is told of the very document that is asked of; a sender may be another's, where letters are annexed."""


@dataclass(frozen=True, slots=True)
class RecordQuestion:
    """What a question asks of the records. Conditions of one name are alternatives, those of several all hold.

    `asks` is list, count, cited, revisions, versions, decided, changes, replies, reported, or a fact of one document: sender, signatory, addressee, date, title,
    symbol, agenda_item, what, about, corrections, additions, annexes, adopted, place (a paragraph, article or annex, which the text names); or of the conference's
    papers (`corpus.questions.conference_papers`) agenda, programme, participants, delegations. `order` is latest or earliest; of changes, latest where those of the latest revision are asked for. `kinds` are as `Metadata.kind`; none means any. `symbols` are the document that
    is asked about, `citing` the symbols that the records asked for cite. `senders`, `addressees` and `naming` are States' codes,
    `sender_names` and `addressee_names` names that no list knows, to be looked up among the records. `bodies` are those of
    which one decided or reported (`corpus.naming.bodies`), `reply_kinds` the kinds of what replies. `periods` are (since, until),
    ISO dates, "--08-01" without a year. `words`, in `word_language`, stand in the records' texts; where `titled`, their titles begin with them. `loose` is whether the kinds are also words for what records say ("decisions on item 6").
    `entitled` is whether a name that no list knows stands behind a kind with a capital letter: "the Letter of Intent" is a title rather than a letter from Intent.
    """

    text: str
    language: Language
    asks: str
    order: str | None = None
    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    sub_items: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    sender_names: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    addressee_names: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    reply_kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    periods: tuple[tuple[str | None, str | None], ...] = ()
    words: tuple[str, ...] = ()
    word_language: Language | None = None
    titled: bool = False
    loose: bool = False
    entitled: bool = False


def values_of(signs: Sequence[Sign], sign: str) -> tuple[str, ...]:
    """What a question names of that sign, each once."""
    return tuple(dict.fromkeys(v for s in signs if s.sign == sign for v in s.values))


def places_of(coded: str) -> list[int]:
    """Where the signs of a coded question stand."""
    return [at for at, sign in enumerate(coded) if sign in SIGNS]


def periods_of(signs: Sequence[Sign], *of: str) -> tuple[tuple[str | None, str | None], ...]:
    """The times that a question names, as (since, until)."""
    return tuple((s.values[0] or None, s.values[1] or None) for s in signs if s.sign in of)
