"""Rapporteur beside llama-index's default stack, in one run with the same model: python -m evals.beside SET… [--chunks 256,1024]

Each SET is a folder with `corpus/` and `questions.jsonl`. What both find is measured by the same code (`evals.metrics`): recall
of evidence points among the first hits, and within a budget of text, which compares programs whatever their passage size.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from assistant import Rapporteur
from assistant.choosing.units import text_tokens
from assistant.settings import Settings
from corpus.errors import IndexMissing, RapporteurError
from corpus.record import Record
from evals.errors import SetError
from evals.evidence import Evidence, TextEvidence
from evals.llama_index_default import Chunk, Chunking, DefaultIndex, Loaded, load
from evals.metrics import BUDGETS, CUTS, Scores, mean, ranked_scores
from evals.question_set import Question, QuestionSet
from evals.rows import beginnings, evidence_language
from index.embedding import Embedder
from index.results import Hit

CHUNKINGS = (Chunking(256), Chunking(1024))
"""Chunks near the size of Rapporteur's passages, and llama-index's default size."""

FIGURES = ("recall@1", "recall@1 in one language", "recall@1 in two languages", "recall@10", "recall@250tokens", "recall@1000tokens")
_HITS = max(CUTS)
_ENOUGH = max(BUDGETS)

Score = Callable[[Question], Scores]


@dataclass(frozen=True, slots=True)
class System:
    """What one program makes of a set: its number of passages, the points whose quote is in none of its texts, and `FIGURES`,
    means over the answerable questions (None where there are none of the kind)."""

    name: str
    passages: int
    lost: int
    figures: Mapping[str, float | None]

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "passages": self.passages, "points_in_no_text": self.lost, "figures": dict(self.figures)}


@dataclass(frozen=True, slots=True)
class Beside:
    """The programs beside each other on one set; `given` counts, by ending, files that llama-index got the program's text of;
    `problems` are files that the program did not read."""

    name: str
    questions: int
    points: int
    model: str
    given: Mapping[str, int]
    problems: tuple[str, ...]
    systems: tuple[System, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "set": self.name, "questions": self.questions, "points": self.points, "model": self.model, "texts_given": dict(self.given),
            "problems": list(self.problems), "systems": [system.to_dict() for system in self.systems],
        }  # fmt: skip


def beside(
    question_set: QuestionSet | str | PathLike[str], *, chunkings: Sequence[Chunking] = CHUNKINGS, index: str | PathLike[str] | None = None,
    settings: Settings | None = None, embedder: Embedder | None = None,
) -> Beside:  # fmt: skip
    """Measures Rapporteur and llama-index's default stack on a set.

    Args:
        chunkings: llama-index is measured with each of them.
        index: an index of the set's corpus by Rapporteur; None makes one for the time of the call.
        embedder: a model object, in place of the one that the settings or the index name; both programs use it.

    Raises:
        SetError: the set can't be used.
        IndexMissing: the index is not of this corpus.
        RapporteurError: the index can't be made or opened.
    """
    chosen = question_set if isinstance(question_set, QuestionSet) else QuestionSet.load(question_set)
    questions = [q for q in chosen.questions if q.answerable and q.evidence]
    if chosen.form != "questions" or not questions or chosen.corpus is None:
        raise SetError(chosen.name, "it has no questions with evidence in a corpus", "give another set")
    if not chosen.corpus.is_dir():
        raise SetError(chosen.name, "the set has no folder corpus", "put its documents there")
    with _opened(chosen.corpus, index, settings or Settings.load(), embedder) as (r, problems):
        records = {row.document: r.show(row.record_id).record for row in r.records()}
        if not any(a.document in records for q in questions for point in q.evidence for a in point):
            raise IndexMissing(
                str(index or chosen.corpus), "it holds none of the documents that the questions are on", "leave --index out, or name the right one"
            )
        languages = {document: str(record.language) for document, record in records.items()}
        systems = [_rapporteur(r, records, questions, languages)]
        loaded = load(chosen.corpus, {document: record.text for document, record in records.items()})
        model = r.index.embedder()
        systems += [_llama_index(loaded, chunking, model, questions, languages) for chunking in chunkings]
    points = sum(len(q.evidence) for q in questions)
    return Beside(chosen.name, len(questions), points, model.identity, loaded.given, problems, tuple(systems))


@contextmanager
def _opened(corpus: Path, index: str | PathLike[str] | None, settings: Settings, embedder: Embedder | None) -> Iterator[tuple[Rapporteur, tuple[str, ...]]]:
    if index is not None:
        with Rapporteur.open(index, create=False, settings=settings, embedder=embedder) as r:
            yield r, ()
        return
    with tempfile.TemporaryDirectory() as work, Rapporteur.open(work, settings=settings, embedder=embedder) as r:
        report = r.ingest([corpus])
        yield r, tuple(f"{failure.document}: {failure.error}" for failure in report.failed)


def _rapporteur(r: Rapporteur, records: Mapping[str, Record], questions: Sequence[Question], languages: Mapping[str, str]) -> System:
    evidence = Evidence(records)

    def score(question: Question) -> Scores:
        hits = _enough_hits(r, question.question)
        return ranked_scores([h.text for h in hits], lambda sizes: evidence.covered(question.evidence, beginnings(hits, sizes)), len(question.evidence))

    lost = sum(not evidence.places(point) for q in questions for point in q.evidence)
    return System("Rapporteur", r.index.counts()[1], lost, _figures(questions, score, languages))


def _enough_hits(r: Rapporteur, question: str) -> Sequence[Hit]:
    k = _HITS
    while True:
        hits = r.search(question, k).hits
        if len(hits) < k or _fill([h.text for h in hits]):
            return hits
        k *= 2


def _llama_index(loaded: Loaded, chunking: Chunking, model: Embedder, questions: Sequence[Question], languages: Mapping[str, str]) -> System:
    index = DefaultIndex(loaded, chunking, model)
    vectors = {q.id: e.vector for q, e in zip(questions, model.embed_queries([q.question for q in questions]), strict=True)}

    def score(question: Question) -> Scores:
        found = index.search(question.question, vectors[question.id], lambda chunks: _fill([c.text for c in chunks]), _HITS)
        evidence = TextEvidence(question.evidence)
        return ranked_scores([c.text for c in found], lambda sizes: evidence.covered(_cut(found, sizes)), len(question.evidence))

    everything = [(chunk.document, chunk.text) for chunk in index.chunks]
    lost = sum(sum(not any(column) for column in zip(*TextEvidence(q.evidence).covered(_of(q, everything)), strict=True)) for q in questions)
    return System(f"llama-index, {chunking}", len(index.chunks), lost, _figures(questions, score, languages))


def _of(question: Question, texts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The texts of the documents that the question's evidence is in; an empty one stands for none."""
    documents = {a.document for point in question.evidence for a in point}
    return [pair for pair in texts if pair[0] in documents] or [("", "")]


def _cut(chunks: Sequence[Chunk], sizes: Sequence[int]) -> list[tuple[str, str]]:
    return [(chunk.document, chunk.text[:size]) for chunk, size in zip(chunks, sizes, strict=True)]


def _fill(texts: Sequence[str]) -> bool:
    """Whether the texts fill the largest budget."""
    return sum(map(text_tokens, texts)) >= _ENOUGH


def _figures(questions: Sequence[Question], score: Score, languages: Mapping[str, str]) -> dict[str, float | None]:
    scores = [(q.language, evidence_language(q, languages), score(q)) for q in questions]
    own = [s["recall@1"] for asked, held, s in scores if held == asked]
    other = [s["recall@1"] for asked, held, s in scores if held not in (None, asked)]
    values = [mean(s["recall@1"] for _, _, s in scores), mean(own), mean(other), *(mean(s[name] for _, _, s in scores) for name in FIGURES[3:])]
    return dict(zip(FIGURES, values, strict=True))


def table(found: Beside) -> str:
    """The figures of a set as a Markdown table."""
    head = ["", "passages", *(f"`{name.split()[0]}`{name.removeprefix(name.split()[0])}" for name in FIGURES)]
    rows = [[s.name, f"{s.passages:,}", *("–" if v is None else f"{v:.2f}" for v in s.figures.values())] for s in found.systems]
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in (head, *rows)]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _notes(found: Beside) -> Iterator[str]:
    if found.given:
        yield f"Read by Rapporteur for both: {', '.join(f'{count} {ending}' for ending, count in found.given.items())}."
    for system in found.systems:
        if system.lost:
            yield f"{system.name}: {system.lost} of {found.points} points stand in none of its texts."


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; returns the exit code: 0 done, 1 done but files were not read, 2 could not run."""
    parser = argparse.ArgumentParser(prog="python -m evals.beside", description="Rapporteur beside llama-index's default stack, with the same model.")
    parser.add_argument("sets", nargs="+", metavar="SET", help="folder of a question set with a corpus")
    parser.add_argument("--chunks", default="256,1024", help="llama-index's chunk sizes in tokens, each SIZE or SIZE:OVERLAP (default: 256,1024)")
    parser.add_argument("--index", metavar="DIR", help="Rapporteur's index of the set's corpus, where there is one set (default: made for the run)")
    parser.add_argument("--model", help="embedding model of both (default: the index's own, else the bundled one)")
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    given = parser.parse_args(arguments)
    done: list[Beside] = []
    try:
        if given.index and len(given.sets) > 1:
            raise SetError("--index", "one index can't be of several sets", "measure one set at a time")
        chunkings = [Chunking.parse(text) for text in given.chunks.split(",")]
        settings = Settings.load(model=given.model)
        for name in given.sets:
            found = beside(name, chunkings=chunkings, index=given.index, settings=settings)
            done.append(found)
            for problem in found.problems:
                print(f"{found.name}: {problem}", file=sys.stderr)
            if not given.json:
                print("\n".join([f"{found.name}, {found.questions} questions, {found.model}", "", table(found), *_notes(found), ""]), flush=True)
    except RapporteurError as error:
        print(f"evals.beside: {error}", file=sys.stderr)
        return 2
    if given.json:
        print(json.dumps([found.to_dict() for found in done], ensure_ascii=False, indent=2))
    return int(any(found.problems for found in done))


if __name__ == "__main__":
    sys.exit(main())
