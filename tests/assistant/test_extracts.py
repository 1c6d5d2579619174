"""What of a long list is quoted: an item never without the lead-in that it hangs on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


HEAD = "CHL/2031/{n}\n\nConference on the Convention on Coastal Lights\nDistr.: General\n4 July 2031\nOriginal: English\n\n"


@pytest.fixture(scope="module")
def headed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    """Records with a masthead that Markdown runs together, one of them with nothing else."""
    folder = tmp_path_factory.mktemp("headed")
    adopted = "Adopted at the 9th plenary meeting, on 27 June 2031"
    (folder / "four.md").write_text(
        f"{HEAD.format(n=4)}# Decision 4: Bells of small harbours\n\n{adopted}\n\n1. Decides to lend bells to the harbours of the coast;\n", encoding="utf-8"
    )
    (folder / "five.md").write_text(f"{HEAD.format(n=5)}# Fees\n\nThe fee for a lamp on the Convention coast is twelve florins a year.\n", encoding="utf-8")
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([folder / "four.md", folder / "five.md"])
        yield r


@pytest.mark.parametrize(
    "question",
    [
        "What does the Conference on the Convention on Coastal Lights do?", "How high is the fee of the Conference on the Convention on Coastal Lights?",
        "When were bells lent by the Conference on the Convention on Coastal Lights?", "Convention on Coastal Lights, original in English",
    ],
)  # fmt: skip
def test_a_masthead_is_not_quoted_where_anything_else_is(headed: Rapporteur, question: str) -> None:
    citations = headed.ask(question).citations
    assert citations
    assert not any("Distr." in c.quote for c in citations)


def test_what_was_adopted_when_is_quoted_though_it_is_no_sentence(headed: Rapporteur) -> None:
    asked = [
        headed.ask(q).citations[0].quote for q in ("When was decision 4 adopted at a plenary meeting?", "Was decision 4 on bells adopted at a plenary meeting?")
    ]
    assert asked[0].startswith("Adopted at the 9th plenary meeting")
    assert not asked[1].startswith("Adopted"), "no date is asked for"


def test_a_masthead_stays_where_there_is_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "six.md").write_text(HEAD.format(n=6), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "six.md"])
        assert "Distr." in r.ask("Does the Conference keep the coastal lights?").citations[0].quote


COLUMNS = "Section | 2034 (crowns) | 2035 (crowns)"
ROWS = ["Wages of keepers | 1,500 | 1,420", "Lamp oil of Tesk | 910 | 985", "Bells and fog horns | 300 | 310", "Whitewash of towers | 461 | 365"]


def budget_of(folder: Path) -> Rapporteur:
    """An index of one invented note: a budget as a table."""
    lines = ["NOTE ON THE BUDGET", "The budget of the lights is set out below.", COLUMNS, *ROWS, "Dues are paid in the month of January."]
    (folder / "budget.txt").write_text("\n\n".join(lines), encoding="utf-8")
    r = Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder())
    r.ingest([folder / "budget.txt"])
    return r


def test_a_row_is_quoted_with_the_row_that_names_its_columns(tmp_path: Path) -> None:
    with budget_of(tmp_path) as r:
        answer = r.ask("How much did the lamp oil of Tesk cost in 2034?")
    told = next(s for s in answer.statements if ROWS[1] in s.text)
    assert [answer.citations[n - 1].quote for n in told.citations][:2] == [COLUMNS, ROWS[1]]
    assert f"{COLUMNS}\n[…]\n{ROWS[1]}" in answer.text
    assert not any(quote == COLUMNS for quote in (s.text for s in answer.statements))  # it says nothing alone


def test_the_caption_of_a_table_is_quoted_with_its_columns(tmp_path: Path) -> None:
    lines = ["NOTE ON THE BUDGET", "The budget of the lights is set out below.", "Table 1. Expenditure (thousands of crowns)", "Section | 2034 | 2035", *ROWS]
    (tmp_path / "budget.txt").write_text("\n\n".join(lines), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "budget.txt"])
        answer = r.ask("How much did the lamp oil of Tesk cost in 2034?")
    told = next(s for s in answer.statements if ROWS[1] in s.text)
    assert answer.citations[told.citations[0] - 1].quote == "\n\n".join(lines[2:4])


def test_rows_of_one_table_are_told_together_and_numbered_through(tmp_path: Path) -> None:
    with budget_of(tmp_path) as r:
        answer = r.ask("What did the wages of keepers, the lamp oil of Tesk, and the whitewash of towers cost?")
    table = next(s for s in answer.statements if s.text.startswith(COLUMNS))
    quotes = [answer.citations[n - 1].quote for n in table.citations]
    assert quotes == [COLUMNS, ROWS[0], ROWS[1], ROWS[3]]
    assert table.text == f"{COLUMNS}\n{ROWS[0]}\n{ROWS[1]}\n[…]\n{ROWS[3]}"
    assert [c.number for c in answer.citations] == list(range(1, len(answer.citations) + 1))
    assert all(answer.citations[n - 1].number == n for s in answer.statements for n in s.citations)


def test_a_footnote_that_only_refers_to_a_document_is_no_evidence(tmp_path: Path) -> None:
    text = "# Lamps of Tesk\n\nThe keeper of Tesk keeps the lamps of the harbour lit from dusk to dawn in every season.[^1]\n\n[^1]: Lamps of Tesk, Ellering.\n"
    (tmp_path / "lamps.md").write_text(text, encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "lamps.md"])
        quotes = [c.quote for c in r.ask("Who keeps the lamps of Tesk at Ellering?").citations]
    assert any("keeper of Tesk" in quote for quote in quotes)
    assert not any("Ellering" in quote for quote in quotes)


def test_a_sentence_that_names_nobody_is_quoted_with_the_one_that_does(tmp_path: Path) -> None:
    filler = "The lamps of the harbour were lit at dusk, the oil was brought by the fishers, and the register of the passing vessels was kept in the old tower."
    text = f"Report\n\n{filler} The delegate of Osmere told of collisions in fog. He proposed bells for the mole. {filler}\n"
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "report.txt"])
        quotes = [c.quote for c in r.ask("Who proposed bells for the mole?").citations]
    assert any("The delegate of Osmere told of collisions in fog. He proposed bells for the mole." in quote for quote in quotes)


def test_a_short_paragraph_is_quoted_whole(tmp_path: Path) -> None:
    lines = [
        "NOTE ON THE LAUNCH",
        "A launch runs from Tesk to the lighthouse four times a day. The fare of two crowns is paid on board.",
        "The lamps are lit at dusk.",
    ]
    (tmp_path / "launch.txt").write_text("\n\n".join(lines), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "launch.txt"])
        answer = r.ask("How many times a day does the launch run from Tesk to the lighthouse?")
    assert [c.quote for c in answer.citations].count(lines[1]) == 1


def test_a_row_that_there_is_no_room_for_is_quoted_in_part_without_its_columns(tmp_path: Path) -> None:
    cells = " and ".join(f"beam {n} of the lantern of Tesk was found to be worn" for n in range(60))
    (tmp_path / "beams.txt").write_text("\n\n".join(["REPORT", "Harbour | Findings | Cost", f"Tesk | {cells} | 40", "Orrin | sound | 10"]), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "beams.txt"])
        answer = r.ask("Was beam 37 of the lantern of Tesk worn?")
    assert "beam 37" in answer.text
    assert not any(c.quote == "Harbour | Findings | Cost" for c in answer.citations)
    assert [c.quote for c in answer.citations][:2] == ["Findings", "Tesk"], "the name of the column, and what the row is of"


def ask_of_table(folder: Path, rows: Sequence[str], question: str) -> Answer:
    """An answer from one invented record that is a table."""
    (folder / "table.txt").write_text("\n\n".join(["REPORT", "The lanterns were looked at in June.", *rows]), encoding="utf-8")
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([folder / "table.txt"])
        return r.ask(question)


def test_a_row_without_room_is_cut_at_its_cells_and_each_cut_is_marked(tmp_path: Path) -> None:
    told = " ".join(f"The glass of pane {n} was found to be scratched by salt and sand of the shore." for n in range(30))
    answer = ask_of_table(
        tmp_path,
        ["Harbour | Findings | Remedy", f"Tesk | {told} | New glass for the lantern of Tesk", "Orrin | sound | none"],
        "Which remedy is there for the lantern of Tesk: new glass?",
    )
    statement = next(s for s in answer.statements if "New glass" in s.text)
    assert statement.text == "Remedy […] Tesk […] New glass for the lantern of Tesk"
    assert [answer.citations[n - 1].quote for n in statement.citations] == ["Remedy", "Tesk", "New glass for the lantern of Tesk"]


def test_a_value_of_several_sentences_is_quoted_with_its_label(tmp_path: Path) -> None:
    sentences = [
        f"The guard of {port} opens the gate of {port} to whoever brings a badge that was given out at {port}, and shuts it when the bell of {port} rings twice."
        for port in PORTS
    ]
    rows = ["Venue | Port Meridian", f"Registration | {' '.join(sentences)}", "Delegations | 42"]
    answer = ask_of_table(tmp_path, rows, "When does the guard of Orrin shut the gate of Orrin: when the bell of Orrin rings?")
    statement = next(s for s in answer.statements if sentences[5] in s.text)
    assert statement.text == f"Registration […] {sentences[5]}"


LETTER = """Letter dated 3 May 2031 from the Permanent Representative of Norway

In reply to the questions of several delegations on the lighthouse tender Halcyon, I have the honour to state the following.

1. Nine sailors serve on board, and the stores last for a month.

2. She left Merrow on 24 April under Captain Ilse Moreau and will winter in Tesk.
"""


def test_what_a_sentence_introduces_is_quoted_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "letter.txt"])
        answer = r.ask("Who is the captain of the lighthouse tender Halcyon?")
    assert "Captain Ilse Moreau" in answer.text
    assert "the following" not in answer.text


ARTICLES = """CHL/WP.20

3 May 2033

CHILE AND PERU

Working paper

Draft articles on the lamps

Article 1

A voluntary fund for the lamps is set up. Chile pays five hundred crowns into the fund, and Peru trains the keepers that Chile and Peru have chosen.

Article 2

These articles enter into force on the sixtieth day after the tenth ratification.
"""


def test_what_an_article_of_a_paper_says_is_told_from_that_article_though_another_names_its_authors(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text(ARTICLES, encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "paper.txt"])
        answer = r.ask("What do Chile and Peru want the lamps of article 2 to wait for?")
    assert {c.quote[:14] for c in answer.citations} == {"These articles"}, answer.text
    assert "Not named in what is quoted" not in answer.text
