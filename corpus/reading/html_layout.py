"""What a page of HTML does not show, and which rows of its tables only lay it out."""

from __future__ import annotations

import itertools
import re

from bs4 import BeautifulSoup, Tag

_UNSEEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?)\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_STRUCTURE = ("h1", "h2", "h3", "h4", "h5", "h6", "table")
_CLIMBED = 40  # elements around a part, at most, that are looked at for its cell and its row
_PARAGRAPHS, _LENGTH = 3, 600  # in a cell that has at least so many, with so many characters, a part of the page stands


def is_unseen(element: Tag) -> bool:
    """Whether an element was deleted from the text, or is hidden by itself (not by a style sheet)."""
    if element.name.lower() == "del":
        return True
    return element.has_attr("hidden") or bool(_UNSEEN_STYLE.search(str(element.get("style") or "")))


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
    found |= {id(cell.parent) for cell, paragraphs in cells.values() if paragraphs > 1 and id(cell.parent) not in found and _lays_out(cell, paragraphs)}
    return frozenset(found)


def _lays_out(cell: Tag, paragraphs: int) -> bool:
    if paragraphs >= _PARAGRAPHS and len(cell.get_text()) >= _LENGTH:
        return True
    return cell.parent is not None and not any(other.get_text(strip=True) for other in cell.parent.find_all(("td", "th"), recursive=False) if other is not cell)
