"""`rapporteur eval …` as it is typed: output, JSON, exit codes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from evals import Run
from evals.cli import main
from evals.question_set import QuestionSet
from index.embedding import HashingEmbedder
from index.store import Index


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORTEUR_MODEL", "hashing-256")
    monkeypatch.setenv("RAPPORTEUR_MIN_CONFIDENCE", "0.1")


def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: object) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    monkeypatch.setattr(sys, "argv", ["rapporteur", *map(str, arguments)])
    with pytest.raises(SystemExit) as ended:
        main()
    printed = capsys.readouterr()
    return int(ended.value.code or 0), printed.out, printed.err


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    return lambda *arguments: command(capsys, monkeypatch, *arguments)


def test_a_sample_set_is_written_checked_run_and_compared(typed: Any, tmp_path: Path, first_run: Run) -> None:
    folder, out = tmp_path / "my-set", tmp_path / "out"
    assert typed("eval", "sample", folder)[0] == 0
    code, printed, _ = typed("eval", "check", folder)
    assert (code, printed) == (0, "my-set: 24 questions, 15 documents, 0 problems\n")
    code, printed, told = typed("eval", "run", folder, "--out", out, "--index", first_run.folder / "index", "--lang", "en,fr", "--limit", "6")
    assert (code, told) == (0, "")
    assert "my-set: 6 questions" in printed
    assert "recall@10" in printed
    assert f"Report: {out / 'report.html'}" in printed
    code, printed, _ = typed("eval", "run", folder, "--out", out, "--index", first_run.folder / "index", "--lang", "en,fr", "--limit", "6", "--json")
    assert json.loads(printed)["figures"] == json.loads((out / "run.json").read_text(encoding="utf-8"))["figures"]
    code, printed, _ = typed("eval", "compare", out, first_run.folder)
    assert code == 0
    assert "0 questions flipped." in printed
    assert "18 questions of" in printed
    code, printed, _ = typed("eval", "compare", out, first_run.folder, "--json", "--fail-if-worse", "recall@10:0")
    assert code == 0
    assert json.loads(printed)["worse"] == []
    code, _, told = typed("eval", "compare", first_run.folder, out, "--fail-if-worse", "recall@10:0")
    assert code == 1
    assert "18 questions of" in told
    assert typed("eval", "sample", folder)[0] == 2


def test_a_run_that_is_worse_than_allowed_exits_with_one(typed: Any, tmp_path: Path, first_run: Run) -> None:
    worse = tmp_path / "worse"
    worse.mkdir()
    (worse / "run.json").write_bytes((first_run.folder / "run.json").read_bytes())
    rows = [{**row, "scores": {**row["scores"], "recall@10": 0.0 if row["answerable"] else None}} for row in first_run.rows]
    (worse / "results.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    code, _, told = typed("eval", "compare", first_run.folder, worse, "--fail-if-worse", "recall@10:0.05")
    assert code == 1
    assert told.startswith("worse: recall@10 went from ")
    assert typed("eval", "compare", first_run.folder, worse, "--fail-if-worse", "recall@10:1")[0] == 0
    assert typed("eval", "compare", worse, first_run.folder, "--fail-if-worse", "recall@10:0")[0] == 0


@pytest.mark.parametrize("limit", ["recall@10", "recall@10:much", ":1", "recall@10:-1", "recall@10:nan", "beauty:0.1"])
def test_a_limit_that_is_none_is_misuse(typed: Any, first_run: Run, limit: str) -> None:
    code, printed, told = typed("eval", "compare", first_run.folder, first_run.folder, "--fail-if-worse", limit)
    assert (code, printed) == (2, "")
    assert told.count("\n") == 1


def test_wrong_lines_are_printed_with_their_numbers(typed: Any, sample_copy: Path) -> None:
    with (sample_copy / "questions.jsonl").open("a", encoding="utf-8") as file:
        file.write("{\n")
    code, printed, _ = typed("eval", "check", sample_copy)
    assert code == 1
    assert printed.startswith("questions.jsonl, line 25: the line is no JSON")
    code, printed, _ = typed("eval", "check", sample_copy, "--json")
    assert (code, json.loads(printed)["problems"][0]["code"]) == (1, "question_set")
    code, printed, told = typed("eval", "run", sample_copy, "--out", sample_copy / "out")
    assert (code, printed) == (2, "")
    assert told.startswith("rapporteur: questions.jsonl, line 25: ")
    assert not (sample_copy / "out").exists()


def test_a_run_with_a_quote_that_is_nowhere_ends_with_one(typed: Any, sample_copy: Path, first_run: Run, tmp_path: Path) -> None:
    lines = (sample_copy / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    row = json.loads(lines[0])
    row["evidence"][0][0]["quote"] = "The lamp is green."
    (sample_copy / "questions.jsonl").write_text("\n".join([json.dumps(row), *lines[1:]]), encoding="utf-8")
    code, _, told = typed("eval", "run", sample_copy, "--out", tmp_path / "out", "--index", first_run.folder / "index", "--limit", "1")
    assert code == 1
    assert told == "rapporteur: questions.jsonl, line 1: point 1 of sample-01 cannot be found: its quote is not in the record\n"


def test_misuse_is_one_line(typed: Any, tmp_path: Path) -> None:
    for arguments in (
        ("run", tmp_path, "--out", tmp_path / "out"), ("run", tmp_path / "none", "--out", tmp_path / "out"), ("check", tmp_path), ("compare", tmp_path, tmp_path),
        ("run", tmp_path, "--out", tmp_path / "out", "--judge-model", "x"), ("draft", tmp_path / "set", "--index", tmp_path / "none"),
    ):  # fmt: skip
        code, printed, told = typed("eval", *arguments)
        assert (code, printed, told.count("\n")) == (2, "", 1), arguments
        code, printed, _ = typed("eval", *arguments, "--json")
        assert set(json.loads(printed)["error"]) == {"code", "message", "remedy"}


def test_a_draft_is_a_set_that_waits_for_its_questions(typed: Any, tmp_path: Path, first_run: Run) -> None:
    folder = tmp_path / "draft"
    code, printed, _ = typed("eval", "draft", folder, "--index", first_run.folder / "index", "--count", "20", "--json")
    assert (code, json.loads(printed)["lines"], json.loads(printed)["documents"]) == (0, 24, 15)
    rows = [json.loads(line) for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    asked_about = [row["evidence"][0][0]["document"] for row in rows if row["answerable"]]
    assert len(set(asked_about)) >= 12
    assert {row["tags"][0] for row in rows} == {"doc-ar", "doc-en", "doc-es", "doc-fr", "doc-ru", "doc-zh", "unanswerable"}
    assert {row["lang"] for row in rows} == {"ar", "en", "es", "fr", "ru", "zh"}
    code, printed, _ = typed("eval", "check", folder)
    assert code == 1
    assert printed.count("the key question is missing or empty") == 24
    filled = "".join(json.dumps(row | {"question": "What is said?"}) + "\n" for row in rows)
    (folder / "questions.jsonl").write_text(filled, encoding="utf-8")
    assert typed("eval", "check", folder)[0] == 0
    assert len(QuestionSet.load(folder).questions) == 24
    code, _, told = typed("eval", "draft", folder, "--index", first_run.folder / "index")
    assert (code, told) == (2, f"rapporteur: {folder}: it holds a question set already; give another folder\n")


def test_a_set_can_be_drafted_over_the_documents_that_were_indexed(typed: Any, tmp_path: Path) -> None:
    (tmp_path / "set" / "corpus").mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / "set" / "corpus" / f"{name}.txt").write_text(
            f"On item 7 the keeper of {name} recommends that all {len(name)}1 lamps be lit at dusk.", "utf-8"
        )
    (tmp_path / "set" / "corpus" / "a.json").write_text('{"symbol": "CHL/9"}', "utf-8")
    with Rapporteur.open(tmp_path / "index", embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "set" / "corpus"])
    assert typed("eval", "draft", tmp_path / "set", "--index", tmp_path / "index")[0] == 0
    (tmp_path / "set" / "corpus" / "b.txt").write_text("Changed.", "utf-8")
    code, printed, _ = typed("eval", "draft", tmp_path / "other", "--index", tmp_path / "index", "--json")
    assert (code, json.loads(printed)["left_out"]) == (0, ["b.txt: its file has changed since it was indexed"])
    assert (tmp_path / "other" / "corpus" / "a.json").is_file()
    (tmp_path / "third" / "corpus").mkdir(parents=True)
    (tmp_path / "third" / "corpus" / "a.txt").write_text("Another.", "utf-8")
    assert "another file stands there" in typed("eval", "draft", tmp_path / "third", "--index", tmp_path / "index")[2]


def test_a_drafted_set_keeps_what_its_folders_metadata_say(typed: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("On item 7 the keeper recommends that all eleven lamps be lit at dusk and put out at dawn.", "utf-8")
    (tmp_path / "in" / "metadata.csv").write_text("file,symbol\na.txt,CHL/9\n", "utf-8")
    with Rapporteur.open(tmp_path / "index", embedder=HashingEmbedder()) as r:
        r.ingest([tmp_path / "in"])
    assert typed("eval", "draft", tmp_path / "set", "--index", tmp_path / "index")[0] == 0
    assert json.loads((tmp_path / "set" / "corpus" / "a.txt.json").read_text("utf-8")) == {"symbol": "CHL/9"}


def test_a_draft_of_an_empty_index_is_refused(typed: Any, tmp_path: Path) -> None:
    Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()).close()
    assert typed("eval", "draft", tmp_path / "set", "--index", tmp_path / "index")[2].startswith("rapporteur: index: it holds no passage to ask about")
    assert not (tmp_path / "set").exists()


def test_what_readers_said_becomes_a_set(typed: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("On item 7 the keeper recommends that all eleven lamps be lit at dusk.", "utf-8")
    with Rapporteur.open(tmp_path / "index", embedder=HashingEmbedder(), settings=Settings(min_confidence=0.0)) as r:
        r.ingest([tmp_path / "in"])
        code, _, told = typed("eval", "draft", tmp_path / "none", "--index", tmp_path / "index", "--from-feedback")
        assert code == 2
        assert "no answer was judged yet" in told
        right = r.ask("What does the keeper recommend?")
        refused = r.ask("What was decided on item 99?")
        r.feedback("a", right, True)
        r.feedback("b", refused, True)
        r.feedback("c", r.ask("Which lamps are lit?"), False)
        r.feedback("d", right, True)
    code, printed, _ = typed("eval", "draft", tmp_path / "set", "--index", tmp_path / "index", "--from-feedback", "--json")
    assert (code, json.loads(printed)["lines"]) == (0, 3)
    rows = [json.loads(line) for line in (tmp_path / "set" / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(row["question"], row["answerable"], row["tags"][1]) for row in rows] == [
        ("What does the keeper recommend?", True, "helped"), ("What was decided on item 99?", False, "helped"), ("Which lamps are lit?", True, "did-not-help"),
    ]  # fmt: skip
    assert rows[0]["evidence"] == [[{"document": c.document, "quote": c.quote}] for c in right.citations]
    code, printed, _ = typed("eval", "check", tmp_path / "set")
    assert code == 1
    assert printed.count("feedback-003") == 1 or "line 3" in printed
    rows[2]["evidence"] = rows[0]["evidence"]
    (tmp_path / "set" / "questions.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert typed("eval", "check", tmp_path / "set")[0] == 0
