"""From lines to paragraphs: undoing hard line breaks, in every script.

A line that was broken because it was full goes on in the next one; a line that ends early ends its paragraph. What
"full" means is measured on the file itself, in display columns (a Chinese character takes two).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

# A line with one of these marks at its start opens a paragraph or an item. Of capitals with a point those that outlines use, since
# others are initials: "J. Orvell", "A. B. Reeve".
LIST_MARK = re.compile(
    r"\s*(?:[-–—•·●▪◦\uf0b7\uf02d*]\s+|\(?(?:\d{1,3}|[a-z]{1,4}|[ivxlcdm]{1,6}|[а-я])[.)]\s+|\(?[A-Z]\)\s+|[A-HIVX]\.\s+(?![A-Z]\.)|[(（][\dа-яa-zivx一二三四五六七八九十\u0660-\u0669أ-ي]{1,4}[)）]"
    r"|[一二三四五六七八九十]{1,3}、|[\u0660-\u0669]{1,3}[.\-)–]\s*|\d{1,3}[.．、]\s*(?=[^\d\s]))"
)
_TERMINAL = ".!?。！？؟…:：;；؛"
_CLOSERS = "\"'”’»）)]』」〕"
# A paragraph's first line is indented by at most so many columns; what stands further in is set in as a block.
_FIRST_LINE = 4
# Lines of files without hard wrapping are as long as their paragraphs.
_MAX_COLUMNS = 130
# No text is wrapped as narrow as this: short lines one under the other are a list.
_MIN_COLUMNS = 36
_MEASURED, _FEW = 6, 20  # lines from which on a file is measured as a whole, and below which one block may tell where that does not
_UNCASED_COLUMNS = 50
_UNCASED_WIDTHS = 2  # columns, one wide character, by which full lines of Chinese differ
_FULL = 0.78  # of the longest line's columns, from which on a line is full
# A word with its hyphens, and the part of one that a line's end breaks.
_WHOLE = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# A document symbol that a line's end parts, at a slash or within "C.3": "WA/C." and "3/62/L.4", "CHL/2031/" and "12".
_SYMBOL_BEGINS = re.compile(r"(?<![^\s(\[“\"«（])[A-Z][\w.-]*/(?:[\w.-]+/)*(?:[A-Za-z]{1,5}\.)?$")
_SYMBOL_GOES_ON = re.compile(r"(?:\d|[A-Z]+[./\d])[\w.()/-]*")
_SYMBOL_BEFORE_SLASH = re.compile(r"(?<![^\s(\[“\"«（])[A-Z]+(?:/[A-Z\d][\w.-]*)*$")
_SLASH_GOES_ON = re.compile(r"/[A-Z\d][\w.-]*")
_SERIES = re.compile(r"(?:and|or|to|et|ou|y|o|и|или|und)\s")  # "short- and long-term"
_TAIL = re.compile(r"([^\W\d_]+(?:[-’'][^\W\d_]+)*)-$")
_ROW = " | "  # parts the cells of a table's row, which no other line goes on
_CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


def columns(text: str) -> int:
    """The display width of `text`: two columns for wide and full-width characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence, a lead-in or an item does."""
    return text.rstrip().rstrip(_CLOSERS)[-1:] in tuple(_TERMINAL)


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole in `lines`, hyphens within them kept, folded: what tells how a word broken at a hyphen is written."""
    words: set[str] = set()
    for line in lines:
        found = [match[0].casefold() for match in _WHOLE.finditer(line)]
        # What touches a line's end may be a part of a word.
        words.update(found[:-1] if line.rstrip()[-1:] in "-\u00ad" else found)
    return frozenset(words)


def join(left: str, right: str, known: Collection[str] = ()) -> str:
    """Two lines of one paragraph as one: without a space between Chinese characters, a hyphenated word made whole.

    "co-\\noperation" can't be told from "well-\\nknown" but by the document itself: where the word stands in `known` without its
    hyphen, and not with it, the hyphen goes; else it stays.
    """
    left, right = left.rstrip(), right.lstrip()
    if not left or not right:
        return left + right
    if left.endswith("\u00ad"):
        return left[:-1] + right
    if left[-1] == "-" and len(left) > 2 and left[-2].isalpha() and right[0].lower() != right[0].upper() and not _SERIES.match(right):
        first, second = _TAIL.search(left), _WHOLE.match(right)
        if first and second:
            whole, parted = (f"{first[1]}{sign}{second[0]}".casefold() for sign in ("", "-"))
            if whole in known and parted not in known:
                return left[:-1] + right
        return left + right
    if (_SYMBOL_BEGINS.search(left) and _SYMBOL_GOES_ON.match(right)) or (_SYMBOL_BEFORE_SLASH.search(left) and _SLASH_GOES_ON.match(right)):
        return left + right
    before, after = _CJK.match(left[-1]), _CJK.match(right[0])
    if (before and after) or (before and not right[0].isalpha()) or (after and not left[-1].isalpha()):
        return left + right
    return f"{left} {right}"


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a file's lines were broken: `width` in columns (0: not wrapped), whether blank lines separate all lines."""

    width: int
    double_spaced: bool


def _block_width(block: Sequence[str]) -> int:
    """The width at which the lines of one block were broken, where there are too few lines to measure: all but the last are full and stop in
    mid-sentence, and most of the next ones go on in small letters, or have none, are wider than an address and leave no room; else 0."""
    *full, last = (line.rstrip() for line in block)
    width = max((columns(line) for line in full), default=0)
    if not _MIN_COLUMNS <= width <= _MAX_COLUMNS or any(columns(line) < _FULL * width or ends_sentence(line) for line in full):
        return 0
    if any(LIST_MARK.match(line) or _ROW in line for line in block[1:]) or columns(last) > width:
        return 0
    begun = [line.lstrip()[:1] for line in block[1:]]
    cased = [c for c in begun if c.lower() != c.upper()]
    if cased:
        return width if sum(c.islower() for c in cased) * 2 >= len(cased) else 0
    filled = all(columns(line) + _least_room(after) >= width for line, after in itertools.pairwise(block))
    return width if filled and len(full) > 1 and width >= _UNCASED_COLUMNS else 0


def _least_room(line: str) -> int:
    """The columns that a line's first word needed at the end of the line before; Chinese breaks anywhere."""
    word = line.split(maxsplit=1)[0]
    return _UNCASED_WIDTHS if _CJK.match(word) else columns(word)


def _measure(lines: Sequence[str]) -> _Layout | None:
    """How the lines of a file were broken; None where they are too few to tell, and each block is measured by itself."""
    filled = [line for line in lines if line.strip()]
    if len(filled) < _MEASURED:
        return None
    widths = sorted(columns(line.rstrip()) for line in filled)
    width = widths[int(len(widths) * 0.95)]
    if not _MIN_COLUMNS < width <= _MAX_COLUMNS:
        return _Layout(0, False)
    followed = sum(1 for a, b in itertools.pairwise(lines) if a.strip() and b.strip())
    double = followed * 10 < len(filled)
    full = [line for line in filled if columns(line.rstrip()) >= width * 0.8]
    # In a wrapped file most full lines stop in mid-sentence; in one with a paragraph a line, full lines end sentences.
    broken = sum(1 for line in full if not ends_sentence(line))
    wrapped = len(full) >= 3 and broken * 2 > len(full) and len(full) * 5 > len(filled)
    if not wrapped and len(filled) < _FEW:
        return None
    return _Layout(width if wrapped else 0, double and wrapped)


def _columns_apart(line: str) -> list[str]:
    """A line whose pieces stand far apart (a symbol at the left, a date at the right) as its pieces."""
    pieces = re.split(r"(?<=\S) {4,}(?=\S)", line)
    return pieces if len(pieces) <= 3 else [line]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _opens(line: str, before: str, indented_file: bool, hanging: int) -> bool:
    """Whether `line` opens a paragraph: by its mark, by a first-line indent, or by being set in deeper than the line before; one set in to where the
    words begin behind a mark (`hanging`, 0 without one) goes on with its item."""
    if LIST_MARK.match(line):
        return True
    indent = _indent(line)
    if hanging and indent == hanging:
        return False
    return indented_file and indent > 0 and (indent <= _FIRST_LINE or indent != _indent(before))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a plain text, hard line breaks undone. Blank lines part paragraphs unless they part all lines."""
    lines = [piece for line in text.split("\n") for piece in _columns_apart(line)]
    known = vocabulary(lines)
    if (layout := _measure(lines)) is not None:
        return _joined(lines, layout, known)
    blocks = (list(each) for blank, each in itertools.groupby(lines, key=lambda line: not line.strip()) if not blank)
    return [p for block in blocks for p in _joined(block, _Layout(_block_width(block), False), known)]


def _joined(lines: Sequence[str], layout: _Layout, known: Collection[str]) -> list[str]:
    if not layout.width:
        return [" ".join(line.split()) for line in lines if line.strip()]  # each is a paragraph of its own
    filled = [line for line in lines if line.strip()]
    indented = sum(1 for line in filled if line[:1].isspace())
    # Indents tell paragraphs apart where some lines have one, and not all (a quotation, a centred page).
    indented_file = 0 < indented * 10 < len(filled) * 7
    out: list[str] = []
    open_line = False  # whether the paragraph at the end of `out` may go on
    before = ""
    hanging = 0
    for line in lines:
        if not line.strip():
            open_line = open_line and layout.double_spaced
            continue
        row = _ROW in line
        if open_line and not row and not _opens(line, before, indented_file, hanging):
            out[-1] = join(out[-1], line, known)
        else:
            out.append(line.strip())
            mark = LIST_MARK.match(line)
            hanging = mark.end() if mark else 0
        # A line goes on if the next line's first word would not have fitted: it is full. Chinese closes lines early
        # by up to a word and a mark; Latin text by a long word.
        before = line
        reach = columns(line.rstrip()) / layout.width
        open_line = not row and reach >= (0.82 if ends_sentence(line) else 0.78 if layout.double_spaced else 0.6)
    return [" ".join(p.split()) for p in out]
