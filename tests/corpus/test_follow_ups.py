from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.conversation.follow_ups import Carried, CitedRecord, Resolved, Turn, lasting, resolve, spoken_of
from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.talk_words import without_mark

RECORD = CitedRecord("CHL/2031/12", "Report of the Working Group on Lights and Passage", "2031-03-14")
FORMER = {
    Language.EN: "What did the working group recommend on item 7?",
    Language.FR: "Qu’a recommandé le groupe de travail au sujet du point 7 ?",
    Language.ES: "¿Qué recomendó el grupo de trabajo sobre el tema 7?",
    Language.RU: "Что рекомендовала рабочая группа по пункту 7 повестки дня?",
    Language.ZH: "关于议程项目7，灯标工作组有何建议？",
    Language.AR: "بماذا أوصى الفريق العامل بشأن البند 7؟",
}


def after(former: str, question: str, *records: CitedRecord, language: Language | None = None) -> Resolved:
    asked = spoken_of(former)
    return resolve(question, detect(question), [Turn(asked, language or asked.language, records or (RECORD,))])


@pytest.mark.parametrize(
    ("spoken", "question"),
    [
        (Language.EN, "And on item 6?"), (Language.EN, "What about item 6?"), (Language.EN, "item 6?"), (Language.EN, "and 6?"),
        (Language.FR, "Et le point 6 ?"), (Language.FR, "Qu’en est-il du point 6 ?"), (Language.FR, "le point 6 ?"),
        (Language.ES, "¿Y sobre el tema 6?"), (Language.ES, "¿Qué hay del tema 6?"), (Language.ES, "¿el tema 6?"),
        (Language.RU, "А по пункту 6?"), (Language.RU, "А что насчёт пункта 6?"), (Language.RU, "пункт 6?"),
        (Language.ZH, "那项目6呢？"), (Language.ZH, "议程项目6呢？"), (Language.ZH, "项目6？"),
        (Language.AR, "وماذا عن البند 6؟"), (Language.AR, "والبند 6؟"), (Language.AR, "البند 6؟"),
    ],
)  # fmt: skip
def test_another_item_takes_the_place_of_the_former_one(spoken: Language, question: str) -> None:
    resolved = after(FORMER[spoken], question)
    assert resolved.question == FORMER[spoken].replace("7", "6")
    assert resolved.changed
    assert Carried("act", "recommendation") in resolved.carried
    assert all(c.kind != "item" for c in resolved.carried)


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What did Germany say on item 6 in 2017?", "and in 2016?", "What did Germany say on item 6 in 2016?"),
        ("What did Germany say on item 6 in 2017?", "what about France?", "What did France say on item 6 in 2017?"),
        ("Que propose la France au sujet du point 6 ?", "et l’Allemagne ?", "Que propose l’Allemagne au sujet du point 6 ?"),
        ("¿Qué dijo Alemania sobre el tema 6 en 2016?", "¿y Francia?", "¿Qué dijo Francia sobre el tema 6 en 2016?"),
        ("Что предложила Германия по пункту 6 в 2017 году?", "а в 2016 году?", "Что предложила Германия по пункту 6 в 2016 году?"),
        ("德国在2017年就议程项目6提出了什么建议？", "法国呢？", "法国在2017年就议程项目6提出了什么建议？"),
        ("ماذا اقترحت ألمانيا بشأن البند 6 في عام 2017؟", "وفي عام 2016؟", "ماذا اقترحت ألمانيا بشأن البند 6 في عام 2016؟"),
        ("What did the representative of Norrholm say about keepers?", "And Talvania?", "What did the representative of Talvania say about keepers?"),
        ("What did Norrholm say about keepers on 19 March 2031?", "And on small ports?", "What did Norrholm say about small ports on 19 March 2031?"),
        ("What does paragraph 5 of CHL/DEC/4 say?", "And paragraph 6?", "What does paragraph 6 of CHL/DEC/4 say?"),
        ("What does CHL/L.9 say about ports?", "And CHL/L.12?", "What does CHL/L.12 say about ports?"),
        ("What is said of keepers?", "And in annex II?", "What is said of keepers in annex II, in CHL/2031/12?"),
    ],
)  # fmt: skip
def test_what_is_named_anew_is_exchanged_and_the_rest_stays(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("in French please", "fr"), ("Answer in Chinese", "zh"), ("En russe, s’il vous plaît", "ru"), ("réponds en anglais", "en"), ("En árabe, por favor", "ar"),
        ("responde en francés", "fr"), ("На китайском, пожалуйста", "zh"), ("Ответьте по-испански", "es"), ("请用法文回答", "fr"), ("用英文", "en"),
        ("بالفرنسية من فضلك", "fr"), ("أجب بالصينية", "zh"),
        ("Translate it into French", "fr"), ("Can you translate that to Russian?", "ru"), ("Traduisez cela en anglais", "en"), ("Tradúzcalo al francés", "fr"), ("Переведите это на английский язык", "en"), ("请翻译成英文", "en"), ("ترجم ذلك إلى الفرنسية", "fr"),
    ],
)  # fmt: skip
def test_another_language_is_asked_of_the_same_question(question: str, language: str) -> None:
    resolved = after(FORMER[Language.EN], question)
    assert (resolved.question, str(resolved.language), resolved.changed) == (FORMER[Language.EN], language, True)
    assert Carried("item", "7") in resolved.carried


def test_an_item_and_a_language_are_asked_for_at_once() -> None:
    resolved = after(FORMER[Language.EN], "And on item 6, in French please")
    assert (resolved.question, resolved.language) == ("What did the working group recommend on item 6?", Language.FR)


@pytest.mark.parametrize(
    "question",
    [
        "Who said that?", "When was it adopted?", "What did they propose?", "And why?", "Qui a dit cela ?", "Quand était-ce ?", "¿Quién lo dijo?", "¿Cuándo fue eso?",
        "Кто это сказал?", "Когда она родилась?", "谁签署的？", "它什么时候开始？", "من قال ذلك؟", "ولماذا؟", "Tell me more", "Dites-m’en plus", "Cuéntame más", "Расскажите подробнее", "请详细说说", "أخبرني المزيد",
        "What does that report propose?", "Que propose ce rapport ?", "¿Qué propone ese informe?", "Что предлагается в этом докладе?", "这份报告提出了什么？", "ماذا يقترح هذا التقرير؟",
    ],
)  # fmt: skip
def test_what_points_back_names_the_record_that_was_cited(question: str) -> None:
    resolved = after("What was said of keepers?", question)
    assert resolved.changed
    assert "CHL/2031/12" in resolved.question
    assert Carried("record", "CHL/2031/12") in resolved.carried


@pytest.mark.parametrize(
    ("spoken", "question", "resolved"),
    [
        (Language.EN, "Why?", "What reasons are given in CHL/2031/12 (on the question “What did the working group recommend on item 7”)?"),
        (
            Language.FR,
            "Pourquoi ?",
            "Quelles raisons sont données dans CHL/2031/12 (à propos de la question « Qu’a recommandé le groupe de travail au sujet du point 7 ») ?",
        ),
        (Language.ES, "¿Por qué?", "¿Qué razones se dan en CHL/2031/12 (acerca de la pregunta «Qué recomendó el grupo de trabajo sobre el tema 7»)?"),
        (Language.RU, "Почему?", "Какие причины указаны в CHL/2031/12 (к вопросу «Что рекомендовала рабочая группа по пункту 7 повестки дня»)?"),
        (Language.ZH, "为什么？", "CHL/2031/12中说明了哪些理由（针对“关于议程项目7，灯标工作组有何建议”这一问题）？"),
        (Language.AR, "لماذا؟", "ما الأسباب المذكورة في CHL/2031/12 (بشأن السؤال «بماذا أوصى الفريق العامل بشأن البند 7»)؟"),
    ],
)
def test_a_question_without_words_of_its_own_quotes_the_one_before(spoken: Language, question: str, resolved: str) -> None:
    assert after(FORMER[spoken], question).question == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        (FORMER[Language.EN], "And Varland?", "What did Varland recommend on item 7?"),
        (FORMER[Language.EN], "What about the Conference?", "What did the Conference recommend on item 7?"),
        (FORMER[Language.FR], "Et le Varland ?", "Qu’a recommandé le Varland au sujet du point 7 ?"),
        (FORMER[Language.FR], "Et la Conférence ?", "Qu’a recommandé la Conférence au sujet du point 7 ?"),
        (FORMER[Language.ES], "¿Y Varland?", "¿Qué recomendó Varland sobre el tema 7?"),
        (FORMER[Language.RU], "А Варландия?", "Что рекомендовала Варландия по пункту 7 повестки дня?"),
        ("关于议程项目7，工作组有何建议？", "瓦尔兰呢？", "关于议程项目7，瓦尔兰有何建议？"),
        (FORMER[Language.AR], "وماذا عن فارلاند؟", "بماذا أوصى فارلاند بشأن البند 7؟"),
        # Where the former question has no place for the party, it is quoted.
        ("Which States support the register?", "And Varland?", "What do the records say of Varland (on the question “Which States support the register”)?"),
        ("Who chaired the Working Group on Lights?", "And Varland?", "What do the records say of Varland (on the question “Who chaired the Working Group on Lights”)?"),
        ("Quels États appuient le registre ?", "Et le Varland ?", "Que disent les documents au sujet du Varland (à propos de la question « Quels États appuient le registre ») ?"),
    ],
)  # fmt: skip
def test_another_party_takes_the_place_of_who_acts(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("What does Osmere want?", "Who signed it?", "Who signed CHL/2031/7?"), ("What does Osmere want?", "And who signed?", "Who signed CHL/2031/7?"),
        ("Que veut Osmere ?", "Qui l’a signée ?", "Qui a signé CHL/2031/7 ?"), ("¿Qué quiere Osmere?", "¿Quién la firmó?", "¿Quién firmó CHL/2031/7?"),
        ("Чего хочет Осмер?", "Кто его подписал?", "Кто подписал CHL/2031/7?"), ("奥斯米尔想要什么？", "谁签署的？", "谁签署了CHL/2031/7？"),
        ("ماذا تريد أوزمير؟", "من وقعها؟", "من وقع CHL/2031/7؟"),
    ],
)  # fmt: skip
def test_who_signed_is_not_who_submitted(former: str, question: str, resolved: str) -> None:
    letter = CitedRecord("CHL/2031/7", "Letter", "2031-02-12", "Permanent Representative of Osmere")
    assert after(former, question, letter).question == resolved


def test_a_list_of_records_is_no_elliptic_question() -> None:
    assert after(FORMER[Language.EN], "Letters from Osmere?").question == "Letters from Osmere?"


def talk(*questions: str) -> list[str]:
    """Questions asked one after the other, each as it is resolved."""
    turns: list[Turn] = []
    for question in questions:
        resolved = resolve(question, detect(question), turns)
        turns.append(Turn(spoken_of(resolved.question), resolved.language, (RECORD,), resolved.topic))
    return [turn.question.text for turn in turns]


WHY = {Language.EN: "Why?", Language.FR: "Pourquoi ?", Language.ES: "¿Por qué?", Language.RU: "Почему?", Language.ZH: "为什么？", Language.AR: "لماذا؟"}


@pytest.mark.parametrize(
    ("spoken", "first", "second", "party"),
    [
        (Language.EN, "And Varland?", "And Severovia?", "Severovia"), (Language.FR, "Et le Varland ?", "Et la Severovia ?", "la Severovia"),
        (Language.ES, "¿Y Varland?", "¿Y Severovia?", "Severovia"), (Language.RU, "А Варландия?", "А Северовия?", "Северовия"),
    ],
)  # fmt: skip
def test_a_party_behind_why_is_put_into_the_question_whose_reasons_were_asked(spoken: Language, first: str, second: str, party: str) -> None:
    acting = {Language.EN: "the working group", Language.FR: "le groupe de travail", Language.ES: "el grupo de trabajo", Language.RU: "рабочая группа"}
    assert talk(FORMER[spoken], WHY[spoken], first, second)[-1] == FORMER[spoken].replace(acting[spoken], party)


def test_a_party_behind_why_is_exchanged_in_chinese() -> None:
    former = "关于议程项目7，工作组有何建议？"
    assert talk(former, "为什么？", "瓦尔兰呢？", "塞韦罗维亚呢？")[-1] == former.replace("工作组", "塞韦罗维亚")


def test_in_arabic_no_frame_is_put_into_another() -> None:
    assert talk(FORMER[Language.AR], "لماذا؟", "وماذا عن فارلاند؟")[-1] == "بماذا أوصى فارلاند بشأن البند 7؟"
    asked = talk("متى أنشئ السجل؟", "وماذا عن الأمانة؟", "وماذا عن الضباب؟", "وماذا عن فارلاند؟")
    assert asked[2] == "متى أنشئ الضباب؟"
    assert asked[3].count("السؤال") == 1


@pytest.mark.parametrize(
    ("questions", "resolved"),
    [
        (("بماذا أوصى الفريق العامل بشأن البند 7؟", "وماذا عن فارلاند؟", "وماذا عن سيفيروفيا؟"), "بماذا أوصى سيفيروفيا بشأن البند 7؟"),
        (("ماذا اقترحت أوزمير بشأن البند 7؟", "وفارلاند؟", "وسيفيروفيا؟"), "ماذا اقترحت سيفيروفيا بشأن البند 7؟"),
        (("ما موقف أوزمير من الرسوم؟", "وفرنسا؟", "وماذا عن فارلاند؟", "وبالنسبة لسيفيروفيا؟"), "ما موقف سيفيروفيا من الرسوم؟"),
        (("ماذا قيل للولايات المتحدة؟", "ولفرنسا؟"), "ماذا قيل لفرنسا؟"), (("ماذا قيل لفرنسا؟", "وللبرازيل؟"), "ماذا قيل للبرازيل؟"),
        (("ماذا اقترحت ألمانيا بشأن البند 7؟", "والبرازيل؟", "وفرنسا؟"), "ماذا اقترحت فرنسا بشأن البند 7؟"),
    ],
)  # fmt: skip
def test_in_arabic_parties_are_exchanged_again_and_again_whatever_letters_are_written_with_them(questions: tuple[str, ...], resolved: str) -> None:
    assert talk(*questions)[-1] == resolved


@pytest.mark.parametrize("spoken", list(WHY))
def test_why_twice_asks_the_same(spoken: Language) -> None:
    _, once, twice = talk(FORMER[spoken], WHY[spoken], WHY[spoken])
    assert once == twice


@pytest.mark.parametrize(
    ("questions", "resolved"),
    [
        (("When was the register established?", "And the Secretariat?", "And fog?"), "When was the register established regarding fog?"),
        (("Quand le registre a-t-il été créé ?", "Et le Secrétariat ?", "Et la brume ?"), "Quand le registre a-t-il été créé concernant la brume ?"),
        (("¿Cuándo se creó el registro?", "¿Y la Secretaría?", "¿Y las nieblas?"), "¿Cuándo se creó el registro con respecto a las nieblas?"),
        (("Когда был учрежден регистр?", "А Секретариат?", "А туманы?"), "Когда был учрежден регистр относительно: туманы?"),
        (("登记册是何时设立的？", "秘书处呢？", "雾呢？"), "雾是何时设立的？"),
    ],
)  # fmt: skip
def test_what_follows_a_question_in_a_frame_is_put_to_the_question(questions: tuple[str, ...], resolved: str) -> None:
    assert talk(*questions)[-1] == resolved


def test_of_questions_for_reasons_those_that_found_none_are_passed_over() -> None:
    first = Turn(spoken_of(FORMER[Language.EN]), Language.EN, (RECORD,))
    asked = resolve("Why?", Language.EN, [first])
    found = Turn(spoken_of(asked.question), Language.EN, (RECORD,), asked.topic)
    none = Turn(spoken_of(asked.question), Language.EN, (), asked.topic, "no reasons are given")
    assert lasting([first, none]) == [first]
    assert lasting([first, found]) == [first, found]


def test_a_question_that_is_quoted_in_another_is_not_asked() -> None:
    assert spoken_of("Why was that said (on the question “Who signed on 3 May”)?").answer_types == frozenset()


def test_the_topic_goes_with_a_question_that_has_none() -> None:
    assert "keepers" in after("What was said of keepers?", "Why?").question
    assert "keepers" not in after("What was said of keepers?", "What languages does she speak?").question


def test_constraints_are_carried_unless_the_question_names_its_own() -> None:
    assert "item 7" in after(FORMER[Language.EN], "And did Quenda agree with it?").question
    own = after(FORMER[Language.EN], "And did Quenda agree with it on item 5?").question
    assert "item 5" in own
    assert "item 7" not in own


def test_a_record_without_a_symbol_is_named_by_its_title_and_date() -> None:
    resolved = after("Who wrote of the lights?", "When was that?", CitedRecord(None, "Letter to Drosk", "2031-02-02", "E. Pellowe"))
    assert "Letter to Drosk, 2031-02-02" in resolved.question


def test_the_topic_stays_through_two_follow_ups() -> None:
    first = spoken_of("What was said of keepers?")
    second = resolve("Who said that?", Language.EN, [Turn(first, Language.EN, (RECORD,))])
    turns = [Turn(first, Language.EN, (RECORD,)), Turn(spoken_of(second.question), Language.EN, (RECORD,), second.topic)]
    third = resolve("Why?", Language.EN, turns)
    assert "keepers" in third.question
    assert "said that" not in third.question


@pytest.mark.parametrize(
    "question",
    [
        "Who chaired the Working Group on Lights and Passage?", "When must a keeper report that she has seen a light go out?", "How long does it take to relight a lamp?",
        "Quelle redevance les ports ont-ils fixée en 2031 ?", "Combien y a-t-il de feux de port ?", "¿Qué le pidió Costalumbre a la Conferencia en su declaración?",
        "Какие предложения высказали делегации по пункту 5?", "灯塔看守员培训中心设在哪里？", "متى تعود منارة رأس الفنار إلى العمل؟", "Thanks", "",
    ],
)  # fmt: skip
def test_a_question_that_stands_alone_is_left_alone(question: str) -> None:
    resolved = after(FORMER[Language.EN], question)
    assert (resolved.question, resolved.changed, resolved.carried) == (question, False, ())


def test_without_an_earlier_question_nothing_is_carried() -> None:
    assert resolve("And on item 6?", Language.EN, []) == Resolved("And on item 6?", Language.EN)


def test_unrelated_questions_are_not_taken_for_follow_ups(evalsets: Path) -> None:
    questions = [json.loads(line)["question"] for file in sorted(evalsets.glob("*/questions.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()]
    random.Random(7).shuffle(questions)
    turns = [Turn(spoken_of(q), detect(q), (RECORD,)) for q in questions]
    changed = [q for q, before in zip(questions[1:], turns, strict=False) if resolve(q, detect(q), [before]).changed]
    assert len(changed) / len(questions) < 0.02, changed


@given(st.text(max_size=60), st.sampled_from(list(FORMER.values())))
def test_any_text_is_resolved_without_an_error(question: str, former: str) -> None:
    resolved = after(former, question)
    assert resolved.changed or resolved.question == " ".join(question.split())


@pytest.mark.parametrize(
    ("question", "resolved"),
    [
        ("Who said that?", "Who submitted document CHL/2031/21?"), ("Qui a écrit cela ?", "Qui a présenté le document CHL/2031/21 ?"), ("¿Quién lo dijo?", "¿Quién presentó el documento CHL/2031/21?"),
        ("Кто это написал?", "Кто представил документ CHL/2031/21?"), ("这是谁说的？", "文件CHL/2031/21是谁提交的？"), ("من كتب ذلك؟", "من قدم الوثيقة CHL/2031/21؟"),
    ],
)  # fmt: skip
def test_who_speaks_in_a_letter_is_its_sender(question: str, resolved: str) -> None:
    assert after("Where will the training centre be?", question, CitedRecord("CHL/2031/21", "Letter", None, "Permanent Representative")).question == resolved


def test_a_greeting_between_is_passed_over() -> None:
    turns = [Turn(spoken_of(FORMER[Language.EN]), Language.EN, (RECORD,)), Turn(spoken_of("Thank you!"), Language.EN)]
    assert resolve("And on item 6?", Language.EN, turns).question == FORMER[Language.EN].replace("7", "6")
    assert not resolve("And on item 6?", Language.EN, turns[1:]).changed


@pytest.mark.parametrize("question", ["How many letters are there?", "Which documents are there?", "How many records are there?", "How many drafts are there?"])
def test_a_question_for_lists_and_counts_points_to_nothing(question: str) -> None:
    earlier = (Turn(understand("What did the working group recommend on item 7?", Language.EN), Language.EN, (CitedRecord("CHL/2031/12"),)),)
    assert resolve(question, Language.EN, earlier).question == question


@pytest.mark.parametrize(
    ("question", "asked"), [("When was it sent?", "When was CHL/2031/12 sent?"), ("它是什么时候发出的？", "CHL/2031/12是什么时候发出的？")]
)
def test_what_a_title_block_tells_is_asked_of_the_record_itself(question: str, asked: str) -> None:
    earlier = (Turn(understand("What does it say of lamps?", Language.EN), Language.EN, (CitedRecord("CHL/2031/12"),)),)
    assert resolve(question, detect(question), earlier).question == asked


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u3000", "\n"])
def test_a_question_of_many_spaces_is_read_in_the_end(space: str) -> None:
    before = Turn(understand("What does the report say about the buoys?", Language.EN), Language.EN)
    assert resolve(f"a{space * 3_000}b", Language.EN, [before]).question == "a b"


LETTER = CitedRecord(
    "CHL/2031/7", "Letter dated 3 May 2031 from the Permanent Representative of Norway", "2031-05-03", "Permanent Representative of Norway", "NO", "letter"
)


@pytest.mark.parametrize(
    ("former", "question"),
    [
        ("How long do keepers work in Norway?", "What does the working group say about that?"), ("Combien d’heures les gardiens travaillent-ils en Norvège ?", "Que dit le groupe de travail à ce sujet ?"),
        ("¿Cuántas horas trabajan los guardas en Noruega?", "¿Qué dice el grupo de trabajo sobre eso?"), ("Сколько часов работают смотрители в Норвегии?", "Что говорит рабочая группа об этом?"),
        ("挪威的守灯人工作多少小时？", "工作组对此怎么说？"), ("كم ساعة يعمل الحراس في النرويج؟", "ماذا يقول الفريق العامل عن ذلك؟"), ("How long do keepers work in Norway?", "What does Chile say about that?"),
    ],
)  # fmt: skip
def test_who_asks_for_the_words_of_another_body_or_state_carries_the_subject_and_not_the_document(former: str, question: str) -> None:
    resolved = after(former, question, LETTER)
    assert "CHL/2031/7" not in resolved.question
    assert not resolved.pin
    assert without_mark(former) in resolved.question


@pytest.mark.parametrize("question", ["What does the letter say about that?", "What did the Conference decide about it?"])
def test_what_names_no_other_body_or_adopts_the_document_stays_with_it(question: str) -> None:
    assert "CHL/2031/7" in after("How long do keepers work in Norway?", question, LETTER).question


@pytest.mark.parametrize(
    ("former", "question", "clause"),
    [
        ("What does Norway propose?", "And Chile, what did it answer?", "Chile, what did it answer"), ("Que propose la Norvège ?", "et le Chili, qu'a-t-il répondu ?", "Le Chili, qu'a-t-il répondu"),
        ("Que propose la Norvège ?", "et l'Ostrovie, qu'a-t-elle répondu ?", "L'Ostrovie, qu'a-t-elle répondu"), ("¿Qué propone Noruega?", "¿y Chile qué respondió?", "Chile qué respondió"), ("Что предлагает Норвегия?", "а Чили что ответило?", "Чили что ответило"),
    ],
)  # fmt: skip
def test_a_party_with_a_verb_of_its_own_is_no_topic_of_the_former_question(former: str, question: str, clause: str) -> None:
    resolved = after(former, question, LETTER)
    assert clause in resolved.question
    assert without_mark(former) in resolved.question, "whoever answers, answers what was asked about"
    assert not resolved.question.startswith(without_mark(former))


@pytest.mark.parametrize(
    ("former", "question", "resolved"),
    [
        ("Quelle est la contribution de la Pologne ?", "et du Maroc ?", "Quelle est la contribution du Maroc ?"), ("Quelle est la contribution du Maroc ?", "et de la Pologne ?", "Quelle est la contribution de la Pologne ?"),
        ("Qu’a-t-on demandé à la Pologne ?", "et au Maroc ?", "Qu’a-t-on demandé au Maroc ?"), ("Quelle est la contribution de la Pologne ?", "et des États-Unis ?", "Quelle est la contribution des États-Unis ?"),
    ],
)  # fmt: skip
def test_the_article_that_is_joined_to_a_preposition_is_kept(former: str, question: str, resolved: str) -> None:
    assert after(former, question).question == resolved


def test_the_subject_is_that_of_the_last_question_that_names_one() -> None:
    turns = [Turn(spoken_of(q), Language.EN, (LETTER,)) for q in ("How long do keepers work in Norway?", "How long is their training?")]
    resolved = resolve("What does the working group say about that?", Language.EN, turns)
    assert "How long do keepers work in Norway" in resolved.question


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What did the Conference decide?", "And the one on Norway?", "What did the Conference decide on Norway?"), ("What did the Conference decide on item 6?", "And on Norrholm?", "What did the Conference decide on Norrholm?"),
        ("What did Chile say on Iceland?", "And on Norway?", "What did Chile say on Norway?"), ("What did Chile say on Iceland?", "And Norway?", "What did Norway say on Iceland?"),
        ("Qu’a décidé la Conférence ?", "Et celle sur le Maroc ?", "Qu’a décidé la Conférence sur le Maroc ?"), ("Qu’a dit le Chili sur l’Islande ?", "Et concernant le Pérou ?", "Qu’a dit le Chili concernant le Pérou ?"),
        ("¿Qué dijo Chile sobre Islandia?", "¿Y sobre Noruega?", "¿Qué dijo Chile sobre Noruega?"), ("Что сказала Чили об Исландии?", "А о Норвегии?", "Что сказала Чили о Норвегии?"),
        ("Что сказала Чили об Исландии?", "А Перу?", "Что сказала Перу об Исландии?"), ("智利就冰岛说了什么？", "挪威呢？", "挪威就冰岛说了什么？"), ("ماذا قالت شيلي بشأن آيسلندا؟", "وبشأن النرويج؟", "ماذا قالت شيلي بشأن النرويج؟"),
        ("What do France, Germany and the Netherlands propose?", "And Peru?", "What do Peru propose?"), ("法国和德国提出了什么？", "秘鲁呢？", "秘鲁提出了什么？"), ("ماذا اقترحت فرنسا وألمانيا؟", "وبيرو؟", "ماذا اقترحت بيرو؟"),
    ],
)  # fmt: skip
def test_a_party_behind_a_preposition_is_the_matter_and_not_who_speaks(former: str, question: str, asked: str) -> None:
    assert after(former, question).question == asked


@pytest.mark.parametrize(
    ("questions", "asked"),
    [
        (("What did Norway say on item 7?", "Who said that?", "What did Peru answer?"), "What did Peru answer (on the question “What did Norway say on item 7”)?"),
        (("Que dit la Norvège sur le point 7 ?", "Qui l’a signée ?", "Qu’a répondu le Pérou ?"), "Qu’a répondu le Pérou (à propos de la question « Que dit la Norvège sur le point 7 ») ?"),
        (("Что сказала Норвегия по пункту 7?", "Когда оно написано?", "Что ответила Перу?"), "Что ответила Перу (к вопросу «Что сказала Норвегия по пункту 7»)?"),
    ],
)  # fmt: skip
def test_who_answered_is_asked_on_the_matter_and_not_on_who_signed(questions: tuple[str, ...], asked: str) -> None:
    turns: list[Turn] = []
    for question in questions:
        resolved = resolve(question, detect(question), turns)
        understood = spoken_of(resolved.question)
        turns.append(
            Turn(
                understood,
                understood.language,
                (CitedRecord("CHL/2031/8", "Letter", "2031-02-03", "Permanent Representative of Norway", "NO", "letter"),),
                pin=resolved.pin,
                topic=resolved.topic,
            )
        )
    assert turns[-1].question.text == asked


@pytest.mark.parametrize(
    "question",
    ["Who translated the log into French?", "Qui a traduit le journal en anglais ?", "¿Quién tradujo el diario al francés?", "Кто перевел этот журнал на английский язык?", "谁把日志翻译成英文？", "من ترجم السجل إلى الفرنسية؟"],
)  # fmt: skip
def test_who_translated_something_asks_for_no_other_language(question: str) -> None:
    assert after(FORMER[Language.EN], question).question != FORMER[Language.EN]
