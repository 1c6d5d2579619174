"""A letter's own date, and beside it the day on which it was given out, wherever dates are told. The letters are invented."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.answers import Citation
from assistant.attribution import source_line
from assistant.commands.render import record_lines, shown_lines
from corpus.languages import Language
from index.embedding import HashingEmbedder
from tests.corpus.making import record_of, write

LETTER = """CHL/2032/5

12 February 2032

Letter dated 10 February 2032 from the Permanent Representative of Peru addressed to the Secretary-General

The lamps of our harbour burn, and the oil is brought in spring by boats from the south.
"""
REPORT = "CHL/2032/6\n\n14 March 2032\n\nReport of the Keeper\n\nThe lamps of the harbour burn through the winter.\n"


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    folder: Path = tmp_path_factory.mktemp("distribution")
    (folder / "records").mkdir()
    (folder / "records" / "letter.txt").write_text(LETTER, encoding="utf-8")
    (folder / "records" / "report.txt").write_text(REPORT, encoding="utf-8")
    with Rapporteur.open(folder / "index", embedder=HashingEmbedder(64)) as opened:
        opened.ingest([folder / "records"])
        yield opened


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "letter of 10 February 2032 from Peru, distributed 12 February 2032"),
        ("fr", "lettre du 10 février 2032 (Pérou), distribution le 12 février 2032"),
        ("es", "carta de fecha 10 de febrero de 2032 (Perú), distribución: 12 de febrero de 2032"),
        ("ru", "письмо от 10 февраля 2032 года (Перу), дата распространения: 12 февраля 2032 года"),
        ("zh", "2032年2月10日信函（秘鲁），2032年2月12日分发"),
        ("ar", "رسالة مؤرخة 10 شباط/فبراير 2032 (بيرو)، تاريخ التوزيع: 12 شباط/فبراير 2032"),
    ],
)
def test_a_quote_is_attributed_to_the_letter_of_its_own_date(r: Rapporteur, code: str, told: str) -> None:
    record = r.show("letter.txt").record
    start = record.text.index("The lamps")
    assert told in source_line(Citation.of(1, record, start, len(record.text)), record, Language(code))


def test_a_letter_in_an_annex_was_not_given_out_alone(tmp_path: Path) -> None:
    annexed = "Annex I\n\nLetter dated 3 February 2032 from the Permanent Representative of Chile\n\nThe oil of Tesk is low.\n"
    record = record_of(write(tmp_path, "letter.txt", f"{LETTER}\n{annexed}"))
    lines = []
    for words in ("The lamps", "The oil of Tesk"):
        start = record.text.index(words)
        lines.append(source_line(Citation.of(1, record, start, start + len(words)), record, Language.EN))
    assert "letter of 10 February 2032 from Peru, distributed 12 February 2032" in lines[0]
    assert "letter of 3 February 2032 from Chile" in lines[1]
    assert "distributed" not in lines[1]


def test_records_and_show_tell_both_dates(r: Rapporteur) -> None:
    listed = r.records()
    rows = {row["document"]: (row["date"], row["distributed"]) for row in listed.to_dict()["records"]}
    assert rows == {"letter.txt": ("2032-02-10", "2032-02-12"), "report.txt": ("2032-03-14", None)}
    head, first, *_ = record_lines(listed)
    assert "date        distributed" in head
    assert "2032-02-10  2032-02-12" in first
    assert "distributed" not in next(record_lines(r.records(kind="report")))
    shown = r.show("letter.txt")
    assert (shown.to_dict()["metadata"]["date"], shown.to_dict()["metadata"]["distributed"]) == ("2032-02-10", "2032-02-12")
    lines = list(shown_lines(shown))
    assert [line for line in lines if line.startswith(("date ", "distributed "))] == ["date          2032-02-10", "distributed   2032-02-12"]


def test_both_are_told_when_asked_for(r: Rapporteur) -> None:
    answer = r.ask("When was CHL/2032/5 distributed?")
    assert "10 February 2032" in answer.text
    assert "distributed 12 February 2032" in answer.text
    for day in ("10", "12"):
        listed = r.ask(f"Which letters are dated {day} February 2032?").text
        assert "CHL/2032/5" in listed
        assert "10 February 2032, distributed 12 February 2032" in listed
