"""Whether a statement is a mere fragment: "The working group." is made of words that the records hold, and proves nothing.

A fragment is the bare name of a body, or what leads to something that does not follow ("On item 7:"). All else is left to the other
checks, since what is dropped here is gone: a verb is not told by its form in six languages, and a name or a symbol may be the answer.
"""

from __future__ import annotations

import re

from assistant.proving.wording import says
from corpus.languages import SIX, Language
from corpus.naming.bodies import find_bodies, is_body
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.states import find_states
from corpus.questions.slots import in_order, without
from corpus.questions.talk_words import WORDINGS, content_words, without_mark

_LEADING = re.compile(
    r"(?:on|about|in|under|at|for|regarding|concerning|as\s+(?:for|to|regards)|with\s+regard\s+to|according\s+to|sur|dans|pour|selon|concernant|au\s+sujet|à\s+propos|en\s+ce\s+qui\s+concerne|quant\s+(?:à|aux?)"
    r"|sobre|en|para|según|con\s+respecto|respecto|en\s+relación|acerca|по|о|об|в|относительно|касательно|согласно|в\s+отношении|что\s+касается|بشأن|عن|حول|في|وفقا|فيما\s+يتعلق)\s+\S|关于|对于|就|根据|在",
    re.IGNORECASE,
)
_LEADS = 80  # characters that what leads to something has at most


def states_something(statement: str, language: Language) -> bool:
    """Whether `statement` is more than a fragment; what is in none of the six languages is taken to be."""
    return language not in SIX or not (is_body(without_mark(statement)) or _only_leads(statement.strip(), language))


def _only_leads(text: str, language: Language) -> bool:
    """Whether a text leads to what does not follow: it ends in a colon, and says no more than of what."""
    if text[-1:] not in (":", "："):
        return False
    bare = text[:-1].strip()
    if len(bare) <= _LEADS and _LEADING.match(bare) and not re.search(r"[,，،;；؛]", bare) and not says(bare, language):
        return True
    left = without(bare, in_order(list(find_items(bare)), list(find_locators(bare)), find_bodies(bare), list(find_states(bare, language))))
    for _, start, end in find_symbols(bare):
        left = left[:start] + " " * (end - start) + left[end:]
    return not content_words(left, WORDINGS[language])
