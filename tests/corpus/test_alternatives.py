"""Alternatives in texts under negotiation: each with its owner, in six languages; where they end; and the questions on them."""

from __future__ import annotations

import pytest

from corpus.naming.alternatives import alternatives, label_of, number_of, owner_of, tells_whose
from corpus.questions.alternative_questions import understand_alternative_question
from corpus.record import Record
from tests.corpus.making import record_in

TEXTS = {
    "en": "Article 3. Winter buoys\n\n[Alternative A (Varnholm)\n\n1. Winter buoys shall be painted green.]\n\n[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted [green and] white.]\n\n2. Buoys shall be lifted in autumn.\n\nArticle 4. Bells\n\nBells ring.\n",
    "fr": "Article 3. Bouées d’hiver\n\nVariante A (Varnholm)\n\nLes bouées d’hiver sont peintes en vert.\n\nVariante B\n\nLes bouées d’hiver sont peintes en blanc.\n\n(Proposition de Zubrowka)\n\nArticle 4. Cloches\n\nLes cloches sonnent.\n",
    "es": "Artículo 3. Boyas de invierno\n\n[Opción 1 (Varnholm):\n\nLas boyas de invierno se pintarán de verde.]\n\n[Opción 2 (Zubrowka):\n\nLas boyas de invierno se pintarán de blanco.]\n\nLas boyas se izarán en otoño.\n",
    "ru": "Статья 3. Зимние буи\n\nВариант 1 (Варнхольм)\n\nЗимние буи окрашиваются в зеленый цвет.\n\nВариант 2 (Зубровка)\n\nЗимние буи окрашиваются в белый цвет.\n\nСтатья 4. Колокола\n\nКолокола звонят.\n",
    "zh": "第三条 冬季浮标\n\n备选案文一（瓦恩霍尔姆）\n\n冬季浮标应漆成绿色。\n\n备选案文二（祖布罗夫卡）\n\n冬季浮标应漆成白色。\n\n第四条 钟\n\n钟要敲响。\n",
    "ar": "المادة 3 عوامات الشتاء\n\nالبديل ألف (فارنهولم)\n\nتطلى عوامات الشتاء باللون الأخضر.\n\nالبديل باء (زوبروفكا)\n\nتطلى عوامات الشتاء باللون الأبيض.\n\nالمادة 4 الأجراس\n\nتقرع الأجراس.\n",
}  # fmt: skip
OWNERS = {"en": "Zubrowka", "fr": "Proposition de Zubrowka", "es": "Zubrowka", "ru": "Зубровка", "zh": "祖布罗夫卡", "ar": "زوبروفكا"}


def found_in(record: Record) -> list[tuple[str, list[str]]]:
    groups = alternatives(record.text, record.root, record.paragraphs)
    return [(path[-1].heading, [record.text[one.start : one.end] for one in group]) for path, group in groups]


@pytest.mark.parametrize("language", TEXTS)
def test_each_alternative_is_one_unit_with_its_owner(language: str) -> None:
    record = record_in(f"CCL/CRP.1\n\nDraft protocol: rolling text\n\n{TEXTS[language]}")
    ((path, group),) = alternatives(record.text, record.root, record.paragraphs)
    assert path[-1].heading == TEXTS[language].split("\n")[0]
    assert [number_of(one.label) for one in group] == [1, 2]
    second = record.text[group[1].start : group[1].end]
    parts = TEXTS[language].split("\n\n")
    assert second.split("\n\n")[:2] == parts[3:5]
    assert owner_of(record.text, group[1]) == OWNERS[language]
    assert len(record.values("alternative")) == 2


def test_what_follows_the_last_bracket_is_no_part_of_it() -> None:
    record = record_in(f"CCL/CRP.1\n\n{TEXTS['en']}")
    assert "lifted in autumn" not in found_in(record)[0][1][1]
    assert record.section_at(record.text.index("2. Buoys")).endswith("Article 3. Winter buoys")


def test_without_brackets_the_last_goes_as_far_as_the_longest_before_or_its_own_count() -> None:
    record = record_in(
        "Article 3. Buoys\n\nOption 1\n\n1. Green.\n\nOption 2\n\n1. White.\n\n2. Buoys shall be lifted.\n\nArticle 4. Bells\n\nOption 1\n\n1. Loud.\n\n2. Often.\n\nOption 2\n\n1. Soft.\n\n2. Rarely.\n\n3. At night.\n"
    )
    (_, buoys), (_, bells) = found_in(record)
    assert buoys[1] == "Option 2\n\n1. White."
    assert bells[1].endswith("3. At night.")


def test_alternatives_that_hold_their_text_themselves() -> None:
    record = record_in("Article 4. Bells\n\nAlternative A: Bells shall be lent.\n\nAlternative B: Bells shall be sold. (Severovia)\n")
    assert found_in(record) == [("Article 4. Bells", ["Alternative A: Bells shall be lent.", "Alternative B: Bells shall be sold. (Severovia)"])]


@pytest.mark.parametrize(
    ("line", "label"),
    [("[Alternative A (Group of Coastal States)", "Alternative A"), ("Option 2 – Zubrowka", "Option 2"), ("**Вариант 1**", "Вариант 1"), ("备选方案2：", "备选方案2"), ("Second alternative", "Second alternative"), ("الخيار الثاني", "الخيار الثاني"),
     ("Option 2 was preferred by most delegations", None), ("Alternative fuels for lamps", None), ("Optional protocol", None), ("Variants of lamps", None), ("The first option is cheap.", None)],
)  # fmt: skip
def test_a_line_that_heads_an_alternative(line: str, label: str | None) -> None:
    assert label_of(line) == label


def test_a_line_that_tells_whose_a_text_is() -> None:
    assert tells_whose("(Proposed by Zubrowka)")
    assert tells_whose("Предложение Зубровки")
    assert tells_whose("[Kenya]")
    assert not tells_whose("Bells ring at night.")


def test_long_runs_of_spaces_and_brackets_are_read_in_no_time() -> None:
    assert label_of("Option 1" + " " * 5_000 + "x") is None
    assert label_of("[Option 1 " + "( " * 70) is None


@pytest.mark.parametrize(
    ("question", "on", "label", "party"),
    [
        ("What are the alternatives for winter buoys in the rolling text?", "winter buoys", "", ""), ("What does Varnholm's alternative on buoys say?", "buoys", "", "Varnholm"), ("What does alternative B say?", "", "alternative B", ""),
        ("Quelles sont les variantes de l’article 3 ?", "article 3", "", ""), ("Que dit la variante de Zubrowka ?", "", "", "Zubrowka"), ("¿Cuáles son las opciones para las boyas?", "boyas", "", ""), ("¿Qué dice la opción de Zubrowka?", "", "", "Zubrowka"),
        ("Какие варианты предлагаются по статье 3?", "статье 3", "", ""), ("Что говорится в варианте 2?", "", "варианте 2", ""), ("冬季浮标有哪些备选案文？", "冬季浮标", "", ""), ("备选案文二说了什么？", "", "备选案文二", ""),
        ("ما هي البدائل بشأن عوامات الشتاء؟", "عوامات الشتاء", "", ""), ("ما هو البديل المقدم من زوبروفكا؟", "", "", "زوبروفكا"),
    ],
)  # fmt: skip
def test_questions_on_alternatives(question: str, on: str, label: str, party: str) -> None:
    asked = understand_alternative_question(question)
    assert asked is not None
    assert (asked.on, asked.label, asked.party) == (on, label, party)


@pytest.mark.parametrize(
    "question",
    ["What does article 3 say?", "Which proposal did Brazil make?", "What is the colour of the buoys?", "Quelle est la couleur ?", "浮标是什么颜色？"],
)
def test_other_questions_are_none_on_alternatives(question: str) -> None:
    assert understand_alternative_question(question) is None
