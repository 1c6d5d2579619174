"""Which States a text names, in six languages, by their short, formal and former names (`corpus/data/states.json`).

The longest name wins at each place, on word boundaries where the script has them: 白俄罗斯 is not 俄罗斯, and Guinea-Bissau
is not Guinea. Russian names are found in every case, Arabic ones behind a one-letter word that is written with them.
"""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from corpus.languages import Language

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)+\.?|[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_CASE = re.compile(
    r"(?:[аяоеиыуюьй]|[аяоы]м|[ая]ми|[ая]х|[оеи]й|[ыи]й|[ыи]х|[оеая]й|[оуае]го|[оуе]му|ую|юю|ая|яя|ое|ее|ые|ие|ии|ия|ию|ием|ией|ов|ев|ой|ою|ею)$"
)
_IN_IYA = re.compile(r"и(?:я|и|ю|ей|ею)$")  # Нигерия keeps its и in all cases, and so is not Нигер
_STEM = 4  # letters that a Russian word keeps at least
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_PREFIXES = "وفبلك"  # Arabic words of one letter that are written with the next one
_WORDS_TOO = frozenset({"مالي"})  # "financial" far more often than Mali
_CJK = re.compile(r"[\u4e00-\u9fff]")
# Where the United Nations' short name isn't the first of `states.json`, whose first names are those of Unicode's CLDR.
_UNITED_NATIONS = {
    ("BY", Language.FR): "Bélarus", ("BY", Language.ES): "Belarús", ("KZ", Language.ES): "Kazajstán", ("RU", Language.FR): "Fédération de Russie",
    ("RU", Language.ES): "Federación de Rusia", ("KR", Language.FR): "République de Corée", ("KR", Language.ES): "República de Corea",
    ("KP", Language.FR): "République populaire démocratique de Corée", ("KP", Language.ES): "República Popular Democrática de Corea",
    ("VN", Language.FR): "Viet Nam", ("VN", Language.ES): "Viet Nam", ("CD", Language.FR): "République démocratique du Congo", ("CG", Language.FR): "Congo",
    ("SY", Language.FR): "République arabe syrienne", ("SY", Language.ES): "República Árabe Siria", ("SA", Language.ES): "Arabia Saudita",
    ("TR", Language.FR): "Türkiye", ("TR", Language.ES): "Türkiye", ("CV", Language.FR): "Cabo Verde", ("TL", Language.FR): "Timor-Leste",
}  # fmt: skip
_WATERS = re.compile(r"洋|海(?![关军外洋上域岸事])|河(?![南北])|湾|运河")  # 印度洋 is no State


@dataclass(frozen=True, slots=True)
class StateMention:
    """A State's name in a text: `text[start:end]`, and its code (ISO 3166-1 alpha-2; former States: `corpus.data`)."""

    code: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _data() -> dict[str, dict[str, list[str]]]:
    loaded = json.loads((resources.files("corpus") / "data" / "states.json").read_text(encoding="utf-8"))
    states: dict[str, dict[str, list[str]]] = loaded["states"]
    return states


def state_name(code: str, language: Language) -> str:
    """The short name of a State in a language; in English where the language is undetermined, the code where it is unknown."""
    if shown := _UNITED_NATIONS.get((code, language)):
        return shown
    names = _data().get(code, {})
    return (names.get(str(language)) or names.get("en") or [code])[0]


def state_code(name: str) -> str | None:
    """The code of the State that bears this name in any language, whatever its case and accents, or whose code it is; None where there is
    none."""
    code = name.strip().upper()
    return code if code in _data() else _codes().get(_unaccented(" ".join(name.split())))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Codes by the names in all languages, the first that has one."""
    found: dict[str, str] = {}
    for code, names in _data().items():
        for name in (n for listed in names.values() for n in listed):
            found.setdefault(_unaccented(name), code)
    return found


def _unaccented(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))


def find_states(text: str, language: Language) -> Iterator[StateMention]:
    """Every State that `text` names in `language` (in any of the languages in Latin letters where it is undetermined), in order."""
    yield from _found(text, language)


@lru_cache(maxsize=8)  # of one passage its States are asked for several times in a row
def _found(text: str, language: Language) -> tuple[StateMention, ...]:
    return tuple(_in_chinese(text) if language is Language.ZH else _by_words(text, language))


@lru_cache(maxsize=1 << 15)
def _fold(word: str, language: Language) -> str:
    word = unicodedata.normalize("NFKC", word).casefold().replace("\u2010", "-").replace("\u2011", "-").rstrip(".")
    if language is Language.RU:
        word = word.replace("ё", "е")
        if noun := _IN_IYA.search(word):
            return word[: noun.start() + 1]
        stem = _CASE.sub("", word)
        return stem if len(stem) >= _STEM else word
    if language is Language.AR:
        word = "".join(c for c in word if not unicodedata.combining(c) and c != "\u0640")
        return re.sub("[أإآ]", "ا", word).replace("ى", "ي").replace("ة", "ه")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _cases(word: str) -> Iterator[str]:
    """The oblique cases of a Russian noun, folded: `_fold` alone parts "Китай" from "Китаю", and leaves short names as they are."""
    stem, last = word[:-1], word[-1:].lower()
    if last == "а" and stem[-1:] in _CONSONANTS:
        forms = [stem + ending for ending in ("ы", "и", "е", "у", "ой")]
    elif last in "яьй":
        forms = [stem + ending for ending in {"я": ("и", "ю", "ей", "е"), "ь": ("и", "ью", "я", "ю", "ем"), "й": ("я", "ю", "ем", "е")}[last]]
    elif last in _CONSONANTS:
        forms = [base + ending for base in (word, stem[:-1] + last if stem.endswith("е") and last in "тц" else word) for ending in ("а", "у", "ом", "е")]
    else:
        forms = []
    yield from (_fold(form, Language.RU) for form in forms)


@lru_cache(maxsize=16)
def _names(language: Language) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names as folded words, by their first word, the longest first."""
    languages = ("en", "fr", "es") if language is Language.UND else (str(language),)
    found: dict[str, dict[tuple[str, ...], str]] = {}
    cases: list[tuple[tuple[str, ...], str]] = []
    for code, names in _data().items():
        for name in (n for code_ in languages for n in names.get(code_, ())):
            raw = _WORD.findall(name)
            words = tuple(_fold(w, language) for w in raw)
            if words and name not in _WORDS_TOO:
                found.setdefault(words[0], {}).setdefault(words, code)
                if language is Language.RU and not name.isupper():
                    cases += [((*words[:-1], case), code) for case in _cases(raw[-1])]
    for words, code in cases:
        found.setdefault(words[0], {}).setdefault(words, code)
    return {first: sorted(names.items(), key=lambda n: -len(n[0])) for first, names in found.items()}


def _by_words(text: str, language: Language) -> Iterator[StateMention]:
    names = _names(language)
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        found = _at(at, words, names, language) if words[at][0][0].isupper() or language is Language.AR else None
        if found is None:
            at += 1
            continue
        code, count, skipped = found
        yield StateMention(code, words[at].start() + skipped, words[at + count - 1].end())
        at += count


def _at(at: int, words: Sequence[re.Match[str]], names: dict[str, list[tuple[tuple[str, ...], str]]], language: Language) -> tuple[str, int, int] | None:
    """The State whose name begins with that word: its code, its number of words, and the letters before the name in the first."""
    for first, skipped in _beginnings(_fold(words[at][0], language), language):
        for name, code in names.get(first, ()):
            inside = words[at : at + len(name)]
            if len(inside) == len(name) and all(_fold(w[0], language) == n for w, n in zip(inside[1:], name[1:], strict=True)) and not _parted(inside):
                return code, len(name), skipped
    return None


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
    return any(re.search(r"[.;:,،؛\n]", a.string[a.end() : b.start()]) for a, b in itertools.pairwise(words))


@lru_cache(maxsize=1)
def _chinese() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for code, names in _data().items():
        for name in names.get("zh", ()):
            if _CJK.match(name):
                found.setdefault(name[0], []).append((name, code))
    for listed in found.values():
        listed.sort(key=lambda n: -len(n[0]))
    return found


@lru_cache(maxsize=1)
def _first_characters() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_chinese())}]")


def _in_chinese(text: str) -> Iterator[StateMention]:
    names = _chinese()
    at = 0
    first = _first_characters()
    while found := first.search(text, at):
        at = found.start()
        name, code = next(((n, c) for n, c in names.get(text[at], ()) if text.startswith(n, at) and not _WATERS.match(text, at + len(n))), ("", ""))
        if name:
            yield StateMention(code, at, at + len(name))
        at += len(name) or 1
