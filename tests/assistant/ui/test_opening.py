"""The source pane over records made in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.rapporteur import ShownRecord
from assistant.relations import RecordRelations
from assistant.ui.opening import opened, opened_html
from assistant.ui.places import Place
from corpus.errors import RecordMissing
from corpus.languages import Language
from corpus.record import Fact, Metadata, Paragraph, Record, Section
from index.results import VersionHit
from index.rows import RecordRow
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, shown

ENGLISH = ("Letter of the invented harbour master", "1. The lamp was dark.", "2. The keeper was asleep.")
FRENCH = ("Lettre du capitaine de port inventé", "1. Le feu était éteint.", "2. Le gardien dormait.")


def record(record_id: str, lines: tuple[str, ...], language: Language, **metadata: str) -> Record:
    paragraphs, at = [], 0
    for line in lines:
        number = line[0] if line[0].isdigit() else None
        paragraphs.append(Paragraph(at, at + len(line), "paragraph" if number else "heading", number))
        at += len(line) + 2
    text = "\n\n".join(lines)
    inner = Section("heading", None, lines[0], 0, len(text))
    facts = (Fact("sender", "Harbour Master", 0, 0), Fact("addressee", "Secretary-General", 0, 0))
    root = Section("document", None, None, 0, len(text), children=(inner,))
    return Record(record_id, f"{record_id}.txt", "/x", "d", language, text, Metadata(title=lines[0], **metadata), root, tuple(paragraphs), facts=facts)


ONE = record("en1", ENGLISH, Language.EN, symbol="CHL/2031/7", kind="letter", date="2031-02-12")
TWO = record("fr1", FRENCH, Language.FR, symbol="CHL/2031/7", kind="letter")
SPAN = (ONE.text.index("The lamp"), ONE.text.index("dark.") + 5)


class Shelf:
    """Shows its records, each the version of the others."""

    def __init__(self, *records: Record) -> None:
        self._records = {r.record_id: r for r in records}

    def show(self, record_id: str) -> ShownRecord:
        if record_id not in self._records:
            raise RecordMissing(record_id)
        others = {
            k: RecordRow(k, r.document, None, None, None, None, str(r.language), 1, len(r.text), r.source) for k, r in self._records.items() if k != record_id
        }
        return ShownRecord(self._records[record_id], RecordRelations(tuple(others)), others)


def pane(place: Place | None, *records: Record) -> Parsed:
    page = Parsed(opened_html(Shelf(*records), place, {}))
    assert page.is_harmless()
    return page


def test_the_title_block_tells_what_the_record_tells() -> None:
    page = pane(Place("en1", *SPAN), ONE, TWO)
    listed = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert listed == {
        "Symbol": "CHL/2031/7", "Kind": "letter", "Date": "2031-02-12", "Sender": "Harbour Master", "Addressee": "Secretary-General",
        "Document": "en1.txt", "Languages": "EnglishFrench",
    }  # fmt: skip
    assert page.texts("h3") == [ENGLISH[0]]


def test_what_a_record_does_not_tell_is_not_listed() -> None:
    bare = Record("r", "r.txt", "/x", "d", Language.UND, "Words.", Metadata(), Section("document", None, None, 0, 6), ())
    page = pane(Place("r"), bare)
    assert page.texts("dt") == ["Document", "Languages"]
    assert page.texts("summary") == []
    assert page.texts("p") == ["Words."]


def test_the_passage_is_marked_in_both_languages_where_the_paragraphs_can_be_paired() -> None:
    page = pane(Place("en1", *SPAN), ONE, TWO)
    assert page.texts("mark") == ["The lamp was dark.", "1. Le feu était éteint."]


def test_the_version_of_a_citation_has_the_citation_s_own_place() -> None:
    at = TWO.text.index("éteint")
    cited = replace(citation(1, "The lamp was dark.", SPAN[0], record_id="en1"), versions=(VersionHit(Language.FR, "fr1", "fr1.txt", at, at + 6),))
    found = opened(Shelf(ONE, TWO), Place.cited(cited, 3), {3: answered((cited,))})
    assert found.beside is not None
    assert found.beside[1].span == (at, at + 6)


@pytest.mark.parametrize(("beside", "columns"), [("", 1), ("fr1", 2), (None, 2), ("gone", 2)])
def test_what_stands_beside_is_chosen_or_none(beside: str | None, columns: int) -> None:
    html = opened_html(Shelf(ONE, TWO), Place("en1", *SPAN, beside=beside), {})
    assert html.count('class="column') - html.count('class="columns"') == columns


def test_citations_lead_to_the_one_before_and_the_one_after() -> None:
    three = tuple(citation(n, ENGLISH[n - 1], 0, record_id="en1") for n in (1, 2, 3))
    answers = {4: answered(three)}
    first, second, third = (opened(Shelf(ONE), Place.cited(c, 4), answers) for c in three)
    assert [first.previous, first.following] == [None, Place.cited(three[1], 4)]
    assert [second.previous, second.following] == [Place.cited(three[0], 4), Place.cited(three[2], 4)]
    assert [third.previous, third.following, third.cited] == [Place.cited(three[1], 4), None, 3]


@pytest.mark.parametrize("place", [Place("en1", *SPAN, 4, 9), Place("en1", *SPAN, 77, 1), Place("en1", *SPAN, 4, 2)])
def test_a_citation_that_is_not_there_is_a_place_alone(place: Place) -> None:
    answers = {4: answered((citation(1, "a", record_id="en1"), citation(2, "b", record_id="other")))}
    found = opened(Shelf(ONE), place, answers)
    assert (found.place.turn, found.place.cite, found.cited) == (None, None, 0)


@pytest.mark.parametrize("place", [Place("en1", 10**8, 10**9), Place("en1", 3, 10**9), Place("en1", 0, 0, at=10**9), Place("en1", first=10**8, last=10**9)])
def test_offsets_are_clamped_to_the_record(place: Place) -> None:
    found = opened(Shelf(ONE, TWO), place, {})
    assert 0 <= found.place.start <= found.place.end <= len(ONE.text)
    assert 0 <= found.window.first <= found.window.last <= len(ONE.text)
    pane(place, ONE, TWO)


@pytest.mark.parametrize("place", [None, Place("gone"), Place("<b>gone</b>")])
def test_what_is_not_there_is_one_line(place: Place | None) -> None:
    page = pane(place, ONE)
    assert len(page.texts("p")) == 1
    assert "\n" not in page.texts("p")[0]
    assert page.texts("button") == ["✕"]


def test_a_fault_of_the_program_gives_nothing_away() -> None:
    class Broken:
        def show(self, record_id: str) -> ShownRecord:
            raise ValueError("secret path")

    assert "secret" not in opened_html(Broken(), Place("en1"), {})


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_record_is_only_text(payload: str) -> None:
    hostile = record("r1", (payload, payload, payload), Language.AR, symbol=payload, kind=payload, date=payload)
    hostile = replace(hostile, document=payload, facts=(Fact("sender", payload, 0, 0), Fact("addressee", payload, 0, 0)))
    page = pane(Place("r1", 0, len(payload)), hostile, TWO)
    assert [text for text in page.texts("dd") if text.startswith(shown(payload))] == [shown(payload)] * 6
    assert page.texts("mark")[0] == shown(payload)
