"""Keeping the two stores in step: pushing vectors to Chroma, finishing what a kill left, rebuilding, and the doctor."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

import numpy as np

from index.catalog import Catalog
from index.centring import LanguageMeans
from index.embedding import unit
from index.results import Check
from index.rows import StoredPassage
from index.vectors import VectorStore

log = logging.getLogger(__name__)

_PAGE = 2_000
_REBUILDING = "rebuilding"


def push_vectors(catalog: Catalog, vectors: VectorStore, means: LanguageMeans, revisions: Sequence[str]) -> None:
    """Upserts the centred vectors of revisions' passages to Chroma, from the raw ones in the catalog."""
    page: list[StoredPassage] = []
    for revision in revisions:
        page += catalog.passages_of(revision)
        if len(page) >= _PAGE:
            _upsert(vectors, means, page)
            page = []
    if page:
        _upsert(vectors, means, page)


def _upsert(vectors: VectorStore, means: LanguageMeans, passages: Sequence[StoredPassage]) -> None:
    raw = np.stack([p.vector for p in passages])
    centred = unit(raw - np.stack([means.passages[p.language] for p in passages]))
    vectors.upsert([p.key for p in passages], centred, [str(p.language) for p in passages])


def clear_retired(catalog: Catalog, vectors: VectorStore) -> None:
    """Deletes retired revisions: their vectors first, then their rows, so that no vector is left without a row."""
    retired = [revision for revision, _ in catalog.revisions("retired")]
    if retired:
        vectors.delete([p.key for revision in retired for p in catalog.passages_of(revision)])
        catalog.purge(retired)


def unfinished(catalog: Catalog, model: str) -> bool:
    """Whether a kill left something of this model between two states."""
    pending = any(made_by == model for _, made_by in catalog.revisions("pending"))
    return bool(pending or catalog.revisions("retired") or catalog.staged_revisions() or rebuilding(catalog))


def rebuilding(catalog: Catalog) -> bool:
    """Whether a rebuild of Chroma is going on, or was cut off."""
    return bool(catalog.manifest(_REBUILDING))


def recover(catalog: Catalog, vectors: VectorStore, means: LanguageMeans, model: str) -> int:
    """Finishes what a kill left: pending records are pushed and published, retired ones deleted. Returns how many.

    Pending revisions of another model belong to a reindex that was cut off; the next reindex goes on with them.
    """
    pending = [revision for revision, made_by in catalog.revisions("pending") if made_by == model]
    waiting = sorted({*pending, *(r for r in catalog.staged_revisions() if catalog.has_revision(r, "indexed"))})
    if waiting:
        push_vectors(catalog, vectors, means, pending)
        catalog.publish(waiting)
        log.info("finished %d records that an interrupted ingest left pending", len(waiting))
    retired = len(catalog.revisions("retired"))
    clear_retired(catalog, vectors)
    return len(waiting) + retired


def rebuild(catalog: Catalog, vectors: VectorStore, means: LanguageMeans) -> int:
    """Fills Chroma again from the catalog; no model is needed. Returns how many passages."""
    catalog.set_manifest({_REBUILDING: 1})
    vectors.discard()
    revisions = [revision for revision, _ in catalog.revisions("indexed")]
    push_vectors(catalog, vectors, means, revisions)
    with catalog.writing():
        catalog.set_manifest({_REBUILDING: 0})
        catalog.publish([])  # a new generation: readers that loaded the half-filled store load it again
    return vectors.count()


def in_step(catalog: Catalog, vectors: VectorStore) -> bool:
    """Whether Chroma holds as many vectors as the catalog has indexed passages; quick, for each opening."""
    return vectors.count() == catalog.counts()[1]


def drop_foreign(catalog: Catalog, model: str) -> int:
    """Deletes what a reindex to another model left when it was cut off. Returns how many records."""
    foreign = [revision for revision, made_by in catalog.revisions("pending") if made_by != model]
    catalog.purge(foreign)
    return len(foreign)


def examine(catalog: Catalog, vectors: VectorStore, model: str) -> Iterator[Check]:
    """The doctor's findings on the two stores."""
    repair = "rapporteur doctor --repair --index DIR"
    records, passages = catalog.counts()
    yield Check("catalog", "ok", f"{records} records, {passages} passages")
    pending = catalog.revisions("pending")
    foreign = sorted({made_by for _, made_by in pending if made_by != model})
    left = sum(made_by == model for _, made_by in pending) + len(catalog.revisions("retired"))
    if left:
        yield Check("interrupted", "warning", f"{left} records are between two states: a run is going on, or was interrupted", repair)
    elif foreign:
        remedy = f"go on with: rapporteur reindex --model {foreign[0]} --index DIR, or drop it with: {repair}"
        yield Check("interrupted", "warning", f"a reindex to {foreign[0]} is going on, or was interrupted", remedy)
    else:
        yield Check("interrupted", "ok", "nothing is left half done")
    wanted, held = set(catalog.passage_keys()), vectors.ids()
    missing, orphans = wanted - held, held - wanted
    if missing or orphans:
        yield Check("vectors", "error", f"{len(missing)} passages have no vector, {len(orphans)} vectors have no passage", repair)
    else:
        yield Check("vectors", "ok", f"{len(held)} vectors, one for each passage")
    doubled = len(catalog.records()) - records
    if doubled:
        yield Check("records", "error", f"{doubled} records are there twice", repair)
