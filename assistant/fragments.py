"""Whether a statement states anything: "The working group." is made of words that the records hold, and proves nothing.

A statement states something that has a verb, as far as its form tells one, or a figure, or several words of content. The rules lean to
the statement's side: what is dropped is gone.
"""

from __future__ import annotations

import re

from assistant.wording import says
from corpus.bodies import find_bodies
from corpus.languages import SIX, Language
from corpus.locators import find_locators
from corpus.mentions import find_items, find_symbols
from corpus.quantities import quantities
from corpus.slots import in_order, without
from corpus.states import find_states
from corpus.talk_words import WORDINGS, content_words

_FEW = 3  # words of content, names apart, that make a statement without a verb or a figure
_FEW_ZH = 8  # characters of them
_AR_END = r"(?![\u0621-\u064a])"
# Copulas, auxiliaries and the endings of finite verbs; an ending counts only where a verb of it stands: behind other words, before others.
_VERB = {
    Language.EN: r"\b(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|shall|should|may|might|must|can|could|came|went|met|sent|took|gave|rose|fell|wrote|spoke|became|began|held|kept|made|paid|left|lost|led|sought|set|stood|won)\b|(?<=\w\s)[a-z]{2,}(?:ed)\b|(?<=\w\s)[a-z]{3,}s(?=\s+\w)",
    Language.FR: r"\b(?:est|sont|était|étaient|sera|seront|fut|furent|a|ont|avait|avaient|aura|auront|doi(?:t|vent)|peut|peuvent|fait|font|reste|restent)\b|(?<!\ble\s)(?<!\bla\s)(?<!\bun\s)(?<!\bdu\s)(?<!\bles\s)(?<!\bdes\s)(?<!\bce\s)(?<=\w\s)[a-zà-ÿ]{2,}(?:ait|aient|era|eront|èrent|irent)\b|(?<=\w\s)[a-zà-ÿ]{3,}(?:e|ent|it)(?=\s+(?:le|la|les|l['’]|un|une|des|que|qu['’]|à|au|aux)\b)",
    Language.ES: r"\b(?:es|son|era|eran|fue|fueron|será|serán|está|están|ha|han|había|habían|debe|deben|puede|pueden|hay|hizo|tiene|tienen|queda|quedan)\b|(?<=\w\s)[a-zà-ÿ]{2,}(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán)(?!\w)|(?<=\w\s)[a-zà-ÿ]{3,}(?:a|e|an|en)(?=\s+(?:el|la|los|las|un|una|que|al)\b)|^[A-ZÀ-ÿ][a-zà-ÿ]{2,}(?:ó|aron|ieron)(?!\w)",
    Language.RU: r"\b(?:был[аио]?|будет|будут|есть|нет|является|являются|может|могут|должн?[аоы]?|следует|можно)\b|(?<=\w\s)[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ут|ется|ются|ится|ятся)\b|^[А-ЯЁ][а-яё]{2,}(?:ла|ло|ли|лась|лись|ется|ются)\b|[а-яё]{3,}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|яты)\b(?=\s)",
    Language.ZH: r"是|有|为|在|将|应|会(?!议)|被|了|已|须|可|由|(?<![关对])于|把|使|让|得|能|获|设|定|举行|负责|属",
    Language.AR: rf"(?<![\u0621-\u064a])[وف]?(?:كان(?:ت|وا)?|ليس(?:ت)?|تم(?:ت)?|جرى|جرت|لم|لن|لا|قد|س?ي[\u0621-\u064a]{{3,}}|ست[\u0621-\u064a]{{3,}}|هو|هي|هم){_AR_END}|^[وف]?(?!ال)[\u0621-\u064a]{{2,}}(?:(?<!ا)ت|وا)(?=\s+ال)",
}
_VERBS = {language: re.compile(pattern, re.MULTILINE) for language, pattern in _VERB.items()}


def states_something(statement: str, language: Language) -> bool:
    """Whether `statement` states anything that could be proved; what is in none of the six languages is taken to."""
    if language not in SIX:
        return True
    text = statement.strip()
    if _VERBS[language].search(text) or says(text, language):
        return True
    # The number of an item, a paragraph or a document is part of its name.
    numbers = [span for _, *span in find_symbols(text)]
    named = in_order(list(find_items(text)), list(find_locators(text)), find_bodies(text), list(find_states(text, language)))
    left = without(text, named)
    for start, end in numbers:
        left = left[:start] + " " * (end - start) + left[end:]
    if any(c.isdigit() for c in left) or any(True for _ in quantities(left, language)):
        return True
    own = content_words(left, WORDINGS[language])
    if language is Language.ZH:
        return sum(map(len, own)) >= _FEW_ZH
    first = re.search(r"[^\W\d_]+", text)
    return sum(not word[0].isupper() or (first is not None and word.startswith(first[0])) for word in own) >= _FEW
