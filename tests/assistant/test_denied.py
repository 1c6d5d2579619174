"""That nothing is recommended on the matter that is asked about is quoted beside what is recommended on others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

RECORDS = {
    "lamps.txt": "CHL/2031/4\n\nReport of the Chair on lamps\n\nV. Recommendations\n\n17. The Chair recommends to the Conference:\n\n(a) To count the lamps of every harbour of the coast once more before the winter;\n\n"
    "(b) To publish the count in the journal of the keepers.\n\n18. The Chair makes no recommendation on the purchase of bells for foggy piers.\n",
    "oil.txt": "CHL/2031/6\n\nReport of the Panel on oil\n\n1. The Panel recommends that oil be stored in stone houses by the sea.\n",
}
DENIAL = "18. The Chair makes no recommendation on the purchase of bells for foggy piers."


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("denied"), RECORDS) as opened:
        yield opened


def test_the_denial_on_the_matter_is_quoted(r: Rapporteur) -> None:
    answer = checked(r.ask("What did the Chair recommend on the purchase of bells for foggy piers?"), r)
    assert any(DENIAL in c.quote for c in answer.citations)


@pytest.mark.parametrize("question", ["What does the Panel recommend on where oil be stored?", "Where is oil stored?"])
def test_a_denial_on_another_matter_is_not(r: Rapporteur, question: str) -> None:
    assert not any(DENIAL in c.quote for c in r.ask(question).citations)
