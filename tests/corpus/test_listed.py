"""What goes on with a list of records that was shown."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import Language, detect

LETTERS = tuple(CitedRecord(f"CHL/2031/{n}", "Letter", day, kind="letter") for n, day in ((7, "2031-02-03"), (9, "2031-02-05"), (21, "2031-01-05")))
LISTS = {
    Language.EN: "Which letters are about item 7?", Language.FR: "Quelles lettres y a-t-il sur le point 7 ?", Language.ES: "¿Qué cartas hay sobre el tema 7?",
    Language.RU: "Какие письма есть по пункту 7?", Language.ZH: "哪些信件涉及项目7？", Language.AR: "ما الرسائل بشأن البند 7؟",
}  # fmt: skip


def after(former: str, question: str) -> Resolved:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, LETTERS)])


@pytest.mark.parametrize(
    ("spoken", "question", "asked"),
    [
        (Language.EN, "only those in Arabic", "Which letters are about item 7 in Arabic?"), (Language.EN, "only the ones from Chile", "Which letters are about item 7 from Chile?"),
        (Language.FR, "seulement celles en arabe", "Quelles lettres y a-t-il sur le point 7 en arabe ?"), (Language.ES, "solo las que están en árabe", "¿Qué cartas hay sobre el tema 7 en árabe?"),
        (Language.RU, "только на арабском языке", "Какие письма есть по пункту 7 на арабском языке?"), (Language.ZH, "只要阿拉伯文的", "哪些信件涉及项目7 阿拉伯文？"),
        (Language.AR, "فقط تلك بالعربية", "ما الرسائل بشأن البند 7 بالعربية؟"),
    ],
)  # fmt: skip
def test_a_list_is_narrowed_and_stays_in_its_language(spoken: Language, question: str, asked: str) -> None:
    found = after(LISTS[spoken], question)
    assert (found.question, found.language) == (asked, spoken)


@pytest.mark.parametrize(
    ("spoken", "question", "asked"),
    [
        (Language.EN, "What does the first say?", "What does CHL/2031/7 say?"), (Language.EN, "Who signed the second one?", "Who signed CHL/2031/9?"),
        (Language.EN, "Which of them is the latest?", "What is CHL/2031/9?"), (Language.EN, "and the last one?", "What is CHL/2031/21?"),
        (Language.FR, "Que dit la première ?", "Que dit CHL/2031/7 ?"), (Language.FR, "Laquelle est la plus récente ?", "Qu’est-ce que CHL/2031/9 ?"),
        (Language.ES, "¿Qué dice la primera?", "¿Qué dice CHL/2031/7?"), (Language.ES, "¿Cuál es la más antigua?", "¿Qué es CHL/2031/21?"),
        (Language.RU, "Что говорится в первом?", "Что говорится в CHL/2031/7?"), (Language.RU, "Какое из них самое новое?", "Что такое CHL/2031/9?"),
        (Language.ZH, "第一封说了什么？", "CHL/2031/7说了什么？"), (Language.ZH, "哪一封最新？", "CHL/2031/9是什么？"),
        (Language.AR, "ماذا تقول الأولى؟", "ماذا تقول CHL/2031/7؟"), (Language.AR, "أيها الأحدث؟", "ما هو CHL/2031/9؟"),
    ],
)  # fmt: skip
def test_one_of_the_list_is_picked(spoken: Language, question: str, asked: str) -> None:
    assert after(LISTS[spoken], question).question == asked


def test_the_next_of_the_list_is_asked_the_same() -> None:
    turns = [Turn(spoken_of(LISTS[Language.EN]), Language.EN, LETTERS), Turn(spoken_of("Who signed CHL/2031/9?"), Language.EN, LETTERS[1:2])]
    assert resolve("and the third?", Language.EN, turns).question == "Who signed CHL/2031/21?"


@pytest.mark.parametrize(
    ("spoken", "question"),
    [
        (Language.EN, "Who chaired the second session?"), (Language.EN, "What does the first report say?"), (Language.EN, "What is the latest draft on item 8?"),
        (Language.EN, "Which is the latest letter of Chile?"), (Language.EN, "Who signed the fourth one?"), (Language.FR, "Qui a présidé la première séance ?"),
        (Language.ES, "¿Quién presidió la primera sesión?"), (Language.RU, "Кто председательствовал на первом заседании?"), (Language.ZH, "第一次会议由谁主持？"),
        (Language.AR, "من ترأس الجلسة الأولى؟"),
    ],
)  # fmt: skip
def test_what_is_first_of_something_else_is_none_of_the_list(spoken: Language, question: str) -> None:
    assert "CHL/2031/" not in after(LISTS[spoken], question).question.replace("in CHL/2031/7", "")


def test_without_a_list_nothing_is_picked() -> None:
    assert after("What did the working group recommend on item 7?", "What does the first say?").question == "What does the first say?"


def test_another_language_may_still_be_asked_for() -> None:
    found = after(LISTS[Language.EN], "In Arabic, please")
    assert (found.question, found.language) == (LISTS[Language.EN], Language.AR)


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("How many letters are there?", "Which are in English?", "How many letters are there in English?"), ("Which letters are there?", "Which of them are in English?", "Which letters are there in English?"),
        ("Which letters are there?", "Which were written in July?", "Which letters are there in July?"), ("Which letters are there?", "Only the ones of July", "Which letters are there of July?"),
        ("Which letters are there?", "and in July?", "Which letters are there in July?"), ("List the letters of June in Russian", "and in July?", "List the letters of July in Russian"),
        (LISTS[Language.FR], "Lesquelles sont en anglais ?", "Quelles lettres y a-t-il sur le point 7 en anglais ?"), (LISTS[Language.FR], "Lesquelles ont été écrites en juillet ?", "Quelles lettres y a-t-il sur le point 7 en juillet ?"),
        (LISTS[Language.ES], "¿Cuáles están en inglés?", "¿Qué cartas hay sobre el tema 7 en inglés?"), (LISTS[Language.ES], "¿Y en julio?", "¿Qué cartas hay sobre el tema 7 en julio?"),
        (LISTS[Language.RU], "Какие из них на английском языке?", "Какие письма есть по пункту 7 на английском языке?"), (LISTS[Language.RU], "А в июле?", "Какие письма есть по пункту 7 в июле?"),
        (LISTS[Language.ZH], "哪些是英文的？", "哪些信件涉及项目7 英文？"), (LISTS[Language.ZH], "7月呢？", "哪些信件涉及项目7 7月？"),
        (LISTS[Language.AR], "أيها بالإنكليزية؟", "ما الرسائل بشأن البند 7 بالإنكليزية؟"), (LISTS[Language.AR], "وفي تموز/يوليه؟", "ما الرسائل بشأن البند 7 في تموز/يوليه؟"),
    ],
)  # fmt: skip
def test_which_of_a_list_and_another_month_narrow_it(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


def test_in_english_without_which_still_asks_for_the_language_of_the_answer() -> None:
    found = after("Which letters are there?", "In French, please")
    assert (found.question, found.language) == ("Which letters are there?", Language.FR)
    assert after("Who keeps the lamp?", "Which are in English?").question != "Who keeps the lamp in English?"
