"""Plain text."""

from __future__ import annotations

from corpus.lines import LIST_MARK, paragraphs
from corpus.reading.block import Block, Extract
from corpus.reading.encoding import decode
from corpus.reading.front_matter import split_front_matter
from corpus.reading.normalise import clean
from corpus.reading.text_pages import of_pages
from corpus.reading.text_tables import with_rows


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .txt file.

    Raises:
        NotText: the bytes are no text.
    """
    declared, text = split_front_matter(clean(with_rows(of_pages(decode(data, name)))))
    blocks = tuple(Block(p, item=bool(LIST_MARK.match(p))) for p in paragraphs(text))
    return Extract(blocks, declared)
