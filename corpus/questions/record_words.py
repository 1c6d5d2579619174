"""The words by which questions ask about records rather than about what they say, in six languages.

`filler` are all words beside what it names that such a question may hold: one that holds any other word asks for more than a list of
records can tell; `fact_filler` are those of a question on one document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.paper_kinds import QUESTIONED
from corpus.questions.record_words_documents import MORE_FACT_WORDS, MORE_FACTS
from corpus.questions.record_words_latin import ENGLISH, FRENCH, SPANISH
from corpus.questions.record_words_other import ARABIC, CHINESE, RUSSIAN

WORDS = {Language.EN: ENGLISH, Language.FR: FRENCH, Language.ES: SPANISH, Language.RU: RUSSIAN, Language.ZH: CHINESE, Language.AR: ARABIC}
"""By language."""
NOT_IN_WORDS = frozenset((Language.ZH, Language.AR))
"""Languages whose names have no capital letters."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """The words of a language, compiled."""

    nouns: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
    count: re.Pattern[str]
    listing: re.Pattern[str]
    latest: re.Pattern[str]
    earliest: re.Pattern[str]
    exists: re.Pattern[str]
    facts: tuple[tuple[str, re.Pattern[str]], ...]
    sender_before: re.Pattern[str]
    sender_after: re.Pattern[str]
    addressee_before: re.Pattern[str]
    naming: re.Pattern[str]
    citing: re.Pattern[str]
    about: re.Pattern[str]
    filler: re.Pattern[str]
    fact_filler: re.Pattern[str]
    joins: re.Pattern[str]


def compiled(language: Language) -> Patterns:
    """The patterns of a language; those that end before a sign are anchored at their end, those behind one at their beginning."""

    words = WORDS[language]

    def flat(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return Patterns(
        nouns=tuple((kinds, flat(p)) for kinds, p in (*QUESTIONED[language], *words.nouns)), count=flat(words.count), listing=flat(words.listing),
        latest=flat(words.latest), earliest=flat(words.earliest), exists=flat(words.exists),
        facts=tuple((name, flat(p)) for name, p in (*words.facts, *MORE_FACTS[language])),
        sender_before=flat(rf"(?:{words.sender_before})$"), sender_after=flat(words.sender_after), addressee_before=flat(rf"(?:{words.addressee_before})$"),
        naming=flat(rf"(?:{words.naming})$"), citing=flat(rf"(?:{words.citing})$"), about=flat(words.about), filler=flat(words.filler),
        fact_filler=flat(f"{words.fact_words}|{MORE_FACT_WORDS[language]}|{words.filler}"), joins=flat(words.joins),
    )  # fmt: skip
