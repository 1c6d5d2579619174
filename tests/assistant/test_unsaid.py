"""A noun of the question that nothing quoted says is told above the quotes; one that is said, in any form or above them, is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed

RECORDS = {
    "oil.md": "CHL/2034/8\n\n# Oil of the lamps\n\n11 March 2034\n\nThe keepers of the harbour lights burnt ninety barrels of colza in the winter of the great storm.\n",
    "huile.md": "CHL/2034/9\n\n# Huile des lampes\n\n12 mars 2034\n\nLes gardiens des feux du port ont brûlé cent tonneaux de colza pendant le grand hiver.\n",
    "aceite.md": "CHL/2034/10\n\n# Aceite de las lámparas\n\n13 de marzo de 2034\n\nLos guardianes de las luces del puerto quemaron ochenta barriles de colza durante el gran invierno.\n",
    "масло.md": "CHL/2034/11\n\n# Масло для ламп\n\n14 марта 2034 года\n\nСмотрители портовых огней сожгли семьдесят бочек сурепки за суровую зиму.\n",
    "灯油.md": "CHL/2034/12\n\n# 灯油\n\n2034年3月15日\n\n港口灯塔的看守人在严冬里烧掉了六十桶菜油。\n",
    "زيت.md": "CHL/2034/13\n\n# زيت المصابيح\n\n16 آذار/مارس 2034\n\nأحرق حراس أضواء الميناء خمسين برميلا من السلجم في الشتاء القاسي.\n",
    "foghorn.md": "CHL/2034/15\n\n# Foghorn\n\n18 March 2034\n\nThe foghorn of the mole was silenced because it frightened the herring.\n",
    "bells.md": "CHL/2034/14\n\n# Bells\n\n17 March 2034\n\nThe school of pilots values bells, gongs and sirens alike. The gale of that autumn broke forty-two bells of the pilots.\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("unsaid"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many barrels of paraffin were burnt by the keepers of the harbour lights in the winter?", "Nothing quoted says “paraffin”."),
        (
            "Combien de tonneaux de paraffine les gardiens des feux du port ont-ils brûlés pendant le grand hiver ?",
            "Rien de ce qui est cité ne mentionne « paraffine ».",
        ),
        ("¿Cuántos barriles de parafina quemaron los guardianes de las luces del puerto durante el invierno?", "Nada de lo citado menciona «parafina»."),
        ("Сколько бочек керосина сожгли смотрители портовых огней за суровую зиму?", "В процитированном не встречается: «керосина»."),
        ("港口灯塔的看守人在严冬里烧掉了多少桶煤炭？", "所引内容没有提到“煤炭”。"),
        ("كم برميلا من الكاز أحرق حراس أضواء الميناء في الشتاء القاسي؟", "لا يذكر المقتبس: «الكاز»."),
    ],
)
def test_a_noun_that_nothing_quoted_says_is_told(r: Rapporteur, question: str, said: str) -> None:
    assert said in r.ask(question).text.splitlines()


@pytest.mark.parametrize(
    "question",
    [
        "How many barrels of colza were burnt by the keepers of the harbour lights in the winter?",
        "How many barrels did the keepers of the lamps of the harbour burn?",  # "lamps" stands in the title
        "How many barrel of colza were burnt in the storms?",  # other forms
        "How much colza was burnt by the keeper of the harbour, and for what reason?",  # "reason" only asks
        "Сколько бочек сурепки сожгли смотрители портовых огней?",
        "Combien de tonneaux de colza les gardiens ont-ils brûlés ?",
    ],
)
def test_what_is_said_is_not(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert not any(words in text for words in ("Nothing quoted", "No quoted sentence", "Rien de ce qui", "не встречается"))


def test_a_noun_that_stands_beside_the_number_only_is_told(r: Rapporteur) -> None:
    assert "No quoted sentence with a number says “gongs”." in r.ask("How many gongs of the pilots did the gale of that autumn break?").text
    assert "No quoted sentence" not in r.ask("Which gongs do the pilots value, and why?").text


def test_a_question_in_another_language_than_the_quote_has_no_remark(r: Rapporteur) -> None:
    """The words of two languages differ, whatever they mean."""
    assert "Rien de ce qui est cité" not in r.ask("Combien de sirènes de l'école (bells, gongs of the school of pilots) ?").text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Why did the keepers of the harbour lights burn barrels of colza?", "The passages found give no reason for it in so many words."),
        ("¿Por qué quemaron colza los guardianes de las luces del puerto?", "Los pasajes encontrados no indican expresamente el motivo."),
        ("Почему смотрители портовых огней сожгли бочки сурепки?", "В найденных отрывках причина прямо не указана."),
    ],
)
def test_why_that_gets_no_reason_is_told(r: Rapporteur, question: str, told: str) -> None:
    assert told in r.ask(question).text.splitlines()


def test_why_that_gets_a_reason_has_no_remark(r: Rapporteur) -> None:
    assert "give no reason" not in r.ask("Why was the foghorn of the mole silenced?").text
    assert "give no reason" not in r.ask("How many barrels of colza did the keepers burn?").text
