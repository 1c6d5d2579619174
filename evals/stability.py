"""What must not matter much: the order of an ingest, and the number type of the model: python -m evals.stability SET [--json]

The set's corpus is indexed three times: in the order of its names and in the reverse, in bfloat16 (where the processor has
it), and in float32. Printed: in how many questions the ten best hits of the two orders are the same, and the recall of
evidence by number type. An ingest's order reaches a search through Chroma's graph, and through the batches that texts are
embedded in.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from evals.evidence import Evidence, Span
from evals.question_set import Question, QuestionSet
from index.results import Hit
from index.store import Index

_K = 10


def hits_of(
    corpus: Path, questions: Sequence[Question], order: Callable[[list[Path]], list[Path]], dtype: str, model: str | None
) -> tuple[list[tuple[Hit, ...]], Evidence]:
    """The ten best hits of each question in a fresh index of a corpus, whose files are ingested one by one in that order."""
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True, dtype=dtype, model=model) as index:
        files = sorted(path for path in corpus.rglob("*") if path.is_file())
        half = max(len(files) // 2, 1)
        ordered = order(files)
        for part in (ordered[:half], ordered[half:]):
            if part:
                index.ingest(part)
        evidence = Evidence({row.document: index.record(row.record_id) for row in index.records()})
        return [index.search(question.question, _K).hits for question in questions], evidence


def recall(questions: Sequence[Question], found: Sequence[Sequence[Hit]], evidence: Evidence, k: int) -> float:
    """The mean share of the questions' points that the first k hits cover."""
    shares: list[float] = []
    for question, hits in zip(questions, found, strict=True):
        covered = evidence.covered(question.evidence, [Span(h.document, h.start, h.end) for h in hits[:k]])
        shares.append(sum(map(any, zip(*covered, strict=True))) / len(question.evidence) if covered else 0.0)
    return sum(shares) / max(len(shares), 1)


def same(one: Sequence[Hit], other: Sequence[Hit]) -> bool:
    """Whether two lists of hits are the same passages."""
    return {(h.document, h.start, h.end) for h in one} == {(h.document, h.start, h.end) for h in other}


def measure(folder: Path, model: str | None = None) -> dict[str, Any]:
    """The figures of one set."""
    questions = [q for q in QuestionSet.load(folder).questions if q.answerable]
    corpus = folder / "corpus"
    named, evidence = hits_of(corpus, questions, list, "auto", model)
    reverse, _ = hits_of(corpus, questions, lambda files: files[::-1], "auto", model)
    exact, _ = hits_of(corpus, questions, list, "float32", model)
    agreed = sum(same(a, b) for a, b in zip(named, reverse, strict=True)) / max(len(questions), 1)
    figures = {dtype: {f"recall@{k}": recall(questions, found, evidence, k) for k in (1, _K)} for dtype, found in (("auto", named), ("float32", exact))}
    return {"set": folder.name, "questions": len(questions), "same_top_10": agreed, "recall": figures}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.stability", description="Measures what the order of an ingest and the number type change.")
    parser.add_argument("set", type=Path, metavar="SET")
    parser.add_argument("--model", help="bundled name or hashing-N (default: the bundled one)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    given = parser.parse_args(arguments)
    found = measure(given.set, given.model)
    if given.json:
        print(json.dumps(found, indent=2))
        return 0
    print(f"{found['set']}: {found['questions']} questions; the ten best hits are the same in {found['same_top_10']:.1%} after an ingest in reverse order")
    for dtype, figures in found["recall"].items():
        print(f"  {dtype}: " + ", ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
