"""What is put to the record that was cited last: another party that it names too, and what was nearly answered of all records."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.conversation.within_record import is_short, within_record
from corpus.languages import Language, detect

DECISION = CitedRecord("CCL/DEC/4", "Decision 4: Fund for lights", "2032-03-12", kind="decision")
PLEDGES = "CCL/DEC/4, decision of 12 March 2032\nNotes the pledges of Norway (12 crowns), Kenya (9 crowns) and Zubrowka (3 crowns). [1]"


def after(former: str, question: str, said: str = PLEDGES) -> tuple[str, str]:
    asked = spoken_of(former)
    resolved = resolve(question, detect(question), [Turn(asked, asked.language, (DECISION,), said=said)])
    return resolved.question, resolved.otherwise.question if resolved.otherwise else ""


@pytest.mark.parametrize(
    ("former", "question", "put", "otherwise"),
    [
        ("What did Norway pledge?", "and Zubrowka?", "What did Zubrowka pledge in CCL/DEC/4?", "What did Zubrowka pledge?"), ("¿Cuánto prometió Noruega?", "¿y Kenya?", "¿Cuánto prometió Kenya en CCL/DEC/4?", "¿Cuánto prometió Kenya?"),
        ("挪威承诺了多少？", "肯尼亚呢？", "CCL/DEC/4中肯尼亚承诺了多少？", "肯尼亚承诺了多少？"), ("كم تعهدت النرويج؟", "وكينيا؟", "كم تعهدت كينيا في CCL/DEC/4؟", "كم تعهدت كينيا؟"),
    ],
)  # fmt: skip
def test_another_party_that_the_answer_names_is_asked_of_its_record_first(former: str, question: str, put: str, otherwise: str) -> None:
    assert after(former, question) == (put, otherwise)


def test_a_party_that_it_does_not_name_is_asked_of_all() -> None:
    assert after("What did Norway pledge?", "and Canada?") == ("What did Canada pledge?", "")
    assert after("What did Norway say in CCL/2032/7?", "and Kenya?")[0] == "What did Kenya say in CCL/2032/7?"


@pytest.mark.parametrize(
    ("question", "whether"),
    [
        ("how much oil was bought in 2031", True), ("cuántos años tiene", True), ("院长是谁", True), ("كم تكلفة الأعمال", True),
        ("Who chaired the Working Group on Lights and Passage?", False), ("Почему погас огонь на скале Маддоу?", False), ("灯塔看守员培训中心的第一任院长是什么时候任命的", False), ("how much oil was bought in the year in which the new lamps came", False),
    ],
)  # fmt: skip
def test_only_a_few_words_that_name_nothing_are_asked_once_more(question: str, whether: bool) -> None:
    assert is_short(question) is whether


def test_what_names_what_it_asks_of_is_not_put_to_another_record() -> None:
    put = within_record("how much oil was bought", Language.EN, "CCL/DEC/4")
    assert put is not None
    assert (put.question, put.pin) == ("How much oil was bought in CCL/DEC/4?", "CCL/DEC/4")
    for named in ("what does item 5 say", "what does CCL/L.3 cost", "what does the letter say"):
        assert within_record(named, Language.EN, "CCL/DEC/4") is None
