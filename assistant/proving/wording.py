"""Words that turn a statement round, in six languages: negations, acts (decided, recommended, proposed), and verbs of saying.

Rules, measured by `tests/assistant/test_statements.py`; what they do not see is said in docs/verification.md.
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.negations import NOT

_AR = r"(?<![\u0621-\u064a])[وفبلك]{0,2}"  # words of one letter are written with the next
_AR_END = r"(?![\u0621-\u064a])"

# Limits and set phrases hold a negation and deny nothing: "no later than", "without prejudice".
_NEITHER: dict[Language, str] = {
    Language.EN: r"\bno(?:t)?\s+(?:later|more|less|fewer|earlier|longer)\s+than\b|\bnot\s+(?:to\s+)?exceed\w*|\bnot\s+only\b|\bwithout\s+(?:prejudice|delay)\b|\bno\.\s*\d|\bno\s+doubt\b",
    Language.FR: r"\bpas\s+(?:plus|moins)\s+d|\bsans\s+(?:préjudice|préjuger|délai|retard)\b|\bnon\s+seulement\b|\bn[’'e]\s*(?:\w+\s+)?(?:dépass|excéd|excèd)\w*(?:\s+pas)?|\bne\s+pas\s+(?:dépasser|excéder)|\b(?:ne|n[’'])\s*(?:\w+\s+){1,3}?que\b",
    Language.ES: r"\bno\s+(?:más|menos)\s+(?:de|tarde)|\bsin\s+(?:perjuicio|demora|dilación)\b|\bno\s+s[oó]lo\b|\bno\s+(?:exced|super|sobrepas)\w+",
    Language.RU: r"\bне\s+(?:поздн\w+|бол\w+|мен\w+|превыша\w+|ранее|только|дольше)|\bбез\s+(?:ущерба|промедлени\w+)",
    Language.ZH: r"不(?:得|应|可)?(?:超过|迟于|少于|多于|晚于|低于|高于)|不(?:同|仅|断|久|影响|妨碍|损害)|无(?:线|害|论)|非(?:洲|常|政府|正式|核)|未来|并非只|至多不",
    Language.AR: rf"{_AR}لا\s+(?:سيما|(?:ي|ت)(?:تجاوز|قل|زيد|تعدى|زال|تأخر))|{_AR}(?:دون|بدون)\s+(?:المساس|الإخلال|إخلال|تأخير|إبطاء)|{_AR}غير\s+أن",
}
_NOT: dict[Language, str] = {
    Language.EN: rf"{NOT[Language.EN]}|\b(?:no|none|nobody|nothing|without|unable|fail(?:s|ed|ing)?\s+to|refus(?:e[sd]?|al|ing)|reject(?:s|ed|ing|ion)?|declin(?:e[sd]?|ing)\s+to|lack(?:s|ed|ing)?)\b",
    Language.FR: rf"{NOT[Language.FR]}|\b(?:pas|aucune?|nul(?:le)?|ni|sans|refus\w*|rejet\w*|décliné?)\b",
    Language.ES: rf"{NOT[Language.ES]}|\b(?:ning[uú]n\w*|ni|sin|nadie|nada|rechaz\w+|neg(?:ó|aron|ado|arse))\b",
    Language.RU: rf"{NOT[Language.RU]}|\b(?:ни|нет|никак\w+|никто|никем|без|нельзя|отказал(?:ся|ась|ось|ись)|отказыва\w+|отказаться|отклон\w+|отверг\w*|невозможн\w+)\b",
    Language.ZH: r"没有|没|不|未|无|非|拒绝|否决|勿",
    Language.AR: rf"{NOT[Language.AR]}|{_AR}(?:غير|دون|بدون|عدم|رفض\w*|يتعذر|تعذر|لما){_AR_END}",
}
_ACTS: dict[str, dict[Language, str]] = {
    "decision": {
        Language.EN: r"\b(?:decid(?:es?|ed)|decisions?|adopt(?:s|ed)|agree[sd]?|resolve[sd]|approve[sd]|settle[sd]\s+on|consensus)\b",
        Language.FR: r"\b(?:décid(?:e|ent|é\w*|a)|décisions?|adopt(?:é\w*|e|ent|a)|conven\w+|convient|approuv\w+|retenu|consensus)\b",
        Language.ES: r"\b(?:decid(?:e|en|ió|ieron|ido)|decisi[oó]n\w*|aprob(?:ó|ado|ada|aron)|adopt(?:ó|ado|ada|aron)|acord(?:ó|aron|ado)|convin\w+|convenido|consenso)\b",
        Language.RU: r"\b(?:реш(?:ил[аио]?|ает|ение\w*|ения|ено)|постанов\w+|принял[аио]?|принят\w*|утвердил\w*|договорил\w+|согласовал\w*|согласил\w+|остановил\w+|консенсус\w*)\b",
        Language.ZH: r"决定|通过了|已通过|商定|议定|同意|核准|一致意见",
        Language.AR: rf"{_AR}(?:ي|ت)?(?:قرر(?:ت|وا)?|اعتمد(?:ت|وا)?|اتفق(?:ت|وا)?|وافق(?:ت|وا)?|استقر(?:ت)?){_AR_END}|{_AR}(?:ال)?(?:مقرر|قرار)(?:ات)?{_AR_END}|توافق",
    },
    "recommendation": {
        Language.EN: r"\brecommend\w*", Language.FR: r"\brecommand\w*", Language.ES: r"\brecom(?:ie|e)nd\w*", Language.RU: r"\bрекоменд\w*", Language.ZH: r"建议",
        Language.AR: rf"{_AR}(?:ال)?(?:[يت]?وصي|أوص[ىت]|توصي(?:ة|ات)|يوصى|أوصوا)\w*",
    },
    "proposal": {
        Language.EN: r"\b(?:propos(?:e[sd]?|als?|ing)|suggest(?:s|ed|ions?)?)\b", Language.FR: r"\b(?:propos\w*|suggér\w*|suggest\w*)", Language.ES: r"\b(?:prop(?:us|on|uest)\w*|suger\w*|sugir\w*)",
        Language.RU: r"\b(?:предлож\w*|предлаг\w*)", Language.ZH: r"提议|提案|提出", Language.AR: rf"{_AR}(?:ال)?(?:[يت]?قترح\w*|اقترح\w*|اقتراح\w*|مقترح\w*)",
    },
}  # fmt: skip
# What a text that records an act may say for it: a recommendation, also as "should".
_AS_RECOMMENDATION = re.compile(r"\bshould\b|\bdevrai(?:t|ent)\b|\bdeber[íi]an?\b|следует|должн|(?<![相反适])应(?:当|该)?|ينبغي", re.IGNORECASE)
_SAYING: dict[Language, str] = {
    Language.EN: r"\b(?:said|says?|stat(?:es?|ed)|propos\w+|suggest\w*|ask(?:s|ed)|request(?:s|ed)|support(?:s|ed)|oppos\w+|argu(?:es?|ed)|consider(?:s|ed)|explain\w*|repl(?:ies|ied)|preferred|prefers|announc\w+|declar\w+|wants?|wanted|considered)\b",
    Language.FR: r"\b(?:dit|déclar\w+|propos\w+|suggér\w+|demand\w+|appu(?:ie|yé)\w*|soutien\w*|soutenu|estim\w+|expliqu\w+|répondu|préfér\w+|annonc\w+|considér\w+)\b",
    Language.ES: r"\b(?:dij\w+|dice|declar\w+|propus\w+|propone\w*|sugir\w+|pidi\w+|pide|solicit\w+|apoy\w+|consider\w+|explic\w+|respond\w+|prefir\w+|anunci\w+|estim\w+)\b",
    Language.RU: r"\b(?:сказал\w*|заявил\w*|предлож\w+|предлага\w+|попросил\w*|просил\w*|поддержал\w*|счита\w+|сочл\w+|объяснил\w*|ответил\w*|предпоч\w+|объявил\w*|полага\w+)\b",
    Language.ZH: r"说|表示|提出|提议|建议|要求|支持|认为|主张|指出|解释|答复|宣布|希望",
    Language.AR: rf"{_AR}(?:قال|ذكر|اقترح|طلب|أيد|رأى|رأت|أوضح|رد|فضل|أعلن|اعتبر|شدد)(?:ت|وا|ا|تا)?{_AR_END}",
}


def _compiled(table: dict[Language, str]) -> dict[Language, re.Pattern[str]]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in table.items()}


_NEITHER_P, _NOT_P, _SAYING_P = _compiled(_NEITHER), _compiled(_NOT), _compiled(_SAYING)
_ACTS_P = {act: _compiled(table) for act, table in _ACTS.items()}
_CLAUSE = re.compile(r"[,;:()،؛，；：—–]+")


def is_negated(text: str, language: Language) -> bool:
    """Whether `text` denies something; set phrases such as "no later than" do not."""
    if language not in _NOT_P:
        return False
    return bool(_NOT_P[language].search(_NEITHER_P[language].sub(" ", text)))


def clauses(text: str) -> list[tuple[int, int]]:
    """The spans of the parts of a sentence between commas, colons and brackets; a mark between digits parts nothing."""
    spans: list[tuple[int, int]] = []
    at = 0
    for match in _CLAUSE.finditer(text):
        if text[match.start() - 1 : match.start()].isdigit() and text[match.end() : match.end() + 1].isdigit():
            continue
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(text)))
    return [(start, end) for start, end in spans if text[start:end].strip()]


def acts_in(text: str, language: Language) -> frozenset[str]:
    """The acts that `text` reports, as a verb that reports or a noun: decision, recommendation, proposal. What is only asked to be
    done ("Adopt the table") is none."""
    return frozenset(act for act, table in _ACTS_P.items() if language in table and table[language].search(text))


def acts_recorded(text: str, language: Language) -> frozenset[str]:
    """The same of a text that a statement cites, where "should" records a recommendation."""
    found = acts_in(text, language)
    if language is Language.ZH and "recommendation" in found:
        found |= {"proposal"}
    return found | {"recommendation"} if _AS_RECOMMENDATION.search(text) else found


def unrecorded(statement: str, language: Language, recorded: frozenset[str]) -> frozenset[str]:
    """The acts that `statement` reports and a text that records these acts does not; none where the text names no act at all.
    Chinese has one verb (建议) for recommending and for proposing."""
    stated = set(acts_in(statement, language)) if recorded else set()
    if language is Language.ZH and "proposal" in recorded:
        stated.discard("recommendation")
    return frozenset(stated - recorded)


def says(text: str, language: Language) -> bool:
    """Whether `text` reports what somebody said, asked, proposed, held or decided."""
    return language in _SAYING_P and (bool(_SAYING_P[language].search(text)) or bool(acts_in(text, language)))
