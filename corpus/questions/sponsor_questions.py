"""Questions on the sponsors of drafts that are called by symbol, in six languages: whether a State is one, and who sponsors one draft and not another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.languages import Language, detect
from corpus.naming.mentions import find_symbols
from corpus.questions.question_slots import plain_question, slot, with_slots

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LONGEST = 240  # characters; a longer text asks for more
_A, _B = "\ua66e", "\ua66f"  # letters of no living language, in place of the symbols
_P, _P_ZH = r"(?P<party>[^?,;]{2,60}?)", r"(?P<party>[^？，。是]{2,16}?)"
_DRAFT = {
    _EN: r"(?:the\s+)?(?:(?:draft\s+(?:resolution|decision)|draft|document)\s+)?", _FR: r"(?:(?:le\s+|la\s+)?(?:projet\s+de\s+(?:résolution|décision)|document)\s+)?",
    _ES: r"(?:(?:el\s+)?(?:proyecto\s+de\s+(?:resolución|decisión)|documento)\s+)?", _RU: r"(?:(?:проекта?\s+(?:резолюции|решения)|документа?)\s+)?",
    _ZH: r"(?:决议草案|决定草案|草案|文件)?", _AR: r"(?:(?:مشروع\s+(?:القرار|المقرر)|الوثيقة)\s+)?",
}  # fmt: skip
_STATES_EN = r"(?:who|(?:which|what)\s+(?:states?|countr(?:y|ies)|delegations?|governments?)|whom?)"
_STATES_FR, _STATES_ES = r"(?:qui|quel(?:le)?s?\s+(?:états?|pays|délégations?))", r"(?:quién(?:es)?|qué\s+(?:estados?|país(?:es)?|delegaci(?:ón|ones)))"
_STATES_RU, _STATES_ZH = r"(?:кто|как(?:ие|ое|ая)\s+(?:государств[ао]|стран[аы]|делегаци[яи]))", r"(?:谁|哪(?:些|个)国家|哪些代表团)"
_STATES_AR = r"(?:من(?:\s+الذي)?|(?:ما\s+هي\s+|أي\s+)?(?:ال)?(?:دول|دولة|وفود)(?:\s+التي)?)"
_OF_FR, _OF_ES, _OF_RU = rf"(?:de\s+|du\s+)?{_DRAFT[_FR]}", rf"(?:de\s+|del\s+)?{_DRAFT[_ES]}", _DRAFT[_RU]
_THE_FR = r"(?:le\s+|la\s+|les\s+|l['’])?"

# Whether a party is a sponsor.
_WHETHER: dict[Language, tuple[str, ...]] = {
    _EN: (
        rf"(?:is|was|are|were)\s+(?:the\s+)?{_P}\s+(?:(?:also|still|not)\s+)?(?:(?:an?|one\s+of\s+the|among\s+the)\s+)?(?:co-?)?sponsors?\s+(?:of|on)\s+{_DRAFT[_EN]}{_A}",
        rf"(?:did|does|do|has|have|is|are)\s+(?:the\s+)?{_P}\s+(?:also\s+)?(?:co-?)?sponsor(?:ed|ing)?\s+{_DRAFT[_EN]}{_A}",
    ),
    _FR: (
        rf"(?:est-ce\s+que\s+)?{_THE_FR}{_P}\s+(?:est|sont|était|étaient)(?:-(?:il|elle|ils|elles))?\s+(?:aussi\s+)?(?:(?:l['’]une?\s+des|une?\s+des|parmi\s+les|au\s+nombre\s+des)\s+)?(?:co-?)?(?:auteur|autrice|parrain|coparrain)s?\s+{_OF_FR}{_A}",
        rf"(?:est-ce\s+que\s+)?{_THE_FR}{_P}\s+(?:a(?:-t-(?:il|elle))?\s+(?:co)?parrainé|(?:co)?parraine(?:-t-(?:il|elle))?)\s+{_DRAFT[_FR]}{_A}",
    ),
    _ES: (
        rf"(?:es|son|fue|era)\s+{_P}\s+(?:también\s+)?(?:(?:uno?|una)\s+)?(?:de\s+l[oa]s\s+)?(?:co)?(?:patrocinador|autor)(?:as?|es)?\s+{_OF_ES}{_A}",
        rf"(?:(?:co)?patrocina|(?:co)?patrocinó)\s+{_P}\s+{_DRAFT[_ES]}{_A}",
    ),
    _RU: (
        rf"(?:является|являются|был[аи]?)\s+ли\s+{_P}\s+(?:одним\s+из\s+)?(?:со)?автор(?:ом|ами|ов)\s+{_OF_RU}{_A}",
        rf"входит\s+ли\s+{_P}\s+в\s+число\s+(?:со)?авторов\s+{_OF_RU}{_A}",
    ),
    _ZH: (rf"{_P_ZH}是(?:不是|否是|否为)?{_DRAFT[_ZH]}{_A}的?(?:共同)?提案国(?:之一)?吗?",),
    _AR: (
        rf"هل\s+(?:كانت\s+|كان\s+|تعد\s+)?{_P}\s+(?:من\s+(?:بين\s+)?|أحد\s+|إحدى\s+)?(?:ال)?(?:مقدمي|مقدمو|المشاركين\s+في\s+تقديم)\s+{_DRAFT[_AR]}{_A}",
        rf"هل\s+شاركت?\s+{_P}\s+في\s+تقديم\s+{_DRAFT[_AR]}{_A}",
    ),
}  # fmt: skip
# Who sponsors the first and not the second.
_ONLY: dict[Language, tuple[str, ...]] = {
    _EN: (
        rf"{_STATES_EN}\s+(?:(?:has|have|is|are|was|were|did)\s+)?(?:(?:the\s+|an?\s+)?(?:co-?)?sponsor(?:s|ed|ing)?)\s+(?:of\s+)?{_DRAFT[_EN]}{_A},?\s+(?:but|and|though)\s+(?:(?:not|did\s+not|didn['’]t|do\s+not|does\s+not|is\s+not|are\s+not)(?:\s+(?:(?:co-?)?sponsors?(?:ed)?|sponsoring))?)\s+(?:of\s+)?{_DRAFT[_EN]}{_B}",
    ),
    _FR: (rf"{_STATES_FR}\s+(?:(?:est|sont|était|étaient|a|ont)\s+)?(?:(?:les\s+)?(?:co-?)?auteurs?|(?:co)?parrain\w{{1,5}})\s+{_OF_FR}{_A},?\s+mais\s+(?:pas|non)\s+{_OF_FR}{_B}",),
    _ES: (rf"{_STATES_ES}\s+(?:(?:es|son|fue|fueron)\s+(?:los\s+)?(?:co)?(?:patrocinador|autor)(?:as?|es)?|(?:co)?patrocin(?:a|an|ó|aron))\s+{_OF_ES}{_A},?\s+(?:pero|y)\s+no\s+{_OF_ES}{_B}",),
    _RU: (rf"{_STATES_RU}\s+(?:является|являются|был[аи]?)\s+(?:со)?автор(?:ом|ами)\s+{_OF_RU}{_A},?\s+но\s+не\s+{_OF_RU}{_B}",),
    _ZH: (rf"{_STATES_ZH}是{_DRAFT[_ZH]}{_A}的?(?:共同)?提案国?[，,]?(?:但|而|却)(?:不是|非|并非){_DRAFT[_ZH]}{_B}(?:的(?:共同)?提案国)?",),
    _AR: (rf"{_STATES_AR}\s+(?:قدم\w{{0,2}}|شارك\w{{0,2}}\s+في\s+تقديم)\s+{_DRAFT[_AR]}{_A}[،,]?\s+(?:ولم\s+(?:[يت]قدم\w{{0,2}}|[يت]شارك\w{{0,2}}\s+في\s+تقديم)|دون)\s+{_DRAFT[_AR]}{_B}",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SponsorQuestion:
    """Whether `party` sponsors the draft of the first symbol; where it is empty, who sponsors that and not the second one."""

    text: str
    language: Language
    symbols: tuple[str, ...]
    party: str = ""


def understand_sponsor_question(question: str) -> SponsorQuestion | None:
    """What a question asks of sponsors; None where it asks for something else, or for more."""
    language = detect(question)
    if language not in _WHETHER or len(question) > _LONGEST:
        return None
    found = list(find_symbols(question))
    if not 1 <= len(found) <= 2:
        return None
    text = question
    for sign, (_, start, end) in reversed(list(zip((_A, _B), found, strict=False))):
        text = f"{text[:start]}{sign}{text[end:]}"
    plain = plain_question(text)
    symbols = tuple(symbol for symbol, _, _ in found)
    for pattern in _patterns(language, only=len(found) == 2):
        if match := pattern.fullmatch(plain):
            return SponsorQuestion(question, language, symbols, slot(match, "party"))
    return None


@cache
def _patterns(language: Language, *, only: bool) -> tuple[re.Pattern[str], ...]:
    return tuple(map(with_slots, (_ONLY if only else _WHETHER)[language]))
