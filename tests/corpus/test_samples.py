"""Every sample record as its masthead says, and the invariants of any record."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import Language
from corpus.record import Record, Section
from corpus.sources import Source, discover
from tests.corpus.making import bare, record_of, text_of, texts

# document, symbol, language, date, kind
MASTHEADS = [
    ("CHL-2031-12-report.ar.txt", "CHL/2031/12", "ar", "2031-03-14", "report"),
    ("CHL-2031-12-report.en.md", "CHL/2031/12", "en", "2031-03-14", "report"),
    ("CHL-2031-12-report.fr.docx", "CHL/2031/12", "fr", "2031-03-14", "report"),
    ("CHL-2031-15-note-verbale.ar.txt", "CHL/2031/15", "ar", "2031-03-24", "note verbale"),
    ("CHL-2031-18-letter.ru.docx", "CHL/2031/18", "ru", "2031-03-27", "letter"),
    ("CHL-2031-21-letter.zh.txt", "CHL/2031/21", "zh", "2031-04-02", "letter"),
    ("CHL-2031-STAT-5-statement.es.md", "CHL/2031/STAT/5", "es", "2031-03-18", "statement"),
    ("CHL-DEC-4-decision.en.html", "CHL/DEC/4", "en", "2031-03-20", "decision"),
    ("CHL-DEC-4-decision.es.html", "CHL/DEC/4", "es", "2031-03-20", "decision"),
    ("CHL-L12-draft-decision.zh.docx", "CHL/L.12", "zh", "2031-03-18", "draft decision"),
    ("CHL-L9-draft-resolution.en.pdf", "CHL/L.9", "en", "2031-03-17", "draft resolution"),
    ("CHL-L9-draft-resolution.ru.pdf", "CHL/L.9", "ru", "2031-03-17", "draft resolution"),
    ("CHL-PV8-extract.en.txt", "CHL/PV.8", "en", "2031-03-19", "record of meeting"),
    ("CHL-WP3-Rev1-working-paper.fr.html", "CHL/WP.3/Rev.1", "fr", "2031-03-11", "working paper"),
    ("CHL_2031_7_letter.en.txt", "CHL/2031/7", "en", "2031-02-12", "letter"),
]
NAMES = [row[0] for row in MASTHEADS]


@pytest.fixture(scope="module")
def read(samples: Path) -> dict[str, Record]:
    return {name: record_of(samples / name) for name in NAMES}


def sections(record: Record) -> list[Section]:
    return [path[-1] for path in record.root.walk()]


def test_every_sample_is_listed_here(samples: Path) -> None:
    assert sorted(source.document for source in discover([samples]) if isinstance(source, Source)) == sorted(NAMES)


@pytest.mark.parametrize(("name", "symbol", "language", "date", "kind"), MASTHEADS, ids=NAMES)
def test_metadata_is_what_the_masthead_says(read: dict[str, Record], name: str, symbol: str, language: str, date: str, kind: str) -> None:
    record = read[name]
    meta = record.metadata
    assert (meta.symbol, record.language, meta.date, meta.kind) == (symbol, Language(language), date, kind)


def test_titles(read: dict[str, Record]) -> None:
    titles = {name: record.metadata.title for name, record in read.items()}
    assert titles["CHL-2031-12-report.en.md"] == "Report of the Working Group on Lights and Passage"
    assert titles["CHL-2031-12-report.fr.docx"] == "Rapport du Groupe de travail sur les feux et le passage"
    assert titles["CHL-2031-12-report.ar.txt"] == "تقرير الفريق العامل المعني بالأضواء والعبور"
    assert titles["CHL-2031-21-letter.zh.txt"] == "2031年4月2日澜水共和国常驻代表给会议秘书长的信"
    assert titles["CHL-L9-draft-resolution.en.pdf"] == "Automation of harbour lights and the future of the keepers’ service"
    assert titles["CHL-L9-draft-resolution.ru.pdf"] == "Автоматизация портовых огней и будущее службы смотрителей"
    assert titles["CHL-PV8-extract.en.txt"] == "Procès-verbal of the 8th plenary meeting"


@pytest.mark.parametrize("name", NAMES)
def test_paragraphs_are_the_text(read: dict[str, Record], name: str) -> None:
    record = read[name]
    at = 0
    for paragraph in record.paragraphs:
        assert not record.text[at : paragraph.start].strip()
        assert text_of(record, paragraph) == text_of(record, paragraph).strip() != ""
        assert record.paragraph_at(paragraph.start) is paragraph
        at = paragraph.end
    assert at == len(record.text)


@pytest.mark.parametrize("name", NAMES)
def test_sections_nest_and_come_in_order(read: dict[str, Record], name: str) -> None:
    record = read[name]
    starts = {p.start for p in record.paragraphs}
    assert (record.root.start, record.root.end) == (0, len(record.text))
    for section in sections(record):
        at = section.start
        for child in section.children:
            assert at <= child.start < child.end <= section.end
            assert child.start in starts
            at = child.end
    for path in record.root.walk():
        assert record.root.path_at(path[-1].start)[: len(path)] == path
    assert Section.from_dict(record.root.to_dict()) == record.root


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".txt")])
def test_no_character_of_a_plain_text_is_lost(read: dict[str, Record], samples: Path, name: str) -> None:
    assert bare(read[name].text) == bare((samples / name).read_text(encoding="utf-8"))


def test_the_letter_with_its_annexes(read: dict[str, Record]) -> None:
    root = read["CHL_2031_7_letter.en.txt"].root
    assert [(s.kind, s.label, s.date) for s in root.children] == [
        ("letter", None, "2031-02-12"),
        ("annex", "Annex I", "2030-11-04"),
        ("annex", "Annex II", "2030-11-21"),
        ("annex", "Annex III", "2031-01-16"),
    ]
    minister, commissioner = "the Minister of Marine of the Kingdom of Osmere", "the Harbour Commissioner of Talvania"
    assert [s.title for s in root.children] == [
        "Letter dated 12 February 2031 from the Permanent Representative of the Kingdom of Osmere addressed to the Secretary-General of the Conference",
        f"Letter dated 4 November 2030 from {minister} addressed to {commissioner}",
        f"Letter dated 21 November 2030 from {commissioner} addressed to {minister}",
        f"Letter dated 16 January 2031 from {minister} addressed to {commissioner}",
    ]


def test_a_place_in_an_annex_has_the_annexes_date_and_path(read: dict[str, Record]) -> None:
    record = read["CHL_2031_7_letter.en.txt"]
    at = record.text.index("perished seal")
    assert record.date_at(at) == "2030-11-21"
    assert record.section_at(at).startswith("Annex II: Letter dated 21 November 2030")
    assert record.date_at(record.text.index("herewith three letters")) == "2031-02-12"
    assert record.page_at(at) is None


@pytest.mark.parametrize("name", [name for name in NAMES if "12-report" in name])
def test_the_report_has_its_items_and_numbers(read: dict[str, Record], name: str) -> None:
    record = read[name]
    items = [s.agenda_items for s in sections(record) if s.kind == "agenda_item"]
    assert items == [("5",), ("6",), ("7",)]
    numbered = [p.number for p in record.paragraphs if p.kind == "paragraph" and p.number]
    assert numbered == [str(n) for n in range(1, 26)]
    assert len([p for p in record.paragraphs if p.kind == "item"]) == 10


def test_a_place_in_a_list_is_named_by_paragraph_and_item(read: dict[str, Record]) -> None:
    report = read["CHL-2031-12-report.en.md"]
    at = report.text.index("Adopt a single fog signal")
    assert report.number_at(at) == "22 (b)"
    assert report.section_at(at).endswith("Agenda item 7: Safe passage in restricted visibility")
    decision = read["CHL-DEC-4-decision.en.html"]
    assert decision.number_at(decision.text.index("its character, colour")) == "3 (b)"
    assert decision.number_at(decision.text.index("A digest of all notices")) == "7"


def test_a_span_over_several_paragraphs_is_named_by_the_first_and_the_last(read: dict[str, Record]) -> None:
    """A reader who is sent to § 22 must not miss that § 23 is quoted too."""
    report = read["CHL-2031-12-report.en.md"]

    def over(first: str, last: str) -> str | None:
        return report.numbers_over(report.text.index(first), report.text.index(last) + len(last))

    assert over("22. On item 7", "23. The Working Group understands") == "22–23"
    assert over("22. On item 7", "a lighted buoy;") == over("22. On item 7", "recommends that the Conference") == "22"
    assert over("Adopt a single fog signal", "Establish a technical panel") == "22 (b)–(c)"
    assert over("Invite coastal States", "23. The Working Group understands") == "22 (d)–23"
    assert over("23. The Working Group understands", "24. At its 11th meeting") == "23"  # numbers may begin anew under another heading
    assert over("Conference on Harbour Lights", "Introduction") is None


def test_a_pdf_has_its_pages(read: dict[str, Record]) -> None:
    record = read["CHL-L9-draft-resolution.en.pdf"]
    assert len(record.pages) == 2
    assert record.page_at(0) == 1
    assert record.page_at(record.text.index("3. Recommends")) == 1
    assert record.page_at(record.text.index("4. Encourages")) == 2
    assert record.text.count("CHL/L.9") == 1


def test_a_table_row_is_no_heading(read: dict[str, Record]) -> None:
    record = read["CHL-WP3-Rev1-working-paper.fr.html"]
    assert [s.title for s in record.root.children] == ["I. Le problème", "II. Les options", "III. Exonérations", "IV. Proposition"]
    assert "A. Droit fixe | Chaque escale | 18 unités de compte | 5,1 millions" in texts(record)
