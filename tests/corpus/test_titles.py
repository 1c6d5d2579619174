"""The titles and kinds of documents whose title block has more lines than one, in six languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.naming.document_words import kind_named
from corpus.naming.patterns import is_masthead, kind_of
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from tests.corpus.making import record_in

TEXT = {
    "en": "The Conference decides that every lamp of the coast shall burn from dusk to dawn, whatever the weather.",
    "fr": "La Conférence décide que chaque feu de la côte brûlera du crépuscule à l’aube, quel que soit le temps.",
    "es": "La Conferencia decide que toda luz de la costa arderá desde el anochecer hasta el amanecer, sea cual sea el tiempo.",
    "ru": "Конференция постановляет, что каждый огонь побережья горит от заката до рассвета при любой погоде.",
    "zh": "会议决定，海岸上的每一盏灯不论天气如何，都应当从黄昏一直燃烧到黎明，由看守人负责每晚点亮并且逐一登记在册，不得有任何遗漏或者延误。",
    "ar": "يقرر المؤتمر أن يضاء كل ضوء من أضواء الساحل من الغسق إلى الفجر مهما كانت الأحوال الجوية في البحر.",
}
DECISIONS = [
    ("en", "Decision 1", "Lighting of fog signals"),
    ("fr", "Décision 2", "Allumage des signaux de brume"),
    ("es", "Decisión núm. 3", "Encendido de las señales de niebla"),
    ("ru", "Решение № 4", "Зажигание туманных сигналов"),
    ("zh", "第5号决定", "雾号的点亮"),
    ("ar", "المقرر 6", "إضاءة إشارات الضباب"),
]


def markdown(text: str) -> Record:
    return read_source(Source(Path("/records/a.md"), "a.md"), text.encode())


@pytest.mark.parametrize(("code", "number", "subject"), DECISIONS)
def test_a_decision_is_called_by_its_number_and_its_subject(code: str, number: str, subject: str) -> None:
    for record in (record_in(f"{number}\n\n{subject}\n\n{TEXT[code]}\n"), markdown(f"# {number}\n\n## {subject}\n\n{TEXT[code]}\n")):
        assert (record.metadata.title, record.metadata.kind) == (f"{number}: {subject}", "decision")
        (proof,) = (f for f in record.facts if f.name == "title")
        assert (record.text[proof.start : proof.end].startswith(number), record.text[proof.start : proof.end].endswith(subject)) == (True, True)


@pytest.mark.parametrize(
    ("code", "number", "line"),
    [
        ("en", "Decision 1", "Adopted at the 9th plenary meeting, on 21 September 2033"),
        ("fr", "Décision 1", "Adoptée à la neuvième séance plénière, le 21 septembre 2033"),
        ("es", "Decisión 1", "Aprobada en la novena sesión plenaria, el 21 de septiembre de 2033"),
        ("ru", "Решение 1", "Принято на девятом пленарном заседании 21 сентября 2033 года"),
        ("zh", "第1号决定", "2033年9月21日第9次全体会议通过"),
        ("ar", "المقرر 1", "اعتمد في الجلسة العامة التاسعة المعقودة في ٢١ أيلول/سبتمبر ٢٠٣٣"),
        ("en", "Decision 1", TEXT["en"]),
        ("en", "Decision on fog signals", "Ellering harbour"),
    ],
)
def test_what_is_no_subject_does_not_stand_in_a_decisions_title(code: str, number: str, line: str) -> None:
    assert record_in(f"{number}\n\n{line}\n\n{TEXT[code]}\n").metadata.title == number


SPONSORS = [
    ("en", "Osmere and Talvania: draft resolution", "Safe passage in fog"),
    ("en", "Osmere: revised draft resolution", "Safe passage in fog"),
    ("fr", "Osmère et Talvanie : projet de résolution", "Passage sûr par temps de brume"),
    ("es", "Osmere y Talvania: proyecto de resolución", "Paso seguro en la niebla"),
    ("ru", "Северовия и Талвания: проект резолюции", "Безопасный проход в тумане"),
    ("zh", "澜水和灯屿：决议草案", "雾中安全通行"),
    ("ar", "أوسمير وتلفانيا: مشروع قرار", "المرور الآمن في الضباب"),
]


@pytest.mark.parametrize(("code", "sponsors", "subject"), SPONSORS)
def test_a_draft_is_called_by_its_subject_whatever_the_format(code: str, sponsors: str, subject: str) -> None:
    for record in (record_in(f"{sponsors}\n\n{subject}\n\n{TEXT[code]}\n"), markdown(f"# {sponsors}\n\n## {subject}\n\n{TEXT[code]}\n")):
        assert (record.metadata.title, record.metadata.kind) == (subject, "draft resolution")


@pytest.mark.parametrize(
    "line",
    [
        "English/French/Spanish only", "English, French and Spanish only", "[Arabic and English only]", "Anglais et français seulement", "Español e inglés únicamente",
        "Только на английском и французском языках", "Русский", "仅有英文、法文和西班牙文", "仅英文本", "中文", "بالإنكليزية والفرنسية فقط", "بالعربية", "عربي",
    ],
)  # fmt: skip
def test_a_line_of_languages_is_of_the_masthead(line: str) -> None:
    assert is_masthead(line)


@pytest.mark.parametrize(
    "line", ["English lamps of the coast", "Les feux français", "Русский маяк на мысу", "中文灯塔的历史", "Arabic numerals on buoys", "الأضواء العربية"]
)
def test_a_line_that_says_more_than_languages_is_none(line: str) -> None:
    assert not is_masthead(line)


LISTS = [
    ("en", "LIST OF PARTICIPANTS", "English/French only"),
    ("fr", "Liste des participants", "Anglais et français seulement"),
    ("es", "Lista de participantes", "Español e inglés únicamente"),
    ("ru", "Список участников", "Только на русском языке"),
    ("zh", "与会者名单", "仅有中文和英文"),
    ("ar", "قائمة المشاركين", "بالعربية والإنكليزية فقط"),
]


@pytest.mark.parametrize(("code", "title", "languages"), LISTS)
def test_a_list_of_participants_is_called_so(code: str, title: str, languages: str) -> None:
    record = record_in(f"CHL/INF/2\n\n{languages}\n\n{title}\n\nOSMERE\n\n{TEXT[code]}\n")
    assert (record.metadata.title, record.metadata.kind) == (title, "list of participants")


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (
            "record of meeting",
            (
                "record of meeting",
                "Summary record",
                "summary records",
                "compte rendu analytique",
                "procès-verbal",
                "acta resumida",
                "краткий отчет",
                "简要记录",
                "محضر موجز",
            ),
        ),
        ("budget", ("Budget", "presupuesto", "бюджет", "预算", "الميزانية")),
        (
            "list of participants",
            ("list of participants", "liste des participants", "lista de participantes", "список участников", "与会者名单", "قائمة المشاركين"),
        ),
        ("letter", ("lettre", "Carta", "письмо", "信函", "رسالة")),
        ("circular letter", ("Circular letter",)),  # what a record declares
    ],
)
def test_a_kind_is_named_as_users_name_it(kind: str, names: tuple[str, ...]) -> None:
    assert {kind_named(name) for name in names} == {kind}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Proposed budget for the biennium 2034–2035", "budget"),
        ("Projet de budget pour l’exercice 2034-2035", "budget"),
        ("Proyecto de presupuesto para el bienio 2034-2035", "budget"),
        ("Предлагаемый бюджет на двухгодичный период 2034–2035 годов", "budget"),
        ("2034-2035两年期拟议预算", "budget"),
        ("الميزانية المقترحة لفترة السنتين ٢٠٣٤-٢٠٣٥", "budget"),
        ("Report on the budget of the lamps", "report"),
        ("Compte rendu analytique de la troisième séance", "record of meeting"),
        ("Letter dated 3 May 2031 transmitting the list of participants", "letter"),
    ],
)
def test_budgets_and_records_of_meetings_are_told_from_what_only_names_them(title: str, kind: str) -> None:
    assert kind_of(title) == kind


ITEMS = {
    "en": ("Item 7 of the provisional agenda", "Letter dated 10 February 2032 from the Permanent Representative of Osmere addressed to the Secretary-General"),
    "fr": ("Point 7 de l’ordre du jour provisoire", "Lettre datée du 10 février 2032, adressée au Secrétaire général par le Représentant permanent d’Osmère"),
    "es": ("Tema 7 del programa provisional", "Carta de fecha 10 de febrero de 2032 dirigida al Secretario General por el Representante Permanente de Osmere"),
    "ru": ("Пункт 7 предварительной повестки дня", "Письмо Постоянного представителя Северовии от 10 февраля 2032 года на имя Генерального секретаря"),
    "zh": ("临时议程项目7", "2032年2月10日澜水共和国常驻代表给会议秘书长的信"),
    "ar": ("البند ٧ من جدول الأعمال المؤقت", "رسالة مؤرخة ١٠ شباط/فبراير ٢٠٣٢ موجهة إلى الأمين العام من الممثل الدائم لأوسمير"),
}


@pytest.mark.parametrize("code", ITEMS)
def test_the_item_above_a_letters_title_and_the_title_are_no_sections(code: str) -> None:
    item, title = ITEMS[code]
    for record in (
        record_in(f"CHL/2032/5\n\n{item}\n\n{title}\n\n{TEXT[code]}\n"),
        markdown(f"CHL/2032/5\n\nDistr.: General\n\n{item}\n\n# {title}\n\n{TEXT[code]}\n"),
    ):
        assert (record.metadata.title, record.root.children, record.values("agenda_item")) == (title, (), ["7"])


def test_items_under_a_title_are_sections_and_so_is_one_under_a_text() -> None:
    record = record_in(f"Summary record of the 3rd meeting\n\nAgenda item 5\n\n{TEXT['en']}\n\nAgenda item 7\n\n{TEXT['en']}\n")
    assert [part.agenda_items for part in record.root.children] == [("5",), ("7",)]
    record = record_in(f"Agenda item 5\n\nReport of the Keeper\n\n{TEXT['en']}\n")
    assert [part.agenda_items for part in record.root.children] == [("5",)], "what stands under an item says so"
    record = record_in(f"{TEXT['en']}\n\nAgenda item 5\n\n{TEXT['en']}\n\nNote verbale dated 3 May 2031\n\n{TEXT['en']}\n")
    assert [part.agenda_items for part in record.root.children] == [("5",)]


def test_the_number_of_a_decision_with_its_subject_or_sponsors_with_theirs_are_no_sections() -> None:
    for head in ("# Decision 1\n\n## Lighting of fog signals", "# Osmere: draft resolution\n\n## Lighting of fog signals"):
        record = markdown(f"CHL/2032/5\n\nDistr.: General\n\nOriginal: English\n\n{head}\n\n{TEXT['en']}\n\n## Lamps\n\n{TEXT['en']}\n")
        assert [part.heading for part in record.root.children] == ["Lamps"]


def test_a_heading_in_an_annex_is_not_the_title_of_the_letter_above_it() -> None:
    title = ITEMS["en"][1]
    record = markdown(f"CHL/2032/5\n\n{title}\n\n{TEXT['en']}\n\nAnnex I\n\n## Lamps of the river\n\nThe lamps burn.\n")
    assert (record.metadata.title, record.metadata.kind) == (title, "letter")
    assert markdown("## Annex I: Lamps of the river\n\nThe lamps burn.\n").metadata.title == "Annex I: Lamps of the river"


CONFERENCES = [
    ("en", "Second Diplomatic Conference on Coastal Lights", "Rules of the house"), ("fr", "Deuxième Conférence diplomatique sur les feux côtiers", "Usages de la maison"),
    ("es", "Segunda Conferencia Diplomática sobre las Luces Costeras", "Usos de la casa"), ("ru", "Вторая дипломатическая конференция по береговым огням", "Порядок дома"),
    ("zh", "海岸灯光外交会议", "议事惯例"), ("ar", "المؤتمر الدبلوماسي الثاني المعني بالأضواء الساحلية", "أعراف الدار"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "conference", "title"), CONFERENCES)
def test_the_name_of_the_conference_above_a_title_is_none(code: str, conference: str, title: str) -> None:
    record = markdown(f"CCL/CONF.2/2\n\n# {conference}\n\n# {title}\n\n{TEXT[code]}\n")
    assert record.metadata.title == title


def test_the_name_above_the_session_is_no_title() -> None:
    record = record_in(f"CCL/2032/22\n5 March 2032\nConvention on Coastal Lights\nThird session\n\nEstimates for 2033\n\n{TEXT['en']}\n")
    assert record.metadata.title == "Estimates for 2033"


OFFICERS = [
    ("en", "Report of the Credentials Committee", "Chair: Ms. Berit Aasland (Norrmark)"), ("fr", "Rapport du Comité des bouées", "Présidente : Mme Berit Aasland (Norrmark)"),
    ("es", "Informe del Comité de Boyas", "Presidenta: Sra. Berit Aasland (Norrmark)"), ("ru", "Доклад Комитета по буям", "Председатель: г-жа Берит Осланд (Норрмарк)"),
    ("zh", "浮标委员会的报告", "主席：贝丽特·奥斯兰女士"), ("ar", "تقرير لجنة العوامات", "الرئيسة: السيدة بيريت آسلاند"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "title", "officer"), OFFICERS)
def test_who_presides_beneath_a_title_is_none(code: str, title: str, officer: str) -> None:
    record = record_in(f"CCL/2032/14\n\n{title}\n\n{officer}\n\n{TEXT[code]}\n")
    assert (record.metadata.title, record.metadata.kind) == (title, "report")


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Correction to the report of the Panel on Buoys", None), ("Corrección al informe del Grupo", None), ("Замечания к докладу группы", None), ("关于报告的意见", None),
        ("Report of the Panel on Buoys", "report"), ("Re: Informe del Grupo sobre Boyas", "report"), ("Fwd: Lettre du Norrmark", "letter"),
    ],
)  # fmt: skip
def test_what_the_subject_of_a_message_speaks_of_is_not_its_kind(subject: str, kind: str | None) -> None:
    text = f"From: Ole Trane <trane@buoys.example>\nTo: Office <office@lights.example>\nSubject: {subject}\nDate: Mon, 08 Mar 2032 09:05:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nThe buoys are painted green, and each of them now carries a bell.\n"
    record = read_source(Source(Path("/records/m.eml"), "m.eml"), text.encode())
    assert (record.metadata.title, record.metadata.kind) == (subject, kind)


@pytest.mark.parametrize(
    ("word", "subject"),
    [("DECISION", "Work of the Conference in 2031"), ("РЕШЕНИЕ", "Работа сессии 2031 года"), ("DÉCISION", "Travaux de la Conférence en 2031")],
)
def test_the_bare_word_for_a_decision_is_called_by_its_subject(word: str, subject: str) -> None:
    assert record_in(f"CHL/2031/5\n\n{word}\n\n{subject}\n\n(Adopted on 22 February 2031)\n\nThe Conference,\n").metadata.title == f"{word}: {subject}"
