"""What another State did to an instrument is no answer; what follows a quote that says little alone is quoted with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from assistant.choosing.other_doers import of_other_doers
from assistant.looking import OTHER_DOERS, Looked, look
from corpus.languages import detect
from corpus.questions.named import understand
from index.results import Hit
from tests.assistant.coastal import checked, indexed
from tests.corpus.making import record_in

_PROTOCOL = (
    "CCL/CONV/2\n15 January 2033\n\nPROTOCOL OF SIGNATURE OF THE CONVENTION ON COASTAL LIGHTS\n\n1. The Convention on Coastal Lights was signed this day on behalf of Brazil, Kenya and Norway. Canada has announced that it will sign before June.\n\n"
    "Reservations\n\nBrazil\n\n2. Brazil does not consider itself bound by article 6 on harbour walls.\n\nNorway\n\n3. Norway reserves the right to exempt small lights from article 8.\n"
)
_LETTER = "CCL/2033/6\n\nLetter dated 9 March 2033 from the Minister of Kenya addressed to the Director of the Bureau\n\n1. I have the honour to transmit the instrument of ratification of the Convention on Coastal Lights, signed by the President on 21 February 2033.\n"
_TABLE = "CCL/INF.7\n1 June 2034\n\nConvention on Coastal Lights: status of ratifications\n\nState | Instrument deposited\nMexico | 3 May 2034\nEgypt | 4 May 2034\n\nThe following States have acceded to the Convention:\n\n- Peru\n\n- Chile\n"
_MEETING = (
    "CCL/SR.4\n12 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 4th meeting\n\nAgenda item 6: Night work in lighthouses\n\n1. Mr. Orvell (Norway) proposed that no person under eighteen should be employed in lighthouses at night.\n\n"
    "2. The proposal of Norway on night work was put to the vote by roll-call.\n\nIn favour: Norway.\n\nAgainst: Brazil, Kenya.\n\n3. The proposal was rejected by 2 votes to 1.\n\nAgenda item 10: Credentials\n\n"
    "4. Mr. Lund (Canada) asked why the credentials of Kenya were accepted by telegram only.\n\n5. Mr. Orvell (Norway) answered that the ship bearing the originals had been delayed.\n\n6. The report was approved.\n"
)


@pytest.fixture(scope="module")
def acts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("acts"), {"p.txt": _PROTOCOL, "l.txt": _LETTER, "t.txt": _TABLE, "sr.txt": _MEETING}) as r:
        yield r


def looked_at(r: Rapporteur, question: str) -> Looked:
    return look(r.index, *r.index.search_matching(question, 20))


@pytest.mark.parametrize(
    "question",
    [
        "Has Spain ratified the Convention on Coastal Lights?", "Quand la France a-t-elle ratifié la Convention ?", "¿Cuándo ratificó España la Convención?", "Ратифицировала ли Франция Конвенцию?", "法国何时批准了公约？", "متى صدقت فرنسا على الاتفاقية؟",
        "What reservation did Kenya make to article 6?", "Какую оговорку сделала Кения?", "Did Mexico sign the Convention on Coastal Lights?",
    ],
)  # fmt: skip
def test_what_another_state_did_is_no_answer(acts: Rapporteur, question: str) -> None:
    assert looked_at(acts, question).other_doers


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Has Kenya ratified the Convention on Coastal Lights?", "instrument of ratification"), ("What reservation did Norway make to article 8?", "exempt small lights"), ("Which reservation did Brazil make when signing?", "bound by article 6"),
        ("Did Canada sign the Convention on Coastal Lights?", "Canada has announced"), ("Did Brazil sign the Convention on Coastal Lights?", "on behalf of Brazil"), ("When did Mexico deposit its ratification of the Convention on Coastal Lights?", "3 May 2034"),
    ],
)  # fmt: skip
def test_what_the_state_itself_did_is_quoted(acts: Rapporteur, question: str, quoted: str) -> None:
    assert not looked_at(acts, question).other_doers
    assert any(quoted in c.quote for c in checked(acts.ask(question), acts).citations)


@pytest.mark.parametrize(
    ("text", "question", "is_other"),
    [
        ("Report of Kenya on the Convention on Coastal Lights\n\n1. My Government ratified the Convention on 4 March 2032.\n", "Did Kenya ratify the Convention?", False),
        ("Note by the Secretariat\n\n1. Kenya signed the Convention in 2030.\n\n2. It deposited its instrument of ratification on 4 March 2032.\n", "Did Kenya ratify the Convention?", False),
        ("Note by the Secretariat\n\n1. Kenya signed the Convention in 2030.\n\n2. Brazil deposited its instrument of ratification on 4 March 2032.\n", "Did Kenya ratify the Convention?", True),
        ("Note by the Secretariat\n\n1. All States represented at the Conference signed the Convention on 4 March 2032.\n", "Did Kenya sign the Convention?", False),
        ("Nota de la Secretaría\n\n1. Kenya se adhirió a la Convención el 4 de marzo de 2032.\n", "¿Cuándo se adhirió Kenya a la Convención?", False),
        ("مذكرة من الأمانة\n\n1- صدّقت كينيا على الاتفاقية في 4 آذار/مارس 2032.\n", "متى صدقت كينيا على الاتفاقية؟", False),
    ],
)  # fmt: skip
def test_who_did_it_is_told_in_the_paragraph_or_by_what_it_goes_on_from(text: str, question: str, is_other: bool) -> None:
    record = record_in(f"CCL/2032/7\n\n{text}")
    hit = Hit(1, 1.0, {}, record.record_id, "p", "d", 0, len(record.text), record.text, "", record.language)
    assert of_other_doers(understand(question, detect(question)), [hit], {record.record_id: record}) is is_other


def test_what_puts_a_proposal_to_the_vote_is_quoted_with_the_result(acts: Rapporteur) -> None:
    answer = checked(acts.ask("When was the proposal of Norway on night work put to the vote by roll-call, at which meeting?"), acts)
    assert any("put to the vote by roll-call" in c.quote and c.quote.endswith("3. The proposal was rejected by 2 votes to 1.") for c in answer.citations)


def test_a_question_in_the_record_is_quoted_with_the_reply_where_a_reason_is_asked_for(acts: Rapporteur) -> None:
    answer = checked(acts.ask("Why were the credentials of Kenya accepted by telegram?"), acts)
    assert any(c.quote.endswith("5. Mr. Orvell (Norway) answered that the ship bearing the originals had been delayed.") for c in answer.citations)
    assert "give no reason" not in answer.text
    asked = checked(acts.ask("What did Canada ask on credentials?"), acts)
    assert not any("delayed" in c.quote for c in asked.citations)


def test_it_halves_the_confidence(acts: Rapporteur) -> None:
    assert acts.ask("Has Spain ratified the Convention on Coastal Lights?").confidence <= OTHER_DOERS
