"""Whether what is voted on is an amendment to a text, and not the text itself, in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.mentions import find_symbols

_WORDS = r"\b(?:sub-?)?amendments?\b|\b(?:sous-)?amendements?\b|\b(?:sub)?enmiendas?\b|\b(?:под)?поправ(?:к[аиуеой]\w{0,2}|ок)\b|修正案|(?<![\u0621-\u064a])[وبلف]{0,2}(?:ال)?تعديل(?:ات|ا|ين)?(?![\u0621-\u064a])"
_AMENDMENT = re.compile(_WORDS, re.IGNORECASE)
# A text that is named before its amendment is what is voted on ("the draft resolution, with the amendments of Quenda"), but in Chinese, where what an
# amendment is to stands before it.
_TEXT = re.compile(
    r"\b(?:drafts?|resolutions?|decisions?|paragraphs?|articles?|projets?|résolutions?|décisions?|paragraphes?|proyectos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|párrafos?|artículos?)\b|\b(?:проект|резолюци|решени|пункт|стать)\w*"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:مشروع|قرار|مقرر|فقرة|مادة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_WITH_IT = re.compile(r"(?:连同|及其|(?:以及|及|和)(?![A-Z/.\d]+(?:号)?(?:文件|决议草案|决定草案)?的))[^，。]{0,12}修正案")
# So is a document that only its symbol names, where it goes with its amendment.
_GOES_WITH = re.compile(
    r"(?:\b(?:with(?!\s+(?:regard|respect|reference)\b)|and\s+its|avec|assorti\w*\s+d[eu]s?|assorti\w*\s+d['’]|accompagné\w*\s+d[eu]s?|et\s+ses|con(?!\s+(?:respecto|relación|referencia)\b)|acompañad\w+\s+de|y\s+sus|со?|и\s+его)\s*"
    r"|(?<![\u0621-\u064a])(?:مع|مقترنا)\s+)(?:\w+\s+){0,3}?(?:l['’])?\Z",
    re.IGNORECASE,
)
# An amendment of which a sentence tells only that it is gone, before the vote that it tells of.
_IN_CLAUSE = r"(?:[^.,:;，。；：،؛]|\.(?!\s))"
_GONE = re.compile(
    rf"(?:{_WORDS}){_IN_CLAUSE}{{0,60}}?(?:\b(?:was|were|been|is|are)\s+withdrawn\b|\bhaving\s+been\s+\w+|\b(?:est|sont|été|étant|fut|furent)\s+retiré|\bayant\s+été\s+\w+|\b(?:es|son|fue|fueron|sido|queda|quedó)\s+retirad|\bhabiendo\s+sido\s+\w+"
    rf"|\b(?:отозван|снят)[аоы]?\b|撤回(?!的)|被否决[之以]?后|(?<![\u0621-\u064a])سحبت?(?![\u0621-\u064a]))"
    rf"|(?:\b(?:withdrew|having\s+withdrawn)\b|\b(?:a|ont|ayant|avait|avaient)\s+retiré\b|\bretir(?:ó|aron|ado)\b|\bhabi[ée]ndose\s+\w+|\b(?:отозва|сня)(?:л[аи]?|в)\b|\bпосле\s+(?:снятия|отзыва|отклонения)\b|撤回(?!的)|(?<![\u0621-\u064a])(?:[وف]?سحبت?|بعد\s+رفض)(?![\u0621-\u064a]))"
    rf"{_IN_CLAUSE}{{0,40}}?(?:{_WORDS})",
    re.IGNORECASE,
)


def is_on_amendment(said: str) -> bool:
    """Whether a sentence that puts something to the vote or tells its result, or the matter that a question names, is on an amendment."""
    told = _GONE.sub(" ", said)
    found = _AMENDMENT.search(told)
    if found is None or _TEXT.search(told, 0, found.start()) or _WITH_IT.search(told):
        return False
    named = [end for _, _, end in find_symbols(told) if end <= found.start()]
    return not named or _GOES_WITH.search(told, named[-1], found.start()) is None


_AS_AMENDED = {
    Language.EN: r"\bas\s+(?:(?:so|thus|orally|further|previously)\s+)?amended\b",
    Language.FR: r"\b(?:ainsi|tel\w*\s+qu['’](?:(?:il|elle)s?\s+(?:a|ont|avait|avaient)\s+été\s+)?)\s*(?:oralement\s+)?(?:amend|modifi)ée?s?\b",
    Language.ES: r"\b(?:en\s+su\s+forma\s+(?:oralmente\s+)?(?:enmendad|modificad)a|así\s+(?:enmendad|modificad)[oa]|tal\s+como\s+(?:fue|ha\s+sido|quedó)\s+(?:enmendad|modificad)[oa])\b",
    Language.RU: r"\bс\s+(?:внес[её]нными\s+)?(?:в\s+него\s+)?(?:устными\s+)?(?:поправками|изменениями)\b",
    Language.ZH: r"经(?:口头)?修正",
    Language.AR: r"بصيغت(?:ه|ها)\s+المعدلة",
}
_AS_AMENDED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _AS_AMENDED.items()}


def adopts_as_amended(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language, which tells that a text was adopted, says that it was as amended."""
    return language in _AS_AMENDED_PATTERNS and _AS_AMENDED_PATTERNS[language].search(sentence) is not None
