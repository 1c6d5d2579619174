"""The lines of letters' heads and feet, of an invented conference, and the questions that ask for them, in six languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import Language
from corpus.layout.letter_heads import is_letter, letter_lines
from corpus.questions.letter_questions import letter_roles, naming_words
from corpus.questions.named import understand
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source

BODY = "I have the honour to inform you that the lighthouse of Tesk burns again and that its keepers ask for oil, wicks and a boat before the winter comes to the coast of Zubrowka."
LETTER = f"""Ministry of Harbours of Zubrowka

Ref.: LT-4/31-88

Ellering, 4 March 2031

Her Excellency Ms. Ona Reeve

Registrar of the Conference

Madam Registrar,

{BODY}

Yours sincerely,

Ivo Brandt

Minister of Harbours

cc: Mr. Otto Lind, Pilot of the Sound

Encl.: 2
"""
MEMORANDUM = f"""INTEROFFICE MEMORANDUM

TO: The Registrar

THROUGH: Ms. Odile Ferrant

FROM: Tobias Ekholm, Legal Adviser

DATE: 9 May 2031

SUBJECT: The seat of Severovia

{BODY}
"""
RUSSIAN = """ПРЕЗИДЕНТ

РЕСПУБЛИКИ СЕВЕРОВИЯ

21 марта 2031 года

№ ПР-417

Уважаемая госпожа Секретарь,

Имею честь сообщить, что маяк на мысе Орин горит с весны и что его смотрители просят прислать масло, фитили и лодку до начала зимы на побережье.

С глубоким уважением,

М. Ладов

Её Превосходительству

г-же Оне Рив

Секретарю Конференции
"""


def record(tmp_path: Path, text: str) -> Record:
    path = tmp_path / "letter.txt"
    path.write_text(text, "utf-8")
    return read_source(Source(path, "letter.txt"))


def told(of: Record) -> dict[str, str]:
    return {name: " / ".join(of.text[s:e].replace("\n\n", " + ") for s, e in spans) for name, spans in letter_lines(of).items()}


def test_a_letter_tells_number_day_addressee_signatory_copies_and_enclosures(tmp_path: Path) -> None:
    letter = record(tmp_path, LETTER)
    assert is_letter(letter)
    assert told(letter) == {
        "letterhead": "Ministry of Harbours of Zubrowka",
        "reference": "Ref.: LT-4/31-88",
        "date": "Ellering, 4 March 2031",
        "addressee": "Her Excellency Ms. Ona Reeve + Registrar of the Conference",
        "signatory": "Ivo Brandt + Minister of Harbours",
        "copied": "cc: Mr. Otto Lind, Pilot of the Sound",
        "enclosures": "Encl.: 2",
    }


def test_of_a_memorandum_the_whole_head_is_told(tmp_path: Path) -> None:
    lines = told(record(tmp_path, MEMORANDUM))
    assert lines["through"] == lines["addressee"] == lines["signatory"]
    assert all(part in lines["through"] for part in ("The Registrar", "Odile Ferrant", "Tobias Ekholm", "9 May 2031", "The seat of Severovia"))
    assert "lighthouse" not in lines["through"]


def test_an_office_that_the_signature_does_not_tell_stands_in_the_letterhead(tmp_path: Path) -> None:
    lines = told(record(tmp_path, RUSSIAN))
    assert lines["signatory"] == "ПРЕЗИДЕНТ + РЕСПУБЛИКИ СЕВЕРОВИЯ / М. Ладов"
    assert lines["reference"] == "№ ПР-417"
    assert lines["date"] == "21 марта 2031 года"
    assert "Оне Рив" in lines["addressee"]


def test_a_note_without_signature_goes_to_whom_stands_behind_its_date(tmp_path: Path) -> None:
    note = f"Ministry of Harbours of Zubrowka\n\nNote verbale\n\n{BODY}\n\nEllering, 16 May 2031\n\nDelegation of Osmere to the Conference\n\nEllering\n"
    assert told(record(tmp_path, note))["addressee"] == "Delegation of Osmere to the Conference + Ellering"


@pytest.mark.parametrize(
    ("language", "question", "roles", "names"),
    [
        (Language.EN, "Who signed the letter from Zubrowka and in what capacity?", {"signatory"}, ["Zubrowka"]),
        (Language.EN, "What is the date and the number of President Ladov's letter?", {"date", "reference"}, ["President", "Ladov's"]),
        (Language.FR, "Qui est le destinataire de la lettre de Ladov ?", {"addressee"}, ["Ladov"]),
        (Language.ES, "¿Quién firmó el memorando de Ekholm y por conducto de quién se envió?", {"signatory", "through"}, ["Ekholm", "conducto"]),
        (Language.RU, "Кому адресовано письмо Ладова и какой у него номер?", {"addressee", "reference"}, ["Ладова"]),
        (Language.ZH, "备忘录的抄送对象是谁？", {"copied"}, []),
        (Language.AR, "من وقّع رسالة زوبروفكا وما رقمها؟", {"signatory", "reference"}, ["زوبروفكا"]),
        (Language.EN, "Who signed the treaty of Ellering?", set(), None),
        (Language.EN, "What does the letter say of the number of lighthouses?", set(), None),
        (Language.FR, "Que demande la lettre du ministre ?", set(), None),
    ],
)
def test_what_a_question_asks_of_a_letter(language: Language, question: str, roles: set[str], names: list[str] | None) -> None:
    assert set(letter_roles(understand(question, language))) == roles
    if names is not None:
        assert [question[s:e] for s, e in naming_words(question, language)] == names
