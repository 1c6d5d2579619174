"""The names of States in six languages (`corpus/data/states.json`), and how their words are compared: whatever the case, the accents, the
hyphens and, in Russian, the grammatical case."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from corpus.languages import Language
from corpus.shipped import DATA

_MARKS = "\u0300-\u036f\u064b-\u0652\u0670"  # combining accents and Arabic vowels are of the word
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*(?:\.[^\W\d_]+)+\.?|[^\W\d_](?:[^\W\d_]|[{_MARKS}])*")
"""A word of a name: of "Guinea-Bissau" there are two, of "U.S.A." there is one."""

_CASE = re.compile(
    r"(?:[аяоеиыуюьй]|[аяоы]м|[аяыи]ми|[ая]х|[оеи]й|[ыи]й|[ыи]х|[оеая]й|[оуае]го|[оуе]му|ую|юю|ая|яя|ое|ее|ые|ие|ии|ия|ию|ием|ией|ов|ев|ой|ою|ею)$"
)
_IN_IYA = re.compile(r"и(?:я|и|ю|ей|ею)$")  # Нигерия keeps its и in all cases, and so is not Нигер
_SHORT_ADJECTIVE = re.compile(r"(?<=^нов|^южн)(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)$")  # of stems shorter than others
_STEM = 4  # letters that a Russian word keeps at least
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_SAINT = {"st": "saint", "ste": "sainte"}


class Name(NamedTuple):
    """A name as folded words, the code of its State, and whether it is an abbreviation, which is written in capitals."""

    words: tuple[str, ...]
    code: str
    abbreviation: bool


@lru_cache(maxsize=1)
def listed_names() -> dict[str, dict[str, list[str]]]:
    """The names by code (ISO 3166-1 alpha-2; former States: `corpus.data`) and language; the first is the one to print."""
    loaded = json.loads((DATA / "states.json").read_text(encoding="utf-8"))
    states: dict[str, dict[str, list[str]]] = loaded["states"]
    return states


@lru_cache(maxsize=1 << 15)
def fold(word: str, language: Language) -> str:
    """A word as it is compared."""
    word = unicodedata.normalize("NFKC", word).casefold().rstrip(".")
    if language is Language.RU:
        return _without_case("".join(c for c in word.replace("ё", "е") if not unicodedata.combining(c)))
    if language is Language.AR:
        word = "".join(c for c in word if not unicodedata.combining(c) and c != "\u0640")
        return re.sub("[أإآ]", "ا", word).replace("ى", "ي").replace("ة", "ه")
    word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return _SAINT.get(word, word)


def _without_case(word: str) -> str:
    if noun := _IN_IYA.search(word):
        return word[: noun.start() + 1]
    if adjective := _SHORT_ADJECTIVE.search(word):
        return word[: adjective.start()]
    stem = _CASE.sub("", word)
    return stem if len(stem) >= _STEM else word


def _cases(word: str) -> Iterator[str]:
    """The oblique cases of a Russian noun, folded: `fold` alone parts "Китай" from "Китаю", and leaves short names as they are."""
    stem, last = word[:-1], word[-1:].lower()
    if last == "а" and stem[-1:] in _CONSONANTS:
        forms = [stem + ending for ending in ("ы", "и", "е", "у", "ой")]
    elif last in "яьй" and not _IN_IYA.search(word):
        forms = [stem + ending for ending in {"я": ("и", "ю", "ей", "е"), "ь": ("и", "ью", "я", "ю", "ем"), "й": ("я", "ю", "ем", "е")}[last]]
    elif last in _CONSONANTS:
        forms = [base + ending for base in (word, stem[:-1] + last if stem.endswith("е") and last in "тц" else word) for ending in ("а", "у", "ом", "е")]
    else:
        forms = []
    yield from (fold(form, Language.RU) for form in forms)


@lru_cache(maxsize=16)
def folded_names(language: Language) -> dict[str, list[Name]]:
    """Names by their first word, the longest first; in an undetermined language, those of the languages in Latin letters."""
    languages = ("en", "fr", "es") if language is Language.UND else (str(language),)
    found: dict[str, dict[tuple[str, ...], Name]] = {}
    cases: list[Name] = []
    for code, names in listed_names().items():
        for name in (n for code_ in languages for n in names.get(code_, ())):
            raw = WORD.findall(name)
            words = tuple(fold(w, language) for w in raw)
            if words:
                found.setdefault(words[0], {}).setdefault(words, Name(words, code, name.isupper()))
                if language is Language.RU and not name.isupper():
                    cases += [Name((*words[:-1], case), code, False) for case in _cases(raw[-1])]
    for case in cases:
        found.setdefault(case.words[0], {}).setdefault(case.words, case)
    return {first: sorted(names.values(), key=lambda n: -len(n.words)) for first, names in found.items()}


@lru_cache(maxsize=1)
def chinese_names() -> dict[str, list[tuple[str, str]]]:
    """Chinese names and their codes by the first character, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for code, names in listed_names().items():
        for name in names.get("zh", ()):
            found.setdefault(name[0], []).append((name, code))
    for listed in found.values():
        listed.sort(key=lambda n: -len(n[0]))
    return found
