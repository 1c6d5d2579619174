"""From bytes to text: byte order marks, UTF-8, UTF-16 without a mark, GB18030 and the Windows code pages.

charset-normalizer proposes an encoding for legacy bytes; its choice between code pages of one script is by the
language model it ships with, so the proposals are limited to the encodings that conference records come in.
"""

from __future__ import annotations

import codecs
import unicodedata

from charset_normalizer import from_bytes

from corpus.errors import NotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ("gb18030", "big5", "cp1251", "koi8_r", "cp1256", "cp1252", "cp1250")
_SAMPLE = 200_000
# Text holds line ends and tabs; a share of other control characters above this is binary content.
_MAX_CONTROL = 0.005


def _control_share(text: str) -> float:
    bad = sum(1 for c in text if c not in "\t\n\r\f\x0b\u200e\u200f\u00ad" and unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs"))
    return bad / len(text) if text else 0.0


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 without a mark shows as NUL in every other byte for Latin text, or as valid CJK, Cyrillic or Arabic."""
    head = data[:2000]
    if len(data) % 2 or head.count(0) < len(head) // 20:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    return "utf-16-le" if odd > even else "utf-16-be"


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
    wide = _utf16_without_mark(data)
    if wide:
        return _checked(data, wide, name)
    if b"\0" in data:
        raise NotText(name)
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_LEGACY), threshold=0.2).best()
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
    if _control_share(text) > _MAX_CONTROL:
        raise NotText(name)
    return text
