"""Quoting the version in the question's language: whole paragraphs that stand side by side, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.choosing.extract import Extract
from assistant.choosing.versions import in_language, preferred
from corpus.languages import Language
from corpus.layout.versions import original_language, preference
from corpus.record import Record
from index.filters import Filters
from index.results import Hit, VersionHit
from tests.corpus.making import record_of, write

ENGLISH = """1. The harbour of Ellering has four lamps, which an invented conference counted in March.

2. Each lamp is lit at dusk by a keeper. The keeper writes the names of all passing vessels into the register of the port. He sleeps at noon.

3. The pilots of Ellering bring vessels in by day and by night, and are paid by the guild.
"""
FRENCH = """1. Le port d’Ellering compte quatre feux, qu’une conférence fictive a dénombrés en mars.

2. Chaque feu est allumé à la tombée de la nuit par un gardien. Le gardien inscrit le nom de tous les navires dans le registre du port. Il dort à midi.

3. Les pilotes d’Ellering font entrer les navires de jour et de nuit, et sont payés par la guilde.
"""
OTHER = "Les poissons du lac vivent longtemps.\n"  # aligns with one paragraph at most


@pytest.fixture
def english(tmp_path: Path) -> Record:
    return record_of(write(tmp_path, "harbour.en.txt", ENGLISH))


@pytest.fixture
def french(tmp_path: Path) -> Record:
    return record_of(write(tmp_path, "harbour.fr.txt", FRENCH))


def extract_of(record: Record, first: str, last: str, versions: tuple[VersionHit, ...] = ()) -> Extract:
    """What is quoted from the first words to the last."""
    start = record.text.index(first)
    end = record.text.index(last, start) + len(last)
    hit = Hit(1, 5.0, {}, record.record_id, f"{record.record_id}:0", record.document, 0, len(record.text), record.text, "", record.language, versions=versions)
    return Extract(hit, start, end, 5.0)


def put(extract: Extract, found: Record, other: Record | None, language: Language = Language.FR) -> tuple[Extract, dict[str, Record]]:
    """The extract in a language of which `other` is the only version, and the records that are known then."""
    records = {found.record_id: found}

    def version(record_id: str, wanted: Language) -> str | None:
        assert record_id == found.record_id
        return other.record_id if other and wanted is other.language else None

    def record(record_id: str) -> Record:
        assert other is not None
        assert record_id == other.record_id
        return other

    return in_language(extract, records, language, version, record), records


@pytest.mark.parametrize(
    ("first", "last", "begins", "ends"), [("2. Each", "noon.", "2. Chaque", "midi."), ("2. Each", "the guild.", "2. Chaque", "la guilde.")]
)
def test_whole_paragraphs_are_quoted_from_the_version_and_the_first_is_named(
    english: Record, french: Record, first: str, last: str, begins: str, ends: str
) -> None:
    spanish = VersionHit(Language.ES, "es", "harbour.es.txt", 0, 9)
    own = VersionHit(Language.FR, french.record_id, french.document, 0, 9)
    found = extract_of(english, first, last, (own, spanish))
    extract, records = put(found, english, french)
    quote = french.text[extract.start : extract.end]
    assert quote.startswith(begins)
    assert quote.endswith(ends)
    assert (extract.hit.record_id, extract.hit.document, extract.hit.language) == (french.record_id, french.document, Language.FR)
    assert extract.hit.versions == (VersionHit(Language.EN, english.record_id, english.document, found.start, found.end), spanish)
    assert extract.score == found.score
    assert records[french.record_id] is french


def test_what_is_most_of_its_paragraph_brings_the_whole_of_it(english: Record, french: Record) -> None:
    extract, _ = put(extract_of(english, "The pilots", "by night"), english, french)
    assert french.text[extract.start : extract.end].startswith("3. Les pilotes")


def test_a_sentence_of_a_long_paragraph_is_kept_since_its_counterpart_cannot_be_told(english: Record, french: Record) -> None:
    found = extract_of(english, "The keeper", "the port.")
    extract, records = put(found, english, french)
    assert extract is found
    assert list(records) == [english.record_id]


def test_paragraphs_without_counterpart_are_kept(english: Record, tmp_path: Path) -> None:
    other = record_of(write(tmp_path, "lake.fr.txt", OTHER))
    found = extract_of(english, "1. The", "the guild.")
    assert put(found, english, other)[0] is found


def test_paragraphs_that_stand_apart_in_the_version_are_kept(english: Record, tmp_path: Path) -> None:
    """Two paragraphs with a third between them in the version would be quoted with what the first version doesn't have."""
    parted = FRENCH.replace("3. Les pilotes", "Une autre remarque, qui n’existe que dans cette version et que personne n’a traduite encore.\n\n3. Les pilotes")
    found = extract_of(english, "2. Each", "the guild.")
    assert put(found, english, record_of(write(tmp_path, "parted.fr.txt", parted)))[0] is found


def test_without_a_version_or_in_the_language_already_nothing_changes(english: Record, french: Record) -> None:
    found = extract_of(english, "2. Each", "noon.")
    assert put(found, english, None)[0] is found
    assert put(found, english, french, Language.ZH)[0] is found
    assert put(found, english, french, Language.EN)[0] is found


def test_an_item_quoted_apart_from_its_lead_in_is_kept(english: Record, french: Record) -> None:
    found = extract_of(english, "2. Each", "noon.")
    listed = Extract(found.hit, found.start, found.end, found.score, (0, 9))
    assert put(listed, english, french)[0] is listed


def test_where_a_language_is_set_versions_in_another_are_not_quoted(samples: Rapporteur) -> None:
    answer = samples.ask("What did the working group recommend on harbour lights?", filters=Filters.of(language="ar"))
    assert {str(c.language) for c in answer.citations} == {"ar"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("CHL/2031/9\nOriginal: English\n", Language.EN), ("CHL/2031/9\nOriginal : français\n", Language.FR), ("CHL/2031/9\nOriginal: español\n", Language.ES),
        ("CHL/2031/9\nПодлинный текст на русском языке\n", Language.RU), ("CHL/2031/9\n原件：中文\n", Language.ZH), ("CHL/2031/9\nالأصل: بالعربية\n", Language.AR),
        ("CHL/2031/9\nEspañol\nOriginal: inglés\n", Language.EN), ("The original lamp of Tesk is lost.\n", None), ("CHL/2031/9\n", None),
    ],
)  # fmt: skip
def test_the_original_language_is_what_the_title_block_says(text: str, language: Language | None) -> None:
    assert original_language(text) is language


def test_versions_are_preferred_by_the_reader_s_language_then_the_original_then_a_fixed_order() -> None:
    en, fr, es, ru, ar, zh = Language.EN, Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH
    assert preference(es, ru) == (es, ru, en, fr, ar, zh)
    assert preference(zh) == (zh, en, fr, es, ru, ar)


@pytest.mark.parametrize(
    ("original", "asked", "quoted"),
    [("", Language.ES, Language.EN), ("Original : français\n\n", Language.ES, Language.FR), ("", Language.FR, Language.FR)],
)
def test_a_version_is_quoted_that_the_reader_prefers_whichever_was_found(tmp_path: Path, original: str, asked: Language, quoted: Language) -> None:
    """Found in French, or, where French is preferred, in English."""
    versions = {Language.EN: record_of(write(tmp_path, "h.en.txt", original + ENGLISH)), Language.FR: record_of(write(tmp_path, "h.fr.txt", original + FRENCH))}
    found = versions[Language.EN if quoted is Language.FR else Language.FR]
    words = ("2. Each", "noon.") if found.language is Language.EN else ("2. Chaque", "midi.")
    extract = preferred(
        extract_of(found, *words), {found.record_id: found}, asked,
        lambda _, wanted: versions[wanted].record_id if wanted in versions else None, {r.record_id: r for r in versions.values()}.__getitem__,
    )  # fmt: skip
    assert extract.hit.language is quoted
