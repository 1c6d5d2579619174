"""Which body acts in a question and in what a record says, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.naming.bodies import acting_body, adopting_body, find_bodies

SPOKEN_TO = {
    "en": ["Requests the Secretary-General to report.", "Invites the Commission to propose a table.", "Urges the Commission and decides to meet again.", "It is recommended that the Conference adopt the table.", "The report of the Commission was adopted.", "The Secretariat is requested to propose a date.", "Osmere proposed to the Conference a table.", "The Conference should adopt the table.", "Adopted the report prepared by the Secretariat.", "At the Conference Osmere proposed a table.", "Recommends the Conference adopt a signal."],
    "fr": ["Prie le Secrétaire général de proposer une date.", "Invite la Commission à adopter la table.", "Décide de prier le Secrétaire général de proposer une date.", "Recommande à la Conférence d’adopter un signal.", "Il est recommandé que la Conférence adopte un signal.", "Demande au Secrétariat d’établir une liste.", "Le rapport de la Commission a été adopté."],
    "es": ["Pide a la Secretaría que proponga una fecha.", "Invita a la Comisión a proponer una tabla.", "Se recomienda que la Conferencia apruebe una señal.", "Recomienda que apruebe la Conferencia una señal.", "El informe de la Comisión fue aprobado.", "Pide al Secretario General que recomiende una fecha."],
    "ru": ["Просит Генерального секретаря предложить дату.", "просит Секретариат предложить дату", "приглашает Комитет принять таблицу", "Рекомендует Конференции принять сигнал.", "Предлагается, чтобы Конференция приняла сигнал.", "Доклад Комитета утвержден."],
    "zh": ["请秘书处提出日期。", "建议会议通过雾号。", "要求秘书长提出报告。", "奥斯米尔向会议提出一项建议。", "会议应通过该表。", "邀请委员会提议一个日期。"],
    "ar": ["يطلب إلى الأمانة أن تقترح موعدا.", "يدعو اللجنة إلى اعتماد الجدول.", "يوصي بأن يعتمد المؤتمر إشارة واحدة.", "يطلب من الأمين العام أن يقترح موعدا.", "اقترحت أوزمير على المؤتمر جدولا."],
}  # fmt: skip
ACT = {
    "en": ["What did the Secretariat propose?", "The Conference has not yet formally adopted it.", "The Working Group decided to request the Secretariat to report.", "Did the Conference agree?"],
    "fr": ["Que demande le Secrétariat ?", "Qu’a décidé la Conférence ?", "Qu’est-ce que la Conférence a adopté ?", "La Conférence est convenue d’une date.", "Un signal a été adopté par la Conférence."],
    "es": ["¿Qué pide la Secretaría?", "¿Qué decidió la Conferencia?", "La Secretaría propone una fecha.", "Fue aprobada por la Conferencia."],
    "ru": ["Что просит Конференция в CHL/L.9?", "Что предложил Секретариат?", "Одобрено Конференцией.", "Секретариат просит продлить срок."],
    "zh": ["秘书处提议一个日期。", "会议决定推迟。", "由会议通过的表", "请问秘书处有何建议？"],
    "ar": ["ماذا طلبت الأمانة؟", "ماذا قرر المؤتمر؟", "أوصت اللجنة بجدول."],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Did the Conference adopt a single fog signal?", "conference"), ("en", "Was a fog signal adopted by the Conference?", "conference"),
        ("en", "7. On item 7 the Working Group recommends that the Conference adopt a signal.", "working group"),
        ("fr", "La Conférence a-t-elle adopté un signal ?", "conference"), ("fr", "Qu’a recommandé le groupe de travail ?", "working group"),
        ("fr", "Le Groupe de travail recommande à la Conférence :", "working group"), ("es", "¿Aprobó la Conferencia una señal?", "conference"),
        ("es", "El Grupo de Trabajo recomienda que la Conferencia apruebe la tabla.", "working group"), ("ru", "Приняла ли Конференция единый сигнал?", "conference"),
        ("ru", "Рабочая группа рекомендует Конференции принять сигнал.", "working group"), ("zh", "会议是否通过了单一的雾号？", "conference"), ("zh", "工作组建议会议通过雾号。", "working group"),
        ("ar", "هل اعتمد المؤتمر إشارة ضباب واحدة؟", "conference"), ("ar", "يوصي الفريق العامل بأن يعتمد المؤتمر إشارة واحدة.", "working group"),
    ],
)  # fmt: skip
def test_who_acts_is_told(language: str, text: str, body: str) -> None:
    found = acting_body(text, Language(language))
    assert found is not None
    assert body in found.names


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The recommendations of the Working Group were read."), ("en", "A Register is established."), ("en", "When does the Conference meet?"), ("zh", "议程项目7说了什么？"), ("und", "The Conference adopted it.")],
)  # fmt: skip
def test_where_no_act_is_told_of_a_body_there_is_none(language: str, text: str) -> None:
    assert acting_body(text, Language(language)) is None


def test_a_body_is_named_with_what_its_name_goes_on_with() -> None:
    text = "The Working Group on Lights and Passage met; the Committee did not."
    assert [text[b.start : b.end] for b in find_bodies(text)] == ["Working Group on Lights and Passage", "Committee"]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in SPOKEN_TO.items() for text in texts])
def test_who_is_asked_or_spoken_of_does_not_act(code: str, text: str) -> None:
    assert acting_body(text, Language(code)) is None


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in ACT.items() for text in texts])
def test_who_acts_is_told_wherever_the_verb_stands(code: str, text: str) -> None:
    assert acting_body(text, Language(code)) is not None


@pytest.mark.parametrize(
    ("code", "adopts", "proposes"),
    [
        ("en", "Did the Conference adopt a signal?", "Did the Conference propose a signal?"),
        ("fr", "La Conférence a-t-elle adopté un signal ?", "La Conférence a-t-elle proposé un signal ?"),
        ("es", "¿Aprobó la Conferencia una señal?", "¿Propuso la Conferencia una señal?"),
        ("ru", "Приняла ли Конференция сигнал?", "Предложила ли Конференция сигнал?"),
        ("zh", "会议是否通过了雾号？", "会议是否提议了雾号？"),
        ("ar", "هل اعتمد المؤتمر إشارة؟", "هل اقترح المؤتمر إشارة؟"),
    ],
)
def test_adopting_is_told_from_other_acts(code: str, adopts: str, proposes: str) -> None:
    assert adopting_body(adopts, Language(code)) is not None
    assert adopting_body(proposes, Language(code)) is None
