"""Runs: every question of a set asked, the rows written to the run's folder as they come (`evals.run_folder`), the figures at the end."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from assistant import Rapporteur
from assistant.answers import Answer
from assistant.settings import Settings
from corpus.errors import IndexMissing, InputError
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source, discover
from evals import manifest
from evals.errors import SetError
from evals.evidence import Evidence
from evals.question_set import Question, QuestionSet
from evals.report import write_report
from evals.rows import Asking, Row, parsing_row
from evals.run_folder import INDEX, REPORT, RESULTS, SCHEMA, Run, claim, row_line, rows_in, run_folder, write_manifest, write_whole
from evals.summary import summary
from index.embedding import Embedder
from index.results import IngestReport
from index.store import Index

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much is done, and how much there is."""

Judge = Callable[[Question, Answer], dict[str, float | None]]
"""Adds figures of its own to an answer; its `identity` names it in the run."""


def run(
    question_set: QuestionSet | str | PathLike[str], out: str | PathLike[str], *, index: str | PathLike[str] | None = None, settings: Settings | None = None,
    embedder: Embedder | None = None, tags: Sequence[str] = (), languages: Sequence[str] = (), limit: int | None = None, workers: int = 1, seed: int = 0,
    judge: Judge | None = None, fresh: bool = False, progress: Progress | None = None,
) -> Run:  # fmt: skip
    """Asks every question of a set and writes what came of it to `out`.

    A run that was stopped is gone on with where it is begun again with the same set, settings and program.

    Args:
        index: an index of the set's corpus; None makes one in `out`.
        tags, languages, limit: only questions with one of these tags, in one of these languages, and at most so many.
        workers: questions asked at once; more than one makes the times of a question longer.
        seed: of the confidence intervals' resampling.
        judge: adds figures of a model's judgement.
        fresh: throw away what stands in `out`.
        progress: called as things go on.

    Raises:
        SetError: the set can't be used, or no question of it was chosen.
        RunError: `out` can't be written, or holds another run.
        RapporteurError: the index can't be made or opened.
    """
    chosen_set = question_set if isinstance(question_set, QuestionSet) else QuestionSet.load(question_set)
    if workers < 1:
        raise SetError("workers", f"{workers} were asked for", "give at least one")
    questions = chosen_set.chosen(tags=frozenset(tags), languages=frozenset(languages), limit=limit)
    if chosen_set.form != "parsing" and not questions:
        raise SetError(chosen_set.name, "no question has these tags and languages", "choose others")
    work = _Work(chosen_set, run_folder(out), settings or Settings.load(), progress or (lambda *_: None), seed, embedder)
    chosen = {"tags": sorted(tags), "languages": sorted(languages), "limit": limit}
    if chosen_set.form == "parsing":
        if any((tags, languages, limit, index, judge)):
            raise SetError(chosen_set.name, "its documents are read, not asked", "leave out what chooses questions, an index or a judge")
        return work.parsing(chosen, fresh)
    return work.asking(questions, chosen, index, workers, judge, fresh)


@dataclass(slots=True)
class _Work:
    """One run while it goes on."""

    set: QuestionSet
    out: Path
    settings: Settings
    progress: Progress
    seed: int
    embedder: Embedder | None

    def asking(
        self, questions: Sequence[Question], chosen: dict[str, Any], index: str | PathLike[str] | None, workers: int, judge: Judge | None, fresh: bool
    ) -> Run:
        digests = manifest.corpus_digests(self._corpus()) if self.set.corpus else {}
        self._check_documents(questions, digests)
        about = self._about(chosen, digests)
        about["judge"] = manifest.masked(str(getattr(judge, "identity", "a judge"))) if judge else None
        about["index"] = {"folder": os.path.realpath(index) if index else None, "generation": _generation(index) if index else None}
        before = claim(self.out, about, fresh)
        about["workers"] = workers
        if before.get("status") == "finished" and self._done(questions, judge).keys() >= {q.id for q in questions}:
            return Run.load(self.out)
        with self._opened(index) as (r, ingest):
            records = self._records(r, digests) if self.set.corpus else {}
            self._check_index(records, digests, index)
            evidence = Evidence(records)
            about["index"] |= _about_index(r, ingest, before.get("index") or {})
            about["model"] = r.index.model if self.set.corpus else self._model(r)
            about["problems"] = [f"{f.document}: {f.error}" for f in (ingest.failed if ingest else ())] + self._not_found(questions, evidence, records, index)
            write_manifest(self.out, about)
            rows = self._ask_all(Asking(r, evidence, records, judge, given=self.set.corpus is None), questions, workers)
        about["problems"] += [f"{row['id']}: {row['judge_error']}" for row in rows if row.get("judge_error")]
        return self._finish(about, rows)

    def _records(self, r: Rapporteur, digests: dict[str, str]) -> dict[str, Record]:
        """The index's records by document; of several that are called alike, the one with the corpus's content."""
        found: dict[str, Record] = {}
        for row in r.records():
            record = r.show(row.record_id).record
            if row.document not in found or record.digest == digests.get(row.document):
                found[row.document] = record
        return found

    def parsing(self, chosen: dict[str, Any], fresh: bool) -> Run:
        about = self._about(chosen, manifest.corpus_digests(self._corpus()))
        found = {s.document if isinstance(s, Source) else s.subject: s for s in discover([self._corpus()])}
        for expected in self.set.expected:
            if expected.document not in found:
                raise SetError(f"{self.set.file}, line {expected.line}", f"there is no document {expected.document}")
        claim(self.out, about, fresh)
        rows: list[Row] = []
        for done, expected in enumerate(self.set.expected):
            self.progress(expected.document, done, len(self.set.expected))
            began = time.perf_counter()
            record: Record | None = None
            failure: str | None = None
            source = found[expected.document]
            try:
                if isinstance(source, InputError):
                    raise source
                record = read_source(source)
            except InputError as error:
                failure = str(error)
            row = parsing_row(expected, record, failure)
            row["timings"] = {"reading_ms": round((time.perf_counter() - began) * 1e3, 3)}
            rows.append(row)
        self.progress("", len(rows), len(rows))
        return self._finish(about | {"problems": []}, rows)

    def _corpus(self) -> Path:
        folder = self.set.corpus
        if folder is None or not folder.is_dir():
            raise SetError(self.set.name, "the set has no folder corpus", "put its documents there")
        return folder

    def _model(self, r: Rapporteur) -> str:
        return self.embedder.identity if self.embedder else r.settings.model or "default"

    def _about(self, chosen: dict[str, Any], digests: dict[str, str]) -> dict[str, Any]:
        corpus = {"digest": manifest.combined(digests.items()), "files": len(digests)} if digests else None
        return {
            "schema": SCHEMA, "status": "begun", "set": {"name": self.set.name, "form": self.set.form, "digest": self.set.digest}, "chosen": chosen,
            "corpus": corpus, "code": manifest.code(), "configuration": manifest.configuration(self.settings), "machine": manifest.machine(),
            "seed": self.seed, "embedder": self.embedder.identity if self.embedder else None,
        }  # fmt: skip

    @contextmanager
    def _opened(self, index: str | PathLike[str] | None) -> Iterator[tuple[Rapporteur, IngestReport | None]]:
        if self.set.corpus is None:
            with Rapporteur.open(None, settings=self.settings, embedder=self.embedder) as r:
                yield r, None
        elif index is not None:
            with Rapporteur.open(index, create=False, settings=self.settings, embedder=self.embedder) as r:
                yield r, None
        else:
            with Rapporteur.open(self.out / INDEX, settings=self.settings, embedder=self.embedder) as r:
                yield r, r.ingest([self._corpus()], prune=True, progress=self.progress)

    def _check_documents(self, questions: Sequence[Question], digests: dict[str, str]) -> None:
        """Refuses evidence in documents that the corpus doesn't have.

        Raises:
            SetError: with the line of the question.
        """
        for question in questions:
            for alternative in (a for point in question.evidence for a in point):
                if alternative.document not in digests:
                    raise SetError(f"{self.set.file}, line {question.line}", f"there is no document {alternative.document} in the corpus")

    def _check_index(self, records: dict[str, Record], digests: dict[str, str], index: object) -> None:
        """Refuses an index of other documents.

        Raises:
            IndexMissing: with the document that differs.
        """
        if index is None:
            return
        missing = [name for name in digests if name not in records]
        differing = [name for name, value in digests.items() if name in records and records[name].digest != value]
        if len(missing) == len(digests) or differing:
            what = f"{differing[0]} is another file there" if differing else "it holds none of the documents"
            raise IndexMissing(str(index), f"the index is of another corpus than the set's ({what})", "leave --index out, or name the right one")

    def _not_found(self, questions: Sequence[Question], evidence: Evidence, records: dict[str, Record], index: object) -> list[str]:
        """Evidence that isn't in the records as they were read: lost by the reader, or wrong in the set. It scores as not found."""
        lines: list[str] = []
        unread = 0
        for q in questions:
            for number, point in enumerate(q.evidence, 1):
                if any(a.document in records for a in point):
                    if not evidence.places(point):
                        lines.append(f"{self.set.file}, line {q.line}: point {number} of {q.id} cannot be found: its quote is not in the record")
                else:
                    unread += 1
        why = "that could not be read" if index is None else "that are not in the index"
        return [*lines, f"{unread} points of evidence stand in documents {why}"] if unread else lines

    def _done(self, questions: Sequence[Question], judge: Judge | None) -> dict[str, Row]:
        """The rows that an earlier run left; what failed is asked again."""
        wanted = {q.id for q in questions}
        rows = (row for row in rows_in(self.out / RESULTS) if row["id"] in wanted and row["error"] is None)
        return {row["id"]: row for row in rows if not (judge and row.get("judge_error"))}

    def _ask_all(self, asking: Asking, questions: Sequence[Question], workers: int) -> list[Row]:
        done = self._done(questions, asking.judge)
        write_whole(self.out / RESULTS, "".join(row_line(row) for row in done.values()))  # a line that was cut off is gone
        left = [q for q in questions if q.id not in done]
        with (self.out / RESULTS).open("a", encoding="utf-8") as results, ThreadPoolExecutor(workers) as pool:
            waiting = iter(left)
            try:
                futures = {pool.submit(asking.row, q) for _, q in zip(range(workers), waiting, strict=False)}
                while futures:
                    finished = next(as_completed(futures))
                    futures.remove(finished)
                    row = finished.result()
                    results.write(row_line(row))
                    results.flush()
                    done[row["id"]] = row
                    self.progress(row["id"], len(done), len(questions))
                    if (following := next(waiting, None)) is not None:
                        futures.add(pool.submit(asking.row, following))
            finally:
                pool.shutdown(cancel_futures=True)
        rows = [done[q.id] for q in questions]
        write_whole(self.out / RESULTS, "".join(row_line(row) for row in rows))
        return rows

    def _finish(self, about: dict[str, Any], rows: list[Row]) -> Run:
        if self.set.form == "parsing":
            write_whole(self.out / RESULTS, "".join(row_line(row) for row in rows))
        about |= {
            "status": "finished", "finished": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "figures": summary(rows, self.set.form, self.seed),
        }  # fmt: skip
        finished = Run(self.out, about, tuple(rows))
        write_report(finished, self.out / REPORT)
        write_manifest(self.out, about)
        return finished


def _about_index(r: Rapporteur, ingest: IngestReport | None, before: dict[str, Any]) -> dict[str, Any]:
    try:
        index = r.index
    except IndexMissing:
        return {}
    records, passages = index.counts()
    size = sum(p.stat().st_size for p in index.folder.rglob("*") if p.is_file())
    return {"records": records, "passages": passages, "bytes": size, "ingest": before.get("ingest") or (ingest.to_dict() if ingest else None)}


def _generation(folder: str | PathLike[str]) -> int:
    with Index.open(folder) as index:
        return index.generation()
