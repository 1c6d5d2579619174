"""How the records of an index relate, in lists and where one is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.commands.render import record_lines, shown_lines
from corpus.lines import columns
from index.embedding import HashingEmbedder

LETTERS = {
    "paper.txt": "CHL/WP.3\n\nWorking paper on lamps\n\nThe lamps are lit at dusk.\n",
    "paper-2.txt": "CHL/WP.3/Rev.1\n\nWorking paper on lamps\n\nThe lamps are lit at dusk and put out at dawn.\n",
    "paper-2-fr.txt": "CHL/WP.3/Rev.1\n\nDocument de travail sur les feux\n\nLes feux sont allumés au crépuscule et éteints à l’aube.\n",
    "more.txt": "CHL/WP.3/Rev.1/Add.1\n\nWorking paper on oil\n\nThe oil is brought in spring.\n",
    "mended.txt": "CHL/WP.3/Rev.1/Corr.1\n\nCorrigendum\n\nFor dawn read sunrise.\n",
    "a.md": "---\nversion_of: the lamp\n---\nThe lamp of the harbour burns every night.\n",
    "b.md": "---\nversion_of: the lamp\n---\nLe feu du port brûle toutes les nuits.\n",
}


@pytest.fixture
def related(tmp_path: Path) -> Rapporteur:
    for name, text in LETTERS.items():
        (tmp_path / "records").mkdir(exist_ok=True)
        (tmp_path / "records" / name).write_text(text, encoding="utf-8")
    r = Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder())
    r.ingest(tmp_path / "records")
    return r


def test_revisions_addenda_corrigenda_and_versions_are_named_by_id(related: Rapporteur) -> None:
    with related as r:
        ids = {row.document: row.record_id for row in r.records()}
        names = {record_id: document for document, record_id in ids.items()}

        def of(document: str) -> dict[str, list[str]]:
            relations = r.show(ids[document]).to_dict()["relations"]
            return {name: sorted(names[other] for other in others) for name, others in relations.items() if others}

        assert of("paper.txt") == {"superseded_by": ["paper-2-fr.txt", "paper-2.txt"]}
        assert of("paper-2.txt") == {"versions": ["paper-2-fr.txt"], "supersedes": ["paper.txt"], "additions": ["more.txt"], "corrections": ["mended.txt"]}
        assert of("more.txt") == of("mended.txt") == {"belongs_to": ["paper-2-fr.txt", "paper-2.txt"]}
        assert of("a.md") == {"versions": ["b.md"]}
        listed = {row["document"]: row for row in r.records(symbol="CHL/WP.3/Rev.1").to_dict()["records"]}
        assert listed["mended.txt"]["belongs_to"] == sorted([ids["paper-2.txt"], ids["paper-2-fr.txt"]], key=lambda i: names[i])
        assert listed["paper-2.txt"]["supersedes"] == [ids["paper.txt"]]
        assert listed["more.txt"]["symbol_parts"]["base"] == "CHL/WP.3/Rev.1"


def test_a_shown_record_tells_its_relations_and_its_tree(related: Rapporteur) -> None:
    with related as r:
        lines = list(shown_lines(r.show("paper.txt")))
        (superseded,) = [line for line in lines if line.startswith("superseded by")]
        assert superseded.endswith("paper-2-fr.txt")
        assert any("body CHL, kind WP, number 3" in line for line in lines)
        assert "document (3 paragraphs)" in lines


def test_the_list_is_a_table_as_wide_as_it_may_be(samples: Rapporteur) -> None:
    lines = list(record_lines(samples.records(), 130))
    assert lines[0].split() == ["record", "lang", "date", "symbol", "kind", "document", "title"]
    assert lines[-1] == "15 records"
    assert all(columns(line) <= 130 for line in lines)
    starts = {tuple(line.index(cell) for cell in line.split()[:4]) for line in lines[1:-1]}
    assert len(starts) == 1


def test_versions_are_aligned_by_the_spans_of_their_paragraphs(samples: Rapporteur) -> None:
    english, arabic = "CHL-2031-12-report.en.md", "CHL-2031-12-report.ar.txt"
    one, other = samples.show(english).text, samples.show(arabic).text
    told = {one[slice(*pair.span)].split(".")[0]: other[slice(*pair.other)] for pair in samples.aligned(english, arabic)}
    assert told["7"].startswith("7.")
    assert told["25"].startswith("25.")


def test_what_is_known_of_the_records_follows_the_index(related: Rapporteur, tmp_path: Path) -> None:
    with related as r:
        paper = next(row.record_id for row in r.records(symbol="CHL/WP.3") if row.document == "paper.txt")
        assert len(r.show(paper).relations.by_symbol.superseded_by) == 2
        (tmp_path / "records" / "paper-3.txt").write_text("CHL/WP.3/Rev.2\n\nWorking paper on lamps\n\nThe lamps burn all night.\n", encoding="utf-8")
        r.ingest(tmp_path / "records")
        assert len(r.show(paper).relations.by_symbol.superseded_by) == 3
        assert "paper-3.txt" in {row.document for row in r.show(paper).related.values()}
        r.remove([row.record_id for row in r.records() if row.document == "paper-3.txt"])
        assert len(r.show(paper).relations.by_symbol.superseded_by) == 2
