"""Sentences that open a letter's points on an agenda item are text, in six languages; and points that are sentences stand by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.choosing.units import units_of
from corpus.layout.agenda import agenda_of
from corpus.naming.item_openings import item_of_opening
from corpus.naming.patterns import heading
from corpus.record import Record
from index.results import Hit
from tests.corpus.making import record_of, write

OPENINGS = (
    "On agenda item 5, I have the honour to reply as follows to the letter of 5 March:",
    "Agenda item 5: our reply is the following:",
    "Au titre du point 5 de l’ordre du jour, j’ai l’honneur de répondre comme suit :",
    "Point 5 de l’ordre du jour : nous répondons ce qui suit :",
    "Sobre el tema 5 del programa, respondo lo siguiente:",
    "По пункту 5 повестки дня имею честь ответить следующее:",
    "关于议程项目5，谨答复如下：",
    "关于议程项目5“雾号”，谨就三月五日来信答复如下：",
    "بشأن البند 5 من جدول الأعمال، أرد بما يلي:",
    "بشأن البند 5 من جدول الأعمال نود أن نبلغكم بما يلي:",
)
POINTS = {
    "en": ("1. We agree to build the lamp workshop at Ellering.", "2. We have cast fourteen bells for the northern coast."),
    "fr": ("1. Nous acceptons la construction de l’atelier d’Ellering.", "2. Nous avons coulé quatorze cloches pour la côte nord."),
    "es": ("1. Aceptamos la construcción del taller de Ellering.", "2. Hemos fundido catorce campanas para la costa norte."),
    "ru": ("1. Мы согласны построить мастерскую в Эллеринге.", "2. Мы отлили четырнадцать колоколов для северного берега."),
    "zh": ("一、同意在埃勒林建造灯具车间，费用由双方分担。", "二、已为北部海岸铸造十四口雾钟。"),
    "ar": ("1- نوافق على بناء ورشة المصابيح في إليرينغ.", "2- صنعنا أربعة عشر جرسا للساحل الشمالي."),
}
BY_LANGUAGE = {"en": OPENINGS[0], "fr": OPENINGS[2], "es": OPENINGS[4], "ru": OPENINGS[5], "zh": OPENINGS[6], "ar": OPENINGS[8]}


def letter(folder: Path, *lines: str) -> Record:
    return record_of(write(folder, "letter.txt", "\n\n".join(("CHL/2031/5", "2 April 2031", *lines)) + "\n"))


@pytest.mark.parametrize("text", OPENINGS)
def test_a_sentence_opens_on_its_item(text: str) -> None:
    found = item_of_opening(text)
    assert found is not None
    assert found.numbers == ("5",)


@pytest.mark.parametrize(
    "text",
    [
        "Agenda item 5", "Agenda item 5: Fog signals", "On agenda item 5:", "Agenda item 5: Fog signals:", "Item 5. Fog signals.", "Point 5 de l’ordre du jour :",
        "Sobre el tema 5 del programa:", "Пункт 5 повестки дня: сигналы.", "关于议程项目5：", "议程项目5：雾号。", "بشأن البند 5 من جدول الأعمال:",
    ],
)  # fmt: skip
def test_a_heading_is_no_such_sentence(text: str) -> None:
    assert item_of_opening(text) is None
    assert heading(text) is not None


@pytest.mark.parametrize(
    "text", ["On item 5, Zubrowka has nothing to add.", "关于议程项目5，谨答复如下。", "بشأن البند 5، لا نضيف شيئا.", "По пункту 5, мы согласны."]
)
def test_a_short_sentence_on_an_item_is_no_heading(text: str) -> None:
    assert heading(text) is None


@pytest.mark.parametrize("language", POINTS)
def test_what_opens_a_reply_is_text_and_its_points_are_numbered_paragraphs(tmp_path: Path, language: str) -> None:
    record = letter(tmp_path, BY_LANGUAGE[language], *POINTS[language])
    assert [p.kind for p in record.paragraphs[2:]] == ["paragraph"] * 3
    assert [bool(p.number) for p in record.paragraphs[2:]] == [False, True, True]
    assert [s.kind for s in record.root.children] == []
    assert agenda_of(record).assigned == {"5"}
    assert [record.text[f.start : f.end].strip() in BY_LANGUAGE[language] for f in record.facts if f.name == "agenda_item"] == [True]


def test_openings_on_several_items_head_their_parts(tmp_path: Path) -> None:
    record = letter(tmp_path, OPENINGS[0], POINTS["en"][0], OPENINGS[0].replace("5,", "6,"), POINTS["en"][1])
    assert [s.agenda_items for s in record.root.children] == [("5",), ("6",)]
    assert agenda_of(record).assigned == set()


def test_points_under_what_is_decided_stay_its_list(tmp_path: Path) -> None:
    record = letter(tmp_path, "会议决定：", *POINTS["zh"])
    assert [p.kind for p in record.paragraphs[2:]] == ["paragraph", "item", "item"]


def test_points_of_an_article_are_its_numbered_paragraphs(tmp_path: Path) -> None:
    record = letter(tmp_path, "第四条", *POINTS["zh"])
    assert [(p.kind, p.number) for p in record.paragraphs[-2:]] == [("paragraph", "一"), ("paragraph", "二")]


def quoted(record: Record) -> list[str]:
    hit = Hit(1, 5.0, {}, record.record_id, "p:0", record.document, 0, len(record.text), record.text, "", record.language)
    return [record.text[unit.start : unit.end] for unit in units_of(record, hit)]


def test_items_that_are_sentences_are_quoted_one_by_one(tmp_path: Path) -> None:
    items = ("(a) The lamp of Ellering burns oil of two kinds.", "(b) The bell of Vellmoor was cast anew in March.")
    record = letter(tmp_path, "The keepers told the Group this:", *items)
    assert [text for text in quoted(record) if text.startswith("(")] == list(items)


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("The Conference decides:", ("(a) The lamp of Ellering shall burn oil of one kind.", "(b) The bell of Vellmoor shall be cast anew.")),
        ("The keepers told the Group this:", ("(a) the lamp of Ellering burns oil of two kinds;", "(b) the bell of Vellmoor was cast anew in March.")),
    ],
)
def test_items_that_say_little_alone_are_quoted_together(tmp_path: Path, lead: str, items: tuple[str, str]) -> None:
    assert any(items[0] in text and items[1] in text for text in quoted(letter(tmp_path, lead, *items)))
