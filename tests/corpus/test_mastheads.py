"""What the head of a record tells where it is broken over lines, stands in one line, or names other documents and days. The texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from tests.corpus.making import record_in

VERBATIM = """Union of Lights                                    CHL/PV.{number}
                                                   Provisional

{title}
Tuesday, 3 May 2033, 10 a.m.
Ellering

President:      Ms. Orlac ......................... (Norway)

Agenda

        The lamps of Tesk

                Letter dated 12 March 2033 from the Permanent Representative of Chile addressed to the President (CHL/2033/4)

The meeting was called to order at 10.05 a.m.

Mr. Adair (Chile): The lamps of Tesk went out in the storm of January, and nobody has lit them since then.
"""
WRAPPED = """Union of Lights                                    CHL/2033/9
                                                   16 May 2033

        Identical letters dated 15 May 2033 from the Permanent
        Representative of Norway to the Union of Lights addressed
        to the Secretary-General and the President

        I have the honour to report that the lamps of Tesk burn again, and that no ship was lost while they were dark.
"""
WRAPPED_RU = """Союз огней                                         CHL/2033/9
                                                   16 May 2033

            Письмо Постоянного представителя Норвегии от 15 мая
            2033 года на имя Председателя Союза

Имею честь сообщить, что огни Теска снова горят и что ни одно судно не погибло, пока их не было.
"""


def markdown(text: str) -> Record:
    return read_source(Source(Path("/records/a.md"), "a.md"), text.encode())


@pytest.mark.parametrize(
    ("number", "title"), [(412, "412th meeting"), (722, "FINAL RECORD OF THE ONE THOUSAND SEVEN HUNDRED AND TWENTY-SECOND PLENARY MEETING")]
)
def test_a_verbatim_record_is_that_of_its_meeting_whatever_its_agenda_names(number: int, title: str) -> None:
    metadata = record_in(VERBATIM.format(number=number, title=title)).metadata
    assert (metadata.kind, metadata.title, metadata.date) == ("record of meeting", title, "2033-05-03")


def test_the_title_of_a_letter_runs_over_lines_and_so_do_its_sender_and_its_day() -> None:
    record = record_in(WRAPPED)
    assert record.metadata.title == (
        "Identical letters dated 15 May 2033 from the Permanent Representative of Norway to the Union of Lights addressed to the Secretary-General and the President"
    )
    assert record.metadata.date == "2033-05-15"
    senders = [f.value for f in record.facts if f.name == "sender"]
    assert senders
    assert all(sender.startswith("Permanent Representative of Norway") for sender in senders)
    russian = record_in(WRAPPED_RU)
    assert (russian.metadata.date, russian.metadata.extra["distributed"]) == ("2033-05-15", "2033-05-16")
    assert [f.value for f in russian.facts if f.name == "sender_state"] == ["NO"]


DRAFT = """                                                                CHL/L.5
Council of Lights                                               Distr.: Limited
                                                                10 March 2033


                Norway and Chile: draft resolution


        The Council of Lights,

        Recalling its resolution 3 (2031) and the statement of its President of 15 February 2033, and deploring the wreck of 14 January,

        1.      Decides that every lamp of the coast shall burn from dusk to dawn whatever the weather;
"""


def test_a_draft_without_a_subject_is_called_by_its_sponsors() -> None:
    assert record_in(DRAFT).metadata.title == "Norway and Chile: draft resolution"


def test_a_higher_heading_below_the_name_of_a_body_is_the_title() -> None:
    text = "CHL/2033/3\n\n## Council of Lights\n\nDistr.: General\n\n2 May 2033\n\n# Report of the Secretary-General on the lamps of Tesk\n\n## I. Introduction\n\n1. The lamps of Tesk were dark for a month.\n"
    assert markdown(text).metadata.title == "Report of the Secretary-General on the lamps of Tesk"


def test_an_annex_is_no_title_though_its_heading_is_higher() -> None:
    text = "CHL/2033/3\n\n2 May 2033\n\n## Lamps of the coast\n\nThe lamps of Tesk were dark for a month.\n\n# Annex I\n\nThe keepers of Tesk were away.\n"
    assert markdown(text).metadata.title == "Lamps of the coast"


@pytest.mark.parametrize("symbol", ["CHL/3/II/12", "CHL/WG.3/II/12", "CHL/2033/3-II-33", "31.II.85"])
def test_parts_of_a_symbol_and_days_that_there_are_not_date_nothing(symbol: str) -> None:
    assert record_in(f"{symbol}\n\nThe lamps of Tesk were dark, and no ship was lost while they were.\n").metadata.date is None


def test_a_masthead_in_one_line_tells_the_symbol() -> None:
    text = "CHL/2033/28 · Council of Lights · Distr.: General · 2 May 2033 · Original: English\n\n# Information note on the fund\n\n1. The fund was opened in 2031 and pays for lamp oil.\n"
    metadata = markdown(text).metadata
    assert (metadata.symbol, metadata.date) == ("CHL/2033/28", "2033-05-02")


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("CONFIDENTIAL            [declassified 12 June 2014]\n\nR 191640Z JUL 84\n\nFM LEGATION TESK", "1984-07-19"),
        ("Секретно        [рассекречено 4 февраля 2016 года]\n\nТЕЛЕГРАММА\n\nИЗ ТЕСКА        № 417        12.IV.85 г.", "1985-04-12"),
        ("特急　　发报：驻泰斯克代表团\n\n1986年9月3日22时　　第0265号　　〔2017年3月5日解密〕", "1986-09-03"),
        ("TELEGRAMA\n\nDesclasificado el 3 de mayo de 2016\n\nTesk, 27 de octubre de 1983", "1983-10-27"),
    ],
)
def test_a_telegram_is_of_its_own_day_and_not_of_that_on_which_it_was_opened(head: str, day: str) -> None:
    text = {"R": "Soviet rep said over lunch that lamps within 200 meters of the coast should burn all night.", "С": "Собеседник сообщил, что огни побережья будут гореть всю ночь.",
            "特": "对方表示，距岸二百米以内的灯应当整夜点亮，不得熄灭。", "T": "El representante dijo que las luces de la costa arderán toda la noche."}  # fmt: skip
    body = next(words for letter, words in text.items() if letter in head[:1] or (letter == "R" and head.startswith("CONF")))
    assert record_in(f"{head}\n\n{body}\n").metadata.date == day
