"""Where a measure is asked for and nothing quoted tells one, in whatever language it is, the answer says so, or there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed

RECORDS = {
    "tower.md": "CHL/2034/21\n\n# The tower of Cape Orrel\n\n11 March 2034\n\nThe tower of Cape Orrel was built in 2031 and cost four million marks.\n\nThe tower of Cape Orrel is 12 metres wide at its foot.\n",
    "башня.md": "CHL/2034/22\n\n# Башня мыса Варо\n\n12 марта 2034 года\n\nБашня мыса Варо высотой 40 метров построена в 2029 году.\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("unmeasured"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How high is the tower of Cape Orrel?", "Nothing quoted tells a height."),
        ("Quelle est la hauteur de la tour du cap Orrel ?", "Rien de ce qui est cité n’indique de hauteur."),
        ("¿Cuál es la altura de la torre del cabo Orrel?", "Nada de lo citado indica ninguna altura."),
        ("Какова глубина у башни мыса Варо?", "В процитированном не указывается глубина."),
    ],
)
def test_a_measure_that_nothing_quoted_tells(r: Rapporteur, question: str, said: str) -> None:
    answer = r.ask(question)
    assert answer.refused or said in answer.text.splitlines()


@pytest.mark.parametrize("question", ["How wide is the tower of Cape Orrel?", "Какова высота башни мыса Варо?"])
def test_a_measure_that_is_told(r: Rapporteur, question: str) -> None:
    answer = r.ask(question)
    assert not answer.refused
    assert "Nothing quoted tells" not in answer.text
    assert "не указывается" not in answer.text


def test_what_is_not_measured_makes_an_answer_less_sure(r: Rapporteur) -> None:
    assert r.ask("How high is the tower of Cape Orrel?").confidence < r.ask("How wide is the tower of Cape Orrel?").confidence
