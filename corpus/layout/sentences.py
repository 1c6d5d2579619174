"""Where sentences end, in the six languages, as spans of the text.

Rules, not a model: a full stop ends a sentence unless it follows an abbreviation, an initial or a number that goes on;
Chinese and Arabic marks always do. A line break always does (it parts list items).
"""

from __future__ import annotations

import re

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "no",
        "nos",
        "vol",
        "para",
        "paras",
        "art",
        "arts",
        "chap",
        "sect",
        "sec",
        "fig",
        "ed",
        "eds",
        "e.g",
        "i.e",
        "cf",
        "etc",
        "viz",
        "vs",
        "rev",
        "add",
        "corr",
        "gen",
        "col",
        "sgt",
        "m",
        "mme",
        "mlle",
        "p",
        "pp",
        "n°",
        "sr",
        "sra",
        "srs",
        "dra",
        "núm",
        "núms",
        "pág",
        "párr",
        "párrs",
        "vol",
        "ud",
        "uds",
        "г",
        "гг",
        "стр",
        "рис",
        "т.е",
        "т.д",
        "т.п",
        "им",
        "см",
        "ст",
        "п",
        "пп",
        "тыс",
        "млн",
        "млрд",
        "h.e",
        "amb",
        "hon",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "u.s",
        "u.k",
        "u.n",
    ]
)
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？；；]+[”’」』）)]*|[؟۔]+[\"'”’»)]*(?=\s|$)|\n+")
_WORD_BEFORE = re.compile(r"[^\s(«“\"']+$")


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of the sentences and list items of `text[start:end]`, white space at the edges left out."""
    stop = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    at = start
    for match in _END.finditer(text, start, stop):
        if match.start() < at or not _ends(text, match, stop):
            continue
        _add(spans, text, at, match.end())
        at = match.end()
    _add(spans, text, at, stop)
    return spans


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    if right > left:
        spans.append((left, right))


def _ends(text: str, match: re.Match[str], stop: int) -> bool:
    mark = match.group(0)
    if mark[0] != ".":
        return True
    if len(mark) > 1 and mark.startswith(".."):
        return True
    word = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
    before = word.group(0).lower() if word else ""
    if before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha()):
        return False
    following = text[match.end() : min(stop, match.end() + 40)].lstrip()
    if not following:
        return True
    # "12. The Conference …" at a paragraph's start: the number belongs to its sentence.
    line_start = text.rfind("\n", 0, match.start()) + 1
    if before.strip("()").isdigit() and not text[line_start : match.start()].strip().strip("()0123456789"):
        return False
    return not following[0].islower()
