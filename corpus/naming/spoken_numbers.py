"""Numbers that a follow-up says instead of naming what they count, in six languages: "on the fifth", "sobre el 8", "the year after"."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_DIGITS = r"\d{1,3}"

# Ordinals from the first, the stem or the whole word of each.
_ORDINALS: dict[Language, tuple[str, ...]] = {
    _EN: ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    _FR: ("premi(?:er|[eè]re)", "(?:deuxi[eè]me|seconde?)", "troisi[eè]me", "quatri[eè]me", "cinqui[eè]me", "sixi[eè]me", "septi[eè]me", "huiti[eè]me", "neuvi[eè]me", "dixi[eè]me", "onzi[eè]me", "douzi[eè]me"),
    _ES: ("primer[oa]?", "segund[oa]", "tercer[oa]?", "cuart[oa]", "quint[oa]", "sext[oa]", "s[eé]ptim[oa]", "octav[oa]", "noven[oa]", "d[eé]cim[oa]", "und[eé]cim[oa]", "duod[eé]cim[oa]"),
    _RU: ("перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат"),
    _ZH: ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"),
    _AR: ("أولى?", "ثاني[ة]?", "ثالثة?", "رابعة?", "خامسة?", "سادسة?", "سابعة?", "ثامنة?", "تاسعة?", "عاشرة?", "حادية? عشرة?", "ثانية? عشرة?"),
}  # fmt: skip
# What may stand before the number, and behind it. What is counted isn't named: a noun behind it would be another thing.
_AROUND: dict[Language, tuple[str, str, str]] = {
    _EN: (r"(?:(?:on|about|for|regarding|concerning|in|under)\s+)?(?:the\s+)?", "", r"(?:\s+one)?"),
    _FR: (r"(?:(?:sur|pour|concernant|dans|à|de)\s+)?(?:(?:le|la|au|du)\s+)?", "", ""),
    _ES: (r"(?:(?:sobre|para|en|de|con)\s+)?(?:(?:el|la|del|al)\s+)?", "", ""),
    _RU: (r"(?:(?:по|о|об|про|на|для|в|во)\s+)?(?:№\s*)?", r"(?:ому|ему|ом|ем|ый|ий|ой|ая|ье|ое|ьему|ьем|ью|ую|ью|ья|ьей)", ""),
    _ZH: (r"(?:关于|对于|对|就|在)?第?", "", r"(?:个|项|条|点)?(?:呢)?"),
    _AR: (r"(?:(?:بشأن|عن|حول|في|على)\s+)?(?:ال)?", "", ""),
}  # fmt: skip
_NUMBERS = {
    language: re.compile(
        rf"{before}(?:(?P<n>{_DIGITS})|{'|'.join(f'(?P<o{at}>{word}{ending})' for at, word in reversed([*enumerate(_ORDINALS[language], 1)]))}){behind}",
        re.IGNORECASE,
    )
    for language, (before, ending, behind) in _AROUND.items()
}


def spoken_number(phrase: str, language: Language) -> str | None:
    """The number, in digits, that is all that a phrase says beside prepositions and articles; None where it says anything else."""
    match = _NUMBERS[language].fullmatch(phrase.strip()) if language in _NUMBERS else None
    if match is None:
        return None
    return match["n"] or next(key[1:] for key, value in match.groupdict().items() if value and key != "n")


_IN_EN, _IN_FR, _IN_ES, _IN_RU, _IN_AR = r"(?:in\s+)?", r"(?:en\s+|pour\s+)?", r"(?:en\s+|para\s+)?", r"(?:в\s+|на\s+|за\s+)?", r"(?:في\s+)?"
_BESIDE: dict[Language, tuple[str, str]] = {
    _EN: (
        rf"{_IN_EN}(?:(?:the\s+)?(?:next|following|subsequent)\s+year|the\s+year\s+(?:after(?:wards)?|that\s+followed|following)(?:\s+that)?|a\s+year\s+later)",
        rf"{_IN_EN}(?:(?:the\s+)?(?:previous|preceding)\s+year|the\s+year\s+before(?:\s+that)?|a\s+year\s+(?:earlier|before))",
    ),
    _FR: (
        rf"{_IN_FR}(?:l['’]ann[eé]e\s+(?:suivante|d['’]apr[eè]s)|l['’]an\s+(?:suivant|d['’]apr[eè]s)|un\s+an\s+(?:plus\s+tard|apr[eè]s))",
        rf"{_IN_FR}(?:l['’]ann[eé]e\s+(?:pr[eé]c[eé]dente|d['’]avant)|l['’]an\s+(?:pr[eé]c[eé]dent|d['’]avant)|un\s+an\s+(?:plus\s+t[oô]t|avant))",
    ),
    _ES: (
        rf"{_IN_ES}(?:(?:el|al)\s+a[nñ]o\s+(?:siguiente|despu[eé]s|pr[oó]ximo)|el\s+pr[oó]ximo\s+a[nñ]o|un\s+a[nñ]o\s+(?:despu[eé]s|m[aá]s\s+tarde))",
        rf"{_IN_ES}(?:(?:el|al)\s+a[nñ]o\s+(?:anterior|antes|previo)|un\s+a[nñ]o\s+antes)",
    ),
    _RU: (rf"{_IN_RU}следующ\w+\s+год\w?|(?:через\s+год|год(?:ом)?\s+позже|годом\s+спустя)", rf"{_IN_RU}(?:предыдущ|прошл|предшествующ)\w+\s+год\w?|год(?:ом)?\s+раньше"),
    _ZH: (r"(?:在)?(?:第二年|次年|翌年|下一年|后一年|之后(?:的)?(?:那)?一年)", r"(?:在)?(?:前一年|上一年|之前(?:的)?(?:那)?一年)"),
    _AR: (rf"{_IN_AR}(?:السنة|العام|سنة|عام)\s+(?:التالية?|التي\s+تلتها|الذي\s+تلاه|اللاحقة?|بعدها|بعده)", rf"{_IN_AR}(?:السنة|العام)\s+(?:السابقة?|التي\s+قبلها|الذي\s+قبله|الماضية?)"),
}  # fmt: skip
_YEARS = {language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in both) for language, both in _BESIDE.items()}
_YEAR = re.compile(r"(?<![\d/.\-])(?:1[89]|20|21)\d\d(?![\d/\-])")


def year_beside(phrase: str, language: Language, former: str) -> tuple[int, int, str] | None:
    """The span of the one year that a former question names, and the year beside it that a phrase asks for ("the year after"); None where the
    phrase says anything else, or no one year is named."""
    named = [*_YEAR.finditer(former)]
    if len({m[0] for m in named}) != 1 or language not in _YEARS:
        return None
    for pattern, step in zip(_YEARS[language], (1, -1)):
        if pattern.fullmatch(phrase.strip()):
            return *named[0].span(), str(int(named[0][0]) + step)
    return None
