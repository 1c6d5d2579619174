"""Conversations of any questions and follow-ups, in the six languages and others: each turn is answered or refused, and none is an error."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant import Rapporteur, Settings

PARTIES = ("Norrholm", "Canada", "the Group of Coastal States", "la Severovie", "Зубровка", "巴西", "فرنسا", "the Conference", "рабочая группа", "会议")
OPENING = (
    "What did {} propose?", "Que propose {} ?", "¿Qué propuso {}?", "Что предлагает {}?", "{}提出了什么建议？", "ماذا اقترحت {}؟",
    "What did the working group recommend on item 7?", "Which letters did {} send?", "Сколько стоят буи?", "第七项建议是什么？", "ما هي الرسائل الواردة من {}؟",
    "What changed between CHL/L.4 and CHL/L.4/Rev.1?", "What did the Conference decide?", "¿Quién firmó la carta de {}?",
)  # fmt: skip
GOING_ON = (
    "And {}?", "Et {}, qu’a-t-elle décidé ?", "¿Y {}, qué decidió?", "А {}, что она решила?", "{}呢？", "و{}، ماذا قرر؟", "and {}, what did it answer?",
    "Why?", "Pourquoi ?", "¿Quién lo dijo?", "Кто это подписал?", "为什么？", "ومتى؟", "And the cost?", "Et le coût ?", "¿Y en 2031?", "А по пункту 5?",
    "那份文件说了什么？", "وماذا عن البند 6؟", "What does that letter propose?", "Only those in French", "Who signed the second one?", "seulement celles de {}",
    "only", "No, I meant {}", "non, {}", "Are you sure?", "Tell me more", "in Spanish, please", "用中文回答", "and rule 3", "{} in Annex II?", "CHL/2031/7?",
    "How did {} vote?", "Is there a letter of {}?", "What does Corr.1 correct?",
)  # fmt: skip
# Of languages that are none of the six, which no list of words is for.
BEYOND = (
    "Welcher Staat zahlt am meisten?", "Wie hoch ist der Beitrag von {} 2031?", "Chỉ để thảo luận giả thuyết?", "どの国が最も多く支払いますか？", "किस राज्य ने सबसे अधिक भुगतान किया?",
    "Quale Stato paga di più, {}?", "Quem se absteve na votação de {}?", "En çok hangi devlet ödüyor?", "어느 나라가 가장 많이 냅니까?", "who voted against?", "which State pays the least?",
    "How many annexes does CHL/2031/12 have?", "What did {} say at the 8th meeting?", "Was the proposal of {} on buoys accepted?", "Is {} a sponsor of CHL/L.9?",
)  # fmt: skip
OPENING += BEYOND
GOING_ON += BEYOND
TURN = st.builds(str.format, st.sampled_from(OPENING + GOING_ON), st.sampled_from(PARTIES))
CONVERSATION = st.tuples(st.builds(str.format, st.sampled_from(OPENING), st.sampled_from(PARTIES)), TURN, TURN)


@pytest.fixture(scope="module")
def records(sample_index: Path) -> Iterator[Rapporteur]:
    with Rapporteur.open(sample_index, settings=Settings(min_confidence=0.0)) as r:
        yield r


@example(("어느 나라가 가장 많이 냅니까?", "Chỉ để thảo luận giả thuyết?", "who voted against?"))
@example(("What did Norrholm propose?", "¿Y la Conferencia, qué decidió?", "Why?"))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CONVERSATION)
def test_each_turn_of_any_conversation_is_answered_or_refused(records: Rapporteur, turns: tuple[str, ...]) -> None:
    chat = records.chat()
    for asked in turns:
        answer = chat.ask(asked)
        assert answer.text, asked
        assert answer.refused or answer.statements or answer.form != "extracts", asked
