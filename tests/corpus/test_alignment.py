"""Paragraphs of two versions of one document side by side."""

from __future__ import annotations

import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpus.layout.alignment import align
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from tests.corpus.making import record_of, text_of


def record_in(text: str) -> Record:
    return read_source(Source(Path("/records/a.txt"), "a.txt"), text.encode())


def test_numbered_paragraphs_and_items_of_three_versions_stand_side_by_side(samples: Path) -> None:
    read = [record_of(samples / f"CHL-2031-12-report.{end}") for end in ("en.md", "fr.docx", "ar.txt")]
    for one, other in itertools.combinations(read, 2):
        pairs = dict(align(one, other))
        numbered = [i for i, p in enumerate(one.paragraphs) if p.kind == "paragraph" and p.number]
        assert len(numbered) == 25
        for i in numbered:
            assert number(other, pairs[i]) == number(one, i)
        items = [i for i, p in enumerate(one.paragraphs) if p.kind == "item"]
        assert len(items) == 10
        assert all(other.paragraphs[pairs[i]].kind == "item" for i in items)
        sections = [
            (one.root.path_at(one.paragraphs[a].start)[-1], other.root.path_at(other.paragraphs[b].start)[-1])
            for a, b in pairs.items()
            if a in (*numbered, *items)
        ]
        assert all(a.agenda_items == b.agenda_items for a, b in sections if a.kind == "agenda_item")


def number(record: Record, at: int) -> int:
    return int(str(record.paragraphs[at].number))


def test_a_paragraph_that_one_version_lacks_has_no_counterpart() -> None:
    long = "The keepers of the lamps met at the harbour and spoke of oil, of wicks, of fog, of boats, and at last of money and its lack."
    one = record_in(f"The lamps burn.\n\n{long}\n\nThe oil is low.\n\nNothing else was said.\n")
    other = record_in("Les feux brûlent.\n\nL’huile est basse.\n\nRien d’autre n’a été dit.\n")
    assert align(one, other) == [(0, 0), (2, 1), (3, 2)]
    assert align(other, one) == [(0, 0), (1, 2), (2, 3)]


def test_a_paragraph_in_another_order_is_left_out() -> None:
    one, other = record_in("1. The lamps.\n\n2. The oil.\n\n3. The fog.\n"), record_in("2. L’huile.\n\n1. Les feux.\n\n3. La brume.\n")
    pairs = align(one, other)
    assert (2, 2) in pairs
    assert [(text_of(one, one.paragraphs[a])[0], text_of(other, other.paragraphs[b])[0]) for a, b in pairs if a != 2] in ([("1", "1")], [("2", "2")])


@given(
    st.lists(st.sampled_from(["1. Lamps.", "2. Oil.", "Annex I", "Article 3", "The lamps burn at night in the harbour.", "(a) fog;"]), min_size=1, max_size=12),
    st.data(),
)
def test_alignment_ascends_and_of_a_record_with_itself_is_whole(lines: list[str], data: st.DataObject) -> None:
    one = record_in("\n\n".join(lines))
    other = record_in("\n\n".join(data.draw(st.permutations(lines))))
    assert align(one, one) == [(i, i) for i in range(len(one.paragraphs))]
    assert all(a < c and b < d for (a, b), (c, d) in itertools.pairwise(align(one, other)))


def test_rules_and_articles_of_one_number_stand_side_by_side_however_parts_are_marked() -> None:
    one = record_in(
        "Rules of procedure\n\nPart One: Sessions\n\nRule 1\n\nThe session opens in May.\n\nRule 2\n\nLamps are lit.\n\nA keeper puts them out.\n\nRule 3\n\nBells are rung.\n"
    )
    other = record_in(
        "Règlement intérieur\n\nArticle 1\n\nLa session s’ouvre en mai.\n\nArticle 2\n\nLes feux sont allumés.\n\nArticle 3\n\nLes cloches sont sonnées.\n"
    )
    pairs = [(text_of(one, one.paragraphs[a]), text_of(other, other.paragraphs[b])) for a, b in align(one, other)]
    assert {("Rule 2", "Article 2"), ("Rule 3", "Article 3"), ("Bells are rung.", "Les cloches sont sonnées.")} <= set(pairs)
