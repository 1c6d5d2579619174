"""What the question names and nothing that is quoted does is said above the quotes, or in the refusal: what is of other years than those asked about
is no answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.settings import Settings
from index.embedding import HashingEmbedder
from tests.assistant.coastal import indexed

RECORDS = {
    "wages.md": "CHL/2034/7\n\n# Wages of the keepers\n\n10 March 2034\n\nThe wages of the keepers of the lights amounted to 300 crowns in 2033 and rise in 2035–2037.\n",
    "oil.md": "CHL/2034/8\n\n# Oil of the lamps\n\n11 March 2034\n\nNorway proposed that the oil of the lamps be stored in stone houses by the harbour.\n",
    "bells.md": "CHL/2034/10\n\n# Bells\n\n12 March 2034\n\nCanada lent a bell of bronze to the school of pilots.\n",
    "log.md": "CHL/2034/12\n\n# Log of the lightship\n\n14 March 2034\n\nThe lightship's log was closed on 2004-11-30 with nine hundred entries; its anchors are to hold in 2040–2060.\n",
    "budget.html": "<p>CHL/2034/11</p><h1>Budget for 2035 and 2036</h1><p>13 March 2034</p><p>The Director proposes a budget of ninety crowns for 2035 and a hundred for 2036.</p>"
    "<h2>Table 2. Contributions in 2035 (crowns)</h2><table><tr><th>State</th><th>Contribution</th></tr><tr><td>Zubrowka</td><td>41</td></tr><tr><td>Osmere</td><td>52</td></tr></table>",
    "act.md": "CHL/2034/13\n\n# The Lights Act\n\n15 March 2034\n\nIn 1998 Osmere passed the Lights Act.\n\nThe Lights Act requires two watchmen in every lantern of a harbour.\n",
    "collisions.md": "CHL/2034/14\n\n# Report of the Harbour Masters\n\n16 March 2034\n\nOsmere reported that eleven collisions of barges had occurred in the narrows in 2033, against four in 2032.\n",
    "schools.md": "CHL/2034/15\n\n# Schools of pilots\n\n17 March 2034\n\nThe schools of pilots had forty pupils from nine harbours, compared with thirty in 2033.\n",
    "灯.md": "CHL/2034/9\n\n# 灯塔\n\n二〇三二年灯塔的煤油费用为五百克朗，由各港口支付。\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("unquoted")


@pytest.fixture(scope="module")
def r(folder: Path) -> Iterator[Rapporteur]:
    with indexed(folder, RECORDS) as opened:
        yield opened


@pytest.fixture(scope="module")
def strict(folder: Path, r: Rapporteur) -> Iterator[Rapporteur]:
    """The same index, asked as one that refuses what is more likely no answer than one."""
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.5), embedder=HashingEmbedder(64)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How high were the wages of the keepers of the lights in 2031?", "Not named in what is quoted: 2031."),
        ("Quels étaient les traitements (wages of the keepers of the lights) en 2031 ?", "Ne figure pas dans ce qui est cité : 2031."),
        ("What did Canada propose on the oil of the lamps, stored in stone houses by the harbour?", "Not named in what is quoted: Canada."),
        ("How many entries did the lightship's log have in 2008?", "Not named in what is quoted: 2008."),  # 2004-11-30 is a day, no range
        ("2031年灯塔的煤油费用为多少克朗？", "所引内容未提及：2031。"),
        ("How high are the wages of the keepers of the lights in 2034?", "Not named in what is quoted: 2034."),
        ("How many collisions of barges occurred in the narrows in 2034?", "Not named in what is quoted: 2034."),  # the record's own year is not theirs
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
        "How much oil do the stone houses by the harbour store for the lamps in 2034?",  # the year of the record
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


LONG = "Reeds and rushes grow by the river, and the keepers cut them in the autumn of each year before the ice comes. " * 8


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Brazil", []),  # near what is quoted
        ("Kenya", ["Kenya"]),  # in another part of the same record
        ("Norway", []),  # whose record it is
    ],
)
def test_a_state_of_another_part_of_the_record_is_not_what_is_spoken_of(tmp_path: Path, asked: str, told: list[str]) -> None:
    text = (
        "CHL/2034/14\n\n# Note by Norway on the anchors\n\n16 March 2034\n\nThe pilots of Kenya drank tea.\n\n"
        f"{LONG}\n\nBrazil asked for chains.\n\nNine anchors of bronze were given to the school of pilots at Tesk.\n"
    )
    with indexed(tmp_path, {"anchors.md": text}) as opened:
        answer = opened.ask(f"How many anchors of bronze did {asked} give to the school of pilots at Tesk?")
    assert "Nine anchors" in answer.text
    assert [line for line in answer.text.split("\n") if line.startswith("Not named")] == [f"Not named in what is quoted: {name}." for name in told]


@pytest.mark.parametrize("other", ["Japan", "Canada"])  # no record names the one, another record than the quoted one the other
def test_an_answer_about_a_state_that_nothing_quoted_names_is_less_sure(r: Rapporteur, other: str) -> None:
    asked = "What did {} propose on the oil of the lamps, stored in stone houses by the harbour?"
    named, unnamed = (r.ask(asked.format(of)) for of in ("Norway", other))
    assert unnamed.confidence < named.confidence * 0.9


def test_a_company_is_called_by_no_state(r: Rapporteur) -> None:
    assert "未提及" not in r.ask("日本航运公司为二〇三二年灯塔的煤油费用付了多少？").text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How high were the wages of the keepers of the lights in 2031?", "What comes nearest does not name 2031."),
        ("How many entries did the lightship's log have in 2008?", "What comes nearest does not name 2008."),
        ("Was Norway for storing the oil of the lamps in stone houses by the harbour in 2031?", "What comes nearest does not name 2031."),
        ("2031年灯塔的煤油费用为多少克朗？", "最接近的内容未提及：2031。"),
    ],
)
def test_what_is_of_other_years_is_no_answer(strict: Rapporteur, question: str, said: str) -> None:
    answer = strict.ask(question)
    assert answer.refused
    assert said in answer.text
    assert answer.nearest


@pytest.mark.parametrize(
    "question",
    [
        "How high were the wages of the keepers of the lights in 2033?",
        "How high were the wages of the keepers of the lights in 2033, and what were they in 2031?",  # half of it is answered
        "2032年灯塔的煤油费用为多少克朗？",
        "How many watchmen does the Lights Act of 1998 require in every lantern of a harbour?",  # the paragraph before tells the year
    ],
)
def test_what_is_of_the_year_asked_about_is(strict: Rapporteur, question: str) -> None:
    answer = strict.ask(question)
    assert not answer.refused
    assert "300 crowns" in answer.text or "五百克朗" in answer.text or "two watchmen" in answer.text


def test_texts_without_any_year_may_be_of_the_one_asked_about(tmp_path: Path) -> None:
    text = "# Ropes\n\n{}The Conference asked the pilots to splice the ropes of the buoys with hemp from the islands.\n"
    sure = {}
    for name, dated in (("none", ""), ("other", "8 March 2034\n\n")):
        (tmp_path / name).mkdir()
        with indexed(tmp_path / name, {"ropes.md": text.format(dated)}) as opened:
            answer = opened.ask("What did the Conference ask the pilots to splice in 2031, the ropes of the buoys with hemp from the islands?")
            assert "Not named in what is quoted: 2031." in answer.text
            sure[name] = answer.confidence
    assert sure["other"] < sure["none"] * 0.7


@pytest.mark.parametrize(
    "question", ["How many collisions of barges occurred in the narrows in 2033?", "How many collisions of barges occurred in the narrows in 2032?", "How many pupils had the schools of pilots in 2034?"]
)  # fmt: skip
def test_a_count_of_the_record_s_own_year_or_of_a_year_that_it_compares_with_is_none_of_another(r: Rapporteur, question: str) -> None:
    assert "Not named in what is quoted" not in r.ask(question).text
