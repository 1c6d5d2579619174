"""The list of records: narrowed, searched, in order, page by page; and what they can be narrowed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.browsing import COLUMNS, SIZE, Wish
from corpus.naming.symbols import natural_key
from index.embedding import HashingEmbedder
from index.filters import Filters
from index.rows import RecordRow


def symbols(r: Rapporteur, wish: Wish, filters: Filters | None = None) -> list[str | None]:
    return [item.row.symbol for item in r.browse(wish, filters).listed]


def test_all_records_are_listed_the_latest_first(samples: Rapporteur) -> None:
    listing = samples.browse(Wish())
    assert listing.found == listing.held == len(listing.listed) == len(samples.records())
    dates = [item.row.date or "" for item in listing.listed]
    assert dates == sorted(dates, reverse=True)


def test_conditions_narrow_the_list(samples: Rapporteur) -> None:
    listing = samples.browse(Wish(), Filters.of(language="ru"))
    assert {item.row.language for item in listing.listed} == {"ru"}
    assert 0 < listing.found < listing.held


def test_words_of_the_title_block_come_before_those_of_the_text(samples: Rapporteur) -> None:
    listing = samples.browse(Wish("CHL/2031/12"))
    named = [item for item in listing.listed if item.hit is None]
    assert {item.row.symbol for item in named} == {"CHL/2031/12"}
    assert listing.listed[: len(named)] == tuple(named)
    assert all(item.hit for item in listing.listed[len(named) :])
    found = samples.browse(Wish("harbour lights notification")).listed
    assert found
    for item in found:
        if item.hit:
            assert samples.show(item.row.record_id).text[item.hit.start : item.hit.end] == item.hit.text
    assert len({item.row.record_id for item in found}) == len(found)


def test_senders_are_found(samples: Rapporteur) -> None:
    sender = next(fact for fact in samples.index.facts(("sender",)) if len(fact.value.split()) > 1)
    word = max(sender.value.split(), key=len)
    listed = samples.browse(Wish(word)).listed
    assert sender.record_id in {item.row.record_id for item in listed if item.hit is None}


@pytest.mark.parametrize("words", ["???", "\x00", "*", "🙂", "a" * 4_000])
def test_words_that_say_nothing_are_no_error(samples: Rapporteur, words: str) -> None:
    assert samples.browse(Wish(words)).held == len(samples.records())


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("descending", [False, True])
def test_a_column_puts_the_list_in_order(samples: Rapporteur, column: str, descending: bool) -> None:
    values = [getattr(item.row, column) for item in samples.browse(Wish(column=column, descending=descending)).listed]
    told = [natural_key(value) for value in values if value]
    assert told == sorted(told, reverse=descending)
    assert not any(values[len(told) :]), "what has nothing there comes last"


def test_numbers_are_in_the_order_of_numbers() -> None:
    assert sorted(["CHL/L.10", "CHL/L.9", "CHL/L.9/Rev.1", "", "²", "CHL/٣"], key=natural_key) == ["", "CHL/٣", "CHL/L.9", "CHL/L.9/Rev.1", "CHL/L.10", "²"]


def test_the_list_has_pages(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    for number in range(SIZE + 7):
        (folder / f"note-{number}.txt").write_text(f"Note {number} on the lamps of harbour {number}.", encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([folder])
        pages = [r.browse(Wish(page=page)) for page in (1, 2, 3)]
        listed = [[item.row.document for item in page.listed] for page in pages]
        assert [len(page) for page in listed] == [SIZE, 7, 7]
        assert pages[2].wish.page == pages[2].pages == 2, "past the end is the last page"
        assert len({*listed[0], *listed[1]}) == SIZE + 7
        assert listed[0][:11][-1] == "note-10.txt"


@pytest.mark.parametrize("data", [None, 7, "x", {"words": 7, "column": "source", "descending": "yes", "page": -1}, {"page": True}, {"page": 10**9}])
def test_what_a_browser_sends_is_not_trusted(data: object) -> None:
    assert Wish.sent(data) == Wish()
    sent = Wish.sent({"words": " a\n b ", "column": "date", "descending": True, "page": 4})
    assert sent == Wish("a b", "date", True, 4)
    assert Wish.sent(sent.to_dict()) == sent


def test_facets_are_values_that_some_record_meets(samples: Rapporteur) -> None:
    facets = samples.facets()
    assert sum(facets.languages.values()) == len(samples.records())
    for language, count in facets.languages.items():
        assert len(samples.records(language=language)) == count
    for kind, count in facets.kinds.items():
        assert len(samples.records(kind=kind)) == count
    assert facets.items
    assert all(samples.records(item=item).records for item in facets.items)
    assert all(samples.records(state=state).records for state in facets.states)
    assert facets.since
    assert facets.until
    assert facets.since <= facets.until
    assert samples.facets() is facets, "found out once for each state of the index"


def test_facets_follow_the_index(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Letter dated 2 May 2031 on agenda item 41.", encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([])
        assert r.facets().items == ()
        r.ingest([letter])
        assert r.facets().items == ("41",)
        assert r.facets().to_dict()["languages"] == {"en": 1}


@pytest.mark.parametrize(
    ("dated", "since", "until", "meets"),
    [
        ("2031-03", "2031-03-01", None, True), ("2031-03", "2031-03-31", None, True), ("2031-03", "2031-04-01", None, False), ("2031-03", None, "2031-03-01", True),
        ("2031-03", None, "2031-02-28", False), ("2031", "2031-02-15", None, True), ("2031", None, "2031-02-15", True), ("2031", None, "2030-12-31", False),
        ("2031-03-14", "2031-03", "2031-03", True), ("2031-03-14", "2031", "2031", True), ("2031-03-14", "2031-03-15", None, False), (None, "2031", None, False),
    ],
)  # fmt: skip
def test_a_date_without_a_day_is_in_each_period_that_it_has_one_in(dated: str | None, since: str | None, until: str | None, meets: bool) -> None:
    row = RecordRow("r", "r.txt", None, None, None, dated, "en", 1, 1, "/r.txt")
    assert Filters.of(since=since, until=until).meets(row) is meets
