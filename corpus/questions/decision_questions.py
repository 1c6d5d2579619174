"""Questions for what was decided, without a subject ("What did the Conference decide?", "Which decisions were taken in March?"), in six
languages.

They are asked of the catalog, which knows every record that is a decision. One that names what was decided on ("on buoys") is left to
the search, since its words say what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from corpus.languages import Language
from corpus.naming.bodies import adopting_body
from corpus.questions.record_signs import B, D, I, K, P, T

DECIDED = ("decision", "resolution")
"""The kinds of record that tell what was decided; their drafts only tell what is proposed."""

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_NAMED = f"[{I}{D}{P}]"

# An agenda item or a time with the words that place a decision there, and a State with those that make it its subject.
_PLACED = {
    _EN: rf"(?:\b(?:and|or|on|under|in|at|during|for|since|between|before|after|from|until|by|dated|of|regarding|concerning|about)\s+)*(?:the\s+)?{_NAMED}|\b(?:about|concerning|regarding|on|mentioning|naming)\s+(?:the\s+)?{T}",
    _FR: rf"(?:\b(?:et|ou|sur|au\s+titre\s+du|au\s+titre\s+de|au\s+sujet\s+du|concernant|en|au|du|de|dans|pour|depuis|entre|avant|après|jusqu['’]en|relativ\w+\s+au)\s+)*(?:l['’]|le\s+)?{_NAMED}"
         rf"|\b(?:sur|concernant|au\s+sujet\s+d[eu]|à\s+propos\s+d[eu]|mentionnant|relativ\w+\s+(?:à|au))\s*(?:la\s+|le\s+|les\s+|l['’])?{T}",
    _ES: rf"(?:\b(?:y|o|sobre|en\s+relación\s+con|respecto\s+del?|acerca\s+del?|en|del?|durante|desde|entre|antes|después|hasta|relativ\w+\s+al?)\s+)*(?:el\s+)?{_NAMED}"
         rf"|\b(?:sobre|acerca\s+del?|respecto\s+del?|relativ\w+\s+al?)\s+(?:la\s+|el\s+|los\s+)?{T}",
    _RU: rf"(?:\b(?:и|или|по|в|во|за|с|на|от|до|между|после|в\s+течение|касающ\w+|относительно)\s+)*{_NAMED}(?:\s+года)?|\b(?:о|об|по|относительно|касательно|в\s+отношении|касающ\w+)\s+{T}",
    _ZH: rf"(?:就|关于|有关|在|于|针对|对|自|从|和|及)*{_NAMED}(?:期间|以来|以后|之后|之前|项下|下|内|中|里|上)*|(?:就|关于|有关|涉及|针对|对){T}(?:问题|事项)?",
    _AR: rf"(?:(?:بشأن|بخصوص|حول|في|خلال|منذ|بين|قبل|بعد|من|حتى|و|في\s+إطار|ضمن|تحت|المتعلق\w*\b)\s*)*ب?{_NAMED}|(?:بشأن|بخصوص|حول|عن|المتعلق\w*\s+ب)\s*{T}",
}  # fmt: skip
_KINDS_EN, _KINDS_FR, _KINDS_ES = rf"{K}(?:\s+(?:and|or)\s+{K})?", rf"{K}(?:\s+(?:et|ou)\s+(?:les\s+)?{K})?", rf"{K}(?:\s+(?:y|o)\s+(?:las\s+)?{K})?"
_KINDS_RU, _KINDS_ZH, _KINDS_AR = rf"{K}(?:\s+(?:и|или)\s+{K})?", rf"{K}(?:[和或、]?{K})?", rf"{K}(?:\s+(?:و|أو)\s*{K})?"
_BODY_EN, _BODY_FR, _BODY_ES = rf"(?:(?:the|this)\s+)?{B}", rf"(?:la\s+|le\s+|les\s+|l['’])?{B}", rf"(?:la\s+|el\s+)?{B}"
_MADE_EN = r"(?:taken?|made|make|adopt(?:ed)?|reach(?:ed)?|pass(?:ed)?|issued?)"
_DONE_FR, _MADE_FR = r"(?:décidé|adopté|arrêté|résolu|convenu)", r"(?:prise?|adoptée?|rendue?|arrêtée?|votée?)s?"
_DONE_ES = r"(?:decidi(?:ó|eron)|adopt(?:ó|aron)|aprob(?:ó|aron)|resolvi(?:ó|eron)|acord(?:ó|aron)|tom(?:ó|aron)|(?:ha|han)\s+(?:decidido|adoptado|aprobado|resuelto|acordado|tomado))"
_MADE_ES = r"(?:tomad|adoptad|aprobad|dictad)[oa]s?"
_DONE_RU, _MADE_RU = r"(?:решил|постановил|принял|утвердил|принимал|вынес)[аио]?", r"(?:принят|вынесен|утвержд[её]н)[аоы]?|принимал(?:ась|ись|ось)"
_MADE_ZH = r"(?:作出|做出|作|做|通过|采取|形成|有)(?:了|过)?"
_WHAT_ZH = r"(?:哪些|什么|哪几项|哪项|几项|多少项)"
_DONE_AR = r"(?:اتخذ|اعتمد|أصدر|أقر)(?:ت)?(?:ها|هما)?"
_KAK = r"как(?:ие|ое|ая|ую|ой)"

_ASKED = {
    _EN: rf"what\s+(?:all\s+|else\s+)?(?:did|has|have|had)\s+{_BODY_EN}\s+(?:already\s+|ever\s+|finally\s+)?(?:decided?|adopt(?:ed)?|resolved?)"
         rf"|what\s+{_BODY_EN}\s+(?:(?:has|had)\s+)?(?:decided|adopted|resolved)|what\s+(?:was|were|has\s+been|have\s+been|got)\s+(?:decided|adopted|resolved)(?:\s+by\s+{_BODY_EN})?"
         rf"|(?:what|which)\s+{_KINDS_EN}\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?{_MADE_EN}(?:\s+by\s+{_BODY_EN})?"
         rf"|what\s+(?:are|were)\s+(?:all\s+)?the\s+{_KINDS_EN}|(?:did|has)\s+{_BODY_EN}\s+{_MADE_EN}\s+any\s+{_KINDS_EN}|(?:what|which)\s+{_KINDS_EN}\s+(?:did|has|have|had)\s+{_BODY_EN}\s+{_MADE_EN}"
         rf"|(?:list|show|give|name)(?:\s+(?:me|us))?\s+(?:(?:all|the|of)\s+)*{_KINDS_EN}\s+(?:(?:that|which)\s+(?:were|was|have\s+been)\s+)?{_MADE_EN}(?:\s+by\s+{_BODY_EN})?"
         rf"|(?:(?:what|which)\s+(?:are|were|is|was)\s+|(?:list|show|give|name)(?:\s+(?:me|us))?\s+)?(?:(?:all|the|of)\s+)*{_KINDS_EN}\s+(?:{_MADE_EN}\s+)?(?:of|by)\s+{_BODY_EN}",
    _FR: rf"qu['’](?:a|ont)\s+(?:donc\s+)?{_DONE_FR}\s+{_BODY_FR}|(?:qu['’]est-ce\s+que|ce\s+que|que)\s+{_BODY_FR}\s+a(?:-t-(?:elle|il))?\s+(?:donc\s+)?{_DONE_FR}|que\s+décid(?:a|e)\s+{_BODY_FR}"
         rf"|qu['’]a-t-(?:on|il\s+été)\s+{_DONE_FR}(?:\s+par\s+{_BODY_FR})?|qu['’]est-ce\s+qui\s+a\s+été\s+{_DONE_FR}(?:\s+par\s+{_BODY_FR})?"
         rf"|quel(?:le)?s?\s+{_KINDS_FR}\s+(?:ont|a)\s+été\s+{_MADE_FR}(?:\s+par\s+{_BODY_FR})?|quel(?:le)?s?\s+{_KINDS_FR}\s+{_BODY_FR}\s+a-t-(?:elle|il)\s+{_MADE_FR}"
         rf"|quel(?:le)?s\s+sont\s+les\s+{_KINDS_FR}|{_BODY_FR}\s+a-t-(?:elle|il)\s+{_MADE_FR}\s+(?:des|une?)\s+{_KINDS_FR}|quel(?:le)?s?\s+{_KINDS_FR}\s+a\s+{_MADE_FR}\s+{_BODY_FR}|quel(?:le)?s?\s+{_KINDS_FR}\s+a-t-on\s+{_MADE_FR}"
         rf"|(?:quel(?:le)?s?\s+sont\s+|(?:liste|donne|montre|énumère|cite)[rz]?(?:-moi|-nous)?\s+)?(?:toutes\s+)?(?:les\s+)?{_KINDS_FR}\s+(?:{_MADE_FR}\s+)?(?:de|du|par)\s+{_BODY_FR}",
    _ES: rf"(?:lo\s+)?qu[ée]\s+(?:(?:ha|han)\s+)?{_DONE_ES}\s+{_BODY_ES}|qué\s+se\s+{_DONE_ES}|qué\s+(?:fue|ha\s+sido)\s+(?:decidido|adoptado|aprobado|acordado)(?:\s+por\s+{_BODY_ES})?"
         rf"|cuáles\s+(?:son|fueron)\s+las\s+{_KINDS_ES}|{_DONE_ES}\s+{_BODY_ES}\s+alguna\s+{_KINDS_ES}|qué\s+{_KINDS_ES}\s+(?:se\s+)?{_DONE_ES}(?:\s+{_BODY_ES})?|qué\s+{_KINDS_ES}\s+(?:fue|fueron|ha\s+sido|han\s+sido)\s+{_MADE_ES}(?:\s+por\s+{_BODY_ES})?"
         rf"|(?:(?:cuáles|qué)\s+(?:son|fueron)\s+|(?:enumer[ae]|list[ae]|muestr[ae]|muéstrame|dame|cit[ae])\s+)?(?:todas\s+)?(?:las\s+)?{_KINDS_ES}\s+(?:{_MADE_ES}\s+)?(?:del?|por)\s+{_BODY_ES}",
    _RU: rf"что\s+(?:же\s+)?{_DONE_RU}\s+{B}|что\s+(?:же\s+)?{B}\s+{_DONE_RU}|что\s+(?:было\s+)?(?:решено|постановлено|принято)(?:\s+(?:на\s+|в\s+)?{B})?"
         rf"|{_KAK}\s+{_KINDS_RU}\s+(?:были\s+|было\s+|была\s+)?(?:{_DONE_RU}|{_MADE_RU})(?:\s+(?:на\s+|в\s+)?{B})?|{_KAK}\s+{_KINDS_RU}\s+{B}\s+{_DONE_RU}|{_KAK}\s+(?:были\s+|было\s+)?(?:{_DONE_RU}|{_MADE_RU})\s+(?:{B}\s+)?{_KINDS_RU}(?:\s+(?:на\s+|в\s+)?{B})?|{_DONE_RU}\s+ли\s+{B}\s+(?:какие-либо\s+|какие-нибудь\s+)?{_KINDS_RU}"
         rf"|(?:(?:перечисли|покажи|назови|дай)(?:те)?\s+|список\s+)?(?:мне\s+)?(?:все\s+|всех\s+)?{_KINDS_RU}\s+(?:принят\w+\s+)?{B}",
    _ZH: rf"{B}(?:都|已|已经|究竟|到底|最终|最后|共)*(?:决定|通过|议定)(?:了|过)?(?:什么|哪些)(?:事项|内容|事)?|{B}(?:都|已|已经|一共|总共|共)*{_MADE_ZH}{_WHAT_ZH}{_KINDS_ZH}"
         rf"|{_MADE_ZH}{_WHAT_ZH}{_KINDS_ZH}|{_WHAT_ZH}{_KINDS_ZH}(?:已|已经|被|由|获|得到|获得)*(?:{B})?(?:所)?(?:通过|作出|做出|采取)(?:了|的)?"
         rf"|(?:请?(?:列出|列举|给出))?{B}(?:所|已)?(?:作出|做出|通过)?(?:了)?的?(?:所有|全部|各项)?(?:的)?{_KINDS_ZH}(?:有哪些|是什么|有什么|是哪些)?",
    _AR: rf"ماذا\s+(?:قرر|قررت|اعتمد|اعتمدت|أقر|أقرت)\s+{B}|ما\s+(?:هو\s+)?الذي\s+(?:قرره|قررته|اعتمده|اعتمدته|أقره|أقرته)\s+{B}|(?:ماذا|ما\s+(?:هو\s+)?الذي)\s+(?:تقرر|تم\s+اعتماده|تم\s+إقراره)"
         rf"|(?:ما|ما\s+هي|ماهي|أي)\s+{_KINDS_AR}\s+(?:التي\s+)?{_DONE_AR}(?:\s+{B})?|(?:ما|ما\s+هي|ماهي|أي)\s+{_KINDS_AR}\s+(?:التي\s+)?(?:صدرت|تم\s+اتخاذها|تم\s+اعتمادها|المتخذة|المعتمدة|الصادرة)(?:\s+(?:عن|من\s+جانب|من\s+قبل)\s+{B})?"
         rf"|(?:(?:ما|ما\s+هي|ماهي)\s+|(?:اذكر|اعرض|اسرد|أعطني)\s+(?:لي\s+)?(?:جميع\s+|كل\s+)?)?{_KINDS_AR}\s+{B}|(?:ما\s+هي|ماهي)\s+{_KINDS_AR}",
}  # fmt: skip
_HOW_MANY = {
    _EN: rf"(?:how\s+many|(?:what\s+is\s+)?the\s+number\s+of)\s+{_KINDS_EN}\s+(?:(?:(?:was|were|has\s+been|have\s+been|got)\s+)?{_MADE_EN}(?:\s+by\s+{_BODY_EN})?|(?:did|has|have|had)\s+{_BODY_EN}\s+{_MADE_EN}|(?:of|by)\s+{_BODY_EN})",
    _FR: rf"combien\s+de\s+{_KINDS_FR}\s+(?:(?:ont|a)\s+été\s+{_MADE_FR}(?:\s+par\s+{_BODY_FR})?|{_BODY_FR}\s+a-t-(?:elle|il)\s+{_MADE_FR}|a(?:-t-on)?\s+{_MADE_FR}(?:\s+{_BODY_FR})?)",
    _ES: rf"cuántas\s+{_KINDS_ES}\s+(?:(?:se\s+)?{_DONE_ES}(?:\s+{_BODY_ES})?|(?:fueron|han\s+sido)\s+{_MADE_ES}(?:\s+por\s+{_BODY_ES})?)",
    _RU: rf"сколько\s+(?:{_KINDS_RU}\s+(?:было\s+)?(?:{_DONE_RU}|{_MADE_RU})(?:\s+(?:на\s+|в\s+)?{B})?|{_KINDS_RU}\s+{B}\s+{_DONE_RU}|(?:было\s+)?(?:{_DONE_RU}|{_MADE_RU})\s+{_KINDS_RU}(?:\s+(?:на\s+|в\s+)?{B})?)",
    _ZH: rf"(?:{B})?(?:都|已|已经|一共|总共|共)*{_MADE_ZH}(?:多少|几)[项个份]?{_KINDS_ZH}",
    _AR: rf"كم\s+(?:عدد\s+|من\s+)?{_KINDS_AR}\s+(?:التي\s+)?(?:{_DONE_AR}|صدرت?|تم\s+اتخاذها?|تم\s+اعتمادها?)(?:\s+(?:عن\s+)?{B})?|كم\s+عدد\s+{_KINDS_AR}\s+{B}",
}  # fmt: skip
# Words of time that narrow nothing: what the index holds is what was decided until now.
_SO_FAR = {
    _EN: r"so\s+far|yet|to\s+date|up\s+to\s+now|until\s+now|in\s+all|altogether|already|in\s+the\s+end", _FR: r"jusqu['’](?:ici|à\s+présent)|à\s+ce\s+jour|en\s+tout|finalement|déjà",
    _ES: r"hasta\s+ahora|hasta\s+la\s+fecha|en\s+total|finalmente|ya", _RU: r"до\s+сих\s+пор|на\s+сегодня(?:шний\s+день)?|всего|в\s+итоге|уже", _ZH: r"迄今(?:为止)?|到目前(?:为止)?|目前",
    _AR: r"حتى\s+الآن|إلى\s+الآن",
}  # fmt: skip
_PLACED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _PLACED.items()}
_ASKED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ASKED.items()}
_HOW_MANY_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _HOW_MANY.items()}
_SO_FAR_PATTERNS = {language: re.compile(rf"^(?:{words})\b|\b(?:{words})$", re.IGNORECASE) for language, words in _SO_FAR.items()}


def asks_what_was_decided(coded: str, language: Language) -> bool:
    """Whether a coded question (`corpus.questions.coded_questions`) asks for what was decided, and names at most where and when, by which body and on
    which State."""
    return _asks(_ASKED_PATTERNS, coded, language)


def asks_how_many_decided(coded: str, language: Language) -> bool:
    """Whether a coded question asks how many decisions or resolutions were taken, and names no more than where, when and by which body."""
    return _asks(_HOW_MANY_PATTERNS, coded, language)


def _asks(patterns: Mapping[Language, re.Pattern[str]], coded: str, language: Language) -> bool:
    if coded.count(B) > 1 or language not in patterns:
        return False
    gap = "" if language is _ZH else " "
    bare = " ".join(_PLACED_PATTERNS[language].sub(gap, coded).split())
    bare = _SO_FAR_PATTERNS[language].sub("", bare).strip() if language is not _ZH else _SO_FAR_PATTERNS[language].sub("", bare)
    return patterns[language].fullmatch(bare) is not None


_WAS_DECIDED = {
    _EN: r"\b(?:what|which)\b[^?]{0,30}?\b(?:was|were|has\s+been|have\s+been|got)\s+(?:\w+ly\s+)?(?:decided|resolved)\b|\b(?:what|which)\s+decisions?\b[^?]{0,20}?\b(?:taken|made|adopted|reached)\b",
    _FR: r"\bqu['’](?:a-t-(?:on|il\s+été)|est-ce\s+qui\s+a\s+été|a\s+été)\s+décidé|\bquel(?:le)?s?\s+décisions?\b[^?]{0,20}?\b(?:prise?s?|adoptée?s?)\b",
    _ES: r"\bqué\s+se\s+(?:decidió|ha\s+decidido|resolvió)|\bqué\s+(?:fue|ha\s+sido)\s+decidid|\bqué\s+decisi(?:ón|ones)\b[^?]{0,20}?\b(?:tom|adopt)\w+",
    _RU: r"\bчто\s+(?:было\s+)?(?:решено|постановлено)|\bкак(?:ие|ое)\s+решени[яе]\b[^?]{0,20}?\bприня\w+", _ZH: r"(?:作出|做出|作|做|通过)了?(?:什么|哪些|哪几项|何种)决定|决定了(?:什么|哪些)",
    _AR: r"(?:ماذا|ما\s+(?:هو\s+)?الذي)\s+تقرر|(?:ما|أي)\s+(?:هي\s+)?(?:ال)?(?:قرارات?|مقررات?|مقرر)\s+(?:التي\s+)?(?:اتخذ|اعتمد)\w*",
}  # fmt: skip
_WAS_DECIDED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _WAS_DECIDED.items()}


def asks_for_a_decision(question: str, language: Language) -> bool:
    """Whether a question asks what a body, or nobody that it names, decided or adopted, whatever it was on."""
    if language not in _WAS_DECIDED_PATTERNS:
        return False
    return adopting_body(question, language) is not None or _WAS_DECIDED_PATTERNS[language].search(question) is not None
