"""Numbered lists within numbered paragraphs: "for three reasons: 1. … 2. … 3. …" in paragraph 5 is one list, not paragraphs 1 to 3 of the record."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.letters import is_salutation
from corpus.reading.block import Block

_NUMBERED = re.compile(r"\s*(?P<number>\d{1,3})[.．、)]\s*[^\d\s]")


def listed_numbers(blocks: Sequence[Block], ends: Sequence[bool]) -> frozenset[int]:
    """The indices of numbered blocks that are items of the list which a paragraph leads to.

    Items are what the format itself puts into another item, and what counts from 1 under a lead-in with a colon where the paragraphs'
    own numbers go on behind it: with 6 after paragraph 5, or with 2 after an opening paragraph without a number.

    Args:
        ends: whether a block ends what stands above it: a heading, a note.
    """
    found = {i for i, block in enumerate(blocks) if block.inner and not ends[i]}
    for at, lead in enumerate(blocks[:-1]):
        if ends[at] or lead.text.rstrip()[-1:] not in (":", "：") or is_salutation(lead.text):
            continue
        run = _run(blocks, ends, at + 1)
        if len(run) > 1 and _goes_on(_number(lead) or 1, blocks, ends, run[-1] + 1, numbered=_number(lead) is not None):
            found |= {*run}
    return frozenset(found)


def _run(blocks: Sequence[Block], ends: Sequence[bool], first: int) -> list[int]:
    """The blocks from `first` that count 1, 2, 3, …"""
    run: list[int] = []
    while first + len(run) < len(blocks) and not ends[first + len(run)] and _number(blocks[first + len(run)]) == len(run) + 1:
        run.append(first + len(run))
    return run


def _goes_on(number: int, blocks: Sequence[Block], ends: Sequence[bool], at: int, *, numbered: bool) -> bool:
    """Whether the paragraph of that number is followed by the next one, behind its list; of a numbered one there need be no next."""
    for block, end in zip(blocks[at:], ends[at:], strict=True):
        if end:
            break
        if (following := _number(block)) is not None:
            return following == number + 1
    return numbered


def _number(block: Block) -> int | None:
    match = _NUMBERED.match(block.text)
    return int(match["number"]) if match else None
