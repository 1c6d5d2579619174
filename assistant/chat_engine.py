"""The assistant as a LlamaIndex chat engine, beside the query engine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, MessageRole
from llama_index.core.chat_engine.types import AgentChatResponse, BaseChatEngine, StreamingAgentChatResponse

from assistant.answers import Answer
from assistant.query_engine import source_nodes
from assistant.rapporteur import Rapporteur
from assistant.session import Rewriter, Session


class RapporteurChatEngine(BaseChatEngine):
    """Answers the messages of one conversation with `Rapporteur.chat`: the response's text is the answer's, its source nodes are
    the citations, and the metadata of `chat` and `achat` is the whole answer as JSON has it, with the question as it was understood.

    A chat history given with a message takes the place of what the engine remembers. An answer is streamed when it is whole and
    checked, line by line.
    """

    def __init__(self, rapporteur: Rapporteur, session: Session | None = None, rewriter: Rewriter | None = None) -> None:
        self._conversation = rapporteur.chat(session, rewriter=rewriter)

    @property
    def chat_history(self) -> list[ChatMessage]:
        return self._conversation.session.messages()

    def reset(self) -> None:
        self._conversation.session.reset()

    def chat(self, message: str, chat_history: Sequence[ChatMessage] | None = None) -> AgentChatResponse:
        answer = self._asked(message, chat_history)
        return AgentChatResponse(response=answer.text, source_nodes=source_nodes(answer), metadata=answer.to_dict())

    async def achat(self, message: str, chat_history: Sequence[ChatMessage] | None = None) -> AgentChatResponse:
        return await asyncio.to_thread(self.chat, message, chat_history)

    def stream_chat(self, message: str, chat_history: Sequence[ChatMessage] | None = None) -> StreamingAgentChatResponse:
        answer = self._asked(message, chat_history)
        return StreamingAgentChatResponse(chat_stream=_lines(answer), source_nodes=source_nodes(answer), is_writing_to_memory=False)

    async def astream_chat(self, message: str, chat_history: Sequence[ChatMessage] | None = None) -> StreamingAgentChatResponse:
        answer = await asyncio.to_thread(self._asked, message, chat_history)
        return StreamingAgentChatResponse(achat_stream=_alines(answer), source_nodes=source_nodes(answer), is_writing_to_memory=False)

    def _asked(self, message: str, chat_history: Sequence[ChatMessage] | None) -> Answer:
        if chat_history is not None:
            self._conversation.session.restore(chat_history)
        return self._conversation.ask(message)


def _lines(answer: Answer) -> Iterator[ChatResponse]:
    said = ""
    for line in answer.text.splitlines(keepends=True):
        said += line
        yield ChatResponse(message=ChatMessage(role=MessageRole.ASSISTANT, content=said), delta=line)


async def _alines(answer: Answer) -> AsyncIterator[ChatResponse]:
    for response in _lines(answer):
        yield response
