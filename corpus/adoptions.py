"""Whether a sentence tells what became of a draft: that it was adopted, approved, rejected, withdrawn or put to the vote; in six languages.

What somebody asks or proposes to adopt ("recommends that the Conference adopt", "be adopted") became nothing yet.
"""

from __future__ import annotations

import re

from corpus.languages import Language

_TASHKIL = re.compile(r"[\u064b-\u065f\u0640]")
_DONE = {
    Language.EN: r"(?<!\bbe\s)(?<!\bif\s)\b(?:adopted|approved|rejected|withdrawn|withdrew|put\s+to\s+(?:the|a)\s+vote)\b|\bdid\s+not\s+(?:adopt|approve|accept)\b|\bwas\s+not\s+(?:adopted|approved)\b",
    Language.FR: r"\b(?:a|ont|avait|avaient)\s+(?:\w+\s+){0,3}?(?:adopté|approuvé|rejeté|retiré|mis\s+aux\s+voix)e?s?\b|\b(?:est|sont|était|fut)\s+(?:\w+\s+){0,2}?(?:adopté|approuvé|rejeté|retiré|mis\s+aux\s+voix)e?s?\b|\badopta\b",
    Language.ES: r"\b(?:aprobó|aprobaron|adoptó|adoptaron|rechazó|rechazaron|retiró|retiraron)\b|\b(?:queda|quedó|quedan|quedaron|fue|fueron|es|son|ha\s+sido|han\s+sido)\s+(?:\w+\s+)?(?:aprobad|adoptad|rechazad|retirad)[oa]s?\b|\b(?:ha|han|había)\s+(?:aprobado|adoptado|rechazado|retirado)\b|\bse\s+somet\w+\s+a\s+votación",
    Language.RU: r"\bприня(?:л|ла|ло|ли|т|та|то|ты)\b(?!\s+(?:к\s+сведению|во\s+внимание|участие|к\s+рассмотрению))|\bпринима(?:ется|ются)\b|\bутвердил[аио]?\b|\bутвержд[её]н[аоы]?\b|\bодобрил[аио]?\b|\bодобрен[аоы]?\b|\bотклонил[аио]?\b|\bотклон[её]н[аоы]?\b|\bотозва(?:л|н)[аоы]?\b|\bснят[аоы]?\b",
    Language.ZH: r"(?:未经表决|协商一致|一致|已|获|获得|得到|被|以[^，。；]{1,16}票)[^，。；]{0,6}通过|通过了|否决了|被否决|撤回了?|付诸表决|(?:未获|没有)通过",
    Language.AR: r"(?<![\u0621-\u064a])[وف]?(?:اعتمد|اعتمدت|أقر|أقرت|رفض|رفضت|سحب|سحبت)(?![\u0621-\u064a])|(?<![\u0621-\u064a])(?:طرح|عرض)(?:ت)?\s+[^.؛]{0,60}للتصويت",
}
_NOT_YET = {
    Language.EN: r"\b(?:should|shall|may|might|could|would|must|can|to)\s+(?:\w+\s+)?be\s+(?:adopted|approved)|\b(?:until|unless|once|when|if|should)\b[^;]{0,80}?\b(?:adopted|approved)\b",
    Language.FR: r"\b(?:soit|soient|être|sera|seront|serait)\s+(?:adopté|approuvé)|\bsi\b[^;]{0,80}?\badopté", Language.ES: r"\b(?:sea|sean|ser|será|serán|sería)\s+(?:aprobad|adoptad)|\bsi\b[^;]{0,80}?\baprob",
    Language.RU: r"\bбы(?:ть|л[аои]?\s+бы)\s+(?:принят|утвержд)|\bчтобы\b[^;]{0,80}?\bприня|\bесли\b[^;]{0,80}?\bприня", Language.ZH: r"(?:建议|提议|请|应|可|如果|若|待|一旦|敦促|要求)[^。；]{0,40}通过",
    Language.AR: r"(?:إذا|لو|أن\s+(?:ي|ت)عتمد)[^.؛]{0,60}اعتمد",
}  # fmt: skip
_DONE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _DONE.items()}
_NOT_YET_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _NOT_YET.items()}


def tells_adoption(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language tells that something was adopted or not, rejected, withdrawn or voted on."""
    if language not in _DONE:
        return False
    plain = " ".join(_TASHKIL.sub("", sentence).split())
    return _DONE_PATTERNS[language].search(plain) is not None and _NOT_YET_PATTERNS[language].search(plain) is None
