"""A comparison of what one did with what another did ("What is the difference between what the Working Group recommended for Norway and what the
Conference granted?") as a question for each, in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.questions.talk_words import WORDINGS, content_words

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A, _B, _END = r"(?P<a>[^?]{4,120}?)", r"(?P<b>[^?]{4,120}?)", r"\s*[?？؟.。]?\s*$"
_DONE_ZH = r"(?:建议|决定|批准|提出|通过|要求|同意|给予|提议|拨出|拨给|核准)"
_COMPARED: dict[Language, tuple[str, ...]] = {
    _EN: (
        rf"(?:what\s+(?:is|are|was|were)\s+the\s+(?:main\s+)?differences?\s+between|(?:please\s+)?compare)\s+what\s+{_A},?\s+(?:and|with|to)\s+what\s+{_B}{_END}",
        rf"how\s+(?:does|did)\s+what\s+{_A}\s+(?:differ\s+from|compare\s+(?:with|to))\s+what\s+{_B}{_END}",
    ),
    _FR: (
        rf"(?:quelles?\s+(?:est\s+la|sont\s+les)\s+différences?\s+entre|compare[rz]?)\s+ce\s+qu(?:e\s+|['’]){_A},?\s+(?:et|avec|à)\s+ce\s+qu(?:e\s+|['’]){_B}{_END}",
        rf"en\s+quoi\s+ce\s+qu(?:e\s+|['’]){_A}\s+diffère(?:-t-il)?\s+de\s+ce\s+qu(?:e\s+|['’]){_B}{_END}",
    ),
    _ES: (
        rf"¿?\s*(?:(?:cuál\s+es\s+la|cuáles\s+son\s+las|qué)\s+diferencias?\s+(?:hay\s+)?entre|compar[ae])\s+lo\s+que\s+{_A},?\s+(?:y|con)\s+lo\s+que\s+{_B}{_END}",
        rf"¿?\s*en\s+qué\s+(?:se\s+diferencia|difiere)\s+lo\s+que\s+{_A}\s+de\s+lo\s+que\s+{_B}{_END}",
    ),
    _RU: (
        rf"(?:в\s+ч[её]м\s+(?:состоит\s+)?(?:разница|различие)|какова\s+разница)\s+между\s+тем,?\s+что\s+{_A},?\s+и\s+тем,?\s+что\s+{_B}{_END}",
        rf"сравни(?:те)?\s+то,?\s+что\s+{_A},?\s+(?:и\s+то|с\s+тем),?\s+что\s+{_B}{_END}",
        rf"чем\s+отличается\s+то,?\s+что\s+{_A},?\s+от\s+того,?\s+что\s+{_B}{_END}",
    ),
    _ZH: (
        rf"(?P<a>[^?？，。]{{2,40}}?{_DONE_ZH})的?(?:内容|金额|数额)?[和与跟同](?P<b>[^?？，。]{{2,40}}?{_DONE_ZH})的?(?:内容|金额|数额)?(?:之间)?(?:有(?:什么|何)|的)(?:不同|区别|差异|差别)(?:是什么|在哪里)?{_END}",
        rf"(?:请)?比较(?:一下)?(?P<a>[^?？，。]{{2,40}}?{_DONE_ZH})的?(?:内容|金额)?[和与跟同](?P<b>[^?？，。]{{2,40}}?{_DONE_ZH})的?(?:内容|金额)?{_END}",
    ),
    _AR: (
        rf"(?:ما\s+(?:هو\s+)?(?:الفرق|الاختلاف)\s+بين|قارن(?:وا)?\s+بين)\s+ما\s+{_A}\s+و(?:بين\s+)?ما\s+{_B}{_END}",
    ),
}  # fmt: skip
_PATTERNS = {language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns) for language, patterns in _COMPARED.items()}
_ASKED = {
    _EN: "What is it that {}?", _FR: "Qu’est-ce que {} ?", _ES: "¿Qué es lo que {}?", _RU: "Что {}?", _ZH: "{}了什么？", _AR: "ما الذي {}؟",
}  # fmt: skip
# For whom or on what the first did it, which the second leaves out.
_TAIL = {
    _EN: r"\s(?:for|to|on|about|regarding|concerning)\s.+", _FR: r"\s(?:pour|à|aux?|sur|concernant|au\s+sujet)\s.+", _ES: r"\s(?:para|al?|sobre|acerca)\s.+",
    _RU: r"\s(?:для|по|об?|относительно)\s.+", _ZH: r"(?:为|就|对|关于)[^的]+?(?=" + _DONE_ZH + "$)", _AR: r"\s(?:ل[\u0621-\u064a]{3,}.*|بشأن\s.+|عن\s.+|إلى\s.+)",
}  # fmt: skip
_TAILS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _TAIL.items()}
_SHORT = 2  # words of content besides the body that acts; in Chinese four characters
_VOWEL = re.compile(r"[aeiouyhéèêàâîôûœ]", re.IGNORECASE)


def compared_clauses(text: str, language: Language) -> list[str]:
    """The questions for both sides; empty where a text compares no two clauses."""
    for pattern in _PATTERNS[language]:
        if match := pattern.match(text.strip()):
            a, b = match["a"].strip(" ,،，"), match["b"].strip(" ,،，")
            if not (_acts(a, language) and _acts(b, language)):
                return []
            return [_asked(a, language), _asked(_completed(b, a, language), language)]
    return []


def _acts(clause: str, language: Language) -> bool:
    """Whether a clause tells what somebody did: "a keeper", of "what a keeper and what a pilot do", tells nothing."""
    return language in (_ZH, _RU, _AR) or len(clause.split()) > 1


def _completed(second: str, first: str, language: Language) -> str:
    """The second clause with for whom or on what the first was, where it says no more than who did what."""
    bodies = find_bodies(second)
    left = second[: bodies[0].start] + second[bodies[0].end :] if bodies else second
    words = content_words(left, WORDINGS[language])
    acting = find_bodies(first)
    tail = _TAILS[language].search(first, acting[0].end if acting else 0)
    if tail is None or (sum(map(len, words)) > _SHORT * 2 if language is _ZH else len(words) > _SHORT) or _TAILS[language].search(left):
        return second
    if language is _ZH:
        verb = re.search(_DONE_ZH + "$", second)
        return second[: verb.start()] + tail[0] + verb[0] if verb else second
    return second + tail[0].rstrip(" ,،")


def _asked(clause: str, language: Language) -> str:
    asked = _ASKED[language].format(clause)
    return re.sub(r"^Qu’est-ce que (?=" + _VOWEL.pattern + ")", "Qu’est-ce qu’", asked, flags=re.IGNORECASE) if language is _FR else asked
