"""Footnotes of scanned pages: told at the foot of a column by their marks, their closer lines and the space above."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from corpus.reading.ocr_notes import notes_at_foot
from corpus.reading.pdf_paragraphs import blocks
from corpus.reading.pdf_rows import Line


@dataclass(frozen=True)
class Seen:
    text: str
    base: float
    size: float = 8.0


def column(texts: list[str], top: float, distance: float, size: float = 8.0) -> list[Seen]:
    return [Seen(text, top - at * distance, size) for at, text in enumerate(texts)]


BODY = [f"the keeper of tower {n} lights the lamp at dusk and puts it out" for n in range(12)]


@pytest.mark.parametrize("mark", ["1 ", "' ", "? ", "© ", "*", "” "])
def test_small_close_lines_behind_a_mark_are_notes(mark: str) -> None:
    lines = [*column(BODY, 700, 11), *column([f"{mark}Official Records of the Conference, third", "session, annexes, agenda item 5."], 555, 8.5, 6.2)]
    assert notes_at_foot(lines) == {12, 13}


def test_what_a_typist_marked_is_a_note_though_its_lines_are_like_the_others() -> None:
    lines = [*column(BODY, 700, 11), *column(["1/ See the letter of the keeper.", "2/ The bell is cracked."], 555, 11)]
    assert notes_at_foot(lines) == {12, 13}


@pytest.mark.parametrize(
    ("texts", "gap", "distance", "size"),
    [
        (["1 lamp was lost in the storm", "and two were found"], 20, 11, 8.0),  # as wide and as large as the text
        (["The bell of the harbour is rung", "at noon."], 20, 8.5, 6.2),  # no mark
        (["1 lamp was lost in the storm", "and two were found"], 11, 8.5, 6.2),  # not set off
    ],
)
def test_what_lacks_one_of_the_signs_is_text(texts: list[str], gap: float, distance: float, size: float) -> None:
    last = 700 - 11 * (len(BODY) - 1)
    assert notes_at_foot([*column(BODY, 700, 11), *column(texts, last - gap, distance, size)]) == set()


def test_each_column_has_its_own_notes() -> None:
    one = [*column(BODY, 700, 11), *column(["' Letter of the keeper,", "of 3 May."], 555, 8.5, 6.2)]
    assert notes_at_foot([*one, *one]) == {12, 13, 26, 27}


def test_notes_of_a_scanned_page_stand_behind_its_text() -> None:
    seen = [*column(BODY, 700, 11), *column(["1/ See the letter of the keeper.", "2/ The bell is cracked."], 555, 11)]
    lines = [Line(s.text, 60.0, 300.0, s.base, s.size, 1, scanned=True) for s in seen]
    lines.append(Line("On the next page the lamp is lit again, as it was before.", 60.0, 300.0, 700.0, 8.0, 2, scanned=True))
    found = blocks(lines, {})
    assert [(b.text[:5], b.note) for b in found][-2:] == [("1 See", True), ("2 The", True)]
    assert not any("See the letter" in b.text for b in found if not b.note)
