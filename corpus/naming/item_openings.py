"""Sentences that say on which agenda item one writes or speaks ("On agenda item 5, I reply as follows:"), in six languages. They begin as the
heading of an item does, and are none: what they say is text."""

from __future__ import annotations

import re

from corpus.lines import ends_sentence
from corpus.naming.mentions import ItemMention, find_items

_NEAR = 40  # characters before the item
_LED = re.compile(
    r"\W*(?:(?:on|under|re|regarding|concerning|with\s+(?:regard|respect|reference)\s+to|as\s+(?:to|regards))\b|(?:sur|au\s+titre|s['’]agissant|concernant|au\s+sujet|en\s+ce\s+qui\s+concerne)\b"
    r"|(?:sobre|respecto|acerca|en\s+(?:relación|cuanto)|con\s+respecto|en\s+lo\s+que\s+respecta)\b|(?:по|относительно|касательно|в\s+связи|что\s+касается)\b|关于|就|对于?|(?:بشأن|في|حول|بخصوص|فيما)(?![\u0621-\u064a]))",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\s*[(（“\"«「『][^”\"»」』)）]*[”\"»」』)）]")  # of the item, between its number and what is said of it
# What only a sentence says: who speaks, or that something follows.
_SAYS = re.compile(
    r"\b(?:I|we|(?:my|our)\s+(?:delegation|government|country|reply|answer|views?|position)|(?:as|the)\s+follow(?:s|ing))\b"
    r"|\b(?:j['’]|je|nous|(?:ma|notre|mon)\s+(?:délégation|gouvernement|pays|réponse|position)|comme\s+suit|ce\s+qui\s+suit|suivante?s?)(?:\b|(?<=['’]))"
    r"|\b(?:me\s+(?:permito|complace)|nos\s+complace|tengo|tenemos|deseo|deseamos|respondo|respondemos|contesto|contestamos|(?:mi|nuestr[oa])\s+(?:delegación|gobierno|país|respuesta|posición)|lo\s+siguiente|siguientes?|como\s+sigue)\b"
    r"|\b(?:я|мы|имею|имеем|сообща\w+|отвеча\w+|хотел\w*|(?:моя|наша)\s+(?:делегация|страна|позиция)|(?:наш|мой)\s+ответ|следующ\w+|нижеследующ\w+)\b"
    r"|谨|[我吾](?:国|们|方|代表团|谨)?|本(?:国|代表团)|[如为]下|以下"
    r"|(?<![\u0621-\u064a])(?:[أن](?:رد|جيب|ود|فيد|تشرف|عرض|بلغ)(?:كم)?|(?:وفد|حكومة|رد|موقف|بلد)(?:ي|نا)|(?:ب|ك)?ما\s+يلي|التالي(?:ة)?|الآتي(?:ة)?)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def announces(text: str) -> bool:
    """Whether a lead-in says that what one has to say follows: "I reply as follows:"; what does follow stands by itself."""
    return text.rstrip()[-1:] in (":", "：") and _SAYS.search(text) is not None


def item_of_opening(text: str) -> ItemMention | None:
    """The agenda items on which a sentence says that one writes or speaks; None where `text` does not begin by that or is no sentence."""
    if not ends_sentence(text):
        return None
    item = next(find_items(text), None)
    if item is None or item.start > _NEAR:
        return None
    title = _TITLE.match(text, item.end)
    rest = text[title.end() if title else item.end :].lstrip()
    led = _LED.match(text) is not None
    return item if (led and rest[:1] in (",", "，", "،")) or _SAYS.search(rest) else None
