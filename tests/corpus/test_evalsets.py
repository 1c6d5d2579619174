"""The readers on the evaluation sets, which lie beside the repository: real records and files that are hard to read."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import DamagedFile, InputError, NoTextLayer, PasswordProtected
from corpus.languages import Language
from corpus.reader import read_source
from corpus.reading.ocr import PACKAGES
from corpus.reading.ocr import available as ocr_available
from corpus.record import Record
from corpus.sources import Source, discover
from corpus.splitting import SplitSettings, split
from evals.evidence import Evidence
from evals.question_set import Alternative
from tests.corpus.making import bare, count_words, record_of

SETS = ["cd-2017", "charter-udhr", "ga80-first-committee", "npt-letters", "xquad-mixed", "parsing"]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@lru_cache(maxsize=1)
def letter(evalsets: Path) -> Record:
    """The one record of cd-2017: a covering letter with three annexes, in Chinese."""
    (path,) = (evalsets / "cd-2017" / "corpus").iterdir()
    return record_of(path)


def comparable(text: str) -> str:
    """NFKC without white space, direction marks and byte order marks, as the set's README has it."""
    return re.sub(r"[\s\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]", "", unicodedata.normalize("NFKC", text))


def test_the_letter_of_2017_has_its_annexes_and_their_dates(evalsets: Path) -> None:
    record = letter(evalsets)
    assert (record.language, record.metadata.date, record.metadata.kind) == (Language.ZH, "2017-09-08", "letter")
    assert [(s.kind, s.date) for s in record.root.children] == [
        ("letter", "2017-09-08"),
        ("annex", "2017-08-16"),
        ("annex", "2017-06-15"),
        ("annex", "2017-08-14"),
    ]


def test_the_letter_of_2017_has_sections_for_items_5_6_and_7(evalsets: Path) -> None:
    annex = letter(evalsets).root.children[3]
    assert [s.agenda_items for s in annex.children if s.kind == "agenda_item"] == [("5",), ("6",), ("7",)]


def test_the_recommendations_stand_in_one_passage_with_their_lead_in(evalsets: Path) -> None:
    record = letter(evalsets)
    (question,) = [q for q in lines(evalsets / "cd-2017" / "questions.jsonl") if q["id"] == "cd2017-001"]
    quotes = [bare(point[0]["quote"]) for point in question["evidence"]]
    holding = [p for p in split(record, count_words, SplitSettings()) if any(quote in bare(p.text) for quote in quotes)]
    assert len(quotes) == 4
    assert len(holding) == 1
    assert all(quote in bare(holding[0].text) for quote in quotes)
    first = record.paragraph_at(record.text.index(quotes[0][:2], holding[0].start))
    assert first is not None
    lead_in = next(p for p in reversed(record.paragraphs) if p.end <= first.start)
    assert holding[0].start <= lead_in.start
    assert record.text[lead_in.end - 1] in ":："


@pytest.mark.parametrize("name", SETS)
def test_every_file_becomes_a_record_or_a_documented_error(evalsets: Path, name: str) -> None:
    refused: list[InputError] = []
    read = 0
    for source in discover([evalsets / name / "corpus"]):
        if isinstance(source, InputError):
            refused.append(source)
            continue
        try:
            record = read_source(source)
        except InputError as error:
            refused.append(error)
            continue
        read += 1
        assert record.text[: record.paragraphs[0].end].strip()
        assert all(record.text[p.start : p.end].strip() for p in record.paragraphs)
        assert record.root.end == len(record.text)
        assert bare("".join(p.text for p in split(record, count_words, SplitSettings()))) == bare(record.text)
    assert all("\n" not in str(error) for error in refused)
    if name != "parsing":
        assert read
        assert not refused


@pytest.mark.parametrize("name", [name for name in SETS if name != "parsing"])
def test_the_quotes_of_the_questions_stand_in_the_records(evalsets: Path, name: str) -> None:
    quotes: dict[str, set[str]] = {}
    for question in lines(evalsets / name / "questions.jsonl"):
        for point in question["evidence"]:
            for place in point:
                quotes.setdefault(place["document"], set()).add(place["quote"])
    missing: list[str] = []
    for document, each in quotes.items():
        text = comparable(read_source(Source((evalsets / name / "corpus" / document).resolve(), document)).text)
        missing += [f"{document}: {quote[:60]}" for quote in each if comparable(quote) not in text]
    assert quotes
    assert not missing


@pytest.mark.parametrize(
    ("document", "language"), [("p193.zh.txt", "zh"), ("p103.ar.txt", "ar"), ("p051.ru.txt", "ru"), ("p084.es.txt", "es"), ("p013.en.txt", "en")]
)
def test_short_texts_are_read_in_their_language(evalsets: Path, document: str, language: str) -> None:
    assert record_of(evalsets / "xquad-mixed" / "corpus" / document).language == language


@pytest.mark.broken
def test_what_must_fail_is_refused(evalsets: Path) -> None:
    folder = evalsets / "parsing"
    names = {row["document"] for row in lines(folder / "expected.jsonl") if row["must_fail"]}
    errors = {}
    for name in names:
        with pytest.raises(InputError) as caught:
            record_of(folder / "corpus" / name)
        errors[name] = type(caught.value)
    assert errors == {"password.pdf": PasswordProtected, "invalid.pdf": DamagedFile}


@pytest.mark.broken
def test_what_must_be_found_is_found(evalsets: Path) -> None:
    folder = evalsets / "parsing"
    missing: set[str] = set()
    ocr: set[str] = set()
    compared = 0
    for row in lines(folder / "expected.jsonl"):
        path = folder / "corpus" / row["document"]
        if row["must_fail"] or Source(path, path.name).format is None:
            continue
        try:
            text = comparable(record_of(path).text)
        except NoTextLayer:
            ocr.add(path.name)
            continue
        compared += 1
        if not all(comparable(string) in text for string in row["must_contain"]):
            missing.add(path.name)
    assert compared >= 10
    assert ocr == (set() if ocr_available() else {"ocr_test.pdf", "ocr_test_rotated_90.pdf", "francais.pdf"})
    assert not missing


@pytest.mark.broken
def test_a_scanned_letter_is_read_by_ocr(evalsets: Path) -> None:
    if not ocr_available():
        pytest.skip(f"pictures are read by Tesseract: apt-get install {PACKAGES}")
    (path,) = (evalsets / "scans" / "corpus").glob("2022-03-04*.pdf")
    record = record_of(path)
    assert record.read_by_ocr
    assert record.metadata.extra["ocr"]["confidence"] > 0.8
    asked = [q for q in lines(evalsets / "scans" / "questions.jsonl") if q["evidence"][0][0]["document"] == path.name]
    found = [bool(Evidence({path.name: replace(record, document=path.name)}).places((Alternative(path.name, q["evidence"][0][0]["quote"]),))) for q in asked]
    assert sum(found) >= len(found) - 1 > 3
