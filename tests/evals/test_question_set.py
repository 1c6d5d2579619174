"""Question sets: what is read, and what is wrong with a line, by its number."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from evals.checking import check
from evals.errors import SetError
from evals.question_set import QuestionSet

GOOD: dict[str, Any] = {
    "id": "a", "lang": "en", "question": "Where is the lamp?", "answerable": True, "evidence": [[{"document": "a.txt", "quote": "The lamp is lit."}]],
    "facts": ["lit"], "tags": ["place"], "answer": "At Ellering", "page": 2,
}  # fmt: skip


def written(folder: Path, *lines: object, name: str = "questions.jsonl") -> Path:
    (folder / "corpus").mkdir(exist_ok=True)
    (folder / "corpus" / "a.txt").write_text("The lamp\nis lit.\n", encoding="utf-8")
    (folder / name).write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines), encoding="utf-8")
    return folder


def test_a_question_keeps_its_other_keys_and_its_line(tmp_path: Path) -> None:
    found = QuestionSet.load(written(tmp_path, "", GOOD))
    (question,) = found.questions
    assert (found.form, question.line, question.other, question.facts) == ("questions", 2, {"answer": "At Ellering", "page": 2}, ("lit",))
    assert question.evidence[0][0].document == "a.txt"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"id": ""}, "the key id is missing or empty"),
        ({"question": 3}, "the key question is missing or empty"),
        ({"lang": "de"}, 'lang is "de", not one of ar, en, es, fr, ru, zh'),
        ({"answerable": "yes"}, "answerable is neither true nor false"),
        ({"evidence": []}, "answerable and has no evidence"),
        ({"evidence": {}}, "evidence is not a list of points"),
        ({"evidence": [[{"document": "a.txt"}]]}, "evidence is not a list of points"),
        ({"answerable": False}, "not answerable and has evidence"),
        ({"tags": "place"}, "tags is not a list of texts"),
        ({"facts": [1]}, "facts is not a list of texts"),
        ({"lang": ["en"]}, 'lang is ["en"], not one of'),
        ({"evidence": None}, "evidence is not a list of points"),
        ({"evidence": [["a.txt"]]}, "evidence is not a list of points"),
    ],
)
def test_a_wrong_key_is_named_with_its_line(tmp_path: Path, change: dict[str, object], says: str) -> None:
    folder = written(tmp_path, GOOD, {**GOOD, "id": "b", **change})
    with pytest.raises(SetError, match=r"^questions\.jsonl, line 2: ") as caught:
        QuestionSet.load(folder)
    assert says in str(caught.value)
    assert [q.id for q in QuestionSet.read(folder)[0].questions] == ["a"]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[1]",
        '"a"',
        "{'id': 1}",
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1") + "{",
        "[" * 100_000,
        '{"page": NaN}',
        '{"question": "\\ud800"}',
    ],
)
def test_a_line_that_is_no_object_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(SetError, match=r"^questions\.jsonl, line 2: the line is no JSON.*; write one JSON object a line$"):
        QuestionSet.load(written(tmp_path, GOOD, line))


def test_an_id_that_comes_twice(tmp_path: Path) -> None:
    with pytest.raises(SetError, match="line 3: the id a is that of line 1 too"):
        QuestionSet.load(written(tmp_path, GOOD, {**GOOD, "id": "b"}, GOOD))
    _, found = QuestionSet.read(written(tmp_path, {**GOOD, "lang": "xx"}, GOOD))
    assert [str(problem).split(":")[0] for problem in found] == ["questions.jsonl, line 1", "questions.jsonl, line 2"], "one is hidden behind another"


def test_a_folder_without_a_set_and_an_empty_set(tmp_path: Path) -> None:
    with pytest.raises(SetError, match=r"there is none of questions\.jsonl, passages\.jsonl, expected\.jsonl"):
        QuestionSet.load(tmp_path)
    with pytest.raises(SetError, match="holds no question"):
        QuestionSet.load(written(tmp_path))


def test_passages_of_a_set_with_a_corpus_are_a_key_like_any_other(tmp_path: Path) -> None:
    (question,) = QuestionSet.load(written(tmp_path, {**GOOD, "passages": 5})).questions
    assert (question.passages, question.other["passages"]) == ((), 5)


def test_the_sister_forms(tmp_path: Path) -> None:
    given = {"id": "a", "lang": "fr", "question": "Où ?", "passages": ["Ici.", "Là."], "answerable": False}
    assert QuestionSet.load(written(tmp_path, given, name="passages.jsonl")).questions[0].passages == ("Ici.", "Là.")
    (tmp_path / "passages.jsonl").unlink()
    found = QuestionSet.load(written(tmp_path, {"document": "a.txt", "must_contain": ["lamp"], "must_fail": False}, name="expected.jsonl"))
    assert (found.form, found.expected[0].must_contain) == ("parsing", ("lamp",))
    with pytest.raises(SetError, match="line 1: nothing is expected"):
        QuestionSet.load(written(tmp_path, {"document": "a.txt", "must_contain": []}, name="expected.jsonl"))


def test_checking_finds_what_the_corpus_does_not_hold(tmp_path: Path) -> None:
    def asking(document: str, quote: str, ident: str) -> dict[str, Any]:
        return {**GOOD, "id": ident, "evidence": [[{"document": document, "quote": quote}]]}

    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "b.txt").write_bytes(b"")
    lines = (asking("a.txt", "the lamp is", "a"), asking("a.txt", "The lamp is lit", "b"), asking("A.txt", "lamp", "c"), asking("b.txt", "lamp", "d"), "{")
    found = check(written(tmp_path, *lines))
    assert [str(p).split(":")[0] for p in found.problems] == [f"questions.jsonl, line {n}" for n in (1, 3, 4, 5)]
    says = [str(p) for p in found.problems]
    assert "does not hold the quote “the lamp is”" in says[0]
    assert "there is no document A.txt in the corpus; is a.txt meant?" in says[1]
    assert "the document b.txt cannot be read" in says[2]
    assert found.remarks == ("no question is unanswerable: how well the program refuses can't be measured",)


def test_checking_remarks_a_question_in_another_language(tmp_path: Path) -> None:
    found = check(written(tmp_path, {**GOOD, "question": "Где находится маяк и кто его зажигает?"}))
    assert found.problems == ()
    assert found.remarks[0] == "questions.jsonl, line 1: the question looks ru, and lang says en"
