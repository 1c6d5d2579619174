"""Bare noun phrases and phrases with a preposition, put in the place of their like in the former question."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import detect


def after(former: str, question: str) -> str:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, (CitedRecord("CHL/2031/12"),))]).question


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does the decision say about the buoys?", "And the stations?", "What does the decision say about the stations?"),
        ("Que dit la décision au sujet des bouées ?", "Et les stations ?", "Que dit la décision au sujet des stations ?"),
        ("Que dit la décision des bouées ?", "Et les stations ?", "Que dit la décision des stations ?"),
        ("¿Qué dice la decisión acerca de las boyas?", "¿Y las estaciones?", "¿Qué dice la decisión acerca de las estaciones?"),
        ("¿Qué dice la decisión acerca del faro?", "¿Y la estación?", "¿Qué dice la decisión acerca de la estación?"),
        ("Что говорится в решении о буях?", "А о станциях?", "Что говорится в решении о станциях?"),
        ("关于浮标，决定说了什么？", "那么台站呢？", "关于台站，决定说了什么？"),
        ("ماذا يقول المقرر عن العوامات؟", "وماذا عن المحطات؟", "ماذا يقول المقرر عن المحطات؟"),
    ],
)  # fmt: skip
def test_what_a_question_is_about_is_exchanged(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("Who maintains the buoys in winter?", "And the stations?", "Who maintains the stations in winter?"),
        ("Who maintains the buoys in the Sound of Merrow?", "And the stations?", "Who maintains the stations in the Sound of Merrow?"),
        ("Who keeps the Register of Coastal Lights?", "And the training centre?", "Who keeps the training centre?"),
        ("Who maintains buoys?", "And stations?", "Who maintains stations?"),
        ("Who pays for lamps?", "And the buoys?", "Who pays for the buoys?"),
        ("What is the range of the light?", "And the horn?", "What is the range of the horn?"),
        ("How soon must a State notify the extinction of a harbour light?", "And the loss of a buoy?", "How soon must a State notify the loss of a buoy?"),
        ("Does the register cover the lights?", "And the stations?", "Does the register cover the stations?"),
        ("Qui entretient les bouées ?", "Et la station ?", "Qui entretient la station ?"),
        ("Qui tient le registre des feux de port ?", "Et les stations ?", "Qui tient le registre des stations ?"),
        ("Quelle est la portée du feu ?", "Et la station ?", "Quelle est la portée de la station ?"),
        ("¿Quién mantiene las boyas?", "¿Y la estación?", "¿Quién mantiene la estación?"),
        ("¿Cuál es el alcance del faro?", "¿Y la sirena?", "¿Cuál es el alcance de la sirena?"),
        ("Кто ежегодно обслуживает буи?", "А станции?", "Кто ежегодно обслуживает станции?"),
        ("Кто платит за буи?", "А станции?", "Кто платит за станции?"),
        ("Какова стоимость буев?", "А ламп?", "Какова стоимость ламп?"),
        ("浮标由谁维护？", "台站呢？", "台站由谁维护？"),
        ("浮标的维护费用是多少？", "台站呢？", "台站的维护费用是多少？"),
        ("من يتولى صيانة العوامات في الشتاء؟", "والمحطات؟", "من يتولى صيانة المحطات في الشتاء؟"),
        ("من يدفع للعوامات؟", "والمحطات؟", "من يدفع للمحطات؟"),
        ("من يعنى بالعوامات؟", "والمحطات؟", "من يعنى بالمحطات؟"),
    ],
)  # fmt: skip
def test_the_object_of_the_sentence_is_exchanged(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How many buoys are there in the Sound of Merrow?", "And the stations?", "How many stations are there in the Sound of Merrow?"),
        ("How many pupils does the centre take each year?", "And teachers?", "How many teachers does the centre take each year?"),
        ("Combien de bouées y a-t-il ?", "Et les heures ?", "Combien d’heures y a-t-il ?"),
        ("¿Cuántas boyas hay?", "¿Y las estaciones?", "¿Cuántas estaciones hay?"),
        ("Сколько световых буёв установлено?", "А станций?", "Сколько станций установлено?"),
        ("默罗海峡有多少浮标？", "台站呢？", "默罗海峡有多少台站？"),
        ("كم عدد العوامات؟", "والمحطات؟", "كم عدد المحطات؟"),
    ],
)  # fmt: skip
def test_what_is_counted_is_exchanged(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("When will the register be opened?", "And the training centre?", "When will the training centre be opened?"),
        ("When does the training centre open?", "And the register?", "When does the register open?"),
        ("When was the register established?", "And the stations?", "When were the stations established?"),
        ("What is the fee?", "And the deadlines?", "What are the deadlines?"),
        ("Quand le registre a-t-il été créé ?", "Et le centre de formation ?", "Quand le centre de formation a-t-il été créé ?"),
        ("Combien coûte la lampe ?", "Et le feu ?", "Combien coûte le feu ?"),
        ("¿Cuándo se abrirá el registro?", "¿Y el centro de formación?", "¿Cuándo se abrirá el centro de formación?"),
        ("Где хранятся буи?", "А лампы?", "Где хранятся лампы?"),
        ("登记册是何时设立的？", "培训中心呢？", "培训中心是何时设立的？"),
        ("أين تحفظ العوامات؟", "وماذا عن المحطات؟", "أين تحفظ المحطات؟"),
    ],
)  # fmt: skip
def test_a_subject_is_exchanged_where_the_verb_stays_right(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        # The subject of an act is no more likely meant than what is done.
        ("What did the keeper propose?", "And the fees?", "What did the keeper propose regarding the fees?"),
        ("Que propose le gardien ?", "Et les frais ?", "Que propose le gardien concernant les frais ?"),
        ("¿Qué propone el guarda?", "¿Y las tarifas?", "¿Qué propone el guarda con respecto a las tarifas?"),
        ("Что предлагает смотритель?", "А сборы?", "Что предлагает смотритель относительно: сборы?"),
        ("ماذا يقترح الحارس؟", "وماذا عن الرسوم؟", "ماذا يقترح الحارس بشأن الرسوم؟"),
        # Two could be meant, or the verb would not agree, or nothing parts the verb from its object.
        ("Who carries the lamps to the stations?", "And the buoys?", "Who carries the lamps to the stations regarding the buoys?"),
        ("Combien de ports paient la redevance ?", "Et les frais ?", "Combien de ports paient la redevance concernant les frais ?"),
        ("Où les bouées sont-elles gardées ?", "Et la station ?", "Où les bouées sont-elles gardées concernant la station ?"),
        ("Где хранятся буи?", "А регистр?", "Где хранятся буи относительно: регистр?"),
        ("谁维护浮标？", "台站呢？", "关于台站，谁维护浮标？"),
        ("متى أنشئ السجل؟", "وماذا عن المحطات؟", "متى أنشئ السجل بشأن المحطات؟"),
    ],
)  # fmt: skip
def test_where_nothing_tells_what_is_replaced_the_phrase_is_added(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How many buoys are there in the Sound of Merrow?", "And in the Narrows of Tesk?", "How many buoys are there in the Narrows of Tesk?"),
        ("Who keeps the lights in winter?", "And in summer?", "Who keeps the lights in summer?"),
        ("Qui garde les feux dans le port ?", "Et dans le détroit ?", "Qui garde les feux dans le détroit ?"),
        ("¿Quién cuida las luces en el puerto?", "¿Y en el estrecho?", "¿Quién cuida las luces en el estrecho?"),
        ("Кто следит за огнями в гавани?", "А в проливе?", "Кто следит за огнями в проливе?"),
        ("من يحرس الأضواء في الميناء؟", "وفي المضيق؟", "من يحرس الأضواء في المضيق؟"),
    ],
)  # fmt: skip
def test_a_phrase_with_a_preposition_takes_the_place_of_the_one_with_the_same(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does the letter of Osmere say about fog?", "And the report of Severovia?", "What does the report of Severovia say about fog?"),
        ("Que dit la lettre d’Osmere ?", "Et la lettre de Severovia ?", "Que dit la lettre de Severovia ?"),
        ("¿Qué dice la carta de Osmere?", "¿Y la carta de Severovia?", "¿Qué dice la carta de Severovia?"),
        ("Что говорится в письме Осмера?", "А письмо Северовии?", "Что говорится в письме Северовии?"),
        ("奥斯米尔的信说了什么？", "塞韦罗维亚的信呢？", "塞韦罗维亚的信说了什么？"),
        ("ماذا ورد في رسالة أوزمير؟", "ورسالة سيفيروفيا؟", "ماذا ورد في رسالة سيفيروفيا؟"),
        ("What did Osmere say about fog?", "And the letter of Severovia?", "What did the letter of Severovia say about fog?"),
        ("What does the letter of Osmere say about fog?", "And the report?", "What does the report of Osmere say about fog?"),
    ],
)  # fmt: skip
def test_a_document_takes_the_place_of_the_one_that_was_told_alike(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("When does the exercise take place?", "And the meeting?", "When does the meeting take place?"),
        ("When was the light in Merrow lit?", "And in Tesk?", "When was the light in Tesk lit?"),
        ("Why were the ships from Merrow stopped?", "And from Tesk?", "Why were the ships from Tesk stopped?"),
        ("When was the letter of Varnholm written?", "And of Zubrowka?", "When was the letter of Zubrowka written?"),
        ("Where is the lighthouse of Merrow?", "And the lighthouse of Tesk?", "Where is the lighthouse of Tesk?"),
        ("What did the ships in Merrow report?", "And in Tesk?", "What did the ships in Tesk report?"),
    ],
)
def test_what_follows_a_noun_stays(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


def test_where_a_noun_ends_in_doubt_it_is_not_exchanged() -> None:
    assert after("Why is the light dark?", "And the bell?") == "Why is the light dark regarding the bell?"


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("Quelle est la portée du feu ?", "Et de la cloche ?", "Quelle est la portée de la cloche ?"), ("Quelle est la portée du feu ?", "Et du phare ?", "Quelle est la portée du phare ?"),
        ("Quelle est la portée du feu ?", "Et des phares ?", "Quelle est la portée des phares ?"), ("Quelle est la portée du feu ?", "Et d’une bouée ?", "Quelle est la portée d’une bouée ?"),
        ("¿Cuál es el alcance del faro?", "¿Y de la campana?", "¿Cuál es el alcance de la campana?"), ("¿Cuál es el alcance del faro?", "¿Y del buque?", "¿Cuál es el alcance del buque?"),
    ],
)  # fmt: skip
def test_a_phrase_that_opens_with_the_preposition_takes_its_place_too(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What will ships in winter carry?", "And in summer?", "What will ships in summer carry?"), ("What do the ships in the sound carry?", "And in the narrows?", "What do the ships in the narrows carry?"),
        ("Why are ships in winter stopped?", "And in summer?", "Why are ships in summer stopped?"), ("What did ships report in winter storms?", "And in summer gales?", "What did ships report in summer gales?"),
        ("What are the duties in winter storms?", "And in summer gales?", "What are the duties in summer gales?"),
    ],
)  # fmt: skip
def test_a_verb_at_the_end_of_an_english_question_stays(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What is the fee for ports?", "And the ships?", "What is the fee for the ships?"), ("What is the fee for ports?", "And the deadline?", "What is the deadline for ports?"),
        ("What is the fee for ports?", "And the fee for ships?", "What is the fee for ships?"), ("What is the fee for ports?", "And the fees for ships?", "What are the fees for ships?"),
        ("¿Cuál es el plazo para informes?", "¿Y pagos?", "¿Cuál es el plazo para pagos?"),
    ],
)  # fmt: skip
def test_a_noun_and_what_it_is_of_are_told_apart_by_number(former: str, question: str, resolved: str) -> None:
    assert after(former, question) == resolved


@pytest.mark.parametrize(
    ("former", "question", "kept"),
    [
        ("Quelle est la portée ?", "Et le coût ?", ("la portée", "le coût")), ("¿Cuál es el alcance?", "¿Y los costos?", ("el alcance", "los costos")),
        ("What did ships report in winter in the sound?", "And in summer?", ("in winter", "in the sound", "in summer")),
    ],
)  # fmt: skip
def test_where_the_words_would_not_agree_or_two_places_may_be_meant_nothing_is_left_out(former: str, question: str, kept: tuple[str, ...]) -> None:
    resolved = after(former, question)
    assert all(words in resolved for words in kept)
