"""Sentences that say that nothing is recommended on a matter, in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A = r"(?<![\u0621-\u064a])[وف]?"
# Who acts, between an Arabic verb and its object: not what else is given, nor what that is on.
_AR_DOER = r"(?:ال[\u0621-\u064a]{2,15}|لجنة|مجلس|هيئة|فريق|رئيسة?|مقررة?)"
_NO_RECOMMENDATION = {
    _EN: r"\bno\s+(?:\w+\s+)?recommendations?\s+(?:is|are|was|were|has\s+been|have\s+been|can\s+be|could\s+be)\s+(?:\w+\s+)?(?:made|given|offered|submitted|formulated)\b|\b(?:make|makes|made|making|offers?|offered|gives?|gave|submits?|submitted)\s+no\s+(?:\w+\s+)?recommendations?\b"
    r"|\b(?:do(?:es)?|did)\s+not\s+(?:make|offer|submit|formulate)\s+(?:an?y?\s+)?recommendations?\b|\brefrain(?:s|ed)?\s+from\s+(?:making\s+(?:an?y?\s+)?recommendations?|recommending)\b",
    _FR: r"\b(?:ne|n['’])\s*(?:\w+\s+){1,3}?(?:pas\s+de|pas\s+d['’]|aucune)\s*(?:\w+\s+){0,2}?recommandations?\b|\baucune\s+recommandation\s+n['’](?:est|a\s+été|était)\s+(?:faite|formulée|présentée)|\bs['’]abst(?:ient|enait|enu\w*)\s+de\s+(?:toute\s+recommandation|recommander|formuler)",
    _ES: r"\bno\s+(?:se\s+)?(?:formul|hac|hiz|hic|present|emit)\w*\s+(?:ninguna\s+)?recomendaci(?:ón|ones)\b|\bninguna\s+recomendación\s+(?:se\s+(?:formul|hiz|hac|present)\w*|(?:fue|ha\s+sido)\s+(?:formulad|hech|presentad)a)|\bse\s+abst(?:iene|uvo)\s+de\s+(?:recomendar|formular\s+recomendaci)",
    _RU: r"(?:^|(?<=[.;]\s)|(?<=\d\s))(?:никаких\s+)?рекомендаци[ийю]\s+(?!(?:комитет|совет|комисси|групп|конференци)\w*)[^.;,:]{0,80}?\bне\s+(?:вынос|вынес|сдела|формулир|сформулир)\w*(?!\s+(?:\w+\s+)?(?:отч[её]т|информаци|сведени|заключени|решени|различи))|\bне\s+(?:вынос|вынес|дел|сдел|да[её]|дал|формулир|сформулир|представ)\w*\s+(?:(?:никаких|каких-либо|своих|конкретных)\s+)?рекомендац\w+|\bвоздерж\w+\s+от\s+(?:\w+\s+)?рекомендац\w+",
    _ZH: r"(?:未|没有|不)(?:就|对)[^。；，]{1,40}?(?:提出|作出|做出|给出)(?:任何)?(?:具体)?建议|(?:未|没有|不)(?:提出|作出|做出|给出)(?:任何)?(?:具体)?建议",
    _AR: rf"{_A}(?:لا|لم)\s+[يت](?:قدم|صدر|ضع|تقدم)(?:\s+{_AR_DOER}){{0,3}}?\s+(?:أي(?:ة)?\s+|ب)?توصي(?:ة|ات)(?!\w)|{_A}(?:لا|لم)\s+[يت]وصي?\s+[^.؛]{{0,40}}?بأي|{_A}(?:امتنع|يمتنع)ت?\s+عن\s+(?:تقديم\s+)?(?:أي\s+)?توصي",
}  # fmt: skip
_RECOMMENDATION_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _NO_RECOMMENDATION.items()}


def denies_recommendation(text: str, language: Language) -> bool:
    """Whether a text in that language says that no recommendation is made."""
    return language in _RECOMMENDATION_PATTERNS and _RECOMMENDATION_PATTERNS[language].search(text) is not None
