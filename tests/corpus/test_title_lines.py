"""What stands above a record's text and says nothing of what it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.layout.title_lines import in_masthead, in_title_block
from tests.corpus.making import record_of, write

# Body and distribution, what was adopted at which meeting, the first sentence of the text.
RECORDS = {
    "en": (
        "Conference on the Convention on Coastal Lights\nDistr.: General\n4 July 2031\nOriginal: English",
        "Adopted at its third session",
        "The Conference on Coastal Lights lends its bells to the harbours of Ellering and Tesk every winter.",
    ),
    "fr": (
        "Conférence sur les feux côtiers\nDistr. générale\n4 juillet 2031\nOriginal : français",
        "Adoptée à la troisième session",
        "La Conférence prête chaque hiver ses cloches aux ports d’Ellering et de Tesk, selon un usage ancien.",
    ),
    "es": (
        "Conferencia sobre las Luces Costeras\nDistr. general\n4 de julio de 2031\nOriginal: español",
        "Aprobada en el tercer período de sesiones",
        "La Conferencia presta cada invierno sus campanas a los puertos de Ellering y Tesk, según la costumbre.",
    ),
    "ru": (
        "Конференция по береговым огням\nDistr.: General\n4 July 2031\nOriginal: Russian",
        "Принята на третьей сессии",
        "Конференция каждую зиму предоставляет портам Эллеринг и Теск свои колокола согласно обычаю.",
    ),
    "zh": ("海岸灯光会议\nDistr.: General\n4 July 2031\nOriginal: Chinese", "在第三届会议上通过", "会议每年冬季向埃勒林港和特斯克港出借其全部的钟，各港须在春季到来之前将钟完好归还，并由登记官逐一查验登记在册，费用由各港自行承担。"),
    "ar": (
        "مؤتمر الأضواء الساحلية\nDistr.: General\n4 July 2031\nOriginal: Arabic",
        "اعتمد في الدورة الثالثة",
        "يعير المؤتمر أجراسه كل شتاء لميناءي إيليرينغ وتيسك وفقا للعرف القديم المتبع بين الموانئ كلها.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("code", RECORDS)
@pytest.mark.parametrize("joined", [True, False], ids=["Markdown", "text"])
def test_a_masthead_is_told_from_what_was_adopted_and_from_the_text(tmp_path: Path, code: str, joined: bool) -> None:
    masthead, adopted, sentence = RECORDS[code]
    name, parted = (f"one.{code}.md", masthead) if joined else (f"one.{code}.txt", masthead.replace("\n", "\n\n"))
    record = record_of(write(tmp_path, name, f"CHL/2031/4\n\n{parted}\n\n{adopted}\n\n{sentence}\n"))
    assert in_masthead(record, record.text.index(masthead.split("\n")[0]))
    assert not in_masthead(record, record.text.index(adopted))
    assert not in_masthead(record, record.text.index(sentence))


def test_a_date_alone_and_a_later_line_that_names_the_body_are_no_masthead(tmp_path: Path) -> None:
    later = "Conference on Coastal Lights: what was spent"
    sentence = RECORDS["en"][2]
    record = record_of(write(tmp_path, "one.en.txt", f"CHL/2031/4\n\n4 July 2031\n\nDistr.: General\n\n{sentence}\n\n{later}\n\n{sentence}\n"))
    assert in_masthead(record, record.text.index("Distr."))
    assert not in_masthead(record, record.text.index("4 July"))
    assert not in_masthead(record, record.text.index(later))


def test_a_body_that_no_list_knows_leads_a_masthead_that_runs_together(tmp_path: Path) -> None:
    sentence = RECORDS["en"][2]
    record = record_of(write(tmp_path, "one.en.md", f"CHL/2031/4\n\nLeague of Lamp Keepers\nDistr.: General\nOriginal: English\n\n{sentence}\n"))
    assert in_masthead(record, record.text.index("League"))
    record = record_of(write(tmp_path, "two.en.md", f"CHL/2031/4\n\nLeague of Lamp Keepers\n\nThe original: a lamp.\n\n{sentence}\n"))
    assert not in_masthead(record, record.text.index("The original")), "a sentence"


def test_a_line_of_a_title_block_is_no_sentence_and_tells_a_fact(tmp_path: Path) -> None:
    title = "Letter dated 6 May 2031 from the Permanent Representative of Zubrowka addressed to the President of the Conference"
    record = record_of(write(tmp_path, "one.en.txt", f"CHL/2031/4\n\n{title}\n\n{RECORDS['en'][2]}\n"))
    start = record.text.index(title)
    assert in_title_block(record, start, start + len(title))
    assert not in_title_block(record, record.text.index("The Conference on"), len(record.text.rstrip()))


def test_a_numbered_paragraph_is_of_no_title_block(tmp_path: Path) -> None:
    path = tmp_path / "nine.md"
    path.write_text(
        "CHL/2031/9\n\n# Lamps\n\nOil and wicks of lamps\n\n1. The keepers keep the following: oil, wicks\n\n"
        "2. The Conference on Coastal Lights thanks the keepers of every light for their care in the winter of 2030.\n",
        encoding="utf-8",
    )
    record = record_of(path)
    for text, of_the_block in (("Oil and wicks of lamps", True), ("1. The keepers keep the following: oil, wicks", False)):
        start = record.text.index(text)
        assert in_title_block(record, start, start + len(text)) is of_the_block
