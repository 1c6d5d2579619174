"""What sentences tell of what became of a draft: that it was adopted, approved, rejected, withdrawn or put to the vote; in six languages.

What somebody asks or proposes to adopt ("recommends that the Conference adopt", "be adopted") became nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.languages import TASHKIL, Language
from corpus.layout.sentences import sentences
from corpus.naming.adopted_numbers import find_adopted
from corpus.naming.bodies import adopting_body
from corpus.naming.mentions import find_symbols
from corpus.naming.negations import NOT
from corpus.record import Paragraph, Record
from corpus.statements.adopted_drafts import adopted_drafts, adopts_the_draft
from corpus.statements.standings import Standing, standing_of

_DONE = {
    Language.EN: r"(?<!\bbe\s)(?<!\bif\s)\b(?:adopted|approved|rejected|withdrawn|withdrew|put\s+to\s+(?:the|a)\s+vote)\b|\bdid\s+not\s+(?:adopt|approve|accept)\b|\b(?:was|were)\s+not\s+(?:adopted|approved|accepted)\b|\b(?:could\s+not|failed\s+to)\s+(?:be\s+)?adopt(?:ed)?\b",
    Language.FR: r"\b(?:a|ont|avait|avaient)\s+(?:\w+\s+){0,3}?(?:adopté|approuvé|rejeté|retiré|mis\s+aux\s+voix)e?s?\b|\b(?:est|sont|était|fut)\s+(?:\w+\s+){0,2}?(?:adopté|approuvé|rejeté|retiré|mis\s+aux\s+voix)e?s?\b|\badopta\b",
    Language.ES: r"\b(?:aprobó|aprobaron|adoptó|adoptaron|rechazó|rechazaron|retiró|retiraron)\b|\b(?:queda|quedó|quedan|quedaron|fue|fueron|es|son|ha\s+sido|han\s+sido)\s+(?:\w+\s+)?(?:aprobad|adoptad|rechazad|retirad)[oa]s?\b|\b(?:ha|han|había)\s+(?:aprobado|adoptado|rechazado|retirado)\b|\bse\s+somet\w+\s+a\s+votación",
    Language.RU: r"\bприня(?:л|ла|ло|ли|т|та|то|ты)\b(?!\s+(?:к\s+сведению|во\s+внимание|участие|к\s+рассмотрению))|\bпринима(?:ется|ются)\b|\bутвердил[аио]?\b|\bутвержд[её]н[аоы]?\b|\bодобрил[аио]?\b|\bодобрен[аоы]?\b|\bотклонил[аио]?\b|\bотклон[её]н[аоы]?\b|\bотозва(?:л|н)[аоы]?\b|\bснят[аоы]?\b",
    Language.ZH: r"(?:未经表决|协商一致|一致|已|获|获得|得到|被|以[^，。；]{1,16}票)[^，。；]{0,6}通过|通过了|否决了|被否决|撤回了?|付诸表决|(?:未(?:能|予|被|获得?)?|没有(?:获得?)?)通过",
    Language.AR: r"(?<![\u0621-\u064a])[وف]?(?:اعتمد|اعتمدت|أقر|أقرت|رفض|رفضت|سحب|سحبت)(?![\u0621-\u064a])|(?<![\u0621-\u064a])(?:طرح|عرض)(?:ت)?\s+[^.؛]{0,60}للتصويت|(?<![\u0621-\u064a])[وف]?لم\s+(?:[يت]عتمد|[يت]قر|[يت]تم\s+(?:اعتماد|إقرار))(?![\u0621-\u064a])",
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
    plain = " ".join(TASHKIL.sub("", sentence).split())
    return _DONE_PATTERNS[language].search(plain) is not None and _NOT_YET_PATTERNS[language].search(plain) is None


_ADOPTED = {
    Language.EN: r"\b(?:adopted|approved)\b", Language.FR: r"\b(?:adopté|approuvé)e?s?\b|\badopta\b", Language.ES: r"\b(?:aprob|adopt)(?:ó|aron|ad[oa]s?)\b",
    Language.RU: r"\bприн(?:я(?:л|ла|ло|ли|т|та|то|ты)|имается|имаются)\b|\b(?:утвердил|утвержд[её]н|одобрил|одобрен)[аоиы]?\b", Language.ZH: r"通过", Language.AR: r"(?:اعتمد|أقر)",
}  # fmt: skip
# What stands between "no" and "adopted" where nothing is said to be adopted ("no draft resolution was"): no clause of its own ("no vote was asked for and").
_UP_TO_EN = r"(?:(?!(?:and|but|so|having|being|object\w*)\b)[^\s,;:]+\s+){1,8}?"
_UP_TO_ES = r"(?:(?!(?:y|pero|habiendo|siendo|objec\w+)\b)[^\s,;:]+\s+){1,8}?"
_REFUSED = {
    Language.EN: rf"{NOT[Language.EN]}|\b(?:rejected|withdrawn|withdrew)\b|\bfail(?:s|ed)?\s+to\s+(?:be\s+)?(?:adopt|approve)|(?<!\bto\s)(?<!\bwith\s)\b(?:no\s+(?!\d)|nothing\s|none\s+of\s){_UP_TO_EN}(?:adopted|approved)\b|\b(?:adopted|approved)\s+(?:no\s+(?!\d)|none\s+of\s|nothing\b)",
    Language.FR: rf"{NOT[Language.FR]}|\b(?:rejet|retir)é",
    Language.ES: rf"{NOT[Language.ES]}|\b(?:rechaz|retir)(?:ó|aron|ad)|(?<!\bsin\s)(?<!\bcontra\s)(?<!\bcon\s)\bning[uú]n[oa]?\s+{_UP_TO_ES}(?:aprob|adopt)(?:ó|aron|ad[oa]s?)\b",
    Language.RU: rf"{NOT[Language.RU]}|\b(?:отклон|отозва|снят)",
    Language.ZH: r"未(?!经表决)|没有|否决|撤回|无(?:一|任何)(?!票|国|人|代表|反对|弃权|异议)[^，。；]{0,16}通过",
    Language.AR: rf"{NOT[Language.AR]}|(?<![\u0621-\u064a])(?:رفض|رفضت|سحب|سحبت)(?![\u0621-\u064a])",
}  # fmt: skip
_ADOPTED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ADOPTED.items()}
_REFUSED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _REFUSED.items()}
# What the chair says once nobody objects.
_SO_DECIDED = re.compile(
    r"\bit\s+was\s+so\s+decided\b|\bil\s+en\s+est\s+ainsi\s+décidé\b|\bqueda\s+así\s+(?:decidido|acordado)\b|\basí\s+queda\s+(?:decidido|acordado)\b|\b(?:предложение|решение)\s+принимается\b"
    r"|就这样决定|就此作出决定|会议决定如上|(?:وقد\s+)?تقرر\s+ذلك",
    re.IGNORECASE,
)
# What says that something was adopted or rejected, and calls it by nothing but "the proposal".
_UNNAMED = {
    Language.EN: r"(?:the\s+(?:\w+\s+)?(?:proposal|motion|suggestion|amendment|text|request|recommendation)s?|it)(?:,?\s+as\s+(?:orally\s+)?(?:amended|revised),?)?\s+(?:was|were)\s+(?:then\s+|therefore\s+|thus\s+|unanimously\s+)?(?:adopted|approved|accepted|carried|rejected)\b",
    Language.FR: r"(?:la\s+(?:proposition|motion|suggestion|demande)|l['’]amendement|le\s+texte|elle|il)\s+(?:est|a\s+été|fut)\s+(?:\w+\s+)?(?:adopt|approuv|accept|rejet)ée?\b",
    Language.ES: r"(?:la\s+(?:propuesta|moción|sugerencia|enmienda)|el\s+texto)\s+(?:queda|quedó|fue|es|ha\s+sido)\s+(?:\w+\s+)?(?:aprobad|adoptad|aceptad|rechazad)[oa]\b|(?:queda|quedó|fue|es)\s+(?:aprobad|adoptad|aceptad|rechazad)[oa]\s+(?:la\s+(?:propuesta|moción|enmienda)|el\s+texto)(?=\s+por\b|\s*[.,])",
    Language.RU: r"(?:это\s+)?(?:предложение|поправка|текст|ходатайство)\s+(?:было?а?\s+)?(?:принят[оа]?|принимается|утвержд[её]н[оа]?|одобрен[оа]?|одобряется|отклон[её]н[оа]?|отклоняется)\b",
    Language.ZH: r"(?:该|此|这项|这一)?(?:提案|提议|动议|建议|修正案|案文)(?:以[^。；]{1,40}票[^。；]{0,20}?)?(?:获得?|被|未经表决|一致){0,2}(?:通过|否决|接受)",
    Language.AR: r"و?(?:اعتمد|أقر|قبل|رفض)ت?\s+(?:الاقتراح|المقترح|التعديل|النص|الطلب)(?=\s+(?:ب|دون)|\s*[،.])",
}  # fmt: skip
_UNNAMED_PATTERNS = {language: re.compile(rf"\W*(?:\d{{1,4}}\s*[-–.)]\s*)?(?:{words})", re.IGNORECASE) for language, words in _UNNAMED.items()}
_LED_BY = 400  # characters of the paragraph before it that says what that is
# A speaker and his State before what he says: he tells of decisions, and takes none.
_DELEGATE = re.compile(r"^[^:：\n]{2,60}[(（][^()（）]{2,60}[)）][^:：\n]{0,30}[:：]")
_BARE = 60  # characters up to which what the chair says is nothing without what was said before


@dataclass(frozen=True, slots=True)
class ToldDecision:
    """A sentence of a record that tells a decision: its span (with what is before it where it says nothing alone), the symbols of the documents that
    were adopted, and as what, where it tells ("resolution 1"); and where the sentence itself begins."""

    start: int
    end: int
    symbols: tuple[str, ...]
    names: tuple[str, ...]
    decides: int


def adopts(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language tells that something was adopted."""
    if not tells_adoption(sentence, language):
        return False
    plain = TASHKIL.sub("", sentence)
    return _ADOPTED_PATTERNS[language].search(plain) is not None and _REFUSED_PATTERNS[language].search(plain) is None


def has_adopted(sentence: str, language: Language) -> bool:
    """Whether a sentence in that language has a word for adopting, whatever it tells of it."""
    return language in _ADOPTED_PATTERNS and _ADOPTED_PATTERNS[language].search(TASHKIL.sub("", sentence)) is not None


def told_decisions(record: Record) -> Iterator[ToldDecision]:
    """The sentences of a record that tell what was decided or adopted, in order. Where one names no document, and those of its section name one only since
    the last decision, that is what was adopted."""
    section, named, before = -1, set[str](), (0, 0)
    for paragraph in record.paragraphs:
        here = record.sections_at(paragraph.start)[-1].start
        if here != section or paragraph.kind == "heading":
            section, named = here, set[str]()
        said = _is_said(record, paragraph)
        for start, end in _sentences(record, paragraph):
            text = record.text[start:end]
            own = tuple(dict.fromkeys(symbol for symbol, _, _ in find_symbols(text)))
            if not said and _decides(text, record.language):
                names = tuple(dict.fromkeys(name for mention in find_adopted(text) for name in mention.names))
                bare = len(text) <= _BARE and _SO_DECIDED.search(text) and before[1] > section
                yield ToldDecision(before[0] if bare else what_was_adopted(record, start, end), end, _adopted(text, own, named, record.language), names, start)
                named = set[str]()
            elif not said and tells_adoption(text, record.language) and _REFUSED_PATTERNS[record.language].search(text):
                named = set[str]()  # what was rejected is not what is adopted next
            else:
                named.update(symbol for symbol in own if symbol != record.metadata.symbol)
            before = (start, end)


def decides_within(record: Record, start: int, end: int) -> bool:
    """Whether a sentence of a record that reaches into that span tells that something was decided or adopted. Only the paragraphs there are read: whether a
    sentence decides hangs on no other."""
    return any(
        at < end and start < stop and _decides(record.text[at:stop], record.language)
        for paragraph in record.paragraphs
        if paragraph.start < end and start < paragraph.end and not _is_said(record, paragraph)
        for at, stop in _sentences(record, paragraph)
    )


def what_was_adopted(record: Record, start: int, end: int) -> int:
    """Where what a sentence says to have been adopted or rejected begins to be told: at the paragraph before it under the same heading, or the sentence
    before it where that is long, if it calls that only "the proposal"; else at `start` itself."""
    pattern = _UNNAMED_PATTERNS.get(record.language)
    text = record.text[start:end]
    if pattern is None or not pattern.match(text) or next(find_symbols(text), None) or find_adopted(text):
        return start
    at = next((i for i, p in enumerate(record.paragraphs) if p.start <= start < p.end), 0)
    told = [span for span in _sentences(record, record.paragraphs[at]) if span[1] <= start]
    before = record.paragraphs[at - 1] if at and not told else None
    if before and (before.kind == "heading" or record.sections_at(before.start)[-1].start != record.sections_at(start)[-1].start):
        return start
    if before and before.end - before.start <= _LED_BY:
        return before.start
    told = told or (_sentences(record, before) if before else [])
    return told[-1][0] if told else start


def _is_said(record: Record, paragraph: Paragraph) -> bool:
    """Whether a paragraph is what a delegate says."""
    return _DELEGATE.match(record.text[paragraph.start : paragraph.end]) is not None


def _sentences(record: Record, paragraph: Paragraph) -> list[tuple[int, int]]:
    return [] if paragraph.kind in ("footnote", "signature", "address") else list(sentences(record.text, paragraph.start, paragraph.end))


def _adopted(text: str, own: tuple[str, ...], named: set[str], language: Language) -> tuple[str, ...]:
    """What a deciding sentence adopts: of the documents that it names itself, or else the only one that was named before it."""
    plain = " ".join(TASHKIL.sub("", text).split())
    if own:
        return own if _SO_DECIDED.search(text) else adopted_drafts(plain, language)
    return tuple(named) if len(named) == 1 and (_SO_DECIDED.search(text) or adopts_the_draft(plain, language)) else ()


def _decides(text: str, language: Language) -> bool:
    if _SO_DECIDED.search(text) or adopts(text, language):
        return True
    return adopting_body(text, language) is not None and standing_of(text, language) is Standing.DECISION
