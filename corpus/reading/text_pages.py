"""Plain text that was taken from printed pages, which form feeds part: without running headers, footers and page numbers, its paragraphs made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpus.lines import LIST_MARK, ends_sentence
from corpus.naming.numerals import ordinal
from corpus.reading.pdf_margins import PAGE_NUMBER

_PAGE_END = "\f"
_EDGE = 4  # lines from an edge of a page, at most, that may repeat
_LENGTH = 80  # characters; a longer line is text
_FOOTED = 3  # pages, from which on they may have a foot that is no symbol: fewer may be letters of one writer
_FIRSTS = (0, 1, 2)  # numbers that the first page may have where no other page bears that out
_BESIDE = re.compile(r"^\d{1,4}\s+|\s+(?:page\s+)?\d{1,4}$", re.IGNORECASE)  # the page's number beside a symbol
_SYMBOL = re.compile(r"(?<!\S)[^\s/]+/(?:[^\s/]*/)*[^\s/\d]*\d")
_NUMBER = re.compile(r"\d{1,4}|(?<![^\W\d_])[ivxlc]{1,6}(?![^\W\d_])")  # pages before the first have small Roman numerals


def of_pages(text: str) -> str:
    """A text as one, where form feeds part its pages; any other as it is."""
    if _PAGE_END not in text:
        return text
    pages = [page.replace("\r\n", "\n").split("\n") for page in text.split(_PAGE_END)]
    furniture = _Furniture([page for page in pages if any(line.strip() for line in page)])
    whole: list[str] = []
    for n, page in enumerate(furniture.pages):
        head, foot = furniture.of(n)
        kept = "\n".join(page[head : len(page) - foot]).strip("\n")
        if whole and kept:
            whole.append("\n" if _goes_on(whole[-1], kept) else "\n\n")
        whole += [kept] if kept else []
    return "".join(whole)


class _Furniture:
    """What stands at the edges of pages and is no text: lines that others repeat there, and numbers that count the pages."""

    def __init__(self, pages: Sequence[Sequence[str]]) -> None:
        self.pages = pages
        edges = [{*_edge(page), *_edge(page[::-1])} for page in pages]
        self._repeated = Counter(form for edge in edges for form in {_form(line) for line in edge})
        self._begun = Counter(first for n, edge in enumerate(edges) for first in {_first(line, n) for line in edge} if first is not None)

    def of(self, n: int) -> tuple[int, int]:
        """How many lines from the top of a page, and from its end, are no text. The first page's masthead stays, and what the last ends with:
        one copy of what all have."""
        page = self.pages[n]
        head = 0 if n == 0 else self._lines(n, page, foot=False)
        foot = self._lines(n, page[::-1], foot=True) if len(self.pages) > 1 else 0
        if not any(line.strip() for line in page[head : len(page) - foot]):
            return 0, 0  # all of it stands on other pages too, and is text
        return head, foot

    def _lines(self, n: int, lines: Sequence[str], foot: bool) -> int:
        found = met = 0
        numbered = False
        for at, line in enumerate(lines, 1):
            if not line.strip():
                continue
            met += 1
            number = not numbered and self._is_number(n, line)
            if met > _EDGE or not (number or self._is_repeated(n, line, foot)):
                break
            found, numbered = at, numbered or number
        return found

    def _is_number(self, n: int, line: str) -> bool:
        """Whether a line is the number of its page, as another page tells, or as pages are counted from the first, with or without a cover."""
        first = _first(line, n)
        return first is not None and (self._begun[first] > 1 or (first[1] and first[0] in _FIRSTS))

    def _is_repeated(self, n: int, line: str, foot: bool) -> bool:
        """Whether enough pages have the line, which ends as no sentence does: resolutions end alike, and letters of one writer do."""
        if len(line.strip()) > _LENGTH or line.rstrip().endswith((",", "،", "，")) or ends_sentence(line):
            return False
        if self._repeated[_form(line)] < max(2, (len(self.pages) + 1) // 2):
            return False
        return not foot or bool(_SYMBOL.search(line)) or _FOOTED <= len(self.pages) > n + 1


def _form(line: str) -> str:
    flat = " ".join(line.split())
    return _BESIDE.sub("", flat) if "/" in flat else flat


def _first(line: str, n: int) -> tuple[int, bool] | None:
    """Which number the first page would have, if a line is the number of the page after `n` others, and whether it is in digits; None where it is no
    number."""
    match = _NUMBER.search(line) if PAGE_NUMBER.match(line) else None
    number = ordinal(match[0].upper()) if match else None
    return None if match is None or number is None else (number - n, match[0][0].isdigit())


def _edge(page: Sequence[str]) -> list[str]:
    return [line for line in page if line.strip()][:_EDGE]


def _goes_on(before: str, after: str) -> bool:
    """Whether a paragraph goes on from the end of a page to the beginning of the next."""
    first = after.lstrip()[:1]
    return not ends_sentence(before) and not LIST_MARK.match(after) and first.isalpha() and not first.isupper()
