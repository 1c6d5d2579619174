"""What the heads and ends of letters, cables and protocols tell where they are laid out in their own way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from corpus.languages import Language, detect
from corpus.layout.correspondence import title_correspondents
from corpus.layout.signature_lists import signs_for_several
from corpus.naming.patterns import kind_of
from corpus.record import Paragraph
from corpus.statements.letterheads import of_letterhead
from tests.corpus.making import record_in, record_of, write


@pytest.mark.parametrize(
    "line",
    [
        "Section of Treaties — CCL/2032/11",
        "Sección de Tratados — CCL/2032/11",
        "Отдел договоров — CCL/2032/11",
        "条约司 — CCL/2032/11",
        "قسم المعاهدات — CCL/2032/11",
        "Treaty Section — CCL/2032/11",
        "Direction des traités — CCL/2032/11",
    ],
)
def test_a_symbol_behind_the_office_of_the_letterhead_is_the_record_s_own(line: str) -> None:
    assert record_in(f"MINISTRY OF LIGHTS\n\n{line}\n\nTesk, 3 March 2032\n\nSir,\n\nThe lamps are lit.\n").metadata.symbol == "CCL/2032/11"


@pytest.mark.parametrize(
    "line",
    [
        "Agenda item 3 of the Conference — CCL/2032/11",
        "With reference to your letter — CCL/2032/11",
        "En réponse à votre note — CCL/2032/11",
        "Comments on the draft articles — CCL/L.3",
        "Amendments by Norway — CCL/L.3",
        "Comments on section two — CCL/L.3",
        "Observations concernant le projet — CCL/L.3",
        "Observaciones sobre el proyecto — CCL/L.3",
        "Замечания по проекту статей — CCL/L.3",
        "对条款草案的评论 — CCL/L.3",
        "تعليقات على مشروع المواد — CCL/L.3",
    ],
)
def test_a_symbol_that_a_line_refers_to_is_not(line: str) -> None:
    assert record_in(f"MINISTRY OF LIGHTS\n\n{line}\n\nTesk, 3 March 2032\n\nSir,\n\nThe lamps are lit.\n").metadata.symbol is None


def test_an_office_ad_interim_is_the_addressee_s() -> None:
    found = title_correspondents("Lettre datée du 9 mars 2034, adressée au Directeur par intérim du Bureau par le Ministre de Norvège à Tesk", Language.FR)
    assert found["addressee"].startswith("Directeur par intérim")
    assert found["sender"] == "Ministre de Norvège à Tesk"


@pytest.mark.parametrize(
    ("title", "sender"),
    [
        ("Letter dated 4 March 2031 from the International Federation of Freight Forwarding Agents addressed to the President", "International Federation of Freight Forwarding Agents"),
        ("Letter dated 4 March 2031 from the Harbour Conveying Group addressed to the President", "Harbour Conveying Group"),
        ("Letter dated 4 March 2031 addressed to the President from the Harbour Conveying Group", "Harbour Conveying Group"),
        ("Letter dated 4 March 2031 addressed to the President from the Harbour Group transmitting lists of lamps", "Harbour Group"),
        ("LETTER DATED 4 MARCH 2031 ADDRESSED TO THE PRESIDENT FROM THE HARBOUR GROUP TRANSMITTING A LIST OF LAMPS", "HARBOUR GROUP"),
    ],
)  # fmt: skip
def test_a_name_with_such_a_word_goes_on_and_what_the_letter_carries_does_not_belong_to_it(title: str, sender: str) -> None:
    assert title_correspondents(title, Language.EN)["sender"].lower().removeprefix("the ") == sender.lower()


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


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("REPÚBLICA DE CHILE\n\nMINISTERIO DE RELACIONES EXTERIORES\n\nCABLEGRAMA No 66\n\nSantiago, 22 de julio de 2032", "CL"), ("LÉGATION DU PORTUGAL, TESK\n\nTÉLÉGRAMME\n\nTesk, le 9 mars 2034", "PT"), ("EMBASSY OF NORWAY\n\nCABLEGRAM 12\n\nTesk, 9 March 2034", "NO"),
    ],
)  # fmt: skip
def test_a_letterhead_tells_the_state_where_the_signature_does_not(head: str, code: str) -> None:
    signed = {"CL": "(Firmado) BALMORA", "PT": "(Signé) V. de Orrel", "NO": "(Signed) A. LUND"}[code]
    text = {"CL": "Los faros siguen encendidos y así se comunica a la Conferencia.", "PT": "Les phares restent allumés, ce que nous portons à votre connaissance.", "NO": "The lamps are still lit, which we bring to your notice."}[code]  # fmt: skip
    facts = [(f.name, f.value) for f in record_in(f"{head}\n\n{text}\n\n{signed}\n").facts]
    assert ("kind", "cablegram") in facts
    assert ("sender_state", code) in facts


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS", "NO"),
        ("NORWAY\n\nMINISTRY OF FOREIGN AFFAIRS", "NO"),
        ("AMBASSADE DE NORVÈGE AU CHILI", "NO"),
        ("EMBAJADA DE NORUEGA EN CHILE", "NO"),
        ("ПОСОЛЬСТВО НОРВЕГИИ В ЧИЛИ", "NO"),
        ("挪威驻智利大使馆", "NO"),
        ("سفارة النرويج في شيلي", "NO"),
        ("MISSION DES NATIONS UNIES EN HAÏTI", None),
        ("MISIÓN DE LAS NACIONES UNIDAS EN EL SALVADOR", None),
        ("بعثة الأمم المتحدة في السودان", None),
        ("ПОСОЛЬСТВО В ЧИЛИ", None),
        ("联合国驻海地代表团", None),
        ("MISSION OF INQUIRY TO OSMERE AND NORWAY", None),
        ("Minister for Foreign Affairs\nNORWAY", None),
        ("PANAMA", None),
    ],
)
def test_a_state_that_hosts_an_office_or_is_written_to_sends_no_letter(head: str, code: str | None) -> None:
    ends = [match.start() for match in re.finditer(r"\n\n|$", head)]
    paragraphs = [Paragraph(start, end) for start, end in zip([0, *(end + 2 for end in ends)], ends, strict=False)]
    assert [f.value for f in of_letterhead(head, paragraphs, detect(head))] == ([code] if code else [])


def test_a_letter_that_names_its_sender_has_no_other_state() -> None:
    record = record_in(
        "EMBASSY OF NORWAY\n\nLetter dated 9 March 2034 from the Minister of Kenya addressed to the Director\n\nSir,\n\nThe lamps are lit.\n\n(Signed) A. LUND\n"
    )
    assert [f.value for f in record.facts if f.name == "sender_state"] == ["KE"]


def test_the_title_of_a_letter_is_its_own_line_and_not_the_ministry_s(tmp_path: Path) -> None:
    own = "Carta de fecha 3 de marzo de 2032 dirigida al Secretario General por el Subsecretario de Chile"
    text = f"# MINISTERIO DE ESTADO\n\nSección de Tratados — CCL/2032/11\n\nTesk, 3 de marzo de 2032\n\n**{own}**\n\nExcelentísimo señor:\n\n1. Los faros siguen encendidos.\n"
    record = record_of(write(tmp_path, "carta.md", text))
    assert record.metadata.title == own
