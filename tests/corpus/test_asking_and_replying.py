"""Who asks and who replies in a record, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.statements.asking_and_replying import asks, replies, tells_reply

ASKED = [
    "Mr. Orvell (Norrmark) asked why the lamps were green.", "Le représentant de Norrmark demande pourquoi les lampes sont vertes.", "El representante de Norrmark pregunta por qué las lámparas son verdes.",
    "Представитель Норрмарка спрашивает, почему лампы зеленые.", "诺尔马克代表询问灯为何是绿色的。", "سأل ممثل نورمارك عن سبب لون المصابيح.",
]  # fmt: skip
REPLIED = [
    "Ms. Lund (Varnholm) answered that they had come so.", "La représentante de Varnholm répond qu’elles ont été livrées ainsi.", "La representante de Varnholm responde que llegaron así.",
    "Представитель Варнхольма отвечает, что такими они были поставлены.", "瓦恩霍尔姆代表答复说，运来时就是这样。", "أجابت ممثلة فارنهولم بأنها وصلت كذلك.",
]  # fmt: skip


@pytest.mark.parametrize(("asked", "replied"), list(zip(ASKED, REPLIED, strict=True)))
def test_a_question_and_its_reply(asked: str, replied: str) -> None:
    language = detect(asked)
    assert asks(asked, language)
    assert not asks(replied, language)
    assert replies(replied, language)
    assert tells_reply(f"{asked}\n\n{replied}", language)
    assert not tells_reply(f"{replied}\n\n{asked}", language)


@pytest.mark.parametrize(
    "said", ["The delegation asked for the floor.", "He asked that his vote be recorded.", "La délégation demande la parole.", "The lamps are green."]
)
def test_a_request_is_no_question(said: str) -> None:
    assert not asks(said, Language.FR if "parole" in said else Language.EN)
