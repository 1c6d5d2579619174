"""From records to passages: what stays together, what never crosses, and what no passage exceeds."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.layout.sentences import sentences
from corpus.layout.splitting import SplitSettings, split
from corpus.reader import read_source
from corpus.record import Passage, Record
from corpus.sources import Source, discover
from tests.corpus.making import bare, count_words, record_of

SIZES = [SplitSettings(), SplitSettings(60, 160), SplitSettings(30, 100), SplitSettings(400, 900)]


@pytest.fixture(scope="module")
def records(samples: Path) -> list[Record]:
    return [read_source(source) for source in discover([samples]) if isinstance(source, Source)]


@pytest.fixture(scope="module")
def report(samples: Path) -> Record:
    return record_of(samples / "CHL-2031-12-report.en.md")


def record_in(markup: str) -> Record:
    """A record of HTML with headings, paragraphs and lists."""
    return read_source(Source(Path("/records/notice.html"), "notice.html"), markup.encode())


def check(record: Record, passages: list[Passage], settings: SplitSettings) -> None:
    """What holds of the passages of any record."""
    at = 0
    for ordinal, passage in enumerate(passages):
        assert passage.ordinal == ordinal
        assert passage.language is record.language
        assert passage.text == record.text[passage.start : passage.end] != ""
        assert at <= passage.start < passage.end
        assert not record.text[at : passage.start].strip(), "text between two passages"
        at = passage.end
        assert count_words([passage.embedded_text])[0] <= settings.limit
        assert "\n" not in passage.context
        inside = [p for p in record.paragraphs if passage.start <= p.start < passage.end and p.kind != "heading"]
        assert len({record.root.path_at(p.start) for p in inside}) <= 1, "crosses a section"
    assert not record.text[at:].strip(), "text after the last passage"
    bounds = {p.start for p in passages} | {p.end for p in passages}
    for paragraph in record.paragraphs:
        cut = [b for b in bounds if paragraph.start < b < paragraph.end]
        assert not cut or count_words([record.text[paragraph.start : paragraph.end]])[0] > settings.room, "a paragraph that fits was cut"


@pytest.mark.parametrize("settings", SIZES, ids=lambda s: s.key)
def test_passages_of_every_sample_cover_it_once_in_order(records: list[Record], settings: SplitSettings) -> None:
    for record in records:
        check(record, split(record, count_words, settings), settings)


@pytest.mark.parametrize("number", ["9", "16", "22"])
def test_a_list_stays_with_its_lead_in(report: Record, number: str) -> None:
    lead = next(i for i, p in enumerate(report.paragraphs) if p.number == number and p.kind == "paragraph")
    last = next(p for i, p in reversed(list(enumerate(report.paragraphs))) if i > lead and report.number_at(p.start) in (f"{number} (c)", f"{number} (d)"))
    (holding,) = [p for p in split(report, count_words, SplitSettings()) if p.start <= report.paragraphs[lead].start < p.end]
    assert holding.end >= last.end


def test_a_list_too_long_is_parted_between_items_and_repeats_its_lead_in_in_the_context() -> None:
    items = "".join(f"<li>light the lamp of harbour number {n} at dusk and put it out at dawn</li>" for n in range(30))
    record = record_in(f"<p>The Conference requests every keeper to:</p><ol type=i>{items}</ol><p>It thanks them.</p>")
    settings = SplitSettings(60, 160)
    passages = split(record, count_words, settings)
    check(record, passages, settings)
    parts = [p for p in passages if "light the lamp" in p.text]
    assert len(parts) > 3
    assert parts[0].text.startswith("The Conference requests")
    assert all("The Conference requests every keeper to:" in p.context for p in parts[1:])
    assert "requests every keeper" not in parts[0].context


@pytest.mark.parametrize(
    ("sentence", "mark"),
    [
        ("The lamp of harbour {} was lit at dusk and put out at dawn.", "."),
        ("第{}号灯标于黄昏点亮，于黎明熄灭。", "。"),
        ("هل أضيء المصباح رقم {} عند الغروب؟", "؟"),
    ],
)
def test_a_long_paragraph_is_cut_at_sentence_ends(sentence: str, mark: str) -> None:
    text = ("" if mark == "。" else " ").join(sentence.format(n) for n in range(120))
    record = record_in(f"<p>{text}</p>")
    passages = split(record, count_words, SplitSettings())
    check(record, passages, SplitSettings())
    ends = {end for _, end in sentences(record.text)}
    assert all(p.end in ends and p.text.endswith(mark) for p in passages)
    sizes, room = count_words([p.text for p in passages]), SplitSettings().room
    assert len(passages) == math.ceil(sum(sizes) / room) > 1
    assert max(sizes) <= room
    assert max(sizes) - min(sizes) <= 2 * max(count_words([record.text[a:b] for a, b in sentences(record.text)])), "parts are not even"


@pytest.mark.parametrize("text", ["lamp " * 3000, "灯" * 3000, "x" * 9000 + " lamp", "灯标，" * 900])
def test_a_sentence_too_long_is_cut_all_the_same(text: str) -> None:
    record = record_in(f"<p>{text}</p>")
    passages = split(record, count_words, SplitSettings())
    check(record, passages, SplitSettings())
    assert bare("".join(p.text for p in passages)) == bare(text)


def test_short_paragraphs_of_a_section_are_joined_up_to_the_target() -> None:
    record = record_in("".join(f"<p>Lamp {n} is lit by the keeper.</p>" for n in range(60)))
    passages = split(record, count_words, SplitSettings(50, 200))
    assert {count_words([p.text])[0] for p in passages[:-1]} == {49}


def test_short_paragraphs_do_not_pile_up_on_a_long_one() -> None:
    record = record_in(f"<p>{'lamp ' * 290}</p>" + "<p>A short remark of the keeper.</p>" * 40)
    check(record, split(record, count_words, SplitSettings()), SplitSettings())


def test_headings_stand_with_what_they_head() -> None:
    record = record_in("<h1>Part one</h1><h2>Lamps</h2><h3>Oil</h3><p>Oil is bought in May.</p><h1>Part two</h1><p>Nothing else.</p><h2>Empty</h2>")
    passages = split(record, count_words, SplitSettings())
    assert [p.text for p in passages] == ["Part one\n\nLamps\n\nOil\n\nOil is bought in May.", "Part two\n\nNothing else.", "Empty"]
    assert passages[0].section == "Part one › Lamps › Oil"
    check(record, passages, SplitSettings())


@pytest.mark.parametrize("body", ["<p>Oil is bought in May.</p>", "", "<p>" + "Oil is bought in May. " * 60 + "</p>"])
def test_endless_headings_stay_within_the_limit(body: str) -> None:
    record = record_in("".join(f"<h{n}>{f'lamp {n} ' * 90}</h{n}>" for n in range(1, 7)) + body)
    check(record, split(record, count_words, SplitSettings()), SplitSettings())


def test_the_context_names_document_section_and_date(samples: Path) -> None:
    record = record_of(samples / "CHL_2031_7_letter.en.txt")
    passages = split(record, count_words, SplitSettings())
    (passage,) = [p for p in passages if "perished seal" in p.text]
    assert passage.context.startswith("CHL/2031/7 Letter dated 12 February 2031 from the Permanent Representative of the Kingdom of Osmere")
    assert "Annex II: Letter dated 21 November 2030 from the Harbour Commissioner" in passage.context
    assert "| 2030-11-21" in passage.context
    assert passage.embedded_text == f"{passage.context}\n{passage.text}"
    (opening,) = [p for p in passages if "herewith three letters" in p.text]
    assert opening.context.count("Letter dated 12 February 2031") == 1
    assert "| 2031-02-12" in opening.context


def test_a_record_that_names_itself_nowhere_goes_by_its_file_name() -> None:
    record = read_source(Source(Path("/r/CHL_2031-notes.txt"), "old/CHL_2031-notes.txt"), b"The lamp burns.")
    assert [p.context for p in split(record, count_words, SplitSettings())] == ["CHL 2031 notes"]


def test_a_long_title_never_crowds_out_the_text() -> None:
    record = record_in(
        f"<h1>{'第一次会议关于港口灯标的决定' * 30}</h1><h2>{'关于小型港口备用灯具的储备' * 30}</h2><p>{'灯标应当在黄昏点亮，在黎明熄灭。' * 40}</p>"
    )
    check(record, split(record, count_words, SplitSettings()), SplitSettings())


def test_text_that_the_tokenizer_does_not_know_is_kept() -> None:
    record = record_in("<h1>†</h1><p>" + "† " * 50 + "</p><p>lamp</p><p>†</p>")
    passages = split(record, lambda pieces: [piece.count("lamp") for piece in pieces], SplitSettings(20, 40))
    assert bare("".join(p.text for p in passages)) == bare(record.text)


def test_equal_records_split_equally_and_other_settings_have_another_key(report: Record) -> None:
    assert split(report, count_words, SplitSettings()) == split(report, count_words, SplitSettings())
    assert len({settings.key for settings in SIZES}) == len(SIZES)


_TEXT = st.lists(st.sampled_from(["lamp", "keeper", "fog.", "1.", "Mr.", "灯标", "雾。", "منارة", "؟", "a;", "(b)", "end:"]), min_size=1, max_size=60).map(
    " ".join
)
_ELEMENT = st.tuples(st.sampled_from(["p", "p", "p", "li", "h1", "h2", "h3"]), _TEXT)


@given(st.lists(_ELEMENT, min_size=1, max_size=12), st.sampled_from([SplitSettings(20, 100), SplitSettings(40, 120), SplitSettings()]))
def test_any_record_is_covered_within_the_limit(elements: list[tuple[str, str]], settings: SplitSettings) -> None:
    markup = "".join(f"<ol type=a><li>{text}</li></ol>" if tag == "li" else f"<{tag}>{text}</{tag}>" for tag, text in elements)
    record = record_in(f"<p>Notice</p>{markup}")
    check(record, split(record, count_words, settings), settings)


def _signed(body: str) -> Record:
    text = f"CHL/2031/90\n\nLetter dated 3 May 2031 from the Keeper of Ellering addressed to the Chair\n\n{body}\n\n(Signed) Ona Reeve\n\nKeeper of Lights, Chair\n"
    return read_source(Source(Path("/records/a.txt"), "a.txt"), text.encode())


@pytest.mark.parametrize("words", [5, 28, 29, 30, 31, 40, 44, 45, 46, 60, 200])
def test_a_signature_is_no_passage_of_its_own(words: int) -> None:
    settings = SplitSettings(target=30, limit=60)
    for body in ("lamp " * words + ".", "A lamp. " * (words // 2), " ".join(f"Lamp {n} burns at night." for n in range(words // 5 + 1))):
        passages = split(_signed(body), count_words, settings)
        (signed,) = [p for p in passages if "(Signed)" in p.text]
        assert not signed.text.startswith("(Signed)")
        assert signed.text.endswith("Keeper of Lights, Chair")
        assert all(count_words([p.text])[0] <= settings.room for p in passages)
        assert bare("".join(p.text for p in passages)) == bare(_signed(body).text)


def test_an_address_goes_with_the_letter_that_follows_it() -> None:
    text = "Ms. Oriane Velsted\n\nSecretary-General of the Conference\n\nEllering\n\nThe lamps of the harbour burn at night and go out at dawn.\n"
    record = read_source(Source(Path("/records/a.txt"), "a.txt"), text.encode())
    assert [p.kind for p in record.paragraphs] == ["address", "address", "address", "paragraph"]
    assert len(split(record, count_words, SplitSettings(target=8, limit=60))) == 1


def test_agenda_items_of_the_title_block_stand_in_every_passages_context(samples: Path) -> None:
    for name, words in (
        ("CHL-2031-18-letter.ru.docx", "Пункт 6 повестки дня"),
        ("CHL-WP3-Rev1-working-paper.fr.html", "Point 10 de l’ordre du jour"),
        ("CHL-2031-21-letter.zh.txt", "议程项目8"),
    ):
        record = record_of(samples / name)
        for passage in split(record, count_words, SplitSettings()):
            assert words in passage.embedded_text
            assert (record.metadata.symbol or "") in passage.context
            assert (record.metadata.date or "") in passage.context
