"""The operative paragraphs of decisions in six languages, numbered and not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.operative import naming_states, operative_paragraphs
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


def test_a_text_that_decides_nothing_has_none() -> None:
    assert told(record_in("CCL/DEC/9\n\nLamps of the coast\n\nThe lamps were lit at dusk.\n")) == []
