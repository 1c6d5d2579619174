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


@pytest.mark.parametrize(
    ("language", "question", "roles"),
    [
        (Language.EN, "To whom is the letter of Crane addressed?", {"addressee"}),
        (Language.EN, "When was the note verbale of Osmere sent?", {"date"}),
        (Language.EN, "To whom was the memo of Ekholm copied?", {"copied"}),
        (Language.FR, "Quel numéro porte la lettre du ministre ?", {"reference"}),
        (Language.FR, "À qui la lettre du ministre est-elle adressée ?", {"addressee"}),
        (Language.FR, "Qui a signé la lettre de Ladov et à quelle date ?", {"signatory", "date"}),
        (Language.ES, "¿Qué número lleva la carta del Ministro de Puertos?", {"reference"}),
        (Language.ES, "¿A quién está dirigida la carta de Brandt?", {"addressee"}),
        (Language.RU, "Каким числом датировано письмо Ладова?", {"date"}),
        (Language.RU, "Какова дата и номер вербальной ноты Северовии?", {"date", "reference"}),
        (Language.ZH, "谁签署了泽布罗卡的信？", {"signatory"}),
        (Language.ZH, "泽布罗卡港口部长的信的编号和日期是什么？", {"reference", "date"}),
        (Language.AR, "ما رقم رسالة وزير الموانئ؟", {"reference"}),
        (Language.AR, "إلى من وجهت الرسالة؟", {"addressee"}),
    ],
)
def test_lines_are_asked_for_where_they_are_said_of_the_letter(language: Language, question: str, roles: set[str]) -> None:
    assert set(letter_roles(understand(question, language))) == roles


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (Language.EN, "What telephone number is given in the letter of the Minister of Harbours of Zubrowka?"),
        (Language.EN, "What number of lamps does the letter of Zubrowka ask for?"),
        (Language.EN, "What is the number of lamps the letter asks for?"),
        (Language.EN, "Who signed the treaty, according to the letter of the Minister?"),
        (Language.EN, "Who signed the memorandum of understanding?"),
        (Language.EN, "Who signed the letter's annexed treaty?"),
        (Language.EN, "What is the date of the war in the letter of Zubrowka?"),
        (Language.EN, "What is the date of the letter to which Ladov's letter replies?"),
        (Language.EN, "When was the letter writer sent to Tesk?"),
        (Language.EN, "To whom does the letter say the oil was sent?"),
        (Language.FR, "Quel est le numéro de la salle dans la lettre du ministre ?"),
        (Language.FR, "À qui la lettre propose-t-elle la lampe ?"),
        (Language.ES, "¿Cuál es el número de lámparas en la carta del Ministro de Puertos de Norrholm?"),
        (Language.ES, "¿Quién firmó la Carta de las Naciones Unidas?"),
        (Language.RU, "Какой номер телефона указан в письме Ладова?"),
        (Language.RU, "Кому письмо Ладова предлагает передать лодку?"),
        (Language.RU, "Кто подписал письменное соглашение?"),
        (Language.ZH, "信中的会议日期是哪天？"),
        (Language.ZH, "谁签署了信中提到的条约？"),
        (Language.AR, "ما هو تاريخ الاجتماع في رسالة الوزير؟"),
        (Language.AR, "من وقع مذكرة التفاهم؟"),
    ],
)
def test_what_stands_in_a_letter_is_no_line_of_its_own(language: Language, question: str) -> None:
    assert letter_roles(understand(question, language)) == ()


@pytest.mark.parametrize(
    "letter",
    [
        f"PERMANENT MISSION OF SEVEROVIA\n\n4 March 2031\n\nDear Colleagues,\n\n{BODY}\n\nYours sincerely,\n\nH.E. Ms. Ada Crane\n\nAmbassador\n",
        f"Ministry of Harbours of Zubrowka\n\n4 March 2031\n\nMadam Registrar,\n\n{BODY}\n\nYours sincerely,\n\nMr. Ivo Brandt\n\nMinister of Harbours\n",
        f"Ministère des ports\n\nLe 4 mars 2031\n\nMadame la Secrétaire,\n\n{BODY}\n\nM. Yvo Brun\n\nMinistre\n",
        f"Carta\n\n4 de marzo de 2031\n\nSeñora Secretaria:\n\n{BODY}\n\nAtentamente,\n\nSr. Ivo Brunas\n\nMinistro de Puertos\n",
    ],
)
def test_who_signs_with_a_title_is_not_whom_the_letter_goes_to(tmp_path: Path, letter: str) -> None:
    assert "addressee" not in told(record(tmp_path, letter))


def test_a_sentence_above_the_date_of_a_note_is_no_addressee(tmp_path: Path) -> None:
    note = f"Note verbale\n\n{BODY}\n\nMr. Olaf Ring will attend.\n\nPort Meridian, 3 May 2031\n\nSecretariat of the Conference\n\nEllering\n"
    assert told(record(tmp_path, note))["addressee"] == "Secretariat of the Conference + Ellering"


def test_an_address_in_the_head_is_told_without_the_day_below_it(tmp_path: Path) -> None:
    letter = f"Ms. Ona Reeve\n\nRegistrar of the Conference\n\n4 March 2031\n\nMadam Registrar,\n\n{BODY}\n\nYours sincerely,\n\nMr. Ivo Brandt\n"
    assert told(record(tmp_path, letter))["addressee"] == "Ms. Ona Reeve + Registrar of the Conference"


def test_what_a_memorandum_s_head_has_no_label_for_it_does_not_tell(tmp_path: Path) -> None:
    lines = told(record(tmp_path, f"MEMORANDUM\n\nTO: The Registrar\n\nFROM: Tobias Ekholm, Legal Adviser\n\nSUBJECT: The seat of Severovia\n\n{BODY}\n"))
    assert lines["addressee"] == lines["signatory"] == lines["subject"]
    assert not lines.keys() & {"through", "reference", "date"}


def test_a_number_and_a_day_in_a_memorandum_s_head_need_no_label(tmp_path: Path) -> None:
    lines = told(record(tmp_path, f"MEMORANDUM\n\nNo. 31/7\n\nTO: The Registrar\n\nFROM: Tobias Ekholm\n\nSUBJECT: The seat\n\n9 May 2031\n\n{BODY}\n"))
    assert all("31/7" in lines["reference"] and "9 May 2031" in lines[name] for name in ("reference", "date"))
    assert "through" not in lines
