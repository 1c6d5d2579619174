"""Numbered lists within numbered paragraphs: "for three reasons: 1. … 2. … 3. …" in paragraph 5 is one list, not paragraphs 1 to 3 of the record."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.layout.letters import is_salutation
from corpus.reading.block import Block

_NUMBERED = re.compile(r"\s*(?P<number>\d{1,3})[.．、)]\s*[^\d\s]")


def listed_numbers(blocks: Sequence[Block], ends: Sequence[bool]) -> frozenset[int]:
    """The indices of numbered blocks that are items of the list which a paragraph leads to.

    Items are what the format itself sets further in than another item, and what counts from 1 under a lead-in with a colon where the paragraphs'
    own numbers go on behind it: with 6 or a later one after paragraph 5, or with 2 after an opening paragraph without a number.

    Args:
        ends: whether a block ends what stands above it: a heading, a note.
    """
    found = {i for i, block in enumerate(blocks) if block.inner and not ends[i]}
    for at, lead in enumerate(blocks[:-1]):
        if not ends[at] and lead.text.rstrip()[-1:] in (":", "：") and not is_salutation(lead.text):
            items = _items(_number(lead), _run(blocks, ends, at + 1), blocks, ends)
            found |= {*items} if len(items) > 1 else set()
    return frozenset(found)


def _items(number: int | None, run: Sequence[int], blocks: Sequence[Block], ends: Sequence[bool]) -> Sequence[int]:
    """Those of a run that are items under the paragraph of that number, which goes before the one behind them."""
    following = _following(blocks, ends, run[-1] + 1) if run else None
    if following == (number or 1) + 1:
        return run
    if number is None or (following is not None and following <= number):
        return ()
    return run[:number]  # what counts on is the next paragraph, for all that is told


def _run(blocks: Sequence[Block], ends: Sequence[bool], first: int) -> list[int]:
    """The blocks from `first` that count 1, 2, 3, …"""
    run: list[int] = []
    while first + len(run) < len(blocks) and not ends[first + len(run)] and _number(blocks[first + len(run)]) == len(run) + 1:
        run.append(first + len(run))
    return run


def _following(blocks: Sequence[Block], ends: Sequence[bool], at: int) -> int | None:
    """The first number from there on, up to what ends the text."""
    for block, end in zip(blocks[at:], ends[at:], strict=True):
        if end:
            return None
        if (number := _number(block)) is not None:
            return number
    return None


def _number(block: Block) -> int | None:
    match = _NUMBERED.match(block.text)
    return int(match["number"]) if match else None
