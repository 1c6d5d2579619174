"""What States do to an instrument, in six languages: they sign it, ratify it, accede to it, make reservations to it. Which of these a question asks of, and
which a text tells of.

Such an act is of one State alone: that another one has done it, in the same words, is no answer.
"""

from __future__ import annotations

import re

from corpus.languages import TASHKIL
from corpus.naming.instruments import instruments_in

_AR = r"(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ال|لل)?"
_TOLD = {
    "ratification": rf"\b(?:ratif|ратифи)\w+|批准|{_AR}(?:تصديق\w{{0,2}}|صادق\w{{0,2}}|صدق\w{{0,2}}|يصدق|تصدق|مصادقة)(?![\u0621-\u064a])",
    "accession": rf"\b(?:acced|accession|adh(?:[ée]r|[ée]s(?!i[vf])|ir|ier)|присоедин)\w*|\baccéd\w*\s+(?:à\s+(?:la|cette|l['’])\s*|au\s+)(?:convention|protocole|traité|accord|statut|charte)|加入|{_AR}(?:انضم|تنضم|ينضم)\w{{0,3}}(?![\u0621-\u064a])",
    "signature": rf"\b(?:sign(?!ific|al|aux|os?\b|es?\b)|suscri|подпис)\w*|\bfirm(?:a|o|ó|an|ar|aron|ara|aran|ad[oa]s?|ante|antes)\b|签[署字]|{_AR}(?:وقع\w{{0,2}}|توقيع\w{{0,3}}|موقع(?:ة|ون|ين|تان)|يوقع|توقع)(?![\u0621-\u064a])",
    "reservation": rf"\br[eé]serv\w*|\bоговор\w+|\bоговарива\w+|\b(?:bound|liée?s?|obligad[oa]s?)\s+(?:by|par|por)\b|\bсвязанн\w+|保留|约束|{_AR}(?:تحفظ\w{{0,3}}|ملزم\w{{0,2}})(?![\u0621-\u064a])",
}  # fmt: skip
_TOLD_PATTERNS = {name: re.compile(words, re.IGNORECASE) for name, words in _TOLD.items()}
# What tells of such an act, but may ask of something else: one accedes to more than instruments.
_ALSO_TOLD = {
    "ratification": r"\binstruments?\s+of\s+(?:acceptance|approval)\b|\binstruments?\s+d['’](?:acceptation|approbation)\b|\binstrumentos?\s+de\s+(?:aceptación|aprobación)\b|\b(?:документ|грамот)\w*\s+о\s+(?:принятии|утверждении)\b"
    r"|接受书|核准书|(?:接受|核准)文书|(?<![\u0621-\u064a])[وفب]?(?:صك|صكوك|وثيقة|وثائق)\w{0,2}\s+(?:ال)?(?:قبول|موافقة|إقرار)",
    "accession": r"\baccéd\w*",
}
_ALSO_TOLD_PATTERNS = {name: re.compile(words, re.IGNORECASE) for name, words in _ALSO_TOLD.items()}
_ALL_STATES = re.compile(
    r"\ball\s+(?:the\s+)?(?:states|members|parties|delegations|participants|governments)\b(?!\s+(?:should|may|shall|must|that|which|to)\b)|\btou(?:s|tes)\s+les\s+(?:états|membres|parties|délégations|participants|gouvernements)\b(?!\s+(?:qui|doivent|devraient|peuvent)\b)"
    r"|\btod[oa]s\s+l[oa]s\s+(?:estados|miembros|partes|delegaciones|participantes|gobiernos)\b(?!\s+(?:que|deben|deberían|pueden)\b)|\bвсе(?:ми)?\s+(?:государства|члены|стороны|делегации|участники|государствами|участниками|делегациями)\b(?!,?\s+(?:котор\w+|должны|могут))"
    r"|(?:所有|全体|各)(?:国家|成员|缔约[国方]|代表团|与会国|国)[^，。；]{0,10}(?<![应须可])(?:已|均|都)|(?<![\u0621-\u064a])[وف]?جميع\s+(?:ال)?(?:دول|أعضاء|أطراف|وفود|مشارك|حكومات)\w*",
    re.IGNORECASE,
)
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
    question = TASHKIL.sub("", question)
    if _RESERVATION.match(question):
        return frozenset(("reservation",))
    if not instruments_in(question) - {"rules"}:
        return frozenset()
    return frozenset(name for name in _TOLD if name != "reservation" and _TOLD_PATTERNS[name].search(question))


def tells_state_act(text: str, act: str) -> bool:
    """Whether a text, whatever its language, has a word for such an act."""
    plain = TASHKIL.sub("", text)
    return _TOLD_PATTERNS[act].search(plain) is not None or (act in _ALSO_TOLD_PATTERNS and _ALSO_TOLD_PATTERNS[act].search(plain) is not None)


def is_of_all_states(text: str) -> bool:
    """Whether a text, whatever its language, speaks of what all States did."""
    return _ALL_STATES.search(TASHKIL.sub("", text)) is not None
