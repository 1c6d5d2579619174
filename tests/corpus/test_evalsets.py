"""The readers on the evaluation sets, which lie beside the repository: real records and files that are hard to read."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml

from corpus.errors import DamagedFile, InputError, NoTextLayer, PasswordProtected
from corpus.languages import Language
from corpus.layout.alignment import align
from corpus.layout.splitting import SplitSettings, split
from corpus.naming.dates import find_dates
from corpus.naming.numerals import ordinal
from corpus.naming.states import state_name
from corpus.naming.symbols import parse_symbol
from corpus.reading.ocr import PACKAGES
from corpus.reading.ocr import available as ocr_available
from corpus.record import Record, Section
from corpus.sources import Source, discover
from evals.evidence import Evidence
from evals.question_set import Alternative
from tests.corpus.making import bare, count_words, record_of, text_of

SETS = ["cd-2017", "charter-udhr", "ga80-first-committee", "npt-letters", "xquad-mixed", "parsing"]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@cache
def record_at(path: Path) -> Record:
    """The record in a file, read once for all tests: some are long, and some are read by OCR."""
    return record_of(path)


def letter(evalsets: Path) -> Record:
    """The one record of cd-2017: a covering letter with three annexes, in Chinese."""
    (path,) = (evalsets / "cd-2017" / "corpus").iterdir()
    return record_at(path)


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


def described(record: Record, section: Section) -> tuple[Any, ...]:
    """A section as kind, date, items, how many paragraphs of each kind are its own, and its children."""
    inside = [p.kind for p in record.paragraphs if record.root.path_at(p.start)[-1] is section]
    counts = " ".join(f"{kind} {inside.count(kind)}" for kind in ("heading", "paragraph", "item", "signature", "address", "footnote") if kind in inside)
    return section.kind, section.date, section.agenda_items, counts, [described(record, child) for child in section.children]


def test_the_tree_of_the_letter_of_2017(evalsets: Path) -> None:
    record = letter(evalsets)
    assert described(record, record.root) == (
        "document", None, (), "", [
            ("letter", "2017-09-08", (), "paragraph 6 signature 2", []),
            ("annex", "2017-08-16", (), "heading 1 paragraph 21 item 7 signature 2", []),
            ("annex", "2017-06-15", (), "heading 1 paragraph 8 item 7 signature 2", []),
            ("annex", "2017-08-14", (), "heading 1 paragraph 12 item 3 signature 2", [
                ("agenda_item", None, ("5",), "heading 1 paragraph 4", []),
                ("agenda_item", None, ("6",), "heading 1 paragraph 2", []),
                ("agenda_item", None, ("7",), "heading 1 paragraph 2", []),
            ]),
        ],
    )  # fmt: skip


def test_the_letters_of_2017_come_from_the_permanent_representative_of_belarus(evalsets: Path) -> None:
    record = letter(evalsets)
    for part in record.root.children:
        told = {f.name: f for f in reversed(record.facts) if part.start <= f.start < part.end}
        assert told["sender_state"].value == "BY"
        assert state_name("BY", Language.ZH) in told["office"].value
        assert told["sender"].value.startswith(told["office"].value)
        assert len(told["signatory"].value) == 9
        assert all(record.text[told[name].start : told[name].end] == told[name].value for name in ("sender", "office", "signatory"))
    dates = [f for f in record.facts if f.name == "date"]
    assert [f.value for f in dates] == [part.date for part in record.root.children]
    assert all(next(find_dates(record.text[f.start : f.end])).iso == f.value for f in dates)
    assert (record.metadata.symbol, record.values("symbol")) == (None, [])
    assert set(record.values("cites")) == {"CD/2085", "CD/2090"}


def test_the_four_recommendations_are_one_list_under_their_lead_in(evalsets: Path) -> None:
    record = letter(evalsets)
    (question,) = [q for q in lines(evalsets / "cd-2017" / "questions.jsonl") if q["id"] == "cd2017-001"]
    quotes = [bare(point[0]["quote"]) for point in question["evidence"]]
    at = [i for quote in quotes for i, p in enumerate(record.paragraphs) if quote in bare(text_of(record, p))]
    assert at == list(range(at[0], at[0] + 4))
    assert [record.paragraphs[i].kind for i in range(at[0] - 1, at[-1] + 2)] == ["paragraph", "item", "item", "item", "item", "paragraph"]
    assert text_of(record, record.paragraphs[at[0] - 1])[-1] in ":："


def raw_pages(path: Path) -> list[str]:
    """The text layer of a PDF as it is, page by page."""
    pdf = pypdfium2.PdfDocument(path)
    return [pdf[i].get_textpage().get_text_range().replace("\r\n", "\n").replace("\ufffe", "-") for i in range(len(pdf))]


def squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())


@cache
def drafts(folder: Path) -> list[tuple[Path, list[str], Record]]:
    return [(path, raw_pages(path), record_at(path)) for path in sorted(folder.glob("*.pdf"))]


def test_every_draft_has_its_symbol_title_item_and_session(evalsets: Path) -> None:
    wrong: list[tuple[str, str]] = []
    found = drafts(evalsets / "ga80-first-committee" / "corpus")
    for path, (first, *_), record in found:
        symbol = path.stem.replace("_", "/")
        item, letter_ = re.findall(r"^Agenda item (\d+)(?: \((\w+)\))?", first, re.MULTILINE)[0]
        (session,) = re.findall(r"^(\S+ session)\s*$", first, re.MULTILINE)
        title = re.split(r"draft\s+(?:resolution|decision)\s*\n", first, maxsplit=1)[1].split("The General Assembly", 1)[0]
        title = re.sub(r"(?<=[a-z])\d+\s*$", "", title)
        expected = {
            "symbol": symbol, "agenda_item": item, "session": session, "kind": f"draft {'decision' if 'draft decision' in first else 'resolution'}",
            "sub_item": f"{item} ({letter_})" if letter_ else "",
        }  # fmt: skip
        wrong += [(path.name, name) for name, value in expected.items() if (record.values(name) or [""])[0] != value]
        wrong += [(path.name, "title")] if squeezed(record.metadata.title or "") != squeezed(title) else []
        parts = parse_symbol(symbol)
        wrong += [(path.name, "parts")] if not parts or (parts.body, parts.session, parts.kind) != ("A/C.1", "80", "L") else []
        for fact in record.facts:
            said = record.text[fact.start : fact.end]
            assert fact.name not in ("symbol", "session") or said == fact.value
            assert fact.name != "agenda_item" or fact.value in said
    assert len(found) == 45
    assert wrong == []


def test_the_paragraphs_of_every_draft_are_numbered_without_gaps(evalsets: Path) -> None:
    wrong: list[tuple[str, int, list[str | None]]] = []
    for path, pages, record in drafts(evalsets / "ga80-first-committee" / "corpus"):
        numbered = [p for p in record.paragraphs if p.kind == "paragraph" and p.number]
        printed = 0
        for number in re.findall(r"^\s*(\d{1,2})\.\s+[A-Z]", "\n".join(pages), re.MULTILINE):
            printed += int(number) == printed + 1
        if [p.number for p in numbered] != [str(n) for n in range(1, printed + 1)]:
            wrong.append((path.name, printed, [p.number for p in numbered]))
        assert printed or record.metadata.kind == "draft decision"
        assert all(record.root.path_at(p.start)[-1].agenda_items == tuple(record.values("agenda_item")) for p in numbered)
    assert wrong == []


def test_no_running_line_of_a_draft_is_in_a_passage(evalsets: Path) -> None:
    for path, _, record in drafts(evalsets / "ga80-first-committee" / "corpus"):
        for passage in split(record, count_words, SplitSettings()):
            running = re.search(r"^(?:\d{2}-\d{5}|\d{1,2}/\d{1,2})\b", passage.text, re.MULTILINE)
            symbol_again = passage.start > 0 and (record.metadata.symbol or "-") in passage.text
            assert not running, path.name
            assert not symbol_again, path.name
            assert (record.metadata.symbol or "-") in passage.context
            assert record.values("agenda_item")[0] in passage.context


@pytest.mark.parametrize("name", ["udhr", "un-charter"])
def test_chapters_and_articles_in_six_languages(evalsets: Path, name: str) -> None:
    paths = sorted((evalsets / "charter-udhr" / "corpus" / name).iterdir())
    read = [record_at(path) for path in paths]
    assert {record.language for record in read} == {*Language} - {Language.UND}
    for record in read:
        sections = [path[-1] for path in record.root.walk()]
        articles = [ordinal(s.label or "") for s in sections if s.kind == "article"]
        chapters = [ordinal((s.label or "").split(":")[0].split("：")[0]) for s in sections if s.kind == "chapter"]
        assert articles == list(range(1, 31 if name == "udhr" else 112)), record.document
        assert chapters == ([] if name == "udhr" else list(range(1, 20))), record.document


_CORRESPONDENCE = re.compile(r"(?i)^(?:\w+[ -]){1,3}from (?P<sender>.+?)(?<!Mission) to (?P<addressee>.+)$")


def test_letters_tell_date_sender_and_addressee(evalsets: Path) -> None:
    wrong: list[tuple[str, str]] = []
    letters = 0
    for path in sorted((evalsets / "npt-letters" / "corpus").iterdir()):
        front = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
        record = record_at(path)
        if front.get("doc_date") and record.metadata.date != str(front["doc_date"]):
            wrong.append((path.name, "date"))
        if match := _CORRESPONDENCE.match(front["title"]):
            letters += 1
            wrong += [(path.name, name) for name in ("sender", "addressee") if squeezed((record.values(name) or [""])[0]) != squeezed(match[name])]
    assert letters >= 120
    assert wrong == []


def test_versions_of_the_charter_are_aligned_article_by_article(evalsets: Path) -> None:
    for name in ("udhr", "un-charter"):
        read = [record_at(path) for path in sorted((evalsets / "charter-udhr" / "corpus" / name).iterdir())]
        for one, other in itertools.combinations(read, 2):
            pairs = align(one, other)
            assert all(a < c and b < d for (a, b), (c, d) in itertools.pairwise(pairs))
            headings = [(_article(one, a), _article(other, b)) for a, b in pairs]
            articles = [(a, b) for a, b in headings if a or b]
            assert [a for a, _ in articles] == [b for _, b in articles] == list(range(1, 31 if name == "udhr" else 112))
            assert len(pairs) > 0.9 * min(len(one.paragraphs), len(other.paragraphs))
            within = [(_article_of(one, a), _article_of(other, b)) for a, b in pairs]
            assert all(a == b for a, b in within)


def _article(record: Record, at: int) -> int | None:
    section = record.root.path_at(record.paragraphs[at].start)[-1]
    return ordinal(section.label or "") if section.kind == "article" and section.start == record.paragraphs[at].start else None


def _article_of(record: Record, at: int) -> int | None:
    return next((ordinal(s.label or "") for s in record.root.path_at(record.paragraphs[at].start) if s.kind == "article"), None)


@pytest.mark.parametrize("name", SETS)
def test_every_file_becomes_a_record_or_a_documented_error(evalsets: Path, name: str) -> None:
    refused: list[InputError] = []
    read = 0
    for source in discover([evalsets / name / "corpus"]):
        if isinstance(source, InputError):
            refused.append(source)
            continue
        try:
            record = record_at(source.path)
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
        text = comparable(record_at(evalsets / name / "corpus" / document).text)
        missing += [f"{document}: {quote[:60]}" for quote in each if comparable(quote) not in text]
    assert quotes
    assert not missing


@pytest.mark.parametrize(
    ("document", "language"), [("p193.zh.txt", "zh"), ("p103.ar.txt", "ar"), ("p051.ru.txt", "ru"), ("p084.es.txt", "es"), ("p013.en.txt", "en")]
)
def test_short_texts_are_read_in_their_language(evalsets: Path, document: str, language: str) -> None:
    assert record_at(evalsets / "xquad-mixed" / "corpus" / document).language == language


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
            text = comparable(record_at(path).text)
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
    record = record_at(path)
    assert record.read_by_ocr
    assert record.metadata.extra["ocr"]["confidence"] > 0.8
    asked = [q for q in lines(evalsets / "scans" / "questions.jsonl") if q["evidence"][0][0]["document"] == path.name]
    found = [bool(Evidence({path.name: replace(record, document=path.name)}).places((Alternative(path.name, q["evidence"][0][0]["quote"]),))) for q in asked]
    assert sum(found) >= len(found) - 1 > 3
