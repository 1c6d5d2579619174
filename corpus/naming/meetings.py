"""Meetings by their numbers ("the 4th meeting", "la quatrième séance", "第四次会议"), in six languages, and which record is of which meeting.

They are called as the United Nations Editorial Manual calls them ("Records of meetings"): a session is no meeting, and neither is a conference of that
name ("the Tenth Meeting of the States Parties").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import SIX, Language
from corpus.naming.dates import western_digits
from corpus.naming.numerals import ORDINAL_WORD, chinese_number, ordinal

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AR_EDGE, _AR_END = r"(?<![\u0621-\u064a])", r"(?![\u0621-\u064a])"
PLENARY = {
    _EN: r"(?:(?:plenary|formal|official|opening|closing|public|private)\s+)?", _FR: r"(?:\s+(?:plénière|publique|privée))?", _ES: r"(?:\s+(?:plenaria|pública|privada))?",
    _RU: r"(?:(?:пленарн|официальн|открыт|закрыт)\w+\s+)?", _ZH: r"(?:全体|正式|公开|非公开)?", _AR: r"(?:\s+(?:ال)?(?:عامة|علنية|رسمية))?",
}  # fmt: skip
_RU_ORDINAL = r"(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ый|ая|ое|ой|ого|ому|ом|ую|ым|ий|ье|ьего|ьему|ьем|ья)"
_RU_VALUES = ("перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят")
_AR_ORDINAL = r"ال[\u0621-\u064a]{3,7}(?:\s+(?:عشرة?|وال[\u0621-\u064a]{4,7}))?"
# A word that counts tens or hundreds before one that counts ones: "двадцать второе", "vigésima segunda", "décima tercera", "one hundred and third".
_TENS = re.compile(
    r"(?:-|дцать|сорок|десят|девяносто|сто|(?:двести|триста|четыреста|[пшсвд]\w{2,6}сот)|[gs][ée]sim[ao]|cent[ée]sim[ao]|\bd[eé]cim[ao]|\bd[uo]od[ée]cim[ao]|\bund[ée]cim[ao]"
    r"|\bet|\b(?:hundred(?:\s+and)?|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y)|\b(?:cents?|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante)(?:\s+et)?)\s*$",
    re.IGNORECASE,
)
# Behind an Arabic ordinal, what it is added to: "الثانية بعد المائة", "الثانية والعشرين".
_MORE_AR = re.compile(r"\s+(?:بعد\s+(?:ال)?(?:مائ|مئ|ألف)|و(?:ال)?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[\u0621-\u064a]*(?:ون|ين)(?![\u0621-\u064a]))")
_NUMBERED = {
    _EN: rf"(?<![\w-])(?P<n>\d{{1,4}}(?:st|nd|rd|th)|{ORDINAL_WORD})\s+{PLENARY[_EN]}meeting(?!s)\b(?!\s+of\s+(?:the\s+)?(?:(?:high\s+)?(?:contracting\s+)?(?:states\s+)?part(?:ies|y)|experts|ministers|states|heads)\b)",
    _FR: rf"(?<![\w-])(?P<n>\d{{1,4}}\s?(?:ère|ème|re|er|e)|{ORDINAL_WORD})\s+séance\b{PLENARY[_FR]}",
    _ES: rf"(?<![\w-])(?P<n>\d{{1,4}}\s?(?:ª|a)\.?|{ORDINAL_WORD})\s+sesión\b{PLENARY[_ES]}",
    _RU: rf"(?<![\w-])(?P<n>\d{{1,4}}(?:\s?-?\s?(?:ого|ому|ое|ем|ом|го|му|е|м))?|{_RU_ORDINAL})\s+{PLENARY[_RU]}заседани[еяию]м?\b",
    _ZH: rf"第\s*(?P<n>\d{{1,4}}|[一二三四五六七八九十百]{{1,6}})\s*次\s*{PLENARY[_ZH]}会议(?!室|厅)",
    _AR: rf"{_AR_EDGE}[وبلف]?(?:ال|لل)?جلس(?:ة|ته|تها|تهم){PLENARY[_AR]}\s+(?P<n>\d{{1,4}}|{_AR_ORDINAL}){_AR_END}",
}  # fmt: skip
_NUMBERED_BY = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _NUMBERED.items()}
_OF_SYMBOL = re.compile(r"/(?:SR|PV)\.(\d{1,4})(?=$|/|\s|\()")


def numbered_meetings(plain: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """The number of each meeting that a text in that language calls by it, with its span; `plain` has western digits."""
    if language not in _NUMBERED_BY:
        return
    for match in _NUMBERED_BY[language].finditer(plain):
        added = _TENS.search(plain, max(0, match.start() - 20), match.start()) or (language is _AR and _MORE_AR.match(plain, match.end()))
        if not added and (number := _number(match["n"], language)):
            yield number, match.start(), match.end()


def number_of_meeting(title: str, symbol: str) -> int | None:
    """The number of the meeting that a record is of: as its title tells it, in whatever language, else the last part of its symbol ("CHL/SR.4")."""
    plain = western_digits(title)
    told = next((number for language in SIX for number, _, _ in numbered_meetings(plain, language)), None)
    of_symbol = _OF_SYMBOL.search(symbol)
    return told or (int(of_symbol[1]) if of_symbol else None)


def is_meeting_symbol(symbol: str) -> bool:
    """Whether a symbol is that of a verbatim or summary record ("CHL/PV.12"), and of no correction or addition to one."""
    found = _OF_SYMBOL.search(symbol)
    return found is not None and found.end() == len(symbol)


def is_of_meeting(meeting: str, title: str | None, symbol: str | None, date: str | None) -> bool:
    """Whether the record of a meeting is of that one.

    Args:
        meeting: its number, or the day on which it was held (ISO 8601, "--07-14" without a year).
        title, symbol, date: the record's.
    """
    if meeting.isdigit():
        return number_of_meeting(title or "", symbol or "") == int(meeting)
    return date is not None and date.endswith(meeting.removeprefix("-"))


def _number(word: str, language: Language) -> int | None:
    if digits := re.match(r"\d+", word):
        return int(digits[0])
    if language is _RU:
        return next((n for n, stem in enumerate(_RU_VALUES, 1) if word.lower().replace("ё", "е").startswith(stem)), None)
    return chinese_number(word) if language is _ZH else ordinal(word)
