"""Lists of those who signed a treaty or a declaration, for whom before who ("For the Republic of Zubrowka … G. Hermes"), in six languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.lines import columns, ends_sentence
from corpus.naming.patterns import is_row

_FOR = re.compile(
    r"(?:\bFor\s+(?:the\s+)?(?=[A-Z])|\bPour\s+(?:(?:le|la|les)\s+|l['’]\s*)?(?=[A-ZÀ-Þ])|\bPor\s+(?:(?:el|la|los|las)\s+)?(?=[A-ZÀ-Þ])|\bЗа\s+(?=[А-ЯЁ])|(?:^|\s)代表(?![团处们])(?=[一-鿿]{2,})|(?:^|\s)عن\s+(?=\S))"
)
_LINE = 60  # columns of such a line
_LEAST = 3  # of those who sign, for a list


def signature_lists(texts: Sequence[str], ends: Sequence[bool]) -> set[int]:
    """The lines that make up lists of signatures: from the first that says for whom somebody signs up to what is no name, no State and no day.

    Args:
        ends: of each line, whether a list ends before it, whatever it looks like: a heading of an annex, a footnote, the first of a page.
    """
    found: set[int] = set()
    at = 0
    while at < len(texts):
        last = at
        if _opens(texts[at]):
            last += 1
            while last < len(texts) and not ends[last] and (_opens(texts[last]) or _is_short(texts[last])):
                last += 1
            if sum(len(_FOR.findall(text)) for text in texts[at:last]) >= _LEAST:
                found |= set(range(at, last))
        at = max(last, at + 1)
    return found


def signs_for_several(text: str) -> bool:
    """Whether a line is such a list by itself, as Markdown runs its lines together: "For Zubrowka: G. Hermes For Osmere: A. Orrin …"."""
    return len(_FOR.findall(text)) >= _LEAST


def _opens(text: str) -> bool:
    """Whether a line says for whom somebody signs; lines of several columns say so several times."""
    match = _FOR.match(text)
    if match is None or ends_sentence(text.rstrip(":：")) or is_row(text):
        return False
    return columns(text) <= _LINE * len(_FOR.findall(text))


def _is_short(text: str) -> bool:
    return columns(text) <= _LINE and not ends_sentence(text) and not is_row(text)
