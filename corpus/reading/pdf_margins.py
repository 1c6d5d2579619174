"""Running headers, footers, page numbers and job numbers: what pages repeat at their edges, and what the first page's masthead says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpus.reading.pdf_rows import Line

MARGIN = 0.12
"""Running headers and footers stand within this share of the page's height from its edge."""

_DEEP, _ROWS = 0.2, 2  # or among so many rows at the edge, within this share, where many pages repeat them
_MARK, _RIGHT = 4, 0.6  # characters of the mark that a text goes on, and where on the line it begins at least
_RUNNING = 80  # characters; a longer line is body text that happens to stand in the margin
PAGE_NUMBER = re.compile(
    r"^[\s–—-]*(?:(?:page|página|страница|стр\.?|صفحة|第)\s*)?(?:\d{1,4}|[\u0660-\u0669]{1,4}|[ivxlc]{1,6})\s*(?:(?:/|of|de|sur|из|من)\s*[\d\u0660-\u0669]{1,4}|页)?[\s–—-]*$",
    re.IGNORECASE,
)
"""A line that is nothing but the number of its page."""

# The secretariat's job number and barcode, alone or with the page number: "25-16254 (E) 131025", "2/2 25-15826", "25-15826 2/2", "*2516254*",
# and on paper of before 1995 "91-42570 3557a (E)".
_JOB_NUMBER = re.compile(
    r"^(?:\d{1,3}/\d{1,3}\s+)?(?:GE\.)?\d{2}-\d{5}\*{0,3}\s*(?:\d{3,5}[a-z]\s*)?(?:\([A-Z]\))?[\s\d*/]*$|^\*\d{7,}\*$"
    r"|^(?:\d{6}\s+){1,3}[()]?[A-Z][()]?\s+(?:GE\.)?\d{2}-\d{5}\*{0,3}$"  # as pages from right to left have it
)
_RULE = re.compile(r"^[_–—\-=\s]{5,}$")
_NUMBER = re.compile(r"\d+")


def running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[set[int]]:
    """For each page the indices of its lines (from the top down) that belong to no text; the first page's masthead stays."""
    edges = [_edges(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = Counter(form for lines, edge in zip(pages, edges, strict=True) for form in {f for i in edge for f in _forms(lines[i])})
    # A running header often repeats one line of the masthead, such as the symbol beside "United Nations".
    masthead = {word.rstrip("*") for line in (pages[0] if pages else ()) if line.margin for word in line.text.split()}
    out: list[set[int]] = []
    for number, (lines, edge) in enumerate(zip(pages, edges, strict=True)):
        dropped: set[int] = set()
        for i, line in enumerate(lines):
            printers = _JOB_NUMBER.match(line.text) or _RULE.match(line.text)
            if printers or (i in edge and (_repeats(lines, i, heights[number], len(pages), seen) or _echoes(lines, i, number, masthead))):
                dropped.add(i)
        # The number of the page; of a row with several parts each is told alone.
        dropped |= {i for i, line in enumerate(lines) if i in edge and PAGE_NUMBER.match(line.text) and len(lines) > 1}
        if number + 1 < len(pages):
            dropped |= {i for i in edge if _goes_on(lines, i)}
        out.append(dropped)
    return out


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line of a scanned page is the mark that the text goes on overleaf ("/…", at the foot on the right), which OCR takes for letters."""
    line = lines[at]
    lowest = all(line.base < other.base for i, other in enumerate(lines) if i != at)
    return line.scanned and line.margin and lowest and len(line.text) <= _MARK and line.start > _RIGHT * max(other.end for other in lines)


def _edges(lines: Sequence[Line], height: float) -> set[int]:
    deep = {i for i, line in enumerate(lines) if not _DEEP * height < line.base < (1 - _DEEP) * height}
    outermost = {*range(_ROWS), *range(len(lines) - _ROWS, len(lines))}
    return {i for i, line in enumerate(lines) if line.margin} | (deep & outermost)


def _forms(line: Line) -> Iterator[tuple[bool, str]]:
    """The line as it may come again on another page: as it stands, or with one of its numbers counting with the pages."""
    flat = re.sub(r"\s+", "", line.text).lower()
    yield (line.base > 0, flat)
    if line.scanned:  # OCR reads a header's numbers differently from page to page
        yield (False, _NUMBER.sub("0", flat))
    for match in list(_NUMBER.finditer(flat))[:8]:
        if len(match[0]) < 5:
            yield (False, f"{flat[: match.start()]}#{int(match[0]) - line.page}{flat[match.end() :]}")


def _repeats(lines: Sequence[Line], at: int, height: float, count: int, seen: Counter[tuple[bool, str]]) -> bool:
    """Whether other pages have the line as well; at the first page's head it stays once, as a part of the masthead."""
    line = lines[at]
    times = max(seen[form] for form in _forms(line))
    if not line.margin:
        return times >= 3 and times * 3 >= count  # left and right pages may have headers of their own
    return times > 1 and (line.page > 1 or line.base < height / 2 or any(above.text == line.text for above in lines[:at]))


def _echoes(lines: Sequence[Line], at: int, number: int, masthead: set[str]) -> bool:
    """Whether the line says again what stands in the first page's masthead, set off from the text."""
    line = lines[at]
    if number == 0 or not line.margin or len(line.text) > _RUNNING or not {word.rstrip("*") for word in line.text.split()} <= masthead:
        return False
    near = [abs(other.base - line.base) for i, other in enumerate(lines) if i != at and abs(other.base - line.base) > 1]
    return any(c.isdigit() for c in line.text) or min(near, default=100.0) > 1.6 * line.size
