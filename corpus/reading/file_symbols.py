"""The symbol that a file's own properties tell: the title of a web page, the title, the subject and the identifier of an office document or a PDF.

A masthead goes before them, and so does what a sidecar declares: programs fill these in, and copy them from one file to the next.
"""

from __future__ import annotations

import re

from corpus.naming.mentions import find_symbols
from corpus.reading.normalise import clean_line

FILE_SYMBOL = "file_symbol"
"""Under which a reader declares it."""

# What stands before a symbol that ends a title: a separator, or no more than a word for a document.
_PARTED = re.compile(
    r"[|–—:：;,，、·•(（\[-]\s*$|^\W*(?:un\s+)?(?:document|doc|symbol|cote|documento|signatura|документ|文件|文号|الوثيقة|وثيقة|رمز)\W*$", re.IGNORECASE
)
_CLOSED = " .)）]"


def of_properties(*values: str | None) -> dict[str, str]:
    """What a reader declares of properties, the surest first: the symbol that the first of them tells, where one does. Each is a symbol, or begins
    or ends with it; what only speaks of one ("Comments on CCL/2032/4") tells none."""
    for value in values:
        line = clean_line(value or "")
        found = list(find_symbols(line))
        if len({symbol for symbol, _, _ in found}) != 1:
            continue
        symbol, start, end = found[0]
        if not start or (not line[end:].strip(_CLOSED) and _PARTED.search(line[:start])):
            return {FILE_SYMBOL: symbol}
    return {}
