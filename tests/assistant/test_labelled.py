"""Rows of labels and values, asked for by their label in six languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from assistant.choosing.labelled import labelled
from corpus.languages import Language
from corpus.questions.named import understand
from tests.assistant.coastal import indexed

ROWS = {
    Language.EN: ("The session of the Convention is prepared by the Secretariat.", ["Venue | Port Meridian, Hall of Pilots", "Opening | 3 May 2033", "Delegations | 42", "Contact | Lena Ostrom"], "Where is the venue of the session?"),
    Language.FR: ("La session de la Convention est préparée par le secrétariat.", ["Lieu | Port Meridian, salle des pilotes", "Ouverture | 3 mai 2033", "Délégations | 42", "Contact | Lena Ostrom"], "Quel est le lieu de la session ?"),
    Language.ES: ("La Secretaría prepara la reunión de la Convención.", ["Lugar | Puerto Meridian, sala de prácticos", "Apertura | 3 de mayo de 2033", "Delegaciones | 42", "Contacto | Lena Ostrom"], "¿Cuál es el lugar de la reunión?"),
    Language.RU: ("Сессия Конвенции готовится секретариатом.", ["Место проведения | Порт-Меридиан, Зал лоцманов", "Открытие | 3 мая 2033 года", "Делегации | 42", "Контакт | Лена Остром"], "Где место проведения сессии?"),
    Language.ZH: ("公约会议由秘书处筹备。", ["地点 | 梅里迪安港引航员大厅", "开幕 | 2033年5月3日", "代表团 | 42", "联系人 | 莱娜"], "会议地点在哪里？"),
    Language.AR: ("تعد الأمانة دورة الاتفاقية.", ["المكان | ميناء ميريديان، قاعة المرشدين", "الافتتاح | 3 أيار/مايو 2033", "الوفود | 42", "جهة الاتصال | لينا"], "ما هو مكان الدورة؟"),
}  # fmt: skip
PROSE = "# Note\n\nA venue is where pilots meet, and every delegation of the coast keeps one; of all venues the oldest burnt down.\n"


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    records = {f"note.{language}.txt": "\n\n".join([said, *rows, said]) for language, (said, rows, _) in ROWS.items()}
    with indexed(tmp_path_factory.mktemp("notes"), records | {"prose.md": PROSE}) as r:
        yield r


@pytest.mark.parametrize("language", list(ROWS))
def test_a_row_is_found_by_its_label_and_quoted_with_it(notes: Rapporteur, language: Language) -> None:
    _, rows, question = ROWS[language]
    answer = notes.ask(question)
    assert not answer.refused
    assert answer.confidence >= 0.9
    assert rows[0] in [c.quote for c in answer.citations]
    assert not any(row in c.quote for c in answer.citations for row in rows[1:]), "rows of other labels"


@pytest.mark.parametrize(
    "question", ["Where was the venue burnt?", "Who paid for the venue?", "How many delegations were absent?", "Where is the venue of decision 4?"]
)
def test_what_says_more_than_the_passage_is_not_asked_by_the_label(notes: Rapporteur, question: str) -> None:
    hits = notes.search(question).hits
    records = {hit.record_id: notes.index.record(hit.record_id) for hit in hits}
    assert any("Venue |" in hit.text for hit in hits)
    assert labelled(understand(question, Language.EN), [], hits, records) == []
