"""The number that a label counts by, however its language writes it: "Annex II", "第一百一十条", "المادة 5", "Article premier"."""

from __future__ import annotations

import re

from corpus.naming.dates import western_digits

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN_PARTS = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ZH_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_ZH_UNIT = {"十": 10, "百": 100, "千": 1000}
_ZH = re.compile(r"[零〇一二两三四五六七八九十百千]+")
_ROMAN_WORD = re.compile(r"(?<![A-Za-z])[IVXLC]+(?![A-Za-z])")
# Ordinals without their article and in both genders; from 11 on the second word is the ten.
_AR_ORDINALS = (
    ("أول", "أولى", "حادي", "حادية"), ("ثاني", "ثانية"), ("ثالث", "ثالثة"), ("رابع", "رابعة"), ("خامس", "خامسة"), ("سادس", "سادسة"),
    ("سابع", "سابعة"), ("ثامن", "ثامنة"), ("تاسع", "تاسعة"), ("عاشر", "عاشرة"),
)  # fmt: skip
_AR_TENS = {"عشر": 10, "عشرة": 10} | {
    stem + ending: tens
    for tens, stem in zip(range(20, 100, 10), ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"), strict=True)
    for ending in ("ون", "ين")
}
_AR_VALUE = {word: n for n, words in enumerate(_AR_ORDINALS, 1) for word in words}
_FIRST = re.compile(
    r"\b(?:(?P<n1>first|one|premi(?:er|ère)|primer[oa]?|перв\w+)|(?P<n2>seconde?|two|deuxième|segund[oa]|втор\w+)|(?P<n3>third|three|troisième|tercer[oa]?|трет\w+)"
    r"|(?P<n4>fourth|four|quatrième|cuart[oa]|четв[её]рт(?:ый|ая|ое|ой|ого|ую))|(?P<n5>fifth|five|cinquième|quint[oa]|пят(?:ый|ая|ое|ой|ого|ую))"
    r"|(?P<n6>sixth|six|sixième|sext[oa]|шест(?:ой|ая|ое|ого|ую))|(?P<n7>seventh|seven|septième|séptim[oa]|седьм(?:ой|ая|ое|ого|ую))"
    r"|(?P<n8>eighth|eight|huitième|octav[oa]|восьм(?:ой|ая|ое|ого|ую))|(?P<n9>ninth|nine|neuvième|noven[oa]|девят(?:ый|ая|ое|ой|ого|ую))"
    r"|(?P<n10>tenth|ten|dixième|décim[oa]|десят(?:ый|ая|ое|ой|ого|ую)))\b",
    re.IGNORECASE,
)
ORDINAL_WORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|premi(?:er|ère)|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|second[eo]?"
    r"|primera|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]"
    r"|перв(?:ый|ая)|втор(?:ой|ая)|трет(?:ий|ья)|четв[её]рт(?:ый|ая)|пят(?:ый|ая)|шест(?:ой|ая)|седьм(?:ой|ая)|восьм(?:ой|ая)|девят(?:ый|ая)|десят(?:ый|ая))"
)
"""A pattern of the ordinals to ten that stand before the word for a part, in English, French, Spanish and Russian."""


def ordinal(label: str) -> int | None:
    """The number in a label, or None where it has none; digits come before numerals and words."""
    plain = western_digits(label)
    if digits := re.search(r"\d+", plain):
        return int(digits[0])
    if zh := _ZH.search(plain):
        return chinese_number(zh[0])
    if roman := _ROMAN_WORD.search(plain):
        return _roman(roman[0])
    if arabic := _arabic(plain):
        return arabic
    if first := _FIRST.search(plain):
        return int((first.lastgroup or "n0")[1:])
    return None


def counted(number: str) -> str:
    """The number that a paragraph bears, in Western digits where it is in others ("二", "١٢"); any other as it is ("12 bis", "a")."""
    plain = western_digits(number)
    return str(chinese_number(plain)) if _ZH.fullmatch(plain) else plain


def chinese_number(text: str) -> int:
    """The value of a Chinese numeral: 一百一十 is 110."""
    total, digit = 0, None
    for c in text:
        if c in _ZH_UNIT:
            total += (1 if digit is None else digit) * _ZH_UNIT[c]
            digit = None
        else:
            digit = _ZH_DIGIT[c]
    return total + (digit or 0)


def roman(number: int) -> str:
    """A number from 1 to 89 as a Roman numeral, in capitals."""
    out = ""
    for value, letters in _ROMAN_PARTS:
        while number >= value:
            out, number = out + letters, number - value
    return out


def _roman(text: str) -> int:
    values = [_ROMAN[c] for c in text]
    return sum(-v if any(v < later for later in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


def _arabic(text: str) -> int | None:
    words = [re.sub(r"[\u0640\u064b-\u0652]", "", w).removeprefix("ال") for w in re.findall(r"[\u0621-\u0652\u0640]+", text)]
    for at, word in enumerate(words):
        if value := _AR_VALUE.get(word):
            following = words[at + 1].removeprefix("و").removeprefix("ال") if at + 1 < len(words) else ""
            return value + _AR_TENS.get(following, 0)
    return None
