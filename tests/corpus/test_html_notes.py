"""Notes of HTML and Markdown: told from other links and lists, kept apart, linked to their marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.reading import html, markdown
from corpus.reading.block import Block, Extract
from corpus.record import Record
from tests.corpus.making import record_of, text_of, write


def page(body: str) -> Extract:
    return html.read(f"<!DOCTYPE html><html><body>{body}</body></html>".encode(), "page.html")


# As Pandoc, Word, MediaWiki, an EPUB and GitHub write them, and one with a printed number alone.
FORMS = {
    "pandoc": '<p>Lit<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>.</p><section id="footnotes"><hr><ol>'
    '<li id="fn1"><p>By Drosk.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    "word": '<p>Lit<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> By Drosk.</p></div>',
    "wiki": '<p>Lit<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>By Drosk.</span></li></ol>',
    "epub": '<p>Lit<sup><a href="#n1" id="r1">1</a></sup>.</p><aside id="n1"><p>By</p><p>Drosk. <a href="#r1">back</a></p></aside>',
    "numbered": '<p>Lit<sup><a href="#n1">1</a></sup>.</p><p id="n1">1. By Drosk.</p>',
    "anchor": '<p>Lit<a href="#n1"><sup>1</sup></a>.</p><p><a name="n1">1</a> By Drosk.</p>',
    "listed": '<p>Lit<a href="#n1">1</a>.</p><ol><li id="n1">By Drosk.</li></ol>',
    "lost": '<p>Lit<a href="#n1">1</a>.</p><ul><li>1 By Drosk.</li></ul>',
    "raised": "<p>Lit<sup>1</sup>.</p><hr><p>1 By Drosk.</p>",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_note_stands_behind_the_text_linked_to_its_raised_mark(form: str) -> None:
    back = " back" if form == "epub" else ""
    assert page(FORMS[form]).blocks == (Block("Lit¹."), Block(f"1 By Drosk.{back}", note=True, anchor=(0, 3)))


@pytest.mark.parametrize(
    "body",
    [
        '<p>See <a href="#s1">1</a>.</p><h2 id="s1">1. Lamps</h2><p>Lit.</p>',  # a table of contents
        '<p><a href="#a">A</a> <a href="#b">B</a></p><p id="a">Aldis lamps.</p><p id="b">Beacons.</p>',  # an index
        "<p>The lamps are lit.</p><ul><li>1 lamp</li><li>2 buoys</li></ul>",  # a list of amounts
        "<p>10<sup>2</sup> lamps:</p><ul><li>red</li><li>green</li></ul>",
        '<p id="p1">1. Lit.</p><p>See paragraph <a href="#p1">1</a>.</p>',  # a reference back
    ],
)
def test_what_is_no_note_stays_in_its_place(body: str) -> None:
    assert not any(block.note for block in page(body).blocks)


def test_raised_numbers_stay_raised() -> None:
    assert page("<p>10<sup>2</sup> lamps of the 2<sup>nd</sup> kind</p>").blocks == (Block("10² lamps of the 2nd kind"),)


def test_notes_in_the_middle_of_a_page_are_put_behind_it() -> None:
    found = page('<p>One<a href="#n1">*</a>.</p><div id="n1"><a href="#r">*</a> A note.</div><p>Two.</p>').blocks
    assert [(b.text, b.note) for b in found] == [("One*.", False), ("Two.", False), ("* A note.", True)]


def test_a_note_to_which_two_marks_lead_is_linked_to_the_first() -> None:
    found = page('<p>One<a href="#n1">1</a>.</p><p>Two<a href="#n1">1</a>.</p><p id="n1">1 A note.</p>').blocks
    assert [b.text for b in found] == ["One¹.", "Two¹.", "1 A note."]
    assert found[-1].anchor == (0, 3)


MARKDOWN = """# Notice

The lamps[^1] are lit.[^by] Not `[^1]`, not [^nowhere].

[^1]: Of the *harbour*[^deep].
[^by]: See CHL/2031/5,
annex II.

    Second paragraph.

[^deep]: Orrin.

## Oil

None.
"""


def test_footnotes_of_markdown() -> None:
    found = markdown.read(MARKDOWN.encode(), "a.md").blocks
    assert [b.text for b in found if not b.note] == ["Notice", "The lamps¹ are lit.² Not [^1], not [^nowhere].", "Oil", "None."]
    assert [(b.text, b.anchor) for b in found if b.note] == [
        ("1 Of the harbour³.", (1, 9)),
        ("2 See CHL/2031/5, annex II. Second paragraph.", (1, 19)),
        ("3 Orrin.", None),
    ]


ENDNOTES = """# Letter from Reeve[1](#f1) to Orvell[2](#f2)

## Lamps

They are lit.[3](#f3)

## Oil

None.

  * 1 Ona Reeve.
  * 2 Orvell, of the harbour.
  * 3 At dusk.
"""


def endnotes(folder: Path) -> Record:
    return record_of(write(folder, "a.md", ENDNOTES))


def test_endnotes_in_a_list_are_notes_where_marks_refer_to_them(tmp_path: Path) -> None:
    record = endnotes(tmp_path)
    notes = [p for p in record.paragraphs if p.kind == "footnote"]
    assert [(p.number, text_of(record, p)) for p in notes] == [("1", "1 Ona Reeve."), ("2", "2 Orvell, of the harbour."), ("3", "3 At dusk.")]
    assert [record.text[at] for _, at in record.notes()] == ["¹", "²", "³"]


def test_the_section_of_a_note_is_that_of_its_mark(tmp_path: Path) -> None:
    record = endnotes(tmp_path)
    last = record.paragraphs[-1]
    assert record.section_at(last.start).endswith("Lamps")
    assert record.section_at(record.paragraphs[-4].start).endswith("Oil")
