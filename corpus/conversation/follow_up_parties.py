"""States, bodies and persons that a follow-up puts in the place of who acted or spoke in the question before: "And Varland?" """

from __future__ import annotations

import re

from corpus.languages import SIX, Language
from corpus.naming.bodies import acting_body, is_body
from corpus.questions.named import Question
from corpus.questions.person_slots import person_in
from corpus.questions.slots import THING, Edit, is_name, name_edit, put, states_slot, with_article
from corpus.questions.talk_words import WORDINGS, content_words


def party_of(rest: str, new: Question, *, led: bool) -> str | None:
    """The party that `rest` names, where it names nothing else."""
    phrase = re.sub(r"\s+", " ", rest).strip(" ,،，")
    if new.items or new.symbols or new.adopted or new.locators or new.dates or new.periods or new.kinds:
        return None
    if new.states:
        start, end = with_article(rest, (new.states[0].start, new.states[-1].end))
        return rest[start:end] if not rest[:start].strip() and not rest[end:].strip() else None
    words = content_words(phrase, WORDINGS[new.language if new.language in SIX else Language.EN])
    return phrase if words and names_party(words, phrase, new.language, led=led) else None


def party_edit(name: str, old: Question) -> Edit | None:
    """The name of a State or a body put in the place of who acts or speaks in the old question."""
    if states_slot(old) is None and (body := acting_body(old.text, old.language)):
        return put(name, (body.start, body.end), old)
    return name_edit(name, old)


def takes_party(old: Question) -> bool:
    """Whether the question speaks of someone, or of a body that acts, in whose place another party may be named."""
    return person_in(old) is not None or party_edit("", old) is not None


def names_party(words: list[str], phrase: str, language: Language, *, led: bool) -> bool:
    """Whether a phrase names who may act or speak: a State, a body, a person."""
    return is_body(phrase) or ((led or len(words) > 1) and THING.search(phrase) is None and is_name(words, phrase, language))
