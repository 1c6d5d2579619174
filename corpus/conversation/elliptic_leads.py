"""What stands before an elliptic question and is no part of it: "and", "only", "the one" whose noun the former question has."""

from __future__ import annotations

import re

from corpus.conversation.on_a_party import TOPIC
from corpus.languages import Language
from corpus.questions.named import understand
from corpus.questions.talk_words import WORDINGS, without_mark

POSSESSIVE = re.compile(r"(?<=[A-Za-z])['’]s$")
""" "And Severovia's?" """
# "Only on item 6": what is kept of the former question.
_ONLY = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"(?:only|just)\s+(?=\S)", Language.FR: r"(?:seulement|uniquement|juste)\s+(?=\S)", Language.ES: r"(?:solo|sólo|solamente|únicamente)\s+(?=\S)",
        Language.RU: r"(?:только|лишь)\s+(?=\S)", Language.ZH: r"(?:只|仅)(?:看|要|限)?(?=\S)", Language.AR: r"فقط\s+(?=\S)",
    }.items()
}  # fmt: skip
# "And the one on small ports?": the noun is the former question's.
_THE_ONE = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"(?:the|that|those)(?:\s+ones?)?\s+(?=(?:on|about|regarding|concerning)\s)", Language.FR: r"(?:celle|celui|celles|ceux)\s+(?=(?:sur|concernant|au\s+sujet|à\s+propos)\s)",
        Language.ES: r"(?:el|la|lo|los|las)\s+(?=(?:sobre|acerca|respecto)\s)", Language.RU: r"(?:то|та|тот|те),?\s+(?:что\s+|котор\w+\s+)?(?=(?:об?|по|про|относительно|насч[её]т)\s)",
        Language.AR: r"(?:الذي|التي|ذلك|تلك)\s+(?=(?:بشأن|عن|حول)\s)",
    }.items()
}  # fmt: skip
_THE_ONE_ZH = re.compile(r"的那一?(?:个|项|份|封|件)$")


def without_lead(text: str, language: Language) -> tuple[str, bool]:
    """The text without the marks and the words that lead to it, and whether any did."""
    wording, bare = WORDINGS[language], without_mark(text)
    lead = wording.lead.match(bare)
    led = lead is not None or (language is Language.ZH and text.rstrip(" ？?。").endswith("呢"))
    rest = bare[lead.end() :] if lead else bare
    if language is Language.ZH and led and wording.trail and not wording.asks.match(rest):
        rest = wording.trail.sub("", rest)
    rest = POSSESSIVE.sub("", rest.strip(" ,،，"))
    if (only := _ONLY[language].match(rest)) and _names_or_is_on(rest[only.end() :], language):
        led, rest = True, rest[only.end() :]
    if not led:
        return rest, led
    if language is Language.ZH:
        return _THE_ONE_ZH.sub("", rest), led
    the_one = _THE_ONE[language].match(rest)
    return rest[the_one.end() :] if the_one else rest, led


def _names_or_is_on(rest: str, language: Language) -> bool:
    """Whether a text names something of the kinds that are exchanged, or tells a matter: "Just a moment" does neither."""
    new = understand(rest, language)
    return bool(new.items or new.symbols or new.adopted or new.locators or new.dates or new.periods or new.states) or TOPIC[language].match(rest) is not None
