"""States are found under the names that each language has for them, and answer by their own letters; nobody is said to be named nowhere who is
named in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_EN = "Convention on Coastal Lights\nThird session\n"
RECORDS = {
    "iraq.es.txt": "CCL/2033/1\n3 de marzo de 2033\nConvención sobre las Luces Costeras\n\nCarta de fecha 1 de marzo de 2033 dirigida al Presidente de la Conferencia por la Representante Permanente del Iraq\n\nMi Gobierno transmite una propuesta sobre las boyas.\n\n(Firmado) Amina Rasid\nRepresentante Permanente del Iraq\n\nAnexo\n\nPropuesta\n\n1. Se propone que las boyas de invierno sean de acero.\n",
    "chile.ar.txt": "CCL/2033/2\n4 آذار/مارس 2033\nاتفاقية الأضواء الساحلية\n\nرسالة مؤرخة 2 آذار/مارس 2033 موجهة إلى رئيس المؤتمر من الممثل الدائم لشيلي\n\nتقترح حكومتي أن تطلى العوامات باللون الأخضر.\n\n(توقيع) لويس مورا\nالممثل الدائم لشيلي\n",
    "severovia.ru.txt": "CCL/2033/3\n5 марта 2033 года\nКонвенция о береговых огнях\n\nПисьмо Министра водного хозяйства Зубровки от 2 марта 2033 года на имя Председателя Конференции\n\nЗубровка просит перенести буй у мыса Орлов.\n\n(Подпись) Павел Орлов\n",
    "kyrgyzstan.ru.txt": "CCL/2033/4\n6 марта 2033 года\nКонвенция о береговых огнях\n\nПисьмо Постоянного представителя Кыргызстана от 4 марта 2033 года на имя Председателя Конференции\n\nКыргызстан просит прислать карты озер.\n\n(Подпись) Айбек Осмонов\nПостоянный представитель Кыргызстана\n",
    "report.txt": f"CCL/2033/9\n9 March 2033\n{_EN}Report of the Working Group on Buoys\n\n1. The representative of Iraq spoke of steel.\n\n2. The representative of Iraq said that what was proposed on buoys in winter would cost little.\n\n3. Other delegations took note of it.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("states"), RECORDS) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "symbol"),
    [
        ("Which letters did Iraq send?", "CCL/2033/1"),
        ("which letters did iraq send", "CCL/2033/1"),
        ("Quelles lettres l’Iraq a-t-il envoyées ?", "CCL/2033/1"),
        ("¿Qué cartas envió Chile?", "CCL/2033/2"),
        ("Какие письма направил Ирак?", "CCL/2033/1"),
        ("智利发了哪些信？", "CCL/2033/2"),
        ("ما هي الرسائل التي أرسلتها قيرغيزستان؟", "CCL/2033/4"),
        ("Which letters did the Kyrgyz Republic send?", "CCL/2033/4"),
        ("Which letters did Zubrowka send?", "CCL/2033/3"),
    ],
)
def test_letters_are_found_by_what_each_language_calls_their_sender(asked: Rapporteur, question: str, symbol: str) -> None:
    answer = checked(asked.ask(question), asked)
    assert [c.symbol for c in answer.citations] == [symbol]


@pytest.mark.parametrize(
    "question",
    [
        "What did Chile propose?", "Qu’a proposé le Kirghizistan ?", "¿Qué propuso Kirguistán?", "Что предложил Чили?", "吉尔吉斯斯坦提出了什么？", "ماذا اقترحت شيلي؟",
        "What did Iraq say?", "What did Zubrowka ask?", "Que demande Zubrowka ?",
    ],
)  # fmt: skip
def test_nobody_is_said_to_be_named_nowhere_who_is_named_in_another_language(asked: Rapporteur, question: str) -> None:
    assert [u for u in asked.ask(question).unmet if u.constraint == "state"] == []


def test_a_state_that_no_record_names_is_told_by_its_name(asked: Rapporteur) -> None:
    answer = asked.ask("¿Qué dijo Nueva Zelandia?")
    assert [(u.constraint, u.value) for u in answer.unmet] == [("state", "NZ")]
    assert "Nueva Zelandia" in answer.text


def test_passages_of_a_letter_and_of_its_annex_are_those_of_its_sender(asked: Rapporteur) -> None:
    hits = asked.search("What does Iraq propose on winter buoys?", k=20).hits
    sent = {h.document for h in hits if h.signals.get("sender")}
    assert sent == {"iraq.es.txt"}
    assert any("de acero" in h.text and h.signals["sender"] for h in hits)
    assert {h.document for h in hits if h.signals.get("state")} >= {"iraq.es.txt", "report.txt"}


def test_what_a_state_proposes_is_quoted_from_its_own_letter_in_another_language(asked: Rapporteur) -> None:
    answer = checked(asked.ask("What does Iraq propose?"), asked)
    assert answer.citations[0].symbol == "CCL/2033/1"


def test_a_sender_that_no_list_has_is_shown_in_the_first_case(asked: Rapporteur) -> None:
    answer = asked.ask("Что говорится в письме от 2 марта 2033 года о буе у мыса Орлов?")
    assert "(Зубровка)" in answer.text
    assert "водного хозяйства Зубровки)" not in answer.text
