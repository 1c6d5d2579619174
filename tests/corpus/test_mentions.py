"""Agenda items, symbols and acts that a text names, in the six languages."""

from __future__ import annotations

import pytest

from corpus.naming.mentions import Mentions, acts_asked, acts_stated, agenda_items, find_items, find_mentions, symbols


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("What did the working group recommend on item 7?", "7"),
        ("Agenda items 5, 6 and 7", "5 6 7"),
        ("under items 5 to 8 of the agenda", "5 6 7 8"),
        ("agenda item 10 (b)", "10"),
        ("items 5–7", "5 6 7"),
        ("Au sujet du point 7 de l’ordre du jour", "7"),
        ("les points 5, 6 et 7", "5 6 7"),
        ("points 5 à 8 de l'ordre du jour", "5 6 7 8"),
        ("Tema 11 del programa", "11"),
        ("los temas 5 y 6", "5 6"),
        ("los temas 5 a 7 del programa", "5 6 7"),
        ("по пункту 6 повестки дня", "6"),
        ("пункты 5, 6 и 7 повестки дня", "5 6 7"),
        ("по пунктам 5–7", "5 6 7"),
        ("议程项目8：灯塔看守员", "8"),
        ("项目5、6和7", "5 6 7"),
        ("议程项目5至7", "5 6 7"),
        ("议程项目十一", "11"),
        ("项目二十", "20"),
        ("البند ٦ من جدول الأعمال", "6"),
        ("البنود 5 و 6 و 7", "5 6 7"),
        ("البنود ٥ إلى ٧", "5 6 7"),
        ("بشأن البند ١١", "11"),
    ],
)
def test_items_are_read_with_enumerations_and_ranges_spread_out(text: str, items: str) -> None:
    assert agenda_items(text) == set(items.split())


@pytest.mark.parametrize("text", ["the agenda", "an itemised bill of 7 crowns", "paragraph 7", "2031年项目", "第7次会议", "annex 7", "", "систему 7"])
def test_other_numbers_are_no_items(text: str) -> None:
    assert agenda_items(text) == frozenset()


def test_a_range_that_runs_backwards_or_too_far_names_its_ends_only() -> None:
    assert agenda_items("items 9 to 5") == {"5", "9"}
    assert agenda_items("items 1 to 900") == {"1", "900"}


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("document CHL/2031/12, paragraph 4", "CHL/2031/12"),
        ("(CHL/WP.3/Rev.1)", "CHL/WP.3/Rev.1"),
        ("CHL/2031/STAT/5", "CHL/2031/STAT/5"),
        ("see CHL/PV.8.", "CHL/PV.8"),
        ("A/C.1/80/L.12", "A/C.1/80/L.12"),
        ("NPT/CONF.2020/WP.9", "NPT/CONF.2020/WP.9"),
        ("S/2017/123/Add.1", "S/2017/123/Add.1"),
        ("载于CHL/2031/12号文件", "CHL/2031/12"),
        ("الوثيقة CHL/WP.1، الفقرة", "CHL/WP.1"),
        ("документ CHL/DEC/4;", "CHL/DEC/4"),
    ],
)
def test_symbols_of_many_bodies(text: str, symbol: str) -> None:
    assert symbols(text) == {symbol}


@pytest.mark.parametrize("text", ["and/or", "AND/OR", "km/h", "24/7", "https://example.org/CHL/2031/12", "N/A", "3/4 of the ships", "TCP/IP", "/CHL/4"])
def test_what_only_looks_like_a_symbol_is_none(text: str) -> None:
    assert symbols(text) == frozenset()


@pytest.mark.parametrize(
    "question",
    [
        "What did the group recommend?",
        "Qu’a recommandé le groupe ?",
        "¿Qué recomendó el grupo?",
        "Что рекомендовала группа?",
        "工作组提出了什么建议？",
        "بماذا أوصى الفريق؟",
    ],
)
def test_a_question_asks_for_recommendations_in_every_language(question: str) -> None:
    assert "recommendation" in acts_asked(question)


@pytest.mark.parametrize(
    "question",
    ["What was decided?", "Quelle décision a été prise ?", "¿Qué se decidió?", "Какое решение принято?", "会议作出了什么决定？", "ماذا قرر المؤتمر؟"],
)
def test_a_question_asks_for_decisions_in_every_language(question: str) -> None:
    assert "decision" in acts_asked(question)


def test_a_suggestion_is_no_recommendation() -> None:
    assert acts_asked("What did Osmere suggest or propose?") == frozenset()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("On item 5 the Working Group recommends that the Conference:", "recommendation"),
        ("States should: (a) mark both ends", "recommendation"),
        ("le Groupe de travail recommande à la Conférence :", "recommendation"),
        ("يوصي الفريق العامل بأن يقوم المؤتمر بما يلي:", "recommendation"),
        ("Рабочая группа рекомендует Конференции:", "recommendation"),
        ("工作组建议会议应采取下列步骤：", "recommendation"),
        ("Исходя из этого, рекомендую Конференции:", "recommendation"),
        ("أوصي المؤتمر بما يلي:", "recommendation"),
        ("Recomiendo que se enciendan las boyas.", "recommendation"),
        ("Je vous soumets les recommandations suivantes :", "recommendation"),
        ("أقترح النظر في التوصيات التالية:", "recommendation"),
        ("谨提出以下建议", "recommendation"),
        ("The Conference decides as follows:", "decision"),
        ("La Conferencia decide lo siguiente:", "decision"),
        ("会议决定设立登记册", "decision"),
    ],
)
def test_an_act_is_stated_by_its_verb(text: str, act: str) -> None:
    assert act in acts_stated(text)


@pytest.mark.parametrize(
    "text", ["The recommendations in paragraph 22 create no obligation.", "The earlier decision stands.", "上述建议已经分发。", "سبق أن وزعت التوصيات."]
)
def test_a_mere_mention_states_no_act(text: str) -> None:
    assert acts_stated(text) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Osmere does not recommend that the lamps be moved.", "We can't recommend that the lamps be moved.", "The Conference rejected the following recommendations", "Osmere did not accept any of the following recommendations", "The following recommendations were withdrawn",
        "Le Groupe ne recommande pas de déplacer les lampes.", "La Conférence a rejeté les recommandations suivantes", "Osmere n’a pas accepté les recommandations suivantes", "Les recommandations suivantes ont été rejetées",
        "No recomiendo que se muevan las lámparas.", "La Conferencia rechazó las siguientes recomendaciones", "Osmere no aceptó las siguientes recomendaciones", "Las siguientes recomendaciones fueron retiradas",
        "Группа не рекомендует переносить лампы.", "Конференция отклонила следующие рекомендации", "Осмер не принял следующие рекомендации", "Следующие рекомендации были отклонены",
        "Osmere s’est opposé aux recommandations suivantes", "Osmere se opone a las siguientes recomendaciones", "工作组不建议会议采取此步骤。", "会议拒绝了以下建议", "奥斯梅尔没有接受以下建议", "以下建议被否决", "لا نوصي بنقل المصابيح.", "رفض المؤتمر التوصيات التالية", "لم نقبل التوصيات التالية",
        "Nobody recommends that the lamps be moved.", "No delegation recommends that the lamps be moved.", "None of the States recommends that the lamps be moved.", "Osmere refused to recommend that the lamps be moved.", "The Group was unable to recommend that the lamps be moved.",
        "Osmere refuse de recommander la mesure.", "Nadie recomienda mover las lámparas.", "Ningún Estado recomienda mover las lámparas.", "没有人建议会议设立登记册。", "لا أحد يوصي بنقل المصابيح.",
        "The Conference, which never decides in haste, adjourned.", "La Conférence ne décide pas.", "La Conferencia no decide nada.", "Конференция не решает этот вопрос.", "会议尚未决定设立登记册。", "لم يقرر المؤتمر شيئا.",
    ],
)  # fmt: skip
def test_what_is_denied_or_rejected_states_no_act(text: str) -> None:
    assert acts_stated(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Conference decides not to move the lamps.", "decision"), ("The Group not only recommends that lamps be lit, it pays.", "recommendation"), ("It leaves no room for doubt and recommends that lamps be lit.", "recommendation"), ("Report no 5 recommends that lamps be lit.", "recommendation"), ("Osmere rejects the draft and recommends that lamps be lit.", "recommendation"), ("Osmere does not recommend that lamps be moved; it recommends that they be lit.", "recommendation"),
        ("Le Groupe ne peut que recommander d’allumer les lampes.", "recommendation"), ("La Conférence décide de ne pas déplacer les lampes.", "decision"), ("No obstante recomienda que se enciendan las lámparas.", "recommendation"), ("No sólo recomiendo que se enciendan.", "recommendation"),
        ("Тем не менее рекомендуем зажечь лампы.", "recommendation"), ("Конференция постановляет не переносить лампы.", "decision"), ("Государствам не следует: а) гасить лампы", "recommendation"), ("会议不得不决定设立登记册", "decision"), ("各国不应：（一）熄灭灯塔", "recommendation"), ("لا ينبغي للدول: (أ) إطفاء المصابيح", "recommendation"),
        ("يقرر المؤتمر ألا تنقل المصابيح", "decision"), ("The following recommendations were made by the Group", "recommendation"), ("De là s’ensuivent les recommandations suivantes", "recommendation"), ("Le Groupe ne formule que les recommandations suivantes", "recommendation"),
        ("Se formulan las siguientes recomendaciones", "recommendation"), ("No obstante se formulan las siguientes recomendaciones", "recommendation"), ("وهذا ما نوصي به المؤتمر", "recommendation"), ("提出以下建议", "recommendation"),
    ],
)  # fmt: skip
def test_an_act_beside_a_denial_is_stated(text: str, act: str) -> None:
    assert act in acts_stated(text)


def test_all_mentions_of_a_question() -> None:
    found = find_mentions("What does CHL/2031/7 say under item 6 about 18 October 2030 and 9月5日?")
    assert found == Mentions(frozenset({"6"}), frozenset({"CHL/2031/7"}), frozenset({"2030-10-18", "--09-05"}))
    assert found
    assert not find_mentions("Who lit the lamps?")


@pytest.mark.parametrize(
    "text",
    [
        "items 5, 6 and 7", "agenda items 5 to 7", "points 5, 6 et 7 de l’ordre du jour", "points 5 à 7", "temas 5, 6 y 7 del programa", "temas 5 a 7",
        "пункты 5, 6 и 7 повестки дня", "пунктам 5–7", "项目5、6和7", "议程项目 5、6 和 7", "项目5至7", "议程项目五、六和七", "项目五至七", "议程项目第5、第6和第7",
        "البنود 5 و6 و7", "البنود ٥ إلى ٧ من جدول الأعمال", "البنود من 5 إلى 7",
    ],
)  # fmt: skip
def test_enumerations_and_ranges_of_items_in_six_languages(text: str) -> None:
    (found,) = find_items(f"{text} .")
    assert found.numbers == ("5", "6", "7")
    assert text[found.start : found.end].strip() in text


@pytest.mark.parametrize(
    ("text", "sub_items"),
    [
        ("Agenda item 99 (d)", ("99 (d)",)), ("items 99 (a) and (b) and 100 (cc)", ("99 (a)", "99 (b)", "100 (cc)")), ("Tema 99 d) del programa", ("99 (d)",)),
        ("Пункт 99 а) повестки дня", ("99 (а)",)), ("议程项目99(d)", ("99 (d)",)), ("البند 99 (د) من جدول الأعمال", ("99 (د)",)), ("item 7 on lamps", ()),
    ],
)  # fmt: skip
def test_sub_items(text: str, sub_items: tuple[str, ...]) -> None:
    assert [s for mention in find_items(text) for s in mention.sub_items] == list(sub_items)


@pytest.mark.parametrize("between", [" ,", " and", " –", " et", " и", "، ", " 、"])
def test_what_joins_items_may_be_repeated_for_ever(between: str) -> None:
    assert [m.numbers for m in find_items(f"item 6{between * 500}")] == [("6",)]  # a pattern that tried every way would not end
