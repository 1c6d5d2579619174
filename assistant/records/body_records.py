"""Which records a body decided, and which are from it, told by the catalog and the heads of the records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from corpus.languages import Language
from corpus.naming.bearing import bears, written_in
from corpus.naming.bodies import BODY_PATTERNS, CONFERENCE, BodyMention, adopting_body, bare_end, find_bodies, is_body
from corpus.naming.numbered_bodies import numbered_bodies
from corpus.naming.organs import EMPHATIC, named_alone
from corpus.naming.own_bodies import as_conference
from index.fact_queries import ListedRecord, RecordFact
from index.store import Index

_HEAD = 4_000  # characters of a record in which the body that decides is named
_SENTENCE = re.compile(r"(?<=[.;:。；：؛])\s+|\n")
# What stands before the noun of an organ's name; in Chinese the name ends with it.
_BEFORE_NOUN = {Language.EN: re.compile(r"The\s+(?:(?!of\b|on\b|for\b)\S+\s+)*"), Language.RU: re.compile(r"(?:\w+(?:[ыио]й|ая|ое)\s+)*")}
_ARTICLE = re.compile(r"(?:(?:L[ea]|El)\s+|L['’]|إن\s+)?")
_OTHER = "other"  # the name of an organ that `corpus.naming.bodies` has none for
_OFFICES = frozenset(("secretary-general", "secretariat"))
# A body that somebody is accredited to does not send what he sends.
_ACCREDITED = re.compile(r"(?:\bto|\bauprès\s+(?:de|du)|\bà|\bau|\bante|\bпри|\bу|驻|لدى)\s*(?:the\s+|la\s+|le\s+|el\s+|l['’])?$", re.IGNORECASE)


def deciding(index: Index, rows: Iterable[ListedRecord], bodies: Set[str]) -> list[ListedRecord]:
    """Those of the records in whose head one of the bodies decides. Where none is told to, it is the conference whose records they are."""
    given = list(rows)
    heads = index.heads([r.record_id for r in given], _HEAD)
    own = list(index.tally("body"))
    kept: list[ListedRecord] = []
    for row in given:
        spoken = Language(row.language)
        if (_acting(as_conference(heads[row.record_id].text, own, spoken), spoken) or {CONFERENCE}) & bodies:
            kept.append(row)
    return kept


def _acting(text: str, language: Language) -> set[str]:
    """The names of the bodies that open a preamble alone ("The Conference,"), known or not; where none does, of those that adopt or decide in a
    sentence."""
    lines = [line for part in _SENTENCE.split(text) if (line := part.strip())]
    alone = [names for line in lines if (opening := named_alone(line, language)) and (names := _organ(opening, language))]
    return set[str]().union(*(alone or (body.names for line in lines if (body := adopting_body(line, language)))))


def _organ(opening: str, language: Language) -> frozenset[str]:
    """The names that the organ may have which a line names alone: those of the body that its noun tells, whatever else its name says ("The
    Executive Committee", but not "The Council of the Conference"), or of some other."""
    bare = EMPHATIC.sub("", opening, count=1)
    bodies = find_bodies(bare)
    if is_body(bare):
        return bodies[0].names
    before = _BEFORE_NOUN.get(language, _ARTICLE)
    own = (b for b in bodies if (b.end == len(bare) if language is Language.ZH else before.fullmatch(bare[: b.start])))
    return next((b.names for b in own), frozenset((_OTHER,)))


def from_body(name: str, rows: Iterable[ListedRecord], facts: Iterable[RecordFact]) -> list[RecordFact]:
    """The facts that tell a record to be from the body of that name, whatever the language; what its name goes on with ("on Fees") must be
    there too.

    Args:
        facts: senders, sponsors and titles; of letters, titles tell nothing more.
    """
    asked = next(iter(find_bodies(name)), None)
    if asked is None:
        return []
    letters = {r.record_id for r in rows if r.kind in ("letter", "note verbale")}
    tail = name[bare_end(name, asked) : asked.end]
    patterns = [BODY_PATTERNS[name] for name in asked.names]
    told = [f for f in facts if any(pattern.search(f.value) for pattern in patterns) and not (f.name == "title" and f.record_id in letters)]
    wanted = {body.number for body in numbered_bodies(name)}
    return [f for f in told if _is_from(f.value, asked, tail) and (not wanted or wanted & {body.number for body in numbered_bodies(f.value)})]


def _is_from(words: str, asked: BodyMention, tail: str) -> bool:
    """Whether the body that the words are of is the one asked for, and none that somebody is accredited to: an office of a body ("the
    Secretary-General of the Conference") goes before it, whatever the order of the language."""
    bodies = find_bodies(words)
    named = next((b for b in bodies if b.names & _OFFICES), bodies[0] if bodies else None)
    if named is None or not named.names & asked.names or _ACCREDITED.search(words[: named.start]):
        return False
    proper = " ".join(word for word in tail.split() if word[:1].isupper())
    return not proper or bears(words, proper, written_in(proper))
