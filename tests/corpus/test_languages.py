"""Telling the six languages apart, and from others."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What did the working group recommend on item 7?", Language.EN),
        ("Who signed annex II?", Language.EN),
        # Names say nothing of the language, wherever they are from.
        ("Which records did Nerin Ombalé sign?", Language.EN),
        ("What does Côte d’Ambre propose to Señor Núñez Ibáñez?", Language.EN),
        ("Did Zoë Müller sign it?", Language.EN),
        ("Qu’a proposé Peña Núñez ?", Language.FR),
        ("Quelles lettres John Whitehead a-t-il signées ?", Language.FR),
        ("Qui est William Whitehead of Halloway ?", Language.FR),
        ("¿Qué cartas firmó François Lefèvre?", Language.ES),
        ("¿Qué propuso Élodie Brûlé?", Language.ES),
        ("¿Quién es John Whitehead?", Language.ES),
        ("Élodie Brûlé", Language.FR),
        ("The harbour lights of Ellering are lit at dusk and put out at dawn by the keeper on duty.", Language.EN),
        ("Qu’a recommandé le groupe de travail au sujet du point 7 ?", Language.FR),
        ("Les feux du port sont allumés au crépuscule par le gardien de service.", Language.FR),
        ("¿Qué recomendó el grupo de trabajo sobre el tema 7?", Language.ES),
        ("Las luces del puerto se encienden al anochecer.", Language.ES),
        ("Что рекомендовала рабочая группа по пункту 7?", Language.RU),
        ("工作组就项目7提出了什么建议？", Language.ZH),
        ("Clara Minton号是什么时候搁浅的？", Language.ZH),
        ("港口", Language.ZH),
        ("بماذا أوصى الفريق العامل بشأن البند 7؟", Language.AR),
        ("ما هي المنارة؟", Language.AR),
    ],
)
def test_the_six_languages_even_in_short_questions(text: str, language: Language) -> None:
    assert detect(text) is language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "12 345 / 67",
        "… — !?",
        "港の灯りは夕暮れにともされ、夜明けに消されます。",
        "港湾灯台管理委員会第二回会議の開催について",
        "항구의 등불은 해 질 녘에 켜지고 새벽에 꺼집니다.",
        "Τα φώτα του λιμανιού ανάβουν το σούρουπο και σβήνουν την αυγή.",
        "Die Hafenfeuer werden bei Einbruch der Dämmerung angezündet und beim ersten Tageslicht vom diensthabenden Wärter wieder gelöscht.",
    ],
)
def test_others_are_undetermined(text: str) -> None:
    assert detect(text) is Language.UND


def test_only_the_opening_is_judged() -> None:
    assert detect("The lights are lit at dusk. " * 200 + "Огни зажигаются в сумерках. " * 2000) is Language.EN


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("EN", "en"),
        ("zh-Hans", "zh"),
        ("zh_CN", "zh"),
        ("fra", "fr"),
        (" Spanish ", "es"),
        ("r", "ru"),
        ("arb", "ar"),
        ("de", "und"),
        ("", "und"),
        ("englisch", "und"),
    ],
)
def test_codes_are_parsed(code: str, language: str) -> None:
    assert Language.parse(code) == language
