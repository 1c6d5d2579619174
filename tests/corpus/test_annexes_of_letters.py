"""Annexes whose heading calls them those of a letter, as the six languages do: an annex, whose title is the line below and whose day is its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.layout.courtesies import sends_list
from corpus.naming.patterns import annex_of_letter
from corpus.reader import read_source
from corpus.record import Section
from corpus.sources import Source

HEADINGS = {
    "Annex to the letter dated 5 May 2033 from the Permanent Representative of Osmere addressed to the President of the Conference on Coastal Lights, held at Port Meridian in the year 2033": "Annex",
    "Annex II to the letter dated 5 May 2033 from the Representative of the United States of America": "Annex II",
    "Annex II to the note verbale dated 5 May 2033": "Annex II", "Annex to the identical letters dated 5 May 2033": "Annex", "Annex to the letter": "Annex",
    "Annexe à la lettre datée du 5 mai 2033, adressée au Président par le Représentant permanent d’Osmere": "Annexe", "Annexe II aux lettres identiques datées du 5 mai 2033": "Annexe II",
    "Anexo de la carta de fecha 5 de mayo de 2033 dirigida al Presidente": "Anexo", "Anexo I de la nota verbal de fecha 5 de mayo de 2033": "Anexo I",
    "Приложение к письму Постоянного представителя Осмере от 5 мая 2033 года": "Приложение", "Приложение II к вербальной ноте от 5 мая 2033 года": "Приложение II",
    "2033年5月5日奥斯梅雷常驻代表给会议主席的信的附件": "附件", "2033年5月5日给会议主席的普通照会附件二": "附件二",
    "مرفق الرسالة المؤرخة 5 أيار/مايو 2033 الموجهة إلى رئيس المؤتمر": "مرفق", "المرفق الأول للرسالة المؤرخة 5 أيار/مايو 2033": "المرفق الأول",
}  # fmt: skip
NONE = [
    "Annex to the letter dated 5 May 2033 was read aloud.", "The annex to the letter dated 5 May 2033", "Annex to the report of the Panel", "Annexation of the letters", "Приложение к письму не прилагается,", "见2033年5月5日的信的附件",
    "Annex II to the letter dated 5 May 2033 from Norway contains the list of lights", "Annex to the letter dated 5 May 2033 from Norway is long", "L’annexe", "Annexe II à la lettre datée du 5 mai 2033 du Chili contient la liste", "Anexo II de la carta de fecha 5 de mayo de 2033 contiene la lista",
    "Приложение II к письму от 5 мая 2033 года содержит перечень огней", "المرفق الأول للرسالة المؤرخة 5 أيار/مايو 2033 يتضمن قائمة المنارات",
    "Anexo de la cartografía", "附件", "مرفق الميناء",
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), HEADINGS.items())
def test_such_a_heading_opens_an_annex(text: str, label: str) -> None:
    assert annex_of_letter(text) == label


@pytest.mark.parametrize("text", NONE)
def test_what_only_speaks_of_one_does_not(text: str) -> None:
    assert annex_of_letter(text) is None


def annexes(folder: Path, below: str) -> list[Section]:
    path = folder / "letter.md"
    path.write_text(
        "CCL/2033/4\n\n# Letter dated 5 May 2033 from the Permanent Representative of Osmere addressed to the President of the Conference\n\nI have the honour to transmit the list of our lights.\n\n"
        f"(Signed) Rolf Varn\n\n## Annex to the letter dated 5 May 2033 from the Permanent Representative of Osmere\n\n{below}\n",
        encoding="utf-8",
    )
    return [path[-1] for path in read_source(Source(path, path.name)).root.walk() if path[-1].kind == "annex"]


def test_its_title_is_the_line_below_and_the_letter_s_day_not_its_own(tmp_path: Path) -> None:
    (annex,) = annexes(tmp_path, "### Lights of Osmere\n\nThe lights of the south are two.")
    assert (annex.label, annex.title, annex.date) == ("Annex", "Lights of Osmere", None)


def test_a_day_below_it_is(tmp_path: Path) -> None:
    (annex,) = annexes(tmp_path, "Note dated 3 March 2033 on the lights of Osmere\n\nThe lights of the south are two.")
    assert annex.date == "2033-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "I have the honour to transmit herewith the list of lights.", "J’ai l’honneur de vous transmettre la liste des phares.", "Tengo el honor de transmitir la lista de los faros.",
        "Имею честь препроводить перечень маяков.", "谨随函附上灯塔清单。", "أتشرف بأن أحيل قائمة المنارات.",
    ],
)  # fmt: skip
def test_a_list_is_sent(text: str) -> None:
    assert sends_list(text)


@pytest.mark.parametrize("text", ["I have the honour to transmit herewith our proposals.", "The list of lights is long.", "أتشرف بأن أحيل مشروع جدول الأعمال."])
def test_no_list_is(text: str) -> None:
    assert not sends_list(text)
