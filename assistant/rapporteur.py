"""The Python API.

from assistant import Rapporteur

r = Rapporteur.open("my-index", create=True)
r.ingest(["records/"])
print(r.ask("What did the working group recommend on item 7?").text)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from os import PathLike
from types import TracebackType
from typing import Any

from assistant.answers import Answer
from assistant.asking import Asking
from assistant.settings import Settings
from corpus.record import Record
from index.embedding import Embedder
from index.ingestion import Progress
from index.results import Check, IngestReport, SearchResult
from index.rows import RecordRow
from index.store import Index


@dataclass(frozen=True, slots=True)
class RecordList:
    """The records of an index, by document."""

    records: tuple[RecordRow, ...]

    def __iter__(self) -> Iterator[RecordRow]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def to_dict(self) -> dict[str, Any]:
        return {
            "records": [
                {
                    "record_id": r.record_id, "document": r.document, "symbol": r.symbol, "title": r.title, "kind": r.kind, "date": r.date,
                    "language": r.language, "passages": r.passages, "characters": r.characters, "source": r.source,
                }
                for r in self.records
            ]
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """A record with its stored text, whose offsets every citation counts in, and the tree of its sections."""

    record: Record

    @property
    def text(self) -> str:
        return self.record.text

    def to_dict(self) -> dict[str, Any]:
        r, m = self.record, self.record.metadata
        return {
            "record_id": r.record_id, "document": r.document, "text": r.text, "sections": r.root.to_dict(),
            "metadata": {
                "symbol": m.symbol, "title": m.title, "kind": m.kind, "date": m.date, "language": str(r.language), "source": r.source,
                "digest": r.digest, "pages": len(r.pages) or None, "declared": m.extra,
            },
            "paragraphs": [{"start": p.start, "end": p.end, "kind": p.kind, "number": p.number} for p in r.paragraphs],
            "pages": list(r.pages),
        }  # fmt: skip


class Rapporteur:
    """An index of conference records, to be searched and asked. Use from several threads is safe."""

    def __init__(self, index: Index, settings: Settings) -> None:
        self._index = index
        self.settings = settings
        self._asking = Asking(index, settings.min_confidence)

    @classmethod
    def open(cls, folder: str | PathLike[str], *, create: bool = True, settings: Settings | None = None, embedder: Embedder | None = None) -> Rapporteur:
        """Opens the index in `folder`, or makes one there unless `create` is false.

        Args:
            settings: the configuration; None reads the file and the environment.
            embedder: a model object, in place of the one that the settings name.

        Raises:
            RapporteurError: the folder, the model or the configuration can't be used; it says what to do.
        """
        chosen = settings or Settings.load()
        index = Index.open(folder, create=create, model=chosen.model, embedder=embedder, dtype=chosen.dtype, split_settings=chosen.split)
        return cls(index, chosen)

    @property
    def index(self) -> Index:
        """The index itself."""
        return self._index

    def ingest(self, paths: Iterable[str | PathLike[str]] | str | PathLike[str], *, prune: bool = False, progress: Progress | None = None) -> IngestReport:
        """Indexes files and folders: what is new or changed is embedded, what is unchanged costs nothing.

        Args:
            prune: also remove records whose files below `paths` are gone.
            progress: called with the file, how many are done, and how many there are.
        """
        given = [paths] if isinstance(paths, str | PathLike) else list(paths)
        return self._index.ingest(given, prune=prune, progress=progress)

    def remove(self, record_ids: Iterable[str]) -> int:
        """Removes records from the index (never the files). Returns how many."""
        return self._index.remove(record_ids)

    def search(self, q: str, k: int = 10) -> SearchResult:
        """The `k` passages that meet `q` best, in whatever language they are."""
        return self._index.search(q, k)

    def ask(self, q: str) -> Answer:
        """The answer to `q` with checked citations, or a refusal."""
        return self._asking.ask(q)

    def records(self) -> RecordList:
        """Every record, by document."""
        return RecordList(tuple(self._index.records()))

    def show(self, record_id: str) -> ShownRecord:
        """The record of that id (a unique beginning is enough), document or symbol."""
        return ShownRecord(self._index.record(record_id))

    def doctor(self) -> list[Check]:
        """What is well and what is not with the index."""
        return self._index.examine()

    def close(self) -> None:
        """Releases files; the object is not to be used afterwards."""
        self._index.close()

    def __enter__(self) -> Rapporteur:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
