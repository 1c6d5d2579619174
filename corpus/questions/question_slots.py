"""Patterns of whole questions with slots for what may be any words: the party, the matter, the label that is asked about."""

from __future__ import annotations

import itertools
import re

from corpus.languages import TASHKIL
from corpus.questions.talk_words import without_mark

_SLOT = re.compile(r"\(\?P<([a-z]+)>")


def plain_question(question: str) -> str:
    """A question as such patterns read it: on one line, without the marks at its ends and Arabic vowel marks."""
    return " ".join(TASHKIL.sub("", without_mark(question)).split())


def with_slots(pattern: str) -> re.Pattern[str]:
    """The pattern compiled; a slot may stand in it several times, once in each way of asking."""
    count = itertools.count()
    return re.compile(_SLOT.sub(lambda m: f"(?P<{m[1]}{next(count)}>", pattern), re.IGNORECASE)


def slot(match: re.Match[str], name: str) -> str:
    """What fills the slot of that name; empty where nothing does."""
    return next((value.strip() for key, value in match.groupdict().items() if value and key.startswith(name)), "")
