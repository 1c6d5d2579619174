"""The dates of letters and annexes, and the day on which a letter was distributed, in six languages."""

from __future__ import annotations

import pytest

from corpus.layout.dating import dated_by_title, day_in_heading
from corpus.layout.structure import recognise
from corpus.reading.block import Block, Extract
from tests.corpus.making import record_in

OWN, GIVEN_OUT = "2032-02-10", "2032-02-12"


@pytest.mark.parametrize(
    "title",
    [
        "Letter dated 10 February 2032 from the Permanent Representative of Osmere addressed to the Secretary-General",
        "Identical letters dated 10 February 2032 from the Permanent Representative of Osmere",
        "Letter from the Permanent Representative of Osmere to the President of the Conference, dated 10 February 2032",
        "Letter from the Rapporteur on lights, dated 10 February 2032",
        "Letter, 10 February 2032",
        "Letter from Osmere concerning the lamps, dated 10 February 2032",
        "Letter of 10 February 2032 on the stranding of 3 May 2031",
        "Letter dated 10 February 2032 from Osmere transmitting a report of 3 May 2031",
        "Lettre datée du 10 février 2032, adressée au Secrétaire général par la Représentante permanente d’Osmère",
        "Lettres identiques datées du 10 février 2032",
        "Lettre du Représentant permanent d’Osmère au Président, en date du 10 février 2032",
        "Note verbale du 10 février 2032",
        "Carta de fecha 10 de febrero de 2032 dirigida al Secretario General",
        "Cartas idénticas de fecha 10 de febrero de 2032",
        "Carta del Representante Permanente de Osmere fechada el 10 de febrero de 2032",
        "Письмо Постоянного представителя Северовии от 10 февраля 2032 года на имя Генерального секретаря",
        "Идентичные письма от 10 февраля 2032 года",
        "2032年2月10日澜水共和国常驻代表给会议秘书长的信",
        "澜水常驻代表2032年2月10日给会议秘书长的信",
        "澜水常驻代表给会议秘书长的信（2032年2月10日）",
        "رسالة مؤرخة ١٠ شباط/فبراير ٢٠٣٢ موجهة إلى الأمين العام من الممثل الدائم لأوسمير",
        "رسالتان متطابقتان مؤرختان ١٠ شباط/فبراير ٢٠٣٢",
        "رسالة من الممثل الدائم لأوسمير بتاريخ ١٠ شباط/فبراير ٢٠٣٢",
    ],
)
def test_the_date_in_a_letters_title_is_its_own(title: str) -> None:
    day = dated_by_title(title)
    assert day is not None
    assert day.iso == OWN


@pytest.mark.parametrize(
    "title",
    [
        "Reply to the letter dated 3 May 2031 from Severovia",
        "Report on the letter dated 3 May 2031",
        "Letter from Osmere concerning the stranding of 3 May 2031",
        "Letter from Osmere transmitting the report dated 3 May 2031",
        "Letters of the session held from 3 to 21 March 2031",
        "Réponse à la lettre datée du 3 mai 2031",
        "Lettre de l’Osmère concernant l’échouement du 3 mai 2031",
        "Respuesta a la carta de fecha 3 de mayo de 2031",
        "Carta de Osmere sobre el accidente del 3 de mayo de 2031",
        "Ответ на письмо от 3 мая 2031 года",
        "Письмо Северовии о событиях от 3 мая 2031 года",
        "对2031年5月3日的信的答复",
        "澜水关于2031年5月3日搁浅事件给秘书长的信",
        "رد على رسالة مؤرخة 3 أيار/مايو 2031",
        "رسالة من الممثل الدائم بشأن حادث 3 أيار/مايو 2031",
        "Letter from Osmere transmitting proposals dated 3 May 2031",
        "Letter from the survivors of 3 May 2031",
        "Letter from the survivors: wreck of 3 May 2031",
        "Letter from the Chair: proposals dated 3 May 2031",
        "3 May 2031: letters from the survivors",
        "Memorandum as of 3 May 2031",
        "Lettre des rescapés du 3 mai 2031",
        "Carta de los supervivientes del 3 de mayo de 2031",
        "Письмо уцелевших в кораблекрушении от 3 мая 2031 года",
        "2031年5月3日海难幸存者给秘书长的信",
        "رسالة الناجين من حادث 3 أيار/مايو 2031",
    ],
)
def test_another_date_in_a_title_is_not_the_letters(title: str) -> None:
    assert dated_by_title(title) is None


LETTERS = {
    "en": ("12 February 2032", "Letter dated 10 February 2032 from the Permanent Representative of Osmere addressed to the Secretary-General", "The lamps burn and the oil is low."),
    "fr": ("12 février 2032", "Lettre datée du 10 février 2032, adressée au Secrétaire général par le Représentant permanent d’Osmère", "Les feux brûlent et l’huile se fait rare."),
    "es": ("12 de febrero de 2032", "Carta de fecha 10 de febrero de 2032 dirigida al Secretario General por el Representante Permanente de Osmere", "Las luces arden y el aceite escasea."),
    "ru": ("12 февраля 2032 года", "Письмо Постоянного представителя Северовии от 10 февраля 2032 года на имя Генерального секретаря", "Огни горят, а масла осталось мало."),
    "zh": ("2032年2月12日", "2032年2月10日澜水共和国常驻代表给会议秘书长的信", "灯还在燃烧，油已经不多了。"),
    "ar": ("١٢ شباط/فبراير ٢٠٣٢", "رسالة مؤرخة ١٠ شباط/فبراير ٢٠٣٢ موجهة إلى الأمين العام من الممثل الدائم لأوسمير", "المصابيح مشتعلة والزيت قليل."),
}  # fmt: skip


@pytest.mark.parametrize("language", list(LETTERS))
def test_a_letters_own_date_and_the_day_of_its_distribution_are_told_apart(language: str) -> None:
    masthead, title, text = LETTERS[language]
    record = record_in(f"CHL/2032/5\n\n{masthead}\n\n{title}\n\n{text}\n")
    assert (record.metadata.date, record.values("date"), record.values("distributed")) == (OWN, [OWN], [GIVEN_OUT])
    proofs = {fact.name: record.text[fact.start : fact.end] for fact in record.facts}
    assert masthead.startswith(proofs["distributed"])
    assert proofs["date"] in title


HEADS = {
    "en": ("12 February 2032", "Ellering, 10 February 2032", "Excellency,"),
    "fr": ("12 février 2032", "Ellering, le 10 février 2032", "Monsieur le Secrétaire général,"),
    "es": ("12 de febrero de 2032", "Ellering, 10 de febrero de 2032", "Señor Secretario General:"),
    "ru": ("12 февраля 2032 года", "Эллеринг, 10 февраля 2032 года", "Уважаемый господин Генеральный секретарь!"),
    "zh": ("2032年2月12日", "2032年2月10日，灯屿", "秘书长女士："),
    "ar": ("١٢ شباط/فبراير ٢٠٣٢", "إيليرينغ، ١٠ شباط/فبراير ٢٠٣٢", "سعادة السفير،"),
}


@pytest.mark.parametrize("language", list(HEADS))
def test_a_date_line_above_the_salutation_is_the_letters(language: str) -> None:
    masthead, line, salutation = HEADS[language]
    record = record_in(f"CHL/2032/5\n\n{masthead}\n\n{line}\n\n{salutation}\n\n{LETTERS[language][2]}\n")
    assert (record.metadata.date, record.values("distributed")) == (OWN, [GIVEN_OUT])


def test_neither_a_session_nor_an_earlier_day_is_that_of_a_distribution() -> None:
    title = LETTERS["en"][1]
    for line in ("Ellering, 3-21 March 2032", "Ellering, from 3 to 21 March 2032", "3 January 2032", "10 February 2032"):
        record = record_in(f"CHL/2032/5\n\n{line}\n\n{title}\n\nThe lamps burn and the oil is low.\n")
        assert (record.metadata.date, record.values("distributed")) == (OWN, [])


def test_a_line_that_says_so_tells_the_day_of_distribution() -> None:
    record = record_in(f"CHL/2032/5\n\n11 February 2032\n\nDistr.: General 12 February 2032 Original: English\n\n{LETTERS['en'][1]}\n\nThe lamps burn.\n")
    assert (record.metadata.date, record.values("distributed")) == (OWN, [GIVEN_OUT])


def declared(title: str, **values: str) -> tuple[str | None, object]:
    metadata = recognise(Extract((Block(title), Block("The lamps burn and the oil is low.")), dict(values))).metadata
    return metadata.date, metadata.extra.get("distributed")


def test_a_later_date_that_is_declared_is_that_of_the_distribution() -> None:
    title = LETTERS["en"][1]
    assert declared(title, date="12 February 2032") == (OWN, GIVEN_OUT)
    assert declared(title, date="2032-02") == ("2032-02", None)
    assert declared(title, date="2032-02-09") == ("2032-02-09", None)  # before the letter: put right by whoever declares it
    assert declared(title, date="2032-02-11", distributed="12 February 2032") == ("2032-02-11", GIVEN_OUT)
    assert declared("Report of the Keeper", date="2032-02-12") == (GIVEN_OUT, None)
    assert declared(title, distributed="soon") == (OWN, None)


@pytest.mark.parametrize(
    "title",
    [
        "Note by the Secretariat: state of the dues as of 31 December 2031",
        "Note by the Secretariat on the state of the dues as at 31 December 2031",
        "Note by the Chair: outcome of the talks of 3 May 2031",
        "Nota de la Secretaría: resultado de las conversaciones del 3 de mayo de 2031",
        "Note du Secrétariat : résultat des entretiens du 3 mai 2031",
        "Записка Секретариата: итоги встречи от 3 мая 2031 года",
        "秘书处的说明：2031年5月3日会谈的结果",
        "秘书处备忘录：自2031年5月3日会议以来的执行情况",
        "مذكرة من الأمانة: نتائج مشاورات 3 أيار/مايو 2031",
        "Memorandum by the Secretariat: lamps lit since the session of 3 May 2031",
        "Letter from the survivors of 18 October 2030",
    ],
)
def test_a_day_in_a_title_that_is_not_the_documents_does_not_put_aside_its_date(title: str) -> None:
    assert declared(title, date="2032-02-15") == ("2032-02-15", None)
    printed = record_in(f"CHL/2032/5\n\n15 February 2032\n\n{title}\n\nThe lamps burn and the oil is low.\n")
    assert (printed.metadata.date, printed.values("distributed")) == ("2032-02-15", [])


def test_a_day_behind_sender_and_addressee_dates_a_letter_only_where_nothing_else_does() -> None:
    title = "Letter from Osmere to Talvania, 10 February 2032"
    assert declared(title, date="2032-02-12") == (GIVEN_OUT, None)
    assert record_in(f"{title}\n\nThe lamps burn and the oil is low.\n").metadata.date == OWN


def parts(text: str) -> list[str | None]:
    return [section.date for section in record_in(text).root.children][1:]


def test_an_annex_is_dated_by_its_heading_its_title_or_a_date_line() -> None:
    head = "Report of the Keeper\n\nThe lamps burn and the oil is low.\n\n"
    for annex in (
        "Annex I: Letter dated 10 February 2032 from the Harbour Commissioner of Talvania\n\nI write to you.",
        "Annex I\n\nLetter dated 10 February 2032 from the Harbour Commissioner\n\nI write to you on 3 May 2033.",
        "Annex I\n\nLamps of the river\n\nEllering, 10 February 2032\n\nThe lamps burn.",
        "Annex I\n\nStatement by the delegation of Osmere, 10 February 2032\n\nThe lamps burn.",
        "Annex I\n\nHarbour Office\n\nQuay of the Lamps\n\nEllering\n\n10 February 2032\n\nExcellency,\n\nThe lamps burn.",
        "Annexe I\n\nDéclaration du 10 février 2032\n\nLes feux brûlent.",
        "附件一\n\n2032年2月10日\n\n灯在燃烧。",
    ):
        assert parts(head + annex) == [OWN], annex


@pytest.mark.parametrize(
    "annex",
    [
        "Annex I\n\nLamps that failed\n\nLamp | Put out | Lit again\n\nMaddow Rock | 18 October 2030 | 21 October 2030",
        "Annex I\n\n14 March 2031 | The lamps are tried",
        "Annex I\n\nLamps that failed\n\nLamp\n\nPut out\n\nLit again\n\nMaddow Rock\n\n18 October 2030\n\n21 October 2030",
        "Annex I\n\nThe lamp of Maddow Rock burned.\n\nIt was put out on 18 October 2030",
        "Annex I\n\nList of lamps that have not burned since 3 May 2031\n\nThe lamp of Maddow Rock.",
        "Annex I\n\nTimetable, 3-21 March 2031\n\nThe lamps are tried in the morning.",
        "Annexe I\n\nFeux éteints depuis le 3 mai 2031\n\nLe feu de Maddow.",
        "Приложение I\n\nОгни, погашенные с 3 мая 2031 года\n\nОгонь Маддоу.",
        "附件一\n\n自2031年3月14日以来熄灭的灯\n\n马多灯。",
        "المرفق الأول\n\nقائمة الأضواء المطفأة منذ 3 أيار/مايو 2031\n\nضوء مادو.",
        "Приложение I\n\nПеречень огней\n\nОгонь Маддоу, погашен 18 октября 2030 года",
        "Annexe\n\nCalendrier des essais\n\n14 mars 2031 : premier essai",
        "附件一\n\n试灯日程\n\n2031年3月14日 第一次",
        "Annex I\n\nState of the dues as at 31 December 2031\n\nOsmere has paid.",
        "Annexe I\n\nÉtat des contributions au 31 décembre 2031\n\nL’Osmère a payé.",
        "Приложение I\n\nВзносы по состоянию на 31 декабря 2031 года\n\nСеверовия уплатила.",
        "Anexo I\n\nLuces apagadas desde el 3 de mayo de 2031\n\nLa luz de Maddow.",
    ],
)
def test_a_date_in_a_table_a_text_or_of_something_else_dates_no_annex(annex: str) -> None:
    assert parts(f"Report of the Keeper\n\nThe lamps burn and the oil is low.\n\n{annex}\n") == [None]


def test_a_heading_that_names_several_days_is_of_none() -> None:
    assert day_in_heading("Lamps tried on 3 May 2031 and on 4 May 2031") is None


# The place and days of a conference, each as mastheads have them, and the line of the distribution under it.
DAYS = {
    "en": ("Conference on Coastal Lights", "Distr.: General", "7 February 2032", "Report of the Keeper"),
    "fr": ("Conférence sur les feux côtiers", "Distr. générale", "7 février 2032", "Rapport du gardien"),
    "es": ("Conferencia sobre las Luces Costeras", "Distr. general", "7 de febrero de 2032", "Informe del Guardián"),
    "ru": ("Конференция по береговым огням", "Distr.: General", "7 февраля 2032 года", "Доклад смотрителя"),
    "zh": ("海岸灯光会议", "分发：普通", "2032年2月7日", "看守人的报告"),
    "ar": ("مؤتمر الأضواء الساحلية", "التوزيع: عام", "٧ شباط/فبراير ٢٠٣٢", "تقرير الحارس"),
}
SESSIONS = [
    ("en", "Ellering, 5–23 September 2033"),
    ("en", "Ellering, 5 to 23 September 2033"),
    ("en", "Ellering, 28 August–15 September 2033"),
    ("en", "Hall of the Harbour Masters, Ellering, 28 August 2033–4 January 2034"),
    ("fr", "Ellering, du 5 au 23 septembre 2033"),
    ("fr", "Ellering, 28 août-15 septembre 2033"),
    ("es", "Ellering, 5 a 23 de septiembre de 2033"),
    ("es", "Ellering, del 28 de agosto al 15 de septiembre de 2033"),
    ("ru", "Эллеринг, 5–23 сентября 2033 года"),
    ("ru", "Эллеринг, с 28 августа по 15 сентября 2033 года"),
    ("zh", "埃勒林，2033年9月5日至23日"),
    ("zh", "埃勒林，2033年8月28日至9月15日"),
    ("ar", "إيليرينغ، ٥–٢٣ أيلول/سبتمبر ٢٠٣٣"),
    ("ar", "إيليرينغ، من ٢٨ آب/أغسطس إلى ١٥ أيلول/سبتمبر ٢٠٣٣"),
]


@pytest.mark.parametrize(("language", "days"), SESSIONS)
def test_the_days_of_a_conference_are_neither_date_nor_distribution_nor_title(language: str, days: str) -> None:
    body, distribution, day, title = DAYS[language]
    record = record_in(f"{body}\n\n{days}\n\nCHL/2032/5\n\n{distribution}\n\n{day}\n\n{title}\n\n{LETTERS[language][2]}\n")
    assert (record.metadata.date, record.metadata.title, record.values("distributed")) == ("2032-02-07", title, [])
    letter = record_in(f"{body}\n\n{days}\n\nCHL/2032/5\n\n{distribution}\n\n{LETTERS[language][0]}\n\n{LETTERS[language][1]}\n\n{LETTERS[language][2]}\n")
    assert (letter.metadata.date, letter.values("distributed")) == (OWN, [GIVEN_OUT])
    bare = record_in(f"{body}\n\n{days}\n\n{title}\n\n{LETTERS[language][2]}\n")
    assert (bare.metadata.date, bare.metadata.title) == (None, title)


def test_the_day_under_the_distribution_goes_before_another_day_above_it() -> None:
    record = record_in(
        "Session opened at Ellering, 3 May 2031\n\nCHL/2032/5\n\nDistr.: Limited\n\n7 February 2032\n\nReport of the Keeper\n\nThe lamps burn.\n"
    )
    assert record.metadata.date == "2032-02-07"


def test_words_before_the_days_of_a_session_that_are_no_place_are_a_title() -> None:
    title = "Work done in the lamp rooms of the northern coast, 3–21 March 2032"
    assert record_in(f"CHL/2032/5\n\n{title}\n\nThe lamps burn and the oil is low.\n").metadata.title == title
