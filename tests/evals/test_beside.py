"""Rapporteur beside llama-index: both measured alike, and what the command prints."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from corpus.errors import IndexMissing
from evals import Run
from evals.beside import FIGURES, Beside, beside, main, table
from evals.errors import SetError
from evals.llama_index_default import Chunking
from index.embedding import HashingEmbedder

MODEL = "hashing-256"


@pytest.fixture(scope="module")
def sample(sample_set: Path) -> Beside:
    return beside(sample_set, embedder=HashingEmbedder())


def test_rapporteur_has_the_figures_that_an_evaluation_run_has(sample: Beside, first_run: Run) -> None:
    own = sample.systems[0]
    figures, gap = first_run.figures["all"], first_run.figures["gap"]["recall@1"]
    wanted = {name: figures[name]["mean"] for name in FIGURES if name in figures}
    assert len(wanted) == 4
    assert {name: own.figures[name] for name in wanted} == pytest.approx(wanted)
    assert own.figures["recall@1 in one language"] == pytest.approx(gap["own"])
    assert own.figures["recall@1 in two languages"] == pytest.approx(gap["other"])
    assert own.passages == first_run.manifest["index"]["passages"]


def test_every_system_is_measured_on_the_same_points(sample: Beside, sample_set: Path) -> None:
    assert [s.name for s in sample.systems] == ["Rapporteur", "llama-index, 256 tokens, overlap 20", "llama-index, 1024 tokens, overlap 20"]
    assert sample.points >= sample.questions > 0
    assert [s.lost for s in sample.systems] == [0, 0, 0]
    assert all(0.0 <= value <= 1.0 for s in sample.systems for value in s.figures.values() if value is not None)
    formats = Counter(path.suffix for path in (sample_set / "corpus").iterdir())
    assert dict(sample.given) == {ending: count for ending, count in formats.items() if ending not in (".txt", ".md")}


def small_set(folder: Path, answer: str = "The bell buoy off Orrin was relaid on 4 May.") -> Path:
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "buoys.en.txt").write_text("The bell buoy off Orrin was relaid on 4 May. It had drifted in the spring gales.", encoding="utf-8")
    (folder / "corpus" / "luces.es.txt").write_text("La luz del faro de Merrow fue reparada en el mes de abril por los guardianes.", encoding="utf-8")
    questions = [
        {"id": "1", "lang": "en", "question": "When was the bell buoy off Orrin relaid?", "answerable": True, "evidence": [[{"document": "buoys.en.txt", "quote": answer}]]},
        {
            "id": "2", "lang": "fr", "question": "Orrin bell buoy relaid: à quelle date ?", "answerable": True,
            "evidence": [[{"document": "luces.es.txt", "quote": "La luz del faro de Merrow fue reparada"}]],
        },
        {"id": "3", "lang": "en", "question": "Who paid?", "answerable": False, "evidence": []},
    ]  # fmt: skip
    (folder / "questions.jsonl").write_text("\n".join(map(json.dumps, questions)), encoding="utf-8")
    return folder


def test_figures_tell_one_language_from_two(tmp_path: Path) -> None:
    found = beside(small_set(tmp_path), chunkings=[Chunking(256)], embedder=HashingEmbedder())
    assert (found.questions, found.points) == (2, 2)
    # Without weights the model finds shared words: the English record for both questions.
    for system in found.systems:
        figures = system.figures
        assert (figures["recall@1"], figures["recall@1 in one language"], figures["recall@1 in two languages"], figures["recall@10"]) == (0.5, 1.0, 0.0, 1.0)


def test_points_that_stand_in_no_text_are_counted(tmp_path: Path) -> None:
    found = beside(small_set(tmp_path, "Nobody has written this sentence."), chunkings=[Chunking(256)], embedder=HashingEmbedder())
    assert [(s.lost, s.figures["recall@10"]) for s in found.systems] == [(1, 0.5), (1, 0.5)]


def test_an_index_is_taken_if_it_is_of_the_corpus(sample: Beside, sample_set: Path, first_run: Run, tmp_path: Path) -> None:
    made = first_run.folder / "index"
    assert beside(sample_set, chunkings=[Chunking(1024)], index=made, embedder=HashingEmbedder()).systems[0] == sample.systems[0]
    with pytest.raises(IndexMissing, match="none of the documents"):
        beside(small_set(tmp_path), index=made, embedder=HashingEmbedder())


def test_a_set_without_corpus_or_evidence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "passages.jsonl").write_text(
        json.dumps({"id": "1", "lang": "en", "question": "Who?", "answerable": True, "passages": ["Nobody."]}), encoding="utf-8"
    )
    with pytest.raises(SetError, match="no questions with evidence"):
        beside(tmp_path, embedder=HashingEmbedder())


def test_the_command_prints_a_table_or_json_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = small_set(tmp_path / "buoys")
    assert main([str(folder), "--model", MODEL, "--chunks", "256:30"]) == 0
    shown = capsys.readouterr().out
    assert "buoys, 2 questions, hashing-256" in shown
    assert "| llama-index, 256 tokens, overlap 30 |" in shown
    assert main([str(folder), "--model", MODEL, "--chunks", "256:30", "--json"]) == 0
    (value,) = json.loads(capsys.readouterr().out)
    assert [s["figures"]["recall@1"] for s in value["systems"]] == [0.5, 0.5]


def test_files_that_are_not_read_are_named_and_counted_in_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = small_set(tmp_path)
    (folder / "corpus" / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    assert main([str(folder), "--model", MODEL, "--chunks", "256", "--json"]) == 1
    printed = capsys.readouterr()
    assert "broken.pdf" in printed.err
    assert json.loads(printed.out)[0]["texts_given"] == {}


@pytest.mark.parametrize("arguments", [["gone"], ["SET", "--chunks", "many"], ["SET", "SET", "--index", "x"], ["SET", "--index", "gone"]])
def test_what_cannot_be_run_is_told_in_one_line(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = small_set(tmp_path / "buoys")
    assert main([str(folder) if a == "SET" else str(tmp_path / a) if a in ("gone", "x") else a for a in arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_the_table_is_markdown_with_a_dash_for_what_is_not_defined(sample: Beside) -> None:
    lines = table(sample).splitlines()
    assert len({line.count("|") for line in lines}) == 1
    assert len(lines) == 2 + len(sample.systems)
    bare = Beside("set", 1, 1, MODEL, {}, (), tuple(type(s)(s.name, s.passages, 0, dict.fromkeys(FIGURES)) for s in sample.systems))
    assert table(bare).count(" – ") == len(FIGURES) * len(sample.systems)
