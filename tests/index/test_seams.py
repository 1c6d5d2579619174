"""The LlamaIndex seams: our parts in its pipeline, its query objects on our search."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
from llama_index.core.ingestion import IngestionPipeline
from llama_index.core.schema import Document, MetadataMode, NodeRelationship, QueryBundle, TextNode

from corpus.errors import RecordMissing
from corpus.layout.splitting import SplitSettings, split
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from index.embedding import HashingEmbedder
from index.results import SearchResult
from index.seams import PassageEmbedding, PassageEmbeddings, PassageRetriever, PassageSplitter, RecordDocument, embedded_text, node_passage, passage_node
from index.store import Index
from tests.index.making import ROOT, SMALL


@pytest.fixture
def record(records: Path) -> Record:
    return read_source(Source(records / "letter-1.txt", "letter-1.txt"))


@pytest.fixture
def pipeline() -> IngestionPipeline:
    model = HashingEmbedder()
    return IngestionPipeline(transformations=[PassageSplitter(model, SMALL), PassageEmbedding(model)])


def test_our_transformations_run_in_an_ingestion_pipeline(pipeline: IngestionPipeline, record: Record) -> None:
    nodes = pipeline.run(documents=[RecordDocument.of(record, record.record_id)])
    passages = split(record, HashingEmbedder().count_tokens, SMALL)
    assert [node.node_id for node in nodes] == [f"{record.record_id}-{p.ordinal}" for p in passages]
    assert [node_passage(node) for node in nodes if isinstance(node, TextNode)] == passages
    wanted = HashingEmbedder().embed_passages([p.embedded_text for p in passages])
    for node, embedding in zip(nodes, wanted, strict=True):
        assert node.embedding == pytest.approx(embedding.vector.tolist())
        assert node.relationships[NodeRelationship.SOURCE].node_id == record.record_id


def test_two_runs_give_the_same_ids(record: Record) -> None:
    ids = []
    for _ in range(2):
        model = HashingEmbedder()
        nodes = IngestionPipeline(transformations=[PassageSplitter(model, SMALL), PassageEmbedding(model)]).run(
            documents=[RecordDocument.of(record, record.record_id)]
        )
        ids.append([node.node_id for node in nodes])
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0]) > 2


def test_a_pipelines_cache_tells_splitters_of_other_settings_apart(record: Record) -> None:
    model = HashingEmbedder()
    cached = IngestionPipeline(transformations=[PassageSplitter(model, SMALL)])
    few = cached.run(documents=[RecordDocument.of(record, record.record_id)])
    cached.transformations = [PassageSplitter(model, SplitSettings())]
    assert len(cached.run(documents=[RecordDocument.of(record, record.record_id)])) < len(few)


class ShortModel(HashingEmbedder):
    """A model that reads at most 24 tokens."""

    @property
    def max_tokens(self) -> int:
        return 24


def test_no_passage_is_longer_than_what_the_model_reads(record: Record) -> None:
    model = ShortModel()
    nodes = PassageSplitter(model, SplitSettings())([RecordDocument.of(record, record.record_id)])
    assert max(model.count_tokens([embedded_text(node) for node in nodes])) <= 24
    ends = [(node.start_char_idx, node.end_char_idx) for node in nodes if isinstance(node, TextNode)]
    assert ends[-1][1] == len(record.text)


def test_documents_of_others_are_not_split(pipeline: IngestionPipeline) -> None:
    assert pipeline.run(documents=[Document(text="The lamps of Ellering")]) == []


def test_every_samples_passages_come_through_nodes_unchanged() -> None:
    model = HashingEmbedder()
    for path in sorted((ROOT / "corpus" / "samples").iterdir()):
        record = read_source(Source(path, path.name))
        for passage in split(record, model.count_tokens, SMALL):
            node = passage_node(passage, RecordDocument.of(record, "r"))
            assert node_passage(node) == passage
            assert embedded_text(node) == passage.embedded_text.strip()


def test_the_retriever_gives_the_searchs_hits_as_scored_nodes(index: Index, records: Path) -> None:
    index.ingest([records])
    retriever = PassageRetriever(index, k=4)
    hits = index.search("letter4 lamp keeper", 4).hits
    found = retriever.retrieve("letter4 lamp keeper")
    assert [(n.node.node_id, n.score, n.text) for n in found] == [(h.passage_id, h.score, h.text) for h in hits]
    assert found[0].metadata["document"] == "letter-4.txt"
    text = index.record(found[0].metadata["record_id"]).text
    assert isinstance(found[0].node, TextNode)
    assert text[found[0].node.start_char_idx : found[0].node.end_char_idx] == found[0].text
    assert found[0].metadata["symbol"] == "CHL/2031/104"
    later = asyncio.run(retriever.aretrieve(QueryBundle("letter4 lamp keeper")))
    assert [n.node.node_id for n in later] == [n.node.node_id for n in found]


def test_the_embedding_model_keeps_queries_and_passages_apart() -> None:
    class TwoSided(HashingEmbedder):
        def embed_queries(self, texts, *, tokens=False):  # type: ignore[no-untyped-def]
            return super().embed_queries([f"asked {text}" for text in texts], tokens=tokens)

    model = TwoSided()
    adapter = PassageEmbeddings(model)
    assert adapter.model_name == "hashing-256"
    passage, query = adapter.get_text_embedding("lamp keeper"), adapter.get_query_embedding("lamp keeper")
    assert passage == pytest.approx(model.embed_passages(["lamp keeper"])[0].vector.tolist())
    assert query == pytest.approx(model.embed_queries(["lamp keeper"])[0].vector.tolist())
    assert not np.allclose(passage, query)
    assert adapter.get_text_embedding_batch(["lamp keeper", "fog"])[0] == pytest.approx(passage)
    assert asyncio.run(adapter.aget_query_embedding("lamp keeper")) == pytest.approx(query)


LETTER = """CHL/2031/60

Letter dated 12 March 2031 from the Permanent Representative of Zubrowka addressed to the President of the Conference

I have the honour to transmit a report on the lights.

Annex I

Report of 3 March 2031 on the lights of Zubrowka

Agenda item 5: Lights in winter

1. The lamps of Ellering burn from four o’clock.

2. The lamps of Tesk burn from five o’clock.
"""


class Removed:
    """A searcher whose records are gone by the time that they are asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def search(self, query: str, k: int = 10) -> SearchResult:
        return self._index.search(query, k)

    def record(self, record_id: str) -> Record:
        raise RecordMissing(record_id)


@pytest.fixture
def annexed(index: Index, tmp_path: Path) -> Index:
    (tmp_path / "zubrowka.txt").write_text(LETTER, encoding="utf-8")
    index.ingest([tmp_path / "zubrowka.txt"])
    return index


def test_a_retrieved_node_tells_where_it_stands(annexed: Index) -> None:
    node = PassageRetriever(annexed, k=3).retrieve("When do the lamps of Tesk burn?")[0].node
    record = annexed.record("CHL/2031/60")
    assert node.metadata == {
        "record_id": record.record_id, "document": "zubrowka.txt", "symbol": "CHL/2031/60", "title": record.metadata.title, "date": "2031-03-03",
        "annex": "Annex I: Report of 3 March 2031 on the lights of Zubrowka", "agenda_item": "5",
        "section": node.metadata["section"], "paragraph": "1–2", "language": "en",
    }  # fmt: skip
    assert "Letter dated 12 March 2031" in node.metadata["title"]
    assert "Agenda item 5" in node.metadata["section"]


def test_what_a_model_reads_of_a_retrieved_node_is_of_use_to_it(annexed: Index) -> None:
    node = PassageRetriever(annexed, k=3).retrieve("When do the lamps of Tesk burn?")[0].node
    read, embedded = node.get_content(MetadataMode.LLM), node.get_content(MetadataMode.EMBED)
    assert all(part in read for part in ("symbol: CHL/2031/60", "date: 2031-03-03", "annex: Annex I", "agenda_item: 5", "paragraph: 1–2", "language: en"))
    assert all(part in embedded for part in ("CHL/2031/60", "2031-03-03", "Annex I"))
    assert not any(name in embedded for name in ("record_id", "document:", "paragraph:", "language:"))
    assert node.metadata["record_id"] not in read + embedded


def test_a_letter_without_annex_item_and_number_leaves_them_out(annexed: Index) -> None:
    node = PassageRetriever(annexed, k=3).retrieve("the honour to transmit a report")[0].node
    assert node.metadata["date"] == "2031-03-12"
    assert not {"annex", "agenda_item", "paragraph", "page"} & set(node.metadata)


def test_the_metadata_are_plain_values(annexed: Index) -> None:
    found = PassageRetriever(annexed, k=3).retrieve("lamps")
    assert all(isinstance(value, str | int) for n in found for value in n.metadata.values())


def test_a_page_of_a_pdf_is_told_by_its_number(index: Index) -> None:
    index.ingest([ROOT / "corpus" / "samples" / "CHL-L9-draft-resolution.en.pdf"])
    found = PassageRetriever(index, k=20).retrieve("draft resolution on unattended lights")
    assert {n.metadata["page"] for n in found} >= {1}


def test_of_a_record_that_is_gone_the_hit_itself_tells(annexed: Index) -> None:
    node = PassageRetriever(Removed(annexed), k=3).retrieve("When do the lamps of Tesk burn?")[0].node
    assert set(node.metadata) == {"record_id", "document", "section", "language"}
