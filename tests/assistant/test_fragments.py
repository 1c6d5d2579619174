"""The bare name of a body, or what leads to nothing, is no statement that could be proved, in six languages; a verb or a name is not looked for."""

from __future__ import annotations

import pytest

from assistant.proving.fragments import states_something
from corpus.languages import Language
from tests.assistant.statements import CASES, HELD_OUT

FRAGMENTS = {
    "en": ["The working group.", "The Secretariat", "The Working Group on Lights and Passage.", "On item 7:", "Regarding fog corridors:", "Item 7:"],
    "fr": ["Le groupe de travail.", "La Conférence.", "Au sujet du point 7 :"], "es": ["El grupo de trabajo.", "Sobre el tema 7:", "Sobre los corredores de niebla:"],
    "ru": ["Рабочая группа.", "По пункту 7:"], "zh": ["工作组。", "关于项目7："], "ar": ["الفريق العامل.", "بشأن البند 7:"],
}  # fmt: skip
STATEMENTS = {
    "en": [
        "Norrholm agreed.", "It is Norrholm.", "Twelve hours.", "The Registrar publishes notices.", "Severovia abstains.", "Severovia withdrew.", "Ona Reeve.",
        "Ambassador Ilse Brandt, Permanent Representative of Norrholm.", "The Kingdom of Osmere, Norrholm and Talvania.", "Ellering.", "CHL/2031/12.", "Fog corridors.",
        "The Conference and the Secretariat.", "On item 7, the working group recommended:", "The working group met.",
    ],
    "fr": ["Le Registrateur publie les avis.", "Douze heures.", "Les États votent."], "es": ["El Registro será público.", "Doce horas.", "Los Estados votan."],
    "ru": ["Северовия выдвинула кандидата.", "Двенадцать часов.", "Северовия против.", "Маяк погас."], "zh": ["工作组建议设立四条走廊。", "十二小时。", "奎恩达反对。"],
    "ar": ["يوصي الفريق العامل بأربعة ممرات.", "اعتمد المؤتمر المقرر.", "اثنتا عشرة ساعة.", "رفض الوفد."], "und": ["The working group."],
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in FRAGMENTS.items() for text in texts])
def test_a_fragment_states_nothing(code: str, text: str) -> None:
    assert not states_something(text, Language(code))


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in STATEMENTS.items() for text in texts])
def test_a_statement_states_something(code: str, text: str) -> None:
    assert states_something(text, Language(code))


def test_no_statement_of_the_measured_ones_is_taken_for_a_fragment() -> None:
    assert [case.text for case in [*CASES, *HELD_OUT] if not states_something(case.text, Language(case.language))] == []
