"""Whether a sentence of a letter says that it answers another one, in six languages, and whether it names one by its day."""

from __future__ import annotations

import re

from corpus.languages import TASHKIL, Language
from corpus.naming.dates import find_dates
from corpus.naming.document_words import find_kinds

_ANSWERS = {
    Language.EN: r"\bin\s+(?:reply|response|answer)\b|\b(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|response|answers?|answered|answering)\s+to\b|\banswer(?:s|ed|ing)?\s+(?:the|your|that)\b|\back?nowledg\w+\s+(?:with\s+thanks\s+)?(?:the\s+)?receipt\b|\bthank\w*\s+(?:you\s+)?for\s+(?:your|the)\b",
    Language.FR: r"\ben\s+réponse\b|\b(?:répon[dstr]\w*|réponses?)\s+(?:à|au|aux)\b|\baccus\w+\s+(?:bonne\s+)?réception\b|\bremerci\w+\s+(?:\w+\s+){0,3}?(?:de|pour)\s+(?:votre|sa|la|leur)\b",
    Language.ES: r"\ben\s+(?:respuesta|contestación)\b|\b(?:respon[ds]\w*|respuestas?|contest\w+)\s+al?\b|\bacus\w+\s+recibo\b|\bagrade\w+\s+(?:\w+\s+){0,3}?(?:su|la|el)\b",
    Language.RU: r"\bв\s+ответ\b|\b(?:ответ\w*|отвеча\w+)\s+на\b|\bподтвержда\w+\s+получени\w+|\bблагодар\w+\s+(?:\w+\s+){0,2}?за\s+(?:ваш|его|е[её]|их|письм|нот)\w*", Language.ZH: r"答复|回复|复函|覆函|作答|谨复|收悉|收到(?:了)?(?:你|您|贵)",
    Language.AR: r"(?<![\u0621-\u064a])[وفب]?(?:ال)?(?:رد[اً]{0,2}|أرد|نرد|يرد|ترد|جواب\w?|إجابة|استجابة)\s+(?:على|عن|ل)|باستلام|وردني",
}  # fmt: skip
_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ANSWERS.items()}


def says_it_answers(sentence: str, language: Language) -> bool:
    """Whether a sentence says that it answers something."""
    return language in _PATTERNS and _PATTERNS[language].search(" ".join(TASHKIL.sub("", sentence).split())) is not None


def names_letter_of(sentence: str, day: str) -> bool:
    """Whether a sentence names a kind of document and a day (ISO 8601), whose year it may leave out: "your letter of 6 February"."""
    dated = any(d.iso == day if d.year else f"{d.month:02d}-{d.day:02d}" == day[5:] for d in find_dates(sentence))
    return dated and bool(find_kinds(sentence))
