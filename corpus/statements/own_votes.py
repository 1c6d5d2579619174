"""Whether a speaker tells that a delegation voted so on what was just voted on, in six languages: not that it did not, not how it voted the year before, and
not what others are said to have done."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.negations import NOT
from corpus.naming.states import find_states
from corpus.statements.vote_words import OF_SIDE, VOTED

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_NO_LETTER = r"(?![\u0621-\u064a])"
_AR_EDGE = r"(?<![\u0621-\u064a])[وف]?"
_BEFORE = 60  # characters before the verb in which it is denied, supposed or said of others

# In the clause of the verb, before it.
_DENIED = {
    _EN: rf"{NOT[_EN]}|\b(?:without|rather\s+than|instead\s+of)\b",
    _FR: rf"{NOT[_FR]}|\b(?:sans|plutôt|au\s+lieu)\b",
    _ES: rf"{NOT[_ES]}|\b(?:ni|sin|en\s+(?:vez|lugar)\s+de)\b",
    _RU: rf"{NOT[_RU]}|\b(?:ни|без|вместо)\b",
    _ZH: r"[没未不]|并非|而非|无法",
    _AR: rf"{NOT[_AR]}|{_AR_EDGE}(?:دون|بدون|بدلا|عدم|بعدم){_NO_LETTER}",
}
_OF_OTHERS = {
    _EN: r"\b(?:those|others?|who|whoever|anyone|if|unless|(?:would|could|might|should)\s+have)\b|\bdelegations\s+that\b|\bstates\s+that\b",
    _FR: r"\b(?:ceux|celles|autres|qui|quiconque|si|aur(?:ait|aient)|pourr(?:ait|aient))\b",
    _ES: r"\b(?:quien(?:es)?|otr[oa]s|aquell[oa]s|que\s+hubiera|si|habrían?|hubieran?|los\s+que|las\s+que)\b",
    _RU: r"\b(?:тех?|теми|други\w+|котор\w+|кто|если|бы)\b",
    _ZH: r"那些|其他|如果|若|假如|凡",
    _AR: rf"{_AR_EDGE}(?:كل\s+من|ممن|الذين|التي|اللواتي|غير\w{{0,3}}|الأخرى|الآخر\w{{0,3}}|لو|إذا){_NO_LETTER}",
}
# Anywhere in the sentence.
_EARLIER = {
    _EN: r"\b(?:last|previous(?:ly)?|preceding|past|prior|former(?:ly)?|earlier|ago)\b|\bin\s+(?:19|20)\d\d\b",
    _FR: r"\b(?:précéden\w+|derni(?:er|ère)s?|passée?s?|antérieur\w*|auparavant|autrefois)\b|\ben\s+(?:19|20)\d\d\b",
    _ES: r"\b(?:anterior(?:es|mente)?|pasad[oa]s?|precedentes?|últim[oa]s?|antaño)\b|\ben\s+(?:19|20)\d\d\b",
    _RU: r"\b(?:прошл\w+|предыдущ\w+|предшеств\w+|ранее|раньше|прежде)\b|\bв\s+(?:19|20)\d\d\b",
    _ZH: r"去年|往年|上届|上次|上一|以往|以前|此前|先前|前一|过去|(?:19|20)\d\d年",
    _AR: rf"{_AR_EDGE}(?:ال)?(?:ماضي\w?|سابق\w{{0,2}}|منصرم\w?|فائت\w?){_NO_LETTER}|من\s+قبل|(?:عام|سنة)\s+(?:19|20)\d\d",
}
_DENIED_BY, _OTHERS_BY, _EARLIER_BY = (
    {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()} for patterns in (_DENIED, _OF_OTHERS, _EARLIER)
)
_ENDS = re.compile(r"[.!?;。！？；؟؛\n]")
_CLAUSE_ENDS = re.compile(r"[,:，：،]")


def tells_own_vote(said: str, language: Language, side: str) -> bool:
    """Whether all that a paragraph says of how somebody voted is that they voted so now; where several speak in it, all that a sentence says that names
    a State.

    Args:
        said: the paragraph, in `language`.
        side: one of `corpus.statements.vote_words.SIDES` that `OF_SIDE` has.
    """
    if language not in VOTED:
        return False
    if _tells(said, language, side):
        return True
    own = [said[start:end] for start, end in sentences(said, 0, len(said))]
    return len(own) > 1 and any(any(find_states(sentence, language)) and _tells(sentence, language, side) for sentence in own)


def _tells(said: str, language: Language, side: str) -> bool:
    found = list(VOTED[language].finditer(said))
    return bool(found) and all(OF_SIDE[side].search(match[0]) and is_told_now(said, language, match) for match in found)


def is_told_now(said: str, language: Language, match: re.Match[str]) -> bool:
    """Whether what `match` tells of a vote in `said`, a text in that language, is neither denied nor said of others or of an earlier vote."""
    begin = max((end.end() for end in _ENDS.finditer(said, 0, match.start())), default=0)
    ends = _ENDS.search(said, match.end())
    if _EARLIER_BY[language].search(said, begin, ends.start() if ends else len(said)):
        return False
    begin = max((end.end() for end in _CLAUSE_ENDS.finditer(said, begin, match.start())), default=begin)
    begin = max(begin, match.start() - _BEFORE)
    return not any(words[language].search(said, begin, match.start()) for words in (_DENIED_BY, _OTHERS_BY))
