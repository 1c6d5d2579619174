"""Names of a question in the words of another script: "凯尔德兰", "Келдерланд" and "كيلدرلاند" as records in Latin letters write Kelderland.

Words are one language's, and names in one script are one in all languages that use it (`index.terms.PLAIN`). Across scripts a name is told by
its sounds (`corpus.naming.transliteration.same_name`): the terms of the index that may be it count for a passage as the question's own words do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from corpus.languages import Language
from corpus.naming.chinese_names import LEAST, consonants_in, runs, sounds
from corpus.naming.transliteration import keys_of_name, keys_sought, same_name
from index.lexical import only_asks
from index.terms import PLAIN

_SHARE, _FEW = 4, 5  # a name stands in one passage of so many at most; in a small index in so many
_SHORT = 4  # letters of a word that is compared
_WORD = re.compile(r"[^\W\d_]{2,}")
_ARABIC = re.compile(r"[\u0621-\u064a]+")
_BEHIND_LETTERS = "لبوفك"  # letters that are written with an Arabic word


class NameSounds:
    """The names in the terms of one index, by their sounds.

    Args:
        frequencies: in how many passages each term stands.
        passages: how many there are.
    """

    def __init__(self, frequencies: Mapping[str, int], passages: int) -> None:
        self.frequencies = frequencies
        self._most = max(passages // _SHARE, _FEW)

    @cached_property
    def _by_key(self) -> dict[str, list[str]]:
        """Terms by the sounds of their words: names in letters with capitals, and Arabic words, which have none."""
        found: dict[str, list[str]] = {}
        for term, passages in self.frequencies.items():
            word = _word_of(term)
            if passages > self._most or len(word) < _SHORT or (term == word and not _ARABIC.fullmatch(word)) or not word.isalpha():
                continue
            for key in keys_of_name(word):
                found.setdefault(key, []).append(term)
        return found

    def named(self, question: str, language: Language) -> dict[str, frozenset[str]]:
        """The terms in other scripts that may be a name of the question, by the word that names it; common words are none."""
        found: dict[str, frozenset[str]] = {}
        for word in dict.fromkeys(_words(question, language)):
            held = {term for key in keys_sought(word) for term in self._by_key.get(key, ())}
            if terms := frozenset(term for term in held if same_name(word, _word_of(term))):
                found[word] = terms
        return _longest(found) if language is Language.ZH else found


def _word_of(term: str) -> str:
    return term.removeprefix(PLAIN)


def _words(question: str, language: Language) -> Iterator[str]:
    """The words of a question that may be names."""
    for run in runs(question) if language is Language.ZH else ():
        if consonants_in(sounds(run)) >= LEAST:
            yield run
    for match in _WORD.finditer(question):
        word = match[0]
        if len(word) < _SHORT or only_asks(word, language):
            continue
        if _ARABIC.fullmatch(word):
            yield word
            yield from (word[n:] for n in (1, 2) if len(word) - n >= _SHORT and (word[:n] == "ال" or (n == 1 and word[0] in _BEHIND_LETTERS)))
        elif word[0].isupper():
            yield word


def _longest(found: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Without runs that are a part of another that is found: "尔瓦尼亚" beside "科尔瓦尼亚"."""
    return {run: terms for run, terms in found.items() if not any(run != other and run in other for other in found)}


def scripts_of(languages: Iterable[Language]) -> frozenset[str]:
    """The scripts that some languages are written in; names of a question can only be met in another where there is one."""
    return frozenset({Language.AR: "arabic", Language.RU: "cyrillic", Language.ZH: "chinese"}.get(language, "latin") for language in languages)
