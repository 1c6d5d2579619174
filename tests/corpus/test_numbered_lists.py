"""Numbered lists within numbered paragraphs are items of a list; the paragraphs of the record are not."""

from __future__ import annotations

import pytest

from corpus.layout.numbered_lists import listed_numbers
from corpus.layout.structure import recognise
from corpus.reading import markdown
from corpus.reading.block import Block
from corpus.reading.html import read_markup


def _items(*texts: str) -> frozenset[int]:
    return listed_numbers([Block(text) for text in texts], [False] * len(texts))


def test_a_list_that_a_numbered_paragraph_leads_to() -> None:
    assert _items("5. We ask for delay for two reasons:", "1. The lamp is dim.", "2. The keeper is ill.", "6. We shall write again.") == {1, 2}


def test_a_list_that_ends_the_record() -> None:
    assert _items("5. We ask for delay for two reasons:", "1. The lamp is dim.", "2. The keeper is ill.") == {1, 2}


def test_paragraphs_that_are_left_out_behind_a_list() -> None:
    assert _items("3. Tesk argues:", "1. The lamp is dim.", "2. The keeper is ill.", "omitted", "5. We disagree.") == {1, 2}


def test_what_counts_on_from_the_paragraph_is_the_next_paragraph() -> None:
    assert _items("2. Tesk argues:", "1. The lamp is dim.", "2. The keeper is ill.", "3. We disagree.", "4. We shall write.") == {1, 2}


def test_a_list_under_an_opening_paragraph_without_a_number() -> None:
    assert _items("Osmere asked:", "1. Whether the lamp was lit;", "2. If so, since when.", "2. Osmere telephoned again.") == {1, 2}


@pytest.mark.parametrize(
    "texts",
    [
        ("The Conference decides:", "1. To light the lamp;", "2. To meet again."),  # operative paragraphs
        ("The Conference decides:", "1. To light the lamp;", "2. To meet again;", "3. To thank Osmere."),
        ("We write as follows.", "1. The lamp is dim.", "2. The keeper is ill.", "2. Osmere telephoned again."),  # no lead-in
        ("3. We agree:", "1. The lamp is dim.", "2. The keeper is ill.", "2. Something else."),  # not what follows 3
        ("Dear Sir:", "1. The lamp is dim.", "2. The keeper is ill.", "2. Again."),
    ],
)
def test_paragraphs_of_the_record_stay(texts: tuple[str, ...]) -> None:
    assert _items(*texts) == frozenset()


def test_a_heading_ends_the_search_for_the_next_paragraph() -> None:
    blocks = [Block(text) for text in ("It was agreed:", "1. To light the lamp;", "2. To meet.", "Annex", "2. Costs are shared.")]
    assert listed_numbers(blocks, [False, False, False, True, False]) == frozenset()


def test_markdown_keeps_written_numbers_and_inner_lists() -> None:
    text = "To note\n\n  4. First.\n  5. Tesk objects for two reasons: \n    1. The lamp is dim.\n    2. The keeper is ill.\n\n_omitted_\n\n  7. Later.\n  9. Last.\n"
    structure = recognise(markdown.read(text.encode(), "a.md"))
    told = [(p.kind, p.number, structure.text[p.start : p.end]) for p in structure.paragraphs]
    assert ("item", "1", "1. The lamp is dim.") in told
    assert ("paragraph", "9", "9. Last.") in told
    assert structure.text.count("two reasons:\n1. The lamp is dim.\n2. The keeper") == 1


def test_markdown_that_leaves_counting_to_the_renderer_is_counted() -> None:
    extract = markdown.read(b"Steps\n\n1. Light\n1. Wait\n1. Look\n", "a.md")
    assert [b.text for b in extract.blocks][1:] == ["1. Light", "2. Wait", "3. Look"]


def test_text_behind_a_list_of_names_is_no_item_of_it() -> None:
    blocks = ("– Ms. Aasland, Embassy of Osmere", "– Mr. Orvell, Office of Lights", "Ms. Aasland said that the lamp at Tesk was dim.")

    markup = f"<ul><li>{blocks[0][2:]}</li><li>{blocks[1][2:]}</li></ul><p>{blocks[2]}</p><p>Mr. Orvell agreed.</p>"
    structure = recognise(read_markup(markup, "a.html"))
    assert [p.kind for p in structure.paragraphs] == ["item", "item", "paragraph", "paragraph"]
