"""A question on the votes on several documents ("How did Severovia vote on decision 2 and on decision 3?") as a question for each, in six languages."""

from __future__ import annotations

import re
from itertools import pairwise

from corpus.languages import Language
from corpus.naming.adopted_numbers import find_adopted
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_symbols
from corpus.questions.vote_questions import understand_vote_question

# What may stand between two documents: a joint, the preposition said again, an article, what calls the next.
_BETWEEN = re.compile(
    r"\s*(?:[,،、，]\s*)?(?:(?:and|et|y|e|и|а\s+также)\s+|[和与及]|以及|و\s*)?(?:(?:on|for|against|about|sur|pour|contre|sobre|a\s+favor\s+de|en\s+contra\s+de|of|de|по|за|против|على|ضد|لصالح|بشأن)\s+|对)?(?:(?:the|la|le|les|el|los|las)\s+|[ld]['’])?"
    r"(?:(?:draft\s+)?(?:resolutions?|decisions?)|drafts?|projets?(?:\s+de\s+(?:résolution|décision))?|proyectos?(?:\s+de\s+(?:resolución|decisión))?|проект\w{0,3}(?:\s+(?:резолюци|решени)\w+)?|مشروع(?:\s+(?:القرار|المقرر))?)?\s*",
    re.IGNORECASE,
)
_ONE = {
    Language.EN: ("decision {}", "resolution {}"), Language.FR: ("décision {}", "résolution {}"), Language.ES: ("decisión {}", "resolución {}"),
    Language.RU: ("решению {}", "резолюции {}"), Language.ZH: ("第{}号决定", "第{}号决议"), Language.AR: ("المقرر {}", "القرار {}"),
}  # fmt: skip
_MANY = re.compile(r"\b(?:les|las)\s+$", re.IGNORECASE)  # the article of several, before one
_MOST = 4


def votes_on_each(text: str, language: Language) -> list[str]:
    """The question for each of the documents; empty where a text asks for no vote, or for one on one document, or on places in it."""
    asked = understand_vote_question(text)
    if asked is None or not asked.on or language not in _ONE or any(find_locators(asked.on)) or (at := text.find(asked.on)) < 0:
        return []
    spans: list[tuple[int, int, tuple[str, ...]]] = [(start, end, (asked.on[start:end],)) for _, start, end in find_symbols(asked.on)]
    for mention in find_adopted(asked.on):
        names = tuple(_called(name, language) for name in mention.names)
        start = mention.start - asked.on[: mention.start].endswith("第")
        spans.append((start, mention.end, names if len(names) > 1 else (asked.on[start : mention.end],)))
    spans.sort()
    if sum(len(names) for _, _, names in spans) not in range(2, _MOST + 1):
        return []
    gaps = [asked.on[one[1] : other[0]] for one, other in pairwise(spans)]
    if not all(gap.strip() and _BETWEEN.fullmatch(gap) for gap in gaps):
        return []
    before, after = text[: at + spans[0][0]], text[at + spans[-1][1] :]
    if len(spans[0][2]) > 1:
        before = _MANY.sub("la ", before)
    parts = [before + name + after for _, _, names in spans for name in names]
    return parts if all(understand_vote_question(part) for part in parts) else []


def _called(name: str, language: Language) -> str:
    kind, _, number = name.partition(" ")
    return _ONE[language][kind == "resolution"].format(number)
