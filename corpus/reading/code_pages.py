"""Which of the code pages of a script some bytes are in, by the letters that its languages write most.

Code pages of one script hold the same letters at other bytes: read in the wrong one, a text is rare letters, capitals within words
and signs. In the right one, few letters make up most of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENOUGH = 24  # bytes above 127; fewer tell nothing of Cyrillic and Arabic
_SHARE = 0.6  # of these that frequent letters make up in the right code page, at least
_CAPITALS = 0.9  # of them, where a text is in capitals throughout
_FEW_ACCENTS, _ACCENTS = 8, 0.8  # the same of Western text
_LEAD = 0.2  # by which a code page must then be better than windows-1252

# The letters that are most of any text, and their capitals where a word begins; of Latin, the accented letters and the marks of French,
# Spanish and English.
_CYRILLIC = "оеаинтсрвлкмдпуяызбгч"
_ARABIC = "اليمنرتوبةعدهسفأكىقحج"
_ACCENTED = "éèàçêôîûùâëïüœóíáñúäößÉÀÄÖÜ"
_MARKS = "¿¡°«»’‘“”–—…\u00a0§"
_WORDS = "àÀ"  # accented letters that are a word
_SIGNS = "•€£¥¢·™®©±×½¼¾²³ºª†‡‰"  # of prices and lists; at their bytes the other Western code pages have accented letters
_IN_CYRILLIC = re.compile(rf"[{_CYRILLIC}]|(?<![^\W\d_])[{_CYRILLIC.upper()}]")
_RUNS: Sequence[tuple[re.Pattern[str], Sequence[str]]] = (
    (_IN_CYRILLIC, ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic")),
    (re.compile(f"[{_ARABIC}]"), ("cp1256", "iso8859_6")),
)
_EXPECTED, _OTHERS = "cp1252", ("mac_roman", "cp850")
_IN_EXPECTED = re.compile(f"[{_ACCENTED}{_MARKS}{_SIGNS}]")
_BESIDE_LETTERS = re.compile(rf"[{_MARKS}]|(?<=[^\W\d_])[{_ACCENTED}]|[{_ACCENTED}](?=[^\W\d_])|(?<!\S)[{_WORDS}](?!\S)")


def of_runs(data: bytes) -> str | None:
    """The Cyrillic or Arabic code page of bytes whose words are above 127; None where they are in none of them."""
    if _high(data) < _ENOUGH:
        return None
    shares = [(_share(data, page, telling), page) for telling, pages in _RUNS for page in pages]
    share, page = max(shares, key=lambda found: found[0])  # the first of equals, which is the one that most texts are in
    return page if share >= _SHARE else None


def western(data: bytes) -> str:
    """The code page of a Latin text: windows-1252 unless another makes accents of its bytes, where this one makes other signs. Accents
    stand within words; what another makes of a sign before a price or an item tells nothing."""
    if _high(data) < _FEW_ACCENTS:
        return _EXPECTED
    share, page = max(((_share(data, page, _BESIDE_LETTERS), page) for page in _OTHERS), key=lambda found: found[0])
    return page if share >= max(_ACCENTS, _share(data, _EXPECTED, _IN_EXPECTED) + _LEAD) else _EXPECTED


def _high(data: bytes) -> int:
    return sum(b > 127 for b in data)


def _share(data: bytes, page: str, telling: re.Pattern[str]) -> float:
    """The share of the characters beyond ASCII that are among `telling`; 0 where the bytes are not all of that code page."""
    try:
        text = data.decode(page)
    except UnicodeDecodeError:
        return 0.0
    high = [c for c in text if c > "\x7f"]
    if telling is _IN_CYRILLIC and sum(c.isupper() for c in high) > _CAPITALS * len(high):
        text = text.lower()
    return len([c for c in telling.findall(text) if c > "\x7f"]) / len(high)
