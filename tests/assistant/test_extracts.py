"""What of a long list is quoted: an item never without the lead-in that it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from index.embedding import HashingEmbedder

LEAD_IN = "The Committee rejects the following proposals:"
PORTS = ("Ellering", "Hallam", "Skerrivane", "Merrow", "Tesk", "Orrin", "Stuzhev", "Almeja", "Brasa", "Strand", "Maddow", "Fanar")


def item(number: int, port: str) -> str:
    return f"({chr(97 + number)}) That the lamp of {port} be dimmed from midnight to dawn, and that the keeper of {port} be paid by the fishers' guild of {port} alone;"


def index_of(folder: Path, ports: Sequence[str]) -> Rapporteur:
    """An index of one invented decision: a list that takes more than an answer may quote."""
    lines = ["DECISION 4", "The Committee met at Tesk in June.", LEAD_IN, *(item(i, port) for i, port in enumerate(ports))]
    (folder / "decision.txt").write_text("\n\n".join(lines), encoding="utf-8")
    r = Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder())
    r.ingest([folder / "decision.txt"])
    return r


def quotes_of(answer: Answer, statement: int) -> list[str]:
    return [answer.citations[n - 1].quote for n in answer.statements[statement].citations]


# Nine items stand in one passage; of twelve, the later ones stand in a passage without the lead-in.
@pytest.mark.parametrize(("count", "at"), [(9, 1), (9, 8), (12, 6), (12, 11)])
def test_an_item_of_a_long_list_brings_its_lead_in_as_a_citation_of_its_own(tmp_path: Path, count: int, at: int) -> None:
    port = PORTS[at]
    with index_of(tmp_path, PORTS[:count]) as r:
        answer = r.ask(f"Is the lamp of {port} dimmed, and is the keeper of {port} paid by the guild of {port}?")
    assert item(at, port) in answer.text
    for number, statement in enumerate(answer.statements):
        if (quotes := quotes_of(answer, number))[-1].startswith("("):
            assert quotes[0] == LEAD_IN
            assert statement.text == " […] ".join(quotes)
    assert sum(c.quote == LEAD_IN for c in answer.citations) == 1
    assert [c.number for c in answer.citations] == list(range(1, len(answer.citations) + 1))


@pytest.mark.parametrize("count", [9, 12])
def test_the_beginning_of_a_list_is_quoted_in_one_piece_with_its_lead_in(tmp_path: Path, count: int) -> None:
    with index_of(tmp_path, PORTS[:count]) as r:
        answer = r.ask("Which proposals did the Committee reject: the lamp of Ellering dimmed, the keeper of Ellering paid by the guild of Ellering?")
    first = next(c for c in answer.citations if "(a)" in c.quote)
    assert first.quote.startswith(f"{LEAD_IN}\n{item(0, PORTS[0])}")


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("What did the working group recommend on item 5?", "5"), ("Qu’a recommandé le Groupe de travail au titre du point 6 ?", "6"),
        ("ما الذي أوصى به الفريق العامل بشأن البند 7؟", "7"),
    ],
)  # fmt: skip
def test_what_was_said_on_another_item_is_not_quoted_beside_what_was_asked(samples: Rapporteur, question: str, item: str) -> None:
    answer = samples.ask(question)
    assert answer.citations
    for citation in answer.citations:
        record = samples.show(citation.record_id).record
        named = {i for section in record.root.path_at(citation.start) for i in section.agenda_items}
        assert not named or item in named, citation.quote
