"""Questions on a draft in six languages: who submitted it, what it asks somebody to do; and questions that only look like them."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.questions.draft_questions import addresses, understand_draft_question

TO_DO = [
    ("What does the draft on winter buoys request the Secretary-General to do?", "draft on winter buoys"), ("What does the draft on winter buoys ask of the Secretary-General?", "draft on winter buoys"),
    ("What is the Secretary-General asked to do in the draft on winter buoys?", "draft on winter buoys"), ("Que demande-t-on au Secrétaire général dans le projet sur les bouées ?", "projet sur les bouées"),
    ("Que demande le projet sur les bouées au Secrétaire général ?", "projet sur les bouées"), ("Qu’est-il demandé au Secrétaire général dans le projet sur les bouées ?", "projet sur les bouées"),
    ("¿Qué se solicita al Secretario General en el proyecto sobre las boyas?", "proyecto sobre las boyas"), ("¿Qué pide el proyecto sobre las boyas al Secretario General?", "proyecto sobre las boyas"),
    ("О чём проект резолюции о буях просит Генерального секретаря?", "проект резолюции о буях"), ("Что проект о буях просит сделать Генерального секретаря?", "проект о буях"),
    ("关于浮标的决议草案请秘书长做什么？", "浮标的决议草案"), ("ماذا يطلب مشروع القرار المتعلق بالعوامات من الأمين العام؟", "مشروع القرار المتعلق بالعوامات"),
    ("ما الذي يُطلب من الأمين العام القيام به في مشروع القرار المتعلق بالعوامات؟", "مشروع القرار المتعلق بالعوامات"),
]  # fmt: skip
SUBMITTED = [
    "Who put forward the revised text on winter buoys at the third session?", "Which countries sponsored the draft resolution on winter buoys?", "Quels pays ont déposé le projet de résolution sur les bouées ?",
    "¿Qué delegaciones presentaron la iniciativa sobre las boyas?", "Какие государства внесли проект резолюции о буях?", "哪些国家提出了关于浮标的决议草案？", "أي دولة قدّمت مشروع القرار عن العوامات؟",
    "On behalf of which group of States did Kenya submit the draft resolution on buoys?", "Au nom de quel groupe le Kenya a-t-il déposé le projet de résolution sur les bouées ?", "¿En nombre de qué grupo de Estados presentó Kenya el proyecto de resolución sobre las boyas?",
    "От имени какой группы Кения внесла проект резолюции о буях?", "肯尼亚代表哪个国家集团提出了关于浮标的决议草案？", "باسم أي مجموعة من الدول قدمت كينيا مشروع القرار عن العوامات؟",
]  # fmt: skip
OTHERS = [
    "What does the draft on winter buoys ask the keepers to do?", "When was the draft resolution on winter buoys submitted?", "Which State submitted the draft decision on buoys and what does it decide?", "Какое государство внесло проект решения о буях и что предлагается решить?", "哪个国家提出了关于浮标的决定草案，要求什么？", "Who submitted CCL/L.3?",
    "Who signed the letter on the draft resolution on buoys?", "What does the draft on winter buoys decide?", "Que demande-t-on dans la lettre ?", "关于浮标的决议草案决定了什么？",
]  # fmt: skip


TO_DO_MORE = [
    ("What does the Conference decision on buoys ask the Secretariat to do?", "Conference decision on buoys"), ("What is the Secretariat asked to do about winter buoys?", "winter buoys"),
    ("What is the Secretariat asked to do in the draft on the report of the Working Group?", "draft on the report of the Working Group"), ("What is the Secretariat asked to do by the draft on buoys?", "draft on buoys"),
    ("Que demande-t-on au Secrétariat selon le projet sur les bouées ?", "projet sur les bouées"), ("Que demande-t-on au Secrétariat concernant les bouées ?", "les bouées"), ("¿Qué se pide a la Secretaría sobre las boyas?", "las boyas"),
    ("¿Qué pide el nuevo proyecto sobre las boyas a la Secretaría?", "nuevo proyecto sobre las boyas"), ("О чём новый проект резолюции о буях просит секретариат?", "новый проект резолюции о буях"),
    ("О чём просят секретариат в проекте о буях?", "проекте о буях"), ("关于浮标请秘书处做什么？", "浮标"), ("大会关于浮标的决议请秘书处做什么？", "大会关于浮标的决议"), ("ماذا يُطلب من الأمانة بشأن العوامات؟", "العوامات"),
]  # fmt: skip
ASKED_BY_OTHERS = [
    "What did Severovia ask the Secretariat to do?", "What does the letter of Severovia ask the Secretariat to do?", "What does the Working Group on Fog ask the Secretariat to do?", "What does the Working Group on the draft decision ask the Secretariat to do?",
    "What is the Secretariat asked to do by Severovia?", "What is the Secretariat asked to do in the letter of Severovia?", "What do the sponsors of the draft on buoys ask the Secretariat to do?",
    "Que demande la Sévérovie au Secrétariat ?", "Que demande la lettre de la Sévérovie au Secrétariat ?", "Que demande le Groupe de travail sur la brume au Secrétariat ?", "Que demande-t-on au Secrétariat selon la Sévérovie ?", "Que demandent les auteurs du projet sur les bouées au Secrétariat ?",
    "¿Qué pide Severovia a la Secretaría?", "¿Qué pide la carta de Severovia a la Secretaría?", "¿Qué pide el Grupo de Trabajo sobre la Niebla a la Secretaría?", "¿Qué se pide a la Secretaría según Severovia?", "¿Qué piden los autores del proyecto sobre las boyas a la Secretaría?",
    "О чём Осмер просит секретариат?", "О чём письмо Северовии просит секретариат?", "О чём Рабочая группа по туману просит секретариат?", "О чём авторы проекта резолюции о буях просят секретариат?",
    "塞韦罗维亚请秘书处做什么？", "塞韦罗维亚的信中请秘书处做什么？", "关于雾的工作组请秘书处做什么？", "关于浮标的草案提案国请秘书处做什么？",
    "ماذا تطلب سيفيروفيا من الأمانة؟", "ماذا تطلب رسالة سيفيروفيا من الأمانة؟", "ماذا يطلب الفريق العامل المعني بالضباب من الأمانة؟", "ماذا يطلب مقدمو مشروع القرار من الأمانة؟",
]  # fmt: skip


@pytest.mark.parametrize(("question", "on"), TO_DO_MORE)
def test_who_is_asked_is_told_from_what_the_draft_is_on(question: str, on: str) -> None:
    asked = understand_draft_question(question)
    assert asked is not None
    assert (asked.on, asked.bodies) == (on, {"secretariat"})


@pytest.mark.parametrize("question", ASKED_BY_OTHERS)
def test_what_a_party_a_body_or_a_letter_asks_is_asked_of_no_draft(question: str) -> None:
    assert understand_draft_question(question) is None


@pytest.mark.parametrize(("question", "on"), TO_DO)
def test_what_a_draft_asks_somebody_to_do(question: str, on: str) -> None:
    asked = understand_draft_question(question)
    assert asked is not None
    assert (asked.on, asked.bodies, asked.members) == (on, {"secretary-general"}, False)


def test_what_it_asks_of_states() -> None:
    asked = understand_draft_question("What does the draft on winter buoys ask Member States to do?")
    assert asked is not None
    assert asked.members
    assert addresses("2. Calls upon all Member States to lift winter buoys;", asked, Language.EN)
    assert not addresses("3. Invites the Secretary-General to keep a list of winter buoys that Member States send;", asked, Language.EN)


@pytest.mark.parametrize("question", SUBMITTED)
def test_who_submitted_a_draft_is_told_from_what_it_is_on(question: str) -> None:
    asked = understand_draft_question(question)
    assert asked is not None
    assert not asked.bodies
    assert not any(
        word in asked.on.casefold() for word in ("revis", "session", "sponsor", "dépos", "pays", "present", "внес", "государств", "提出", "国家", "قد", "دولة")
    )


@pytest.mark.parametrize("question", OTHERS)
def test_other_questions_are_none(question: str) -> None:
    assert understand_draft_question(question) is None
