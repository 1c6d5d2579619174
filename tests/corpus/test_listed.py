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


SHOWN = {
    Language.EN: "Which letters are there?", Language.FR: "Quelles lettres y a-t-il ?", Language.ES: "¿Qué cartas hay?",
    Language.RU: "Какие письма есть?", Language.ZH: "有哪些信件？", Language.AR: "ما الرسائل المتاحة؟",
}  # fmt: skip


@pytest.mark.parametrize(
    ("spoken", "question"),
    [
        (Language.EN, "How many are there?"), (Language.EN, "How many?"), (Language.EN, "And how many of them are there in all?"), (Language.FR, "Combien y en a-t-il ?"), (Language.FR, "Combien sont-elles en tout ?"),
        (Language.ES, "¿Cuántas hay?"), (Language.ES, "¿Y cuántas son en total?"), (Language.RU, "Сколько их?"), (Language.RU, "А сколько всего?"), (Language.ZH, "有多少封？"), (Language.ZH, "一共几封？"), (Language.AR, "كم عددها؟"),
    ],
)  # fmt: skip
def test_how_many_a_list_has_is_told_by_the_list(spoken: Language, question: str) -> None:
    found = after(SHOWN[spoken], question)
    assert (found.question, found.language) == (SHOWN[spoken], spoken)


@pytest.mark.parametrize(
    "question", ["How many keepers are there?", "How many of the lamps are lit?", "How many voted in favour?", "How many are there in the annex?"]
)
def test_how_many_of_something_else_is_not_told_by_the_list(question: str) -> None:
    assert after(SHOWN[Language.EN], question).question != SHOWN[Language.EN]


def test_how_many_behind_no_list_is_asked_of_the_record() -> None:
    assert "How many are there" in after("What did the working group recommend on keepers?", "How many are there?").question


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("Which letters are there?", "and from Peru?", "Which letters are there from Peru?"), ("Which letters are there from Peru?", "and from Norway?", "Which letters are there from Norway?"),
        ("Which letters are there in English, in July?", "and from Peru?", "Which letters are there in English, in July from Peru?"), ("Which letters are there in English?", "and in French?", "Which letters are there in French?"),
        (SHOWN[Language.FR], "Et du Pérou ?", "Quelles lettres y a-t-il du Pérou ?"), (SHOWN[Language.FR], "Et celles de la Norvège ?", "Quelles lettres y a-t-il de la Norvège ?"),
        (SHOWN[Language.ES], "¿Y de Perú?", "¿Qué cartas hay de Perú?"), (SHOWN[Language.ES], "¿Y las de Noruega?", "¿Qué cartas hay de Noruega?"), (SHOWN[Language.RU], "А от Перу?", "Какие письма есть от Перу?"),
        (SHOWN[Language.ZH], "秘鲁的呢？", "有哪些信件，来自秘鲁？"), (SHOWN[Language.AR], "ومن بيرو؟", "ما الرسائل المتاحة من بيرو؟"),
    ],
)  # fmt: skip
def test_another_sender_or_language_narrows_a_list_or_takes_the_place_of_its_own(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


def test_a_language_behind_a_list_of_all_languages_is_that_of_the_answer() -> None:
    found = after(SHOWN[Language.EN], "And in French?")
    assert (found.question, found.language) == (SHOWN[Language.EN], Language.FR)


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("Which letters are there?", "And how many decisions?", "How many decisions are there?"), ("List the letters of June", "And how many decisions?", "How many decisions of June?"),
        ("Quelles lettres y a-t-il du Pérou ?", "Et combien de notes verbales ?", "Combien de notes verbales y a-t-il du Pérou ?"), ("¿Qué cartas hay de Noruega?", "¿Y cuántos informes?", "¿Cuántos informes hay de Noruega?"),
        ("Какие письма есть от Норвегии?", "А сколько докладов?", "Сколько докладов есть от Норвегии?"), ("Which letters are there from Peru?", "And how many decisions?", "How many decisions?"), (SHOWN[Language.ZH], "那有多少项决定？", "有多少项决定？"), ("ما الرسائل المتاحة من النرويج؟", "وكم عدد المقررات؟", "كم عدد المقررات؟"),
    ],
)  # fmt: skip
def test_another_kind_is_counted_with_the_conditions_of_the_list(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


def test_another_kind_is_counted_behind_a_question_on_one_of_the_list() -> None:
    turns = [Turn(spoken_of(SHOWN[Language.EN]), Language.EN, LETTERS), Turn(spoken_of("Who signed CHL/2031/9?"), Language.EN, LETTERS[1:2])]
    assert resolve("And how many decisions?", Language.EN, turns).question == "How many decisions?"
    assert (
        "on the question" in resolve("And how many decisions?", Language.EN, [Turn(spoken_of("What did Varland propose?"), Language.EN, LETTERS[:1])]).question
    )


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("How many letters are there?", "Who sent the first?", "Who sent CHL/2031/7?"), ("How many letters are there?", "Who signed the last?", "Who signed CHL/2031/21?"), ("What did the Conference decide?", "What does the second one say?", "What does CHL/2031/9 say?"),
        ("What changed between CHL/L.9 and CHL/L.9/Rev.1?", "Who sponsored the first?", "Who sponsored CHL/L.9?"), ("What changed between CHL/L.9 and CHL/L.9/Rev.1?", "Who sponsored the latter?", "Who sponsored CHL/L.9/Rev.1?"),
        ("Qu’est-ce qui a changé entre CHL/L.9 et CHL/L.9/Rev.1 ?", "Qui a présenté le premier ?", "Qui a présenté CHL/L.9 ?"),
    ],
)  # fmt: skip
def test_one_is_picked_of_what_was_counted_decided_or_compared(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What did the Conference decide?", "Only on item 6", "What did the Conference decide on item 6?"), ("What did the working group recommend on item 7?", "Only on item 6", "What did the working group recommend on item 6?"),
        ("Qu’a recommandé le groupe de travail sur le point 7 ?", "Seulement sur le point 6", "Qu’a recommandé le groupe de travail sur le point 6 ?"), ("¿Qué decidió la Conferencia?", "Solo sobre el tema 6", "¿Qué decidió la Conferencia sobre el tema 6?"),
        ("Что решила Конференция?", "Только по пункту 6", "Что решила Конференция по пункту 6?"), ("会议作出了什么决定？", "只看项目6", "关于项目6，会议作出了什么决定？"), ("ماذا قرر المؤتمر؟", "فقط بشأن البند 6", "ماذا قرر المؤتمر بشأن البند 6؟"),
    ],
)  # fmt: skip
def test_only_keeps_a_part_of_what_was_asked(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


@pytest.mark.parametrize("question", ["Just a moment", "Only joking", "Just checking"])
def test_only_before_nothing_that_is_named_keeps_nothing(question: str) -> None:
    assert after("What did the Conference decide?", question).question == question
