"""What became of the document that was spoken of last, asked without naming it: "Is that the latest version?", "Was it corrected?", "Was that
adopted?"; in six languages. It's asked in the words that questions on records are read by (`corpus.questions.record_questions`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.asked_about import Found
from corpus.conversation.carried import Carried
from corpus.conversation.turns import Turn, spoken_record
from corpus.languages import Language
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

_LATEST, _CORRECTED, _ADOPTED = "revisions", "corrections", "adopted"
_IT_EN = r"(?:it|that|this|(?:that|this|the)\s+(?:one|document|text|paper|letter|draft|report|figure|number|version))"
_IT_FR = r"(?:il|elle|cela|ça|ceci|ce\s+(?:document|texte|projet|rapport|chiffre)|cette\s+(?:lettre|version))"
_IT_ES = r"(?:eso|esto|est[ea]|es[ea](?:\s+(?:documento|texto|proyecto|informe|carta|versi[oó]n|cifra))?)"
_IT_RU = r"(?:это|он|она|оно|этот\s+\w+|эта\s+\w+)"
_IT_ZH = r"(?:这|那|它|该文件|这份文件|这个|那个)"
_ASKED: dict[Language, dict[str, str]] = {
    _EN: {
        _LATEST: rf"(?:is|was)\s+{_IT_EN}\s+(?:really\s+|still\s+)?(?:the\s+)?(?:latest|last|newest|most\s+recent|current|final)(?:\s+(?:version|revision|text|one|draft))?|(?:is|was)\s+there\s+(?:a|any)\s+(?:newer|later|more\s+recent|revised)\s+(?:version|revision|text|one)(?:\s+of\s+{_IT_EN})?|(?:has|have|was|were)\s+{_IT_EN}\s+(?:been\s+)?(?:ever\s+|later\s+)?(?:revised|superseded|updated)|(?:what(?:\s+is|['’]s)\s+)?the\s+latest\s+version(?:\s+of\s+{_IT_EN})?|is\s+{_IT_EN}\s+(?:up\s+to\s+date|out\s+of\s+date|outdated)",
        _CORRECTED: rf"(?:was|were|is|has)\s+{_IT_EN}\s+(?:been\s+)?(?:ever\s+|later\s+|since\s+)?(?:corrected|rectified)|(?:is|was|are|were)\s+there\s+(?:a|any)\s+(?:corrections?|corrigend(?:um|a))(?:\s+to\s+{_IT_EN})?|any\s+corrections?(?:\s+to\s+{_IT_EN})?",
        _ADOPTED: rf"(?:was|were|is|has)\s+{_IT_EN}\s+(?:been\s+)?(?:ever\s+|finally\s+|then\s+)?(?:adopted|approved|passed)(?:\s+(?:then|in\s+the\s+end|after\s+all))?|did\s+(?:it|that|this)\s+pass",
    },
    _FR: {
        _LATEST: rf"(?:est-ce|c['’]est|est-ce\s+que\s+c['’]est)\s+(?:bien\s+|toujours\s+)?la\s+(?:derni[eè]re|plus\s+r[eé]cente|derni[eè]re)(?:\s+(?:version|r[eé]vision))?(?:\s+la\s+plus\s+r[eé]cente)?|{_IT_FR}\s+a-t-(?:il|elle)\s+(?:[eé]t[eé]\s+)?(?:r[eé]vis[eé]e?|remplac[eé]e?|mise?\s+[aà]\s+jour)|a-t-(?:il|elle)\s+[eé]t[eé]\s+(?:r[eé]vis[eé]e?|remplac[eé]e?)|y\s+a-t-il\s+(?:eu\s+)?une\s+version\s+plus\s+r[eé]cente|(?:quelle\s+(?:en\s+)?est\s+)?la\s+derni[eè]re\s+version",
        _CORRECTED: rf"(?:{_IT_FR}\s+)?a-t-(?:il|elle|on)\s+[eé]t[eé]\s+(?:corrig[eé]|rectifi[eé])e?|(?:cela|ça|[cç]a|c['’])\s*a\s+(?:ensuite\s+)?[eé]t[eé]\s+(?:corrig[eé]|rectifi[eé])e?|(?:est-ce\s+que\s+(?:cela|ça)\s+a|l['’]a-t-on)\s+(?:[eé]t[eé]\s+)?corrig[eé]|y\s+a-t-il\s+(?:eu\s+)?(?:un\s+rectificatif|une\s+correction|des\s+corrections)",
        _ADOPTED: rf"(?:{_IT_FR}\s+)?a-t-(?:il|elle)\s+(?:finalement\s+|ensuite\s+)?[eé]t[eé]\s+(?:finalement\s+)?(?:adopt[eé]|approuv[eé])e?|(?:cela|ça)\s+a\s+(?:finalement\s+)?[eé]t[eé]\s+(?:adopt[eé]|approuv[eé])e?|l['’]a-t-on\s+adopt[eé]e?",
    },
    _ES: {
        _LATEST: rf"(?:es|era)\s+(?:{_IT_ES}\s+)?la\s+(?:[uú]ltima|m[aá]s\s+reciente)(?:\s+versi[oó]n)?|(?:es|era)\s+la\s+versi[oó]n\s+(?:m[aá]s\s+reciente|definitiva)|{_IT_ES}\s+es\s+la\s+[uú]ltima(?:\s+versi[oó]n)?|hay\s+(?:alguna|una)\s+versi[oó]n\s+m[aá]s\s+reciente|se\s+(?:revis[oó]|ha\s+revisado)(?:\s+{_IT_ES})?|(?:cu[aá]l\s+es\s+)?la\s+[uú]ltima\s+versi[oó]n",
        _CORRECTED: rf"(?:{_IT_ES}\s+)?se\s+(?:corrigi[oó]|ha\s+corregido|rectific[oó])(?:\s+{_IT_ES})?|(?:{_IT_ES}\s+)?(?:fue|ha\s+sido)\s+(?:corregid|rectificad)[oa]|lo\s+(?:corrigieron|han\s+corregido)|hay\s+(?:alguna\s+)?correcci(?:[oó]n|ones)|hay\s+(?:alg[uú]n\s+)?corrigendo",
        _ADOPTED: rf"(?:{_IT_ES}\s+)?se\s+(?:aprob[oó]|adopt[oó]|ha\s+aprobado)(?:\s+{_IT_ES})?(?:\s+al\s+final)?|(?:{_IT_ES}\s+)?(?:fue|ha\s+sido)\s+(?:aprobad|adoptad)[oa](?:\s+al\s+final)?|lo\s+aprobaron|la\s+aprobaron",
    },
    _RU: {
        _LATEST: rf"{_IT_RU}\s+(?:ещё\s+|еще\s+)?(?:последн\w+|окончательн\w+|сам\w+\s+(?:последн|нов|свеж)\w+)(?:\s+(?:верси\w+|редакци\w+|вариант\w*|текст\w*))?|(?:есть|была)\s+ли\s+(?:более\s+(?:нов|поздн)\w+|пересмотренн\w+)\s+(?:верси\w+|редакци\w+|вариант\w*)|(?:а\s+)?(?:какая|какова)\s+последняя\s+(?:версия|редакция)|(?:был|была|было)\s+ли\s+{_IT_RU}\s+пересмотрен\w*",
        _CORRECTED: rf"(?:это|его|её|ее)\s+(?:потом\s+|позже\s+)?(?:исправили|исправлено|было\s+исправлено)|(?:был|была|было)\s+ли\s+{_IT_RU}\s+исправлен\w*|(?:есть|были)\s+ли\s+(?:к\s+\w+\s+)?(?:исправлени|поправк)\w+|исправили\s+ли\s+(?:это|его|её|ее)",
        _ADOPTED: rf"(?:это|его|её|ее)\s+(?:потом\s+|в\s+итоге\s+|уже\s+)?(?:приняли|принято|было\s+принято|утвердили)|(?:был|была|было)\s+ли\s+{_IT_RU}\s+(?:в\s+итоге\s+)?(?:принят|утвержд[её]н|одобрен)\w*|приняли\s+ли\s+(?:это|его|её|ее)",
    },
    _ZH: {
        _LATEST: rf"{_IT_ZH}?(?:就)?是(?:不是)?(?:最新|最后|最终)(?:的)?(?:版本?|文本|一版|稿)?(?:吗|么)?|有(?:没有)?(?:更新的|较新的|修订)(?:版本?|本)?(?:吗|么)?|(?:最新版本?|最新文本)(?:呢|是(?:什么|哪个))?|{_IT_ZH}?(?:有没有|是否)?(?:被)?修订过?(?:吗|了吗)?",
        _CORRECTED: rf"{_IT_ZH}?(?:后来)?(?:有没有|是否)?(?:被|得到)?(?:更正|改正|纠正)(?:过|了)?(?:吗|么|没有)?|有(?:没有)?(?:更正|勘误)(?:文件|本)?(?:吗|么)?",
        _ADOPTED: rf"{_IT_ZH}?(?:最后|后来)?(?:有没有|是否)?(?:获得?|被)?(?:通过|批准)(?:了)?(?:吗|么|没有)",
    },
    _AR: {
        _LATEST: r"(?:هل\s+)?(?:هذه|هذا|هي|هو|ذلك)\s+(?:هي\s+|هو\s+)?(?:آخر|أحدث|اخر|احدث)(?:\s+(?:نسخة|صيغة|نص|تنقيح|إصدار))?|هل\s+(?:هناك|توجد|يوجد)\s+(?:نسخة|صيغة)\s+(?:أحدث|منقحة)|(?:ما\s+(?:هي\s+)?)?(?:أحدث|آخر)\s+(?:نسخة|صيغة)|هل\s+(?:تم\s+تنقيح(?:ه|ها)|نقحت?)",
        _CORRECTED: r"هل\s+(?:صحح|صححت|صوب|صوبت)(?:\s+(?:ذلك|هذا|هذه))?|هل\s+(?:تم|جرى)\s+(?:تصحيح|تصويب)(?:ه|ها|\s+ذلك|\s+هذا)|هل\s+(?:هناك|يوجد|صدر)\s+(?:تصويب|تصحيح)(?:\s+(?:له|لها|لذلك))?",
        _ADOPTED: r"هل\s+(?:اعتمد|اعتمدت|أقر|أقرت)(?:\s+(?:ذلك|هذا|في\s+النهاية))?|هل\s+(?:تم|جرى)\s+(?:اعتماد|إقرار)(?:ه|ها)",
    },
}  # fmt: skip
_PATTERNS = {language: {asks: re.compile(rf"¿?(?:{words})", re.IGNORECASE) for asks, words in of.items()} for language, of in _ASKED.items()}
_WHOLE = {
    _EN: {_LATEST: "What is the latest version of {}", _CORRECTED: "Was {} corrected", _ADOPTED: "Was {} adopted"},
    _FR: {_LATEST: "Quelle est la dernière version de {}", _CORRECTED: "{} a-t-il été corrigé", _ADOPTED: "{} a-t-il été adopté"},
    _ES: {_LATEST: "Cuál es la última versión de {}", _CORRECTED: "Se corrigió {}", _ADOPTED: "Se aprobó {}"},
    _RU: {_LATEST: "Какова последняя редакция {}", _CORRECTED: "Какие исправления есть к {}", _ADOPTED: "Был ли принят {}"},
    _ZH: {_LATEST: "{}的最新版本是哪个", _CORRECTED: "{}有更正吗", _ADOPTED: "{}通过了吗"},
    _AR: {_LATEST: "ما أحدث نسخة من {}", _CORRECTED: "هل صدر تصويب لـ {}", _ADOPTED: "هل اعتمد {}"},
}


def standing_asked(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """What became of the record that was spoken of last, asked with its symbol; None where `text` asks for something else, or it has none."""
    record = spoken_record(earlier)
    if record is None or not record.symbol:
        return None
    bare = without_mark(text)
    lead = WORDINGS[language].lead.match(bare)
    for said in dict.fromkeys((bare, bare[lead.end() :] if lead else bare)):
        asks = next((asks for asks, pattern in _PATTERNS[language].items() if pattern.fullmatch(said)), None)
        if asks and (asks != _ADOPTED or record.is_draft):  # what else is adopted is told in a record, and is none
            return sentence(_WHOLE[language][asks].format(record.symbol), language), (Carried("record", record.symbol),)
    return None


def adoption_of(symbol: str, language: Language) -> Found:
    """The question whether the draft of a symbol was adopted."""
    return sentence(_WHOLE[language][_ADOPTED].format(symbol), language), (Carried("record", symbol),)
