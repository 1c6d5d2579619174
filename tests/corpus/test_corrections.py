"""Questions corrected after they were asked, and questions that only look as if."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import Language, detect

FORMER = {
    Language.EN: "What did the working group recommend on item 7?",
    Language.FR: "Qu’a recommandé le groupe de travail au sujet du point 7 ?",
    Language.ES: "¿Qué recomendó el grupo de trabajo sobre el tema 7?",
    Language.RU: "Что рекомендовала рабочая группа по пункту 7 повестки дня?",
    Language.ZH: "关于议程项目7，灯标工作组有何建议？",
    Language.AR: "بماذا أوصى الفريق العامل بشأن البند 7؟",
}


def after(former: str, question: str) -> Resolved:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, asked.language, (CitedRecord("CHL/2031/12"),))])


@pytest.mark.parametrize(
    ("spoken", "question"),
    [
        (Language.EN, "No, I meant item 6"), (Language.EN, "I meant item 6."), (Language.EN, "sorry, item 6"), (Language.EN, "Rather item 6"), (Language.EN, "No, item 6"),
        (Language.EN, "I'm sorry, I said item 6"), (Language.EN, "No no, item 6"), (Language.EN, "item 6 instead"), (Language.EN, "not item 7, item 6"), (Language.EN, "No, not item 7 but item 6"), (Language.EN, "Item 6, not 7"), (Language.EN, "item 6 rather than item 7"),
        (Language.FR, "Non, je voulais dire le point 6"), (Language.FR, "Non, je parlais du point 6"), (Language.FR, "plutôt le point 6"), (Language.FR, "En fait, le point 6 plutôt"), (Language.FR, "pas le point 7, le point 6"),
        (Language.FR, "le point 6, pas le point 7"), (Language.FR, "le point 6 au lieu du point 7"),
        (Language.ES, "No, me refería al tema 6"), (Language.ES, "quería decir el tema 6"), (Language.ES, "más bien el tema 6"), (Language.ES, "En realidad, el tema 6"), (Language.ES, "el tema 6 mejor"), (Language.ES, "No el tema 7, sino el tema 6"),
        (Language.ES, "el tema 6, no el tema 7"),
        (Language.RU, "Нет, я имел в виду пункт 6"), (Language.RU, "Нет, я имела в виду пункт 6"), (Language.RU, "Нет, я имел(а) в виду пункт 6"), (Language.RU, "не пункт 7, а пункт 6"),
        (Language.RU, "пункт 6, а не пункт 7"), (Language.RU, "точнее, пункт 6"), (Language.RU, "пункт 6, я имел в виду"),
        (Language.ZH, "不，我是说项目6"), (Language.ZH, "我指的是项目6"), (Language.ZH, "不是项目7，是项目6"), (Language.ZH, "不是项目7，而是项目6"), (Language.ZH, "项目6，不是项目7"), (Language.ZH, "我说错了，项目6"), (Language.ZH, "项目6，我是说"),
        (Language.AR, "لا، كنت أقصد البند 6"), (Language.AR, "أعني البند 6"), (Language.AR, "ليس البند 7 بل البند 6"), (Language.AR, "البند 6 وليس البند 7"), (Language.AR, "لا، البند 6"), (Language.AR, "أخطأت، قصدت البند 6"),
    ],
)  # fmt: skip
def test_an_item_is_corrected(spoken: Language, question: str) -> None:
    resolved = after(FORMER[spoken], question)
    assert (resolved.question, resolved.language, resolved.changed) == (FORMER[spoken].replace("7", "6"), spoken, True)
    assert all(c.kind != "item" for c in resolved.carried)


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does CHL/L.9 say about ports?", "No, I meant CHL/L.12", "What does CHL/L.12 say about ports?"),
        ("What did Germany say on item 6 in 2017?", "I meant in 2016, not in 2017", "What did Germany say on item 6 in 2016?"),
        ("What does paragraph 5 of CHL/DEC/4 say?", "Sorry, I meant paragraph 6", "What does paragraph 6 of CHL/DEC/4 say?"),
        ("What is said of keepers in annex I?", "No, I meant annex II", "What is said of keepers in annex II?"),
        ("What did the working group recommend on item 7?", "I mean the Conference, not the working group", "What did the Conference recommend on item 7?"),
        ("What did Zubrowka say about keepers?", "No, Severovia", "What did Severovia say about keepers?"),
        ("Que propose la France au sujet du point 6 ?", "Non, l’Allemagne", "Que propose l’Allemagne au sujet du point 6 ?"),
        ("¿Qué dijo Alemania sobre el tema 6 en 2016?", "No, me refería a Francia", "¿Qué dijo Francia sobre el tema 6 en 2016?"),
        ("Что предложила Германия по пункту 6 в 2017 году?", "Нет, я имел в виду 2016 год", "Что предложила Германия по пункту 6 в 2016 год?"),
        ("德国在2017年就议程项目6提出了什么建议？", "不，我是说法国", "法国在2017年就议程项目6提出了什么建议？"),
        ("ماذا اقترحت ألمانيا بشأن البند 6؟", "لا، كنت أقصد فرنسا", "ماذا اقترحت فرنسا بشأن البند 6؟"),
    ],
)  # fmt: skip
def test_symbols_times_places_and_parties_are_corrected(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does the letter of Osmere say about fog?", "No, I meant the Severovian letter", "What does the Severovian letter say about fog?"),
        ("What does the letter of 3 March 2031 say?", "No, I meant the letter of 12 February 2031", "What does the letter of 12 February 2031 say?"),
        ("Que dit la lettre d’Osmere ?", "Non, je parlais de la lettre de Severovia", "Que dit la lettre de Severovia ?"),
        ("Que dit la lettre du 3 mars 2031 ?", "Non, la lettre du 12 février 2031", "Que dit la lettre du 12 février 2031 ?"),
        ("¿Qué dice la carta de Osmere?", "No, me refería a la carta de Severovia", "¿Qué dice la carta de Severovia?"),
        ("Что говорится в письме Осмера?", "Нет, я имела в виду письмо Северовии", "Что говорится в письме Северовии?"),
        ("奥斯米尔的信说了什么？", "不，我是说塞韦罗维亚的信", "塞韦罗维亚的信说了什么？"),
        ("ماذا ورد في رسالة أوزمير؟", "لا، كنت أقصد رسالة سيفيروفيا", "ماذا ورد في رسالة سيفيروفيا؟"),
    ],
)  # fmt: skip
def test_a_document_is_corrected(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does the decision say about the buoys?", "No, I meant the stations", "What does the decision say about the stations?"),
        ("What does the decision say about the buoys?", "No, the stations", "What does the decision say about the stations?"),
        ("When do the lights of the buoys fail?", "not the buoys but the stations", "When do the lights of the stations fail?"),
        ("Que dit la décision au sujet des bouées ?", "Non, je parlais des stations", "Que dit la décision au sujet des stations ?"),
        ("¿Qué dice la decisión sobre las boyas?", "No las boyas, sino las estaciones", "¿Qué dice la decisión sobre las estaciones?"),
        ("Что говорится о буях?", "Нет, я говорил о станциях", "Что говорится о станциях?"),
        ("Что говорится о станциях?", "буи, а не станции", "Что говорится о буи?"),
        ("Что говорится о станции?", "Нет, буи", "Что говорится о буи?"),
        ("决定对浮标有什么规定？", "不是浮标，是台站", "决定对台站有什么规定？"),
        ("决定对浮标有什么规定？", "不，台站", "决定对台站有什么规定？"),
        ("ماذا يقول المقرر بشأن العوامات؟", "لا، أقصد المحطات", "ماذا يقول المقرر بشأن المحطات؟"),
    ],
)  # fmt: skip
def test_a_bare_noun_is_corrected(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


def test_another_language_may_be_what_was_meant() -> None:
    resolved = after(FORMER[Language.EN], "No, I meant in French")
    assert (resolved.question, resolved.language) == (FORMER[Language.EN], Language.FR)


def test_what_was_meant_may_be_a_question_of_its_own() -> None:
    assert after(FORMER[Language.EN], "I meant: who chaired the Conference on Coastal Lights?").question == "Who chaired the Conference on Coastal Lights?"
    assert after(FORMER[Language.EN], "No, I meant who signed it?").question == "Who signed CHL/2031/12?"


@pytest.mark.parametrize(
    "question",
    [
        "No, what did the Conference decide about fog corridors?", "No State signed the declaration on fog; which States opposed it?", "No lights were lit in the harbour?",
        "No, the Conference has adopted the register.", "No, you are wrong", "No, thanks", "No, never mind", "Is the register kept by the Secretariat, not the Conference?",
        "And what did the Conference decide about the fog corridors in the Sound of Merrow?", "And which States opposed the register of harbour lights in 2031?",
        "There is no item 7", "The Conference did not recommend item 7", "And the Conference has adopted the register?", "Rather than a register, what did Osmere propose?",
        "Non, qui a signé la lettre d’Osmere ?", "Non, merci", "Et qui a signé la lettre d’Osmere du 3 mars 2031 ?", "Et la Conférence a adopté le registre des feux ?",
        "No, ¿qué decidió la Conferencia sobre los corredores de niebla?", "No se adoptó el registro, ¿por qué?", "No, gracias", "¿Y qué Estados se opusieron al registro de luces de puerto en 2031?",
        "¿Y se adoptó el registro de luces de puerto?",
        "Нет, что решила Конференция о коридорах в тумане?", "Нет ли в письме Осмера предложений о плате?", "Нет, спасибо", "Нет, неважно", "А какие государства возражали против регистра огней в 2031 году?",
        "А регистр огней был учреждён?",
        "不，会议就雾中航道作了什么决定？", "不是每个港口都有灯塔吗？", "登记册是不是由秘书处保管？", "不，谢谢", "不，算了", "那么哪些国家反对设立港口灯标登记册？",
        "لا، ماذا قرر المؤتمر بشأن ممرات الضباب؟", "لا، شكرا", "ليس هناك سجل، فلماذا؟", "وما الدول التي عارضت إنشاء سجل أضواء الموانئ؟", "لا يوجد فنار في الميناء؟",
    ],
)  # fmt: skip
def test_a_question_of_its_own_is_none_that_corrects_or_goes_on(question: str) -> None:
    resolved = after(FORMER[detect(question)], question)
    assert (resolved.question, resolved.changed) == (question, False)


@pytest.mark.parametrize(
    ("former", "question", "resolved", "language"),
    [
        ("What does the decision say about the buoys?", "Et les stations ?", "Les stations dans CHL/2031/12 (à propos de la question « What does the decision say ») ?", Language.FR),
        ("What does the decision say about the buoys?", "Non, je voulais dire les stations", "Les stations dans CHL/2031/12 (à propos de la question « What does the decision say ») ?", Language.FR),
        ("What did the working group recommend on item 7?", "No, me refería al tema 6", "What did the working group recommend on item 6?", Language.ES),
    ],
)  # fmt: skip
def test_who_goes_on_in_another_language_is_answered_in_it(former: str, question: str, resolved: str, language: Language) -> None:
    found = after(former, question)
    assert (found.question, found.language) == (resolved, language)


def test_without_an_earlier_question_nothing_is_corrected() -> None:
    assert not resolve("No, I meant item 6", Language.EN, []).changed


@given(st.sampled_from(["No, I meant ", "non, pas ", "не ", "不是", "لا، بل ", "no, not "]), st.text(max_size=40), st.sampled_from(list(FORMER.values())))
def test_any_correction_is_resolved_without_an_error(opening: str, rest: str, former: str) -> None:
    assert after(former, opening + rest).question


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("How much is paraffin in 2034?", "no, rope", "How much is rope in 2034?"), ("What does the decision say about buoys?", "no, harbour lamps", "What does the decision say about harbour lamps?"),
        ("Que dit la décision au sujet des bouées ?", "non, stations", "Que dit la décision au sujet des stations ?"), ("¿Qué dice la decisión sobre boyas?", "no, estaciones", "¿Qué dice la decisión sobre estaciones?"),
        ("Сколько стоит масло в 2034 году?", "нет, уголь", "Сколько стоит уголь в 2034 году?"), ("2034年灯油费是多少？", "不，口译费", "2034年口译费是多少？"),
        ("كم تبلغ تكلفة الزيت في عام 2034؟", "لا، الفحم", "كم تبلغ تكلفة الفحم في عام 2034؟"),
    ],
)  # fmt: skip
def test_a_noun_without_an_article_is_meant_where_there_is_a_place_for_it(former: str, question: str, resolved: str) -> None:
    found = after(former, question)
    assert (found.question, found.language) == (resolved, detect(former))


@pytest.mark.parametrize("question", ["no, wait", "No, really", "no, wrong", "no, rope"])
def test_what_stands_behind_no_is_said_in_the_language_of_the_conversation(question: str) -> None:
    found = after("Who signed the letter?", question)
    assert (found.question, found.changed, found.language) == (question, False, Language.EN)


@pytest.mark.parametrize(
    "said", ["I said thank you", "I meant to thank you", "Rather good, thank you", "J’ai dit merci", "Quería decir gracias", "Я имел в виду спасибо"]
)
def test_thanks_and_what_somebody_meant_to_do_correct_nothing(said: str) -> None:
    former = "What does the decision say about the buoys?"
    assert after(former, said).question == said


@pytest.mark.parametrize("said", ["No me refería a nada", "No quería decir eso", "No hablaba de las luces"])
def test_what_was_not_meant_corrects_nothing(said: str) -> None:
    assert after("¿Qué dice la decisión sobre las boyas?", said).question == said
