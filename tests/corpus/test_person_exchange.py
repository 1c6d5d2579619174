"""Who is asked of next takes the place of the person, or of whoever speaks, by the whole name."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import detect

MEETING = CitedRecord("CHL/2031/SR.3", "Summary record of the 3rd meeting", "2031-03-14")


def after(former: str, question: str) -> str:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, (MEETING,))]).question


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What did Mr. Osland say of oil?", "and Varland?", "What did Varland say of oil?"),
        ("What did Mr. Osland say of oil?", "And Ms. Reeve Anselm?", "What did Ms. Reeve Anselm say of oil?"),
        ("What did Mr. Osland say of oil?", "No, the Secretary", "What did the Secretary say of oil?"),
        ("What did Mr. Osland (Norway) say of oil?", "And Canada?", "What did Canada say of oil?"),
        ("What did Mr. Osland of Norway say about Chile?", "And Canada?", "What did Canada say about Chile?"),
        ("What was Mr. Osland’s view of the buoys?", "And the Chair?", "What was the Chair’s view of the buoys?"),
        ("What did the Secretary of the Conference reply?", "And Canada?", "What did Canada reply?"),
        ("What did the delegation of Norway say of oil?", "And the President?", "What did the President say of oil?"),
        ("Qu’a dit M. Osland de l’huile ?", "Et le Canada ?", "Qu’a dit le Canada de l’huile ?"),
        ("Qu’a dit M. Osland de l’huile ?", "Et la présidente ?", "Qu’a dit la présidente de l’huile ?"),
        ("¿Qué dijo el Sr. Osland del aceite?", "¿Y la Sra. Reeve?", "¿Qué dijo la Sra. Reeve del aceite?"),
        ("¿Qué dijo el Sr. Osland del aceite?", "¿Y el Canadá?", "¿Qué dijo el Canadá del aceite?"),
        ("Что сказал г-н Осланд о масле?", "А г-н Рив?", "Что сказал г-н Рив о масле?"),
        ("Что сказал г-н Осланд о масле?", "А председатель?", "Что сказал председатель о масле?"),
        ("Что сказал представитель Норвегии о масле?", "А председатель?", "Что сказал председатель о масле?"),
        ("奥斯兰先生在第3次会议上说了什么？", "加拿大呢？", "加拿大在第3次会议上说了什么？"),
        ("奥斯兰先生在第3次会议上说了什么？", "主席呢？", "主席在第3次会议上说了什么？"),
        ("ماذا قال السيد حداد في الجلسة الثالثة؟", "وكندا؟", "ماذا قال كندا في الجلسة الثالثة؟"),
        ("ماذا قال السيد حداد في الجلسة الثالثة؟", "والرئيس؟", "ماذا قال الرئيس في الجلسة الثالثة؟"),
    ],
)  # fmt: skip
def test_the_whole_name_gives_way(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        # An office that is spoken of is what an office is exchanged for, not the State that speaks of it.
        ("What did Norway say about the secretary?", "And the director?", "What did Norway say about the director?"),
        # Whose representative it is is exchanged, and the office stays.
        ("What did the representative of Norrholm say?", "And Talvania?", "What did the representative of Talvania say?"),
        # Where it is asked who holds an office, nobody stands in its place.
        ("Who is the secretary of the conference?", "And Canada?", "What do the records say of Canada (on the question “Who is the secretary of the conference”)?"),
    ],
)  # fmt: skip
def test_what_stays(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved
