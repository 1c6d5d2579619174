"""A question without what is polite in it or tells of its asker, in the six languages.

"Good morning, I would be grateful if you could tell me, for my report, what was recommended" asks what "What was recommended?" asks. The
other words are met by no record, and would only blur what is looked for. The question as asked stays what the answer is given to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from corpus.languages import Language, detect
from corpus.layout.closes import without_close
from corpus.questions.asker_words import asker_clause, needed
from corpus.questions.pointing import asks
from corpus.questions.polite_words import COURTESIES, Courtesy
from corpus.questions.talk_words import WORDINGS, content_words, sentence, without_mark

_LONGEST = 1_200  # characters: what is longer is a text, and only its beginning and end would be looked at
_MOST = 12  # pieces that lead in a question
_LATIN = (Language.EN, Language.FR, Language.ES)
_JOIN = re.compile(r"(?:and|but|so|et|mais|y|pero|и|а|но)[\s,]+|(?:那么?|而)[，,]?", re.IGNORECASE)
# "S/RES/1540 (2004)": the number says it all, and the year is asked about no more than the number is.
_SYMBOL_YEAR = re.compile(r"(?<=/)(\d{1,4}) ?\((?:1[89]|2\d)\d\d\)")
# "And tell me about item 6" goes on with item 6.
_ABOUT = re.compile(
    r"(?:tell|say)\s+(?:(?:me|us)\s+)?(?:(?:something|more)\s+)?about\s+|parle[rz]?(?:-moi|-nous)?\s+(?=d)|h[aá]bl(?:e|a)(?:me|nos)\s+(?:sobre|de)\s+|расскажите\s+(?:мне\s+|нам\s+)?(?:об?|про)\s+"
    r"|(?:说说|讲讲|谈谈)(?:关于)?|(?:حدثني|أخبرني|حدثنا)\s+عن\s+",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^[\s,،，:：;.…—–-]+")
_MARK = re.compile(r"\s*[?？؟.!。！…]")
_SEVERAL = re.compile(r"[?？؟!！。]\s*[^\s?？؟!！。.»”\"']")
_TRAIL = re.compile(r"[\s,،，:：;—–-]+$")


@lru_cache(maxsize=16)
def bare_question(question: str) -> str:
    """`question` without greetings, thanks and the words that lead it in, and symbols without the year that is often set behind them; as it is where
    it has none, or where nothing else is left."""
    question = _SYMBOL_YEAR.sub(r"\1", question)
    text = _plain(question)
    if not text or len(text) > _LONGEST:
        return question
    for language in _spoken(detect(text)):
        if (bare := _bare(text, language)) is not None:
            return bare
    return question


def _spoken(told: Language) -> Sequence[Language]:
    """The languages that a text may be in: short ones in Latin letters are often taken one for another."""
    return (told,) if told in COURTESIES and told not in _LATIN else sorted(_LATIN, key=lambda lang: lang is not told)


def _plain(question: str) -> str:
    """The text composed, without Arabic vowel marks, each line without spare white space."""
    text = unicodedata.normalize("NFC", question)
    lines = "".join(c for c in text if not ("\u064b" <= c <= "\u065f" or c == "\u0640")).splitlines()
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def _bare(text: str, language: Language) -> str | None:
    """The same in one language; None where nothing was taken away."""
    courtesy = COURTESIES[language]
    closed = courtesy.asides.sub(_gap, " ".join(without_close(text, language).split())).strip()
    greeted = _without_greeting(closed, courtesy)
    join = _JOIN.match(greeted)
    joined = greeted[join.end() :] if join else greeted
    opened, indirect, told = _without_opening(joined, courtesy, language)
    if told and needed(told, opened, language):
        opened, indirect, _ = _without_opening(joined, courtesy, language, of_asker=False)
    opened = _ABOUT.sub("", opened, count=1) if join else opened
    kept = _TRAIL.sub("", (join[0] if join else "") + opened).strip()
    if kept == " ".join(text.split()) or not _says_enough(kept, language):
        return None
    if _SEVERAL.search(kept):  # sentences of their own, each with its mark
        return kept[:1].upper() + kept[1:]
    asked = indirect or text.rstrip().endswith(("?", "？", "؟")) or asks(without_mark(opened), language)
    return sentence(without_mark(kept), language) if asked else kept[:1].upper() + kept[1:]


def _without_greeting(text: str, courtesy: Courtesy) -> str:
    rest = text
    while match := courtesy.greeting.match(rest):
        rest = rest[match.end() :]
    return rest


def _gap(aside: re.Match[str]) -> str:
    """What is left where an aside stood: nothing before a mark."""
    return " " if aside.end() < len(aside.string) and not _MARK.match(aside.string, aside.end()) else ""


def _without_opening(text: str, courtesy: Courtesy, language: Language, *, of_asker: bool = True) -> tuple[str, bool, str]:
    """The text without greetings, what its asker tells of himself (where `of_asker`), and what leads its question in; whether it was asked
    indirectly; and what its asker told."""
    rest, led, told = text, False, ""
    for _ in range(_MOST):
        following = _LEAD.sub("", rest, count=1)
        frame = courtesy.frames.match(following)
        match = frame or courtesy.greeting.match(following)
        if match is None and of_asker and (match := _of_asker(following, courtesy, language)):
            told += match[0]
        led = led or frame is not None
        rest = following[match.end() :] if match else following
        if match is None:
            break
    if led and (joined := courtesy.whether.match(rest)):
        return rest[joined.end() :], True, told
    for pattern, direct in courtesy.relative if led else ():
        if found := pattern.match(rest):
            return direct + rest[found.end() :], True, told
    return rest, False, told


def _of_asker(text: str, courtesy: Courtesy, language: Language) -> re.Match[str] | None:
    """The clause in which the asker tells of himself, and of nothing else, before he asks."""
    match = asker_clause(text, language)
    if match is None:
        return None
    rest = text[match.end() :].lstrip("¿ ")
    led = courtesy.frames.match(rest) or courtesy.greeting.match(rest) or asker_clause(rest, language)
    return match if led or asks(without_mark(rest), language) else None


def _says_enough(text: str, language: Language) -> bool:
    """Whether something is left to be asked."""
    own = content_words(text, WORDINGS[language])
    return bool(own) and (len(text) >= 4 if language is Language.ZH else len(text.split()) > 1)
