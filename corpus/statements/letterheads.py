"""The State that the letterhead of a letter tells: "REPUBLIC OF OSMERE", "LEGATION OF OSMERE, TESK"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.naming.offices import LETTERHEAD, holds_office
from corpus.naming.states import StateMention, find_states
from corpus.record import Fact, Paragraph

_REALM = re.compile(
    r"\b(?:(?:republic|kingdom|state|union)\s+of(?:\s+the)?|(?:république|royaume|état)\s+(?:d[eu]s?|de\s+l[a'’])|(?:república|reino|estado)\s+(?:del?|de\s+l[oa]s?)|республика|королевство)(?!\w)|共和国|王国|(?:جمهورية|مملكة|دولة)",
    re.IGNORECASE,
)
_EDGES = " ,.;:，。；：–—-*()（）[]"
# Before a State that hosts an office, or that it is sent to, and before a place: "Embassy in", "Mission des Nations Unies en".
_NOT_OF = re.compile(
    r"[,،，]|\b(?:in|at|to|with|en|à|aux?|avec|auprès|ante|con|в|во|при|на|у|с)\b|(?<![\u0621-\u064a])(?:في|لدى|إلى|الى|مع)(?![\u0621-\u064a])|[驻在对]"
    r"|united\s+nations|nations\s+unies|naciones\s+unidas|объедин[её]нных\s+наций|الأمم\s+المتحدة|联合国",
    re.IGNORECASE,
)


def of_letterhead(text: str, top: Sequence[Paragraph], language: Language) -> Iterator[Fact]:
    """The State whose realm is named on a line of its own, or whose name stands behind an office's or on the line over it; none of an address, which an
    officer's line leads, and none that hosts the office."""
    lines = [(text[start:end], start) for p in top if p.kind != "address" for start, end in _lines(text, p)]
    for at, (line, start) in enumerate(lines):
        if holds_office(line) and not LETTERHEAD.search(line):
            return
        state = _first_state(line, language)
        if state is None:
            continue
        bare = not _REALM.sub("", line.replace(line[state.start : state.end], "")).strip(_EDGES)
        over_office = at == 0 and len(lines) > 1 and LETTERHEAD.search(lines[1][0]) is not None
        if (bare and (_REALM.search(line) or over_office)) or (LETTERHEAD.search(line) and _is_of(line[: state.start])):
            yield Fact("sender_state", state.code, start + state.start, start + state.end)
            return


def _lines(text: str, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    at = paragraph.start
    for line in text[paragraph.start : paragraph.end].split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _first_state(line: str, language: Language) -> StateMention | None:
    titled = line.title()  # names in capitals throughout
    return next(find_states(line, language), None) or (next(find_states(titled, language), None) if len(titled) == len(line) else None)


def _is_of(before: str) -> bool:
    """Whether what stands before a State makes the office the State's own."""
    return _NOT_OF.search(before) is None and not find_bodies(before)
