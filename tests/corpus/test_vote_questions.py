"""Questions on votes in six languages: what is asked, of whom, on what; and questions that only look like them."""

from __future__ import annotations

import pytest

from corpus.questions.vote_questions import understand_vote_question

HOW = [
    ("How did Varnholm vote on L.3/Rev.1?", "Varnholm", "L.3/Rev.1"), ("Did Norway vote in favour of resolution 4?", "Norway", "resolution 4"), ("Did Kenya abstain on the draft on winter buoys?", "Kenya", "draft on winter buoys"),
    ("Comment Varnholm a-t-elle voté sur L.3/Rev.1 ?", "Varnholm", "L.3/Rev.1"), ("La Norvège a-t-elle voté contre la résolution 4 ?", "Norvège", "résolution 4"),
    ("¿Cómo votó Varnholm sobre L.3/Rev.1?", "Varnholm", "L.3/Rev.1"), ("¿Votó Noruega a favor de la resolución 4?", "Noruega", "resolución 4"),
    ("Как голосовал Варнхольм по L.3/Rev.1?", "Варнхольм", "L.3/Rev.1"), ("Голосовала ли Норвегия за резолюцию 4?", "Норвегия", "резолюцию 4"),
    ("瓦恩霍尔姆对L.3/Rev.1如何投票？", "瓦恩霍尔姆", "L.3/Rev.1"), ("挪威对第4号决议投了什么票？", "挪威", "第4号决议"),
    ("كيف صوتت فارنهولم على L.3/Rev.1؟", "فارنهولم", "L.3/Rev.1"), ("هل صوتت النرويج لصالح القرار 4؟", "النرويج", "القرار 4"),
]  # fmt: skip
WHO = [
    ("Who voted against L.3?", "against", "L.3"), ("Which States abstained?", "abstaining", ""), ("Which delegations voted in favour of resolution 4?", "for", "resolution 4"),
    ("Qui a voté contre la résolution 4 ?", "against", "résolution 4"), ("Quels États se sont abstenus lors du vote sur L.3 ?", "abstaining", "L.3"),
    ("¿Quién votó en contra de la resolución 4?", "against", "resolución 4"), ("¿Qué Estados se abstuvieron en la votación sobre L.3?", "abstaining", "L.3"),
    ("Кто голосовал против резолюции 4?", "against", "резолюции 4"), ("Кто воздержался при голосовании по L.3?", "abstaining", "L.3"),
    ("谁对L.3投了反对票？", "against", "L.3"), ("哪些国家在L.3的表决中弃权？", "abstaining", "L.3"), ("من صوت ضد القرار 4؟", "against", "القرار 4"), ("من امتنع عن التصويت على L.3؟", "abstaining", "L.3"),
    ("Which five delegations abstained on L.3?", "abstaining", "L.3"), ("Quels sont les cinq pays qui se sont abstenus sur L.3 ?", "abstaining", "L.3"), ("¿Qué cinco países se abstuvieron en la votación sobre L.3?", "abstaining", "L.3"),
    ("Какие пять государств воздержались при голосовании по L.3?", "abstaining", "L.3"), ("哪五个国家对L.3投了反对票？", "against", "L.3"), ("أي خمس دول امتنعت عن التصويت على L.3؟", "abstaining", "L.3"),
]  # fmt: skip
RESULT = [
    ("What was the result of the vote on winter buoys?", "winter buoys"), ("What was the vote on L.3?", "L.3"), ("By how many votes was decision 2 adopted?", "decision 2"), ("What was the result of the separate vote on paragraph 3?", "paragraph 3"),
    ("Quel a été le résultat du vote sur les bouées ?", "bouées"), ("Par combien de voix la décision 2 a-t-elle été adoptée ?", "décision 2"), ("¿Cuál fue el resultado de la votación sobre las boyas?", "boyas"), ("¿Por cuántos votos se aprobó la decisión 2?", "decisión 2"),
    ("Каков был результат голосования по буям?", "буям"), ("Сколькими голосами было принято решение 2?", "решение 2"), ("浮标的表决结果是什么？", "浮标"), ("第2号决定以多少票通过？", "第2号决定"),
    ("ما نتيجة التصويت على العوامات؟", "العوامات"), ("بكم صوتا اعتمد المقرر 2؟", "المقرر 2"),
    # The body that votes is no part of the matter.
    ("By what majority was the draft on buoys adopted in committee?", "draft on buoys"), ("By what majority did the Third Committee adopt the draft on buoys?", "draft on buoys"), ("Par combien de voix la Commission a-t-elle adopté le projet sur les bouées ?", "projet sur les bouées"),
    ("Par combien de voix le projet sur les bouées a-t-il été adopté en commission ?", "projet sur les bouées"), ("¿Con cuántos votos aprobó la Comisión el proyecto sobre las boyas?", "proyecto sobre las boyas"), ("Сколькими голосами Комитет принял проект о буях?", "проект о буях"),
    ("Сколькими голосами был принят проект о буях в Третьем комитете?", "проект о буях"), ("委员会以多少票通过了浮标决议草案？", "浮标决议草案"), ("浮标决议草案在委员会以多少票通过？", "浮标决议草案"), ("بكم صوتا اعتمدت اللجنة الثالثة مشروع القرار بشأن العوامات؟", "مشروع القرار بشأن العوامات"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "party", "on"), HOW)
def test_how_a_party_voted(question: str, party: str, on: str) -> None:
    asked = understand_vote_question(question)
    assert asked is not None
    assert (asked.asks, asked.party, asked.on) == ("how", party, on)


@pytest.mark.parametrize(("question", "side", "on"), WHO)
def test_who_voted_so(question: str, side: str, on: str) -> None:
    asked = understand_vote_question(question)
    assert asked is not None
    assert (asked.asks, asked.side, asked.party, asked.on) == ("who", side, "", on)


@pytest.mark.parametrize(("question", "on"), RESULT)
def test_with_what_result(question: str, on: str) -> None:
    asked = understand_vote_question(question)
    assert asked is not None
    assert (asked.asks, asked.on) == ("result", on)


def test_how_all_voted_asks_who_did() -> None:
    asked = understand_vote_question("How did the delegations vote on L.3?")
    assert asked is not None
    assert (asked.asks, asked.party, asked.on) == ("who", "", "L.3")


@pytest.mark.parametrize(
    "question",
    [
        "Why did Varnholm vote against the resolution?", "How did they vote on L.3?", "How did Varnholm vote on L.3 and why?", "How long may an explanation of vote last?", "Do abstentions count as votes?", "What majority is required to adopt decisions?",
        "Pourquoi Varnholm a-t-elle voté contre ?", "¿Por qué votó Varnholm en contra?", "Почему Варнхольм голосовал против?", "为什么瓦恩霍尔姆投了反对票？", "谁反对减少浮标？", "لماذا صوتت فارنهولم ضد القرار؟", "Who proposed winter buoys?",
    ],
)  # fmt: skip
def test_what_is_no_question_on_a_vote(question: str) -> None:
    assert understand_vote_question(question) is None
