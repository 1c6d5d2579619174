"""The numbers of list items in OpenDocument texts (OpenDocument 1.3, part 3, 5.3 and 16.30), which stand in no text of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from corpus.reading.list_numbers import printed

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
# By the first sign of `style:num-format`, which shows how a sequence begins ("а, б, .., аа, аб, ..").
_FORMATS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "一": "chineseCounting", "أ": "arabicAlpha",
    "а": "russianLower", "А": "russianUpper",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    prefix: str
    suffix: str
    shown: int  # numbers of how many levels are printed, this one's last
    start: int


@dataclass(slots=True)
class _Open:
    """A list that is being read: its style and the number of its last item."""

    style: str
    count: int


@dataclass(slots=True)
class ListNumbers:
    """Numbers the items of a document, whose lists and items are to be told in their order."""

    _styles: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=list)
    _last: dict[tuple[str, int], int] = field(default_factory=dict)

    @classmethod
    def of(cls, roots: Iterable[Any]) -> ListNumbers:
        """The numbering by the list styles in parts of a file."""
        found = (style for root in roots for style in root.iter(f"{_TEXT}list-style"))
        return cls({style.get(f"{_STYLE}name"): dict(_level(level) for level in style.iterchildren(f"{_TEXT}list-level-style-number")) for style in found})

    def open(self, element: Any) -> None:
        """A list begins."""
        style = element.get(f"{_TEXT}style-name") or (self._open[-1].style if self._open else "")
        depth = len(self._open) + 1
        level = self._styles.get(style, {}).get(depth)
        goes_on = element.get(f"{_TEXT}continue-numbering") == "true" or element.get(f"{_TEXT}continue-list") is not None
        self._open.append(_Open(style, self._last.get((style, depth), 0) if goes_on else (level.start if level else 1) - 1))

    def close(self) -> None:
        """The innermost list ends."""
        self._last[self._open[-1].style, len(self._open)] = self._open[-1].count
        self._open.pop()

    def number(self, item: Any) -> str:
        """What is printed before an item of the innermost list, empty where nothing is; it is counted from there."""
        innermost, depth = self._open[-1], len(self._open)
        innermost.count = _whole(item.get(f"{_TEXT}start-value"), innermost.count + 1)
        levels = self._styles.get(innermost.style, {})
        level = levels.get(depth)
        if level is None or not level.form:
            return ""
        shown = range(max(depth - level.shown, 0), depth)
        numbers = (printed(self._open[at].count, levels[at + 1].form) for at in shown if at + 1 in levels and levels[at + 1].form)
        return f"{level.prefix}{'.'.join(n for n in numbers if n)}{level.suffix}".strip()


def _level(element: Any) -> tuple[int, _Level]:
    told = element.get(f"{_STYLE}num-format") or ""
    prefix, suffix = (element.get(f"{_STYLE}num-{end}") or "" for end in ("prefix", "suffix"))
    shown, start = (_whole(element.get(f"{_TEXT}{name}"), 1) for name in ("display-levels", "start-value"))
    return _whole(element.get(f"{_TEXT}level"), 1), _Level(_FORMATS.get(told[:1], ""), prefix, suffix, shown, start)


def _whole(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 9 else otherwise
