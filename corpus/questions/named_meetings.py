"""The meetings in which a question places its answer ("at the 4th meeting", "during the meeting of 14 July"), in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.bodies import CONFERENCE, find_bodies
from corpus.naming.dates import DateMention, western_digits
from corpus.naming.meetings import PLENARY, numbered_meetings


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A meeting that a text names: its number, or the day on which it was held; and the span."""

    number: int | None
    day: DateMention | None
    start: int
    end: int


_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AR_EDGE = r"(?<![\u0621-\u064a])"
# What leads from a meeting to the day on which it was held.
_DATED = {
    _EN: rf"\b{PLENARY[_EN]}meeting\s+(?:held\s+)?(?:of|on)\s+(?:\w{{6,9}},\s+)?(?:the\s+)?$", _FR: rf"\bséance{PLENARY[_FR]}\s+(?:tenue\s+(?:le\s+)?)?(?:(?:du|le)\s+)?(?:\w{{5,8}}\s+)?$",
    _ES: rf"\bsesión{PLENARY[_ES]}\s+(?:celebrada\s+)?(?:del?|el)\s+(?:\w{{5,9}}\s+)?$", _RU: rf"\b{PLENARY[_RU]}заседани[еяию]м?\s+(?:от\s+)?$",
    _ZH: r"^(?:的|举行的|召开的)?" + PLENARY[_ZH] + "会议(?!室|厅)", _AR: rf"{_AR_EDGE}[وبلف]?(?:ال|لل)?جلسة{PLENARY[_AR]}\s+(?:ال(?:معقودة|منعقدة)\s+)?(?:في\s+)?(?:يوم\s+)?$",
}  # fmt: skip
_DATED_BY = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _DATED.items()}
# What stands before a meeting that the question looks into: in, at or of it, or who led it, or when it began.
_INTO = {
    _EN: r"\b(?:(?:at|during|in|of|from)|chair\w*|presid\w+\s+(?:over|at)|led|open\w*|clos\w+|adjourn\w*|suspend\w*|attend\w*|conven\w+|held|did|was|were|does|is)\s+(?:the|its|this|that)\s+$",
    _FR: r"(?:\b(?:à|lors\s+de|pendant|durant|au\s+cours\s+de|dans|de|préside\w*|présida\w*|présidé|ouvert|ouvre|levé|clos|assist\w+\s+à|participé\s+à|quand|heure|terminée?|achevée?|ouverte|levée|close|commencé|débuté|fin)\s+(?:la|sa|cette)|\bl['’]a)\s+$|\b(?:a|est|fut|était)(?:-t-(?:il|elle|on))?\s+(?:la|sa)\s+$",
    _ES: r"\b(?:en|durante|de|a|presid\w+|abrió|levantó|clausuró|empezó|comenzó|terminó|acabó|finalizó|concluyó|inició|celebró|fue)\s+(?:la|su|esa|esta)\s+$",
    _RU: r"\b(?:на|во\s+время|в\s+ходе|председательств\w+\s+на|вел|вёл|вела|открыл\w*|закрыл\w*|(?:за|о)кончилось|началось|завершилось|состоялось|открылось|закрылось|было|председател\w+|начало|конец)\s+(?:(?:своем|своём|этом|том)\s+)?$",
    _ZH: r"(?:在|于|主持了?|出席了?|参加了?|宣布|^)\s*$",
    _AR: rf"{_AR_EDGE}(?:في|خلال|أثناء|ترأس\w?|رأس\w?|رئيس\w?|افتتح\w?|اختتم\w?|حضر\w?|انعقدت|عقدت|بدأت|انتهت|رفعت)\s+$|{_AR_EDGE}[وف]?(?:خلال|أثناء)\s*$",
}  # fmt: skip
_INTO_BY = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _INTO.items()}
_ZH_INTO = re.compile(r"^\s*(?:上|中|期间|的?主席|由谁|何时|什么时候|是谁)")
# What looks at it from outside, and what was settled there, which texts of their own tell.
_AWAY = re.compile(
    r"\b(?:before|after|since|until|till|prior\s+to|following|between|avant|après|depuis|jusqu['’]à|suite|antes|después|desde|hasta|tras|до|после|перед|с\s+момента)\s+(?:[\w'’]+\s+){0,4}?$|(?:قبل|بعد|منذ|حتى)\s+(?:\w+\s+){0,2}?$",
    re.IGNORECASE,
)
_ZH_AWAY = re.compile(r"^\s*(?:之?[前后]|以[前后])")
_MONTH = r"(?:jan|feb|f[ée]v|mar|apr|avr|abr|ene|ma[iyg]|ju[nil]|ao[uû]t|ago|aug|sep|set|oct|nov|d[eé]c|dic)\w*"
# Behind a meeting, whose it is where it is not the conference's, with whom it was, or a place: "between Norway and Chile", "of the Executive Board".
_OF_OTHERS = {
    _EN: rf"\s+(?:held\s+)?(?:(?:between|among)\b|with\s+(?!(?:regard|respect|reference)\b)|of\s+(?!(?:the\s+)?(?:\w+\s+)?(?:conference|session|morning|afternoon|day|year)\b|(?:the\s+)?\d|{_MONTH}\b)|(?:in|at)\s+(?!{_MONTH}\b)(?-i:[A-Z]))",
    _FR: rf"\s+(?:tenue\s+)?(?:entre\b|avec\b|(?:de\s+(?:la\s+|l['’])?|du\s+|des\s+|d['’])(?!(?:\w+\s+)?(?:conférence|session|matin|après|jour|année)|\d|{_MONTH}\b|lundi|mardi|mercredi|jeudi|vendredi)|à\s+(?-i:[A-ZÀ-Þ]))",
    _ES: rf"\s+(?:celebrada\s+)?(?:entre\b|con\s+(?!(?:respecto|relación|referencia)\b)|(?:de\s+(?:la\s+|los\s+|las\s+)?|del\s+)(?!(?:\w+\s+)?(?:conferencia|período|periodo|reunión|mañana|tarde|día|año)\b|\d|{_MONTH}\b|lunes|martes|miércoles|jueves|viernes)|en\s+(?!{_MONTH}\b)(?-i:[A-ZÁ-Þ]))",
    _RU: r"\s+(?:между\b|со?\s+(?!\d)|(?!конференц|сесси|как|котор|сво|эт|все|их\b|него\b|ней\b|чего\b|утр|вечер|дня)\w+(?:ов|ев|ей|ых|их|ого|его|ета|ии|ой|ппы)\b|(?:в|во)\s+(?!январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентябр|октябр|ноябр|декабр)(?-i:[А-ЯЁ]))",
    _AR: r"\s+(?:(?:بين|مع)(?![\u0621-\u064a])|لل(?!مؤتمر|دورة))",
}  # fmt: skip
_OF_OTHERS_BY = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _OF_OTHERS.items()}
_ZH_OF_OTHERS = re.compile(
    r"(?:缔约[方国]|(?:成员|各|[两二三四五])国|(?<!代表)团|(?:委员|理事|董事|执委|议)会|组|部长|委员|专家|国际|双边|双方|之间|[与和同跟][^在于上，。]{1,12}|(?<!日)(?:举行|召开)的)的?$"
)
_SETTLED = re.compile(
    r"\b(?:adopt|decid|decision|approv|resolution|recommend)\w*|\b(?:adopt|décid|décision|approuv|résolution|recommand)\w*|\b(?:aprob|adopt|decid|decisi|resoluci|recom[ie])\w*"
    r"|\b(?:принят|приня[лт]|решени|решил|постанов|резолюц|утвержд|одобр|рекоменд)\w*|通过|决定|决议|核准|建议|(?:اعتمد|قرر|مقرر|قرار|أقر|توصي|أوص)",
    re.IGNORECASE,
)


def find_meetings(plain: str, dates: Sequence[DateMention], language: Language) -> Iterator[MeetingMention]:
    """The meetings that a question is put to, in order: of no other body than the conference, and not for what was decided there."""
    if language not in _INTO_BY or _SETTLED.search(plain) or any(CONFERENCE not in body.names for body in find_bodies(plain)):
        return
    digits = western_digits(plain)
    numbered = [MeetingMention(number, None, start, end) for number, start, end in numbered_meetings(digits, language)]
    found = [m for m in numbered if not any(day.start < m.end and m.start < day.end for day in dates)]  # an Arabic day stands where a number does
    for day in dates:
        behind = language is _ZH
        match = _DATED_BY[language].search(plain[day.end : day.end + 20] if behind else plain[: day.start])
        if match:
            found.append(MeetingMention(None, day, day.start if behind else match.start(), day.end + match.end() if behind else day.end))
    for meeting in sorted(found, key=lambda m: m.start):
        if _looked_into(plain, meeting, language):
            yield meeting


def _looked_into(plain: str, meeting: MeetingMention, language: Language) -> bool:
    before, behind = plain[max(0, meeting.start - 60) : meeting.start], plain[meeting.end :]
    if _is_of_others(before, behind, language) or _AWAY.search(before) or (language is _ZH and _ZH_AWAY.match(behind)):
        return False
    if language is _AR and meeting.start < len(plain) and plain[meeting.start] in "بل":
        return True  # "in" and "of" are one word with what follows them
    return _INTO_BY[language].search(before) is not None or (language is _ZH and _ZH_INTO.match(behind) is not None)


def _is_of_others(before: str, behind: str, language: Language) -> bool:
    if language is _ZH:
        return _ZH_OF_OTHERS.search(before) is not None
    return _OF_OTHERS_BY[language].match(behind) is not None
