"""The one normal form of stored text: NFC, line feeds, no control characters, no direction overrides."""

from __future__ import annotations

import re
import unicodedata

# Direction overrides and isolates can make a quote read as another (CVE-2021-42574); marks (LRM, RLM) are harmless.
_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INVISIBLE = "\u200b\u2060\ufeff\ufffe\uffff"
_DROP = {ord(c): None for c in _OVERRIDES + _INVISIBLE}
_DROP |= dict.fromkeys(range(0xD800, 0xE000))  # halves of a character, which cannot be stored
_DROP |= {c: None for c in range(0x20) if chr(c) not in "\t\n\r\f\v"} | {c: None for c in range(0x7F, 0xA0) if c != 0x85}
# A soft hyphen shows only where a line breaks at it: there it tells that the word goes on.
_SOFT_HYPHEN = re.compile(r"\u00ad(?! *\n)")
_SPACES = re.compile(r"[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")


def clean(text: str) -> str:
    """`text` in the normal form; odd spaces become plain ones, line and page ends become line feeds."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.replace("\f", "\n\n").replace("\v", "\n")
    text = _SOFT_HYPHEN.sub("", text)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text.translate(_DROP)))


def clean_line(text: str) -> str:
    """`text` in the normal form, on one line."""
    return " ".join(clean(text).split())
