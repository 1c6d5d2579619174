"""The text of a convention as adopted before its draft; a section that is divided by States as a whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_DRAFT = (
    "CCL/14\n2 May 2033\n\nDRAFT CONVENTION ON COASTAL LIGHTS\n\nArticle 1. Definitions\n\nFor the purposes of this Convention, “lamp” means any light upon the coast.\n\nArticle 2. Settlement of disputes\n\nDisputes shall be referred to a tribunal of five arbitrators.\n\n"
    "Article 3. Oil\n\nOil shall be kept in tins of ten litres.\n"
)
_FINAL = (
    "CCL/CONV/1\n15 January 2034\n\nCONVENTION ON COASTAL LIGHTS\n\nArticle 1. Definitions\n\nFor the purposes of this Convention, “lamp” means any light upon the coast.\n\nArticle 2. Oil\n\nOil shall be kept in tins of six litres.\n\n"
    "Article 3. Settlement of disputes\n\nDisputes shall be referred to a tribunal of three persons.\n"
)
_RULES = "CCL/15\n3 May 2033\n\nDRAFT PROTOCOL ON BUOYS\n\nArticle 1. Colour\n\nBuoys of the harbour shall be painted yellow.\n"
_PROTOCOL = (
    "CCL/CONV/2\n15 January 2034\n\n# PROTOCOL OF SIGNATURE\n\n1. The Convention on Coastal Lights was signed this day on behalf of Brazil, Kenya and Norway.\n\n## Reservations\n\n### Brazil\n\n2. Brazil does not consider itself bound by article 3.\n\n"
    "### Norway\n\n3. Norway reserves the right to exempt small lamps.\n\n### Kenya\n\n4. Kenya will apply article 2 only from 1 January 2040.\n\n## Deposit\n\n5. This Protocol shall be deposited in the archives.\n"
)


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    files = {"draft.txt": _DRAFT, "final.txt": _FINAL, "rules.txt": _RULES, "protocol.md": _PROTOCOL}
    with indexed(tmp_path_factory.mktemp("lamps"), files) as r:
        yield r


def quotes(r: Rapporteur, question: str) -> list[str]:
    return [c.quote for c in checked(r.ask(question), r).citations]


def test_what_the_convention_says_stands_before_what_its_draft_said(lamps: Rapporteur) -> None:
    told = quotes(lamps, "How many arbitrators are there for disputes?")
    assert told.index("Disputes shall be referred to a tribunal of three persons.") < told.index(
        "Disputes shall be referred to a tribunal of five arbitrators."
    )
    told = quotes(lamps, "In tins of how many litres shall oil be kept?")
    assert "six litres" in told[0]


@pytest.mark.parametrize("question", ["How many arbitrators are there in the draft convention?", "What does the draft say of disputes and arbitrators?"])
def test_who_asks_of_the_draft_gets_the_draft(lamps: Rapporteur, question: str) -> None:
    told = quotes(lamps, question)
    assert any("five arbitrators" in quote for quote in told)
    assert "five arbitrators" in told[0] or "three persons" not in told[0]


def test_a_draft_that_became_no_text_of_this_index_stands_alone(lamps: Rapporteur) -> None:
    assert "painted yellow" in quotes(lamps, "What colour shall buoys of the harbour be painted?")[0]


@pytest.mark.parametrize("question", ["What reservations were made?", "Which States made reservations?"])
def test_a_section_by_states_is_quoted_whole(lamps: Rapporteur, question: str) -> None:
    told = quotes(lamps, question)
    assert any(all(word in quote for word in ("bound by article 3", "small lamps", "1 January 2040")) for quote in told)
    assert not any("archives" in quote for quote in told if quote.startswith("Reservations"))


def test_of_one_state_its_own_part_is_quoted(lamps: Rapporteur) -> None:
    assert not any("small lamps" in quote and "1 January 2040" in quote for quote in quotes(lamps, "What reservation did Norway make?"))
