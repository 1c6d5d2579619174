"""What bears a State's name, or is written like one, and is no State: persons (Mr. Jordan, Maurice Duval), waters and regions (Lake Chad, New
Guinea, Northern Ireland), and common words (Arabic "financial", "diameter"; Chinese words that meet across a boundary); in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.offices import OFFICE, TITLE

_BEFORE = 40  # characters that are looked at on either side

_TITLED = re.compile(rf"(?:\b{TITLE.pattern}|(?-i:\bM\.\s+))(?:(?-i:[A-ZÀ-ÞА-ЯЁ])[\w'’.-]*\s+){{0,2}}$", re.IGNORECASE)
# Names of States that persons bear too, as the first or the last of theirs.
_OF_PERSONS = frozenset(["chad", "georgia", "holland", "ireland", "israel", "israël", "jordan", "kenya", "maurice", "dominique", "salvador", "mauricio"])
_INITIAL = re.compile(r"\S\s+[A-Z]\.\s+$")  # "J. Jordan" within a line; at its beginning the letter may count sections
_RANKED = re.compile(r"\b(?:ambassador|professor|captain|judge|senator|embajador[a]?|ambassad(?:eur|rice))\s+$", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|from|by|for|in|to|de|du|del|des|par|pour|por|para|en)\s+$")
_SURNAME = re.compile(r"\s+(?P<word>[A-ZÀ-Þ][a-zà-ÿ'’-]+)")

_WATERS_BEFORE: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"\b(?:gulf|sea|bay|straits?)\s+of\s+(?:the\s+)?$|\b(?:lake|river)\s+$",
        Language.FR: r"\b(?:golfe|mer|baie|détroit|lac|fleuve|rivière)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|de\s+|d['’])?$",
        Language.ES: r"\b(?:golfo|mar|bahía|estrecho|lago|río)\s+(?:de\s+la\s+|del\s+|de\s+)?$",
        Language.RU: r"\b(?:озер[оауе]м?|рек[аиуе]|рекой)\s+$",
        Language.AR: r"(?<![\u0621-\u064a])[وبلفك]?(?:نهر|بحيرة|خليج|بحر|مضيق)\s+$",
    }.items()
}
_WATERS_BEHIND: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(r"\s+(?:River|Valley|Basin|Sea|Delta|Strait)\b"),
    Language.ZH: re.compile(r"洋|海(?![关军外洋上域岸事])|河(?![南北])|湖(?![南北])|湾|运河|半岛"),  # 印度洋 is no State
}
# Parts of another State or regions of several: what stands before or behind the name, by its code.
_REGIONS: dict[tuple[Language, str], tuple[str, str]] = {
    **{(Language.EN, code): (r"\bNew\s+$", "") for code in ("GB", "GE", "GN", "MX")},  # islands and a part of the United States
    (Language.EN, "IE"): (r"\b(?:Northern|New)\s+$", ""), (Language.EN, "MN"): (r"\bInner\s+$", ""), (Language.RU, "MN"): (r"\bВнутренн[а-я]{2}\s+$", ""),
    (Language.ES, "GN"): (r"\bNueva\s+$", ""), (Language.ES, "MX"): (r"\bNuevo\s+$", ""), (Language.RU, "GN"): (r"\bНов[а-я]{2}\s+$", ""),
    (Language.FR, "IE"): ("", r"\s+du\s+[Nn]ord\b"), (Language.ES, "IE"): ("", r"\s+del\s+[Nn]orte\b"),
    (Language.RU, "IE"): (r"\bСеверн[а-я]{2}\s+$", ""), (Language.ZH, "IE"): ("北$", ""), (Language.AR, "IE"): ("", r"\s+الشمالية"),
    (Language.ZH, "MN"): ("内$", ""), (Language.ZH, "GN"): ("新$", ""), (Language.ZH, "MX"): ("新$", ""), (Language.AR, "GN"): ("", r"\s+الجديدة"),
    (Language.AR, "MA"): ("", r"\s+(?:العربي|الكبير)(?![\u0621-\u064a])"),
}  # fmt: skip
# Chinese words that meet so that their characters read as a State's name, by that name: "发展中国家", "加勒比海地区", "5月7日本会议", "明智利用".
_ZH_ACROSS = {
    "中国": ("", "家(?!庭)|际"), "法国": ("", "家(?!庭)|际"), "德国": ("道$", ""), "海地": ("", "[区带域质形貌理震]"), "日本": (r"[\d一二三四五六七八九十今当同即昨明次翌]$", ""),
    "智利": ("[明理才机]$", ""), "加纳": ("[增参更追附]$", ""), "马里": ("", "[兰亚]"),
}  # fmt: skip
# What a State's name stands behind in Arabic, where the word means something else too.
_AR_GOVERNED = re.compile(r"(?<![\u0621-\u064a])[وبلفك]?(?:جمهورية|دولة|سلطنة|حكومة|وفد|وفود|ممثلة?|ممثلو|مندوبة?|سفيرة?|بعثة|رئيس|شعب|شمال|جنوب|وسط)\s+$")
_AR_SAID = re.compile(
    r"(?<![\u0621-\u064a])[وف]?(?:اقترحت|تقترح|قالت|تقول|ذكرت|تذكر|طلبت|تطلب|قدمت|تقدم|أيدت|تؤيد|عارضت|تعارض|أعلنت|تعلن|أرسلت|ترسل|صوتت|تصوت|رأت|ترى|وقعت|توقع|دعت|تدعو|أعربت|تعرب"
    r"|أكدت|تؤكد|أوصت|توصي|عرضت|تعرض|تريد)\s+$"
)
_AR_PREFIX = re.compile(r"(?<![\u0621-\u064a])[وفبلك]{1,2}$")
_AR_VOWELS = frozenset(chr(c) for c in range(0x64B, 0x653))
_AR_DOUBLED = "\u0651"
_AR_PREPOSITION = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:في|من|[إا]لى|على|عن|مع|لدى|بين)\s+$")
_AR_LISTED = re.compile(r"(?:^|[\n،,:؛(])\s*و?$")
_AR_CITY = re.compile(r"(?<![\u0621-\u064a])[وفبل]?(?:مدينة|العاصمة|في)\s+$")
_AR_IN_JORDAN = re.compile(r"\s*[،(]\s*الأردن|\s*،\s*(?:في\s+)?\d")
_AR_MEASURED = re.compile(r"\s+(?:\d|يبلغ|يتراوح|يساوي|قدره|لا\s+ي|ال)")
_RU_PRONOUN = re.compile(r"\s+же\b|,?\s+(?:что|кто|чтобы|как|котор|чего|где)", re.IGNORECASE)  # "Того же мнения …"


def is_namesake(text: str, start: int, end: int, code: str, language: Language, after_state: bool = False) -> bool:
    """Whether what reads as the name of the State `code` at `text[start:end]` is something else.

    Args:
        after_state: whether the words just before are a State's name, so that this may be the next of a list.
    """
    before, behind = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    own = (Language.EN, Language.FR, Language.ES) if language is Language.UND else (language,)
    if any(_is_place(before, behind, code, spoken) for spoken in own):
        return True
    name = text[start:end]
    if language is Language.ZH:
        left, right = _ZH_ACROSS.get(name, ("", ""))
        return bool((left and re.search(left, before)) or (right and re.match(right, behind)))
    if language is Language.AR:
        return _is_arabic_word(name, before, behind, after_state)
    if language is Language.RU and code == "TG":
        return name == "Того" and _RU_PRONOUN.match(behind) is not None
    return " " not in name and _is_person(name, before, behind)


def _is_place(before: str, behind: str, code: str, language: Language) -> bool:
    left, right = _REGIONS.get((language, code), ("", ""))
    waters, river = _WATERS_BEFORE.get(language), _WATERS_BEHIND.get(language)
    return bool(
        (left and re.search(left, before))
        or (right and re.match(right, behind))
        or (waters and waters.search(before))
        or (river and river.match(behind))
    )  # fmt: skip


def _is_person(name: str, before: str, behind: str) -> bool:
    if _TITLED.search(before):
        return True
    if name.casefold() not in _OF_PERSONS:
        return False
    if _INITIAL.search(before) or _RANKED.search(before):
        return True
    following = _SURNAME.match(behind)
    return following is not None and not (_OF.search(before) or TITLE.match(behind.lstrip()) or OFFICE.match(following["word"]))


def _is_arabic_word(name: str, before: str, behind: str, after_state: bool) -> bool:
    """Whether an Arabic name is a common word or a city here: مالي (financial), قطر (diameter), عمان (Amman, but for the vowel)."""
    if name == "مالي":
        prefix = _AR_PREFIX.search(before)
        listed = prefix is not None and (prefix[0].endswith("ل") or (prefix[0] == "و" and after_state))
        return not (listed or _AR_GOVERNED.search(before) or _AR_SAID.search(before) or _AR_PREPOSITION.search(before) or _AR_LISTED.search(before))
    if name == "قطر":
        return _AR_MEASURED.match(behind) is not None and not _AR_GOVERNED.search(before)
    plain = "".join(c for c in name if c not in _AR_VOWELS)
    return plain == "عمان" and (_AR_DOUBLED in name or _AR_IN_JORDAN.match(behind) is not None or (name == plain and _AR_CITY.search(before) is not None))
