"""A bare fragment is no statement that could be proved, in six languages; what has a verb, a figure or several words is."""

from __future__ import annotations

import pytest

from assistant.fragments import states_something
from corpus.languages import Language
from tests.assistant.statements import CASES, HELD_OUT

FRAGMENTS = {
    "en": ["The working group.", "Norrholm and Severovia.", "Fog corridors.", "The report of the working group.", "On item 7:", "Agenda item 7.", "CHL/2031/12.", "The Conference and the Secretariat."],
    "fr": ["Le groupe de travail.", "Les couloirs de brume.", "Le document final.", "Au sujet du point 7 :"], "es": ["El grupo de trabajo.", "Los corredores de niebla.", "Sobre el tema 7:"],
    "ru": ["Рабочая группа.", "Рабочая группа и Секретариат.", "По пункту 7:"], "zh": ["工作组。", "工作组的报告。", "关于项目7："], "ar": ["الفريق العامل.", "تقرير الفريق العامل.", "بشأن البند 7:", "ممرات الضباب."],
}  # fmt: skip
STATEMENTS = {
    "en": ["Norrholm agreed.", "It is Norrholm.", "Twelve hours.", "The Registrar publishes notices."], "fr": ["Le Registrateur publie les avis.", "Douze heures."],
    "es": ["El Registro será público.", "Doce horas."], "ru": ["Северовия выдвинула кандидата.", "Двенадцать часов."], "zh": ["工作组建议设立四条走廊。", "十二小时。"],
    "ar": ["يوصي الفريق العامل بأربعة ممرات.", "اعتمد المؤتمر المقرر.", "اثنتا عشرة ساعة."], "und": ["The working group."],
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in FRAGMENTS.items() for text in texts])
def test_a_fragment_states_nothing(code: str, text: str) -> None:
    assert not states_something(text, Language(code))


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in STATEMENTS.items() for text in texts])
def test_a_statement_states_something(code: str, text: str) -> None:
    assert states_something(text, Language(code))


def test_no_statement_of_the_measured_ones_is_taken_for_a_fragment() -> None:
    assert [case.text for case in [*CASES, *HELD_OUT] if not states_something(case.text, Language(case.language))] == []
