"""Whether a clause asks by itself, and whether it points to something that it doesn't name, in the six languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.languages import Language
from corpus.questions.named import understand
from corpus.questions.slots import in_order, without
from corpus.questions.talk_words import WORDINGS, content_words

THIN = 3
"""Content words up to which a question that points back says too little to be searched for alone."""


def asks(text: str, language: Language) -> bool:
    """Whether a text asks by itself: with an interrogative, or as a question to be answered with yes or no."""
    opening = WORDINGS[language].asks
    return bool(opening.search(text) if language is Language.ZH else opening.match(text)) or (language is Language.ZH and text.endswith("吗"))


# Auxiliaries, which stand in sentences only, or behind a relative pronoun.
_AUXILIARIES = {
    Language.EN: r"is|are|was|were|has|have|had|did|does|do|will|would|shall|should|can|could|must|(?-i:may)",
    Language.FR: r"a|ont|avait|avaient|est|sont|était|étaient|sera|seront|peut|peuvent|doit|doivent|s['’]est|se\s+sont|y\s+a",
    Language.ES: r"ha|han|había|habían|es|son|fue|fueron|era|eran|será|serán|está|están|hay|se|puede|pueden|debe|deben",
    Language.RU: r"был|была|было|были|будет|будут|есть|является|являются|может|могут|ли",
    Language.ZH: r"是否|有没有|[了过]$|没有|已经",
    Language.AR: r"قد|لقد|كان|كانت|سوف|لم|لن|ليس|ليست|هناك|يوجد|توجد",
}
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|qui|que|qu['’]|dont|où|lequel|laquelle|cuyo|cuya|котор\w+)\b|(?<![\u0621-\u064a])(?:الذي|التي|الذين|اللذين|اللواتي)", re.IGNORECASE)  # fmt: skip
_AUXILIARY = {
    language: re.compile(words if language is Language.ZH else rf"(?<![\w’'-])(?:{words})(?![\w’'-])", re.IGNORECASE)
    for language, words in _AUXILIARIES.items()
}


def is_sentence(text: str, language: Language) -> bool:
    """Whether a text is more than a noun phrase: an auxiliary stands in it, and not within a relative clause. Not every sentence has one."""
    found = _AUXILIARY[language].search(text)
    return found is not None and _RELATIVE.search(text, 0, found.start()) is None


def asks_with_an_interrogative(text: str, language: Language) -> bool:
    """Whether a text asks by itself, and not as a question to be answered with yes or no."""
    return asks(text, language) and (language is Language.ZH or _AUXILIARY[language].match(text) is None)


_COPULA = re.compile(r"\b(?:is|are|was|were|est|sont|était|es|son|fue|era)\b|是|(?<![\u0621-\u064a])(?:هو|هي)(?![\u0621-\u064a])", re.IGNORECASE)
_NAME = re.compile(r"(?<!^)\b[A-ZÀ-ÝА-ЯЁ]\w|\d")


def is_fragment(clause: str, language: Language) -> bool:
    """Whether a clause that asks is a mere fragment: "Why?", "By whom?", "Who signed?"."""
    own = content_words(clause, WORDINGS[language])
    if _NAME.search(clause):
        return False
    if language is Language.ZH:
        return len(clause) <= 7 and sum(map(len, own)) <= 3 and not (own and _COPULA.search(clause))
    return len(clause.split()) <= 4 and len(own) <= 1 and (not own or (len(clause.split()) <= 3 and not _COPULA.search(clause)))


_EXPLETIVE = re.compile(
    r"\bit\s+(?:\w+\s+){0,3}(?:that|to|if|whether)\b|\b(?:does|did|will|would|has)\s+it\s+(?:take|mean\s+(?:to|that|when))\b|\best-ce\b|\bce\s+(?:que|qui|dont)\b|\b(?:y\s+a|faut|existe|agit|y\s+avait)(?:-t)?-il\b"
    r"|\blo\s+que\b|\bes\s+(?:que|lo)\b",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:that|this|these|those|este|ese|esta|esa|esto|ce|cet|cette|это|этого|этому|этом|этим|هذا|هذه|ذلك|تلك|هؤلاء|هناك)(?![\w’'])", re.IGNORECASE
)
_CLITIC = re.compile(r"(?:les?|lo|su|sus|leurs?|его|её|ее|их)(?!\w)", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or|et|ou|y|o|и|или)\b|[和及与并且，,،]|\sو(?=ال|من\s|ما\s|متى|كيف|كم\s|أين|أي\s|هل\s)", re.IGNORECASE)
_FINAL_WORDS = 9


# With its preposition, a demonstrative looks back wherever it stands.
_OF_THAT = re.compile(
    r"\b(?:about|on|to|with|of)\s+(?:that|this|it)(?=\s*$|\s+(?:say|said|in|on|at|by)\b)|\bà\s+(?:ce|cet\s+égard|ce\s+(?:sujet|propos))\b|\bqu['’]en\s+(?:pens|di)\w+|\b(?:sobre|de|con)\s+(?:eso|ello|esto)\b|\bal\s+respecto\b"
    r"|\b(?:об|на|по|с|про)\s+(?:этом|этому(?:\s+поводу)?|этим|это)\b(?!\s+[а-я]+[аеуиоый]\b\s*$)|(?:关于|对|对于)(?:此|这一?点|这个问题)|(?:عن|بشأن|على|في)\s+ذلك(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_BE_THAT = re.compile(r"(?:is|was|are|were|did|does|will|has)\s+(?:that|this)\s+\w+", re.IGNORECASE)


def points_back(clause: str, language: Language) -> bool:
    """Whether a clause that asks points to something that it doesn't name itself: with a pronoun before all that has content,
    or with one that ends it."""
    wording = WORDINGS[language]
    if language is Language.ZH and len(clause) > 24:
        return False
    if (language is Language.ES and _NO_SUBJECT.fullmatch(clause)) or (
        len(clause.split()) <= _FINAL_WORDS and (((of := _OF_THAT.search(clause)) and not _JOINED.search(clause, 0, of.start())) or _BE_THAT.fullmatch(clause))
    ):
        return True
    for match in wording.points.finditer(clause):
        before, after = content_words(clause[: match.start()], wording), clause[match.end() :]
        if _EXPLETIVE.search(clause, max(0, match.start() - 8)):
            continue
        ends = not content_words(_unnamed(after, language), wording)
        if _JOINED.search(clause, 0, match.start()):
            continue
        if _DETERMINER.fullmatch(match[0].strip("وفبلك") if language is Language.AR else match[0]) and not ends:
            follows = re.match(r"\s*(\w+)", after)
            told = language is Language.RU and match[0].casefold() == "это"
            if not told and (follows is None or content_words(follows[1], wording)):
                continue
        if language is Language.AR and match[0].strip("وفبلك") not in ("ذلك", "هذا", "هذه", "تلك") and len(clause.split()) > 4:
            continue
        if language is Language.ZH and match[0] == "该" and len(clause) > 16:
            continue
        if not before and not _NAME.search(clause[: match.start()]):
            # A clitic may double what follows: "¿Qué le pidió Francia a España?"
            if not (_CLITIC.fullmatch(match[0]) and match[0].casefold() in ("le", "les", "lo") and len(clause.split()) > 5):
                return True
        elif (
            (language is Language.RU and len(before) <= 1 and _is_object(match[0], clause[: match.start()], after))
            or _subject(match[0], clause[: match.start()], before, language)
            or (ends and len(before) <= THIN and len(clause.split()) <= _FINAL_WORDS and language is not Language.ZH)
        ):
            return True
    return False


# Spanish leaves a subject out that its verb tells: several are asked for, and one is or has them ("¿Cuántos años tiene?").
_NO_SUBJECT = re.compile(r"¿?\s*(?:(?:a|de|en|con|por|para|desde)\s+)?(?:qué|cuánt[oa]s)\s+\w+s\s+(?:(?:se|le|lo|la)\s+)?\w{2,}[aeéíóá]", re.IGNORECASE)
_OBJECT = re.compile(r"его|её|ее|их", re.IGNORECASE)
_RU_VERB = re.compile(r"[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ит|ят)", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:he|she|they|it|ils?|elles?|он|она|они|оно)", re.IGNORECASE)
_ANTECEDENT = re.compile(r"\b(?:le|la|les|du|des|au|aux|un|une|ces?|cette)\s|\b[ld]['’]", re.IGNORECASE)


def _is_object(pronoun: str, opening: str, after: str) -> bool:
    """Whether a Russian pronoun is the object of the verb that ends a clause in which nothing is named: "Какие государства его внесли?" """
    return _OBJECT.fullmatch(pronoun) is not None and _RU_VERB.fullmatch(after.strip()) is not None and not _NAME.search(opening)


def _subject(pronoun: str, opening: str, before: Sequence[str], language: Language) -> bool:
    """Whether a pronoun is the subject of a clause in which nothing could be meant by it: "What languages does she speak?" """
    if not _SUBJECT.fullmatch(pronoun) or _NAME.search(opening):
        return False
    if language is Language.FR:  # "Quelle lampe le gardien a-t-il allumée ?" names what its pronoun repeats
        return len(before) <= 2 and not _ANTECEDENT.search(opening)
    return len(before) <= 1


def _unnamed(text: str, language: Language) -> str:
    """The text without the items, symbols, dates and places that it names."""
    named = understand(text, language)
    return without(text, in_order(named.items, named.symbols, named.dates, named.periods, named.locators))
