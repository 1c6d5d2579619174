"""Captions: short lines over a text that no mark, number or style tells for headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.layout.dating import is_date_line
from corpus.lines import columns, ends_sentence
from corpus.naming.alternatives import tells_whose
from corpus.naming.offices import CLOSING, HONORIFIC, SALUTATION, SIGNED
from corpus.naming.patterns import CAPTION_DEPTH, Heading, is_masthead, is_row, outline
from corpus.reading.block import Block

NUMBER = re.compile(
    r"^\s*(?P<number>\d{1,4}(?=[.．、)]\s*[^\d\s])|[(（][\da-zа-я一二三四五六七八九十\u0660-\u0669أ-ي]{1,4}[)）]|[a-z](?=[.)]\s)"
    r"|[一二三四五六七八九十]{1,3}(?=、)|[\u0660-\u0669]{1,3}(?=\s*[.\-–)])|\d{1,3}(?=\s*[-–]\s*[\u0621-\u064a]))"
)
"""The mark of a numbered block: a number or a letter with a point, a dash or brackets."""
PARAGRAPH_NUMBER = re.compile(r"^\s*(?:\d{1,4}[.．、]\s*|[\u0660-\u0669]{1,3}\s*[.\-–]\s*|\d{1,3}\s*[-–]\s*(?=[\u0621-\u064a]))")
"""That of a numbered paragraph."""

_CAPTION, _SHOUT = 80, 4  # characters of a caption, at most and more than
_NARROW, _WIDE = 64, 70  # columns: a caption between two texts is no wider, and each of these is wider
_LEAD = 30  # columns: what leads to a list may be shorter
BETWEEN_TEXTS = 6
"""How deep a caption between two texts stands: below the headings that marks tell, and so within the part on an agenda item."""


def with_captions(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings, and the captions that no mark tells: a short line between the end of a text and an article ("Voting"), in
    capitals between that and a numbered paragraph, or between two paragraphs of sentences ("Views of the groups")."""
    kept = list(headings)
    for i in range(1, len(blocks) - 1):
        text, below = blocks[i].text, blocks[i + 1].text
        if headings[i] or blocks[i].item or blocks[i].note or len(text) > _CAPTION or ends_sentence(text) or text[-1:] in ",，،;；؛" or NUMBER.match(text):
            continue
        if tells_whose(text):
            continue  # of an alternative above it
        over_article = (found := headings[i + 1]) is not None and found.kind == "article" and not blocks[i + 1].level
        in_capitals = text.isupper() and len(text) > _SHOUT and not is_row(text) and PARAGRAPH_NUMBER.match(below) is not None and len(below) > _CAPTION
        above = headings[i - 1]
        after_text = ends_sentence(blocks[i - 1].text) or (above is not None and above.kind == "chapter")
        if after_text and (over_article or in_capitals):
            kept[i] = Heading("heading", CAPTION_DEPTH, None, text)
        elif _between_texts(blocks[i - 1].text, text, below) and headings[i + 1] is None and not any(b.level or b.note for b in blocks[i - 1 : i + 2]):
            kept[i] = Heading("heading", BETWEEN_TEXTS, None, text)
    return kept


def _between_texts(above: str, text: str, below: str) -> bool:
    """Whether a line stands between two paragraphs of sentences as a caption does: no stamp ("SECRET"), no name with an
    initial, and none of a letter's own lines, as an address or a date."""
    least = _LEAD if below[-1:] in ":：" else _WIDE
    if columns(text) > _NARROW or columns(above) <= _WIDE or columns(below) <= least or not (ends_sentence(above) and ends_sentence(below)):
        return False
    first, opening = text[0], below.lstrip()[:1]
    if not first.isalpha() or first.islower() or text.isupper() or outline(text) or opening.islower() or is_row(above) or is_row(below):
        return False
    of_letter = SIGNED.search(text) or any(pattern.match(line) for pattern in (CLOSING, HONORIFIC, SALUTATION) for line in (above, text))
    return not (of_letter or is_date_line(text) or is_masthead(text))
