"""Titles, symbols and dates of title blocks that nothing marks, or that stand beneath other lines than a printed masthead has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.making import record_of, write

REPORTS = [
    (
        "Working Group II (Lamps and Oil)",
        "Report on its first session, Ellering, 5 to 13 June 2031",
        "1. The Group met at Ellering and counted the lamps of the coast.",
    ),
    ("GROUPE DE TRAVAIL II", "RAPPORT SUR SA PREMIÈRE SESSION, 5-13 JUIN 2031", "1. Le Groupe s’est réuni à Ellering et a compté les feux de la côte."),
    (
        "Grupo de Trabajo II",
        "Informe sobre su primer período de sesiones, 5 a 13 de junio de 2031",
        "1. El Grupo se reunió en Ellering y contó las lámparas de la costa.",
    ),
    ("Рабочая группа II", "Доклад о работе первой сессии, 5–13 июня 2031 года", "1. Группа собралась в Эллеринге и сосчитала лампы побережья."),
    ("第二工作组", "第一届会议报告，2031年6月5日至13日", "1. 工作组在埃勒林开会，清点了海岸的灯具。"),
    ("الفريق العامل الثاني", "تقرير عن دورته الأولى، 5-13 حزيران/يونيه 2031", "1- اجتمع الفريق في إليرينغ وأحصى مصابيح الساحل."),
]


@pytest.mark.parametrize(("body", "report", "text"), REPORTS)
def test_a_report_is_called_by_its_body_and_what_it_reports_on(tmp_path: Path, body: str, report: str, text: str) -> None:
    record = record_of(write(tmp_path, "r.txt", f"CHL/2031/WG.II/Rep\n\n{body}\n\n{report}\n\n{text}\n"))
    assert record.metadata.title == f"{body}: {report}"
    assert record.metadata.kind == "report"
    assert record.metadata.date is None  # the days of a session date nothing


def test_the_first_part_of_a_report_is_not_its_title(tmp_path: Path) -> None:
    text = (
        "# CHL/2031/WG.I/Rep\n\n**Working Group I**\n\n**Report on its first session**\n\nAdopted on 13 June 2031\n\n## A. Item 4: Lamps\n\n1. The Group met.\n"
    )
    record = record_of(write(tmp_path, "r.md", text))
    assert record.metadata.title == "Working Group I: Report on its first session"
    assert record.metadata.date == "2031-06-13"
    assert record.values("place") == []


@pytest.mark.parametrize(
    "line",
    [
        "Adopted on 9 March 2031",
        "Adoptée le 9 mars 2031",
        "Aprobada el 9 de marzo de 2031",
        "Принято 9 марта 2031 года",
        "2031年3月9日通过",
        "اعتمد في 9 آذار/مارس 2031",
    ],
)
def test_what_was_done_on_a_day_is_no_place(tmp_path: Path, line: str) -> None:
    assert record_of(write(tmp_path, "a.txt", f"CHL/2031/8\n\n{line}\n\nOil of the lamps\n")).values("place") == []


@pytest.mark.parametrize("joined", [" — ", " - ", " · "])
@pytest.mark.parametrize("symbol", ["CHL/2031/Doc.2/Add.1", "CHL/2031/12"])
def test_a_day_behind_a_symbol_is_no_end_of_a_period(tmp_path: Path, joined: str, symbol: str) -> None:
    record = record_of(write(tmp_path, "a.html", f"<h1>Programme of work</h1><p>{symbol}{joined}30 May 2031</p><p>The Conference meets daily.</p>"))
    assert (record.metadata.symbol, record.metadata.date) == (symbol, "2031-05-30")


def test_the_days_of_a_session_stay_a_period(tmp_path: Path) -> None:
    text = "CHL/2031/8\n\nReport on oil\n\nEllering, 28 February 2031 – 5 March 2031\n\nThe lamps were counted by two keepers of the northern coast in one night.\n"
    assert record_of(write(tmp_path, "a.txt", text)).metadata.date is None


def test_a_symbol_and_its_day_in_a_cell_are_those_of_the_document(tmp_path: Path) -> None:
    text = (
        "<table><tr><td>Conférence sur les feux</td><td><b>CHL/2031/7</b><br>2 février 2031</td></tr></table>"
        "<h1>Lettre datée du 30 janvier 2031, adressée à la Présidente par l’Ambassadeur d’Osmère</h1><p>Madame,</p><p>J’appelle votre attention sur les feux.</p>"
    )
    record = record_of(write(tmp_path, "a.html", text))
    assert (record.metadata.symbol, record.metadata.date, record.values("distributed")) == ("CHL/2031/7", "2031-01-30", ["2031-02-02"])


def test_a_cell_of_a_table_that_cites_a_symbol_is_another_document_s(tmp_path: Path) -> None:
    text = "<h1>Papers of the session</h1><table><tr><td>Oil</td><td>paper CHL/2031/7 of 2 May</td></tr></table><p>Two papers were read.</p>"
    assert record_of(write(tmp_path, "a.html", text)).metadata.symbol is None


@pytest.mark.parametrize(
    ("number", "adopted", "subject"),
    [
        ("DECISION 9", "Adopted by the Conference on 20 June 2031", "Rest of the keepers"),
        ("DÉCISION 9", "Adoptée par la Conférence le 20 juin 2031", "Repos des gardiens"),
        ("DECISIÓN 9", "Aprobada por la Conferencia el 20 de junio de 2031", "Descanso de los guardianes"),
        ("РЕШЕНИЕ 9", "Принято Конференцией 20 июня 2031 года", "Отдых смотрителей маяков"),
        ("第9号决定", "2031年6月20日会议通过", "守灯人的休息"),
        ("المقرر 9", "اعتمده المؤتمر في 20 حزيران/يونيه 2031", "راحة حراس المنارات"),
    ],
)
def test_the_subject_of_a_decision_may_stand_beneath_its_adoption(tmp_path: Path, number: str, adopted: str, subject: str) -> None:
    record = record_of(write(tmp_path, "d.txt", f"CHL/2031/DEC.9\n\n{number}\n\n{adopted}\n\n{subject}\n\n1. …\n"))
    assert record.metadata.title == f"{number}: {subject}"
    assert record.metadata.date == "2031-06-20"
