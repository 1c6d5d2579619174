"""Which body acts in a question and in what a record says, in six languages."""

from __future__ import annotations

import pytest

from corpus.bodies import acting_body, find_bodies
from corpus.languages import Language


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
