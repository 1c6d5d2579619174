"""Dates in the six languages and in the digits that they print them with."""

from __future__ import annotations

import pytest

from corpus.naming.dates import find_dates, first_date, western_digits


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Letter dated 12 February 2031 from the Minister", "2031-02-12"),
        ("on the 3rd of March, 2031", "2031-03-03"),
        ("March 21, 2031", "2031-03-21"),
        ("Sept. 5th, 2033", "2033-09-05"),
        ("In May. 3 lamps", None),
        ("8-го сентября 2031 года", "2031-09-08"),
        ("08.09.2031", "2031-09-08"),
        ("section 1.2.3.2031", None),
        ("二〇三一年十月廿一日", "2031-10-21"),
        ("٨ كانون الأول / ديسمبر ٢٠٣١", "2031-12-08"),
        ("2 to 13 July 2031", "2031-07-13"),
        ("le 1er août 2032", "2032-08-01"),
        ("14 février 2031", "2031-02-14"),
        ("18 de marzo de 2031", "2031-03-18"),
        ("1º de julio del 2034", "2034-07-01"),
        ("27 марта 2031 года", "2031-03-27"),
        ("в ночь на 9 мая 2033 г.", "2033-05-09"),
        ("2031年4月2日", "2031-04-02"),
        ("2031 年 12 月 31 日", "2031-12-31"),
        ("二〇三一年三月二十一日", "2031-03-21"),
        ("二○三二年十月十日", "2032-10-10"),
        ("14 آذار/مارس 2031", "2031-03-14"),
        ("٢٤ آذار/مارس ٢٠٣١", "2031-03-24"),
        ("31 كانون الأول/ديسمبر 2036", "2036-12-31"),
        ("2 تشرين الثاني/نوفمبر 2031", "2031-11-02"),
        ("30 يونيه 2032", "2032-06-30"),
        ("adopted on 2031-03-20.", "2031-03-20"),
    ],
)
def test_a_date_reads_in_every_language(text: str, iso: str | None) -> None:
    assert first_date(text) == iso


@pytest.mark.parametrize(
    "text",
    ["31 February 2031", "2031年13月2日", "page 12 of 2031", "CHL/2031/12", "items 5, 6 and 7", "in March 2031", "2031-02-30", "marching 12 2031", "", "٢٠٣١"],
)
def test_what_is_no_full_date_gives_none(text: str) -> None:
    assert first_date(text) is None


def test_a_date_without_a_year_keeps_month_and_day() -> None:
    (mention,) = find_dates("培训中心将于9月5日开课")
    assert (mention.month, mention.day, mention.year, mention.iso) == (9, 5, None, None)
    (mention,) = find_dates("your letter of 4 November and its annex")
    assert (mention.month, mention.day, mention.year) == (11, 4, None)


def test_dates_come_in_reading_order_with_their_spans() -> None:
    text = "From 4 March 2031 to 14 March 2031, then on 2032-05-09."
    found = list(find_dates(text))
    assert [m.iso for m in found] == ["2031-03-04", "2031-03-14", "2032-05-09"]
    assert [text[m.start : m.end] for m in found] == ["4 March 2031", "14 March 2031", "2032-05-09"]


def test_dates_side_by_side_do_not_overlap() -> None:
    assert [(m.month, m.day) for m in find_dates("12 May 13 June 14 July")] == [(5, 12), (6, 13), (7, 14)]


def test_the_day_of_a_range_is_not_read_as_a_year() -> None:
    assert [m.iso for m in find_dates("Ellering, 3-21 March 2031")] == ["2031-03-21"]


def test_both_arabic_month_names_make_one_date() -> None:
    text = "في 20 آذار/مارس 2031 وفي 1 أيلول/سبتمبر 2031"
    assert [m.iso for m in find_dates(text)] == ["2031-03-20", "2031-09-01"]


def test_an_abbreviated_month_counts() -> None:
    assert first_date("5 Sept. 2033") == "2033-09-05"


@pytest.mark.parametrize(("text", "plain"), [("٢٠٣١", "2031"), ("۱۲", "12"), ("item 7", "item 7"), ("第２届", "第2届"), ("x²", "x²")])
def test_western_digits_keep_the_length(text: str, plain: str) -> None:
    assert western_digits(text) == plain
    assert len(western_digits(text)) == len(text)


def test_a_date_in_chinese_numerals_may_lack_its_year() -> None:
    (mention,) = find_dates("会议于十一月十一日举行")
    assert (mention.month, mention.day, mention.year) == (11, 11, None)
