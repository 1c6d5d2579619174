"""What announces or asks for several things, and the ordinals that open each, are known in six languages."""

from __future__ import annotations

import pytest

from corpus.statements.announcing import ordinal_opening, tells_several


@pytest.mark.parametrize(
    "text",
    ["We object for three reasons:", "Our reasons are these.", "For which two main conditions did Osmere ask?", "Quelles sont les trois hypothèses ?", "pour les raisons suivantes :",
     "¿Por qué tres razones se opuso Tesk?", "las siguientes condiciones:", "По каким трём причинам возражает Теск?", "по следующим соображениям:", "泰斯克提出的三个理由是什么？", "理由如下以下几点：以下三点",
     "لثلاثة أسباب", "الأسباب التالية"],
)  # fmt: skip
def test_several_things_are_told(text: str) -> None:
    assert tells_several(text)


@pytest.mark.parametrize(
    "text",
    ["Why did Osmere object?", "for three years", "pendant trois ans", "durante tres años", "в течение трёх лет", "三年", "ثلاثة أعوام", "the reason is this"],
)
def test_one_thing_or_a_time_is_not_several(text: str) -> None:
    assert not tells_several(text)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [("First, the lamp is dim.", 1), ("Secondly the keeper is ill.", 2), ("D’abord, la lampe est faible.", 1), ("En troisième lieu, il pleut.", 3), ("En segundo lugar, llueve.", 2),
     ("Во-вторых, идёт дождь.", 2), ("第三，下雨。", 3), ("ثانياً، الجو ممطر.", 2), ("First of all lamps", None), ("The first lamp is dim.", None), ("第三委员会开会。", None), ("ثانية واحدة", None)],
)  # fmt: skip
def test_ordinals_open_parts(sentence: str, place: int | None) -> None:
    assert ordinal_opening(sentence) == place
