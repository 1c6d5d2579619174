"""Later parts of a question that ask for what a title block tells: of the document that answers the part before, or of one that they name themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import RECORDS, checked, indexed


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("parts"), RECORDS) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "symbol", "quoted"),
    [
        ("Which report recommends a single colour for winter buoys, and who signed it?", "CCL/2032/11", "Lena Ostrom"),
        ("Which letter says that the light at Skerry Point will be dark in May, and who signed it?", "CCL/2032/4", "Ingmar Saltvik"),
    ],
)
def test_a_part_that_names_no_document_is_asked_of_the_one_that_answers_the_part_before(coast: Rapporteur, question: str, symbol: str, quoted: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert {c.symbol for c in answer.parts[-1].citations} == {symbol}
    assert any(quoted in c.quote for c in answer.parts[-1].citations)


@pytest.mark.parametrize(
    "question",
    [
        "Which working paper says that oil costs more each year, and who signed the letter of Zubrowka?",
        "Quel document de travail dit que le pétrole coûte plus cher chaque année, et qui a signé la lettre de Zubrowka ?",
        "¿Qué documento de trabajo dice que el aceite cuesta más cada año y quién firmó la carta de Zubrowka?",
        "В каком рабочем документе говорится, что масло дорожает каждый год, и кто подписал письмо Зубровки?",
        "哪份工作文件说油价每年上涨？谁签署了祖布罗卡的信？",
        "أي ورقة عمل تقول إن الزيت يزداد سعره كل عام؟ ومن وقع رسالة زوبروفكا؟",
    ],
)
def test_a_part_that_names_a_document_is_not_asked_of_the_one_before(coast: Rapporteur, question: str) -> None:
    answer = coast.ask(question)
    last = answer.parts[-1]
    assert "alone.txt" not in last.text
    assert last.text == coast.ask(last.question).text
