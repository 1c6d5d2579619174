from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from assistant.answers import Answer, Nearest
from assistant.pieces import Piece, pieces
from assistant.ui.streaming import answer_html
from corpus.languages import Language
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, refused, shown


def growing(answer: Answer) -> list[tuple[Piece, ...]]:
    """The beginnings of an answer, as the page shows them one after the other."""
    parts = tuple(pieces(answer))
    return [parts[:count] for count in range(1, len(parts) + 1)]


def whole(answer: Answer) -> str:
    return answer_html(tuple(pieces(answer)), answer)


def test_the_pieces_add_up_to_the_text() -> None:
    for answer in (
        answered((citation(1, "One."), citation(2, "Two."))),
        answered((citation(1, "Twice."), citation(2, "Twice."))),
        answered((citation(1, "Not in the text."),), "Something else.\nIn two lines."),
        answered((citation(1, "One."),), "One. [1] and a closing line"),
        refused(text="No.\n\nNearest:\n– a.txt"),
        refused(text=""),
    ):
        assert "".join(piece.text for piece in pieces(answer)) == answer.text


def test_an_answer_grows_statement_by_statement() -> None:
    answer = answered((citation(1, "One."), citation(2, "Two."), citation(3, "Three.")))
    steps = ["".join(piece.text for piece in shown_) for shown_ in growing(answer)]
    assert len(steps) == 3
    assert all(after.startswith(before) and after != before for before, after in pairwise(steps))
    assert [step.rsplit(" ", 1)[1] for step in steps] == ["[1]", "[2]", "[3]"]


def test_statements_bear_their_marks_language_and_verdict() -> None:
    html = whole(answered((citation(1, "نص", language=Language.AR), citation(2, "Text"))))
    assert '<blockquote class="statement" dir="rtl" lang="ar">نص<sup class="marks"> <a class="chip"' in html
    assert '<blockquote class="statement" dir="ltr" lang="en">Text<sup class="marks"> <a class="chip"' in html
    assert Parsed(html).texts("sup") == [" [1]", " [2]"]


def test_each_mark_is_a_link_to_its_passage() -> None:
    page = Parsed(whole(answered((citation(1, "One.", 3), citation(2, "Two.")))))
    assert page.texts("a") == ["[1]", "[2]"]
    assert [value for name, value in page.attributes if name == "href"] == ["?record=r1&span=3-7", "?record=r2&span=0-4"]


def test_the_nearest_records_of_a_refusal_are_links() -> None:
    near = (Nearest("r1", "a.txt", "Item 8", 5, 9), Nearest("r2", "b.txt", "", 0, 4))
    page = Parsed(whole(refused(nearest=near, text="No answer.\nNearest:\n– a.txt, Item 8\n– b.txt\n– c.txt")))
    assert page.texts("a") == ["a.txt, Item 8", "b.txt"]
    assert page.texts("p") == ["No answer.", "Nearest:", "– a.txt, Item 8", "– b.txt", "– c.txt"]


def test_a_line_about_a_record_is_in_the_language_of_the_answer() -> None:
    block = citation(1, "A letter in Arabic", language=Language.AR)
    line = replace(answered((block,)), citations=(replace(block, quote="رسالة"),), form="records")
    assert '<blockquote class="statement" dir="ltr" lang="en">A letter in Arabic<sup class="marks"> <a' in whole(line)
    quoted = replace(answered((citation(1, "رسالة", language=Language.AR),)), form="records")
    assert '<blockquote class="statement" dir="rtl" lang="ar">رسالة<sup class="marks"> <a' in whole(quoted)


def test_a_mark_inside_a_quote_is_part_of_the_quote() -> None:
    page = Parsed(whole(answered((citation(1, "As in note [7] of the report."),))))
    assert page.texts("sup") == [" [1]"]


def test_a_refusal_is_shown_as_one() -> None:
    html = whole(refused())
    assert html.startswith('<div class="answer refusal"')
    assert Parsed(html).texts("p") == ["No answer.", "Nearest:"]


def test_a_date_keeps_its_order_among_arabic_letters() -> None:
    answer = answered((citation(1, "نص"),), "الرسالة، 2031-03-14\nنص [1]")
    assert '<bdi dir="ltr">2031-03-14</bdi>' in whole(answer)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_only_text(payload: str) -> None:
    answer = answered((citation(1, payload),), f"{payload}\n{payload}\n\n{payload} [1]\n{payload}")
    assert "".join(piece.text for piece in pieces(answer)) == answer.text
    for beginning in growing(answer):
        page = Parsed(answer_html(beginning, answer))
        assert page.is_harmless()
    assert Parsed(whole(refused(text=payload))).is_harmless()
    quoted = Parsed(whole(answered((citation(1, payload),)))).texts("blockquote")
    assert quoted == [shown(payload) + " [1]"]
