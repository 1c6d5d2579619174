"""Plain texts that were taken from printed pages."""

from __future__ import annotations

import pytest

from corpus.reading.text_pages import of_pages
from tests.corpus.making import record_in, texts


def test_what_pages_repeat_at_their_edges_is_no_text() -> None:
    pages = [
        "CHL/2031/9\n\nThe lamps are lit.\n\n   - 1 -\n",
        "CHL/2031/9\nPage 2\n\nThe oil is kept.\n\n   - 2 -\n",
        "CHL/2031/9   page 3\n\nIt rose.\n\n   - 3 -\n",
    ]
    assert of_pages("\f".join(pages)) == "CHL/2031/9\n\nThe lamps are lit.\n\nThe oil is kept.\n\nIt rose."


@pytest.mark.parametrize(
    ("end", "begin", "between"),
    [
        ("The keepers of the lamps", "were heard.", "\n"),
        ("守灯人记下每一艘船的", "名字。", "\n"),
        ("تضاء المصابيح من", "الغسق.", "\n"),
        ("The keepers were heard.", "the second page", "\n\n"),
        ("The keepers decided", "(a) To light the lamps", "\n\n"),
        ("Participants", "Osmere", "\n\n"),
    ],
)
def test_a_paragraph_goes_on_overleaf_where_its_sentence_does(end: str, begin: str, between: str) -> None:
    assert of_pages(f"{end}\n\n1\n\f\n2\n\n{begin}\n") == f"{end}{between}{begin}"


def test_a_text_without_pages_and_lines_within_a_page_stay() -> None:
    assert of_pages("12\n\nThe lamps are lit.\n\n12\n") == "12\n\nThe lamps are lit.\n\n12\n"
    assert of_pages("Lit.\nLit.\nDark.\n\f") == "Lit.\nLit.\nDark."
    assert of_pages("Lit.\n\fLit.\n\fLit.\n") == "Lit.\n\nLit.\n\nLit."
    many = "\f".join(f"Heading {n}\n\none\n\ntwo\n\nthe same words\n\nthree\n\nfour\n\nfive {'x' * n}\n\nsix {'y' * n}" for n in range(1, 4)).replace(
        "Heading", "Annex"
    )
    assert of_pages(many) == many.replace("\f", "\n\n")


@pytest.mark.parametrize(
    ("pages", "kept"),
    [
        (["A letter\n\n(Signed) Ada Orvell\nPermanent Representative of Zubrowka", "Another\n\n(Signed) Ada Orvell\nPermanent Representative of Zubrowka"], None),
        (["One.\n\nAdopted without a vote.", "Two.\n\nAdopted without a vote.", "Three.\n\nAdopted without a vote."], None),
        (["The Conference,\nDecides one.", "The Conference,\nDecides two.", "The Conference,\nDecides three."], None),
        (["The figures were\n1985", "II\nChapter two"], None),
        (["The figures were\n1985\n1", "2000\n\nNone.\n2"], ["The figures were\n1985", "2000\n\nNone."]),
        (["A total of\n11\n\n12", "40\n\nwere lit.\n\n13"], ["A total of\n11", "40\n\nwere lit."]),
        (["Preface\n\niv", "More\n\nv", "Lit\n\nCoastal Lights\n1", "Dark\n\nCoastal Lights\n2", "Fog\n\nCoastal Lights\n3"], ["Preface", "More", "Lit", "Dark", "Fog\n\nCoastal Lights"]),
        (["Lit\n\nCHL/2031/9\n- 1 -", "Dark\n\nCHL/2031/9\n- 2 -"], ["Lit", "Dark"]),
        (["أضيئت.\n\n١", "أطفئت.\n\n٢"], ["أضيئت.", "أطفئت."]),
    ],
)  # fmt: skip
def test_only_what_repeats_or_counts_without_being_text_is_taken_off(pages: list[str], kept: list[str] | None) -> None:
    assert [part.strip() for part in of_pages("\f".join(pages)).split("\n\n") if part] == [part for page in kept or pages for part in page.split("\n\n")]


def test_a_record_of_printed_pages_has_whole_paragraphs() -> None:
    line = "of which the keepers of the port saw several from the tower in the night"
    first = "\n".join(["CHL/2031/9", "", "Report of the keepers", "", *[line] * 8])
    assert texts(record_in(f"{first}\n\n2\n\f\nCHL/2031/9\n\nand noted each.\n"))[-1] == " ".join([*[line] * 8, "and noted each."])
