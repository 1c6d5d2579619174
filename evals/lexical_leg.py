"""What the lexical leg finds alone, within one language: python -m evals.lexical_leg SET… [--language zh] [--index DIR] [--json]

Of each set, the questions in a language whose evidence stands in records of that language are put to BM25 on this program's
terms (`index.terms`), over the passages of that language. Vectors take no part.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.languages import Language
from evals.evidence import Evidence, Span
from evals.question_set import QuestionSet
from index.store import Index
from index.terms import terms

_DEPTH = 10


def measure(folder: Path, language: Language, index: Index) -> dict[str, Any]:
    """Over the questions of a set in a language: their number, and the mean share of their points that the first 1 and 10 passages
    of the lexical leg cover."""
    records = {row.document: index.record(row.record_id) for row in index.records()}
    evidence = Evidence(records)
    first: list[float] = []
    all_: list[float] = []
    for question in QuestionSet.load(folder).questions:
        own = [p for p in question.evidence if any(a.document in records and records[a.document].language is language for a in p)]
        if question.language != str(language) or not question.answerable or not own:
            continue
        hits = index.lexical(terms(question.question, language), _DEPTH, language)
        covered = evidence.covered(own, [Span(p.document, p.start, p.end) for p in hits])
        first.append(sum(covered[0]) / len(own) if covered else 0.0)
        all_.append(sum(map(any, zip(*covered, strict=True))) / len(own) if covered else 0.0)
    count = len(all_)
    return {"set": folder.name, "language": str(language), "questions": count} | (
        {"recall@1": sum(first) / count, f"recall@{_DEPTH}": sum(all_) / count} if count else {}
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.lexical_leg", description="Measures the lexical leg alone, within one language.")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET")
    parser.add_argument("--language", type=Language, default=Language.ZH, help="two-letter code (default: zh)")
    parser.add_argument("--index", type=Path, metavar="DIR", help="an index of the set's corpus that is there already")
    parser.add_argument("--json", action="store_true", help="print JSON")
    given = parser.parse_args(arguments)
    found: list[dict[str, Any]] = []
    for folder in given.sets:
        if given.index:
            with Index.open(given.index) as index:
                found.append(measure(folder, given.language, index))
        else:
            with tempfile.TemporaryDirectory() as work, Index.open(work, create=True) as index:
                index.ingest([folder / "corpus"])
                found.append(measure(folder, given.language, index))
    if given.json:
        print(json.dumps(found, indent=2))
    else:
        for one in found:
            figures = ", ".join(f"{name} {value:.2f}" for name, value in one.items() if name.startswith("recall"))
            print(f"{one['set']}: {one['questions']} questions in {one['language']}, {figures or 'nothing to measure'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
