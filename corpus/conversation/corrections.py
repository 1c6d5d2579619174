"""A question corrected after it was asked: "No, I meant the Severovian letter", "not item 7, item 6".

What is named takes the place of its like in the former question, as in an elliptic question (`corpus.conversation.exchange`).
"""

from __future__ import annotations

import re

from corpus.conversation.carried import Carried, constraints
from corpus.conversation.correction_words import CORRECTING, NO_NOUN
from corpus.conversation.exchange import exchanged, takes_noun
from corpus.conversation.follow_up_parties import party_of
from corpus.languages import Language
from corpus.questions.named import Question, understand
from corpus.questions.pointing import asks, is_sentence
from corpus.questions.polite_words import COURTESIES
from corpus.questions.slots import contracted, in_order, put, without
from corpus.questions.talk_words import WORDINGS, content_words, without_mark

_MEANT = 12  # words of what was meant
_BARE = 2  # words of a noun behind a bare "no" that no article tells
_DENIED = 5  # words of a noun phrase behind a bare "no"
_LONG = 120  # characters
_STEM = 4  # letters that an inflected word keeps
_DETERMINED = re.compile(
    r"(?:(?:to|for|on|about|in|of|with|à|de|pour|sur|dans|avec|a|para|sobre|en|con)\s+)?(?:(?:the|an?|le|la|les|un|une|el|los|las|una)\s+\w|l['’]\w)|(?:au|aux|du|des|al|del)\s+\w|ال\w",
    re.IGNORECASE,
)
# Where no article tells a noun: one word or two that no verb, adverb or particle looks like.
_UNDETERMINED = {
    Language.RU: re.compile(r"(?:[а-яё]{3,}\s+)?[а-яё]+(?<![оту])(?<!те)(?<!ть)(?<!ся)(?<!ем)", re.IGNORECASE),
    Language.ZH: re.compile(r"(?![不没无别可好够行算我你您他她它这那对是会要想谢再])[一-鿿]{2,6}(?<![了吗吧呢的啊])"),
}
_INFINITIVE = re.compile(r"to\s+(?!(?:the|an?)\s)[a-z]+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:(?:the|an?|le|la|les|un|une|des|du|el|los|las|una)\s+|l['’])", re.IGNORECASE)


def opening(text: str, language: Language) -> int:
    """Where what was meant begins: behind "no, I meant"; 0 where a text opens otherwise."""
    said = CORRECTING[language].said.match(text)
    return said.end() if said else 0


def denies(text: str, language: Language) -> bool:
    """Whether a text opens with a bare "no" in a language."""
    return CORRECTING[language].nay.match(without_mark(text)) is not None


def meant(text: str, language: Language) -> str | None:
    """What somebody says to have meant, without "no, I meant"; None where a text does not say so."""
    bare = without_mark(text)
    at = opening(bare, language)
    behind = None if at else CORRECTING[language].behind.fullmatch(bare)
    rest = behind["right"] if behind and not asks(behind["right"], language) else bare[at:].strip() if at else ""
    for joined, article in CORRECTING[language].articles if at else ():
        if found := re.match(rf"{joined}(?:\s+|(?<=['’]))", rest, re.IGNORECASE):
            rest = f"{article} {rest[found.end() :]}".strip()
            break
    return _uncapitalised(rest) or None


def _uncapitalised(phrase: str) -> str:
    """A phrase as it stands within a sentence: its article without the capital letter that opened another."""
    return phrase[:1].lower() + phrase[1:] if _ARTICLE.match(phrase) else phrase


def corrected(text: str, language: Language, old: Question, record: str | None) -> tuple[str, tuple[Carried, ...]] | None:
    """The old question with what a correction names in the place of its like; None where `text` is no correction, or asks by itself.

    Args:
        record: the symbol of the record that was cited, for a place in it such as an annex.
    """
    said = meant(text, language)
    denied = None if said else _behind_no(text, language)
    rest = said or denied or without_mark(text)
    if len(rest) > _LONG or any(asks(part.strip(), language) for part in re.split(r"[,،，;]", rest)):
        return None
    for pair in CORRECTING[language].pairs:
        if match := pair.fullmatch(rest):
            wrong, right = match["wrong"].strip(), _uncapitalised(match["right"].strip())
            if is_sentence(right, language) or not content_words(right, WORDINGS[language]) or not (said or _stands(wrong, right, language, old)):
                return None
            return _swapped(wrong, right, language, old, record)
    told = (said and len(said.split()) <= _MEANT and not _is_talk(said, language)) or (
        denied and (_names_only(denied, language) or _is_noun(denied, language, old))
    )
    return exchanged(rest, understand(rest, language), old, record) if told and not is_sentence(rest, language) else None


def _is_talk(said: str, language: Language) -> bool:
    """Whether what somebody says to have meant is thanks or what he wanted to do: "I said thank you", "I meant to leave"."""
    return any(COURTESIES[language].greeting.match(f"{part.strip()}, ") for part in re.split(r"[,،，;]", said)) or _INFINITIVE.match(said) is not None


def _behind_no(text: str, language: Language) -> str | None:
    """What follows a bare "no", in the language that says more than that."""
    bare = without_mark(text)
    match = CORRECTING[language].nay.match(bare)
    if match is None or any(opening(bare, other) for other in CORRECTING if other is not language):
        return None
    return _uncapitalised(bare[match.end() :].strip()) or None


def _names_only(phrase: str, language: Language) -> bool:
    """Whether a phrase is no more than what can be exchanged, and neither thanks nor a sentence: what is named, a party, a noun phrase."""
    new, wording = understand(phrase, language), WORDINGS[language]
    named = in_order(new.items, new.symbols, new.locators, new.dates, new.periods, new.states, new.kinds)
    if named and not content_words(without(phrase, named), wording):
        return True
    if COURTESIES[language].greeting.match(f"{phrase}, ") or len(phrase.split()) > _DENIED or wording.points.search(phrase):
        return False
    bare = _UNDETERMINED.get(language)
    if _DETERMINED.match(phrase) or (bare is not None and bare.fullmatch(phrase)):
        return bool(content_words(phrase, wording))
    return language is not Language.AR and party_of(phrase, new, led=True) is not None


def _is_noun(phrase: str, language: Language, old: Question) -> bool:
    """Whether a word or two without an article may be a noun for which the old question, in the same language, has a place."""
    if language is not old.language or len(phrase.split()) > _BARE or NO_NOUN[language].search(phrase) or WORDINGS[language].points.search(phrase):
        return False
    words = content_words(phrase, WORDINGS[language])
    return len(words) == len(phrase.split()) and not COURTESIES[language].greeting.match(f"{phrase}, ") and takes_noun(phrase, old)


def _swapped(wrong: str, right: str, language: Language, old: Question, record: str | None) -> tuple[str, tuple[Carried, ...]]:
    """The old question with one phrase for another: where the first stands, or else as the second is exchanged by itself."""
    new, span = understand(right, language), _span(wrong, language, old)
    if span is None or in_order(new.items, new.symbols, new.locators, new.dates, new.periods, new.states):
        return exchanged(right, new, old, record)
    edit = put(right, span, old)
    text = old.text[: edit.start] + edit.text + old.text[edit.end :]
    kept = tuple(c for c in constraints(old) if c in constraints(understand(text, old.language)))
    return contracted(text, old.language), kept


def _stands(wrong: str, right: str, language: Language, old: Question) -> bool:
    """Whether the old question has what was not meant, so that it need not be said that something else was."""
    if _span(wrong, language, old) is not None:
        return True
    return _names_only(right, language) and not set(constraints(understand(wrong, language))).isdisjoint(constraints(old))


def _span(phrase: str, language: Language, old: Question) -> tuple[int, int] | None:
    """Where a phrase stands in the old question, its last word perhaps otherwise inflected."""
    bare = _ARTICLE.sub("", phrase.strip())
    if not bare or language is not old.language:
        return None
    if language is Language.ZH:
        at = old.text.find(bare)
        return (at, at + len(bare)) if at >= 0 else None
    found = re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", old.text, re.IGNORECASE)
    last = bare.split()[-1]
    if found is None and language is not Language.AR and len(last) > 2:
        kept = max(_STEM, len(last) - 2) if len(last) > _STEM else len(last) - 1
        stem = bare[: len(bare) - len(last) + kept]
        found = re.search(rf"(?<!\w){re.escape(stem)}\w{{0,{2 if kept < _STEM else 4}}}(?!\w)", old.text, re.IGNORECASE)
    return found.span() if found else None
