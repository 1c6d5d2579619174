"""Slips of spelling in a question: words that neither the records nor the language knows, read as the word one letter away that they do.

The lists of words are pyspellchecker's (word frequencies of five of the languages); of a slip in Chinese, which has no letters, nothing is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.languages import Language
from index.terms import PLAIN, stem, terms, unaccented

if TYPE_CHECKING:
    from spellchecker import SpellChecker

_LISTS = {Language.EN: "en", Language.FR: "fr", Language.ES: "es", Language.RU: "ru", Language.AR: "ar"}
WHOLE = frozenset((Language.EN, Language.FR))
"""Languages whose lists hold most forms of a word: of the others only what records hold, too, is taken."""
_SHORTEST = 4  # letters of a word that may be one letter off: shorter ones are near too many
_USUAL = 1e-6  # of a language's words: a rarer one is no likelier than what was written
_MOST = 12  # words of a question that are looked at
_WORD = re.compile(r"(?<![\w/.@-])[^\W\d_]{4,}(?![\w/@-]|\.\w)")

Frequencies = Callable[[Sequence[str]], Mapping[str, int]]
"""In how many passages each of some terms stands."""


def respelled(text: str, language: Language, frequencies: Frequencies) -> str | None:
    """The question with its slips of spelling mended; None where there are none, or nothing is near them.

    A name is read as another only where records hold that one.
    """
    if language not in _LISTS:
        return None
    found: list[tuple[int, int, str]] = []
    for match in list(_WORD.finditer(text))[:_MOST]:
        word = match[0]
        if word.isupper() or _held(word, language, frequencies) or _is_word(word, language):
            continue
        named = word[0].isupper() and match.start() > 0 and not text[: match.start()].rstrip().endswith((".", "?", "!", "¿", "¡"))
        if meant := _nearest(word, language, frequencies, named=named):
            found.append((match.start(), match.end(), meant.capitalize() if word[0].isupper() else meant))
    for start, end, meant in reversed(found):
        text = text[:start] + meant + text[end:]
    return text if found else None


def _held(word: str, language: Language, frequencies: Frequencies) -> bool:
    return bool(frequencies([*terms(word, language), unaccented(word.casefold())]))


@lru_cache(maxsize=len(_LISTS))
def _words(language: Language) -> SpellChecker:
    from spellchecker import SpellChecker

    return SpellChecker(language=_LISTS[language], distance=1)


@lru_cache(maxsize=len(_LISTS))
def _stems(language: Language) -> frozenset[str]:
    """The stems of a language's words, and their forms without accents: a list lacks forms, and delegates leave accents out."""
    words = list(_words(language).word_frequency.words())
    return frozenset(stem(word, language) for word in words) | frozenset(map(unaccented, words))


def _is_word(word: str, language: Language) -> bool:
    lower = word.casefold()
    return not {lower, unaccented(lower), stem(lower, language)}.isdisjoint(_stems(language)) or _listed(lower, language)


def _listed(word: str, language: Language) -> bool:
    """Whether the list has a word, or in Spanish, whose list has few plurals, what it is the plural of."""
    singular = (word.removesuffix("s"), word.removesuffix("es")) if language is Language.ES else ()
    return any(form in _words(language) for form in (word, *singular))


def _nearest(word: str, language: Language, frequencies: Frequencies, *, named: bool) -> str | None:
    """The likeliest word one letter away (left out, too many, another, in the wrong place): what most passages hold goes first, then what is
    written most. A name is one that records hold."""
    near = {other: terms(other, language) for other in _words(language).edit_distance_1(word.casefold()) if len(other) >= _SHORTEST and other.isalpha()}
    names = {other: PLAIN + unaccented(other) for other in near} if word[0].isupper() else {}
    held = frequencies([*(term for each in near.values() for term in each), *names.values()])
    if named:
        return max((other for other in near if held.get(names[other])), key=lambda other: (held[names[other]], other == unaccented(other), other), default=None)
    usual = {other: _words(language).word_usage_frequency(other) for other in near}
    counts = {other: max((held.get(term, 0) for term in each), default=0) for other, each in near.items()}
    if language in WHOLE:
        fits = [other for other in near if usual[other] > _USUAL or (counts[other] and _is_word(other, language))]
    else:
        fits = [other for other in near if counts[other] and _listed(other, language)]  # a stem alone makes no word of what letters end
    return max(fits, key=lambda other: (counts[other], usual[other], other), default=None)
