"""Which questions ask about the records and which about what they say: own questions, many of them near misses, in six languages.

The lines of the first list tell all that must be understood; those of the second must be left to the search of the text.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import Language
from corpus.questions.record_questions import RecordQuestion, understand_records_question

UNDERSTOOD = """
    Which letters did Belarus send? => en list kinds=letter senders=BY
    Which letters from Brazil and Chile are there? => en list kinds=letter senders=BR,CL
    How many drafts on item 99? => en count kinds=draft resolution,draft decision items=99
    How many drafts are there on agenda item 99 (d)? => en count kinds=draft resolution,draft decision items=99 sub_items=99 (d)
    List what was issued in August. => en list periods=--08-01/--08-31
    What is the latest revision of CHL/WP.600? => en revisions symbols=CHL/WP.600
    Which letters and notes verbales were sent to Kenya since March 2031? => en list kinds=letter,note verbale addressees=KE periods=2031-03-01/
    Which documents cite CHL/2100? => en list citing=CHL/2100
    Which documents mention Peru? => en list naming=PE
    Could you please list all reports in Spanish? => en list kinds=report languages=es
    The latest letter from Osmere => en list order=latest kinds=letter sender_names=Osmere
    Who sent the letter of 15 June 2031? => en sender kinds=letter periods=2031-06-15/2031-06-15
    Which records mention fog? => en list words=fog
    How many documents contain the word “siren”? => en count words=siren
    Which documents mention Maddow Rock? => en list words=Maddow Rock
    Quels documents mentionnent la brume ? => fr list words=la brume
    Combien de documents contiennent le mot « sirène » ? => fr count words=sirène
    ¿Qué documentos mencionan la niebla? => es list words=la niebla
    В каких документах упоминается туман? => ru list words=туман
    Какие документы упоминают туман? => ru list words=туман
    哪些文件提到了雾？ => zh list words=雾
    提到“灯塔”的文件有哪些？ => zh list words=灯塔
    ما هي الوثائق التي تذكر الضباب؟ => ar list words=الضباب
    كم وثيقة تذكر الضباب؟ => ar count words=الضباب
    What is CHL/WP.3 about? => en about symbols=CHL/WP.3
    De quoi parle la lettre du 15 juin 2031 ? => fr about kinds=letter periods=2031-06-15/2031-06-15
    ¿De qué trata CHL/WP.3? => es about symbols=CHL/WP.3
    О чём говорится в CHL/WP.3? => ru about symbols=CHL/WP.3
    CHL/WP.3讲了什么内容？ => zh about symbols=CHL/WP.3
    ما موضوع الوثيقة CHL/WP.3؟ => ar about symbols=CHL/WP.3
    Which States sponsored CHL/L.40? => en sender symbols=CHL/L.40
    Quels États ont parrainé CHL/L.40 ? => fr sender symbols=CHL/L.40
    ¿Qué Estados patrocinaron CHL/L.40? => es sender symbols=CHL/L.40
    Какие государства внесли CHL/L.40? => ru sender symbols=CHL/L.40
    CHL/L.40的提案国有哪些？ => zh sender symbols=CHL/L.40
    ما الدول التي قدمت CHL/L.40؟ => ar sender symbols=CHL/L.40
    Which letters did Ana Orrel sign? => en list kinds=letter sender_names=Ana Orrel
    Which records did Nerin Ombalé sign? => en list sender_names=Nerin Ombalé
    What letters has Brazil signed? => en list kinds=letter senders=BR
    Quelles lettres Ana Orrel a-t-elle signées ? => fr list kinds=letter sender_names=Ana Orrel
    Quelles lettres a signées Ana Orrel ? => fr list kinds=letter sender_names=Ana Orrel
    ¿Qué cartas firmó Ana Orrel? => es list kinds=letter sender_names=Ana Orrel
    ¿Qué cartas ha firmado Ana Orrel? => es list kinds=letter sender_names=Ana Orrel
    Какие письма подписала Анна Оррел? => ru list kinds=letter sender_names=Анна Оррел
    Какие письма Анна Оррел подписала? => ru list kinds=letter sender_names=Анна Оррел
    安娜签署了哪些信件？ => zh list kinds=letter sender_names=安娜
    ما الرسائل التي وقعتها آنا أوريل؟ => ar list kinds=letter sender_names=آنا أوريل
    ما هي الرسائل الموقعة من آنا أوريل؟ => ar list kinds=letter sender_names=آنا أوريل
    Who signed the letter from Zubrowka? => en signatory kinds=letter sender_names=Zubrowka
    Qui a signé la lettre de Zubrowka ? => fr signatory kinds=letter sender_names=Zubrowka
    ¿Quién firmó la carta de Zubrowka? => es signatory kinds=letter sender_names=Zubrowka
    Кто подписал письмо Зубровки? => ru signatory kinds=letter sender_names=Зубровки
    谁签署了澜水共和国的信函？ => zh signatory kinds=letter sender_names=澜水共和国
    من وقع رسالة زوبروكا؟ => ar signatory kinds=letter sender_names=زوبروكا
    Letters from Osmere => en list kinds=letter sender_names=Osmere
    documents of Belarus in March 2031 => en list senders=BY periods=2031-03-01/2031-03-31
    papers submitted by Osmere last August => en list sender_names=Osmere periods=--08-01/--08-31
    I would be grateful if you could tell me which letters Belarus sent. => en list kinds=letter senders=BY
    Lettres du Bélarus => fr list kinds=letter senders=BY
    Documents présentés par le Bélarus en août dernier => fr list senders=BY periods=--08-01/--08-31
    Cartas de Belarús => es list kinds=letter senders=BY
    Documentos presentados por Osmere el pasado agosto => es list sender_names=Osmere periods=--08-01/--08-31
    Письма Беларуси => ru list kinds=letter senders=BY
    Документы, внесённые Зубровкой в прошлом августе => ru list sender_names=Зубровкой periods=--08-01/--08-31
    来自白俄罗斯的信函 => zh list kinds=letter senders=BY
    澜水共和国提交的文件 => zh list sender_names=澜水共和国
    رسائل من بيلاروس => ar list kinds=letter senders=BY
    الوثائق المقدمة من بيلاروس في آب/أغسطس الماضي => ar list senders=BY periods=--08-01/--08-31
    Quelles lettres le Bélarus a-t-il envoyées en mars 2031 ? => fr list kinds=letter senders=BY periods=2031-03-01/2031-03-31
    Combien de projets de résolution y a-t-il sur le point 6 ? => fr count kinds=draft resolution items=6
    Y a-t-il une version russe de CHL/2031/12 ? => fr versions symbols=CHL/2031/12 languages=ru
    ¿Qué cartas envió Belarús? => es list kinds=letter senders=BY
    ¿Cuál es la última revisión de CHL/WP.600? => es revisions symbols=CHL/WP.600
    ¿Hay una versión rusa de CHL/2031/12? => es versions symbols=CHL/2031/12 languages=ru
    Какие письма направила Беларусь в марте 2031 года? => ru list kinds=letter senders=BY periods=2031-03-01/2031-03-31
    Сколько проектов резолюций по пункту 6? => ru count kinds=draft resolution items=6
    Есть ли французская версия CHL/2031/12? => ru versions symbols=CHL/2031/12 languages=fr
    白俄罗斯在2031年3月发出了哪些信函？ => zh list kinds=letter senders=BY periods=2031-03-01/2031-03-31
    关于议程项目6有多少项决议草案？ => zh count kinds=draft resolution items=6
    CHL/2031/12有法文版吗？ => zh versions symbols=CHL/2031/12 languages=fr
    ما هي الرسائل التي أرسلتها بيلاروس في آذار/مارس 2031؟ => ar list kinds=letter senders=BY periods=2031-03-01/2031-03-31
    كم عدد مشاريع القرارات بشأن البند 6؟ => ar count kinds=draft resolution items=6
    هل توجد نسخة فرنسية من CHL/2031/12؟ => ar versions symbols=CHL/2031/12 languages=fr
"""
NEAR = {
    Language.EN: """
        What did Belarus propose in its letter?
        Letters from the keepers of the light
        Letters about fog
        Report of the working group
        How many missiles does the letter speak of?
        How many States signed the treaty?
        Which letters of the alphabet mark the buoys?
        How many letters does the word "light" have?
        What did the working group recommend on item 7?
        Which State submitted the draft resolution on lights?
        Who signed the treaty?
        Which letters did Ana Orrel refuse to sign?
        Which letters did she sign?
        How many delegations voted for CHL/L.9?
        What does CHL/2031/12 say on item 6?
        Which decision set up the register of lights?
        What documents must a mariner carry?
        How many documents must be carried on board?
        List the recommendations on item 7
        Show me the paragraph on fog signals in CHL/2031/12
            Which letters complain of a broken lamp?
        How many letters did Belarus send and what did they propose?
        When was the lighthouse of Tesk built?
        Who sent the ship to Tesk?
        Is there a French lighthouse in the Sound of Merrow?
        What is the latest proposal on compensation?
        Which reports does the treaty require of States?
        How many reports must States submit each year?
        Which letter did the ship bring from Brazil to Chile in winter?
        Does the report cite a French study?
        List all States that sent letters
        Who replied to the allegation of 15 June 2031?
        What is the record for the longest night?
        How many records of fog were kept in March 2031?
    """,
    Language.FR: """
        Qu’a proposé le Bélarus dans sa lettre ?
        Combien d’États ont signé le traité ?
        Quelles lettres de l’alphabet marquent les bouées ?
        Quel document a créé le Registre ?
        Combien de feux la lettre mentionne-t-elle ?
        Quels documents le navire doit-il porter à bord ?
        Que dit CHL/2031/12 sur le point 6 ?
        Quelle est la dernière proposition sur l’indemnisation ?
        Qui a envoyé le navire à Tesk ?
        Quel rapport les États doivent-ils présenter chaque année ?
        Quelles lettres demandent une indemnisation ?
        Qui a signé le traité ?
        Quelles lettres Ana Orrel a-t-elle refusé de signer ?
    """,
    Language.ES: """
        ¿Qué propuso Belarús en su carta?
        ¿Cuántos Estados firmaron el tratado?
        ¿Qué letras del alfabeto marcan las boyas?
        ¿Cuántas luces menciona la carta?
        ¿Qué documentos debe llevar el buque a bordo?
        ¿Qué dice CHL/2031/12 sobre el tema 6?
        ¿Quién firmó el tratado?
        ¿Qué cartas se negó a firmar Ana Orrel?
        ¿Cuál es la última propuesta sobre la indemnización?
        ¿Qué informe deben presentar los Estados cada año?
        ¿Qué cartas piden una indemnización?
        ¿Cuándo se construyó el faro?
    """,
    Language.RU: """
        Что предложила Беларусь в своем письме?
        Сколько государств подписали договор?
        Кто подписал письма?
        Какие письма отказалась подписать Анна Оррел?
        Какие буквы стоят на буях?
        Сколько огней упомянуто в письме?
        Какие документы должно иметь судно?
        Что говорится в CHL/2031/12 по пункту 6?
        Кто направил судно в Теск?
        Какой доклад государства должны представлять ежегодно?
        Какие письма требуют возмещения ущерба?
    """,
    Language.ZH: """
        白俄罗斯在信中提出了什么建议？
        有多少国家签署了条约？
        安娜拒绝签署哪些信件？
        浮标上有哪些字母？
        信中提到了多少盏灯？
        船舶必须携带哪些文件？
        CHL/2031/12就议程项目6说了什么？
        谁签署了条约？
        哪些信函要求赔偿？
        各国每年必须提交什么报告？
        关于议程项目7，灯标工作组有哪些建议？
    """,
    Language.AR: """
        ما الرسائل التي رفضت آنا أوريل توقيعها؟
        ماذا اقترحت بيلاروس في رسالتها؟
        كم دولة وقعت المعاهدة؟
        ما هي الحروف المكتوبة على العوامات؟
        كم ضوءا ذكرت الرسالة؟
        ما هي الوثائق التي يجب أن تحملها السفينة؟
        ماذا جاء في CHL/2031/12 بشأن البند 6؟
        من وقع المعاهدة؟
        ما هي الرسائل التي تطالب بالتعويض؟
        ما التقرير الذي يجب أن تقدمه الدول كل عام؟
        ما هي التوصيات بشأن البند 7؟
        متى بنيت المنارة؟
    """,
}


def told(question: RecordQuestion) -> str:
    parts = [str(question.language), question.asks]
    for field in dataclasses.fields(question):
        value = getattr(question, field.name)
        if field.name in ("text", "language", "asks", "word_language", "loose") or not value:
            continue
        if field.name == "periods":
            value = tuple("/".join((since or "", until or "")) for since, until in value)
        parts.append(f"{field.name}={value if isinstance(value, str) else ','.join(value)}")
    return " ".join(parts)


@pytest.mark.parametrize(("question", "wanted"), [tuple(p.strip() for p in line.split("=>")) for line in UNDERSTOOD.strip().splitlines()])
def test_what_a_question_asks_of_the_records_is_understood(question: str, wanted: str) -> None:
    found = understand_records_question(question)
    assert found is not None
    assert told(found) == wanted


ALL_NEAR = [q.strip() for text in NEAR.values() for q in text.strip().splitlines()]


@pytest.mark.parametrize("question", ALL_NEAR)
def test_a_question_on_what_records_say_is_none_of_these(question: str) -> None:
    assert understand_records_question(question) is None


def test_there_are_near_misses_enough() -> None:
    assert len(ALL_NEAR) >= 60
    assert all(len(text.strip().splitlines()) >= 10 for text in NEAR.values())


@pytest.mark.parametrize(
    "question", ["", "?", "letters", "which letters", "\ue001\ue002", "How many \ue001 are there", "x" * 5000, "如何", "list", "what was issued", "a " * 90]
)
def test_what_names_nothing_is_none_of_these(question: str) -> None:
    assert understand_records_question(question) is None


@given(
    st.lists(
        st.sampled_from(
            [
                *"?، \ue001\ue002\ue006s",
                "which",
                "letters",
                "how many",
                "CHL/2031/7",
                "item 6",
                "Brazil",
                "哪些",
                "信函",
                "巴西",
                "كم",
                "رسالة",
                "сколько",
                "писем",
                "\u0301",
                "\ud800",
            ]
        ),
        max_size=8,
    )
)
def test_no_text_is_too_odd(parts: list[str]) -> None:
    for text in ("".join(parts), " ".join(parts)):
        found = understand_records_question(text)
        assert found is None or found.text == text


def test_the_questions_of_the_evaluation_sets_are_on_what_records_say(evalsets: Path) -> None:
    asked = [json.loads(line)["question"] for path in sorted(evalsets.glob("*/questions.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    asked += [json.loads(line)["question"] for line in (evalsets / "nomiracl-abstain" / "passages.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(asked) > 900
    understood = [found for question in asked if (found := understand_records_question(question))]
    assert [found for found in understood if found.asks not in ("sender", "signatory", "addressee", "date")] == []
    assert len(understood) <= 1, "a letter's addressee is asked for, which its title block tells"
