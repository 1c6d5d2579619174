"""Questions for the one place where something stands: "Which article deals with reservations?", "В каком правиле говорится о кворуме?", in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language

# What a text does to what it says: it tells the nouns of a text's parts from the same ones for a situation, a place at a border or a judgment.
_SAYS_RU = r"(?:говорит|гласит|сказан|указан|указыва|предусм|предписыва|регулир|регламент|устан[ао]в|касается|посвящ|запре[щт]|разреш|требу|определ|содерж|закрепл|упомина|упомян|позволя|обязыва|излож|относит|трактует|гарантир|допуска|дает|даёт|наделя|ограничива)"
_SAYS_AR = r"(?:[يت]?نص|[يت]تناول|تناول|[يت]تعلق|[يت]حظر|[يت]جيز|[يت]نظم|[يت]شير|[يت]رد|ورد|[يت]حدد|[يت]قضي|[يت]منع|[يت]سمح|[يت]لزم|[يت]?ذكر|[يت]شترط|[يت]عالج|[يت]كفل)"
_ASKED = {
    Language.EN: r"\b(?:which|what)\s+(?:article|rule|regulation|provision|clause|paragraph|section)\b(?!\s+(?:\d|[IVX]+\b))",
    Language.FR: r"\bquel(?:le)?(?:\s+est\s+(?:l['’]|la\s+|le\s+))?\s*(?:article|règle|disposition|clause|paragraphe)\b(?!s)",
    Language.ES: r"\b(?:qué|cuál\s+es\s+(?:el|la)|cuál)\s+(?:artículo|regla|disposición|cláusula|párrafo)\b",
    Language.RU: rf"\b(?:как(?:ая|ой|ую|ое|ом)|котор(?:ая|ой|ое|ом))\s+(?:(?:именно|из)\s+)?(?:(?:стать(?:я|и|е|ю|[её]й)|правил(?:о|е|а))\b|(?:положени(?:е|и)|пункт(?:е|у|а)?)\b(?!\s+(?:пропуск|назначен|отправлен|наблюден|связи))(?=[^?]{{0,80}}\b{_SAYS_RU}))",
    Language.ZH: r"哪\s*一?\s*[条款段项]|第几[条款段项]|哪个条[款文]",
    Language.AR: rf"(?<![\u0621-\u064a])(?:[بلف]?أي(?:ة)?|ما\s+(?:هي\s+|هو\s+)?)\s*(?:ال)?(?:(?:مادة|قاعدة|فقرة)(?![\u0621-\u064a])|(?:حكم|بند)(?![\u0621-\u064a])(?!\s+ال(?:محكمة|محاكم|قاضي|قضاة))(?=[^?؟]{{0,80}}(?<![\u0621-\u064a]){_SAYS_AR}))(?!\s*\d)",
}
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _ASKED.items()}


def asks_for_one_place(question: str, language: Language) -> bool:
    """Whether a question asks in which one article, rule or paragraph something stands, and asks so once."""
    pattern = _PATTERNS.get(language)
    return pattern is not None and sum(1 for _ in pattern.finditer(question)) == 1
