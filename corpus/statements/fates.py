"""What records tell of one document's fate, in the sentence that names it or in the one behind: that it was adopted, or that it was not; in six
languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import TASHKIL, Language
from corpus.layout.sentences import sentences
from corpus.naming.amendments import is_on_amendment
from corpus.naming.bodies import find_bodies
from corpus.naming.mentions import find_symbols
from corpus.naming.states import find_states
from corpus.naming.symbols import plain_symbol
from corpus.record import Record
from corpus.statements.adoptions import adopts, has_adopted, tells_adoption

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A = r"[\u0621-\u064a]"
_FURTHER = 2  # sentences behind the one that names it, in the same paragraph
# That the document itself was not adopted.
_NOT_ADOPTED = {
    _EN: r"\b(?:was|were|is|are)\s+(?:therefore\s+)?not\s+(?:(?!yet|unanimously|formally)\w+\s+)?(?:adopted|approved|accepted)\b|\b(?:did|could)\s+not\s+(?:be\s+)?(?:adopt|approve|accept)(?:ed)?\b|\bfail(?:ed|s)\s+to\s+(?:adopt|be\s+adopted)\b",
    _FR: r"\bn['’](?:a|ont|avait|avaient|est|était|fut)\s+(?:donc\s+)?pas\s+(?:(?!encore)\w+\s+){0,2}?(?:adopté|approuvé|accepté)e?s?\b|\bn['’]a\s+pu\s+(?:être\s+)?adopt",
    _ES: r"\bno\s+(?:fue|fueron|ha\s+sido|han\s+sido|quedó|pudo\s+ser)\s+(?:aprobad|adoptad|aceptad)[oa]s?\b|\bno\s+(?:se\s+)?(?:aprobó|adoptó|aceptó|aprobaron|adoptaron)\b",
    _RU: r"\bне\s+(?:был[аоиы]?\s+)?(?:приня(?:л|ла|ло|ли|т|та|то|ты)|утвержд[её]н[аоы]?|утвердил[аои]?|одобрен[аоы]?|одобрил[аои]?)\b(?!\s+(?:к\s+сведению|во\s+внимание|участие|решени))",
    _ZH: r"(?<!尚)未(?!经)(?:能|予|被|获得?)?(?:[^，。；一]{0,4})通过|(?<!尚)没有(?:获得?)?通过", _AR: rf"(?<!{_A})(?:و|ف)?لم\s+(?:[يت]عتمد|[يت]قر|[يت]تم\s+(?:اعتماد|إقرار))(?!{_A}|\s+بعد)",
}  # fmt: skip
_SYMBOL = r"[A-Z]{1,8}(?:/[\w.()-]{1,12}){1,6}"
_DRAFT_EN = rf"(?:(?:the|its|their|that|this)\s+)?(?:(?:\w+\s+)?draft(?!['’])|text\b|document\b|it\b|{_SYMBOL})"
_DRAFT_ZH = rf"(?:该|其|这项|这一|此)?(?:第?\s*{_SYMBOL}\s*号?)?(?:(?:决议|决定)?草案|案文|文件|{_SYMBOL})(?:\s*{_SYMBOL})?"
_DRAFT_AR = rf"(?:مشروع|المشروع|النص|نص|الوثيقة|{_SYMBOL})"
# That it was rejected or taken back: said of what stands before, or of it as what is right behind the verb.
_GONE = {
    _EN: rf"\b(?:was|were|is|are|been)\s+(?:\w+\s+)?(?:rejected|withdrawn)\b|\b(?P<rejects>rejected)\s+{_DRAFT_EN}|\b(?:withdrew|(?:has|have|had)\s+withdrawn)\s+{_DRAFT_EN}",
    _FR: rf"\b(?:est|était|fut|été)\s+(?:\w+\s+)?(?:rejeté|retiré)e?s?\b|\b(?:a|ont|avait|avaient)\s+(?:\w+\s+)?(?:(?P<rejects>rejeté)|retiré)\s+(?:(?:le|son|leur|ce)\s+)?(?:projet|texte|document|{_SYMBOL})",
    _ES: rf"\b(?:fue|fueron|quedó|ha\s+sido|han\s+sido)\s+(?:rechazad|retirad)[oa]s?\b|\b(?:(?P<rejects>rechazó|rechazaron)|retiró|retiraron)\s+(?:(?:el|su|este|dicho)\s+)?(?:proyecto|texto|documento|{_SYMBOL})",
    _RU: rf"\b(?:отклон[её]н|отозван|снят)[аоы]?\b|\b(?:(?P<rejects>отклонил)|отозвал|снял)[аои]?\s+(?:(?:сво[йе]|этот|данный|указанный)\s+)?(?:проект(?!\w*\s+поправ)|текст|документ|{_SYMBOL})",
    _ZH: rf"(?:被|遭到?|已经?|予以|{_DRAFT_ZH})[^，。；的对]{{0,4}}(?:否决|拒绝|撤回)(?!了?对)|(?:(?P<rejects>否决)|撤回)了?{_DRAFT_ZH}(?!\s*(?:的|提出))",
    _AR: rf"(?<!{_A})[وف]?(?:(?P<rejects>رفضت?)|سحبت?)(?!{_A})(?P<by>(?:\s+(?!من\s|في\s|على\s|عن\s|إلى\s|ب|ل|{_A}{{2,10}}ه[ام]?\s)[^\s،.؛]{{2,20}}){{0,3}}?)\s+(?:هذا\s+)?{_DRAFT_AR}",
}  # fmt: skip
_NOT_ADOPTED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _NOT_ADOPTED.items()}
_GONE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _GONE.items()}
# What denies that it was, or only supposes it, in the clause before the verb or within it.
_UNDONE = re.compile(
    r"\b(?:not|never|nearly|almost|n['’]t|would|could|may|might|should|if|unless)\b|\bn['’]|\b(?:ne|pas|jamais|presque|failli|si)\b|\b(?:no|nunca|casi|si|sin)\b|\b(?:не|ни|никогда|едва|чуть|если|бы)\b|[未没不如若]|险些|几乎"
    rf"|(?<!{_A})[وف]?(?:لم|لن|لا|ليس|كاد|يكاد|لو|إذا)(?!{_A})",
    re.IGNORECASE,
)
_UNDONE_WITHIN = 40  # characters before the verb
_CLAUSE_ENDS = re.compile(r"[,;:，；：،؛]")
# What else is adopted, rejected or withdrawn beside a document that is named.
_OF_ANOTHER = re.compile(
    r"\b(?:names?|supports?|signatures?|consents?|criticisms?|critiques?|claims?|allegations?|accusations?|arguments?|amendments?|motions?|paragraphs?|article|sponsor\w*|candida\w+|requests?|proposals?)\b|\b(?:noms?|soutien|appui|signatures?|critiques?|allégations?|accusations?|arguments?|motions?|paragraphes?|coauteur\w*|candidat\w+|demandes?)\b|\b(?:nombre|apoyo|firma|críticas?|acusaci(?:ón|ones)|alegaci(?:ón|ones)|argumentos?|mociones|moción|párrafos?|patrocin\w+|candidat\w+|solicitud(?:es)?)\b"
    rf"|\b(?:подпис|поддержк|критик|обвинени|довод|утверждени|поправ|пункт|соавтор|кандидат|просьб)\w*|动议|修正|支持|署名|签名|批评|指责|段|候选|请求|(?<!{_A})(?:ال)?(?:فقرة|ترشيح|طلب|انتقاد|اتهام|ادعاء|توقيع|تأييد|دعم)\w*",
    re.IGNORECASE,
)
# Objections are so only before the verb: behind it they are why.
_OBJECTION = re.compile(
    rf"\b(?:objections?|reservations?|réserves?|objeciones|objeción|reservas?)\b|\b(?:возражени|оговорк)\w*|反对意见|保留|(?<!{_A})(?:ال)?(?:اعتراض|تحفظ)\w*",
    re.IGNORECASE,
)
# A sentence that speaks on of what the one before it named.
_OF_IT = re.compile(
    r"^\W*(?:(?:the|this|that)\s+(?:\w+\s+)?(?:draft|text|resolution|decision|document|it)\b|it\s+(?:was|is|did|could|fail)|(?:l[ae]|ce|cette)\s+(?:projet|texte|résolution|décision|document)\b|(?:il|elle)\s+(?:a|est|fut|n['’])"
    r"|(?:el|la|est[ea]|dich[oa])\s+(?:proyecto|texto|resolución|decisión|documento)\b|(?:fue|no\s+(?:fue|se))\b|(?:эт\w+\s+|указанн\w+\s+|данн\w+\s+)?(?:проект|текст|резолюция|решение|документ)\b|(?:он|она|оно)\s"
    r"|(?:该|此|这项|这一)?(?:项|份)?(?:决议|决定)?(?:草案|案文|文件)|但?(?:未|没有|其后|后来|最后)|[وف]?(?:لم\s+[يت]عتمد|لم\s+[يت]تم|رفض|سحب|اعتمد)(?:ت)?\s+(?:هذا\s+|مشروع\s+)?(?:ال)?(?:مشروع|مقرر|قرار|نص)|(?:ال)?مشروع|[وف]?لم\s+[يت]عتمد)",
    re.IGNORECASE,
)


def is_refused(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language tells that the document which it speaks of was not adopted, was rejected or withdrawn; not where an amendment
    was, a request or a paragraph."""
    if language not in _NOT_ADOPTED_PATTERNS or is_on_amendment(sentence) or _OF_ANOTHER.search(sentence):
        return False
    plain = " ".join(TASHKIL.sub("", sentence).split())
    if not tells_adoption(plain, language):
        return False
    refused = _NOT_ADOPTED_PATTERNS[language].search(plain)
    if refused is None and not has_adopted(plain, language):
        refused = next((gone for gone in _GONE_PATTERNS[language].finditer(plain) if _is_gone(plain, gone, language)), None)
    return refused is not None and not _OBJECTION.search(plain, 0, refused.start())


def _is_gone(plain: str, gone: re.Match[str], language: Language) -> bool:
    """Whether a match of `_GONE` tells what was done: not denied, and of a rejection that a body rejected it, since what a State rejects may be adopted."""
    begin = max((end.end() for end in _CLAUSE_ENDS.finditer(plain, 0, gone.start())), default=0)
    if _UNDONE.search(plain, max(begin, gone.start() - _UNDONE_WITHIN), gone.end()):
        return False
    by = gone.groupdict().get("by")
    if gone["rejects"] is None or (by is not None and not by.strip()):
        return True
    doer = by if by is not None else plain[begin : gone.start()]
    return bool(find_bodies(doer)) and not any(find_states(doer, language))


def told_fates(record: Record, symbol: str) -> list[tuple[int, int]]:
    """The spans in which a record names a document and tells what became of it, as far as the sentence that tells it."""
    return list(dict.fromkeys(span for span, _ in _fates(record, symbol)))


def told_refusal(record: Record, symbol: str) -> tuple[int, int] | None:
    """The first of these that tells that it was not adopted; None where none does, or another tells that it was."""
    told = list(_fates(record, symbol))
    if any(adopts(text, record.language) for _, text in told):
        return None
    return next((span for span, text in told if is_refused(text, record.language)), None)


def _fates(record: Record, symbol: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Each span, with the sentence that tells the fate."""
    wanted = plain_symbol(symbol)
    for _, start, _ in (named for named in find_symbols(record.text) if plain_symbol(named[0]) == wanted):
        paragraph = record.paragraph_at(start)
        spans = list(sentences(record.text, paragraph.start, paragraph.end)) if paragraph else []
        at = next((n for n, span in enumerate(spans) if span[0] <= start < span[1]), None)
        if at is None:
            continue
        own = record.text[slice(*spans[at])]
        if tells_adoption(own, record.language):
            yield spans[at], own
            continue
        if any(plain_symbol(other) != wanted for other, _, _ in find_symbols(own)):
            continue
        for begin, end in spans[at + 1 : at + 1 + _FURTHER]:
            text = record.text[begin:end]
            if any(True for _ in find_symbols(text)) or not _OF_IT.match(text):
                break
            if tells_adoption(text, record.language):
                yield (spans[at][0], end), text
                break
