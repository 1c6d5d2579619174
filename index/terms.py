"""From a text to its terms, for the lexical leg: what SQLite's FTS5 is fed in place of words.

The default analysers of search engines make one token of a Chinese clause and know one language's endings. Here a text becomes
terms by its own language: stems (Snowball, Porter 2001; through PyStemmer) in the five alphabetic languages, characters and pairs
of them in Chinese (Nie et al. 2000, "On the use of words and n-grams for Chinese information retrieval"), and beside the
stems the plain forms of names, numbers and symbols, which are the same in every language that uses their script.
"""

from __future__ import annotations

import itertools
import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from corpus.languages import Language
from corpus.naming.dates import western_digits
from corpus.naming.mentions import find_symbols

PLAIN = "x"
"""What the plain form of a name, number or symbol begins with: no stem can be taken for it, nor it for a stem."""

_STEMMERS = {Language.AR: "arabic", Language.EN: "english", Language.ES: "spanish", Language.FR: "french", Language.RU: "russian"}
_CJK = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_CJK}]+|\d+(?:[.,\u066b\u066c]\d+)*|[^\W\d_{_CJK}]+")
_HAN_NUMBER = re.compile(r"[零〇一二两三四五六七八九十百千万]{2,}")
_HAN_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
# Arabic: marks of vowels and the stretching of letters say nothing; alef, ya and ta marbuta are written in several ways.
_ARABIC: dict[int, str | None] = {ord(c): None for c in "\u0640\u0610\u0611\u0612\u0613\u0614\u0615\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"}
_ARABIC |= {ord(a): b for a, b in (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ؤ", "و"), ("ئ", "ي"))}

_local = threading.local()


def terms(text: str, language: Language) -> list[str]:
    """The terms of a text or a question in that language, in its order: letters and digits only, lower case.

    A text of an undetermined language is taken as it is, unstemmed.
    """
    return list(_terms(text, language))


def _terms(text: str, language: Language) -> Iterator[str]:
    for symbol, _, _ in find_symbols(text):
        yield PLAIN + "".join(c if c.isalnum() else "z" for c in symbol.casefold())
    folded = _folded(text)
    for match in _TOKEN.finditer(folded):
        token = match[0]
        if token[0].isdigit():
            yield PLAIN + _number(token)
        elif token[0] == "〇" or "\u3400" <= token[0] <= "\u9fff" or "\uf900" <= token[0] <= "\ufaff":
            yield from _han(token)
        else:
            yield from _word(token, language)


def _folded(text: str) -> str:
    """One written form for what is one: compatibility forms, digits, Arabic letters, ё, traditional characters."""
    plain = western_digits(unicodedata.normalize("NFKC", text)).translate(_ARABIC).replace("ё", "е").replace("Ё", "Е")
    return simplified(plain) if re.search(f"[{_CJK}]", plain) else plain


def _number(token: str) -> str:
    """A number without the marks between its thousands: "1,540" and "1.540" as 1540, "3.5" as 3z5."""
    groups = re.split(r"[.,\u066b\u066c]", token)
    grouped = len(groups) > 1 and all(len(g) == 3 for g in groups[1:]) and len(groups[0]) <= 3
    return "".join(groups) if grouped else "z".join(groups)


def _han(token: str) -> Iterator[str]:
    """Each character and each pair of neighbours; the value of a number that is written in characters."""
    yield from token
    for first, second in itertools.pairwise(token):
        yield first + second
    for match in _HAN_NUMBER.finditer(token):
        if (value := _han_value(match[0])) is not None:
            yield f"{PLAIN}{value}"


def _han_value(text: str) -> int | None:
    if "万" in text:
        high, _, low = text.partition("万")
        upper, lower = _han_value(high), _han_value(low) if low else 0
        return None if upper is None or lower is None else upper * 10_000 + lower
    if not any(c in _HAN_UNIT for c in text):
        return int("".join(str(_HAN_DIGIT[c]) for c in text)) if text else None
    total = digit = 0
    for c in text:
        if c in _HAN_UNIT:
            total += (digit or 1) * _HAN_UNIT[c]
            digit = 0
        else:
            digit = _HAN_DIGIT[c]
    return total + digit


def _word(token: str, language: Language) -> Iterator[str]:
    lower = token.casefold()
    bare = unaccented(lower)
    yield stem(lower, language)
    if token[0].isupper() and len(token) > 1:  # a name, perhaps: its endings are its own
        yield PLAIN + bare


def stem(word: str, language: Language) -> str:
    """The stem of a word in small letters, without accents; the word itself in a language without a stemmer."""
    stemmer = _stemmer(language)
    return (unaccented(str(stemmer.stemWord(word))) if stemmer else "") or unaccented(word)


def unaccented(word: str) -> str:
    """A word's letters and digits without their accents."""
    return word if word.isascii() else "".join(c for c in unicodedata.normalize("NFD", word) if c.isalnum())


def _stemmer(language: Language) -> Any:
    """This thread's stemmer of a language: one may not be used by two threads at once."""
    if language not in _STEMMERS:
        return None
    held: dict[Language, Any] = _local.__dict__.setdefault("stemmers", {})
    if language not in held:
        import Stemmer

        held[language] = Stemmer.Stemmer(_STEMMERS[language])
    return held[language]


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """Chinese text in simplified characters (OpenCC's tables)."""
    return str(_converter().convert(text))
