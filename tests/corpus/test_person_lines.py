"""Persons on a line each, and lines of a signature, in Markdown and HTML: read apart; wrapped text is joined as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.naming.patterns import heading
from corpus.naming.person_lines import stand_apart
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source

PERSONS = [
    ["H.E. Mr. Rolf Varn, Ambassador, Head of delegation", "Ms. Lena Ostrom, Pilot, Alternate"],
    ["Mme Claire Duval, Ambassadrice, Chef de la délégation", "M. Paul Arnoux, Pilote, Conseiller"],
    ["Sra. Ana Beira, Embajadora, Jefa de la delegación", "Sr. Luis Prado, Práctico, Asesor"],
    ["Г-жа Анна Белова, Посол, глава делегации", "Г-н Иван Лосев, лоцман, советник"],
    ["林书遥女士，大使，团长", "王海先生，引航员，顾问"],
    ["السيدة ليلى البحري، السفيرة، رئيسة الوفد", "السيد كريم الساحلي، مرشد، مستشار"],
]
SIGNATURES = [
    ["(Signed) Rolf Varn", "Ambassador", "Permanent Representative of Osmere"], ["(Signé) Claire Duval", "Représentante permanente"],
    ["(Firmado) Ana Beira", "Embajadora"], ["(Подпись) Анна Белова", "Посол"], ["常驻代表", "林书遥（签名）"], ["(توقيع) ليلى البحري", "السفيرة"],
]  # fmt: skip
WRAPPED = [
    ["The pilots were heard by the Committee, and it was said by", "Mr. Rolf Varn, Ambassador, that the lamps should burn all night."],
    ["Mr. Rolf Varn, of Osmere, said that lamps burn", "all night and that the oil, which is dear, is", "paid by the guild."],
    ["CCL/2034/3", "Distr.: General", "3 May 2034"],
    ["New Haven, 3 May 2034", "Old Haven, 4 May 2034"],
]  # fmt: skip


@pytest.mark.parametrize("lines", [*PERSONS, *SIGNATURES])
def test_persons_and_signatures_are_lines_of_their_own(lines: list[str]) -> None:
    assert stand_apart(lines)


@pytest.mark.parametrize("lines", [*WRAPPED, ["Mr. Rolf Varn, Ambassador"]])
def test_wrapped_text_is_not(lines: list[str]) -> None:
    assert not stand_apart(lines)


def read(folder: Path, name: str, text: str) -> Record:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_source(Source(path, path.name))


def paragraphs(record: Record) -> list[str]:
    return [record.text[p.start : p.end] for p in record.paragraphs]


@pytest.mark.parametrize("lines", PERSONS)
def test_a_delegation_in_markdown_is_read_person_by_person(tmp_path: Path, lines: list[str]) -> None:
    record = read(tmp_path, "list.md", "# List of participants\n\n## Osmere\n\n" + "\n".join(lines) + "\n\n## Zubrowka\n\n" + lines[0] + "\n")
    assert [text for text in paragraphs(record) if text in lines] == [*lines, lines[0]]
    assert [child.title for child in record.root.children] == ["Osmere", "Zubrowka"]
    assert not any(child.children for child in record.root.children), "a person is no heading"


def test_a_signature_in_html_is_read_line_by_line_and_a_row_stays_one(tmp_path: Path) -> None:
    body = "<p>(Signed) Rolf <b>Varn</b><br>Ambassador</p><table><tr><td>(Signed) A. Beira<br>Brazil</td><td>3</td></tr><tr><td>C. Duval<br>Osmere</td><td>4</td></tr></table>"
    record = read(tmp_path, "letter.html", f"<html lang='en'><body><p>Lamps burn oil all night.</p>{body}</body></html>")
    assert "(Signed) Rolf Varn" in paragraphs(record)
    assert "Ambassador" in paragraphs(record)
    assert any("(Signed) A. Beira" in text and text.endswith("| 3") for text in paragraphs(record))


@pytest.mark.parametrize(
    ("text", "is_heading"), [("H.E. Ms. Lena Ostrom, Ambassador", False), ("H. E. Mr. Rolf Varn", False), ("A. Lamps of the north", True), ("B. Oil", True)]
)
def test_an_excellency_is_no_letter_of_an_outline(text: str, is_heading: bool) -> None:
    assert (heading(text) is not None) is is_heading
