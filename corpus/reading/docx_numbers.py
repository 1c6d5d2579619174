"""The numbers that Word prints before paragraphs and that stand in no text of the file ("22.", "(a)", "Article 3").

They are counted as Word counts them (ECMA-376 part 1, 17.9): by the numbering definitions of the file, that a paragraph or its style names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from corpus.reading.list_numbers import printed

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = f"{_W}val"
_PLACE = re.compile(r"%([1-9])")
_MOST_LEVELS = 9
_MOST_STYLES = 20  # that one is based on, one on the other; a file may have them in a ring


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts: `text` has %1, %2, … where the numbers of the levels stand."""

    start: int
    form: str
    text: str
    legal: bool  # all its numbers in Arabic numerals, whatever their own levels'
    restarts: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class _List:
    """A numbering instance: instances of one definition count on from each other, where `restarted` does not say that they begin anew."""

    definition: str
    levels: Mapping[int, _Level]
    restarted: Mapping[int, int]


class Numbering:
    """The numbers of one document's paragraphs, which are to be asked for in their order."""

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        self._lists = dict(_lists(numbering)) if numbering is not None else {}
        self._styles = {style.get(f"{_W}styleId"): style for style in styles.iterchildren(f"{_W}style")} if styles is not None else {}
        self._default = next((name for name, s in self._styles.items() if s.get(f"{_W}type") == "paragraph" and s.get(f"{_W}default") in ("1", "true")), None)
        self._counts: dict[str, dict[int, int]] = {}
        self._met: set[tuple[str, int]] = set()

    def number(self, paragraph: Any) -> str:
        """What Word prints before this paragraph, empty where it prints no number; it is counted from there."""
        number, depth = self._told(paragraph)
        listed = self._lists.get(number or "")
        level = listed.levels.get(depth) if listed else None
        if listed is None or level is None or number is None:
            return ""
        counts = self._counts.setdefault(listed.definition, {})
        if (begin := listed.restarted.get(depth)) is not None and (number, depth) not in self._met:
            self._met.add((number, depth))
            counts[depth] = begin
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [d for d in counts if d > depth and (d not in listed.levels or listed.levels[d].restarts)]:
            del counts[deeper]
        return self._text(listed, level, counts)

    @staticmethod
    def _text(listed: _List, level: _Level, counts: dict[int, int]) -> str:
        if printed(1, level.form) is None:
            return ""  # a bullet

        def place(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            other = listed.levels.get(depth)
            if other is None:
                return ""
            return printed(counts.setdefault(depth, other.start), "decimal" if level.legal else other.form) or ""

        return " ".join(_PLACE.sub(place, level.text).split())

    def _told(self, paragraph: Any) -> tuple[str | None, int]:
        """The numbering instance of a paragraph and its level, its own before its style's and those that this is based on."""
        number, depth = _numbering_of(paragraph)
        named = paragraph.find(f"{_W}pPr/{_W}pStyle")
        style: str | None = named.get(_VAL) if named is not None else self._default
        for _ in range(_MOST_STYLES):
            if number is not None or style not in self._styles:
                break
            number, told = _numbering_of(self._styles[style])
            if number is not None and depth is None:
                listed = self._lists.get(number)
                depth = next((d for d, level in listed.levels.items() if level.style == style), told) if listed else told
            elif depth is None:
                depth = told
            based = self._styles[style].find(f"{_W}basedOn")
            style = based.get(_VAL) if based is not None else None
        return (None if number == "0" else number), depth or 0


def _numbering_of(element: Any) -> tuple[str | None, int | None]:
    told = element.find(f"{_W}pPr/{_W}numPr")
    if told is None:
        return None, None
    number, depth = told.find(f"{_W}numId"), told.find(f"{_W}ilvl")
    return (number.get(_VAL) if number is not None else None), (_whole(depth, 0) if depth is not None else None)


def _lists(numbering: Any) -> Iterator[tuple[str, _List]]:
    definitions = {d.get(f"{_W}abstractNumId"): d for d in numbering.iterchildren(f"{_W}abstractNum")}
    by_style = {link.get(_VAL): d for d in definitions.values() if (link := d.find(f"{_W}styleLink")) is not None}
    for instance in numbering.iterchildren(f"{_W}num"):
        named = instance.find(f"{_W}abstractNumId")
        definition = definitions.get(named.get(_VAL)) if named is not None else None
        if definition is None:
            continue
        if (link := definition.find(f"{_W}numStyleLink")) is not None:
            definition = by_style.get(link.get(_VAL), definition)
        levels = dict(_levels(definition))
        restarted: dict[int, int] = {}
        for override in instance.iterchildren(f"{_W}lvlOverride"):
            depth = _depth(override)
            levels.update(_levels(override))
            if (start := override.find(f"{_W}startOverride")) is not None:
                restarted[depth] = _whole(start, 1)
        yield instance.get(f"{_W}numId"), _List(definition.get(f"{_W}abstractNumId"), levels, restarted)


def _levels(parent: Any) -> Iterator[tuple[int, _Level]]:
    for level in list(parent.iterchildren(f"{_W}lvl"))[:_MOST_LEVELS]:
        start, form, text, style, restart = (level.find(f"{_W}{name}") for name in ("start", "numFmt", "lvlText", "pStyle", "lvlRestart"))
        yield (
            _depth(level),
            _Level(
                _whole(start, 1) if start is not None else 1,
                form.get(_VAL) or "decimal" if form is not None else "decimal",
                text.get(_VAL) or "" if text is not None else "",
                (legal := level.find(f"{_W}isLgl")) is not None and legal.get(_VAL) not in ("0", "false", "off"),
                restart is None or _whole(restart, 1) != 0,
                style.get(_VAL) if style is not None else None,
            ),
        )


def _depth(element: Any) -> int:
    value = element.get(f"{_W}ilvl") or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < _MOST_LEVELS else 0


def _whole(element: Any, otherwise: int) -> int:
    value = element.get(_VAL) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < _MOST_LEVELS else otherwise
