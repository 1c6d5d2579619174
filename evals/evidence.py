"""Whether what was found covers what proves an answer: quotes and spans compared with all white space removed.

A point counts as covered by a span of a document that overlaps the quote of one of its alternatives by at least half of
the quote. In a record that was read by OCR, a quote is also found within an edit distance of a tenth of its length.
`TextEvidence` says the same of texts that tell no offsets, as other programs return them.
"""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from corpus.reading.normalise import clean
from corpus.record import Record
from evals.question_set import Point

OVERLAP = 0.5
"""The share of a quote that a span has to cover."""

OCR_DISTANCE = 0.1
"""The edit distance, as a share of the quote's length, within which a quote is found in a record read by OCR."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a document: `text[start:end]` of its record."""

    document: str
    start: int
    end: int


def squashed(text: str) -> str:
    """`text` in the records' normal form without any white space."""
    return "".join(clean(text).split())


class SquashedText:
    """A record's text without white space, and the way from its offsets to the text's own."""

    def __init__(self, text: str) -> None:
        self._at = [i for i, c in enumerate(text) if not c.isspace()]
        self.text = "".join(text[i] for i in self._at)

    def squash(self, start: int, end: int) -> tuple[int, int]:
        """A span of the record's text, in offsets of the squashed one."""
        return bisect_left(self._at, start), bisect_left(self._at, end)

    def find(self, quote: str, tolerance: float = 0.0) -> list[tuple[int, int]]:
        """Where a quote stands, in offsets of the squashed text: every place, or the best one within `tolerance`."""
        wanted = squashed(quote)
        if not wanted:
            return []
        found: list[tuple[int, int]] = []
        at = self.text.find(wanted)
        while at >= 0:
            found.append((at, at + len(wanted)))
            at = self.text.find(wanted, at + 1)
        return found or self._nearly(wanted, tolerance)

    def _nearly(self, wanted: str, tolerance: float) -> list[tuple[int, int]]:
        allowed = int(tolerance * len(wanted))
        if not allowed or not self.text:
            return []
        best = fuzz.partial_ratio_alignment(wanted, self.text)
        if best is None:
            return []
        # The alignment's ends may be off by what was inserted or lost there.
        ends = [(s, e) for s in _around(best.dest_start, allowed) for e in _around(best.dest_end, allowed) if 0 <= s < e <= len(self.text)]
        distance, start, end = min((Levenshtein.distance(wanted, self.text[s:e], score_cutoff=allowed), s, e) for s, e in ends)
        return [(start, end)] if distance <= allowed else []


def _around(at: int, reach: int) -> range:
    reach = min(reach, 5)
    return range(at - reach, at + reach + 1)


@dataclass(frozen=True, slots=True)
class _Proof:
    """A place of a document, in squashed offsets, that proves a point if enough of it is covered."""

    document: str
    start: int
    end: int


class Evidence:
    """Where the points of a set's questions stand in the records of an index."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        """`records` by document; each is squashed when it is first needed."""
        self._records = records
        self._squashed: dict[str, SquashedText] = {}

    def text(self, document: str) -> SquashedText | None:
        """The squashed text of a document, or None where there is no record of it."""
        if document not in self._squashed:
            if document not in self._records:
                return None
            self._squashed[document] = SquashedText(self._records[document].text)
        return self._squashed[document]

    def places(self, point: Point) -> list[_Proof]:
        """Every place that proves a point."""
        found: list[_Proof] = []
        for alternative in point:
            if (text := self.text(alternative.document)) is not None:
                tolerance = OCR_DISTANCE if self._records[alternative.document].read_by_ocr else 0.0
                found += [_Proof(alternative.document, *place) for place in text.find(alternative.quote, tolerance)]
        return found

    def covered(self, points: Sequence[Point], spans: Sequence[Span]) -> list[list[bool]]:
        """For each span, whether it covers each of the points; shape (spans, points)."""
        places = [self.places(point) for point in points]
        return [[self._covers(span, proofs) for proofs in places] for span in spans]

    def _covers(self, span: Span, proofs: Sequence[_Proof]) -> bool:
        text = self.text(span.document)
        if text is None:
            return False
        start, end = text.squash(span.start, span.end)
        return any(p.document == span.document and min(end, p.end) - max(start, p.start) >= OVERLAP * (p.end - p.start) for p in proofs)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Every piece of a quote that is just long enough to cover it."""

    document: str
    pieces: tuple[str, ...]


class TextEvidence:
    """Whether texts without offsets cover the points of a question: a text of the right document that holds at least half of a
    quote in one piece, white space removed and in NFKC, does.

    A span that overlaps a quote by half holds that half in one piece, so that no text loses what its span would be given.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        self._points = [[_Pieces(a.document, _halves(_compatible(a.quote))) for a in point] for point in points]

    def covered(self, texts: Sequence[tuple[str, str]]) -> list[list[bool]]:
        """For each (document, text), whether it covers each of the points; shape (texts, points)."""
        return [self._covers(document, _compatible(text)) for document, text in texts]

    def _covers(self, document: str, text: str) -> list[bool]:
        return [any(a.document == document and any(piece in text for piece in a.pieces) for a in point) for point in self._points]


def _compatible(text: str) -> str:
    return squashed(unicodedata.normalize("NFKC", text))


def _halves(quote: str) -> tuple[str, ...]:
    """The pieces of the least length that covers a quote: the longest common substring with a text is as long or longer if and
    only if one of them stands in it."""
    length = math.ceil(OVERLAP * len(quote))
    return tuple(dict.fromkeys(quote[at : at + length] for at in range(len(quote) - length + 1))) if length else ()
