"""Questions that name nothing by which they could be told apart from others, and so lean on the one before them, though no word of theirs points
back: what it costs, how the vote ended ("What was the result of the vote?"), and who agreed, wanted or voted, without to what."""

from __future__ import annotations

import re
from typing import Literal

from corpus.conversation.leaning_words import DECIDING, FILLING, HOLDING, REACTING, RELATIONAL
from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.questions.named import AnswerType, Question, understand
from corpus.questions.slots import NAMES, in_order, without
from corpus.questions.talk_words import LIGHT, WORDINGS, content_words

_FEW = 9  # words
_SHORT = 16  # characters of Chinese
_STEM = 4

# A party of several has an article.
_MANY = re.compile(
    r"\b(?:States|Group|Countries|Islands|Kingdom|Republic|Union|Parties|Members|Délégations?|États|Groupe|Pays|Îles|Estados|Grupo|Países|Islas)\b"
)


def leans(clause: str, language: Language, old: Question) -> Literal["", "property", "reaction"]:
    """Whether a clause that asks, and points to nothing, says too little to be asked alone: of the answer to `old` it asks for a property, which the
    record that was cited may tell; or who reacted to it and how, or what came of it, which others tell; or all that it names is what `old` was
    about ("the label", after the caviar label)."""
    own = understand(clause, language)
    if own.items or own.symbols or own.dates or own.periods or own.documents or own.locators or own.kinds:
        return ""
    if len(clause) > _SHORT if language is Language.ZH else len(clause.split()) > _FEW:
        return ""
    parties = in_order(own.states, list(find_bodies(clause)))
    left = without(clause, parties, "·")
    names = [m for m in NAMES.finditer(left) if m.start() > 1]
    if any(_THE.search(left[: m.start()]) and not _MANY.search(m[0]) for m in names):
        return ""  # "the purpose of the Fund"
    filled = FILLING.search(left) is not None
    left = FILLING.sub(" ", "".join(" " if any(m.start() <= at < m.end() for m in names) else c for at, c in enumerate(left)))
    words = _contents(left, language)
    told = [word for word in words if not LIGHT.fullmatch(word)]
    if told and not (parties or names) and all(HOLDING[language].fullmatch(word) for word in told) and own.answer_types == {AnswerType.PERSON}:
        return "property"
    if told and all(REACTING[language].fullmatch(word) or RELATIONAL[language].fullmatch(word) for word in told):
        if any(REACTING[language].fullmatch(word) for word in told):
            return "reaction"
        return "" if parties or names else "property"
    if filled and len(told) <= 1 and _DETERMINED.search(left) is None:
        return "reaction"  # "What did the working group recommend instead?"
    return "reaction" if language is old.language and not (parties or names) and _repeats(words, left, old) else ""


def names_a_party(clause: str, language: Language) -> bool:
    """Whether a clause names a State, a body or whoever else has a name, so that it may say enough by itself: "Who supported Norrholm?" """
    named = in_order(understand(clause, language).states, list(find_bodies(clause)))
    return bool(named) or any(m.start() > 1 for m in NAMES.finditer(clause))


def reacts(phrase: str, language: Language) -> bool:
    """Whether a phrase that asks by no word says of a party that it is for or against, or voted: "Osmere against?" """
    own = understand(phrase, language)
    if own.items or own.symbols or own.dates or own.periods or own.locators:
        return False
    parties = in_order(own.states, list(find_bodies(phrase)))
    left = FILLING.sub(" ", without(phrase, parties, "·"))
    words = _contents(left.replace("·", " "), language)
    reacting = [word for word in words if REACTING[language].fullmatch(word)]
    return bool(reacting) and (bool(parties) or len(words) > len(reacting)) and all(word in reacting or word[:1].isupper() for word in words)


def comes_to_an_end(clause: str, language: Language) -> bool:
    """Whether a clause that asks says no more than that a body or somebody named before decided or agreed: "What did they decide then?" """
    own = understand(clause, language)
    if own.items or own.symbols or own.dates or own.periods or own.documents or own.locators or _ON_IT.search(clause):
        return False
    left = FILLING.sub(" ", without(clause, in_order(own.states, list(find_bodies(clause)))))
    words = _contents(left, language)
    return any(DECIDING[language].fullmatch(word) for word in words) and all(DECIDING[language].fullmatch(word) or LIGHT.fullmatch(word) for word in words)


def is_uncounted(phrase: str, old: Question) -> bool:
    """Whether a Chinese phrase names a property, such as a cost ("学员的费用"), that stands in no place of things that the old question counts."""
    return re.fullmatch(rf"(?:[一-鿿]{{1,6}}的)?(?:{RELATIONAL[Language.ZH].pattern})", phrase) is not None and re.search("多少|几", old.text) is not None


# What is decided on a document that was spoken of is asked of that.
_ON_IT = re.compile(
    r"\b(?:it|this|that|them|cela|ça|y|eso|esto|ello|это|этого|этому|этом|него|нему|нём|нем|ней)\b|对此|就此|(?<![\u0621-\u064a])[وفبل]?(?:ذلك|هذا|بشأنه|بشأنها)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def _contents(text: str, language: Language) -> list[str]:
    """The words of content; of Chinese, whose words are not set apart, those that are known and what is left between them."""
    if language is not Language.ZH:
        return content_words(text, WORDINGS[language])
    known = re.compile("|".join(of[language].pattern for of in (HOLDING, DECIDING, RELATIONAL, REACTING)))
    bare = WORDINGS[language].heads.sub(" ", text)
    return [*known.findall(bare), *content_words(known.sub(" ", bare), WORDINGS[language])]


_DETERMINED = re.compile(r"\b(?:the|an?|l[ea]s?|des|du|un[ea]?|el|los)\s+\w|\bl['’]\w|(?<![\u0621-\u064a])ال[\u0621-\u064a]", re.IGNORECASE)
_THE = re.compile(r"(?:\bthe|\bl[ea]|\bles|\bel|\blos|\blas|\bl['’])\s*$", re.IGNORECASE)


def _repeats(words: list[str], clause: str, old: Question) -> bool:
    """Whether the one noun of a clause stands in the old question, which says which one is meant: "the label", of "the label for caviar"."""
    if old.language not in (Language.EN, Language.FR, Language.ES):
        return False
    nouns = [word for word in words if _THE.search(clause[: clause.find(word)])]
    rest = [word for word in words if word not in nouns and not LIGHT.fullmatch(word)]
    held = [word.casefold() for word in content_words(old.text, WORDINGS[old.language])]
    return len(nouns) == 1 and not rest and len(held) > len(nouns) + 1 and any(_same(nouns[0].casefold(), word) for word in held)


def _same(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) > _STEM and abs(len(word) - len(other)) <= 1 and word[:-1] == other[: len(word) - 1])
