"""llama-index's default stack over a corpus, with a model of ours: what other programs are measured as.

`SimpleDirectoryReader`, `SentenceSplitter`, `VectorStoreIndex` and its retriever as they come; the vectors lie in
`SimpleVectorStore`, whose cosine is exact, so that no store's approximation takes part.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from llama_index.core import Document, SimpleDirectoryReader, VectorStoreIndex
from llama_index.core.constants import DEFAULT_CHUNK_OVERLAP
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import MetadataMode, QueryBundle

from corpus.sources import Source, discover
from evals.errors import SetError
from index.embedding import Embedder, Vector
from index.seams import PassageEmbeddings

_PLAIN = ("plain", "markdown")
_LEAST = 128  # tokens: the file's path, embedded with each chunk, counts in its size
_BATCH = 512  # texts handed to the model at once, which sorts them by length


@dataclass(frozen=True, slots=True)
class Chunking:
    """The size of chunks and their overlap, in tokens of llama-index's tokenizer."""

    size: int
    overlap: int = DEFAULT_CHUNK_OVERLAP

    @classmethod
    def parse(cls, text: str) -> Self:
        """Of `SIZE` or `SIZE:OVERLAP`.

        Raises:
            SetError: it is neither, or llama-index has no such chunks.
        """
        size, colon, overlap = text.strip().partition(":")
        if not (size.isdecimal() and (overlap.isdecimal() or not colon)):
            raise SetError("chunks", f"{text!r} is no size", "write sizes in tokens, with their overlap if it is another: 256,1024:200")
        found = cls(int(size), int(overlap)) if colon else cls(int(size))
        if found.size < _LEAST or found.overlap >= found.size:
            raise SetError("chunks", f"{text!r} can't be split to", f"give at least {_LEAST} tokens, and less overlap than size")
        return found

    def __str__(self) -> str:
        return f"{self.size} tokens, overlap {self.overlap}"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk that was found: its document, relative to the corpus, and its own text."""

    document: str
    text: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus as llama-index holds it; `given` counts, by ending, the files whose text is the program's own."""

    folder: Path
    documents: tuple[Any, ...]
    given: Mapping[str, int]


def load(folder: Path, texts: Mapping[str, str]) -> Loaded:
    """The documents of a corpus as `SimpleDirectoryReader` loads them: text and Markdown as they are; other formats by its reader
    where one is installed, else with the text that `texts` has for the document. Files without any of these are left out.
    """
    corpus = folder.resolve()
    with _quiet():
        theirs = set(SimpleDirectoryReader.supported_suffix_fn())
        given: dict[str, int] = {}
        files: list[str] = []
        for source in discover([corpus]):
            if not isinstance(source, Source):
                continue
            ending = source.path.suffix.lower()
            if source.format not in _PLAIN and ending not in theirs:
                if source.document not in texts:
                    continue
                given[ending] = given.get(ending, 0) + 1
            files.append(str(source.path))
        reader = _GivenTexts({str(corpus / document): text for document, text in texts.items()})
        extractors = dict.fromkeys(given, reader)
        documents = SimpleDirectoryReader(input_files=files, file_extractor=extractors, filename_as_id=True).load_data() if files else []
    return Loaded(corpus, tuple(documents), given)


class _GivenTexts:
    """A llama-index reader of files whose text is at hand."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def load_data(self, file: Path, extra_info: dict[str, Any] | None = None) -> list[Any]:
        return [Document(text=self._texts[str(file)], metadata=extra_info or {})]


class DefaultIndex:
    """The chunks of a corpus with their vectors; each chunk is embedded once, with its file's path before it."""

    def __init__(self, loaded: Loaded, chunking: Chunking, embedder: Embedder) -> None:
        self._folder = loaded.folder
        # Ids that are told by the place make equal scores rank alike in every run.
        splitter = SentenceSplitter(chunk_size=chunking.size, chunk_overlap=chunking.overlap, id_func=lambda i, document: f"{document.node_id}-{i:06d}")
        embeddings = PassageEmbeddings(embedder, embed_batch_size=_BATCH)
        with redirect_stdout(sys.stderr):  # llama-index prints where a path leaves little room
            self._index = VectorStoreIndex.from_documents(list(loaded.documents), transformations=[splitter], embed_model=embeddings)
        self.chunks: tuple[Chunk, ...] = tuple(self._chunk(node) for node in self._index.docstore.docs.values())

    def search(self, question: str, vector: Vector, enough: Callable[[Sequence[Chunk]], bool], k: int) -> list[Chunk]:
        """The chunks nearest to a question's vector, best first: `k`, and more until they are `enough` or there are no more."""
        while True:
            retriever = self._index.as_retriever(similarity_top_k=k)
            bundle = QueryBundle(question, embedding=[float(x) for x in vector])
            found = [self._chunk(hit.node) for hit in retriever.retrieve(bundle)]
            if len(found) < k or enough(found):
                return found
            k *= 2

    def _chunk(self, node: Any) -> Chunk:
        document = Path(node.metadata["file_path"]).relative_to(self._folder).as_posix()
        return Chunk(document, node.get_content(MetadataMode.NONE))


@contextmanager
def _quiet() -> Iterator[None]:
    """Without llama-index's warning, repeated for each file, that its package of readers is not installed."""
    log = logging.getLogger(SimpleDirectoryReader.__module__)
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(level)
