"""The source pane over records made in memory."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace

import pytest

from assistant.rapporteur import ShownRecord
from assistant.records.relations import RecordRelations
from assistant.ui.opening import opened, opened_html
from assistant.ui.places import Place
from assistant.ui.reader import problem_pane
from corpus.errors import Busy, DamagedFile, FileChanged, MissingPath, RecordAmbiguous, RecordMissing
from corpus.languages import Language
from corpus.reading.pictures import PagePicture
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
        self.drawn: list[tuple[str, int, tuple[int, int] | None]] = []
        self.fault: Exception | None = None

    def show(self, record_id: str) -> ShownRecord:
        if len(called := [r for r in self._records.values() if r.metadata.symbol == record_id]) > 1:
            raise RecordAmbiguous(record_id, [(r.record_id, str(r.language)) for r in called])
        if record_id not in self._records:
            raise RecordMissing(record_id)
        others = {
            k: RecordRow(k, r.document, None, None, None, None, str(r.language), 1, len(r.text), r.source) for k, r in self._records.items() if k != record_id
        }
        return ShownRecord(self._records[record_id], RecordRelations(tuple(others)), others)

    def page_picture(self, record_id: str, page: int, *, marked: tuple[int, int] | None = None) -> PagePicture:
        if self.fault:
            raise self.fault
        self.drawn.append((record_id, page, marked))
        return PagePicture(b"picture", "image/png", 30, 40, 0.25 if marked else None)


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
    assert [other.version.span for other in found.beside] == [(at, at + 6)]


@pytest.mark.parametrize(("beside", "columns"), [((), 1), (("fr1",), 2), (None, 2), (("gone",), 2)])
def test_what_stands_beside_is_chosen_or_none(beside: tuple[str, ...] | None, columns: int) -> None:
    html = opened_html(Shelf(ONE, TWO), Place("en1", *SPAN, beside=beside), {})
    assert html.count('class="column') - html.count('class="columns"') == columns


@pytest.mark.parametrize(("spoken", "shown_first"), [(Language.FR, "fr1"), (Language.EN, "en1"), (Language.RU, "en1")])
def test_a_symbol_of_several_versions_opens_the_one_in_the_reader_s_language(spoken: Language, shown_first: str) -> None:
    assert opened(Shelf(TWO, ONE), Place("CHL/2031/7"), {}, spoken).record.record_id == shown_first


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


THREE = record("ar1", ("رسالة من مدير الميناء المتخيل", "١ - كان الفانوس مظلما.", "٢ - كان الحارس نائما."), Language.AR, symbol="CHL/2031/7")
PRINTED = replace(ONE, source="/x/en1.pdf", document="en1.pdf", pages=(0, SPAN[0], SPAN[1]))


def columns(html: str) -> list[str]:
    """The kinds of the columns, in their order."""
    return re.findall(r'<div class="(column(?: \w+)?)"', html)


def pressed(html: str) -> list[str]:
    page = Parsed(html)
    states = [value for name, value in page.attributes if name == "aria-pressed"]
    names = [name for name in page.texts("button") if name in ("English", "French", "Arabic", "Picture of the page")]
    return [name for name, state in zip(names, states, strict=False) if state == "true"]


def test_each_version_s_button_adds_its_column_or_takes_it_away() -> None:
    shelf = Shelf(ONE, TWO, THREE)
    both = opened_html(shelf, Place("en1", *SPAN, beside=("ar1", "fr1")), {})
    assert columns(both) == ["column", "column other", "column other"]
    assert pressed(both) == ["French", "Arabic"]
    assert Parsed(both).texts("mark") == ["The lamp was dark.", FRENCH[1], THREE.text.split("\n\n")[1]]
    leads = [json.loads(value or "").get("beside") for name, value in Parsed(both).attributes if name == "data-open" and '"beside"' in (value or "")]
    assert ["ar1"] in leads, "without the French"
    assert ["fr1"] in leads, "without the Arabic"


def test_paragraphs_that_say_the_same_are_told_to_the_page() -> None:
    page = opened_html(Shelf(ONE, TWO), Place("en1", *SPAN), {})
    pairs = re.findall(r'data-at="(\d+)" data-pair="(\d+)"', page)
    assert [(int(there), int(here)) for there, here in pairs] == [(b.start, a.start) for a, b in zip(ONE.paragraphs, TWO.paragraphs, strict=True)]


def test_a_version_shows_what_the_record_s_window_shows() -> None:
    long = [record(name, tuple(f"{n}. {word * 30}" for n in range(1, 301)), language) for name, word, language in
            (("en1", "lamp ", Language.EN), ("fr1", "phare ", Language.FR))]  # fmt: skip
    at = long[0].paragraphs[200].start
    found = opened(Shelf(*long), Place("en1", at, at + 10, beside=("fr1",)), {})
    here = [p.number for p in long[0].paragraphs if found.window.first <= p.start < found.window.last]
    there = [p.number for p in long[1].paragraphs if found.beside[0].window.first <= p.start < found.beside[0].window.last]
    assert here == there
    elsewhere = opened(Shelf(*long), Place("en1", at, at + 10, at=0, beside=("fr1",)), {})
    assert elsewhere.beside[0].window.first == 0, "what is looked at is looked at in both"


@pytest.mark.parametrize(("page", "drawn"), [(0, 2), (1, 1), (3, 3), (10**9, 3)])
def test_the_picture_of_a_page_stands_beside_the_text(page: int, drawn: int) -> None:
    shelf = Shelf(PRINTED, TWO)
    html = opened_html(shelf, Place("en1", *SPAN, page=page), {})
    assert Parsed(html).is_harmless()
    assert shelf.drawn == [("en1", drawn, SPAN)]
    assert columns(html) == ["column", "column picture"], "no version beside it unless it is chosen"
    assert f'alt="Page {drawn} of 3 of CHL/2031/7, as it is printed" width="30" height="40"' in html
    assert f'<img src="data:image/png;base64,{b64encode(b"picture").decode()}"' in html
    assert pressed(html) == ["Picture of the page"]
    disabled = re.findall(r'data-step="(page_\w+)"[^>]* disabled', html)
    assert disabled == {1: ["page_before"], 3: ["page_after"]}.get(drawn, [])
    assert columns(opened_html(shelf, Place("en1", *SPAN, page=page, beside=("fr1",)), {})) == ["column", "column picture", "column other"]


def test_a_record_that_has_no_pages_has_no_picture() -> None:
    shelf = Shelf(ONE, TWO)
    html = opened_html(shelf, Place("en1", *SPAN, page=1), {})
    assert shelf.drawn == []
    assert "Picture of the page" not in html
    assert "Picture of the page" in opened_html(Shelf(PRINTED), Place("en1", *SPAN), {})
    assert "<img" not in opened_html(Shelf(PRINTED), Place("en1", *SPAN), {})


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (FileChanged("a"), "has changed or is gone"),
        (MissingPath("a"), "has changed or is gone"),
        (DamagedFile("a"), "cannot be shown as a picture"),
        (Busy("a"), "Try again in a moment"),
    ],
)
def test_why_there_is_no_picture_is_one_line(fault: Exception, said: str) -> None:
    shelf = Shelf(PRINTED)
    shelf.fault = fault
    html = opened_html(shelf, Place("en1", *SPAN, page=2), {})
    assert "<img" not in html
    assert [said in text for text in Parsed(html).texts("p") if "picture" in text or "changed" in text or "drawn" in text] == [True]
    assert Parsed(html).texts("mark") == ["The lamp was dark."], "the text is there all the same"


def test_a_walk_through_citations_keeps_the_picture_open() -> None:
    cited = tuple(citation(n, ENGLISH[n - 1], 0, record_id="en1") for n in (1, 2))
    html = opened_html(Shelf(PRINTED), Place.cited(cited[0], 4).moved(page=3), {4: answered(cited)})
    leads = [json.loads(value or "") for name, value in Parsed(html).attributes if name == "data-open"]
    assert [lead["page"] for lead in leads if lead.get("cite") == 2] == [0]


@pytest.mark.parametrize("paragraphs", [(), (Paragraph(0, 0),)])
def test_a_record_without_paragraphs_opens(paragraphs: tuple[Paragraph, ...]) -> None:
    for text in ("", "words without any structure " * 2_000):
        bare = Record("r", "r.txt", "/x", "d", Language.EN, text, Metadata(), Section("document", None, None, 0, len(text)), () if text else paragraphs)
        page = pane(Place("r", 5, 9), bare, TWO)
        assert page.texts("mark")[:1] == ([text[5:9]] if text else [])


def test_a_title_without_an_end_can_be_scrolled_by_the_keyboard() -> None:
    long = record("r1", ("x",), Language.EN, symbol="CHL/" + "9" * 5_000)
    long = replace(long, metadata=replace(long.metadata, title="Lights " * 1_500))
    page = opened_html(Shelf(long), Place("r1"), {})
    assert '<h3 dir="ltr" lang="en" tabindex="0">' in page
    assert '<h3 dir="ltr" lang="en">' in opened_html(Shelf(ONE), Place("en1"), {})


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_record_is_only_text(payload: str) -> None:
    hostile = record("r1", (payload, payload, payload), Language.AR, symbol=payload, kind=payload, date=payload)
    facts = (Fact("sender", payload, 0, 0), Fact("addressee", payload, 0, 0))
    hostile = replace(hostile, document=payload, source="/x/hostile.pdf", pages=(0, len(payload)), facts=facts)
    other = replace(hostile, record_id="r2", document=f"{payload}2", language=Language.FR)
    page = pane(Place("r1", 0, len(payload), beside=("r2",), page=1), hostile, other)
    assert [text for text in page.texts("dd") if text.startswith(shown(payload))] == [shown(payload)] * 6
    assert page.texts("mark")[0] == shown(payload)
    assert page.texts("h3") == [shown(payload)]
    assert shown(payload) in page.texts("button")
    assert shown(f"Page 1 of 2 of {payload}, as it is printed") in [value for name, value in page.attributes if name == "alt"]
    assert Parsed(problem_pane(payload)).is_harmless()
