"""Who wrote within a time, who replied, and months without a year, as questions about the records; near misses are left to the search."""

from __future__ import annotations

import pytest

from corpus.naming.months import bare_months
from corpus.questions.record_questions import understand_records_question


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote on 5 July?",
        "Qui a écrit le 5 juillet ?",
        "¿Quién escribió el 5 de julio?",
        "Кто написал 5 июля?",
        "谁在7月5日来信？",
        "من كتب في 5 تموز/يوليه؟",
    ],
)
def test_who_wrote_on_a_day_asks_for_the_letters_of_that_day(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.periods) == ("list", (("--07-05", "--07-05"),))
    assert "letter" in asked.kinds


@pytest.mark.parametrize("question", ["Which States sent letters?", "Quels États ont envoyé des lettres ?", "¿Qué Estados enviaron cartas?", "Какие государства направили письма?", "哪些国家发出了信函？", "أي الدول أرسلت رسائل؟"])  # fmt: skip
def test_which_states_sent_letters_asks_for_the_letters(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds) == ("list", ("letter",))


@pytest.mark.parametrize("question", ["Who replied to Chile?", "Qui a répondu à la lettre du Chili ?", "¿Quién contestó a la carta de Chile?", "Кто ответил Чили?", "谁答复了智利的信？", "من رد على رسالة تشيلي؟"])  # fmt: skip
def test_who_replied_to_a_state(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.senders) == ("replies", ("CL",))


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Which documents answer the letter of Zubrowka of 15 June?", ("Zubrowka",)), ("Quels documents répondent à la lettre de la Zubrowka du 15 juin ?", ("Zubrowka",)), ("¿Qué documentos responden a la carta de Zubrowka del 15 de junio?", ("Zubrowka",)),
        ("Какие документы отвечают на письмо Зубровки от 15 июня?", ("Зубровки",)), ("哪些文件答复了祖布罗夫卡6月15日的信？", ("祖布罗夫卡",)), ("ما هي الوثائق التي ترد على رسالة زوبروفكا المؤرخة 15 حزيران/يونيه؟", ("زوبروفكا",)),
    ],
)  # fmt: skip
def test_which_documents_answer_a_letter_of_a_day(question: str, names: tuple[str, ...]) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.sender_names, asked.periods, asked.addressees) == ("replies", ("letter",), names, (("--06-15", "--06-15"),), ())


def test_the_kind_that_answers_is_told_from_the_kind_that_is_answered() -> None:
    asked = understand_records_question("Which notes verbales answer the letter of Brazil?")
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.reply_kinds, asked.senders) == ("replies", ("letter",), ("note verbale",), ("BR",))


@pytest.mark.parametrize("question", ["Who replied to Zubrowka?", "Qui a répondu à la Zubrowka ?", "¿Quién respondió a Zubrowka?", "Кто ответил Зубровке?", "谁答复了祖布罗夫卡？", "من رد على زوبروفكا؟"])  # fmt: skip
def test_who_replied_to_a_state_that_no_list_has_is_asked_of_what_it_sent(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert asked.asks == "replies"
    assert asked.sender_names
    assert not asked.addressee_names


@pytest.mark.parametrize("question", ["Who replied to the allegation?", "Which documents answer the question of fog?", "Which letters answer what was asked on item 7?", "What did Brazil answer?", "Who wrote the poem on item 4?", "Which States sent ships in June?", "Qui a répondu à la tempête ?", "Кто ответил за аварию?", "Which letters may be sent?", "May the letters be listed?"])  # fmt: skip
def test_what_records_say_is_no_such_question(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is None or asked.asks not in ("list", "replies")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("List the letters of June", ("--06-01", "--06-30")), ("Which letters were written before July?", (None, "--06-30")), ("Quelles lettres datent de juin ?", ("--06-01", "--06-30")), ("¿Qué cartas son de junio?", ("--06-01", "--06-30")),
        ("Какие письма за июнь?", ("--06-01", "--06-30")), ("六月有哪些信？", ("--06-01", "--06-30")), ("ما هي رسائل حزيران/يونيه؟", ("--06-01", "--06-30")), ("letters from June to August", ("--06-01", "--08-31")),
        ("письма с июня по август", ("--06-01", "--08-31")), ("cartas entre junio y agosto", ("--06-01", "--08-31")), ("六月至八月的信", ("--06-01", "--08-31")), ("the documents of May", ("--05-01", "--05-31")),
    ],
)  # fmt: skip
def test_a_month_without_its_year_is_a_period(text: str, period: tuple[str | None, str | None]) -> None:
    assert [(p.since, p.until) for p in bare_months(text)] == [period]


@pytest.mark.parametrize("text", ["which letters may be sent", "May we see them", "they march on", "5 June 2033", "2033年6月", "la mar"])
def test_other_words_and_dates_with_a_year_are_no_month_by_themselves(text: str) -> None:
    assert list(bare_months(text.removeprefix("5 "))) == []


@pytest.mark.parametrize(
    ("question", "states", "names"),
    [
        ("What did Brazil send us?", ("BR",), ()), ("What has Brazil submitted so far?", ("BR",), ()), ("What did Varnholm send", (), ("Varnholm",)), ("Qu’a envoyé le Brésil ?", ("BR",), ()), ("Que nous a envoyé le Varnholm ?", (), ("Varnholm",)),
        ("¿Qué envió el Brasil?", ("BR",), ()), ("¿Qué nos ha enviado Varnholm?", (), ("Varnholm",)), ("Что прислала Бразилия?", ("BR",), ()), ("Что нам прислала Зубровка?", (), ("Зубровка",)),
        ("巴西发来了什么？", ("BR",), ()), ("巴西寄来了哪些文件？", ("BR",), ()), ("ماذا أرسلت البرازيل؟", ("BR",), ()),
    ],
)  # fmt: skip
def test_what_somebody_sent_are_the_records_from_there(question: str, states: tuple[str, ...], names: tuple[str, ...]) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.senders, asked.sender_names) == ("list", (), states, names)


@pytest.mark.parametrize(
    "question",
    [
        "What did Brazil write?",
        "What did Brazil propose?",
        "What did Brazil send to the harbour of Tesk in the storm?",
        "Что предложила Бразилия?",
        "巴西提出了什么？",
    ],
)
def test_what_somebody_says_is_left_to_the_search(question: str) -> None:
    assert understand_records_question(question) is None
