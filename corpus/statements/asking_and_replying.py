"""Whether a paragraph of a record tells that somebody asked something, and whether one tells that somebody replied, in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AR_EDGE = r"(?<![\u0621-\u064a])[وف]?"
_ASKS = {
    _EN: r"\b(?:asked|asks|inquired|enquired|wondered|wished\s+to\s+know|wanted\s+to\s+know)\b(?!\s+(?:that|for|to\s+be|the\s+\w+\s+to)\b)",
    _FR: r"\b(?:demand(?:e|a|é|ait|ent|èrent)\s+(?:si|pourquoi|comment|quel|ce|où|quand|combien|pour)|s['’]enqui\w+|(?:souhait|voudr|aimer|désir)\w+\s+savoir)",
    _ES: r"\b(?:pregunt(?:a|ó|an|aron|aba)|inqui(?:ere|rió)|(?:dese|quis|quier)\w+\s+saber)\b",
    _RU: r"\b(?:спрашива\w+|спросил\w*|запрашива\w+|осведом\w+|интересу\w+|хотел\w*\s+бы\s+знать)",
    _ZH: r"询问|问(?:道|及|为|是|何|如)|想知道",
    _AR: rf"{_AR_EDGE}(?:سأل\w?|تسأل|يسأل|استفسر\w?|تساءل\w?|يستفسر)(?![\u0621-\u064a])",
}
_REPLIES = {
    _EN: r"\b(?:answer(?:ed|s)|repli(?:ed|es)|respond(?:ed|s)|explained|in\s+(?:reply|response))\b",
    _FR: r"\b(?:répon(?:d|dit|du|dent|dirent|dait)|répliqu\w+|expliqu\w+|en\s+réponse)\b",
    _ES: r"\b(?:respond(?:e|ió|en|ieron|ía)|contest(?:a|ó|an|aron)|replic\w+|explic(?:a|ó|an|aron)|en\s+respuesta)\b",
    _RU: r"\b(?:отвеча\w+|ответил\w*|поясн\w+|объясн\w+|в\s+ответ)\b",
    _ZH: r"答复|回答|答称|答道|解释说|回应",
    _AR: rf"{_AR_EDGE}(?:أجاب\w?|رد|ردت|يرد|أوضح\w?|ردا|مجيبا)(?![\u0621-\u064a])",
}
_ASKS_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ASKS.items()}
_REPLIES_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _REPLIES.items()}


def asks(text: str, language: Language) -> bool:
    """Whether a paragraph tells that somebody asked something."""
    return language in _ASKS_PATTERNS and _ASKS_PATTERNS[language].search(text) is not None


def replies(text: str, language: Language) -> bool:
    """Whether a paragraph tells that somebody replied."""
    return language in _REPLIES_PATTERNS and _REPLIES_PATTERNS[language].search(text) is not None


def tells_reply(text: str, language: Language) -> bool:
    """Whether a text tells first that somebody asked and then that somebody replied."""
    asked = _ASKS_PATTERNS[language].search(text) if language in _ASKS_PATTERNS else None
    return asked is not None and _REPLIES_PATTERNS[language].search(text, asked.end()) is not None
