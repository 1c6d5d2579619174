"""Plain text that was taken from printed pages, which form feeds part: without running headers, footers and page numbers, its paragraphs made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpus.lines import LIST_MARK, ends_sentence
from corpus.reading.pdf_margins import PAGE_NUMBER

_PAGE_END = "\f"
_EDGE = 4  # lines from an edge of a page, at most, that may repeat
_LENGTH = 80  # characters; a longer line is text
_BESIDE = re.compile(r"^\d{1,4}\s+|\s+(?:page\s+)?\d{1,4}$", re.IGNORECASE)  # the page's number beside a symbol


def of_pages(text: str) -> str:
    """A text as one, where form feeds part its pages; any other as it is."""
    if _PAGE_END not in text:
        return text
    pages = [page.replace("\r\n", "\n").split("\n") for page in text.split(_PAGE_END)]
    pages = [page for page in pages if any(line.strip() for line in page)]
    repeated = Counter(form for page in pages for form in {_form(line) for line in (*_edge(page), *_edge(page[::-1]))})
    least = max(2, (len(pages) + 1) // 2)
    whole: list[str] = []
    for n, page in enumerate(pages):
        head = 0 if n == 0 else _furniture(page, repeated, least)  # the first page's masthead stays
        foot = _furniture(page[::-1], repeated, least) if len(pages) > 1 else 0
        if not any(line.strip() for line in page[head : len(page) - foot]):
            head = foot = 0  # all of it stands on other pages too, and is text
        kept = "\n".join(page[head : len(page) - foot]).strip("\n")
        if whole and kept:
            whole.append("\n" if _goes_on(whole[-1], kept) else "\n\n")
        whole += [kept] if kept else []
    return "".join(whole)


def _form(line: str) -> str:
    flat = " ".join(line.split())
    return _BESIDE.sub("", flat) if "/" in flat else flat


def _edge(page: Sequence[str]) -> list[str]:
    return [line for line in page if line.strip()][:_EDGE]


def _furniture(page: Sequence[str], repeated: Counter[str], least: int) -> int:
    """How many lines from the top of a page are no text: what other pages repeat at their edges, and numbers of pages."""
    found = met = 0
    for n, line in enumerate(page, 1):
        if not line.strip():
            continue
        met += 1
        if met > _EDGE or not (PAGE_NUMBER.match(line) or (repeated[_form(line)] >= least and len(line.strip()) <= _LENGTH)):
            break
        found = n
    return found


def _goes_on(before: str, after: str) -> bool:
    """Whether a paragraph goes on from the end of a page to the beginning of the next."""
    first = after.lstrip()[:1]
    return not ends_sentence(before) and not LIST_MARK.match(after) and first.isalpha() and not first.isupper()
