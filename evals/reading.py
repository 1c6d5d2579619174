"""How well files are read: python -m evals.reading SET… [--sample FILE] [--json]

Each SET is a folder with `corpus/` and, where it has them, `questions.jsonl` (its quotes were copied from the files by eye or from
their text) and `expected.jsonl` (strings that any right reading contains). For each set:

- `string_error`: character error of those strings, the least edit distance (Levenshtein 1966) of each to any part of its record over
  their length;
- `layer_error`: of PDF files, the share of the text layer's characters on lines that stand nowhere in the record; lines that only
  repeat at pages' edges and page and job numbers belong to no text and are left out;
- `files_per_second`, read one after the other in this process, and how many were read and refused;
- `sample`: of the paragraphs in `--sample` that a person compared with the source, the share whose number and section are right.

Texts are compared after NFKC with white space and marks of direction removed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from corpus.errors import InputError
from corpus.reader import read_source
from corpus.record import Record, Section
from corpus.sources import discover

_UNSEEN = re.compile(r"[\s\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\u00ad]")
_PRINTERS = re.compile(r"(?:\d{1,3}/\d{1,3})?\d{2}-\d{5}(?:\([A-Z]\))?[\d*/]*|\*\d{7,}\*|\d{1,4}(?:/\d{1,3})?|Pleaserecycle")
_SLACK = 6  # characters that the ends of an alignment may be off


@dataclass(frozen=True, slots=True)
class Judged:
    """A paragraph that a person compared with its source: the digest of its text (None where what was read is no paragraph of the
    source), which of several with that text it is, its number, and its section as `section_key` has it.

    `absent` is true for what belongs to no text, such as a running header, and is right where no paragraph has it.
    """

    folder: str
    document: str
    digest: str | None
    nth: int
    number: str | None
    section: tuple[str, ...]
    absent: bool = False

    def is_right(self, record: Record) -> bool:
        """Whether the record has the paragraph, with the number and the section that the person saw."""
        found = [p for p in record.paragraphs if text_digest(record.text[p.start : p.end]) == self.digest]
        if self.absent or self.nth >= len(found):
            return self.absent and not found
        paragraph = found[self.nth]
        return paragraph.number == self.number and section_key(record, paragraph.start) == self.section


def load_judged(path: Path) -> list[Judged]:
    """The judged paragraphs of a file, a JSON object a line."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [Judged(r["set"], r["document"], r["digest"], r["nth"], r["number"], tuple(r["section"]), r.get("absent", False)) for r in rows]


def text_digest(text: str) -> str:
    """Twelve hexadecimal digits of the SHA-256 of a text without white space."""
    return hashlib.sha256("".join(text.split()).encode()).hexdigest()[:12]


def section_key(record: Record, offset: int) -> tuple[str, ...]:
    """The path of sections to `offset`, each by its kind and its short label ("article Article 5"), or by its kind and the digest of
    its heading."""
    return tuple(_key(section) for section in record.sections_at(offset)[1:])


def _key(section: Section) -> str:
    short = section.kind in ("annex", "article", "agenda_item") and section.label is not None and len(section.label) <= 24
    return f"{section.kind} {section.label if short else text_digest(section.heading)}"


def measure(folder: Path, judged: Sequence[Judged] = ()) -> dict[str, Any]:
    """The figures of one set; those that it has nothing for are left out."""
    records: dict[str, Record] = {}
    refused = 0
    started = time.perf_counter()
    for source in discover([folder / "corpus"]):
        try:
            if isinstance(source, InputError):
                raise source
            records[source.document] = read_source(source)
        except InputError:
            refused += 1
    seconds = time.perf_counter() - started
    figures: dict[str, Any] = {"read": len(records), "refused": refused, "files_per_second": round((len(records) + refused) / seconds, 1)}
    texts = {document: comparable(record.text) for document, record in records.items()}
    if (error := _error((s, texts[d]) for d, s in _strings(folder) if d in texts)) is not None:
        figures["string_error"] = round(error, 4)
    layers = [_layer(folder / "corpus" / document, texts[document]) for document in records if document.endswith(".pdf")]
    if layers and (whole := sum(size for _, size in layers)):
        figures["layer_error"] = round(sum(lost for lost, _ in layers) / whole, 4)
    mine = [j for j in judged if j.folder == folder.name]
    if mine:
        right = sum(j.document in records and j.is_right(records[j.document]) for j in mine)
        figures["sample"] = f"{right} of {len(mine)}"
    return figures


def comparable(text: str) -> str:
    """NFKC without white space and marks of direction."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def _strings(folder: Path) -> Iterator[tuple[str, str]]:
    """Each document of a set with each string that is known to stand in it."""
    seen: set[tuple[str, str]] = set()
    for row in _rows(folder / "questions.jsonl"):
        seen.update((place["document"], place["quote"]) for point in row["evidence"] for place in point)
    for row in _rows(folder / "expected.jsonl"):
        seen.update((row["document"], string) for string in row["must_contain"])
    yield from sorted(seen)


def _rows(path: Path) -> Iterator[Mapping[str, Any]]:
    if path.is_file():
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _error(pairs: Iterator[tuple[str, str]]) -> float | None:
    distance = length = 0
    for string, text in pairs:
        wanted = comparable(string)
        distance += _distance(wanted, text)
        length += len(wanted)
    return distance / length if length else None


def _distance(wanted: str, text: str) -> int:
    """The edit distance of a string to the part of a text that is nearest to it."""
    if wanted in text:
        return 0
    best = fuzz.partial_ratio_alignment(wanted, text)
    if best is None:
        return len(wanted)
    starts = range(max(0, best.dest_start - _SLACK), best.dest_start + _SLACK)
    ends = range(best.dest_end - _SLACK, min(len(text), best.dest_end + _SLACK) + 1)
    return min(len(wanted), *(Levenshtein.distance(wanted, text[s:e]) for s in starts for e in ends if s < e))


def _layer(path: Path, text: str) -> tuple[int, int]:
    """Of a PDF's text layer: the characters on lines that are not in `text`, and all of them."""
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [document[i].get_textpage().get_text_range().splitlines() for i in range(len(document))]
    finally:
        document.close()
    lines = [[flat.rstrip("-") for line in page if (flat := comparable(line))] for page in pages]
    edges = Counter(line for page in lines for line in {*page[:4], *page[-4:]})
    lost = whole = 0
    for page in lines:
        for line in page:
            if edges[line] > 1 or _PRINTERS.fullmatch(line) or not any(c.isalnum() for c in line):
                continue
            whole += len(line)
            lost += len(line) if line not in text else 0
    return lost, whole


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m evals.reading", description="How well files are read.")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET")
    parser.add_argument("--sample", type=Path, help="judged paragraphs, a JSON object a line")
    parser.add_argument("--json", action="store_true", help="one JSON value")
    given = parser.parse_args(arguments)
    judged = load_judged(given.sample) if given.sample else []
    figures = {folder.name: measure(folder, judged) for folder in given.sets}
    if given.json:
        sys.stdout.write(json.dumps(figures) + "\n")
        return 0
    for name, each in figures.items():
        sys.stdout.write(f"{name:24} {'  '.join(f'{key} {value}' for key, value in each.items())}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
