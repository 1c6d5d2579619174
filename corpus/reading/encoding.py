"""From bytes to text: byte order marks, UTF-8, UTF-16 without a mark, GB18030, Big5 and the code pages of Windows, ISO, DOS and Macintosh.

Western text is told by its lone high bytes, Cyrillic and Arabic by their most frequent letters (`corpus.reading.code_pages`). For the rest
charset-normalizer proposes an encoding by the language models it ships with; the proposals are limited to the encodings that
conference records come in.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from corpus.errors import NotText
from corpus.reading import code_pages
from corpus.reading.normalise import ESCAPES

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ("gb18030", "big5", "cp1251", "koi8_r", "cp1256", "cp1252")
_SAMPLE = 200_000
_HIGH = re.compile(rb"[\x80-\xff]")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_SIX_SCRIPTS = re.compile(r"[\t\n\r -~\u00a0-\u017f\u0400-\u04ff\u0600-\u06ff\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
# Text holds line ends and tabs; a share of other control characters above this is binary content.
_MAX_CONTROL = 0.005
# Chinese text is written in the common characters of these two sets, as (encoding, first and last lead byte): all of GB 2312,
# and the first level of Big5. A larger share of others than `_MAX_RARE` is no text of any language.
_COMMON_HAN = (("gb2312", 0xB0, 0xF7), ("big5", 0xA4, 0xC6))
_MAX_RARE = 0.2
_MAX_ASCII_PAIRS = 0.5
_MOST_BROKEN = 0.1  # of the characters beyond ASCII that may be broken in a text in UTF-8
_TELLING = 4  # characters; fewer may be anything


def _control_share(text: str) -> float:
    if "\x1b" in text:
        text = ESCAPES.sub("", text)
    bad = sum(1 for c in text if c not in "\t\n\r\f\x0b\u200e\u200f\u00ad" and unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs"))
    return bad / len(text) if text else 0.0


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of either byte order, told by NUL bytes and by the scripts that the characters then belong to."""
    head = data[:4000]
    if len(data) % 2 or 0 not in head:
        return None
    little, big = (len(_SIX_SCRIPTS.findall(head.decode(encoding, errors="replace"))) for encoding in ("utf-16-le", "utf-16-be"))
    if max(little, big) < 0.9 * len(head) / 2:
        return None
    # Latin text read in the wrong order is Chinese to the eye; the NULs of its letters tell then.
    if min(little, big) > 0.8 * max(little, big):
        little, big = head[1::2].count(0), head[::2].count(0)
    return "utf-16-le" if little > big else "utf-16-be"


def _broken_utf8(data: bytes) -> str | None:
    """UTF-8 of which a few characters are broken: cut at the end, or spoilt by a stray byte. No other encoding has runs of its bytes by chance."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(c > "\x7f" for c in text) - broken
    return text if 0 < broken <= _MOST_BROKEN * whole and _control_share(text) <= _MAX_CONTROL else None


def _is_common_han(c: str) -> bool:
    for encoding, first, last in _COMMON_HAN:
        coded = c.encode(encoding, "ignore")
        if coded and first <= coded[0] <= last:
            return True
    return False


def _is_misread(wide: str) -> bool:
    """Whether what was read as UTF-16 is other bytes: letters of ASCII two by two are Chinese to the eye, and chance makes
    characters that nobody writes."""
    head = [c for c in wide[:2000] if not c.isspace()]
    pairs = sum(c.encode("utf-16-be", "ignore").isalpha() for c in head)
    rare = sum(unicodedata.name(c, "").startswith("CJK UNIFIED") and not _is_common_han(c) for c in head)
    return len(head) >= _TELLING and (pairs > _MAX_ASCII_PAIRS * len(head) or rare > _MAX_RARE * len(head))


def is_latin(data: bytes) -> bool:
    """Whether bytes above 127 mostly stand alone, as accented letters and quotation marks do; other scripts have runs of them."""
    return len(_ALONE.findall(data)) * 2 > len(_HIGH.findall(data))


def decode(data: bytes, name: str) -> str:
    """The text of `data`; `name` is the document that an error names.

    Raises:
        NotText: the bytes are no text in any encoding that the program reads.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data, encoding, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if _control_share(text) <= _MAX_CONTROL:
            return text
    if (broken := _broken_utf8(data)) is not None:
        return broken
    wide = _utf16_without_mark(data)
    if wide:
        return _checked(data, wide, name)
    if b"\0" in data:
        raise NotText(name)
    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE:
        sample = sample[: sample.rfind(b"\n") + 1] or sample  # not in the middle of a character
    if is_latin(sample):
        return _checked(data, code_pages.western(sample), name)
    if page := code_pages.of_runs(sample):
        return _checked(data, page, name)
    best = from_bytes(sample, cp_isolation=list(_LEGACY), threshold=0.2).best()
    if best is None:
        raise NotText(name)
    return _checked(data, best.encoding, name)


def _checked(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        text = data.decode(encoding, errors="replace")
        if text.count("\ufffd") > max(1, len(text) // 1000):
            raise NotText(name) from None
    text = text.lstrip("\ufeff")
    if _control_share(text) > _MAX_CONTROL or (encoding.startswith("utf-16") and _is_misread(text)):
        raise NotText(name)
    return text
