"""Follow-ups that point to nothing and yet say too little to be asked alone; and what is never mixed into a question of another language."""

from __future__ import annotations

import re

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.conversation.leaning import comes_to_an_end, leans, reacts
from corpus.languages import SIX, Language, detect
from corpus.questions.talk_words import WORDINGS

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


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("what did they decide then?", "What did they decide (on the question “"), ("And what did the Conference decide in the end?", "(on the question “"), ("а что в итоге решила конференция", "(к вопросу «"), ("qu'ont-ils finalement décidé", "question"),
        ("那工作组最后定了多少", "这一问题"), ("وعلى ماذا اتفقوا في النهاية", "بشأن السؤال"),
    ],
)  # fmt: skip
def test_what_was_decided_then_is_asked_on_the_question_before(question: str, kept: str) -> None:
    language = detect(question)
    resolved = conversation(FORMER[language if language in FORMER else Language.EN], question)
    assert kept in resolved.question
    assert resolved.topic


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What did the Conference decide about it", Language.EN),
        ("When did the Conference adopt it", Language.EN),
        ("What did they decide on item 6", Language.EN),
        ("Who decides on the lamps", Language.EN),
    ],
)
def test_what_says_on_what_was_decided_is_no_such_question(question: str, language: Language) -> None:
    assert not comes_to_an_end(question, language)


@pytest.mark.parametrize(
    ("phrase", "language", "whether"),
    [
        ("Osmere against", Language.EN, True),
        ("Осмер против", Language.RU, True),
        ("Canadá en contra", Language.ES, True),
        ("the buoys against ice", Language.EN, False),
        ("Osmere", Language.EN, False),
    ],
)
def test_a_party_for_or_against_is_told_from_a_noun(phrase: str, language: Language, whether: bool) -> None:
    assert reacts(phrase, language) is whether


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Who is the director?", Language.EN),
        ("院长是谁", Language.ZH),
        ("Qui est le directeur ?", Language.FR),
        ("¿Quién es el director?", Language.ES),
        ("Кто директор?", Language.RU),
    ],
)
def test_who_holds_an_office_is_asked_of_what_was_spoken_of(question: str, language: Language) -> None:
    assert leans(question.strip("¿？?؟ "), language, spoken_of(FORMER[language])) == "property"
    assert not leans("Who is the director of the Fund", Language.EN, spoken_of(FORMER[Language.EN]))


@pytest.mark.parametrize(
    ("former", "question"),
    [
        ("Кто внес CHL/2031/12?", "какие государства его поддержали"),
        ("¿Quién es la presidenta de la cooperativa?", "cuantos años tiene"),
        ("¿Qué propone el director?", "¿qué idiomas habla?"),
    ],
)
def test_an_object_before_its_verb_and_a_subject_that_only_the_verb_tells_point_back(former: str, question: str) -> None:
    assert "CHL/2031/12" in conversation(former, question).question


@pytest.mark.parametrize("question", ["¿Qué países votaron?", "¿Cuántos Estados participaron?", "¿Qué puertos reciben ayuda de la cooperativa?"])
def test_where_the_subject_agrees_with_the_verb_nothing_points_back(question: str) -> None:
    assert conversation("¿Qué propone el director?", question).question == question


def test_who_presided_is_asked_of_the_record_and_not_of_an_item() -> None:
    assert conversation("بماذا أوصى الفريق العامل بشأن البند 6؟", "ومن ترأس الفريق").question == "من ترأس الفريق في CHL/2031/12؟"


def test_a_cost_is_no_thing_that_is_counted() -> None:
    assert conversation("培训中心每年有多少名额？", "学员的费用呢").question == "CHL/2031/12中学员的费用是多少？"
    assert conversation("中国提供多少枚标签？", "浮标呢").question == "中国提供多少浮标？"


def test_a_fund_takes_no_party_s_place() -> None:
    assert conversation("¿Cuánto pagará Noruega en 2035?", "no, al Fondo Fiduciario").question == "¿Cuánto pagará Noruega en 2035 al Fondo Fiduciario?"


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("¿Qué se dijo sobre el tema 5?", "¿Qué decidieron?", "¿Qué decidieron sobre el tema 5"), ("¿Qué se dijo acerca del tema 5?", "¿Qué decidieron?", "¿Qué decidieron acerca del tema 5"),
        ("Que dit-on sur le point 5 ?", "Qu’ont-ils décidé ?", "Qu’ont-ils décidé sur le point 5"), ("Qu’a-t-on dit au sujet des bouées ?", "Qu’ont-ils décidé ?", "Qu’ont-ils décidé au sujet des bouées"),
        ("Что сказано по пункту 5?", "Что решили?", "Что решили по пункту 5"), ("Что говорили о зимних буях?", "Что решили?", "Что решили о зимних буях"),
        ("What was said on item 5?", "What did they decide?", "What did they decide on item 5"), ("ماذا قيل بشأن البند 5؟", "ماذا قرروا؟", "ماذا قرروا بشأن البند 5"), ("关于项目5说了什么？", "他们决定了什么？", "关于项目5，他们决定了什么"),
    ],
)  # fmt: skip
def test_what_was_settled_is_asked_of_a_matter_as_it_was_put(former: str, question: str, asked: str) -> None:
    assert asked in conversation(former, question).question


@pytest.mark.parametrize(
    ("question", "asked"),
    [("Когда был этот доклад?", "Когда написан доклад CHL/2031/12?"), ("Когда была эта нота?", "Когда написана нота CHL/2031/12?"), ("Когда было это письмо?", "Когда написано письмо CHL/2031/12?")],
)  # fmt: skip
def test_a_russian_participle_agrees_with_the_document_that_is_dated(question: str, asked: str) -> None:
    assert conversation("Что сказано о буях?", question).question == asked
