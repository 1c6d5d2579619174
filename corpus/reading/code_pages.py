"""Which of the code pages of a script some bytes are in, by the letters that its languages write most.

Code pages of one script hold the same letters at other bytes: read in the wrong one, a text is rare letters, capitals within words
and signs. In the right one, few letters make up most of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_ENOUGH = 24  # bytes above 127; fewer tell nothing of Cyrillic and Arabic
_SHARE = 0.6  # of these that frequent letters make up in the right code page, at least
_CAPITALS = 0.9  # of them, where a text is in capitals throughout
_FEW_ACCENTS, _ACCENTS = 8, 0.8  # the same of Western text
_LEAD = 0.2  # by which a code page must then be better than windows-1252

# The letters that are most of any text; of Latin, the accented ones and the marks of French, Spanish and English.
_CYRILLIC = frozenset("оеаинтсрвлкмдпуяызбгч")
_ARABIC = frozenset("اليمنرتوبةعدهسفأكىقحج")
_LATIN = frozenset("éèàçêôîûùâëïüœóíáñúäößÉÀÄÖÜ¿¡°«»’‘“”–—… \u00a0§")
_RUNS: Mapping[str, tuple[frozenset[str], Sequence[str]]] = {
    "Cyrillic": (_CYRILLIC, ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic")),
    "Arabic": (_ARABIC, ("cp1256", "iso8859_6")),
}
_WESTERN = ("cp1252", "mac_roman", "cp850")


def of_runs(data: bytes) -> str | None:
    """The Cyrillic or Arabic code page of bytes whose words are above 127; None where they are in none of them."""
    high = _high(data)
    if len(high) < _ENOUGH:
        return None
    share, page = max((_share(high, page, letters), page) for letters, pages in _RUNS.values() for page in pages)
    return page if share >= _SHARE else None


def western(data: bytes) -> str:
    """The code page of a Latin text: windows-1252 unless another makes accents of its bytes, where this one makes other signs."""
    high = _high(data)
    expected, *others = _WESTERN
    if len(high) < _FEW_ACCENTS:
        return expected
    share, page = max((_share(high, page, _LATIN), page) for page in others)
    return page if share >= max(_ACCENTS, _share(high, expected, _LATIN) + _LEAD) else expected


def _high(data: bytes) -> bytes:
    return bytes(b for b in data if b > 127)


def _share(high: bytes, page: str, letters: frozenset[str]) -> float:
    """The share of the characters that are among `letters`; 0 where the bytes are not all of that code page."""
    try:
        text = high.decode(page)
    except UnicodeDecodeError:
        return 0.0
    if letters is _CYRILLIC and sum(c.isupper() for c in text) > _CAPITALS * len(text):
        text = text.lower()
    return sum(c in letters for c in text) / len(text)
