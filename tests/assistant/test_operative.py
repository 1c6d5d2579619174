"""The operative paragraphs of decisions in six languages, numbered and not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.choosing.operative import naming_states, operative_paragraphs
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source


def record_in(text: str) -> Record:
    return read_source(Source(Path("/records/a.txt"), "a.txt"), text.encode())


def told(record: Record) -> list[str]:
    return [record.text[slice(*span)] for span in operative_paragraphs(record)]


NUMBERED = [
    ("The Conference,\n\nNoting that lamps go out,\n\n{0}", "1. Decides that lamps shall burn all night;", "2. A list of lamps shall be kept."),
    (
        "La Conférence,\n\nNotant que des lampes s’éteignent,\n\n{0}",
        "1. Décide que les lampes brûleront toute la nuit ;",
        "2. Une liste des lampes sera tenue.",
    ),
    (
        "La Conferencia,\n\nObservando que hay lámparas que se apagan,\n\n{0}",
        "1. Decide que las lámparas ardan toda la noche;",
        "2. Se llevará una lista de lámparas.",
    ),
    ("Конференция,\n\nотмечая, что лампы гаснут,\n\n{0}", "1. Постановляет, что лампы должны гореть всю ночь;", "2. Ведется список ламп."),
    ("会议，\n\n注意到有些灯会熄灭，\n\n{0}", "1. 决定各灯应整夜点亮；", "2. 应备有灯具清单。"),
    ("إن المؤتمر،\n\nإذ يلاحظ أن المصابيح تنطفئ،\n\n{0}", "1. يقرر أن تضاء المصابيح طوال الليل؛", "2. تعد قائمة بالمصابيح."),
]
PLAIN = [
    "At its 7th meeting, the Conference decided to hold its next session at Port Merrin.", "À sa 7e séance, la Conférence a décidé de tenir sa prochaine session à Port Merrin.",
    "En su séptima sesión, la Conferencia decidió celebrar su próximo período de sesiones en Port Merrin.", "На своем 7-м заседании Конференция постановила провести следующую сессию в Порт-Меррине.",
    "会议在第7次全体会议上决定在梅林港举行下届会议。", "قرر المؤتمر في جلسته السابعة أن يعقد دورته المقبلة في بورت ميرين.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second"), NUMBERED)
def test_numbered_paragraphs_below_the_recitals_are_operative(text: str, first: str, second: str) -> None:
    assert told(record_in(text.format(f"{first}\n\n{second}\n"))) == [first, second]


@pytest.mark.parametrize("sentence", PLAIN)
def test_without_numbers_the_sentence_that_decides_is_operative(sentence: str) -> None:
    assert told(record_in(f"CCL/DEC/2\n15 March 2032\n\n{sentence}\n")) == [sentence]


def test_items_belong_to_their_paragraph_and_commas_within_a_list_are_no_recitals() -> None:
    text = "The Conference,\n\nMindful of the night,\n\n1. Decides that a lamp has:\n\n(a) A wick,\n\n(b) Oil,\n\n2. Requests Brazil to lend oil.\n\n(Signed) Tomas Ebber\nPresident\n"
    record = record_in(text)
    first, second = told(record)
    assert first.startswith("1. Decides")
    assert first.endswith("(b) Oil,")
    assert second == "2. Requests Brazil to lend oil."
    assert [record.text[slice(*span)] for span in naming_states(record, operative_paragraphs(record), ("BR",))] == [second]


def test_a_number_above_the_recitals_counts_something_else() -> None:
    text = "7. Lamps and bells of the northern coast are dealt with here\n\nThe Conference,\n\nMindful of the night,\n\n1. Decides that lamps shall burn;\n\n2. Decides to end.\n"
    assert told(record_in(text)) == ["1. Decides that lamps shall burn;", "2. Decides to end."]


def test_a_text_that_decides_nothing_has_none() -> None:
    assert told(record_in("CCL/DEC/9\n\nLamps of the coast\n\nThe lamps were lit at dusk.\n")) == []


def a_list(items: int) -> str:
    return "".join(
        f"({'abcdefghijklmnopqrstuvwxyz'[n]}) To see that the lamps of harbour {n} are cleaned, oiled and lit at dusk on each day of the winter;\n\n"
        for n in range(items)
    )


def test_a_paragraph_with_a_long_list_is_told_with_it() -> None:
    record = record_in(f"The Conference,\n\nMindful of the night,\n\n1. Decides to meet in May;\n\n2. Requests States:\n\n{a_list(14)}3. Decides to end.\n")
    first, second, third = told(record)
    assert (first, third) == ("1. Decides to meet in May;", "3. Decides to end.")
    assert second.startswith("2. Requests States:\n")
    assert second.endswith("(n) To see that the lamps of harbour 13 are cleaned, oiled and lit at dusk on each day of the winter;")


def test_a_paragraph_alone_with_a_long_list_is_told_with_it() -> None:
    (only,) = told(record_in(f"The Conference,\n\nMindful of the night,\n\nRequests States:\n\n{a_list(14)}"))
    assert only.startswith("Requests States:\n")
    assert "(n)" in only


def test_a_very_long_paragraph_has_several_spans_that_leave_nothing_out() -> None:
    sentences = " ".join(f"Harbour number {n} shall be lit by lamps of the second order and be watched by two keepers." for n in range(60))
    last = "This paragraph shall not apply to the harbours of Brazil."
    text = f"The Conference,\n\nMindful of the night,\n\n1. Decides that harbours be lit. {sentences} {last}\n\n2. Invites Kenya:\n\n{a_list(26) * 2}3. Thanks Peru.\n"
    record = record_in(text)
    spans = operative_paragraphs(record)
    quotes = told(record)
    assert len(spans) > 4
    assert " ".join(" ".join(quotes).split()) == " ".join(text[text.index("1. Decides") :].split())
    assert all(quote.endswith((".", ";")) for quote in quotes), "no sentence is cut"
    assert next(quote for quote in quotes if quote.startswith("2.")).startswith("2. Invites Kenya:\n(a)"), "what leads to a list stands before an item"
    ends = next(n for n, quote in enumerate(quotes) if quote.endswith(last))
    assert naming_states(record, spans, ("BR",)) == spans[: ends + 1], "what a State is exempt from stands before its name"
    assert naming_states(record, spans, ("PE",)) == spans[-1:]


@pytest.mark.parametrize("annex", ["Annex", "Annexe", "Anexo", "Приложение", "附件", "المرفق"])
def test_what_an_annex_says_is_not_what_is_decided(annex: str) -> None:
    rules = f"{annex}\n\nRules for lamps\n\n1. Every lamp shall be cleaned in March.\n\n2. Every bell shall be rung in fog.\n"
    assert told(record_in(f"The Conference,\n\nMindful of the night,\n\n1. Adopts the rules in the annex;\n\n2. Decides to end.\n\n{rules}")) == [
        "1. Adopts the rules in the annex;", "2. Decides to end.",
    ]  # fmt: skip
    assert told(record_in(f"The Conference,\n\nMindful of the night,\n\nThe Conference decided to adopt the rules in the annex.\n\n{rules}")) == [
        "The Conference decided to adopt the rules in the annex."
    ]
