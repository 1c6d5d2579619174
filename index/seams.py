"""LlamaIndex at the seams: records as Documents, passages as TextNodes, ingestion as TransformComponents, an embedding
adapter and a retriever, so that users can bring their own parts and use ours in theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.callbacks import CallbackManager
from llama_index.core.retrievers import BaseRetriever
from llama_index.core.schema import (
    BaseNode,
    Document,
    MetadataMode,
    NodeRelationship,
    NodeWithScore,
    QueryBundle,
    RelatedNodeInfo,
    TextNode,
    TransformComponent,
)
from pydantic import ConfigDict, PrivateAttr

from corpus.errors import RecordMissing
from corpus.languages import Language
from corpus.layout.splitting import SplitSettings, split
from corpus.record import Passage, Record
from index.embedding import Embedder, Embedding
from index.results import Hit, Searcher


class RecordDocument(Document):
    """A record as LlamaIndex sees it; `record` is the record itself."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    _record: Record = PrivateAttr()

    @classmethod
    def of(cls, record: Record, doc_id: str) -> RecordDocument:
        """The document of a record; `doc_id` must be the same for the same content, so that a repeat is an upsert."""
        m = record.metadata
        shown = {"document": record.document, "symbol": m.symbol, "title": m.title, "date": m.date, "language": str(record.language)}
        document = cls(text=record.text, doc_id=doc_id, metadata=shown)
        document._record = record
        return document

    @property
    def record(self) -> Record:
        return self._record


def passage_node(passage: Passage, document: Document) -> TextNode:
    """A passage as a TextNode: deterministic id, offsets, and the context line as the metadata that is embedded."""
    return TextNode(
        id_=f"{document.doc_id}-{passage.ordinal}",
        text=passage.text,
        start_char_idx=passage.start,
        end_char_idx=passage.end,
        metadata={"context": passage.context, "section": passage.section, "language": str(passage.language), "ordinal": passage.ordinal},
        excluded_embed_metadata_keys=["section", "language", "ordinal"],
        metadata_template="{value}",
        text_template="{metadata_str}\n{content}",
        relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=document.doc_id)},
    )


def node_passage(node: TextNode) -> Passage:
    """The passage that `passage_node` made a node of."""
    meta = node.metadata
    return Passage(meta["ordinal"], node.start_char_idx or 0, node.end_char_idx or 0, node.text, meta["context"], meta["section"], Language(meta["language"]))


class PassageSplitter(TransformComponent):
    """Splits records into passages: whole paragraphs of one section, lists with their lead-in."""

    made_by: str = ""
    """The model that counts tokens and the settings: what a LlamaIndex pipeline tells two splitters apart by in its cache."""
    _embedder: Embedder = PrivateAttr()
    _settings: SplitSettings = PrivateAttr()

    def __init__(self, embedder: Embedder, settings: SplitSettings, **kwargs: Any) -> None:
        super().__init__(made_by=f"{embedder.identity}:{settings.key}", **kwargs)
        self._embedder = embedder
        self._settings = settings.within(embedder.max_tokens)

    def __call__(self, nodes: Sequence[BaseNode], **_: Any) -> list[BaseNode]:
        """Nodes of `RecordDocument`s, in reading order."""
        return [
            passage_node(passage, document)
            for document in nodes
            if isinstance(document, RecordDocument)
            for passage in split(document.record, self._embedder.count_tokens, self._settings)
        ]


class PassageEmbedding(TransformComponent):
    """Embeds nodes in batches of like length; `embed` gives what one forward pass yields, token vectors included."""

    made_by: str = ""
    """The model, for a LlamaIndex pipeline's cache."""
    _embedder: Embedder = PrivateAttr()

    def __init__(self, embedder: Embedder, **kwargs: Any) -> None:
        super().__init__(made_by=embedder.identity, **kwargs)
        self._embedder = embedder

    def __call__(self, nodes: Sequence[BaseNode], **_: Any) -> list[BaseNode]:
        texts = [embedded_text(node) for node in nodes]
        for node, embedding in zip(nodes, self.embed(texts), strict=True):
            node.embedding = embedding.vector.tolist()
        return list(nodes)

    def embed(self, texts: Sequence[str]) -> list[Embedding]:
        """The embeddings of passages' embedded texts."""
        return self._embedder.embed_passages(texts, tokens=True)


def embedded_text(node: BaseNode) -> str:
    """What the model reads of a node: its context line and its text."""
    return str(node.get_content(MetadataMode.EMBED)).strip()


class PassageEmbeddings(BaseEmbedding):
    """Any `Embedder` as a LlamaIndex embedding model, its query and passage prompts kept apart."""

    _embedder: Embedder = PrivateAttr()

    def __init__(self, embedder: Embedder, **kwargs: Any) -> None:
        super().__init__(model_name=embedder.identity, **kwargs)
        self._embedder = embedder

    def _get_query_embedding(self, query: str) -> list[float]:
        return [float(x) for x in self._embedder.embed_queries([query])[0].vector]

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._get_text_embeddings([text])[0]

    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        return [np.asarray(e.vector, float).tolist() for e in self._embedder.embed_passages(texts)]

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)


class PassageRetriever(BaseRetriever):
    """The index's search as a LlamaIndex retriever: the hits for a query as scored TextNodes, in the hits' order (which a
    reranker, where one is set, makes another than that of the scores). An `Index` or a `Rapporteur` is the searcher."""

    def __init__(self, searcher: Searcher, k: int = 10, callback_manager: CallbackManager | None = None) -> None:
        super().__init__(callback_manager=callback_manager)
        self._searcher = searcher
        self._k = k

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        hits = self._searcher.search(query_bundle.query_str, self._k).hits
        records = {record_id: self._record(record_id) for record_id in {hit.record_id for hit in hits}}
        return [NodeWithScore(node=hit_node(hit, records[hit.record_id]), score=hit.score) for hit in hits]

    def _record(self, record_id: str) -> Record | None:
        try:
            return self._searcher.record(record_id)
        except RecordMissing:  # it was replaced or removed since it was found
            return None


_FOR_PROGRAMS = ["record_id"]  # what a model that reads a node has no use for
_NOT_EMBEDDED = [*_FOR_PROGRAMS, "document", "paragraph", "page", "language"]


def hit_node(hit: Hit, record: Record | None = None) -> TextNode:
    """A hit as a TextNode, with what a citation needs in its metadata: record_id, document, symbol, title, date (ISO 8601, of the innermost
    letter or annex), annex (its heading), agenda_item (several with commas), section (the path of headings), paragraph (as printed), page and
    language; what the record does not tell is left out.

    Args:
        record: the hit's record; without it, what the hit tells itself.
    """
    return TextNode(
        id_=hit.passage_id,
        text=hit.text,
        start_char_idx=hit.start,
        end_char_idx=hit.end,
        metadata={name: value for name, value in _told(hit, record).items() if value is not None},
        excluded_llm_metadata_keys=_FOR_PROGRAMS,
        excluded_embed_metadata_keys=_NOT_EMBEDDED,
        relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=hit.record_id)},
    )


def _told(hit: Hit, record: Record | None) -> dict[str, str | int | None]:
    told: dict[str, str | int | None] = {"record_id": hit.record_id, "document": hit.document}
    if record is not None:
        sections = record.sections_at(hit.start)
        below = next((p.start for p in record.paragraphs if hit.start <= p.start < hit.end and p.kind != "heading"), hit.start)
        items = next((section.agenda_items for section in reversed(sections) if section.agenda_items), ())
        told |= {
            "symbol": record.metadata.symbol,
            "title": record.metadata.title,
            "date": record.date_at(hit.start),
            "annex": next((section.heading or None for section in reversed(sections) if section.kind == "annex"), None),
            "agenda_item": ", ".join(items) or None,
            "paragraph": record.numbers_over(below, hit.end),
            "page": record.page_at(hit.start),
        }
    return told | {"section": hit.section or None, "language": str(hit.language)}
