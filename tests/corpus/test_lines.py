"""Hard line breaks undone: paragraphs as their writers meant them."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.lines import LIST_MARK, columns, join, paragraphs, vocabulary
from tests.corpus.making import bare

NOTICE = (
    "The harbour light at Port Hallam was relit on the evening of 20 October after the crew had waited three days for the sea to fall. "
    "No notice had been given to shipping in the meantime, and two coasters had passed within a cable of the bank without seeing it."
)
THANKS = (
    "The Secretariat thanks the keepers of both stations, who rowed out twice in weather that kept larger boats in harbour, "
    "and who mended the lamp with a spring taken from the clock of the watch room, as the log of the station records in full."
)
FOG = (
    "Fog signals were sounded by hand throughout the second night. Their range was judged to be less than half a mile, "
    "since the wind stood against them; the horn has been sent to Ellering for repair and will come back before the winter."
)
CHINESE = (
    "会议注意到许多小型港口在灯具损坏后往往须等待数月才能购得新灯，因此决定共同储备少量通用灯具，分存于三处仓库，"
    "由秘书处指定一名官员兼管，并每年公布一份借用清单，以便各国港口了解储备的去向和余量。"
)
CHINESE_TOO = (
    "借用期以一百八十天为限，遇有特殊困难可以延长一次，但延长期不得超过九十天，借用国应当负担从口岸到港口的运费，"
    "灯具遗失的应按价赔偿，因风暴损毁的则免予赔偿，并由秘书处在年度清单中说明损毁的经过。"
)


def wrapped(text: str, width: int = 76, first: str = "", rest: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest)


def chinese_lines(text: str, characters: int = 36) -> list[str]:
    return [text[i : i + characters] for i in range(0, len(text), characters)]


def test_wrapped_english_is_joined() -> None:
    text = "\n\n".join(wrapped(p) for p in (NOTICE, THANKS, FOG))
    assert paragraphs(text) == [NOTICE, THANKS, FOG]


def test_first_line_indents_part_paragraphs_without_blank_lines() -> None:
    text = "\n".join(wrapped(p, first="   ") for p in (NOTICE, THANKS, FOG))
    assert paragraphs(text) == [NOTICE, THANKS, FOG]


def test_hanging_items_are_joined() -> None:
    items = [f"({mark}) {text}" for mark, text in zip("abc", (NOTICE, THANKS, FOG), strict=True)]
    text = "The keepers report:\n\n" + "\n".join(wrapped(item, first="  ", rest="      ") for item in items)
    assert paragraphs(text) == ["The keepers report:", *items]


def test_an_item_after_an_item_parts_even_where_the_line_before_is_full() -> None:
    lines = [wrapped(NOTICE), "1. " + "Lamps and lenses of every harbour, with their owners and their keepers."[:73], "2. Oil", wrapped(THANKS)]
    assert paragraphs("\n".join(lines))[1:3] == [lines[1], "2. Oil"]


def test_a_block_indented_title_is_one_paragraph_apart_from_its_text() -> None:
    title = "Letter dated 3 May 2031 from the Keeper of the Skerrivane Light addressed to the Secretary-General of the Conference"
    text = "\n".join([wrapped(title, 60, "        ", "        "), "", wrapped(NOTICE), "", wrapped(THANKS)])
    assert paragraphs(text) == [title, NOTICE, THANKS]


def test_double_spaced_chinese_lines_are_joined_without_spaces() -> None:
    lines = [*chinese_lines(CHINESE), *chinese_lines(CHINESE_TOO)]
    assert paragraphs("\n\n".join(lines)) == [CHINESE, CHINESE_TOO]


def test_wrapped_chinese_with_blank_lines_between_paragraphs() -> None:
    text = "\n\n".join("\n".join(chinese_lines(p)) for p in (CHINESE, CHINESE_TOO, CHINESE))
    assert paragraphs(text) == [CHINESE, CHINESE_TOO, CHINESE]


def test_unwrapped_lines_are_a_paragraph_each() -> None:
    lines = [NOTICE, THANKS, "Short line", FOG, "Another", NOTICE, THANKS]
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["The keepers of the lamps at Port Hallam have lit them", "from dusk until dawn, in winter and in summer."],
        ["The keepers of the lamps at Port Hallam have lit them", "each night of the year, as the Conference asked, and of", "Ellering the oil was kept."],
        ["Les gardiens des feux de Port Hallam les ont allumés", "du crépuscule à l’aube, hiver comme été."],
        ["港口的灯整个冬天都在燃烧，守灯人记下每一艘船的名字，并在", "黎明时把灯熄灭，然后把记录送交秘书处保存，供各国代表团查", "阅。"],
        ["تضاء مصابيح خليج أورين من الغسق حتى الفجر ويرعاها طاقم من", "أربعة أشخاص يدونون اسم كل سفينة تمر بالخليج في سجل الميناء", "كل ليلة."],
    ],
)
def test_a_few_wrapped_lines_are_one_paragraph(lines: list[str]) -> None:
    title = "Letter dated 10 February 2032 from the Permanent Representative of Zubrowka addressed to the President of the Conference"
    whole = lines[0]
    for line in lines[1:]:
        whole = join(whole, line)
    assert paragraphs("\n\n".join((title, "\n".join(lines)))) == [title, whole]


def test_a_few_lines_that_are_not_broken_stay_apart() -> None:
    for lines in (
        ["Permanent Mission of Zubrowka to the Conference", "Permanent Mission of Severovia to the Conference"],
        ["The lamps of Port Hallam are lit from dusk to dawn.", "those of Ellering are lit at noon as well."],
        ["The lamps of Port Hallam are lit from dusk to dawn", "– those of Ellering at noon."],
        ["Его Превосходительству г-ну Браму Осту", "Генеральному секретарю Конференции", "Женева"],
        ["祖布罗夫卡常驻代表团参赞布拉姆先生", "塞韦罗维亚常驻代表团参赞奥斯特先生", "埃勒林"],
        ["short lines of a song", "that nobody has wrapped"],
    ):
        assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Ada Orvell, Permanent Representative of Zubrowka", "Bela Karn, Permanent Representative of Severovia", "Ivo Drosk, Permanent Representative of Talvania"],
        ["CONFERENCE OF THE STATES ON COASTAL LIGHTS", "Seventh session"],
        ["关于祖布罗夫卡各港口灯标状况和守灯人的报告", "关于塞韦罗维亚各港口燃油储备和借用情况的报告", "关于塔尔瓦尼亚各港口雾号的报告和意见"],
        ["关于祖布罗夫卡各港口灯标状况和全体守灯人待遇的报告", "关于塞韦罗维亚各港口燃油储备和灯具借用的报告", "关于塔尔瓦尼亚雾号的报告"],
    ],
)  # fmt: skip
def test_one_wrapped_block_tells_nothing_of_the_others(lines: list[str]) -> None:
    wrapped_lines = ["The keepers of the lamps at Port Hallam have lit them", "from dusk until dawn, in winter and in summer."]
    assert paragraphs("\n\n".join(("\n".join(wrapped_lines), "\n".join(lines)))) == [" ".join(wrapped_lines), *lines]


def test_a_masthead_of_two_columns_is_parted() -> None:
    masthead = "CHL/2031/30" + " " * 50 + "3 May 2031\nOriginal: English\n\n"
    found = paragraphs(masthead + "\n\n".join(wrapped(p) for p in (NOTICE, THANKS, FOG)))
    assert found == ["CHL/2031/30", "3 May 2031", "Original: English", NOTICE, THANKS, FOG]


def test_short_lines_stay_apart() -> None:
    address = ["Ms. Oriane Velsted", "Secretary-General", "Ellering"]
    text = "\n\n".join([wrapped(NOTICE), wrapped(THANKS), "\n".join(address)])
    assert paragraphs(text) == [NOTICE, THANKS, *address]


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("the Conference", "decides", "the Conference decides"),
        ("港口灯", "标会议", "港口灯标会议"),
        ("见CHL/L.9", "号文件", "见CHL/L.9号文件"),
        ("议程项目", "Clara", "议程项目 Clara"),
        ("light-", "house", "light-house"),
        ("light\u00ad", "house", "lighthouse"),
        ("Secretary-", "General", "Secretary-General"),
        ("short-", "and long-range lamps", "short- and long-range lamps"),
        ("pages 3-", "21", "pages 3- 21"),
        ("", "alone", "alone"),
    ],
)
def test_joining_two_lines(left: str, right: str, joined: str) -> None:
    assert join(left, right) == joined


@pytest.mark.parametrize(
    ("left", "right", "known", "joined"),
    [
        ("their co-", "operation in fog", "the cooperation of ports", "their cooperation in fog"),
        ("their Co-", "operation in fog", "THE COOPERATION of ports", "their Cooperation in fog"),
        ("their co-", "operation in fog", "the cooperation and co-operation of ports", "their co-operation in fog"),
        ("a well-", "known lamp", "a well lamp that is known", "a well-known lamp"),
        ("nuclear-weapon-", "free zones", "nuclear-weapon-free", "nuclear-weapon-free zones"),
        ("pages 3-", "lamps", "", "pages 3- lamps"),
    ],
)
def test_a_hyphen_at_a_line_end_goes_where_the_text_has_the_word_without_it(left: str, right: str, known: str, joined: str) -> None:
    assert join(left, right, vocabulary([known])) == joined


def test_wrapped_text_decides_its_own_hyphens() -> None:
    lines = [
        *wrapped(NOTICE).split("\n"),
        "and since then the keepers have shown much cooperation with the ports of the",
        "Sound, for which the Secretariat thanks them; it is hoped that such close co-",
        "operation will go on.",
    ]
    assert "such close cooperation will go on." in " ".join(paragraphs("\n".join(lines)))


def test_columns_count_wide_characters_twice_and_marks_not() -> None:
    assert columns("abc") == 3
    assert columns("灯标，") == 6
    assert columns("e\u0301") == 1


_WORD = st.text(alphabet=st.sampled_from("abcdZ.;:-,(1)港灯，。мирضوء"), min_size=1, max_size=12)
_LINE = st.builds(lambda indent, words: " " * indent + " ".join(words), st.integers(0, 9), st.lists(_WORD, min_size=1, max_size=14))


@given(st.lists(st.one_of(_LINE, st.just("")), max_size=30))
def test_no_visible_character_is_lost_or_moved(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = paragraphs(text)
    assert bare("".join(found)) == bare(text)
    assert all(p and p == " ".join(p.split()) for p in found)


@given(st.lists(st.lists(st.sampled_from(["harbour", "light", "keeper", "fog", "passage", "of", "the"]), min_size=40, max_size=80), min_size=3, max_size=6))
def test_wrapping_is_undone_whatever_the_words(words: list[list[str]]) -> None:
    written = [" ".join(each).capitalize() + "." for each in words]
    assert paragraphs("\n\n".join(wrapped(p) for p in written)) == written


@pytest.mark.parametrize("line", ["J. Orvell", "A. B. Reeve", "R. Drosk, of the harbour"])
def test_initials_are_no_marks_of_a_list(line: str) -> None:
    assert not LIST_MARK.match(line)


@pytest.mark.parametrize("line", ["A. Lamps", "V. Oil", "(C) Rope", "b. Rope", "iv) Rope", "12. Rope", "а) Канат"])
def test_marks_of_a_list(line: str) -> None:
    assert LIST_MARK.match(line)


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("the draft CHL/C.", "3/62/L.4 was read", "the draft CHL/C.3/62/L.4 was read"),
        ("the draft (CHL/", "2031/12) was read", "the draft (CHL/2031/12) was read"),
        ("проект CHL", "/2031/12 принят", "проект CHL/2031/12 принят"),
        ("see CHL/2031/12.", "3 States spoke", "see CHL/2031/12. 3 States spoke"),
        ("in 2030/", "2031 it rained", "in 2030/ 2031 it rained"),
    ],
)
def test_a_symbol_that_a_lines_end_parts_is_whole(left: str, right: str, joined: str) -> None:
    assert join(left, right) == joined


def test_lines_set_in_to_the_words_of_an_item_go_on_with_it() -> None:
    text = """     On the instructions of my Government I have the honour to transmit to you
the offer of Norway to host the centre of the keepers of the lamps at Merrow,
and a note on the harbour.

1. The Government puts at the disposal of the centre, for a period of ten years,
   a building of six hundred square metres within the walls of the old
   lighthouse of Merrow.

2. It pays for the oil. The cost of the telephone and of the boats remains with
   the centre itself.
"""
    assert [p.split()[-1] for p in paragraphs(text)] == ["harbour.", "Merrow.", "itself."]
