"""Markdown (CommonMark with tables), with YAML front matter, read by way of HTML."""

from __future__ import annotations

from markdown_it import MarkdownIt

from corpus.reading.block import Extract
from corpus.reading.encoding import decode
from corpus.reading.front_matter import split_front_matter
from corpus.reading.html import read_markup
from corpus.reading.markdown_notes import render, with_notes
from corpus.reading.markdown_numbers import with_numbers
from corpus.reading.normalise import clean


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .md file.

    Raises:
        NotText: the bytes are no text.
    """
    declared, text = split_front_matter(clean(decode(data, name)))
    # Line breaks are kept, so that lines which open with "(a)" stay items of their own; other lines are joined again.
    markup = render(with_numbers(with_notes(MarkdownIt("commonmark", {"breaks": True}).enable("table"))), text)
    extract = read_markup(markup, name)
    return Extract(extract.blocks, declared)
