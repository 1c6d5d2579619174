"""Headings that the marks around them tell, and lines of days that look like headings."""

from __future__ import annotations

import pytest

from corpus.layout.outlines import marks
from corpus.record import Record, Section
from tests.corpus.making import record_in


def headed(record: Record) -> list[tuple[int, str]]:
    """The headings of a record in order, each with how deep it stands."""
    found: list[tuple[int, str]] = []

    def walk(section: Section, depth: int) -> None:
        if section.kind in ("heading", "chapter"):
            found.append((depth, section.title or section.label or ""))
        for child in section.children:
            walk(child, depth + 1)

    walk(record.root, 0)
    return found


def report(*heads: str) -> str:
    text = "REPORT OF THE CONFERENCE ON COASTAL LIGHTS"
    for number, head in enumerate(heads, 1):
        text += f"\n\n{head}\n\n{number}. The keepers of the coast counted the lamps of the third district and wrote down what they had counted."
    return text + "\n"


def test_the_ninth_letter_is_no_roman_numeral() -> None:
    heads = ["I. Opening", *(f"{c}. Lamps of the district" for c in "ABCDEFGHIJK"), "II. Work"]
    assert headed(record_in(report(*heads))) == [(1, heads[0]), *((2, head) for head in heads[1:-1]), (1, heads[-1])]


def test_without_the_letter_before_it_it_is_one() -> None:
    assert headed(record_in(report("I. Opening", "A. Lamps", "B. Oil", "II. Work"))) == [(1, "I. Opening"), (2, "A. Lamps"), (2, "B. Oil"), (1, "II. Work")]
    assert (1, "V. Closing") in headed(record_in(report("IV. Work", "A. Lamps", "B. Oil", "V. Closing")))


@pytest.mark.parametrize("mark", ["A", "B", "C", "II", "III"])
def test_a_long_heading_is_one_where_its_mark_goes_on_from_another(mark: str) -> None:
    long = f"{mark}. Consideration of other questions dealing with the care of lamps along the coast and other relevant matters"
    roman = len(mark) > 1
    heads = ["I. Opening", "II. Work", "III. Rest"] if roman else ["A. Opening", "B. Work", "C. Rest"]
    heads = [long if head.startswith(f"{mark}.") else head for head in heads]
    assert [head for _, head in headed(record_in(report(*heads)))] == heads


def test_a_long_line_whose_mark_goes_on_from_none_is_none() -> None:
    long = "E. Consideration of other questions dealing with the care of lamps along the coast and other relevant matters"
    assert [head for _, head in headed(record_in(report("A. Opening", "B. Work", long)))] == ["A. Opening", "B. Work"]


def test_letters_go_on_in_a_list_of_names_that_heads_nothing() -> None:
    text = report("A. Opening", "B. Work") + "\nC. Orvell\n\nD. Aasland\n\nE. Reeve\n"
    assert [head for _, head in headed(record_in(text))] == ["A. Opening", "B. Work"]


def test_arabic_ordinals_and_letters_head_sections_however_short() -> None:
    said = "أحصى حراس الساحل المصابيح في المنطقة الثالثة ودونوا ما أحصوه في السجل العام للمنارات."
    heads = ["أولا - مقدمة", "ثانيا - الزيارات", "ألف - النفط", "باء - الفتائل", "ثالثاً – الخاتمة"]
    text = "تقرير المؤتمر\n\n" + "\n\n".join(f"{head}\n\n{n} - {said}" for n, head in enumerate(heads, 1))
    assert headed(record_in(text)) == [(1, heads[0]), (1, heads[1]), (2, heads[2]), (2, heads[3]), (1, heads[4])]


def test_russian_letters_go_on_beyond_those_that_look_latin() -> None:
    heads = ["I. Открытие", "А. Лампы", "Б. Масло", "В. Фитили", "II. Работа"]
    said = "Смотрители побережья сосчитали лампы третьего округа и записали все, что они сосчитали."
    text = "ДОКЛАД КОНФЕРЕНЦИИ\n\n" + "\n\n".join(f"{head}\n\n{n}. {said}" for n, head in enumerate(heads, 1))
    assert [head for _, head in headed(record_in(text))][:1] == ["I. Открытие"]
    assert {*heads} >= {head for _, head in headed(record_in(text))}


@pytest.mark.parametrize(
    ("lead", "lines"),
    [
        ("4. The Conference decided that the dates of its session would be:", ["First part: 20 January to 28 March 2032", "Second part: 12 May to 27 June 2032"]),
        ("4. La Conférence a décidé que sa session se tiendrait :", ["Première partie : 20 janvier au 28 mars 2032", "Deuxième partie : 12 mai au 27 juin 2032"]),
        ("4. La Conferencia decidió que su período de sesiones fuera:", ["Primera parte: 20 de enero a 28 de marzo de 2032", "Segunda parte: 12 de mayo a 27 de junio de 2032"]),
        ("4. Конференция постановила провести сессию:", ["Первая часть: 20 января — 28 марта 2032 года", "Вторая часть: 12 мая — 27 июня 2032 года"]),
        ("4. 会议决定届会日期如下:", ["第一部分:2032年1月20日至3月28日", "第二部分:2032年5月12日至6月27日"]),
        ("4 - قرر المؤتمر أن تكون مواعيد دورته كما يلي:", ["الجزء الأول: 20 كانون الثاني/يناير إلى 28 آذار/مارس 2032", "الجزء الثاني: 12 أيار/مايو إلى 27 حزيران/يونيه 2032"]),
    ],
)  # fmt: skip
def test_the_days_of_a_session_are_a_list_under_their_lead_in(lead: str, lines: list[str]) -> None:
    record = record_in("CHL/2031/40\n\n" + "\n".join([lead, *lines]) + "\n\n5. The report was adopted on 3 March 2031.\n")
    assert not headed(record)
    spans = [record.text[p.start : p.end] for p in record.paragraphs if p.kind == "item"]
    assert spans == lines


def test_a_part_that_names_a_day_over_its_text_is_a_heading() -> None:
    record = record_in(report("First part: meetings from 4 to 28 March 2031", "Second part: lamps"))
    assert [head for _, head in headed(record)] == ["First part: meetings from 4 to 28 March 2031", "Second part: lamps"]


@pytest.mark.parametrize(
    ("part", "chapter"),
    [
        ("PART ONE: Session of 4 to 28 March 2031", "CHAPTER I: Opening on 4 March 2031"),
        ("Première partie : session du 4 au 28 mars 2031", "Chapitre I : ouverture le 4 mars 2031"),
        ("第一部分:2031年3月4日至28日的会议", "第一章:2031年3月4日开幕"),
    ],
)
def test_a_chapter_below_its_part_is_no_line_of_a_list_of_days(part: str, chapter: str) -> None:
    text = "1. The keepers of the coast counted the lamps of the third district and wrote down what they had counted."
    assert [head for _, head in headed(record_in(f"CHL/2031/40\n\n{part}\n\n{chapter}\n\n{text}\n"))] == [part, chapter]


@pytest.mark.parametrize("line", ["I - for one - disagree with the plan of Norway", "I – as chair – thank all", "А – но не все – согласны"])
def test_a_dash_with_small_letters_behind_it_marks_nothing(line: str) -> None:
    assert marks(line) == frozenset()
    assert marks("I - Lamps") == {("latin", 9), ("roman", 1)}


def test_speakers_by_initial_and_surname_head_nothing() -> None:
    heads = [head for _, head in headed(record_in(report("Opening", "H. Hermes", "I. Orrin", "J. Reeve", "K. Varn")))]
    assert not {"J. Reeve", "K. Varn"} & {*heads}


def test_marks_count_in_every_series_that_they_may_belong_to() -> None:
    assert marks("I. Lamps") == {("latin", 9), ("roman", 1)}
    assert marks("В. Лампы") == {("latin", 2), ("cyrillic", 3)}
    assert marks("十二、灯") == {("chinese", 12)}
    assert marks("ثانياً - المصابيح") == {("ordinal", 2)}
    assert marks("ثاني عشر - المصابيح") == {("ordinal", 12)}
    assert marks("The lamps of I. Orvell") == marks("1. Lamps") == frozenset()
