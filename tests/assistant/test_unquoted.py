"""What the question names and nothing that is quoted does is said above the quotes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed

RECORDS = {
    "wages.md": "CHL/2034/7\n\n# Wages of the keepers\n\n10 March 2034\n\nThe wages of the keepers of the lights amounted to 300 crowns in 2033 and rise in 2035–2037.\n",
    "oil.md": "CHL/2034/8\n\n# Oil of the lamps\n\n11 March 2034\n\nNorway proposed that the oil of the lamps be stored in stone houses by the harbour.\n",
    "bells.md": "CHL/2034/10\n\n# Bells\n\n12 March 2034\n\nCanada lent a bell of bronze to the school of pilots.\n",
    "log.md": "CHL/2034/12\n\n# Log of the lightship\n\n14 March 2034\n\nThe lightship's log was closed on 2004-11-30 with nine hundred entries; its anchors are to hold in 2040–2060.\n",
    "budget.html": "<p>CHL/2034/11</p><h1>Budget for 2035 and 2036</h1><p>13 March 2034</p><p>The Director proposes a budget of ninety crowns for 2035 and a hundred for 2036.</p>"
    "<h2>Table 2. Contributions in 2035 (crowns)</h2><table><tr><th>State</th><th>Contribution</th></tr><tr><td>Zubrowka</td><td>41</td></tr><tr><td>Osmere</td><td>52</td></tr></table>",
    "灯.md": "CHL/2034/9\n\n# 灯塔\n\n二〇三二年灯塔的煤油费用为五百克朗，由各港口支付。\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("unquoted"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How high were the wages of the keepers of the lights in 2031?", "Not named in what is quoted: 2031."),
        ("Quels étaient les traitements (wages of the keepers of the lights) en 2031 ?", "Ne figure pas dans ce qui est cité : 2031."),
        ("What did Canada propose on the oil of the lamps, stored in stone houses by the harbour?", "Not named in what is quoted: Canada."),
        ("How many entries did the lightship's log have in 2008?", "Not named in what is quoted: 2008."),  # 2004-11-30 is a day, no range
        ("2031年灯塔的煤油费用为多少克朗？", "所引内容未提及：2031。"),
        ("What is the contribution of Zubrowka in 2036, in crowns?", "Not named in what is quoted: 2036."),  # the caption's year counts, not the title's
    ],
)
def test_another_year_or_state_is_told(r: Rapporteur, question: str, said: str) -> None:
    assert said in r.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "How high were the wages of the keepers of the lights in 2033?",
        "How do the wages of the keepers of the lights rise in 2036?",  # within a range
        "Are the anchors of the lightship to hold in 2050?",  # within a long one
        "How high are the wages of the keepers of the lights in 2034?",  # the year of the record
        "How high were the wages of the keepers of the lights between 2030 and 2033?",
        "How high were the wages of the keepers of the lights since 2020?",  # open
        "What did Norway propose on the oil of the lamps?",
        "What is the contribution of Zubrowka in 2035, in crowns?",
        "2032年灯塔的煤油费用为多少克朗？",
    ],
)
def test_what_is_named_is_not(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert "Not named" not in text
    assert "未提及" not in text


def test_an_answer_about_a_state_that_no_record_names_is_less_sure(r: Rapporteur) -> None:
    asked = "How high were the wages of the keepers of the lights {} in 2033?"
    named, unknown = (r.ask(asked.format(of)).confidence for of in ("of Norway", "of Japan"))
    assert unknown < named * 0.9
