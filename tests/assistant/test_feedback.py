"""What readers say of answers."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.feedback import NAME, add, opinions
from corpus.errors import StoreError
from index.embedding import HashingEmbedder
from index.filters import Filters
from tests.assistant.ui.hostile import answered, citation, refused

ANSWER = answered((citation(1, "It recommends four corridors."),))


def test_an_opinion_is_a_line_that_can_be_read_back(tmp_path: Path) -> None:
    add(tmp_path, "a-1", ANSWER, True, Filters.of(language="fr"))
    add(tmp_path, "a-2", refused(), False, Filters())
    line = json.loads((tmp_path / NAME).read_text().splitlines()[0])
    assert (line["question"], line["helped"], line["filters"]) == ("q", True, {"language": "fr"})
    assert line["time"].endswith("+00:00")
    first, second = opinions(tmp_path)
    assert (first.helped, first.refused, first.citations) == (True, False, (("letter.txt", "It recommends four corridors."),))
    assert (second.helped, second.refused, second.citations) == (False, True, ())
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0, "questions are nobody else's business"


def test_what_is_said_last_counts(tmp_path: Path) -> None:
    for key, helped in (("a", True), ("b", True), ("a", False)):
        add(tmp_path, key, ANSWER, helped, Filters())
    assert [(o.key, o.helped) for o in opinions(tmp_path)] == [("a", False), ("b", True)]


def test_a_line_cut_off_loses_no_other(tmp_path: Path) -> None:
    add(tmp_path, "a", ANSWER, True, Filters())
    with (tmp_path / NAME).open("a") as file:
        file.write('{"key": "b", "ques\n[]\n7\n{}\n')
    add(tmp_path, "c", ANSWER, True, Filters())
    assert [o.key for o in opinions(tmp_path)] == ["a", "c"]
    assert list(opinions(tmp_path / "nowhere")) == []


def test_lines_of_several_writers_do_not_mix(tmp_path: Path) -> None:
    threads = [threading.Thread(target=add, args=(tmp_path, f"k{n}", ANSWER, True, Filters())) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {o.key for o in opinions(tmp_path)} == {f"k{n}" for n in range(20)}


def test_a_very_long_answer_leaves_a_whole_line(tmp_path: Path) -> None:
    add(tmp_path, "a", answered((citation(1, "word " * 50_000),)), True, Filters())
    assert [o.key for o in opinions(tmp_path)] == ["a"]
    assert (tmp_path / NAME).stat().st_size < 100_001


def test_a_very_long_question_is_shortened_and_not_lost(tmp_path: Path) -> None:
    long = replace(ANSWER, question='"lamp\u2028" ' * 20_000, resolved_question="lamp " * 20_000)
    add(tmp_path, "a", long, True, Filters())
    (opinion,) = opinions(tmp_path)
    assert (opinion.key, opinion.question, opinion.citations) == ("a", long.question[:2_000], ())
    assert (tmp_path / NAME).stat().st_size < 100_001


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x1e"])
def test_a_line_separator_within_a_quote_ends_no_line(tmp_path: Path, separator: str) -> None:
    quote = f"Four corridors{separator}are marked."
    add(tmp_path, "a", answered((citation(1, quote),)), True, Filters())
    (opinion,) = opinions(tmp_path)
    assert opinion.citations == (("letter.txt", quote),)


def test_the_file_has_an_end(tmp_path: Path) -> None:
    full = b"\n" * 9_999_990
    (tmp_path / NAME).write_bytes(full)
    with pytest.raises(StoreError, match=r"feedback\.jsonl: it holds as many opinions as it may \(10 MB\); move it away"):
        add(tmp_path, "a", ANSWER, True, Filters())
    assert (tmp_path / NAME).read_bytes() == full
    (tmp_path / NAME).unlink()
    add(tmp_path, "a", ANSWER, True, Filters())
    assert [o.key for o in opinions(tmp_path)] == ["a"]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="feedback cannot be written"):
        add(tmp_path / "gone", "a", ANSWER, True, Filters())


def test_it_lies_in_the_indexs_folder(tmp_path: Path) -> None:
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([])
        r.feedback("a", ANSWER, True)
        assert [o.key for o in opinions(tmp_path / "index")] == ["a"]
        assert not [check for check in r.doctor() if check.severity == "error"]
