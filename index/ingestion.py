"""Ingestion: from paths to indexed records, a round at a time, each record atomic.

A round reads files until it has enough passages to fill the model's batches, embeds them in one call, commits each
record as pending, upserts all their vectors to Chroma, and publishes the round. A kill loses at most the round that was
being worked on; what it left half done, the next opening finishes (see `index.upkeep`). In the end the language means are
refined by what is indexed now (see `index.recentring`).
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path

import numpy as np

from corpus.errors import InputError
from corpus.languages import Language
from corpus.layout.splitting import SplitSettings
from corpus.pool import ReaderPool, shared_pool
from corpus.reader import READER_VERSION, sidecar_digest
from corpus.record import Passage, Record
from corpus.sources import Source, digest, discover, read_bytes, record_id
from index.catalog import Catalog
from index.centring import Calibration
from index.embedding import Embedder, Embedding
from index.late_interaction import TokenSpace
from index.results import Failure, IngestReport
from index.rows import PassageVectors, SourceState
from index.upkeep import clear_retired, push_vectors
from index.vectors import VectorStore

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many files are done, and how many there are."""

ROUND_PASSAGES = 128
"""Passages in a round: four batches, enough to sort them by length; what a kill can lose is one round."""


@dataclass(slots=True)
class _Work:
    """A record whose passages wait to be embedded; `also` are further sources of the same text."""

    state: SourceState
    record: Record
    passages: list[Passage]
    replaces: bool
    also: list[SourceState] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look at a file showed: that it failed, or its state if it has to be read; neither where it is unchanged."""

    name: str
    source: Source | None = None
    state: SourceState | None = None
    failed: InputError | None = None
    replaces: bool = False


@dataclass(slots=True)
class _Tally:
    """The counts of the report, while they grow."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    removed: int = 0
    passages: int = 0
    failed: list[Failure] = field(default_factory=list)
    reading: float = 0.0
    embedding: float = 0.0
    storing: float = 0.0
    recentring: float = 0.0
    recentred: int = 0


class Ingestion:
    """One ingest into one index, whose write lock the caller holds. Not to be used twice."""

    def __init__(
        self, catalog: Catalog, vectors: VectorStore, embedder: Callable[[], Embedder], calibration: Callable[[], Calibration],
        recentre: Callable[[], int], model: str, split_settings: SplitSettings, clock: Callable[[], float] = time.time, pool: ReaderPool | None = None,
    ) -> None:  # fmt: skip
        self._pool = pool or shared_pool()
        self._catalog = catalog
        self._vectors = vectors
        self._embedder = embedder
        self._calibration = calibration
        self._recentre = recentre
        self._model = model
        self._split = split_settings
        self._clock = clock
        self._tally = _Tally()

    @property
    def _made_by(self) -> str:
        return f"reader-{READER_VERSION}:{self._split.key}"

    def run(self, paths: Iterable[str | PathLike[str]], *, prune: bool = False, progress: Progress | None = None) -> IngestReport:
        """Reads every file below `paths` and indexes what is new or changed; `prune` removes records of files below
        `paths` that are gone."""
        started = time.perf_counter()
        given = [Path(p) for p in paths]
        found = list(discover(given))
        here: set[str] = set()
        round_: list[_Work] = []
        waiting = 0
        for done, (look, to_come) in enumerate(self._pool.ahead(self._looked_at(found), lambda look: look.source if look.state else None)):
            if progress is not None:
                progress(look.name, done, len(found))
            if look.source is not None:
                here.add(str(look.source.path))
            if (work := self._prepare(look, to_come, round_)) is not None:
                round_.append(work)
                waiting += len(work.passages)
            if waiting >= ROUND_PASSAGES:
                self._finish(round_)
                round_, waiting = [], 0
        if round_:
            self._finish(round_)
        if prune:
            self._prune(given, here)
        began = time.perf_counter()
        self._tally.recentred = self._recentre()
        self._tally.recentring = time.perf_counter() - began
        if progress is not None:
            progress("", len(found), len(found))
        return self._report(started)

    def _report(self, started: float) -> IngestReport:
        t = self._tally
        timings = {
            "reading_ms": t.reading * 1e3, "embedding_ms": t.embedding * 1e3, "storing_ms": t.storing * 1e3,
            "recentring_ms": t.recentring * 1e3, "total_ms": (time.perf_counter() - started) * 1e3,
        }  # fmt: skip
        return IngestReport(t.added, t.replaced, t.unchanged, t.removed, t.passages, tuple(t.failed), timings, t.recentred)

    def _looked_at(self, found: Sequence[Source | InputError]) -> Iterator[_Look]:
        """Each file as it is now, against what is known of it: failed, unchanged, or to be read."""
        for source in found:
            if isinstance(source, InputError):
                yield _Look(source.subject, failed=source)
                continue
            known = self._catalog.source(str(source.path))
            try:
                file_digest, sidecar = digest(read_bytes(source.path, source.document)), sidecar_digest(source)
            except InputError as error:
                yield _Look(source.document, source, failed=error)
                continue
            same = known is not None and (known.digest, known.sidecar, known.made_by) == (file_digest, sidecar, self._made_by)
            yield _Look(source.document, source, None if same else self._state(source, file_digest, sidecar), replaces=known is not None)

    def _state(self, source: Source, file_digest: str, sidecar: str) -> SourceState:
        revision = revision_name(record_id(source.document, file_digest), sidecar, self._made_by, self._model)
        return SourceState(str(source.path), source.document, file_digest, sidecar, self._made_by, revision)

    def _prepare(self, look: _Look, record_to_come: Future[Record] | None, round_: list[_Work]) -> _Work | None:
        """The work that a file makes; None where it is unchanged, fails, or has its text from elsewhere."""
        began = time.perf_counter()
        try:
            if look.failed is not None:
                raise look.failed
            if look.state is None or look.source is None or record_to_come is None:
                self._tally.unchanged += 1
                return None
            state = look.state
            if self._is_there(state, round_):
                if look.replaces:
                    self._tally.replaced += 1
                else:
                    self._tally.unchanged += 1
                return None
            record = record_to_come.result()
            if record.digest != state.digest:  # the file was changed between the look and the reading
                state = self._state(look.source, record.digest, sidecar_digest(look.source))
        except InputError as error:
            self._tally.failed.append(Failure.of(error))
            return None
        finally:
            self._tally.reading += time.perf_counter() - began
        embedder = self._embedder()  # loaded before its first use is timed: loading is not reading
        began = time.perf_counter()
        passages = self._passages(record, embedder, state.revision)
        self._tally.reading += time.perf_counter() - began
        return _Work(state, record, passages, replaces=look.replaces)

    def _is_there(self, state: SourceState, round_: list[_Work]) -> bool:
        """Whether the same document with the same content came from another place already: one record, two sources."""
        if work := next((w for w in round_ if w.state.revision == state.revision), None):
            work.also.append(state)
            return True
        twin = state.revision if self._catalog.has_revision(state.revision, "indexed") else self._catalog.twin(state)
        if twin is None:
            return False
        self._catalog.link(replace(state, revision=twin))
        self._catalog.publish([twin])
        clear_retired(self._catalog, self._vectors)
        return True

    def _passages(self, record: Record, embedder: Embedder, revision: str) -> list[Passage]:
        # Imported here: an ingest that finds nothing new needs no LlamaIndex.
        from llama_index.core.schema import TextNode

        from index.seams import PassageSplitter, RecordDocument, node_passage

        nodes = PassageSplitter(embedder, self._split)([RecordDocument.of(record, revision)])
        return [node_passage(node) for node in nodes if isinstance(node, TextNode)]

    def _finish(self, round_: list[_Work]) -> None:
        """Embeds a round's passages, commits its records as pending, pushes their vectors and publishes them."""
        from index.seams import PassageEmbedding

        texts = [p.embedded_text for work in round_ for p in work.passages]
        embed = PassageEmbedding(self._embedder()).embed
        began = time.perf_counter()
        embeddings = embed(texts)
        self._tally.embedding += time.perf_counter() - began
        began = time.perf_counter()
        languages = [p.language for work in round_ for p in work.passages]
        vectors = passages_vectors(self._calibration().tokens, embeddings, languages)
        at = 0
        for work in round_:
            rows = vectors[at : at + len(work.passages)]
            at += len(work.passages)
            self._catalog.stage(work.state, work.record, work.passages, rows, work.state.revision, self._model, self._clock())
            for state in work.also:
                self._catalog.link(state)
            if work.replaces:
                self._tally.replaced += 1
            else:
                self._tally.added += 1
        revisions = [work.state.revision for work in round_]
        push_vectors(self._catalog, self._vectors, self._calibration().means, revisions)
        self._catalog.publish(revisions)
        clear_retired(self._catalog, self._vectors)
        self._tally.passages += len(texts)
        self._tally.storing += time.perf_counter() - began

    def _prune(self, given: list[Path], here: set[str]) -> None:
        """Removes the sources below the given paths that no longer exist there; what merely can't be read stays, and so does
        all below a path that is itself not there (a disk that is not mounted)."""
        roots = [root for p in given if "\0" not in str(p) and Path(root := os.path.realpath(p)).exists()]
        below = (path for path in self._catalog.source_paths() if path not in here and any(Path(path).is_relative_to(root) for root in roots))
        gone = [path for path in below if _is_gone(path)]
        if gone:
            before = self._catalog.counts()[0]
            self._catalog.forget_sources(gone)
            clear_retired(self._catalog, self._vectors)
            self._tally.removed += before - self._catalog.counts()[0]  # records: one may have had several files


def _is_gone(path: str) -> bool:
    try:
        return not stat.S_ISREG(Path(path).stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False


def revision_name(record: str, sidecar: str, made_by: str, model: str) -> str:
    """The name of a record's text as one reader, splitter and model make it."""
    return digest("\0".join((record, sidecar, made_by, model)).encode("utf-8", "surrogateescape"))[:24]


def passage_vectors(space: TokenSpace, embedding: Embedding, language: Language) -> PassageVectors:
    """What the catalog stores of a passage's embedding."""
    return passages_vectors(space, [embedding], [language])[0]


def passages_vectors(space: TokenSpace, embeddings: Sequence[Embedding], languages: Sequence[Language]) -> list[PassageVectors]:
    """The same of many passages, in one go."""
    codes = space.passages(embeddings, languages)
    return [PassageVectors(e.vector, c, np.array(e.spans, np.int32).reshape(-1, 2)) for e, c in zip(embeddings, codes, strict=True)]
