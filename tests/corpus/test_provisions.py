"""Provisions under numbers of their own: how they are found in a record, and the questions that call them by their number, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.layout.provisions import may_be, provisions_of
from corpus.questions.provision_questions import provision_asked
from corpus.reader import read_text

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("question", "place", "of"),
    [
        ("what does rule 22 say", ("rule", "22"), ""), ("rule 22 of the rules of procedure", ("rule", "22"), "rules of procedure"), ("What do the rules of procedure say in rule 22?", ("rule", "22"), "the rules of procedure"),
        ("What does article 4 of the draft convention say?", ("article", "4"), "draft convention"), ("What does article 4 bis say?", ("article", "4 bis"), ""), ("Que dit l’article 22 du règlement intérieur ?", ("article", "22"), "règlement intérieur"),
        ("¿Qué dice el artículo 4 del proyecto de convención?", ("article", "4"), "proyecto de convención"), ("¿Qué establece la regla 22?", ("rule", "22"), ""), ("Что гласит правило 22?", ("rule", "22"), ""),
        ("Что говорится в статье 4 проекта конвенции?", ("article", "4"), "проекта конвенции"), ("议事规则第二十二条是怎么说的？", ("article", "22"), "议事规则"), ("第4条规定了什么？", ("article", "4"), ""),
        ("ماذا تقول المادة 22 من النظام الداخلي؟", ("article", "22"), "النظام الداخلي"), ("ما نص المادة 4؟", ("article", "4"), ""), ("على ماذا تنص المادة 4؟", ("article", "4"), ""),
    ],
)  # fmt: skip
def test_a_provision_is_asked_for_by_its_number(question: str, place: tuple[str, str], of: str) -> None:
    asked = provision_asked(question)
    assert asked is not None
    assert [(p.kind, *p.numbers) for p in asked.places] == [place]
    assert (asked.of, asked.about) == (of, False)


@pytest.mark.parametrize(
    "question",
    ["annex II, paragraph 3", "annexe II, paragraphe 3", "anexo II, párrafo 3", "приложение II, пункт 3", "附件二第3段", "المرفق الثاني، الفقرة 3", "paragraph 3 of annex II"],
)  # fmt: skip
def test_a_paragraph_of_an_annex_is_asked_for(question: str) -> None:
    asked = provision_asked(question)
    assert asked is not None
    assert {(p.kind, *p.numbers) for p in asked.places} == {("annex", "2"), ("paragraph", "3")}


@pytest.mark.parametrize(
    "question",
    ["What does decision 3 say?", "Que décide la décision 3 ?", "¿Qué dice la decisión 3?", "Что говорится в решении 3?", "第3号决定规定了什么？", "ماذا جاء في المقرر 3؟", "decision 3", "And what did decision 3 decide?"],
)  # fmt: skip
def test_a_decision_is_asked_for_by_its_number(question: str) -> None:
    asked = provision_asked(question)
    assert asked is not None
    assert "decision 3" in asked.question.adopted_numbers


@pytest.mark.parametrize(
    "question",
    [
        "Who proposed article 4?", "Which States voted against resolution 1?", "What did Zubrowka say about article 4?", "Does rule 33 allow sponsors to explain their vote?", "What does paragraph 3 say?", "Qui a proposé l’article 4 ?",
        "¿Quién votó contra la resolución 1?", "Кто голосовал против резолюции 1?", "谁提出了第四条？", "من اقترح المادة 4؟", "What did the Conference decide on article 4?",
    ],
)  # fmt: skip
def test_what_asks_for_more_than_a_provision_is_none(question: str) -> None:
    assert provision_asked(question) is None


def test_a_part_of_a_provision_is_told_from_the_whole() -> None:
    asked = provision_asked("What does rule 22 say about withdrawal?")
    assert asked is not None
    assert asked.about


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Rules of procedure\n\nRule 1. Quorum. A third of the States is a quorum.\n\nRule 2. Lamps. Each meeting has a lamp.\n\nIt is lit at nine.\n\nRule 4\n\nNo smoking.\n", ["1", "2", "4"]),
        ("Règlement intérieur\n\nArticle premier. Quorum. Le tiers des États constitue le quorum.\n\nArticle 2. Lampes. Chaque séance a une lampe.\n", ["1", "2"]),
        ("Reglamento\n\nArtículo 1. Quórum. Un tercio de los Estados constituye quórum.\n\nArtículo 2 bis. Lámparas. Cada sesión tiene una lámpara.\n", ["1", "2 bis"]),
        ("Правила процедуры\n\nПравило 1. Кворум. Кворум составляет треть государств.\n\nПравило 2. Лампы. На каждом заседании горит лампа.\n", ["1", "2"]),
        ("议事规则\n\n第一条 法定人数\n\n三分之一的国家构成法定人数。\n\n第二十二条 灯\n\n每次会议有一盏灯。\n", ["1", "22"]), ("النظام الداخلي\n\nالمادة 1: النصاب\n\nيشكل ثلث الدول نصابا.\n\nالمادة 2: المصابيح\n\nلكل جلسة مصباح.\n", ["1", "2"]),
    ],
)  # fmt: skip
def test_provisions_begin_with_their_numbers(text: str, numbers: list[str]) -> None:
    assert [p.number for p in provisions_of(read_text(text, "rules.txt"))] == numbers


def test_a_provision_ends_before_the_next_and_a_sentence_that_names_one_begins_none() -> None:
    record = read_text("Rules of procedure\n\nRule 2. Lamps. Each meeting has a lamp.\n\nIt is lit at nine.\n\nRule 3 applies to bells as well as to lamps.\n\nRule 4. Bells. Bells are rung.\n", "rules.txt")  # fmt: skip
    found = provisions_of(record)
    assert [p.number for p in found] == ["2", "4"]
    assert record.text[found[0].start : found[0].end].startswith("Rule 2. Lamps.")
    assert "It is lit at nine." in record.text[found[0].start : found[0].end]
    assert record.text[found[1].start : found[1].end] == "Rule 4. Bells. Bells are rung."


def test_a_line_of_a_table_of_contents_is_no_provision() -> None:
    text = "Rules of procedure\n\nRule 1. Lamps\n\nRule 2. Bells\n\nChapter I. Light\n\nRule 1. Lamps. Each meeting has a lamp, which is lit at nine by the youngest delegate present and put out at dusk.\n\nRule 2. Bells. Bells are rung at the beginning of each meeting and at its end, and in fog as well, for as long as the fog lasts, by the keeper of the harbour.\n"
    record = read_text(text, "rules.txt")
    assert ["youngest" in record.text[p.start : p.end] or "fog" in record.text[p.start : p.end] for p in provisions_of(record)] == [True, True]


def test_languages_that_call_rules_articles_may_mean_either() -> None:
    assert may_be("article", _FR, "rule", _EN)
    assert may_be("rule", _EN, "article", _AR)
    assert not may_be("article", _EN, "rule", _EN)
    assert not may_be("article", _RU, "rule", _RU)
