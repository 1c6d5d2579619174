"""Conditions on the list of records."""

from __future__ import annotations

from typing import Any

import pytest

from assistant import Rapporteur
from corpus.errors import QuestionError


@pytest.mark.parametrize(
    ("conditions", "documents"),
    [
        ({"symbol": "chl/dec"}, ["CHL-DEC-4-decision.en.html", "CHL-DEC-4-decision.es.html"]),
        ({"language": "zh"}, ["CHL-2031-21-letter.zh.txt", "CHL-L12-draft-decision.zh.docx"]),
        ({"since": "2031-04"}, ["CHL-2031-21-letter.zh.txt"]),
        ({"until": "2031-02", "language": "en"}, ["CHL_2031_7_letter.en.txt"]),
        ({"item": 11, "language": "es"}, ["CHL-2031-STAT-5-statement.es.md"]),
        ({"kind": "Draft resolution"}, ["CHL-L9-draft-resolution.en.pdf", "CHL-L9-draft-resolution.ru.pdf"]),
        ({"item": 99}, []),
        ({"state": "France"}, []),
    ],
)
def test_only_what_meets_every_condition_is_listed(samples: Rapporteur, conditions: dict[str, Any], documents: list[str]) -> None:
    found = samples.records(**conditions)
    assert [row.document for row in found] == documents
    assert [row["document"] for row in found.to_dict()["records"]] == documents


@pytest.mark.parametrize("conditions", [{"state": "Atlantis"}, {"language": "klingon"}, {"since": "yesterday"}, {"until": "2031-3-1"}])
def test_a_condition_that_nothing_can_meet_is_one_line(samples: Rapporteur, conditions: dict[str, Any]) -> None:
    with pytest.raises(QuestionError) as caught:
        samples.records(**conditions)
    assert "\n" not in str(caught.value)


def test_records_of_a_state_are_those_that_name_it_or_come_from_it(tmp_path: Any) -> None:
    from index.embedding import HashingEmbedder

    (tmp_path / "a.txt").write_text("Letter dated 3 May 2031 from the Permanent Representative of Peru addressed to the Chair\n\nThe lamps are lit.\n", "utf-8")
    (tmp_path / "b.txt").write_text("秘鲁代表发言，支持该提案，并感谢主席所作的努力。", "utf-8")
    (tmp_path / "c.txt").write_text("The representative of Chad spoke of lamps.", "utf-8")
    with Rapporteur.open(tmp_path / "index", embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / name for name in ("a.txt", "b.txt", "c.txt")])
        assert [row.document for row in r.records(state="Pérou")] == ["a.txt", "b.txt"]
        shown = r.show("a.txt").to_dict()
        assert (shown["metadata"]["sender"], shown["metadata"]["states"]) == ("Permanent Representative of Peru", ["PE"])
        assert {"name": "state", "value": "PE", "start": shown["text"].index("Peru"), "end": shown["text"].index("Peru") + 4} in shown["facts"]
