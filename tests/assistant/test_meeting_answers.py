"""What is asked of one meeting is told by its record, in whatever language: not by a State's letter, and not by the record of another meeting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_SR7 = (
    "CCL/SR.7\n15 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 7th meeting\nheld at Port Merrin on Friday, 12 March 2032, at 10 a.m.\n\nPresident: Ms. LUND (Varnholm)\n\nThe meeting was called to order at 10.10 a.m.\n\n"
    "Agenda item 5: Winter buoys\n\n1. Mr. TARN (Zubrowka), introducing the draft, said that green buoys were seen from afar.\n\n2. He added that his delegation would lend twelve of them.\n\n"
    "3. Mr. SILVA (Brazil) supported the statement made by the representative of Zubrowka.\n\n4. Ms. ORVELL (Norrmark) said that green paint was dear.\n\n5. At the request of the representative of Kenya, a vote was taken on the proposal to hold a sale.\n\n6. It was so decided.\n\nThe meeting rose at 12.55 p.m.\n"
)  # fmt: skip
_PV8 = (
    "CCL/PV.8\n19 mars 2032\n\nConvention sur les feux côtiers\n\nCompte rendu sténographique de la 8e séance\ntenue à Port Merrin le vendredi 19 mars 2032, à 15 heures\n\nPrésident : M. Silva (Brésil)\n\nLa séance est ouverte à 15 h 5.\n\n"
    "Point 5 de l’ordre du jour : Bouées d’hiver\n\nM. Tarn (Zubrowka) : Les bouées vertes ont été posées devant trois ports, et les pilotes les voient de loin, même par brume légère.\n\n"
    "Je voudrais ajouter que nous en prêterons douze aux ports qui n’en ont pas encore, jusqu’au printemps prochain et sans aucun loyer.\n\nLa séance est levée à 17 h 20.\n"
)  # fmt: skip
_LETTER = "CCL/2032/8\n4 March 2032\n\nConvention on Coastal Lights\n\nLetter dated 4 March 2032 from the Permanent Representative of Zubrowka addressed to the President of the Conference\n\nZubrowka says that bells should be cast in bronze.\n\n(Signed) Bo Tarn\n"
_REPORT = "CCL/WG/2\n9 March 2032\n\nReport of the Working Group on Buoys\n\n1. The Working Group held seven meetings, from 1 to 8 March 2032, chaired by Ms. Ostrom (Norrmark).\n"


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("meetings"), {"sr7.txt": _SR7, "pv8.txt": _PV8, "letter.txt": _LETTER, "report.txt": _REPORT}) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("Who chaired the 7th meeting?", ["President: Ms. LUND (Varnholm)"]), ("Qui a présidé la 8e séance ?", ["Président : M. Silva (Brésil)"]), ("¿Quién presidió la sesión del 12 de marzo?", ["President: Ms. LUND (Varnholm)"]),
        ("When did the 7th meeting begin?", ["The meeting was called to order at 10.10 a.m."]), ("第七次会议什么时候结束？", ["The meeting rose at 12.55 p.m."]), ("Когда закончилось 8-е заседание?", ["La séance est levée à 17 h 20."]),
        ("ماذا قال ممثل البرازيل في الجلسة السابعة؟", ["3. Mr. SILVA (Brazil) supported the statement made by the representative of Zubrowka."]),
        ("What did Ms. Orvell say at the 7th meeting?", ["4. Ms. ORVELL (Norrmark) said that green paint was dear."]),
    ],
)  # fmt: skip
def test_the_record_of_the_meeting_answers_word_for_word(coast: Rapporteur, question: str, quotes: list[str]) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.form == "records"
    assert [c.quote for c in answer.citations] == quotes


@pytest.mark.parametrize(
    ("question", "begins", "ends"),
    [
        ("What did the representative of Zubrowka say at the 7th meeting?", "1. Mr. TARN", "lend twelve of them."),
        ("Qu’a dit Zubrowka à la 8e séance ?", "M. Tarn", "sans aucun loyer."),
    ],
)
def test_a_speech_is_quoted_as_long_as_its_speaker_goes_on(coast: Rapporteur, question: str, begins: str, ends: str) -> None:
    (citation,) = checked(coast.ask(question), coast).citations
    assert citation.quote.startswith(begins)
    assert citation.quote.endswith(ends)


def test_what_is_said_on_a_matter_is_searched_for_in_the_record_of_the_meeting_alone(coast: Rapporteur) -> None:
    answer = coast.ask("What did Zubrowka say about bells at the 7th meeting?")
    assert {c.symbol for c in answer.citations} <= {"CCL/SR.7"}


def test_who_does_not_speak_there_is_not_answered_for_by_his_letter(coast: Rapporteur) -> None:
    assert {c.symbol for c in coast.ask("What did Kenya say at the 7th meeting?").citations} <= {"CCL/SR.7"}


def test_that_no_record_is_of_the_meeting_is_told(coast: Rapporteur) -> None:
    assert "No record here is 9th meeting; all records were searched." in coast.ask("What did Zubrowka say at the 9th meeting?").text


@pytest.mark.parametrize(
    "question",
    [
        "Who chaired the 9th meeting?", "When did the 9th meeting begin?", "Qui a présidé la 9e séance ?", "¿Quién presidió la novena sesión?", "Кто председательствовал на 9-м заседании?",
        "第九次会议由谁主持？", "من ترأس الجلسة التاسعة؟",
    ],
)  # fmt: skip
def test_who_chaired_a_meeting_of_which_there_is_no_record_is_not_told_by_other_meetings(coast: Rapporteur, question: str) -> None:
    answer = coast.ask(question)
    assert answer.refused
    assert not answer.citations


def test_a_sentence_that_only_names_that_meeting_does_not_tell_who_chaired_it(tmp_path: Path) -> None:
    note = "CCL/2032/9\n20 March 2032\n\nNote on buoys\n\n1. The President appealed to the sponsors to consult before the 9th meeting of the Conference.\n"
    with indexed(tmp_path, {"sr7.txt": _SR7, "note.txt": note}) as r:
        assert r.ask("Who chaired the 9th meeting?").refused


def test_what_another_record_says_of_that_meeting_is_quoted(tmp_path: Path) -> None:
    report = "CCL/REP/1\n30 March 2032\n\nReport of the Conference\n\n1. Ms. Ostrom (Norrmark) chaired the 9th meeting of the Conference on buoys.\n"
    with indexed(tmp_path, {"sr7.txt": _SR7, "session.txt": report}) as r:
        answer = checked(r.ask("Who chaired the 9th meeting?"), r)
    assert any("Ostrom" in c.quote for c in answer.citations)


def test_a_session_and_a_body_are_no_meeting(coast: Rapporteur) -> None:
    answer = coast.ask("Who chaired the Working Group?")
    assert answer.form == "extracts"
    assert "CCL/WG/2" in {c.symbol for c in answer.citations}
