"""What a page of HTML does not show, and which rows of its tables only lay it out."""

from __future__ import annotations

import itertools
import re

from bs4 import BeautifulSoup, PageElement, Tag

_UNSEEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)\s*(?:!important\s*)?(?:;|$)", re.IGNORECASE)
# What an element within another may set anew (CSS 2.2, 11.2; CSS Fonts 3, 3.5): a size by its own measure, not as a share of the outer one.
_INHERITED = re.compile(r"(?:^|;)\s*(visibility|font|font-size)\s*:([^;]*)", re.IGNORECASE)
_SIZE = re.compile(
    r"(?<![\w.%-])(?:(\d+(?:\.\d+)?|\.\d+)(px|pt|pc|in|cm|mm|q|rem|em|ex|ch|%|v[wh])?(?![\w.%])|(?:xx?-)?(?:small|large)\b|medium\b|initial\b)", re.IGNORECASE
)
_RELATIVE = ("em", "ex", "ch", "%")
_STRUCTURE = ("h1", "h2", "h3", "h4", "h5", "h6", "table")
_CLIMBED = 40  # elements around a part, at most, that are looked at for its cell and its row
_PARAGRAPHS, _LENGTH = 3, 600  # in a cell that has at least so many, with so many characters, a part of the page stands


def is_unseen(element: Tag) -> bool:
    """Whether an element was deleted from the text, or is hidden with all within it (not by a style sheet)."""
    if element.name.lower() == "del":
        return True
    return element.has_attr("hidden") or bool(_UNSEEN_STYLE.search(str(element.get("style") or "")))


def unseen_parts(soup: BeautifulSoup) -> frozenset[int]:
    """The texts and elements, by their identity in memory, that the nearest element around them to say so leaves invisible or without size."""
    found: set[int] = set()
    if soup.find(style=_INHERITED) is None:
        return frozenset()
    stack: list[tuple[PageElement, bool, bool]] = [(soup, False, False)]
    while stack:
        node, invisible, sizeless = stack.pop()
        if isinstance(node, Tag):
            for match in _INHERITED.finditer(str(node.get("style") or "")):
                name, value = match[1].lower(), match[2].lower()
                if name == "visibility":
                    invisible = "hidden" in value or "collapse" in value or (invisible and "visible" not in value and "initial" not in value)
                else:
                    sizeless = _is_sizeless(name, value, sizeless)
            stack.extend((child, invisible, sizeless) for child in node.children)
        if invisible or sizeless:
            found.add(id(node))
    return frozenset(found)


def _is_sizeless(name: str, value: str, inherited: bool) -> bool:
    """Whether text is of no size under this property: `font` has other numbers too, without a unit, and its size before a slash."""
    for size in _SIZE.finditer(value.partition("/")[0]):
        number, unit = size[1], size[2]
        if number is None:
            return False
        if float(number) == 0:
            return True
        if unit is not None:
            return inherited and unit in _RELATIVE
        if name == "font-size":
            break  # no length, which browsers leave out
    return inherited


def layout_rows(soup: BeautifulSoup) -> frozenset[int]:
    """The rows, by their identity in memory, whose cells hold parts of the page and no row of data: headings, tables, or paragraphs that
    stand in the row's only cell or fill a page."""
    found: set[int] = set()
    for part in soup.find_all(_STRUCTURE):
        for parent in itertools.islice(part.parents, _CLIMBED):
            if parent.name == "tr":
                if id(parent) in found:
                    break  # and so are the rows around it
                found.add(id(parent))
    cells: dict[int, tuple[Tag, int]] = {}
    for paragraph in soup.find_all("p"):
        parents = itertools.islice(paragraph.parents, _CLIMBED)
        if (cell := next((parent for parent in parents if parent.name in ("td", "th")), None)) is not None:
            cells[id(cell)] = (cell, cells.get(id(cell), (cell, 0))[1] + 1)
    filled: dict[int, int] = {}  # cells with text, of the rows that were looked at
    for cell, paragraphs in cells.values():
        row = cell.parent
        if row is None or paragraphs < 2 or id(row) in found:
            continue
        if id(row) not in filled:
            filled[id(row)] = sum(bool(other.get_text(strip=True)) for other in row.find_all(("td", "th"), recursive=False))
        text = cell.get_text()
        if filled[id(row)] <= bool(text.strip()) or (paragraphs >= _PARAGRAPHS and len(text) >= _LENGTH):
            found.add(id(row))
    return frozenset(found)
