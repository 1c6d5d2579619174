"""A part of a record's text as HTML: paragraph by paragraph, with a span of it marked.

A record may have hundreds of pages, which a browser takes a second to receive and to lay out: the part around a place is shown,
and more where the reader comes to its end.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.ui.markup import escaped, lang
from assistant.ui.words import word
from corpus.languages import Language
from corpus.record import Paragraph, Record

AROUND = 5_000
"""How many characters are shown before and after a place at first: some pages."""

MORE = 15_000
LARGEST = 60_000
_SNAP = 1_500


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a text from `first` to `last`."""

    first: int
    last: int

    @classmethod
    def around(cls, record: Record, start: int, end: int) -> Window:
        """Some pages around a span, cut between paragraphs where that is near."""
        return cls.of(record, start - AROUND, min(end, start + LARGEST - 2 * AROUND) + AROUND)

    @classmethod
    def of(cls, record: Record, first: int, last: int) -> Window:
        """The window from about `first` to about `last`, within the record and no larger than `LARGEST`."""
        size = len(record.text)
        first = min(max(first, 0), size)
        last = min(max(last, first), size, first + LARGEST)
        paragraphs = record.paragraphs
        for at, is_first in ((first, True), (last, False)):
            number = bisect_right(paragraphs, at, key=lambda p: p.start) - 1
            if number < 0 or at in (0, size):
                continue
            bound = paragraphs[number].start if is_first else paragraphs[number].end
            if abs(bound - at) <= _SNAP and is_first:
                first = bound
            elif abs(bound - at) <= _SNAP and bound > first:
                last = bound
        return cls(first, last)

    def earlier(self, record: Record) -> Window:
        """This window with more before it, and less behind where it would grow too large."""
        first = max(self.first - MORE, 0)
        return Window.of(record, first, min(self.last, first + LARGEST))

    def later(self, record: Record) -> Window:
        """This window with more behind it, and less before where it would grow too large."""
        last = min(self.last + MORE, len(record.text))
        return Window.of(record, max(self.first, last - LARGEST), last)


def excerpt_html(
    record: Record, window: Window, span: tuple[int, int] | None, spoken: Language = Language.EN, pairs: Mapping[int, int] | None = None
) -> str:  # fmt: skip
    """The paragraphs of a window, each with its offset as `data-at`; what of `span` lies within it is marked. The numbers of pages are
    told in the language `spoken`. `pairs` has by their offsets the paragraphs of the record that stands beside this one."""
    return "".join(_parts(record, window, span or (0, 0), spoken, pairs or {}))


def _parts(record: Record, window: Window, span: tuple[int, int], spoken: Language, pairs: Mapping[int, int]) -> Iterator[str]:
    attributes = lang(record.language)
    at = bisect_right(record.pages, window.first)
    if at:
        yield _page(at, spoken)
    for paragraph in _within(record, window):
        start, end = max(paragraph.start, window.first), min(paragraph.end, window.last)
        while at < len(record.pages) and record.pages[at] <= start:
            at += 1
            yield _page(at, spoken)
        # The dots where a paragraph is cut are the style's: what is copied is the record's text alone.
        cut = (" cut-before" if start > paragraph.start else "") + (" cut-after" if end < paragraph.end else "")
        pair = f' data-pair="{pairs[paragraph.start]}"' if paragraph.start in pairs else ""
        yield f'<p class="{paragraph.kind}{cut}" data-at="{start}"{pair} {attributes}>{_marked(record.text, start, end, span)}</p>'


def _within(record: Record, window: Window) -> Iterator[Paragraph]:
    paragraphs = record.paragraphs or (Paragraph(0, len(record.text)),)
    number = max(bisect_right(paragraphs, window.first, key=lambda p: p.start) - 1, 0)
    for paragraph in paragraphs[number:]:
        if paragraph.start >= window.last and window.last > window.first:
            return
        if paragraph.end > window.first:
            yield paragraph


def _marked(text: str, start: int, end: int, span: tuple[int, int]) -> str:
    first, last = max(start, span[0]), min(end, span[1])
    if first >= last:
        return escaped(text[start:end])
    return f"{escaped(text[start:first])}<mark>{escaped(text[first:last])}</mark>{escaped(text[last:end])}"


def _page(number: int, spoken: Language) -> str:
    return f'<p class="page">{word("page", spoken)} {number}</p>'
