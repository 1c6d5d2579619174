"""For whom a sender, an addressee and sponsors speak, by the names that records give them; in six languages."""

from __future__ import annotations

import pytest

from corpus.bearing import bears, written_in
from corpus.languages import Language
from corpus.parties import parties, sponsors


@pytest.mark.parametrize(
    ("language", "words", "names"),
    [
        ("en", "Permanent Representative of the Kingdom of Osmere to the Conference", ["Kingdom of Osmere"]),
        ("en", "Minister of Marine of the Kingdom of Osmere", ["Kingdom of Osmere"]),
        ("en", "Minister for Foreign Affairs of Zubrowka", ["Zubrowka"]),
        ("en", "Orvell Harbour Commissioner", ["Orvell Harbour"]),
        ("en", "Chair of the Group of Island States", ["Group of Island States"]),
        ("en", "Ms. Ona Reeve, Permanent Representative of Talvania", ["Talvania"]),
        ("en", "delegation of Osmere", ["Osmere"]),
        ("en", "Chargé d'affaires a.i. of Osmere", ["Osmere"]),
        ("fr", "Chargée d’affaires par intérim d’Osmère", ["Osmère"]),
        ("es", "Encargada de Negocios interina de Costalumbre", ["Costalumbre"]),
        ("ru", "Временного поверенного в делах Северовии", ["Северовии"]),
        ("zh", "澜水共和国临时代办", ["澜水共和国"]),
        ("ar", "القائم بالأعمال المؤقت لأوسمير", ["أوسمير"]),
        ("ar", "القائم بأعمال أوسمير بالنيابة", ["أوسمير"]),
        ("en", "Lamp Keepers’ Union", ["Lamp Keepers’ Union"]),
        ("en", "His Excellency Mr. Bram Oost", []),
        ("fr", "Représentante permanente de l’Osmère auprès de la Conférence", ["Osmère"]),
        ("fr", "Ministre des affaires étrangères d’Osmère", ["Osmère"]),
        ("es", "Representante Permanente de Costalumbre ante la Conferencia", ["Costalumbre"]),
        ("es", "Ministra de Relaciones Exteriores de Costalumbre", ["Costalumbre"]),
        ("ru", "Постоянного представителя Северовии при Конференции", ["Северовии"]),
        ("ru", "Министра иностранных дел Северовии", ["Северовии"]),
        ("zh", "澜水共和国常驻代表", ["澜水共和国"]),
        ("zh", "岛屿国家集团主席", ["岛屿国家集团"]),
        ("ar", "الممثل الدائم لأوسمير لدى المؤتمر", ["أوسمير"]),
        ("ar", "وزير خارجية أوسمير", ["أوسمير"]),
    ],
)
def test_the_party_is_what_the_office_is_of(language: str, words: str, names: list[str]) -> None:
    assert parties(words, Language(language)) == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Osmere, Talvania and Zubrowka", ["Osmere", "Talvania", "Zubrowka"]), ("Osmère et Talvanie", ["Osmère", "Talvanie"]),
        ("Costalumbre y Osmere", ["Costalumbre", "Osmere"]), ("Северовия и Зубровка", ["Северовия", "Зубровка"]), ("澜水、灯屿和雾岛", ["澜水", "灯屿", "雾岛"]),
        ("أوسمير، تالفانيا", ["أوسمير", "تالفانيا"]),
    ],
)  # fmt: skip
def test_sponsors_are_parties_each(words: str, names: list[str]) -> None:
    assert sponsors(words) == names


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("osmere", "Kingdom of Osmere"),
        ("OSMÈRE", "Kingdom of Osmere"),
        ("Северовия", "Северовии"),
        ("Severovia", "Северовии"),
        ("澜水", "澜水共和国"),
        ("أوسمير", "لأوسمير"),
    ],
)
def test_a_name_is_borne_whatever_its_case_accents_and_script(name: str, words: str) -> None:
    assert bears(words, name, written_in(name))
    assert not bears(words, "Zubrowka", Language.EN)


def test_white_space_in_a_list_of_sponsors_parts_nothing_and_is_no_part_of_a_name() -> None:
    assert sponsors("Kingdom  of\n\tOsmere \n, Talvania" + " " * 200_000 + "and\nVarland") == ["Kingdom of Osmere", "Talvania", "Varland"]
