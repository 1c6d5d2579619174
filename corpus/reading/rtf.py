"""Rich Text Format (.rtf): its text, a paragraph a line, a row of a table a line, footnotes behind it."""

from __future__ import annotations

from corpus.errors import DamagedFile
from corpus.lines import LIST_MARK
from corpus.reading.block import Block, Extract, without_marks
from corpus.reading.normalise import clean
from corpus.reading.rtf_text import CELL, RtfText


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .rtf file.

    Raises:
        DamagedFile: it is none.
    """
    if not data.lstrip().startswith(b"{\\rtf"):
        raise DamagedFile(name, "an .rtf file begins with {\\rtf, and this one does not")
    read = RtfText(data.lstrip())
    body, anchors = without_marks(_blocks(read.text))
    notes = (Block(" ".join(clean(text).split()), note=True, anchor=anchors.get(str(n))) for n, text in enumerate(read.notes))
    return Extract((*body, *(note for note in notes if note.text)))


def _blocks(text: str) -> list[Block]:
    lines = (" | ".join(cell.strip() for cell in line.split(CELL) if cell.strip()) for line in text.split("\n"))
    flat = (" ".join(clean(line).split()) for line in lines)
    return [Block(line, item=bool(LIST_MARK.match(line))) for line in flat if line]
