"""Whether a page's text layer is the text that the page shows: glyphs without a Unicode map, noise, letters of no language.

A layer that holds no text is worth nothing. One that is only suspect (a script beyond the six languages', alphabets mixed
within words, running text without one of the words that every text has) may be a page in another language: it gives way to
OCR only where that reads a page of the six languages with confidence.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from typing import Any

from corpus.languages import Language, detect

_SAMPLE = 400  # characters of a page that are looked at to tell text from noise
_LENGTH = 50 * _SAMPLE
_FEW = 12
_NOISE = 0.4
_ALL = 0.95
_MIXED, _FEW_MIXED = 0.15, 4  # share and number of words that mix alphabets
_FOREIGN = 0.5  # share of letters of other scripts
_ENOUGH = 60  # words from which a text has some that every text has
_COMMON_SHARE = 0.04
_SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "GREEK", "HEBREW", "HANGUL", "CJK", "HIRAGANA", "KATAKANA")
_OF_THE_SIX = frozenset(("LATIN", "CYRILLIC", "ARABIC", "CJK"))
_ALPHABETS = frozenset(("LATIN", "CYRILLIC", "ARABIC", "GREEK", "HEBREW"))
# Words that make up a quarter of any text in these languages (the most frequent function words; of neighbours too, which
# OCR could only spoil).
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "the of and to in that for is on with as by be at this from or are which an not it has have its was were "
        "de la le les des et en du une un dans que pour qui par sur est au aux pas ce ne se son sont avec "
        "el los las del y una por con para lo al su sus como más no o es "
        "и в на не что с по для о из к от а как его или это при за также все до "
        "في من على إلى أن التي الذي عن هذا هذه مع ما لا أو كل ذلك بين كان "
        "der die das und den von zu mit ist im für auf dem nicht ein eine sich "
        "di il che e della per non sono gli da si os as em um uma não com dos das "
        "van het een dat niet voor met zijn te w na się nie jest i do że ve bir bu için olan och att som är det "
        "та що до є за від у з на це і се ce nu sunt cu din și",
    )
)


def is_noise(text_page: Any) -> bool:
    """Whether a page's characters are no text: glyphs without a Unicode map, or letters and signs that form no words."""
    import pypdfium2.raw as pdfium

    count = text_page.count_chars()
    sample = range(0, count, max(1, count // _SAMPLE))
    unmapped = sum(pdfium.FPDFText_HasUnicodeMapError(text_page, i) == 1 for i in sample)
    if len(sample) >= _FEW and unmapped > _NOISE * len(sample):
        return True
    text = text_page.get_text_range()[:_LENGTH]
    filled = [c for c in text if not c.isspace() and c not in "\x02\ufffe\u00ad"]
    strange = sum(unicodedata.category(c) in ("Co", "Cn", "Cc", "Cs") or c == "\ufffd" for c in filled)
    if len(filled) >= _FEW and strange > _NOISE * len(filled):
        return True
    words = [w.strip(string.punctuation + "“”«»—–’‘…") for w in text.split()]
    words = [w for w in words if len(w) >= 3 and not w.replace(".", "").replace(",", "").isdigit()]
    # "#%&'(" in place of letters: a font whose codes were never mapped. Symbols, numbers and links are a few among words.
    broken = sum(sum(c.isalpha() or c.isdigit() or c in "-’'./" or unicodedata.combining(c) > 0 for c in w) < 0.6 * len(w) for w in words)
    return len(words) >= _FEW and broken > _NOISE * len(words)


def mending(text: str) -> dict[int, str]:
    """What to put for which character where a font's Unicode map holds UTF-8 in place of UTF-16: "М", bytes D0 9C, then reads
    U+D09C, a Korean syllable. Empty where not nearly all such characters are two bytes of UTF-8: in Korean about one in eight is."""
    strange = [c for c in text if "\uc200" <= c <= "\udfff"]
    meant = {c: _two_bytes(c) for c in set(strange)}
    if len(strange) < _FEW or sum(meant[c] is not None for c in strange) < _ALL * len(strange):
        return {}
    return {ord(c): other for c, other in meant.items() if other is not None}


def _two_bytes(char: str) -> str | None:
    try:
        return ord(char).to_bytes(2, "big").decode("utf-8")
    except ValueError:
        return None


def is_suspect(text: str) -> bool:
    """Whether the letters of `text` form words of none of the six languages, as far as that shows without a dictionary."""
    words = re.findall(r"[^\W\d_]{2,}", text[:_LENGTH])
    scripts = Counter(_script(c) for word in words for c in word)
    letters = scripts.total()
    if letters < _FEW:
        return False
    mixed = sum(_mixes(word) for word in words)
    if mixed >= _FEW_MIXED and mixed > _MIXED * len(words):
        return True
    if sum(n for script, n in scripts.items() if script not in _OF_THE_SIX) > _FOREIGN * letters and not scripts["HIRAGANA"]:
        return True
    if scripts["CJK"] > _FOREIGN * letters / 2 or len(words) < _ENOUGH:
        return False
    return sum(word.casefold() in _COMMON for word in words) < _COMMON_SHARE * len(words)


def is_better(read: str, layer: str, confidence: float, least: float) -> bool:
    """Whether what OCR read of a page with a suspect layer is the page's text: sure enough, as much as the layer holds, and in
    one of the six languages."""
    letters, had = (sum(c.isalpha() for c in text) for text in (read, layer))
    return confidence >= least and letters * 2 >= had and not is_suspect(read) and detect(read) is not Language.UND


def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "OTHER")


def _mixes(word: str) -> bool:
    """Whether a word mixes alphabets, as no language does (Korean, Chinese and Japanese words do hold Latin ones)."""
    found = {_script(c) for c in word}
    return len(found & _ALPHABETS) > 1 or ("HANGUL" in found and bool(found & {"CYRILLIC", "ARABIC", "GREEK"}))
