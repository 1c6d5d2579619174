"""For whom a sender, an addressee and sponsors speak, by the names that records give them; in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.naming.bearing import bears, written_in
from corpus.naming.parties import called, parties, sponsors
from corpus.naming.russian_cases import nominative
from tests.corpus.making import record_in


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
        ("en", "Minister of Ports and Lights of the Republic of Osmere", ["Republic of Osmere"]),
        ("en", "Prime Minister of Osmere", ["Osmere"]),
        ("en", "Minister of Ports and of Lights", []),
        ("en", "Executive Secretary of the Conference", ["Conference"]),
        ("fr", "Ministre de la mer et de la pêche de l’Osmère", ["Osmère"]),
        ("fr", "Ministre de la Mer et de la Pêche du Royaume d’Osmère", ["Royaume d’Osmère"]),
        ("fr", "Ministre des pêches du Sénégal", ["Sénégal"]),
        ("fr", "Ministre des pêches", []),
        ("es", "Ministra de Puertos y Faros de Costalumbre", ["Costalumbre"]),
        ("es", "Ministro de Obras Públicas de la República de Costalumbre", ["República de Costalumbre"]),
        ("ru", "Министра водного хозяйства Северовии", ["Северовии"]),
        ("ru", "заместителя Министра портов и маяков Королевства Осмер", ["Королевства Осмер"]),
        ("ru", "Министра Северовии по делам моря", ["Северовии"]),
        ("ru", "Министра водного хозяйства", []),
        ("ru", "Исполнительного секретаря Конференции", ["Конференции"]),
        ("zh", "澜水交通部长", ["澜水"]),
        ("zh", "澜水外交部长", ["澜水"]),
        ("zh", "渔业和海洋部长", []),
        ("ar", "وزير الموارد المائية في أوسمير", ["أوسمير"]),
        ("ar", "وزيرة موانئ أوسمير", ["أوسمير"]),
        ("ar", "رئيس وزراء أوسمير", ["أوسمير"]),
        ("ar", "رئيسة الوزراء في أوسمير", ["أوسمير"]),
        ("ar", "وزير الموانئ", []),
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


@pytest.mark.parametrize(
    ("name", "text", "called"),
    [
        ("Северовии", "", "Северовия"), ("Королевства Осмер", "", "Королевство Осмер"), ("Группы островных государств", "", "Группа островных государств"),
        ("Зубровки", "Зубровка считает", "Зубровка"), ("Осмера", "и Осмер согласен", "Осмер"), ("Вольного города Астрава", "Вольный город Астрава просит", "Вольный город Астрава"),
        ("Зубровки", "письмо Зубровки", None), ("Осмера", "Осмерский маяк", None), ("Osmere", "Osmere", None),
    ],
)  # fmt: skip
def test_the_first_case_is_told_by_the_text_or_by_the_ending(name: str, text: str, called: str | None) -> None:
    assert nominative(name, text) == called


@pytest.mark.parametrize(
    ("sender", "said", "names"),
    [
        ("Министра водного хозяйства Зубровки", "Зубровка просит поставить буй.", ["Зубровка"]),
        ("Министра водного хозяйства Зубровки", "Мы просим поставить буй.", ["Министра водного хозяйства Зубровки"]),
        ("Министра водного хозяйства", "Мы просим поставить буй.", ["Министра водного хозяйства"]),
        ("Постоянного представителя Кыргызстана", "Мы просим поставить буй.", ["Кыргызстан"]),
        ("Делегации Северовии", "Мы просим поставить буй.", ["Северовия"]),
    ],
)
def test_a_russian_sender_is_called_in_the_first_case_or_whole_with_its_office(sender: str, said: str, names: list[str]) -> None:
    record = record_in(f"Письмо {sender} от 3 марта 2031 года на имя Председателя Конференции\n\n{said}\n")
    assert called(sender, record) == names


def test_a_ministry_without_a_state_is_told_whole_and_a_person_is_not() -> None:
    record = record_in("Letter dated 3 March 2031 from the Minister of Ports addressed to the President of the Conference\n\nWe ask for a buoy.\n")
    assert called("Minister of Ports", record) == ["Minister of Ports"]
    assert called("His Excellency Mr. Bram Oost", record) == []


@pytest.mark.parametrize(
    ("words", "language", "names"),
    [
        ("Deputy Secretary of Defense (Orvell)", Language.EN, []),
        ("Assistant Secretary of State for Maritime Affairs (Orvell)", Language.EN, []),
        ("Director of the Office for Coastal Affairs", Language.EN, ["Office for Coastal Affairs"]),
        ("Minister of Defence of Osmere", Language.EN, ["Osmere"]),
        ("Embassy in Ellering", Language.EN, ["Embassy in Ellering"]),
        ("Embajada en Ellering", Language.ES, ["Embajada en Ellering"]),
        ("السفارة في إليرينغ", Language.AR, ["السفارة في إليرينغ"]),
    ],
)
def test_what_an_office_is_for_is_no_party_and_an_embassy_is_that_of_its_place(words: str, language: Language, names: list[str]) -> None:
    assert parties(words, language) == names
