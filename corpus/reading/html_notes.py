"""Footnotes and endnotes in HTML: notes that the text links to, and numbered notes at the end whose marks stand in the text.

A mark is a short link to a place in the same document ("[1]", "*"), or a raised number. A note is what such a link leads to
further down; or, where the links lead nowhere, an entry of the list that ends the document, or of the paragraphs under its last
rule, all of which open with a number.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, NavigableString, Tag

from corpus.reading.block import note_mark

_MARK = re.compile(r"[\[(（]?\^?(?P<mark>\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivxl]{1,5})[\])）]?", re.IGNORECASE)
_OPENING = re.compile(r"\s*[\[(（]?(?P<mark>\d{1,3}|[*†‡§¶]{1,3})(?:[\])）]|[.、](?=\s)|(?=\s)|(?<=\d)(?=[A-Z]))\s*(?=\S)")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_HOLDERS = ("li", "p", "dd", "aside", "div")
_INLINE = ("sup", "span", "b", "i", "em", "strong", "small", "cite")
_NODES, _LENGTH = 300, 12_000  # of a note at most
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SHARE = 3  # of the notes of a list that no link leads to, one in so many has a mark in the text: links get lost


@dataclass(slots=True)
class Notes:
    """What the notes of a page are, each element named by its identity in memory.

    `marks`: what stands in the text for an element that refers to a note. `holders`: the name and the mark of the note that an
    element holds. `dropped`: links within notes that only lead back to the text.
    """

    marks: dict[int, str] = field(default_factory=dict)
    holders: dict[int, tuple[str, str]] = field(default_factory=dict)
    dropped: set[int] = field(default_factory=set)

    def add(self, holder: Tag, mark: str, references: Sequence[Tag]) -> None:
        """A note in `holder`, to which `references` lead."""
        name = f"note{len(self.holders)}"
        self.holders[id(holder)] = (name, mark)
        for reference in references:
            self.marks[id(reference)] = note_mark(name) + (raised(mark) if mark.isdigit() else mark if not mark.isalpha() else f"[{mark}]")


def raised(text: str) -> str:
    """The raised form of digits."""
    return text.translate(_RAISED)


def find_notes(soup: BeautifulSoup) -> Notes:
    """The notes of a page and the marks that refer to them."""
    notes = Notes()
    order = {id(tag): at for at, tag in enumerate(soup.find_all(True))}
    places: dict[str, Tag] = {}
    for tag in soup.find_all(lambda t: t.get("id") or (t.name == "a" and t.get("name"))):
        places.setdefault(str(tag.get("id") or tag.get("name")), tag)
    links: dict[str, list[Tag]] = {}
    for link in soup.find_all("a", href=re.compile(r"^#.")):
        if _MARK.fullmatch(link.get_text(strip=True)):
            links.setdefault(str(link["href"])[1:], []).append(link)
    lost: list[Tag] = []
    for name, references in links.items():
        if (place := places.get(name)) is None:
            lost += references
        elif holder := _holder(place, references[0], order):
            mark = _mark_of(references[0])
            notes.add(holder, mark, [r for r in references if order[id(r)] < order[id(holder)]])
            inner = holder.find_all("a", href=re.compile("^#"))
            notes.dropped.update(id(a) for a in inner if _leads_back(a) and _before(places.get(str(a["href"])[1:]), holder, order))
    if not notes.holders:
        _at_the_end(soup, notes, lost)
    return notes


def _mark_of(reference: Tag) -> str:
    match = _MARK.fullmatch(reference.get_text(strip=True))
    return match["mark"] if match else ""


def _holder(place: Tag, reference: Tag, order: dict[int, int]) -> Tag | None:
    """The element that holds the note at `place`, if a note stands there: behind its reference, under no heading of its own, and
    with the reference's mark or a link back."""
    holder = place if place.name in _HOLDERS else place.find_parent(_HOLDERS)
    if holder is None or order[id(holder)] < order[id(reference)] or place.name in _HEADINGS or holder.find_parent(("td", "th")) or not _is_short(holder):
        return None
    around = holder.parent
    if holder.name == "p" and isinstance(around, Tag) and around.name in ("li", "dd", "aside", "div") and _is_short(around) and _is_whole(around, holder):
        holder = around
    opening = _OPENING.match(_text(holder) + " ")
    marked = opening is not None and opening["mark"] == _mark_of(reference)
    around_mark = itertools.takewhile(lambda t: t.name in _INLINE, reference.parents)
    own = {str(t.get(key)) for t in (reference, *around_mark) for key in ("id", "name") if t.get(key)}
    back = any(str(a["href"])[1:] in own for a in holder.find_all("a", href=re.compile("^#.")))
    listed = holder.name == "li" and str(1 + len(holder.find_previous_siblings("li"))) == _mark_of(reference)
    return holder if marked or back or listed else None


def _is_short(holder: Tag) -> bool:
    """Whether an element is small enough for a note, and has no heading."""
    inside = list(itertools.islice(holder.descendants, _NODES + 1))
    length = sum(len(part) for part in inside if isinstance(part, NavigableString))
    return len(inside) <= _NODES and length <= _LENGTH and not any(isinstance(part, Tag) and part.name in _HEADINGS for part in inside)


def _is_whole(around: Tag, first: Tag) -> bool:
    """Whether `around` holds one note, which begins in its paragraph `first`."""
    inside = [t for t in around.find_all(True) if t.get("id") or t.get("name")]
    return next(iter(around.find_all(True, recursive=False)), None) is first and all(first in (t, *t.parents) for t in inside)


def _before(place: Tag | None, holder: Tag, order: dict[int, int]) -> bool:
    return place is None or order[id(place)] < order[id(holder)]


def _leads_back(link: Tag) -> bool:
    text = link.get_text(strip=True)
    return bool(_MARK.fullmatch(text)) or not any(c.isalnum() for c in text)


def _at_the_end(soup: BeautifulSoup, notes: Notes, lost: Sequence[Tag]) -> None:
    """Notes that no link leads to: by the numbers that they open with."""
    sups = [t for t in soup.find_all("sup") if _MARK.fullmatch(t.get_text(strip=True)) and not t.find("a")]
    references: dict[str, list[Tag]] = {}
    for tag in (*lost, *sups):
        references.setdefault(_mark_of(tag), []).append(tag)
    if not references:
        return
    entries = _last_entries(soup)
    opened = [_OPENING.match(_text(entry) + " ") for entry in entries]
    numbers = [match["mark"] for match in opened if match]
    if not numbers or len(numbers) < len(entries) or _SHARE * len({*numbers} & {*references}) < len({*numbers}):
        return
    inside = {id(t) for entry in entries for t in entry.find_all(("a", "sup"))}
    free = {number: [t for t in tags if id(t) not in inside] for number, tags in references.items()}
    for entry, number in zip(entries, numbers, strict=True):
        # Of two notes with one number the first has the first mark.
        tags = free.get(number, [])
        again = numbers.count(number) > 1
        notes.add(entry, number, tags[:1] if again else tags)
        free[number] = tags[1:] if again else []


def _last_entries(soup: BeautifulSoup) -> list[Tag]:
    """The entries of the list that ends the page, else the paragraphs under its last rule."""
    lists = soup.find_all(("ul", "ol"))
    if lists and not _is_followed(lists[-1]):
        return list(lists[-1].find_all("li", recursive=False))
    rules = soup.find_all("hr")
    return [t for t in rules[-1].find_next_siblings() if _text(t)] if rules and not _is_followed(rules[-1].parent) else []


def _is_followed(tag: Tag | None) -> bool:
    """Whether text stands behind an element."""
    while tag is not None and tag.name not in ("body", "html", "[document]"):
        if any(str(part).strip() if not isinstance(part, Tag) else _text(part) for part in tag.next_siblings):
            return True
        tag = tag.parent
    return False


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def note_text(mark: str, lines: Iterable[str]) -> str:
    """A note as it stands in the text: its mark, then its lines as one."""
    text = " ".join(lines)
    opening = _OPENING.match(text)
    return f"{mark} {text[opening.end() :] if opening and opening['mark'] == mark else text}".strip()


def is_raised(tag: Tag) -> bool:
    """Whether an element raises a number: "10<sup>2</sup>"."""
    return tag.name == "sup" and tag.find("a") is None and re.fullmatch(r"[\d+−-]{1,4}", tag.get_text(strip=True)) is not None
