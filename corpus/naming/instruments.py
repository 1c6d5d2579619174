"""The instruments that conferences draw up or work by, by the nouns of the six languages: rules of procedure, a convention, a protocol …"""

from __future__ import annotations

import re

_INSTRUMENTS = {
    "rules": r"\brules\b|\brèglement\s+intérieur\b|\breglamento\b|\bправил(?:а|ам|ах|ами)?\b|规则|(?:ال|لل)?نظام\s+(?:ال)?داخلي|لائحة",
    "convention": r"\bconventions?\b|\bconvenci(?:ón|ones)\b|\bконвенци\w+|公约|(?:ال|لل|ل)?اتفاقية", "protocol": r"\bprotocols?\b|\bprotocoles?\b|\bprotocolos?\b|\bпротокол\w{0,3}\b|议定书|(?:ال|لل)?بروتوكول",
    "treaty": r"\btreat(?:y|ies)\b|\btraités?\b|\btratados?\b|\bдоговор\w{0,3}\b|条约|(?:ال|لل)?معاهدة", "agreement": r"\bagreements?\b|\baccords?\b|\bacuerdos?\b|\bсоглашени\w{1,3}\b|协定|协议|(?:ال|لل)?اتفاق(?!ية)",
    "statute": r"\bstatutes?\b|\bstatuts?\b|\bestatutos?\b|\b(?:статут|устав)\w{0,3}\b|规约|(?:ال|لل)?نظام\s+(?:ال)?أساسي", "charter": r"\bcharters?\b|\bcharte\b|\bcarta\s+de\s+las\b|\bхарти\w{1,2}\b|宪章|(?:ال|لل)?ميثاق",
    "declaration": r"\bdeclarations?\b|\bdéclarations?\b|\bdeclaraci(?:ón|ones)\b|\bдеклараци\w{1,3}\b|宣言|(?:ال|لل)?إعلان", "code": r"\bcodes?\b|\bcódigos?\b|\bкодекс\w{0,3}\b|守则|(?:ال|لل)?مدونة",
    "regulations": r"\bregulations\b|\brèglements?\b(?!\s+intérieur)|\bположени\w{1,2}\b|条例|细则|(?:ال|لل)?أنظمة",
}  # fmt: skip
_PATTERNS = {name: re.compile(words, re.IGNORECASE) for name, words in _INSTRUMENTS.items()}


def instruments_in(text: str) -> frozenset[str]:
    """The kinds of instruments that a text names, whatever its language. Rules are those of a conference or body, whose name may have a convention in it."""
    found = frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(text))
    return frozenset(("rules",)) if "rules" in found else found
