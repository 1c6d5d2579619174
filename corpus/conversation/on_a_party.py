"""A party as the matter that is asked about, and not as who speaks: "And on Norrholm?" """

from __future__ import annotations

import re

from corpus.conversation.carried import Carried, applied, constraints
from corpus.conversation.follow_up_parties import party_of
from corpus.languages import SIX, Language
from corpus.questions.named import Question, understand
from corpus.questions.slots import ARTICLE, Edit, before, contracted, topic_slot
from corpus.questions.talk_words import WORDINGS

TOPIC = {
    language: re.compile(rf"(?:{words})(?=\S)", re.IGNORECASE)
    for language, words in {
        Language.EN: r"(?:on|about|regarding|concerning)\s+", Language.FR: r"(?:sur|concernant)\s+|au\s+sujet\s+d(?:e\s+|u\s+|es\s+|['’])", Language.ES: r"(?:sobre|acerca\s+del?|respecto\s+del?)\s+",
        Language.RU: r"(?:об?|относительно)\s+", Language.ZH: r"关于", Language.AR: r"(?:بشأن|حول)\s+",
    }.items()
}  # fmt: skip
"""What stands before the matter that is asked about."""


def on_a_party(rest: str, new: Question, old: Question) -> tuple[str, tuple[Carried, ...]] | None:
    """The old question on a party, which is what it is asked about and not who speaks: "And on Norrholm?" """
    on = TOPIC[new.language].match(rest) if new.language in SIX and new.language is old.language else None
    named = rest[on.end() :].strip(" ,،，") if on else ""
    if on is None or party_of(named, understand(named, new.language), led=True) is None:
        return None
    slot = topic_slot(old, WORDINGS[old.language])
    start = before(old.text, slot[0], ARTICLE) if slot else 0
    phrase = rest.strip(" ,،，")
    if new.language is Language.ZH:
        return applied(old, [Edit(*slot, named)] if slot else [], [] if slot else [phrase]), constraints(old)
    opens = before(old.text, start, _PREPOSITION_BEFORE) if slot else 0
    text = applied(old, [Edit(opens, slot[1], phrase)] if slot else [], [] if slot else [phrase])
    return contracted(text, old.language), tuple(c for c in constraints(old) if c.kind != "item")


_PREPOSITION_BEFORE = re.compile(
    r"(?:\b(?:on|about|regarding|concerning|sur|concernant|sobre|об?|по|относительно|касательно)\s+|\b(?:à\s+propos|au\s+sujet|acerca|respecto|en\s+relación\s+con)(?:\s+d(?:e|u|es|el))?\s+|(?<!\w)(?:بشأن|حول|عن)\s+)$",
    re.IGNORECASE,
)
