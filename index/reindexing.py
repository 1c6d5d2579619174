"""Embedding every record again, by another model or with other passage sizes, while readers go on with the old vectors."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from corpus.layout.splitting import SplitSettings, split
from corpus.reader import READER_VERSION
from corpus.record import Passage, Record
from index.calibration_text import calibration_digest
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans, measure
from index.embedding import Embedder
from index.ingestion import ROUND_PASSAGES, Progress, passages_vectors, revision_name
from index.late_interaction import TokenSpace
from index.recentring import corpus_means, manifest_of_means, means_version, refined
from index.results import IngestReport
from index.upkeep import push_vectors, recover
from index.vectors import VectorStore


def manifest_of(embedder: Embedder, calibration: Calibration, source: str) -> dict[str, Any]:
    """What the manifest says of a model: its identity, where to load it from, its dimension, and its calibration, whose means
    are in force at first."""
    own = calibration.means.to_bytes()
    return {
        "model": embedder.identity, "model_source": source, "dimension": embedder.dimension,
        "calibration": calibration_digest(), "calibration_means": own, "token_space": calibration.tokens.to_bytes(),
    } | manifest_of_means(calibration.means, {}, 0)  # fmt: skip


class Reindexing:
    """One re-embedding of one index, whose write lock the caller holds."""

    def __init__(self, catalog: Catalog, vectors_of: Callable[[str, int], VectorStore], embedder: Embedder, source: str, split_settings: SplitSettings) -> None:
        self._catalog = catalog
        self._vectors_of = vectors_of
        self._embedder = embedder
        self._source = source
        self._split = split_settings

    def run(self, progress: Progress | None = None) -> IngestReport:
        """Embeds all records, then switches to the new vectors in one transaction.

        The report counts records as replaced where they were embedded now, as unchanged where an earlier run had
        done so already.
        """
        started = time.perf_counter()
        model, old_model, version = self._embedder.identity, str(self._catalog.manifest("model")), means_version(self._catalog)
        old_vectors = self._vectors_of(old_model, version)
        # What a killed ingest left belongs to the old model: it is finished by it, or it would mix with the new one's.
        recover(self._catalog, old_vectors, LanguageMeans.from_bytes(self._catalog.manifest("means")), old_model)
        calibration = measure(self._embedder)
        replacements: dict[str, str] = {}
        round_: list[tuple[str, Record, list[Passage]]] = []
        done = passages = 0
        began = time.perf_counter()
        indexed = self._catalog.revisions("indexed")
        for at, (revision, _) in enumerate(indexed):
            record = self._catalog.revision_record(revision)
            if record is None:
                continue
            if progress is not None:
                progress(record.document, at, len(indexed))
            new = revision_name(revision, "reindex", f"reader-{READER_VERSION}:{self._split.key}", model)
            replacements[revision] = new
            if self._catalog.has_revision(new, "pending"):
                continue
            round_.append((new, record, split(record, self._embedder.count_tokens, self._split.within(self._embedder.max_tokens))))
            done += 1
            passages += len(round_[-1][2])
            if sum(len(parts) for _, _, parts in round_) >= ROUND_PASSAGES:
                self._stage(round_, model, calibration.tokens)
                round_ = []
        self._stage(round_, model, calibration.tokens)
        embedded = time.perf_counter() - began
        if model != old_model:
            self._drop_leftovers(model, set(replacements.values()))
        means, counts = refined(calibration.means, corpus_means(self._catalog.vectors(pending_of=model)))
        vectors = self._vectors_of(model, version + 1)
        vectors.discard()  # what a cut-off run put there
        push_vectors(self._catalog, vectors, means, list(replacements.values()))
        manifest = manifest_of(self._embedder, calibration, self._source) | manifest_of_means(means, counts, version + 1)
        self._catalog.switch_model(replacements, self._split.key, manifest)
        self._catalog.purge([revision for revision, _ in self._catalog.revisions("retired")])
        old_vectors.discard()
        if progress is not None:
            progress("", len(indexed), len(indexed))
        timings = {"embedding_ms": embedded * 1e3, "total_ms": (time.perf_counter() - started) * 1e3}
        return IngestReport(replaced=done, unchanged=len(indexed) - done, passages=passages, timings=timings)

    def _stage(self, round_: list[tuple[str, Record, list[Passage]]], model: str, space: TokenSpace) -> None:
        texts = [p.embedded_text for _, _, parts in round_ for p in parts]
        if not texts:
            return
        embeddings = self._embedder.embed_passages(texts, tokens=True)
        vectors = passages_vectors(space, embeddings, [p.language for _, _, parts in round_ for p in parts])
        at = 0
        for new, record, parts in round_:
            self._catalog.stage(None, record, parts, vectors[at : at + len(parts)], new, model, time.time())
            at += len(parts)

    def _drop_leftovers(self, model: str, wanted: set[str]) -> None:
        """Drops what an earlier, cut-off run made of records that have changed since."""
        self._catalog.purge([revision for revision, made_by in self._catalog.revisions("pending") if made_by == model and revision not in wanted])
