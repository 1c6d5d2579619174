"""Interrogatives as they are typed without accents, hamzas and joined words ("quien lo lleva", "c'etait quand", "اين"), written in full.

Only where a follow-up opens with them, since elsewhere the words without accents are others ("que", "como").
"""

from __future__ import annotations

import re

from corpus.languages import Language

_ES = {
    "que": "qué", "quien": "quién", "quienes": "quiénes", "cual": "cuál", "cuales": "cuáles", "cuando": "cuándo", "donde": "dónde", "adonde": "adónde", "como": "cómo",
    "cuanto": "cuánto", "cuanta": "cuánta", "cuantos": "cuántos", "cuantas": "cuántas",
}  # fmt: skip
_ES_OPENING = re.compile(
    rf"^(?P<before>\W*(?:(?:y|e|pero|o|entonces)\s+)?(?:(?:a|de|en|por|para|con|desde|hasta|sobre)\s+)?)(?P<word>{'|'.join(sorted(_ES, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_REPLACED: dict[Language, tuple[tuple[re.Pattern[str], str], ...]] = {
    Language.FR: (
        (re.compile(r"(?<![\w’'])(c['’])etai(t|ent)(?!\w)", re.IGNORECASE), r"\1étai\2"),
        (re.compile(r"(?<!\w)(etai(?:t|ent))(?!\w)", re.IGNORECASE), "était"),
        (re.compile(r"^(\W*(?:et\s+)?)ou(?=\s+(?:est|sont|se|a|ont|aura|était)(?!\w))", re.IGNORECASE), r"\1où"),
    ),
    Language.AR: (
        (re.compile(r"(?<![\u0621-\u064a])([وف]?)(?:اين)(?![\u0621-\u064a])"), r"\1أين"),
        (re.compile(r"(?<![\u0621-\u064a])([وف]?)(?:اي)(?![\u0621-\u064a])"), r"\1أي"),
        (re.compile(r"(?<![\u0621-\u064a])([وف]?)(?:الى)(?![\u0621-\u064a])"), r"\1إلى"),
    ),
}


def in_full(text: str, language: Language) -> str:
    """A follow-up with the interrogatives of `language` in full."""
    if language is Language.ES:
        match = _ES_OPENING.match(text)
        return f"{match['before']}{_cased(_ES[match['word'].lower()], match['word'])}{text[match.end() :]}" if match else text
    for pattern, full in _REPLACED.get(language, ()):
        text = pattern.sub(full, text)
    return text


def _cased(full: str, typed: str) -> str:
    return full.capitalize() if typed[:1].isupper() else full
