"""Labels and numbers in the heads of letters: the letter's own, not those of streets, telephones, banks and the letter it answers."""

from __future__ import annotations

import pytest

from corpus.naming.letter_labels import bears_number, labels_in


@pytest.mark.parametrize(
    "line", ["№ 417", "№ ПР-417", "№ 417/2 от 21 марта 2031 года", "Núm. 61/94", "No. LT 4/31", "N° 7/12", "Ref. LT-4/31-88", "交函〔2031〕26号"]
)
def test_a_line_that_is_a_number(line: str) -> None:
    assert bears_number(line)


@pytest.mark.parametrize(
    "line",
    [
        "No. 14 Harbour Street, Port Meridian",
        "NO2 emissions",
        "Note1",
        "Nº 5 de la calle Mayor",
        "Room No. 7",
        "№ 12 по Портовой улице",
        "根据交函〔2031〕26号文件",
        "No lamps burn",
    ],
)
def test_a_line_that_only_holds_one(line: str) -> None:
    assert not bears_number(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ref.: LT-4", ["reference"]),
        ("Our ref.: LT-4", ["reference"]),
        ("N/réf. : LT-4", ["reference"]),
        ("رقم: 417", ["reference"]),
        ("文号：26", ["reference"]),
        ("3 March 2031   Ref: LT-4", ["reference"]),
        ("TO: The Registrar DATE: 9 May 2031", ["addressee", "date"]),
        ("抄送：港务局", ["copied"]),
        ("- cc: Mr. Otto Lind", ["copied"]),
        ("Your ref.: CCL/17-2", []),
        ("V/réf. : 17-2", []),
        ("Bank ref.: 99", []),
        ("Fax núm.: 22", []),
        ("هاتف رقم: 555", []),
        ("Annex to: the letter", []),
    ],
)
def test_labels_open_a_line_or_stand_behind_a_gap(line: str, names: list[str]) -> None:
    assert [name for name, _, _ in labels_in(line)] == names
