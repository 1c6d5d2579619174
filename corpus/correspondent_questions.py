"""Questions what somebody has sent ("What did Brazil send us?"), who wrote, without saying what ("Who wrote on 5 July?", "Which States sent letters?"), and who replied to a State or a letter, in six
languages, as coded questions (`corpus.coded_questions`) tell them."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.record_signs import D, I, K, N, P, S, T

CORRESPONDENCE = ("letter", "note verbale", "memorandum", "aide-memoire", "cablegram", "despatch")
"""The kinds of record that somebody writes to somebody."""

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_WHEN = {
    _EN: rf"(?:\s+(?:(?:on|in|during|under|of)\s+)?(?:the\s+)?[{D}{P}{I}])", _FR: rf"(?:\s+(?:(?:en|au|le|du|sur|au\s+titre\s+du)\s+)?(?:le\s+)?[{D}{P}{I}])", _ES: rf"(?:\s+(?:(?:en|el|sobre|de)\s+)?(?:el\s+)?[{D}{P}{I}])",
    _RU: rf"(?:\s+(?:(?:в|по|за)\s+)?[{D}{P}{I}](?:\s+года)?)", _ZH: rf"(?:(?:在|于|就)?[{D}{P}{I}](?:期间|内|中)?)", _AR: rf"(?:\s+(?:(?:في|خلال|بشأن|يوم)\s+)?[{D}{P}{I}])",
}  # fmt: skip
_WROTE = {
    _EN: rf"who\s+(?:wrote|has\s+written|sent\s+(?:a\s+)?{K}){_WHEN[_EN]}|(?:which|what)\s+(?:states?|countries|delegations|governments)\s+(?:have\s+)?(?:sent|written|wrote|submitted|addressed)\s+(?:any\s+)?{K}{_WHEN[_EN]}*|(?:which|what)\s+(?:states?|countries|delegations|governments)\s+wrote{_WHEN[_EN]}",
    _FR: rf"qui\s+a\s+écrit{_WHEN[_FR]}|quel(?:le)?s\s+(?:États|pays|délégations|gouvernements)\s+ont\s+(?:envoyé|adressé|écrit|présenté)\s+(?:des\s+)?{K}{_WHEN[_FR]}*|quel(?:le)?s\s+(?:États|pays|délégations)\s+ont\s+écrit{_WHEN[_FR]}",
    _ES: rf"quién(?:es)?\s+(?:escribió|escribieron){_WHEN[_ES]}|qué\s+(?:Estados|países|delegaciones|gobiernos)\s+(?:enviaron|escribieron|han\s+enviado|presentaron|dirigieron)\s+{K}{_WHEN[_ES]}*|qué\s+(?:Estados|países|delegaciones)\s+escribieron{_WHEN[_ES]}",
    _RU: rf"кто\s+(?:написал|писал){_WHEN[_RU]}|какие\s+(?:государства|страны|делегации|правительства)\s+(?:направили|прислали|отправили|написали|представили)\s+{K}{_WHEN[_RU]}*|какие\s+(?:государства|страны|делегации)\s+(?:на)?писали{_WHEN[_RU]}",
    _ZH: rf"谁{_WHEN[_ZH]}(?:来信|来函|写信|发函|致函|写了?{K}|发出?了?{K}|{K})(?:的)?|(?:哪些|哪几个|什么)(?:国家|代表团|政府){_WHEN[_ZH]}?(?:发出|发来|提交|寄来|写|发)了?{K}|(?:哪些|哪几个)(?:国家|代表团){_WHEN[_ZH]}(?:来信|来函|写信|发函|{K})",
    _AR: rf"من\s+(?:الذي\s+)?كتب{_WHEN[_AR]}|(?:أي|ما\s+هي)\s+(?:الدول|دول|الوفود|الحكومات)\s+(?:التي\s+)?(?:أرسلت|وجهت|بعثت|قدمت)\s+{K}{_WHEN[_AR]}*",
}  # fmt: skip
_REPLIED = {
    _EN: rf"(?:who|(?:which|what)\s+(?:states?|countries|delegations?))\s+(?:has\s+|have\s+)?(?:replied|responded|answered)\s+(?:to\s+)?(?:(?:the\s+)?(?:{K}\s+)?{S}|(?:the\s+)?{K}\s+(?:of|from|by)\s+(?:the\s+)?{T}|(?:the\s+)?{T}(?:['’]s?\s+{K})?)",
    _FR: rf"(?:qui|quel(?:le)?s?\s+(?:États?|pays|délégations?))\s+(?:a|ont)\s+répondu\s+(?:(?:à\s+la|à\s+l['’]|au|aux|à)\s*)(?:(?:{K}\s+)?{S}|{K}\s+(?:de\s+la\s+|du\s+|des\s+|de\s+l['’]|de\s+|d['’]){T}|{T})",
    _ES: rf"(?:quién(?:es)?|qué\s+(?:Estados?|país(?:es)?|delegaci(?:ón|ones)))\s+(?:respondi(?:ó|eron)|contest(?:ó|aron)|(?:ha|han)\s+(?:respondido|contestado))\s+(?:al|a\s+la|a)\s+(?:(?:{K}\s+)?{S}|{K}\s+(?:del?|de\s+la|de\s+los)\s+{T}|{T})",
    _RU: rf"(?:кто|какие\s+(?:государства|страны)|какое\s+государство)\s+ответил[аио]?\s+(?:на\s+)?(?:(?:{K}\s+)?{S}|{K}\s+{T}|{T})",
    _ZH: rf"(?:谁|哪些国家|哪个国家)(?:答复|回复|回应)了?(?:{K}?{S}|{T}的{K}|{T})", _AR: rf"من\s+(?:الذي\s+)?(?:رد|أجاب)\s+(?:على|عن)\s+(?:(?:{K}\s+)?{S}|{K}\s+{T}|{T})",
}  # fmt: skip
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


def asks_who_replied(coded: str, language: Language) -> bool:
    """Whether a coded question asks who replied to a State, to its letter, or to a document of a symbol."""
    return language in _REPLIED_PATTERNS and _REPLIED_PATTERNS[language].fullmatch(coded) is not None
