"""HTML: headings, paragraphs, list items and table rows in document order, then the notes; scripts, styles and navigation left out."""

from __future__ import annotations

import codecs
import re
import warnings
from collections.abc import Iterable, Iterator, Set
from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag, XMLParsedAsHTMLWarning
from bs4.dammit import EncodingDetector

from corpus.errors import DamagedFile
from corpus.lines import LIST_MARK, join
from corpus.naming.numerals import roman
from corpus.naming.patterns import is_row
from corpus.naming.person_lines import stand_apart
from corpus.reading.block import Block, Extract, without_mark_signs, without_marks
from corpus.reading.encoding import decode, is_latin
from corpus.reading.file_symbols import of_properties
from corpus.reading.html_layout import is_unseen, layout_rows, unseen_parts
from corpus.reading.html_notes import Notes, find_notes, is_raised, note_text, raised
from corpus.reading.markdown_numbers import INNER
from corpus.reading.normalise import clean, clean_line

_SKIP = frozenset({"script", "style", "noscript", "template", "nav", "svg", "math", "iframe", "object", "head", "select", "button"})
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
     "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section",
     "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", *_HEADINGS}
)  # fmt: skip
_DECLARED = re.compile(r"^(?:dc(?:terms)?[.:])?(title|date|symbol|language|kind|type|identifier)$", re.IGNORECASE)
_OF_SYMBOLS = frozenset(("symbol", "identifier"))
# What these names mean on the web (WHATWG Encoding Standard, 4.2); a page whose declaration can be read is never UTF-16.
_WEB_NAMES = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "gb2312": "gb18030", "gbk": "gb18030", "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8",
}  # fmt: skip
_BLANK = re.compile(r"\n[^\S\n]*\n")
_MANY = 12  # bytes above 127; so many are UTF-8 by no chance


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .html file.

    Raises:
        NotText: the bytes are no text.
        DamagedFile: the markup cannot be parsed.
    """
    return read_markup(_decoded(data, name), name)


def _decoded(data: bytes, name: str) -> str:
    declared = EncodingDetector.find_declared_encoding(data, is_html=True)
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            encoding = codecs.lookup(_WEB_NAMES.get(declared.lower(), declared)).name
            if not _is_misdeclared(data, encoding):
                return data.decode(encoding)
        except (ValueError, LookupError):
            pass  # the declaration is wrong: judge by the bytes
    return decode(data, name)


def _is_misdeclared(data: bytes, encoding: str) -> bool:
    """Whether a page is not in the encoding that it declares: programs write a Western one, or their own, whatever the page is in."""
    if sum(b > 127 for b in data) < _MANY:
        return False
    if encoding == "cp1252" and not is_latin(data):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return encoding != "utf-8"


def read_markup(markup: str, name: str) -> Extract:
    """The blocks of decoded HTML; `name` is the document that an error names."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
            soup = BeautifulSoup(without_mark_signs(markup), "lxml")
    except (RecursionError, ValueError) as error:
        raise DamagedFile(name, "the HTML cannot be parsed") from error
    gathering = _Gathering(find_notes(soup), layout_rows(soup), unseen_parts(soup))
    body, anchors = without_marks(block for block in _blocks(soup, gathering) if block.text)
    notes = (Block(note_text(mark, lines), note=True, anchor=anchors.get(name)) for name, mark, lines in gathering.read if lines)
    return Extract((*body, *notes), _declared(soup))


def _declared(soup: BeautifulSoup) -> dict[str, Any]:
    declared: dict[str, Any] = {}
    symbols: list[str] = []
    for meta in soup.find_all("meta"):
        match = _DECLARED.match(str(meta.get("name") or ""))
        if match and meta.get("content"):
            named = match[1].lower()
            if named in _OF_SYMBOLS:
                symbols.append(str(meta["content"]))
            else:
                declared.setdefault(named, clean_line(str(meta["content"])))
    root = soup.find("html")
    if isinstance(root, Tag) and root.get("lang"):
        declared.setdefault("language", str(root["lang"]))
    titled = str(soup.title.string or "") if soup.title else ""
    if titled:
        declared.setdefault("html_title", clean_line(titled))
    return declared | of_properties(*symbols, titled)


class _Gathering:
    """The text of the element that is being read, and the mark of its list item, which its first paragraph takes.

    `read` has the name, the mark and the lines of each note that was met; `inside` is the note being read.
    """

    def __init__(self, notes: Notes, layout: Set[int], unseen: Set[int]) -> None:
        self.notes = notes
        self.unseen = unseen  # texts and marks that are not shown, by their identity
        self.layout = layout  # rows that only lay out the page, by their identity
        self.read: list[tuple[str, str, list[str]]] = []
        self.inside: list[tuple[int, list[str]]] = []
        self.text: list[str] = []
        self.mark = ""
        self.rows = 0  # how many table rows are open
        self.items = 0  # how many list items are open
        self.inner = False  # whether the last of them stands in another's list
        self.numbers: dict[int, int] = {}  # of the items of ordered lists, by their identity

    def close(self, level: int = 0) -> Iterator[Block]:
        """The blocks of what was gathered; gathering starts anew."""
        raw = clean("".join(self.text))
        self.text.clear()
        for line in _lines(raw):
            if self.inside:
                self.inside[-1][1].extend(text for part in without_marks([Block(line)])[0] if (text := part.text))
                continue
            yield Block(f"{self.mark} {line}".strip(), level, bool(self.mark) or bool(LIST_MARK.match(line)), inner=self.inner and bool(self.mark))
            self.mark = ""

    def open_note(self, node: Tag) -> None:
        """From here on what is read belongs to the note that `node` holds."""
        name, mark = self.notes.holders[id(node)]
        self.read.append((name, mark, []))
        self.inside.append((id(node), self.read[-1][2]))

    def close_row(self) -> Iterator[Block]:
        """The cells of a table row as one block."""
        self.text[:] = ["".join(self.text).strip().strip("|").strip()]
        yield from self.close()


def _blocks(soup: BeautifulSoup, gathering: _Gathering) -> Iterator[Block]:
    """Walks the tree without recursion (hostile files nest thousands deep), closing a block at each block element."""
    # (node, entering); an element is visited twice: when it opens and when it closes.
    stack: list[tuple[Any, bool]] = [(soup, True)]
    while stack:
        node, entering = stack.pop()
        if isinstance(node, NavigableString):
            if type(node) is NavigableString and id(node) not in gathering.unseen:  # not a comment, a declaration or the like
                gathering.text.append(re.sub(r"\s+", " ", str(node)))
        elif isinstance(node, Tag) and node.name.lower() not in _SKIP and not is_unseen(node):
            if entering:
                yield from _enter(node, gathering, stack)
            else:
                yield from _leave(node, gathering)
    yield from gathering.close()


def _enter(node: Tag, gathering: _Gathering, stack: list[tuple[Any, bool]]) -> Iterator[Block]:
    tag = node.name.lower()
    if tag == "br":
        gathering.text.append("\n")
        return
    if id(node) in gathering.notes.dropped:
        return
    if (mark := gathering.notes.marks.get(id(node))) is not None or is_raised(node):
        if id(node) not in gathering.unseen:
            gathering.text.append(raised(node.get_text(strip=True)) if mark is None else mark)
        return
    cell = tag in ("td", "th") and gathering.rows > 0
    in_row = cell or (tag in ("p", "div") and gathering.rows > 0)
    if tag in _BLOCKS and not in_row:
        yield from gathering.close()
        if tag == "li":
            gathering.mark = _mark(node, gathering.numbers.get(id(node), 1))
            gathering.items += 1
            gathering.inner = gathering.items > 1 or node.has_attr(INNER)
        elif tag == "ol":
            gathering.numbers.update(_numbers(node))
        gathering.rows += tag == "tr" and id(node) not in gathering.layout
    elif in_row and not cell:
        gathering.text.append(" ")
    if id(node) in gathering.notes.holders:
        gathering.open_note(node)
    if tag in _BLOCKS and (cell or not in_row):
        stack.append((node, False))
    stack.extend((child, True) for child in reversed(list(node.children)))


def _leave(node: Tag, gathering: _Gathering) -> Iterator[Block]:
    tag = node.name.lower()
    if tag in ("td", "th") and gathering.rows > 0:
        gathering.text.append(" | ")
    elif tag == "tr" and id(node) not in gathering.layout:
        gathering.rows -= 1
        yield from gathering.close_row()
    else:
        yield from gathering.close(_HEADINGS.get(tag, 0))
        if tag == "li":
            gathering.mark = ""  # an empty item's mark is not the next paragraph's
            gathering.items -= 1
    if gathering.inside and gathering.inside[-1][0] == id(node):
        gathering.inside.pop()


def _lines(raw: str) -> Iterator[str]:
    """The lines of one element: a single line break joins, unless the next line opens a list item; two part, and so does each in a list of persons or a
    signature."""
    for part in _BLANK.split(raw):
        lines = [flat for line in part.split("\n") if (flat := " ".join(line.split()))]
        yield from lines if stand_apart(lines) and not is_row(part) else _joined(lines)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    current = ""
    for flat in lines:
        if LIST_MARK.match(flat + " "):
            if current:
                yield current
            current = flat
        else:
            current = join(current, flat) if current else flat
    if current:
        yield current


def _numbers(listing: Tag) -> Iterator[tuple[int, int]]:
    """The identity and the number of each item of an ordered list: `start` and `value` count, where they are numbers."""
    number = _whole(listing.get("start"), 1)
    for item in listing.find_all("li", recursive=False):
        number = _whole(item.get("value"), number)
        yield id(item), number
        number += 1


def _whole(value: Any, otherwise: int) -> int:
    try:
        return int(str(value))
    except ValueError:
        return otherwise


def _mark(item: Tag, number: int) -> str:
    """The mark that a browser prints before a list item: "3." or "(c)"-like letters for ordered lists, else a dash."""
    parent = item.parent
    if parent is None or parent.name != "ol":
        return "–"
    kind = str(parent.get("type") or "1")
    if kind in "aA" and 1 <= number <= 26:
        return f"({chr(ord(kind) + number - 1)})"
    if kind in "iI" and 1 <= number <= 39:
        return f"({roman(number).lower() if kind == 'i' else roman(number)})"
    return f"{number}."
