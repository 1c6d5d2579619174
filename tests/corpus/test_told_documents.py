"""Another document, State or fact asked of behind a question on one document that is called by its symbol."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.languages import detect

VARLAND = CitedRecord("CHL/2031/8", "Letter", "2031-02-03", "Permanent Representative of Varland", None, "letter")
CHINA = CitedRecord("CHL/2031/7", "信", "2031-02-03", "中国常驻代表", "CN", "letter")
REPORT = CitedRecord("CHL/2031/12", "Report", "2031-03-14", "Working Group on Lights", None, "report")
DECISION = CitedRecord("CHL/DEC/4", "Decision 4", "2031-03-20", None, None, "decision")


def after(record: CitedRecord, *questions: str) -> Resolved:
    """The last of these questions as it is resolved, each answered from the record."""
    turns: list[Turn] = []
    resolved = Resolved("", detect(""))
    for question in questions:
        resolved = resolve(question, detect(question), turns)
        asked = spoken_of(resolved.question)
        turns.append(Turn(asked, asked.language, (record,), pin=resolved.pin, topic=resolved.topic))
    return resolved


@pytest.mark.parametrize(
    ("record", "former", "question", "asked"),
    [
        (VARLAND, "When was CHL/2031/8 written?", "no, I meant the letter of Peru", "When was the letter of Peru written?"),
        (VARLAND, "Who signed CHL/2031/8?", "And Iceland's?", "Who signed the letter of Iceland?"),
        (VARLAND, "Who signed CHL/2031/8?", "And Severovia's?", "Who signed the letter of Severovia?"),
        (CHINA, "What does CHL/2031/7 say about fees?", "And the letter of Severovia?", "What does the letter of Severovia say about fees?"),
        (CHINA, "Who signed CHL/2031/7?", "And the report of the Working Group?", "Who signed the report of the Working Group?"),
        (DECISION, "When was CHL/DEC/4 adopted?", "And the resolution of the Assembly?", "When was the resolution of the Assembly adopted?"),
        (CHINA, "De quand date CHL/2031/7 ?", "Non, je parlais de la lettre du Pérou", "De quand date la lettre du Pérou ?"),
        (CHINA, "Qui a signé CHL/2031/7 ?", "Et celle du Pérou ?", "Qui a signé la lettre du Pérou ?"),
        (CHINA, "¿Cuándo se escribió CHL/2031/7?", "No, me refería a la carta del Perú", "¿Cuándo se escribió la carta del Perú?"),
        (CHINA, "¿Quién firmó CHL/2031/7?", "¿Y la de Noruega?", "¿Quién firmó la carta de Noruega?"),
        (CHINA, "Когда написано CHL/2031/7?", "Нет, я имел в виду письмо Норвегии", "Когда написано письмо Норвегии?"),
        (CHINA, "Что говорится в CHL/2031/7?", "А письмо Исландии?", "Что говорится в письме Исландии?"),
        (CHINA, "Кто подписал CHL/2031/7?", "А Норвегии?", "Кто подписал письмо Норвегии?"),
        (CHINA, "CHL/2031/7是谁签署的？", "不，我是说秘鲁的信", "秘鲁的信是谁签署的？"),
        (CHINA, "CHL/2031/7是谁签署的？", "挪威呢？", "挪威的信是谁签署的？"),
        (CHINA, "من وقع CHL/2031/7؟", "لا، كنت أقصد رسالة بيرو", "من وقع رسالة بيرو؟"),
        (CHINA, "من وقع CHL/2031/7؟", "وآيسلندا؟", "من وقع رسالة آيسلندا؟"),
    ],
)
def test_another_document_or_state_leaves_the_symbol(record: CitedRecord, former: str, question: str, asked: str) -> None:
    assert after(record, former, question).question == asked


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("Who signed the letter of Peru?", "And CHL/2031/9?", "Who signed CHL/2031/9?"), ("Who signed document CHL/2031/7?", "And decision 3?", "Who signed decision 3?"),
        ("Qui a signé la lettre du Pérou ?", "Et le document CHL/2031/9 ?", "Qui a signé CHL/2031/9 ?"), ("¿Quién firmó la carta del Perú?", "¿Y CHL/2031/9?", "¿Quién firmó CHL/2031/9?"),
        ("Кто подписал письмо Перу?", "А документ CHL/2031/9?", "Кто подписал CHL/2031/9?"), ("谁签署了秘鲁的信？", "CHL/2031/9呢？", "谁签署了CHL/2031/9？"),
        ("谁签署了秘鲁的信？", "冰岛的信呢？", "谁签署了冰岛的信？"), ("من وقع رسالة بيرو؟", "و CHL/2031/9؟", "من وقع CHL/2031/9؟"),
    ],
)  # fmt: skip
def test_a_symbol_takes_the_place_of_the_document_that_was_told(former: str, question: str, asked: str) -> None:
    assert after(CHINA, former, question).question == asked


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does CHL/2031/8 say about ports?", "And CHL/2031/9?", "What does CHL/2031/9 say about ports?"),
        ("What does Norway say in CHL/2031/8?", "And Peru?", "What does Peru say in CHL/2031/8?"),  # it asks of a State already
        ("Which letters mention CHL/2031/8?", "And CHL/2031/9?", "Which letters mention CHL/2031/9?"),
    ],
)
def test_what_has_a_place_of_its_own_is_exchanged_there(former: str, question: str, asked: str) -> None:
    assert after(VARLAND, former, question).question == asked


def test_a_record_without_a_sender_keeps_its_symbol() -> None:
    assert "CHL/DEC/4" in after(DECISION, "When was CHL/DEC/4 adopted?", "And Peru?").question


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("Who signed CHL/2031/8?", "To whom?", "To whom is CHL/2031/8 addressed?"), ("Qui a signé CHL/2031/8 ?", "De quand date-t-elle ?", "De quand date CHL/2031/8 ?"),
        ("Qui a signé CHL/2031/8 ?", "Et à qui est-elle adressée ?", "À qui est adressée CHL/2031/8 ?"), ("¿Quién firmó CHL/2031/8?", "¿Cuándo se escribió?", "¿Cuándo se escribió CHL/2031/8?"),
        ("¿Quién firmó la carta de Varland?", "¿Y a quién va dirigida?", "¿A quién va dirigida CHL/2031/8?"), ("Кто подписал CHL/2031/8?", "Когда написано?", "Когда написано CHL/2031/8?"),
        ("谁签署了CHL/2031/8？", "什么时候写的？", "CHL/2031/8是什么时候写的？"), ("谁签署了CHL/2031/8？", "写给谁的？", "CHL/2031/8写给谁？"),
        ("من وقع CHL/2031/8؟", "ومتى كتبت؟", "متى كتبت CHL/2031/8؟"), ("من وقع CHL/2031/8؟", "وإلى من وجهت؟", "إلى من وجهت CHL/2031/8؟"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_the_document_that_was_asked_of(former: str, question: str, asked: str) -> None:
    resolved = after(VARLAND, former, question)
    assert (resolved.question, resolved.pin) == (asked, "CHL/2031/8")


@pytest.mark.parametrize(
    ("former", "question"),
    [
        ("What did the working group recommend on the treaty?", "To whom?"), ("¿Qué recomendó el grupo de trabajo sobre el tratado?", "¿Cuándo se firmó?"),
        ("Что рекомендовала рабочая группа о договоре?", "Когда написано?"), ("工作组就条约建议了什么？", "什么时候写的？"), ("بماذا أوصى الفريق العامل بشأن المعاهدة؟", "ومتى كتبت؟"),
    ],
)  # fmt: skip
def test_behind_a_question_on_no_document_something_else_may_be_left_out(former: str, question: str) -> None:
    assert after(REPORT, former, question).question not in ("To whom is CHL/2031/12 addressed?", "¿Cuándo se firmó CHL/2031/12?", "Когда написано CHL/2031/12?",
                                                           "CHL/2031/12是什么时候写的？", "متى كتبت CHL/2031/12؟")  # fmt: skip


@pytest.mark.parametrize("question", ["When was the treaty signed?", "Why?", "And who chaired?", "What was the cost?", "And by whom was it repaired?"])
def test_what_a_title_block_does_not_tell_is_asked_of_the_record(question: str) -> None:
    assert not after(VARLAND, "Who signed CHL/2031/8?", question).question.startswith(("Who signed", "To whom"))


@pytest.mark.parametrize(
    ("former", "question", "asked"),
    [
        ("What does CHL/2031/8 say about fees?", "And about Norway?", "What does CHL/2031/8 say about Norway?"), ("What does CHL/2031/8 say about fees?", "And in the letter of Norway?", "What does the letter of Norway say about fees?"),
        ("Que dit CHL/2031/8 sur les droits ?", "Et sur la Norvège ?", "Que dit CHL/2031/8 sur la Norvège ?"), ("Que dit CHL/2031/8 sur les droits ?", "Et dans la lettre de la Norvège ?", "Que dit la lettre de la Norvège sur les droits ?"),
        ("¿Qué dice CHL/2031/8 sobre las tasas?", "¿Y en la carta de Noruega?", "¿Qué dice la carta de Noruega sobre las tasas?"), ("Что говорится в CHL/2031/8 о сборах?", "А о Норвегии?", "Что говорится в CHL/2031/8 о Норвегии?"),
        ("Что говорится в CHL/2031/8 о сборах?", "А в письме Норвегии?", "Что говорится в письме Норвегии о сборах?"), ("ماذا ورد في رسالة شيلي؟", "وفي رسالة النرويج؟", "ماذا ورد في رسالة النرويج؟"),
    ],
)  # fmt: skip
def test_a_state_that_is_the_matter_leaves_the_document_and_another_document_the_matter(former: str, question: str, asked: str) -> None:
    assert after(VARLAND, former, question).question == asked
