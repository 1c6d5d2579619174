"""The table of records on a terminal: within its width, with what records are called by never cut; whole where it is read by a program."""

from __future__ import annotations

import pytest

from assistant import Rapporteur
from assistant.commands.render import record_lines
from assistant.records.views import RecordList
from corpus.lines import columns


@pytest.fixture
def listed(samples: Rapporteur) -> RecordList:
    return samples.records()


@pytest.mark.parametrize("width", [200, 132, 100, 90, 80, 72, 60])
def test_no_line_is_wider_than_the_terminal_and_no_symbol_is_cut(listed: RecordList, width: int) -> None:
    head, *lines, _ = record_lines(listed, width)
    assert max(columns(line) for line in (head, *lines)) <= width
    for line, record in zip(lines, listed, strict=True):
        assert line.startswith(record.record_id)
        assert (record.symbol or "–") in line.split()
        assert (record.date or "–") in line.split()


def test_the_columns_of_all_lines_stand_under_their_headings(listed: RecordList) -> None:
    head, *lines, _ = record_lines(listed, 100)
    at = head.index("symbol")
    for line, record in zip(lines, listed, strict=True):
        assert line[at:].startswith(record.symbol or "–")


def test_what_has_no_room_is_left_out_and_what_has_some_is_marked_as_cut(listed: RecordList) -> None:
    assert next(record_lines(listed, 200)).split() == ["record", "lang", "date", "symbol", "kind", "document", "title"]
    assert next(record_lines(listed, 60)).split() == ["record", "lang", "date", "symbol"]
    assert any("…" in line for line in record_lines(listed, 90))


def test_a_title_takes_what_the_terminal_has(listed: RecordList) -> None:
    titles = [record.title or "" for record in listed]
    assert all(any(title in line for line in record_lines(listed, 1_000)) for title in titles)


def test_what_is_no_terminal_has_every_cell_whole(listed: RecordList) -> None:
    _, *lines, told = record_lines(listed)
    for line, record in zip(lines, listed, strict=True):
        assert all(cell in line for cell in (record.record_id, record.document, record.kind or "", " ".join((record.title or "").split())))
        assert "…" not in line.replace(record.title or "", "")
    assert told == f"{len(listed)} records"


def test_a_terminal_narrower_than_any_line_still_has_ids_and_symbols(listed: RecordList) -> None:
    head, *lines, _ = record_lines(listed, 20)
    assert head.split() == ["record", "lang", "date", "symbol"]
    assert all(record.record_id in line and (record.symbol or "–") in line for line, record in zip(lines, listed, strict=True))
