"""The type of answer that a question asks for, and which types a text holds, in six languages.

The types are those of question-answering evaluations (Li and Roth, "Learning Question Classifiers", 2002), narrowed to what
a conference's records answer with.
"""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.languages import Language
from corpus.naming.answer_nouns import PERSONS, QUANTITIES
from corpus.naming.dimensions import dimension_asked


class AnswerType(StrEnum):
    """What answers a question. A body or a delegation, too, may answer one that asks for a person ("who proposed …")."""

    PERSON = "person"
    DATE = "date"
    NUMBER = "number"
    STATE = "state"
    DOCUMENT = "document"
    PLACE = "place"
    YES_NO = "yes_no"


_P, _D, _N, _S, _DOC, _W = AnswerType.PERSON, AnswerType.DATE, AnswerType.NUMBER, AnswerType.STATE, AnswerType.DOCUMENT, AnswerType.PLACE

# Words between an interrogative and its noun that leave it one: "which two other States".
_EN_MID = r"(?:(?:two|three|four|five|other|member|coastal|first|last|\d+)\s+){0,2}"
# Up to two words of a kind ("European Protestant"), none of which begins what is said of the person.
_EN_SUCH = r"(?:(?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|may|the|an?|of|for|on|in|by|to|from|that|about)\b)\w+\s+){0,2}?"
_RU_MID = r"(?:(?:два|две|двух|три|тр[её]х|друг\w+|из|ещ[её])\s+){0,2}"
_FR_MID = r"(?:(?:deux|trois|quatre|autres?|premi(?:er|ère)s?|derni(?:er|ère)s?|est|sont|était|étaient)\s+){0,2}"
_ES_MID = r"(?:(?:dos|tres|cuatro|otr[oa]s?|primer[oa]?|de\s+los|de\s+las)\s+){0,2}"
_EN_PREP = r"(?:(?:on|by|in|into|from|until|since|before|after|during|at|to|for|with|of|under|about|over|within|and|or)\s+)?"
_FR_PREP = r"(?:(?:à|en|de|depuis|avant|après|pour|jusqu['’]à|dans|par|sur|pendant|sous|chez|avec|au\s+nom\s+de|d['’])\s*)?"
_RU_PREP = r"(?:(?:в|во|на|с|со|к|ко|до|от|из|у|о|об|по|за|при|после|для|возле|около|через|перед)\s+)?"

# Interrogatives that open a clause. The most words come first, so that "how long" is no bare "how".
_ASKED: dict[Language, tuple[tuple[AnswerType | None, str], ...]] = {
    Language.EN: (
        (_P, rf"{_EN_PREP}who(?:m|se)?\b|{_EN_PREP}(?:which|what)\s+{_EN_MID}{_EN_SUCH}(?:{PERSONS[Language.EN]})\b"),
        (_D, rf"{_EN_PREP}when\b(?=\s+(?:did|do|does|is|are|was|were|will|has|have|had|can|must|should|shall|would|may|and)\b|\s*\?|\s*$|\s+\w+\s+(?:to|and\s+where)\b)|{_EN_PREP}(?:which|what)\s+{_EN_MID}(?:dates?|days?|months?|years?|periods?|century|dates?\s+and)\b"
             r"|what\s+(?:is|are|was|were)\s+the\s+(?:\w+\s+)?(?:dates?|deadline|period)\b"),
        (_N, rf"{_EN_PREP}how\s+(?:many|much|long|old|often|far|large|big|high|tall|deep|wide|heavy|fast)\b|at\s+what\s+age\b|{_EN_PREP}(?:which|what)\s+(?:number|percentage|proportion|amount|quantity|sum|age|share)\b"
             rf"|what\s+(?:is|are|was|were)\s+the\s+(?:\w+\s+)?(?:(?:total|annual|estimated|overall)\s+)?(?:{QUANTITIES[Language.EN]})\b"),
        (_S, rf"(?:{_EN_PREP}|on\s+behalf\s+of\s+)(?:which|what)\s+{_EN_MID}(?:countr(?:y|ies)|nations?|delegations?|governments?|(?-i:States?)(?!\s+of\s+(?!the\b)))\b|which\s+{_EN_MID}states?\b"),
        (_DOC, rf"{_EN_PREP}(?:which|what)\s+{_EN_MID}(?:(?:draft|working|declassified|official)\s+)?(?:documents?|letters?|reports?|resolutions?|decisions?|drafts?|papers?|notes?(?:\s+verbales?)?|memorand(?:um|a)|telegrams?|records?|symbols?)\b|what\s+(?:is|was)\s+the\s+symbol\b"),
        (_W, rf"{_EN_PREP}where\b(?!\s*as\b)|{_EN_PREP}(?:which|what)\s+{_EN_MID}(?:cit(?:y|ies)|places?|towns?|capitals?|locations?|ports?|venues?|regions?|districts?|count(?:y|ies)|provinces?|kind\s+of\s+place)\b"),
        (None, rf"{_EN_PREP}(?:what|which|why|how|when)\b"),
    ),
    Language.FR: (
        (_P, rf"{_FR_PREP}qui\b(?!\s*\?\s*\w)|{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:{PERSONS[Language.FR]})\b"),
        (_D, rf"{_FR_PREP}quand\b|{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:(?:la|les)\s+)?(?:dates?|années?|jours?|mois|périodes?|époque|siècle)\b"),
        (_N, rf"{_FR_PREP}combien\b|{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:(?:le|la|l['’])\s*)?(?:{QUANTITIES[Language.FR]})\b"),
        (_S, rf"{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:pays|États?|délégations?|gouvernements?|nations?)\b"),
        (_DOC, rf"{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:documents?|lettres?|rapports?|résolutions?|décisions?|projets?\s+de\s+(?:résolution|décision)|notes?(?:\s+verbales?)?|mémorandums?|télégrammes?|cote)\b"),
        (_W, rf"(?:d['’]|depuis\s+|vers\s+|jusqu['’])?où\b|{_FR_PREP}quel(?:le)?s?\s+{_FR_MID}(?:villes?|lieux?|endroits?|capitales?|ports?|régions?|provinces?)\b"),
        (None, rf"{_FR_PREP}(?:(?<!ce\s)que|quoi|qu['’]est-ce|(?<!ce\s)qu['’]|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|pourquoi|comment)(?!\w)"),
    ),
    Language.ES: (
        (_P, rf"qui[ée]n(?:es)?\b|(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:{PERSONS[Language.ES]})\b"),
        (_D, rf"cuándo\b|(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:(?:es|son|fue|fueron|era)\s+)?(?:(?:la|las|el)\s+)?(?:fechas?|días?|años?|mes(?:es)?|per[íi]odos?|época|siglo)\b"),
        (_N, rf"cuánt[oa]s?\b|(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:(?:es|son|fue|fueron|era)\s+)?(?:(?:la|las|el|los)\s+)?(?:{QUANTITIES[Language.ES]})\b"),
        (_S, rf"(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:países|país|Estados?|delegaci(?:ón|ones)|gobiernos?|naci(?:ón|ones))\b(?!\s+inesperad)"),
        (_DOC, rf"(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:documentos?|cartas?|informes?|resoluci(?:ón|ones)|decisi(?:ón|ones)|proyectos?|notas?(?:\s+verbal(?:es)?)?|memorandos?|telegramas?|signatura)\b"),
        (_W, rf"a?dónde\b|(?:qué|cuál(?:es)?)\s+{_ES_MID}(?:(?:es|fue)\s+)?(?:(?:la|el)\s+)?(?:ciudad(?:es)?|lugar(?:es)?|capital(?:es)?|sede|puertos?|región|regiones|provincias?|condados?)\b"),
        (None, r"(?:qué|cuál(?:es)?|cómo)\b"),
    ),
    Language.RU: (
        (_P, rf"{_RU_PREP}(?:кто|кого|кому|кем|ком|чья|чьё|чье|чьи|чей|чьей|чьего|чьему|чьим|чьих|чью)\b|{_RU_PREP}как(?:ой|ая|ие|ого|ому|им|их|ими)\s+{_RU_MID}(?:{PERSONS[Language.RU]})\b"),
        (_D, rf"(?:с\s+каких\s+пор|{_RU_PREP}когда)\b|какого\s+числа\b|{_RU_PREP}как(?:ой|ая|ие|ого|ому|им|их|ими|ом|ую)\s+{_RU_MID}(?:дат\w+|год\w*|месяц\w*|день|дня|дни|период\w*|срок\w*|век\w*)\b|какова\s+дата\b"),
        (_N, rf"{_RU_PREP}(?:сколько|скольких|скольким|сколькими)\b|{_RU_PREP}как(?:ой|ое|ая|ого|ую|ова|ово|ов)\s+{_RU_MID}(?:был[аои]?\s+)?(?:{QUANTITIES[Language.RU]})\b"),
        (_S, rf"(?:{_RU_PREP}|от\s+имени\s+)как(?:ой|ое|ая|ие|ого|ому|им|их|ими|ом|ую)\s+{_RU_MID}(?:государств\w*|стран\w*|делегаци\w+|правительств\w*)\b"),
        (_DOC, rf"{_RU_PREP}как(?:ой|ое|ая|ие|ого|ому|им|их|ими|ом|ую)\s+{_RU_MID}(?:(?:рабоч\w+|вербальн\w+)\s+)?(?:документ\w*|письм\w+|доклад\w*|резолюци\w+|решени(?:е|я|ем|и|ю)|проект\w*|нот[аыуе]|меморандум\w*|телеграмм\w*)\b"),
        (_W, rf"(?:где|куда|откуда)\b|{_RU_PREP}как(?:ой|ое|ие|ого|ом|их|ую)\s+{_RU_MID}(?:город\w*|мест[оеа]|населённ\w+\s+пункт\w*|населенн\w+\s+пункт\w*|столиц\w+|порт\w*|регион\w*|област\w+|округ\w*)\b(?!\s+в\s+мире)"),
        (None, rf"{_RU_PREP}(?:что|чего|чему|чем|чём|как|как(?:ой|ое|ая|ие|ого|ому|им|их|ими|ом|ую|ов|ова|ово|овы)|почему|зачем)\b"),
    ),
    Language.ZH: (
        (_P, rf"谁|哪(?:一)?位|(?:何|什么|哪些)人(?![类口员权道力]|工(?!作)|造(?![了出成过]))|哪(?:一?个|些|两个|一名|几名|名)(?:{PERSONS[Language.ZH]})"),
        (_D, r"什么时候|何时|何日|什么时间|哪(?:一|个|些)?(?:年|天|日|月份?)|哪(?:一|个|些)(?:日期|年份|时期|期间)|几月几日|几号(?!文件)|什么日期|(?:日期|时间)(?:是|为)(?:什么|哪)"),
        (_N, r"多少|(?<![好十乎这近那前后头数])几(?=[个名次位年天项份票国艘座码届种])|多(?:大|长|久|高|远|深)(?![的于期])|第几"),
        (_S, r"(?:哪|什么)(?:一|个|些|一个|几个|两个|三个|两|三)?(?:国家|成员国|会员国|缔约国|代表团|政府|国)(?!集团)|何国"),
        (_DOC, r"(?:哪|什么)(?:份|封|项|个|些|一份|一封|一项|几份)?(?:文件|信(?!息)|报告|决议(?:草案)?|决定(?:草案)?|草案|照会|备忘录|电报|文号)"),
        (_W, r"哪里|哪儿|何处|何地|什么地方|(?:在|自|从|到|位于)哪(?![个些份位一封项年天日月里儿])|哪(?:个|些|座|一)(?:城市|地方|地点|首都|郡|地区|港口)"),
        (None, r"什么|怎么|怎样|如何|为何|为什么|哪"),
    ),
    Language.AR: (
        (_P, rf"(?:ل|م|ب)?من\s+(?:هو|هي|هم|هن|ذا|الذي|التي|الذين|كان|كانت)\b|(?:أي|أية)\s+(?:{PERSONS[Language.AR]})\b"),
        (_D, r"متى\b|(?:[بف]?أي|أية)\s+(?:تاريخ|يوم|عام|سنة|شهر|فترة)\b|ما\s+(?:هو\s+|هي\s+)?(?:تاريخ|تواريخ|التاريخ|موعد|الموعد|السنة|الفترة|فترة)\b|ما\s+(?:اليوم|العام)\b"),
        (_N, rf"(?:ب|ل|في\s+|منذ\s+)?كم\b|ما\s+(?:هو\s+|هي\s+)?(?:{QUANTITIES[Language.AR]})\b"),
        (_S, r"(?:[بفل]?أي|أية)\s+(?:دولة|دول|بلد|بلدان|الدول|وفد|وفود|حكومة)\b|ما\s+(?:هي\s+|هو\s+)?(?:الدولة|الدول|الدولتان|البلد|البلدان|الوفود|الوفد|الحكومة)\b"),
        (_DOC, r"(?:[بفل]?أي|أية)\s+(?:وثيقة|رسالة|تقرير|قرار|مقرر|مشروع|مذكرة|برقية|ورقة)\b|ما\s+(?:هي\s+|هو\s+)?(?:الوثيقة|الوثائق|الرسالة|الرسائل|التقرير|القرار|المقرر|المذكرة|رمز)\b"),
        (_W, r"(?:من\s+|إلى\s+)?أين\b|(?:[بفل]?أي|أية)\s+(?:مدينة|مكان|ميناء|عاصمة|موقع|مقاطعة)\b|ما\s+(?:هي\s+|هو\s+)?(?:المكان|المدينة|العاصمة|الموقع|مكان)\b"),
        (None, r"(?:ما|ماذا|لماذا|كيف|[بفلك]?أي|أية|بماذا|علام|عم|فيم|ممن|لمن|بم)\b"),
    ),
}  # fmt: skip
_COMPILED = {lang: tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in listed) for lang, listed in _ASKED.items()}

# What stands before an interrogative that opens its clause.
_OPENS = re.compile(
    r"(?:^[\s«“\"]*|[?!.:;¿؟؛。？！：；\n(（—–-]\s*)$|(?:^|[\s,،])(?:and|or|but|et|ou|y|e|o|и|а|или|но)\s+$|(?:^|[\s،])و$"
    r"|\b(?:tell\s+(?:me|us)|know|explain|indicate|dis-moi|dites-moi|dites-nous|savez-vous|dime|dígame|sabe|скажите|укажите|известно|أخبرني|اذكر)\s*,?\s+$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:and|or)\s", re.IGNORECASE)  # where the pattern takes the conjunction in: "…, and which countries"
_COMMA = re.compile(r"[,،，]\s*$")
# Only these ask in the middle of a clause ("a letter from which State?"); others are relative there.
_WITH_NOUN = re.compile(
    r"\b(?:which|what|how|whom|whose|quel\w*|lequel|laquelle|lesquel\w*|combien|сколь\w+|как(?:ой|ое|ая|ие|ого|ому|им|их|ими|ом|ую|ова|ово|ов|овы)|чь\w+|чей)\b|[\u0621-\u064a]",
    re.IGNORECASE,
)
_MARK = re.compile(r"[?？؟]")
_AR_WHO = re.compile(
    r"^[\s«\"“]*(?:و)?من\s+(?!بين|أي|أين|خلال|حيث|جانب|قبل|بعد|أجل|سنة|عام|تاريخ|\d|ناحية|المتوقع|المعروف|الدول|ضمن|فضلك|جهة|شأن|المقرر|الممكن)"
)
_YES_NO = {
    Language.EN: re.compile(
        r"(?:^|[,.;]\s+)(?:does|do|did|is|are|was|were|has|have|had|can|could|may|must|should|shall|will|would|might)(?:n['’]t)?\s+(?!you\b|i\b|we\b)\w+.*\?",
        re.IGNORECASE | re.DOTALL,
    ),
    Language.FR: re.compile(r"\best-ce\s+qu|(?<!qu['’])\b(?:a|\w{2,})-(?:t-)?(?:il|elle|ils|elles|on|ce)\b(?!\s+que\b).*\?", re.IGNORECASE | re.DOTALL),
    Language.ES: re.compile(r"¿(?!\s*(?:pued|podr|me\s|nos\s)\w*)[^?]+\?", re.IGNORECASE),
    Language.RU: re.compile(r"(?:^|[,.;]\s*)(?:\S+\s+){1,6}?ли\b(?!\s+бы)", re.IGNORECASE),
    Language.ZH: re.compile(r"吗\s*[?？]?\s*$|是否|是不是|有没有|能否|可否|能不能|会不会"),
    Language.AR: re.compile(r"(?:^|[،.؛]\s*)(?:و)?هل\s"),
}
_ES_ASKS = re.compile(
    r"\b(?:qué|cuál(?:es)?|quién(?:es)?|cuándo|a?dónde|cuánt[oa]s?|cómo)\b|¿\s*(?:\w+\s+)?(?:que|cual(?:es)?|quien(?:es)?|cuando|donde|cuant[oa]s?|como)\b",
    re.IGNORECASE,
)
_RU_REQUEST = re.compile(r"\b(?:можете|могли|можно|нельзя)\s+ли\b|\b(?:узнать|выяснить)", re.IGNORECASE)


def types_asked(plain: str, language: Language) -> frozenset[AnswerType]:
    """The types of answer that a question asks for, several where it has several parts; empty where it asks for an account.

    Args:
        plain: the question without Arabic vowel marks.
    """
    if language is Language.UND:
        return frozenset()
    first = min((m.start() for _, p in _COMPILED[language] for m in p.finditer(plain)), default=-1)
    found: set[AnswerType] = set()
    asks = False
    taken: list[tuple[int, int]] = []
    for kind, pattern in _COMPILED[language]:
        for match in pattern.finditer(plain):
            if any(match.start() < end and start < match.end() for start, end in taken) or not _interrogative(plain, match, language, first):
                continue
            taken.append(match.span())
            asks = True
            if kind is not None:
                found.add(kind)
    if language is Language.AR and not asks and _AR_WHO.match(plain) and _MARK.search(plain):
        found.add(AnswerType.PERSON)
        asks = True
    if language is Language.ES:
        asks = asks or _ES_ASKS.search(plain) is not None
    if language is Language.RU:
        asks = asks or _RU_REQUEST.search(plain) is not None
    if not asks and _YES_NO[language].search(plain):
        found.add(AnswerType.YES_NO)
    if asks and dimension_asked(plain, language) is not None:
        found.add(AnswerType.NUMBER)
    return frozenset(found)


def _interrogative(plain: str, match: re.Match[str], language: Language, first: int) -> bool:
    """Whether a word that may ask does: "who" opens a clause in "Who spoke?", and is relative in "the delegate who spoke"."""
    at = match.start()
    while at < match.end() and plain[at].isspace():
        at += 1
    if language is Language.ZH:
        return True
    if at and plain[at - 1].isalnum() and not (language is Language.AR and plain[at - 1] == "و"):
        return False
    if _OPENS.search(plain, 0, at) or _JOINED.match(plain, at):
        return True
    if plain[at].isupper():
        return False  # "Doctor Who": a name
    if language is Language.ES:
        return "é" in match[0] or "á" in match[0] or "ó" in match[0]  # the accent tells it from the relative
    if at != first or _YES_NO[language].match(plain):
        return False
    return _COMMA.search(plain, 0, at) is not None or (_MARK.search(plain, at) is not None and _WITH_NOUN.search(match[0]) is not None)
