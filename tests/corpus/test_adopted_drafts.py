"""Which documents a deciding sentence adopts, and which it puts off, rejects or only names, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.adopted_drafts import adopted_drafts, adopts_the_draft

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Conference decided not to adopt draft decision CCL/L.9."), (_FR, "La Conférence a décidé de ne pas adopter le projet de décision CCL/L.9."), (_ES, "La Conferencia decidió no aprobar el proyecto de decisión CCL/L.9."),
        (_RU, "Конференция постановила не принимать проект решения CCL/L.9."), (_ZH, "会议决定不通过决定草案CCL/L.9。"), (_AR, "قرر المؤتمر عدم اعتماد مشروع المقرر CCL/L.9."),
        (_EN, "The Conference decided to consider CCL/L.9 at its next session with a view to adopting it."), (_EN, "The Conference decided to hear the pilots on CCL/L.9 before adopting it."), (_EN, "The Conference decided to circulate CCL/L.9 so that it could be adopted in spring."),
        (_FR, "La Conférence a décidé d’étudier le projet CCL/L.9 en vue de l’adopter."), (_FR, "La Conférence a décidé d’entendre les pilotes sur CCL/L.9 avant de l’adopter."), (_ES, "La Conferencia decidió estudiar el proyecto CCL/L.9 para aprobarlo en primavera."), (_ES, "La Conferencia decidió oír a los prácticos sobre CCL/L.9 antes de aprobarlo."),
        (_RU, "Конференция постановила изучить проект CCL/L.9, чтобы принять его весной."), (_RU, "Конференция приняла решение продолжить рассмотрение проекта CCL/L.9."), (_RU, "Конференция приняла решение на следующей сессии изучить проект CCL/L.9."), (_RU, "Конференция постановила принять меры по проекту CCL/L.9."),
        (_ZH, "会议决定研究决定草案CCL/L.9，以便下届会议通过。"), (_ZH, "会议决定通过非正式磋商讨论决定草案CCL/L.9。"), (_ZH, "会议决定在通过决定草案CCL/L.9之前听取引航员的意见。"), (_ZH, "会议决定推迟通过决定草案CCL/L.9。"),
        (_AR, "قرر المؤتمر دراسة مشروع المقرر CCL/L.9 تمهيدا لاعتماده."), (_AR, "قرر المؤتمر الاستماع إلى المرشدين بشأن CCL/L.9 قبل اعتماده."), (_AR, "قرر المؤتمر إرجاء اعتماد مشروع المقرر CCL/L.9."),
        (_EN, "The Conference decided to refer CCL/L.9 to the Working Group."), (_ES, "La Conferencia decidió remitir el proyecto CCL/L.9 al Grupo de Trabajo."), (_EN, "The Conference adopted its agenda and decided to consider CCL/L.9 at its next session."),
        (_EN, "The Conference decided to recommend that the Assembly adopt CCL/L.9."), (_FR, "La Conférence a décidé de recommander à l’Assemblée d’adopter CCL/L.9."), (_ES, "La Conferencia decidió recomendar a la Asamblea que apruebe CCL/L.9."),
        (_RU, "Конференция постановила рекомендовать Ассамблее принять CCL/L.9."), (_ZH, "会议决定建议大会通过CCL/L.9。"), (_AR, "قرر المؤتمر أن يوصي الجمعية العامة باعتماد CCL/L.9."),
    ],
)  # fmt: skip
def test_a_draft_that_is_refused_or_put_off_or_to_be_adopted_later_is_not_adopted(language: Language, sentence: str) -> None:
    assert adopted_drafts(sentence, language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Conference decided, with reference to item 7, to adopt draft decision CCL/L.5."), (_EN, "The Conference decided to adopt draft decision CCL/L.5, referred to in paragraph 4."), (_EN, "Draft decision CCL/L.5, referred to in paragraph 4, was adopted."),
        (_AR, "قرر المؤتمر، من أجل سلامة الملاحة، اعتماد مشروع المقرر CCL/L.5."), (_ES, "La Conferencia decidió aprobar el proyecto CCL/L.5, remitido por el Grupo de Trabajo."), (_ES, "Remitido por el Grupo de Trabajo, el proyecto CCL/L.5 fue aprobado."),
        (_EN, "The Conference adopted CCL/L.5 and decided to defer item 9."), (_FR, "La Conférence a adopté CCL/L.5 et décidé de reporter le point 9."), (_ES, "La Conferencia aprobó CCL/L.5 y decidió aplazar el tema 9."),
        (_RU, "Конференция приняла CCL/L.5 и постановила отложить пункт 9."), (_ZH, "会议通过了CCL/L.5，并决定推迟审议项目9。"), (_AR, "اعتمد المؤتمر CCL/L.5 وقرر إرجاء البند 9."),
        (_EN, "The Conference decided to defer CCL/L.6 and to adopt CCL/L.5."), (_EN, "CCL/L.5 was adopted and CCL/L.6 was deferred."), (_EN, "CCL/L.6 was deferred and CCL/L.5 was adopted."), (_FR, "CCL/L.6 a été reporté et CCL/L.5 a été adopté."),
        (_ES, "CCL/L.5 fue aprobado y CCL/L.6 fue aplazado."), (_RU, "CCL/L.5 был принят, а CCL/L.6 был отклонен."), (_ZH, "CCL/L.5获得通过，CCL/L.6被否决。"), (_EN, "The Conference considered and adopted CCL/L.5 without a vote."), (_ZH, "会议审议并未经表决通过了CCL/L.5。"),
        (_RU, "Конференция приняла решение принять проект CCL/L.5."), (_RU, "Конференция приняла решение 3, содержащееся в CCL/L.5."), (_ZH, "会议以协商一致方式通过决定草案CCL/L.5。"), (_ES, "La Conferencia aprobó para el bienio el presupuesto CCL/L.5."),
        (_EN, "The Conference adopted CCL/L.5 and took note of CCL/2032/4."), (_EN, "The Conference took note of CCL/2032/4 and adopted CCL/L.5."), (_FR, "La Conférence a adopté CCL/L.5 et pris note de CCL/2032/4."), (_ES, "La Conferencia aprobó CCL/L.5 y tomó nota de CCL/2032/4."),
        (_RU, "Конференция приняла CCL/L.5 и приняла к сведению CCL/2032/4."), (_ZH, "会议通过了CCL/L.5，并注意到CCL/2032/4。"), (_AR, "اعتمد المؤتمر CCL/L.5 وأحاط علما بالوثيقة CCL/2032/4."),
        (_EN, "On the recommendation of the Committee, the Conference decided to adopt CCL/L.5."), (_EN, "The Conference decided to invite Severovia and to adopt CCL/L.5."), (_FR, "La Conférence a décidé d’inviter la Severovia et d’adopter CCL/L.5."), (_ES, "La Conferencia decidió invitar a Severovia y aprobar CCL/L.5."),
        (_RU, "Конференция постановила пригласить Северовию и принять CCL/L.5."), (_ZH, "会议根据秘书处的建议决定通过CCL/L.5。"), (_AR, "قرر المؤتمر بناء على التوصية اعتماد CCL/L.5."),
        (_FR, "La Conférence a approuvé pour deux ans le budget CCL/L.5."), (_AR, "أقر المؤتمر المقرر CCL/L.5 في مقر الأمانة."),
    ],
)  # fmt: skip
def test_what_else_a_sentence_tells_leaves_a_draft_adopted(language: Language, sentence: str) -> None:
    assert adopted_drafts(sentence, language) == ("CCL/L.5",)


def test_drafts_that_are_told_of_together_are_adopted_together() -> None:
    assert adopted_drafts("CCL/L.4 was withdrawn and CCL/L.5, CCL/L.6 and CCL/L.7 were adopted.", _EN) == ("CCL/L.5", "CCL/L.6", "CCL/L.7")


@pytest.mark.parametrize(
    ("language", "sentence", "adopted"),
    [
        (_EN, "The Conference decided to adopt the draft.", True), (_EN, "The Conference adopted the draft and decided to defer item 9.", True), (_EN, "The Conference decided not to adopt the draft.", False), (_FR, "La Conférence a décidé de ne pas adopter le projet.", False),
        (_ES, "La Conferencia decidió no aprobar el proyecto.", False), (_RU, "Конференция постановила не принимать проект.", False), (_ZH, "会议决定不通过该草案。", False), (_AR, "قرر المؤتمر عدم اعتماد المشروع.", False),
    ],
)  # fmt: skip
def test_a_draft_without_its_symbol(language: Language, sentence: str, adopted: bool) -> None:
    assert adopts_the_draft(sentence, language) is adopted
