from __future__ import annotations

import asyncio
import json

import pytest
from llama_index.core.base.llms.types import ChatMessage, MessageRole
from llama_index.core.chat_engine.types import BaseChatEngine
from llama_index.core.schema import MetadataMode

from assistant import Rapporteur
from assistant.chat_engine import RapporteurChatEngine
from assistant.query_engine import RapporteurQueryEngine

FIRST = "What did the working group recommend on item 7?"


@pytest.fixture
def engine(samples: Rapporteur) -> RapporteurChatEngine:
    return RapporteurChatEngine(samples)


def test_it_is_a_chat_engine_that_remembers(engine: RapporteurChatEngine, samples: Rapporteur) -> None:
    assert isinstance(engine, BaseChatEngine)
    first = engine.chat(FIRST)
    assert str(first) == samples.ask(FIRST).text
    second = engine.chat("And on item 6?")
    assert second.metadata is not None
    assert json.loads(json.dumps(second.metadata))["resolved_question"] == FIRST.replace("7", "6")
    assert [n.node.get_content() for n in second.source_nodes] == [c["quote"] for c in second.metadata["citations"]]
    assert [m.role for m in engine.chat_history] == [MessageRole.USER, MessageRole.ASSISTANT] * 2
    assert engine.chat_history[2].content == "And on item 6?"


def test_a_model_reads_of_a_source_what_it_is_and_not_where_programs_find_it(engine: RapporteurChatEngine) -> None:
    """Rerankers and synthesizers of a pipeline are given a node with its metadata."""
    (source, *_) = engine.chat(FIRST).source_nodes
    read = source.node.get_content(MetadataMode.LLM)
    assert "symbol: CHL/2031/12" in read
    assert source.node.metadata["record_id"] not in read
    assert "versions" not in read
    assert source.node.get_content(MetadataMode.EMBED) == read


def test_reset_forgets(engine: RapporteurChatEngine) -> None:
    engine.chat(FIRST)
    engine.reset()
    assert engine.chat_history == []


def test_a_history_that_is_given_takes_the_place_of_the_remembered_one(engine: RapporteurChatEngine) -> None:
    engine.chat("Who chaired the Working Group on Lights and Passage?")
    history = [ChatMessage(role=MessageRole.USER, content=FIRST), ChatMessage(role=MessageRole.ASSISTANT, content="Four corridors.")]
    response = engine.chat("And on item 6?", chat_history=history)
    assert response.metadata is not None
    assert response.metadata["resolved_question"] == FIRST.replace("7", "6")
    assert len(engine.chat_history) == 4


def test_streams_add_up_to_the_answer(engine: RapporteurChatEngine, samples: Rapporteur) -> None:
    text = samples.ask(FIRST).text
    streamed = engine.stream_chat(FIRST)
    assert "".join(streamed.response_gen) == text
    assert streamed.source_nodes

    async def astreamed() -> tuple[str, str]:
        response = await engine.astream_chat("And on item 6?")
        pieces = [piece async for piece in response.async_response_gen()]
        return "".join(pieces), str(await engine.achat(FIRST))

    other, again = asyncio.run(astreamed())
    assert other == samples.ask(FIRST.replace("7", "6")).text
    assert again == text
    assert len(engine.chat_history) == 6


def test_the_query_engine_leaves_the_event_loop_free(samples: Rapporteur) -> None:
    async def both() -> tuple[str, int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0)
                ticks += 1

        ticking = asyncio.create_task(tick())
        response = await RapporteurQueryEngine(samples).aquery(FIRST)
        ticking.cancel()
        return str(response), ticks

    text, ticks = asyncio.run(both())
    assert text == samples.ask(FIRST).text
    assert ticks > 3
