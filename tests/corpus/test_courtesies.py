"""Salutations, closes and formulas of meetings are told from what records say, in six languages."""

from __future__ import annotations

import pytest

from corpus.layout.courtesies import asks_for_courtesies, is_courtesy

COURTESIES = """
    Sir,
    Dear Ms. Velsted,
    Mr. President,
    Madam Secretary-General:
    Please accept, Sir, the assurances of my highest consideration.
    The Permanent Mission avails itself of this opportunity to renew to the Secretariat the assurances of its highest consideration.
    Yours faithfully,
    Thank you, Mr. President.
    It was so decided.
    The meeting rose at 1.05 p.m.
    The meeting was called to order at 10.10 a.m.
    Madame la Secrétaire générale,
    Veuillez agréer, Madame la Secrétaire générale, les assurances de ma très haute considération.
    Il en est ainsi décidé.
    La séance est levée à 13 h 5.
    Je vous remercie.
    Señor Presidente:
    Acepte, Señora Secretaria General, las seguridades de mi más alta consideración.
    Así queda acordado.
    Se levanta la sesión a las 13.05 horas.
    Muchas gracias.
    Уважаемая госпожа Генеральный секретарь,
    Примите, госпожа Генеральный секретарь, уверения в моем самом высоком уважении.
    Решение принимается.
    Заседание закрывается в 13 ч. 05 м.
    秘书长女士：
    顺致最崇高的敬意。
    会议于下午1时05分散会。
    谢谢主席先生。
    السيدة الأمينة العامة،
    وتفضلوا بقبول فائق التقدير والاحترام.
    وقد تقرر ذلك.
    رفعت الجلسة الساعة 13.05.
"""
TOLD = """
    The Conference assured Zubrowka of its support for the light on Teal Rock.
    The meeting rose to the occasion and adopted the draft by consensus.
    The President thanked the sponsors and put the draft to the vote.
    After due consideration the Committee rejected the amendment.
    It was so decided that the buoy was removed at once.
    Dear lamps are no better than cheap ones, the report found.
    Madame Orlac a présenté le rapport.
    La séance est levée à la demande de la Zubrowka, qui conteste le quorum de la commission.
    El Presidente agradeció a la Secretaría el informe sobre las boyas.
    Председатель поблагодарил докладчика и закрыл список ораторов.
    主席先生宣布草案获得通过。
    会议决定设立一个专家小组。
    شكر الرئيس المقرر على عرضه.
    السيد كارفاند قدم التقرير.
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("line", lines(COURTESIES))
def test_a_courtesy_is_known(line: str) -> None:
    assert is_courtesy(line)


@pytest.mark.parametrize("line", lines(TOLD))
def test_what_says_something_is_no_courtesy(line: str) -> None:
    assert not is_courtesy(line)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("When did the meeting rise?", True), ("À quelle heure la séance a-t-elle été levée ?", True), ("¿A qué hora se levantó la sesión?", True),
        ("Когда закрылось заседание?", True), ("会议几点散会？", True), ("متى رفعت الجلسة؟", True),
        ("What did the Committee decide on buoys?", False), ("Que propose la Zubrowka ?", False), ("委员会对浮标作出了什么决定？", False),
    ],
)  # fmt: skip
def test_a_question_may_ask_for_them(question: str, asks: bool) -> None:
    assert asks_for_courtesies(question) is asks
