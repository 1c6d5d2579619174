"""Questions for the person who holds or held an office, or who was elected or appointed: only a name answers them; in six languages.

Who elects, or who presides by a rule, is another question: a body or an office answers it.
"""

from __future__ import annotations

import re

from corpus.languages import Language

_ASKED = {
    Language.EN: r"^\W*who\s+(?:co-?)?(?:chaired|presided)\b|^\W*who\s+(?:will|is\s+to)\s+(?:chair|preside)\b|^\W*who\s+(?:(?:has|had|have)\s+been|was|were|is|became|will\s+be|chaired|co-chaired|presided|will\s+(?:chair|preside)|is\s+to\s+(?:chair|preside))\b.*(?:\b(?:chair|presid|rapporteur|secretar|facilitator|coordinator|moderator|envoy|director|elected|appointed|nominated|named|designated)|chaired|presided)"
    r"|^\W*which\s+(?:diplomat|person|ambassador|expert|official)\b",
    Language.FR: r"^\W*qui\s+(?:a\s+présidé|présidera)\b|^\W*qui\s+(?:est|était|a\s+été|fut|sera|a\s+présidé|présidera|préside)\b.*(?:présid|rapporteu|secrétaire|facilitat|coordonnat|modérat|envoyé|direct|élu|nommé|désigné)|^\W*quel(?:le)?\s+(?:diplomate|personne|ambassad(?:eur|rice)|experte?|fonctionnaire)\b",
    Language.ES: r"^\W*quién(?:es)?\s+(?:es|era|fue|ha\s+sido|será|presidió|presidirá|preside)\b.*(?:presid|relator|secretari|facilitador|coordinador|moderador|enviad|director|elegid|nombrad|designad)|^\W*quién(?:es)?\s+presid(?:ió|irá|e)\b|^\W*qué\s+(?:diplomátic[oa]|persona|embajador(?:a)?|expert[oa]|funcionari[oa])\b",
    Language.RU: r"^\W*кто\s+(?:(?:был[аи]?|будет|стал[аи]?|является)\s+)?(?:председательств\w+|председател\w+|докладчик\w*|секретар\w+|координатор\w*|посредник\w*|директор\w*|избран\w*|назначен\w*|выбран\w*)|^\W*как(?:ой|ая)\s+(?:дипломат|человек|посол|эксперт)\b",
    Language.ZH: r"谁(?:是|任|担任|当选|被选|被任命|获任命|将担任)[^，。？]{0,40}(?:主席|报告员|协调员|秘书长?|特使|主任|总干事)|谁(?:曾|将)?主持|(?:主席|报告员|协调员|秘书|特使|主任)(?:是|由)谁|哪位(?:外交官|大使|专家|官员|人士)",
    Language.AR: r"^\W*من\s+(?:(?:هو|هي|كان|كانت|سيكون)\s+)?(?:ال)?(?:رئيس|مقرر|أمين|منسق|مبعوث|مدير)|^\W*من\s+(?:الذي\s+|التي\s+)?(?:[سوي]?ترأس|رأس|سيرأس|انتخب|عُ?ي[ّ]?ن)|^\W*(?:أي|من\s+هو)\s+(?:دبلوماسي|شخص|سفير|خبير)",
}  # fmt: skip
_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ASKED.items()}


def asks_who_holds(question: str, language: Language) -> bool:
    """Whether a question asks for the name of whoever holds or held an office."""
    return language in _PATTERNS and _PATTERNS[language].search(question.strip()) is not None
