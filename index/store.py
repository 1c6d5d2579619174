"""One index in one folder: the public face of this package.

DIR/catalog.sqlite   the source of truth
DIR/chroma/          dense vectors, rebuildable from the catalog (a folder named by the model and the version of its means)
DIR/lock             one writer at a time
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from os import PathLike
from pathlib import Path
from types import TracebackType

from corpus.errors import IndexDamaged, IndexLocked, IndexMissing, ManifestMismatch, RecordAmbiguous, RecordMissing, StoreError, StoreFull
from corpus.languages import Language
from corpus.layout.splitting import SplitSettings
from corpus.naming.symbols import folded_symbol
from corpus.record import Record
from index import recentring, upkeep
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans, measure
from index.date_lines import with_date_line
from index.embedding import Embedder
from index.fact_queries import Head, ListedRecord, RecordFact
from index.filters import Filters
from index.given import GivenTexts
from index.ingestion import Ingestion, Progress
from index.late_interaction import TokenSpace
from index.lock import writing
from index.matching import Match
from index.reindexing import Reindexing, manifest_of
from index.reranking import Reranking
from index.results import Check, IngestReport, SearchResult
from index.rows import RecordRow, StoredPassage
from index.search import HybridSearch
from index.sentence_model import default_model, model_identity, shared_embedder
from index.spelling import respelled
from index.vectors import VectorStore, discard_others, folder_name, others_than

log = logging.getLogger(__name__)


class Index:
    """Records, their passages and vectors in one folder. Reading never waits for a writer; use from several threads is safe."""

    def __init__(
        self, folder: Path, model: str, embedder: _Factory, split_settings: SplitSettings, *, follows: bool = False, reranking: Reranking | None = None
    ) -> None:
        self.folder = folder
        self._reranking = reranking
        self._follows = follows
        self._model = model
        self._embedder_factory = embedder
        self._split = split_settings
        self._catalog = Catalog(folder / "catalog.sqlite")
        self._guard = threading.RLock()
        self._loaded: Embedder | None = None
        self._calibration: tuple[tuple[str, int], Calibration] | None = None
        self._stores: dict[tuple[str, int], VectorStore] = {}
        self._search = HybridSearch(self._catalog, self._vectors, self.embedder, self.calibration)

    @classmethod
    def open(
        cls, folder: str | PathLike[str], *, create: bool = False, model: str | None = None, embedder: Embedder | None = None,
        dtype: str = "auto", split_settings: SplitSettings | None = None, reranking: Reranking | None = None,
    ) -> Index:  # fmt: skip
        """Opens the index in `folder`, and finishes what a kill left there.

        Args:
            create: make an index where there is none.
            model: any sentence-transformers name or folder; None takes the index's own, else the bundled one.
            embedder: a model object in place of a name.
            dtype: auto, float32 or bfloat16.
            reranking: puts the first hits of each search in another order; None leaves them in the search's own.

        Raises:
            IndexMissing: there is none and `create` is false.
            ManifestMismatch: the index was made by another model or schema.
        """
        path = Path(folder).expanduser()
        catalog = Catalog(path / "catalog.sqlite")
        if not catalog.exists:
            if path.exists() and not path.is_dir():
                raise StoreError(str(path), "this is a file, not a folder", "give the folder of the index")
            if not create:
                raise IndexMissing(str(path))
            name = embedder.identity if embedder else model or default_model()
            index = cls(path, name, _Factory(name, embedder, dtype), split_settings or SplitSettings(), reranking=reranking)
            index._create()
            return index
        try:
            catalog.upgrade()
            catalog.check_schema()
            made_by, source = str(catalog.manifest("model")), str(catalog.manifest("model_source"))
        finally:
            catalog.close()
        wanted = embedder.identity if embedder else model_identity(model) if model else made_by
        if wanted != made_by:
            name = model or wanted
            raise ManifestMismatch(
                str(path), f"the index was made by the model {made_by}, and {wanted} was asked for",
                f"re-embed it with: rapporteur reindex --model {name} --index {path}",
            )  # fmt: skip
        follows = embedder is None and model is None
        factory = _Factory(model or source, embedder, dtype)
        index = cls(path, made_by, factory, split_settings or SplitSettings(), follows=follows, reranking=reranking)
        index._finish_interrupted()
        return index

    def _create(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(str(self.folder), f"the folder cannot be made ({error.strerror})", "give a folder that can be written") from error
        with self._writing("create"):
            embedder = self.embedder()
            self._model = embedder.identity
            self._catalog.create(manifest_of(embedder, measure(embedder), self._embedder_factory.source))

    # What loads late

    def embedder(self) -> Embedder:
        """The index's model, loaded at its first use."""
        with self._guard:
            if self._loaded is None:
                self._loaded = self._embedder_factory()
                if self._catalog.exists and (made_by := self._catalog.manifest("model")) and made_by != self._loaded.identity:
                    loaded, self._loaded = self._loaded, None
                    raise ManifestMismatch(
                        str(self.folder), f"the index was made by the model {made_by}, and {loaded.identity} was loaded",
                        f"re-embed it with: rapporteur reindex --index {self.folder}",
                    )  # fmt: skip
            return self._loaded

    def calibration(self) -> Calibration:
        """The language means and the token space that are in force."""
        with self._guard, self._catalog.reading():
            model = str(self._catalog.manifest("model"))
            if model != self._model:
                raise ManifestMismatch(str(self.folder), f"the index has meanwhile been re-embedded by the model {model}", "open it again")
            key = (model, recentring.means_version(self._catalog))
            if self._calibration is None or self._calibration[0] != key:
                means = LanguageMeans.from_bytes(self._catalog.manifest("means"))
                self._calibration = (key, Calibration(means, TokenSpace.from_bytes(self._catalog.manifest("token_space"))))
            return self._calibration[1]

    def _vectors(self) -> VectorStore:
        """The vectors that the means in force made, as the transaction that surrounds the call sees them."""
        version = recentring.means_version(self._catalog)
        with self._guard:
            if (self._model, version) not in self._stores:
                for store in self._stores.values():
                    store.close()  # of means that are no longer in force; a search that is still at it opens it again
            return self._vectors_of(self._model, version)

    def _vectors_of(self, model: str, version: int) -> VectorStore:
        with self._guard:
            if (model, version) not in self._stores:
                self._stores[model, version] = VectorStore.of(self._chroma / folder_name(model, version))
            return self._stores[model, version]

    @property
    def _chroma(self) -> Path:
        return self.folder / "chroma"

    def _in_force(self) -> str:
        """The name of the folder of the vectors in force."""
        return folder_name(self._model, recentring.means_version(self._catalog))

    # Writing

    @contextmanager
    def _writing(self, purpose: str) -> Iterator[None]:
        try:
            with writing(self.folder, purpose):
                yield
        except OSError as error:
            if error.errno in (28, 122):  # ENOSPC, EDQUOT
                raise StoreFull(str(self.folder)) from error
            raise StoreError(str(self.folder), f"the index cannot be written ({error.strerror})", "check the folder's permissions") from error

    def _finish_interrupted(self) -> None:
        """Finishes what a kill left, if nobody is writing just now; readers without write permission leave it to others."""
        try:
            unfinished = upkeep.unfinished(self._catalog, self._model) or others_than(self._chroma, self._in_force())
            if not unfinished and (self._vectors().exists or not self.counts()[1]):
                return
            with self._writing("recovery"):
                self._put_in_order()
        except IndexLocked:
            return
        except StoreError as error:
            log.warning("an interrupted run could not be finished: %s", error)

    def _put_in_order(self) -> int:
        discard_others(self._chroma, self._in_force())
        done = upkeep.recover(self._catalog, self._vectors(), self.calibration().means, self._model)
        if upkeep.rebuilding(self._catalog) or not upkeep.in_step(self._catalog, self._vectors()):
            log.warning("%s: the vectors did not match the catalog and are rebuilt from it", self.folder)
            upkeep.rebuild(self._catalog, self._vectors(), self.calibration().means)
            done += 1
        return done

    def ingest(self, paths: Iterable[str | PathLike[str]], *, prune: bool = False, progress: Progress | None = None) -> IngestReport:
        """Indexes what is new or changed below `paths`; see `Ingestion.run`.

        Raises:
            IndexLocked: another process is writing.
            StoreFull: no space is left; what was finished is kept.
        """
        with self._writing("ingest"):
            self._put_in_order()
            work = Ingestion(self._catalog, self._vectors(), self.embedder, self.calibration, self._recentred, self._model, self._split)
            return work.run(paths, prune=prune, progress=progress)

    def _recentred(self) -> int:
        return recentring.recentre(self._catalog, partial(self._vectors_of, self._model))

    def remove(self, record_ids: Iterable[str]) -> int:
        """Removes records, however many files they came from. Returns how many.

        Raises:
            RecordMissing: one of them isn't there; none is removed then.
        """
        with self._writing("remove"):
            wanted = list(dict.fromkeys(record_ids))
            paths: list[str] = []
            for record_id in wanted:
                found = self._catalog.sources_of(record_id)
                if not found:
                    raise RecordMissing(record_id)
                paths += found
            self._put_in_order()
            self._catalog.forget_sources(paths)
            upkeep.clear_retired(self._catalog, self._vectors())
            return len(wanted)

    def repair(self) -> int:
        """Finishes interrupted work and, where the stores differ, rebuilds the vectors. Returns how many things it mended."""
        with self._writing("repair"):
            done = upkeep.drop_foreign(self._catalog, self._model)
            try:
                done += self._put_in_order()
                healthy = all(c.severity == "ok" for c in upkeep.examine(self._catalog, self._vectors(), self._model))
            except IndexDamaged:
                healthy = False
            if not healthy:
                upkeep.rebuild(self._catalog, self._vectors(), self.calibration().means)
                done += 1
            return done

    @classmethod
    def reindex(
        cls, folder: str | PathLike[str], *, model: str | None = None, embedder: Embedder | None = None, dtype: str = "auto",
        split_settings: SplitSettings | None = None, progress: Progress | None = None,
    ) -> IngestReport:  # fmt: skip
        """Embeds every record again from the catalog, by `model` (None: the index's own).

        Readers go on with the old vectors until all new ones are there. A run to another model that is cut off is gone on
        with by the next.
        """
        path = Path(folder).expanduser()
        if not (path / "catalog.sqlite").is_file():
            raise IndexMissing(str(path))
        catalog = Catalog(path / "catalog.sqlite")
        try:
            catalog.upgrade()
            catalog.check_schema()
            own = str(catalog.manifest("model_source"))
        finally:
            catalog.close()
        name = embedder.identity if embedder else model or own
        index = cls(path, name, _Factory(name, embedder, dtype), split_settings or SplitSettings())
        try:
            with index._writing("reindex"):
                loaded = index._embedder_factory()
                source = index._embedder_factory.source
                return Reindexing(index._catalog, index._vectors_of, loaded, source, index._split).run(progress)
        finally:
            index.close()

    # Reading

    def search(self, query: str, k: int = 10, filters: Filters | None = None) -> SearchResult:
        """The `k` best passages for `query`, and the date line of the best one's record where the query asks for it; see
        `HybridSearch.search_matching`, which finds what answers are made of."""
        found = self.search_matching(query, k, filters)[0]
        with self._catalog.reading():
            return with_date_line(found, k, self._catalog.record, self._catalog.passage_at)

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]:
        """The hits, and the means to score parts of them; see `HybridSearch.search_matching`, and `Reranking.search` where a
        reranker is set."""
        if self._reranking is None:
            return self._matching(query, k, filters)
        return self._reranking.search(self._matching, query, k, filters)

    def _matching(self, query: str, k: int, filters: Filters | None) -> tuple[SearchResult, Match]:
        """The search's own hits. Where another process has re-embedded the index meanwhile, the search goes on with the new
        model, unless this index was opened with a certain one."""
        try:
            return self._search.search_matching(query, k, filters)
        except ManifestMismatch:
            if not self._followed():
                raise
            return self._search.search_matching(query, k, filters)

    def _followed(self) -> bool:
        """Whether the index has been re-embedded by another model, which is in force here from now on."""
        with self._guard:
            model = str(self._catalog.manifest("model"))
            if not self._follows or model == self._model:
                return False
            log.info("%s has been re-embedded by %s", self.folder, model)
            self._model, self._loaded, self._calibration = model, None, None
            self._embedder_factory = _Factory(str(self._catalog.manifest("model_source")), None, self._embedder_factory.dtype)
            return True

    def given(self, texts: Sequence[str]) -> GivenTexts:
        """Some texts as a collection of their own, searched by this index's model and ranking; its records play no part."""
        own = Calibration(recentring.calibration_means(self._catalog), self.calibration().tokens)
        return GivenTexts(texts, self.embedder(), own, self._split, self._reranking)

    def names(self, kind: str, value: str) -> bool:
        """Whether any passage names this item, symbol or date."""
        return bool(self._catalog.mentioning(kind, value, 1))

    def lexical(self, wanted: Sequence[str], count: int, language: Language | None = None) -> list[StoredPassage]:
        """The passages (of one language) that hold any of these terms, best first by BM25 alone; see `PassageQueries.lexical`."""
        with self._catalog.reading():
            keys = [key for key, _ in self._catalog.lexical(wanted, count, language)]
            return list(self._catalog.passages(keys).values())

    def respelled(self, question: str, language: Language) -> str | None:
        """The question with slips of spelling mended by the words that the passages hold; see `index.spelling`."""
        return respelled(question, language, self._catalog.frequencies)

    def documents(self, filters: Filters | None = None) -> int:
        """How many documents there are (that meet these conditions), language versions of one counted once."""
        with self._catalog.reading():
            rows = [row for row in self._catalog.listed() if not filters or filters.meets(row)]
            kept = {row.record_id for row in rows}
            for kind, value in filters.named if filters else ():
                kept &= self._catalog.records_meeting(kind, value)
            keys = self._catalog.version_keys()
        return len({keys.get(record_id, record_id) for record_id in kept})

    def version_in(self, record_id: str, language: Language) -> str | None:
        """The id of the record that is the version of a record's document in a language, or None."""
        return self._search.version_in(record_id, language)

    def version_keys(self) -> Mapping[str, str]:
        """What the language versions of a document have in common, by record id; see `corpus.layout.versions.version_keys`."""
        return self._catalog.version_keys()

    def records(self) -> list[RecordRow]:
        """Every record, by document."""
        return self._catalog.records()

    def listed(self) -> list[ListedRecord]:
        """Every record, by document, as a list tells it: without its source and its size, and so a hundred times faster."""
        return self._catalog.listed()

    def facts(self, names: Collection[str], values: Collection[str] | None = None, *, of: Collection[str] | None = None) -> list[RecordFact]:
        """What records tell of themselves, of those names; see `FactQueries.facts`."""
        return self._catalog.facts(names, values, of=of)

    def telling(self, names: Collection[str]) -> set[str]:
        """The ids of the records that tell a fact of one of those names; see `FactQueries.telling`."""
        return self._catalog.telling(names)

    def tally(self, name: str) -> dict[str, int]:
        """How many records tell each value of the facts of that name."""
        return self._catalog.tally(name)

    def holding(self, wanted: Sequence[str], language: Language | None) -> list[tuple[str, int, int]]:
        """The record id, start and end of each passage (of one language) that holds all of these terms; by record and place."""
        return self._catalog.holding(wanted, language)

    def heads(self, record_ids: Sequence[str], length: int) -> dict[str, Head]:
        """The beginnings of those records' texts; see `FactQueries.heads`."""
        return self._catalog.heads(record_ids, length)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read of the catalog inside is of one moment."""
        with self._catalog.reading():
            yield

    def records_naming(self, kind: str, value: str) -> set[str]:
        """The ids of the records with a passage that names an item, symbol, date or State (by its code)."""
        return self._catalog.records_naming(kind, value)

    def records_meeting(self, kind: str, value: str) -> set[str]:
        """The ids of the records that meet a condition, as `Filters.named` has it."""
        return self._catalog.records_meeting(kind, value)

    def check(self, filters: Filters) -> None:
        """Sees that there is what conditions name; see `ConditionQueries.check`.

        Raises:
            QuestionError: there is not; it says what there is.
        """
        self._catalog.check(filters)

    def values_named(self, kind: str) -> set[str]:
        """The values of a kind (item, symbol, date, state, party) that any passage names."""
        return self._catalog.values_named(kind)

    def record(self, record_id: str) -> Record:
        """The record of that id (a unique beginning of it is enough), document or symbol (whatever its case and spaces), as it is now.

        Raises:
            RecordMissing: there is none.
            RecordAmbiguous: several are called so.
        """
        if record := self._catalog.record(record_id):
            return record
        rows = self._catalog.records() if record_id else []
        called_so = [row for row in rows if record_id in (row.document, row.symbol)]
        called_so = called_so or [row for row in rows if row.symbol and folded_symbol(row.symbol) == folded_symbol(record_id)]
        found = called_so or [row for row in rows if row.record_id.startswith(record_id)]
        if len(found) == 1 and (record := self._catalog.record(found[0].record_id)):
            return record
        if found:
            raise RecordAmbiguous(record_id, [(row.record_id, row.language) for row in found])
        raise RecordMissing(record_id)

    def holds(self, path: str | PathLike[str]) -> bool:
        """Whether a record was read from the file at `path`, as it is or as it was."""
        return self._catalog.source(os.path.realpath(path)) is not None

    def counts(self) -> tuple[int, int]:
        """(records, passages)."""
        return self._catalog.counts()

    def generation(self) -> int:
        """A number that grows whenever what a search can return has changed."""
        return self._catalog.generation()

    @property
    def model(self) -> str:
        """The identity of the model that made the index."""
        return self._model

    def examine(self) -> list[Check]:
        """The doctor's findings."""
        return [*upkeep.examine(self._catalog, self._vectors(), self._model), self._means_check(), self._reader_check()]

    def _reader_check(self) -> Check:
        if before := self._catalog.read_before():
            return Check(
                "reader", "warning", f"{before} records were read by an earlier version of the reader", "rapporteur ingest --index DIR PATH reads them again"
            )
        return Check("reader", "ok", "the records were read by this version of the reader")

    def _means_check(self) -> Check:
        left = others_than(self._chroma, self._in_force())
        if left:
            message = f"{len(left)} folders of vectors by other means: a run is going on, or was interrupted"
            return Check("means", "warning", message, "rapporteur doctor --repair --index DIR")
        return Check("means", "ok", f"language means {recentring.means_described(self._catalog)}")

    def close(self) -> None:
        """Releases files and connections; the object is not to be used afterwards."""
        with self._guard:
            for store in self._stores.values():
                store.release()
            self._stores.clear()
        self._catalog.close()

    def __enter__(self) -> Index:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class _Factory:
    """Loads the model of a name when it is called; `source` is what the manifest notes, to load it again."""

    def __init__(self, name: str, embedder: Embedder | None, dtype: str) -> None:
        self.source = str(Path(name).expanduser().resolve()) if embedder is None and Path(name).expanduser().is_dir() else name
        self._name = name
        self._embedder = embedder
        self.dtype = dtype

    def __call__(self) -> Embedder:
        return self._embedder or shared_embedder(self._name, dtype=self.dtype)
