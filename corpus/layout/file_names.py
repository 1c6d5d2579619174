"""What the name of a file says of the record in it, where its pages were read from pictures: OCR reads letterheads, stamps and dates worst."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePosixPath

_DAY = re.compile(r"(?<!\d)(?:1[89]|20)\d{2}[-_.](?:0[1-9]|1[0-2])[-_.](?:0[1-9]|[12]\d|3[01])(?!\d)")
_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
# Words that scanners and cameras name their files by ("scan0012", "IMG_20240301", "New Document").
_OF_SCANNERS = frozenset(
    [
        "scan",
        "scans",
        "scanned",
        "scanner",
        "scanne",
        "document",
        "doc",
        "docs",
        "img",
        "image",
        "dsc",
        "photo",
        "page",
        "pages",
        "file",
        "copy",
        "untitled",
        "new",
        "pdf",
        "ocr",
        "tif",
    ]
)


NAMED, NAMED_DAY = "file_words", "file_day"
"""What the words and the day of a file's name are declared under."""


def told_by_name(document: str) -> dict[str, str]:
    """What a scanned document's name says of it: its words and its day, under `NAMED` and `NAMED_DAY`; what it doesn't say is left out."""
    return {key: value for key, value in ((NAMED, words_of(document)), (NAMED_DAY, day_of(document))) if value}


def words_of(document: str) -> str:
    """A document's name as words, without its folder and ending; empty where it names nothing ("scan 0012.pdf")."""
    text = PurePosixPath(document).stem.replace("_", " ")
    return " ".join(text.split()) if {word.lower() for word in _LONG_WORD.findall(text)} - _OF_SCANNERS else ""


def day_of(document: str) -> str | None:
    """The day that a document's name gives, year first ("1991-12-24_letter.pdf"), in ISO 8601; None where it gives none or several."""
    found = {re.sub(r"[_.]", "-", day) for day in _DAY.findall(PurePosixPath(document).stem)}
    if len(found) != 1:
        return None
    try:
        return date.fromisoformat(found.pop()).isoformat()
    except ValueError:  # 30 February
        return None
