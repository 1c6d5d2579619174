"""Questions what somebody has sent ("What did Brazil send us?"), who wrote, without saying what ("Who wrote on 5 July?", "Which States sent letters?"), and who replied to a State or a letter, in six
languages, as coded questions (`corpus.questions.coded_questions`) tell them."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.questions.record_signs import D, I, K, N, P, T
from corpus.questions.record_words_documents import ONE

CORRESPONDENCE = ("letter", "note verbale", "memorandum", "aide-memoire", "cablegram", "despatch")
"""The kinds of record that somebody writes to somebody."""

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
WHEN = {
    _EN: rf"(?:\s+(?:(?:on|in|during|under|of)\s+)?(?:the\s+)?[{D}{P}{I}])", _FR: rf"(?:\s+(?:(?:en|au|le|du|sur|au\s+titre\s+du)\s+)?(?:le\s+)?[{D}{P}{I}])", _ES: rf"(?:\s+(?:(?:en|el|sobre|de)\s+)?(?:el\s+)?[{D}{P}{I}])",
    _RU: rf"(?:\s+(?:(?:в|по|за)\s+)?[{D}{P}{I}](?:\s+года)?)", _ZH: rf"(?:(?:在|于|就)?[{D}{P}{I}](?:期间|内|中)?)", _AR: rf"(?:\s+(?:(?:في|خلال|بشأن|يوم)\s+)?[{D}{P}{I}])",
}  # fmt: skip
"""A day, a period or an item behind what is asked."""
_WROTE = {
    _EN: rf"who\s+(?:wrote|has\s+written|sent\s+(?:a\s+)?{K}){WHEN[_EN]}|(?:which|what)\s+(?:states?|countries|delegations|governments)\s+(?:have\s+)?(?:sent|written|wrote|submitted|addressed)\s+(?:any\s+)?{K}{WHEN[_EN]}*|(?:which|what)\s+(?:states?|countries|delegations|governments)\s+wrote{WHEN[_EN]}",
    _FR: rf"qui\s+a\s+écrit{WHEN[_FR]}|quel(?:le)?s\s+(?:États|pays|délégations|gouvernements)\s+ont\s+(?:envoyé|adressé|écrit|présenté)\s+(?:des\s+)?{K}{WHEN[_FR]}*|quel(?:le)?s\s+(?:États|pays|délégations)\s+ont\s+écrit{WHEN[_FR]}",
    _ES: rf"quién(?:es)?\s+(?:escribió|escribieron){WHEN[_ES]}|qué\s+(?:Estados|países|delegaciones|gobiernos)\s+(?:enviaron|escribieron|han\s+enviado|presentaron|dirigieron)\s+{K}{WHEN[_ES]}*|qué\s+(?:Estados|países|delegaciones)\s+escribieron{WHEN[_ES]}",
    _RU: rf"кто\s+(?:написал|писал){WHEN[_RU]}|какие\s+(?:государства|страны|делегации|правительства)\s+(?:направили|прислали|отправили|написали|представили)\s+{K}{WHEN[_RU]}*|какие\s+(?:государства|страны|делегации)\s+(?:на)?писали{WHEN[_RU]}",
    _ZH: rf"谁{WHEN[_ZH]}(?:来信|来函|写信|发函|致函|写了?{K}|发出?了?{K}|{K})(?:的)?|(?:哪些|哪几个|什么)(?:国家|代表团|政府){WHEN[_ZH]}?(?:发出|发来|提交|寄来|写|发)了?{K}|(?:哪些|哪几个)(?:国家|代表团){WHEN[_ZH]}(?:来信|来函|写信|发函|{K})",
    _AR: rf"من\s+(?:الذي\s+)?كتب{WHEN[_AR]}|(?:أي|ما\s+هي)\s+(?:الدول|دول|الوفود|الحكومات)\s+(?:التي\s+)?(?:أرسلت|وجهت|بعثت|قدمت)\s+{K}{WHEN[_AR]}*",
}  # fmt: skip
# A document, or a State or a name alone, which stands for what it wrote.
_REPLIED = {
    _EN: rf"(?:who|(?:which|what)\s+(?:states?|countries|delegations?)|(?:(?:which|what)\s+|(?:list|show|find|give)\s+(?:me\s+)?(?:all\s+)?(?:the\s+)?)(?P<by>{K})(?:\s+(?:that|which))?)\s+(?:(?:has|have|is|are|was|were|did)\s+)?"
         rf"(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|(?:sent\s+|written\s+|an?\s+|the\s+)?(?:in\s+)?(?:replies|reply|response|responses|answer|answers))\s+(?:to\s+)?(?:{ONE[_EN]}|(?:the\s+)?[{T}{N}])",
    _FR: rf"(?:qui|quel(?:le)?s?\s+(?:États?|pays|délégations?)|(?:quel(?:le)?s?\s+|(?:liste[rz]?|montre[rz]?|donne[rz]?)(?:-moi)?\s+(?:les?\s+|la\s+)?)(?P<by>{K})(?:\s+qui)?)\s+(?:(?:a|ont)\s+répondu|répond(?:ent)?|(?:est|sont)\s+(?:une\s+|la\s+|des\s+|les\s+)?réponses?|(?:constituent|envoyée?s?)\s+(?:une\s+|en\s+)?réponses?)\s+"
         rf"(?:(?:à\s+l['’]|à\s+la|au|aux|à)\s*)?(?:{ONE[_FR]}|(?:la\s+|le\s+|l['’])?[{T}{N}])",
    _ES: rf"(?:quién(?:es)?|qué\s+(?:Estados?|país(?:es)?|delegaci(?:ón|ones))|(?:(?:qué|cuáles)\s+|(?:list[ae]|muestr[ae]|enumer[ae])\s+(?:l[ao]s\s+)?)(?P<by>{K})(?:\s+que)?)\s+(?:respond(?:ió|ieron|en|e)|contest(?:ó|aron|an|a)|(?:ha|han)\s+(?:respondido|contestado)|(?:son|es)\s+(?:la\s+|una\s+)?respuestas?|dan\s+respuesta)\s+"
         rf"(?:(?:al|a\s+la|a\s+los|a)\s+)?(?:{ONE[_ES]}|(?:el\s+|la\s+)?[{T}{N}])",
    _RU: rf"(?:кто|какие\s+(?:государства|страны|делегации)|какое\s+государство|(?:как(?:ие|ое|ая|ой)\s+|(?:перечисли|покажи|найди)(?:те)?\s+)(?P<by>{K}))\s+(?:котор\w+\s+)?(?:ответил[аио]?|отвеча[ею]т|явля[ею]тся\s+ответ(?:ом|ами)|(?:был\w*\s+)?(?:направлен\w*|отправлен\w*|написан\w*)\s+в\s+ответ|–?\s*ответ(?:ы)?)\s+(?:на\s+)?(?:{ONE[_RU]}|[{T}{N}])",
    _ZH: rf"(?:谁|(?:哪些|哪个|哪几个)(?:国家|代表团)|(?:哪些|哪份|哪封|哪几[份封]|什么|列出)(?P<by>{K}))(?:是)?(?:对)?(?:(?:答复|回复|回应|复)了?(?:{ONE[_ZH]}|[{T}{N}])|(?:{ONE[_ZH]}|[{T}{N}])(?:作出了?|做出了?|作了)?的?(?:答复|回复|回应|复函)(?:的)?)",
    _AR: rf"(?:من\s+(?:الذي\s+)?|(?:ما\s+(?:هي\s+)?|أي\s+)(?:الدول|دول|دولة)\s+(?:التي\s+)?|(?:ما\s+(?:هي\s+|هو\s+)?|أي\s+|اذكر\s+|اعرض\s+)(?P<by>{K})\s+(?:التي\s+|الذي\s+)?)(?:ردت?|ترد|يرد|أجابت?|تجيب|يجيب|جاءت?\s+ردا|صدرت?\s+ردا)\s+(?:على|عن)\s+(?:{ONE[_AR]}|[{T}{N}])",
}  # fmt: skip
REPLYING = {
    _EN: r"repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|responses?|answer(?:s|ed|ing)?", _FR: r"répond(?:u|ent)?|réponses?|constituent|ont", _ES: r"respond(?:ió|ieron|en|e|ido)|contest(?:ó|aron|an|a|ado)|respuestas?|dan|han|ha|son|es",
    _RU: r"ответ\w*|отвеча\w+|явля[ею]тся|котор\w+", _ZH: r"答复|回复|回应|复函|作出|做出|对", _AR: r"ردت?|ردا|ترد|يرد|أجابت?|تجيب|يجيب|جاءت?",
}  # fmt: skip
"""The words of such questions that others about records don't have."""
_SENT = {
    _EN: rf"what\s+(?:all\s+|else\s+)?(?:(?:did|has|have)\s+(?:the\s+)?[{T}{N}]|(?:the\s+)?[{T}{N}]\s+has)\s+(?:send|sent|submit|submitted|circulated?|transmit|transmitted)(?:\s+in)?(?:\s+(?:to\s+)?us)?(?:\s+so\s+far)?",
    _FR: rf"(?:qu['’](?:a|ont)(?:\s+donc)?|que\s+nous\s+(?:a|ont))\s+(?:envoyé|transmis|soumis|adressé)\s+(?:la\s+|le\s+|les\s+|l['’]\s*)?[{T}{N}]|(?:qu['’]est-ce\s+que|que)\s+(?:la\s+|le\s+|les\s+|l['’]\s*)?[{T}{N}]\s+(?:nous\s+)?(?:a|ont)(?:-t-(?:il|elle)s?)?\s+(?:envoyé|transmis|soumis|adressé)",
    _ES: rf"qué\s+(?:nos\s+)?(?:(?:ha|han)\s+)?(?:envió|enviaron|enviado|mandó|remitió|remitido|presentó|presentado)\s+(?:el\s+|la\s+|los\s+|las\s+)?[{T}{N}]",
    _RU: rf"что\s+(?:нам\s+)?(?:прислал|отправил|направил|представил|передал)[аио]?\s+(?:нам\s+)?[{T}{N}]|что\s+(?:нам\s+)?[{T}{N}]\s+(?:нам\s+)?(?:прислал|отправил|направил|представил|передал)[аио]?(?:\s+нам)?",
    _ZH: rf"[{T}{N}](?:都|已经|已|给我们|向我们)*(?:发来|寄来|送来|提交|递交|寄送|发送|寄出|发出)(?:了|过)?(?:什么|哪些)(?:东西|材料)?", _AR: rf"ماذا\s+(?:أرسلت|أرسل|قدمت|قدم|بعثت|وجهت)\s+(?:لنا\s+|إلينا\s+)?[{T}{N}]|ما\s+(?:هو\s+)?الذي\s+(?:أرسلته|أرسله|قدمته|قدمه)\s+[{T}{N}]",
}  # fmt: skip
_SENT_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _SENT.items()}
_WROTE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _WROTE.items()}
_REPLIED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _REPLIED.items()}


def asks_what_was_sent(coded: str, language: Language) -> bool:
    """Whether a coded question asks what a State or a name has sent, and names nothing else."""
    return language in _SENT_PATTERNS and _SENT_PATTERNS[language].fullmatch(coded) is not None


def asks_who_wrote(coded: str, language: Language) -> bool:
    """Whether a coded question asks which letters there are by asking who wrote them, within a time or on an item that it names."""
    return language in _WROTE_PATTERNS and _WROTE_PATTERNS[language].fullmatch(coded) is not None


def asks_who_replied(coded: str, language: Language) -> re.Match[str] | None:
    """Whether a coded question asks who replied to a State, to its letter, or to a document, or which documents did; the group `by` is the sign of
    the kind that is asked for."""
    pattern = _REPLIED_PATTERNS.get(language)
    return pattern.fullmatch(coded) if pattern else None
