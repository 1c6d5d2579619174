"""Questions on votes that leave out on what are asked of what was voted on last, in six languages; and a vote on an amendment is no vote on the text."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.conversation.vote_follow_ups import vote_asked_on
from corpus.languages import SIX, Language, detect
from corpus.naming.amendments import is_on_amendment
from corpus.questions.talk_words import sentence
from corpus.questions.vote_questions import understand_vote_question

DRAFT = CitedRecord("CCL/L.3", "Winter buoys", "2032-03-01", kind="draft resolution")
DECISION = CitedRecord("CCL/DEC/4", "Decision 4: Register of lights", "2032-03-12", kind="decision")
REPORT = CitedRecord("CCL/2032/11", "Report of the Working Group on Buoys", "2032-03-09", kind="report")
ON_DRAFT = {
    Language.EN: "How did Severovia vote on CCL/L.3?", Language.FR: "Comment la Sévérovie a-t-elle voté sur CCL/L.3 ?", Language.ES: "¿Cómo votó Severovia sobre CCL/L.3?",
    Language.RU: "Как голосовала Северовия по CCL/L.3?", Language.ZH: "塞维罗维亚对CCL/L.3如何投票？", Language.AR: "كيف صوتت سيفيروفيا على CCL/L.3؟",
}  # fmt: skip


def conversation(*questions: str, record: CitedRecord = DRAFT) -> Resolved:
    turns: list[Turn] = []
    resolved = Resolved("", Language.EN)
    for question in questions:
        resolved = resolve(question, detect(question), turns)
        turns.append(Turn(spoken_of(resolved.question), resolved.language, (record,), topic=resolved.topic, pin=resolved.pin))
    return resolved


@pytest.mark.parametrize(
    ("question", "asks", "side"),
    [
        ("who abstained then?", "who", "abstaining"), ("And who was against?", "who", "against"), ("how did they vote", "who", ""), ("What was the result of the vote?", "result", ""), ("how many states abstained", "how many", "abstaining"),
        ("qui s'est abstenu ?", "who", "abstaining"), ("Et qui était contre ?", "who", "against"), ("comment ont-ils voté", "who", ""), ("Combien d’États ont voté contre ?", "how many", "against"),
        ("¿Quién se abstuvo?", "who", "abstaining"), ("quien votó en contra", "who", "against"), ("¿Y cómo votaron?", "who", ""), ("Кто воздержался?", "who", "abstaining"), ("а кто против", "who", "against"), ("за него уже проголосовали?", "result", ""),
        ("谁弃权了？", "who", "abstaining"), ("谁反对", "who", "against"), ("投票结果怎么样", "result", ""), ("ومن امتنع؟", "who", "abstaining"), ("من صوت ضد؟", "who", "against"), ("كيف صوتوا", "who", ""),
    ],
)  # fmt: skip
def test_a_vote_is_asked_of_what_the_one_before_was_on(question: str, asks: str, side: str) -> None:
    for spoken in (language for language in SIX if language is not detect(question)) if question in ("谁反对",) else (detect(question),):
        if spoken is Language.UND:
            continue
        resolved = conversation(ON_DRAFT[spoken if spoken in ON_DRAFT else Language.EN], question)
        told = understand_vote_question(resolved.question)
        assert told is not None
        assert (told.asks, told.side) == (asks, side)
        assert "CCL/L.3" in told.on


@pytest.mark.parametrize(
    ("former", "record", "on"),
    [("Who keeps the register?", DECISION, "decision 4"), ("What does CCL/L.3 propose?", DRAFT, "CCL/L.3"), ("Who lifts the buoys?", DRAFT, "CCL/L.3")],
)
def test_without_a_vote_before_it_is_asked_of_the_draft_or_decision_that_was_spoken_of(former: str, record: CitedRecord, on: str) -> None:
    told = understand_vote_question(conversation(former, "How did Severovia vote?", record=record).question)
    assert told is not None
    assert (told.asks, told.party, told.on) == ("how", "Severovia", on)


def test_where_nothing_that_could_be_voted_on_was_named_it_is_asked_on_the_question_before() -> None:
    resolved = conversation("Who wants to host the secretariat?", "how did they vote", record=REPORT)
    assert resolved.question == "How did the States vote on the question “Who wants to host the secretariat”?"
    assert conversation("Who wants to host the secretariat?", "how did they vote", "and Canada?", record=REPORT).question.startswith(
        "How did Canada vote on the question"
    )


@pytest.mark.parametrize(
    "question",
    ["What was the cost of the vote?", "Who voted against CCL/L.7?", "Who will vote?", "How did Kenya vote on resolution 2?", "What did Severovia say?"],
)
def test_what_asks_of_no_vote_or_says_on_what_is_left(question: str) -> None:
    assert vote_asked_on(question, Language.EN, [Turn(spoken_of("How did Severovia vote on CCL/L.3?"), Language.EN, (DRAFT,))]) is None


def test_who_was_against_a_matter_that_was_not_voted_on_is_asked_of_the_matter() -> None:
    resolved = conversation("What did the Working Group say on compensation?", "Who was against?", record=REPORT)
    assert understand_vote_question(resolved.question) is None
    assert "compensation" in resolved.question


@pytest.mark.parametrize(
    ("spoken", "question", "amendment"),
    [
        (Language.EN, "and on the amendment?", "the amendment to CCL/L.3"), (Language.FR, "et sur l'amendement ?", "amendement à CCL/L.3"), (Language.ES, "¿y sobre la enmienda?", "la enmienda a CCL/L.3"),
        (Language.RU, "а по поправке?", "поправке к CCL/L.3"), (Language.ZH, "修正案呢？", "CCL/L.3的修正案"), (Language.AR, "وعلى التعديل؟", "التعديل على CCL/L.3"),
    ],
)  # fmt: skip
def test_an_amendment_is_one_to_the_draft_that_was_voted_on(spoken: Language, question: str, amendment: str) -> None:
    assert amendment in conversation(ON_DRAFT[spoken], question).question
    then = conversation(ON_DRAFT[spoken], question, {Language.EN: "who abstained then?"}.get(spoken, question)).question
    assert "CCL/L.3" in then


@pytest.mark.parametrize(
    ("former", "question", "on"),
    [
        ("Who voted against decision 2?", "And on item 4?", "item 4"), ("Qui a voté contre la décision 2 ?", "Et sur le point 4 ?", "point 4"), ("¿Quién votó en contra de la decisión 2?", "¿Y sobre el tema 4?", "tema 4"),
        ("Кто голосовал против решения 2?", "А по пункту 4 повестки дня?", "пункту 4 повестки дня"), ("谁对第2号决定投了反对票？", "议程项目4呢？", "议程项目4"), ("من صوت ضد المقرر 2؟", "وعلى البند 4؟", "البند 4"),
        ("Who voted against paragraph 3 of CCL/L.3?", "And on paragraph 4?", "paragraph 4 of CCL/L.3"), ("Who voted against the draft on item 4?", "And on item 5?", "draft on item 5"),
    ],
)  # fmt: skip
def test_an_agenda_item_stands_in_the_place_of_the_document_that_was_voted_on(former: str, question: str, on: str) -> None:
    told = understand_vote_question(conversation(former, question).question)
    assert told is not None
    assert (told.asks, told.side) == ("who", "against")
    assert told.on.endswith(on)
    assert told.on.count("2") == 0


@pytest.mark.parametrize(
    ("spoken", "why"),
    [
        (Language.EN, "Why?"),
        (Language.FR, "pourquoi ?"),
        (Language.ES, "¿Por qué?"),
        (Language.RU, "почему"),
        (Language.ZH, "为什么？"),
        (Language.AR, "لماذا؟"),
    ],
)
def test_why_a_party_voted_so_is_asked_of_its_vote(spoken: Language, why: str) -> None:
    told = understand_vote_question(conversation(ON_DRAFT[spoken], why).question)
    assert told is not None
    assert told.asks == "why"
    assert told.party
    assert "CCL/L.3" in told.on


@pytest.mark.parametrize("spoken", SIX)
def test_whatever_is_asked_of_a_vote_is_read_as_it_is_written(spoken: Language) -> None:
    from corpus.conversation.vote_follow_ups import _ASKED

    for (asks, side), form in _ASKED[spoken].items():
        told = understand_vote_question(sentence(form.format(party="Zubrowka" if spoken not in (Language.RU, Language.ZH, Language.AR) else {Language.RU: "Зубровка", Language.ZH: "祖布罗夫卡", Language.AR: "زوبروفكا"}[spoken], on="CCL/L.3"), spoken))  # fmt: skip
        assert told is not None
        assert (told.asks, told.side, told.on) == (asks, side, "CCL/L.3")


@pytest.mark.parametrize(
    ("said", "whether"),
    [
        ("The amendment contained in CCL/L.7 was rejected by 20 votes to 4.", True), ("I now put to the vote the amendment to draft resolution CCL/L.3.", True), ("对CCL/L.3号决议草案的修正案付诸表决。", True), ("Je mets aux voix l’amendement de Zubrowka.", True),
        ("Draft resolution CCL/L.3, with the amendments of Zubrowka, was adopted by 20 votes to 4.", False), ("The draft, as amended, was adopted.", False), ("经修正的决议草案以20票获得通过。", False), ("决议草案连同修正案获得通过。", False),
        # A document goes with its amendments, by its symbol too.
        ("CCL/L.8, with the amendments of Zubrowka, was adopted by 11 votes to 2.", False), ("CCL/L.8, avec les amendements de Zubrowka, est adopté par 11 voix contre 2.", False), ("CCL/L.8, con las enmiendas de Zubrowka, queda aprobado por 11 votos contra 2.", False),
        ("CCL/L.8 с поправками Зубровки принимается 11 голосами против 2.", False), ("CCL/L.8连同祖布罗夫卡的修正案以11票对2票获得通过。", False), ("决议草案CCL/L.5及其修正案以11票对2票获得通过。", False), ("اعتمد CCL/L.8 مع تعديلات زوبروفكا بأغلبية 11 صوتا.", False),
        ("Contained in CCL/L.7, the amendment was rejected by 20 votes to 4.", True), ("CCL/L.7: with regard to the amendment, 20 voted in favour.", True), ("L’amendement à CCL/L.8 est rejeté par 20 voix contre 4.", True), ("La enmienda a CCL/L.8, con 4 votos a favor, queda rechazada.", True),
        ("Поправка к CCL/L.8 отклоняется 20 голосами против 4.", True), ("对CCL/L.3和CCL/L.4的修正案付诸表决。", True), ("رفض التعديل على CCL/L.8 بأغلبية 20 صوتا.", True),
        # What is told to be gone is not what is voted on.
        ("The amendment in CCL/L.7 having been withdrawn, the draft resolution was adopted by 11 votes to 2.", False), ("Zubrowka withdrew its amendment, and the draft was adopted by 11 votes to 2.", False), ("L’amendement ayant été retiré, le projet de résolution est adopté par 11 voix contre 2.", False),
        ("Habiéndose retirado la enmienda, el proyecto queda aprobado por 11 votos contra 2.", False), ("La enmienda fue retirada y el proyecto quedó aprobado por 11 votos contra 2.", False), ("Поправка была снята, и проект был принят 11 голосами против 2.", False), ("После снятия поправки проект принят 11 голосами против 2.", False),
        ("修正案撤回后，决议草案以11票对2票获得通过。", False), ("祖布罗夫卡撤回了修正案，决议草案以11票对2票获得通过。", False), ("بعد سحب التعديل اعتمد مشروع القرار بأغلبية 11 صوتا.", False),
        ("Zubrowka withdrew its first amendment; the second amendment was rejected by 20 votes to 4.", True), ("祖布罗夫卡撤回的修正案", True), ("the withdrawn amendment", True), ("отозванная поправка", True), ("l’amendement que Zubrowka avait présenté", True),
    ],
)  # fmt: skip
def test_what_is_voted_on_is_an_amendment_where_that_is_named_first(said: str, whether: bool) -> None:
    assert is_on_amendment(said) is whether


@pytest.mark.parametrize("party", ["挪威", "祖布罗夫卡", "挪威和肯尼亚"])
@pytest.mark.parametrize("form", ["{}？", "{}呢？", "那{}呢？", "{} 呢"])
def test_a_chinese_party_is_asked_for_with_and_without_a_particle(party: str, form: str) -> None:
    for former in ("谁对CCL/L.3投了反对票？", "肯尼亚对CCL/L.3如何投票？"):
        if party != "祖布罗夫卡" or "呢" in form or form.startswith("那"):  # a name of no list alone is no party
            told = understand_vote_question(conversation(former, form.format(party)).question)
            assert told is not None
            assert (told.asks, told.party, told.on) == ("how", party, "CCL/L.3")


@pytest.mark.parametrize("question", ["弃权的呢？", "谁反对呢？", "他们怎么投票的呢？"])
def test_a_side_with_a_particle_is_asked_of_all(question: str) -> None:
    told = understand_vote_question(conversation("谁对CCL/L.3投了反对票？", question).question)
    assert told is not None
    assert told.asks == "who"


@pytest.mark.parametrize("question", ["日期呢？", "浮标呢？"])
def test_a_thing_with_a_particle_is_no_party(question: str) -> None:
    told = understand_vote_question(conversation("谁对CCL/L.3投了反对票？", question).question)
    assert told is None or told.asks == "who"
