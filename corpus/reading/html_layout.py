"""What a page of HTML does not show, and which rows of its tables only lay it out."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

_UNSEEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?)\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_STRUCTURE = ("h1", "h2", "h3", "h4", "h5", "h6", "table")
_PARAGRAPHS, _LENGTH = 3, 600  # in a cell that has at least so many, with so many characters, a part of the page stands


def is_unseen(element: Tag) -> bool:
    """Whether an element was deleted from the text, or is hidden by itself (not by a style sheet)."""
    if element.name.lower() == "del":
        return True
    return element.has_attr("hidden") or bool(_UNSEEN_STYLE.search(str(element.get("style") or "")))


def layout_rows(soup: BeautifulSoup) -> frozenset[int]:
    """The rows, by their identity in memory, whose cells hold parts of the page and no row of data: headings, tables, or paragraphs that
    stand in the row's only cell or fill a page."""
    return frozenset(id(row) for row in soup.find_all("tr") if _lays_out(row))


def _lays_out(row: Tag) -> bool:
    if row.find(_STRUCTURE):
        return True
    filled = [cell for cell in row.find_all(("td", "th"), recursive=False) if cell.find(True) and cell.get_text(strip=True)]
    paragraphs = [len(cell.find_all("p")) for cell in filled]
    if len(filled) == 1 and paragraphs[0] > 1:
        return sum(bool(cell.get_text(strip=True)) for cell in row.find_all(("td", "th"), recursive=False)) == 1
    return any(n >= _PARAGRAPHS and len(cell.get_text()) >= _LENGTH for n, cell in zip(paragraphs, filled, strict=True))
