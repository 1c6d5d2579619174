"""Questions whether a document was corrected, added to or adopted, and what a place in it says, in six languages; and near misses."""

from __future__ import annotations

import pytest

from corpus.questions.record_questions import understand_records_question

ASKED = {
    "corrections": """
        Is there a corrigendum to CCL/2032/4?
        How many corrections were issued to CCL/2032/4?
        Has CCL/2032/4 been corrected?
        Is there a corrigendum to the letter of Varnholm?
        Y a-t-il un rectificatif à CCL/2032/4 ?
        Combien de rectificatifs y a-t-il à CCL/2032/4 ?
        La lettre CCL/2032/4 a-t-elle été corrigée ?
        ¿Hay alguna corrección al documento CCL/2032/4?
        ¿Cuántas correcciones tiene CCL/2032/4?
        ¿Se ha corregido CCL/2032/4?
        Есть ли исправление к документу CCL/2032/4?
        Сколько исправлений к CCL/2032/4?
        Был ли исправлен документ CCL/2032/4?
        CCL/2032/4有更正吗？
        有没有CCL/2032/4的更正？
        CCL/2032/4有几份更正？
        هل هناك تصويب للوثيقة CCL/2032/4؟
        كم عدد تصويبات CCL/2032/4؟
    """,
    "additions": """
        Are there any addenda to CCL/2032/4?
        Y a-t-il un additif à CCL/2032/4 ?
        ¿Hay alguna adición a CCL/2032/4?
        Есть ли добавление к CCL/2032/4?
        CCL/2032/4有增编吗？
        هل هناك إضافة إلى CCL/2032/4؟
    """,
    "annexes": """
        How many annexes does CCL/2032/4 have?
        Which annexes does CCL/2032/4 have?
        Does CCL/2032/4 have any annexes?
        How many annexes are there to the letter of Varnholm?
        Combien d’annexes a CCL/2032/4 ?
        Quelles sont les annexes de CCL/2032/4 ?
        ¿Cuántos anexos tiene CCL/2032/4?
        Сколько приложений к CCL/2032/4?
        Сколько приложений у CCL/2032/4?
        Есть ли приложения к CCL/2032/4?
        CCL/2032/4有几个附件？
        CCL/2032/4有哪些附件？
        كم عدد مرفقات CCL/2032/4؟
        هل هناك مرفقات للوثيقة CCL/2032/4؟
    """,
    "adopted": """
        Was CCL/L.3/Rev.1 adopted?
        Has draft resolution CCL/L.3 been adopted yet?
        Did the Conference adopt CCL/L.3?
        What happened to CCL/L.3?
        CCL/L.3 a-t-il été adopté ?
        Le projet de résolution CCL/L.3 a-t-il été adopté par la Conférence ?
        La Conférence a-t-elle adopté CCL/L.3 ?
        ¿Se aprobó CCL/L.3?
        ¿Fue aprobado el proyecto de resolución CCL/L.3?
        ¿Aprobó la Conferencia CCL/L.3?
        Был ли принят проект резолюции CCL/L.3?
        Приняла ли Конференция CCL/L.3?
        CCL/L.3通过了吗？
        决议草案CCL/L.3是否获得通过？
        会议是否通过了CCL/L.3？
        هل اعتمد المؤتمر مشروع القرار CCL/L.3؟
        هل تم اعتماد مشروع القرار CCL/L.3؟
    """,
    "place": """
        What does paragraph 4 of CCL/2032/4 say?
        What does paragraph 3 of annex I to CCL/2032/4 say?
        What is Annex II of CCL/2032/4 about?
        CCL/2032/4, paragraph 4
        What does paragraph 4 of the letter of Varnholm say?
        Que dit le paragraphe 4 de CCL/2032/4 ?
        De quoi traite l’annexe II de CCL/2032/4 ?
        ¿Qué dice el párrafo 4 de CCL/2032/4?
        ¿De qué trata el anexo II de CCL/2032/4?
        Что говорится в пункте 4 CCL/2032/4?
        О чём приложение II к CCL/2032/4?
        CCL/2032/4第4段说了什么？
        CCL/2032/4附件二讲什么？
        ماذا تقول الفقرة 4 من CCL/2032/4؟
        ما مضمون المرفق الثاني من CCL/2032/4؟
    """,
    "about": """
        CCL/2032/4
        draft resolution CCL/L.3
    """,
}
NONE = """
    Was the standard of the lamps adopted?
    Which corrections to the chart were made?
    What does CCL/2032/4 say about paragraph 4 of the Convention?
    Was CCL/L.3 adopted because of the storm?
    Why was CCL/2032/4 corrected?
    Le projet a-t-il été adopté à cause de la tempête ?
    ¿Se aprobó la norma de las lámparas?
    Был ли принят стандарт ламп?
    灯具标准通过了吗？
    هل اعتمد المؤتمر معيار المصابيح؟
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(("asks", "question"), [(asks, question) for asks, text in ASKED.items() for question in lines(text)])
def test_what_is_asked_of_one_document_is_understood(asks: str, question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert asked.asks == asks


@pytest.mark.parametrize("question", lines(NONE))
def test_what_is_asked_of_things_or_for_more_than_that_is_left_to_the_search(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is None or asked.asks not in ASKED
