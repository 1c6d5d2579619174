"""Which questions ask what a document tells of itself that they name by who sent it, to whom, on what and when; in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.record_questions import understand_records_question

UNDERSTOOD = """
    When was the letter of Varnholm written? => date letter from=Varnholm
    When was the letter from Varnholm to Severovia sent? => date letter from=Varnholm to=Severovia
    When was Varnholm's letter written? => date letter from=Varnholm
    When did Varnholm write its letter to Severovia? => date letter from=Varnholm to=Severovia
    When was the letter of Brazil on item 5 written? => date letter from=BR item=5
    When was the report of the working group issued? => date report from=working group
    What is the date of the letter from Ingmar Saltvik? => date letter from=Ingmar Saltvik
    Who signed the report of the Working Group on Buoys? => signatory report from=Working Group on Buoys
    Who wrote the letter to the Secretary-General? => sender letter to=Secretary-General
    To whom is the letter of Zubrowka addressed? => addressee letter from=Zubrowka
    When was the letter of the Permanent Representative of Brazil written? => date letter from=BR
    When was the letter of the President of the Conference written? => date letter from=President of the Conference
    On what date was the letter of Varnholm written? => date letter from=Varnholm
    De quand date la lettre de Varnholm ? => date letter from=Varnholm
    Quand la lettre du Brésil a-t-elle été écrite ? => date letter from=BR
    Quand Varnholm a-t-il écrit sa lettre à la Severovia ? => date letter from=Varnholm to=Severovia
    Qui a signé le rapport du groupe de travail ? => signatory report from=groupe de travail
    À qui est adressée la lettre du Brésil ? => addressee letter from=BR
    ¿Cuándo se escribió la carta de Varnholm? => date letter from=Varnholm
    ¿De cuándo es la carta de Varnholm a Severovia? => date letter from=Varnholm to=Severovia
    ¿Cuándo escribió Varnholm su carta? => date letter from=Varnholm
    ¿Quién firmó el informe del grupo de trabajo? => signatory report from=grupo de trabajo
    ¿A quién está dirigida la carta de Zubrowka? => addressee letter from=Zubrowka
    Когда было написано письмо Варнхольма? => date letter from=Варнхольма
    Когда Варнхольм направил письмо? => date letter from=Варнхольм
    Какова дата письма Бразилии? => date letter from=BR
    Кто подписал доклад рабочей группы? => signatory report from=рабочей группы
    Кому адресовано письмо Зубровки? => addressee letter from=Зубровки
    瓦恩霍姆的信是什么时候写的？ => date letter from=瓦恩霍姆
    瓦恩霍姆致巴西的信函的日期是什么？ => date letter from=瓦恩霍姆 to=BR
    巴西什么时候写的信函？ => date letter from=BR
    谁签署了工作组的报告？ => signatory report from=工作组
    祖布罗卡的信是写给谁的？ => addressee letter from=祖布罗卡
    متى كتبت رسالة فارنهولم؟ => date letter from=فارنهولم
    ما تاريخ الرسالة الموجهة من فارنهولم إلى البرازيل؟ => date letter from=فارنهولم to=BR
    متى أرسلت البرازيل رسالتها؟ => date letter from=BR
    من وقع تقرير الفريق العامل؟ => signatory report from=الفريق العامل
    إلى من وجهت رسالة زوبروكا؟ => addressee letter from=زوبروكا
"""
NEAR = """
    When was the light at Varnholm built? | When did Varnholm propose to lift the buoys? | When was the letter of intent written? | When does the decision on item 6 enter into force?
    When will the report of the working group be discussed? | Who wrote that the lamp was dark? | Who signed the treaty of Varnholm? | When was the letter of Varnholm answered? | When was the working group set up?
    When did the working group meet? | Who chairs the working group? | When must the report of Varnholm be submitted? | When did Varnholm submit its proposal on buoys? | Who signed for the keeper of the light?
    Quand le groupe de travail s'est-il réuni ? | Quand la lettre de change est-elle payée ? | Qui préside le groupe de travail ? | ¿Cuándo se reunió el grupo de trabajo? | ¿Quién firmó por el capitán?
    Когда собралась рабочая группа? | Кто возглавляет рабочую группу? | 工作组什么时候开会？ | 谁主持工作组？ | متى اجتمع الفريق العامل؟ | من قدم مشروع القرار المتعلق بأضواء السواحل؟ | من يرأس الفريق العامل؟
"""


@pytest.mark.parametrize(("question", "wanted"), [line.strip().split(" => ") for line in UNDERSTOOD.strip().splitlines()])
def test_a_document_is_named_by_who_sent_it_to_whom_and_on_what(question: str, wanted: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    told = [asked.asks, *asked.kinds]
    told += [
        f"{name}={value}"
        for name, values in (("from", asked.senders + asked.sender_names), ("to", asked.addressees + asked.addressee_names), ("item", asked.items))
        for value in values
    ]
    assert " ".join(told) == wanted


@pytest.mark.parametrize("question", [part.strip() for line in NEAR.strip().splitlines() for part in line.split("|")])
def test_what_records_say_of_times_and_signatures_is_left_to_the_search(question: str) -> None:
    assert understand_records_question(question) is None


@pytest.mark.parametrize(
    "question",
    ["How long may one explain a vote in CCL/2032/2?", "Combien de temps peut-on expliquer un vote dans CCL/2032/2 ?", "Как голосуют в CCL/2032/2?", "CCL/2032/2中如何表决？", "كيف يجري التصويت في CCL/2032/2؟"],
)  # fmt: skip
def test_what_is_asked_of_votes_in_a_document_is_put_to_it(question: str) -> None:
    assert [d.symbol for d in understand(question, detect(question)).documents] == ["CCL/2032/2"]


def test_a_vote_on_a_document_is_told_elsewhere() -> None:
    assert not understand("How did Norway vote on CCL/L.3?", Language.EN).documents
