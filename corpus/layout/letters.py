"""Where a letter ends and to whom it goes: signature blocks, address blocks and salutations, told by their words and places.

A signature block is found by its mark ("(Signed)", "（签名）") or by the closing formula above it, and takes in the lines around
the mark that name the signer and the office. An address block opens with an honorific ("Ms. …", "Son Excellence …").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.lines import columns, ends_sentence
from corpus.naming.dates import find_dates
from corpus.naming.offices import CLOSING, HONORIFIC, SALUTATION, SIGNED, holds_office
from corpus.naming.patterns import is_row

_LINE = 130  # columns: a line of a signature or an address is no wider
_MARKED = 260  # characters: name and office may share the mark's line
_RUN = 7  # lines of a block at most
_MAX_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A block as this module looks at it: its text, and whether it can be a line of a signature at all (no heading, item or note)."""

    text: str
    free: bool


def is_salutation(text: str) -> bool:
    """Whether `text` greets the addressee: it leads to no list, though it may end in a colon."""
    return len(text) <= 80 and SALUTATION.match(text) is not None


def letter_parts(lines: Sequence[Line]) -> dict[int, str]:
    """Which of the lines are "signature" or "address", by their index."""
    kinds: dict[int, str] = {}
    for at, line in enumerate(lines):
        if at in kinds or not line.free:
            continue
        if _is_marked(line.text):
            _signature(lines, at, kinds)
        elif CLOSING.match(line.text):
            _under_closing(lines, at, kinds)
    for at, line in enumerate(lines):
        if at not in kinds and _short(line) and HONORIFIC.match(line.text) and not is_salutation(line.text):
            run = _run(lines, at, kinds)
            if len(run) >= 2 and any(holds_office(lines[i].text) for i in run[1:]) and not _is_list(lines, run):
                kinds |= dict.fromkeys(run, "address")
    return kinds


def _is_list(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Whether the lines name several persons, as a list of participants does."""
    persons = [lines[i].text for i in run if HONORIFIC.match(lines[i].text)]
    return len(persons) > 2 or sum(holds_office(text) for text in persons) > 1


def _is_marked(text: str) -> bool:
    """Whether a line bears the mark of a signature, and is no sentence that mentions one."""
    match = SIGNED.search(text) if len(text) <= _MARKED else None
    if match is None:
        return False
    before = text[: match.start()].strip(" .,:：，")
    return not before or not ends_sentence(text) or _is_name(before)


def _signature(lines: Sequence[Line], at: int, kinds: dict[int, str]) -> None:
    """The block around the line with the mark."""
    kinds[at] = "signature"
    above = at - 1
    while above >= 0 and at - above <= 3 and above not in kinds and _short(lines[above]) and _titled(lines[above].text):
        kinds[above] = "signature"
        above -= 1
    bare = not SIGNED.sub("", lines[at].text).strip(" .:：,")
    if bare and above >= 0 and not _follows(lines, at) and _short(lines[above]) and _is_name(lines[above].text):
        kinds[above] = "signature"  # the name above its mark
    _below(lines, at, kinds, told=above < at - 1, bare=bare)


def _follows(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and _short(lines[at + 1])


def _under_closing(lines: Sequence[Line], at: int, kinds: dict[int, str]) -> None:
    """The name and office under a closing formula, where no mark tells them."""
    run = _run(lines, at + 1, kinds)
    if not run or any(_is_marked(lines[i].text) for i in range(at + 1, min(at + 5, len(lines)))):
        return
    if _is_name(lines[run[0]].text) or _titled(lines[run[0]].text):
        kinds[run[0]] = "signature"
        _below(lines, run[0], kinds, told=_titled(lines[run[0]].text), bare=False)


def _below(lines: Sequence[Line], at: int, kinds: dict[int, str], *, told: bool, bare: bool) -> None:
    """The lines under the one at `at`: name and office go on with the signature until the address begins.

    Args:
        told: whether the office is told already, above the mark.
        bare: whether the mark stands alone, so that the name follows it.
    """
    run = _run(lines, at + 1, kinds)
    honorific = next((n for n, i in enumerate(run) if HONORIFIC.match(lines[i].text)), None)
    if honorific is not None:
        # In Chinese the addressee's office stands above the name.
        own = 0 if told and all(holds_office(lines[i].text) for i in run[:honorific]) else honorific
        kinds |= dict.fromkeys(run[:own], "signature") | dict.fromkeys(run[own:], "address")
        return
    for n, i in enumerate(run):
        if not (_titled(lines[i].text) or (n == 0 and bare)):
            break
        kinds[i] = "signature"


def _run(lines: Sequence[Line], at: int, kinds: dict[int, str]) -> list[int]:
    """The short lines from `at` on, up to the first that is a sentence, a heading, a salutation or a date."""
    found: list[int] = []
    for i in range(at, min(at + _RUN, len(lines))):
        if i in kinds or not _short(lines[i]) or is_salutation(lines[i].text) or _is_date(lines[i].text) or CLOSING.match(lines[i].text):
            break
        found.append(i)
    return found


def _short(line: Line) -> bool:
    return line.free and not is_row(line.text) and columns(line.text) <= _LINE and (not ends_sentence(line.text) or HONORIFIC.match(line.text) is not None)


def _titled(text: str) -> bool:
    """Whether a line is an office, or a part of one: not a sentence that names it."""
    return holds_office(text) and len(text.split()) <= 16 and not CLOSING.match(text) and not _is_date(text)


def _is_name(text: str) -> bool:
    """Whether a line could be a person's name."""
    words = text.split()
    if any(c.isdigit() for c in text) or len(words) > _MAX_NAME_WORDS:
        return False
    if any("\u4e00" <= c <= "\u9fff" for c in text):
        return len(text) <= 12
    return all(w[0].isupper() or not w[0].isalpha() or w in ("de", "la", "del", "von", "van", "al") or w[0] > "\u0600" for w in words)


def _is_date(text: str) -> bool:
    mention = next(find_dates(text), None)
    return mention is not None and columns(text[: mention.start] + text[mention.end :]) <= 25
