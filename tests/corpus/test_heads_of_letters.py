"""What the heads and ends of letters, cables and protocols tell where they are laid out in their own way."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.layout.correspondence import title_correspondents
from corpus.layout.signature_lists import signs_for_several
from corpus.naming.patterns import kind_of
from tests.corpus.making import record_in


@pytest.mark.parametrize(
    "line",
    [
        "Section of Treaties — CCL/2032/11",
        "Sección de Tratados — CCL/2032/11",
        "Отдел договоров — CCL/2032/11",
        "条约司 — CCL/2032/11",
        "قسم المعاهدات — CCL/2032/11",
    ],
)
def test_a_symbol_behind_the_office_of_the_letterhead_is_the_record_s_own(line: str) -> None:
    assert record_in(f"MINISTRY OF LIGHTS\n\n{line}\n\nTesk, 3 March 2032\n\nSir,\n\nThe lamps are lit.\n").metadata.symbol == "CCL/2032/11"


@pytest.mark.parametrize(
    "line", ["Agenda item 3 of the Conference — CCL/2032/11", "With reference to your letter — CCL/2032/11", "En réponse à votre note — CCL/2032/11"]
)
def test_a_symbol_that_a_line_refers_to_is_not(line: str) -> None:
    assert record_in(f"MINISTRY OF LIGHTS\n\n{line}\n\nTesk, 3 March 2032\n\nSir,\n\nThe lamps are lit.\n").metadata.symbol is None


def test_an_office_ad_interim_is_the_addressee_s() -> None:
    found = title_correspondents("Lettre datée du 9 mars 2034, adressée au Directeur par intérim du Bureau par le Ministre de Norvège à Tesk", Language.FR)
    assert found["addressee"].startswith("Directeur par intérim")
    assert found["sender"] == "Ministre de Norvège à Tesk"


@pytest.mark.parametrize(
    "title", ["CABLEGRAMA No 66", "TÉLÉGRAMME CHIFFRÉ", "Câblogramme n° 4", "Telegrama", "Каблограмма № 3", "Cablegram 12", "电报", "برقية"]
)
def test_a_cable_is_a_cablegram(title: str) -> None:
    assert kind_of(title) == "cablegram"


def test_a_list_of_signatures_on_one_line_sends_nothing() -> None:
    signed = "(Signed) For Brazil: L. ORREL For Kenya: W. LUND For Norway: A. HERMES"
    assert signs_for_several(signed)
    assert not signs_for_several("(Signed) Ana Orrel, for Ostrakia")
    record = record_in(
        f"CCL/CONV/2\n15 January 2034\n\nPROTOCOL OF SIGNATURE\n\n1. The Convention was signed this day by those who were empowered to do so.\n\n{signed}\n"
    )
    assert not any(f.name in ("sender", "sender_state", "signatory") for f in record.facts)
