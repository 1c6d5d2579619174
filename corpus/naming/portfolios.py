"""Of whom a minister is, behind what the ministry is for: "Minister of Water Management of Osmere", «Министр водного хозяйства Северовии»,
"澜水水利部长"; in six languages. Told only where something tells it."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.states import find_states

_OF_ITS_OWN = re.compile(r"\b(?:foreign|prime|premi(?:er|ère)|primer[a]?)\b|премьер|总理", re.IGNORECASE)  # its words tell the portfolio, or there is none
_MINISTER = re.compile(r"minist(?:er|re|r[oa])\b|министр|وزير|部长$", re.IGNORECASE)
_CAPITAL = r"[A-ZÀ-ÞŒ]"
# The last word that tells of whom before a name in capitals, where no "and" goes before it ("of Ports and of Fisheries").
_OF: dict[Language, re.Pattern[str]] = {
    language: re.compile(rf"(?<!\band)(?<!\bet)(?<!\by)(?<!,)\s(?:{of})(?={_CAPITAL})")
    for language, of in {
        Language.EN: r"of\s(?:the\s)?",
        Language.FR: r"de\sla\s|de\sl['’]|du\s|des\s|de\s|d['’]",
        Language.ES: r"de\sla\s|de\slos\s|de\slas\s|del\s|de\s",
    }.items()
}
# A kind of State, which the name begins with: "of the Kingdom of Osmere".
_STATEHOOD = re.compile(
    r"(?:\bof\s(?:the\s)?|\bde\sla\s|\bde\sl['’]|\bdu\s|\bdel\s|\bde\slos\s|\bde\slas\s|\bdes\s|\bd['’])"
    r"(?P<whole>(?:Kingdom|Republic|Emirate|Principality|State|Union|Federation|Islands|Commonwealth|Royaume|République|Émirat|Principauté|État|Union|Fédération|Îles"
    r"|Reino|República|Emirato|Principado|Estado|Unión|Federación|Islas)(?:\s\w+){0,2}?)$"
)
_RUSSIAN_NAME = re.compile(r"(?:^|\s)(?P<name>[А-ЯЁ].*)")
_RUSSIAN_FIELD = re.compile(r"\s+по\s+.*")  # "Министр Северовии по делам моря"
_ARABIC_IN = re.compile(r"\sفي\s(?:(?:دولة|جمهورية|مملكة)\s)?(?P<name>[^،,(]{2,40})")
_ZH_FIELD = re.compile(
    r"(?:外交|水利|水务|水资源|渔业|农业|农村|农林|畜牧|林业|环境|环保|生态|保护|自然资源|资源|能源|交通|运输|航运|海运|海洋|港口|国防|财政|经济|商务|商业|贸易|工业|科技|科学|技术|卫生|教育|文化|旅游"
    r"|司法|内政|劳动|建设|事务|和|与|及|、)+$"
)


def has_portfolio(office: str) -> bool:
    """Whether an office is that of a minister, of whom words behind it may first tell for what."""
    return _MINISTER.search(office) is not None and not _OF_ITS_OWN.search(office)


def bearer_of_ministry(words: str, language: Language) -> str | None:
    """The name of whose minister it is, in the words behind "minister of" (in Chinese: before 部长); None where they tell only for what, as far as
    one can see."""
    words = " ".join(words.split())
    if not words:
        return None
    if listed := max(find_states(words, language), key=lambda m: m.end, default=None):
        return words[listed.start : listed.end]
    if language is Language.ZH:
        name = _ZH_FIELD.sub("", words)
        return name if name and name != words else None
    if language is Language.RU:
        named = _RUSSIAN_NAME.search(words)
        return _RUSSIAN_FIELD.sub("", named["name"]) if named else None
    if language is Language.AR:
        return _in_arabic(words)
    return _in_latin(words, language)


def _in_latin(words: str, language: Language) -> str | None:
    found = list(_OF.get(language, _OF[Language.EN]).finditer(words))
    if not found:
        return None
    start = found[-1].end()
    kind = _STATEHOOD.search(words[: found[-1].start()])
    return words[kind.start("whole") if kind else start :]


def _in_arabic(words: str) -> str | None:
    if named := _ARABIC_IN.search(f" {words}"):
        return named["name"].strip()
    *field, last = words.split()
    if last.startswith("ل") and not last.startswith("لل") and field:
        return last[1:]
    if last.startswith("لل") and field:
        return f"ا{last[1:]}"
    return last if field and not any(word.startswith(("ال", "وال")) for word in words.split()) else None  # "وزير مياه أوسمير"
