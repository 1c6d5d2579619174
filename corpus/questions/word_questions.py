"""Questions for the records that hold a word ("Which records mention fog?"), in six languages; "records" may be a kind of them, by its sign
(`corpus.questions.record_signs`): "Which letters mention fog?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.dates import find_dates
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.states import find_states
from corpus.questions.record_signs import K
from corpus.questions.talk_words import WORDINGS, content_words

_MOST = 4  # words: what is longer is more than a word to be looked for
_LONGEST = 60  # characters
_IN_TITLE = 2  # words by which a document is called
_ASKED = {
    Language.EN: (
        r"(?:(?P<count>how\s+many|(?:what\s+is\s+)?the\s+number\s+of)|which|what|(?:please\s+)?(?:list|show|find)(?:\s+(?:me|all|the))*)\s+(?:of\s+the\s+)?(?:records|documents|files|texts|{K})\s+"
        r"(?:(?:that|which)\s+)?(?:mention|contain|name|speak\s+of|talk\s+(?:of|about)|(?:refer|make\s+reference)\s+to|use\s+the\s+(?:words?|terms?))\s+(?:the\s+(?:words?|terms?|name)\s+)?(?P<words>.+)"
    ),
    Language.FR: (
        r"(?:(?P<count>combien\s+de|(?:quel\s+est\s+)?le\s+nombre\s+de)|(?:dans\s+)?quel(?:le)?s|(?:liste[rz]?|montre[rz]?|trouve[rz]?)(?:-moi)?\s+(?:tou(?:te)?s\s+)?les)\s+(?:documents|fichiers|textes|{K})\s+"
        r"(?:qui\s+)?(?:mentionnent|contiennent|évoquent|(?:font\s+mention|parlent)\s+d(?:es|[eu'’])|emploient)\s*(?:les?\s+(?:mots?|termes?)\s+)?(?P<words>.+)"
    ),
    Language.ES: (
        r"¿?(?:(?P<count>cuánt[oa]s|(?:cuál\s+es\s+)?el\s+número\s+de)|qué|(?:enumera|lista|muestra|muéstrame|busca)(?:\s+(?:tod[oa]s|l[oa]s))*)\s+(?:documentos|archivos|registros|textos|{K})\s+"
        r"(?:que\s+)?(?:mencionan|contienen|nombran|hablan\s+del?)\s+(?:las?\s+palabras?\s+|el\s+término\s+)?(?P<words>.+)"
    ),
    Language.RU: (
        r"(?:(?P<count>сколько|(?:в\s+)?скольких)|(?:в\s+)?как(?:их|ие)|(?:перечисли|покажи|найди)(?:те)?(?:\s+все)?)\s+(?:документ(?:ы|ах|ов)|текст(?:ы|ах|ов)|материал(?:ы|ах|ов)|{K})[,\s]+"
        r"(?:(?:котор\w+|где)\s+)?(?:упомина[ею]т(?:ся)?|встреча[ею]т(?:ся)?|содержат(?:ся)?|говорит(?:ся)?\s+об?о?|есть)\s+(?:слово\s+|слова\s+|термин\s+)?(?P<words>.+)"
    ),
    Language.ZH: (
        r"(?:请?(?:列出|查找|找出)?(?:所有|全部)?|哪些|(?P<count>(?:一共|总共)?有?多少[份个封]?))(?:的)?(?:文件|文档|记录|{K})(?:中|里)?(?:都)?(?:提到|提及|谈到|含有|包含|出现)(?:了|过)?(?:“|「)?(?P<words>[^”」的]+?)(?:”|」)?(?:一词|这个词)?|"
        r"(?:请?(?:列出|查找|找出))?(?:所有|全部|哪些)?(?:提到|提及|谈到|含有|包含)(?:了|过)?(?:“|「)?(?P<words2>[^”」]+?)(?:”|」)?(?:一词)?的(?:所有)?(?:文件|文档|记录|{K})(?:有哪些|是哪些)?"
    ),
    Language.AR: (
        r"(?:(?P<count>كم\s+(?:عدد\s+)?)|ما\s+(?:هي\s+)?|أي\s+|(?:اذكر|اعرض|اسرد)\s+(?:جميع\s+|كل\s+)?)(?:(?:ال)?(?:وثائق|وثيقة|مستندات|سجلات)|{K})\s+"
        r"(?:التي\s+)?(?:تذكر|ذكرت|تتحدث\s+عن|تتضمن|تحتوي\s+على|وردت?\s+فيها)\s+(?:كلمة\s+|عبارة\s+|لفظ\s+)?(?P<words>.+)"
    ),
}
# "Is there a budget?": a document that is called so.
_CALLED = {
    Language.EN: r"(?:is\s+there|do\s+(?:you|we)\s+have|show\s+me|open)\s+(?:an?|any|the)\s+(?P<words>.+?)(?:\s+(?:document|paper|file|text))?(?:\s+(?:here|available|in\s+the\s+(?:index|records|collection)))?",
    Language.FR: r"(?:y\s+a-t-il|existe-t-il|avez-vous|montre[rz]?(?:-moi)?)\s+(?:une?|le|la|l['’])\s*(?:(?:document|texte)\s+(?:du|de\s+la|de|d['’])\s*)?(?P<words>.+?)(?:\s+(?:ici|dans\s+(?:l['’]index|les\s+documents)))?",
    Language.ES: r"¿?(?:hay|existe|tienes?|muestra|muéstrame)\s+(?:una?|algún|alguna|el|la)\s+(?:(?:documento|texto)\s+(?:del?|de\s+la)\s+)?(?P<words>.+?)(?:\s+(?:aquí|en\s+(?:el\s+índice|los\s+documentos)))?",
    Language.RU: r"(?:есть|имеется|существует)\s+ли\s+(?:здесь\s+|у\s+вас\s+)?(?P<words>.+?)(?:\s+(?:здесь|в\s+индексе))?|(?:покажи|найди)(?:те)?(?:\s+мне)?\s+(?P<words2>.+)",
    Language.ZH: r"(?:有没有|是否有|有无)(?P<words>.+?)(?:文件|的文件)?(?:吗)?|有(?P<words2>.+?)(?:文件)?吗",
    Language.AR: r"(?:هل\s+(?:توجد|يوجد|هناك|لديكم?)|اعرض|أرني)\s+(?:وثيقة\s+)?(?P<words>.+?)(?:\s+في\s+(?:الفهرس|الوثائق))?",
}  # fmt: skip
_NAMED = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _CALLED.items()}
_COMPILED = {language: re.compile(pattern.replace("{K}", K), re.IGNORECASE) for language, pattern in _ASKED.items()}
_QUOTES = " \t«»“”„\"'‘’「」()"
_ENDS = " \t?？؟.。!！"
_NO_WORD = re.compile(r"\b(?:which|that|who|and|or|qui|que|et|ou|y|o|котор\w+|и|или)\b|[、，,;]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WordQuestion:
    """Words that records are asked for by, as they are written; `count` is whether only their number is asked for."""

    words: str
    count: bool


def asked_word(plain: str, language: Language) -> WordQuestion | None:
    """The words that `plain`, a question in `language` with at most one kind of record coded, asks to be found in records; None where it asks for anything else: symbols, agenda
    items, dates and States are conditions of their own."""
    pattern = _COMPILED.get(language)
    match = pattern.fullmatch(plain.strip(_ENDS)) if pattern else None
    return _words_of(match, language) if match else None


def asked_title(plain: str, language: Language) -> WordQuestion | None:
    """The words by which `plain`, a question in `language`, asks whether there is a document that is called so ("Is there a budget?")."""
    match = _NAMED[language].fullmatch(plain.strip(_ENDS)) if language in _NAMED else None
    asked = _words_of(match, language) if match else None
    return asked if asked and len(content_words(asked.words, WORDINGS[language])) <= _IN_TITLE else None


def _words_of(match: re.Match[str], language: Language) -> WordQuestion | None:
    told = match.groupdict()
    words = (told["words"] or told.get("words2") or "").strip(_QUOTES)
    if not words or len(words) > _LONGEST or _NO_WORD.search(words) or len(content_words(words, WORDINGS[language])) not in range(1, _MOST + 1):
        return None
    named = (find_symbols(words), find_items(words), find_dates(words), find_states(words, language))
    return None if any(next(iter(found), None) for found in named) else WordQuestion(words, bool(told.get("count")))
