"""The list of records as HTML."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assistant.browsing import Listed, Listing, Wish
from assistant.ui.browse import browse_html, problem_list
from corpus.languages import Language
from index.results import Hit
from index.rows import RecordRow
from tests.assistant.ui.hostile import PAYLOADS, Parsed, shown

ROW = RecordRow("r1", "letter.txt", "CHL/2031/7", "Letter on the lamps", "letter", "2031-02-12", "en", 3, 900, "/letter.txt")
LISTING = Listing(Wish(), (Listed(ROW),), 1, 1, 1)


def hit(text: str) -> Hit:
    return Hit(
        rank=1, score=1.0, passage_id="r1:0", record_id="r1", document="letter.txt", section="", start=10, end=10 + len(text), text=text,
        language=Language.EN, signals={},
    )  # fmt: skip


def test_a_record_is_a_row_that_opens_it() -> None:
    html = browse_html(LISTING, Language.FR)
    page = Parsed(html)
    assert page.is_harmless()
    assert page.texts("td") == ["CHL/2031/7", "Letter on the lamps", "lettre", "2031-02-12", "anglais"]
    assert [text.rstrip(" ▼▲") for text in page.texts("th")] == ["Cote", "Titre", "Type", "Date", "Langue"]
    assert 'href="?record=r1"' in html
    assert page.texts("p") == ["Documents : 1"]


def test_a_passage_that_the_words_found_is_opened_there() -> None:
    html = browse_html(replace(LISTING, wish=Wish("lamps"), listed=(Listed(ROW, hit("The lamps " * 60)),)), Language.EN)
    excerpt = Parsed(html).texts("td")[1]
    assert excerpt.startswith("Letter on the lampsIn the text: The lamps")
    assert excerpt.endswith("…")
    assert len(excerpt) < 300
    assert "?record=r1&amp;span=10-610" in html


def test_a_head_puts_in_order_and_then_in_the_opposite_one() -> None:
    def wishes(listing: Listing) -> dict[str, Wish]:
        page = Parsed(browse_html(listing, Language.EN))
        sent = [json.loads(value or "") for name, value in page.attributes if name == "data-wish"]
        return {str(wish["column"]): Wish.sent(wish) for wish in sent}

    assert wishes(LISTING)["title"] == Wish(column="title")
    assert wishes(LISTING)["date"] == Wish(column="date"), "it is shown the latest first"
    rising = replace(LISTING, wish=Wish("lamps", "title", False, 1))
    assert wishes(rising)["title"] == Wish("lamps", "title", True)
    assert 'aria-sort="ascending"' in browse_html(rising, Language.EN)
    assert 'aria-sort="descending"' in browse_html(replace(rising, wish=Wish("lamps", "title", True)), Language.EN)
    assert "aria-sort" not in browse_html(replace(rising, wish=Wish("lamps")), Language.EN), "best first is the order of no column"


def test_pages_are_turned_where_there_are_several() -> None:
    middle = browse_html(replace(LISTING, wish=Wish(page=2), found=120, pages=3, held=200), Language.EN)
    page = Parsed(middle)
    assert page.texts("p") == ["Records: 120 of 200"]
    assert "Page 2 of 3" in page.texts("span")
    turns = [json.loads(value or "")["page"] for name, value in page.attributes if name == "data-wish"][-2:]
    assert turns == [1, 3]
    assert "disabled" in dict(Parsed(browse_html(replace(LISTING, pages=3), Language.EN)).attributes)
    assert Parsed(browse_html(LISTING, Language.EN)).texts("span")[-1] != "Page 1 of 1"


def test_nothing_found_is_said() -> None:
    assert Parsed(browse_html(Listing(Wish("x"), (), 0, 1, 9), Language.ES)).texts("p") == ["Documentos: 0 de 9", "Ningún documento corresponde."]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_records_and_words_are_only_text(payload: str) -> None:
    row = RecordRow(payload, payload, payload, payload, payload, payload, payload, 1, 1, payload)
    page = Parsed(browse_html(Listing(Wish(payload), (Listed(row, hit(payload)), Listed(row)), 2, 2, 2), Language.AR))
    assert page.is_harmless()
    assert shown(payload) in page.texts("bdi")
    assert Parsed(problem_list(payload)).is_harmless()
