"""Bytes to text, in the encodings that conference records come in."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from corpus.errors import NotText
from corpus.reading.encoding import decode
from tests.corpus.making import record_of

RECORDS = {
    "en": "CHL-PV8-extract.en.txt",
    "fr": "CHL-2031-12-report.fr.docx",
    "es": "CHL-2031-STAT-5-statement.es.md",
    "ru": "CHL-2031-18-letter.ru.docx",
    "zh": "CHL-2031-21-letter.zh.txt",
    "ar": "CHL-2031-15-note-verbale.ar.txt",
}
LEGACY = {"en": "cp1252", "fr": "cp1252", "es": "cp1252", "ru": "cp1251", "zh": "gb18030", "ar": "cp1256"}


@pytest.fixture(params=sorted(RECORDS))
def written(request: pytest.FixtureRequest, samples: Path) -> tuple[str, str]:
    """A language and a text in it that its code page can write."""
    language = str(request.param)
    text = record_of(samples / RECORDS[language]).text
    return language, text.encode(LEGACY[language], "ignore").decode(LEGACY[language])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_a_mark(written: tuple[str, str], encoding: str) -> None:
    _, text = written
    assert decode(text.encode(encoding), "record") == text


def test_a_marked_big_endian_file(written: tuple[str, str]) -> None:
    _, text = written
    assert decode(b"\xfe\xff" + text.encode("utf-16-be"), "record") == text


def test_the_code_page_of_each_language(written: tuple[str, str]) -> None:
    language, text = written
    assert decode(text.encode(LEGACY[language]), "record") == text


@pytest.mark.parametrize("at", [0, 500, 900])
def test_a_page_is_enough_to_tell(written: tuple[str, str], at: int) -> None:
    language, text = written
    page = text[at : at + (450 if language == "zh" else 1100)]
    assert decode(page.encode(LEGACY[language]), "record") == page


@pytest.mark.parametrize("at", range(0, 6000, 200))
def test_any_page_of_an_english_report_is_western(samples: Path, at: int) -> None:
    text = record_of(samples / "CHL-2031-12-report.en.md").text
    page = text[at : at + 1200].encode("cp1252")
    assert decode(page, "record") == page.decode("cp1252")


@pytest.mark.parametrize("encoding", ["koi8_r", "cp1251"])
def test_both_russian_code_pages(samples: Path, encoding: str) -> None:
    text = record_of(samples / RECORDS["ru"]).text.encode(encoding, "ignore").decode(encoding)
    assert decode(text.encode(encoding), "record") == text


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Постоянное представительство Зубровки имеет честь сообщить, что огни бухты Оррин горят с сумерек.", "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic"),
        ("تتشرف البعثة الدائمة لزوبروفكا بالإبلاغ بأن مصابيح خليج أورين تضاء من الغسق حتى الفجر.", "cp1256 iso8859_6"),
        ("La délégation a été informée que les phares brûlent à l'aube, où le préposé a allumé le foyer.", "cp1252 mac_roman cp850"),
        ("La misión comunicó que el faro más próximo se encendió ayer; ¿quién cuidará de él mañana? Según el señor Ibáñez, él.", "cp1252 mac_roman cp850"),
    ],
)
def test_a_paragraph_is_enough_to_tell_code_pages_of_one_script(text: str, pages: str) -> None:
    for page in pages.split():
        assert decode(text.encode(page), "record") == text
        if "Зубровки" in text:  # where capitals of one code page are small letters of another
            assert decode(text.upper().encode(page), "record") == text.upper()


@pytest.mark.parametrize(
    "line",
    [
        "• Report of the keepers … States’ list", "Grant of £500 to Ellering", "Grant of €500 to Ellering", "Grant of ¥500 to Ellering", "½ a lamp – ± 2",
        "Loftene på øya ble tent; også nå", "« Les feux » — à l’aube",
    ],
)  # fmt: skip
def test_signs_of_lists_and_prices_make_no_text_one_of_another_machine(line: str) -> None:
    text = f"{line}\n" * 10
    assert decode(text.encode("cp1252"), "record") == text


def test_quotation_marks_of_another_machine_are_told() -> None:
    text = "The keepers’ log says “lit”.\n" * 10
    assert decode(text.encode("mac_roman"), "record") == text


@pytest.mark.parametrize("page", ["cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"])
@pytest.mark.parametrize(
    "text",
    [
        "Доклад Комитета о работе сессии",
        "Заседание открыл Председатель Совета Конференции.",
        "Б. Остов (Зубровка)\nВ. Каров (Северовия)\nМ. Дроск (Талвания)\n" * 3,
    ],
)
def test_capitals_at_the_beginnings_of_words_tell_code_pages_of_one_script(text: str, page: str) -> None:
    assert decode(text.encode(page), "record") == text


def test_a_stray_byte_in_unicode_costs_itself_only() -> None:
    text = "Огни горят с сумерек до рассвета."
    assert decode(text.encode() + b"\xff " + text.encode() + b"\xd0", "record") == f"{text}\ufffd {text}\ufffd"


def test_traditional_chinese_in_big5() -> None:
    text = "會議注意到許多小型港口在燈具損壞後，往往須等待數月才能購得新燈。\n決定設立備用燈具儲備，由祕書處兼管。\n" * 12
    assert decode(text.encode("big5"), "record") == text


def test_a_text_with_few_accents_is_western() -> None:
    text = "The keeper’s log was read aloud at the café of Ellering.\n" + "Nobody asked for a copy of it.\n" * 40
    assert decode(text.encode("cp1252"), "record") == text


def test_chinese_without_a_mark_and_hardly_a_latin_letter() -> None:
    text = "一盏灯标对一切航海者都一视同仁" * 40 + "\n"
    assert decode(text.encode("utf-16-le"), "record") == text
    assert decode(text.encode("utf-16-be"), "record") == text


@pytest.mark.parametrize("shift", range(4))
def test_a_long_file_is_not_cut_in_the_middle_of_a_character(shift: int) -> None:
    text = "a" * shift + "会议注意到小型港口的灯具。\n" * 12_000
    assert decode(text.encode("gb18030"), "record") == text


def test_a_broken_character_in_a_marked_file_does_not_refuse_it() -> None:
    text = "Огни порта зажигаются в сумерках.\n" * 60
    found = decode(b"\xef\xbb\xbf" + text.encode() + b"\xd0", "record")
    assert found == text + "\ufffd"


def test_nothing_but_a_mark_is_an_empty_text() -> None:
    assert decode(b"\xef\xbb\xbf", "record") == ""
    assert decode(b"\xff\xfe", "record") == ""


def noise(kind: str) -> bytes:
    """Bytes that are no text, the same on every run."""
    source = random.Random(kind)
    if kind == "picture":
        return b"\x89PNG\r\n\x1a\n" + source.randbytes(3000)
    if kind == "nulls":
        return bytes(2000)
    if kind == "text with nulls":
        return b"lights\0\0\0\1\2 of harbours\0" * 80
    if kind == "no nulls":
        return bytes(source.randrange(1, 256) for _ in range(3000))
    if kind == "marked":
        return b"\xff\xfe" + source.randbytes(3000)
    return bytes(source.randrange(128, 256) for _ in range(3000))


@pytest.mark.broken
@pytest.mark.parametrize("kind", ["picture", "nulls", "text with nulls", "no nulls", "marked", "high bytes"])
def test_what_is_no_text_is_refused_by_name(kind: str) -> None:
    with pytest.raises(NotText, match=r"^lights\.txt: the content is not text.*UTF-8") as caught:
        decode(noise(kind), "lights.txt")
    assert "\n" not in str(caught.value)


@pytest.mark.broken
@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\0garbage", b"\0garbage", b"\xfe\xffthe lamps of our coast burn", b"\xff\xfe" + b"lights in the harbour at night",
        b"\xff\xfe" + "\u6567\u7e1a\u8e5a\u6a3b\u7e1b".encode("utf-16-le"), b"\xff\xfe" + "\u3412\u3a55\u4d01\u3f10".encode("utf-16-le"),
    ],
)  # fmt: skip
def test_other_bytes_behind_a_mark_are_no_chinese(data: bytes) -> None:
    with pytest.raises(NotText, match=r"^bin\.txt: the content is not text"):
        decode(data, "bin.txt")


@pytest.mark.parametrize(
    "text",
    [
        "港口的灯整个冬天都在燃烧", "港口的燈整個冬天都亮著，守燈人記下每一艘船的名字", "澜水", "Les feux brûlent", "Огни горят", "المصابيح", "灯", "Τα φώτα καίνε", "灯台は冬の間ずっと燃えていた", "등대는 겨울 내내 탔다",
        "慢慢", "A",
    ],
)  # fmt: skip
def test_text_of_any_language_behind_a_mark_is_read(text: str) -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode("\ufeff".encode(encoding) + text.encode(encoding), "record") == text
