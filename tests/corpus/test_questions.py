"""What questions name, in the six languages: own questions about the invented conference, each with all that it names.

A question's line tells everything that may be claimed of it; what the line leaves out must not be found.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from corpus.languages import SIX, Language
from corpus.questions.named import AnswerType, Question, types_in, understand

_NAMED = {
    Language.EN: """
        What did the working group recommend on item 7? => act:recommendation | item:7
        What was said under agenda items 5 to 7 and in annex II? => annex:2 | item:5 | item:6 | item:7
        What does paragraph 12 of CHL/2031/12 say about fog signals? => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        Which document replaced CHL/WP.3? => asks:document | symbol:CHL/WP.3
        How many delegations voted for CHL/L.9? => asks:number | symbol:CHL/L.9
        What did Belarus propose in its letter of 15 June 2031? => date:2031-06-15 | in:letter/2031-06-15 | kind:letter | state:BY=sender
        Who replied to the letter of 15 June? => asks:person | date:--06-15 | kind:letter
        What happened on 15 June 2031? => date:2031-06-15
        Did Norway object to the second lighthouse? => asks:yes_no | state:NO=sender
        What position did Norway take on the buoys? => state:NO=sender
        What was Norway's stance on the buoys? => state:NO=sender
        How many lamps did Norway pledge? => asks:number | state:NO=sender
        Which position did the Council take on Norway? => state:NO
        Which States supported the proposal by Chile and Peru? => asks:state | state:CL=sender | state:PE=sender
        What was issued in August 2031? => period:2031-08-01/2031-08-31
        What was said between 3 and 10 March 2031 about buoys? => date:2031-03-10 | period:2031-03-03/2031-03-10
        Which letters have come in since 2031? => asks:document | kind:letter | period:2031-01-01/
        Who chaired the session from 2029 to 2031? => asks:person | period:2029-01-01/2031-12-31
        When did the light on the rock fail, and for how long? => asks:date | asks:number
        Where will the second session be held? => asks:place
        What does article 55 of the statute provide? => article:55
        Summarise the note verbale from Egypt in French. => kind:note verbale | language:fr | state:EG=sender
        Is the Russian version of the report complete? => asks:yes_no | kind:report | language:ru
        Which decision set up the register of lights? => act:decision | asks:document | kind:decision
        By what date must keepers report? => asks:date
        What did Brazil write to Kenya about the bell? => state:BR=sender | state:KE=addressee
        According to China, who should pay for the lamps? => asks:person | state:CN=sender
        What may a keeper do when the lamp fails? =>
        Name the measures which member States adopted. =>
        Are 2000 lamps enough for the strait? => asks:yes_no
        What does para. 3 (a) of the draft resolution ask for? => kind:draft resolution | paragraph:3 | paragraph:3 (a)
        Which delegate spoke before Japan did? => asks:person | state:JP
        In CHL/WP.600/Rev.1, how long is the trial of the horn? => asks:number | in:CHL/WP.600/Rev.1 | symbol:CHL/WP.600/Rev.1
        What did the working paper say of the Indian Ocean lights? => kind:working paper
        Did the group decide who pays for the oil? => act:decision | asks:yes_no
        Did the letter mention the meeting of 15 June? => asks:yes_no | date:--06-15 | kind:letter
        What was decided after the letter of 15 June? => act:decision | date:--06-15 | kind:letter
        Who sent the 15 June letter? => asks:person | date:--06-15 | in:letter/--06-15 | kind:letter
        What should be done by 30 June 2032? => date:2032-06-30 | period:/2032-06-30
        What was Belarus asked to do? => state:BY
        Did the report speak of Belarus? => asks:yes_no | kind:report | state:BY
        Which letters are about aid to Kenya? => asks:document | kind:letter | state:KE
        List what was issued in August. => period:--08-01/--08-31
        What about Annex A? => annex:A
        The letter came from which State? => asks:state | kind:letter
        What did the keepers say in the statement of 15 June? => date:--06-15 | kind:statement
        Hello =>
    """,
    Language.FR: """
        Qu’a recommandé le groupe de travail sur le point 7 ? => act:recommendation | item:7
        Que dit le paragraphe 12 du document CHL/2031/12 ? => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        Quelles mesures figurent à l’annexe II ? => annex:2
        Qui a signé la lettre du 15 juin 2031 ? => asks:person | date:2031-06-15 | in:letter/2031-06-15 | kind:letter
        Qui a répondu à la lettre du 15 juin ? => asks:person | date:--06-15 | kind:letter
        Que s’est-il passé le 15 juin ? => date:--06-15
        Qu’a proposé le Bélarus en août 2031 ? => period:2031-08-01/2031-08-31 | state:BY=sender
        Que demande la lettre de la Norvège adressée au Kenya ? => kind:letter | state:KE=addressee | state:NO=sender
        Combien de délégations ont voté pour le projet CHL/L.9 ? => asks:number | symbol:CHL/L.9
        Quels pays ont déposé le projet de résolution sur les phares ? => asks:state | kind:draft resolution
        Depuis quand le feu est-il éteint ? => asks:date
        À quelle date la deuxième session s’ouvre-t-elle ? => asks:date
        Où se tiendra la session de 2032 ? => asks:place | period:2032-01-01/2032-12-31
        Le groupe a-t-il approuvé le registre ? => asks:yes_no
        Est-ce que la Chine a soutenu la proposition ? => asks:yes_no | state:CN=sender
        Quelle position la Chine a-t-elle prise sur les bouées ? => state:CN=sender
        Combien la Chine a-t-elle promis de verser au fonds ? => asks:number | state:CN=sender
        Quelle décision a créé le registre des feux ? => act:decision | asks:document | kind:decision
        Que prévoit l’article 55 du règlement ? => article:55
        Répondez en anglais : que contient le rapport ? => kind:report | language:en
        La version russe du rapport est-elle complète ? => asks:yes_no | kind:report | language:ru
        Qu’a-t-on dit entre 2029 et 2031 des bouées ? => period:2029-01-01/2031-12-31
        Que s’est-il passé depuis 2031 ? => period:2031-01-01/
        Que contiennent les annexes I à III ? => annex:1 | annex:2 | annex:3
        Par rapport à quoi le signal est-il mesuré ? => asks:yes_no
        Pourquoi les gardiens qui veillent la nuit sont-ils deux ? =>
        Selon le Pérou, quel est le coût des lampes ? => asks:number | state:PE=sender
        Que dit la note verbale de l’Égypte ? => kind:note verbale | state:EG=sender
        Du 3 au 10 mars 2031, qui a présidé la Conférence ? => asks:person | date:2031-03-10 | period:2031-03-03/2031-03-10
        Qu’est-ce qui a éteint le feu ? =>
        Le groupe a-t-il dit qui paie ? => asks:yes_no
        la réponse du Kenya à la Norvège => state:KE=sender | state:NO=addressee
        Que dit le point 7 du rapport ? => kind:report | paragraph:7
    """,
    Language.ES: """
        ¿Qué posición adoptó Noruega sobre las boyas? => state:NO=sender
        ¿Cuánto prometió Noruega al fondo? => asks:number | state:NO=sender
        ¿Qué recomendó el grupo de trabajo sobre el tema 7? => act:recommendation | item:7
        ¿Qué dice el párrafo 12 del documento CHL/2031/12? => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        ¿Qué contiene el anexo II? => annex:2
        ¿Quién firmó la carta del 15 de junio de 2031? => asks:person | date:2031-06-15 | in:letter/2031-06-15 | kind:letter
        ¿Quién respondió a la carta del 15 de junio? => asks:person | date:--06-15 | kind:letter
        ¿Qué ocurrió el 15 de junio? => date:--06-15
        ¿Qué propuso Belarús en agosto de 2031? => period:2031-08-01/2031-08-31 | state:BY=sender
        ¿Qué pide la carta de Noruega dirigida a Kenia? => kind:letter | state:KE=addressee | state:NO=sender
        ¿Cuántas delegaciones votaron a favor de CHL/L.9? => asks:number | symbol:CHL/L.9
        ¿Qué países presentaron el proyecto de resolución sobre los faros? => asks:state | kind:draft resolution
        ¿Desde cuándo está apagada la luz? => asks:date
        ¿En qué fecha se abre el segundo período de sesiones? => asks:date
        ¿Dónde se celebrará la sesión de 2032? => asks:place | period:2032-01-01/2032-12-31
        ¿Aprobó el grupo el registro? => asks:yes_no
        ¿Qué decisión creó el registro de luces? => act:decision | asks:document | kind:decision
        ¿Qué establece el artículo 55 del reglamento? => article:55
        Responda en francés: ¿qué contiene el informe? => kind:report | language:fr
        ¿Está completa la versión rusa del informe? => asks:yes_no | kind:report | language:ru
        ¿Qué se dijo de las boyas entre 2029 y 2031? => period:2029-01-01/2031-12-31
        ¿Qué ha pasado desde 2031? => period:2031-01-01/
        ¿Qué se dice en los anexos I a III? => annex:1 | annex:2 | annex:3
        ¿Qué Estados apoyaron la propuesta de Chile y el Perú? => asks:state | state:CL=sender | state:PE=sender
        ¿A quién se envió la nota verbal de Egipto? => asks:person | kind:note verbale | state:EG=sender
        ¿Cuánto cuestan las lámparas que ilumina el puerto? => asks:number
        ¿Qué derechos reconoce la Carta a los guardianes? =>
        Según el Perú, ¿cuánto cuestan las lámparas? => asks:number | state:PE=sender
        Del 3 al 10 de marzo de 2031, ¿quién presidió la Conferencia? => asks:person | date:2031-03-10 | period:2031-03-03/2031-03-10
        la respuesta de Chile a Cuba => state:CL=sender | state:CU=addressee
        ¿Qué punto del informe trata de Egipto? => kind:report | state:EG
        ¿Qué se decidió en la reunión del 15 de junio sobre la carta? => act:decision | date:--06-15 | kind:letter
    """,
    Language.RU: """
        Какую позицию заняла Норвегия по буям? => state:NO=sender
        Сколько Норвегия обязалась внести в фонд? => asks:number | state:NO=sender
        Что рекомендовала рабочая группа по пункту 7 повестки дня? => act:recommendation | item:7
        Что говорится в пункте 12 доклада? => kind:report | paragraph:12
        Что сказано в пункте 12 документа CHL/2031/12? => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        Что содержит приложение II? => annex:2
        Кто подписал письмо от 15 июня 2031 года? => asks:person | date:2031-06-15 | in:letter/2031-06-15 | kind:letter
        Кто ответил на письмо от 15 июня? => asks:person | date:--06-15 | kind:letter
        Что произошло 15 июня? => date:--06-15
        Что предложила Беларусь в августе 2031 года? => period:2031-08-01/2031-08-31 | state:BY=sender
        О чём письмо Беларуси? => kind:letter | state:BY=sender
        О чём говорится в письме Норвегии в адрес Кении? => kind:letter | state:KE=addressee | state:NO=sender
        Сколько делегаций голосовало за CHL/L.9? => asks:number | symbol:CHL/L.9
        Какие государства внесли проект резолюции о маяках? => asks:state | kind:draft resolution
        С каких пор маяк не горит? => asks:date
        На какую дату назначено открытие сессии? => asks:date
        Где пройдёт вторая сессия? => asks:place
        Одобрила ли группа реестр огней? => asks:yes_no
        Какое решение учредило реестр? => act:decision | asks:document | kind:decision
        Что предусматривает статья 55 устава? => article:55
        Ответьте на французском языке: что содержит доклад? => kind:report | language:fr
        Полна ли русская версия доклада? => asks:yes_no | kind:report | language:ru
        Что говорилось о буях с 2029 по 2031 год? => period:2029-01-01/2031-12-31
        Что было сделано после 2031 года? => period:2032-01-01/
        Что сказано в приложениях I и III? => annex:1 | annex:3
        По мнению Перу, сколько стоят лампы? => asks:number | state:PE=sender
        Что делает смотритель, когда лампа гаснет? =>
        Чем объясняется решение вопроса о буях? => act:decision
        Кому была направлена вербальная нота Египта? => asks:person | kind:note verbale | state:EG=sender
        Что говорилось о буях с 3 по 10 марта 2031 года? => date:2031-03-10 | period:2031-03-03/2031-03-10
        Что предложили представители Индии, Кубы и Египта? => state:CU=sender | state:EG=sender | state:IN=sender
        Что ответила Индия Китаю? => state:CN | state:IN=sender
        Что сказано в пункте 12 повестки дня? => item:12
        Что решили на заседании 15 июня по письму Чили? => act:decision | date:--06-15 | kind:letter | state:CL=sender
    """,
    Language.ZH: """
        挪威采取了什么立场？ => state:NO=sender
        挪威承诺捐多少钱？ => asks:number | state:NO=sender
        关于议程项目7，灯标工作组有何建议？ => act:recommendation | item:7
        CHL/2031/12号文件第12段说了什么？ => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        附件二有哪些内容？ => annex:2
        谁签署了2031年6月15日的信？ => asks:person | date:2031-06-15 | in:letter/2031-06-15 | kind:letter
        谁答复了6月15日的信？ => asks:person | date:--06-15 | kind:letter
        6月15日发生了什么？ => date:--06-15
        白俄罗斯在2031年8月提出了什么？ => period:2031-08-01/2031-08-31 | state:BY=sender
        白俄罗斯的信要求什么？ => kind:letter | state:BY=sender
        挪威致肯尼亚的信说了什么？ => kind:letter | state:KE=addressee | state:NO=sender
        有多少代表团对CHL/L.9投了赞成票？ => asks:number | symbol:CHL/L.9
        哪些国家提出了关于灯塔的决议草案？ => asks:state | kind:draft resolution
        灯塔从什么时候起熄灭？ => asks:date
        会议在哪一天开幕？ => asks:date
        第二届会议将在哪里举行？ => asks:place
        工作组是否通过了登记册？ => asks:yes_no
        哪项决定设立了灯光登记册？ => act:decision | asks:document | kind:decision
        章程第五十五条规定了什么？ => article:55
        请用法文回答：报告有什么内容？ => kind:report | language:fr
        报告的俄文版完整吗？ => asks:yes_no | kind:report | language:ru
        2029年至2031年期间对浮标说了什么？ => period:2029-01-01/2031-12-31
        2031年以来发生了什么？ => period:2031-01-01/
        第三条至第五条是怎么规定的？ => article:3 | article:4 | article:5
        智利和秘鲁提出的提案得到了哪些代表团的支持？ => asks:state | state:CL=sender | state:PE=sender
        根据秘鲁的说法，灯的费用是多少？ => asks:number | state:PE=sender
        埃及的照会是给谁的？ => asks:person | kind:note verbale | state:EG=sender
        印度洋的灯塔由谁管理？ => asks:person
        对中国提出了什么要求？ => state:CN
        2031年3月3日至10日谁主持会议？ => asks:person | date:2031-03-03 | period:2031-03-03/2031-03-10
        8月14日会议的记录说了什么？ => date:--08-14 | in:None/--08-14
        附件三至附件五说了什么？ => annex:3 | annex:4 | annex:5
        请求俄罗斯提出意见的是谁？ => asks:person | state:RU
        第二届会议的第三次会议讨论了什么？ =>
    """,
    Language.AR: """
        ما الموقف الذي اتخذته النرويج؟ => state:NO=sender
        كم يورو تعهدت به النرويج؟ => asks:number | state:NO=sender
        بماذا أوصى الفريق العامل بشأن البند 7 من جدول الأعمال؟ => act:recommendation | item:7
        ماذا تقول الفقرة 12 من الوثيقة CHL/2031/12؟ => in:CHL/2031/12 | paragraph:12 | symbol:CHL/2031/12
        ماذا يتضمن المرفق الثاني؟ => annex:2
        من وقّع رسالة 15 حزيران/يونيه 2031؟ => asks:person | date:2031-06-15 | in:letter/2031-06-15 | kind:letter
        من رد على رسالة 15 حزيران/يونيه؟ => asks:person | date:--06-15 | kind:letter
        ماذا حدث في 15 حزيران/يونيه؟ => date:--06-15
        ما الذي اقترحته بيلاروس في آب/أغسطس 2031؟ => period:2031-08-01/2031-08-31 | state:BY=sender
        ما مضمون رسالة بيلاروس؟ => kind:letter | state:BY=sender
        ماذا تقول رسالة النرويج الموجهة إلى كينيا؟ => kind:letter | state:KE=addressee | state:NO=sender
        كم وفداً صوّت لصالح CHL/L.9؟ => asks:number | symbol:CHL/L.9
        ما الدول التي قدمت مشروع القرار بشأن المنارات؟ => asks:state | kind:draft resolution
        منذ متى انطفأ الضوء؟ => asks:date
        في أي تاريخ تُفتتح الدورة؟ => asks:date
        أين ستُعقد الدورة الثانية؟ => asks:place
        هل وافق الفريق على السجل؟ => asks:yes_no
        أي مقرر أنشأ سجل الأضواء؟ => act:decision | asks:document | kind:decision
        على ماذا تنص المادة 55 من النظام؟ => article:55
        أجب بالفرنسية: ماذا يتضمن التقرير؟ => kind:report | language:fr
        هل النسخة الروسية من التقرير كاملة؟ => asks:yes_no | kind:report | language:ru
        ماذا قيل عن العوامات من عام 2029 إلى عام 2031؟ => period:2029-01-01/2031-12-31
        ماذا حدث منذ عام 2031؟ => period:2031-01-01/
        ماذا ورد في الفقرتين 3 و4؟ => paragraph:3 | paragraph:4
        من هو رئيس الفريق العامل؟ => asks:person
        من سنة 2030 ماذا تغير في المنارات؟ => period:2030-01-01/2030-12-31
        ماذا طلبت الصين من الأمانة؟ => state:CN=sender
        ماذا جاء في المادة الخامسة والخمسين؟ => article:55
        إلى من وُجهت المذكرة الشفوية من مصر؟ => kind:note verbale | state:EG=sender
        ماذا يفعل الحارس متى انطفأ المصباح؟ =>
        ماذا حدث بعد رسالة 15 حزيران/يونيه؟ => date:--06-15 | kind:letter
        ما رأي مصر في البنود من 5 إلى 7؟ => item:5 | item:6 | item:7 | state:EG=sender
        ماذا قالت وفود مصر والصين؟ => state:CN=sender | state:EG=sender
    """,
}
_LINES = [(language, *line.strip().partition(" =>")[::2]) for language, lines in _NAMED.items() for line in lines.strip().splitlines()]


def _named(question: Question) -> set[str]:
    """All that a question names, as "part:value"."""
    return {
        *(f"item:{n}" for item in question.items for n in (*item.numbers, *item.sub_items)),
        *(f"symbol:{s.value}" for s in question.symbols),
        *(f"{place.kind}:{n}" for place in question.locators for n in (*place.numbers, *place.parts)),
        *(f"date:{day}" for day in question.mentions.dates),
        *(f"period:{p.since or ''}/{p.until or ''}" for p in question.periods),
        *(f"state:{s.code}" + (f"={s.role}" if s.role else "") for s in question.states),
        *(f"kind:{k.value}" for k in question.kinds),
        *(f"in:{d.symbol or f'{d.kind}/{d.date}'}" for d in question.documents),
        *(f"language:{named.value}" for named in question.languages),
        *(f"act:{act}" for act in question.acts),
        *(f"asks:{kind}" for kind in question.answer_types),
    }


def _spans(question: Question) -> list[tuple[int, int]]:
    parts = (
        *question.items, *question.symbols, *question.locators, *question.dates, *question.periods, *question.states,
        *question.kinds, *question.documents, *question.languages,
    )  # fmt: skip
    return [(part.start, part.end) for part in parts]


@pytest.mark.parametrize(("language", "question", "named"), _LINES)
def test_all_that_a_question_names_and_nothing_else(language: Language, question: str, named: str) -> None:
    expected = {token.strip() for token in named.split("|") if token.strip()}
    assert _named(understand(question, language)) == expected


def test_each_language_is_tried_with_25_questions() -> None:
    assert {language: count for language in SIX if (count := sum(line[0] is language for line in _LINES)) < 25} == {}


def test_every_part_has_its_span_in_the_question() -> None:
    text = "What did Norway say in its letter of 15 June 2031 on item 7 and annex II, in French?"
    found = understand(text, Language.EN)
    assert [text[s.start : s.end] for s in found.states] == ["Norway"]
    assert [text[i.start : i.end] for i in found.items] == ["item 7"]
    assert [text[p.start : p.end] for p in found.locators] == ["annex II"]
    assert [text[d.start : d.end] for d in found.documents] == ["letter of 15 June 2031"]
    assert [text[n.start : n.end] for n in found.languages] == ["in French"]
    assert found.senders == ("NO",)
    assert found.located("annex") == ("2",)


def test_spans_count_in_the_question_as_typed() -> None:
    """Vowel marks, decomposed accents and direction marks are passed over, full-width characters are read as narrow ones."""
    arabic = "ماذا وَرَدَ في المُرفَق الثاني من الوثيقة CHL/2031/12؟"
    (annex,) = understand(arabic, Language.AR).locators
    assert arabic[annex.start : annex.end] == "المُرفَق الثاني"
    french = unicodedata.normalize("NFD", "Depuis août 2031, qu’a proposé le Bélarus à l’annexe II ?")
    found = understand(french, Language.FR)
    assert [french[s.start : s.end] for s in found.states] == [unicodedata.normalize("NFD", "Bélarus")]
    assert [(p.since, p.until) for p in found.periods] == [("2031-08-01", None)]
    assert [s.value for s in understand("请看ＣＨＬ／２０３１／１２号文件", Language.ZH).symbols] == ["CHL/2031/12"]
    assert [s.value for s in understand("\u200fماذا في CHL/L.9؟", Language.AR).symbols] == ["CHL/L.9"]


def test_a_question_of_no_known_language_names_what_is_written_alike() -> None:
    assert _named(understand("Was steht in CHL/2031/12?", Language.UND)) == {"symbol:CHL/2031/12", "in:CHL/2031/12"}


@pytest.mark.parametrize("text", ["", " ", "?", "。", "\x00\x07", "(" * 500, '" OR * NEAR(', "a" * 1_000_000, "10 " * 400_000])
def test_no_text_is_too_odd(text: str) -> None:
    found = understand(text, Language.EN)
    assert found.text == text
    assert not found.documents


def test_spans_of_real_questions_are_inside_them(evalsets: Path) -> None:
    for path in sorted(evalsets.glob("*/questions.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for start, end in _spans(understand(row["question"], Language(row["lang"]))):
                assert 0 <= start < end <= len(row["question"])


_D, _N, _S, _DOC, _P = AnswerType.DATE, AnswerType.NUMBER, AnswerType.STATE, AnswerType.DOCUMENT, AnswerType.PERSON


@pytest.mark.parametrize(
    ("language", "text", "types"),
    [
        (Language.EN, "The light failed on 17 October 2030.", {_D}),
        (Language.EN, "7. Under agenda items 5, 6 and 7 and paragraph 12, see annex 3.", set()),
        (Language.EN, "It met from 3 to 10 March 2031.", {_D}),
        (Language.EN, "Establish a panel of nine experts.", {_N}),
        (Language.EN, "The coaster, of 1,870 tons, sailed.", {_N}),
        (Language.EN, "Norway thanked the keepers.", {_S}),
        (Language.EN, "as contained in CHL/2031/12", {_DOC}),
        (Language.EN, "Ms. Oriane Velsted took the chair.", {_P}),
        (Language.EN, "The chair was taken by Oriane Velsted.", {_P}),
        (Language.EN, "The General Assembly and the Security Council took note.", set()),
        (Language.EN, "The lamps were lit at dusk.", set()),
        (Language.FR, "Le feu s’est éteint le 17 octobre.", {_D}),
        (Language.FR, "Mme Velsted a pris la parole.", {_P}),
        (Language.FR, "Le point 7 et le paragraphe 12 restent ouverts.", set()),
        (Language.FR, "Quatorze marins et douze passagers furent sauvés.", {_N}),
        (Language.ES, "El 17 de octubre se apagó la luz.", {_D}),
        (Language.ES, "La Sra. Velsted presidió la sesión.", {_P}),
        (Language.ES, "Se salvaron 14 marineros de Chile.", {_N, _S}),
        (Language.ES, "El tema 7 y el párrafo 12 siguen abiertos.", set()),
        (Language.RU, "Маяк погас 17 октября.", {_D}),
        (Language.RU, "Г-жа Велстед открыла заседание; г-н Пеллоу отсутствовал.", {_P}),
        (Language.RU, "Выступил Эдрик Пеллоу.", {_P}),
        (Language.RU, "Спасены четырнадцать моряков.", {_N}),
        (Language.RU, "По пункту 7 и статье 12 решения нет.", set()),
        (Language.ZH, "灯塔于10月17日熄灭。", {_D}),
        (Language.ZH, "会议由维尔斯特德女士主持。", {_P}),
        (Language.ZH, "设立由9名专家组成的小组。", {_N}),
        (Language.ZH, "设立由九名专家组成的小组。", {_N}),
        (Language.ZH, "议程项目7和第12段未作讨论。", set()),
        (Language.ZH, "挪威表示感谢。", {_S}),
        (Language.AR, "انطفأت المنارة في 17 تشرين الأول/أكتوبر.", {_D}),
        (Language.AR, "ترأست السيدة فيلستد الجلسة.", {_P}),
        (Language.AR, "أنقذ 14 بحارا.", {_N}),
        (Language.AR, "بشأن البند 7 والفقرة 12 من الوثيقة CHL/L.9", {_DOC}),
        # Years before those that records tell of: a word beside them says that they are none of quantities.
        (Language.EN, "The first lamp was lit in 1641.", {_D}),
        (Language.EN, "The coaster, of 1641 tons, sailed.", {_N}),
        (Language.ES, "La primera lámpara se encendió en 1588.", {_D}),
        (Language.RU, "Первый маяк зажгли в 1734 году.", {_D}),
        (Language.ZH, "第一座灯塔于1617年点亮。", {_D}),
        (Language.AR, "أضيئت المنارة الأولى عام 1641.", {_D}),
        (Language.EN, "The lamp was lit before 1641 and in 1650 was put out.", {_D}),
        (Language.FR, "Le premier feu fut allumé en 1641 par des pêcheurs.", {_D}),
        (Language.ES, "El faro se encendió en el año 1588, y desde 1590 no se apagó.", {_D}),
        (Language.RU, "Маяк зажгли весной 1734 года.", {_D}),
        (Language.RU, "Маяк зажгли в 121 году.", {_D}),
        (Language.ZH, "第一座灯塔建于公元982年。", {_D}),
        # But what is counted behind them, or how long something lasts, is no year.
        (Language.EN, "The lamp failed in 1200 cases.", {_N}),
        (Language.EN, "The lamp was lit before 1400 hours.", {_N}),
        (Language.EN, "It was an 1100-ton ship.", {_N}),
        (Language.EN, "It was seen in 1200 of the nights.", {_N}),
        (Language.EN, "An 1100 ton ship passed.", {_N}),
        (Language.FR, "Le tableau indique les feux en 1500 points.", {_N}),
        (Language.ES, "La luz se vio en 1200 noches.", {_N}),
        (Language.RU, "Маяк горел 101 год.", {_N}),
        (Language.RU, "Маяк горел 122 года.", {_N}),
        (Language.ZH, "灯塔有300年历史。", set()),
        (Language.ZH, "灯塔已使用了120年。", set()),
        (Language.ZH, "灯塔有2000年历史。", set()),
        (Language.ZH, "北灯塔每年九月关闭。", {_D}),
        (Language.ZH, "灯塔一共熄灭了三十一场。", {_N}),
        (Language.ZH, "每年有十一万名旅客。", {_N}),
        (Language.ZH, "设立一个小组。", set()),
        (Language.AR, "بنى المنارة المهندس بيلو دراسكو.", {_P}),
        (Language.AR, "بنى المنارة القبطان ماركو.", {_P}),
        (Language.AR, "تحدث المهندس المقيم عن المنارة.", set()),
        (Language.AR, "كان الكاتب في المنارة.", set()),
        (Language.AR, "قال الرئيس مجددا إن المنارة مطفأة.", set()),
        (Language.AR, "شكر الرئيس جميع الحراس.", set()),
        (Language.AR, "طلب الرئيس تأجيل الجلسة.", set()),
        (Language.AR, "أعلن الوزير أمس إطفاء المنارة.", set()),
        (Language.AR, "أكد الممثل مجددا موقفه.", set()),
        (Language.AR, "شكر الرئيس السيد دراسكو.", {_P}),
    ],
)  # fmt: skip
def test_types_that_a_text_holds(language: Language, text: str, types: set[AnswerType]) -> None:
    assert types_in(text, language) == types


def test_a_question_tells_what_it_is_looked_for_by_in_the_order_of_its_text() -> None:
    question = understand("What did France say on items 7 and 9 in paragraph 3 of CHL/WP.3 of 14 March 2031?", Language.EN)
    assert question.named == (
        ("state", "FR"), ("item", "7"), ("item", "9"), ("paragraph", "3"), ("symbol", "CHL/WP.3"), ("date", "2031-03-14"),
    )  # fmt: skip


@pytest.mark.parametrize("language", SIX)
def test_what_is_left_out_of_a_question_is_not_named_by_it_and_all_else_is(language: Language) -> None:
    for line in _NAMED[language].strip().splitlines():
        question = understand(line.split("=>")[0].strip(), language)
        assert question.without(()) is question
        for left_out in question.named:
            rest = question.without({left_out})
            assert rest.text == question.text
            assert rest.named == tuple(n for n in question.named if n != left_out)
            assert len(rest.documents) == len(question.documents) - any(left_out[1] in (d.symbol, d.date) for d in question.documents)
        nothing = question.without(set(question.named))
        assert nothing.named == ()
        assert nothing.documents == ()
        assert (nothing.acts, nothing.kinds, nothing.answer_types) == (question.acts, question.kinds, question.answer_types)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Which draft demands that lamps be lit, and which countries sponsored it?", {_DOC, _S}),
        ("When was the decision taken, and who signed it?", {_D, _P}),
        ("How many lights are lit, and when was the last one built?", {_N, _D}),
    ],
)
def test_each_part_of_a_question_asks_for_its_own_type(text: str, types: set[AnswerType]) -> None:
    assert understand(text, Language.EN).answer_types == types


_NO_PERSONS = {
    Language.EN: ["Which general principles govern the use of lamps?", "Which general terms were agreed?", "What man-made lights were seen?", "Which women's groups wrote of the lamp?", "Which minister posts were left open?"],
    Language.FR: ["Quelles critiques ont été faites du phare ?", "Quels chefs d’accusation ont été retenus ?", "Quels chefs-lieux ont un phare ?"],
    Language.ES: ["¿Qué música se tocó en el faro?", "¿Qué críticas se hicieron al faro?", "¿Qué papas se sirvieron en el faro?", "¿Qué física explica la luz?"],
    Language.RU: ["Какие химикаты хранятся на маяке?", "Какая критика прозвучала в адрес маяка?", "Какие последствия имел пожар?", "Какие экспертные оценки даны маяку?", "Какое королевство построило маяк?", "Какая физика объясняет свет?"],
    Language.ZH: ["哪些人造灯光在海上可见？", "灯塔用哪些人工光源？"],
    Language.AR: ["أي مؤلفات كتبت عن المنارة؟", "أي مسؤولية تقع على الحارس؟"],
}  # fmt: skip
_PERSONS = {
    Language.EN: ["Which general leads the fleet?", "Which general commands the fleet?", "Which commander-in-chief lit the lamp?", "Which women keep the lamp?", "Which minister posts letters to the keepers?"],
    Language.FR: ["Quels chefs ont allumé le phare ?", "Quelle femme garde le phare ?"],
    Language.ES: ["¿Qué músico tocó en el faro?", "¿Qué papa visitó el faro?", "¿Qué críticos escribieron sobre el faro?"],
    Language.RU: ["Какие критики писали о маяке?", "Какой химик изучал масло?", "Какого короля звали Отто?", "Какие эксперты видели маяк?", "Какой посол писал о маяке?", "Каким послам писали о маяке?", "Какой председатель открыл заседание?"],
    Language.ZH: ["哪些人建造了灯塔？", "什么人造了灯塔？"],
    Language.AR: ["أي مؤلف كتب عن المنارة؟", "أي مؤلفة كتبت عن المنارة؟", "أي ممثلين حضروا؟"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "types"),
    [
        (Language.EN, "Which engineer designed the lamp?", {_P}),
        (Language.EN, "What other Zubrowkan harbour leader was trained at the school?", {_P}),
        (Language.EN, "What did the leader of the keepers say?", set()),
        (Language.EN, "Into how many basins is the harbour divided?", {_N}),
        (Language.EN, "What is the capacity of the harbour?", {_N}),
        (Language.EN, "At what speed may vessels pass the lamp?", {_N}),
        (Language.FR, "Quel architecte a dessiné le phare ?", {_P}),
        (Language.FR, "Quelle quantité d’huile faut-il par nuit ?", {_N}),
        (Language.ES, "¿Qué capitán encendió la lámpara?", {_P}),
        (Language.ES, "¿Cuál es la capacidad del puerto?", {_N}),
        (Language.RU, "Какой инженер построил маяк?", {_P}),
        (Language.RU, "Какова вместимость гавани?", {_N}),
        (Language.RU, "На каком расстоянии виден маяк?", {_N}),
        (Language.ZH, "哪个工程师建造了灯塔？", {_P}),
        (Language.AR, "أي مهندس بنى المنارة؟", {_P}),
        (Language.AR, "ما سعة الميناء؟", {_N}),
        # Words that are spelled like those of persons, or stand before what is asked for.
        *((language, text, set()) for language, listed in _NO_PERSONS.items() for text in listed),
        *((language, text, {_P}) for language, listed in _PERSONS.items() for text in listed),
    ],
)
def test_nouns_behind_an_interrogative_tell_who_or_how_much_is_asked_for(language: Language, text: str, types: set[AnswerType]) -> None:
    assert understand(text, language).answer_types == types
