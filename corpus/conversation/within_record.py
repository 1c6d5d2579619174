"""A question that names no record, put to the one that was cited last: where that names whoever is asked about next, or comes nearest to what was
asked alone."""

from __future__ import annotations

import re

from corpus.conversation.asked_about import Found
from corpus.conversation.bare_letters import in_full
from corpus.conversation.carried import Carried
from corpus.conversation.turns import Resolved, Turn
from corpus.languages import SIX, Language, detect
from corpus.naming.states import find_states
from corpus.questions.named import understand
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_WORDS, _CHARACTERS, _LONGEST = 8, 12, 60  # words; characters of Chinese, and of others
_HAN = re.compile(r"[一-鿿]")
_NAME = re.compile(r"(?<=\S)\s+¿?[A-ZÀ-ÝА-ЯЁ]|[«“\"]")


def in_the_record_that_names(party: str | None, found: Found, last: Turn) -> Found | None:
    """The former question asked of another party, put to the record that was cited, where the answer's own words name that party too: in a list of
    pledges, in a table. None where they do not, or where the question names a document."""
    language = detect(found[0])
    symbol = last.records[0].symbol if last.records else None
    if not party or not symbol or last.refused or last.question.kinds or language not in SIX or understand(found[0], language).symbols:
        return None
    if not _names(last.said, party):
        return None
    return _within(found[0], symbol, language), (*found[1], Carried("record", symbol))


def _names(said: str, party: str) -> bool:
    """Whether a text names a party, a State in any of the six languages."""
    codes = {state.code for state in find_states(party, detect(party))}
    if not codes:
        return party.casefold() in said.casefold()
    return any(state.code in codes for language in SIX for state in find_states(said, language))


def is_short(question: str) -> bool:
    """Whether a question is a few words that name nothing: what names something of its own is as likely told by no record at all."""
    bare = without_mark(question)
    return len(bare.split()) <= _WORDS and len(bare) <= (_CHARACTERS if _HAN.search(bare) else _LONGEST) and not _NAME.search(bare)


def within_record(question: str, language: Language, symbol: str) -> Resolved | None:
    """A question that stands alone, put to a record; None where it names itself what it asks of."""
    own = understand(question, language)
    if language not in SIX or own.items or own.symbols or own.documents or own.kinds or own.adopted:
        return None
    return Resolved(_within(in_full(question, language), symbol, language), language, (Carried("record", symbol),), changed=True)


def _within(question: str, symbol: str, language: Language) -> str:
    bare, within = without_mark(question), WORDINGS[language].within.format(symbol)
    return sentence(within + bare if language is Language.ZH else bare + within, language)
