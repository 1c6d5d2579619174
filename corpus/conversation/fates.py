"""Whether a State's proposal on a matter was accepted, as two questions, in six languages: what it proposed, and what was decided on that. The records
tell both apart: the letter does not say what became of it, and the decision mostly not who proposed what it decides."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.states import StateMention, find_states, state_name

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_S = "\ua66e"  # a letter of no living language, in place of the State
_ON = r"(?P<on>[^?？؟,，;]{1,120}?)"
_DONE_EN = r"(?:accepted|adopted|approved|granted|rejected|followed|taken\s+up|agreed(?:\s+to)?)(?:\s+by\s+[^?]{2,40}?)?"
_DONE_FR = r"(?:accepté|adopté|approuvé|rejeté|retenu|suivi)e?s?(?:\s+par\s+[^?]{2,40}?)?"
_DONE_ES = r"(?:aceptad|aprobad|adoptad|rechazad)[oa]s?(?:\s+por\s+[^?]{2,40}?)?"
_END = r"\s*[?？؟.]*\s*"

# The question; what a State proposed or asked for; what was decided.
_FATES: dict[Language, tuple[tuple[str, str, str], ...]] = {
    _EN: (
        (rf"(?:was|were)\s+(?:the\s+)?(?:(?:proposals?|suggestions?)\s+(?:of|from|by|made\s+by)\s+(?:the\s+)?{_S}|{_S}['’]s?\s+(?:proposals?|suggestions?))\s+(?:on|concerning|regarding|about)\s+{_ON}\s+{_DONE_EN}{_END}", "What did {state} propose on {on}?", "What was decided on {on}?"),
        (rf"(?:was|were)\s+(?:the\s+)?(?:requests?\s+(?:of|from|by|made\s+by)\s+(?:the\s+)?{_S}|{_S}['’]s?\s+requests?)\s+(?:for|on|concerning|regarding)\s+{_ON}\s+{_DONE_EN}{_END}", "What did {state} request on {on}?", "What was decided on {on}?"),
    ),
    _FR: (
        (rf"(?:la|les)\s+(?:propositions?|suggestions?)\s+(?:du\s+|de\s+la\s+|des\s+|de\s+l['’]|d['’]|de\s+){_S}\s+(?:sur|concernant|relatives?\s+à)\s+{_ON}\s+(?:a-t-elle|ont-elles)\s+été\s+{_DONE_FR}{_END}", "Qu’a proposé {the_state} sur {on} ?", "Qu’a-t-il été décidé sur {on} ?"),
    ),
    _ES: (
        (rf"[¿\s]*(?:se\s+(?:aceptó|aprobó|adoptó|rechazó|aceptaron|aprobaron)|(?:fue|fueron)\s+{_DONE_ES})\s+(?:la|las)\s+(?:propuestas?|sugerencias?)\s+(?:del\s+|de\s+la\s+|de\s+los\s+|de\s+){_S}\s+(?:sobre|relativas?\s+a|acerca\s+de)\s+{_ON}{_END}", "¿Qué propuso {state} sobre {on}?", "¿Qué se decidió sobre {on}?"),
    ),
    _RU: (
        (rf"(?:было\s+ли\s+)?(?:принято|одобрено|отклонено)\s+(?:ли\s+)?предложение\s+{_S}\s+(?P<prep>об?|по|относительно)\s+{_ON}{_END}", "Что предлагает {state} {prep} {on}?", "Что было решено {prep} {on}?"),
    ),
    _ZH: (
        (rf"{_S}(?:代表团?)?(?:关于|就|对){_ON}的(?:提案|提议|建议)(?:是否|有没有)?(?:已|被|获得?|得到)?(?:接受|通过|采纳|否决)了?[吗么]?{_END}", "{state}对{on}有什么提议？", "关于{on}决定了什么？"),
    ),
    _AR: (
        (rf"هل\s+(?:قبل|اعتمد|أقر|رفض)ت?\s+(?:اقتراح|مقترح)\s+{_S}\s+(?:بشأن|حول|عن|المتعلق\s+ب)\s*{_ON}{_END}", "ماذا اقترحت {state} بشأن {on}؟", "ماذا تقرر بشأن {on}؟"),
    ),
}  # fmt: skip
_COMPILED = {language: tuple((re.compile(pattern, re.IGNORECASE), one, other) for pattern, one, other in listed) for language, listed in _FATES.items()}
_ARTICLE_FR = re.compile(r"(?:du\s+|de\s+la\s+|des\s+|de\s+l['’]|d['’]|de\s+)$", re.IGNORECASE)
_THE_FR = {"du": "le ", "de la": "la ", "des": "les ", "de l'": "l’", "de l’": "l’", "d'": "", "d’": "", "de": ""}


def fate(text: str, language: Language) -> list[str]:
    """The two questions; none where the question asks for something else. Whose words are one State's."""
    for state in find_states(text, language):
        plain = " ".join(f"{text[: state.start]}{_S}{text[state.end :]}".split())
        for pattern, proposed, decided in _COMPILED.get(language, ()):
            if match := pattern.fullmatch(plain):
                named = match.groupdict() | _named(text, state, language)
                return [proposed.format(**named), decided.format(**named)]
    return []


def _named(text: str, state: StateMention, language: Language) -> dict[str, str]:
    """The State as the subject of a question: in Russian in the first case, in French with its article."""
    name = state_name(state.code, language) if language is _RU else text[state.start : state.end]
    article = _ARTICLE_FR.search(text, 0, state.start)
    the = _THE_FR[" ".join(article[0].lower().split())] if language is _FR and article else ""
    return {"state": name, "the_state": f"{the}{name}"}
