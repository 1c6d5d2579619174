"""Names of a question are found in records that write them in another script."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import Language
from index.name_sounds import NameSounds
from index.store import Index

RECORDS = {
    "en.txt": "Letter of 3 May 2031\n\nKelderland asks that the lamp of Woolcott be lit before the ice comes, and Severovia agrees.\n",
    "ru.txt": "Письмо от 4 мая 2031 года\n\nХаргрейв просит зажечь маяк Тальвании до начала ледохода, и начальник порта согласен.\n",
    "ar.txt": "رسالة مؤرخة 5 أيار/مايو 2031\n\nتطلب مرسانة إضاءة المنارة قبل حلول الجليد، ويوافق على ذلك رئيس الميناء.\n",
    "boat.txt": "A boat was bought at Hallam in the spring, and the harbour master paid for it out of the fund for ropes.\n",
}


@pytest.fixture
def records(index: Index, tmp_path: Path) -> Index:
    for name, text in RECORDS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    index.ingest([tmp_path / name for name in RECORDS])
    return index


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("凯尔德兰要求什么？", "en.txt"), ("伍尔科特在哪里？", "en.txt"), ("Чего просит Северовия?", "en.txt"), ("ماذا تقول سيفيروفيا؟", "en.txt"),
        ("What does Talvania have?", "ru.txt"), ("¿Qué pide Marsana?", "ar.txt"), ("Что пишет Марсана?", "ar.txt"), ("塔尔瓦尼亚有什么？", "ru.txt"),
    ],
)  # fmt: skip
def test_a_name_leads_to_the_record_that_writes_it_in_another_script(records: Index, question: str, document: str) -> None:
    held = {h.document: h.signals["lexical"] for h in records.search(question).hits}
    assert held[document] > 0  # no other word of the question is of that script


@pytest.mark.parametrize("question", ["主席建议什么？", "Что рекомендует председатель?", "ماذا أوصى الرئيس؟", "What does the Chair recommend?"])
def test_common_words_are_no_names(records: Index, question: str) -> None:
    assert all(h.signals["lexical"] < 0.2 for h in records.search(question).hits if h.document != "ar.txt")


def test_words_of_one_script_are_compared_as_they_are() -> None:
    names = NameSounds({"xseverovia": 1, "xсеверовия": 1, "boat": 1}, 10)
    assert names.named("What does Severovia ask?", Language.EN) == {"Severovia": frozenset({"xсеверовия"})}
    assert names.named("Чего просит Северовия?", Language.RU) == {"Северовия": frozenset({"xseverovia"})}


def test_what_many_passages_hold_is_no_name_that_tells() -> None:
    assert NameSounds({"xseverovia": 60}, 100).named("Чего просит Северовия?", Language.RU) == {}


def test_the_longest_run_of_characters_is_the_name() -> None:
    names = NameSounds({"xcorvania": 1, "xvania": 1}, 10)
    assert names.named("科尔瓦尼亚要求什么？", Language.ZH) == {"科尔瓦尼亚": frozenset({"xcorvania"})}
