"""Which of the documents that a deciding sentence names it adopts, in six languages; the others it defers, refers, rejects, or only names.

Who decides on a draft adopts it only by deciding to adopt it. Each document stands under one verb: the one told of it in the passive right behind its
symbol, else the last before it, else the first behind it. What is done with a view to adopting it, or before, adopts nothing.
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.mentions import find_symbols

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AR_WORD = r"(?<![\u0621-\u064a])"
# Adopting as the aim or the occasion of another act, and what uses an adopting verb's words for something else.
_NO_ACT = {
    _EN: r"\b(?:view\s+to|before|prior\s+to|(?:purpose|aim|possibility|instead)\s+of|considering|consider|without|towards?|pending|until)\s+(?:\w+\s+){0,2}?(?:adopt|approv|endors|accept)ing\b"
    r"|\b(?:(?:in\s+order|so\s+as)\s+to|so\s+that)\s+(?:\w+\s+){0,4}?(?:adopt|approv|endors|accept)\w*|\b(?:before|until|once|when)\s+(?:\w+\s+){1,2}?(?:is|are|can\s+be)\s+(?:adopted|approved|accepted)\b",
    _FR: r"\b(?:en\s+vue\s+d|avant\s+d|afin\s+d|au\s+lieu\s+d|plutôt\s+que\s+d|envisager\s+d)(?:e\s+|['’])(?:\w+\s+){0,2}?(?:l['’])?(?:adopter|approuver|entériner)|\b(?:pour|sans)\s+(?:\w+\s+){0,2}?(?:l['’])?(?:adopter|approuver|entériner)"
    r"|\b(?:avant|afin|pour)\s+qu[^,;]{0,40}?(?:adopt|approuv|entérin)\w*",
    _ES: r"\b(?:para|sin|con\s+(?:miras|vistas)\s+a|(?:a|con\s+el)\s+(?:fin|objeto)\s+de|antes\s+de|en\s+(?:lugar|vez)\s+de)\s+(?:\w+\s+){0,4}?(?:aprobar|aprueb[ea]|adoptar|adopte\b|adopten\b|sean?\s+(?:aprobad|adoptad))\w*",
    _RU: r"\b(?:с\s+целью|чтобы|в\s+целях|прежде\s+чем|перед\s+тем,?\s+как|до\s+того,?\s+как)\s+(?:\w+\s+){0,4}?(?:приня(?!ти)|принима|утверд|одобр(?!ени))\w*"
    r"|\bприн(?:я|има)\w*\s+(?:меры?\b|мер\b|участие|к\s+рассмотрению|во\s+внимание|решени[ея](?=\s+(?:[^,;.]{0,60}\s)?(?:\w{2,}(?<!ос)ть(?:ся)?|\w*(?:вести|нести))\b))",
    _ZH: r"(?:以便|以期|旨在|为了|以供|供|争取|目的是)[^，。；]{0,12}(?:通过|核准|批准)|在(?:通过|核准|批准)[^，。；]{0,24}前|(?:通过|核准|批准)之?前|通过(?!了)(?=[^，。；A-Z]{0,12}(?:磋商|协商(?!一致)|谈判|方式|途径|渠道))",
    _AR: rf"{_AR_WORD}[وف]?(?:تمهيدا|بغية|بهدف|بقصد|لغرض|من\s+أجل|لأجل|قبل|كي|لكي|حتى|ريثما)\s+(?:أن\s+)?(?:[\u0621-\u064a]+\s+)?ل?(?:اعتماد|[اتي]عتمد|إقرار|[يت]قر(?![\u0621-\u064a]))|{_AR_WORD}لا?ل?اعتماد|اعتمادات",
}  # fmt: skip
_NOT_ADOPTED = {
    _EN: r"\b(?:not|never)\s+(?:\w+\s+){0,2}?(?:adopt|approv|endors|accept)\w*|\b(?:declin|refus)\w*\s+to\s+(?:adopt|approve|endorse|accept)|\b(?:defer(?!ence)|postpone|adjourn|reject|withdr[ae]w)\w*(?:\s+adopting)?"
    r"|\brefer(?!ence|ring|red\s+to\s+(?:in|above|under)\b)\w*|\bto\s+(?:continue|resume|consider|revert)\b|\b(?:take|takes|took)\s+note\b",
    _FR: r"(?:\bne\b|\bn['’])[^,;]{0,30}?(?:adopt(?!ion)|approuv|entérin)\w*|\brefus\w+\s+d(?:e\s+|['’])(?:adopter|approuver|entériner)|\b(?:report(?:er|ée?s?|e)\b|renvo[iy]|ajourn|diffèr|différ|rejet|retir)\w*|\bde\s+(?:poursuivre|reprendre|examiner|revenir)\b|\bpr(?:is|end|endre)\s+(?:note|acte)\b",
    _ES: r"\bno\s+(?:\w+\s+){0,2}?(?:aprob|aprueb|adopt)\w*|\b(?:aplaz|posterg|diferi|remiti(?!d[oa]s?\s+por)|rechaz|retir)\w*|\b(?:continuar|reanudar|examinar|seguir)\b|\btom(?:a|ar|ó|ado)\s+nota\b",
    _RU: r"\bне\s+(?:\w+\s+)?(?:прин(?:я|има)|утверд|утвержд|одобр)\w*|\b(?:отлож|отсроч|перен[её]с|перенос|отклон|отозва|снят)\w*|\b(?:продолжить|возобновить|рассмотреть|вернуться)\b|\bприн(?:я|има)\w*\s+к\s+сведению\b",
    _ZH: r"(?:不予?|未(?!经表决)能?|没有|拒绝|暂不)[^，。；]{0,4}(?:通过|核准|批准)|(?:推迟|延期|暂缓|改期)(?:[^，。；]{0,4}(?:通过|核准|批准))?|否决|撤回|(?:继续|恢复|再次|重新)审议|决定[^，。；]{0,12}审议|注意到",
    _AR: rf"(?:{_AR_WORD}(?:عدم|لم|لا|لن|ألا)|{_AR_WORD}[يت]?رفض[\u0621-\u064a]?)\s+(?:[\u0621-\u064a]+\s+)?(?:اعتماد|[اتي]عتمد|إقرار|[يت]قر(?![\u0621-\u064a]))|(?:إرجاء|أرجأ|أرجئ|تأجيل)(?:\s+[\u0621-\u064a]{{0,2}}اعتماد)?|(?<!من ){_AR_WORD}[وف]?أجلت?(?![\u0621-\u064a])"
    rf"|{_AR_WORD}[وف]?(?:رفض|سحب)ت?(?![\u0621-\u064a])|(?:مواصلة|استئناف|متابعة)\s+النظر|قررت?\s+(?:[\u0621-\u064a]+\s+){{0,3}}النظر|{_AR_WORD}[وف]?(?:أحاطت?|(?:ال)?إحاطة)\s+علما",
}  # fmt: skip
# To ask another body to adopt is not to adopt.
_ASKED_OF_OTHERS = {
    _EN: r"\b(?:recommend|propose|suggest|invite|request|urge|ask)s?\s+(?:(?!\band\b)[^,;]){0,80}?\b(?:adopt|approve|endorse|accept|be\s+(?:adopted|approved))\b",
    _FR: r"\b(?:recommander|proposer|inviter|prier|demander)\s+(?:(?!\bet\b)[^,;]){0,80}?\b(?:adopt(?!ion)|approuv|entérin)\w*",
    _ES: r"\b(?:recomendar|proponer|invitar|pedir|solicitar)\s+(?:(?!\by\b)[^,;]){0,80}?\b(?:aprob(?!ac)|aprueb|adopt)\w*",
    _RU: r"\b(?:рекомендовать|предложить|просить|попросить|пригласить)\s+(?:(?!\bи\b)[^;]){0,80}?\b(?:приня(?!ти)|принима|утверд|одобр(?!ени))\w*",
    _ZH: r"决定(?:建议|提议|请(?!求)|要求|敦促)[^，。；]{0,40}?(?:通过|核准|批准)",
    _AR: rf"(?:{_AR_WORD}أن\s+[يت](?:وصي|طلب|دعو|قترح)|قررت?\s+(?:[\u0621-\u064a]+\s+){{0,2}}(?:التوصية|الطلب|دعوة))\s[^،.؛]{{0,60}}?(?:اعتماد|[اتي]عتمد|إقرار)",
}
_ADOPTED = {
    _EN: r"\b(?:adopt|approve|approving|endors|accept)(?!ion|al|ance)\w*", _FR: r"\b(?:adopt(?!ion)|approuv|entérin)\w*", _ES: r"\b(?:aprob(?!ac)|aprueb|adopt)\w*",
    _RU: r"\b(?:приня(?!ти)\w*|принима\w*|утверд(?!ит)\w*|утвердить|утвержд[её]н\w*|одобр(?!ени)\w*)\b", _ZH: r"通过|核准|批准",
    _AR: rf"اعتماد|[اتي]عتمد|إقرار|{_AR_WORD}[وف]?[أيت]قرت?(?![\u0621-\u064a])",
}  # fmt: skip
_VERBS = {
    language: re.compile(
        rf"(?P<none>{_NO_ACT[language]})|(?P<off>{_NOT_ADOPTED[language]}|{_ASKED_OF_OTHERS[language]})|(?P<own>{_ADOPTED[language]})", re.IGNORECASE
    )
    for language in _ADOPTED
}
# What may stand between symbols and the verb that is told of them in the passive right behind.
_PASSIVE = {
    _EN: r"(?:,\s*as\s[^,;]{0,40},)?\s*(?:(?:was|were|is|are|has|have|had|been)\s+)+(?:\w+ly\s+)?", _FR: r"(?:,\s*tel\w*\s+qu[^,;]{0,40},)?\s*(?:(?:est|sont|était|étaient|fut|furent|a|ont|été)\s+)+(?:\w+ment\s+)?",
    _ES: r"(?:,\s*en\s+su\s+forma[^,;]{0,40},)?\s*(?:(?:es|son|fue|fueron|ha|han|sido|queda|quedan|quedó|quedaron)\s+)+(?:\w+mente\s+)?", _RU: r"(?:,\s*с\s[^,;]{0,40},)?\s*(?:был[аои]?\s+)?",
    _ZH: r"号?(?:文件)?(?:经(?:口头)?(?:修正|订正)后?)?，?(?:未经表决|经协商一致|已|获得?|得到|被|以[^，。；]{1,16}票)*",
}  # fmt: skip
_PASSIVE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _PASSIVE.items()}
_OF_SUBJECT = {_RU: re.compile(r"\w+(?:[тн][аоы]?|тся|ются)$", re.IGNORECASE)}
_ENUMERATED = re.compile(r"[\s,،、]*(?:and|et|y|e|и|و|和|及|以及)?\s*", re.IGNORECASE)


def adopted_drafts(sentence: str, language: Language) -> tuple[str, ...]:
    """The symbols in a sentence in that language that decides of the documents that it adopts, in the order of the text."""
    if language not in _VERBS:
        return ()
    verbs, spans = _verbs(sentence, language), list(find_symbols(sentence))
    found: dict[str, None] = {}
    for at, (symbol, start, end) in enumerate(spans):
        last = end
        for _, begins, ends in spans[at + 1 :]:
            if not _ENUMERATED.fullmatch(sentence, last, begins):
                break
            last = ends
        if (verb := _verb_of(sentence, start, last, verbs, language)) and verb["own"]:
            found[symbol] = None
    return tuple(found)


def adopts_the_draft(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language that decides adopts what it decides on, where it names it by no symbol."""
    verbs = _verbs(sentence, language) if language in _VERBS else []
    return bool(verbs) and verbs[0]["own"] is not None


def _verbs(sentence: str, language: Language) -> list[re.Match[str]]:
    return [match for match in _VERBS[language].finditer(sentence) if match["none"] is None]


def _verb_of(sentence: str, start: int, end: int, verbs: list[re.Match[str]], language: Language) -> re.Match[str] | None:
    """The verb that a document at a span stands under; `end` is that of the enumeration that holds it."""
    before = next((verb for verb in reversed(verbs) if verb.end() <= start), None)
    behind = next((verb for verb in verbs if verb.start() >= end), None)
    return behind if behind and (not before or _is_told_of_it(sentence, end, behind, language)) else before


def _is_told_of_it(sentence: str, end: int, verb: re.Match[str], language: Language) -> bool:
    if language not in _PASSIVE_PATTERNS or not _PASSIVE_PATTERNS[language].fullmatch(sentence, end, verb.start()):
        return False
    return language not in _OF_SUBJECT or _OF_SUBJECT[language].match(verb[0]) is not None
