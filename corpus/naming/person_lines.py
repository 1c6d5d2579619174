"""Lines that name one person each, and those of a signature: they are read apart, since run together two persons read as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.lines import columns, ends_sentence
from corpus.naming.offices import HONORIFIC, SIGNED, holds_office

_NAME = (2, 6)  # words of a person's name
_WIDE = 130  # columns of such a line, at most
_SEVERAL, _SIGNING = 2, 7  # lines that can be run together, and those of a signature at most
_ZH_PERSON = re.compile(r"^[\u4e00-\u9fff·•\s]{1,24}(?:先生|女士|阁下|大使|夫人|博士|教授)")


def is_person_line(text: str) -> bool:
    """Whether a line begins with a person, behind the name of the body for which the person is there if that is on the same line."""
    for part in re.split(r"[:：]\s*", text, maxsplit=1):
        if is_titled(part):
            return True
    name, comma, _ = text.partition(",")
    words = name.split()
    return (
        bool(comma) and _NAME[0] <= len(words) <= _NAME[1] and not holds_office(name) and all(not w[0].islower() for w in words if w.isalpha() and len(w) > 3)
    )


def is_titled(text: str) -> bool:
    """Whether a text begins with a person under a title ("Ms. Orlac", "奥拉克女士")."""
    return HONORIFIC.match(text) is not None or _ZH_PERSON.match(text) is not None


def stand_apart(lines: Sequence[str]) -> bool:
    """Whether the lines of one paragraph are to be read apart: each names a person with what that person is, or together they are a signature. A
    paragraph of a text that was wrapped is neither, even where one of its lines begins so."""
    if len(lines) < _SEVERAL or any(columns(line) > _WIDE for line in lines):
        return False
    if all(is_person_line(line) and not any(c.isdigit() for c in line) and not ends_sentence(line) for line in lines):
        return any(is_titled(line) for line in lines)
    return len(lines) <= _SIGNING and any(SIGNED.search(line) for line in lines) and not any(ends_sentence(line) for line in lines)
