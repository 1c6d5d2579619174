"""Runs: what they write, how they go on after a stop, what they refuse, and that they come out the same twice."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.asking import Asking as Answering
from corpus.errors import IndexMissing, ModelError, StoreError
from evals import Run, run
from evals.errors import RunError, SetError
from evals.manifest import masked
from evals.question_set import Question
from evals.report import report_html
from evals.rows import states
from index.embedding import HashingEmbedder
from tests.evals.conftest import SETTINGS

MODEL = HashingEmbedder()


def again(folder: Path, out: Path, **options: Any) -> Run:
    return run(folder, out, **{"settings": SETTINGS, "embedder": MODEL, **options})


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def figures(done: Run) -> dict[str, Any]:
    """A run's figures without its times."""
    return {name: value for name, value in done.figures.items() if name != "latency_ms"}


def test_a_run_writes_a_row_a_question_and_what_it_was_made_with(first_run: Run, sample_set: Path) -> None:
    rows = lines(first_run.folder / "results.jsonl")
    assert [row["id"] for row in rows] == [q["id"] for q in lines(sample_set / "questions.jsonl")]
    assert all(row["error"] is None and row["timings"]["total_ms"] > 0 for row in rows)
    about = json.loads((first_run.folder / "run.json").read_text(encoding="utf-8"))
    assert about["status"] == "finished"
    assert about["problems"] == []
    assert about["model"] == "hashing-256"
    assert about["corpus"]["files"] == 15
    assert about["index"]["records"] == 15
    assert about["code"]["digest"]
    assert about["figures"] == json.loads(json.dumps(first_run.figures))
    assert Run.load(first_run.folder).rows == first_run.rows


def test_every_quote_of_the_sample_set_is_found_and_every_citation_exact(first_run: Run) -> None:
    assert first_run.figures["all"]["quote_exactness"]["mean"] == 1.0
    assert first_run.figures["all"]["unsupported_statements"]["mean"] == 0.0
    assert 0 < first_run.figures["all"]["recall@20"]["mean"] < 1  # the weightless model knows no translation
    assert first_run.figures["gap"]["recall@10"]["own"] > first_run.figures["gap"]["recall@10"]["other"]


def test_two_runs_over_one_index_are_the_same(first_run: Run, sample_set: Path, tmp_path: Path) -> None:
    second = again(sample_set, tmp_path / "out", index=first_run.folder / "index", workers=3)
    assert figures(second) == figures(first_run)
    without = [{k: v for k, v in row.items() if k not in ("timings", "answer")} for row in second.rows]
    assert without == [{k: v for k, v in row.items() if k not in ("timings", "answer")} for row in first_run.rows]


def test_two_fresh_indexes_differ_by_half_a_point_at_most(first_run: Run, sample_set: Path, tmp_path: Path) -> None:
    second = again(sample_set, tmp_path / "out")
    for name, value in figures(first_run)["all"].items():
        assert second.figures["all"][name]["mean"] == pytest.approx(value["mean"], abs=0.005)


class StoppedError(Exception):
    """A stop in the middle of a run."""


def stopping_after(count: int) -> Callable[[str, int, int], None]:
    def moved(what: str, done: int, _: int) -> None:
        if what.startswith("sample-") and done == count:
            raise StoppedError

    return moved


def test_a_stopped_run_goes_on_where_it_was(first_run: Run, sample_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoppedError):
        again(sample_set, tmp_path / "out", progress=stopping_after(7))
    with pytest.raises(RunError, match="stopped before its end; finish it"):
        Run.load(tmp_path / "out")
    results = tmp_path / "out" / "results.jsonl"
    assert len(lines(results)) == 7
    with results.open("a", encoding="utf-8") as file:
        file.write('{"id": "sample-08", "scores": {"recall@1"')  # a line that a kill cut off
    asked: list[str] = []
    original = Answering.ask
    monkeypatch.setattr(Answering, "ask", lambda self, question: asked.append(question) or original(self, question))
    done = again(sample_set, tmp_path / "out")
    assert len(set(asked)) == 24 - 7
    assert figures(done) == figures(first_run)
    assert again(sample_set, tmp_path / "out").figures == done.figures  # finished: nothing is asked again
    assert len(set(asked)) == 24 - 7


def test_another_run_in_the_folder_is_not_mixed_with_this_one(sample_set: Path, tmp_path: Path) -> None:
    again(sample_set, tmp_path / "out", limit=2)
    with pytest.raises(RunError, match=r"holds a run that differs in: configuration; .*--fresh"):
        again(sample_set, tmp_path / "out", limit=2, settings=Settings(min_confidence=0.5))
    with pytest.raises(RunError, match="differs in: chosen"):
        again(sample_set, tmp_path / "out", limit=3)
    assert len(again(sample_set, tmp_path / "out", limit=3, fresh=True).rows) == 3
    (tmp_path / "out" / "run.json").write_text("{", encoding="utf-8")
    with pytest.raises(RunError, match=r"it holds a run\.json that belongs to no run"):
        again(sample_set, tmp_path / "out", limit=3, fresh=True)


def test_an_index_that_stands_in_the_folder_is_never_deleted(first_run: Run, sample_set: Path, tmp_path: Path) -> None:
    index = Path(shutil.copytree(first_run.folder / "index", tmp_path / "index"))
    with pytest.raises(RunError, match="it holds a index that belongs to no run; give another folder"):
        again(sample_set, tmp_path, limit=1)
    with pytest.raises(RunError, match="belongs to no run"):
        again(sample_set, tmp_path, limit=1, index=index, fresh=True)
    assert (index / "catalog.sqlite").is_file()
    again(sample_set, tmp_path / "out", limit=1, index=index)
    again(sample_set, tmp_path / "out", limit=2, index=index, fresh=True)
    assert (index / "catalog.sqlite").is_file()


def test_only_some_questions(sample_set: Path, first_run: Run, tmp_path: Path) -> None:
    index = first_run.folder / "index"
    assert {row["lang"] for row in again(sample_set, tmp_path / "a", index=index, languages=["fr", "ar"]).rows} == {"fr", "ar"}
    assert all("person" in row["tags"] for row in again(sample_set, tmp_path / "b", index=index, tags=["person"]).rows)
    with pytest.raises(SetError, match="no question has these tags"):
        again(sample_set, tmp_path / "c", tags=["nothing"])


def changed(folder: Path, line: int, **values: Any) -> Path:
    """The set with other values on one of its lines."""
    rows = lines(folder / "questions.jsonl")
    rows[line - 1] |= values
    (folder / "questions.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def test_an_unknown_document_is_named_with_its_line_and_nothing_is_written(sample_copy: Path, tmp_path: Path) -> None:
    changed(sample_copy, 3, evidence=[[{"document": "gone.txt", "quote": "lamp"}]])
    with pytest.raises(SetError, match=r"^questions\.jsonl, line 3: there is no document gone\.txt in the corpus; "):
        again(sample_copy, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_quote_that_is_not_in_the_corpus_scores_nothing_and_is_named(sample_copy: Path, first_run: Run, tmp_path: Path) -> None:
    changed(sample_copy, 1, evidence=[[{"document": "CHL-PV8-extract.en.txt", "quote": "The lamp is green."}]])
    done = again(sample_copy, tmp_path / "out", index=first_run.folder / "index", limit=2)
    assert done.manifest["problems"] == ["questions.jsonl, line 1: point 1 of sample-01 cannot be found: its quote is not in the record"]
    assert done.rows[0]["scores"]["recall@20"] == 0.0


def test_an_index_of_another_corpus_is_refused(sample_copy: Path, first_run: Run, tmp_path: Path) -> None:
    with Rapporteur.open(tmp_path / "empty", embedder=MODEL) as r:
        r.ingest([])
    with pytest.raises(IndexMissing, match=r"another corpus than the set's .it holds none of the documents"):
        again(sample_copy, tmp_path / "out", index=tmp_path / "empty")
    with (sample_copy / "corpus" / "CHL-PV8-extract.en.txt").open("a", encoding="utf-8") as file:
        file.write("\nOne line more.\n")
    with pytest.raises(IndexMissing, match=r"CHL-PV8-extract\.en\.txt is another file there"):
        again(sample_copy, tmp_path / "out2", index=first_run.folder / "index")
    with pytest.raises(IndexMissing):
        again(sample_copy, tmp_path / "out3", index=tmp_path / "no-index")


def test_a_question_that_fails_is_a_row_with_its_error_and_scores_nothing(
    sample_set: Path, first_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(self: Rapporteur, q: str, **options: Any) -> Answer:
        if "chaired" in q:
            raise StoreError("index", "the disk is gone", "bring it back")
        if "Quenda" in q:
            raise ZeroDivisionError
        return original(self, q, **options)

    original = Rapporteur.ask
    monkeypatch.setattr(Rapporteur, "ask", failing)
    done = again(sample_set, tmp_path / "out", index=first_run.folder / "index", languages=["en"])
    errors = {row["id"]: row["error"]["message"] for row in done.rows if row["error"]}
    assert errors == {"sample-08": "index: the disk is gone", "sample-14": "ZeroDivisionError:"}
    assert done.figures["errors"] == 2
    assert done.figures["all"]["answerable_refused"]["mean"] >= 2 / done.figures["all"]["answerable_refused"]["count"]
    monkeypatch.setattr(Rapporteur, "ask", original)
    assert again(sample_set, tmp_path / "out", index=first_run.folder / "index", languages=["en"]).figures["errors"] == 0  # what failed is asked again
    assert all(row["scores"]["recall@20"] == row["scores"]["evidence_recall"] == 0.0 for row in done.rows if row["error"])


def test_a_wrong_answer_lowers_every_figure_of_an_answer(sample_set: Path, first_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = Rapporteur.ask

    def astray(self: Rapporteur, q: str, **options: Any) -> Answer:
        return original(self, "¿Cuántos puertos pequeños hay en Costalumbre?", **options)

    monkeypatch.setattr(Rapporteur, "ask", astray)
    wrong = again(sample_set, tmp_path / "wrong", index=first_run.folder / "index")
    for name in ("evidence_recall", "evidence_recall@250tokens", "citation_precision", "fact_recall", "right"):
        assert wrong.figures["all"][name]["mean"] < first_run.figures["all"][name]["mean"], name
    assert wrong.figures["all"]["risk_coverage_area"]["mean"] > first_run.figures["all"]["risk_coverage_area"]["mean"]


def test_given_passages_are_asked_without_an_index(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "lang": "en", "question": "When was the lamp of Ellering lit?", "answerable": True,
         "passages": ["The lamp of Ellering was lit in 1911.", "Herring is cheap."]},
        {"id": "b", "lang": "en", "question": "Who wrote the opera of the sea?", "answerable": False, "passages": ["Herring is cheap."]},
    ]  # fmt: skip
    (tmp_path / "passages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = again(tmp_path, tmp_path / "out", settings=Settings(min_confidence=0.0))
    assert done.rows[0]["answer"]["citations"][0]["quote"] == "The lamp of Ellering was lit in 1911."
    assert done.rows[0]["scores"]["quote_exactness"] == 1.0
    assert "recall@1" not in done.figures["all"]
    assert done.figures["all"]["auroc"]["mean"] == 1.0
    assert not (tmp_path / "out" / "index").exists()


def test_a_parsing_set_reports_each_file(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The lamp of\nEllering is lit.\n", encoding="utf-8")
    (tmp_path / "corpus" / "b.pdf").write_bytes(b"%PDF-1.4 nothing")
    (tmp_path / "corpus" / "c.txt").write_text("Herring.", encoding="utf-8")
    rows = [
        {"document": "a.txt", "must_contain": ["lamp of Ellering", "green"], "must_fail": False},
        {"document": "b.pdf", "must_contain": [], "must_fail": True},
        {"document": "c.txt", "must_contain": [], "must_fail": True},
    ]
    (tmp_path / "expected.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = again(tmp_path, tmp_path / "out")
    assert [(row["id"], row["right"], row["missing"]) for row in done.rows] == [("a.txt", False, ["green"]), ("b.pdf", True, []), ("c.txt", False, [])]
    assert done.figures["all"]["strings_found"]["mean"] == 0.5
    assert done.figures["all"]["files_right"]["mean"] == pytest.approx(1 / 3)
    assert "Herring" not in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_a_judge_adds_figures_and_its_failure_takes_none_away(sample_set: Path, first_run: Run, tmp_path: Path) -> None:
    class Judge:
        identity = "judge-9 at http://me:secret@example.org/"
        asked = 0

        def __call__(self, question: Question, answer: Answer) -> dict[str, float | None]:
            self.asked += 1
            if self.asked == 2:
                raise ModelError("judge-9", "the judge failed", "wait")
            return {"faithfulness": 1.0, "correctness": None}

    judge = Judge()
    done = again(sample_set, tmp_path / "out", index=first_run.folder / "index", judge=judge)
    judged = done.figures["all"].pop("judged_faithfulness")
    assert done.figures["all"] == first_run.figures["all"]
    assert judge.asked == sum(row["refused"] is False for row in done.rows) > 2
    assert (judged["mean"], judged["count"]) == (1.0, judge.asked - 1)
    assert len(done.manifest["problems"]) == 1
    assert done.manifest["judge"] == "judge-9 at http://***@example.org/"
    assert sum(bool(row.get("judge_error")) for row in done.rows) == 1


def test_secrets_are_masked_wherever_they_stand() -> None:
    given = {"api_key": "k", "host": "h", "inner": {"Password": "p", "passage_tokens": 3, "url": "https://u:p@h/x"}, "auth_tokens": ["a", "b"], "key": None}
    assert masked(given) == {
        "api_key": "***", "host": "h", "inner": {"Password": "***", "passage_tokens": 3, "url": "https://***@h/x"}, "auth_tokens": ["***", "***"], "key": None,
    }  # fmt: skip


def test_secrets_in_addresses_are_masked() -> None:
    for url, shown in {
        "https://u:p@ss/w@h/x": "https://***@h/x",
        "http://h/v1?model=m&api_key=abc&x=1": "http://h/v1?model=m&api_key=***&x=1",
        "http://h:80/v1": "http://h:80/v1",
    }.items():
        assert masked(url) == shown


@pytest.mark.parametrize(
    ("text", "fact", "stated"),
    [
        ("It has 40 places [1].", "40", True), ("It has 400 places.", "40", False), ("It has 40,000 places.", "40", False), ("It has 2.5 m.", "5", False),
        ("It has 40 000 places.", "40", False), ("In 2031, 40 ships.", "2031", True), ("A party came.", "art", False), ("L’art est long.", "ART", True),
        ("Ms. Halina\nDrosk chaired.", "Halina Drosk", True), ("成立联合\n国大会", "联合国", True), ("每年40个", "40", True), ("Nothing.", "  ", False),
    ],
)  # fmt: skip
def test_a_fact_is_a_whole_number_or_word(text: str, fact: str, stated: bool) -> None:
    assert states(text, fact) is stated


def test_the_report_loads_nothing_and_escapes_what_others_wrote(sample_copy: Path, tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    changed(sample_copy, 24, question=f"Who lit the lamp? {hostile}", tags=[hostile], id=hostile)
    page = report_html(again(sample_copy, tmp_path / "out", settings=Settings(min_confidence=0.0)))
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page
    assert "<img" not in page
    assert "src=" not in page.replace("&lt;img src=x", "")
    assert "default-src 'none'" in page
    assert page.count("<svg") == 3
