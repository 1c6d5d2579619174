"""What tells that a delegation voted so now, in six languages, and what only looks like it."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.statements.own_votes import tells_own_vote

TOLD = [
    ("against", "The representative of Zubrowka said that his delegation had voted against, since the lamps were not ready."),
    ("abstaining", "Mr. Orvell (Norrmark): Norrmark abstained."),
    ("for", "Ms. Lund, speaking for the pilots, said that Varnholm had voted in favour of the draft resolution."),
    ("against", "Le représentant de Zubrowka dit que sa délégation a voté contre, car les lampes ne sont pas prêtes."),
    ("abstaining", "La représentante de Severovia dit que sa délégation s’est abstenue."),
    ("against", "El representante de Zubrowka dice que su delegación votó en contra, ya que las lámparas no están listas."),
    ("abstaining", "La representante de Severovia dice que su delegación se abstuvo."),
    ("against", "Представитель Зубровки говорит, что его делегация голосовала против, поскольку лампы не готовы."),
    ("abstaining", "Представитель Северовии говорит, что ее делегация воздержалась."),
    ("against", "祖布罗卡代表说，该国代表团投了反对票，因为灯具尚未备妥。"),
    ("abstaining", "塞韦罗维亚代表说，该国代表团弃权。"),
    ("against", "قال ممثل زوبروفكا إن وفده صوت ضد مشروع القرار، لأن المصابيح لم تكن جاهزة."),
    ("abstaining", "قالت ممثلة سيفيروفيا إن وفدها امتنع عن التصويت."),
]
NOT_TOLD = [
    ("against", "The representative of Zubrowka said that his delegation had not voted against."),
    ("against", "The representative of Zubrowka said that his delegation had voted against the draft of the previous year, but had this time voted in favour."),
    ("against", "The representative of Zubrowka said that his delegation had voted against such a text last year."),
    ("against", "The representative of Zubrowka asked those that had voted against to think again."),
    ("abstaining", "The representative of Zubrowka said that had his delegation not voted against the text last year, it could not have abstained today."),
    ("against", "The representative of Zubrowka said that the keepers had left."),
    ("for", "The representative of Zubrowka said that his delegation had voted against."),
    ("against", "Le représentant de Zubrowka dit que sa délégation n’a pas voté contre."),
    ("against", "Le représentant de Zubrowka rappelle que sa délégation a voté contre le projet de l’année précédente."),
    ("against", "Le représentant de Zubrowka remercie ceux qui ont voté contre."),
    ("against", "El representante de Zubrowka dice que su delegación no votó en contra."),
    ("against", "El representante de Zubrowka recuerda que su delegación votó en contra del proyecto del año pasado."),
    ("against", "El representante de Zubrowka da las gracias a quienes votaron en contra."),
    ("against", "Представитель Зубровки говорит, что его делегация не голосовала против."),
    ("against", "Представитель Зубровки напоминает, что в прошлом году его делегация голосовала против."),
    ("against", "Представитель Зубровки благодарит тех, кто голосовал против."),
    ("against", "祖布罗卡代表说，该国代表团没有投反对票。"),
    ("against", "祖布罗卡代表说，去年该国代表团投了反对票。"),
    ("against", "祖布罗卡代表感谢那些投反对票的代表团。"),
    ("against", "قال ممثل زوبروفكا إن وفده لم يصوت ضد مشروع القرار."),
    ("against", "قال ممثل زوبروفكا إن وفده صوت ضد مشروع القرار في العام الماضي."),
    ("against", "شكر ممثل زوبروفكا الوفود التي صوتت ضد مشروع القرار."),
]


@pytest.mark.parametrize(("side", "said"), TOLD)
def test_a_delegation_that_voted_so(side: str, said: str) -> None:
    assert tells_own_vote(said, detect(said), side)


@pytest.mark.parametrize(("side", "said"), NOT_TOLD)
def test_one_that_did_not_or_did_so_before_and_others(side: str, said: str) -> None:
    assert not tells_own_vote(said, detect(said), side)


def test_a_text_in_no_known_language_tells_nothing() -> None:
    assert not tells_own_vote("voted against", Language.UND, "against")


@pytest.mark.parametrize(
    "said",
    [
        "Mr. Diaz (Chile) said that Chile had voted against the draft. Ms. Rossi (Italy) said that she had abstained.",
        "Le représentant du Chili dit que sa délégation a voté contre. La représentante de l’Italie dit que sa délégation s’est abstenue.",
        "El representante de Chile dice que su delegación votó en contra. La representante de Italia dice que su delegación se abstuvo.",
        "Представитель Чили говорит, что его делегация голосовала против. Представитель Италии говорит, что ее делегация воздержалась.",
        "智利代表说，该国代表团投了反对票。意大利代表说，该国代表团投了弃权票。",
        "قال ممثل شيلي إن وفده صوت ضد مشروع القرار. وقال ممثل إيطاليا إن وفده امتنع عن التصويت.",
    ],
)
def test_of_several_who_speak_in_a_paragraph_each_tells_of_its_own_vote(said: str) -> None:
    assert tells_own_vote(said, detect(said), "against")
    assert tells_own_vote(said, detect(said), "abstaining")
    assert not tells_own_vote(said, detect(said), "for")


def test_of_several_sentences_one_without_a_state_or_of_an_earlier_vote_tells_nothing() -> None:
    assert not tells_own_vote("Mr. Diaz (Chile) said that he had abstained. He had voted against the amendment.", Language.EN, "against")
    assert not tells_own_vote("Ms. Rossi (Italy) said that she had abstained. Chile had voted against a similar text last year.", Language.EN, "against")
