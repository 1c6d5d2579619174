"""States in a question that is written without capital letters: "which letters did spain send". Names of States are told from other words by their capitals,
so these are put in where a whole question has none."""

from __future__ import annotations

import re

from corpus.languages import Language, detect
from corpus.naming.mentions import find_symbols
from corpus.naming.states import find_states

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]")  # the first letter of a word
# Names of States that are other words as well ("qué delegaciones irán", "caractère bénin"), by the language in which they are.
_ORDINARY = {
    Language.EN: frozenset(("turkey", "china", "guinea", "chad", "jordan", "jersey", "georgia", "us")),
    Language.FR: frozenset(("grenade", "dominique", "maurice", "bénin", "suisse", "jersey", "guinée")),
    Language.ES: frozenset(
        (
            "china",
            "granada",
            "dominica",
            "malta",
            "guinea",
            "irán",
            "catar",
            "cuba",
            "salvador",
            "el salvador",
            "ecuador",
            "el ecuador",
            "honduras",
            "barbados",
            "costa rica",
            "jersey",
            "palau",
        )
    ),
    Language.RU: frozenset(
        ("того", "чад", "чаде", "перу", "куба", "кубу", "кубе", "кубы", "гана", "катар", "катара", "катаре", "катаром", "панама", "панаму", "панамы", "панаме")
    ),
}


def with_state_names(question: str) -> str:
    """The question, the names of States in it with their capital letters, where it has no other ones than that which it begins with, or those of
    symbols; as it is where it has, and in languages without capitals."""
    language = detect(question)
    if language not in _ORDINARY or _has_capitals(question):
        return question
    titled = _WORD.sub(lambda match: match[0].upper(), question)
    if len(titled) != len(question):
        return question  # a letter whose capital is two
    found = question
    for mention in find_states(titled, language):
        name = question[mention.start : mention.end]
        if name.casefold() not in _ORDINARY[language]:
            found = f"{found[: mention.start]}{titled[mention.start : mention.end]}{found[mention.end :]}"
    return found


def _has_capitals(question: str) -> bool:
    plain = list(question)
    for _, start, end in find_symbols(question):
        plain[start:end] = " " * (end - start)
    letters = [c for c in plain if c.isalpha()]
    return any(c.isupper() for c in letters[1:])
