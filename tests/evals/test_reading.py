"""Measures of reading, on files of our own and on the paragraphs of real records that were compared by eye."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.reading import ocr
from evals.reading import Judged, load_judged, main, measure, section_key, text_digest
from tests.corpus.making import record_of, write

TRUTH = Path(__file__).parents[1] / "corpus" / "reading-truth.jsonl"
RIGHT = {"cd-2017": 19, "charter-udhr": 20, "ga80-first-committee": 20, "npt-letters": 20, "scans": 9}
LETTER = "Report on lamps\n\nAnnex I\n\nThe lamps are lit.\n\n1. At dusk.\n\nAnnex II\n\nThe lamps are lit.\n"


def test_a_judged_paragraph_is_told_by_its_text_and_occurrence(tmp_path: Path) -> None:
    record = record_of(write(tmp_path, "a.txt", LETTER))
    second = Judged("a", "a.txt", text_digest("The lamps  are lit."), 1, None, ("annex Annex II",))
    assert second.is_right(record)
    assert not replace(second, nth=0).is_right(record)
    assert not replace(second, number="1").is_right(record)
    assert not replace(second, digest=None).is_right(record)
    assert not replace(second, absent=True).is_right(record)
    assert replace(second, digest=text_digest("Page 2"), absent=True).is_right(record)
    assert section_key(record, record.text.index("1. At")) == ("annex Annex I",)


def test_the_figures_of_a_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "corpus/a.txt", LETTER)
    write(tmp_path, "corpus/b.doc", "no document")
    expected = [{"document": "a.txt", "must_contain": ["The lamps are lit.", "At dawn."]}]
    write(tmp_path, "expected.jsonl", "\n".join(json.dumps(row) for row in expected))
    figures = measure(tmp_path)
    assert (figures["read"], figures["refused"]) == (1, 1)
    assert figures["string_error"] == pytest.approx(3 / 22, abs=1e-4)  # three letters of "Atdawn." are others in the text
    assert main([str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[tmp_path.name]["read"] == 1


@pytest.mark.parametrize("name", [name for name in RIGHT if name != "scans"])
def test_numbers_and_sections_are_those_of_the_sample(evalsets: Path, name: str) -> None:
    found = {path.document: path for path in load_judged(TRUTH) if path.folder == name}
    records = {document: replace(record_of(evalsets / name / "corpus" / document), document=document) for document in found}
    right = sum(judged.is_right(records[judged.document]) for judged in load_judged(TRUTH) if judged.folder == name)
    assert right >= RIGHT[name]


@pytest.mark.broken
def test_numbers_and_sections_of_scanned_pages_are_those_of_the_sample(evalsets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not ocr.available():
        pytest.skip(f"pictures are read by Tesseract: apt-get install {ocr.PACKAGES}")
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")  # as reader processes have it: threads that wait for one another take ten times as long
    judged = [j for j in load_judged(TRUTH) if j.folder == "scans"]
    records = {document: record_of(evalsets / "scans" / "corpus" / document) for document in {j.document for j in judged}}
    # OCR reads a letter otherwise from one version of Tesseract to another.
    assert sum(j.is_right(records[j.document]) for j in judged) >= RIGHT["scans"] - 2


def test_the_sample_holds_a_hundred_paragraphs_and_none_of_their_text() -> None:
    judged = load_judged(TRUTH)
    assert len(judged) == 100
    assert all(len(part.split(" ", 1)[1]) <= 24 for j in judged for part in j.section)
