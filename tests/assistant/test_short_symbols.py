"""Symbols as delegates say them."""

from __future__ import annotations

import pytest

from assistant import Rapporteur
from assistant.short_symbols import spelt_out
from corpus.errors import RecordMissing
from index.filters import Filters

SYMBOLS = ("CHL/L.9", "CHL/L.12", "CHL/L.12/Rev.1", "CHL/2031/12", "CHL/DEC/4", "CHL/WP.3/Rev.1", "CHL/A/INF.2", "CHL/B/INF.2", "CHL/PV.8")


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("What did L.9 say about automation?", "What did CHL/L.9 say about automation?"),
        ("L.9说了什么？", "CHL/L.9说了什么？"),
        ("Что говорится в l.12/rev.1?", "Что говорится в CHL/L.12/Rev.1?"),
        ("ماذا جاء في 2031/12؟", "ماذا جاء في CHL/2031/12؟"),
        ("Compare L.9 with L.12.", "Compare CHL/L.9 with CHL/L.12."),
        ("What does DEC/4 decide?", "What does CHL/DEC/4 decide?"),
        ("Was WP.3/Rev.1 adopted?", "Was CHL/WP.3/Rev.1 adopted?"),
        ("What is new in L.9/Rev.2?", "What is new in CHL/L.9/Rev.2?"),
        ("What changed between WP.3 and WP.3/Rev.1?", "What changed between CHL/WP.3 and CHL/WP.3/Rev.1?"),
    ],
)
def test_a_short_symbol_is_spelt_out(question: str, whole: str) -> None:
    assert spelt_out(question, lambda: SYMBOLS) == whole


@pytest.mark.parametrize(
    "question",
    [
        "What does CHL/L.9 say?", "What does INF.2 say?", "What is new in INF.2/Rev.1?", "What does WP.3 say?", "What does L.7 say?", "XCHL/L.9", "What of A/L.9?", "See p.9 and no.4", "on 12/2031",
        "L.9.1", "What was decided on item 9?", "https://example.org/L.9",
    ],
)  # fmt: skip
def test_what_is_whole_or_can_be_several_or_none_stays(question: str) -> None:
    assert spelt_out(question, lambda: SYMBOLS) == question


def test_the_records_are_not_read_where_nothing_is_short() -> None:
    def never() -> tuple[str, ...]:
        raise AssertionError

    assert spelt_out("What did the working group recommend on item 7?", never).startswith("What")


def test_a_question_is_put_to_the_document_that_it_calls_short(samples: Rapporteur) -> None:
    answer = samples.ask("What does L.9 say about automated lights?")
    assert answer.question == "What does L.9 say about automated lights?"
    assert answer.resolved_question == "What does CHL/L.9 say about automated lights?"
    assert {c.symbol for c in answer.citations} == {"CHL/L.9"}
    assert {hit.document.split(".")[0] for hit in samples.search("automation in L.9").hits} == {"CHL-L9-draft-resolution"}


@pytest.mark.parametrize("name", ["CHL/L.12", "chl/l.12", " CHL / L.12 ", "L.12", "l. 12"])
def test_a_record_is_shown_by_its_symbol_however_it_is_written(samples: Rapporteur, name: str) -> None:
    assert samples.show(name).record.metadata.symbol == "CHL/L.12"


@pytest.mark.parametrize("name", ["L.7", "L.1", "12", "L", "", "HL/L.12", "CHL/L.1"])
def test_what_no_symbol_is_or_ends_with_is_no_record(samples: Rapporteur, name: str) -> None:
    with pytest.raises(RecordMissing):
        samples.show(name)


@pytest.mark.parametrize("symbol", ["CHL/L.9", "chl/l.9", "CHL/ L.9", "L.9", "l.9"])
def test_a_condition_on_symbols_is_met_however_it_is_written(samples: Rapporteur, symbol: str) -> None:
    filters = Filters.of(symbol=symbol)
    assert {row.symbol for row in samples.records(symbol=symbol)} == {"CHL/L.9"}
    assert {hit.document.split(".")[0] for hit in samples.search("lights", filters=filters).hits} == {"CHL-L9-draft-resolution"}
    assert {c.symbol for c in samples.ask("What is said of automated lights?", filters=filters).citations} == {"CHL/L.9"}


@pytest.mark.parametrize("symbol", ["L.7", "9", "HL/L.9"])
def test_a_condition_on_symbols_that_none_begins_or_ends_with_is_met_by_none(samples: Rapporteur, symbol: str) -> None:
    assert not samples.records(symbol=symbol).records
