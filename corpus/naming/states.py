"""Which States a text names, in six languages, by their short, formal and former names (`corpus.naming.state_names`).

The longest name wins at each place, on word boundaries where the script has them: 白俄罗斯 is not 俄罗斯, and Guinea-Bissau
is not Guinea. Russian names are found in every case, Arabic ones behind a one-letter word that is written with them. What bears a
State's name and is none is left out (`corpus.naming.namesakes`).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.languages import Language
from corpus.naming.namesakes import is_namesake
from corpus.naming.state_names import WORD, Name, chinese_names, fold, folded_names, listed_names

_PREFIXES = "وفبلك"  # Arabic words of one letter that are written with the next one
_HYPHENS = "-\u2010\u2011"
_EX = frozenset(("ex", "экс"))  # "l'ex-Yougoslavie"
_PARTED = re.compile(r"[.;:,،؛|\t\n]")  # a sentence or a list parts the words of what could be a name
_ABBREVIATED = frozenset(("st", "ste", "ee"))  # "St. Lucia", "EE. UU."

_OPEN = re.compile(r"[(（][^)）]*$")  # "Iran (Islamic Republic of", "Iran (République islamique d’"
_CLOSED = re.compile(r"['’]?[)）]")


@dataclass(frozen=True, slots=True)
class StateMention:
    """A State's name in a text: `text[start:end]`, and its code (ISO 3166-1 alpha-2; former States: `corpus.data`)."""

    code: str
    start: int
    end: int


def state_name(code: str, language: Language) -> str:
    """The short name of a State in a language, as the United Nations print it; in English where the language is undetermined, the code where
    it is unknown."""
    names = listed_names().get(code, {})
    return (names.get(str(language)) or names.get("en") or [code])[0]


def state_code(name: str) -> str | None:
    """The code of the State that bears this name in any language, whatever its case and accents, or whose code it is; None where there is
    none."""
    code = name.strip().upper()
    return code if code in listed_names() else _codes().get(_unaccented(" ".join(name.split())))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Codes by the names in all languages, the first that has one."""
    found: dict[str, str] = {}
    for code, names in listed_names().items():
        for name in (n for listed in names.values() for n in listed):
            found.setdefault(_unaccented(name), code)
    return found


def _unaccented(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold().replace("’", "'")) if not unicodedata.combining(c))


def find_states(text: str, language: Language) -> Iterator[StateMention]:
    """Every State that `text` names in `language` (in any of the languages in Latin letters where it is undetermined), in order."""
    yield from _found(text, language)


@lru_cache(maxsize=8)  # of one passage its States are asked for several times in a row
def _found(text: str, language: Language) -> tuple[StateMention, ...]:
    return tuple(_in_chinese(text) if language is Language.ZH else _by_words(text, language))


def _by_words(text: str, language: Language) -> Iterator[StateMention]:
    names = folded_names(language)
    words = list(WORD.finditer(text))
    at = last = 0
    while at < len(words):
        word = words[at]
        begins = word[0][0].isupper() or language is Language.AR
        if _joined(at, words):  # "Anglo-Egypt"; but "ex-Yugoslavia", "Belarus-Lithuania"
            begins = begins and (words[at - 1][0].casefold() in _EX or last == word.start() - 1)
        found = _at(at, words, names, language) if begins else None
        if found is None:
            at += 1
            continue
        code, count, skipped = found
        start, end = words[at].start() + skipped, words[at + count - 1].end()
        if (closed := _CLOSED.match(text, end)) and _OPEN.search(text[start:end]):
            end = closed.end()
        if not is_namesake(text, start, end, code, language, after_state=last > 0 and not text[last:start].strip(" و،,")):
            yield StateMention(code, start, end)
            last = end
        at += count


def _at(at: int, words: Sequence[re.Match[str]], names: dict[str, list[Name]], language: Language) -> tuple[str, int, int] | None:
    """The State whose name begins with that word: its code, its number of words, and the letters before the name in the first."""
    for first, skipped in _beginnings(fold(words[at][0], language), language):
        for name in names.get(first, ()):
            inside = words[at : at + len(name.words)]
            if (
                len(inside) == len(name.words)
                and all(fold(w[0], language) == n for w, n in zip(inside[1:], name.words[1:], strict=True))
                and (not name.abbreviation or words[at][0].isupper())
                and not _parted(inside)
                and (name.abbreviation or not _joined(at + len(inside), words) or _at(at + len(inside), words, names, language))
            ):
                return name.code, len(name.words), skipped
    return None


def _joined(at: int, words: Sequence[re.Match[str]]) -> bool:
    """Whether a hyphen joins a word to the one before."""
    return 0 < at < len(words) and words[at - 1].end() == words[at].start() - 1 and words[at].string[words[at - 1].end()] in _HYPHENS


def _beginnings(word: str, language: Language) -> Iterator[tuple[str, int]]:
    yield word, 0
    if language is Language.AR and len(word) > 3 and word[0] in _PREFIXES:
        yield word[1:], 1
        for at in (0, 1) if word[0] != "ل" else (0,):
            if word.startswith("لل", at):
                yield "ا" + word[at + 1 :], at  # للاتحاد: the article loses its alef behind ل
        if word[1] in _PREFIXES:
            yield word[2:], 2


def _parted(words: Sequence[re.Match[str]]) -> bool:
    """Whether a sentence or a list parts the words of what could be a name."""
    between = ((a, a.string[a.end() : b.start()]) for a, b in itertools.pairwise(words))
    return any(_PARTED.search(gap) and not (gap.strip() == "." and a[0].casefold() in _ABBREVIATED) for a, gap in between)


@lru_cache(maxsize=1)
def _first_characters() -> re.Pattern[str]:
    return re.compile(f"[{''.join(chinese_names())}]")


def _in_chinese(text: str) -> Iterator[StateMention]:
    names = chinese_names()
    at = 0
    first = _first_characters()
    while found := first.search(text, at):
        at = found.start()
        name, code = next(((n, c) for n, c in names.get(text[at], ()) if text.startswith(n, at)), ("", ""))
        if name and not is_namesake(text, at, at + len(name), code, Language.ZH):
            yield StateMention(code, at, at + len(name))
        at += len(name) or 1
