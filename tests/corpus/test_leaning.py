"""Follow-ups that point to nothing and yet say too little to be asked alone; and what is never mixed into a question of another language."""

from __future__ import annotations

import re

import pytest

from corpus.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import SIX, Language, detect
from corpus.leaning import leans
from corpus.talk_words import WORDINGS

RECORD = CitedRecord("CHL/2031/12", "Report of the Working Group on Lights and Passage", "2031-03-14")
FORMER = {
    Language.EN: "Who offered to host the training centre?", Language.FR: "Qui a proposé d’accueillir le centre de formation ?", Language.ES: "¿Quién ofreció acoger el centro de formación?",
    Language.RU: "Кто предложил принять учебный центр?", Language.ZH: "谁提出承办培训中心？", Language.AR: "من عرض استضافة مركز التدريب؟",
}  # fmt: skip


def conversation(*questions: str) -> Resolved:
    turns: list[Turn] = []
    resolved = Resolved("", Language.EN)
    for question in questions:
        resolved = resolve(question, detect(question), turns)
        turns.append(Turn(spoken_of(resolved.question), resolved.language, (RECORD,), topic=resolved.topic, pin=resolved.pin))
    return resolved


@pytest.mark.parametrize(
    "question",
    [
        "What was the result of the vote?", "What is the cost?", "Who voted against?", "How did Norway vote?", "Did China agree?", "What did the working group recommend instead?",
        "Quel a été le résultat du vote ?", "Quel est le coût ?", "Qui a voté contre ?", "¿Cuál fue el resultado de la votación?", "¿Cuánto cuesta?", "¿Quién votó en contra?",
        "Каков результат голосования?", "Какова стоимость?", "Кто голосовал против?", "费用是多少？", "表决结果如何？", "谁反对？", "ما نتيجة التصويت؟", "ما هي التكلفة؟", "من صوت ضد؟",
    ],
)  # fmt: skip
@pytest.mark.parametrize("spoken", SIX)
def test_what_leaves_out_its_subject_is_asked_on_the_question_before(spoken: Language, question: str) -> None:
    former = FORMER[spoken]
    asked = conversation(former, question)
    assert former.strip("¿？?؟ ") in asked.question
    assert asked.topic


@pytest.mark.parametrize(
    "question",
    [
        "What is the purpose of the Fund?", "What does the Register of Harbour Lights cost?", "What did China propose?", "Which letters mention fog?", "Who will keep the register?", "What did Norway say on item 5?",
        "Quel est le coût des bouées ?", "Qui tiendra le registre ?", "¿Cuál es el costo de las boyas?", "Какова стоимость буёв?", "浮标的费用是多少？", "ما هي تكلفة العوامات؟", "من الذي سيحتفظ بالسجل؟",
    ],
)  # fmt: skip
def test_what_names_its_subject_is_a_question_of_its_own(question: str) -> None:
    language = detect(question)
    assert not leans(question.strip("¿？?؟ "), language, spoken_of(FORMER[language]))
    assert conversation(FORMER[language], question).question == question


@pytest.mark.parametrize(
    ("former", "question"),
    [
        ("Что предлагает Зубровка по маякам?", "And the non-paper?"), ("What did Norway propose on buoys?", "Et les balises ?"), ("What did Norway propose on buoys?", "那雾号呢？"),
        ("¿Qué propone Noruega sobre las boyas?", "А по маякам?"), ("Que propose la Norvège pour les bouées ?", "وماذا عن أجراس الضباب؟"), ("挪威对浮标有什么建议？", "¿Y las campanas?"),
    ],
)  # fmt: skip
def test_a_noun_of_another_language_is_never_put_into_the_question_before(former: str, question: str) -> None:
    asked = conversation(former, question).question
    language = detect(question)
    opening, closing = WORDINGS[language].on.split("{}")
    own = re.sub(re.escape(opening) + ".*" + re.escape(closing), "", asked)
    assert opening in asked
    assert not set(own.casefold().split()) & set(former.casefold().strip("¿?").split())


def test_the_label_of_the_bells_is_meant_where_the_question_before_speaks_of_one() -> None:
    assert conversation("What did Canada say about the bell label?", "Who had proposed the label?").topic == "What did Canada say about the bell label"
    assert conversation("What did Canada say about the bell label?", "Who had proposed the register?").topic == ""


def test_a_party_takes_the_place_of_the_party_and_the_subject_stays() -> None:
    asked = conversation("What is the Lamp Fund’s capital?", "How much did the Coastal States want?", "And China?")
    assert asked.question.startswith("How much did China want (on the question “What is the Lamp Fund’s capital”)")


def test_a_state_takes_no_place_of_a_thing() -> None:
    assert "What is China" not in conversation("What is the Lamp Fund’s capital?", "And China?").question


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does rule 9 say?", "And rule 12?", "What does rule 12 say?"), ("Que dit la règle 9 ?", "Et la règle 12 ?", "Que dit la règle 12 ?"), ("¿Qué dice la regla 9?", "¿Y la regla 12?", "¿Qué dice la regla 12?"),
        ("Что говорит правило 9?", "А правило 12?", "Что говорит правило 12?"), ("О чём говорится в правиле 9?", "А правило 12?", "О чём говорится в правиле 12?"),
    ],
)  # fmt: skip
def test_the_number_of_the_same_noun_is_exchanged(former: str, question: str, asked: str) -> None:
    assert conversation(former, question).question == asked


@pytest.mark.parametrize(
    ("former", "question"),
    [
        ("What lamps did Norway propose?", "And the Conference, what did it decide?"), ("Quels feux la Norvège propose-t-elle ?", "Et la Conférence, qu’a-t-elle décidé ?"),
        ("¿Qué luces propuso Noruega?", "¿Y la Conferencia, qué decidió?"), ("Какие огни предложила Норвегия?", "А Конференция, что она решила?"), ("What lamps did Norway propose?", "what did the working group make of it?"),
    ],
)  # fmt: skip
def test_a_body_that_is_asked_next_is_asked_on_the_same_subject(former: str, question: str) -> None:
    assert former.strip("¿? ") in conversation(former, question).question
