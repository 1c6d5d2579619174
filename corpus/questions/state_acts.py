"""What States do to an instrument, in six languages: they sign it, ratify it, accede to it, make reservations to it. Which of these a question asks of, and
which a text tells of.

Such an act is of one State alone: that another one has done it, in the same words, is no answer.
"""

from __future__ import annotations

import re

from corpus.naming.instruments import instruments_in

_AR = r"(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ال|لل)?"
_TOLD = {
    "ratification": rf"\b(?:ratif|ратифи)\w+|批准|{_AR}(?:تصديق\w{{0,2}}|صادق\w{{0,2}}|صدق\w{{0,2}}|يصدق|تصدق|مصادقة)(?![\u0621-\u064a])",
    "accession": rf"\b(?:acced|accession|adh[ée]r|adh[ée]s|присоедин)\w*|加入|{_AR}(?:انضم|تنضم|ينضم)\w{{0,3}}(?![\u0621-\u064a])",
    "signature": rf"\b(?:sign(?!ific|al|aux|os?\b|es?\b)|firm(?!ez|amento|eza|ement)|suscri|подпис)\w*|签[署字]|{_AR}(?:وقع\w{{0,2}}|توقيع\w{{0,3}}|موقع\w{{0,3}}|يوقع|توقع)(?![\u0621-\u064a])",
    "reservation": rf"\br[eé]serv\w*|\bоговор\w+|\bоговарива\w+|\b(?:bound|liée?s?|obligad[oa]s?)\s+(?:by|par|por)\b|\bсвязанн\w+|保留|约束|{_AR}(?:تحفظ\w{{0,3}}|ملزم\w{{0,2}})(?![\u0621-\u064a])",
}  # fmt: skip
_TOLD_PATTERNS = {name: re.compile(words, re.IGNORECASE) for name, words in _TOLD.items()}
# Of a fish stock, a seat or a doubt one speaks with the same words: what is made, or made to a text or on signing, is one of these.
_RESERVATION = re.compile(
    r"(?=.*\breservations?\b)(?=.*\b(?:made?|makes|making|enter\w*|attach\w*|formulat\w+|lodge\w*|file[ds]?|withdr\w+|sign\w*|ratif\w+|to\s+(?:draft\s+)?article|to\s+the\s+(?:convention|treaty|protocol|agreement))\b)"
    r"|(?=.*\bréserves?\b)(?=.*\b(?:fait\w*|formul\w+|émis\w*|assorti\w*|retir\w+|sign\w+|ratif\w+|à\s+l['’]article)\b)"
    r"|(?=.*\breservas?\b)(?=.*\b(?:hizo|hicieron|hecho|formul\w+|retir\w+|firm\w+|ratific\w+|al\s+artículo)\b)"
    r"|(?=.*\bоговор(?:к|ок)\w*)(?=.*(?:\bсдела\w+|\bсформул\w+|\bзаяв\w+|\bподпис\w+|\bратиф\w+|\bстать\w+|\bснял\w*))"
    rf"|(?=.*保留)(?=.*(?:[提作做]出?了?|签[署字]|批准|第.{{1,4}}条))|(?=.*{_AR}تحفظ)(?=.*(?:أبد\w+|قدم\w*|توقيع|تصديق|المادة|سحب\w*))",
    re.IGNORECASE,
)


def state_acts_asked(question: str) -> frozenset[str]:
    """The acts on an instrument that a question asks of: "ratification", "accession", "signature", "reservation"."""
    if _RESERVATION.match(question):
        return frozenset(("reservation",))
    if not instruments_in(question) - {"rules"}:
        return frozenset()
    return frozenset(name for name in _TOLD if name != "reservation" and _TOLD_PATTERNS[name].search(question))


def tells_state_act(text: str, act: str) -> bool:
    """Whether a text, whatever its language, has a word for such an act."""
    return _TOLD_PATTERNS[act].search(text) is not None
