"""Rich Text Format (.rtf): its text, a paragraph a line."""

from __future__ import annotations

from corpus.errors import DamagedFile
from corpus.lines import LIST_MARK
from corpus.reading.block import Block, Extract
from corpus.reading.normalise import clean


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .rtf file.

    Raises:
        DamagedFile: it is none.
    """
    if not data.lstrip().startswith(b"{\\rtf"):
        raise DamagedFile(name, "an .rtf file begins with {\\rtf, and this one does not")
    from striprtf.striprtf import rtf_to_text

    # RTF is ASCII, what is beyond stands in escapes of the code page that it names; Latin-1 keeps every stray byte.
    text = clean(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
    lines = (" | ".join(cell.strip() for cell in line.split("|") if cell.strip()) for line in text.split("\n"))
    return Extract(tuple(Block(flat, item=bool(LIST_MARK.match(flat))) for line in lines if (flat := " ".join(line.split()))))
