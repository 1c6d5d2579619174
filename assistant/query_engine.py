"""The assistant as a LlamaIndex query engine, so that it can stand wherever one is expected."""

from __future__ import annotations

import asyncio

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.response.schema import RESPONSE_TYPE, Response
from llama_index.core.callbacks import CallbackManager
from llama_index.core.prompts.mixin import PromptMixinType
from llama_index.core.schema import NodeRelationship, NodeWithScore, QueryBundle, RelatedNodeInfo, TextNode

from assistant.answers import Answer, Citation
from assistant.rapporteur import Rapporteur

_FOR_PROGRAMS = ["number", "record_id", "start", "end", "versions"]  # what a model that reads a node has no use for


class RapporteurQueryEngine(BaseQueryEngine):
    """Answers queries with `Rapporteur.ask`: the response's text is the answer's, its source nodes are the citations,
    and its metadata is the whole answer as JSON has it. A refusal has no source nodes."""

    def __init__(self, rapporteur: Rapporteur, callback_manager: CallbackManager | None = None) -> None:
        super().__init__(callback_manager=callback_manager or CallbackManager([]))
        self._rapporteur = rapporteur

    def _query(self, query_bundle: QueryBundle) -> RESPONSE_TYPE:
        answer = self._rapporteur.ask(query_bundle.query_str)
        return Response(response=answer.text, source_nodes=source_nodes(answer), metadata=answer.to_dict())

    async def _aquery(self, query_bundle: QueryBundle) -> RESPONSE_TYPE:
        return await asyncio.to_thread(self._query, query_bundle)  # a search computes: the event loop must not wait for it

    def _get_prompt_modules(self) -> PromptMixinType:
        return {}


def source_nodes(answer: Answer) -> list[NodeWithScore]:
    """The citations of an answer as LlamaIndex nodes, with ids that say where they stand."""
    return [_node(answer, citation) for citation in answer.citations]


def _node(answer: Answer, citation: Citation) -> NodeWithScore:
    node = TextNode(
        id_=f"{citation.record_id}:{citation.start}-{citation.end}",
        text=citation.quote,
        start_char_idx=citation.start,
        end_char_idx=citation.end,
        metadata={key: value for key, value in citation.to_dict().items() if key != "quote"},
        excluded_llm_metadata_keys=_FOR_PROGRAMS,
        excluded_embed_metadata_keys=_FOR_PROGRAMS,
        relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=citation.record_id)},
    )
    return NodeWithScore(node=node, score=answer.confidence)
