"""Questions on the alternatives in a text under negotiation, in six languages: which there are on a matter, what one says by its label or by who
proposes it, and whose one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.languages import Language, detect
from corpus.naming.alternatives import LABEL
from corpus.questions.question_slots import plain_question, slot, with_slots

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LONGEST = 240  # characters; a longer text asks for more

_O, _P, _L = r"(?P<on>[^?]{2,160}?)", r"(?P<party>[^?,;]{2,60}?)", rf"(?P<label>{LABEL})"
_O_ZH, _P_ZH = r"(?P<on>[^？。]{2,60}?)", r"(?P<party>[^？，。]{2,16}?)"
_ONE_EN, _MANY_EN = (
    r"(?:alternative|option|variant)(?:\s+(?:text|wording))?",
    r"(?:alternatives|options|variants|alternative\s+(?:texts|wordings|versions|proposals))",
)
_ON_EN = rf"(?:\s+(?:for|on|to|of|in|regarding|concerning|about|under)\s+(?:the\s+)?{_O})?"
_ONE_FR, _MANY_FR = r"(?:variante|option|version)", r"(?:variantes|options)"
_ON_FR = rf"(?:\s+(?:pour|sur|concernant|de|du|des|à|au|dans|relatives?\s+(?:à|au))\s+(?:la\s+|le\s+|les\s+|l['’])?{_O}|\s+(?:de\s+|à\s+)?l['’]{_O})?"
_ONE_ES, _MANY_ES = r"(?:variante|opción|alternativa)", r"(?:variantes|opciones|alternativas)"
_ON_ES = rf"(?:\s+(?:para|sobre|respecto\s+del?|relativas?\s+al?|del?|al?|en)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_O})?"
_ONE_RU, _MANY_RU = r"(?:вариант|альтернатив[ау])", r"(?:варианты|альтернативы|альтернативные\s+варианты)"
_ON_RU = rf"(?:\s+(?:текста\s+)?(?:по\s+вопросу\s+об?|по|об?|для|относительно|в|к|касающиеся)\s+{_O}|\s+{_O})?"
_ONE_ZH = r"(?:备选(?:案文|方案|条文|条款|措词)|选项)"
_ONE_AR, _MANY_AR = r"(?:ال)?(?:بديل|خيار)", r"(?:ال)?(?:بدائل|خيارات)"
_ON_AR = rf"(?:\s+(?:(?:ال)?(?:متعلقة|خاصة|مطروحة|واردة)\s+)?(?:بشأن|حول|في|ل|ب)\s*{_O})?"

_ASKED: dict[Language, tuple[str, ...]] = {
    _EN: (
        rf"(?:what|which)\s+(?:are|were)\s+(?:all\s+)?(?:the\s+)?(?:different\s+|various\s+)?{_MANY_EN}{_ON_EN}", rf"(?:what|which)\s+{_MANY_EN}\s+(?:are\s+there|does\s+the\s+(?:text|draft)\s+(?:have|give|hold|contain)|are\s+(?:proposed|on\s+the\s+table|under\s+discussion)){_ON_EN}",
        rf"(?:list|show|give|quote|compare)(?:\s+(?:me|us))?\s+(?:all\s+)?(?:the\s+)?{_MANY_EN}{_ON_EN}", rf"what\s+do(?:es)?\s+{_L}(?:\s+(?:of|on|for|in)\s+(?:the\s+)?{_O})?\s+(?:say|provide|propose)", rf"what\s+(?:is|was)\s+{_L}{_ON_EN}",
        rf"what\s+(?:does|do|did)\s+(?:the\s+)?{_P}['’]s?\s+{_ONE_EN}(?:\s+(?:on|for|of|to)\s+(?:the\s+)?{_O})?\s+(?:say|provide|propose)", rf"what\s+(?:does|do)\s+the\s+{_ONE_EN}\s+(?:of|by|from|proposed\s+by)\s+(?:the\s+)?{_P}(?:\s+(?:on|for|to)\s+(?:the\s+)?{_O})?\s+(?:say|provide|propose)",
        rf"(?:what|which)\s+(?:is|was)\s+(?:the\s+)?(?:(?:{_P}['’]s?)\s+{_ONE_EN}{_ON_EN}|{_ONE_EN}\s+(?:proposed\s+by|of|by|from)\s+(?:the\s+)?{_P}(?:\s+(?:on|for|to)\s+(?:the\s+)?{_O})?)", rf"which\s+(?:alternative|option|variant)\s+(?:did|does|has)\s+(?:the\s+)?{_P}\s+(?:proposed?|put\s+forward|submit(?:ted)?){_ON_EN}",
        rf"who(?:se)?\s+(?:proposed|proposes|put\s+forward|submitted|is\s+the\s+owner\s+of|is)\s+{_L}{_ON_EN}",
    ),
    _FR: (
        rf"quelles\s+sont\s+(?:toutes\s+)?les\s+(?:différentes\s+)?{_MANY_FR}{_ON_FR}", rf"quelles\s+{_MANY_FR}\s+(?:y\s+a-t-il|sont\s+proposées|existe-t-il|existent){_ON_FR}", rf"(?:liste|donne|cite|montre|énumère)[rz]?(?:-moi|-nous)?\s+(?:toutes\s+)?les\s+{_MANY_FR}{_ON_FR}",
        rf"(?:que\s+dit|que\s+prévoit|quelle\s+est)\s+(?:la\s+|l['’])?{_L}{_ON_FR}", rf"(?:que\s+dit|que\s+prévoit|quelle\s+est)\s+(?:la\s+|l['’]){_ONE_FR}\s+(?:proposée\s+par\s+|présentée\s+par\s+|de\s+|du\s+|des\s+|d['’])(?:la\s+|le\s+|les\s+|l['’])?{_P}(?:\s+(?:sur|pour|concernant)\s+(?:la\s+|le\s+|les\s+|l['’])?{_O})?",
        rf"quelle\s+{_ONE_FR}\s+(?:a\s+proposée|propose)\s+(?:la\s+|le\s+|l['’])?{_P}(?:\s+(?:sur|pour|concernant)\s+(?:la\s+|le\s+|les\s+|l['’])?{_O})?", rf"qui\s+(?:a\s+proposé|propose|a\s+présenté)\s+(?:la\s+|l['’])?{_L}{_ON_FR}",
    ),
    _ES: (
        rf"(?:cuáles|qué)\s+son\s+(?:todas\s+)?las\s+(?:distintas\s+|diferentes\s+)?{_MANY_ES}{_ON_ES}", rf"qué\s+{_MANY_ES}\s+(?:hay|existen|se\s+proponen){_ON_ES}", rf"(?:enumer[ae]|list[ae]|muestr[ae]|cit[ae]|d[ae]me)\s+(?:todas\s+)?las\s+{_MANY_ES}{_ON_ES}",
        rf"(?:qué\s+(?:dice|dispone|propone)|cuál\s+es)\s+(?:la\s+)?{_L}{_ON_ES}", rf"(?:qué\s+(?:dice|dispone|propone)|cuál\s+es)\s+la\s+{_ONE_ES}\s+(?:propuesta\s+por\s+|presentada\s+por\s+|del?\s+)(?:la\s+|el\s+|los\s+)?{_P}(?:\s+(?:sobre|para|respecto\s+del?)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_O})?",
        rf"qué\s+{_ONE_ES}\s+(?:propuso|propone|presentó)\s+(?:la\s+|el\s+)?{_P}(?:\s+(?:sobre|para)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_O})?", rf"quién\s+(?:propuso|propone|presentó)\s+(?:la\s+)?{_L}{_ON_ES}",
    ),
    _RU: (
        rf"как(?:ие|овы)\s+(?:есть\s+|имеются\s+|существуют\s+|предлагаются\s+|предложены\s+)?{_MANY_RU}(?:\s+(?:есть|имеются|существуют|предлагаются|предложены))?{_ON_RU}", rf"(?:перечисли|покажи|приведи|назови)(?:те)?\s+(?:все\s+)?{_MANY_RU}{_ON_RU}", rf"(?:что\s+(?:говорит(?:ся)?\s+в|предусматривает|гласит)|каков[аы]?|какой)\s+{_L}{_ON_RU}",
        rf"что\s+(?:говорится\s+в|предусматривает|гласит)\s+{_ONE_RU}\w*\s+(?:,?\s*предложенн\w+\s+)?{_P}(?:\s+(?:по\s+вопросу\s+об?|по|об?|относительно)\s+{_O})?", rf"как(?:ой|ую|ова?)\s+{_ONE_RU}\s+(?:предлага(?:ет|ла?)|предложил[аио]?|внесл?[аи]?)\s+{_P}(?:\s+(?:по\s+вопросу\s+об?|по|об?|относительно)\s+{_O})?", rf"как(?:ой|ов)\s+{_ONE_RU}\s+{_P}(?:\s+(?:по\s+вопросу\s+об?|по|об?|относительно)\s+{_O})?",
        rf"кто\s+(?:предложил|предлагает|внес|внёс)\s+{_L}{_ON_RU}",
    ),
    _ZH: (
        rf"(?:(?:关于|就|对于?)?{_O_ZH}的?)?(?:有(?:哪些|什么|几个)|(?:都)?有哪几[个种])(?:不同的?)?{_ONE_ZH}", rf"(?:(?:关于|就|对于?)?{_O_ZH}的)?{_ONE_ZH}(?:都)?(?:有哪些|是什么|有几个|是哪些)", rf"(?:请)?(?:列出|给出|引述)(?:关于)?(?:{_O_ZH}的)?(?:所有|全部|各项?)?{_ONE_ZH}",
        rf"(?:(?:关于)?{_O_ZH}的)?{_L}(?:的内容)?(?:说了?什么|是什么|怎么说|规定了?什么|如何规定)", rf"{_P_ZH}(?:提出)?的(?:(?:关于)?{_O_ZH}的)?{_ONE_ZH}(?:说了?什么|是什么|怎么说|如何规定)", rf"{_P_ZH}(?:就{_O_ZH})?提出了?(?:什么|哪[个种一项]?){_ONE_ZH}",
        rf"(?:谁|哪个国家)提出了?(?:(?:关于)?{_O_ZH}的)?{_L}", rf"(?:(?:关于)?{_O_ZH}的)?{_L}是(?:谁|哪个国家)提出的",
    ),
    _AR: (
        rf"(?:ما|ما\s+هي|ماهي)\s+{_MANY_AR}{_ON_AR}", rf"(?:اذكر|اعرض|اسرد|عدد)\s+(?:جميع\s+|كل\s+)?{_MANY_AR}{_ON_AR}", rf"(?:ماذا\s+(?:يقول|ينص|يقترح)(?:\s+عليه)?|ما\s+(?:هو\s+)?(?:نص\s+)?|علام\s+ينص)\s*{_L}{_ON_AR}",
        rf"(?:ماذا\s+(?:يقول|يقترح)|ما\s+(?:هو\s+)?)\s*{_ONE_AR}\s+(?:ال)?(?:مقدم|مقترح|ذي\s+(?:قدمته|اقترحته))\s+(?:من\s+)?{_P}(?:\s+(?:بشأن|حول)\s+{_O})?", rf"(?:ماذا\s+يقول|ما\s+(?:هو\s+)?)\s*(?:بديل|خيار)\s+{_P}(?:\s+(?:بشأن|حول)\s+{_O})?",
        rf"أي\s+(?:بديل|خيار)\s+(?:اقترحت|قدمت|تقترح)\s+{_P}(?:\s+(?:بشأن|حول)\s+{_O})?", rf"من\s+(?:اقترح|قدم)\s+{_L}{_ON_AR}",
    ),
}  # fmt: skip


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(with_slots(pattern) for pattern in _ASKED.get(language, ()))


# Where the text is that is asked about, behind what it is on.
_IN_TEXT = re.compile(
    r"\s+(?:in|of)\s+the\s+(?:rolling|negotiating|draft|current|revised)\s+\w+$|\s+dans\s+le\s+(?:texte|projet)(?:\s+\w+)?$|\s+en\s+el\s+(?:texto|proyecto)(?:\s+\w+)?$|\s+в\s+(?:сводном\s+)?(?:тексте|проекте)(?:\s+\w+)?$|^(?:滚动)?案文中的?|\s+في\s+(?:النص|المشروع)(?:\s+\w+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AlternativeQuestion:
    """What a question asks of alternatives: those `on` a matter (empty: on any), the one with a `label`, those that a `party` proposes."""

    text: str
    language: Language
    on: str = ""
    label: str = ""
    party: str = ""


def understand_alternative_question(question: str) -> AlternativeQuestion | None:
    """What a question asks of alternatives; None where it asks for something else."""
    language = detect(question)
    plain = plain_question(question)
    if len(plain) > _LONGEST:
        return None
    for pattern in _patterns(language):
        if match := pattern.fullmatch(plain):
            return AlternativeQuestion(question, language, _IN_TEXT.sub("", slot(match, "on")), slot(match, "label"), slot(match, "party"))
    return None
