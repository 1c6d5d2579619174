"""The day of the meeting that a record of a meeting is of, apart from the day on which the record was distributed. The texts are invented."""

from __future__ import annotations

import pytest

from corpus.record import Record
from tests.corpus.making import record_in

HELD, GIVEN_OUT = "2032-03-12", "2032-03-19"

# A masthead with the day of distribution, a title with the line of the meeting, the text, in each language.
EN = (
    "CHL/2032/SR.4\n\nDistr.: General\n\n19 March 2032\n\nOriginal: English",
    "The keeper of Tesk said that the lamps of the harbour had gone out in the storm.",
)
FR = (
    "CHL/2032/SR.4\n\nDistr. générale\n\n19 mars 2032\n\nOriginal : français",
    "Le gardien de Tesk dit que les lampes du port se sont éteintes dans la tempête.",
)
ES = (
    "CHL/2032/SR.4\n\nDistr. general\n\n19 de marzo de 2032\n\nOriginal: español",
    "El guardián de Tesk dice que las lámparas del puerto se apagaron en la tormenta.",
)
RU = (
    "CHL/2032/SR.4\n\nDistr.: General\n\n19 марта 2032 года\n\nПодлинный текст на русском языке",
    "Смотритель Теска говорит, что лампы порта погасли во время бури.",
)
ZH = ("CHL/2032/SR.4\n\n分发：普通\n\n2032年3月19日\n\n原文：中文", "守灯人说，港口的灯在风暴中熄灭了，船只整夜在外海等待天亮。")
AR = ("CHL/2032/SR.4\n\nالتوزيع: عام\n\n١٩ آذار/مارس ٢٠٣٢\n\nالأصل: بالعربية", "قال حارس المنارة إن مصابيح الميناء انطفأت أثناء العاصفة.")


def read(masthead: str, title: str, text: str) -> Record:
    record = record_in(f"{masthead}\n\n{title}\n\n1. {text}\n")
    assert record.metadata.kind == "record of meeting"
    return record


@pytest.mark.parametrize(
    ("of", "title"),
    [
        (EN, "Summary record of the 4th meeting\n\nHeld at the Lamp House, Tesk, on Friday, 12 March 2032, at 10 a.m."),
        (EN, "SUMMARY RECORD OF THE 4th MEETING\n\nheld at the Lamp House, Tesk,\n\non Friday, 12 March 2032"),
        (EN, "Summary record of the 4th meeting, held at Tesk on 12 March 2032"),
        (EN, "Verbatim record of the 4th meeting\n\nFriday, 12 March 2032, 10 a.m."),
        (EN, "Summary record of the 4th meeting\n\nSecond session, held at Tesk from 5 to 23 March 2032\n\nHeld at Tesk on Friday, 12 March 2032, at 3.30 p.m."),
        (FR, "Compte rendu analytique de la 4e séance\n\nTenue à la Maison des lampes, à Tesk, le vendredi 12 mars 2032, à 10 heures"),
        (FR, "Procès-verbal de la 4e séance\n\nVendredi 12 mars 2032, à 10 h 30"),
        (ES, "Acta resumida de la cuarta sesión\n\nCelebrada en la Casa de las Lámparas, Tesk, el viernes 12 de marzo de 2032, a las 10.00 horas"),
        (ES, "Acta resumida de la cuarta sesión, celebrada en Tesk el 12 de marzo de 2032"),
        (RU, "Краткий отчет о 4-м заседании,\n\nсостоявшемся в Доме ламп, Теск, в пятницу, 12 марта 2032 года, в 10 ч. 00 м."),
        (RU, "Краткий отчет о 4-м заседании\n\nПятница, 12 марта 2032 года, 10 часов"),
        (ZH, "第4次会议简要记录\n\n2032年3月12日星期五上午10时在灯塔之家举行"),
        (ZH, "第4次会议简要记录\n\n2032年3月12日，星期五，上午10时"),
        (AR, "محضر موجز للجلسة ٤\n\nالمعقودة في دار المصابيح، تيسك، يوم الجمعة، ١٢ آذار/مارس ٢٠٣٢، الساعة ١٠/٠٠"),
    ],
)  # fmt: skip
def test_a_record_of_a_meeting_is_of_the_day_of_the_meeting(of: tuple[str, str], title: str) -> None:
    record = read(of[0], title, of[1])
    assert (record.metadata.date, record.values("distributed")) == (HELD, [GIVEN_OUT])
    assert all(f.end for f in record.facts if f.name in ("date", "distributed"))  # both are proved by the record's own words


@pytest.mark.parametrize(
    "title",
    [
        "Summary record of the 4th meeting",  # no day of a meeting is told
        "Summary record of the 4th meeting\n\nSecond session, held at Tesk from 5 to 12 March 2032",  # the days of a session
        "Summary record of the 4th meeting\n\nCorrection of the lamps of 12 March 2032",  # nothing was held
        # Sentences of the text speak of other meetings.
        "Summary record of the 4th meeting\n\nThe summary record of the meeting held on 12 March 2032 was approved by all of the delegations.",
        "Summary record of the 4th meeting\n\n1. The Committee had held its first meeting on 12 March 2032, at 10 a.m.",
    ],
)  # fmt: skip
def test_what_tells_of_no_meeting_leaves_the_day_of_the_masthead(title: str) -> None:
    record = read(EN[0], title, EN[1])
    assert (record.metadata.date, record.values("distributed")) == (GIVEN_OUT, [])


def test_the_day_of_the_meeting_alone_is_its_records() -> None:
    record = read("CHL/2032/SR.4", "Summary record of the 4th meeting\n\nHeld at Tesk on Friday, 12 March 2032, at 10 a.m.", EN[1])
    assert (record.metadata.date, record.values("distributed")) == (HELD, [])


def test_a_later_day_that_is_declared_is_that_of_the_distribution() -> None:
    front = f"---\ndate: {GIVEN_OUT}\n---\n\n"
    record = record_in(f"{front}CHL/2032/SR.4\n\nSummary record of the 4th meeting\n\nHeld at Tesk on Friday, 12 March 2032, at 10 a.m.\n\n1. {EN[1]}\n")
    assert (record.metadata.date, record.values("distributed")) == (HELD, [GIVEN_OUT])


def test_another_document_keeps_its_date_though_it_tells_when_a_meeting_was_held() -> None:
    record = record_in(
        f"{EN[0].replace('SR.4', '14')}\n\nReport of the Committee on its 4th meeting\n\nHeld at Tesk on Friday, 12 March 2032, at 10 a.m.\n\n1. {EN[1]}\n"
    )
    assert (record.metadata.kind, record.metadata.date, record.values("distributed")) == ("report", GIVEN_OUT, [])
