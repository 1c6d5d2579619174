"""What records tell of a document's fate: adopted, or not."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.fates import is_refused, told_fates, told_refusal
from tests.corpus.making import record_in

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
REFUSED = [
    ("1. The Synod considered draft decision SCL/L.2 on bells. The draft decision was not adopted, Kenya having objected."),
    ("1. The draft decision SCL/L.2 was rejected by 12 votes to 4."),
    ("1. Norway introduced draft resolution SCL/L.2. It was withdrawn on 4 June 2031."),
    ("1. La Conférence a examiné le projet de décision SCL/L.2. Le projet n’a pas été adopté, le Kenya s’y étant opposé."),
    ("1. La Conferencia examinó el proyecto de decisión SCL/L.2 sobre las campanas. El proyecto no fue aprobado."),
    ("1. El proyecto de decisión SCL/L.2 fue retirado por Noruega."),
    ("1. Конференция рассмотрела проект решения SCL/L.2 о колоколах. Проект не был принят ввиду возражений Кении."),
    ("1. Проект решения SCL/L.2 был отклонен."),
    ("1. 会议审议了关于钟的决定草案SCL/L.2。该决定草案未获通过。"),
    ("1. 挪威撤回了决定草案SCL/L.2。"),
    ("1- نظر المؤتمر في مشروع المقرر SCL/L.2 بشأن الأجراس. ولم يعتمد مشروع المقرر بسبب اعتراض كينيا."),
    ("1- سحبت النرويج مشروع المقرر SCL/L.2."),
    ("1. The Conference rejected draft decision SCL/L.2 by 12 votes to 4."),
    ("1. Norway has withdrawn draft decision SCL/L.2."),
    ("1. La Conférence a rejeté le projet de décision SCL/L.2."),
    ("1. La Norvège a retiré son projet de décision SCL/L.2."),
    ("1. La Conferencia rechazó el proyecto de decisión SCL/L.2."),
    ("1. Noruega retiró su proyecto de decisión SCL/L.2."),
    ("1. Конференция отклонила проект решения SCL/L.2."),
    ("1. Норвегия отозвала свой проект решения SCL/L.2."),
    ("1. 会议否决了决定草案SCL/L.2。"),
    ("1. 决定草案SCL/L.2被否决。"),
    ("1- رفض المؤتمر مشروع المقرر SCL/L.2."),
    ("1- رُفض مشروع المقرر SCL/L.2."),
]


@pytest.mark.parametrize("text", REFUSED)
def test_a_draft_that_was_not_adopted_is_told_with_the_sentence_that_names_it(text: str) -> None:
    record = record_in(f"SCL/2031/9\n\n{text}\n")
    span = told_refusal(record, "SCL/L.2")
    assert span is not None
    assert "SCL/L.2" in record.text[slice(*span)]
    assert record.text[slice(*span)] in text
    assert span in told_fates(record, "SCL/L.2")


@pytest.mark.parametrize(
    "text",
    [
        "1. The Synod considered draft decision SCL/L.2 on bells. The draft decision was adopted without a vote.",
        "1. The Synod considered draft decision SCL/L.2 on bells. The request of the Duchy was not accepted.",
        "1. The Synod considered draft decision SCL/L.2. An amendment by Kenya was rejected.",
        "1. Kenya’s amendment to draft decision SCL/L.2 was rejected.",
        "1. The Synod considered draft decision SCL/L.2. The draft decision SCL/L.3 was not adopted.",
        "1. Draft decisions SCL/L.2 and SCL/L.3 were before the Synod. The draft was not adopted.",
        "1. The Synod considered draft decision SCL/L.2. The agenda of the next session was not adopted.",
        "1. Norway withdrew as a sponsor of draft decision SCL/L.2.",
        "1. Le projet de décision SCL/L.2 a été adopté sans être mis aux voix.",
        "1. Конференция рассмотрела проект решения SCL/L.2. Поправка была отклонена.",
        "1. 会议审议了决定草案SCL/L.2。草案未经表决通过。",
        "1- نظر المؤتمر في مشروع المقرر SCL/L.2. واعتمد المقرر دون تصويت.",
        "1. It asks that draft decision SCL/L.2 not be adopted.",
        "1. Draft decision SCL/L.2 was not withdrawn.",
        "1. Draft decision SCL/L.2 was nearly rejected, but the Synod referred it to the committee.",
        "1. Norway has withdrawn its name from draft decision SCL/L.2.",
        "1. Kenya had withdrawn its support for draft decision SCL/L.2.",
        "1. The Conference rejected the claim that draft decision SCL/L.2 was costly.",
        "1. Norway rejected draft decision SCL/L.2 as too dear.",
        "1. The Conference took up draft decision SCL/L.2, which was not yet adopted.",
        "1. Le projet de décision SCL/L.2 n’a pas été rejeté.",
        "1. La Norvège a retiré son nom de la liste des auteurs du projet de décision SCL/L.2.",
        "1. Le Kenya a rejeté les critiques du projet de décision SCL/L.2.",
        "1. La Norvège a rejeté le projet de décision SCL/L.2.",
        "1. El proyecto de decisión SCL/L.2 no fue rechazado.",
        "1. Kenya retiró su apoyo al proyecto de decisión SCL/L.2.",
        "1. Kenya rechazó las críticas al proyecto de decisión SCL/L.2.",
        "1. Проект решения SCL/L.2 не был отклонен; его рассмотрение отложено.",
        "1. Норвегия отозвала свою подпись под проектом решения SCL/L.2.",
        "1. Кения отклонила критику проекта решения SCL/L.2.",
        "1. 决定草案SCL/L.2未被否决，将在下届会议上审议。",
        "1. 挪威撤回对决定草案SCL/L.2的支持。",
        "1. 会议否决了就决定草案SCL/L.2提出的修正。",
        "1. 决定草案SCL/L.2没有撤回。",
        "1- سحب الوفد اسمه من قائمة مقدمي مشروع المقرر SCL/L.2.",
        "1- رفض ممثل النرويج الانتقادات الموجهة إلى مشروع المقرر SCL/L.2.",
        "1- لم ترفض كينيا مشروع المقرر SCL/L.2.",
    ],
)
def test_what_became_of_others_or_that_it_was_adopted_is_no_refusal(text: str) -> None:
    assert told_refusal(record_in(f"SCL/2031/9\n\n{text}\n"), "SCL/L.2") is None


def test_where_a_later_sentence_tells_that_it_was_adopted_nothing_is_told_to_be_refused() -> None:
    text = "1. Draft decision SCL/L.2 was not adopted in June.\n\n2. Draft decision SCL/L.2 was adopted in July."
    record = record_in(f"SCL/2031/9\n\nReport of the Conference\n\n{text}\n")
    assert told_refusal(record, "SCL/L.2") is None
    assert len(told_fates(record, "SCL/L.2")) == 2


@pytest.mark.parametrize(
    ("sentence", "language"),
    [("The proposal was rejected.", EN), ("Paragraph 3 was not adopted.", EN), ("L’amendement a été rejeté.", FR), ("No se aprobó la solicitud.", ES), ("Просьба была отклонена.", RU), ("段落未获通过。", ZH), ("رفض الطلب.", AR),
     ("决定草案未经表决通过。", ZH), ("The draft was adopted, its fourth clause having been withdrawn.", EN), ("The Conference adopted the draft after Kenya had withdrawn its text.", EN)],
)  # fmt: skip
def test_what_is_no_document_is_not_refused(sentence: str, language: Language) -> None:
    assert not is_refused(sentence, language)
