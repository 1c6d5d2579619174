"""Questions for the name of whoever holds an office, in six languages, and others that begin like them."""

from __future__ import annotations

import pytest

from corpus.languages import detect
from corpus.questions.holder_questions import asks_who_holds


@pytest.mark.parametrize(
    "question",
    ["Who chaired the Working Group on Buoys?", "Who was elected Chair of the Group?", "Who is the rapporteur of the Group?", "Which ambassador will preside over the session?", "Qui a été élu à la présidence du Groupe de travail ?",
     "Qui a présidé la session ?", "¿Quién presidió el grupo de trabajo?", "¿Qué diplomático presidirá la Conferencia?", "¿Quién fue elegida relatora?", "Кто был избран председателем Группы?", "Кто председательствовал на сессии?",
     "谁被任命为协调员？", "工作组主席是谁？", "谁主持了会议？", "من ترأس الفريق العامل؟", "من هي المقررة الخاصة المعنية بالعوامات؟", "من كان رئيس الفريق؟"],
)  # fmt: skip
def test_who_holds_an_office_is_asked_for(question: str) -> None:
    assert asks_who_holds(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["Who elects the Chair of the Conference?", "Who presides where the President is absent?", "Who submitted the draft?", "What did the Chair propose?", "Qui élit le Président ?", "¿Quién elige al Presidente?", "Кто избирает Председателя?",
     "谁选举主席？", "谁是最年长的守灯人？", "من ينتخب الرئيس؟"],
)  # fmt: skip
def test_who_elects_is_another_question(question: str) -> None:
    assert not asks_who_holds(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["Who is the Secretary-General of the Conference?", "Who was Severovia's first vice-president?", "Who were the two Vice-Chairs?", "Who was appointed by the Conference to lead the mission?", "Who is currently the head of the secretariat?", "Which official was appointed?", "Which expert of Zubrowka chaired the panel?",
     "Qui est le secrétaire général de la Conférence ?", "Qui était l’envoyé spécial ?", "Qui ont été les nouveaux vice-présidents ?", "Qui a été nommé coordonnateur ?", "Quelle personne a été élue ?", "Quel expert d’Osmere préside le Groupe ?",
     "¿Quién es el Secretario General?", "¿Quiénes fueron los nuevos vicepresidentes?", "¿Quién fue designado coordinador?", "¿Qué persona fue elegida?",
     "Кто является Генеральным секретарём?", "Кто был первым вице-председателем?", "Кто назначен координатором?", "Какой посол председательствовал?",
     "Who was the first person to be elected President?", "Who is the chair-designate?", "Who was to chair the session?", "¿Quién fue la que presidió la sesión?", "Кто был единогласно избран председателем?", "谁将担任协调员一职？", "谁一致当选？", "من انتُخب رئيساً؟",
     "谁担任工作组报告员？", "主席由谁担任？", "谁当选为副主席？", "哪位专家主持了会议？", "من هو الأمين العام للمؤتمر؟", "من انتخب رئيسا للفريق؟", "من عُيّن منسقا؟", "من الذي تم انتخابه؟", "أي سفير ترأس الدورة؟"],
)  # fmt: skip
def test_an_office_is_what_is_said_of_the_person(question: str) -> None:
    assert asks_who_holds(question, detect(question))


@pytest.mark.parametrize(
    "question",
    ["Who was to buy forty fog bells, the secretariat or the harbours?", "Who is against the director's proposal?", "Who is the director's proposal for?", "Who is responsible for lights designated as major?", "Who was named in the letter of the President?", "Who is a member of the secretariat?", "Which official languages are used?", "Which expert panel met?", "Which person or body pays?",
     "Qui est d’accord avec les directives ?", "Qui est contre la proposition du directeur ?", "Qui est chargé des feux désignés comme principaux ?", "Qui était le destinataire de la lettre du Président ?", "Qui est responsable du secrétariat ?", "Quelle personne morale paie ?", "Quelle personne morale a payé ?",
     "¿Quién fue el destinatario de la carta del presidente?", "¿Quién es responsable de las luces designadas como principales?", "¿Quién está en contra de la propuesta del director?", "¿Quién es partidario de las directrices?", "¿Qué persona jurídica paga?", "¿Qué funcionarios públicos pagan?",
     "Кто был против предложения директора?", "Кто директору написал?", "Кто был адресатом письма председателя?", "Кто секретариату заплатил?", "Какие официальные языки используются?", "谁是主席来信的收件人？", "谁是反对主任提案的国家？", "主席由谁选举？", "哪位专家的报告？", "谁支持主席？",
     "من كان ضد اقتراح المدير؟", "من انتخب الرئيس؟", "من عين المدير؟", "من كان متلقي رسالة الرئيس؟", "من مقررات الدورة الثالثة ما الذي نفذ؟", "أي شخص اعتباري يدفع؟"],
)  # fmt: skip
def test_an_office_beside_what_is_asked_for_is_none_that_is_held(question: str) -> None:
    assert not asks_who_holds(question, detect(question))
