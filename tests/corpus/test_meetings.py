"""Meetings by number and by day, in six languages: which a record is of, which a question is put to, and what it asks of one; no session, no other
body's, none that is only looked at from outside."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.naming.meetings import is_of_meeting, number_of_meeting
from corpus.questions.meeting_questions import BEGAN, CHAIR, ENDED, SAID, understand_meeting_question
from corpus.questions.named import understand


@pytest.mark.parametrize(
    ("title", "symbol", "number"),
    [
        ("SUMMARY RECORD OF THE 7th MEETING", "CCL/SR.9", 7), ("Verbatim record of the third plenary meeting", "", 3), ("Compte rendu analytique de la 7e séance plénière", "", 7),
        ("Compte rendu analytique de la première séance", "", 1), ("Acta resumida de la 7ª sesión", "", 7), ("Acta resumida de la cuarta sesión plenaria", "", 4),
        ("Краткий отчет о 7-м заседании", "", 7), ("Стенографический отчет о третьем пленарном заседании", "", 3), ("第7次会议简要记录", "", 7), ("第十二次全体会议逐字记录", "", 12),
        ("محضر موجز للجلسة السابعة", "", 7), ("محضر حرفي للجلسة العامة 12", "", 12), ("Summary record", "CCL/SR.9", 9), ("Verbatim record", "CCL/PV.12 (Part I)", 12),
        ("Summary record of the twenty-second meeting", "", None), ("Краткий отчет о двадцать втором заседании", "", None), ("Acta de la vigésima segunda sesión", "", None), ("Summary record", "CCL/2032/9", None),
        ("Acta resumida de la décima segunda sesión", "", None), ("Acta resumida de la décima tercera sesión", "CCL/SR.13", 13), ("Acta resumida de la décima sesión", "", 10), ("Summary record of the one hundred and third meeting", "", None),
        ("Summary record of the twenty second meeting", "", None), ("Compte rendu analytique de la cent deuxième séance", "", None), ("Compte rendu analytique de la cent et deuxième séance", "", None), ("محضر موجز للجلسة الثانية بعد المائة", "", None),
        ("محضر موجز للجلسة الثانية عشرة", "", 12), ("محضر موجز للجلسة الثانية والعشرين", "", 22), ("Краткий отчет о сто втором заседании", "", None),
    ],
)  # fmt: skip
def test_the_number_of_the_meeting_that_a_record_is_of(title: str, symbol: str, number: int | None) -> None:
    assert number_of_meeting(title, symbol) == number


def test_a_record_is_of_the_meeting_of_its_day() -> None:
    assert is_of_meeting("--03-12", None, None, "2032-03-12")
    assert is_of_meeting("2032-03-12", None, None, "2032-03-12")
    assert not is_of_meeting("2031-03-12", None, None, "2032-03-12")
    assert not is_of_meeting("--03-12", None, None, None)


@pytest.mark.parametrize(
    ("question", "meeting"),
    [
        ("What did Zubrowka say about bells at the 7th meeting?", "7"), ("Which speaker at the third plenary meeting named the harbour?", "3"), ("What did Norrmark ask during the meeting of 12 March 2032?", "2032-03-12"), ("What did Norway say at the 7th meeting of the Conference?", "7"), ("What did Norway say at the 7th meeting with regard to bells?", "7"), ("What did Norway say at the 7th meeting in March?", "7"),
        ("Qu’a dit la Norvège à la 7e séance de la Conférence ?", "7"), ("¿Qué dijo Noruega en la séptima sesión de la Conferencia?", "7"), ("Что сказала Норвегия на 7-м заседании Конференции?", "7"), ("挪威和智利在第七次会议上说了什么？", "7"), ("会议第七次会议上谁发了言？", "7"), ("ماذا قالت النرويج في الجلسة السابعة للمؤتمر؟", "7"),
        ("Qu’a dit la Norvège sur les cloches à la 7e séance ?", "7"), ("Qui a parlé lors de la séance du 12 mars ?", "--03-12"), ("¿Qué dijo Noruega de las campanas en la séptima sesión?", "7"),
        ("¿Quién habló en la sesión del 12 de marzo?", "--03-12"), ("Что сказала Норвегия о колоколах на 7-м заседании?", "7"), ("Кто выступал на заседании 12 марта?", "--03-12"),
        ("挪威在第七次会议上对钟说了什么？", "7"), ("3月12日的会议上谁发了言？", "--03-12"), ("ماذا قالت النرويج عن الأجراس في الجلسة السابعة؟", "7"), ("من تكلم في جلسة 12 آذار/مارس؟", "--03-12"),
    ],
)  # fmt: skip
def test_a_question_is_put_to_the_record_of_a_meeting(question: str, meeting: str) -> None:
    assert [d.meeting for d in understand(question, detect(question)).documents] == [meeting]


@pytest.mark.parametrize(
    "question",
    [
        "What happened at the first meeting between Norway and Chile?", "What did the ministers discuss at their first meeting in Oslo?", "What was said at the first meeting of the boundary commissioners?", "Who spoke at the fifth meeting of the Executive Board?",
        "Qui a parlé à la première séance entre la Norvège et le Chili ?", "Qui a parlé à la 5e séance du Conseil exécutif ?", "¿Quién habló en la primera sesión de formación?", "¿Quién habló en la quinta sesión del Consejo Ejecutivo?",
        "Кто выступал на первом заседании между Норвегией и Чили?", "Кто выступал на пятом заседании исполнительного совета?", "挪威在缔约方第十次会议上说了什么？", "在挪威与智利第一次会议上谁发了言？", "من تكلم في الجلسة الأولى بين النرويج وشيلي؟", "من تكلم في الجلسة الخامسة للمجلس التنفيذي؟",
        "¿Quién presidió la décima segunda sesión?", "ماذا قالت النرويج في الجلسة الثانية بعد المائة؟",
        "What happened before the 7th meeting?", "What did the Conference decide at its 7th meeting?", "Which resolution was adopted at the 7th meeting?", "What did the Working Group say at its 7th meeting?",
        "What did Norway say at the seventh session?", "What did Norway say at the Seventh Meeting of the States Parties?", "What did Norway say about the 7th meeting?", "Who replied after the meeting of 12 March?",
        "What did Norway say in CCL/SR.7 of the 7th meeting?", "What did Norway say at the twenty-seventh meeting?", "Qu’a dit la Norvège à la septième session ?", "Que s’est-il passé avant la 7e séance ?",
        "¿Qué dijo Noruega en el séptimo período de sesiones?", "¿Qué aprobó la Conferencia en su séptima sesión?", "Что было до 7-го заседания?", "Что сказала Норвегия на седьмой сессии?", "Что решила Конференция на 7-м заседании?",
        "挪威在第七届会议上说了什么？", "第七次会议之前发生了什么？", "会议在第七次会议上通过了什么？", "ماذا قالت النرويج في الدورة السابعة؟", "ماذا حدث قبل الجلسة السابعة؟", "ماذا قرر المؤتمر في جلسته السابعة؟",
    ],
)  # fmt: skip
def test_a_question_on_something_else_is_put_to_no_meeting(question: str) -> None:
    assert not [d for d in understand(question, detect(question)).documents if d.meeting]


@pytest.mark.parametrize(
    ("question", "asks", "party"),
    [
        ("Who chaired the 7th meeting?", CHAIR, ""), ("Who was the President of the meeting of 12 March?", CHAIR, ""), ("Qui a présidé la 7e séance ?", CHAIR, ""), ("¿Quién presidió la séptima sesión?", CHAIR, ""),
        ("Кто председательствовал на 7-м заседании?", CHAIR, ""), ("第七次会议的主席是谁？", CHAIR, ""), ("谁主持了第七次会议？", CHAIR, ""), ("من ترأس الجلسة السابعة؟", CHAIR, ""),
        ("When did the 7th meeting begin?", BEGAN, ""), ("Quand la 7e séance s’est-elle ouverte ?", BEGAN, ""), ("¿A qué hora empezó la séptima sesión?", BEGAN, ""), ("Когда началось 7-е заседание?", BEGAN, ""),
        ("第七次会议几点开始？", BEGAN, ""), ("متى بدأت الجلسة السابعة؟", BEGAN, ""), ("When was the 7th meeting adjourned?", ENDED, ""), ("À quelle heure la 7e séance a-t-elle été levée ?", ENDED, ""),
        ("¿Cuándo terminó la séptima sesión?", ENDED, ""), ("Когда закончилось 7-е заседание?", ENDED, ""), ("第七次会议什么时候结束？", ENDED, ""), ("متى انتهت الجلسة السابعة؟", ENDED, ""),
        ("What did the representative of Zubrowka say at the 7th meeting?", SAID, "Zubrowka"), ("What did the Republic of Korea say at the 7th meeting?", SAID, "Republic of Korea"), ("Qu’a dit le représentant de Zubrowka à la 7e séance ?", SAID, "Zubrowka"),
        ("¿Qué dijo el representante de Zubrowka en la séptima sesión?", SAID, "Zubrowka"), ("Что сказал представитель Зубровки на 7-м заседании?", SAID, "Зубровки"),
        ("祖布罗卡代表在第七次会议上说了什么？", SAID, "祖布罗卡"), ("ماذا قال ممثل زوبروفكا في الجلسة السابعة؟", SAID, "زوبروفكا"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_meeting(question: str, asks: str, party: str) -> None:
    asked = understand_meeting_question(question)
    assert asked is not None
    assert (asked.asks, asked.party) == (asks, party)


@pytest.mark.parametrize(
    "question",
    [
        "What did Zubrowka say about bells at the 7th meeting?", "Who chaired the Working Group?", "Who spoke at the 7th meeting?", "When did the session end?", "Qu’a dit Zubrowka des cloches à la 7e séance ?",
        "¿Quién presidió el grupo de trabajo?", "Что сказал представитель Зубровки о колоколах на 7-м заседании?", "谁主持了第七届会议？", "من ترأس الفريق العامل؟",
    ],
)  # fmt: skip
def test_what_is_asked_of_something_else_or_on_a_matter_is_left_to_the_search(question: str) -> None:
    assert understand_meeting_question(question) is None


def test_a_question_of_no_language_asks_nothing_of_a_meeting() -> None:
    assert understand_meeting_question("7?") is None
    assert detect("7?") is Language.UND
