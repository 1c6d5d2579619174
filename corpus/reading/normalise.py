"""The one normal form of stored text: NFC, line feeds, no control characters, no direction overrides.

What is taken out for safety's sake is counted where somebody asks for it: `with removed() as counts: …`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# Direction overrides and isolates can make a quote read as another (CVE-2021-42574); marks (LRM, RLM) are harmless.
_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_MARKS = "\ufeff\ufffe\uffff"  # byte order marks in the middle of joined files, and what is no character
_INVISIBLE = "\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufff9\ufffa\ufffb" + "".join(map(chr, range(0xE0000, 0xE0080)))  # the last: tags, unseen ASCII
_DROP = {ord(c): None for c in _OVERRIDES + _MARKS + _INVISIBLE}
_DROP |= dict.fromkeys(range(0xD800, 0xE000))  # halves of a character, which cannot be stored
_DROP |= {c: None for c in range(0x20) if chr(c) not in "\t\n\r\f\v"} | {c: None for c in range(0x7F, 0xA0) if c != 0x85}
# A soft hyphen shows only where a line breaks at it: there it tells that the word goes on.
_SOFT_HYPHEN = re.compile(r"\u00ad(?! *\n)")
# What terminals obey (ECMA-48): a sequence whole, since without its first character the rest would stand in the text. What stands behind
# U+009B is one only where it is a number: in text of a code page that was taken for another it is a quotation mark.
ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x9b\d[\d;]*[@-~]|\x1b[\]PX^_][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\-~]")
# Joiners shape Arabic and other scripts' letters; behind these they only part a word from what it looks like.
_IDLE_JOINERS = re.compile("(?<=[A-Za-z\u00c0-\u024f\u0300-\u036f\u0400-\u04ff\u4e00-\u9fff])[\u200c\u200d]+")
# Arabic letters in the form that they have at a place in a word (Unicode's presentation forms), as old programs write them.
_SHAPED = {
    code: whole
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC5E), *range(0xFC64, 0xFCF2), *range(0xFE80, 0xFEFD))
    if (whole := unicodedata.normalize("NFKC", chr(code))) != chr(code)
}
_HAS_SHAPED = re.compile("[\ufb50-\ufcf1\ufe80-\ufefc]")
_KINDS = {
    "bidi override": re.compile(f"[{_OVERRIDES}]"),
    "control": re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"),
    "invisible": re.compile(f"[{_INVISIBLE}]|{_IDLE_JOINERS.pattern}"),
}
_counts: ContextVar[Counter[str] | None] = ContextVar("removed characters", default=None)
_SPACES = re.compile(r"[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_WIDE = 64  # spaces in a row that any layout needs; patterns that look for words between spaces take long over thousands
_WIDER = re.compile(f" {{{_WIDE + 1},}}")


@contextmanager
def removed() -> Iterator[Counter[str]]:
    """Counts, by kind ("bidi override", "control", "invisible"), the characters that `clean` takes out within the block."""
    counts: Counter[str] = Counter()
    token = _counts.set(counts)
    try:
        yield counts
    finally:
        _counts.reset(token)


def clean(text: str) -> str:
    """`text` in the normal form; odd spaces become plain ones, no more than `_WIDE` of them in a row, line and page ends become line feeds."""
    counts = _counts.get()
    if counts is not None and not text.isprintable():
        counts.update({kind: n for kind, pattern in _KINDS.items() if (n := len(pattern.findall(text)))})
    if "\x1b" in text or "\x9b" in text:
        text = ESCAPES.sub("", text)
    if _HAS_SHAPED.search(text):
        text = text.translate(_SHAPED)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.replace("\f", "\n\n").replace("\v", "\n")
    text = _SOFT_HYPHEN.sub("", text)
    text = unicodedata.normalize("NFC", _WIDER.sub(" " * _WIDE, _SPACES.sub(" ", text.translate(_DROP))))
    return unicodedata.normalize("NFC", _IDLE_JOINERS.sub("", text)) if _IDLE_JOINERS.search(text) else text


def clean_line(text: str) -> str:
    """`text` in the normal form, on one line."""
    return " ".join(clean(text).split())
