"""Follow-ups that go on from a question about who is no State of any list."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import detect

RECORD = CitedRecord("CHL/2031/21", "Letter", "2031-03-14", sender="E. Pellowe")
CONFERENCE = (
    "And the Conference, what did it decide?", "Et la Conférence, qu’a-t-elle décidé ?", "¿Y la Conferencia, qué decidió?", "А Конференция, что она решила?",
    "那么会议作出了什么决定？", "والمؤتمر، ماذا قرر؟",
)  # fmt: skip
FORMER = (
    ("What did Zubrowka propose?", "Zubrowka"), ("What did the Group of Coastal States propose?", "Group of Coastal States"), ("Que propose la Severovie ?", "Severovie"),
    ("¿Qué propuso Zubrowka?", "Zubrowka"), ("Что предлагает Зубровка?", "Зубровка"), ("祖布罗夫卡提出了什么建议？", "祖布罗夫卡"), ("ماذا اقترحت زوبروفكا؟", "زوبروفكا"),
)  # fmt: skip


@pytest.mark.parametrize("question", CONFERENCE)
@pytest.mark.parametrize(("former", "party"), FORMER)
def test_the_conference_is_asked_of_a_party_that_no_list_of_states_has(former: str, party: str, question: str) -> None:
    turn = Turn(spoken_of(former), detect(former), (RECORD,))
    asked = resolve(question, detect(question), [turn]).question
    assert party in asked or RECORD.symbol in asked, asked
